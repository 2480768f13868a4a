//! Numbers and strings of the API. A name is upstream's without its `VIR_` prefix.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

// virConnectCloseReason
/// `VIR_CONNECT_CLOSE_REASON_ERROR` (`virConnectCloseReason`). Since 0.10.0.
pub const CONNECT_CLOSE_REASON_ERROR: i32 = 0;
/// `VIR_CONNECT_CLOSE_REASON_EOF` (`virConnectCloseReason`). Since 0.10.0.
pub const CONNECT_CLOSE_REASON_EOF: i32 = 1;
/// `VIR_CONNECT_CLOSE_REASON_KEEPALIVE` (`virConnectCloseReason`). Since 0.10.0.
pub const CONNECT_CLOSE_REASON_KEEPALIVE: i32 = 2;
/// `VIR_CONNECT_CLOSE_REASON_CLIENT` (`virConnectCloseReason`). Since 0.10.0.
pub const CONNECT_CLOSE_REASON_CLIENT: i32 = 3;
/// `VIR_CONNECT_CLOSE_REASON_LAST` (`virConnectCloseReason`). Since 0.10.0.
pub const CONNECT_CLOSE_REASON_LAST: i32 = 4;

// virTypedParameterType
/// `VIR_TYPED_PARAM_INT` (`virTypedParameterType`). Since 0.9.2.
pub const TYPED_PARAM_INT: i32 = 1;
/// `VIR_TYPED_PARAM_UINT` (`virTypedParameterType`). Since 0.9.2.
pub const TYPED_PARAM_UINT: i32 = 2;
/// `VIR_TYPED_PARAM_LLONG` (`virTypedParameterType`). Since 0.9.2.
pub const TYPED_PARAM_LLONG: i32 = 3;
/// `VIR_TYPED_PARAM_ULLONG` (`virTypedParameterType`). Since 0.9.2.
pub const TYPED_PARAM_ULLONG: i32 = 4;
/// `VIR_TYPED_PARAM_DOUBLE` (`virTypedParameterType`). Since 0.9.2.
pub const TYPED_PARAM_DOUBLE: i32 = 5;
/// `VIR_TYPED_PARAM_BOOLEAN` (`virTypedParameterType`). Since 0.9.2.
pub const TYPED_PARAM_BOOLEAN: i32 = 6;
/// `VIR_TYPED_PARAM_STRING` (`virTypedParameterType`). Since 0.9.8.
pub const TYPED_PARAM_STRING: i32 = 7;
/// `VIR_TYPED_PARAM_LAST` (`virTypedParameterType`). Since 0.9.10.
pub const TYPED_PARAM_LAST: i32 = 8;

// virTypedParameterFlags
/// `VIR_TYPED_PARAM_STRING_OKAY` (`virTypedParameterFlags`). Since 0.9.8.
pub const TYPED_PARAM_STRING_OKAY: u32 = 4;

// virNodeSuspendTarget
/// `VIR_NODE_SUSPEND_TARGET_MEM` (`virNodeSuspendTarget`). Since 0.9.8.
pub const NODE_SUSPEND_TARGET_MEM: i32 = 0;
/// `VIR_NODE_SUSPEND_TARGET_DISK` (`virNodeSuspendTarget`). Since 0.9.8.
pub const NODE_SUSPEND_TARGET_DISK: i32 = 1;
/// `VIR_NODE_SUSPEND_TARGET_HYBRID` (`virNodeSuspendTarget`). Since 0.9.8.
pub const NODE_SUSPEND_TARGET_HYBRID: i32 = 2;
/// `VIR_NODE_SUSPEND_TARGET_LAST` (`virNodeSuspendTarget`). Since 0.9.8.
pub const NODE_SUSPEND_TARGET_LAST: i32 = 3;

// virNodeGetCPUStatsAllCPUs
/// `VIR_NODE_CPU_STATS_ALL_CPUS` (`virNodeGetCPUStatsAllCPUs`). Since 0.9.3.
pub const NODE_CPU_STATS_ALL_CPUS: i32 = -1;

// virNodeGetMemoryStatsAllCells
/// `VIR_NODE_MEMORY_STATS_ALL_CELLS` (`virNodeGetMemoryStatsAllCells`). Since 0.9.3.
pub const NODE_MEMORY_STATS_ALL_CELLS: i32 = -1;

// virConnectFlags
/// `VIR_CONNECT_RO` (`virConnectFlags`). Since 0.4.1.
pub const CONNECT_RO: u32 = 1;
/// `VIR_CONNECT_NO_ALIASES` (`virConnectFlags`). Since 0.9.7.
pub const CONNECT_NO_ALIASES: u32 = 2;

// virConnectCredentialType
/// `VIR_CRED_USERNAME` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_USERNAME: i32 = 1;
/// `VIR_CRED_AUTHNAME` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_AUTHNAME: i32 = 2;
/// `VIR_CRED_LANGUAGE` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_LANGUAGE: i32 = 3;
/// `VIR_CRED_CNONCE` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_CNONCE: i32 = 4;
/// `VIR_CRED_PASSPHRASE` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_PASSPHRASE: i32 = 5;
/// `VIR_CRED_ECHOPROMPT` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_ECHOPROMPT: i32 = 6;
/// `VIR_CRED_NOECHOPROMPT` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_NOECHOPROMPT: i32 = 7;
/// `VIR_CRED_REALM` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_REALM: i32 = 8;
/// `VIR_CRED_EXTERNAL` (`virConnectCredentialType`). Since 0.4.1.
pub const CRED_EXTERNAL: i32 = 9;
/// `VIR_CRED_LAST` (`virConnectCredentialType`). Since 0.9.10.
pub const CRED_LAST: i32 = 10;

// virCPUCompareResult
/// `VIR_CPU_COMPARE_ERROR` (`virCPUCompareResult`). Since 0.7.5.
pub const CPU_COMPARE_ERROR: i32 = -1;
/// `VIR_CPU_COMPARE_INCOMPATIBLE` (`virCPUCompareResult`). Since 0.7.5.
pub const CPU_COMPARE_INCOMPATIBLE: i32 = 0;
/// `VIR_CPU_COMPARE_IDENTICAL` (`virCPUCompareResult`). Since 0.7.5.
pub const CPU_COMPARE_IDENTICAL: i32 = 1;
/// `VIR_CPU_COMPARE_SUPERSET` (`virCPUCompareResult`). Since 0.7.5.
pub const CPU_COMPARE_SUPERSET: i32 = 2;
/// `VIR_CPU_COMPARE_LAST` (`virCPUCompareResult`). Since 0.9.10.
pub const CPU_COMPARE_LAST: i32 = 3;

// virConnectCompareCPUFlags
/// `VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE` (`virConnectCompareCPUFlags`). Since 1.2.6.
pub const CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE: u32 = 1;
/// `VIR_CONNECT_COMPARE_CPU_VALIDATE_XML` (`virConnectCompareCPUFlags`). Since 6.9.0.
pub const CONNECT_COMPARE_CPU_VALIDATE_XML: u32 = 2;

// virConnectBaselineCPUFlags
/// `VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES` (`virConnectBaselineCPUFlags`). Since 1.1.2.
pub const CONNECT_BASELINE_CPU_EXPAND_FEATURES: u32 = 1;
/// `VIR_CONNECT_BASELINE_CPU_MIGRATABLE` (`virConnectBaselineCPUFlags`). Since 1.2.14.
pub const CONNECT_BASELINE_CPU_MIGRATABLE: u32 = 2;

// virNodeAllocPagesFlags
/// `VIR_NODE_ALLOC_PAGES_ADD` (`virNodeAllocPagesFlags`). Since 1.2.9.
pub const NODE_ALLOC_PAGES_ADD: u32 = 0;
/// `VIR_NODE_ALLOC_PAGES_SET` (`virNodeAllocPagesFlags`). Since 1.2.9.
pub const NODE_ALLOC_PAGES_SET: u32 = 1;

// virDomainState
/// `VIR_DOMAIN_NOSTATE` (`virDomainState`). Since 0.0.1.
pub const DOMAIN_NOSTATE: i32 = 0;
/// `VIR_DOMAIN_RUNNING` (`virDomainState`). Since 0.0.1.
pub const DOMAIN_RUNNING: i32 = 1;
/// `VIR_DOMAIN_BLOCKED` (`virDomainState`). Since 0.0.1.
pub const DOMAIN_BLOCKED: i32 = 2;
/// `VIR_DOMAIN_PAUSED` (`virDomainState`). Since 0.0.1.
pub const DOMAIN_PAUSED: i32 = 3;
/// `VIR_DOMAIN_SHUTDOWN` (`virDomainState`). Since 0.0.1.
pub const DOMAIN_SHUTDOWN: i32 = 4;
/// `VIR_DOMAIN_SHUTOFF` (`virDomainState`). Since 0.0.1.
pub const DOMAIN_SHUTOFF: i32 = 5;
/// `VIR_DOMAIN_CRASHED` (`virDomainState`). Since 0.0.2.
pub const DOMAIN_CRASHED: i32 = 6;
/// `VIR_DOMAIN_PMSUSPENDED` (`virDomainState`). Since 0.9.11.
pub const DOMAIN_PMSUSPENDED: i32 = 7;
/// `VIR_DOMAIN_LAST` (`virDomainState`). Since 0.9.5.
pub const DOMAIN_LAST: i32 = 8;

// virDomainNostateReason
/// `VIR_DOMAIN_NOSTATE_UNKNOWN` (`virDomainNostateReason`). Since 0.9.2.
pub const DOMAIN_NOSTATE_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_NOSTATE_LAST` (`virDomainNostateReason`). Since 0.9.10.
pub const DOMAIN_NOSTATE_LAST: i32 = 1;

// virDomainRunningReason
/// `VIR_DOMAIN_RUNNING_UNKNOWN` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_RUNNING_BOOTED` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_BOOTED: i32 = 1;
/// `VIR_DOMAIN_RUNNING_MIGRATED` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_MIGRATED: i32 = 2;
/// `VIR_DOMAIN_RUNNING_RESTORED` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_RESTORED: i32 = 3;
/// `VIR_DOMAIN_RUNNING_FROM_SNAPSHOT` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_FROM_SNAPSHOT: i32 = 4;
/// `VIR_DOMAIN_RUNNING_UNPAUSED` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_UNPAUSED: i32 = 5;
/// `VIR_DOMAIN_RUNNING_MIGRATION_CANCELED` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_MIGRATION_CANCELED: i32 = 6;
/// `VIR_DOMAIN_RUNNING_SAVE_CANCELED` (`virDomainRunningReason`). Since 0.9.2.
pub const DOMAIN_RUNNING_SAVE_CANCELED: i32 = 7;
/// `VIR_DOMAIN_RUNNING_WAKEUP` (`virDomainRunningReason`). Since 0.9.11.
pub const DOMAIN_RUNNING_WAKEUP: i32 = 8;
/// `VIR_DOMAIN_RUNNING_CRASHED` (`virDomainRunningReason`). Since 1.1.1.
pub const DOMAIN_RUNNING_CRASHED: i32 = 9;
/// `VIR_DOMAIN_RUNNING_POSTCOPY` (`virDomainRunningReason`). Since 1.3.3.
pub const DOMAIN_RUNNING_POSTCOPY: i32 = 10;
/// `VIR_DOMAIN_RUNNING_POSTCOPY_FAILED` (`virDomainRunningReason`). Since 8.5.0.
pub const DOMAIN_RUNNING_POSTCOPY_FAILED: i32 = 11;
/// `VIR_DOMAIN_RUNNING_LAST` (`virDomainRunningReason`). Since 0.9.10.
pub const DOMAIN_RUNNING_LAST: i32 = 12;

// virDomainBlockedReason
/// `VIR_DOMAIN_BLOCKED_UNKNOWN` (`virDomainBlockedReason`). Since 0.9.2.
pub const DOMAIN_BLOCKED_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_BLOCKED_LAST` (`virDomainBlockedReason`). Since 0.9.10.
pub const DOMAIN_BLOCKED_LAST: i32 = 1;

// virDomainPausedReason
/// `VIR_DOMAIN_PAUSED_UNKNOWN` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_PAUSED_USER` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_USER: i32 = 1;
/// `VIR_DOMAIN_PAUSED_MIGRATION` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_MIGRATION: i32 = 2;
/// `VIR_DOMAIN_PAUSED_SAVE` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_SAVE: i32 = 3;
/// `VIR_DOMAIN_PAUSED_DUMP` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_DUMP: i32 = 4;
/// `VIR_DOMAIN_PAUSED_IOERROR` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_IOERROR: i32 = 5;
/// `VIR_DOMAIN_PAUSED_WATCHDOG` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_WATCHDOG: i32 = 6;
/// `VIR_DOMAIN_PAUSED_FROM_SNAPSHOT` (`virDomainPausedReason`). Since 0.9.2.
pub const DOMAIN_PAUSED_FROM_SNAPSHOT: i32 = 7;
/// `VIR_DOMAIN_PAUSED_SHUTTING_DOWN` (`virDomainPausedReason`). Since 0.9.5.
pub const DOMAIN_PAUSED_SHUTTING_DOWN: i32 = 8;
/// `VIR_DOMAIN_PAUSED_SNAPSHOT` (`virDomainPausedReason`). Since 1.0.1.
pub const DOMAIN_PAUSED_SNAPSHOT: i32 = 9;
/// `VIR_DOMAIN_PAUSED_CRASHED` (`virDomainPausedReason`). Since 1.1.1.
pub const DOMAIN_PAUSED_CRASHED: i32 = 10;
/// `VIR_DOMAIN_PAUSED_STARTING_UP` (`virDomainPausedReason`). Since 1.2.14.
pub const DOMAIN_PAUSED_STARTING_UP: i32 = 11;
/// `VIR_DOMAIN_PAUSED_POSTCOPY` (`virDomainPausedReason`). Since 1.3.3.
pub const DOMAIN_PAUSED_POSTCOPY: i32 = 12;
/// `VIR_DOMAIN_PAUSED_POSTCOPY_FAILED` (`virDomainPausedReason`). Since 1.3.3.
pub const DOMAIN_PAUSED_POSTCOPY_FAILED: i32 = 13;
/// `VIR_DOMAIN_PAUSED_API_ERROR` (`virDomainPausedReason`). Since 9.2.0.
pub const DOMAIN_PAUSED_API_ERROR: i32 = 14;
/// `VIR_DOMAIN_PAUSED_LAST` (`virDomainPausedReason`). Since 0.9.10.
pub const DOMAIN_PAUSED_LAST: i32 = 15;

// virDomainShutdownReason
/// `VIR_DOMAIN_SHUTDOWN_UNKNOWN` (`virDomainShutdownReason`). Since 0.9.2.
pub const DOMAIN_SHUTDOWN_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_SHUTDOWN_USER` (`virDomainShutdownReason`). Since 0.9.2.
pub const DOMAIN_SHUTDOWN_USER: i32 = 1;
/// `VIR_DOMAIN_SHUTDOWN_LAST` (`virDomainShutdownReason`). Since 0.9.10.
pub const DOMAIN_SHUTDOWN_LAST: i32 = 2;

// virDomainShutoffReason
/// `VIR_DOMAIN_SHUTOFF_UNKNOWN` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_SHUTOFF_SHUTDOWN` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_SHUTDOWN: i32 = 1;
/// `VIR_DOMAIN_SHUTOFF_DESTROYED` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_DESTROYED: i32 = 2;
/// `VIR_DOMAIN_SHUTOFF_CRASHED` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_CRASHED: i32 = 3;
/// `VIR_DOMAIN_SHUTOFF_MIGRATED` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_MIGRATED: i32 = 4;
/// `VIR_DOMAIN_SHUTOFF_SAVED` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_SAVED: i32 = 5;
/// `VIR_DOMAIN_SHUTOFF_FAILED` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_FAILED: i32 = 6;
/// `VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT` (`virDomainShutoffReason`). Since 0.9.2.
pub const DOMAIN_SHUTOFF_FROM_SNAPSHOT: i32 = 7;
/// `VIR_DOMAIN_SHUTOFF_DAEMON` (`virDomainShutoffReason`). Since 4.10.0.
pub const DOMAIN_SHUTOFF_DAEMON: i32 = 8;
/// `VIR_DOMAIN_SHUTOFF_LAST` (`virDomainShutoffReason`). Since 0.9.10.
pub const DOMAIN_SHUTOFF_LAST: i32 = 9;

// virDomainCrashedReason
/// `VIR_DOMAIN_CRASHED_UNKNOWN` (`virDomainCrashedReason`). Since 0.9.2.
pub const DOMAIN_CRASHED_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_CRASHED_PANICKED` (`virDomainCrashedReason`). Since 1.1.1.
pub const DOMAIN_CRASHED_PANICKED: i32 = 1;
/// `VIR_DOMAIN_CRASHED_LAST` (`virDomainCrashedReason`). Since 0.9.10.
pub const DOMAIN_CRASHED_LAST: i32 = 2;

// virDomainPMSuspendedReason
/// `VIR_DOMAIN_PMSUSPENDED_UNKNOWN` (`virDomainPMSuspendedReason`). Since 0.9.11.
pub const DOMAIN_PMSUSPENDED_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_PMSUSPENDED_LAST` (`virDomainPMSuspendedReason`). Since 0.9.11.
pub const DOMAIN_PMSUSPENDED_LAST: i32 = 1;

// virDomainPMSuspendedDiskReason
/// `VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN` (`virDomainPMSuspendedDiskReason`). Since 1.0.0.
pub const DOMAIN_PMSUSPENDED_DISK_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_PMSUSPENDED_DISK_LAST` (`virDomainPMSuspendedDiskReason`). Since 1.0.0.
pub const DOMAIN_PMSUSPENDED_DISK_LAST: i32 = 1;

// virDomainControlState
/// `VIR_DOMAIN_CONTROL_OK` (`virDomainControlState`). Since 0.9.3.
pub const DOMAIN_CONTROL_OK: i32 = 0;
/// `VIR_DOMAIN_CONTROL_JOB` (`virDomainControlState`). Since 0.9.3.
pub const DOMAIN_CONTROL_JOB: i32 = 1;
/// `VIR_DOMAIN_CONTROL_OCCUPIED` (`virDomainControlState`). Since 0.9.3.
pub const DOMAIN_CONTROL_OCCUPIED: i32 = 2;
/// `VIR_DOMAIN_CONTROL_ERROR` (`virDomainControlState`). Since 0.9.3.
pub const DOMAIN_CONTROL_ERROR: i32 = 3;
/// `VIR_DOMAIN_CONTROL_LAST` (`virDomainControlState`). Since 0.9.10.
pub const DOMAIN_CONTROL_LAST: i32 = 4;

// virDomainControlErrorReason
/// `VIR_DOMAIN_CONTROL_ERROR_REASON_NONE` (`virDomainControlErrorReason`). Since 1.2.14.
pub const DOMAIN_CONTROL_ERROR_REASON_NONE: i32 = 0;
/// `VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN` (`virDomainControlErrorReason`). Since 1.2.14.
pub const DOMAIN_CONTROL_ERROR_REASON_UNKNOWN: i32 = 1;
/// `VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR` (`virDomainControlErrorReason`). Since 1.2.14.
pub const DOMAIN_CONTROL_ERROR_REASON_MONITOR: i32 = 2;
/// `VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL` (`virDomainControlErrorReason`). Since 1.2.14.
pub const DOMAIN_CONTROL_ERROR_REASON_INTERNAL: i32 = 3;
/// `VIR_DOMAIN_CONTROL_ERROR_REASON_LAST` (`virDomainControlErrorReason`). Since 1.2.14.
pub const DOMAIN_CONTROL_ERROR_REASON_LAST: i32 = 4;

// virDomainModificationImpact
/// `VIR_DOMAIN_AFFECT_CURRENT` (`virDomainModificationImpact`). Since 0.9.2.
pub const DOMAIN_AFFECT_CURRENT: u32 = 0;
/// `VIR_DOMAIN_AFFECT_LIVE` (`virDomainModificationImpact`). Since 0.9.2.
pub const DOMAIN_AFFECT_LIVE: u32 = 1;
/// `VIR_DOMAIN_AFFECT_CONFIG` (`virDomainModificationImpact`). Since 0.9.2.
pub const DOMAIN_AFFECT_CONFIG: u32 = 2;

// virDomainCreateFlags
/// `VIR_DOMAIN_NONE` (`virDomainCreateFlags`). Since 0.0.1.
pub const DOMAIN_NONE: u32 = 0;
/// `VIR_DOMAIN_START_PAUSED` (`virDomainCreateFlags`). Since 0.8.2.
pub const DOMAIN_START_PAUSED: u32 = 1;
/// `VIR_DOMAIN_START_AUTODESTROY` (`virDomainCreateFlags`). Since 0.9.3.
pub const DOMAIN_START_AUTODESTROY: u32 = 2;
/// `VIR_DOMAIN_START_BYPASS_CACHE` (`virDomainCreateFlags`). Since 0.9.4.
pub const DOMAIN_START_BYPASS_CACHE: u32 = 4;
/// `VIR_DOMAIN_START_FORCE_BOOT` (`virDomainCreateFlags`). Since 0.9.5.
pub const DOMAIN_START_FORCE_BOOT: u32 = 8;
/// `VIR_DOMAIN_START_VALIDATE` (`virDomainCreateFlags`). Since 1.2.12.
pub const DOMAIN_START_VALIDATE: u32 = 16;
/// `VIR_DOMAIN_START_RESET_NVRAM` (`virDomainCreateFlags`). Since 8.1.0.
pub const DOMAIN_START_RESET_NVRAM: u32 = 32;

// virDomainMemoryStatTags
/// `VIR_DOMAIN_MEMORY_STAT_SWAP_IN` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_SWAP_IN: i32 = 0;
/// `VIR_DOMAIN_MEMORY_STAT_SWAP_OUT` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_SWAP_OUT: i32 = 1;
/// `VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_MAJOR_FAULT: i32 = 2;
/// `VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_MINOR_FAULT: i32 = 3;
/// `VIR_DOMAIN_MEMORY_STAT_UNUSED` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_UNUSED: i32 = 4;
/// `VIR_DOMAIN_MEMORY_STAT_AVAILABLE` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_AVAILABLE: i32 = 5;
/// `VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON` (`virDomainMemoryStatTags`). Since 0.9.3.
pub const DOMAIN_MEMORY_STAT_ACTUAL_BALLOON: i32 = 6;
/// `VIR_DOMAIN_MEMORY_STAT_RSS` (`virDomainMemoryStatTags`). Since 0.9.10.
pub const DOMAIN_MEMORY_STAT_RSS: i32 = 7;
/// `VIR_DOMAIN_MEMORY_STAT_USABLE` (`virDomainMemoryStatTags`). Since 2.1.0.
pub const DOMAIN_MEMORY_STAT_USABLE: i32 = 8;
/// `VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE` (`virDomainMemoryStatTags`). Since 2.1.0.
pub const DOMAIN_MEMORY_STAT_LAST_UPDATE: i32 = 9;
/// `VIR_DOMAIN_MEMORY_STAT_DISK_CACHES` (`virDomainMemoryStatTags`). Since 4.6.0.
pub const DOMAIN_MEMORY_STAT_DISK_CACHES: i32 = 10;
/// `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC` (`virDomainMemoryStatTags`). Since 5.4.0.
pub const DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC: i32 = 11;
/// `VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL` (`virDomainMemoryStatTags`). Since 5.4.0.
pub const DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL: i32 = 12;
/// `VIR_DOMAIN_MEMORY_STAT_NR` (`virDomainMemoryStatTags`). Since 0.7.5.
pub const DOMAIN_MEMORY_STAT_NR: i32 = 13;
/// `VIR_DOMAIN_MEMORY_STAT_LAST` (`virDomainMemoryStatTags`). Since 0.9.10.
pub const DOMAIN_MEMORY_STAT_LAST: i32 = 13;

