//! Error numbers, domains and message templates.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

use crate::error::{ErrorDomain, ErrorNumber};

#[expect(missing_docs, reason = "the upstream name and the message are the documentation: see `NUMBERS`")]
impl ErrorNumber {
    pub const OK: Self = Self(0);
    pub const INTERNAL_ERROR: Self = Self(1);
    pub const NO_MEMORY: Self = Self(2);
    pub const NO_SUPPORT: Self = Self(3);
    pub const UNKNOWN_HOST: Self = Self(4);
    pub const NO_CONNECT: Self = Self(5);
    pub const INVALID_CONN: Self = Self(6);
    pub const INVALID_DOMAIN: Self = Self(7);
    pub const INVALID_ARG: Self = Self(8);
    pub const OPERATION_FAILED: Self = Self(9);
    pub const GET_FAILED: Self = Self(10);
    pub const POST_FAILED: Self = Self(11);
    pub const HTTP_ERROR: Self = Self(12);
    pub const SEXPR_SERIAL: Self = Self(13);
    pub const NO_XEN: Self = Self(14);
    pub const XEN_CALL: Self = Self(15);
    pub const OS_TYPE: Self = Self(16);
    pub const NO_KERNEL: Self = Self(17);
    pub const NO_ROOT: Self = Self(18);
    pub const NO_SOURCE: Self = Self(19);
    pub const NO_TARGET: Self = Self(20);
    pub const NO_NAME: Self = Self(21);
    pub const NO_OS: Self = Self(22);
    pub const NO_DEVICE: Self = Self(23);
    pub const NO_XENSTORE: Self = Self(24);
    pub const DRIVER_FULL: Self = Self(25);
    pub const CALL_FAILED: Self = Self(26);
    pub const XML_ERROR: Self = Self(27);
    pub const DOM_EXIST: Self = Self(28);
    pub const OPERATION_DENIED: Self = Self(29);
    pub const OPEN_FAILED: Self = Self(30);
    pub const READ_FAILED: Self = Self(31);
    pub const PARSE_FAILED: Self = Self(32);
    pub const CONF_SYNTAX: Self = Self(33);
    pub const WRITE_FAILED: Self = Self(34);
    pub const XML_DETAIL: Self = Self(35);
    pub const INVALID_NETWORK: Self = Self(36);
    pub const NETWORK_EXIST: Self = Self(37);
    pub const SYSTEM_ERROR: Self = Self(38);
    pub const RPC: Self = Self(39);
    pub const GNUTLS_ERROR: Self = Self(40);
    pub const WAR_NO_NETWORK: Self = Self(41);
    pub const NO_DOMAIN: Self = Self(42);
    pub const NO_NETWORK: Self = Self(43);
    pub const INVALID_MAC: Self = Self(44);
    pub const AUTH_FAILED: Self = Self(45);
    pub const INVALID_STORAGE_POOL: Self = Self(46);
    pub const INVALID_STORAGE_VOL: Self = Self(47);
    pub const WAR_NO_STORAGE: Self = Self(48);
    pub const NO_STORAGE_POOL: Self = Self(49);
    pub const NO_STORAGE_VOL: Self = Self(50);
    pub const WAR_NO_NODE: Self = Self(51);
    pub const INVALID_NODE_DEVICE: Self = Self(52);
    pub const NO_NODE_DEVICE: Self = Self(53);
    pub const NO_SECURITY_MODEL: Self = Self(54);
    pub const OPERATION_INVALID: Self = Self(55);
    pub const WAR_NO_INTERFACE: Self = Self(56);
    pub const NO_INTERFACE: Self = Self(57);
    pub const INVALID_INTERFACE: Self = Self(58);
    pub const MULTIPLE_INTERFACES: Self = Self(59);
    pub const WAR_NO_NWFILTER: Self = Self(60);
    pub const INVALID_NWFILTER: Self = Self(61);
    pub const NO_NWFILTER: Self = Self(62);
    pub const BUILD_FIREWALL: Self = Self(63);
    pub const WAR_NO_SECRET: Self = Self(64);
    pub const INVALID_SECRET: Self = Self(65);
    pub const NO_SECRET: Self = Self(66);
    pub const CONFIG_UNSUPPORTED: Self = Self(67);
    pub const OPERATION_TIMEOUT: Self = Self(68);
    pub const MIGRATE_PERSIST_FAILED: Self = Self(69);
    pub const HOOK_SCRIPT_FAILED: Self = Self(70);
    pub const INVALID_DOMAIN_SNAPSHOT: Self = Self(71);
    pub const NO_DOMAIN_SNAPSHOT: Self = Self(72);
    pub const INVALID_STREAM: Self = Self(73);
    pub const ARGUMENT_UNSUPPORTED: Self = Self(74);
    pub const STORAGE_PROBE_FAILED: Self = Self(75);
    pub const STORAGE_POOL_BUILT: Self = Self(76);
    pub const SNAPSHOT_REVERT_RISKY: Self = Self(77);
    pub const OPERATION_ABORTED: Self = Self(78);
    pub const AUTH_CANCELLED: Self = Self(79);
    pub const NO_DOMAIN_METADATA: Self = Self(80);
    pub const MIGRATE_UNSAFE: Self = Self(81);
    pub const OVERFLOW: Self = Self(82);
    pub const BLOCK_COPY_ACTIVE: Self = Self(83);
    pub const OPERATION_UNSUPPORTED: Self = Self(84);
    pub const SSH: Self = Self(85);
    pub const AGENT_UNRESPONSIVE: Self = Self(86);
    pub const RESOURCE_BUSY: Self = Self(87);
    pub const ACCESS_DENIED: Self = Self(88);
    pub const DBUS_SERVICE: Self = Self(89);
    pub const STORAGE_VOL_EXIST: Self = Self(90);
    pub const CPU_INCOMPATIBLE: Self = Self(91);
    pub const XML_INVALID_SCHEMA: Self = Self(92);
    pub const MIGRATE_FINISH_OK: Self = Self(93);
    pub const AUTH_UNAVAILABLE: Self = Self(94);
    pub const NO_SERVER: Self = Self(95);
    pub const NO_CLIENT: Self = Self(96);
    pub const AGENT_UNSYNCED: Self = Self(97);
    pub const LIBSSH: Self = Self(98);
    pub const DEVICE_MISSING: Self = Self(99);
    pub const INVALID_NWFILTER_BINDING: Self = Self(100);
    pub const NO_NWFILTER_BINDING: Self = Self(101);
    pub const INVALID_DOMAIN_CHECKPOINT: Self = Self(102);
    pub const NO_DOMAIN_CHECKPOINT: Self = Self(103);
    pub const NO_DOMAIN_BACKUP: Self = Self(104);
    pub const INVALID_NETWORK_PORT: Self = Self(105);
    pub const NETWORK_PORT_EXIST: Self = Self(106);
    pub const NO_NETWORK_PORT: Self = Self(107);
    pub const NO_HOSTNAME: Self = Self(108);
    pub const CHECKPOINT_INCONSISTENT: Self = Self(109);
    pub const MULTIPLE_DOMAINS: Self = Self(110);
    pub const NO_NETWORK_METADATA: Self = Self(111);
    pub const AGENT_COMMAND_TIMEOUT: Self = Self(112);
    pub const AGENT_COMMAND_FAILED: Self = Self(113);
}

