//! What the rules of [`super::matching`] do not cover: the one list of calls that the remote driver makes by hand.

/// Driver methods that `crates/remote/src/client/by_hand` implements, each with the procedures that it calls.
pub(crate) const METHODS: &[(&str, &[&str])] = &[
    // The connection itself.
    ("connect_get_type", &["REMOTE_PROC_CONNECT_GET_TYPE"]),
    ("connect_is_secure", &["REMOTE_PROC_CONNECT_IS_SECURE"]),
    ("connect_is_encrypted", &[]),
    ("connect_is_alive", &[]),
    ("connect_set_keep_alive", &[]),
    ("connect_set_identity", &["REMOTE_PROC_CONNECT_SET_IDENTITY"]),
    // The room that results need is found out, or must be said exactly.
    ("domain_get_vcpus", &["REMOTE_PROC_DOMAIN_GET_VCPUS"]),
    ("domain_get_vcpu_pin_info", &["REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO"]),
    ("domain_get_emulator_pin_info", &["REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO"]),
    ("domain_get_cpu_stats", &["REMOTE_PROC_DOMAIN_GET_CPU_STATS"]),
    ("node_get_cpu_stats", &["REMOTE_PROC_NODE_GET_CPU_STATS"]),
    ("node_get_memory_stats", &["REMOTE_PROC_NODE_GET_MEMORY_STATS"]),
    ("node_get_cpu_map", &["REMOTE_PROC_NODE_GET_CPU_MAP"]),
    ("domain_block_peek", &["REMOTE_PROC_DOMAIN_BLOCK_PEEK"]),
    ("domain_memory_peek", &["REMOTE_PROC_DOMAIN_MEMORY_PEEK"]),
    // A result that may be absent.
    ("domain_get_block_job_info", &["REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO"]),
    // The order of two arguments depends on the server.
    ("network_update", &["REMOTE_PROC_NETWORK_UPDATE"]),
    // Descriptors travel with the call or its reply.
    ("domain_open_graphics", &["REMOTE_PROC_DOMAIN_OPEN_GRAPHICS"]),
    ("domain_open_graphics_fd", &["REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD"]),
    ("domain_create_with_files", &["REMOTE_PROC_DOMAIN_CREATE_WITH_FILES"]),
    ("domain_create_xml_with_files", &["REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES"]),
    ("domain_fd_associate", &["REMOTE_PROC_DOMAIN_FD_ASSOCIATE"]),
    ("domain_qemu_monitor_command_with_files", &["QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES"]),
    ("domain_lxc_open_namespace", &["LXC_PROC_DOMAIN_OPEN_NAMESPACE"]),
];

/// Methods whose flags get `VIR_TYPED_PARAM_STRING_OKAY`. Upstream's public functions add it when the other side has
/// `VIR_DRV_FEATURE_TYPED_PARAM_STRING`, which every server since 0.9.8 has.
pub(crate) const STRINGS: &[&str] = &[
    "domain_get_memory_parameters",
    "domain_get_blkio_parameters",
    "domain_get_scheduler_parameters_flags",
    "domain_block_stats_flags",
    "domain_get_block_io_tune",
    "domain_get_interface_parameters",
    "domain_get_numa_parameters",
    "node_get_memory_parameters",
    "node_get_sev_info",
    "domain_get_launch_security_info",
];

/// Procedures that no driver method stands for: opening, authentication, events.
pub(crate) const CALLS: &[&str] = &[
    "REMOTE_PROC_CONNECT_OPEN",
    "REMOTE_PROC_CONNECT_CLOSE",
    "REMOTE_PROC_CONNECT_SUPPORTS_FEATURE",
    "REMOTE_PROC_CONNECT_GET_URI",
    "REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK",
    "REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK",
    "REMOTE_PROC_AUTH_LIST",
    "REMOTE_PROC_AUTH_SASL_INIT",
    "REMOTE_PROC_AUTH_SASL_START",
    "REMOTE_PROC_AUTH_SASL_STEP",
    "REMOTE_PROC_AUTH_POLKIT",
    "REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER",
    "REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER",
    "REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY",
    "REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY",
    "REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY",
    "REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY",
    "REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY",
    "REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY",
    "REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY",
    "REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY",
    "REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY",
    "REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY",
    "REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY",
    "REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY",
    "QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER",
    "QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER",
];

/// Procedures that `crates/remote/src/server/by_hand` answers, besides [`CALLS`].
pub(crate) const HANDLERS: &[&str] = &[
    // A client says who it speaks for.
    "REMOTE_PROC_CONNECT_SET_IDENTITY",
    // The room that a client asks for is checked, or its fields depend on each other.
    "REMOTE_PROC_DOMAIN_GET_VCPUS",
    "REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO",
    "REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO",
    "REMOTE_PROC_DOMAIN_GET_CPU_STATS",
    "REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO",
    "REMOTE_PROC_DOMAIN_BLOCK_PEEK",
    "REMOTE_PROC_DOMAIN_MEMORY_PEEK",
    "REMOTE_PROC_NODE_GET_CPU_MAP",
    // Descriptors travel with the call or its reply.
    "REMOTE_PROC_DOMAIN_OPEN_GRAPHICS",
    "REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD",
    "REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES",
    "REMOTE_PROC_DOMAIN_CREATE_WITH_FILES",
    "REMOTE_PROC_DOMAIN_FD_ASSOCIATE",
    "QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES",
    "LXC_PROC_DOMAIN_OPEN_NAMESPACE",
];