// virDomainCoreDumpFlags
/// `VIR_DUMP_CRASH` (`virDomainCoreDumpFlags`). Since 0.7.5.
pub const DUMP_CRASH: u32 = 1;
/// `VIR_DUMP_LIVE` (`virDomainCoreDumpFlags`). Since 0.7.5.
pub const DUMP_LIVE: u32 = 2;
/// `VIR_DUMP_BYPASS_CACHE` (`virDomainCoreDumpFlags`). Since 0.9.4.
pub const DUMP_BYPASS_CACHE: u32 = 4;
/// `VIR_DUMP_RESET` (`virDomainCoreDumpFlags`). Since 0.9.7.
pub const DUMP_RESET: u32 = 8;
/// `VIR_DUMP_MEMORY_ONLY` (`virDomainCoreDumpFlags`). Since 0.9.13.
pub const DUMP_MEMORY_ONLY: u32 = 16;

// virDomainCoreDumpFormat
/// `VIR_DOMAIN_CORE_DUMP_FORMAT_RAW` (`virDomainCoreDumpFormat`). Since 1.2.3.
pub const DOMAIN_CORE_DUMP_FORMAT_RAW: i32 = 0;
/// `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB` (`virDomainCoreDumpFormat`). Since 1.2.3.
pub const DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB: i32 = 1;
/// `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO` (`virDomainCoreDumpFormat`). Since 1.2.3.
pub const DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO: i32 = 2;
/// `VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY` (`virDomainCoreDumpFormat`). Since 1.2.3.
pub const DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY: i32 = 3;
/// `VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP` (`virDomainCoreDumpFormat`). Since 7.4.0.
pub const DOMAIN_CORE_DUMP_FORMAT_WIN_DMP: i32 = 4;
/// `VIR_DOMAIN_CORE_DUMP_FORMAT_LAST` (`virDomainCoreDumpFormat`). Since 1.2.3.
pub const DOMAIN_CORE_DUMP_FORMAT_LAST: i32 = 5;

// virDomainMigrateFlags
/// `VIR_MIGRATE_LIVE` (`virDomainMigrateFlags`). Since 0.3.2.
pub const MIGRATE_LIVE: u32 = 1;
/// `VIR_MIGRATE_PEER2PEER` (`virDomainMigrateFlags`). Since 0.7.2.
pub const MIGRATE_PEER2PEER: u32 = 2;
/// `VIR_MIGRATE_TUNNELLED` (`virDomainMigrateFlags`). Since 0.7.2.
pub const MIGRATE_TUNNELLED: u32 = 4;
/// `VIR_MIGRATE_PERSIST_DEST` (`virDomainMigrateFlags`). Since 0.7.3.
pub const MIGRATE_PERSIST_DEST: u32 = 8;
/// `VIR_MIGRATE_UNDEFINE_SOURCE` (`virDomainMigrateFlags`). Since 0.7.3.
pub const MIGRATE_UNDEFINE_SOURCE: u32 = 16;
/// `VIR_MIGRATE_PAUSED` (`virDomainMigrateFlags`). Since 0.7.5.
pub const MIGRATE_PAUSED: u32 = 32;
/// `VIR_MIGRATE_NON_SHARED_DISK` (`virDomainMigrateFlags`). Since 0.8.2.
pub const MIGRATE_NON_SHARED_DISK: u32 = 64;
/// `VIR_MIGRATE_NON_SHARED_INC` (`virDomainMigrateFlags`). Since 0.8.2.
pub const MIGRATE_NON_SHARED_INC: u32 = 128;
/// `VIR_MIGRATE_CHANGE_PROTECTION` (`virDomainMigrateFlags`). Since 0.9.4.
pub const MIGRATE_CHANGE_PROTECTION: u32 = 256;
/// `VIR_MIGRATE_UNSAFE` (`virDomainMigrateFlags`). Since 0.9.11.
pub const MIGRATE_UNSAFE: u32 = 512;
/// `VIR_MIGRATE_OFFLINE` (`virDomainMigrateFlags`). Since 1.0.1.
pub const MIGRATE_OFFLINE: u32 = 1024;
/// `VIR_MIGRATE_COMPRESSED` (`virDomainMigrateFlags`). Since 1.0.3.
pub const MIGRATE_COMPRESSED: u32 = 2048;
/// `VIR_MIGRATE_ABORT_ON_ERROR` (`virDomainMigrateFlags`). Since 1.1.0.
pub const MIGRATE_ABORT_ON_ERROR: u32 = 4096;
/// `VIR_MIGRATE_AUTO_CONVERGE` (`virDomainMigrateFlags`). Since 1.2.3.
pub const MIGRATE_AUTO_CONVERGE: u32 = 8192;
/// `VIR_MIGRATE_RDMA_PIN_ALL` (`virDomainMigrateFlags`). Since 1.2.9.
pub const MIGRATE_RDMA_PIN_ALL: u32 = 16384;
/// `VIR_MIGRATE_POSTCOPY` (`virDomainMigrateFlags`). Since 1.3.3.
pub const MIGRATE_POSTCOPY: u32 = 32768;
/// `VIR_MIGRATE_TLS` (`virDomainMigrateFlags`). Since 3.2.0.
pub const MIGRATE_TLS: u32 = 65536;
/// `VIR_MIGRATE_PARALLEL` (`virDomainMigrateFlags`). Since 5.2.0.
pub const MIGRATE_PARALLEL: u32 = 131072;
/// `VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES` (`virDomainMigrateFlags`). Since 8.0.0.
pub const MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES: u32 = 262144;
/// `VIR_MIGRATE_POSTCOPY_RESUME` (`virDomainMigrateFlags`). Since 8.5.0.
pub const MIGRATE_POSTCOPY_RESUME: u32 = 524288;
/// `VIR_MIGRATE_ZEROCOPY` (`virDomainMigrateFlags`). Since 8.5.0.
pub const MIGRATE_ZEROCOPY: u32 = 1048576;

// virDomainMigrateMaxSpeedFlags
/// `VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY` (`virDomainMigrateMaxSpeedFlags`). Since 5.1.0.
pub const DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY: u32 = 1;

// virConnectGetDomainCapabilitiesFlags
/// `VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES` (`virConnectGetDomainCapabilitiesFlags`). Since 11.0.0.
pub const CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES: u32 = 1;

// virDomainShutdownFlagValues
/// `VIR_DOMAIN_SHUTDOWN_DEFAULT` (`virDomainShutdownFlagValues`). Since 0.9.10.
pub const DOMAIN_SHUTDOWN_DEFAULT: u32 = 0;
/// `VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN` (`virDomainShutdownFlagValues`). Since 0.9.10.
pub const DOMAIN_SHUTDOWN_ACPI_POWER_BTN: u32 = 1;
/// `VIR_DOMAIN_SHUTDOWN_GUEST_AGENT` (`virDomainShutdownFlagValues`). Since 0.9.10.
pub const DOMAIN_SHUTDOWN_GUEST_AGENT: u32 = 2;
/// `VIR_DOMAIN_SHUTDOWN_INITCTL` (`virDomainShutdownFlagValues`). Since 1.0.1.
pub const DOMAIN_SHUTDOWN_INITCTL: u32 = 4;
/// `VIR_DOMAIN_SHUTDOWN_SIGNAL` (`virDomainShutdownFlagValues`). Since 1.0.1.
pub const DOMAIN_SHUTDOWN_SIGNAL: u32 = 8;
/// `VIR_DOMAIN_SHUTDOWN_PARAVIRT` (`virDomainShutdownFlagValues`). Since 1.2.5.
pub const DOMAIN_SHUTDOWN_PARAVIRT: u32 = 16;

// virDomainRebootFlagValues
/// `VIR_DOMAIN_REBOOT_DEFAULT` (`virDomainRebootFlagValues`). Since 0.9.10.
pub const DOMAIN_REBOOT_DEFAULT: u32 = 0;
/// `VIR_DOMAIN_REBOOT_ACPI_POWER_BTN` (`virDomainRebootFlagValues`). Since 0.9.10.
pub const DOMAIN_REBOOT_ACPI_POWER_BTN: u32 = 1;
/// `VIR_DOMAIN_REBOOT_GUEST_AGENT` (`virDomainRebootFlagValues`). Since 0.9.10.
pub const DOMAIN_REBOOT_GUEST_AGENT: u32 = 2;
/// `VIR_DOMAIN_REBOOT_INITCTL` (`virDomainRebootFlagValues`). Since 1.0.1.
pub const DOMAIN_REBOOT_INITCTL: u32 = 4;
/// `VIR_DOMAIN_REBOOT_SIGNAL` (`virDomainRebootFlagValues`). Since 1.0.1.
pub const DOMAIN_REBOOT_SIGNAL: u32 = 8;
/// `VIR_DOMAIN_REBOOT_PARAVIRT` (`virDomainRebootFlagValues`). Since 1.2.5.
pub const DOMAIN_REBOOT_PARAVIRT: u32 = 16;

// virDomainDestroyFlagsValues
/// `VIR_DOMAIN_DESTROY_DEFAULT` (`virDomainDestroyFlagsValues`). Since 0.9.10.
pub const DOMAIN_DESTROY_DEFAULT: u32 = 0;
/// `VIR_DOMAIN_DESTROY_GRACEFUL` (`virDomainDestroyFlagsValues`). Since 0.9.10.
pub const DOMAIN_DESTROY_GRACEFUL: u32 = 1;
/// `VIR_DOMAIN_DESTROY_REMOVE_LOGS` (`virDomainDestroyFlagsValues`). Since 8.3.0.
pub const DOMAIN_DESTROY_REMOVE_LOGS: u32 = 2;

// virDomainSaveRestoreFlags
/// `VIR_DOMAIN_SAVE_BYPASS_CACHE` (`virDomainSaveRestoreFlags`). Since 0.9.4.
pub const DOMAIN_SAVE_BYPASS_CACHE: u32 = 1;
/// `VIR_DOMAIN_SAVE_RUNNING` (`virDomainSaveRestoreFlags`). Since 0.9.5.
pub const DOMAIN_SAVE_RUNNING: u32 = 2;
/// `VIR_DOMAIN_SAVE_PAUSED` (`virDomainSaveRestoreFlags`). Since 0.9.5.
pub const DOMAIN_SAVE_PAUSED: u32 = 4;
/// `VIR_DOMAIN_SAVE_RESET_NVRAM` (`virDomainSaveRestoreFlags`). Since 8.1.0.
pub const DOMAIN_SAVE_RESET_NVRAM: u32 = 8;

// virDomainMemoryModFlags
/// `VIR_DOMAIN_MEM_CURRENT` (`virDomainMemoryModFlags`). Since 0.9.1.
pub const DOMAIN_MEM_CURRENT: u32 = 0;
/// `VIR_DOMAIN_MEM_LIVE` (`virDomainMemoryModFlags`). Since 0.9.0.
pub const DOMAIN_MEM_LIVE: u32 = 1;
/// `VIR_DOMAIN_MEM_CONFIG` (`virDomainMemoryModFlags`). Since 0.9.0.
pub const DOMAIN_MEM_CONFIG: u32 = 2;
/// `VIR_DOMAIN_MEM_MAXIMUM` (`virDomainMemoryModFlags`). Since 0.9.1.
pub const DOMAIN_MEM_MAXIMUM: u32 = 4;

// virDomainNumatuneMemMode
/// `VIR_DOMAIN_NUMATUNE_MEM_STRICT` (`virDomainNumatuneMemMode`). Since 0.9.9.
pub const DOMAIN_NUMATUNE_MEM_STRICT: i32 = 0;
/// `VIR_DOMAIN_NUMATUNE_MEM_PREFERRED` (`virDomainNumatuneMemMode`). Since 0.9.9.
pub const DOMAIN_NUMATUNE_MEM_PREFERRED: i32 = 1;
/// `VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE` (`virDomainNumatuneMemMode`). Since 0.9.9.
pub const DOMAIN_NUMATUNE_MEM_INTERLEAVE: i32 = 2;
/// `VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE` (`virDomainNumatuneMemMode`). Since 7.3.0.
pub const DOMAIN_NUMATUNE_MEM_RESTRICTIVE: i32 = 3;
/// `VIR_DOMAIN_NUMATUNE_MEM_LAST` (`virDomainNumatuneMemMode`). Since 0.9.9.
pub const DOMAIN_NUMATUNE_MEM_LAST: i32 = 4;

// virDomainGetHostnameFlags
/// `VIR_DOMAIN_GET_HOSTNAME_LEASE` (`virDomainGetHostnameFlags`). Since 6.1.0.
pub const DOMAIN_GET_HOSTNAME_LEASE: u32 = 1;
/// `VIR_DOMAIN_GET_HOSTNAME_AGENT` (`virDomainGetHostnameFlags`). Since 6.1.0.
pub const DOMAIN_GET_HOSTNAME_AGENT: u32 = 2;

// virDomainMetadataType
/// `VIR_DOMAIN_METADATA_DESCRIPTION` (`virDomainMetadataType`). Since 0.9.10.
pub const DOMAIN_METADATA_DESCRIPTION: i32 = 0;
/// `VIR_DOMAIN_METADATA_TITLE` (`virDomainMetadataType`). Since 0.9.10.
pub const DOMAIN_METADATA_TITLE: i32 = 1;
/// `VIR_DOMAIN_METADATA_ELEMENT` (`virDomainMetadataType`). Since 0.9.10.
pub const DOMAIN_METADATA_ELEMENT: i32 = 2;
/// `VIR_DOMAIN_METADATA_LAST` (`virDomainMetadataType`). Since 0.9.10.
pub const DOMAIN_METADATA_LAST: i32 = 3;

// virDomainXMLFlags
/// `VIR_DOMAIN_XML_SECURE` (`virDomainXMLFlags`). Since 0.3.3.
pub const DOMAIN_XML_SECURE: u32 = 1;
/// `VIR_DOMAIN_XML_INACTIVE` (`virDomainXMLFlags`). Since 0.3.3.
pub const DOMAIN_XML_INACTIVE: u32 = 2;
/// `VIR_DOMAIN_XML_UPDATE_CPU` (`virDomainXMLFlags`). Since 0.8.0.
pub const DOMAIN_XML_UPDATE_CPU: u32 = 4;
/// `VIR_DOMAIN_XML_MIGRATABLE` (`virDomainXMLFlags`). Since 1.0.0.
pub const DOMAIN_XML_MIGRATABLE: u32 = 8;

// virDomainSaveImageXMLFlags
/// `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE` (`virDomainSaveImageXMLFlags`). Since 5.1.0.
pub const DOMAIN_SAVE_IMAGE_XML_SECURE: u32 = 1;

// virDomainBlockResizeFlags
/// `VIR_DOMAIN_BLOCK_RESIZE_BYTES` (`virDomainBlockResizeFlags`). Since 0.9.11.
pub const DOMAIN_BLOCK_RESIZE_BYTES: u32 = 1;
/// `VIR_DOMAIN_BLOCK_RESIZE_CAPACITY` (`virDomainBlockResizeFlags`). Since 10.0.0.
pub const DOMAIN_BLOCK_RESIZE_CAPACITY: u32 = 2;

// virDomainMemoryFlags
/// `VIR_MEMORY_VIRTUAL` (`virDomainMemoryFlags`). Since 0.4.4.
pub const MEMORY_VIRTUAL: u32 = 1;
/// `VIR_MEMORY_PHYSICAL` (`virDomainMemoryFlags`). Since 0.7.0.
pub const MEMORY_PHYSICAL: u32 = 2;

// virDomainDefineFlags
/// `VIR_DOMAIN_DEFINE_VALIDATE` (`virDomainDefineFlags`). Since 1.2.12.
pub const DOMAIN_DEFINE_VALIDATE: u32 = 1;

// virDomainUndefineFlagsValues
/// `VIR_DOMAIN_UNDEFINE_MANAGED_SAVE` (`virDomainUndefineFlagsValues`). Since 0.9.4.
pub const DOMAIN_UNDEFINE_MANAGED_SAVE: u32 = 1;
/// `VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA` (`virDomainUndefineFlagsValues`). Since 0.9.5.
pub const DOMAIN_UNDEFINE_SNAPSHOTS_METADATA: u32 = 2;
/// `VIR_DOMAIN_UNDEFINE_NVRAM` (`virDomainUndefineFlagsValues`). Since 1.2.9.
pub const DOMAIN_UNDEFINE_NVRAM: u32 = 4;
/// `VIR_DOMAIN_UNDEFINE_KEEP_NVRAM` (`virDomainUndefineFlagsValues`). Since 2.3.0.
pub const DOMAIN_UNDEFINE_KEEP_NVRAM: u32 = 8;
/// `VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA` (`virDomainUndefineFlagsValues`). Since 5.6.0.
pub const DOMAIN_UNDEFINE_CHECKPOINTS_METADATA: u32 = 16;
/// `VIR_DOMAIN_UNDEFINE_TPM` (`virDomainUndefineFlagsValues`). Since 8.9.0.
pub const DOMAIN_UNDEFINE_TPM: u32 = 32;
/// `VIR_DOMAIN_UNDEFINE_KEEP_TPM` (`virDomainUndefineFlagsValues`). Since 8.9.0.
pub const DOMAIN_UNDEFINE_KEEP_TPM: u32 = 64;

// virConnectListAllDomainsFlags
/// `VIR_CONNECT_LIST_DOMAINS_ACTIVE` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_ACTIVE: u32 = 1;
/// `VIR_CONNECT_LIST_DOMAINS_INACTIVE` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_INACTIVE: u32 = 2;
/// `VIR_CONNECT_LIST_DOMAINS_PERSISTENT` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_PERSISTENT: u32 = 4;
/// `VIR_CONNECT_LIST_DOMAINS_TRANSIENT` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_TRANSIENT: u32 = 8;
/// `VIR_CONNECT_LIST_DOMAINS_RUNNING` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_RUNNING: u32 = 16;
/// `VIR_CONNECT_LIST_DOMAINS_PAUSED` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_PAUSED: u32 = 32;
/// `VIR_CONNECT_LIST_DOMAINS_SHUTOFF` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_SHUTOFF: u32 = 64;
/// `VIR_CONNECT_LIST_DOMAINS_OTHER` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_OTHER: u32 = 128;
/// `VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_MANAGEDSAVE: u32 = 256;
/// `VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE: u32 = 512;
/// `VIR_CONNECT_LIST_DOMAINS_AUTOSTART` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_AUTOSTART: u32 = 1024;
/// `VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_NO_AUTOSTART: u32 = 2048;
/// `VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_HAS_SNAPSHOT: u32 = 4096;
/// `VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT` (`virConnectListAllDomainsFlags`). Since 0.9.13.
pub const CONNECT_LIST_DOMAINS_NO_SNAPSHOT: u32 = 8192;
/// `VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT` (`virConnectListAllDomainsFlags`). Since 5.6.0.
pub const CONNECT_LIST_DOMAINS_HAS_CHECKPOINT: u32 = 16384;
/// `VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT` (`virConnectListAllDomainsFlags`). Since 5.6.0.
pub const CONNECT_LIST_DOMAINS_NO_CHECKPOINT: u32 = 32768;

// virVcpuState
/// `VIR_VCPU_OFFLINE` (`virVcpuState`). Since 0.1.4.
pub const VCPU_OFFLINE: i32 = 0;
/// `VIR_VCPU_RUNNING` (`virVcpuState`). Since 0.1.4.
pub const VCPU_RUNNING: i32 = 1;
/// `VIR_VCPU_BLOCKED` (`virVcpuState`). Since 0.1.4.
pub const VCPU_BLOCKED: i32 = 2;
/// `VIR_VCPU_LAST` (`virVcpuState`). Since 0.9.10.
pub const VCPU_LAST: i32 = 3;

// virVcpuHostCpuState
/// `VIR_VCPU_INFO_CPU_OFFLINE` (`virVcpuHostCpuState`). Since 6.10.0.
pub const VCPU_INFO_CPU_OFFLINE: i32 = -1;
/// `VIR_VCPU_INFO_CPU_UNAVAILABLE` (`virVcpuHostCpuState`). Since 6.10.0.
pub const VCPU_INFO_CPU_UNAVAILABLE: i32 = -2;

// virDomainVcpuFlags
/// `VIR_DOMAIN_VCPU_CURRENT` (`virDomainVcpuFlags`). Since 0.9.4.
pub const DOMAIN_VCPU_CURRENT: u32 = 0;
/// `VIR_DOMAIN_VCPU_LIVE` (`virDomainVcpuFlags`). Since 0.8.5.
pub const DOMAIN_VCPU_LIVE: u32 = 1;
/// `VIR_DOMAIN_VCPU_CONFIG` (`virDomainVcpuFlags`). Since 0.8.5.
pub const DOMAIN_VCPU_CONFIG: u32 = 2;
/// `VIR_DOMAIN_VCPU_MAXIMUM` (`virDomainVcpuFlags`). Since 0.8.5.
pub const DOMAIN_VCPU_MAXIMUM: u32 = 4;
/// `VIR_DOMAIN_VCPU_GUEST` (`virDomainVcpuFlags`). Since 1.1.0.
pub const DOMAIN_VCPU_GUEST: u32 = 8;
/// `VIR_DOMAIN_VCPU_HOTPLUGGABLE` (`virDomainVcpuFlags`). Since 2.4.0.
pub const DOMAIN_VCPU_HOTPLUGGABLE: u32 = 16;

// virDomainDeviceModifyFlags
/// `VIR_DOMAIN_DEVICE_MODIFY_CURRENT` (`virDomainDeviceModifyFlags`). Since 0.7.7.
pub const DOMAIN_DEVICE_MODIFY_CURRENT: u32 = 0;
/// `VIR_DOMAIN_DEVICE_MODIFY_LIVE` (`virDomainDeviceModifyFlags`). Since 0.7.7.
pub const DOMAIN_DEVICE_MODIFY_LIVE: u32 = 1;
/// `VIR_DOMAIN_DEVICE_MODIFY_CONFIG` (`virDomainDeviceModifyFlags`). Since 0.7.7.
pub const DOMAIN_DEVICE_MODIFY_CONFIG: u32 = 2;
/// `VIR_DOMAIN_DEVICE_MODIFY_FORCE` (`virDomainDeviceModifyFlags`). Since 0.8.6.
pub const DOMAIN_DEVICE_MODIFY_FORCE: u32 = 4;

// virDomainStatsTypes
/// `VIR_DOMAIN_STATS_STATE` (`virDomainStatsTypes`). Since 1.2.8.
pub const DOMAIN_STATS_STATE: u32 = 1;
/// `VIR_DOMAIN_STATS_CPU_TOTAL` (`virDomainStatsTypes`). Since 1.2.9.
pub const DOMAIN_STATS_CPU_TOTAL: u32 = 2;
/// `VIR_DOMAIN_STATS_BALLOON` (`virDomainStatsTypes`). Since 1.2.9.
pub const DOMAIN_STATS_BALLOON: u32 = 4;
/// `VIR_DOMAIN_STATS_VCPU` (`virDomainStatsTypes`). Since 1.2.9.
pub const DOMAIN_STATS_VCPU: u32 = 8;
/// `VIR_DOMAIN_STATS_INTERFACE` (`virDomainStatsTypes`). Since 1.2.9.
pub const DOMAIN_STATS_INTERFACE: u32 = 16;
/// `VIR_DOMAIN_STATS_BLOCK` (`virDomainStatsTypes`). Since 1.2.9.
pub const DOMAIN_STATS_BLOCK: u32 = 32;
/// `VIR_DOMAIN_STATS_PERF` (`virDomainStatsTypes`). Since 1.3.3.
pub const DOMAIN_STATS_PERF: u32 = 64;
/// `VIR_DOMAIN_STATS_IOTHREAD` (`virDomainStatsTypes`). Since 4.10.0.
pub const DOMAIN_STATS_IOTHREAD: u32 = 128;
/// `VIR_DOMAIN_STATS_MEMORY` (`virDomainStatsTypes`). Since 6.0.0.
pub const DOMAIN_STATS_MEMORY: u32 = 256;
/// `VIR_DOMAIN_STATS_DIRTYRATE` (`virDomainStatsTypes`). Since 7.2.0.
pub const DOMAIN_STATS_DIRTYRATE: u32 = 512;
/// `VIR_DOMAIN_STATS_VM` (`virDomainStatsTypes`). Since 8.9.0.
pub const DOMAIN_STATS_VM: u32 = 1024;

