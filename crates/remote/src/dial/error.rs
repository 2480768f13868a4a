//! What can be wrong with a URI or the way to its daemon.

use ferrovirt_conf::document_errors;

document_errors! {
    /// A URI that names no usable way to a daemon.
    pub(crate) TargetError in REMOTE {
        INVALID_ARG UnknownTransport =
            "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)";
        INVALID_ARG UnixWithServer(String) = "using unix socket and remote server '{0}' is not supported.";
        INVALID_ARG BadNumber(String) = "Failed to parse value of URI component {0}";
        INVALID_ARG UnknownMode(String) = "Unknown remote mode '{0}'";
        INVALID_ARG UnknownProxy(String) = "Unknown proxy type '{0}'";
        INVALID_ARG NoCommand = "remote_open: for 'ext' transport, command is required";
        INVALID_ARG BadPort(u32) = "port {0} is not between 1 and 65535";
        INVALID_ARG NulByte(&'static str) = "URI component {0} contains a zero byte";
        OPERATION_UNSUPPORTED DirectMode(&'static str) = "Cannot use direct socket mode for {0} transport";
        NO_CONNECT Embedded(String) = "URI scheme '{0}' for embedded driver is not valid";
    }
}

document_errors! {
    /// A connection that was not made.
    pub(crate) SocketError in RPC {
        INVALID_ARG NetcatWithNative = "netcat path not valid with native proxy mode";
        SYSTEM_ERROR Unresolved(String, u16, String) = "Unable to resolve address '{0}' service '{1}': {2}";
        SYSTEM_ERROR NoAddress(String, u16) = "unable to connect to server at '{0}:{1}'";
    }
}

document_errors! {
    /// Options of the ssh libraries that have no meaning.
    pub(crate) LibsshError in LIBSSH {
        INVALID_ARG HostKeyMethod(String) = "Invalid host key verification method: '{0}'";
        INVALID_ARG AuthMethod(String) = "Invalid authentication method: '{0}'";
        OPERATION_UNSUPPORTED NeedsPassword(String) =
            "authentication by '{0}' only needs somebody who can be asked: use ssh with a terminal or SSH_ASKPASS";
    }
}

document_errors! {
    /// A proof of identity that failed on this side.
    pub(crate) AuthError in REMOTE {
        AUTH_FAILED UnknownType(String) = "unknown authentication type {0}";
        AUTH_FAILED Rejected(String) = "requested authentication type {0} rejected";
        AUTH_FAILED NoAnswer = "Failed to collect auth credentials";
        AUTH_FAILED TooLong = "the server does not come to an end of the negotiation";
        AUTH_FAILED Unsupported(i32) = "unsupported authentication type {0}";
    }
}
