//! What may be permitted on which object. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::Permission;

/// `connect:getattr`.
pub const CONNECT_GETATTR: Permission = Permission::new("connect", "getattr");
/// `connect:read`.
pub const CONNECT_READ: Permission = Permission::new("connect", "read");
/// `connect:write`.
pub const CONNECT_WRITE: Permission = Permission::new("connect", "write");
/// `connect:search_domains`.
pub const CONNECT_SEARCH_DOMAINS: Permission = Permission::new("connect", "search_domains");
/// `connect:search_networks`.
pub const CONNECT_SEARCH_NETWORKS: Permission = Permission::new("connect", "search_networks");
/// `connect:search_storage_pools`.
pub const CONNECT_SEARCH_STORAGE_POOLS: Permission = Permission::new("connect", "search_storage_pools");
/// `connect:search_node_devices`.
pub const CONNECT_SEARCH_NODE_DEVICES: Permission = Permission::new("connect", "search_node_devices");
/// `connect:search_interfaces`.
pub const CONNECT_SEARCH_INTERFACES: Permission = Permission::new("connect", "search_interfaces");
/// `connect:search_secrets`.
pub const CONNECT_SEARCH_SECRETS: Permission = Permission::new("connect", "search_secrets");
/// `connect:search_nwfilters`.
pub const CONNECT_SEARCH_NWFILTERS: Permission = Permission::new("connect", "search_nwfilters");
/// `connect:search_nwfilter_bindings`.
pub const CONNECT_SEARCH_NWFILTER_BINDINGS: Permission =
    Permission::new("connect", "search_nwfilter_bindings");
/// `connect:detect_storage_pools`.
pub const CONNECT_DETECT_STORAGE_POOLS: Permission = Permission::new("connect", "detect_storage_pools");
/// `connect:pm_control`.
pub const CONNECT_PM_CONTROL: Permission = Permission::new("connect", "pm_control");
/// `connect:interface_transaction`.
pub const CONNECT_INTERFACE_TRANSACTION: Permission = Permission::new("connect", "interface_transaction");

/// `domain:getattr`.
pub const DOMAIN_GETATTR: Permission = Permission::new("domain", "getattr");
/// `domain:read`.
pub const DOMAIN_READ: Permission = Permission::new("domain", "read");
/// `domain:write`.
pub const DOMAIN_WRITE: Permission = Permission::new("domain", "write");
/// `domain:read_secure`.
pub const DOMAIN_READ_SECURE: Permission = Permission::new("domain", "read_secure");
/// `domain:start`.
pub const DOMAIN_START: Permission = Permission::new("domain", "start");
/// `domain:stop`.
pub const DOMAIN_STOP: Permission = Permission::new("domain", "stop");
/// `domain:reset`.
pub const DOMAIN_RESET: Permission = Permission::new("domain", "reset");
/// `domain:save`.
pub const DOMAIN_SAVE: Permission = Permission::new("domain", "save");
/// `domain:delete`.
pub const DOMAIN_DELETE: Permission = Permission::new("domain", "delete");
/// `domain:migrate`.
pub const DOMAIN_MIGRATE: Permission = Permission::new("domain", "migrate");
/// `domain:checkpoint`.
pub const DOMAIN_CHECKPOINT: Permission = Permission::new("domain", "checkpoint");
/// `domain:snapshot`.
pub const DOMAIN_SNAPSHOT: Permission = Permission::new("domain", "snapshot");
/// `domain:suspend`.
pub const DOMAIN_SUSPEND: Permission = Permission::new("domain", "suspend");
/// `domain:hibernate`.
pub const DOMAIN_HIBERNATE: Permission = Permission::new("domain", "hibernate");
/// `domain:core_dump`.
pub const DOMAIN_CORE_DUMP: Permission = Permission::new("domain", "core_dump");
/// `domain:pm_control`.
pub const DOMAIN_PM_CONTROL: Permission = Permission::new("domain", "pm_control");
/// `domain:init_control`.
pub const DOMAIN_INIT_CONTROL: Permission = Permission::new("domain", "init_control");
/// `domain:inject_nmi`.
pub const DOMAIN_INJECT_NMI: Permission = Permission::new("domain", "inject_nmi");
/// `domain:send_input`.
pub const DOMAIN_SEND_INPUT: Permission = Permission::new("domain", "send_input");
/// `domain:send_signal`.
pub const DOMAIN_SEND_SIGNAL: Permission = Permission::new("domain", "send_signal");
/// `domain:fs_trim`.
pub const DOMAIN_FS_TRIM: Permission = Permission::new("domain", "fs_trim");
/// `domain:fs_freeze`.
pub const DOMAIN_FS_FREEZE: Permission = Permission::new("domain", "fs_freeze");
/// `domain:block_read`.
pub const DOMAIN_BLOCK_READ: Permission = Permission::new("domain", "block_read");
/// `domain:block_write`.
pub const DOMAIN_BLOCK_WRITE: Permission = Permission::new("domain", "block_write");
/// `domain:mem_read`.
pub const DOMAIN_MEM_READ: Permission = Permission::new("domain", "mem_read");
/// `domain:open_graphics`.
pub const DOMAIN_OPEN_GRAPHICS: Permission = Permission::new("domain", "open_graphics");
/// `domain:open_device`.
pub const DOMAIN_OPEN_DEVICE: Permission = Permission::new("domain", "open_device");
/// `domain:screenshot`.
pub const DOMAIN_SCREENSHOT: Permission = Permission::new("domain", "screenshot");
/// `domain:open_namespace`.
pub const DOMAIN_OPEN_NAMESPACE: Permission = Permission::new("domain", "open_namespace");
/// `domain:set_time`.
pub const DOMAIN_SET_TIME: Permission = Permission::new("domain", "set_time");
/// `domain:set_password`.
pub const DOMAIN_SET_PASSWORD: Permission = Permission::new("domain", "set_password");

