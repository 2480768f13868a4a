//! What can be wrong with a chain.

document_errors! {
    /// Why a backing string or a chain of images was refused.
    pub StorageSourceError in STORAGE {
        INTERNAL_ERROR InvalidProtocol(String) = "invalid backing protocol '{0}'";
        INTERNAL_ERROR InvalidTransport(String) = "invalid protocol transport type '{0}'";
        INTERNAL_ERROR NoParser(String) = "backing store parser is not implemented for protocol {0}";
        INTERNAL_ERROR MalformedPath(String) = "malformed backing store path for protocol {0}";
        CONFIG_UNSUPPORTED GlusterPath(String) = "missing volume name or file name in gluster source path '{0}'";
        INTERNAL_ERROR MalformedNbd(String) = "malformed nbd string '{0}'";
        INTERNAL_ERROR DuplicateId(String) = "duplicate 'id' found in '{0}'";
        INVALID_ARG Port(String) = "failed to parse port number '{0}'";
        INVALID_ARG PortRange(String) = "port '{0}' out of range";
        INVALID_ARG NoDriver(String) = "JSON backing volume definition '{0}' lacks driver name";
        INVALID_ARG NestedFormat(String) = "JSON backing volume definition '{0}' must not have nested format drivers";
        INTERNAL_ERROR NoJsonParser(String) = "missing parser implementation for JSON backing volume driver '{0}'";
        INVALID_ARG NoFile(String) = "JSON backing volume definition '{0}' lacks 'file' object";
        INVALID_ARG Missing(&'static str, &'static str) = "missing {0} in JSON backing {1}";
        INVALID_ARG NoServers = "at least 1 server is necessary in JSON backing definition for gluster volume";
        INVALID_ARG NoSshHost = "missing host/server or path of SSH JSON backing volume definition";
        INVALID_ARG NoRbdImage = "missing pool or image name in ceph backing volume JSON specification";
        INVALID_ARG Malformed(&'static str, String) = "malformed '{0}' field in backing store definition '{1}'";
        INVALID_ARG RawProperty(&'static str) = "malformed '{0}' property of 'raw' driver";
        INVALID_ARG NvmeField(&'static str) = "missing or malformed '{0}' field of 'nvme' storage";
        INVALID_ARG WrongProtocol(String, String) = "expected protocol '{0}' but got '{1}' in URI JSON volume definition";
        INVALID_ARG Cookie(String, String) = "malformed http cookie '{0}' in backing store definition '{1}'";
        INTERNAL_ERROR ServerType(String) = "backing store protocol '{0}' is not yet supported";
        INVALID_ARG IscsiTransport = "only TCP transport is supported for iSCSI volumes";
        INTERNAL_ERROR Loop(String, String) = "backing store for {0} ({1}) is self-referential";
        INTERNAL_ERROR TooDeep(String) = "backing store for {0} is self-referential or too deeply nested";
        OPERATION_FAILED NoBackingFormat(String, String) = "format of backing image '{0}' of image '{1}' was not specified in the image metadata (See https://libvirt.org/kbase/backing_chains.html for troubleshooting)";
        OPERATION_FAILED UnknownBackingFormat(String, String) = "unknown format '{0}' of the backing image of '{1}'";
        INTERNAL_ERROR EmptyDataFile(String) = "the data file of image '{0}' has no name";
        INVALID_ARG NoIndex(u32, String) = "could not find backing store index '{0}' in chain for '{1}'";
        INVALID_ARG NoImageBeneath(String, String, String) = "could not find image '{0}' beneath '{1}' in chain for '{2}'";
        INVALID_ARG NoImage(String, String) = "could not find image '{0}' in chain for '{1}'";
        INVALID_ARG NoBase(String) = "could not find base image in chain for '{0}'";
        INVALID_ARG OtherTarget(String, String) = "requested target '{0}' does not match target '{1}'";
        INTERNAL_ERROR NotInChain = "failed to resolve relative backing name: base image is not in backing chain";
    }
}