#[expect(
    missing_docs,
    reason = "the upstream name and the display word are the documentation: see `DOMAINS`"
)]
impl ErrorDomain {
    pub const NONE: Self = Self(0);
    pub const XEN: Self = Self(1);
    pub const XEND: Self = Self(2);
    pub const XENSTORE: Self = Self(3);
    pub const SEXPR: Self = Self(4);
    pub const XML: Self = Self(5);
    pub const DOM: Self = Self(6);
    pub const RPC: Self = Self(7);
    pub const PROXY: Self = Self(8);
    pub const CONF: Self = Self(9);
    pub const QEMU: Self = Self(10);
    pub const NET: Self = Self(11);
    pub const TEST: Self = Self(12);
    pub const REMOTE: Self = Self(13);
    pub const OPENVZ: Self = Self(14);
    pub const XENXM: Self = Self(15);
    pub const STATS_LINUX: Self = Self(16);
    pub const LXC: Self = Self(17);
    pub const STORAGE: Self = Self(18);
    pub const NETWORK: Self = Self(19);
    pub const DOMAIN: Self = Self(20);
    pub const UML: Self = Self(21);
    pub const NODEDEV: Self = Self(22);
    pub const XEN_INOTIFY: Self = Self(23);
    pub const SECURITY: Self = Self(24);
    pub const VBOX: Self = Self(25);
    pub const INTERFACE: Self = Self(26);
    pub const ONE: Self = Self(27);
    pub const ESX: Self = Self(28);
    pub const PHYP: Self = Self(29);
    pub const SECRET: Self = Self(30);
    pub const CPU: Self = Self(31);
    pub const XENAPI: Self = Self(32);
    pub const NWFILTER: Self = Self(33);
    pub const HOOK: Self = Self(34);
    pub const DOMAIN_SNAPSHOT: Self = Self(35);
    pub const AUDIT: Self = Self(36);
    pub const SYSINFO: Self = Self(37);
    pub const STREAMS: Self = Self(38);
    pub const VMWARE: Self = Self(39);
    pub const EVENT: Self = Self(40);
    pub const LIBXL: Self = Self(41);
    pub const LOCKING: Self = Self(42);
    pub const HYPERV: Self = Self(43);
    pub const CAPABILITIES: Self = Self(44);
    pub const URI: Self = Self(45);
    pub const AUTH: Self = Self(46);
    pub const DBUS: Self = Self(47);
    pub const PARALLELS: Self = Self(48);
    pub const DEVICE: Self = Self(49);
    pub const SSH: Self = Self(50);
    pub const LOCKSPACE: Self = Self(51);
    pub const INITCTL: Self = Self(52);
    pub const IDENTITY: Self = Self(53);
    pub const CGROUP: Self = Self(54);
    pub const ACCESS: Self = Self(55);
    pub const SYSTEMD: Self = Self(56);
    pub const BHYVE: Self = Self(57);
    pub const CRYPTO: Self = Self(58);
    pub const FIREWALL: Self = Self(59);
    pub const POLKIT: Self = Self(60);
    pub const THREAD: Self = Self(61);
    pub const ADMIN: Self = Self(62);
    pub const LOGGING: Self = Self(63);
    pub const XENXL: Self = Self(64);
    pub const PERF: Self = Self(65);
    pub const LIBSSH: Self = Self(66);
    pub const RESCTRL: Self = Self(67);
    pub const FIREWALLD: Self = Self(68);
    pub const DOMAIN_CHECKPOINT: Self = Self(69);
    pub const TPM: Self = Self(70);
    pub const BPF: Self = Self(71);
    pub const CH: Self = Self(72);
}