/// `interface:getattr`.
pub const INTERFACE_GETATTR: Permission = Permission::new("interface", "getattr");
/// `interface:read`.
pub const INTERFACE_READ: Permission = Permission::new("interface", "read");
/// `interface:write`.
pub const INTERFACE_WRITE: Permission = Permission::new("interface", "write");
/// `interface:save`.
pub const INTERFACE_SAVE: Permission = Permission::new("interface", "save");
/// `interface:delete`.
pub const INTERFACE_DELETE: Permission = Permission::new("interface", "delete");
/// `interface:start`.
pub const INTERFACE_START: Permission = Permission::new("interface", "start");
/// `interface:stop`.
pub const INTERFACE_STOP: Permission = Permission::new("interface", "stop");

/// `network:getattr`.
pub const NETWORK_GETATTR: Permission = Permission::new("network", "getattr");
/// `network:read`.
pub const NETWORK_READ: Permission = Permission::new("network", "read");
/// `network:write`.
pub const NETWORK_WRITE: Permission = Permission::new("network", "write");
/// `network:save`.
pub const NETWORK_SAVE: Permission = Permission::new("network", "save");
/// `network:delete`.
pub const NETWORK_DELETE: Permission = Permission::new("network", "delete");
/// `network:start`.
pub const NETWORK_START: Permission = Permission::new("network", "start");
/// `network:stop`.
pub const NETWORK_STOP: Permission = Permission::new("network", "stop");
/// `network:search_ports`.
pub const NETWORK_SEARCH_PORTS: Permission = Permission::new("network", "search_ports");

/// `network_port:getattr`.
pub const NETWORK_PORT_GETATTR: Permission = Permission::new("network_port", "getattr");
/// `network_port:read`.
pub const NETWORK_PORT_READ: Permission = Permission::new("network_port", "read");
/// `network_port:write`.
pub const NETWORK_PORT_WRITE: Permission = Permission::new("network_port", "write");
/// `network_port:create`.
pub const NETWORK_PORT_CREATE: Permission = Permission::new("network_port", "create");
/// `network_port:delete`.
pub const NETWORK_PORT_DELETE: Permission = Permission::new("network_port", "delete");

/// `node_device:getattr`.
pub const NODE_DEVICE_GETATTR: Permission = Permission::new("node_device", "getattr");
/// `node_device:read`.
pub const NODE_DEVICE_READ: Permission = Permission::new("node_device", "read");
/// `node_device:write`.
pub const NODE_DEVICE_WRITE: Permission = Permission::new("node_device", "write");
/// `node_device:start`.
pub const NODE_DEVICE_START: Permission = Permission::new("node_device", "start");
/// `node_device:stop`.
pub const NODE_DEVICE_STOP: Permission = Permission::new("node_device", "stop");
/// `node_device:detach`.
pub const NODE_DEVICE_DETACH: Permission = Permission::new("node_device", "detach");
/// `node_device:delete`.
pub const NODE_DEVICE_DELETE: Permission = Permission::new("node_device", "delete");
/// `node_device:save`.
pub const NODE_DEVICE_SAVE: Permission = Permission::new("node_device", "save");

