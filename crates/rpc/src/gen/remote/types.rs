//! Types and limits of the remote protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use ferrovirt_util::Name;

use crate::xdr::{Array, Byte, Bytes, Char, List, Opaque, Opt, Text, xdr_enum, xdr_struct};

/// `REMOTE_STRING_MAX`.
pub const STRING_MAX: u32 = 4194304;
/// `REMOTE_CONNECT_IDENTITY_PARAMS_MAX`.
pub const CONNECT_IDENTITY_PARAMS_MAX: u32 = 20;
/// `REMOTE_DOMAIN_LIST_MAX`.
pub const DOMAIN_LIST_MAX: u32 = 16384;
/// `REMOTE_CPUMAP_MAX`.
pub const CPUMAP_MAX: u32 = 2048;
/// `REMOTE_VCPUINFO_MAX`.
pub const VCPUINFO_MAX: u32 = 16384;
/// `REMOTE_CPUMAPS_MAX`.
pub const CPUMAPS_MAX: u32 = 8388608;
/// `REMOTE_IOTHREAD_INFO_MAX`.
pub const IOTHREAD_INFO_MAX: u32 = 16384;
/// `REMOTE_MIGRATE_COOKIE_MAX`.
pub const MIGRATE_COOKIE_MAX: u32 = 4194304;
/// `REMOTE_NETWORK_LIST_MAX`.
pub const NETWORK_LIST_MAX: u32 = 16384;
/// `REMOTE_NETWORK_PORT_LIST_MAX`.
pub const NETWORK_PORT_LIST_MAX: u32 = 16384;
/// `REMOTE_INTERFACE_LIST_MAX`.
pub const INTERFACE_LIST_MAX: u32 = 16384;
/// `REMOTE_STORAGE_POOL_LIST_MAX`.
pub const STORAGE_POOL_LIST_MAX: u32 = 16384;
/// `REMOTE_STORAGE_VOL_LIST_MAX`.
pub const STORAGE_VOL_LIST_MAX: u32 = 16384;
/// `REMOTE_NODE_DEVICE_LIST_MAX`.
pub const NODE_DEVICE_LIST_MAX: u32 = 65536;
/// `REMOTE_NODE_DEVICE_CAPS_LIST_MAX`.
pub const NODE_DEVICE_CAPS_LIST_MAX: u32 = 65536;
/// `REMOTE_NWFILTER_LIST_MAX`.
pub const NWFILTER_LIST_MAX: u32 = 16384;
/// `REMOTE_NWFILTER_BINDING_LIST_MAX`.
pub const NWFILTER_BINDING_LIST_MAX: u32 = 16384;
/// `REMOTE_DOMAIN_SCHEDULER_PARAMETERS_MAX`.
pub const DOMAIN_SCHEDULER_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_BLKIO_PARAMETERS_MAX`.
pub const DOMAIN_BLKIO_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_MEMORY_PARAMETERS_MAX`.
pub const DOMAIN_MEMORY_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX`.
pub const DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX: u32 = 32;
/// `REMOTE_DOMAIN_NUMA_PARAMETERS_MAX`.
pub const DOMAIN_NUMA_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_PERF_EVENTS_MAX`.
pub const DOMAIN_PERF_EVENTS_MAX: u32 = 64;
/// `REMOTE_DOMAIN_BLOCK_COPY_PARAMETERS_MAX`.
pub const DOMAIN_BLOCK_COPY_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_NODE_CPU_STATS_MAX`.
pub const NODE_CPU_STATS_MAX: u32 = 16;
/// `REMOTE_NODE_MEMORY_STATS_MAX`.
pub const NODE_MEMORY_STATS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_BLOCK_STATS_PARAMETERS_MAX`.
pub const DOMAIN_BLOCK_STATS_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_NODE_MAX_CELLS`.
pub const NODE_MAX_CELLS: u32 = 1024;
/// `REMOTE_AUTH_SASL_DATA_MAX`.
pub const AUTH_SASL_DATA_MAX: u32 = 65536;
/// `REMOTE_AUTH_TYPE_LIST_MAX`.
pub const AUTH_TYPE_LIST_MAX: u32 = 20;
/// `REMOTE_DOMAIN_MEMORY_STATS_MAX`.
pub const DOMAIN_MEMORY_STATS_MAX: u32 = 1024;
/// `REMOTE_DOMAIN_CHECKPOINT_LIST_MAX`.
pub const DOMAIN_CHECKPOINT_LIST_MAX: u32 = 16384;
/// `REMOTE_DOMAIN_SNAPSHOT_LIST_MAX`.
pub const DOMAIN_SNAPSHOT_LIST_MAX: u32 = 16384;
/// `REMOTE_DOMAIN_BLOCK_PEEK_BUFFER_MAX`.
pub const DOMAIN_BLOCK_PEEK_BUFFER_MAX: u32 = 4194304;
/// `REMOTE_DOMAIN_MEMORY_PEEK_BUFFER_MAX`.
pub const DOMAIN_MEMORY_PEEK_BUFFER_MAX: u32 = 4194304;
/// `REMOTE_SECURITY_LABEL_LIST_MAX`.
pub const SECURITY_LABEL_LIST_MAX: u32 = 64;
/// `REMOTE_SECURITY_MODEL_MAX`.
pub const SECURITY_MODEL_MAX: u32 = 257;
/// `REMOTE_SECURITY_LABEL_MAX`.
pub const SECURITY_LABEL_MAX: u32 = 4097;
/// `REMOTE_SECURITY_DOI_MAX`.
pub const SECURITY_DOI_MAX: u32 = 257;
/// `REMOTE_SECRET_VALUE_MAX`.
pub const SECRET_VALUE_MAX: u32 = 65536;
/// `REMOTE_SECRET_LIST_MAX`.
pub const SECRET_LIST_MAX: u32 = 16384;
/// `REMOTE_CPU_BASELINE_MAX`.
pub const CPU_BASELINE_MAX: u32 = 256;
/// `REMOTE_DOMAIN_SEND_KEY_MAX`.
pub const DOMAIN_SEND_KEY_MAX: u32 = 16;
/// `REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX`.
pub const DOMAIN_INTERFACE_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_GET_CPU_STATS_NCPUS_MAX`.
pub const DOMAIN_GET_CPU_STATS_NCPUS_MAX: u32 = 128;
/// `REMOTE_DOMAIN_GET_CPU_STATS_MAX`.
pub const DOMAIN_GET_CPU_STATS_MAX: u32 = 2048;
/// `REMOTE_DOMAIN_DISK_ERRORS_MAX`.
pub const DOMAIN_DISK_ERRORS_MAX: u32 = 256;
/// `REMOTE_NODE_MEMORY_PARAMETERS_MAX`.
pub const NODE_MEMORY_PARAMETERS_MAX: u32 = 64;
/// `REMOTE_DOMAIN_MIGRATE_PARAM_LIST_MAX`.
pub const DOMAIN_MIGRATE_PARAM_LIST_MAX: u32 = 64;
/// `REMOTE_DOMAIN_SAVE_PARAMS_MAX`.
pub const DOMAIN_SAVE_PARAMS_MAX: u32 = 64;
/// `REMOTE_DOMAIN_JOB_STATS_MAX`.
pub const DOMAIN_JOB_STATS_MAX: u32 = 64;
/// `REMOTE_CONNECT_CPU_MODELS_MAX`.
pub const CONNECT_CPU_MODELS_MAX: u32 = 8192;
/// `REMOTE_DOMAIN_FSFREEZE_MOUNTPOINTS_MAX`.
pub const DOMAIN_FSFREEZE_MOUNTPOINTS_MAX: u32 = 256;
/// `REMOTE_NETWORK_DHCP_LEASES_MAX`.
pub const NETWORK_DHCP_LEASES_MAX: u32 = 65536;
/// `REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX`.
pub const CONNECT_GET_ALL_DOMAIN_STATS_MAX: u32 = 262144;
/// `REMOTE_DOMAIN_EVENT_TUNABLE_MAX`.
pub const DOMAIN_EVENT_TUNABLE_MAX: u32 = 2048;
/// `REMOTE_DOMAIN_FSINFO_MAX`.
pub const DOMAIN_FSINFO_MAX: u32 = 256;
/// `REMOTE_DOMAIN_FSINFO_DISKS_MAX`.
pub const DOMAIN_FSINFO_DISKS_MAX: u32 = 256;
/// `REMOTE_DOMAIN_INTERFACE_MAX`.
pub const DOMAIN_INTERFACE_MAX: u32 = 2048;
/// `REMOTE_DOMAIN_IP_ADDR_MAX`.
pub const DOMAIN_IP_ADDR_MAX: u32 = 2048;
/// `REMOTE_DOMAIN_GUEST_VCPU_PARAMS_MAX`.
pub const DOMAIN_GUEST_VCPU_PARAMS_MAX: u32 = 64;
/// `REMOTE_DOMAIN_IOTHREAD_PARAMS_MAX`.
pub const DOMAIN_IOTHREAD_PARAMS_MAX: u32 = 64;
/// `REMOTE_NODE_SEV_INFO_MAX`.
pub const NODE_SEV_INFO_MAX: u32 = 64;
/// `REMOTE_DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX`.
pub const DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX: u32 = 64;
/// `REMOTE_DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX`.
pub const DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX: u32 = 64;
/// `REMOTE_DOMAIN_GUEST_INFO_PARAMS_MAX`.
pub const DOMAIN_GUEST_INFO_PARAMS_MAX: u32 = 2048;
/// `REMOTE_NETWORK_PORT_PARAMETERS_MAX`.
pub const NETWORK_PORT_PARAMETERS_MAX: u32 = 16;
/// `REMOTE_DOMAIN_AUTHORIZED_SSH_KEYS_MAX`.
pub const DOMAIN_AUTHORIZED_SSH_KEYS_MAX: u32 = 2048;
/// `REMOTE_DOMAIN_MESSAGES_MAX`.
pub const DOMAIN_MESSAGES_MAX: u32 = 2048;
/// `REMOTE_DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX`.
pub const DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX: u32 = 20;

xdr_enum! {
    /// `remote_auth_type`.
    AuthType {
        NONE = 0,
        SASL = 1,
        POLKIT = 2,
    }
}

xdr_struct! {
    /// `remote_nonnull_domain`.
    NonnullDomain {
        name: Name as Text<STRING_MAX>,
        uuid: [u8; 16] as Opaque,
        id: i32,
    }
}