// virConnectGetAllDomainStatsFlags
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE: u32 = 1;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE: u32 = 2;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT: u32 = 4;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT: u32 = 8;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_RUNNING: u32 = 16;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_PAUSED: u32 = 32;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF: u32 = 64;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_OTHER: u32 = 128;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT` (`virConnectGetAllDomainStatsFlags`). Since 4.5.0.
pub const CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT: u32 = 536870912;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING` (`virConnectGetAllDomainStatsFlags`). Since 1.2.12.
pub const CONNECT_GET_ALL_DOMAINS_STATS_BACKING: u32 = 1073741824;
/// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` (`virConnectGetAllDomainStatsFlags`). Since 1.2.8.
pub const CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS: u32 = 2147483648;

// virDomainBlockJobType
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN` (`virDomainBlockJobType`). Since 0.9.4.
pub const DOMAIN_BLOCK_JOB_TYPE_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_PULL` (`virDomainBlockJobType`). Since 0.9.4.
pub const DOMAIN_BLOCK_JOB_TYPE_PULL: i32 = 1;
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_COPY` (`virDomainBlockJobType`). Since 0.9.12.
pub const DOMAIN_BLOCK_JOB_TYPE_COPY: i32 = 2;
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT` (`virDomainBlockJobType`). Since 0.10.2.
pub const DOMAIN_BLOCK_JOB_TYPE_COMMIT: i32 = 3;
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT` (`virDomainBlockJobType`). Since 1.2.6.
pub const DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT: i32 = 4;
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP` (`virDomainBlockJobType`). Since 6.0.0.
pub const DOMAIN_BLOCK_JOB_TYPE_BACKUP: i32 = 5;
/// `VIR_DOMAIN_BLOCK_JOB_TYPE_LAST` (`virDomainBlockJobType`). Since 0.9.10.
pub const DOMAIN_BLOCK_JOB_TYPE_LAST: i32 = 6;

// virDomainBlockJobAbortFlags
/// `VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC` (`virDomainBlockJobAbortFlags`). Since 0.9.12.
pub const DOMAIN_BLOCK_JOB_ABORT_ASYNC: u32 = 1;
/// `VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT` (`virDomainBlockJobAbortFlags`). Since 0.9.12.
pub const DOMAIN_BLOCK_JOB_ABORT_PIVOT: u32 = 2;

// virDomainBlockJobInfoFlags
/// `VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES` (`virDomainBlockJobInfoFlags`). Since 1.2.9.
pub const DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES: u32 = 1;

// virDomainBlockJobSetSpeedFlags
/// `VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES` (`virDomainBlockJobSetSpeedFlags`). Since 1.2.9.
pub const DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES: u32 = 1;

// virDomainBlockPullFlags
/// `VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES` (`virDomainBlockPullFlags`). Since 1.2.9.
pub const DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES: u32 = 64;

// virDomainBlockRebaseFlags
/// `VIR_DOMAIN_BLOCK_REBASE_SHALLOW` (`virDomainBlockRebaseFlags`). Since 0.9.12.
pub const DOMAIN_BLOCK_REBASE_SHALLOW: u32 = 1;
/// `VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT` (`virDomainBlockRebaseFlags`). Since 0.9.12.
pub const DOMAIN_BLOCK_REBASE_REUSE_EXT: u32 = 2;
/// `VIR_DOMAIN_BLOCK_REBASE_COPY_RAW` (`virDomainBlockRebaseFlags`). Since 0.9.12.
pub const DOMAIN_BLOCK_REBASE_COPY_RAW: u32 = 4;
/// `VIR_DOMAIN_BLOCK_REBASE_COPY` (`virDomainBlockRebaseFlags`). Since 0.9.12.
pub const DOMAIN_BLOCK_REBASE_COPY: u32 = 8;
/// `VIR_DOMAIN_BLOCK_REBASE_RELATIVE` (`virDomainBlockRebaseFlags`). Since 1.2.7.
pub const DOMAIN_BLOCK_REBASE_RELATIVE: u32 = 16;
/// `VIR_DOMAIN_BLOCK_REBASE_COPY_DEV` (`virDomainBlockRebaseFlags`). Since 1.2.9.
pub const DOMAIN_BLOCK_REBASE_COPY_DEV: u32 = 32;
/// `VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES` (`virDomainBlockRebaseFlags`). Since 1.2.9.
pub const DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES: u32 = 64;

// virDomainBlockCopyFlags
/// `VIR_DOMAIN_BLOCK_COPY_SHALLOW` (`virDomainBlockCopyFlags`). Since 1.2.8.
pub const DOMAIN_BLOCK_COPY_SHALLOW: u32 = 1;
/// `VIR_DOMAIN_BLOCK_COPY_REUSE_EXT` (`virDomainBlockCopyFlags`). Since 1.2.8.
pub const DOMAIN_BLOCK_COPY_REUSE_EXT: u32 = 2;
/// `VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB` (`virDomainBlockCopyFlags`). Since 3.5.0.
pub const DOMAIN_BLOCK_COPY_TRANSIENT_JOB: u32 = 4;
/// `VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES` (`virDomainBlockCopyFlags`). Since 8.0.0.
pub const DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES: u32 = 8;

// virDomainBlockCommitFlags
/// `VIR_DOMAIN_BLOCK_COMMIT_SHALLOW` (`virDomainBlockCommitFlags`). Since 0.10.2.
pub const DOMAIN_BLOCK_COMMIT_SHALLOW: u32 = 1;
/// `VIR_DOMAIN_BLOCK_COMMIT_DELETE` (`virDomainBlockCommitFlags`). Since 0.10.2.
pub const DOMAIN_BLOCK_COMMIT_DELETE: u32 = 2;
/// `VIR_DOMAIN_BLOCK_COMMIT_ACTIVE` (`virDomainBlockCommitFlags`). Since 1.2.6.
pub const DOMAIN_BLOCK_COMMIT_ACTIVE: u32 = 4;
/// `VIR_DOMAIN_BLOCK_COMMIT_RELATIVE` (`virDomainBlockCommitFlags`). Since 1.2.7.
pub const DOMAIN_BLOCK_COMMIT_RELATIVE: u32 = 8;
/// `VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES` (`virDomainBlockCommitFlags`). Since 1.2.9.
pub const DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES: u32 = 16;

// virDomainDiskErrorCode
/// `VIR_DOMAIN_DISK_ERROR_NONE` (`virDomainDiskErrorCode`). Since 0.9.10.
pub const DOMAIN_DISK_ERROR_NONE: i32 = 0;
/// `VIR_DOMAIN_DISK_ERROR_UNSPEC` (`virDomainDiskErrorCode`). Since 0.9.10.
pub const DOMAIN_DISK_ERROR_UNSPEC: i32 = 1;
/// `VIR_DOMAIN_DISK_ERROR_NO_SPACE` (`virDomainDiskErrorCode`). Since 0.9.10.
pub const DOMAIN_DISK_ERROR_NO_SPACE: i32 = 2;
/// `VIR_DOMAIN_DISK_ERROR_LAST` (`virDomainDiskErrorCode`). Since 0.9.10.
pub const DOMAIN_DISK_ERROR_LAST: i32 = 3;

// virKeycodeSet
/// `VIR_KEYCODE_SET_LINUX` (`virKeycodeSet`). Since 0.9.3.
pub const KEYCODE_SET_LINUX: i32 = 0;
/// `VIR_KEYCODE_SET_XT` (`virKeycodeSet`). Since 0.9.3.
pub const KEYCODE_SET_XT: i32 = 1;
/// `VIR_KEYCODE_SET_ATSET1` (`virKeycodeSet`). Since 0.9.3.
pub const KEYCODE_SET_ATSET1: i32 = 2;
/// `VIR_KEYCODE_SET_ATSET2` (`virKeycodeSet`). Since 0.9.3.
pub const KEYCODE_SET_ATSET2: i32 = 3;
/// `VIR_KEYCODE_SET_ATSET3` (`virKeycodeSet`). Since 0.9.3.
pub const KEYCODE_SET_ATSET3: i32 = 4;
/// `VIR_KEYCODE_SET_OSX` (`virKeycodeSet`). Since 0.9.4.
pub const KEYCODE_SET_OSX: i32 = 5;
/// `VIR_KEYCODE_SET_XT_KBD` (`virKeycodeSet`). Since 0.9.4.
pub const KEYCODE_SET_XT_KBD: i32 = 6;
/// `VIR_KEYCODE_SET_USB` (`virKeycodeSet`). Since 0.9.4.
pub const KEYCODE_SET_USB: i32 = 7;
/// `VIR_KEYCODE_SET_WIN32` (`virKeycodeSet`). Since 0.9.4.
pub const KEYCODE_SET_WIN32: i32 = 8;
/// `VIR_KEYCODE_SET_QNUM` (`virKeycodeSet`). Since 4.2.0.
pub const KEYCODE_SET_QNUM: i32 = 9;
/// `VIR_KEYCODE_SET_LAST` (`virKeycodeSet`). Since 0.9.4.
pub const KEYCODE_SET_LAST: i32 = 10;

// virDomainProcessSignal
/// `VIR_DOMAIN_PROCESS_SIGNAL_NOP` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_NOP: i32 = 0;
/// `VIR_DOMAIN_PROCESS_SIGNAL_HUP` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_HUP: i32 = 1;
/// `VIR_DOMAIN_PROCESS_SIGNAL_INT` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_INT: i32 = 2;
/// `VIR_DOMAIN_PROCESS_SIGNAL_QUIT` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_QUIT: i32 = 3;
/// `VIR_DOMAIN_PROCESS_SIGNAL_ILL` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_ILL: i32 = 4;
/// `VIR_DOMAIN_PROCESS_SIGNAL_TRAP` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_TRAP: i32 = 5;
/// `VIR_DOMAIN_PROCESS_SIGNAL_ABRT` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_ABRT: i32 = 6;
/// `VIR_DOMAIN_PROCESS_SIGNAL_BUS` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_BUS: i32 = 7;
/// `VIR_DOMAIN_PROCESS_SIGNAL_FPE` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_FPE: i32 = 8;
/// `VIR_DOMAIN_PROCESS_SIGNAL_KILL` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_KILL: i32 = 9;
/// `VIR_DOMAIN_PROCESS_SIGNAL_USR1` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_USR1: i32 = 10;
/// `VIR_DOMAIN_PROCESS_SIGNAL_SEGV` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_SEGV: i32 = 11;
/// `VIR_DOMAIN_PROCESS_SIGNAL_USR2` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_USR2: i32 = 12;
/// `VIR_DOMAIN_PROCESS_SIGNAL_PIPE` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_PIPE: i32 = 13;
/// `VIR_DOMAIN_PROCESS_SIGNAL_ALRM` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_ALRM: i32 = 14;
/// `VIR_DOMAIN_PROCESS_SIGNAL_TERM` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_TERM: i32 = 15;
/// `VIR_DOMAIN_PROCESS_SIGNAL_STKFLT` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_STKFLT: i32 = 16;
/// `VIR_DOMAIN_PROCESS_SIGNAL_CHLD` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_CHLD: i32 = 17;
/// `VIR_DOMAIN_PROCESS_SIGNAL_CONT` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_CONT: i32 = 18;
/// `VIR_DOMAIN_PROCESS_SIGNAL_STOP` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_STOP: i32 = 19;
/// `VIR_DOMAIN_PROCESS_SIGNAL_TSTP` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_TSTP: i32 = 20;
/// `VIR_DOMAIN_PROCESS_SIGNAL_TTIN` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_TTIN: i32 = 21;
/// `VIR_DOMAIN_PROCESS_SIGNAL_TTOU` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_TTOU: i32 = 22;
/// `VIR_DOMAIN_PROCESS_SIGNAL_URG` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_URG: i32 = 23;
/// `VIR_DOMAIN_PROCESS_SIGNAL_XCPU` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_XCPU: i32 = 24;
/// `VIR_DOMAIN_PROCESS_SIGNAL_XFSZ` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_XFSZ: i32 = 25;
/// `VIR_DOMAIN_PROCESS_SIGNAL_VTALRM` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_VTALRM: i32 = 26;
/// `VIR_DOMAIN_PROCESS_SIGNAL_PROF` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_PROF: i32 = 27;
/// `VIR_DOMAIN_PROCESS_SIGNAL_WINCH` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_WINCH: i32 = 28;
/// `VIR_DOMAIN_PROCESS_SIGNAL_POLL` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_POLL: i32 = 29;
/// `VIR_DOMAIN_PROCESS_SIGNAL_PWR` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_PWR: i32 = 30;
/// `VIR_DOMAIN_PROCESS_SIGNAL_SYS` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_SYS: i32 = 31;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT0` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT0: i32 = 32;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT1` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT1: i32 = 33;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT2` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT2: i32 = 34;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT3` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT3: i32 = 35;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT4` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT4: i32 = 36;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT5` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT5: i32 = 37;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT6` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT6: i32 = 38;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT7` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT7: i32 = 39;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT8` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT8: i32 = 40;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT9` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT9: i32 = 41;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT10` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT10: i32 = 42;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT11` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT11: i32 = 43;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT12` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT12: i32 = 44;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT13` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT13: i32 = 45;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT14` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT14: i32 = 46;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT15` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT15: i32 = 47;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT16` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT16: i32 = 48;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT17` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT17: i32 = 49;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT18` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT18: i32 = 50;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT19` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT19: i32 = 51;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT20` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT20: i32 = 52;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT21` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT21: i32 = 53;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT22` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT22: i32 = 54;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT23` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT23: i32 = 55;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT24` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT24: i32 = 56;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT25` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT25: i32 = 57;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT26` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT26: i32 = 58;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT27` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT27: i32 = 59;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT28` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT28: i32 = 60;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT29` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT29: i32 = 61;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT30` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT30: i32 = 62;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT31` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT31: i32 = 63;
/// `VIR_DOMAIN_PROCESS_SIGNAL_RT32` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_RT32: i32 = 64;
/// `VIR_DOMAIN_PROCESS_SIGNAL_LAST` (`virDomainProcessSignal`). Since 1.0.1.
pub const DOMAIN_PROCESS_SIGNAL_LAST: i32 = 65;

// virDomainEventType
/// `VIR_DOMAIN_EVENT_DEFINED` (`virDomainEventType`). Since 0.5.0.
pub const DOMAIN_EVENT_DEFINED: i32 = 0;
/// `VIR_DOMAIN_EVENT_UNDEFINED` (`virDomainEventType`). Since 0.5.0.
pub const DOMAIN_EVENT_UNDEFINED: i32 = 1;
/// `VIR_DOMAIN_EVENT_STARTED` (`virDomainEventType`). Since 0.5.0.
pub const DOMAIN_EVENT_STARTED: i32 = 2;
/// `VIR_DOMAIN_EVENT_SUSPENDED` (`virDomainEventType`). Since 0.5.0.
pub const DOMAIN_EVENT_SUSPENDED: i32 = 3;
/// `VIR_DOMAIN_EVENT_RESUMED` (`virDomainEventType`). Since 0.5.0.
pub const DOMAIN_EVENT_RESUMED: i32 = 4;
/// `VIR_DOMAIN_EVENT_STOPPED` (`virDomainEventType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED: i32 = 5;
/// `VIR_DOMAIN_EVENT_SHUTDOWN` (`virDomainEventType`). Since 0.9.8.
pub const DOMAIN_EVENT_SHUTDOWN: i32 = 6;
/// `VIR_DOMAIN_EVENT_PMSUSPENDED` (`virDomainEventType`). Since 0.10.2.
pub const DOMAIN_EVENT_PMSUSPENDED: i32 = 7;
/// `VIR_DOMAIN_EVENT_CRASHED` (`virDomainEventType`). Since 1.1.1.
pub const DOMAIN_EVENT_CRASHED: i32 = 8;
/// `VIR_DOMAIN_EVENT_LAST` (`virDomainEventType`). Since 0.9.10.
pub const DOMAIN_EVENT_LAST: i32 = 9;

// virDomainEventDefinedDetailType
/// `VIR_DOMAIN_EVENT_DEFINED_ADDED` (`virDomainEventDefinedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_DEFINED_ADDED: i32 = 0;
/// `VIR_DOMAIN_EVENT_DEFINED_UPDATED` (`virDomainEventDefinedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_DEFINED_UPDATED: i32 = 1;
/// `VIR_DOMAIN_EVENT_DEFINED_RENAMED` (`virDomainEventDefinedDetailType`). Since 1.2.19.
pub const DOMAIN_EVENT_DEFINED_RENAMED: i32 = 2;
/// `VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT` (`virDomainEventDefinedDetailType`). Since 1.3.3.
pub const DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT: i32 = 3;
/// `VIR_DOMAIN_EVENT_DEFINED_LAST` (`virDomainEventDefinedDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_DEFINED_LAST: i32 = 4;

// virDomainEventUndefinedDetailType
/// `VIR_DOMAIN_EVENT_UNDEFINED_REMOVED` (`virDomainEventUndefinedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_UNDEFINED_REMOVED: i32 = 0;
/// `VIR_DOMAIN_EVENT_UNDEFINED_RENAMED` (`virDomainEventUndefinedDetailType`). Since 1.2.19.
pub const DOMAIN_EVENT_UNDEFINED_RENAMED: i32 = 1;
/// `VIR_DOMAIN_EVENT_UNDEFINED_LAST` (`virDomainEventUndefinedDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_UNDEFINED_LAST: i32 = 2;

// virDomainEventStartedDetailType
/// `VIR_DOMAIN_EVENT_STARTED_BOOTED` (`virDomainEventStartedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STARTED_BOOTED: i32 = 0;
/// `VIR_DOMAIN_EVENT_STARTED_MIGRATED` (`virDomainEventStartedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STARTED_MIGRATED: i32 = 1;
/// `VIR_DOMAIN_EVENT_STARTED_RESTORED` (`virDomainEventStartedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STARTED_RESTORED: i32 = 2;
/// `VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT` (`virDomainEventStartedDetailType`). Since 0.8.0.
pub const DOMAIN_EVENT_STARTED_FROM_SNAPSHOT: i32 = 3;
/// `VIR_DOMAIN_EVENT_STARTED_WAKEUP` (`virDomainEventStartedDetailType`). Since 0.9.11.
pub const DOMAIN_EVENT_STARTED_WAKEUP: i32 = 4;
/// `VIR_DOMAIN_EVENT_STARTED_LAST` (`virDomainEventStartedDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_STARTED_LAST: i32 = 5;

// virDomainEventSuspendedDetailType
/// `VIR_DOMAIN_EVENT_SUSPENDED_PAUSED` (`virDomainEventSuspendedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_SUSPENDED_PAUSED: i32 = 0;
/// `VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED` (`virDomainEventSuspendedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_SUSPENDED_MIGRATED: i32 = 1;
/// `VIR_DOMAIN_EVENT_SUSPENDED_IOERROR` (`virDomainEventSuspendedDetailType`). Since 0.8.0.
pub const DOMAIN_EVENT_SUSPENDED_IOERROR: i32 = 2;
/// `VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG` (`virDomainEventSuspendedDetailType`). Since 0.8.0.
pub const DOMAIN_EVENT_SUSPENDED_WATCHDOG: i32 = 3;
/// `VIR_DOMAIN_EVENT_SUSPENDED_RESTORED` (`virDomainEventSuspendedDetailType`). Since 0.9.5.
pub const DOMAIN_EVENT_SUSPENDED_RESTORED: i32 = 4;
/// `VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT` (`virDomainEventSuspendedDetailType`). Since 0.9.5.
pub const DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT: i32 = 5;
/// `VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR` (`virDomainEventSuspendedDetailType`). Since 1.0.1.
pub const DOMAIN_EVENT_SUSPENDED_API_ERROR: i32 = 6;
/// `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY` (`virDomainEventSuspendedDetailType`). Since 1.3.3.
pub const DOMAIN_EVENT_SUSPENDED_POSTCOPY: i32 = 7;
/// `VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED` (`virDomainEventSuspendedDetailType`). Since 1.3.3.
pub const DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED: i32 = 8;
/// `VIR_DOMAIN_EVENT_SUSPENDED_LAST` (`virDomainEventSuspendedDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_SUSPENDED_LAST: i32 = 9;

// virDomainEventResumedDetailType
/// `VIR_DOMAIN_EVENT_RESUMED_UNPAUSED` (`virDomainEventResumedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_RESUMED_UNPAUSED: i32 = 0;
/// `VIR_DOMAIN_EVENT_RESUMED_MIGRATED` (`virDomainEventResumedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_RESUMED_MIGRATED: i32 = 1;
/// `VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT` (`virDomainEventResumedDetailType`). Since 0.9.5.
pub const DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT: i32 = 2;
/// `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY` (`virDomainEventResumedDetailType`). Since 1.3.3.
pub const DOMAIN_EVENT_RESUMED_POSTCOPY: i32 = 3;
/// `VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED` (`virDomainEventResumedDetailType`). Since 8.5.0.
pub const DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED: i32 = 4;
/// `VIR_DOMAIN_EVENT_RESUMED_LAST` (`virDomainEventResumedDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_RESUMED_LAST: i32 = 5;

// virDomainEventStoppedDetailType
/// `VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN` (`virDomainEventStoppedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED_SHUTDOWN: i32 = 0;
/// `VIR_DOMAIN_EVENT_STOPPED_DESTROYED` (`virDomainEventStoppedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED_DESTROYED: i32 = 1;
/// `VIR_DOMAIN_EVENT_STOPPED_CRASHED` (`virDomainEventStoppedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED_CRASHED: i32 = 2;
/// `VIR_DOMAIN_EVENT_STOPPED_MIGRATED` (`virDomainEventStoppedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED_MIGRATED: i32 = 3;
/// `VIR_DOMAIN_EVENT_STOPPED_SAVED` (`virDomainEventStoppedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED_SAVED: i32 = 4;
/// `VIR_DOMAIN_EVENT_STOPPED_FAILED` (`virDomainEventStoppedDetailType`). Since 0.5.0.
pub const DOMAIN_EVENT_STOPPED_FAILED: i32 = 5;
/// `VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT` (`virDomainEventStoppedDetailType`). Since 0.8.0.
pub const DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT: i32 = 6;
/// `VIR_DOMAIN_EVENT_STOPPED_LAST` (`virDomainEventStoppedDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_STOPPED_LAST: i32 = 7;

// virDomainEventShutdownDetailType
/// `VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED` (`virDomainEventShutdownDetailType`). Since 0.9.8.
pub const DOMAIN_EVENT_SHUTDOWN_FINISHED: i32 = 0;
/// `VIR_DOMAIN_EVENT_SHUTDOWN_GUEST` (`virDomainEventShutdownDetailType`). Since 3.4.0.
pub const DOMAIN_EVENT_SHUTDOWN_GUEST: i32 = 1;
/// `VIR_DOMAIN_EVENT_SHUTDOWN_HOST` (`virDomainEventShutdownDetailType`). Since 3.4.0.
pub const DOMAIN_EVENT_SHUTDOWN_HOST: i32 = 2;
/// `VIR_DOMAIN_EVENT_SHUTDOWN_LAST` (`virDomainEventShutdownDetailType`). Since 0.9.10.
pub const DOMAIN_EVENT_SHUTDOWN_LAST: i32 = 3;

// virDomainEventPMSuspendedDetailType
/// `VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY` (`virDomainEventPMSuspendedDetailType`). Since 0.10.2.
pub const DOMAIN_EVENT_PMSUSPENDED_MEMORY: i32 = 0;
/// `VIR_DOMAIN_EVENT_PMSUSPENDED_DISK` (`virDomainEventPMSuspendedDetailType`). Since 1.0.0.
pub const DOMAIN_EVENT_PMSUSPENDED_DISK: i32 = 1;
/// `VIR_DOMAIN_EVENT_PMSUSPENDED_LAST` (`virDomainEventPMSuspendedDetailType`). Since 0.10.2.
pub const DOMAIN_EVENT_PMSUSPENDED_LAST: i32 = 2;

