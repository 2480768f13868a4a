//! What the driver refuses, with the reference's texts.

use ferrovirt_conf::document_errors;
use ferrovirt_util::uuid::Uuid;

document_errors! {
    /// Refused about pools.
    pub(crate) PoolRefused in STORAGE {
        NO_STORAGE_POOL Name(String) = "no storage pool with matching name '{0}'";
        NO_STORAGE_POOL Uuid(Uuid) = "no storage pool with matching uuid '{0}'";
        NO_STORAGE_POOL Handle(Uuid, String) = "no storage pool with matching uuid '{0}' ({1})";
        NO_STORAGE_POOL Path(String) = "no storage pool with matching target path '{0}'";
        OPERATION_INVALID Inactive(String) = "storage pool '{0}' is not active";
        OPERATION_INVALID StillActive(String) = "storage pool '{0}' is still active";
        OPERATION_INVALID AlreadyActive(String) = "storage pool '{0}' is already active";
        INTERNAL_ERROR Busy(String) = "pool '{0}' has asynchronous jobs running.";
        INTERNAL_ERROR Transient = "pool has no config file";
        INTERNAL_ERROR NoBackend(i32, &'static str) = "missing backend for pool type {0} ({1})";
        INTERNAL_ERROR UnknownType(String) = "unknown storage pool type {0}";
        NO_SUPPORT NoDiscovery(String) = "pool type '{0}' does not support source discovery";
        NO_SUPPORT NoDelete = "pool does not support pool deletion";
        INVALID_ARG NoDiscoveryHost = "hostname must be specified for netfs sources";
        OPERATION_FAILED NothingFound(String) = "no storage pools were found on host '{0}'";
        INTERNAL_ERROR NoPath(String) = "pool '{0}' has no target path";
        INVALID_ARG RelativePath(String) = "path '{0}' is not absolute";
        OPERATION_INVALID NoFormatDevice(String) = "No source device specified when formatting pool '{0}'";
        OPERATION_INVALID NoFormatSource(String) = "Source device does not exist when formatting pool '{0}'";
        INTERNAL_ERROR MissingSource(&'static str) = "missing source {0}";
        CONFIG_UNSUPPORTED NotOneDiscoveryHost = "Expected exactly 1 host for the storage pool";
        CONFIG_UNSUPPORTED NotOneHost = "expected exactly 1 host for the storage pool";
        CONFIG_UNSUPPORTED NotOneDevice = "expected exactly 1 device for the storage pool";
        INTERNAL_ERROR AlreadyMounted(String) = "Target '{0}' is already mounted";
        STORAGE_POOL_BUILT AlreadyFormatted(String, String) = "Device '{0}' already formatted using '{1}'";
        STORAGE_POOL_BUILT OtherFormat(String, String) =
            "Format of device '{0}' does not match the expected format '{1}', forced overwrite is necessary";
    }
}

document_errors! {
    /// Refused about volumes.
    pub(crate) VolumeRefused in STORAGE {
        NO_STORAGE_VOL Name(String) = "no storage vol with matching name '{0}'";
        NO_STORAGE_VOL Key(String) = "no storage vol with matching key {0}";
        NO_STORAGE_VOL Path(String) = "no storage vol with matching path '{0}'";
        NO_STORAGE_VOL CleanPath(String, String) = "no storage vol with matching path '{0}' ({1})";
        STORAGE_VOL_EXIST Exists(String) = "'{0}'";
        INTERNAL_ERROR NameInUse(String) = "storage volume name '{0}' already in use.";
        OPERATION_INVALID InUse(String) = "volume '{0}' is still in use.";
        OPERATION_INVALID Building(String) = "volume '{0}' is still being allocated.";
        NO_SUPPORT Unsupported(&'static str) = "storage pool does not support {0}";
        OPERATION_INVALID SlashInName(String) = "volume name '{0}' cannot contain '/'";
        OPERATION_INVALID PathExists(String) = "volume target path '{0}' already exists";
        INTERNAL_ERROR UnexpectedType(String) = "unexpected type for file '{0}'";
        INVALID_ARG ShrinkBelowAllocation = "can't shrink capacity below existing allocation";
        INVALID_ARG ShrinkWithoutFlag =
            "Can't shrink capacity below current capacity unless shrink flag explicitly specified";
        OPERATION_FAILED NoSpace = "Not enough space left in storage pool";
        OPERATION_UNSUPPORTED PreallocateRawOnly = "preallocate is only supported for raw type volume";
        CONFIG_UNSUPPORTED EncryptedRaw = "storage pool does not support encrypted volumes";
        NO_SUPPORT RawBacking = "backing storage not supported for raw volumes";
        CONFIG_UNSUPPORTED RawMetadata = "metadata preallocation is not supported for raw volumes";
        INTERNAL_ERROR FolderFromVolume = "cannot copy from volume to a directory volume";
        NO_SUPPORT FolderBacking = "backing storage not supported for directories volumes";
        NO_SUPPORT DeleteKind(String) = "removing block or network volumes is not supported: {0}";
        INVALID_ARG WipeAlgorithm(u32) = "wiping algorithm {0} not supported";
        ARGUMENT_UNSUPPORTED WipeTrim = "'trim' algorithm not supported";
        INVALID_ARG NotOneSecret =
            "A single <secret type='passphrase'...> element is expected in encryption description";
        NO_SUPPORT NoSecrets = "a secret is needed, and there is no secret driver";
    }
}