/// `nwfilter:getattr`.
pub const NWFILTER_GETATTR: Permission = Permission::new("nwfilter", "getattr");
/// `nwfilter:read`.
pub const NWFILTER_READ: Permission = Permission::new("nwfilter", "read");
/// `nwfilter:write`.
pub const NWFILTER_WRITE: Permission = Permission::new("nwfilter", "write");
/// `nwfilter:save`.
pub const NWFILTER_SAVE: Permission = Permission::new("nwfilter", "save");
/// `nwfilter:delete`.
pub const NWFILTER_DELETE: Permission = Permission::new("nwfilter", "delete");

/// `nwfilter_binding:getattr`.
pub const NWFILTER_BINDING_GETATTR: Permission = Permission::new("nwfilter_binding", "getattr");
/// `nwfilter_binding:read`.
pub const NWFILTER_BINDING_READ: Permission = Permission::new("nwfilter_binding", "read");
/// `nwfilter_binding:create`.
pub const NWFILTER_BINDING_CREATE: Permission = Permission::new("nwfilter_binding", "create");
/// `nwfilter_binding:delete`.
pub const NWFILTER_BINDING_DELETE: Permission = Permission::new("nwfilter_binding", "delete");

/// `secret:getattr`.
pub const SECRET_GETATTR: Permission = Permission::new("secret", "getattr");
/// `secret:read`.
pub const SECRET_READ: Permission = Permission::new("secret", "read");
/// `secret:write`.
pub const SECRET_WRITE: Permission = Permission::new("secret", "write");
/// `secret:read_secure`.
pub const SECRET_READ_SECURE: Permission = Permission::new("secret", "read_secure");
/// `secret:save`.
pub const SECRET_SAVE: Permission = Permission::new("secret", "save");
/// `secret:delete`.
pub const SECRET_DELETE: Permission = Permission::new("secret", "delete");

/// `storage_pool:getattr`.
pub const STORAGE_POOL_GETATTR: Permission = Permission::new("storage_pool", "getattr");
/// `storage_pool:read`.
pub const STORAGE_POOL_READ: Permission = Permission::new("storage_pool", "read");
/// `storage_pool:write`.
pub const STORAGE_POOL_WRITE: Permission = Permission::new("storage_pool", "write");
/// `storage_pool:save`.
pub const STORAGE_POOL_SAVE: Permission = Permission::new("storage_pool", "save");
/// `storage_pool:delete`.
pub const STORAGE_POOL_DELETE: Permission = Permission::new("storage_pool", "delete");
/// `storage_pool:start`.
pub const STORAGE_POOL_START: Permission = Permission::new("storage_pool", "start");
/// `storage_pool:stop`.
pub const STORAGE_POOL_STOP: Permission = Permission::new("storage_pool", "stop");
/// `storage_pool:refresh`.
pub const STORAGE_POOL_REFRESH: Permission = Permission::new("storage_pool", "refresh");
/// `storage_pool:search_storage_vols`.
pub const STORAGE_POOL_SEARCH_STORAGE_VOLS: Permission =
    Permission::new("storage_pool", "search_storage_vols");
/// `storage_pool:format`.
pub const STORAGE_POOL_FORMAT: Permission = Permission::new("storage_pool", "format");

/// `storage_vol:getattr`.
pub const STORAGE_VOL_GETATTR: Permission = Permission::new("storage_vol", "getattr");
/// `storage_vol:read`.
pub const STORAGE_VOL_READ: Permission = Permission::new("storage_vol", "read");
/// `storage_vol:create`.
pub const STORAGE_VOL_CREATE: Permission = Permission::new("storage_vol", "create");
/// `storage_vol:delete`.
pub const STORAGE_VOL_DELETE: Permission = Permission::new("storage_vol", "delete");
/// `storage_vol:format`.
pub const STORAGE_VOL_FORMAT: Permission = Permission::new("storage_vol", "format");
/// `storage_vol:resize`.
pub const STORAGE_VOL_RESIZE: Permission = Permission::new("storage_vol", "resize");
/// `storage_vol:data_read`.
pub const STORAGE_VOL_DATA_READ: Permission = Permission::new("storage_vol", "data_read");
/// `storage_vol:data_write`.
pub const STORAGE_VOL_DATA_WRITE: Permission = Permission::new("storage_vol", "data_write");