// virDomainEventCrashedDetailType
/// `VIR_DOMAIN_EVENT_CRASHED_PANICKED` (`virDomainEventCrashedDetailType`). Since 1.1.1.
pub const DOMAIN_EVENT_CRASHED_PANICKED: i32 = 0;
/// `VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED` (`virDomainEventCrashedDetailType`). Since 6.1.0.
pub const DOMAIN_EVENT_CRASHED_CRASHLOADED: i32 = 1;
/// `VIR_DOMAIN_EVENT_CRASHED_LAST` (`virDomainEventCrashedDetailType`). Since 1.1.1.
pub const DOMAIN_EVENT_CRASHED_LAST: i32 = 2;

// virDomainMemoryFailureRecipientType
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR` (`virDomainMemoryFailureRecipientType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR: i32 = 0;
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST` (`virDomainMemoryFailureRecipientType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST: i32 = 1;
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST` (`virDomainMemoryFailureRecipientType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST: i32 = 2;

// virDomainMemoryFailureActionType
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE` (`virDomainMemoryFailureActionType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE: i32 = 0;
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT` (`virDomainMemoryFailureActionType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT: i32 = 1;
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL` (`virDomainMemoryFailureActionType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL: i32 = 2;
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET` (`virDomainMemoryFailureActionType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET: i32 = 3;
/// `VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST` (`virDomainMemoryFailureActionType`). Since 6.9.0.
pub const DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST: i32 = 4;

// virDomainMemoryFailureFlags
/// `VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED` (`virDomainMemoryFailureFlags`). Since 6.9.0.
pub const DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED: u32 = 1;
/// `VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE` (`virDomainMemoryFailureFlags`). Since 6.9.0.
pub const DOMAIN_MEMORY_FAILURE_RECURSIVE: u32 = 2;

// virDomainJobType
/// `VIR_DOMAIN_JOB_NONE` (`virDomainJobType`). Since 0.7.7.
pub const DOMAIN_JOB_NONE: i32 = 0;
/// `VIR_DOMAIN_JOB_BOUNDED` (`virDomainJobType`). Since 0.7.7.
pub const DOMAIN_JOB_BOUNDED: i32 = 1;
/// `VIR_DOMAIN_JOB_UNBOUNDED` (`virDomainJobType`). Since 0.7.7.
pub const DOMAIN_JOB_UNBOUNDED: i32 = 2;
/// `VIR_DOMAIN_JOB_COMPLETED` (`virDomainJobType`). Since 0.7.7.
pub const DOMAIN_JOB_COMPLETED: i32 = 3;
/// `VIR_DOMAIN_JOB_FAILED` (`virDomainJobType`). Since 0.7.7.
pub const DOMAIN_JOB_FAILED: i32 = 4;
/// `VIR_DOMAIN_JOB_CANCELLED` (`virDomainJobType`). Since 0.7.7.
pub const DOMAIN_JOB_CANCELLED: i32 = 5;
/// `VIR_DOMAIN_JOB_LAST` (`virDomainJobType`). Since 0.9.10.
pub const DOMAIN_JOB_LAST: i32 = 6;

// virDomainGetJobStatsFlags
/// `VIR_DOMAIN_JOB_STATS_COMPLETED` (`virDomainGetJobStatsFlags`). Since 1.2.9.
pub const DOMAIN_JOB_STATS_COMPLETED: u32 = 1;
/// `VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED` (`virDomainGetJobStatsFlags`). Since 6.0.0.
pub const DOMAIN_JOB_STATS_KEEP_COMPLETED: u32 = 2;

// virDomainAbortJobFlagsValues
/// `VIR_DOMAIN_ABORT_JOB_POSTCOPY` (`virDomainAbortJobFlagsValues`). Since 8.5.0.
pub const DOMAIN_ABORT_JOB_POSTCOPY: u32 = 1;

// virDomainJobOperation
/// `VIR_DOMAIN_JOB_OPERATION_UNKNOWN` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_UNKNOWN: i32 = 0;
/// `VIR_DOMAIN_JOB_OPERATION_START` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_START: i32 = 1;
/// `VIR_DOMAIN_JOB_OPERATION_SAVE` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_SAVE: i32 = 2;
/// `VIR_DOMAIN_JOB_OPERATION_RESTORE` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_RESTORE: i32 = 3;
/// `VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_MIGRATION_IN: i32 = 4;
/// `VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_MIGRATION_OUT: i32 = 5;
/// `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_SNAPSHOT: i32 = 6;
/// `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT: i32 = 7;
/// `VIR_DOMAIN_JOB_OPERATION_DUMP` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_DUMP: i32 = 8;
/// `VIR_DOMAIN_JOB_OPERATION_BACKUP` (`virDomainJobOperation`). Since 6.0.0.
pub const DOMAIN_JOB_OPERATION_BACKUP: i32 = 9;
/// `VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE` (`virDomainJobOperation`). Since 9.0.0.
pub const DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE: i32 = 10;
/// `VIR_DOMAIN_JOB_OPERATION_LAST` (`virDomainJobOperation`). Since 3.3.0.
pub const DOMAIN_JOB_OPERATION_LAST: i32 = 11;

// virDomainEventWatchdogAction
/// `VIR_DOMAIN_EVENT_WATCHDOG_NONE` (`virDomainEventWatchdogAction`). Since 0.8.0.
pub const DOMAIN_EVENT_WATCHDOG_NONE: i32 = 0;
/// `VIR_DOMAIN_EVENT_WATCHDOG_PAUSE` (`virDomainEventWatchdogAction`). Since 0.8.0.
pub const DOMAIN_EVENT_WATCHDOG_PAUSE: i32 = 1;
/// `VIR_DOMAIN_EVENT_WATCHDOG_RESET` (`virDomainEventWatchdogAction`). Since 0.8.0.
pub const DOMAIN_EVENT_WATCHDOG_RESET: i32 = 2;
/// `VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF` (`virDomainEventWatchdogAction`). Since 0.8.0.
pub const DOMAIN_EVENT_WATCHDOG_POWEROFF: i32 = 3;
/// `VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN` (`virDomainEventWatchdogAction`). Since 0.8.0.
pub const DOMAIN_EVENT_WATCHDOG_SHUTDOWN: i32 = 4;
/// `VIR_DOMAIN_EVENT_WATCHDOG_DEBUG` (`virDomainEventWatchdogAction`). Since 0.8.0.
pub const DOMAIN_EVENT_WATCHDOG_DEBUG: i32 = 5;
/// `VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI` (`virDomainEventWatchdogAction`). Since 1.2.17.
pub const DOMAIN_EVENT_WATCHDOG_INJECTNMI: i32 = 6;
/// `VIR_DOMAIN_EVENT_WATCHDOG_LAST` (`virDomainEventWatchdogAction`). Since 0.9.10.
pub const DOMAIN_EVENT_WATCHDOG_LAST: i32 = 7;

// virDomainEventIOErrorAction
/// `VIR_DOMAIN_EVENT_IO_ERROR_NONE` (`virDomainEventIOErrorAction`). Since 0.8.0.
pub const DOMAIN_EVENT_IO_ERROR_NONE: i32 = 0;
/// `VIR_DOMAIN_EVENT_IO_ERROR_PAUSE` (`virDomainEventIOErrorAction`). Since 0.8.0.
pub const DOMAIN_EVENT_IO_ERROR_PAUSE: i32 = 1;
/// `VIR_DOMAIN_EVENT_IO_ERROR_REPORT` (`virDomainEventIOErrorAction`). Since 0.8.0.
pub const DOMAIN_EVENT_IO_ERROR_REPORT: i32 = 2;
/// `VIR_DOMAIN_EVENT_IO_ERROR_LAST` (`virDomainEventIOErrorAction`). Since 0.9.10.
pub const DOMAIN_EVENT_IO_ERROR_LAST: i32 = 3;

// virDomainEventGraphicsPhase
/// `VIR_DOMAIN_EVENT_GRAPHICS_CONNECT` (`virDomainEventGraphicsPhase`). Since 0.8.0.
pub const DOMAIN_EVENT_GRAPHICS_CONNECT: i32 = 0;
/// `VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE` (`virDomainEventGraphicsPhase`). Since 0.8.0.
pub const DOMAIN_EVENT_GRAPHICS_INITIALIZE: i32 = 1;
/// `VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT` (`virDomainEventGraphicsPhase`). Since 0.8.0.
pub const DOMAIN_EVENT_GRAPHICS_DISCONNECT: i32 = 2;
/// `VIR_DOMAIN_EVENT_GRAPHICS_LAST` (`virDomainEventGraphicsPhase`). Since 0.9.10.
pub const DOMAIN_EVENT_GRAPHICS_LAST: i32 = 3;

// virDomainEventGraphicsAddressType
/// `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4` (`virDomainEventGraphicsAddressType`). Since 0.8.0.
pub const DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4: i32 = 0;
/// `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6` (`virDomainEventGraphicsAddressType`). Since 0.8.0.
pub const DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6: i32 = 1;
/// `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX` (`virDomainEventGraphicsAddressType`). Since 0.9.7.
pub const DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX: i32 = 2;
/// `VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST` (`virDomainEventGraphicsAddressType`). Since 0.9.10.
pub const DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST: i32 = 3;

// virConnectDomainEventBlockJobStatus
/// `VIR_DOMAIN_BLOCK_JOB_COMPLETED` (`virConnectDomainEventBlockJobStatus`). Since 0.9.4.
pub const DOMAIN_BLOCK_JOB_COMPLETED: i32 = 0;
/// `VIR_DOMAIN_BLOCK_JOB_FAILED` (`virConnectDomainEventBlockJobStatus`). Since 0.9.4.
pub const DOMAIN_BLOCK_JOB_FAILED: i32 = 1;
/// `VIR_DOMAIN_BLOCK_JOB_CANCELED` (`virConnectDomainEventBlockJobStatus`). Since 0.9.12.
pub const DOMAIN_BLOCK_JOB_CANCELED: i32 = 2;
/// `VIR_DOMAIN_BLOCK_JOB_READY` (`virConnectDomainEventBlockJobStatus`). Since 1.0.0.
pub const DOMAIN_BLOCK_JOB_READY: i32 = 3;
/// `VIR_DOMAIN_BLOCK_JOB_LAST` (`virConnectDomainEventBlockJobStatus`). Since 0.9.10.
pub const DOMAIN_BLOCK_JOB_LAST: i32 = 4;

// virConnectDomainEventDiskChangeReason
/// `VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START` (`virConnectDomainEventDiskChangeReason`). Since 0.9.7.
pub const DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START: i32 = 0;
/// `VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START` (`virConnectDomainEventDiskChangeReason`). Since 1.1.2.
pub const DOMAIN_EVENT_DISK_DROP_MISSING_ON_START: i32 = 1;
/// `VIR_DOMAIN_EVENT_DISK_CHANGE_LAST` (`virConnectDomainEventDiskChangeReason`). Since 0.9.10.
pub const DOMAIN_EVENT_DISK_CHANGE_LAST: i32 = 2;

// virDomainEventTrayChangeReason
/// `VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN` (`virDomainEventTrayChangeReason`). Since 0.9.11.
pub const DOMAIN_EVENT_TRAY_CHANGE_OPEN: i32 = 0;
/// `VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE` (`virDomainEventTrayChangeReason`). Since 0.9.11.
pub const DOMAIN_EVENT_TRAY_CHANGE_CLOSE: i32 = 1;
/// `VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST` (`virDomainEventTrayChangeReason`). Since 0.9.11.
pub const DOMAIN_EVENT_TRAY_CHANGE_LAST: i32 = 2;