/// One row per number, in order: upstream name, bare template, template with detail.
pub(crate) const NUMBERS: &[(&str, &str, &str)] = &[
    ("VIR_ERR_OK", "", ""),
    ("VIR_ERR_INTERNAL_ERROR", "internal error", "internal error: %1$s"),
    ("VIR_ERR_NO_MEMORY", "out of memory", "out of memory: %1$s"),
    (
        "VIR_ERR_NO_SUPPORT",
        "this function is not supported by the connection driver",
        "this function is not supported by the connection driver: %1$s",
    ),
    ("VIR_ERR_UNKNOWN_HOST", "unknown host", "unknown host %1$s"),
    ("VIR_ERR_NO_CONNECT", "no connection driver available", "no connection driver available for %1$s"),
    ("VIR_ERR_INVALID_CONN", "invalid connection pointer in", "invalid connection pointer in %1$s"),
    ("VIR_ERR_INVALID_DOMAIN", "invalid domain pointer in", "invalid domain pointer in %1$s"),
    ("VIR_ERR_INVALID_ARG", "invalid argument", "invalid argument: %1$s"),
    ("VIR_ERR_OPERATION_FAILED", "operation failed", "operation failed: %1$s"),
    ("VIR_ERR_GET_FAILED", "GET operation failed", "GET operation failed: %1$s"),
    ("VIR_ERR_POST_FAILED", "POST operation failed", "POST operation failed: %1$s"),
    ("VIR_ERR_HTTP_ERROR", "got unknown HTTP error code", "got unknown HTTP error code %1$s"),
    ("VIR_ERR_SEXPR_SERIAL", "failed to serialize S-Expr", "failed to serialize S-Expr: %1$s"),
    ("VIR_ERR_NO_XEN", "could not use Xen hypervisor entry", "could not use Xen hypervisor entry %1$s"),
    ("VIR_ERR_XEN_CALL", "failed Xen syscall", "failed Xen syscall %1$s"),
    ("VIR_ERR_OS_TYPE", "unknown OS type", "unknown OS type %1$s"),
    ("VIR_ERR_NO_KERNEL", "missing kernel information", "missing kernel information: %1$s"),
    ("VIR_ERR_NO_ROOT", "missing root device information", "missing root device information in %1$s"),
    (
        "VIR_ERR_NO_SOURCE",
        "missing source information for device",
        "missing source information for device %1$s",
    ),
    (
        "VIR_ERR_NO_TARGET",
        "missing target information for device",
        "missing target information for device %1$s",
    ),
    ("VIR_ERR_NO_NAME", "missing name information", "missing name information in %1$s"),
    (
        "VIR_ERR_NO_OS",
        "missing operating system information",
        "missing operating system information for %1$s",
    ),
    ("VIR_ERR_NO_DEVICE", "missing devices information", "missing devices information for %1$s"),
    ("VIR_ERR_NO_XENSTORE", "could not connect to Xen Store", "could not connect to Xen Store %1$s"),
    ("VIR_ERR_DRIVER_FULL", "too many drivers registered", "too many drivers registered in %1$s"),
    ("VIR_ERR_CALL_FAILED", "library call failed", "library call failed: %1$s"),
    ("VIR_ERR_XML_ERROR", "XML description is invalid or not well formed", "XML error: %1$s"),
    ("VIR_ERR_DOM_EXIST", "this domain exists already", "domain %1$s exists already"),
    ("VIR_ERR_OPERATION_DENIED", "operation forbidden for read only access", "operation forbidden: %1$s"),
    ("VIR_ERR_OPEN_FAILED", "failed to open configuration file", "failed to open configuration file %1$s"),
    ("VIR_ERR_READ_FAILED", "failed to read configuration file", "failed to read configuration file %1$s"),
    ("VIR_ERR_PARSE_FAILED", "failed to parse configuration file", "failed to parse configuration file %1$s"),
    ("VIR_ERR_CONF_SYNTAX", "configuration file syntax error", "configuration file syntax error: %1$s"),
    (
        "VIR_ERR_WRITE_FAILED",
        "failed to write configuration file",
        "failed to write configuration file: %1$s",
    ),
    ("VIR_ERR_XML_DETAIL", "parser error", "%s"),
    ("VIR_ERR_INVALID_NETWORK", "invalid network pointer in", "invalid network pointer in %1$s"),
    ("VIR_ERR_NETWORK_EXIST", "this network exists already", "network %1$s exists already"),
    ("VIR_ERR_SYSTEM_ERROR", "system call error", "%s"),
    ("VIR_ERR_RPC", "RPC error", "%s"),
    ("VIR_ERR_GNUTLS_ERROR", "GNUTLS call error", "%s"),
    ("VIR_WAR_NO_NETWORK", "Failed to find the network", "Failed to find the network: %1$s"),
    ("VIR_ERR_NO_DOMAIN", "Domain not found", "Domain not found: %1$s"),
    ("VIR_ERR_NO_NETWORK", "Network not found", "Network not found: %1$s"),
    ("VIR_ERR_INVALID_MAC", "invalid MAC address", "invalid MAC address: %1$s"),
    ("VIR_ERR_AUTH_FAILED", "authentication failed", "authentication failed: %1$s"),
    (
        "VIR_ERR_INVALID_STORAGE_POOL",
        "invalid storage pool pointer in",
        "invalid storage pool pointer in %1$s",
    ),
    (
        "VIR_ERR_INVALID_STORAGE_VOL",
        "invalid storage volume pointer in",
        "invalid storage volume pointer in %1$s",
    ),
    ("VIR_WAR_NO_STORAGE", "Failed to find a storage driver", "Failed to find a storage driver: %1$s"),
    ("VIR_ERR_NO_STORAGE_POOL", "Storage pool not found", "Storage pool not found: %1$s"),
    ("VIR_ERR_NO_STORAGE_VOL", "Storage volume not found", "Storage volume not found: %1$s"),
    ("VIR_WAR_NO_NODE", "Failed to find a node driver", "Failed to find a node driver: %1$s"),
    ("VIR_ERR_INVALID_NODE_DEVICE", "invalid node device pointer", "invalid node device pointer in %1$s"),
    ("VIR_ERR_NO_NODE_DEVICE", "Node device not found", "Node device not found: %1$s"),
    ("VIR_ERR_NO_SECURITY_MODEL", "Security model not found", "Security model not found: %1$s"),
    (
        "VIR_ERR_OPERATION_INVALID",
        "Requested operation is not valid",
        "Requested operation is not valid: %1$s",
    ),
    ("VIR_WAR_NO_INTERFACE", "Failed to find the interface", "Failed to find the interface: %1$s"),
    ("VIR_ERR_NO_INTERFACE", "Interface not found", "Interface not found: %1$s"),
    ("VIR_ERR_INVALID_INTERFACE", "invalid interface pointer in", "invalid interface pointer in %1$s"),
    (
        "VIR_ERR_MULTIPLE_INTERFACES",
        "multiple matching interfaces found",
        "multiple matching interfaces found: %1$s",
    ),
    (
        "VIR_WAR_NO_NWFILTER",
        "Failed to start the nwfilter driver",
        "Failed to start the nwfilter driver: %1$s",
    ),
    ("VIR_ERR_INVALID_NWFILTER", "Invalid network filter", "Invalid network filter: %1$s"),
    ("VIR_ERR_NO_NWFILTER", "Network filter not found", "Network filter not found: %1$s"),
    ("VIR_ERR_BUILD_FIREWALL", "Error while building firewall", "Error while building firewall: %1$s"),
    (
        "VIR_WAR_NO_SECRET",
        "Failed to find a secret storage driver",
        "Failed to find a secret storage driver: %1$s",
    ),
    ("VIR_ERR_INVALID_SECRET", "Invalid secret", "Invalid secret: %1$s"),
    ("VIR_ERR_NO_SECRET", "Secret not found", "Secret not found: %1$s"),
    ("VIR_ERR_CONFIG_UNSUPPORTED", "unsupported configuration", "unsupported configuration: %1$s"),
    ("VIR_ERR_OPERATION_TIMEOUT", "Timed out during operation", "Timed out during operation: %1$s"),
    (
        "VIR_ERR_MIGRATE_PERSIST_FAILED",
        "Failed to make domain persistent after migration",
        "Failed to make domain persistent after migration: %1$s",
    ),
    ("VIR_ERR_HOOK_SCRIPT_FAILED", "Hook script execution failed", "Hook script execution failed: %1$s"),
    ("VIR_ERR_INVALID_DOMAIN_SNAPSHOT", "Invalid domain snapshot", "Invalid domain snapshot: %1$s"),
    ("VIR_ERR_NO_DOMAIN_SNAPSHOT", "Domain snapshot not found", "Domain snapshot not found: %1$s"),
    ("VIR_ERR_INVALID_STREAM", "invalid stream pointer", "invalid stream pointer in %1$s"),
    ("VIR_ERR_ARGUMENT_UNSUPPORTED", "argument unsupported", "argument unsupported: %1$s"),
    ("VIR_ERR_STORAGE_PROBE_FAILED", "Storage pool probe failed", "Storage pool probe failed: %1$s"),
    ("VIR_ERR_STORAGE_POOL_BUILT", "Storage pool already built", "Storage pool already built: %1$s"),
    ("VIR_ERR_SNAPSHOT_REVERT_RISKY", "revert requires force", "revert requires force: %1$s"),
    ("VIR_ERR_OPERATION_ABORTED", "operation aborted", "operation aborted: %1$s"),
    ("VIR_ERR_AUTH_CANCELLED", "authentication cancelled", "authentication cancelled: %1$s"),
    ("VIR_ERR_NO_DOMAIN_METADATA", "metadata not found", "metadata not found: %1$s"),
    ("VIR_ERR_MIGRATE_UNSAFE", "Unsafe migration", "Unsafe migration: %1$s"),
    ("VIR_ERR_OVERFLOW", "numerical overflow", "numerical overflow: %1$s"),
    ("VIR_ERR_BLOCK_COPY_ACTIVE", "block copy still active", "block copy still active: %1$s"),
    ("VIR_ERR_OPERATION_UNSUPPORTED", "Operation not supported", "Operation not supported: %1$s"),
    ("VIR_ERR_SSH", "SSH transport error", "SSH transport error: %1$s"),
    ("VIR_ERR_AGENT_UNRESPONSIVE", "Guest agent is not responding", "Guest agent is not responding: %1$s"),
    ("VIR_ERR_RESOURCE_BUSY", "resource busy", "resource busy: %1$s"),
    ("VIR_ERR_ACCESS_DENIED", "access denied", "access denied: %1$s"),
    ("VIR_ERR_DBUS_SERVICE", "error from service", "error from service: %1$s"),
    ("VIR_ERR_STORAGE_VOL_EXIST", "this storage volume exists already", "storage volume %1$s exists already"),
    (
        "VIR_ERR_CPU_INCOMPATIBLE",
        "the CPU is incompatible with host CPU",
        "the CPU is incompatible with host CPU: %1$s",
    ),
    (
        "VIR_ERR_XML_INVALID_SCHEMA",
        "XML document failed to validate against schema",
        "XML document failed to validate against schema: %1$s",
    ),
    ("VIR_ERR_MIGRATE_FINISH_OK", "migration successfully aborted", "migration successfully aborted: %1$s"),
    ("VIR_ERR_AUTH_UNAVAILABLE", "authentication unavailable", "authentication unavailable: %1$s"),
    ("VIR_ERR_NO_SERVER", "Server not found", "Server not found: %1$s"),
    ("VIR_ERR_NO_CLIENT", "Client not found", "Client not found: %1$s"),
    (
        "VIR_ERR_AGENT_UNSYNCED",
        "guest agent replied with wrong id to guest-sync command",
        "guest agent replied with wrong id to guest-sync command: %1$s",
    ),
    ("VIR_ERR_LIBSSH", "libssh transport error", "libssh transport error: %1$s"),
    ("VIR_ERR_DEVICE_MISSING", "device not found", "device not found: %1$s"),
    (
        "VIR_ERR_INVALID_NWFILTER_BINDING",
        "Invalid network filter binding",
        "Invalid network filter binding: %1$s",
    ),
    (
        "VIR_ERR_NO_NWFILTER_BINDING",
        "Network filter binding not found",
        "Network filter binding not found: %1$s",
    ),
    ("VIR_ERR_INVALID_DOMAIN_CHECKPOINT", "Invalid domain checkpoint", "Invalid domain checkpoint: %1$s"),
    ("VIR_ERR_NO_DOMAIN_CHECKPOINT", "Domain checkpoint not found", "Domain checkpoint not found: %1$s"),
    ("VIR_ERR_NO_DOMAIN_BACKUP", "Domain backup job id not found", "Domain backup job id not found: %1$s"),
    ("VIR_ERR_INVALID_NETWORK_PORT", "Invalid network port pointer", "Invalid network port pointer: %1$s"),
    ("VIR_ERR_NETWORK_PORT_EXIST", "this network port exists already", "network port %1$s exists already"),
    ("VIR_ERR_NO_NETWORK_PORT", "network port not found", "network port not found: %1$s"),
    ("VIR_ERR_NO_HOSTNAME", "no hostname found", "no hostname found: %1$s"),
    ("VIR_ERR_CHECKPOINT_INCONSISTENT", "checkpoint inconsistent", "checkpoint inconsistent: %1$s"),
    ("VIR_ERR_MULTIPLE_DOMAINS", "multiple matching domains found", "multiple matching domains found: %1$s"),
    ("VIR_ERR_NO_NETWORK_METADATA", "metadata not found", "metadata not found: %1$s"),
    ("VIR_ERR_AGENT_COMMAND_TIMEOUT", "guest agent command timed out", "guest agent command timed out: %1$s"),
    ("VIR_ERR_AGENT_COMMAND_FAILED", "guest agent command failed", "guest agent command failed: %1$s"),
];

