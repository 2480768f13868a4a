//! Storage pools and volumes. Upstream: `storage_conf.c`, `storage_adapter_conf.c`, `storage_encryption_conf.c`.

mod adapter;
mod auth;
mod capabilities;
mod command;
mod discovery;
mod encryption;
pub(crate) mod forms;
mod kind;
mod listed;
mod namespace;
mod permissions;
mod pool;
mod source;
mod timestamps;
mod volume;

pub(crate) use self::adapter::is_wwn;
pub(crate) use self::kind::IMAGE_FORMATS;
pub use adapter::{Adapter, FcHost, ScsiHost, ScsiParent};
pub use auth::{Auth, AuthType, SecretId, SecretRef};
pub use capabilities::format_capabilities;
pub use command::{CommandError, HostOs, mount_command, start_command, volume_group_command};
pub use encryption::{Cipher, Encryption, EncryptionEngine, EncryptionFormat, IvGen};
pub use kind::{Formats, PoolType, SourceParts};
pub use listed::{PoolConflict, PoolFacts};
pub use namespace::{NamespaceOption, PoolNamespace};
pub use permissions::Permissions;
pub use pool::{Pool, RefreshAllocation};
pub use source::{PoolSource, SourceDevice, SourceHost};
pub use timestamps::{Timestamp, Timestamps};
pub use volume::{CapacityRule, Volume, VolumeTarget, VolumeType};

document_errors! {
    /// What is wrong with a pool or volume document.
    pub StorageError in STORAGE {
        XML_ERROR NoPoolName = "missing pool source name element";
        XML_ERROR SlashInName(String) = "name {0} cannot contain '/'";
        XML_ERROR NoGlusterVolumeName = "failed to extract gluster volume name";
        INTERNAL_ERROR NoGlusterLookup = "unsupported gluster lookup";
        XML_ERROR MalformedUuid = "malformed uuid element";
        XML_ERROR NoPoolInState = "Could not find any 'pool' element in state file";
        NO_SUPPORT CowPoolType = "cow feature may only be used for 'fs' and 'dir' pools";
        XML_ERROR NoSource(&'static str) = "missing storage pool source {0}";
        XML_ERROR NoHostName = "missing storage pool host name";
        XML_ERROR NoTargetPath = "missing storage pool target path";
        XML_ERROR NoRbdName = "element 'name' is mandatory for RBD pool";
        CONFIG_UNSUPPORTED NoInitiator = "missing initiator IQN";
        CONFIG_UNSUPPORTED UnknownPoolFormat(String) = "unknown pool format type {0}";
        CONFIG_UNSUPPORTED UnknownRefresh(String) = "unknown storage pool volume refresh allocation type {0}";
        CONFIG_UNSUPPORTED NoAuthType = "storage pool missing auth type";
        XML_ERROR NoAuthUser = "missing username for auth";
        XML_ERROR NoAuthSecret = "Missing <secret> element in auth";
        CONFIG_UNSUPPORTED UnknownAuthType(String) = "unknown auth type '{0}'";
        XML_ERROR NoSecretId = "missing secret uuid or usage attribute";
        XML_ERROR TwoSecretIds = "either secret uuid or usage expected";
        XML_ERROR BadSecretUuid(String) = "invalid secret uuid '{0}'";
        XML_ERROR MalformedMode = "malformed octal mode";
        XML_ERROR MalformedId(&'static str) = "malformed {0} element";
        XML_ERROR AdapterNeedsType =
            "Use of 'wwnn', 'wwpn', and 'parent' attributes requires use of the adapter 'type'";
        XML_ERROR NoParentAddress = "Missing scsi_host PCI address element";
        XML_ERROR ZeroAddress =
            "Invalid PCI address 0000:00:00, at least one of domain, bus, or slot must be > 0";
        XML_ERROR NoUniqueId = "Missing or invalid scsi adapter 'unique_id' value";
        XML_ERROR NoScsiParent = "Either 'name' or 'parent' must be specified for the 'scsi_host' adapter";
        XML_ERROR TwoScsiParents = "Both 'name' and 'parent' cannot be specified for the 'scsi_host' adapter";
        XML_ERROR NoWwn = "'wwnn' and 'wwpn' must be specified for adapter type 'fchost'";
        INTERNAL_ERROR MalformedWwn(String) = "Malformed wwn: {0}";
        XML_ERROR LoneParentWwn(&'static str, String, &'static str) =
            "when providing {0}='{1}', the {2} must also be provided";
        XML_ERROR NoVolumeName = "missing volume name element";
        XML_ERROR NoCapacity = "missing capacity element";
        XML_ERROR MalformedCapacity = "malformed capacity element";
        CONFIG_UNSUPPORTED UnknownVolumeType(String) = "unknown volume type '{0}'";
        CONFIG_UNSUPPORTED UnknownVolumeFormat(String) = "unknown volume format type {0}";
        XML_ERROR ForbiddenCompat = "forbidden characters in 'compat' attribute";
        CONFIG_UNSUPPORTED UnsupportedFeature(String) = "unsupported feature {0}";
        XML_ERROR NoEncryptionFormat = "unknown volume encryption format";
        CONFIG_UNSUPPORTED UnknownEncryptionFormat(String) = "unknown volume encryption format type {0}";
        CONFIG_UNSUPPORTED UnknownEncryptionEngine(String) = "unknown volume encryption engine type {0}";
        XML_ERROR NoEncryptionSecretType = "unknown volume encryption secret type";
        CONFIG_UNSUPPORTED UnknownEncryptionSecretType(String) = "unknown volume encryption secret type {0}";
        XML_ERROR NoCipherName = "cipher info missing 'name' attribute";
        XML_ERROR NoIvGenName = "missing ivgen info name string";
        XML_ERROR NoMountOption = "no mount option name specified";
        XML_ERROR NoConfigOption(&'static str) = "no config option {0} specified";
        XML_ERROR EmptyConfigOption(&'static str) = "empty config option {0} specified";
    }
}

#[cfg(test)]
mod tests;