// virConnectDomainEventAgentLifecycleState
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED` (`virConnectDomainEventAgentLifecycleState`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED: u32 = 1;
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED` (`virConnectDomainEventAgentLifecycleState`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED: u32 = 2;
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST` (`virConnectDomainEventAgentLifecycleState`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST: u32 = 3;

// virConnectDomainEventAgentLifecycleReason
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN` (`virConnectDomainEventAgentLifecycleReason`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN: i32 = 0;
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED` (`virConnectDomainEventAgentLifecycleReason`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED: i32 = 1;
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL` (`virConnectDomainEventAgentLifecycleReason`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL: i32 = 2;
/// `VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST` (`virConnectDomainEventAgentLifecycleReason`). Since 1.2.11.
pub const CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST: i32 = 3;

// virDomainEventID
/// `VIR_DOMAIN_EVENT_ID_LIFECYCLE` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_LIFECYCLE: i32 = 0;
/// `VIR_DOMAIN_EVENT_ID_REBOOT` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_REBOOT: i32 = 1;
/// `VIR_DOMAIN_EVENT_ID_RTC_CHANGE` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_RTC_CHANGE: i32 = 2;
/// `VIR_DOMAIN_EVENT_ID_WATCHDOG` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_WATCHDOG: i32 = 3;
/// `VIR_DOMAIN_EVENT_ID_IO_ERROR` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_IO_ERROR: i32 = 4;
/// `VIR_DOMAIN_EVENT_ID_GRAPHICS` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_GRAPHICS: i32 = 5;
/// `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON` (`virDomainEventID`). Since 0.8.1.
pub const DOMAIN_EVENT_ID_IO_ERROR_REASON: i32 = 6;
/// `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR` (`virDomainEventID`). Since 0.9.2.
pub const DOMAIN_EVENT_ID_CONTROL_ERROR: i32 = 7;
/// `VIR_DOMAIN_EVENT_ID_BLOCK_JOB` (`virDomainEventID`). Since 0.9.4.
pub const DOMAIN_EVENT_ID_BLOCK_JOB: i32 = 8;
/// `VIR_DOMAIN_EVENT_ID_DISK_CHANGE` (`virDomainEventID`). Since 0.9.7.
pub const DOMAIN_EVENT_ID_DISK_CHANGE: i32 = 9;
/// `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE` (`virDomainEventID`). Since 0.9.11.
pub const DOMAIN_EVENT_ID_TRAY_CHANGE: i32 = 10;
/// `VIR_DOMAIN_EVENT_ID_PMWAKEUP` (`virDomainEventID`). Since 0.9.11.
pub const DOMAIN_EVENT_ID_PMWAKEUP: i32 = 11;
/// `VIR_DOMAIN_EVENT_ID_PMSUSPEND` (`virDomainEventID`). Since 0.9.11.
pub const DOMAIN_EVENT_ID_PMSUSPEND: i32 = 12;
/// `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE` (`virDomainEventID`). Since 0.10.0.
pub const DOMAIN_EVENT_ID_BALLOON_CHANGE: i32 = 13;
/// `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK` (`virDomainEventID`). Since 1.0.0.
pub const DOMAIN_EVENT_ID_PMSUSPEND_DISK: i32 = 14;
/// `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED` (`virDomainEventID`). Since 1.1.1.
pub const DOMAIN_EVENT_ID_DEVICE_REMOVED: i32 = 15;
/// `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2` (`virDomainEventID`). Since 1.2.6.
pub const DOMAIN_EVENT_ID_BLOCK_JOB_2: i32 = 16;
/// `VIR_DOMAIN_EVENT_ID_TUNABLE` (`virDomainEventID`). Since 1.2.9.
pub const DOMAIN_EVENT_ID_TUNABLE: i32 = 17;
/// `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE` (`virDomainEventID`). Since 1.2.11.
pub const DOMAIN_EVENT_ID_AGENT_LIFECYCLE: i32 = 18;
/// `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED` (`virDomainEventID`). Since 1.2.15.
pub const DOMAIN_EVENT_ID_DEVICE_ADDED: i32 = 19;
/// `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION` (`virDomainEventID`). Since 1.3.2.
pub const DOMAIN_EVENT_ID_MIGRATION_ITERATION: i32 = 20;
/// `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED` (`virDomainEventID`). Since 1.3.3.
pub const DOMAIN_EVENT_ID_JOB_COMPLETED: i32 = 21;
/// `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED` (`virDomainEventID`). Since 1.3.4.
pub const DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED: i32 = 22;
/// `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE` (`virDomainEventID`). Since 3.0.0.
pub const DOMAIN_EVENT_ID_METADATA_CHANGE: i32 = 23;
/// `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD` (`virDomainEventID`). Since 3.2.0.
pub const DOMAIN_EVENT_ID_BLOCK_THRESHOLD: i32 = 24;
/// `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE` (`virDomainEventID`). Since 6.9.0.
pub const DOMAIN_EVENT_ID_MEMORY_FAILURE: i32 = 25;
/// `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE` (`virDomainEventID`). Since 7.9.0.
pub const DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE: i32 = 26;
/// `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE` (`virDomainEventID`). Since 11.2.0.
pub const DOMAIN_EVENT_ID_NIC_MAC_CHANGE: i32 = 27;
/// `VIR_DOMAIN_EVENT_ID_LAST` (`virDomainEventID`). Since 0.8.0.
pub const DOMAIN_EVENT_ID_LAST: i32 = 28;

// virDomainConsoleFlags
/// `VIR_DOMAIN_CONSOLE_FORCE` (`virDomainConsoleFlags`). Since 0.9.11.
pub const DOMAIN_CONSOLE_FORCE: u32 = 1;
/// `VIR_DOMAIN_CONSOLE_SAFE` (`virDomainConsoleFlags`). Since 0.9.11.
pub const DOMAIN_CONSOLE_SAFE: u32 = 2;

// virDomainChannelFlags
/// `VIR_DOMAIN_CHANNEL_FORCE` (`virDomainChannelFlags`). Since 1.0.2.
pub const DOMAIN_CHANNEL_FORCE: u32 = 1;

// virDomainOpenGraphicsFlags
/// `VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH` (`virDomainOpenGraphicsFlags`). Since 0.9.7.
pub const DOMAIN_OPEN_GRAPHICS_SKIPAUTH: u32 = 1;

// virDomainSetTimeFlags
/// `VIR_DOMAIN_TIME_SYNC` (`virDomainSetTimeFlags`). Since 1.2.5.
pub const DOMAIN_TIME_SYNC: u32 = 1;

// virSchedParameterType
/// `VIR_DOMAIN_SCHED_FIELD_INT` (`virSchedParameterType`). Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_INT: i32 = 1;
/// `VIR_DOMAIN_SCHED_FIELD_UINT` (`virSchedParameterType`). Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_UINT: i32 = 2;
/// `VIR_DOMAIN_SCHED_FIELD_LLONG` (`virSchedParameterType`). Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_LLONG: i32 = 3;
/// `VIR_DOMAIN_SCHED_FIELD_ULLONG` (`virSchedParameterType`). Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_ULLONG: i32 = 4;
/// `VIR_DOMAIN_SCHED_FIELD_DOUBLE` (`virSchedParameterType`). Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_DOUBLE: i32 = 5;
/// `VIR_DOMAIN_SCHED_FIELD_BOOLEAN` (`virSchedParameterType`). Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_BOOLEAN: i32 = 6;

// virBlkioParameterType
/// `VIR_DOMAIN_BLKIO_PARAM_INT` (`virBlkioParameterType`). Since 0.9.0.
pub const DOMAIN_BLKIO_PARAM_INT: i32 = 1;
/// `VIR_DOMAIN_BLKIO_PARAM_UINT` (`virBlkioParameterType`). Since 0.9.0.
pub const DOMAIN_BLKIO_PARAM_UINT: i32 = 2;
/// `VIR_DOMAIN_BLKIO_PARAM_LLONG` (`virBlkioParameterType`). Since 0.9.0.
pub const DOMAIN_BLKIO_PARAM_LLONG: i32 = 3;
/// `VIR_DOMAIN_BLKIO_PARAM_ULLONG` (`virBlkioParameterType`). Since 0.9.0.
pub const DOMAIN_BLKIO_PARAM_ULLONG: i32 = 4;
/// `VIR_DOMAIN_BLKIO_PARAM_DOUBLE` (`virBlkioParameterType`). Since 0.9.0.
pub const DOMAIN_BLKIO_PARAM_DOUBLE: i32 = 5;
/// `VIR_DOMAIN_BLKIO_PARAM_BOOLEAN` (`virBlkioParameterType`). Since 0.9.0.
pub const DOMAIN_BLKIO_PARAM_BOOLEAN: i32 = 6;

// virMemoryParameterType
/// `VIR_DOMAIN_MEMORY_PARAM_INT` (`virMemoryParameterType`). Since 0.8.5.
pub const DOMAIN_MEMORY_PARAM_INT: i32 = 1;
/// `VIR_DOMAIN_MEMORY_PARAM_UINT` (`virMemoryParameterType`). Since 0.8.5.
pub const DOMAIN_MEMORY_PARAM_UINT: i32 = 2;
/// `VIR_DOMAIN_MEMORY_PARAM_LLONG` (`virMemoryParameterType`). Since 0.8.5.
pub const DOMAIN_MEMORY_PARAM_LLONG: i32 = 3;
/// `VIR_DOMAIN_MEMORY_PARAM_ULLONG` (`virMemoryParameterType`). Since 0.8.5.
pub const DOMAIN_MEMORY_PARAM_ULLONG: i32 = 4;
/// `VIR_DOMAIN_MEMORY_PARAM_DOUBLE` (`virMemoryParameterType`). Since 0.8.5.
pub const DOMAIN_MEMORY_PARAM_DOUBLE: i32 = 5;
/// `VIR_DOMAIN_MEMORY_PARAM_BOOLEAN` (`virMemoryParameterType`). Since 0.8.5.
pub const DOMAIN_MEMORY_PARAM_BOOLEAN: i32 = 6;

// virDomainInterfaceAddressesSource
/// `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE` (`virDomainInterfaceAddressesSource`). Since 1.2.14.
pub const DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE: i32 = 0;
/// `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT` (`virDomainInterfaceAddressesSource`). Since 1.2.14.
pub const DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT: i32 = 1;
/// `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP` (`virDomainInterfaceAddressesSource`). Since 4.2.0.
pub const DOMAIN_INTERFACE_ADDRESSES_SRC_ARP: i32 = 2;
/// `VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST` (`virDomainInterfaceAddressesSource`). Since 1.2.14.
pub const DOMAIN_INTERFACE_ADDRESSES_SRC_LAST: i32 = 3;

// virDomainSetUserPasswordFlags
/// `VIR_DOMAIN_PASSWORD_ENCRYPTED` (`virDomainSetUserPasswordFlags`). Since 1.2.16.
pub const DOMAIN_PASSWORD_ENCRYPTED: u32 = 1;

// virDomainLifecycle
/// `VIR_DOMAIN_LIFECYCLE_POWEROFF` (`virDomainLifecycle`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_POWEROFF: i32 = 0;
/// `VIR_DOMAIN_LIFECYCLE_REBOOT` (`virDomainLifecycle`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_REBOOT: i32 = 1;
/// `VIR_DOMAIN_LIFECYCLE_CRASH` (`virDomainLifecycle`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_CRASH: i32 = 2;
/// `VIR_DOMAIN_LIFECYCLE_LAST` (`virDomainLifecycle`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_LAST: i32 = 3;

// virDomainLifecycleAction
/// `VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_DESTROY: i32 = 0;
/// `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_RESTART: i32 = 1;
/// `VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME: i32 = 2;
/// `VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_PRESERVE: i32 = 3;
/// `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY: i32 = 4;
/// `VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART: i32 = 5;
/// `VIR_DOMAIN_LIFECYCLE_ACTION_LAST` (`virDomainLifecycleAction`). Since 3.9.0.
pub const DOMAIN_LIFECYCLE_ACTION_LAST: i32 = 6;

// virDomainGuestInfoTypes
/// `VIR_DOMAIN_GUEST_INFO_USERS` (`virDomainGuestInfoTypes`). Since 5.7.0.
pub const DOMAIN_GUEST_INFO_USERS: u32 = 1;
/// `VIR_DOMAIN_GUEST_INFO_OS` (`virDomainGuestInfoTypes`). Since 5.7.0.
pub const DOMAIN_GUEST_INFO_OS: u32 = 2;
/// `VIR_DOMAIN_GUEST_INFO_TIMEZONE` (`virDomainGuestInfoTypes`). Since 5.7.0.
pub const DOMAIN_GUEST_INFO_TIMEZONE: u32 = 4;
/// `VIR_DOMAIN_GUEST_INFO_HOSTNAME` (`virDomainGuestInfoTypes`). Since 5.7.0.
pub const DOMAIN_GUEST_INFO_HOSTNAME: u32 = 8;
/// `VIR_DOMAIN_GUEST_INFO_FILESYSTEM` (`virDomainGuestInfoTypes`). Since 5.7.0.
pub const DOMAIN_GUEST_INFO_FILESYSTEM: u32 = 16;
/// `VIR_DOMAIN_GUEST_INFO_DISKS` (`virDomainGuestInfoTypes`). Since 7.0.0.
pub const DOMAIN_GUEST_INFO_DISKS: u32 = 32;
/// `VIR_DOMAIN_GUEST_INFO_INTERFACES` (`virDomainGuestInfoTypes`). Since 7.10.0.
pub const DOMAIN_GUEST_INFO_INTERFACES: u32 = 64;
/// `VIR_DOMAIN_GUEST_INFO_LOAD` (`virDomainGuestInfoTypes`). Since 11.2.0.
pub const DOMAIN_GUEST_INFO_LOAD: u32 = 128;

// virDomainAgentResponseTimeoutValues
/// `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK` (`virDomainAgentResponseTimeoutValues`). Since 5.10.0.
pub const DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK: i32 = -2;
/// `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT` (`virDomainAgentResponseTimeoutValues`). Since 5.10.0.
pub const DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT: i32 = -1;
/// `VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT` (`virDomainAgentResponseTimeoutValues`). Since 5.10.0.
pub const DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT: i32 = 0;

// virDomainBackupBeginFlags
/// `VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL` (`virDomainBackupBeginFlags`). Since 6.0.0.
pub const DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL: u32 = 1;

// virDomainAuthorizedSSHKeysSetFlags
/// `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND` (`virDomainAuthorizedSSHKeysSetFlags`). Since 6.10.0.
pub const DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND: u32 = 1;
/// `VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE` (`virDomainAuthorizedSSHKeysSetFlags`). Since 6.10.0.
pub const DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE: u32 = 2;

// virDomainMessageType
/// `VIR_DOMAIN_MESSAGE_DEPRECATION` (`virDomainMessageType`). Since 7.1.0.
pub const DOMAIN_MESSAGE_DEPRECATION: u32 = 1;
/// `VIR_DOMAIN_MESSAGE_TAINTING` (`virDomainMessageType`). Since 7.1.0.
pub const DOMAIN_MESSAGE_TAINTING: u32 = 2;
/// `VIR_DOMAIN_MESSAGE_IOERRORS` (`virDomainMessageType`). Since 11.1.0.
pub const DOMAIN_MESSAGE_IOERRORS: u32 = 4;

// virDomainDirtyRateStatus
/// `VIR_DOMAIN_DIRTYRATE_UNSTARTED` (`virDomainDirtyRateStatus`). Since 7.2.0.
pub const DOMAIN_DIRTYRATE_UNSTARTED: i32 = 0;
/// `VIR_DOMAIN_DIRTYRATE_MEASURING` (`virDomainDirtyRateStatus`). Since 7.2.0.
pub const DOMAIN_DIRTYRATE_MEASURING: i32 = 1;
/// `VIR_DOMAIN_DIRTYRATE_MEASURED` (`virDomainDirtyRateStatus`). Since 7.2.0.
pub const DOMAIN_DIRTYRATE_MEASURED: i32 = 2;
/// `VIR_DOMAIN_DIRTYRATE_LAST` (`virDomainDirtyRateStatus`). Since 7.2.0.
pub const DOMAIN_DIRTYRATE_LAST: i32 = 3;

// virDomainDirtyRateCalcFlags
/// `VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING` (`virDomainDirtyRateCalcFlags`). Since 8.1.0.
pub const DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING: u32 = 0;
/// `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP` (`virDomainDirtyRateCalcFlags`). Since 8.1.0.
pub const DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP: u32 = 1;
/// `VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING` (`virDomainDirtyRateCalcFlags`). Since 8.1.0.
pub const DOMAIN_DIRTYRATE_MODE_DIRTY_RING: u32 = 2;

// virDomainFDAssociateFlags
/// `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE` (`virDomainFDAssociateFlags`). Since 9.0.0.
pub const DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE: u32 = 1;
/// `VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE` (`virDomainFDAssociateFlags`). Since 9.0.0.
pub const DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE: u32 = 2;

// virDomainGraphicsReloadType
/// `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY` (`virDomainGraphicsReloadType`). Since 10.2.0.
pub const DOMAIN_GRAPHICS_RELOAD_TYPE_ANY: i32 = 0;
/// `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC` (`virDomainGraphicsReloadType`). Since 10.2.0.
pub const DOMAIN_GRAPHICS_RELOAD_TYPE_VNC: i32 = 1;
/// `VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST` (`virDomainGraphicsReloadType`). Since 10.2.0.
pub const DOMAIN_GRAPHICS_RELOAD_TYPE_LAST: i32 = 2;

// virDomainCheckpointCreateFlags
/// `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE` (`virDomainCheckpointCreateFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_CREATE_REDEFINE: u32 = 1;
/// `VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE` (`virDomainCheckpointCreateFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_CREATE_QUIESCE: u32 = 2;
/// `VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE` (`virDomainCheckpointCreateFlags`). Since 6.10.0.
pub const DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE: u32 = 4;

// virDomainCheckpointXMLFlags
/// `VIR_DOMAIN_CHECKPOINT_XML_SECURE` (`virDomainCheckpointXMLFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_XML_SECURE: u32 = 1;
/// `VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN` (`virDomainCheckpointXMLFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_XML_NO_DOMAIN: u32 = 2;
/// `VIR_DOMAIN_CHECKPOINT_XML_SIZE` (`virDomainCheckpointXMLFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_XML_SIZE: u32 = 4;

// virDomainCheckpointListFlags
/// `VIR_DOMAIN_CHECKPOINT_LIST_ROOTS` (`virDomainCheckpointListFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_LIST_ROOTS: u32 = 1;
/// `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` (`virDomainCheckpointListFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_LIST_DESCENDANTS: u32 = 1;
/// `VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL` (`virDomainCheckpointListFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL: u32 = 2;
/// `VIR_DOMAIN_CHECKPOINT_LIST_LEAVES` (`virDomainCheckpointListFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_LIST_LEAVES: u32 = 4;
/// `VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES` (`virDomainCheckpointListFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_LIST_NO_LEAVES: u32 = 8;

// virDomainCheckpointDeleteFlags
/// `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN` (`virDomainCheckpointDeleteFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_DELETE_CHILDREN: u32 = 1;
/// `VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY` (`virDomainCheckpointDeleteFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY: u32 = 2;
/// `VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY` (`virDomainCheckpointDeleteFlags`). Since 5.6.0.
pub const DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY: u32 = 4;

// virDomainSnapshotCreateFlags
/// `VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE` (`virDomainSnapshotCreateFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_CREATE_REDEFINE: u32 = 1;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT` (`virDomainSnapshotCreateFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_CREATE_CURRENT: u32 = 2;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA` (`virDomainSnapshotCreateFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_CREATE_NO_METADATA: u32 = 4;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_HALT` (`virDomainSnapshotCreateFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_CREATE_HALT: u32 = 8;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY` (`virDomainSnapshotCreateFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_CREATE_DISK_ONLY: u32 = 16;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT` (`virDomainSnapshotCreateFlags`). Since 0.9.10.
pub const DOMAIN_SNAPSHOT_CREATE_REUSE_EXT: u32 = 32;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE` (`virDomainSnapshotCreateFlags`). Since 0.9.10.
pub const DOMAIN_SNAPSHOT_CREATE_QUIESCE: u32 = 64;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC` (`virDomainSnapshotCreateFlags`). Since 0.9.11.
pub const DOMAIN_SNAPSHOT_CREATE_ATOMIC: u32 = 128;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_LIVE` (`virDomainSnapshotCreateFlags`). Since 1.0.1.
pub const DOMAIN_SNAPSHOT_CREATE_LIVE: u32 = 256;
/// `VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE` (`virDomainSnapshotCreateFlags`). Since 5.6.0.
pub const DOMAIN_SNAPSHOT_CREATE_VALIDATE: u32 = 512;

// virDomainSnapshotXMLFlags
/// `VIR_DOMAIN_SNAPSHOT_XML_SECURE` (`virDomainSnapshotXMLFlags`). Since 5.1.0.
pub const DOMAIN_SNAPSHOT_XML_SECURE: u32 = 1;

// virDomainSnapshotListFlags
/// `VIR_DOMAIN_SNAPSHOT_LIST_ROOTS` (`virDomainSnapshotListFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_LIST_ROOTS: u32 = 1;
/// `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` (`virDomainSnapshotListFlags`). Since 0.9.7.
pub const DOMAIN_SNAPSHOT_LIST_DESCENDANTS: u32 = 1;
/// `VIR_DOMAIN_SNAPSHOT_LIST_LEAVES` (`virDomainSnapshotListFlags`). Since 0.9.7.
pub const DOMAIN_SNAPSHOT_LIST_LEAVES: u32 = 4;
/// `VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES` (`virDomainSnapshotListFlags`). Since 0.9.13.
pub const DOMAIN_SNAPSHOT_LIST_NO_LEAVES: u32 = 8;
/// `VIR_DOMAIN_SNAPSHOT_LIST_METADATA` (`virDomainSnapshotListFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_LIST_METADATA: u32 = 2;
/// `VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA` (`virDomainSnapshotListFlags`). Since 0.9.13.
pub const DOMAIN_SNAPSHOT_LIST_NO_METADATA: u32 = 16;
/// `VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE` (`virDomainSnapshotListFlags`). Since 1.0.1.
pub const DOMAIN_SNAPSHOT_LIST_INACTIVE: u32 = 32;
/// `VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE` (`virDomainSnapshotListFlags`). Since 1.0.1.
pub const DOMAIN_SNAPSHOT_LIST_ACTIVE: u32 = 64;
/// `VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY` (`virDomainSnapshotListFlags`). Since 1.0.1.
pub const DOMAIN_SNAPSHOT_LIST_DISK_ONLY: u32 = 128;
/// `VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL` (`virDomainSnapshotListFlags`). Since 1.0.1.
pub const DOMAIN_SNAPSHOT_LIST_INTERNAL: u32 = 256;
/// `VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL` (`virDomainSnapshotListFlags`). Since 1.0.1.
pub const DOMAIN_SNAPSHOT_LIST_EXTERNAL: u32 = 512;
/// `VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL` (`virDomainSnapshotListFlags`). Since 5.2.0.
pub const DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL: u32 = 1024;

// virDomainSnapshotRevertFlags
/// `VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING` (`virDomainSnapshotRevertFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_REVERT_RUNNING: u32 = 1;
/// `VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED` (`virDomainSnapshotRevertFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_REVERT_PAUSED: u32 = 2;
/// `VIR_DOMAIN_SNAPSHOT_REVERT_FORCE` (`virDomainSnapshotRevertFlags`). Since 0.9.7.
pub const DOMAIN_SNAPSHOT_REVERT_FORCE: u32 = 4;
/// `VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM` (`virDomainSnapshotRevertFlags`). Since 8.1.0.
pub const DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM: u32 = 8;

// virDomainSnapshotDeleteFlags
/// `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN` (`virDomainSnapshotDeleteFlags`). Since 0.8.0.
pub const DOMAIN_SNAPSHOT_DELETE_CHILDREN: u32 = 1;
/// `VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY` (`virDomainSnapshotDeleteFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY: u32 = 2;
/// `VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY` (`virDomainSnapshotDeleteFlags`). Since 0.9.5.
pub const DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY: u32 = 4;

// virEventHandleType
/// `VIR_EVENT_HANDLE_READABLE` (`virEventHandleType`). Since 0.5.0.
pub const EVENT_HANDLE_READABLE: u32 = 1;
/// `VIR_EVENT_HANDLE_WRITABLE` (`virEventHandleType`). Since 0.5.0.
pub const EVENT_HANDLE_WRITABLE: u32 = 2;
/// `VIR_EVENT_HANDLE_ERROR` (`virEventHandleType`). Since 0.5.0.
pub const EVENT_HANDLE_ERROR: u32 = 4;
/// `VIR_EVENT_HANDLE_HANGUP` (`virEventHandleType`). Since 0.5.0.
pub const EVENT_HANDLE_HANGUP: u32 = 8;

// virConnectListAllInterfacesFlags
/// `VIR_CONNECT_LIST_INTERFACES_INACTIVE` (`virConnectListAllInterfacesFlags`). Since 0.10.2.
pub const CONNECT_LIST_INTERFACES_INACTIVE: u32 = 1;
/// `VIR_CONNECT_LIST_INTERFACES_ACTIVE` (`virConnectListAllInterfacesFlags`). Since 0.10.2.
pub const CONNECT_LIST_INTERFACES_ACTIVE: u32 = 2;

// virInterfaceXMLFlags
/// `VIR_INTERFACE_XML_INACTIVE` (`virInterfaceXMLFlags`). Since 0.7.3.
pub const INTERFACE_XML_INACTIVE: u32 = 1;

// virInterfaceDefineFlags
/// `VIR_INTERFACE_DEFINE_VALIDATE` (`virInterfaceDefineFlags`). Since 7.7.0.
pub const INTERFACE_DEFINE_VALIDATE: u32 = 1;

// virNetworkXMLFlags
/// `VIR_NETWORK_XML_INACTIVE` (`virNetworkXMLFlags`). Since 0.9.10.
pub const NETWORK_XML_INACTIVE: u32 = 1;

// virConnectListAllNetworksFlags
/// `VIR_CONNECT_LIST_NETWORKS_INACTIVE` (`virConnectListAllNetworksFlags`). Since 0.10.2.
pub const CONNECT_LIST_NETWORKS_INACTIVE: u32 = 1;
/// `VIR_CONNECT_LIST_NETWORKS_ACTIVE` (`virConnectListAllNetworksFlags`). Since 0.10.2.
pub const CONNECT_LIST_NETWORKS_ACTIVE: u32 = 2;
/// `VIR_CONNECT_LIST_NETWORKS_PERSISTENT` (`virConnectListAllNetworksFlags`). Since 0.10.2.
pub const CONNECT_LIST_NETWORKS_PERSISTENT: u32 = 4;
/// `VIR_CONNECT_LIST_NETWORKS_TRANSIENT` (`virConnectListAllNetworksFlags`). Since 0.10.2.
pub const CONNECT_LIST_NETWORKS_TRANSIENT: u32 = 8;
/// `VIR_CONNECT_LIST_NETWORKS_AUTOSTART` (`virConnectListAllNetworksFlags`). Since 0.10.2.
pub const CONNECT_LIST_NETWORKS_AUTOSTART: u32 = 16;
/// `VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART` (`virConnectListAllNetworksFlags`). Since 0.10.2.
pub const CONNECT_LIST_NETWORKS_NO_AUTOSTART: u32 = 32;

// virNetworkCreateFlags
/// `VIR_NETWORK_CREATE_VALIDATE` (`virNetworkCreateFlags`). Since 7.8.0.
pub const NETWORK_CREATE_VALIDATE: u32 = 1;

// virNetworkDefineFlags
/// `VIR_NETWORK_DEFINE_VALIDATE` (`virNetworkDefineFlags`). Since 7.7.0.
pub const NETWORK_DEFINE_VALIDATE: u32 = 1;

// virNetworkUpdateCommand
/// `VIR_NETWORK_UPDATE_COMMAND_NONE` (`virNetworkUpdateCommand`). Since 0.10.2.
pub const NETWORK_UPDATE_COMMAND_NONE: i32 = 0;
/// `VIR_NETWORK_UPDATE_COMMAND_MODIFY` (`virNetworkUpdateCommand`). Since 0.10.2.
pub const NETWORK_UPDATE_COMMAND_MODIFY: i32 = 1;
/// `VIR_NETWORK_UPDATE_COMMAND_DELETE` (`virNetworkUpdateCommand`). Since 0.10.2.
pub const NETWORK_UPDATE_COMMAND_DELETE: i32 = 2;
/// `VIR_NETWORK_UPDATE_COMMAND_ADD_LAST` (`virNetworkUpdateCommand`). Since 0.10.2.
pub const NETWORK_UPDATE_COMMAND_ADD_LAST: i32 = 3;
/// `VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST` (`virNetworkUpdateCommand`). Since 0.10.2.
pub const NETWORK_UPDATE_COMMAND_ADD_FIRST: i32 = 4;
/// `VIR_NETWORK_UPDATE_COMMAND_LAST` (`virNetworkUpdateCommand`). Since 0.10.2.
pub const NETWORK_UPDATE_COMMAND_LAST: i32 = 5;

// virNetworkUpdateSection
/// `VIR_NETWORK_SECTION_NONE` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_NONE: i32 = 0;
/// `VIR_NETWORK_SECTION_BRIDGE` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_BRIDGE: i32 = 1;
/// `VIR_NETWORK_SECTION_DOMAIN` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_DOMAIN: i32 = 2;
/// `VIR_NETWORK_SECTION_IP` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_IP: i32 = 3;
/// `VIR_NETWORK_SECTION_IP_DHCP_HOST` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_IP_DHCP_HOST: i32 = 4;
/// `VIR_NETWORK_SECTION_IP_DHCP_RANGE` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_IP_DHCP_RANGE: i32 = 5;
/// `VIR_NETWORK_SECTION_FORWARD` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_FORWARD: i32 = 6;
/// `VIR_NETWORK_SECTION_FORWARD_INTERFACE` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_FORWARD_INTERFACE: i32 = 7;
/// `VIR_NETWORK_SECTION_FORWARD_PF` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_FORWARD_PF: i32 = 8;
/// `VIR_NETWORK_SECTION_PORTGROUP` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_PORTGROUP: i32 = 9;
/// `VIR_NETWORK_SECTION_DNS_HOST` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_DNS_HOST: i32 = 10;
/// `VIR_NETWORK_SECTION_DNS_TXT` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_DNS_TXT: i32 = 11;
/// `VIR_NETWORK_SECTION_DNS_SRV` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_DNS_SRV: i32 = 12;
/// `VIR_NETWORK_SECTION_LAST` (`virNetworkUpdateSection`). Since 0.10.2.
pub const NETWORK_SECTION_LAST: i32 = 13;

// virNetworkUpdateFlags
/// `VIR_NETWORK_UPDATE_AFFECT_CURRENT` (`virNetworkUpdateFlags`). Since 0.10.2.
pub const NETWORK_UPDATE_AFFECT_CURRENT: u32 = 0;
/// `VIR_NETWORK_UPDATE_AFFECT_LIVE` (`virNetworkUpdateFlags`). Since 0.10.2.
pub const NETWORK_UPDATE_AFFECT_LIVE: u32 = 1;
/// `VIR_NETWORK_UPDATE_AFFECT_CONFIG` (`virNetworkUpdateFlags`). Since 0.10.2.
pub const NETWORK_UPDATE_AFFECT_CONFIG: u32 = 2;

// virNetworkEventLifecycleType
/// `VIR_NETWORK_EVENT_DEFINED` (`virNetworkEventLifecycleType`). Since 1.2.1.
pub const NETWORK_EVENT_DEFINED: i32 = 0;
/// `VIR_NETWORK_EVENT_UNDEFINED` (`virNetworkEventLifecycleType`). Since 1.2.1.
pub const NETWORK_EVENT_UNDEFINED: i32 = 1;
/// `VIR_NETWORK_EVENT_STARTED` (`virNetworkEventLifecycleType`). Since 1.2.1.
pub const NETWORK_EVENT_STARTED: i32 = 2;
/// `VIR_NETWORK_EVENT_STOPPED` (`virNetworkEventLifecycleType`). Since 1.2.1.
pub const NETWORK_EVENT_STOPPED: i32 = 3;
/// `VIR_NETWORK_EVENT_LAST` (`virNetworkEventLifecycleType`). Since 1.2.1.
pub const NETWORK_EVENT_LAST: i32 = 4;

// virNetworkEventID
/// `VIR_NETWORK_EVENT_ID_LIFECYCLE` (`virNetworkEventID`). Since 1.2.1.
pub const NETWORK_EVENT_ID_LIFECYCLE: i32 = 0;
/// `VIR_NETWORK_EVENT_ID_METADATA_CHANGE` (`virNetworkEventID`). Since 9.8.0.
pub const NETWORK_EVENT_ID_METADATA_CHANGE: i32 = 1;
/// `VIR_NETWORK_EVENT_ID_LAST` (`virNetworkEventID`). Since 1.2.1.
pub const NETWORK_EVENT_ID_LAST: i32 = 2;

// virIPAddrType
/// `VIR_IP_ADDR_TYPE_IPV4` (`virIPAddrType`). Since 1.2.6.
pub const IP_ADDR_TYPE_IPV4: i32 = 0;
/// `VIR_IP_ADDR_TYPE_IPV6` (`virIPAddrType`). Since 1.2.6.
pub const IP_ADDR_TYPE_IPV6: i32 = 1;
/// `VIR_IP_ADDR_TYPE_LAST` (`virIPAddrType`). Since 1.2.6.
pub const IP_ADDR_TYPE_LAST: i32 = 2;

// virNetworkPortCreateFlags
/// `VIR_NETWORK_PORT_CREATE_RECLAIM` (`virNetworkPortCreateFlags`). Since 5.5.0.
pub const NETWORK_PORT_CREATE_RECLAIM: u32 = 1;
/// `VIR_NETWORK_PORT_CREATE_VALIDATE` (`virNetworkPortCreateFlags`). Since 7.8.0.
pub const NETWORK_PORT_CREATE_VALIDATE: u32 = 2;

// virNetworkMetadataType
/// `VIR_NETWORK_METADATA_DESCRIPTION` (`virNetworkMetadataType`). Since 9.7.0.
pub const NETWORK_METADATA_DESCRIPTION: i32 = 0;
/// `VIR_NETWORK_METADATA_TITLE` (`virNetworkMetadataType`). Since 9.7.0.
pub const NETWORK_METADATA_TITLE: i32 = 1;
/// `VIR_NETWORK_METADATA_ELEMENT` (`virNetworkMetadataType`). Since 9.7.0.
pub const NETWORK_METADATA_ELEMENT: i32 = 2;
/// `VIR_NETWORK_METADATA_LAST` (`virNetworkMetadataType`). Since 9.7.0.
pub const NETWORK_METADATA_LAST: i32 = 3;

// virConnectListAllNodeDeviceFlags
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM: u32 = 1;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV: u32 = 2;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV: u32 = 4;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE: u32 = 8;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_NET: u32 = 16;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST: u32 = 32;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET: u32 = 64;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_SCSI: u32 = 128;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE` (`virConnectListAllNodeDeviceFlags`). Since 0.10.2.
pub const CONNECT_LIST_NODE_DEVICES_CAP_STORAGE: u32 = 256;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST` (`virConnectListAllNodeDeviceFlags`). Since 1.0.4.
pub const CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST: u32 = 512;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS` (`virConnectListAllNodeDeviceFlags`). Since 1.0.4.
pub const CONNECT_LIST_NODE_DEVICES_CAP_VPORTS: u32 = 1024;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC` (`virConnectListAllNodeDeviceFlags`). Since 1.1.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC: u32 = 2048;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM` (`virConnectListAllNodeDeviceFlags`). Since 3.1.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_DRM: u32 = 4096;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES` (`virConnectListAllNodeDeviceFlags`). Since 3.4.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES: u32 = 8192;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV` (`virConnectListAllNodeDeviceFlags`). Since 3.4.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_MDEV: u32 = 16384;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV` (`virConnectListAllNodeDeviceFlags`). Since 3.4.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV: u32 = 32768;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV` (`virConnectListAllNodeDeviceFlags`). Since 6.8.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV: u32 = 65536;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA` (`virConnectListAllNodeDeviceFlags`). Since 6.9.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_VDPA: u32 = 131072;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD` (`virConnectListAllNodeDeviceFlags`). Since 7.0.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD: u32 = 262144;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE` (`virConnectListAllNodeDeviceFlags`). Since 7.0.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE: u32 = 524288;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX` (`virConnectListAllNodeDeviceFlags`). Since 7.0.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX: u32 = 1048576;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD` (`virConnectListAllNodeDeviceFlags`). Since 7.9.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_VPD: u32 = 2097152;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV` (`virConnectListAllNodeDeviceFlags`). Since 11.1.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV: u32 = 4194304;
/// `VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER` (`virConnectListAllNodeDeviceFlags`). Since 11.1.0.
pub const CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER: u32 = 8388608;
/// `VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT` (`virConnectListAllNodeDeviceFlags`). Since 10.1.0.
pub const CONNECT_LIST_NODE_DEVICES_PERSISTENT: u32 = 268435456;
/// `VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT` (`virConnectListAllNodeDeviceFlags`). Since 10.1.0.
pub const CONNECT_LIST_NODE_DEVICES_TRANSIENT: u32 = 536870912;
/// `VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE` (`virConnectListAllNodeDeviceFlags`). Since 7.3.0.
pub const CONNECT_LIST_NODE_DEVICES_INACTIVE: u32 = 1073741824;
/// `VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE` (`virConnectListAllNodeDeviceFlags`). Since 7.3.0.
pub const CONNECT_LIST_NODE_DEVICES_ACTIVE: u32 = 2147483648;

// virNodeDeviceXMLFlags
/// `VIR_NODE_DEVICE_XML_INACTIVE` (`virNodeDeviceXMLFlags`). Since 10.1.0.
pub const NODE_DEVICE_XML_INACTIVE: u32 = 1;

// virNodeDeviceCreateXMLFlags
/// `VIR_NODE_DEVICE_CREATE_XML_VALIDATE` (`virNodeDeviceCreateXMLFlags`). Since 8.10.0.
pub const NODE_DEVICE_CREATE_XML_VALIDATE: u32 = 1;

// virNodeDeviceDefineXMLFlags
/// `VIR_NODE_DEVICE_DEFINE_XML_VALIDATE` (`virNodeDeviceDefineXMLFlags`). Since 8.10.0.
pub const NODE_DEVICE_DEFINE_XML_VALIDATE: u32 = 1;

// virNodeDeviceUpdateFlags
/// `VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT` (`virNodeDeviceUpdateFlags`). Since 10.1.0.
pub const NODE_DEVICE_UPDATE_AFFECT_CURRENT: u32 = 0;
/// `VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE` (`virNodeDeviceUpdateFlags`). Since 10.1.0.
pub const NODE_DEVICE_UPDATE_AFFECT_LIVE: u32 = 1;
/// `VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG` (`virNodeDeviceUpdateFlags`). Since 10.1.0.
pub const NODE_DEVICE_UPDATE_AFFECT_CONFIG: u32 = 2;

// virNodeDeviceEventID
/// `VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE` (`virNodeDeviceEventID`). Since 2.2.0.
pub const NODE_DEVICE_EVENT_ID_LIFECYCLE: i32 = 0;
/// `VIR_NODE_DEVICE_EVENT_ID_UPDATE` (`virNodeDeviceEventID`). Since 2.2.0.
pub const NODE_DEVICE_EVENT_ID_UPDATE: i32 = 1;
/// `VIR_NODE_DEVICE_EVENT_ID_LAST` (`virNodeDeviceEventID`). Since 2.2.0.
pub const NODE_DEVICE_EVENT_ID_LAST: i32 = 2;

// virNodeDeviceEventLifecycleType
/// `VIR_NODE_DEVICE_EVENT_CREATED` (`virNodeDeviceEventLifecycleType`). Since 2.2.0.
pub const NODE_DEVICE_EVENT_CREATED: i32 = 0;
/// `VIR_NODE_DEVICE_EVENT_DELETED` (`virNodeDeviceEventLifecycleType`). Since 2.2.0.
pub const NODE_DEVICE_EVENT_DELETED: i32 = 1;
/// `VIR_NODE_DEVICE_EVENT_DEFINED` (`virNodeDeviceEventLifecycleType`). Since 7.3.0.
pub const NODE_DEVICE_EVENT_DEFINED: i32 = 2;
/// `VIR_NODE_DEVICE_EVENT_UNDEFINED` (`virNodeDeviceEventLifecycleType`). Since 7.3.0.
pub const NODE_DEVICE_EVENT_UNDEFINED: i32 = 3;
/// `VIR_NODE_DEVICE_EVENT_LAST` (`virNodeDeviceEventLifecycleType`). Since 2.2.0.
pub const NODE_DEVICE_EVENT_LAST: i32 = 4;

// virNWFilterDefineFlags
/// `VIR_NWFILTER_DEFINE_VALIDATE` (`virNWFilterDefineFlags`). Since 7.7.0.
pub const NWFILTER_DEFINE_VALIDATE: u32 = 1;

// virNWFilterBindingCreateFlags
/// `VIR_NWFILTER_BINDING_CREATE_VALIDATE` (`virNWFilterBindingCreateFlags`). Since 7.8.0.
pub const NWFILTER_BINDING_CREATE_VALIDATE: u32 = 1;

// virSecretUsageType
/// `VIR_SECRET_USAGE_TYPE_NONE` (`virSecretUsageType`). Since 0.7.1.
pub const SECRET_USAGE_TYPE_NONE: i32 = 0;
/// `VIR_SECRET_USAGE_TYPE_VOLUME` (`virSecretUsageType`). Since 0.7.1.
pub const SECRET_USAGE_TYPE_VOLUME: i32 = 1;
/// `VIR_SECRET_USAGE_TYPE_CEPH` (`virSecretUsageType`). Since 0.9.7.
pub const SECRET_USAGE_TYPE_CEPH: i32 = 2;
/// `VIR_SECRET_USAGE_TYPE_ISCSI` (`virSecretUsageType`). Since 1.0.4.
pub const SECRET_USAGE_TYPE_ISCSI: i32 = 3;
/// `VIR_SECRET_USAGE_TYPE_TLS` (`virSecretUsageType`). Since 2.3.0.
pub const SECRET_USAGE_TYPE_TLS: i32 = 4;
/// `VIR_SECRET_USAGE_TYPE_VTPM` (`virSecretUsageType`). Since 5.6.0.
pub const SECRET_USAGE_TYPE_VTPM: i32 = 5;
/// `VIR_SECRET_USAGE_TYPE_LAST` (`virSecretUsageType`). Since 0.9.7.
pub const SECRET_USAGE_TYPE_LAST: i32 = 6;

// virConnectListAllSecretsFlags
/// `VIR_CONNECT_LIST_SECRETS_EPHEMERAL` (`virConnectListAllSecretsFlags`). Since 0.10.2.
pub const CONNECT_LIST_SECRETS_EPHEMERAL: u32 = 1;
/// `VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL` (`virConnectListAllSecretsFlags`). Since 0.10.2.
pub const CONNECT_LIST_SECRETS_NO_EPHEMERAL: u32 = 2;
/// `VIR_CONNECT_LIST_SECRETS_PRIVATE` (`virConnectListAllSecretsFlags`). Since 0.10.2.
pub const CONNECT_LIST_SECRETS_PRIVATE: u32 = 4;
/// `VIR_CONNECT_LIST_SECRETS_NO_PRIVATE` (`virConnectListAllSecretsFlags`). Since 0.10.2.
pub const CONNECT_LIST_SECRETS_NO_PRIVATE: u32 = 8;

// virSecretDefineFlags
/// `VIR_SECRET_DEFINE_VALIDATE` (`virSecretDefineFlags`). Since 7.7.0.
pub const SECRET_DEFINE_VALIDATE: u32 = 1;

// virSecretEventID
/// `VIR_SECRET_EVENT_ID_LIFECYCLE` (`virSecretEventID`). Since 3.0.0.
pub const SECRET_EVENT_ID_LIFECYCLE: i32 = 0;
/// `VIR_SECRET_EVENT_ID_VALUE_CHANGED` (`virSecretEventID`). Since 3.0.0.
pub const SECRET_EVENT_ID_VALUE_CHANGED: i32 = 1;
/// `VIR_SECRET_EVENT_ID_LAST` (`virSecretEventID`). Since 3.0.0.
pub const SECRET_EVENT_ID_LAST: i32 = 2;

// virSecretEventLifecycleType
/// `VIR_SECRET_EVENT_DEFINED` (`virSecretEventLifecycleType`). Since 3.0.0.
pub const SECRET_EVENT_DEFINED: i32 = 0;
/// `VIR_SECRET_EVENT_UNDEFINED` (`virSecretEventLifecycleType`). Since 3.0.0.
pub const SECRET_EVENT_UNDEFINED: i32 = 1;
/// `VIR_SECRET_EVENT_LAST` (`virSecretEventLifecycleType`). Since 3.0.0.
pub const SECRET_EVENT_LAST: i32 = 2;

// virStoragePoolState
/// `VIR_STORAGE_POOL_INACTIVE` (`virStoragePoolState`). Since 0.4.1.
pub const STORAGE_POOL_INACTIVE: i32 = 0;
/// `VIR_STORAGE_POOL_BUILDING` (`virStoragePoolState`). Since 0.4.1.
pub const STORAGE_POOL_BUILDING: i32 = 1;
/// `VIR_STORAGE_POOL_RUNNING` (`virStoragePoolState`). Since 0.4.1.
pub const STORAGE_POOL_RUNNING: i32 = 2;
/// `VIR_STORAGE_POOL_DEGRADED` (`virStoragePoolState`). Since 0.4.1.
pub const STORAGE_POOL_DEGRADED: i32 = 3;
/// `VIR_STORAGE_POOL_INACCESSIBLE` (`virStoragePoolState`). Since 0.8.2.
pub const STORAGE_POOL_INACCESSIBLE: i32 = 4;
/// `VIR_STORAGE_POOL_STATE_LAST` (`virStoragePoolState`). Since 0.9.10.
pub const STORAGE_POOL_STATE_LAST: i32 = 5;

// virStoragePoolBuildFlags
/// `VIR_STORAGE_POOL_BUILD_NEW` (`virStoragePoolBuildFlags`). Since 0.4.1.
pub const STORAGE_POOL_BUILD_NEW: u32 = 0;
/// `VIR_STORAGE_POOL_BUILD_REPAIR` (`virStoragePoolBuildFlags`). Since 0.4.1.
pub const STORAGE_POOL_BUILD_REPAIR: u32 = 1;
/// `VIR_STORAGE_POOL_BUILD_RESIZE` (`virStoragePoolBuildFlags`). Since 0.4.1.
pub const STORAGE_POOL_BUILD_RESIZE: u32 = 2;
/// `VIR_STORAGE_POOL_BUILD_NO_OVERWRITE` (`virStoragePoolBuildFlags`). Since 0.9.5.
pub const STORAGE_POOL_BUILD_NO_OVERWRITE: u32 = 4;
/// `VIR_STORAGE_POOL_BUILD_OVERWRITE` (`virStoragePoolBuildFlags`). Since 0.9.5.
pub const STORAGE_POOL_BUILD_OVERWRITE: u32 = 8;

// virStoragePoolDeleteFlags
/// `VIR_STORAGE_POOL_DELETE_NORMAL` (`virStoragePoolDeleteFlags`). Since 0.4.1.
pub const STORAGE_POOL_DELETE_NORMAL: u32 = 0;
/// `VIR_STORAGE_POOL_DELETE_ZEROED` (`virStoragePoolDeleteFlags`). Since 0.4.1.
pub const STORAGE_POOL_DELETE_ZEROED: u32 = 1;

// virStoragePoolCreateFlags
/// `VIR_STORAGE_POOL_CREATE_NORMAL` (`virStoragePoolCreateFlags`). Since 1.3.1.
pub const STORAGE_POOL_CREATE_NORMAL: u32 = 0;
/// `VIR_STORAGE_POOL_CREATE_WITH_BUILD` (`virStoragePoolCreateFlags`). Since 1.3.1.
pub const STORAGE_POOL_CREATE_WITH_BUILD: u32 = 1;
/// `VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE` (`virStoragePoolCreateFlags`). Since 1.3.1.
pub const STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE: u32 = 2;
/// `VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE` (`virStoragePoolCreateFlags`). Since 1.3.1.
pub const STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE: u32 = 4;

// virStorageVolType
/// `VIR_STORAGE_VOL_FILE` (`virStorageVolType`). Since 0.4.1.
pub const STORAGE_VOL_FILE: i32 = 0;
/// `VIR_STORAGE_VOL_BLOCK` (`virStorageVolType`). Since 0.4.1.
pub const STORAGE_VOL_BLOCK: i32 = 1;
/// `VIR_STORAGE_VOL_DIR` (`virStorageVolType`). Since 0.9.5.
pub const STORAGE_VOL_DIR: i32 = 2;
/// `VIR_STORAGE_VOL_NETWORK` (`virStorageVolType`). Since 0.9.13.
pub const STORAGE_VOL_NETWORK: i32 = 3;
/// `VIR_STORAGE_VOL_NETDIR` (`virStorageVolType`). Since 1.2.0.
pub const STORAGE_VOL_NETDIR: i32 = 4;
/// `VIR_STORAGE_VOL_PLOOP` (`virStorageVolType`). Since 1.3.4.
pub const STORAGE_VOL_PLOOP: i32 = 5;
/// `VIR_STORAGE_VOL_LAST` (`virStorageVolType`). Since 0.9.10.
pub const STORAGE_VOL_LAST: i32 = 6;

// virStorageVolDeleteFlags
/// `VIR_STORAGE_VOL_DELETE_NORMAL` (`virStorageVolDeleteFlags`). Since 0.4.1.
pub const STORAGE_VOL_DELETE_NORMAL: u32 = 0;
/// `VIR_STORAGE_VOL_DELETE_ZEROED` (`virStorageVolDeleteFlags`). Since 0.4.1.
pub const STORAGE_VOL_DELETE_ZEROED: u32 = 1;
/// `VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS` (`virStorageVolDeleteFlags`). Since 1.2.21.
pub const STORAGE_VOL_DELETE_WITH_SNAPSHOTS: u32 = 2;

// virStorageVolWipeAlgorithm
/// `VIR_STORAGE_VOL_WIPE_ALG_ZERO` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_ZERO: i32 = 0;
/// `VIR_STORAGE_VOL_WIPE_ALG_NNSA` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_NNSA: i32 = 1;
/// `VIR_STORAGE_VOL_WIPE_ALG_DOD` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_DOD: i32 = 2;
/// `VIR_STORAGE_VOL_WIPE_ALG_BSI` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_BSI: i32 = 3;
/// `VIR_STORAGE_VOL_WIPE_ALG_GUTMANN` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_GUTMANN: i32 = 4;
/// `VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_SCHNEIER: i32 = 5;
/// `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_PFITZNER7: i32 = 6;
/// `VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_PFITZNER33: i32 = 7;
/// `VIR_STORAGE_VOL_WIPE_ALG_RANDOM` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_RANDOM: i32 = 8;
/// `VIR_STORAGE_VOL_WIPE_ALG_TRIM` (`virStorageVolWipeAlgorithm`). Since 1.3.2.
pub const STORAGE_VOL_WIPE_ALG_TRIM: i32 = 9;
/// `VIR_STORAGE_VOL_WIPE_ALG_LAST` (`virStorageVolWipeAlgorithm`). Since 0.9.10.
pub const STORAGE_VOL_WIPE_ALG_LAST: i32 = 10;

// virStorageVolInfoFlags
/// `VIR_STORAGE_VOL_USE_ALLOCATION` (`virStorageVolInfoFlags`). Since 3.0.0.
pub const STORAGE_VOL_USE_ALLOCATION: u32 = 0;
/// `VIR_STORAGE_VOL_GET_PHYSICAL` (`virStorageVolInfoFlags`). Since 3.0.0.
pub const STORAGE_VOL_GET_PHYSICAL: u32 = 1;

// virStorageXMLFlags
/// `VIR_STORAGE_XML_INACTIVE` (`virStorageXMLFlags`). Since 0.9.13.
pub const STORAGE_XML_INACTIVE: u32 = 1;

// virConnectListAllStoragePoolsFlags
/// `VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_INACTIVE: u32 = 1;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_ACTIVE: u32 = 2;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_PERSISTENT: u32 = 4;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_TRANSIENT: u32 = 8;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_AUTOSTART: u32 = 16;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART: u32 = 32;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_DIR` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_DIR: u32 = 64;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_FS` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_FS: u32 = 128;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_NETFS` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_NETFS: u32 = 256;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_LOGICAL: u32 = 512;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_DISK` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_DISK: u32 = 1024;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_ISCSI: u32 = 2048;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_SCSI` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_SCSI: u32 = 4096;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_MPATH` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_MPATH: u32 = 8192;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_RBD` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_RBD: u32 = 16384;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG` (`virConnectListAllStoragePoolsFlags`). Since 0.10.2.
pub const CONNECT_LIST_STORAGE_POOLS_SHEEPDOG: u32 = 32768;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER` (`virConnectListAllStoragePoolsFlags`). Since 1.2.1.
pub const CONNECT_LIST_STORAGE_POOLS_GLUSTER: u32 = 65536;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_ZFS` (`virConnectListAllStoragePoolsFlags`). Since 1.2.8.
pub const CONNECT_LIST_STORAGE_POOLS_ZFS: u32 = 131072;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE` (`virConnectListAllStoragePoolsFlags`). Since 3.1.0.
pub const CONNECT_LIST_STORAGE_POOLS_VSTORAGE: u32 = 262144;
/// `VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT` (`virConnectListAllStoragePoolsFlags`). Since 5.6.0.
pub const CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT: u32 = 524288;

// virStoragePoolDefineFlags
/// `VIR_STORAGE_POOL_DEFINE_VALIDATE` (`virStoragePoolDefineFlags`). Since 7.7.0.
pub const STORAGE_POOL_DEFINE_VALIDATE: u32 = 1;

// virStorageVolCreateFlags
/// `VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA` (`virStorageVolCreateFlags`). Since 1.0.1.
pub const STORAGE_VOL_CREATE_PREALLOC_METADATA: u32 = 1;
/// `VIR_STORAGE_VOL_CREATE_REFLINK` (`virStorageVolCreateFlags`). Since 1.2.13.
pub const STORAGE_VOL_CREATE_REFLINK: u32 = 2;
/// `VIR_STORAGE_VOL_CREATE_VALIDATE` (`virStorageVolCreateFlags`). Since 8.10.0.
pub const STORAGE_VOL_CREATE_VALIDATE: u32 = 4;

// virStorageVolDownloadFlags
/// `VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM` (`virStorageVolDownloadFlags`). Since 3.4.0.
pub const STORAGE_VOL_DOWNLOAD_SPARSE_STREAM: u32 = 1;

// virStorageVolUploadFlags
/// `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM` (`virStorageVolUploadFlags`). Since 3.4.0.
pub const STORAGE_VOL_UPLOAD_SPARSE_STREAM: u32 = 1;

// virStorageVolResizeFlags
/// `VIR_STORAGE_VOL_RESIZE_ALLOCATE` (`virStorageVolResizeFlags`). Since 0.9.10.
pub const STORAGE_VOL_RESIZE_ALLOCATE: u32 = 1;
/// `VIR_STORAGE_VOL_RESIZE_DELTA` (`virStorageVolResizeFlags`). Since 0.9.10.
pub const STORAGE_VOL_RESIZE_DELTA: u32 = 2;
/// `VIR_STORAGE_VOL_RESIZE_SHRINK` (`virStorageVolResizeFlags`). Since 0.9.10.
pub const STORAGE_VOL_RESIZE_SHRINK: u32 = 4;

// virStoragePoolEventID
/// `VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE` (`virStoragePoolEventID`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_ID_LIFECYCLE: i32 = 0;
/// `VIR_STORAGE_POOL_EVENT_ID_REFRESH` (`virStoragePoolEventID`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_ID_REFRESH: i32 = 1;
/// `VIR_STORAGE_POOL_EVENT_ID_LAST` (`virStoragePoolEventID`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_ID_LAST: i32 = 2;

// virStoragePoolEventLifecycleType
/// `VIR_STORAGE_POOL_EVENT_DEFINED` (`virStoragePoolEventLifecycleType`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_DEFINED: i32 = 0;
/// `VIR_STORAGE_POOL_EVENT_UNDEFINED` (`virStoragePoolEventLifecycleType`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_UNDEFINED: i32 = 1;
/// `VIR_STORAGE_POOL_EVENT_STARTED` (`virStoragePoolEventLifecycleType`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_STARTED: i32 = 2;
/// `VIR_STORAGE_POOL_EVENT_STOPPED` (`virStoragePoolEventLifecycleType`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_STOPPED: i32 = 3;
/// `VIR_STORAGE_POOL_EVENT_CREATED` (`virStoragePoolEventLifecycleType`). Since 3.8.0.
pub const STORAGE_POOL_EVENT_CREATED: i32 = 4;
/// `VIR_STORAGE_POOL_EVENT_DELETED` (`virStoragePoolEventLifecycleType`). Since 3.8.0.
pub const STORAGE_POOL_EVENT_DELETED: i32 = 5;
/// `VIR_STORAGE_POOL_EVENT_LAST` (`virStoragePoolEventLifecycleType`). Since 2.0.0.
pub const STORAGE_POOL_EVENT_LAST: i32 = 6;

// virStreamFlags
/// `VIR_STREAM_NONBLOCK` (`virStreamFlags`). Since 0.7.2.
pub const STREAM_NONBLOCK: u32 = 1;

// virStreamRecvFlagsValues
/// `VIR_STREAM_RECV_STOP_AT_HOLE` (`virStreamRecvFlagsValues`). Since 3.4.0.
pub const STREAM_RECV_STOP_AT_HOLE: u32 = 1;

// virStreamEventType
/// `VIR_STREAM_EVENT_READABLE` (`virStreamEventType`). Since 0.7.2.
pub const STREAM_EVENT_READABLE: u32 = 1;
/// `VIR_STREAM_EVENT_WRITABLE` (`virStreamEventType`). Since 0.7.2.
pub const STREAM_EVENT_WRITABLE: u32 = 2;
/// `VIR_STREAM_EVENT_ERROR` (`virStreamEventType`). Since 0.7.2.
pub const STREAM_EVENT_ERROR: u32 = 4;
/// `VIR_STREAM_EVENT_HANGUP` (`virStreamEventType`). Since 0.7.2.
pub const STREAM_EVENT_HANGUP: u32 = 8;

// virDomainQemuMonitorCommandFlags
/// `VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT` (`virDomainQemuMonitorCommandFlags`). Since 0.8.8.
pub const DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT: u32 = 0;
/// `VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP` (`virDomainQemuMonitorCommandFlags`). Since 0.8.8.
pub const DOMAIN_QEMU_MONITOR_COMMAND_HMP: u32 = 1;

// virDomainQemuAgentCommandTimeoutValues
/// `VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN` (`virDomainQemuAgentCommandTimeoutValues`). Since 0.10.0.
pub const DOMAIN_QEMU_AGENT_COMMAND_MIN: i32 = -2;
/// `VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK` (`virDomainQemuAgentCommandTimeoutValues`). Since 0.10.0.
pub const DOMAIN_QEMU_AGENT_COMMAND_BLOCK: i32 = -2;
/// `VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT` (`virDomainQemuAgentCommandTimeoutValues`). Since 0.10.0.
pub const DOMAIN_QEMU_AGENT_COMMAND_DEFAULT: i32 = -1;
/// `VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT` (`virDomainQemuAgentCommandTimeoutValues`). Since 0.10.0.
pub const DOMAIN_QEMU_AGENT_COMMAND_NOWAIT: i32 = 0;
/// `VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN` (`virDomainQemuAgentCommandTimeoutValues`). Since 1.2.15.
pub const DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN: i32 = 60;

// virConnectDomainQemuMonitorEventRegisterFlags
/// `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX` (`virConnectDomainQemuMonitorEventRegisterFlags`). Since 1.2.3.
pub const CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX: u32 = 1;
/// `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE` (`virConnectDomainQemuMonitorEventRegisterFlags`). Since 1.2.3.
pub const CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE: u32 = 2;

// virClientTransport
/// `VIR_CLIENT_TRANS_UNIX` (`virClientTransport`). Since 2.0.0.
pub const CLIENT_TRANS_UNIX: i32 = 0;
/// `VIR_CLIENT_TRANS_TCP` (`virClientTransport`). Since 2.0.0.
pub const CLIENT_TRANS_TCP: i32 = 1;
/// `VIR_CLIENT_TRANS_TLS` (`virClientTransport`). Since 2.0.0.
pub const CLIENT_TRANS_TLS: i32 = 2;
/// `VIR_CLIENT_TRANS_LAST` (`virClientTransport`). Since 2.0.0.
pub const CLIENT_TRANS_LAST: i32 = 3;

// virAdmConnectDaemonShutdownFlags
/// `VIR_DAEMON_SHUTDOWN_PRESERVE` (`virAdmConnectDaemonShutdownFlags`). Since 11.2.0.
pub const DAEMON_SHUTDOWN_PRESERVE: u32 = 1;

/// `LIBVIR_VERSION_NUMBER`. Since 0.0.1.
pub const LIBVIR_VERSION_NUMBER: i64 = 11003000;
/// `VIR_TYPED_PARAM_FIELD_LENGTH`. Since 0.9.2.
pub const TYPED_PARAM_FIELD_LENGTH: i64 = 80;
/// `VIR_SECURITY_LABEL_BUFLEN`. Since 0.6.1.
pub const SECURITY_LABEL_BUFLEN: i64 = 4097;
/// `VIR_SECURITY_MODEL_BUFLEN`. Since 0.6.1.
pub const SECURITY_MODEL_BUFLEN: i64 = 257;
/// `VIR_SECURITY_DOI_BUFLEN`. Since 0.6.1.
pub const SECURITY_DOI_BUFLEN: i64 = 257;
/// `VIR_NODE_CPU_STATS_FIELD_LENGTH`. Since 0.9.3.
pub const NODE_CPU_STATS_FIELD_LENGTH: i64 = 80;
/// `VIR_NODE_CPU_STATS_KERNEL`. Since 0.9.3.
pub const NODE_CPU_STATS_KERNEL: &str = "kernel";
/// `VIR_NODE_CPU_STATS_USER`. Since 0.9.3.
pub const NODE_CPU_STATS_USER: &str = "user";
/// `VIR_NODE_CPU_STATS_IDLE`. Since 0.9.3.
pub const NODE_CPU_STATS_IDLE: &str = "idle";
/// `VIR_NODE_CPU_STATS_IOWAIT`. Since 0.9.3.
pub const NODE_CPU_STATS_IOWAIT: &str = "iowait";
/// `VIR_NODE_CPU_STATS_INTR`. Since 1.2.2.
pub const NODE_CPU_STATS_INTR: &str = "intr";
/// `VIR_NODE_CPU_STATS_UTILIZATION`. Since 0.9.3.
pub const NODE_CPU_STATS_UTILIZATION: &str = "utilization";
/// `VIR_NODE_MEMORY_STATS_FIELD_LENGTH`. Since 0.9.3.
pub const NODE_MEMORY_STATS_FIELD_LENGTH: i64 = 80;
/// `VIR_NODE_MEMORY_STATS_TOTAL`. Since 0.9.3.
pub const NODE_MEMORY_STATS_TOTAL: &str = "total";
/// `VIR_NODE_MEMORY_STATS_FREE`. Since 0.9.3.
pub const NODE_MEMORY_STATS_FREE: &str = "free";
/// `VIR_NODE_MEMORY_STATS_BUFFERS`. Since 0.9.3.
pub const NODE_MEMORY_STATS_BUFFERS: &str = "buffers";
/// `VIR_NODE_MEMORY_STATS_CACHED`. Since 0.9.3.
pub const NODE_MEMORY_STATS_CACHED: &str = "cached";
/// `VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_PAGES_TO_SCAN: &str = "shm_pages_to_scan";
/// `VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_SLEEP_MILLISECS: &str = "shm_sleep_millisecs";
/// `VIR_NODE_MEMORY_SHARED_PAGES_SHARED`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_PAGES_SHARED: &str = "shm_pages_shared";
/// `VIR_NODE_MEMORY_SHARED_PAGES_SHARING`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_PAGES_SHARING: &str = "shm_pages_sharing";
/// `VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_PAGES_UNSHARED: &str = "shm_pages_unshared";
/// `VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_PAGES_VOLATILE: &str = "shm_pages_volatile";
/// `VIR_NODE_MEMORY_SHARED_FULL_SCANS`. Since 0.10.2.
pub const NODE_MEMORY_SHARED_FULL_SCANS: &str = "shm_full_scans";
/// `VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`. Since 1.0.0.
pub const NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: &str = "shm_merge_across_nodes";
/// `VIR_NODE_SEV_PDH`. Since 4.5.0.
pub const NODE_SEV_PDH: &str = "pdh";
/// `VIR_NODE_SEV_CERT_CHAIN`. Since 4.5.0.
pub const NODE_SEV_CERT_CHAIN: &str = "cert-chain";
/// `VIR_NODE_SEV_CPU0_ID`. Since 8.4.0.
pub const NODE_SEV_CPU0_ID: &str = "cpu0-id";
/// `VIR_NODE_SEV_CBITPOS`. Since 4.5.0.
pub const NODE_SEV_CBITPOS: &str = "cbitpos";
/// `VIR_NODE_SEV_REDUCED_PHYS_BITS`. Since 4.5.0.
pub const NODE_SEV_REDUCED_PHYS_BITS: &str = "reduced-phys-bits";
/// `VIR_NODE_SEV_MAX_GUESTS`. Since 8.0.0.
pub const NODE_SEV_MAX_GUESTS: &str = "max-guests";
/// `VIR_NODE_SEV_MAX_ES_GUESTS`. Since 8.0.0.
pub const NODE_SEV_MAX_ES_GUESTS: &str = "max-es-guests";
/// `VIR_UUID_BUFLEN`. Since 0.2.0.
pub const UUID_BUFLEN: i64 = 16;
/// `VIR_UUID_STRING_BUFLEN`. Since 0.2.0.
pub const UUID_STRING_BUFLEN: i64 = 37;
/// `VIR_CONNECT_IDENTITY_USER_NAME`. Since 5.8.0.
pub const CONNECT_IDENTITY_USER_NAME: &str = "user-name";
/// `VIR_CONNECT_IDENTITY_UNIX_USER_ID`. Since 5.8.0.
pub const CONNECT_IDENTITY_UNIX_USER_ID: &str = "unix-user-id";
/// `VIR_CONNECT_IDENTITY_GROUP_NAME`. Since 5.8.0.
pub const CONNECT_IDENTITY_GROUP_NAME: &str = "group-name";
/// `VIR_CONNECT_IDENTITY_UNIX_GROUP_ID`. Since 5.8.0.
pub const CONNECT_IDENTITY_UNIX_GROUP_ID: &str = "unix-group-id";
/// `VIR_CONNECT_IDENTITY_PROCESS_ID`. Since 5.8.0.
pub const CONNECT_IDENTITY_PROCESS_ID: &str = "process-id";
/// `VIR_CONNECT_IDENTITY_PROCESS_TIME`. Since 5.8.0.
pub const CONNECT_IDENTITY_PROCESS_TIME: &str = "process-time";
/// `VIR_CONNECT_IDENTITY_SASL_USER_NAME`. Since 5.8.0.
pub const CONNECT_IDENTITY_SASL_USER_NAME: &str = "sasl-user-name";
/// `VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME`. Since 5.8.0.
pub const CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: &str = "x509-distinguished-name";
/// `VIR_CONNECT_IDENTITY_SELINUX_CONTEXT`. Since 5.8.0.
pub const CONNECT_IDENTITY_SELINUX_CONTEXT: &str = "selinux-context";
/// `VIR_DOMAIN_SCHEDULER_CPU_SHARES`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_CPU_SHARES: &str = "cpu_shares";
/// `VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD`. Since 1.3.3.
pub const DOMAIN_SCHEDULER_GLOBAL_PERIOD: &str = "global_period";
/// `VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA`. Since 1.3.3.
pub const DOMAIN_SCHEDULER_GLOBAL_QUOTA: &str = "global_quota";
/// `VIR_DOMAIN_SCHEDULER_VCPU_PERIOD`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_VCPU_PERIOD: &str = "vcpu_period";
/// `VIR_DOMAIN_SCHEDULER_VCPU_QUOTA`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_VCPU_QUOTA: &str = "vcpu_quota";
/// `VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD`. Since 0.10.0.
pub const DOMAIN_SCHEDULER_EMULATOR_PERIOD: &str = "emulator_period";
/// `VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA`. Since 0.10.0.
pub const DOMAIN_SCHEDULER_EMULATOR_QUOTA: &str = "emulator_quota";
/// `VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD`. Since 2.2.0.
pub const DOMAIN_SCHEDULER_IOTHREAD_PERIOD: &str = "iothread_period";
/// `VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA`. Since 2.2.0.
pub const DOMAIN_SCHEDULER_IOTHREAD_QUOTA: &str = "iothread_quota";
/// `VIR_DOMAIN_SCHEDULER_WEIGHT`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_WEIGHT: &str = "weight";
/// `VIR_DOMAIN_SCHEDULER_CAP`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_CAP: &str = "cap";
/// `VIR_DOMAIN_SCHEDULER_RESERVATION`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_RESERVATION: &str = "reservation";
/// `VIR_DOMAIN_SCHEDULER_LIMIT`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_LIMIT: &str = "limit";
/// `VIR_DOMAIN_SCHEDULER_SHARES`. Since 0.9.7.
pub const DOMAIN_SCHEDULER_SHARES: &str = "shares";
/// `VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_FIELD_LENGTH: i64 = 80;
/// `VIR_DOMAIN_BLOCK_STATS_READ_BYTES`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_READ_BYTES: &str = "rd_bytes";
/// `VIR_DOMAIN_BLOCK_STATS_READ_REQ`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_READ_REQ: &str = "rd_operations";
/// `VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: &str = "rd_total_times";
/// `VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_WRITE_BYTES: &str = "wr_bytes";
/// `VIR_DOMAIN_BLOCK_STATS_WRITE_REQ`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_WRITE_REQ: &str = "wr_operations";
/// `VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: &str = "wr_total_times";
/// `VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_FLUSH_REQ: &str = "flush_operations";
/// `VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: &str = "flush_total_times";
/// `VIR_DOMAIN_BLOCK_STATS_ERRS`. Since 0.9.5.
pub const DOMAIN_BLOCK_STATS_ERRS: &str = "errs";
/// `VIR_MIGRATE_PARAM_URI`. Since 1.1.0.
pub const MIGRATE_PARAM_URI: &str = "migrate_uri";
/// `VIR_MIGRATE_PARAM_DEST_NAME`. Since 1.1.0.
pub const MIGRATE_PARAM_DEST_NAME: &str = "destination_name";
/// `VIR_MIGRATE_PARAM_DEST_XML`. Since 1.1.0.
pub const MIGRATE_PARAM_DEST_XML: &str = "destination_xml";
/// `VIR_MIGRATE_PARAM_PERSIST_XML`. Since 1.3.4.
pub const MIGRATE_PARAM_PERSIST_XML: &str = "persistent_xml";
/// `VIR_MIGRATE_PARAM_BANDWIDTH`. Since 1.1.0.
pub const MIGRATE_PARAM_BANDWIDTH: &str = "bandwidth";
/// `VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY`. Since 5.1.0.
pub const MIGRATE_PARAM_BANDWIDTH_POSTCOPY: &str = "bandwidth.postcopy";
/// `VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER`. Since 11.1.0.
pub const MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: &str = "bandwidth.avail.switchover";
/// `VIR_MIGRATE_PARAM_GRAPHICS_URI`. Since 1.1.0.
pub const MIGRATE_PARAM_GRAPHICS_URI: &str = "graphics_uri";
/// `VIR_MIGRATE_PARAM_LISTEN_ADDRESS`. Since 1.1.4.
pub const MIGRATE_PARAM_LISTEN_ADDRESS: &str = "listen_address";
/// `VIR_MIGRATE_PARAM_MIGRATE_DISKS`. Since 1.2.17.
pub const MIGRATE_PARAM_MIGRATE_DISKS: &str = "migrate_disks";
/// `VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES`. Since 10.9.0.
pub const MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: &str = "migrate_disks_detect_zeroes";
/// `VIR_MIGRATE_PARAM_DISKS_PORT`. Since 1.3.3.
pub const MIGRATE_PARAM_DISKS_PORT: &str = "disks_port";
/// `VIR_MIGRATE_PARAM_DISKS_URI`. Since 6.8.0.
pub const MIGRATE_PARAM_DISKS_URI: &str = "disks_uri";
/// `VIR_MIGRATE_PARAM_COMPRESSION`. Since 1.3.4.
pub const MIGRATE_PARAM_COMPRESSION: &str = "compression";
/// `VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL`. Since 1.3.4.
pub const MIGRATE_PARAM_COMPRESSION_MT_LEVEL: &str = "compression.mt.level";
/// `VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS`. Since 1.3.4.
pub const MIGRATE_PARAM_COMPRESSION_MT_THREADS: &str = "compression.mt.threads";
/// `VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS`. Since 1.3.4.
pub const MIGRATE_PARAM_COMPRESSION_MT_DTHREADS: &str = "compression.mt.dthreads";
/// `VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE`. Since 1.3.4.
pub const MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE: &str = "compression.xbzrle.cache";
/// `VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL`. Since 9.4.0.
pub const MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL: &str = "compression.zlib.level";
/// `VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL`. Since 9.4.0.
pub const MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL: &str = "compression.zstd.level";
/// `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL`. Since 2.0.0.
pub const MIGRATE_PARAM_AUTO_CONVERGE_INITIAL: &str = "auto_converge.initial";
/// `VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT`. Since 2.0.0.
pub const MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT: &str = "auto_converge.increment";
/// `VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS`. Since 5.2.0.
pub const MIGRATE_PARAM_PARALLEL_CONNECTIONS: &str = "parallel.connections";
/// `VIR_MIGRATE_PARAM_TLS_DESTINATION`. Since 6.0.0.
pub const MIGRATE_PARAM_TLS_DESTINATION: &str = "tls.destination";
/// `VIR_DOMAIN_SAVE_PARAM_FILE`. Since 8.4.0.
pub const DOMAIN_SAVE_PARAM_FILE: &str = "file";
/// `VIR_DOMAIN_SAVE_PARAM_DXML`. Since 8.4.0.
pub const DOMAIN_SAVE_PARAM_DXML: &str = "dxml";
/// `VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT`. Since 11.2.0.
pub const DOMAIN_SAVE_PARAM_IMAGE_FORMAT: &str = "image_format";
/// `VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS`. Since 11.2.0.
pub const DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS: &str = "parallel.channels";
/// `VIR_DOMAIN_CPU_STATS_CPUTIME`. Since 0.9.10.
pub const DOMAIN_CPU_STATS_CPUTIME: &str = "cpu_time";
/// `VIR_DOMAIN_CPU_STATS_USERTIME`. Since 0.9.11.
pub const DOMAIN_CPU_STATS_USERTIME: &str = "user_time";
/// `VIR_DOMAIN_CPU_STATS_SYSTEMTIME`. Since 0.9.11.
pub const DOMAIN_CPU_STATS_SYSTEMTIME: &str = "system_time";
/// `VIR_DOMAIN_CPU_STATS_VCPUTIME`. Since 0.9.13.
pub const DOMAIN_CPU_STATS_VCPUTIME: &str = "vcpu_time";
/// `VIR_DOMAIN_BLKIO_WEIGHT`. Since 0.9.0.
pub const DOMAIN_BLKIO_WEIGHT: &str = "weight";
/// `VIR_DOMAIN_BLKIO_DEVICE_WEIGHT`. Since 0.9.8.
pub const DOMAIN_BLKIO_DEVICE_WEIGHT: &str = "device_weight";
/// `VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS`. Since 1.2.2.
pub const DOMAIN_BLKIO_DEVICE_READ_IOPS: &str = "device_read_iops_sec";
/// `VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS`. Since 1.2.2.
pub const DOMAIN_BLKIO_DEVICE_WRITE_IOPS: &str = "device_write_iops_sec";
/// `VIR_DOMAIN_BLKIO_DEVICE_READ_BPS`. Since 1.2.2.
pub const DOMAIN_BLKIO_DEVICE_READ_BPS: &str = "device_read_bytes_sec";
/// `VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS`. Since 1.2.2.
pub const DOMAIN_BLKIO_DEVICE_WRITE_BPS: &str = "device_write_bytes_sec";
/// `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED`. Since 0.8.8.
pub const DOMAIN_MEMORY_PARAM_UNLIMITED: i64 = 9007199254740991;
/// `VIR_DOMAIN_MEMORY_HARD_LIMIT`. Since 0.8.5.
pub const DOMAIN_MEMORY_HARD_LIMIT: &str = "hard_limit";
/// `VIR_DOMAIN_MEMORY_SOFT_LIMIT`. Since 0.8.5.
pub const DOMAIN_MEMORY_SOFT_LIMIT: &str = "soft_limit";
/// `VIR_DOMAIN_MEMORY_MIN_GUARANTEE`. Since 0.8.5.
pub const DOMAIN_MEMORY_MIN_GUARANTEE: &str = "min_guarantee";
/// `VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT`. Since 0.8.5.
pub const DOMAIN_MEMORY_SWAP_HARD_LIMIT: &str = "swap_hard_limit";
/// `VIR_DOMAIN_NUMA_NODESET`. Since 0.9.9.
pub const DOMAIN_NUMA_NODESET: &str = "numa_nodeset";
/// `VIR_DOMAIN_NUMA_MODE`. Since 0.9.9.
pub const DOMAIN_NUMA_MODE: &str = "numa_mode";
/// `VIR_DOMAIN_BANDWIDTH_IN_AVERAGE`. Since 0.9.9.
pub const DOMAIN_BANDWIDTH_IN_AVERAGE: &str = "inbound.average";
/// `VIR_DOMAIN_BANDWIDTH_IN_PEAK`. Since 0.9.9.
pub const DOMAIN_BANDWIDTH_IN_PEAK: &str = "inbound.peak";
/// `VIR_DOMAIN_BANDWIDTH_IN_BURST`. Since 0.9.9.
pub const DOMAIN_BANDWIDTH_IN_BURST: &str = "inbound.burst";
/// `VIR_DOMAIN_BANDWIDTH_IN_FLOOR`. Since 1.2.19.
pub const DOMAIN_BANDWIDTH_IN_FLOOR: &str = "inbound.floor";
/// `VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE`. Since 0.9.9.
pub const DOMAIN_BANDWIDTH_OUT_AVERAGE: &str = "outbound.average";
/// `VIR_DOMAIN_BANDWIDTH_OUT_PEAK`. Since 0.9.9.
pub const DOMAIN_BANDWIDTH_OUT_PEAK: &str = "outbound.peak";
/// `VIR_DOMAIN_BANDWIDTH_OUT_BURST`. Since 0.9.9.
pub const DOMAIN_BANDWIDTH_OUT_BURST: &str = "outbound.burst";
/// `VIR_DOMAIN_IOTHREAD_POLL_MAX_NS`. Since 4.10.0.
pub const DOMAIN_IOTHREAD_POLL_MAX_NS: &str = "poll_max_ns";
/// `VIR_DOMAIN_IOTHREAD_POLL_GROW`. Since 4.10.0.
pub const DOMAIN_IOTHREAD_POLL_GROW: &str = "poll_grow";
/// `VIR_DOMAIN_IOTHREAD_POLL_SHRINK`. Since 4.10.0.
pub const DOMAIN_IOTHREAD_POLL_SHRINK: &str = "poll_shrink";
/// `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN`. Since 8.5.0.
pub const DOMAIN_IOTHREAD_THREAD_POOL_MIN: &str = "thread_pool_min";
/// `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX`. Since 8.5.0.
pub const DOMAIN_IOTHREAD_THREAD_POOL_MAX: &str = "thread_pool_max";
/// `VIR_DOMAIN_STATS_STATE_STATE`. Since 11.2.0.
pub const DOMAIN_STATS_STATE_STATE: &str = "state.state";
/// `VIR_DOMAIN_STATS_STATE_REASON`. Since 11.2.0.
pub const DOMAIN_STATS_STATE_REASON: &str = "state.reason";
/// `VIR_DOMAIN_STATS_CPU_TIME`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_TIME: &str = "cpu.time";
/// `VIR_DOMAIN_STATS_CPU_USER`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_USER: &str = "cpu.user";
/// `VIR_DOMAIN_STATS_CPU_SYSTEM`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_SYSTEM: &str = "cpu.system";
/// `VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: &str = "cpu.haltpoll.success.time";
/// `VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: &str = "cpu.haltpoll.fail.time";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: &str = "cpu.cache.monitor.count";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: &str = "cpu.cache.monitor.";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: &str = ".bank.count";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: &str = ".bank.";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: &str = ".id";
/// `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES`. Since 11.2.0.
pub const DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: &str = ".bytes";
/// `VIR_DOMAIN_STATS_BALLOON_CURRENT`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_CURRENT: &str = "balloon.current";
/// `VIR_DOMAIN_STATS_BALLOON_MAXIMUM`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_MAXIMUM: &str = "balloon.maximum";
/// `VIR_DOMAIN_STATS_BALLOON_SWAP_IN`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_SWAP_IN: &str = "balloon.swap_in";
/// `VIR_DOMAIN_STATS_BALLOON_SWAP_OUT`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_SWAP_OUT: &str = "balloon.swap_out";
/// `VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_MAJOR_FAULT: &str = "balloon.major_fault";
/// `VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_MINOR_FAULT: &str = "balloon.minor_fault";
/// `VIR_DOMAIN_STATS_BALLOON_UNUSED`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_UNUSED: &str = "balloon.unused";
/// `VIR_DOMAIN_STATS_BALLOON_AVAILABLE`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_AVAILABLE: &str = "balloon.available";
/// `VIR_DOMAIN_STATS_BALLOON_RSS`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_RSS: &str = "balloon.rss";
/// `VIR_DOMAIN_STATS_BALLOON_USABLE`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_USABLE: &str = "balloon.usable";
/// `VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_LAST_UPDATE: &str = "balloon.last-update";
/// `VIR_DOMAIN_STATS_BALLOON_DISK_CACHES`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_DISK_CACHES: &str = "balloon.disk_caches";
/// `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: &str = "balloon.hugetlb_pgalloc";
/// `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL`. Since 11.2.0.
pub const DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: &str = "balloon.hugetlb_pgfail";
/// `VIR_DOMAIN_STATS_VCPU_CURRENT`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_CURRENT: &str = "vcpu.current";
/// `VIR_DOMAIN_STATS_VCPU_MAXIMUM`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_MAXIMUM: &str = "vcpu.maximum";
/// `VIR_DOMAIN_STATS_VCPU_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_PREFIX: &str = "vcpu.";
/// `VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_SUFFIX_STATE: &str = ".state";
/// `VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_SUFFIX_TIME: &str = ".time";
/// `VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_SUFFIX_WAIT: &str = ".wait";
/// `VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_SUFFIX_HALTED: &str = ".halted";
/// `VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY`. Since 11.2.0.
pub const DOMAIN_STATS_VCPU_SUFFIX_DELAY: &str = ".delay";
/// `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR`. Since 11.2.0.
pub const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: &str = ".cur";
/// `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM`. Since 11.2.0.
pub const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: &str = ".sum";
/// `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX`. Since 11.2.0.
pub const DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: &str = ".max";
/// `VIR_DOMAIN_STATS_NET_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_NET_COUNT: &str = "net.count";
/// `VIR_DOMAIN_STATS_NET_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_NET_PREFIX: &str = "net.";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_RX_BYTES: &str = ".rx.bytes";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_RX_PKTS: &str = ".rx.pkts";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_RX_ERRS: &str = ".rx.errs";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_RX_DROP: &str = ".rx.drop";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_TX_BYTES: &str = ".tx.bytes";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_TX_PKTS: &str = ".tx.pkts";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_TX_ERRS: &str = ".tx.errs";
/// `VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP`. Since 11.2.0.
pub const DOMAIN_STATS_NET_SUFFIX_TX_DROP: &str = ".tx.drop";
/// `VIR_DOMAIN_STATS_BLOCK_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_COUNT: &str = "block.count";
/// `VIR_DOMAIN_STATS_BLOCK_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_PREFIX: &str = "block.";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: &str = ".backingIndex";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_PATH: &str = ".path";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: &str = ".rd.reqs";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: &str = ".rd.bytes";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: &str = ".rd.times";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: &str = ".wr.reqs";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: &str = ".wr.bytes";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: &str = ".wr.times";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: &str = ".fl.reqs";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: &str = ".fl.times";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: &str = ".errors";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: &str = ".allocation";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: &str = ".capacity";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: &str = ".physical";
/// `VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD`. Since 11.2.0.
pub const DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: &str = ".threshold";
/// `VIR_DOMAIN_STATS_PERF_CMT`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CMT: &str = "perf.cmt";
/// `VIR_DOMAIN_STATS_PERF_MBMT`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_MBMT: &str = "perf.mbmt";
/// `VIR_DOMAIN_STATS_PERF_MBML`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_MBML: &str = "perf.mbml";
/// `VIR_DOMAIN_STATS_PERF_CACHE_MISSES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CACHE_MISSES: &str = "perf.cache_misses";
/// `VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CACHE_REFERENCES: &str = "perf.cache_references";
/// `VIR_DOMAIN_STATS_PERF_INSTRUCTIONS`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_INSTRUCTIONS: &str = "perf.instructions";
/// `VIR_DOMAIN_STATS_PERF_CPU_CYCLES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CPU_CYCLES: &str = "perf.cpu_cycles";
/// `VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: &str = "perf.branch_instructions";
/// `VIR_DOMAIN_STATS_PERF_BRANCH_MISSES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_BRANCH_MISSES: &str = "perf.branch_misses";
/// `VIR_DOMAIN_STATS_PERF_BUS_CYCLES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_BUS_CYCLES: &str = "perf.bus_cycles";
/// `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: &str = "perf.stalled_cycles_frontend";
/// `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: &str = "perf.stalled_cycles_backend";
/// `VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_REF_CPU_CYCLES: &str = "perf.ref_cpu_cycles";
/// `VIR_DOMAIN_STATS_PERF_CPU_CLOCK`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CPU_CLOCK: &str = "perf.cpu_clock";
/// `VIR_DOMAIN_STATS_PERF_TASK_CLOCK`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_TASK_CLOCK: &str = "perf.task_clock";
/// `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_PAGE_FAULTS: &str = "perf.page_faults";
/// `VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CONTEXT_SWITCHES: &str = "perf.context_switches";
/// `VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_CPU_MIGRATIONS: &str = "perf.cpu_migrations";
/// `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: &str = "perf.page_faults_min";
/// `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: &str = "perf.page_faults_maj";
/// `VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: &str = "perf.alignment_faults";
/// `VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS`. Since 11.2.0.
pub const DOMAIN_STATS_PERF_EMULATION_FAULTS: &str = "perf.emulation_faults";
/// `VIR_DOMAIN_STATS_IOTHREAD_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_IOTHREAD_COUNT: &str = "iothread.count";
/// `VIR_DOMAIN_STATS_IOTHREAD_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_IOTHREAD_PREFIX: &str = "iothread.";
/// `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS`. Since 11.2.0.
pub const DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS: &str = ".poll-max-ns";
/// `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW`. Since 11.2.0.
pub const DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW: &str = ".poll-grow";
/// `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK`. Since 11.2.0.
pub const DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK: &str = ".poll-shrink";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: &str = "memory.bandwidth.monitor.count";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: &str = "memory.bandwidth.monitor.";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: &str = ".node.count";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: &str = ".node.";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: &str = ".id";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: &str = ".bytes.local";
/// `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL`. Since 11.2.0.
pub const DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: &str = ".bytes.total";
/// `VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_CALC_STATUS: &str = "dirtyrate.calc_status";
/// `VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: &str = "dirtyrate.calc_start_time";
/// `VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: &str = "dirtyrate.calc_period";
/// `VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: &str = "dirtyrate.megabytes_per_second";
/// `VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_CALC_MODE: &str = "dirtyrate.calc_mode";
/// `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: &str = "dirtyrate.vcpu.";
/// `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND`. Since 11.2.0.
pub const DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: &str = ".megabytes_per_second";
/// `VIR_DOMAIN_STATS_VM_PREFIX`. Since 11.2.0.
pub const DOMAIN_STATS_VM_PREFIX: &str = "vm.";
/// `VIR_PERF_PARAM_CMT`. Since 1.3.3.
pub const PERF_PARAM_CMT: &str = "cmt";
/// `VIR_PERF_PARAM_MBMT`. Since 1.3.5.
pub const PERF_PARAM_MBMT: &str = "mbmt";
/// `VIR_PERF_PARAM_MBML`. Since 1.3.5.
pub const PERF_PARAM_MBML: &str = "mbml";
/// `VIR_PERF_PARAM_CACHE_MISSES`. Since 2.3.0.
pub const PERF_PARAM_CACHE_MISSES: &str = "cache_misses";
/// `VIR_PERF_PARAM_CACHE_REFERENCES`. Since 2.3.0.
pub const PERF_PARAM_CACHE_REFERENCES: &str = "cache_references";
/// `VIR_PERF_PARAM_INSTRUCTIONS`. Since 2.3.0.
pub const PERF_PARAM_INSTRUCTIONS: &str = "instructions";
/// `VIR_PERF_PARAM_CPU_CYCLES`. Since 2.3.0.
pub const PERF_PARAM_CPU_CYCLES: &str = "cpu_cycles";
/// `VIR_PERF_PARAM_BRANCH_INSTRUCTIONS`. Since 3.0.0.
pub const PERF_PARAM_BRANCH_INSTRUCTIONS: &str = "branch_instructions";
/// `VIR_PERF_PARAM_BRANCH_MISSES`. Since 3.0.0.
pub const PERF_PARAM_BRANCH_MISSES: &str = "branch_misses";
/// `VIR_PERF_PARAM_BUS_CYCLES`. Since 3.0.0.
pub const PERF_PARAM_BUS_CYCLES: &str = "bus_cycles";
/// `VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND`. Since 3.0.0.
pub const PERF_PARAM_STALLED_CYCLES_FRONTEND: &str = "stalled_cycles_frontend";
/// `VIR_PERF_PARAM_STALLED_CYCLES_BACKEND`. Since 3.0.0.
pub const PERF_PARAM_STALLED_CYCLES_BACKEND: &str = "stalled_cycles_backend";
/// `VIR_PERF_PARAM_REF_CPU_CYCLES`. Since 3.0.0.
pub const PERF_PARAM_REF_CPU_CYCLES: &str = "ref_cpu_cycles";
/// `VIR_PERF_PARAM_CPU_CLOCK`. Since 3.2.0.
pub const PERF_PARAM_CPU_CLOCK: &str = "cpu_clock";
/// `VIR_PERF_PARAM_TASK_CLOCK`. Since 3.2.0.
pub const PERF_PARAM_TASK_CLOCK: &str = "task_clock";
/// `VIR_PERF_PARAM_PAGE_FAULTS`. Since 3.2.0.
pub const PERF_PARAM_PAGE_FAULTS: &str = "page_faults";
/// `VIR_PERF_PARAM_CONTEXT_SWITCHES`. Since 3.2.0.
pub const PERF_PARAM_CONTEXT_SWITCHES: &str = "context_switches";
/// `VIR_PERF_PARAM_CPU_MIGRATIONS`. Since 3.2.0.
pub const PERF_PARAM_CPU_MIGRATIONS: &str = "cpu_migrations";
/// `VIR_PERF_PARAM_PAGE_FAULTS_MIN`. Since 3.2.0.
pub const PERF_PARAM_PAGE_FAULTS_MIN: &str = "page_faults_min";
/// `VIR_PERF_PARAM_PAGE_FAULTS_MAJ`. Since 3.2.0.
pub const PERF_PARAM_PAGE_FAULTS_MAJ: &str = "page_faults_maj";
/// `VIR_PERF_PARAM_ALIGNMENT_FAULTS`. Since 3.2.0.
pub const PERF_PARAM_ALIGNMENT_FAULTS: &str = "alignment_faults";
/// `VIR_PERF_PARAM_EMULATION_FAULTS`. Since 3.2.0.
pub const PERF_PARAM_EMULATION_FAULTS: &str = "emulation_faults";
/// `VIR_DOMAIN_BLOCK_COPY_BANDWIDTH`. Since 1.2.8.
pub const DOMAIN_BLOCK_COPY_BANDWIDTH: &str = "bandwidth";
/// `VIR_DOMAIN_BLOCK_COPY_GRANULARITY`. Since 1.2.8.
pub const DOMAIN_BLOCK_COPY_GRANULARITY: &str = "granularity";
/// `VIR_DOMAIN_BLOCK_COPY_BUF_SIZE`. Since 1.2.8.
pub const DOMAIN_BLOCK_COPY_BUF_SIZE: &str = "buf-size";
/// `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC`. Since 0.9.8.
pub const DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC: &str = "total_bytes_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC`. Since 0.9.8.
pub const DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC: &str = "read_bytes_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC`. Since 0.9.8.
pub const DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC: &str = "write_bytes_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC`. Since 0.9.8.
pub const DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC: &str = "total_iops_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC`. Since 0.9.8.
pub const DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC: &str = "read_iops_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC`. Since 0.9.8.
pub const DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC: &str = "write_iops_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX: &str = "total_bytes_sec_max";
/// `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX: &str = "read_bytes_sec_max";
/// `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX: &str = "write_bytes_sec_max";
/// `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX: &str = "total_iops_sec_max";
/// `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX: &str = "read_iops_sec_max";
/// `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX: &str = "write_iops_sec_max";
/// `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "total_bytes_sec_max_length";
/// `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH: &str = "read_bytes_sec_max_length";
/// `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH: &str = "write_bytes_sec_max_length";
/// `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "total_iops_sec_max_length";
/// `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH: &str = "read_iops_sec_max_length";
/// `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH: &str = "write_iops_sec_max_length";
/// `VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC`. Since 1.2.11.
pub const DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC: &str = "size_iops_sec";
/// `VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME`. Since 3.0.0.
pub const DOMAIN_BLOCK_IOTUNE_GROUP_NAME: &str = "group_name";
/// `VIR_KEYCODE_SET_RFB`. Since 0.9.5.
pub const KEYCODE_SET_RFB: i64 = 9;
/// `VIR_DOMAIN_SEND_KEY_MAX_KEYS`. Since 0.9.3.
pub const DOMAIN_SEND_KEY_MAX_KEYS: i64 = 16;
/// `VIR_DOMAIN_JOB_OPERATION`. Since 3.3.0.
pub const DOMAIN_JOB_OPERATION: &str = "operation";
/// `VIR_DOMAIN_JOB_TIME_ELAPSED`. Since 1.0.3.
pub const DOMAIN_JOB_TIME_ELAPSED: &str = "time_elapsed";
/// `VIR_DOMAIN_JOB_TIME_ELAPSED_NET`. Since 1.2.15.
pub const DOMAIN_JOB_TIME_ELAPSED_NET: &str = "time_elapsed_net";
/// `VIR_DOMAIN_JOB_TIME_REMAINING`. Since 1.0.3.
pub const DOMAIN_JOB_TIME_REMAINING: &str = "time_remaining";
/// `VIR_DOMAIN_JOB_DOWNTIME`. Since 1.0.3.
pub const DOMAIN_JOB_DOWNTIME: &str = "downtime";
/// `VIR_DOMAIN_JOB_DOWNTIME_NET`. Since 1.2.15.
pub const DOMAIN_JOB_DOWNTIME_NET: &str = "downtime_net";
/// `VIR_DOMAIN_JOB_SETUP_TIME`. Since 1.2.9.
pub const DOMAIN_JOB_SETUP_TIME: &str = "setup_time";
/// `VIR_DOMAIN_JOB_DATA_TOTAL`. Since 1.0.3.
pub const DOMAIN_JOB_DATA_TOTAL: &str = "data_total";
/// `VIR_DOMAIN_JOB_DATA_PROCESSED`. Since 1.0.3.
pub const DOMAIN_JOB_DATA_PROCESSED: &str = "data_processed";
/// `VIR_DOMAIN_JOB_DATA_REMAINING`. Since 1.0.3.
pub const DOMAIN_JOB_DATA_REMAINING: &str = "data_remaining";
/// `VIR_DOMAIN_JOB_MEMORY_TOTAL`. Since 1.0.3.
pub const DOMAIN_JOB_MEMORY_TOTAL: &str = "memory_total";
/// `VIR_DOMAIN_JOB_MEMORY_PROCESSED`. Since 1.0.3.
pub const DOMAIN_JOB_MEMORY_PROCESSED: &str = "memory_processed";
/// `VIR_DOMAIN_JOB_MEMORY_REMAINING`. Since 1.0.3.
pub const DOMAIN_JOB_MEMORY_REMAINING: &str = "memory_remaining";
/// `VIR_DOMAIN_JOB_MEMORY_CONSTANT`. Since 1.0.3.
pub const DOMAIN_JOB_MEMORY_CONSTANT: &str = "memory_constant";
/// `VIR_DOMAIN_JOB_MEMORY_NORMAL`. Since 1.0.3.
pub const DOMAIN_JOB_MEMORY_NORMAL: &str = "memory_normal";
/// `VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES`. Since 1.0.3.
pub const DOMAIN_JOB_MEMORY_NORMAL_BYTES: &str = "memory_normal_bytes";
/// `VIR_DOMAIN_JOB_MEMORY_BPS`. Since 1.2.9.
pub const DOMAIN_JOB_MEMORY_BPS: &str = "memory_bps";
/// `VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE`. Since 1.3.1.
pub const DOMAIN_JOB_MEMORY_DIRTY_RATE: &str = "memory_dirty_rate";
/// `VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE`. Since 3.9.0.
pub const DOMAIN_JOB_MEMORY_PAGE_SIZE: &str = "memory_page_size";
/// `VIR_DOMAIN_JOB_MEMORY_ITERATION`. Since 1.3.1.
pub const DOMAIN_JOB_MEMORY_ITERATION: &str = "memory_iteration";
/// `VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS`. Since 5.0.0.
pub const DOMAIN_JOB_MEMORY_POSTCOPY_REQS: &str = "memory_postcopy_requests";
/// `VIR_DOMAIN_JOB_DISK_TOTAL`. Since 1.0.3.
pub const DOMAIN_JOB_DISK_TOTAL: &str = "disk_total";
/// `VIR_DOMAIN_JOB_DISK_PROCESSED`. Since 1.0.3.
pub const DOMAIN_JOB_DISK_PROCESSED: &str = "disk_processed";
/// `VIR_DOMAIN_JOB_DISK_REMAINING`. Since 1.0.3.
pub const DOMAIN_JOB_DISK_REMAINING: &str = "disk_remaining";
/// `VIR_DOMAIN_JOB_DISK_BPS`. Since 1.2.9.
pub const DOMAIN_JOB_DISK_BPS: &str = "disk_bps";
/// `VIR_DOMAIN_JOB_COMPRESSION_CACHE`. Since 1.0.3.
pub const DOMAIN_JOB_COMPRESSION_CACHE: &str = "compression_cache";
/// `VIR_DOMAIN_JOB_COMPRESSION_BYTES`. Since 1.0.3.
pub const DOMAIN_JOB_COMPRESSION_BYTES: &str = "compression_bytes";
/// `VIR_DOMAIN_JOB_COMPRESSION_PAGES`. Since 1.0.3.
pub const DOMAIN_JOB_COMPRESSION_PAGES: &str = "compression_pages";
/// `VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES`. Since 1.0.3.
pub const DOMAIN_JOB_COMPRESSION_CACHE_MISSES: &str = "compression_cache_misses";
/// `VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW`. Since 1.0.3.
pub const DOMAIN_JOB_COMPRESSION_OVERFLOW: &str = "compression_overflow";
/// `VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE`. Since 2.0.0.
pub const DOMAIN_JOB_AUTO_CONVERGE_THROTTLE: &str = "auto_converge_throttle";
/// `VIR_DOMAIN_JOB_SUCCESS`. Since 6.0.0.
pub const DOMAIN_JOB_SUCCESS: &str = "success";
/// `VIR_DOMAIN_JOB_ERRMSG`. Since 6.3.0.
pub const DOMAIN_JOB_ERRMSG: &str = "errmsg";
/// `VIR_DOMAIN_JOB_DISK_TEMP_USED`. Since 6.0.0.
pub const DOMAIN_JOB_DISK_TEMP_USED: &str = "disk_temp_used";
/// `VIR_DOMAIN_JOB_DISK_TEMP_TOTAL`. Since 6.0.0.
pub const DOMAIN_JOB_DISK_TEMP_TOTAL: &str = "disk_temp_total";
/// `VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED`. Since 10.6.0.
pub const DOMAIN_JOB_VFIO_DATA_TRANSFERRED: &str = "vfio_data_transferred";
/// `VIR_DOMAIN_TUNABLE_CPU_VCPUPIN`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_VCPUPIN: &str = "cputune.vcpupin%u";
/// `VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_EMULATORPIN: &str = "cputune.emulatorpin";
/// `VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN`. Since 1.2.14.
pub const DOMAIN_TUNABLE_CPU_IOTHREADSPIN: &str = "cputune.iothreadpin%u";
/// `VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_CPU_SHARES: &str = "cputune.cpu_shares";
/// `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD`. Since 1.3.3.
pub const DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: &str = "cputune.global_period";
/// `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA`. Since 1.3.3.
pub const DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: &str = "cputune.global_quota";
/// `VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_VCPU_PERIOD: &str = "cputune.vcpu_period";
/// `VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_VCPU_QUOTA: &str = "cputune.vcpu_quota";
/// `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: &str = "cputune.emulator_period";
/// `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA`. Since 1.2.9.
pub const DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: &str = "cputune.emulator_quota";
/// `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD`. Since 2.2.0.
pub const DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: &str = "cputune.iothread_period";
/// `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA`. Since 2.2.0.
pub const DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: &str = "cputune.iothread_quota";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_DISK`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_DISK: &str = "blkdeviotune.disk";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: &str = "blkdeviotune.total_bytes_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: &str = "blkdeviotune.read_bytes_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: &str = "blkdeviotune.write_bytes_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: &str = "blkdeviotune.total_iops_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: &str = "blkdeviotune.read_iops_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC`. Since 1.2.9.
pub const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: &str = "blkdeviotune.write_iops_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: &str = "blkdeviotune.total_bytes_sec_max";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: &str = "blkdeviotune.read_bytes_sec_max";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: &str = "blkdeviotune.write_bytes_sec_max";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: &str = "blkdeviotune.total_iops_sec_max";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: &str = "blkdeviotune.read_iops_sec_max";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: &str = "blkdeviotune.write_iops_sec_max";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC`. Since 1.2.11.
pub const DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: &str = "blkdeviotune.size_iops_sec";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME`. Since 3.0.0.
pub const DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: &str = "blkdeviotune.group_name";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.total_bytes_sec_max_length";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.read_bytes_sec_max_length";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.write_bytes_sec_max_length";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.total_iops_sec_max_length";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.read_iops_sec_max_length";
/// `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH`. Since 2.4.0.
pub const DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.write_iops_sec_max_length";
/// `VIR_DOMAIN_SCHED_FIELD_LENGTH`. Since 0.2.3.
pub const DOMAIN_SCHED_FIELD_LENGTH: i64 = 80;
/// `VIR_DOMAIN_BLKIO_FIELD_LENGTH`. Since 0.9.0.
pub const DOMAIN_BLKIO_FIELD_LENGTH: i64 = 80;
/// `VIR_DOMAIN_MEMORY_FIELD_LENGTH`. Since 0.8.5.
pub const DOMAIN_MEMORY_FIELD_LENGTH: i64 = 80;
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`. Since 4.5.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: &str = "sev-measurement";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: &str = "sev-api-major";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: &str = "sev-api-minor";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: &str = "sev-build-id";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_POLICY: &str = "sev-policy";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY`. Since 10.5.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: &str = "sev-snp-policy";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: &str = "sev-secret-header";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_SECRET: &str = "sev-secret";
/// `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`. Since 8.0.0.
pub const DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: &str = "sev-secret-set-address";
/// `VIR_DOMAIN_GUEST_INFO_USER_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_USER_COUNT: &str = "user.count";
/// `VIR_DOMAIN_GUEST_INFO_USER_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_USER_PREFIX: &str = "user.";
/// `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: &str = ".domain";
/// `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: &str = ".login-time";
/// `VIR_DOMAIN_GUEST_INFO_OS_ID`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_ID: &str = "os.id";
/// `VIR_DOMAIN_GUEST_INFO_OS_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_NAME: &str = "os.name";
/// `VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_PRETTY_NAME: &str = "os.pretty-name";
/// `VIR_DOMAIN_GUEST_INFO_OS_VERSION`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_VERSION: &str = "os.version";
/// `VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_VERSION_ID: &str = "os.version-id";
/// `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: &str = "os.kernel-release";
/// `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: &str = "os.kernel-version";
/// `VIR_DOMAIN_GUEST_INFO_OS_MACHINE`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_MACHINE: &str = "os.machine";
/// `VIR_DOMAIN_GUEST_INFO_OS_VARIANT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_VARIANT: &str = "os.variant";
/// `VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_OS_VARIANT_ID: &str = "os.variant-id";
/// `VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_TIMEZONE_NAME: &str = "timezone.name";
/// `VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: &str = "timezone.offset";
/// `VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: &str = "hostname";
/// `VIR_DOMAIN_GUEST_INFO_FS_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_COUNT: &str = "fs.count";
/// `VIR_DOMAIN_GUEST_INFO_FS_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_PREFIX: &str = "fs.";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: &str = ".mountpoint";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: &str = ".fstype";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: &str = ".total-bytes";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: &str = ".used-bytes";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: &str = ".disk.count";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: &str = ".disk.";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: &str = ".alias";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: &str = ".serial";
/// `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: &str = ".device";
/// `VIR_DOMAIN_GUEST_INFO_DISK_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_COUNT: &str = "disk.count";
/// `VIR_DOMAIN_GUEST_INFO_DISK_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_PREFIX: &str = "disk.";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: &str = ".partition";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: &str = ".dependency.count";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: &str = ".dependency.";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: &str = ".serial";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: &str = ".alias";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: &str = ".guest_alias";
/// `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: &str = ".guest_bus";
/// `VIR_DOMAIN_GUEST_INFO_IF_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_COUNT: &str = "if.count";
/// `VIR_DOMAIN_GUEST_INFO_IF_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_PREFIX: &str = "if.";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: &str = ".name";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: &str = ".hwaddr";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: &str = ".addr.count";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: &str = ".addr.";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: &str = ".type";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: &str = ".addr";
/// `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: &str = ".prefix";
/// `VIR_DOMAIN_GUEST_INFO_LOAD_1M`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_LOAD_1M: &str = "load.1m";
/// `VIR_DOMAIN_GUEST_INFO_LOAD_5M`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_LOAD_5M: &str = "load.5m";
/// `VIR_DOMAIN_GUEST_INFO_LOAD_15M`. Since 11.2.0.
pub const DOMAIN_GUEST_INFO_LOAD_15M: &str = "load.15m";
/// `VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_IN_AVERAGE: &str = "inbound.average";
/// `VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_IN_PEAK: &str = "inbound.peak";
/// `VIR_NETWORK_PORT_BANDWIDTH_IN_BURST`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_IN_BURST: &str = "inbound.burst";
/// `VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_IN_FLOOR: &str = "inbound.floor";
/// `VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: &str = "outbound.average";
/// `VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_OUT_PEAK: &str = "outbound.peak";
/// `VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST`. Since 5.5.0.
pub const NETWORK_PORT_BANDWIDTH_OUT_BURST: &str = "outbound.burst";