/// One row per domain, in order: upstream name, word shown by the default handler.
pub(crate) const DOMAINS: &[(&str, &str)] = &[
    ("VIR_FROM_NONE", ""),
    ("VIR_FROM_XEN", "Xen Driver"),
    ("VIR_FROM_XEND", "Xen Daemon"),
    ("VIR_FROM_XENSTORE", "Xen Store"),
    ("VIR_FROM_SEXPR", "S-Expression"),
    ("VIR_FROM_XML", "XML Util"),
    ("VIR_FROM_DOM", "Domain"),
    ("VIR_FROM_RPC", "XML-RPC"),
    ("VIR_FROM_PROXY", "Proxy Daemon"),
    ("VIR_FROM_CONF", "Config File"),
    ("VIR_FROM_QEMU", "QEMU Driver"),
    ("VIR_FROM_NET", "Network"),
    ("VIR_FROM_TEST", "Test Driver"),
    ("VIR_FROM_REMOTE", "Remote Driver"),
    ("VIR_FROM_OPENVZ", "OpenVZ Driver"),
    ("VIR_FROM_XENXM", "Xen XM Driver"),
    ("VIR_FROM_STATS_LINUX", "Linux Statistics"),
    ("VIR_FROM_LXC", "LXC Driver"),
    ("VIR_FROM_STORAGE", "Storage Driver"),
    ("VIR_FROM_NETWORK", "Network Driver"),
    ("VIR_FROM_DOMAIN", "Domain Config"),
    ("VIR_FROM_UML", "User Mode Linux Driver"),
    ("VIR_FROM_NODEDEV", "Node Device Driver"),
    ("VIR_FROM_XEN_INOTIFY", "Xen Inotify Driver"),
    ("VIR_FROM_SECURITY", "Security Driver"),
    ("VIR_FROM_VBOX", "VirtualBox Driver"),
    ("VIR_FROM_INTERFACE", "Network Interface Driver"),
    ("VIR_FROM_ONE", "Open Nebula Driver"),
    ("VIR_FROM_ESX", "ESX Driver"),
    ("VIR_FROM_PHYP", "Power Hypervisor Driver"),
    ("VIR_FROM_SECRET", "Secrets Driver"),
    ("VIR_FROM_CPU", "CPU Driver"),
    ("VIR_FROM_XENAPI", "XenAPI Driver"),
    ("VIR_FROM_NWFILTER", "Network Filter Driver"),
    ("VIR_FROM_HOOK", "Lifecycle Hook"),
    ("VIR_FROM_DOMAIN_SNAPSHOT", "Domain Snapshot"),
    ("VIR_FROM_AUDIT", "Audit Utils"),
    ("VIR_FROM_SYSINFO", "Sysinfo Utils"),
    ("VIR_FROM_STREAMS", "I/O Stream Utils"),
    ("VIR_FROM_VMWARE", "VMware Driver"),
    ("VIR_FROM_EVENT", "Event Loop"),
    ("VIR_FROM_LIBXL", "Xen Light Driver"),
    ("VIR_FROM_LOCKING", "Lock Driver"),
    ("VIR_FROM_HYPERV", "Hyper-V Driver"),
    ("VIR_FROM_CAPABILITIES", "Capabilities Utils"),
    ("VIR_FROM_URI", "URI Utils"),
    ("VIR_FROM_AUTH", "Authentication Utils"),
    ("VIR_FROM_DBUS", "DBus Utils"),
    ("VIR_FROM_PARALLELS", "Parallels Cloud Server"),
    ("VIR_FROM_DEVICE", "Device Config"),
    ("VIR_FROM_SSH", "SSH transport layer"),
    ("VIR_FROM_LOCKSPACE", "Lock Space"),
    ("VIR_FROM_INITCTL", "Init control"),
    ("VIR_FROM_IDENTITY", "Identity"),
    ("VIR_FROM_CGROUP", "Cgroup"),
    ("VIR_FROM_ACCESS", "Access Manager"),
    ("VIR_FROM_SYSTEMD", "Systemd"),
    ("VIR_FROM_BHYVE", "Bhyve"),
    ("VIR_FROM_CRYPTO", "Crypto"),
    ("VIR_FROM_FIREWALL", "Firewall"),
    ("VIR_FROM_POLKIT", "Polkit"),
    ("VIR_FROM_THREAD", "Thread jobs"),
    ("VIR_FROM_ADMIN", "Admin Interface"),
    ("VIR_FROM_LOGGING", "Log Manager"),
    ("VIR_FROM_XENXL", "Xen XL Config"),
    ("VIR_FROM_PERF", "Perf"),
    ("VIR_FROM_LIBSSH", "Libssh transport layer"),
    ("VIR_FROM_RESCTRL", "Resource control"),
    ("VIR_FROM_FIREWALLD", "FirewallD"),
    ("VIR_FROM_DOMAIN_CHECKPOINT", "Domain Checkpoint"),
    ("VIR_FROM_TPM", "TPM"),
    ("VIR_FROM_BPF", "BPF"),
    ("VIR_FROM_CH", "Cloud-Hypervisor Driver"),
];
