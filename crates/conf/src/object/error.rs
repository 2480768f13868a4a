//! What the objects refuse, with the reference's texts.

use ferrovirt_util::uuid::Uuid;

document_errors! {
    /// What a domain or a table of objects refuses.
    pub ObjectError in DOMAIN {
        OPERATION_INVALID Inactive = "domain is not running";
        OPERATION_INVALID Transient = "transient domains do not have any persistent config";
        OPERATION_INVALID AlreadyActive(String) = "domain '{0}' is already active";
        OPERATION_FAILED UuidInUse(String, Uuid) = "domain '{0}' is already defined with uuid {1}";
        OPERATION_FAILED NameInUse(String, Uuid) = "domain '{0}' already exists with uuid {1}";
        OPERATION_INVALID RenameSame = "Can't rename domain to itself";
        OPERATION_INVALID RenameInUse(String) = "domain with name '{0}' already exists";
        INTERNAL_ERROR BadUuid(String) = "malformed uuid '{0}'";
        OPERATION_TIMEOUT Locked = "cannot acquire state change lock";
        OPERATION_TIMEOUT LockedByMonitor(&'static str) = "cannot acquire state change lock (held by monitor={0})";
        OPERATION_TIMEOUT LockedByAgent(&'static str) = "cannot acquire state change lock (held by agent={0})";
        OPERATION_TIMEOUT LockedByBoth(&'static str, &'static str) =
            "cannot acquire state change lock (held by monitor={0} agent={1})";
        OPERATION_FAILED QueueFull = "cannot acquire state change lock due to max_queued limit";
        OPERATION_FAILED QueueFullByMonitor(&'static str) =
            "cannot acquire state change lock (held by monitor={0}) due to max_queued limit";
        OPERATION_FAILED QueueFullByAgent(&'static str) =
            "cannot acquire state change lock (held by agent={0}) due to max_queued limit";
        OPERATION_FAILED QueueFullByBoth(&'static str, &'static str) =
            "cannot acquire state change lock (held by monitor={0} agent={1}) due to max_queued limit";
        OPERATION_INVALID NoJob = "no job is active on the domain";
    }
}