/// Every permission.
pub static PERMISSIONS: [Permission; 106] = [
    CONNECT_GETATTR,
    CONNECT_READ,
    CONNECT_WRITE,
    CONNECT_SEARCH_DOMAINS,
    CONNECT_SEARCH_NETWORKS,
    CONNECT_SEARCH_STORAGE_POOLS,
    CONNECT_SEARCH_NODE_DEVICES,
    CONNECT_SEARCH_INTERFACES,
    CONNECT_SEARCH_SECRETS,
    CONNECT_SEARCH_NWFILTERS,
    CONNECT_SEARCH_NWFILTER_BINDINGS,
    CONNECT_DETECT_STORAGE_POOLS,
    CONNECT_PM_CONTROL,
    CONNECT_INTERFACE_TRANSACTION,
    DOMAIN_GETATTR,
    DOMAIN_READ,
    DOMAIN_WRITE,
    DOMAIN_READ_SECURE,
    DOMAIN_START,
    DOMAIN_STOP,
    DOMAIN_RESET,
    DOMAIN_SAVE,
    DOMAIN_DELETE,
    DOMAIN_MIGRATE,
    DOMAIN_CHECKPOINT,
    DOMAIN_SNAPSHOT,
    DOMAIN_SUSPEND,
    DOMAIN_HIBERNATE,
    DOMAIN_CORE_DUMP,
    DOMAIN_PM_CONTROL,
    DOMAIN_INIT_CONTROL,
    DOMAIN_INJECT_NMI,
    DOMAIN_SEND_INPUT,
    DOMAIN_SEND_SIGNAL,
    DOMAIN_FS_TRIM,
    DOMAIN_FS_FREEZE,
    DOMAIN_BLOCK_READ,
    DOMAIN_BLOCK_WRITE,
    DOMAIN_MEM_READ,
    DOMAIN_OPEN_GRAPHICS,
    DOMAIN_OPEN_DEVICE,
    DOMAIN_SCREENSHOT,
    DOMAIN_OPEN_NAMESPACE,
    DOMAIN_SET_TIME,
    DOMAIN_SET_PASSWORD,
    INTERFACE_GETATTR,
    INTERFACE_READ,
    INTERFACE_WRITE,
    INTERFACE_SAVE,
    INTERFACE_DELETE,
    INTERFACE_START,
    INTERFACE_STOP,
    NETWORK_GETATTR,
    NETWORK_READ,
    NETWORK_WRITE,
    NETWORK_SAVE,
    NETWORK_DELETE,
    NETWORK_START,
    NETWORK_STOP,
    NETWORK_SEARCH_PORTS,
    NETWORK_PORT_GETATTR,
    NETWORK_PORT_READ,
    NETWORK_PORT_WRITE,
    NETWORK_PORT_CREATE,
    NETWORK_PORT_DELETE,
    NODE_DEVICE_GETATTR,
    NODE_DEVICE_READ,
    NODE_DEVICE_WRITE,
    NODE_DEVICE_START,
    NODE_DEVICE_STOP,
    NODE_DEVICE_DETACH,
    NODE_DEVICE_DELETE,
    NODE_DEVICE_SAVE,
    NWFILTER_GETATTR,
    NWFILTER_READ,
    NWFILTER_WRITE,
    NWFILTER_SAVE,
    NWFILTER_DELETE,
    NWFILTER_BINDING_GETATTR,
    NWFILTER_BINDING_READ,
    NWFILTER_BINDING_CREATE,
    NWFILTER_BINDING_DELETE,
    SECRET_GETATTR,
    SECRET_READ,
    SECRET_WRITE,
    SECRET_READ_SECURE,
    SECRET_SAVE,
    SECRET_DELETE,
    STORAGE_POOL_GETATTR,
    STORAGE_POOL_READ,
    STORAGE_POOL_WRITE,
    STORAGE_POOL_SAVE,
    STORAGE_POOL_DELETE,
    STORAGE_POOL_START,
    STORAGE_POOL_STOP,
    STORAGE_POOL_REFRESH,
    STORAGE_POOL_SEARCH_STORAGE_VOLS,
    STORAGE_POOL_FORMAT,
    STORAGE_VOL_GETATTR,
    STORAGE_VOL_READ,
    STORAGE_VOL_CREATE,
    STORAGE_VOL_DELETE,
    STORAGE_VOL_FORMAT,
    STORAGE_VOL_RESIZE,
    STORAGE_VOL_DATA_READ,
    STORAGE_VOL_DATA_WRITE,
];