xdr_struct! {
    /// `remote_nonnull_network`.
    NonnullNetwork {
        name: Name as Text<STRING_MAX>,
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// `remote_nonnull_network_port`.
    NonnullNetworkPort {
        net: NonnullNetwork,
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// `remote_nonnull_nwfilter`.
    NonnullNwfilter {
        name: Name as Text<STRING_MAX>,
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// `remote_nonnull_nwfilter_binding`.
    NonnullNwfilterBinding {
        portdev: Name as Text<STRING_MAX>,
        filtername: Name as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_nonnull_interface`.
    NonnullInterface {
        name: Name as Text<STRING_MAX>,
        mac: Name as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_nonnull_storage_pool`.
    NonnullStoragePool {
        name: Name as Text<STRING_MAX>,
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// `remote_nonnull_storage_vol`.
    NonnullStorageVol {
        pool: Name as Text<STRING_MAX>,
        name: Name as Text<STRING_MAX>,
        key: Name as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_nonnull_node_device`.
    NonnullNodeDevice {
        name: Name as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_nonnull_secret`.
    NonnullSecret {
        uuid: [u8; 16] as Opaque,
        usage_type: i32,
        usage_id: Name as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_nonnull_domain_checkpoint`.
    NonnullDomainCheckpoint {
        name: Name as Text<STRING_MAX>,
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// `remote_nonnull_domain_snapshot`.
    NonnullDomainSnapshot {
        name: Name as Text<STRING_MAX>,
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// `remote_error`.
    Error {
        code: i32,
        domain: i32,
        message: Option<String> as Opt<Text<STRING_MAX>>,
        level: i32,
        dom: Option<NonnullDomain> as Opt,
        str1: Option<String> as Opt<Text<STRING_MAX>>,
        str2: Option<String> as Opt<Text<STRING_MAX>>,
        str3: Option<String> as Opt<Text<STRING_MAX>>,
        int1: i32,
        int2: i32,
        net: Option<NonnullNetwork> as Opt,
    }
}

xdr_struct! {
    /// `remote_vcpu_info`.
    VcpuInfo {
        number: u32,
        state: i32,
        cpu_time: u64,
        cpu: i32,
    }
}

/// `remote_typed_param_value`.
pub use ferrovirt_util::typed_param::TypedValue as TypedParamValue;

/// `remote_typed_param`.
pub use ferrovirt_util::typed_param::TypedParam;

xdr_struct! {
    /// `remote_node_get_cpu_stats`.
    NodeGetCpuStats {
        field: String as Text<STRING_MAX>,
        value: u64,
    }
}

xdr_struct! {
    /// `remote_node_get_memory_stats`.
    NodeGetMemoryStats {
        field: String as Text<STRING_MAX>,
        value: u64,
    }
}

xdr_struct! {
    /// `remote_domain_disk_error`.
    DomainDiskError {
        disk: String as Text<STRING_MAX>,
        error: i32,
    }
}

xdr_struct! {
    /// `remote_domain_memory_stat`.
    DomainMemoryStat {
        tag: i32,
        val: u64,
    }
}

xdr_struct! {
    /// `remote_domain_iothread_info`.
    DomainIothreadInfo {
        iothread_id: u32,
        cpumap: Vec<u8> as Bytes<CPUMAP_MAX>,
    }
}

xdr_struct! {
    /// `remote_domain_event_graphics_address`.
    DomainEventGraphicsAddress {
        family: i32,
        node: String as Text<STRING_MAX>,
        service: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_domain_event_graphics_identity`.
    DomainEventGraphicsIdentity {
        r#type: String as Text<STRING_MAX>,
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `remote_network_dhcp_lease`.
    NetworkDhcpLease {
        iface: String as Text<STRING_MAX>,
        expirytime: i64,
        r#type: i32,
        mac: Option<String> as Opt<Text<STRING_MAX>>,
        iaid: Option<String> as Opt<Text<STRING_MAX>>,
        ipaddr: String as Text<STRING_MAX>,
        prefix: u32,
        hostname: Option<String> as Opt<Text<STRING_MAX>>,
        clientid: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// `remote_domain_stats_record`.
    DomainStatsRecord {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<CONNECT_GET_ALL_DOMAIN_STATS_MAX>,
    }
}

xdr_struct! {
    /// `remote_domain_fsinfo`.
    DomainFsinfo {
        mountpoint: String as Text<STRING_MAX>,
        name: String as Text<STRING_MAX>,
        fstype: String as Text<STRING_MAX>,
        dev_aliases: Vec<String> as List<DOMAIN_FSINFO_DISKS_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// `remote_domain_ip_addr`.
    DomainIpAddr {
        r#type: i32,
        addr: String as Text<STRING_MAX>,
        prefix: u32,
    }
}

xdr_struct! {
    /// `remote_domain_interface`.
    DomainInterface {
        name: String as Text<STRING_MAX>,
        hwaddr: Option<String> as Opt<Text<STRING_MAX>>,
        addrs: Vec<DomainIpAddr> as List<DOMAIN_IP_ADDR_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_OPEN`.
    ConnectOpenArgs {
        name: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_TYPE`.
    ConnectGetTypeRet {
        r#type: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_VERSION`.
    ConnectGetVersionRet {
        hv_ver: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_GET_MAX_VCPUS`.
    ConnectGetMaxVcpusArgs {
        r#type: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_MAX_VCPUS`.
    ConnectGetMaxVcpusRet {
        max_vcpus: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_INFO`.
    NodeGetInfoRet {
        model: [u8; 32] as Array<Char>,
        memory: u64,
        cpus: i32,
        mhz: i32,
        nodes: i32,
        sockets: i32,
        cores: i32,
        threads: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_CAPABILITIES`.
    ConnectGetCapabilitiesRet {
        capabilities: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_ATTACH_DEVICE`.
    DomainAttachDeviceArgs {
        dom: NonnullDomain,
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CREATE`.
    DomainCreateArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CREATE_XML`.
    DomainCreateXmlArgs {
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CREATE_XML`.
    DomainCreateXmlRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DEFINE_XML`.
    DomainDefineXmlArgs {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_DEFINE_XML`.
    DomainDefineXmlRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DESTROY`.
    DomainDestroyArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DETACH_DEVICE`.
    DomainDetachDeviceArgs {
        dom: NonnullDomain,
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_XML_DESC`.
    DomainGetXmlDescArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_XML_DESC`.
    DomainGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_AUTOSTART`.
    DomainGetAutostartArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_AUTOSTART`.
    DomainGetAutostartRet {
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_INFO`.
    DomainGetInfoArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_INFO`.
    DomainGetInfoRet {
        state: u8 as Byte,
        max_mem: u64,
        memory: u64,
        nr_virt_cpu: u16,
        cpu_time: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_MAX_MEMORY`.
    DomainGetMaxMemoryArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_MAX_MEMORY`.
    DomainGetMaxMemoryRet {
        memory: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_MAX_VCPUS`.
    DomainGetMaxVcpusArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_MAX_VCPUS`.
    DomainGetMaxVcpusRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_OS_TYPE`.
    DomainGetOsTypeArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_OS_TYPE`.
    DomainGetOsTypeRet {
        r#type: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_VCPUS`.
    DomainGetVcpusArgs {
        dom: NonnullDomain,
        maxinfo: i32,
        maplen: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_VCPUS`.
    DomainGetVcpusRet {
        info: Vec<VcpuInfo> as List<VCPUINFO_MAX>,
        cpumaps: Vec<u8> as Bytes<CPUMAPS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS`.
    ConnectListDefinedDomainsArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS`.
    ConnectListDefinedDomainsRet {
        names: Vec<String> as List<DOMAIN_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_LOOKUP_BY_ID`.
    DomainLookupByIdArgs {
        id: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_LOOKUP_BY_ID`.
    DomainLookupByIdRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME`.
    DomainLookupByNameArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME`.
    DomainLookupByNameRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID`.
    DomainLookupByUuidArgs {
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID`.
    DomainLookupByUuidRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS`.
    ConnectNumOfDefinedDomainsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_PIN_VCPU`.
    DomainPinVcpuArgs {
        dom: NonnullDomain,
        vcpu: u32,
        cpumap: Vec<u8> as Bytes<CPUMAP_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_REBOOT`.
    DomainRebootArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_RESUME`.
    DomainResumeArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_AUTOSTART`.
    DomainSetAutostartArgs {
        dom: NonnullDomain,
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_MAX_MEMORY`.
    DomainSetMaxMemoryArgs {
        dom: NonnullDomain,
        memory: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_MEMORY`.
    DomainSetMemoryArgs {
        dom: NonnullDomain,
        memory: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_VCPUS`.
    DomainSetVcpusArgs {
        dom: NonnullDomain,
        nvcpus: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SHUTDOWN`.
    DomainShutdownArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SUSPEND`.
    DomainSuspendArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_UNDEFINE`.
    DomainUndefineArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS`.
    ConnectListDefinedNetworksArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS`.
    ConnectListDefinedNetworksRet {
        names: Vec<String> as List<NETWORK_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_DOMAINS`.
    ConnectListDomainsArgs {
        maxids: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_DOMAINS`.
    ConnectListDomainsRet {
        ids: Vec<i32> as List<DOMAIN_LIST_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_NETWORKS`.
    ConnectListNetworksArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_NETWORKS`.
    ConnectListNetworksRet {
        names: Vec<String> as List<NETWORK_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_CREATE`.
    NetworkCreateArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_CREATE_XML`.
    NetworkCreateXmlArgs {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_CREATE_XML`.
    NetworkCreateXmlRet {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_DEFINE_XML`.
    NetworkDefineXmlArgs {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_DEFINE_XML`.
    NetworkDefineXmlRet {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_DESTROY`.
    NetworkDestroyArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_GET_XML_DESC`.
    NetworkGetXmlDescArgs {
        net: NonnullNetwork,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_GET_XML_DESC`.
    NetworkGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_GET_AUTOSTART`.
    NetworkGetAutostartArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_GET_AUTOSTART`.
    NetworkGetAutostartRet {
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_GET_BRIDGE_NAME`.
    NetworkGetBridgeNameArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_GET_BRIDGE_NAME`.
    NetworkGetBridgeNameRet {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_LOOKUP_BY_NAME`.
    NetworkLookupByNameArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_LOOKUP_BY_NAME`.
    NetworkLookupByNameRet {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_LOOKUP_BY_UUID`.
    NetworkLookupByUuidArgs {
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_LOOKUP_BY_UUID`.
    NetworkLookupByUuidRet {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_SET_AUTOSTART`.
    NetworkSetAutostartArgs {
        net: NonnullNetwork,
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_UNDEFINE`.
    NetworkUndefineArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS`.
    ConnectNumOfDefinedNetworksRet {
        num: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_DOMAINS`.
    ConnectNumOfDomainsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_NETWORKS`.
    ConnectNumOfNetworksRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CORE_DUMP`.
    DomainCoreDumpArgs {
        dom: NonnullDomain,
        to: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_RESTORE`.
    DomainRestoreArgs {
        from: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SAVE`.
    DomainSaveArgs {
        dom: NonnullDomain,
        to: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE`.
    DomainGetSchedulerTypeArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE`.
    DomainGetSchedulerTypeRet {
        r#type: String as Text<STRING_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS`.
    DomainGetSchedulerParametersArgs {
        dom: NonnullDomain,
        nparams: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS`.
    DomainGetSchedulerParametersRet {
        params: Vec<TypedParam> as List<DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS`.
    DomainSetSchedulerParametersArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_HOSTNAME`.
    ConnectGetHostnameRet {
        hostname: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`.
    ConnectSupportsFeatureArgs {
        feature: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`.
    ConnectSupportsFeatureRet {
        supported: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`.
    DomainMigratePrepareArgs {
        uri_in: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`.
    DomainMigratePrepareRet {
        cookie: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM`.
    DomainMigratePerformArgs {
        dom: NonnullDomain,
        cookie: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri: String as Text<STRING_MAX>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`.
    DomainMigrateFinishArgs {
        dname: String as Text<STRING_MAX>,
        cookie: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri: String as Text<STRING_MAX>,
        flags: u64,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`.
    DomainMigrateFinishRet {
        ddom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_STATS`.
    DomainBlockStatsArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_BLOCK_STATS`.
    DomainBlockStatsRet {
        rd_req: i64,
        rd_bytes: i64,
        wr_req: i64,
        wr_bytes: i64,
        errs: i64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_INTERFACE_STATS`.
    DomainInterfaceStatsArgs {
        dom: NonnullDomain,
        device: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_INTERFACE_STATS`.
    DomainInterfaceStatsRet {
        rx_bytes: i64,
        rx_packets: i64,
        rx_errs: i64,
        rx_drop: i64,
        tx_bytes: i64,
        tx_packets: i64,
        tx_errs: i64,
        tx_drop: i64,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_AUTH_LIST`.
    AuthListRet {
        types: Vec<AuthType> as List<AUTH_TYPE_LIST_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_AUTH_SASL_INIT`.
    AuthSaslInitRet {
        mechlist: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_AUTH_SASL_START`.
    AuthSaslStartArgs {
        mech: String as Text<STRING_MAX>,
        nil: i32,
        data: Vec<u8> as List<AUTH_SASL_DATA_MAX, Char>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_AUTH_SASL_START`.
    AuthSaslStartRet {
        complete: i32,
        nil: i32,
        data: Vec<u8> as List<AUTH_SASL_DATA_MAX, Char>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_AUTH_SASL_STEP`.
    AuthSaslStepArgs {
        nil: i32,
        data: Vec<u8> as List<AUTH_SASL_DATA_MAX, Char>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_AUTH_SASL_STEP`.
    AuthSaslStepRet {
        complete: i32,
        nil: i32,
        data: Vec<u8> as List<AUTH_SASL_DATA_MAX, Char>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_AUTH_POLKIT`.
    AuthPolkitRet {
        complete: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS`.
    ConnectNumOfStoragePoolsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS`.
    ConnectListStoragePoolsArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS`.
    ConnectListStoragePoolsRet {
        names: Vec<String> as List<STORAGE_POOL_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`.
    ConnectNumOfDefinedStoragePoolsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS`.
    ConnectListDefinedStoragePoolsArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS`.
    ConnectListDefinedStoragePoolsRet {
        names: Vec<String> as List<STORAGE_POOL_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES`.
    ConnectFindStoragePoolSourcesArgs {
        r#type: String as Text<STRING_MAX>,
        src_spec: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES`.
    ConnectFindStoragePoolSourcesRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_CREATE_XML`.
    StoragePoolCreateXmlArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_CREATE_XML`.
    StoragePoolCreateXmlRet {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_DEFINE_XML`.
    StoragePoolDefineXmlArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_DEFINE_XML`.
    StoragePoolDefineXmlRet {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_CREATE`.
    StoragePoolCreateArgs {
        pool: NonnullStoragePool,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_BUILD`.
    StoragePoolBuildArgs {
        pool: NonnullStoragePool,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_DESTROY`.
    StoragePoolDestroyArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_DELETE`.
    StoragePoolDeleteArgs {
        pool: NonnullStoragePool,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_UNDEFINE`.
    StoragePoolUndefineArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_REFRESH`.
    StoragePoolRefreshArgs {
        pool: NonnullStoragePool,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME`.
    StoragePoolLookupByNameArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME`.
    StoragePoolLookupByNameRet {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID`.
    StoragePoolLookupByUuidArgs {
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID`.
    StoragePoolLookupByUuidRet {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME`.
    StoragePoolLookupByVolumeArgs {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME`.
    StoragePoolLookupByVolumeRet {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_GET_INFO`.
    StoragePoolGetInfoArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_GET_INFO`.
    StoragePoolGetInfoRet {
        state: u8 as Byte,
        capacity: u64,
        allocation: u64,
        available: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_GET_XML_DESC`.
    StoragePoolGetXmlDescArgs {
        pool: NonnullStoragePool,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_GET_XML_DESC`.
    StoragePoolGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART`.
    StoragePoolGetAutostartArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART`.
    StoragePoolGetAutostartRet {
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART`.
    StoragePoolSetAutostartArgs {
        pool: NonnullStoragePool,
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES`.
    StoragePoolNumOfVolumesArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES`.
    StoragePoolNumOfVolumesRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES`.
    StoragePoolListVolumesArgs {
        pool: NonnullStoragePool,
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES`.
    StoragePoolListVolumesRet {
        names: Vec<String> as List<STORAGE_VOL_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_CREATE_XML`.
    StorageVolCreateXmlArgs {
        pool: NonnullStoragePool,
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_CREATE_XML`.
    StorageVolCreateXmlRet {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_DELETE`.
    StorageVolDeleteArgs {
        vol: NonnullStorageVol,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME`.
    StorageVolLookupByNameArgs {
        pool: NonnullStoragePool,
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME`.
    StorageVolLookupByNameRet {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY`.
    StorageVolLookupByKeyArgs {
        key: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY`.
    StorageVolLookupByKeyRet {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH`.
    StorageVolLookupByPathArgs {
        path: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH`.
    StorageVolLookupByPathRet {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_GET_INFO`.
    StorageVolGetInfoArgs {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_GET_INFO`.
    StorageVolGetInfoRet {
        r#type: u8 as Char,
        capacity: u64,
        allocation: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_GET_XML_DESC`.
    StorageVolGetXmlDescArgs {
        vol: NonnullStorageVol,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_GET_XML_DESC`.
    StorageVolGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_GET_PATH`.
    StorageVolGetPathArgs {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_GET_PATH`.
    StorageVolGetPathRet {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY`.
    NodeGetCellsFreeMemoryArgs {
        start_cell: i32,
        maxcells: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY`.
    NodeGetCellsFreeMemoryRet {
        cells: Vec<u64> as List<NODE_MAX_CELLS>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_FREE_MEMORY`.
    NodeGetFreeMemoryRet {
        free_mem: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_PEEK`.
    DomainBlockPeekArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        offset: u64,
        size: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_BLOCK_PEEK`.
    DomainBlockPeekRet {
        buffer: Vec<u8> as Bytes<DOMAIN_BLOCK_PEEK_BUFFER_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MEMORY_PEEK`.
    DomainMemoryPeekArgs {
        dom: NonnullDomain,
        offset: u64,
        size: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MEMORY_PEEK`.
    DomainMemoryPeekRet {
        buffer: Vec<u8> as Bytes<DOMAIN_MEMORY_PEEK_BUFFER_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER`.
    ConnectDomainEventRegisterRet {
        cb_registered: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER`.
    ConnectDomainEventDeregisterRet {
        cb_registered: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE`.
    DomainEventLifecycleMsg {
        dom: NonnullDomain,
        event: i32,
        detail: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`.
    DomainMigratePrepare2Args {
        uri_in: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
        dom_xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`.
    DomainMigratePrepare2Ret {
        cookie: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`.
    DomainMigrateFinish2Args {
        dname: String as Text<STRING_MAX>,
        cookie: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri: String as Text<STRING_MAX>,
        flags: u64,
        retcode: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`.
    DomainMigrateFinish2Ret {
        ddom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_URI`.
    ConnectGetUriRet {
        uri: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_NUM_OF_DEVICES`.
    NodeNumOfDevicesArgs {
        cap: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_NUM_OF_DEVICES`.
    NodeNumOfDevicesRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_LIST_DEVICES`.
    NodeListDevicesArgs {
        cap: Option<String> as Opt<Text<STRING_MAX>>,
        maxnames: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_LIST_DEVICES`.
    NodeListDevicesRet {
        names: Vec<String> as List<NODE_DEVICE_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME`.
    NodeDeviceLookupByNameArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME`.
    NodeDeviceLookupByNameRet {
        dev: NonnullNodeDevice,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_GET_XML_DESC`.
    NodeDeviceGetXmlDescArgs {
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_GET_XML_DESC`.
    NodeDeviceGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_GET_PARENT`.
    NodeDeviceGetParentArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_GET_PARENT`.
    NodeDeviceGetParentRet {
        parent_name: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS`.
    NodeDeviceNumOfCapsArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS`.
    NodeDeviceNumOfCapsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_LIST_CAPS`.
    NodeDeviceListCapsArgs {
        name: String as Text<STRING_MAX>,
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_LIST_CAPS`.
    NodeDeviceListCapsRet {
        names: Vec<String> as List<NODE_DEVICE_CAPS_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_DETTACH`.
    NodeDeviceDettachArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_RE_ATTACH`.
    NodeDeviceReAttachArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_RESET`.
    NodeDeviceResetArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL`.
    DomainGetSecurityLabelArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL`.
    DomainGetSecurityLabelRet {
        label: Vec<u8> as List<SECURITY_LABEL_MAX, Char>,
        enforcing: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_SECURITY_MODEL`.
    NodeGetSecurityModelRet {
        model: Vec<u8> as List<SECURITY_MODEL_MAX, Char>,
        doi: Vec<u8> as List<SECURITY_DOI_MAX, Char>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_CREATE_XML`.
    NodeDeviceCreateXmlArgs {
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_CREATE_XML`.
    NodeDeviceCreateXmlRet {
        dev: NonnullNodeDevice,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_DESTROY`.
    NodeDeviceDestroyArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM`.
    StorageVolCreateXmlFromArgs {
        pool: NonnullStoragePool,
        xml: String as Text<STRING_MAX>,
        clonevol: NonnullStorageVol,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM`.
    StorageVolCreateXmlFromRet {
        vol: NonnullStorageVol,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_INTERFACES`.
    ConnectNumOfInterfacesRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_INTERFACES`.
    ConnectListInterfacesArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_INTERFACES`.
    ConnectListInterfacesRet {
        names: Vec<String> as List<INTERFACE_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME`.
    InterfaceLookupByNameArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME`.
    InterfaceLookupByNameRet {
        iface: NonnullInterface,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING`.
    InterfaceLookupByMacStringArgs {
        mac: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING`.
    InterfaceLookupByMacStringRet {
        iface: NonnullInterface,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_GET_XML_DESC`.
    InterfaceGetXmlDescArgs {
        iface: NonnullInterface,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_INTERFACE_GET_XML_DESC`.
    InterfaceGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_DEFINE_XML`.
    InterfaceDefineXmlArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_INTERFACE_DEFINE_XML`.
    InterfaceDefineXmlRet {
        iface: NonnullInterface,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_UNDEFINE`.
    InterfaceUndefineArgs {
        iface: NonnullInterface,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_CREATE`.
    InterfaceCreateArgs {
        iface: NonnullInterface,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_DESTROY`.
    InterfaceDestroyArgs {
        iface: NonnullInterface,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE`.
    ConnectDomainXmlFromNativeArgs {
        native_format: String as Text<STRING_MAX>,
        native_config: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE`.
    ConnectDomainXmlFromNativeRet {
        domain_xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE`.
    ConnectDomainXmlToNativeArgs {
        native_format: String as Text<STRING_MAX>,
        domain_xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE`.
    ConnectDomainXmlToNativeRet {
        native_config: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES`.
    ConnectNumOfDefinedInterfacesRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES`.
    ConnectListDefinedInterfacesArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES`.
    ConnectListDefinedInterfacesRet {
        names: Vec<String> as List<INTERFACE_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_SECRETS`.
    ConnectNumOfSecretsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_SECRETS`.
    ConnectListSecretsArgs {
        maxuuids: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_SECRETS`.
    ConnectListSecretsRet {
        uuids: Vec<String> as List<SECRET_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_LOOKUP_BY_UUID`.
    SecretLookupByUuidArgs {
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_SECRET_LOOKUP_BY_UUID`.
    SecretLookupByUuidRet {
        secret: NonnullSecret,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_DEFINE_XML`.
    SecretDefineXmlArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_SECRET_DEFINE_XML`.
    SecretDefineXmlRet {
        secret: NonnullSecret,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_GET_XML_DESC`.
    SecretGetXmlDescArgs {
        secret: NonnullSecret,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_SECRET_GET_XML_DESC`.
    SecretGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_SET_VALUE`.
    SecretSetValueArgs {
        secret: NonnullSecret,
        value: Vec<u8> as Bytes<SECRET_VALUE_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_GET_VALUE`.
    SecretGetValueArgs {
        secret: NonnullSecret,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_SECRET_GET_VALUE`.
    SecretGetValueRet {
        value: Vec<u8> as Bytes<SECRET_VALUE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_UNDEFINE`.
    SecretUndefineArgs {
        secret: NonnullSecret,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_SECRET_LOOKUP_BY_USAGE`.
    SecretLookupByUsageArgs {
        usage_type: i32,
        usage_id: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_SECRET_LOOKUP_BY_USAGE`.
    SecretLookupByUsageRet {
        secret: NonnullSecret,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL`.
    DomainMigratePrepareTunnelArgs {
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
        dom_xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_IS_SECURE`.
    ConnectIsSecureRet {
        secure: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_IS_ACTIVE`.
    DomainIsActiveArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_IS_ACTIVE`.
    DomainIsActiveRet {
        active: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_IS_PERSISTENT`.
    DomainIsPersistentArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_IS_PERSISTENT`.
    DomainIsPersistentRet {
        persistent: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_IS_ACTIVE`.
    NetworkIsActiveArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_IS_ACTIVE`.
    NetworkIsActiveRet {
        active: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_IS_PERSISTENT`.
    NetworkIsPersistentArgs {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_IS_PERSISTENT`.
    NetworkIsPersistentRet {
        persistent: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_IS_ACTIVE`.
    StoragePoolIsActiveArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_IS_ACTIVE`.
    StoragePoolIsActiveRet {
        active: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT`.
    StoragePoolIsPersistentArgs {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT`.
    StoragePoolIsPersistentRet {
        persistent: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_IS_ACTIVE`.
    InterfaceIsActiveArgs {
        iface: NonnullInterface,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_INTERFACE_IS_ACTIVE`.
    InterfaceIsActiveRet {
        active: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_LIB_VERSION`.
    ConnectGetLibVersionRet {
        lib_ver: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_COMPARE_CPU`.
    ConnectCompareCpuArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_COMPARE_CPU`.
    ConnectCompareCpuRet {
        result: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MEMORY_STATS`.
    DomainMemoryStatsArgs {
        dom: NonnullDomain,
        max_stats: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MEMORY_STATS`.
    DomainMemoryStatsRet {
        stats: Vec<DomainMemoryStat> as List<DOMAIN_MEMORY_STATS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS`.
    DomainAttachDeviceFlagsArgs {
        dom: NonnullDomain,
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS`.
    DomainDetachDeviceFlagsArgs {
        dom: NonnullDomain,
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_BASELINE_CPU`.
    ConnectBaselineCpuArgs {
        xml_cp_us: Vec<String> as List<CPU_BASELINE_MAX, Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_BASELINE_CPU`.
    ConnectBaselineCpuRet {
        cpu: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_JOB_INFO`.
    DomainGetJobInfoArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_JOB_INFO`.
    DomainGetJobInfoRet {
        r#type: i32,
        time_elapsed: u64,
        time_remaining: u64,
        data_total: u64,
        data_processed: u64,
        data_remaining: u64,
        mem_total: u64,
        mem_processed: u64,
        mem_remaining: u64,
        file_total: u64,
        file_processed: u64,
        file_remaining: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_ABORT_JOB`.
    DomainAbortJobArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_WIPE`.
    StorageVolWipeArgs {
        vol: NonnullStorageVol,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME`.
    DomainMigrateSetMaxDowntimeArgs {
        dom: NonnullDomain,
        downtime: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY`.
    ConnectDomainEventRegisterAnyArgs {
        event_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`.
    ConnectDomainEventDeregisterAnyArgs {
        event_id: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_REBOOT`.
    DomainEventRebootMsg {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE`.
    DomainEventRtcChangeMsg {
        dom: NonnullDomain,
        offset: i64,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_WATCHDOG`.
    DomainEventWatchdogMsg {
        dom: NonnullDomain,
        action: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR`.
    DomainEventIoErrorMsg {
        dom: NonnullDomain,
        src_path: String as Text<STRING_MAX>,
        dev_alias: String as Text<STRING_MAX>,
        action: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_GRAPHICS`.
    DomainEventGraphicsMsg {
        dom: NonnullDomain,
        phase: i32,
        local: DomainEventGraphicsAddress,
        remote: DomainEventGraphicsAddress,
        auth_scheme: String as Text<STRING_MAX>,
        subject: Vec<DomainEventGraphicsIdentity> as List<DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS`.
    DomainUpdateDeviceFlagsArgs {
        dom: NonnullDomain,
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME`.
    NwfilterLookupByNameArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME`.
    NwfilterLookupByNameRet {
        nwfilter: NonnullNwfilter,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID`.
    NwfilterLookupByUuidArgs {
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID`.
    NwfilterLookupByUuidRet {
        nwfilter: NonnullNwfilter,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_GET_XML_DESC`.
    NwfilterGetXmlDescArgs {
        nwfilter: NonnullNwfilter,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_GET_XML_DESC`.
    NwfilterGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS`.
    ConnectNumOfNwfiltersRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_NWFILTERS`.
    ConnectListNwfiltersArgs {
        maxnames: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_NWFILTERS`.
    ConnectListNwfiltersRet {
        names: Vec<String> as List<NWFILTER_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_DEFINE_XML`.
    NwfilterDefineXmlArgs {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_DEFINE_XML`.
    NwfilterDefineXmlRet {
        nwfilter: NonnullNwfilter,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_UNDEFINE`.
    NwfilterUndefineArgs {
        nwfilter: NonnullNwfilter,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MANAGED_SAVE`.
    DomainManagedSaveArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE`.
    DomainHasManagedSaveImageArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE`.
    DomainHasManagedSaveImageRet {
        result: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE`.
    DomainManagedSaveRemoveArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML`.
    DomainSnapshotCreateXmlArgs {
        dom: NonnullDomain,
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML`.
    DomainSnapshotCreateXmlRet {
        snap: NonnullDomainSnapshot,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC`.
    DomainSnapshotGetXmlDescArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC`.
    DomainSnapshotGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM`.
    DomainSnapshotNumArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM`.
    DomainSnapshotNumRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES`.
    DomainSnapshotListNamesArgs {
        dom: NonnullDomain,
        maxnames: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES`.
    DomainSnapshotListNamesRet {
        names: Vec<String> as List<DOMAIN_SNAPSHOT_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`.
    DomainSnapshotLookupByNameArgs {
        dom: NonnullDomain,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`.
    DomainSnapshotLookupByNameRet {
        snap: NonnullDomainSnapshot,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT`.
    DomainHasCurrentSnapshotArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT`.
    DomainHasCurrentSnapshotRet {
        result: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT`.
    DomainSnapshotCurrentArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT`.
    DomainSnapshotCurrentRet {
        snap: NonnullDomainSnapshot,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT`.
    DomainRevertToSnapshotArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE`.
    DomainSnapshotDeleteArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_BLOCK_INFO`.
    DomainGetBlockInfoArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_BLOCK_INFO`.
    DomainGetBlockInfoRet {
        allocation: u64,
        capacity: u64,
        physical: u64,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON`.
    DomainEventIoErrorReasonMsg {
        dom: NonnullDomain,
        src_path: String as Text<STRING_MAX>,
        dev_alias: String as Text<STRING_MAX>,
        action: i32,
        reason: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS`.
    DomainCreateWithFlagsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS`.
    DomainCreateWithFlagsRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS`.
    DomainSetMemoryParametersArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_MEMORY_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS`.
    DomainGetMemoryParametersArgs {
        dom: NonnullDomain,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS`.
    DomainGetMemoryParametersRet {
        params: Vec<TypedParam> as List<DOMAIN_MEMORY_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS`.
    DomainSetVcpusFlagsArgs {
        dom: NonnullDomain,
        nvcpus: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS`.
    DomainGetVcpusFlagsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS`.
    DomainGetVcpusFlagsRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_OPEN_CONSOLE`.
    DomainOpenConsoleArgs {
        dom: NonnullDomain,
        dev_name: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_IS_UPDATED`.
    DomainIsUpdatedArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_IS_UPDATED`.
    DomainIsUpdatedRet {
        updated: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_GET_SYSINFO`.
    ConnectGetSysinfoArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_SYSINFO`.
    ConnectGetSysinfoRet {
        sysinfo: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS`.
    DomainSetMemoryFlagsArgs {
        dom: NonnullDomain,
        memory: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS`.
    DomainSetBlkioParametersArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_BLKIO_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS`.
    DomainGetBlkioParametersArgs {
        dom: NonnullDomain,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS`.
    DomainGetBlkioParametersRet {
        params: Vec<TypedParam> as List<DOMAIN_BLKIO_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED`.
    DomainMigrateSetMaxSpeedArgs {
        dom: NonnullDomain,
        bandwidth: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_UPLOAD`.
    StorageVolUploadArgs {
        vol: NonnullStorageVol,
        offset: u64,
        length: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_DOWNLOAD`.
    StorageVolDownloadArgs {
        vol: NonnullStorageVol,
        offset: u64,
        length: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_INJECT_NMI`.
    DomainInjectNmiArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SCREENSHOT`.
    DomainScreenshotArgs {
        dom: NonnullDomain,
        screen: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SCREENSHOT`.
    DomainScreenshotRet {
        mime: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_STATE`.
    DomainGetStateArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_STATE`.
    DomainGetStateRet {
        state: i32,
        reason: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`.
    DomainMigrateBegin3Args {
        dom: NonnullDomain,
        xmlin: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`.
    DomainMigrateBegin3Ret {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`.
    DomainMigratePrepare3Args {
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri_in: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
        dom_xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`.
    DomainMigratePrepare3Ret {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    DomainMigratePrepareTunnel3Args {
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
        dom_xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    DomainMigratePrepareTunnel3Ret {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`.
    DomainMigratePerform3Args {
        dom: NonnullDomain,
        xmlin: Option<String> as Opt<Text<STRING_MAX>>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        dconnuri: Option<String> as Opt<Text<STRING_MAX>>,
        uri: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u64,
        dname: Option<String> as Opt<Text<STRING_MAX>>,
        resource: u64,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`.
    DomainMigratePerform3Ret {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`.
    DomainMigrateFinish3Args {
        dname: String as Text<STRING_MAX>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        dconnuri: Option<String> as Opt<Text<STRING_MAX>>,
        uri: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u64,
        cancelled: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`.
    DomainMigrateFinish3Ret {
        dom: NonnullDomain,
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3`.
    DomainMigrateConfirm3Args {
        dom: NonnullDomain,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u64,
        cancelled: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`.
    DomainSetSchedulerParametersFlagsArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_SCHEDULER_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_CHANGE_BEGIN`.
    InterfaceChangeBeginArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_CHANGE_COMMIT`.
    InterfaceChangeCommitArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK`.
    InterfaceChangeRollbackArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`.
    DomainGetSchedulerParametersFlagsArgs {
        dom: NonnullDomain,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`.
    DomainGetSchedulerParametersFlagsRet {
        params: Vec<TypedParam> as List<DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR`.
    DomainEventControlErrorMsg {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS`.
    DomainPinVcpuFlagsArgs {
        dom: NonnullDomain,
        vcpu: u32,
        cpumap: Vec<u8> as Bytes<CPUMAP_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SEND_KEY`.
    DomainSendKeyArgs {
        dom: NonnullDomain,
        codeset: u32,
        holdtime: u32,
        keycodes: Vec<u32> as List<DOMAIN_SEND_KEY_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_CPU_STATS`.
    NodeGetCpuStatsArgs {
        cpu_num: i32,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_CPU_STATS`.
    NodeGetCpuStatsRet {
        params: Vec<NodeGetCpuStats> as List<NODE_CPU_STATS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_MEMORY_STATS`.
    NodeGetMemoryStatsArgs {
        nparams: i32,
        cell_num: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_MEMORY_STATS`.
    NodeGetMemoryStatsRet {
        params: Vec<NodeGetMemoryStats> as List<NODE_MEMORY_STATS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_CONTROL_INFO`.
    DomainGetControlInfoArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_CONTROL_INFO`.
    DomainGetControlInfoRet {
        state: u32,
        details: u32,
        state_time: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO`.
    DomainGetVcpuPinInfoArgs {
        dom: NonnullDomain,
        ncpumaps: i32,
        maplen: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO`.
    DomainGetVcpuPinInfoRet {
        cpumaps: Vec<u8> as Bytes<CPUMAPS_MAX>,
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS`.
    DomainUndefineFlagsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SAVE_FLAGS`.
    DomainSaveFlagsArgs {
        dom: NonnullDomain,
        to: String as Text<STRING_MAX>,
        dxml: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_RESTORE_FLAGS`.
    DomainRestoreFlagsArgs {
        from: String as Text<STRING_MAX>,
        dxml: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DESTROY_FLAGS`.
    DomainDestroyFlagsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC`.
    DomainSaveImageGetXmlDescArgs {
        file: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC`.
    DomainSaveImageGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML`.
    DomainSaveImageDefineXmlArgs {
        file: String as Text<STRING_MAX>,
        dxml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT`.
    DomainBlockJobAbortArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO`.
    DomainGetBlockJobInfoArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO`.
    DomainGetBlockJobInfoRet {
        found: i32,
        r#type: i32,
        bandwidth: u64,
        cur: u64,
        end: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED`.
    DomainBlockJobSetSpeedArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        bandwidth: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_PULL`.
    DomainBlockPullArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        bandwidth: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB`.
    DomainEventBlockJobMsg {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        r#type: i32,
        status: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED`.
    DomainMigrateGetMaxSpeedArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED`.
    DomainMigrateGetMaxSpeedRet {
        bandwidth: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS`.
    DomainBlockStatsFlagsArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS`.
    DomainBlockStatsFlagsRet {
        params: Vec<TypedParam> as List<DOMAIN_BLOCK_STATS_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT`.
    DomainSnapshotGetParentArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT`.
    DomainSnapshotGetParentRet {
        snap: NonnullDomainSnapshot,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_RESET`.
    DomainResetArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN`.
    DomainSnapshotNumChildrenArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN`.
    DomainSnapshotNumChildrenRet {
        num: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`.
    DomainSnapshotListChildrenNamesArgs {
        snap: NonnullDomainSnapshot,
        maxnames: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`.
    DomainSnapshotListChildrenNamesRet {
        names: Vec<String> as List<DOMAIN_SNAPSHOT_LIST_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE`.
    DomainEventDiskChangeMsg {
        dom: NonnullDomain,
        old_src_path: Option<String> as Opt<Text<STRING_MAX>>,
        new_src_path: Option<String> as Opt<Text<STRING_MAX>>,
        dev_alias: String as Text<STRING_MAX>,
        reason: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS`.
    DomainOpenGraphicsArgs {
        dom: NonnullDomain,
        idx: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_SUSPEND_FOR_DURATION`.
    NodeSuspendForDurationArgs {
        target: u32,
        duration: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_RESIZE`.
    DomainBlockResizeArgs {
        dom: NonnullDomain,
        disk: String as Text<STRING_MAX>,
        size: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE`.
    DomainSetBlockIoTuneArgs {
        dom: NonnullDomain,
        disk: String as Text<STRING_MAX>,
        params: Vec<TypedParam> as List<DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE`.
    DomainGetBlockIoTuneArgs {
        dom: NonnullDomain,
        disk: Option<String> as Opt<Text<STRING_MAX>>,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE`.
    DomainGetBlockIoTuneRet {
        params: Vec<TypedParam> as List<DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS`.
    DomainSetNumaParametersArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_NUMA_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS`.
    DomainGetNumaParametersArgs {
        dom: NonnullDomain,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS`.
    DomainGetNumaParametersRet {
        params: Vec<TypedParam> as List<DOMAIN_NUMA_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS`.
    DomainSetInterfaceParametersArgs {
        dom: NonnullDomain,
        device: String as Text<STRING_MAX>,
        params: Vec<TypedParam> as List<DOMAIN_INTERFACE_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS`.
    DomainGetInterfaceParametersArgs {
        dom: NonnullDomain,
        device: String as Text<STRING_MAX>,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS`.
    DomainGetInterfaceParametersRet {
        params: Vec<TypedParam> as List<DOMAIN_INTERFACE_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS`.
    DomainShutdownFlagsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN`.
    StorageVolWipePatternArgs {
        vol: NonnullStorageVol,
        algorithm: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_RESIZE`.
    StorageVolResizeArgs {
        vol: NonnullStorageVol,
        capacity: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION`.
    DomainPmSuspendForDurationArgs {
        dom: NonnullDomain,
        target: u32,
        duration: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_CPU_STATS`.
    DomainGetCpuStatsArgs {
        dom: NonnullDomain,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_CPU_STATS`.
    DomainGetCpuStatsRet {
        params: Vec<TypedParam> as List<DOMAIN_GET_CPU_STATS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_DISK_ERRORS`.
    DomainGetDiskErrorsArgs {
        dom: NonnullDomain,
        maxerrors: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_DISK_ERRORS`.
    DomainGetDiskErrorsRet {
        errors: Vec<DomainDiskError> as List<DOMAIN_DISK_ERRORS_MAX>,
        nerrors: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_METADATA`.
    DomainSetMetadataArgs {
        dom: NonnullDomain,
        r#type: i32,
        metadata: Option<String> as Opt<Text<STRING_MAX>>,
        key: Option<String> as Opt<Text<STRING_MAX>>,
        uri: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_METADATA`.
    DomainGetMetadataArgs {
        dom: NonnullDomain,
        r#type: i32,
        uri: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_METADATA`.
    DomainGetMetadataRet {
        metadata: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_REBASE`.
    DomainBlockRebaseArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        base: Option<String> as Opt<Text<STRING_MAX>>,
        bandwidth: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_PM_WAKEUP`.
    DomainPmWakeupArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE`.
    DomainEventTrayChangeMsg {
        dom: NonnullDomain,
        dev_alias: String as Text<STRING_MAX>,
        reason: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP`.
    DomainEventPmwakeupMsg {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND`.
    DomainEventPmsuspendMsg {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT`.
    DomainSnapshotIsCurrentArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT`.
    DomainSnapshotIsCurrentRet {
        current: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA`.
    DomainSnapshotHasMetadataArgs {
        snap: NonnullDomainSnapshot,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA`.
    DomainSnapshotHasMetadataRet {
        metadata: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS`.
    ConnectListAllDomainsArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS`.
    ConnectListAllDomainsRet {
        domains: Vec<NonnullDomain> as List<DOMAIN_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS`.
    DomainListAllSnapshotsArgs {
        dom: NonnullDomain,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS`.
    DomainListAllSnapshotsRet {
        snapshots: Vec<NonnullDomainSnapshot> as List<DOMAIN_SNAPSHOT_LIST_MAX>,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`.
    DomainSnapshotListAllChildrenArgs {
        snapshot: NonnullDomainSnapshot,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`.
    DomainSnapshotListAllChildrenRet {
        snapshots: Vec<NonnullDomainSnapshot> as List<DOMAIN_SNAPSHOT_LIST_MAX>,
        ret: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE`.
    DomainEventBalloonChangeMsg {
        dom: NonnullDomain,
        actual: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_HOSTNAME`.
    DomainGetHostnameArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_HOSTNAME`.
    DomainGetHostnameRet {
        hostname: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST`.
    DomainGetSecurityLabelListArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST`.
    DomainGetSecurityLabelListRet {
        labels: Vec<DomainGetSecurityLabelRet> as List<SECURITY_LABEL_LIST_MAX>,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_PIN_EMULATOR`.
    DomainPinEmulatorArgs {
        dom: NonnullDomain,
        cpumap: Vec<u8> as Bytes<CPUMAP_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO`.
    DomainGetEmulatorPinInfoArgs {
        dom: NonnullDomain,
        maplen: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO`.
    DomainGetEmulatorPinInfoRet {
        cpumaps: Vec<u8> as Bytes<CPUMAPS_MAX>,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS`.
    ConnectListAllStoragePoolsArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS`.
    ConnectListAllStoragePoolsRet {
        pools: Vec<NonnullStoragePool> as List<STORAGE_POOL_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES`.
    StoragePoolListAllVolumesArgs {
        pool: NonnullStoragePool,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES`.
    StoragePoolListAllVolumesRet {
        vols: Vec<NonnullStorageVol> as List<STORAGE_VOL_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS`.
    ConnectListAllNetworksArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS`.
    ConnectListAllNetworksRet {
        nets: Vec<NonnullNetwork> as List<NETWORK_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES`.
    ConnectListAllInterfacesArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES`.
    ConnectListAllInterfacesRet {
        ifaces: Vec<NonnullInterface> as List<INTERFACE_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES`.
    ConnectListAllNodeDevicesArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES`.
    ConnectListAllNodeDevicesRet {
        devices: Vec<NonnullNodeDevice> as List<NODE_DEVICE_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS`.
    ConnectListAllNwfiltersArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS`.
    ConnectListAllNwfiltersRet {
        filters: Vec<NonnullNwfilter> as List<NWFILTER_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_SECRETS`.
    ConnectListAllSecretsArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_SECRETS`.
    ConnectListAllSecretsRet {
        secrets: Vec<NonnullSecret> as List<SECRET_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS`.
    NodeSetMemoryParametersArgs {
        params: Vec<TypedParam> as List<NODE_MEMORY_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS`.
    NodeGetMemoryParametersArgs {
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS`.
    NodeGetMemoryParametersRet {
        params: Vec<TypedParam> as List<NODE_MEMORY_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_COMMIT`.
    DomainBlockCommitArgs {
        dom: NonnullDomain,
        disk: String as Text<STRING_MAX>,
        base: Option<String> as Opt<Text<STRING_MAX>>,
        top: Option<String> as Opt<Text<STRING_MAX>>,
        bandwidth: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_UPDATE`.
    NetworkUpdateArgs {
        net: NonnullNetwork,
        command: u32,
        section: u32,
        parent_index: i32,
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK`.
    DomainEventPmsuspendDiskMsg {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_CPU_MAP`.
    NodeGetCpuMapArgs {
        need_map: i32,
        need_online: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_CPU_MAP`.
    NodeGetCpuMapRet {
        cpumap: Vec<u8> as Bytes<CPUMAP_MAX>,
        online: u32,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_FSTRIM`.
    DomainFstrimArgs {
        dom: NonnullDomain,
        mount_point: Option<String> as Opt<Text<STRING_MAX>>,
        minimum: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL`.
    DomainSendProcessSignalArgs {
        dom: NonnullDomain,
        pid_value: i64,
        signum: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_OPEN_CHANNEL`.
    DomainOpenChannelArgs {
        dom: NonnullDomain,
        name: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`.
    NodeDeviceLookupScsiHostByWwnArgs {
        wwnn: String as Text<STRING_MAX>,
        wwpn: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`.
    NodeDeviceLookupScsiHostByWwnRet {
        dev: NonnullNodeDevice,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_JOB_STATS`.
    DomainGetJobStatsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_JOB_STATS`.
    DomainGetJobStatsRet {
        r#type: i32,
        params: Vec<TypedParam> as List<DOMAIN_JOB_STATS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`.
    DomainMigrateGetCompressionCacheArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`.
    DomainMigrateGetCompressionCacheRet {
        cache_size: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`.
    DomainMigrateSetCompressionCacheArgs {
        dom: NonnullDomain,
        cache_size: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS`.
    NodeDeviceDetachFlagsArgs {
        name: String as Text<STRING_MAX>,
        driver_name: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    DomainMigrateBegin3ParamsArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    DomainMigrateBegin3ParamsRet {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    DomainMigratePrepare3ParamsArgs {
        params: Vec<TypedParam> as List<DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    DomainMigratePrepare3ParamsRet {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        uri_out: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    DomainMigratePrepareTunnel3ParamsArgs {
        params: Vec<TypedParam> as List<DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    DomainMigratePrepareTunnel3ParamsRet {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    DomainMigratePerform3ParamsArgs {
        dom: NonnullDomain,
        dconnuri: Option<String> as Opt<Text<STRING_MAX>>,
        params: Vec<TypedParam> as List<DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    DomainMigratePerform3ParamsRet {
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`.
    DomainMigrateFinish3ParamsArgs {
        params: Vec<TypedParam> as List<DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u32,
        cancelled: i32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`.
    DomainMigrateFinish3ParamsRet {
        dom: NonnullDomain,
        cookie_out: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS`.
    DomainMigrateConfirm3ParamsArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_MIGRATE_PARAM_LIST_MAX>,
        cookie_in: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>,
        flags: u32,
        cancelled: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD`.
    DomainSetMemoryStatsPeriodArgs {
        dom: NonnullDomain,
        period: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES`.
    DomainCreateXmlWithFilesArgs {
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES`.
    DomainCreateXmlWithFilesRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CREATE_WITH_FILES`.
    DomainCreateWithFilesArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CREATE_WITH_FILES`.
    DomainCreateWithFilesRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED`.
    DomainEventDeviceRemovedMsg {
        dom: NonnullDomain,
        dev_alias: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES`.
    ConnectGetCpuModelNamesArgs {
        arch: String as Text<STRING_MAX>,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES`.
    ConnectGetCpuModelNamesRet {
        models: Vec<String> as List<CONNECT_CPU_MODELS_MAX, Text<STRING_MAX>>,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY`.
    ConnectNetworkEventRegisterAnyArgs {
        event_id: i32,
        net: Option<NonnullNetwork> as Opt,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY`.
    ConnectNetworkEventRegisterAnyRet {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY`.
    ConnectNetworkEventDeregisterAnyArgs {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_NETWORK_EVENT_LIFECYCLE`.
    NetworkEventLifecycleMsg {
        callback_id: i32,
        net: NonnullNetwork,
        event: i32,
        detail: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`.
    ConnectDomainEventCallbackRegisterAnyArgs {
        event_id: i32,
        dom: Option<NonnullDomain> as Opt,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`.
    ConnectDomainEventCallbackRegisterAnyRet {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`.
    ConnectDomainEventCallbackDeregisterAnyArgs {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE`.
    DomainEventCallbackLifecycleMsg {
        callback_id: i32,
        msg: DomainEventLifecycleMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT`.
    DomainEventCallbackRebootMsg {
        callback_id: i32,
        msg: DomainEventRebootMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE`.
    DomainEventCallbackRtcChangeMsg {
        callback_id: i32,
        msg: DomainEventRtcChangeMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG`.
    DomainEventCallbackWatchdogMsg {
        callback_id: i32,
        msg: DomainEventWatchdogMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR`.
    DomainEventCallbackIoErrorMsg {
        callback_id: i32,
        msg: DomainEventIoErrorMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS`.
    DomainEventCallbackGraphicsMsg {
        callback_id: i32,
        msg: DomainEventGraphicsMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`.
    DomainEventCallbackIoErrorReasonMsg {
        callback_id: i32,
        msg: DomainEventIoErrorReasonMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`.
    DomainEventCallbackControlErrorMsg {
        callback_id: i32,
        msg: DomainEventControlErrorMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB`.
    DomainEventCallbackBlockJobMsg {
        callback_id: i32,
        msg: DomainEventBlockJobMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE`.
    DomainEventCallbackDiskChangeMsg {
        callback_id: i32,
        msg: DomainEventDiskChangeMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`.
    DomainEventCallbackTrayChangeMsg {
        callback_id: i32,
        msg: DomainEventTrayChangeMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP`.
    DomainEventCallbackPmwakeupMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmwakeupMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND`.
    DomainEventCallbackPmsuspendMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmsuspendMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`.
    DomainEventCallbackBalloonChangeMsg {
        callback_id: i32,
        msg: DomainEventBalloonChangeMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`.
    DomainEventCallbackPmsuspendDiskMsg {
        callback_id: i32,
        reason: i32,
        msg: DomainEventPmsuspendDiskMsg,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`.
    DomainEventCallbackDeviceRemovedMsg {
        callback_id: i32,
        msg: DomainEventDeviceRemovedMsg,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT`.
    DomainCoreDumpWithFormatArgs {
        dom: NonnullDomain,
        to: String as Text<STRING_MAX>,
        dumpformat: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_FSFREEZE`.
    DomainFsfreezeArgs {
        dom: NonnullDomain,
        mountpoints: Vec<String> as List<DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_FSFREEZE`.
    DomainFsfreezeRet {
        filesystems: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_FSTHAW`.
    DomainFsthawArgs {
        dom: NonnullDomain,
        mountpoints: Vec<String> as List<DOMAIN_FSFREEZE_MOUNTPOINTS_MAX, Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_FSTHAW`.
    DomainFsthawRet {
        filesystems: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_TIME`.
    DomainGetTimeArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_TIME`.
    DomainGetTimeRet {
        seconds: i64,
        nseconds: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_TIME`.
    DomainSetTimeArgs {
        dom: NonnullDomain,
        seconds: i64,
        nseconds: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2`.
    DomainEventBlockJob2Msg {
        callback_id: i32,
        dom: NonnullDomain,
        dst: String as Text<STRING_MAX>,
        r#type: i32,
        status: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_FREE_PAGES`.
    NodeGetFreePagesArgs {
        pages: Vec<u32> as List<NODE_MAX_CELLS>,
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_FREE_PAGES`.
    NodeGetFreePagesRet {
        counts: Vec<u64> as List<NODE_MAX_CELLS>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_GET_DHCP_LEASES`.
    NetworkGetDhcpLeasesArgs {
        net: NonnullNetwork,
        mac: Option<String> as Opt<Text<STRING_MAX>>,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_GET_DHCP_LEASES`.
    NetworkGetDhcpLeasesRet {
        leases: Vec<NetworkDhcpLease> as List<NETWORK_DHCP_LEASES_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES`.
    ConnectGetDomainCapabilitiesArgs {
        emulatorbin: Option<String> as Opt<Text<STRING_MAX>>,
        arch: Option<String> as Opt<Text<STRING_MAX>>,
        machine: Option<String> as Opt<Text<STRING_MAX>>,
        virttype: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES`.
    ConnectGetDomainCapabilitiesRet {
        capabilities: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD`.
    DomainOpenGraphicsFdArgs {
        dom: NonnullDomain,
        idx: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`.
    ConnectGetAllDomainStatsArgs {
        doms: Vec<NonnullDomain> as List<DOMAIN_LIST_MAX>,
        stats: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`.
    ConnectGetAllDomainStatsRet {
        ret_stats: Vec<DomainStatsRecord> as List<DOMAIN_LIST_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BLOCK_COPY`.
    DomainBlockCopyArgs {
        dom: NonnullDomain,
        path: String as Text<STRING_MAX>,
        destxml: String as Text<STRING_MAX>,
        params: Vec<TypedParam> as List<DOMAIN_BLOCK_COPY_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE`.
    DomainEventCallbackTunableMsg {
        callback_id: i32,
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_EVENT_TUNABLE_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_ALLOC_PAGES`.
    NodeAllocPagesArgs {
        page_sizes: Vec<u32> as List<NODE_MAX_CELLS>,
        page_counts: Vec<u64> as List<NODE_MAX_CELLS>,
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_ALLOC_PAGES`.
    NodeAllocPagesRet {
        ret: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`.
    DomainEventCallbackAgentLifecycleMsg {
        callback_id: i32,
        dom: NonnullDomain,
        state: i32,
        reason: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_FSINFO`.
    DomainGetFsinfoArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_FSINFO`.
    DomainGetFsinfoRet {
        info: Vec<DomainFsinfo> as List<DOMAIN_FSINFO_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS`.
    DomainDefineXmlFlagsArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS`.
    DomainDefineXmlFlagsRet {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO`.
    DomainGetIothreadInfoArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO`.
    DomainGetIothreadInfoRet {
        info: Vec<DomainIothreadInfo> as List<IOTHREAD_INFO_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_PIN_IOTHREAD`.
    DomainPinIothreadArgs {
        dom: NonnullDomain,
        iothreads_id: u32,
        cpumap: Vec<u8> as Bytes<CPUMAP_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES`.
    DomainInterfaceAddressesArgs {
        dom: NonnullDomain,
        source: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES`.
    DomainInterfaceAddressesRet {
        ifaces: Vec<DomainInterface> as List<DOMAIN_INTERFACE_MAX>,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`.
    DomainEventCallbackDeviceAddedMsg {
        callback_id: i32,
        dom: NonnullDomain,
        dev_alias: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_ADD_IOTHREAD`.
    DomainAddIothreadArgs {
        dom: NonnullDomain,
        iothread_id: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DEL_IOTHREAD`.
    DomainDelIothreadArgs {
        dom: NonnullDomain,
        iothread_id: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_USER_PASSWORD`.
    DomainSetUserPasswordArgs {
        dom: NonnullDomain,
        user: Option<String> as Opt<Text<STRING_MAX>>,
        password: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_RENAME`.
    DomainRenameArgs {
        dom: NonnullDomain,
        new_name: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_RENAME`.
    DomainRenameRet {
        retcode: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`.
    DomainEventCallbackMigrationIterationMsg {
        callback_id: i32,
        dom: NonnullDomain,
        iteration: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED`.
    ConnectEventConnectionClosedMsg {
        reason: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`.
    DomainEventCallbackJobCompletedMsg {
        callback_id: i32,
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_JOB_STATS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY`.
    DomainMigrateStartPostCopyArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_PERF_EVENTS`.
    DomainGetPerfEventsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_PERF_EVENTS`.
    DomainGetPerfEventsRet {
        params: Vec<TypedParam> as List<DOMAIN_PERF_EVENTS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_PERF_EVENTS`.
    DomainSetPerfEventsArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_PERF_EVENTS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`.
    DomainEventCallbackDeviceRemovalFailedMsg {
        callback_id: i32,
        dom: NonnullDomain,
        dev_alias: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`.
    ConnectStoragePoolEventRegisterAnyArgs {
        event_id: i32,
        pool: Option<NonnullStoragePool> as Opt,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`.
    ConnectStoragePoolEventRegisterAnyRet {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`.
    ConnectStoragePoolEventDeregisterAnyArgs {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE`.
    StoragePoolEventLifecycleMsg {
        callback_id: i32,
        pool: NonnullStoragePool,
        event: i32,
        detail: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS`.
    DomainGetGuestVcpusArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS`.
    DomainGetGuestVcpusRet {
        params: Vec<TypedParam> as List<DOMAIN_GUEST_VCPU_PARAMS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS`.
    DomainSetGuestVcpusArgs {
        dom: NonnullDomain,
        cpumap: String as Text<STRING_MAX>,
        state: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH`.
    StoragePoolEventRefreshMsg {
        callback_id: i32,
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`.
    ConnectNodeDeviceEventRegisterAnyArgs {
        event_id: i32,
        dev: Option<NonnullNodeDevice> as Opt,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`.
    ConnectNodeDeviceEventRegisterAnyRet {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`.
    ConnectNodeDeviceEventDeregisterAnyArgs {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE`.
    NodeDeviceEventLifecycleMsg {
        callback_id: i32,
        dev: NonnullNodeDevice,
        event: i32,
        detail: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE`.
    NodeDeviceEventUpdateMsg {
        callback_id: i32,
        dev: NonnullNodeDevice,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS`.
    StorageVolGetInfoFlagsArgs {
        vol: NonnullStorageVol,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS`.
    StorageVolGetInfoFlagsRet {
        r#type: u8 as Char,
        capacity: u64,
        allocation: u64,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`.
    DomainEventCallbackMetadataChangeMsg {
        callback_id: i32,
        dom: NonnullDomain,
        r#type: i32,
        nsuri: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY`.
    ConnectSecretEventRegisterAnyArgs {
        event_id: i32,
        secret: Option<NonnullSecret> as Opt,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY`.
    ConnectSecretEventRegisterAnyRet {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY`.
    ConnectSecretEventDeregisterAnyArgs {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_SECRET_EVENT_LIFECYCLE`.
    SecretEventLifecycleMsg {
        callback_id: i32,
        secret: NonnullSecret,
        event: i32,
        detail: i32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED`.
    SecretEventValueChangedMsg {
        callback_id: i32,
        secret: NonnullSecret,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_VCPU`.
    DomainSetVcpuArgs {
        dom: NonnullDomain,
        cpumap: String as Text<STRING_MAX>,
        state: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD`.
    DomainEventBlockThresholdMsg {
        callback_id: i32,
        dom: NonnullDomain,
        dev: String as Text<STRING_MAX>,
        path: Option<String> as Opt<Text<STRING_MAX>>,
        threshold: u64,
        excess: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD`.
    DomainSetBlockThresholdArgs {
        dom: NonnullDomain,
        dev: String as Text<STRING_MAX>,
        threshold: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME`.
    DomainMigrateGetMaxDowntimeArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME`.
    DomainMigrateGetMaxDowntimeRet {
        downtime: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC`.
    DomainManagedSaveGetXmlDescArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC`.
    DomainManagedSaveGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML`.
    DomainManagedSaveDefineXmlArgs {
        dom: NonnullDomain,
        dxml: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION`.
    DomainSetLifecycleActionArgs {
        dom: NonnullDomain,
        r#type: u32,
        action: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH`.
    StoragePoolLookupByTargetPathArgs {
        path: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH`.
    StoragePoolLookupByTargetPathRet {
        pool: NonnullStoragePool,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS`.
    DomainDetachDeviceAliasArgs {
        dom: NonnullDomain,
        alias: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU`.
    ConnectCompareHypervisorCpuArgs {
        emulator: Option<String> as Opt<Text<STRING_MAX>>,
        arch: Option<String> as Opt<Text<STRING_MAX>>,
        machine: Option<String> as Opt<Text<STRING_MAX>>,
        virttype: Option<String> as Opt<Text<STRING_MAX>>,
        xml_cpu: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU`.
    ConnectCompareHypervisorCpuRet {
        result: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU`.
    ConnectBaselineHypervisorCpuArgs {
        emulator: Option<String> as Opt<Text<STRING_MAX>>,
        arch: Option<String> as Opt<Text<STRING_MAX>>,
        machine: Option<String> as Opt<Text<STRING_MAX>>,
        virttype: Option<String> as Opt<Text<STRING_MAX>>,
        xml_cp_us: Vec<String> as List<CPU_BASELINE_MAX, Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU`.
    ConnectBaselineHypervisorCpuRet {
        cpu: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_GET_SEV_INFO`.
    NodeGetSevInfoArgs {
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_GET_SEV_INFO`.
    NodeGetSevInfoRet {
        params: Vec<TypedParam> as List<NODE_SEV_INFO_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO`.
    DomainGetLaunchSecurityInfoArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO`.
    DomainGetLaunchSecurityInfoRet {
        params: Vec<TypedParam> as List<DOMAIN_LAUNCH_SECURITY_INFO_PARAMS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`.
    NwfilterBindingLookupByPortDevArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`.
    NwfilterBindingLookupByPortDevRet {
        nwfilter: NonnullNwfilterBinding,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC`.
    NwfilterBindingGetXmlDescArgs {
        nwfilter: NonnullNwfilterBinding,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC`.
    NwfilterBindingGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_BINDING_CREATE_XML`.
    NwfilterBindingCreateXmlArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_BINDING_CREATE_XML`.
    NwfilterBindingCreateXmlRet {
        nwfilter: NonnullNwfilterBinding,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_BINDING_DELETE`.
    NwfilterBindingDeleteArgs {
        nwfilter: NonnullNwfilterBinding,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS`.
    ConnectListAllNwfilterBindingsArgs {
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS`.
    ConnectListAllNwfilterBindingsRet {
        bindings: Vec<NonnullNwfilterBinding> as List<NWFILTER_BINDING_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS`.
    DomainSetIothreadParamsArgs {
        dom: NonnullDomain,
        iothread_id: u32,
        params: Vec<TypedParam> as List<DOMAIN_IOTHREAD_PARAMS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES`.
    ConnectGetStoragePoolCapabilitiesArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES`.
    ConnectGetStoragePoolCapabilitiesRet {
        capabilities: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_LIST_ALL_PORTS`.
    NetworkListAllPortsArgs {
        network: NonnullNetwork,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_LIST_ALL_PORTS`.
    NetworkListAllPortsRet {
        ports: Vec<NonnullNetworkPort> as List<NETWORK_PORT_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID`.
    NetworkPortLookupByUuidArgs {
        network: NonnullNetwork,
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID`.
    NetworkPortLookupByUuidRet {
        port: NonnullNetworkPort,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_PORT_CREATE_XML`.
    NetworkPortCreateXmlArgs {
        network: NonnullNetwork,
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_PORT_CREATE_XML`.
    NetworkPortCreateXmlRet {
        port: NonnullNetworkPort,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS`.
    NetworkPortGetParametersArgs {
        port: NonnullNetworkPort,
        nparams: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS`.
    NetworkPortGetParametersRet {
        params: Vec<TypedParam> as List<NETWORK_PORT_PARAMETERS_MAX>,
        nparams: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS`.
    NetworkPortSetParametersArgs {
        port: NonnullNetworkPort,
        params: Vec<TypedParam> as List<NETWORK_PORT_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_PORT_GET_XML_DESC`.
    NetworkPortGetXmlDescArgs {
        port: NonnullNetworkPort,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_PORT_GET_XML_DESC`.
    NetworkPortGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_PORT_DELETE`.
    NetworkPortDeleteArgs {
        port: NonnullNetworkPort,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML`.
    DomainCheckpointCreateXmlArgs {
        dom: NonnullDomain,
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML`.
    DomainCheckpointCreateXmlRet {
        checkpoint: NonnullDomainCheckpoint,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC`.
    DomainCheckpointGetXmlDescArgs {
        checkpoint: NonnullDomainCheckpoint,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC`.
    DomainCheckpointGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS`.
    DomainListAllCheckpointsArgs {
        dom: NonnullDomain,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS`.
    DomainListAllCheckpointsRet {
        checkpoints: Vec<NonnullDomainCheckpoint> as List<DOMAIN_CHECKPOINT_LIST_MAX>,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`.
    DomainCheckpointListAllChildrenArgs {
        checkpoint: NonnullDomainCheckpoint,
        need_results: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`.
    DomainCheckpointListAllChildrenRet {
        checkpoints: Vec<NonnullDomainCheckpoint> as List<DOMAIN_CHECKPOINT_LIST_MAX>,
        ret: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`.
    DomainCheckpointLookupByNameArgs {
        dom: NonnullDomain,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`.
    DomainCheckpointLookupByNameRet {
        checkpoint: NonnullDomainCheckpoint,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT`.
    DomainCheckpointGetParentArgs {
        checkpoint: NonnullDomainCheckpoint,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT`.
    DomainCheckpointGetParentRet {
        parent: NonnullDomainCheckpoint,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE`.
    DomainCheckpointDeleteArgs {
        checkpoint: NonnullDomainCheckpoint,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_GUEST_INFO`.
    DomainGetGuestInfoArgs {
        dom: NonnullDomain,
        types: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_GUEST_INFO`.
    DomainGetGuestInfoRet {
        params: Vec<TypedParam> as List<DOMAIN_GUEST_INFO_PARAMS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_CONNECT_SET_IDENTITY`.
    ConnectSetIdentityArgs {
        params: Vec<TypedParam> as List<CONNECT_IDENTITY_PARAMS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`.
    DomainAgentSetResponseTimeoutArgs {
        dom: NonnullDomain,
        timeout: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`.
    DomainAgentSetResponseTimeoutRet {
        result: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BACKUP_BEGIN`.
    DomainBackupBeginArgs {
        dom: NonnullDomain,
        backup_xml: String as Text<STRING_MAX>,
        checkpoint_xml: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC`.
    DomainBackupGetXmlDescArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC`.
    DomainBackupGetXmlDescRet {
        xml: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE`.
    DomainEventMemoryFailureMsg {
        callback_id: i32,
        dom: NonnullDomain,
        recipient: i32,
        action: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET`.
    DomainAuthorizedSshKeysGetArgs {
        dom: NonnullDomain,
        user: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET`.
    DomainAuthorizedSshKeysGetRet {
        keys: Vec<String> as List<DOMAIN_AUTHORIZED_SSH_KEYS_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET`.
    DomainAuthorizedSshKeysSetArgs {
        dom: NonnullDomain,
        user: String as Text<STRING_MAX>,
        keys: Vec<String> as List<DOMAIN_AUTHORIZED_SSH_KEYS_MAX, Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_MESSAGES`.
    DomainGetMessagesArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_MESSAGES`.
    DomainGetMessagesRet {
        msgs: Vec<String> as List<DOMAIN_MESSAGES_MAX, Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC`.
    DomainStartDirtyRateCalcArgs {
        dom: NonnullDomain,
        seconds: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_DEFINE_XML`.
    NodeDeviceDefineXmlArgs {
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_DEFINE_XML`.
    NodeDeviceDefineXmlRet {
        dev: NonnullNodeDevice,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_UNDEFINE`.
    NodeDeviceUndefineArgs {
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_CREATE`.
    NodeDeviceCreateArgs {
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS`.
    NwfilterDefineXmlFlagsArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS`.
    NwfilterDefineXmlFlagsRet {
        nwfilter: NonnullNwfilter,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS`.
    NetworkDefineXmlFlagsArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS`.
    NetworkDefineXmlFlagsRet {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART`.
    NodeDeviceGetAutostartArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART`.
    NodeDeviceGetAutostartRet {
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART`.
    NodeDeviceSetAutostartArgs {
        name: String as Text<STRING_MAX>,
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT`.
    NodeDeviceIsPersistentArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT`.
    NodeDeviceIsPersistentRet {
        persistent: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_IS_ACTIVE`.
    NodeDeviceIsActiveArgs {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NODE_DEVICE_IS_ACTIVE`.
    NodeDeviceIsActiveRet {
        active: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_CREATE_XML_FLAGS`.
    NetworkCreateXmlFlagsArgs {
        xml: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_CREATE_XML_FLAGS`.
    NetworkCreateXmlFlagsRet {
        net: NonnullNetwork,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`.
    DomainEventMemoryDeviceSizeChangeMsg {
        callback_id: i32,
        dom: NonnullDomain,
        alias: String as Text<STRING_MAX>,
        size: u64,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE`.
    DomainSetLaunchSecurityStateArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_LAUNCH_SECURITY_STATE_PARAMS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SAVE_PARAMS`.
    DomainSaveParamsArgs {
        dom: NonnullDomain,
        params: Vec<TypedParam> as List<DOMAIN_SAVE_PARAMS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_RESTORE_PARAMS`.
    DomainRestoreParamsArgs {
        params: Vec<TypedParam> as List<DOMAIN_SAVE_PARAMS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS`.
    DomainAbortJobFlagsArgs {
        dom: NonnullDomain,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_FD_ASSOCIATE`.
    DomainFdAssociateArgs {
        dom: NonnullDomain,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_SET_METADATA`.
    NetworkSetMetadataArgs {
        network: NonnullNetwork,
        r#type: i32,
        metadata: Option<String> as Opt<Text<STRING_MAX>>,
        key: Option<String> as Opt<Text<STRING_MAX>>,
        uri: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NETWORK_GET_METADATA`.
    NetworkGetMetadataArgs {
        network: NonnullNetwork,
        r#type: i32,
        uri: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_NETWORK_GET_METADATA`.
    NetworkGetMetadataRet {
        metadata: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE`.
    NetworkEventCallbackMetadataChangeMsg {
        callback_id: i32,
        net: NonnullNetwork,
        r#type: i32,
        nsuri: Option<String> as Opt<Text<STRING_MAX>>,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_NODE_DEVICE_UPDATE`.
    NodeDeviceUpdateArgs {
        name: String as Text<STRING_MAX>,
        xml_desc: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD`.
    DomainGraphicsReloadArgs {
        dom: NonnullDomain,
        r#type: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE`.
    DomainGetAutostartOnceArgs {
        dom: NonnullDomain,
    }
}

xdr_struct! {
    /// Result of `REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE`.
    DomainGetAutostartOnceRet {
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE`.
    DomainSetAutostartOnceArgs {
        dom: NonnullDomain,
        autostart: i32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP`.
    DomainSetThrottleGroupArgs {
        dom: NonnullDomain,
        group: String as Text<STRING_MAX>,
        params: Vec<TypedParam> as List<DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP`.
    DomainDelThrottleGroupArgs {
        dom: NonnullDomain,
        group: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Event `REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE`.
    DomainEventNicMacChangeMsg {
        callback_id: i32,
        dom: NonnullDomain,
        alias: String as Text<STRING_MAX>,
        old_mac: String as Text<STRING_MAX>,
        new_mac: String as Text<STRING_MAX>,
    }
}
