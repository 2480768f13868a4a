//! What the driver refuses about networks, pools, devices, interfaces, secrets and filters, with the reference's texts.

use ferrovirt_conf::document_errors;
use ferrovirt_util::uuid::Uuid;

document_errors! {
    /// Refused by the driver itself.
    pub(crate) Refused in TEST {
        NO_NETWORK NetworkName(String) = "no network with matching name '{0}'";
        NO_NETWORK NetworkUuid(Uuid) = "no network with matching uuid '{0}'";
        NO_NETWORK Network(Uuid, String) = "no network with matching uuid '{0}' ({1})";
        OPERATION_INVALID NetworkRuns(String) = "Network '{0}' is still running";
        OPERATION_INVALID NetworkAlreadyRuns(String) = "Network '{0}' is already running";
        INTERNAL_ERROR NoBridge(String) = "network '{0}' does not have a bridge name.";
        NO_STORAGE_POOL PoolName(String) = "no storage pool with matching name '{0}'";
        NO_STORAGE_POOL PoolUuid(Uuid) = "no storage pool with matching uuid '{0}'";
        NO_STORAGE_POOL PoolPath(String) = "no storage pool with matching target path '{0}'";
        OPERATION_INVALID PoolInactive(String) = "storage pool '{0}' is not active";
        OPERATION_INVALID PoolActive(String) = "storage pool '{0}' is active";
        OPERATION_INVALID ListInactive = "storage pool is not active";
        INVALID_ARG PoolTransient = "pool has no config file";
        INVALID_ARG NoSourceHost = "hostname must be specified for netfs sources";
        INTERNAL_ERROR UnknownPoolType(String) = "unknown storage pool type {0}";
        NO_SUPPORT NoDiscovery(String) = "pool type '{0}' does not support source discovery";
        NO_STORAGE_VOL VolumeName(String) = "no storage vol with matching name '{0}'";
        NO_STORAGE_VOL VolumeKey(String) = "no storage vol with matching key '{0}'";
        NO_STORAGE_VOL VolumePath(String) = "no storage vol with matching path '{0}'";
        OPERATION_FAILED VolumeExists = "storage vol already exists";
        INTERNAL_ERROR NoSpace(String) = "Not enough free space in pool for volume '{0}'";
        INVALID_ARG Shrink = "can't shrink capacity below existing allocation";
        INVALID_ARG ShrinkFlag = "Can't shrink capacity below current capacity unless shrink flag explicitly specified";
        NO_NODE_DEVICE Device(String) = "no node device with matching name '{0}'";
        NO_INTERFACE InterfaceName(String) = "no interface with matching name '{0}'";
        NO_INTERFACE InterfaceMac(String) = "no interface with matching mac '{0}'";
        OPERATION_INVALID ChangeRuns = "there is another transaction running.";
        OPERATION_INVALID NothingToCommit = "no transaction running, nothing to be committed.";
        OPERATION_INVALID NothingToRollBack = "no transaction running, nothing to rollback.";
    }
}

document_errors! {
    /// Refused by what networks have in common.
    pub(crate) NetworkRefused in NETWORK {
        OPERATION_FAILED OtherName(String, Uuid) = "network '{0}' is already defined with uuid {1}";
        OPERATION_FAILED OtherUuid(String, Uuid) = "network '{0}' already exists with uuid {1}";
        OPERATION_INVALID Active(String) = "network is already active as '{0}'";
        OPERATION_INVALID NotRunning = "network is not running";
        OPERATION_INVALID Transient = "cannot change persistent config of a transient network";
        INVALID_ARG MetadataKind(i32) = "unknown metadata type '{0}'";
        NO_NETWORK_METADATA NoMetadata = "Requested metadata element is not present";
        OPERATION_INVALID Inactive = "network is not active";
        NO_NETWORK_PORT NoPort(Uuid) = "Network port with UUID {0} does not exist";
        NETWORK_PORT_EXIST PortExists(Uuid) = "Network port with UUID {0} already exists";
    }
}

document_errors! {
    /// Refused by what node devices have in common.
    pub(crate) DeviceRefused in NODEDEV {
        INTERNAL_ERROR NotFibreChannel = "Device is not a fibre channel HBA";
        INTERNAL_ERROR NoParent(String) = "Could not find parent device for '{0}'";
        INTERNAL_ERROR NoVports(String) = "Parent device {0} is not capable of vport operations";
        INTERNAL_ERROR NoVportParent = "Could not find any vport capable device";
        INTERNAL_ERROR Root = "no parent for this device";
        INTERNAL_ERROR ParentGone(String) = "cannot find parent '{0}' definition";
        INTERNAL_ERROR NoMdevType(String, String) = "device '{0}' does not offer mediated devices of type '{1}'";
        OPERATION_UNSUPPORTED NotMdev = "Unsupported device type";
        OPERATION_INVALID Active(String) = "Device '{0}' is already active";
        OPERATION_INVALID Inactive(String) = "Device '{0}' is not active";
        OPERATION_INVALID Transient(String) = "Device '{0}' is not persistent";
        OPERATION_INVALID Exists(String) = "Device '{0}' already exists";
    }
}

document_errors! {
    /// Refused by what secrets have in common.
    pub(crate) SecretRefused in SECRET {
        NO_SECRET Uuid(Uuid) = "no secret with matching uuid '{0}'";
        NO_SECRET Usage(String) = "no secret with matching usage '{0}'";
        INTERNAL_ERROR OtherUsage(Uuid, String) = "a secret with UUID {0} is already defined for use with {1}";
        INTERNAL_ERROR UsageTaken(Uuid, String) = "a secret with UUID {0} already defined for use with {1}";
        OPERATION_DENIED PrivateStays = "cannot change private flag on existing secret";
        NO_SECRET NoValue(Uuid) = "secret '{0}' does not have a value";
        INVALID_SECRET Private = "secret is private";
    }
}

document_errors! {
    /// Refused by what filters have in common.
    pub(crate) FilterRefused in NWFILTER {
        NO_NWFILTER Uuid(Uuid) = "no nwfilter with matching uuid '{0}'";
        NO_NWFILTER Name(String) = "no nwfilter with matching name '{0}'";
        OPERATION_FAILED OtherName(String) = "filter with same UUID but different name ('{0}') already exists";
        OPERATION_FAILED OtherUuid(String, Uuid) = "filter '{0}' already exists with uuid {1}";
        OPERATION_FAILED Loop = "filter would introduce a loop";
        OPERATION_INVALID InUse = "nwfilter is in use";
        NO_NWFILTER_BINDING Binding(String) = "no nwfilter binding for port dev '{0}'";
        OPERATION_FAILED BindingExists(String) = "binding '{0}' already exists";
        INTERNAL_ERROR Missing(String) = "referenced filter '{0}' is missing";
    }
}
