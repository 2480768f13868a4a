//! Procedures of the remote protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::Check::{Always, IfFlags, IfNoFlags, IfParam};
use crate::procedure::{Fds, Procedure, Program};
use crate::protocol::acl;

/// The program.
pub static PROGRAM: Program =
    Program { name: "remote", number: 0x20008086, version: 1, procedures: &PROCEDURES };

const fn high(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x20008086, 1, number, name, true)
}

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x20008086, 1, number, name, false)
}

const fn event(number: i32, name: &'static str) -> Procedure {
    Procedure::event(0x20008086, 1, number, name)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 453] = [
    high(1, "REMOTE_PROC_CONNECT_OPEN")
        .api(&["virConnectOpen", "virConnectOpenReadOnly", "virConnectOpenAuth"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    high(2, "REMOTE_PROC_CONNECT_CLOSE").api(&["virConnectClose"]),
    high(3, "REMOTE_PROC_CONNECT_GET_TYPE")
        .api(&["virConnectGetType"])
        .slots(&["connectGetType"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    high(4, "REMOTE_PROC_CONNECT_GET_VERSION")
        .api(&["virConnectGetVersion"])
        .slots(&["connectGetVersion"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    high(5, "REMOTE_PROC_CONNECT_GET_MAX_VCPUS")
        .api(&["virConnectGetMaxVcpus"])
        .slots(&["connectGetMaxVcpus"])
        .acl(&[Always(acl::CONNECT_READ)]),
    high(6, "REMOTE_PROC_NODE_GET_INFO")
        .api(&["virNodeGetInfo"])
        .slots(&["nodeGetInfo"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(7, "REMOTE_PROC_CONNECT_GET_CAPABILITIES")
        .api(&["virConnectGetCapabilities"])
        .slots(&["connectGetCapabilities"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(8, "REMOTE_PROC_DOMAIN_ATTACH_DEVICE")
        .api(&["virDomainAttachDevice"])
        .slots(&["domainAttachDevice"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(9, "REMOTE_PROC_DOMAIN_CREATE")
        .api(&["virDomainCreate"])
        .slots(&["domainCreate"])
        .acl(&[Always(acl::DOMAIN_START)]),
    low(10, "REMOTE_PROC_DOMAIN_CREATE_XML")
        .api(&["virDomainCreateXML"])
        .slots(&["domainCreateXML"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_START)]),
    high(11, "REMOTE_PROC_DOMAIN_DEFINE_XML")
        .api(&["virDomainDefineXML"])
        .slots(&["domainDefineXML"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_SAVE)]),
    high(12, "REMOTE_PROC_DOMAIN_DESTROY")
        .api(&["virDomainDestroy"])
        .slots(&["domainDestroy"])
        .acl(&[Always(acl::DOMAIN_STOP)]),
    low(13, "REMOTE_PROC_DOMAIN_DETACH_DEVICE")
        .api(&["virDomainDetachDevice"])
        .slots(&["domainDetachDevice"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(14, "REMOTE_PROC_DOMAIN_GET_XML_DESC")
        .api(&["virDomainGetXMLDesc"])
        .slots(&["domainGetXMLDesc"])
        .acl(&[
            Always(acl::DOMAIN_READ),
            IfFlags(acl::DOMAIN_READ_SECURE, 0x1),
            IfFlags(acl::DOMAIN_READ_SECURE, 0x8),
        ]),
    high(15, "REMOTE_PROC_DOMAIN_GET_AUTOSTART")
        .api(&["virDomainGetAutostart"])
        .slots(&["domainGetAutostart"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(16, "REMOTE_PROC_DOMAIN_GET_INFO")
        .api(&["virDomainGetInfo"])
        .slots(&["domainGetInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(17, "REMOTE_PROC_DOMAIN_GET_MAX_MEMORY")
        .api(&["virDomainGetMaxMemory"])
        .slots(&["domainGetMaxMemory"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(18, "REMOTE_PROC_DOMAIN_GET_MAX_VCPUS")
        .api(&["virDomainGetMaxVcpus"])
        .slots(&["domainGetMaxVcpus"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(19, "REMOTE_PROC_DOMAIN_GET_OS_TYPE")
        .api(&["virDomainGetOSType"])
        .slots(&["domainGetOSType"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(20, "REMOTE_PROC_DOMAIN_GET_VCPUS")
        .api(&["virDomainGetVcpus"])
        .slots(&["domainGetVcpus"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(21, "REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS")
        .api(&["virConnectListDefinedDomains"])
        .slots(&["connectListDefinedDomains"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(22, "REMOTE_PROC_DOMAIN_LOOKUP_BY_ID")
        .api(&["virDomainLookupByID"])
        .slots(&["domainLookupByID"])
        .acl(&[Always(acl::DOMAIN_GETATTR)]),
    high(23, "REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME")
        .api(&["virDomainLookupByName"])
        .slots(&["domainLookupByName"])
        .acl(&[Always(acl::DOMAIN_GETATTR)]),
    high(24, "REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID")
        .api(&["virDomainLookupByUUID"])
        .slots(&["domainCreate", "domainLookupByUUID"])
        .acl(&[Always(acl::DOMAIN_GETATTR)]),
    high(25, "REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS")
        .api(&["virConnectNumOfDefinedDomains"])
        .slots(&["connectNumOfDefinedDomains"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    low(26, "REMOTE_PROC_DOMAIN_PIN_VCPU")
        .api(&["virDomainPinVcpu"])
        .slots(&["domainPinVcpu"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(27, "REMOTE_PROC_DOMAIN_REBOOT")
        .api(&["virDomainReboot"])
        .slots(&["domainReboot"])
        .acl(&[Always(acl::DOMAIN_INIT_CONTROL), IfFlags(acl::DOMAIN_WRITE, 0x2)]),
    low(28, "REMOTE_PROC_DOMAIN_RESUME")
        .api(&["virDomainResume"])
        .slots(&["domainResume"])
        .acl(&[Always(acl::DOMAIN_SUSPEND)]),
    high(29, "REMOTE_PROC_DOMAIN_SET_AUTOSTART")
        .api(&["virDomainSetAutostart"])
        .slots(&["domainSetAutostart"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    high(30, "REMOTE_PROC_DOMAIN_SET_MAX_MEMORY")
        .api(&["virDomainSetMaxMemory"])
        .slots(&["domainSetMaxMemory"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(31, "REMOTE_PROC_DOMAIN_SET_MEMORY")
        .api(&["virDomainSetMemory"])
        .slots(&["domainSetMemory"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(32, "REMOTE_PROC_DOMAIN_SET_VCPUS")
        .api(&["virDomainSetVcpus"])
        .slots(&["domainSetVcpus"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(33, "REMOTE_PROC_DOMAIN_SHUTDOWN")
        .api(&["virDomainShutdown"])
        .slots(&["domainShutdown"])
        .acl(&[Always(acl::DOMAIN_INIT_CONTROL)]),
    low(34, "REMOTE_PROC_DOMAIN_SUSPEND")
        .api(&["virDomainSuspend"])
        .slots(&["domainSuspend"])
        .acl(&[Always(acl::DOMAIN_SUSPEND)]),
    high(35, "REMOTE_PROC_DOMAIN_UNDEFINE")
        .api(&["virDomainUndefine"])
        .slots(&["domainUndefine"])
        .acl(&[Always(acl::DOMAIN_DELETE)]),
    high(36, "REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS")
        .api(&["virConnectListDefinedNetworks"])
        .slots(&["connectListDefinedNetworks"])
        .acl(&[Always(acl::CONNECT_SEARCH_NETWORKS)])
        .filter(&[Always(acl::NETWORK_GETATTR)]),
    high(37, "REMOTE_PROC_CONNECT_LIST_DOMAINS")
        .api(&["virConnectListDomains"])
        .slots(&["connectListDomains"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(38, "REMOTE_PROC_CONNECT_LIST_NETWORKS")
        .api(&["virConnectListNetworks"])
        .slots(&["connectListNetworks"])
        .acl(&[Always(acl::CONNECT_SEARCH_NETWORKS)])
        .filter(&[Always(acl::NETWORK_GETATTR)]),
    low(39, "REMOTE_PROC_NETWORK_CREATE")
        .api(&["virNetworkCreate"])
        .slots(&["networkCreate"])
        .acl(&[Always(acl::NETWORK_START)]),
    low(40, "REMOTE_PROC_NETWORK_CREATE_XML")
        .api(&["virNetworkCreateXML"])
        .slots(&["networkCreateXML"])
        .acl(&[Always(acl::NETWORK_WRITE), Always(acl::NETWORK_START)]),
    high(41, "REMOTE_PROC_NETWORK_DEFINE_XML")
        .api(&["virNetworkDefineXML"])
        .slots(&["networkDefineXML"])
        .acl(&[Always(acl::NETWORK_WRITE), Always(acl::NETWORK_SAVE)]),
    high(42, "REMOTE_PROC_NETWORK_DESTROY")
        .api(&["virNetworkDestroy"])
        .slots(&["networkDestroy"])
        .acl(&[Always(acl::NETWORK_STOP)]),
    high(43, "REMOTE_PROC_NETWORK_GET_XML_DESC")
        .api(&["virNetworkGetXMLDesc"])
        .slots(&["networkGetXMLDesc"])
        .acl(&[Always(acl::NETWORK_READ)]),
    high(44, "REMOTE_PROC_NETWORK_GET_AUTOSTART")
        .api(&["virNetworkGetAutostart"])
        .slots(&["networkGetAutostart"])
        .acl(&[Always(acl::NETWORK_READ)]),
    high(45, "REMOTE_PROC_NETWORK_GET_BRIDGE_NAME")
        .api(&["virNetworkGetBridgeName"])
        .slots(&["networkGetBridgeName"])
        .acl(&[Always(acl::NETWORK_READ)]),
    high(46, "REMOTE_PROC_NETWORK_LOOKUP_BY_NAME")
        .api(&["virNetworkLookupByName"])
        .slots(&["networkLookupByName"])
        .acl(&[Always(acl::NETWORK_GETATTR)]),
    high(47, "REMOTE_PROC_NETWORK_LOOKUP_BY_UUID")
        .api(&["virNetworkLookupByUUID"])
        .slots(&["networkLookupByUUID"])
        .acl(&[Always(acl::NETWORK_GETATTR)]),
    high(48, "REMOTE_PROC_NETWORK_SET_AUTOSTART")
        .api(&["virNetworkSetAutostart"])
        .slots(&["networkSetAutostart"])
        .acl(&[Always(acl::NETWORK_WRITE)]),
    high(49, "REMOTE_PROC_NETWORK_UNDEFINE")
        .api(&["virNetworkUndefine"])
        .slots(&["networkUndefine"])
        .acl(&[Always(acl::NETWORK_DELETE)]),
    high(50, "REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS")
        .api(&["virConnectNumOfDefinedNetworks"])
        .slots(&["connectNumOfDefinedNetworks"])
        .acl(&[Always(acl::CONNECT_SEARCH_NETWORKS)])
        .filter(&[Always(acl::NETWORK_GETATTR)]),
    high(51, "REMOTE_PROC_CONNECT_NUM_OF_DOMAINS")
        .api(&["virConnectNumOfDomains"])
        .slots(&["connectNumOfDomains"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(52, "REMOTE_PROC_CONNECT_NUM_OF_NETWORKS")
        .api(&["virConnectNumOfNetworks"])
        .slots(&["connectNumOfNetworks"])
        .acl(&[Always(acl::CONNECT_SEARCH_NETWORKS)])
        .filter(&[Always(acl::NETWORK_GETATTR)]),
    low(53, "REMOTE_PROC_DOMAIN_CORE_DUMP")
        .api(&["virDomainCoreDump"])
        .slots(&["domainCoreDump"])
        .acl(&[Always(acl::DOMAIN_CORE_DUMP)]),
    low(54, "REMOTE_PROC_DOMAIN_RESTORE")
        .api(&["virDomainRestore"])
        .slots(&["domainRestore"])
        .acl(&[Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(55, "REMOTE_PROC_DOMAIN_SAVE")
        .api(&["virDomainSave"])
        .slots(&["domainSave"])
        .acl(&[Always(acl::DOMAIN_HIBERNATE)]),
    low(56, "REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE")
        .api(&["virDomainGetSchedulerType"])
        .slots(&["domainGetSchedulerType"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(57, "REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS")
        .api(&["virDomainGetSchedulerParameters"])
        .slots(&["domainGetSchedulerParameters"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(58, "REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS")
        .api(&["virDomainSetSchedulerParameters"])
        .slots(&["domainSetSchedulerParameters"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(59, "REMOTE_PROC_CONNECT_GET_HOSTNAME")
        .api(&["virConnectGetHostname"])
        .slots(&["connectGetHostname"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    high(60, "REMOTE_PROC_CONNECT_SUPPORTS_FEATURE")
        .slots(&["connectSupportsFeature"])
        .internal("feature_query")
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    low(61, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE")
        .slots(&["domainMigratePrepare"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(62, "REMOTE_PROC_DOMAIN_MIGRATE_PERFORM")
        .slots(&["domainMigratePerform"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(63, "REMOTE_PROC_DOMAIN_MIGRATE_FINISH")
        .slots(&["domainMigrateFinish"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(64, "REMOTE_PROC_DOMAIN_BLOCK_STATS")
        .api(&["virDomainBlockStats"])
        .slots(&["domainBlockStats"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(65, "REMOTE_PROC_DOMAIN_INTERFACE_STATS")
        .api(&["virDomainInterfaceStats"])
        .slots(&["domainInterfaceStats"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(66, "REMOTE_PROC_AUTH_LIST").internal("auth"),
    high(67, "REMOTE_PROC_AUTH_SASL_INIT").internal("auth"),
    high(68, "REMOTE_PROC_AUTH_SASL_START").internal("auth"),
    high(69, "REMOTE_PROC_AUTH_SASL_STEP").internal("auth"),
    high(70, "REMOTE_PROC_AUTH_POLKIT").internal("auth"),
    high(71, "REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS")
        .api(&["virConnectNumOfStoragePools"])
        .slots(&["connectNumOfStoragePools"])
        .acl(&[Always(acl::CONNECT_SEARCH_STORAGE_POOLS)])
        .filter(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(72, "REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS")
        .api(&["virConnectListStoragePools"])
        .slots(&["connectListStoragePools"])
        .acl(&[Always(acl::CONNECT_SEARCH_STORAGE_POOLS)])
        .filter(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(73, "REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS")
        .api(&["virConnectNumOfDefinedStoragePools"])
        .slots(&["connectNumOfDefinedStoragePools"])
        .acl(&[Always(acl::CONNECT_SEARCH_STORAGE_POOLS)])
        .filter(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(74, "REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS")
        .api(&["virConnectListDefinedStoragePools"])
        .slots(&["connectListDefinedStoragePools"])
        .acl(&[Always(acl::CONNECT_SEARCH_STORAGE_POOLS)])
        .filter(&[Always(acl::STORAGE_POOL_GETATTR)]),
    low(75, "REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES")
        .api(&["virConnectFindStoragePoolSources"])
        .slots(&["connectFindStoragePoolSources"])
        .acl(&[Always(acl::CONNECT_DETECT_STORAGE_POOLS)]),
    low(76, "REMOTE_PROC_STORAGE_POOL_CREATE_XML")
        .api(&["virStoragePoolCreateXML"])
        .slots(&["storagePoolCreateXML"])
        .acl(&[Always(acl::STORAGE_POOL_START), Always(acl::STORAGE_POOL_WRITE)]),
    high(77, "REMOTE_PROC_STORAGE_POOL_DEFINE_XML")
        .api(&["virStoragePoolDefineXML"])
        .slots(&["storagePoolDefineXML"])
        .acl(&[Always(acl::STORAGE_POOL_WRITE), Always(acl::STORAGE_POOL_SAVE)]),
    low(78, "REMOTE_PROC_STORAGE_POOL_CREATE")
        .api(&["virStoragePoolCreate"])
        .slots(&["storagePoolCreate"])
        .acl(&[Always(acl::STORAGE_POOL_START)]),
    low(79, "REMOTE_PROC_STORAGE_POOL_BUILD")
        .api(&["virStoragePoolBuild"])
        .slots(&["storagePoolBuild"])
        .acl(&[Always(acl::STORAGE_POOL_FORMAT)]),
    high(80, "REMOTE_PROC_STORAGE_POOL_DESTROY")
        .api(&["virStoragePoolDestroy"])
        .slots(&["storagePoolDestroy"])
        .acl(&[Always(acl::STORAGE_POOL_STOP)]),
    low(81, "REMOTE_PROC_STORAGE_POOL_DELETE")
        .api(&["virStoragePoolDelete"])
        .slots(&["storagePoolDelete"])
        .acl(&[Always(acl::STORAGE_POOL_FORMAT)]),
    high(82, "REMOTE_PROC_STORAGE_POOL_UNDEFINE")
        .api(&["virStoragePoolUndefine"])
        .slots(&["storagePoolUndefine"])
        .acl(&[Always(acl::STORAGE_POOL_DELETE)]),
    low(83, "REMOTE_PROC_STORAGE_POOL_REFRESH")
        .api(&["virStoragePoolRefresh"])
        .slots(&["storagePoolRefresh"])
        .acl(&[Always(acl::STORAGE_POOL_REFRESH)]),
    high(84, "REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME")
        .api(&["virStoragePoolLookupByName"])
        .slots(&["storagePoolLookupByName"])
        .acl(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(85, "REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID")
        .api(&["virStoragePoolLookupByUUID"])
        .slots(&["storagePoolLookupByUUID"])
        .acl(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(86, "REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME")
        .api(&["virStoragePoolLookupByVolume"])
        .slots(&["storagePoolLookupByVolume"])
        .acl(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(87, "REMOTE_PROC_STORAGE_POOL_GET_INFO")
        .api(&["virStoragePoolGetInfo"])
        .slots(&["storagePoolGetInfo"])
        .acl(&[Always(acl::STORAGE_POOL_READ)]),
    high(88, "REMOTE_PROC_STORAGE_POOL_GET_XML_DESC")
        .api(&["virStoragePoolGetXMLDesc"])
        .slots(&["storagePoolGetXMLDesc"])
        .acl(&[Always(acl::STORAGE_POOL_READ)]),
    high(89, "REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART")
        .api(&["virStoragePoolGetAutostart"])
        .slots(&["storagePoolGetAutostart"])
        .acl(&[Always(acl::STORAGE_POOL_READ)]),
    high(90, "REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART")
        .api(&["virStoragePoolSetAutostart"])
        .slots(&["storagePoolSetAutostart"])
        .acl(&[Always(acl::STORAGE_POOL_WRITE)]),
    high(91, "REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES")
        .api(&["virStoragePoolNumOfVolumes"])
        .slots(&["storagePoolNumOfVolumes"])
        .acl(&[Always(acl::STORAGE_POOL_SEARCH_STORAGE_VOLS)])
        .filter(&[Always(acl::STORAGE_VOL_GETATTR)]),
    high(92, "REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES")
        .api(&["virStoragePoolListVolumes"])
        .slots(&["storagePoolListVolumes"])
        .acl(&[Always(acl::STORAGE_POOL_SEARCH_STORAGE_VOLS)])
        .filter(&[Always(acl::STORAGE_VOL_GETATTR)]),
    low(93, "REMOTE_PROC_STORAGE_VOL_CREATE_XML")
        .api(&["virStorageVolCreateXML"])
        .slots(&["storageVolCreateXML"])
        .acl(&[Always(acl::STORAGE_VOL_CREATE)]),
    low(94, "REMOTE_PROC_STORAGE_VOL_DELETE")
        .api(&["virStorageVolDelete"])
        .slots(&["storageVolDelete"])
        .acl(&[Always(acl::STORAGE_VOL_DELETE)]),
    high(95, "REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME")
        .api(&["virStorageVolLookupByName"])
        .slots(&["storageVolLookupByName"])
        .acl(&[Always(acl::STORAGE_VOL_GETATTR)]),
    high(96, "REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY")
        .api(&["virStorageVolLookupByKey"])
        .slots(&["storageVolLookupByKey"])
        .acl(&[Always(acl::STORAGE_VOL_GETATTR)]),
    high(97, "REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH")
        .api(&["virStorageVolLookupByPath"])
        .slots(&["storageVolLookupByPath"])
        .acl(&[Always(acl::STORAGE_VOL_GETATTR)]),
    high(98, "REMOTE_PROC_STORAGE_VOL_GET_INFO")
        .api(&["virStorageVolGetInfo"])
        .slots(&["storageVolGetInfo"])
        .acl(&[Always(acl::STORAGE_VOL_READ)]),
    high(99, "REMOTE_PROC_STORAGE_VOL_GET_XML_DESC")
        .api(&["virStorageVolGetXMLDesc"])
        .slots(&["storageVolGetXMLDesc"])
        .acl(&[Always(acl::STORAGE_VOL_READ)]),
    high(100, "REMOTE_PROC_STORAGE_VOL_GET_PATH")
        .api(&["virStorageVolGetPath"])
        .slots(&["storageVolGetPath"])
        .acl(&[Always(acl::STORAGE_VOL_READ)]),
    high(101, "REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY")
        .api(&["virNodeGetCellsFreeMemory"])
        .slots(&["nodeGetCellsFreeMemory"])
        .acl(&[Always(acl::CONNECT_READ)]),
    high(102, "REMOTE_PROC_NODE_GET_FREE_MEMORY")
        .api(&["virNodeGetFreeMemory"])
        .slots(&["nodeGetFreeMemory"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(103, "REMOTE_PROC_DOMAIN_BLOCK_PEEK")
        .api(&["virDomainBlockPeek"])
        .slots(&["domainBlockPeek"])
        .acl(&[Always(acl::DOMAIN_BLOCK_READ)]),
    low(104, "REMOTE_PROC_DOMAIN_MEMORY_PEEK")
        .api(&["virDomainMemoryPeek"])
        .slots(&["domainMemoryPeek"])
        .acl(&[Always(acl::DOMAIN_MEM_READ)]),
    high(105, "REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER")
        .api(&["virConnectDomainEventRegister"])
        .slots(&["connectDomainEventRegister"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(106, "REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER")
        .api(&["virConnectDomainEventDeregister"])
        .slots(&["connectDomainEventDeregister"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(107, "REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE").of("domain", Some(0), "virConnectDomainEventCallback"),
    low(108, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2")
        .slots(&["domainMigratePrepare2"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(109, "REMOTE_PROC_DOMAIN_MIGRATE_FINISH2")
        .slots(&["domainMigrateFinish2"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    high(110, "REMOTE_PROC_CONNECT_GET_URI").api(&["virConnectGetURI"]).acl(&[Always(acl::CONNECT_GETATTR)]),
    high(111, "REMOTE_PROC_NODE_NUM_OF_DEVICES")
        .api(&["virNodeNumOfDevices"])
        .slots(&["nodeNumOfDevices"])
        .acl(&[Always(acl::CONNECT_SEARCH_NODE_DEVICES)])
        .filter(&[Always(acl::NODE_DEVICE_GETATTR)]),
    high(112, "REMOTE_PROC_NODE_LIST_DEVICES")
        .api(&["virNodeListDevices"])
        .slots(&["nodeListDevices"])
        .acl(&[Always(acl::CONNECT_SEARCH_NODE_DEVICES)])
        .filter(&[Always(acl::NODE_DEVICE_GETATTR)]),
    high(113, "REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME")
        .api(&["virNodeDeviceLookupByName"])
        .slots(&["nodeDeviceLookupByName"])
        .acl(&[Always(acl::NODE_DEVICE_GETATTR)]),
    low(114, "REMOTE_PROC_NODE_DEVICE_GET_XML_DESC")
        .api(&["virNodeDeviceGetXMLDesc"])
        .slots(&["nodeDeviceGetXMLDesc"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    high(115, "REMOTE_PROC_NODE_DEVICE_GET_PARENT")
        .api(&["virNodeDeviceGetParent"])
        .slots(&["nodeDeviceGetParent"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    high(116, "REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS")
        .api(&["virNodeDeviceNumOfCaps"])
        .slots(&["nodeDeviceNumOfCaps"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    high(117, "REMOTE_PROC_NODE_DEVICE_LIST_CAPS")
        .api(&["virNodeDeviceListCaps"])
        .slots(&["nodeDeviceListCaps"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    low(118, "REMOTE_PROC_NODE_DEVICE_DETTACH")
        .api(&["virNodeDeviceDettach"])
        .slots(&["nodeDeviceDettach"])
        .acl(&[Always(acl::NODE_DEVICE_DETACH)]),
    low(119, "REMOTE_PROC_NODE_DEVICE_RE_ATTACH")
        .api(&["virNodeDeviceReAttach"])
        .slots(&["nodeDeviceReAttach"])
        .acl(&[Always(acl::NODE_DEVICE_DETACH)]),
    low(120, "REMOTE_PROC_NODE_DEVICE_RESET")
        .api(&["virNodeDeviceReset"])
        .slots(&["nodeDeviceReset"])
        .acl(&[Always(acl::NODE_DEVICE_DETACH)]),
    high(121, "REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL")
        .api(&["virDomainGetSecurityLabel"])
        .slots(&["domainGetSecurityLabel"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(122, "REMOTE_PROC_NODE_GET_SECURITY_MODEL")
        .api(&["virNodeGetSecurityModel"])
        .slots(&["nodeGetSecurityModel"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(123, "REMOTE_PROC_NODE_DEVICE_CREATE_XML")
        .api(&["virNodeDeviceCreateXML"])
        .slots(&["nodeDeviceCreateXML"])
        .acl(&[Always(acl::NODE_DEVICE_WRITE), Always(acl::NODE_DEVICE_START)]),
    high(124, "REMOTE_PROC_NODE_DEVICE_DESTROY")
        .api(&["virNodeDeviceDestroy"])
        .slots(&["nodeDeviceDestroy"])
        .acl(&[Always(acl::NODE_DEVICE_STOP)]),
    low(125, "REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM")
        .api(&["virStorageVolCreateXMLFrom"])
        .slots(&["storageVolCreateXMLFrom"])
        .acl(&[Always(acl::STORAGE_VOL_CREATE)]),
    high(126, "REMOTE_PROC_CONNECT_NUM_OF_INTERFACES")
        .api(&["virConnectNumOfInterfaces"])
        .slots(&["connectNumOfInterfaces"])
        .acl(&[Always(acl::CONNECT_SEARCH_INTERFACES)])
        .filter(&[Always(acl::INTERFACE_GETATTR)]),
    high(127, "REMOTE_PROC_CONNECT_LIST_INTERFACES")
        .api(&["virConnectListInterfaces"])
        .slots(&["connectListInterfaces"])
        .acl(&[Always(acl::CONNECT_SEARCH_INTERFACES)])
        .filter(&[Always(acl::INTERFACE_GETATTR)]),
    high(128, "REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME")
        .api(&["virInterfaceLookupByName"])
        .slots(&["interfaceLookupByName"])
        .acl(&[Always(acl::INTERFACE_GETATTR)]),
    high(129, "REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING")
        .api(&["virInterfaceLookupByMACString"])
        .slots(&["interfaceLookupByMACString"])
        .acl(&[Always(acl::INTERFACE_GETATTR)]),
    low(130, "REMOTE_PROC_INTERFACE_GET_XML_DESC")
        .api(&["virInterfaceGetXMLDesc"])
        .slots(&["interfaceGetXMLDesc"])
        .acl(&[Always(acl::INTERFACE_READ)]),
    high(131, "REMOTE_PROC_INTERFACE_DEFINE_XML")
        .api(&["virInterfaceDefineXML"])
        .slots(&["interfaceDefineXML"])
        .acl(&[Always(acl::INTERFACE_WRITE), Always(acl::INTERFACE_SAVE)]),
    high(132, "REMOTE_PROC_INTERFACE_UNDEFINE")
        .api(&["virInterfaceUndefine"])
        .slots(&["interfaceUndefine"])
        .acl(&[Always(acl::INTERFACE_DELETE)]),
    low(133, "REMOTE_PROC_INTERFACE_CREATE")
        .api(&["virInterfaceCreate"])
        .slots(&["interfaceCreate"])
        .acl(&[Always(acl::INTERFACE_START)]),
    high(134, "REMOTE_PROC_INTERFACE_DESTROY")
        .api(&["virInterfaceDestroy"])
        .slots(&["interfaceDestroy"])
        .acl(&[Always(acl::INTERFACE_STOP)]),
    low(135, "REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE")
        .api(&["virConnectDomainXMLFromNative"])
        .slots(&["connectDomainXMLFromNative"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    low(136, "REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE")
        .api(&["virConnectDomainXMLToNative"])
        .slots(&["connectDomainXMLToNative"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    high(137, "REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES")
        .api(&["virConnectNumOfDefinedInterfaces"])
        .slots(&["connectNumOfDefinedInterfaces"])
        .acl(&[Always(acl::CONNECT_SEARCH_INTERFACES)])
        .filter(&[Always(acl::INTERFACE_GETATTR)]),
    high(138, "REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES")
        .api(&["virConnectListDefinedInterfaces"])
        .slots(&["connectListDefinedInterfaces"])
        .acl(&[Always(acl::CONNECT_SEARCH_INTERFACES)])
        .filter(&[Always(acl::INTERFACE_GETATTR)]),
    high(139, "REMOTE_PROC_CONNECT_NUM_OF_SECRETS")
        .api(&["virConnectNumOfSecrets"])
        .slots(&["connectNumOfSecrets"])
        .acl(&[Always(acl::CONNECT_SEARCH_SECRETS)])
        .filter(&[Always(acl::SECRET_GETATTR)]),
    high(140, "REMOTE_PROC_CONNECT_LIST_SECRETS")
        .api(&["virConnectListSecrets"])
        .slots(&["connectListSecrets"])
        .acl(&[Always(acl::CONNECT_SEARCH_SECRETS)])
        .filter(&[Always(acl::SECRET_GETATTR)]),
    high(141, "REMOTE_PROC_SECRET_LOOKUP_BY_UUID")
        .api(&["virSecretLookupByUUID"])
        .slots(&["secretLookupByUUID"])
        .acl(&[Always(acl::SECRET_GETATTR)]),
    high(142, "REMOTE_PROC_SECRET_DEFINE_XML")
        .api(&["virSecretDefineXML"])
        .slots(&["secretDefineXML"])
        .acl(&[Always(acl::SECRET_WRITE), Always(acl::SECRET_SAVE)]),
    high(143, "REMOTE_PROC_SECRET_GET_XML_DESC")
        .api(&["virSecretGetXMLDesc"])
        .slots(&["secretGetXMLDesc"])
        .acl(&[Always(acl::SECRET_READ)]),
    high(144, "REMOTE_PROC_SECRET_SET_VALUE")
        .api(&["virSecretSetValue"])
        .slots(&["secretSetValue"])
        .acl(&[Always(acl::SECRET_WRITE)]),
    high(145, "REMOTE_PROC_SECRET_GET_VALUE")
        .api(&["virSecretGetValue"])
        .slots(&["secretGetValue"])
        .acl(&[Always(acl::SECRET_READ_SECURE)]),
    high(146, "REMOTE_PROC_SECRET_UNDEFINE")
        .api(&["virSecretUndefine"])
        .slots(&["secretUndefine"])
        .acl(&[Always(acl::SECRET_DELETE)]),
    high(147, "REMOTE_PROC_SECRET_LOOKUP_BY_USAGE")
        .api(&["virSecretLookupByUsage"])
        .slots(&["secretLookupByUsage"])
        .acl(&[Always(acl::SECRET_GETATTR)]),
    low(148, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL")
        .slots(&["domainMigratePrepareTunnel"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)])
        .write_stream(0x0),
    high(149, "REMOTE_PROC_CONNECT_IS_SECURE")
        .api(&["virConnectIsSecure", "virConnectIsEncrypted"])
        .slots(&["connectIsEncrypted", "connectIsSecure"]),
    high(150, "REMOTE_PROC_DOMAIN_IS_ACTIVE")
        .api(&["virDomainIsActive"])
        .slots(&["domainIsActive"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(151, "REMOTE_PROC_DOMAIN_IS_PERSISTENT")
        .api(&["virDomainIsPersistent"])
        .slots(&["domainIsPersistent"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(152, "REMOTE_PROC_NETWORK_IS_ACTIVE")
        .api(&["virNetworkIsActive"])
        .slots(&["networkIsActive"])
        .acl(&[Always(acl::NETWORK_READ)]),
    high(153, "REMOTE_PROC_NETWORK_IS_PERSISTENT")
        .api(&["virNetworkIsPersistent"])
        .slots(&["networkIsPersistent"])
        .acl(&[Always(acl::NETWORK_READ)]),
    high(154, "REMOTE_PROC_STORAGE_POOL_IS_ACTIVE")
        .api(&["virStoragePoolIsActive"])
        .slots(&["storagePoolIsActive"])
        .acl(&[Always(acl::STORAGE_POOL_READ)]),
    high(155, "REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT")
        .api(&["virStoragePoolIsPersistent"])
        .slots(&["storagePoolIsPersistent"])
        .acl(&[Always(acl::STORAGE_POOL_READ)]),
    high(156, "REMOTE_PROC_INTERFACE_IS_ACTIVE")
        .api(&["virInterfaceIsActive"])
        .slots(&["interfaceIsActive"])
        .acl(&[Always(acl::INTERFACE_READ)]),
    high(157, "REMOTE_PROC_CONNECT_GET_LIB_VERSION")
        .api(&["virConnectGetLibVersion"])
        .slots(&["connectGetLibVersion"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    high(158, "REMOTE_PROC_CONNECT_COMPARE_CPU")
        .api(&["virConnectCompareCPU"])
        .slots(&["connectCompareCPU"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(159, "REMOTE_PROC_DOMAIN_MEMORY_STATS")
        .api(&["virDomainMemoryStats"])
        .slots(&["domainMemoryStats"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(160, "REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS")
        .api(&["virDomainAttachDeviceFlags"])
        .slots(&["domainAttachDeviceFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(161, "REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS")
        .api(&["virDomainDetachDeviceFlags"])
        .slots(&["domainDetachDeviceFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(162, "REMOTE_PROC_CONNECT_BASELINE_CPU")
        .api(&["virConnectBaselineCPU"])
        .slots(&["connectBaselineCPU"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(163, "REMOTE_PROC_DOMAIN_GET_JOB_INFO")
        .api(&["virDomainGetJobInfo"])
        .slots(&["domainGetJobInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(164, "REMOTE_PROC_DOMAIN_ABORT_JOB")
        .api(&["virDomainAbortJob"])
        .slots(&["domainAbortJob"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(165, "REMOTE_PROC_STORAGE_VOL_WIPE")
        .api(&["virStorageVolWipe"])
        .slots(&["storageVolWipe"])
        .acl(&[Always(acl::STORAGE_VOL_FORMAT)]),
    low(166, "REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME")
        .api(&["virDomainMigrateSetMaxDowntime"])
        .slots(&["domainMigrateSetMaxDowntime"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    high(167, "REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY")
        .api(&["virConnectDomainEventRegisterAny"])
        .slots(&["connectDomainEventRegisterAny"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(168, "REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY")
        .api(&["virConnectDomainEventDeregisterAny"])
        .slots(&["connectDomainEventDeregisterAny"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(169, "REMOTE_PROC_DOMAIN_EVENT_REBOOT").of(
        "domain",
        Some(1),
        "virConnectDomainEventGenericCallback",
    ),
    event(170, "REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE").of(
        "domain",
        Some(2),
        "virConnectDomainEventRTCChangeCallback",
    ),
    event(171, "REMOTE_PROC_DOMAIN_EVENT_WATCHDOG").of(
        "domain",
        Some(3),
        "virConnectDomainEventWatchdogCallback",
    ),
    event(172, "REMOTE_PROC_DOMAIN_EVENT_IO_ERROR").of(
        "domain",
        Some(4),
        "virConnectDomainEventIOErrorCallback",
    ),
    event(173, "REMOTE_PROC_DOMAIN_EVENT_GRAPHICS").of(
        "domain",
        Some(5),
        "virConnectDomainEventGraphicsCallback",
    ),
    low(174, "REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS")
        .api(&["virDomainUpdateDeviceFlags"])
        .slots(&["domainUpdateDeviceFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    high(175, "REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME")
        .api(&["virNWFilterLookupByName"])
        .slots(&["nwfilterLookupByName"])
        .acl(&[Always(acl::NWFILTER_GETATTR)]),
    high(176, "REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID")
        .api(&["virNWFilterLookupByUUID"])
        .slots(&["nwfilterLookupByUUID"])
        .acl(&[Always(acl::NWFILTER_GETATTR)]),
    high(177, "REMOTE_PROC_NWFILTER_GET_XML_DESC")
        .api(&["virNWFilterGetXMLDesc"])
        .acl(&[Always(acl::NWFILTER_READ)]),
    high(178, "REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS")
        .api(&["virConnectNumOfNWFilters"])
        .acl(&[Always(acl::CONNECT_SEARCH_NWFILTERS)])
        .filter(&[Always(acl::NWFILTER_GETATTR)]),
    high(179, "REMOTE_PROC_CONNECT_LIST_NWFILTERS")
        .api(&["virConnectListNWFilters"])
        .acl(&[Always(acl::CONNECT_SEARCH_NWFILTERS)])
        .filter(&[Always(acl::NWFILTER_GETATTR)]),
    high(180, "REMOTE_PROC_NWFILTER_DEFINE_XML")
        .api(&["virNWFilterDefineXML"])
        .acl(&[Always(acl::NWFILTER_WRITE), Always(acl::NWFILTER_SAVE)]),
    high(181, "REMOTE_PROC_NWFILTER_UNDEFINE")
        .api(&["virNWFilterUndefine"])
        .acl(&[Always(acl::NWFILTER_DELETE)]),
    low(182, "REMOTE_PROC_DOMAIN_MANAGED_SAVE")
        .api(&["virDomainManagedSave"])
        .slots(&["domainManagedSave"])
        .acl(&[Always(acl::DOMAIN_HIBERNATE)]),
    low(183, "REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE")
        .api(&["virDomainHasManagedSaveImage"])
        .slots(&["domainHasManagedSaveImage"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(184, "REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE")
        .api(&["virDomainManagedSaveRemove"])
        .slots(&["domainManagedSaveRemove"])
        .acl(&[Always(acl::DOMAIN_HIBERNATE)]),
    low(185, "REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML")
        .api(&["virDomainSnapshotCreateXML"])
        .slots(&["domainSnapshotCreateXML"])
        .acl(&[Always(acl::DOMAIN_SNAPSHOT), IfFlags(acl::DOMAIN_FS_FREEZE, 0x40)]),
    high(186, "REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC")
        .api(&["virDomainSnapshotGetXMLDesc"])
        .slots(&["domainSnapshotGetXMLDesc"])
        .acl(&[Always(acl::DOMAIN_READ), IfFlags(acl::DOMAIN_READ_SECURE, 0x1)]),
    high(187, "REMOTE_PROC_DOMAIN_SNAPSHOT_NUM")
        .api(&["virDomainSnapshotNum"])
        .slots(&["domainSnapshotNum"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(188, "REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES")
        .api(&["virDomainSnapshotListNames"])
        .slots(&["domainSnapshotListNames"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(189, "REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME")
        .api(&["virDomainSnapshotLookupByName"])
        .slots(&["domainSnapshotLookupByName"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(190, "REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT")
        .api(&["virDomainHasCurrentSnapshot"])
        .slots(&["domainHasCurrentSnapshot"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(191, "REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT")
        .api(&["virDomainSnapshotCurrent"])
        .slots(&["domainSnapshotCurrent"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(192, "REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT")
        .api(&["virDomainRevertToSnapshot"])
        .slots(&["domainRevertToSnapshot"])
        .acl(&[Always(acl::DOMAIN_SNAPSHOT)]),
    low(193, "REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE")
        .api(&["virDomainSnapshotDelete"])
        .slots(&["domainSnapshotDelete"])
        .acl(&[Always(acl::DOMAIN_SNAPSHOT)]),
    low(194, "REMOTE_PROC_DOMAIN_GET_BLOCK_INFO")
        .api(&["virDomainGetBlockInfo"])
        .slots(&["domainGetBlockInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    event(195, "REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON").of(
        "domain",
        Some(6),
        "virConnectDomainEventIOErrorReasonCallback",
    ),
    low(196, "REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS")
        .api(&["virDomainCreateWithFlags"])
        .slots(&["domainCreateWithFlags"])
        .acl(&[Always(acl::DOMAIN_START)]),
    low(197, "REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS")
        .api(&["virDomainSetMemoryParameters"])
        .slots(&["domainSetMemoryParameters"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(198, "REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS")
        .api(&["virDomainGetMemoryParameters"])
        .slots(&["domainGetMemoryParameters"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(199, "REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS")
        .api(&["virDomainSetVcpusFlags"])
        .slots(&["domainSetVcpusFlags"])
        .acl(&[
            Always(acl::DOMAIN_WRITE),
            IfNoFlags(acl::DOMAIN_SAVE, 0x3),
            IfFlags(acl::DOMAIN_SAVE, 0x2),
            IfFlags(acl::DOMAIN_WRITE, 0x8),
        ]),
    low(200, "REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS")
        .api(&["virDomainGetVcpusFlags"])
        .slots(&["domainGetVcpusFlags"])
        .acl(&[Always(acl::DOMAIN_READ), IfFlags(acl::DOMAIN_WRITE, 0x8)]),
    low(201, "REMOTE_PROC_DOMAIN_OPEN_CONSOLE")
        .api(&["virDomainOpenConsole"])
        .slots(&["domainOpenConsole"])
        .acl(&[Always(acl::DOMAIN_OPEN_DEVICE)])
        .read_stream(0x0),
    high(202, "REMOTE_PROC_DOMAIN_IS_UPDATED")
        .api(&["virDomainIsUpdated"])
        .slots(&["domainIsUpdated"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(203, "REMOTE_PROC_CONNECT_GET_SYSINFO")
        .api(&["virConnectGetSysinfo"])
        .slots(&["connectGetSysinfo"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(204, "REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS")
        .api(&["virDomainSetMemoryFlags"])
        .slots(&["domainSetMemoryFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(205, "REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS")
        .api(&["virDomainSetBlkioParameters"])
        .slots(&["domainSetBlkioParameters"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(206, "REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS")
        .api(&["virDomainGetBlkioParameters"])
        .slots(&["domainGetBlkioParameters"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(207, "REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED")
        .api(&["virDomainMigrateSetMaxSpeed"])
        .slots(&["domainMigrateSetMaxSpeed"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(208, "REMOTE_PROC_STORAGE_VOL_UPLOAD")
        .api(&["virStorageVolUpload"])
        .slots(&["storageVolUpload"])
        .acl(&[Always(acl::STORAGE_VOL_DATA_WRITE)])
        .write_stream(0x1),
    low(209, "REMOTE_PROC_STORAGE_VOL_DOWNLOAD")
        .api(&["virStorageVolDownload"])
        .slots(&["storageVolDownload"])
        .acl(&[Always(acl::STORAGE_VOL_DATA_READ)])
        .read_stream(0x1),
    low(210, "REMOTE_PROC_DOMAIN_INJECT_NMI")
        .api(&["virDomainInjectNMI"])
        .slots(&["domainInjectNMI"])
        .acl(&[Always(acl::DOMAIN_INJECT_NMI)]),
    low(211, "REMOTE_PROC_DOMAIN_SCREENSHOT")
        .api(&["virDomainScreenshot"])
        .slots(&["domainScreenshot"])
        .acl(&[Always(acl::DOMAIN_SCREENSHOT)])
        .read_stream(0x0),
    high(212, "REMOTE_PROC_DOMAIN_GET_STATE")
        .api(&["virDomainGetState"])
        .slots(&["domainGetState"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(213, "REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3")
        .slots(&["domainMigrateBegin3"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(214, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3")
        .slots(&["domainMigratePrepare3"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(215, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3")
        .slots(&["domainMigratePrepareTunnel3"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)])
        .write_stream(0x0),
    low(216, "REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3")
        .slots(&["domainMigratePerform3"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(217, "REMOTE_PROC_DOMAIN_MIGRATE_FINISH3")
        .slots(&["domainMigrateFinish3"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(218, "REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3")
        .slots(&["domainMigrateConfirm3"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(219, "REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS")
        .api(&["virDomainSetSchedulerParametersFlags"])
        .slots(&["domainSetSchedulerParametersFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(220, "REMOTE_PROC_INTERFACE_CHANGE_BEGIN")
        .api(&["virInterfaceChangeBegin"])
        .slots(&["interfaceChangeBegin"])
        .acl(&[Always(acl::CONNECT_INTERFACE_TRANSACTION)]),
    low(221, "REMOTE_PROC_INTERFACE_CHANGE_COMMIT")
        .api(&["virInterfaceChangeCommit"])
        .slots(&["interfaceChangeCommit"])
        .acl(&[Always(acl::CONNECT_INTERFACE_TRANSACTION)]),
    low(222, "REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK")
        .api(&["virInterfaceChangeRollback"])
        .slots(&["interfaceChangeRollback"])
        .acl(&[Always(acl::CONNECT_INTERFACE_TRANSACTION)]),
    low(223, "REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS")
        .api(&["virDomainGetSchedulerParametersFlags"])
        .slots(&["domainGetSchedulerParametersFlags"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    event(224, "REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR").of(
        "domain",
        Some(7),
        "virConnectDomainEventGenericCallback",
    ),
    low(225, "REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS")
        .api(&["virDomainPinVcpuFlags"])
        .slots(&["domainPinVcpuFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(226, "REMOTE_PROC_DOMAIN_SEND_KEY")
        .api(&["virDomainSendKey"])
        .slots(&["domainSendKey"])
        .acl(&[Always(acl::DOMAIN_SEND_INPUT)]),
    high(227, "REMOTE_PROC_NODE_GET_CPU_STATS")
        .api(&["virNodeGetCPUStats"])
        .slots(&["nodeGetCPUStats"])
        .acl(&[Always(acl::CONNECT_READ)]),
    high(228, "REMOTE_PROC_NODE_GET_MEMORY_STATS")
        .api(&["virNodeGetMemoryStats"])
        .slots(&["nodeGetMemoryStats"])
        .acl(&[Always(acl::CONNECT_READ)]),
    high(229, "REMOTE_PROC_DOMAIN_GET_CONTROL_INFO")
        .api(&["virDomainGetControlInfo"])
        .slots(&["domainGetControlInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(230, "REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO")
        .api(&["virDomainGetVcpuPinInfo"])
        .slots(&["domainGetVcpuPinInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(231, "REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS")
        .api(&["virDomainUndefineFlags"])
        .slots(&["domainUndefineFlags"])
        .acl(&[Always(acl::DOMAIN_DELETE)]),
    low(232, "REMOTE_PROC_DOMAIN_SAVE_FLAGS")
        .api(&["virDomainSaveFlags"])
        .slots(&["domainSaveFlags"])
        .acl(&[Always(acl::DOMAIN_HIBERNATE)]),
    low(233, "REMOTE_PROC_DOMAIN_RESTORE_FLAGS")
        .api(&["virDomainRestoreFlags"])
        .slots(&["domainRestoreFlags"])
        .acl(&[Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    high(234, "REMOTE_PROC_DOMAIN_DESTROY_FLAGS")
        .api(&["virDomainDestroyFlags"])
        .slots(&["domainDestroyFlags"])
        .acl(&[Always(acl::DOMAIN_STOP)]),
    high(235, "REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC")
        .api(&["virDomainSaveImageGetXMLDesc"])
        .slots(&["domainSaveImageGetXMLDesc"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    high(236, "REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML")
        .api(&["virDomainSaveImageDefineXML"])
        .slots(&["domainSaveImageDefineXML"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_HIBERNATE)]),
    low(237, "REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT")
        .api(&["virDomainBlockJobAbort"])
        .slots(&["domainBlockJobAbort"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(238, "REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO")
        .api(&["virDomainGetBlockJobInfo"])
        .slots(&["domainGetBlockJobInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(239, "REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED")
        .api(&["virDomainBlockJobSetSpeed"])
        .slots(&["domainBlockJobSetSpeed"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(240, "REMOTE_PROC_DOMAIN_BLOCK_PULL")
        .api(&["virDomainBlockPull"])
        .slots(&["domainBlockPull"])
        .acl(&[Always(acl::DOMAIN_BLOCK_WRITE)]),
    event(241, "REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB").of(
        "domain",
        Some(8),
        "virConnectDomainEventBlockJobCallback",
    ),
    low(242, "REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED")
        .api(&["virDomainMigrateGetMaxSpeed"])
        .slots(&["domainMigrateGetMaxSpeed"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(243, "REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS")
        .api(&["virDomainBlockStatsFlags"])
        .slots(&["domainBlockStatsFlags"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(244, "REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT")
        .api(&["virDomainSnapshotGetParent"])
        .slots(&["domainSnapshotGetParent"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(245, "REMOTE_PROC_DOMAIN_RESET")
        .api(&["virDomainReset"])
        .slots(&["domainReset"])
        .acl(&[Always(acl::DOMAIN_RESET)]),
    high(246, "REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN")
        .api(&["virDomainSnapshotNumChildren"])
        .slots(&["domainSnapshotNumChildren"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(247, "REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES")
        .api(&["virDomainSnapshotListChildrenNames"])
        .slots(&["domainSnapshotListChildrenNames"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    event(248, "REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE").of(
        "domain",
        Some(9),
        "virConnectDomainEventDiskChangeCallback",
    ),
    low(249, "REMOTE_PROC_DOMAIN_OPEN_GRAPHICS")
        .api(&["virDomainOpenGraphics"])
        .slots(&["domainOpenGraphics"])
        .acl(&[Always(acl::DOMAIN_OPEN_GRAPHICS)])
        .fds(Fds::One, Fds::None),
    low(250, "REMOTE_PROC_NODE_SUSPEND_FOR_DURATION")
        .api(&["virNodeSuspendForDuration"])
        .slots(&["nodeSuspendForDuration"])
        .acl(&[Always(acl::CONNECT_PM_CONTROL)]),
    low(251, "REMOTE_PROC_DOMAIN_BLOCK_RESIZE")
        .api(&["virDomainBlockResize"])
        .slots(&["domainBlockResize"])
        .acl(&[Always(acl::DOMAIN_BLOCK_WRITE)]),
    low(252, "REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE")
        .api(&["virDomainSetBlockIoTune"])
        .slots(&["domainSetBlockIoTune"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(253, "REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE")
        .api(&["virDomainGetBlockIoTune"])
        .slots(&["domainGetBlockIoTune"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(254, "REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS")
        .api(&["virDomainSetNumaParameters"])
        .slots(&["domainSetNumaParameters"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(255, "REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS")
        .api(&["virDomainGetNumaParameters"])
        .slots(&["domainGetNumaParameters"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(256, "REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS")
        .api(&["virDomainSetInterfaceParameters"])
        .slots(&["domainSetInterfaceParameters"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(257, "REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS")
        .api(&["virDomainGetInterfaceParameters"])
        .slots(&["domainGetInterfaceParameters"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(258, "REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS")
        .api(&["virDomainShutdownFlags"])
        .slots(&["domainShutdownFlags"])
        .acl(&[Always(acl::DOMAIN_INIT_CONTROL), IfFlags(acl::DOMAIN_WRITE, 0x2)]),
    low(259, "REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN")
        .api(&["virStorageVolWipePattern"])
        .slots(&["storageVolWipePattern"])
        .acl(&[Always(acl::STORAGE_VOL_FORMAT)]),
    low(260, "REMOTE_PROC_STORAGE_VOL_RESIZE")
        .api(&["virStorageVolResize"])
        .slots(&["storageVolResize"])
        .acl(&[Always(acl::STORAGE_VOL_RESIZE)]),
    low(261, "REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION")
        .api(&["virDomainPMSuspendForDuration"])
        .slots(&["domainPMSuspendForDuration"])
        .acl(&[Always(acl::DOMAIN_PM_CONTROL)]),
    low(262, "REMOTE_PROC_DOMAIN_GET_CPU_STATS")
        .api(&["virDomainGetCPUStats"])
        .slots(&["domainGetCPUStats"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(263, "REMOTE_PROC_DOMAIN_GET_DISK_ERRORS")
        .api(&["virDomainGetDiskErrors"])
        .slots(&["domainGetDiskErrors"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(264, "REMOTE_PROC_DOMAIN_SET_METADATA")
        .api(&["virDomainSetMetadata"])
        .slots(&["domainSetMetadata"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(265, "REMOTE_PROC_DOMAIN_GET_METADATA")
        .api(&["virDomainGetMetadata"])
        .slots(&["domainGetMetadata"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(266, "REMOTE_PROC_DOMAIN_BLOCK_REBASE")
        .api(&["virDomainBlockRebase"])
        .slots(&["domainBlockRebase"])
        .acl(&[Always(acl::DOMAIN_BLOCK_WRITE)]),
    low(267, "REMOTE_PROC_DOMAIN_PM_WAKEUP")
        .api(&["virDomainPMWakeup"])
        .slots(&["domainPMWakeup"])
        .acl(&[Always(acl::DOMAIN_PM_CONTROL)]),
    event(268, "REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE").of(
        "domain",
        Some(10),
        "virConnectDomainEventTrayChangeCallback",
    ),
    event(269, "REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP").of(
        "domain",
        Some(11),
        "virConnectDomainEventPMWakeupCallback",
    ),
    event(270, "REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND").of(
        "domain",
        Some(12),
        "virConnectDomainEventPMSuspendCallback",
    ),
    low(271, "REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT")
        .api(&["virDomainSnapshotIsCurrent"])
        .slots(&["domainSnapshotIsCurrent"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(272, "REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA")
        .api(&["virDomainSnapshotHasMetadata"])
        .slots(&["domainSnapshotHasMetadata"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(273, "REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS")
        .api(&["virConnectListAllDomains"])
        .slots(&["connectListAllDomains"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(274, "REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS")
        .api(&["virDomainListAllSnapshots"])
        .slots(&["domainListAllSnapshots"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(275, "REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN")
        .api(&["virDomainSnapshotListAllChildren"])
        .slots(&["domainSnapshotListAllChildren"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    event(276, "REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE").of(
        "domain",
        Some(13),
        "virConnectDomainEventBalloonChangeCallback",
    ),
    low(277, "REMOTE_PROC_DOMAIN_GET_HOSTNAME")
        .api(&["virDomainGetHostname"])
        .slots(&["domainGetHostname"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    high(278, "REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST")
        .api(&["virDomainGetSecurityLabelList"])
        .slots(&["domainGetSecurityLabelList"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(279, "REMOTE_PROC_DOMAIN_PIN_EMULATOR")
        .api(&["virDomainPinEmulator"])
        .slots(&["domainPinEmulator"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(280, "REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO")
        .api(&["virDomainGetEmulatorPinInfo"])
        .slots(&["domainGetEmulatorPinInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(281, "REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS")
        .api(&["virConnectListAllStoragePools"])
        .slots(&["connectListAllStoragePools"])
        .acl(&[Always(acl::CONNECT_SEARCH_STORAGE_POOLS)])
        .filter(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(282, "REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES")
        .api(&["virStoragePoolListAllVolumes"])
        .slots(&["storagePoolListAllVolumes"])
        .acl(&[Always(acl::STORAGE_POOL_SEARCH_STORAGE_VOLS)])
        .filter(&[Always(acl::STORAGE_VOL_GETATTR)]),
    high(283, "REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS")
        .api(&["virConnectListAllNetworks"])
        .slots(&["connectListAllNetworks"])
        .acl(&[Always(acl::CONNECT_SEARCH_NETWORKS)])
        .filter(&[Always(acl::NETWORK_GETATTR)]),
    high(284, "REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES")
        .api(&["virConnectListAllInterfaces"])
        .slots(&["connectListAllInterfaces"])
        .acl(&[Always(acl::CONNECT_SEARCH_INTERFACES)])
        .filter(&[Always(acl::INTERFACE_GETATTR)]),
    high(285, "REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES")
        .api(&["virConnectListAllNodeDevices"])
        .acl(&[Always(acl::CONNECT_SEARCH_NODE_DEVICES)])
        .filter(&[Always(acl::NODE_DEVICE_GETATTR)]),
    high(286, "REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS")
        .api(&["virConnectListAllNWFilters"])
        .acl(&[Always(acl::CONNECT_SEARCH_NWFILTERS)])
        .filter(&[Always(acl::NWFILTER_GETATTR)]),
    high(287, "REMOTE_PROC_CONNECT_LIST_ALL_SECRETS")
        .api(&["virConnectListAllSecrets"])
        .slots(&["connectListAllSecrets"])
        .acl(&[Always(acl::CONNECT_SEARCH_SECRETS)])
        .filter(&[Always(acl::SECRET_GETATTR)]),
    low(288, "REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS")
        .api(&["virNodeSetMemoryParameters"])
        .slots(&["nodeSetMemoryParameters"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    low(289, "REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS")
        .api(&["virNodeGetMemoryParameters"])
        .slots(&["nodeGetMemoryParameters"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(290, "REMOTE_PROC_DOMAIN_BLOCK_COMMIT")
        .api(&["virDomainBlockCommit"])
        .slots(&["domainBlockCommit"])
        .acl(&[Always(acl::DOMAIN_BLOCK_WRITE)]),
    high(291, "REMOTE_PROC_NETWORK_UPDATE").api(&["virNetworkUpdate"]).slots(&["networkUpdate"]).acl(&[
        Always(acl::NETWORK_WRITE),
        IfNoFlags(acl::NETWORK_SAVE, 0x3),
        IfFlags(acl::NETWORK_SAVE, 0x2),
    ]),
    event(292, "REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK").of(
        "domain",
        Some(14),
        "virConnectDomainEventPMSuspendDiskCallback",
    ),
    low(293, "REMOTE_PROC_NODE_GET_CPU_MAP")
        .api(&["virNodeGetCPUMap"])
        .slots(&["nodeGetCPUMap"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(294, "REMOTE_PROC_DOMAIN_FSTRIM")
        .api(&["virDomainFSTrim"])
        .slots(&["domainFSTrim"])
        .acl(&[Always(acl::DOMAIN_FS_TRIM)]),
    low(295, "REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL")
        .api(&["virDomainSendProcessSignal"])
        .slots(&["domainSendProcessSignal"])
        .acl(&[Always(acl::DOMAIN_SEND_SIGNAL)]),
    low(296, "REMOTE_PROC_DOMAIN_OPEN_CHANNEL")
        .api(&["virDomainOpenChannel"])
        .slots(&["domainOpenChannel"])
        .acl(&[Always(acl::DOMAIN_OPEN_DEVICE)])
        .read_stream(0x0),
    high(297, "REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN")
        .api(&["virNodeDeviceLookupSCSIHostByWWN"])
        .slots(&["nodeDeviceLookupSCSIHostByWWN"])
        .acl(&[Always(acl::NODE_DEVICE_GETATTR)]),
    low(298, "REMOTE_PROC_DOMAIN_GET_JOB_STATS")
        .api(&["virDomainGetJobStats"])
        .slots(&["domainGetJobStats"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(299, "REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE")
        .api(&["virDomainMigrateGetCompressionCache"])
        .slots(&["domainMigrateGetCompressionCache"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(300, "REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE")
        .api(&["virDomainMigrateSetCompressionCache"])
        .slots(&["domainMigrateSetCompressionCache"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(301, "REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS")
        .api(&["virNodeDeviceDetachFlags"])
        .slots(&["nodeDeviceDetachFlags"])
        .acl(&[Always(acl::NODE_DEVICE_DETACH)]),
    low(302, "REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS")
        .slots(&["domainMigrateBegin3Params"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(303, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS")
        .slots(&["domainMigratePrepare3Params"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(304, "REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS")
        .slots(&["domainMigratePrepareTunnel3Params"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE), Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)])
        .write_stream(0x0),
    low(305, "REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS")
        .slots(&["domainMigratePerform3Params"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(306, "REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS")
        .slots(&["domainMigrateFinish3Params"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(307, "REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS")
        .slots(&["domainMigrateConfirm3Params"])
        .internal("migration")
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(308, "REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD")
        .api(&["virDomainSetMemoryStatsPeriod"])
        .slots(&["domainSetMemoryStatsPeriod"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(309, "REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES")
        .api(&["virDomainCreateXMLWithFiles"])
        .slots(&["domainCreateXMLWithFiles"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_START)])
        .fds(Fds::Many, Fds::None),
    low(310, "REMOTE_PROC_DOMAIN_CREATE_WITH_FILES")
        .api(&["virDomainCreateWithFiles"])
        .slots(&["domainCreateWithFiles"])
        .acl(&[Always(acl::DOMAIN_START)])
        .fds(Fds::Many, Fds::None),
    event(311, "REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED").of(
        "domain",
        Some(15),
        "virConnectDomainEventDeviceRemovedCallback",
    ),
    low(312, "REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES")
        .api(&["virConnectGetCPUModelNames"])
        .slots(&["connectGetCPUModelNames"])
        .acl(&[Always(acl::CONNECT_READ)]),
    high(313, "REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY")
        .api(&["virConnectNetworkEventRegisterAny"])
        .slots(&["connectNetworkEventRegisterAny"])
        .acl(&[Always(acl::CONNECT_SEARCH_NETWORKS)])
        .filter(&[Always(acl::NETWORK_GETATTR)]),
    high(314, "REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY")
        .api(&["virConnectNetworkEventDeregisterAny"])
        .slots(&["connectNetworkEventDeregisterAny"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(315, "REMOTE_PROC_NETWORK_EVENT_LIFECYCLE").of(
        "network",
        Some(0),
        "virConnectNetworkEventLifecycleCallback",
    ),
    high(316, "REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY")
        .api(&["virConnectDomainEventRegister", "virConnectDomainEventRegisterAny"])
        .slots(&["connectDomainEventRegister", "connectDomainEventRegisterAny"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(317, "REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY")
        .api(&["virConnectDomainEventDeregister", "virConnectDomainEventDeregisterAny"])
        .slots(&["connectDomainEventDeregister", "connectDomainEventDeregisterAny"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(318, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE").of(
        "domain",
        Some(0),
        "virConnectDomainEventCallback",
    ),
    event(319, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT").of(
        "domain",
        Some(1),
        "virConnectDomainEventGenericCallback",
    ),
    event(320, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE").of(
        "domain",
        Some(2),
        "virConnectDomainEventRTCChangeCallback",
    ),
    event(321, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG").of(
        "domain",
        Some(3),
        "virConnectDomainEventWatchdogCallback",
    ),
    event(322, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR").of(
        "domain",
        Some(4),
        "virConnectDomainEventIOErrorCallback",
    ),
    event(323, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS").of(
        "domain",
        Some(5),
        "virConnectDomainEventGraphicsCallback",
    ),
    event(324, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON").of(
        "domain",
        Some(6),
        "virConnectDomainEventIOErrorReasonCallback",
    ),
    event(325, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR").of(
        "domain",
        Some(7),
        "virConnectDomainEventGenericCallback",
    ),
    event(326, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB").of(
        "domain",
        Some(8),
        "virConnectDomainEventBlockJobCallback",
    ),
    event(327, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE").of(
        "domain",
        Some(9),
        "virConnectDomainEventDiskChangeCallback",
    ),
    event(328, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE").of(
        "domain",
        Some(10),
        "virConnectDomainEventTrayChangeCallback",
    ),
    event(329, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP").of(
        "domain",
        Some(11),
        "virConnectDomainEventPMWakeupCallback",
    ),
    event(330, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND").of(
        "domain",
        Some(12),
        "virConnectDomainEventPMSuspendCallback",
    ),
    event(331, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE").of(
        "domain",
        Some(13),
        "virConnectDomainEventBalloonChangeCallback",
    ),
    event(332, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK").of(
        "domain",
        Some(14),
        "virConnectDomainEventPMSuspendDiskCallback",
    ),
    event(333, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED").of(
        "domain",
        Some(15),
        "virConnectDomainEventDeviceRemovedCallback",
    ),
    low(334, "REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT")
        .api(&["virDomainCoreDumpWithFormat"])
        .slots(&["domainCoreDumpWithFormat"])
        .acl(&[Always(acl::DOMAIN_CORE_DUMP)]),
    low(335, "REMOTE_PROC_DOMAIN_FSFREEZE")
        .api(&["virDomainFSFreeze"])
        .slots(&["domainFSFreeze"])
        .acl(&[Always(acl::DOMAIN_FS_FREEZE)]),
    low(336, "REMOTE_PROC_DOMAIN_FSTHAW")
        .api(&["virDomainFSThaw"])
        .slots(&["domainFSThaw"])
        .acl(&[Always(acl::DOMAIN_FS_FREEZE)]),
    low(337, "REMOTE_PROC_DOMAIN_GET_TIME")
        .api(&["virDomainGetTime"])
        .slots(&["domainGetTime"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(338, "REMOTE_PROC_DOMAIN_SET_TIME")
        .api(&["virDomainSetTime"])
        .slots(&["domainSetTime"])
        .acl(&[Always(acl::DOMAIN_SET_TIME)]),
    event(339, "REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2").of(
        "domain",
        Some(16),
        "virConnectDomainEventBlockJobCallback",
    ),
    high(340, "REMOTE_PROC_NODE_GET_FREE_PAGES")
        .api(&["virNodeGetFreePages"])
        .slots(&["nodeGetFreePages"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(341, "REMOTE_PROC_NETWORK_GET_DHCP_LEASES")
        .api(&["virNetworkGetDHCPLeases"])
        .slots(&["networkGetDHCPLeases"])
        .acl(&[Always(acl::NETWORK_READ)]),
    low(342, "REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES")
        .api(&["virConnectGetDomainCapabilities"])
        .slots(&["connectGetDomainCapabilities"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    low(343, "REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD")
        .api(&["virDomainOpenGraphicsFD"])
        .slots(&["domainOpenGraphicsFD"])
        .acl(&[Always(acl::DOMAIN_OPEN_GRAPHICS)])
        .fds(Fds::None, Fds::One),
    low(344, "REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS")
        .api(&["virConnectGetAllDomainStats", "virDomainListGetStats"])
        .slots(&["connectGetAllDomainStats"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS)])
        .filter(&[Always(acl::DOMAIN_READ)]),
    low(345, "REMOTE_PROC_DOMAIN_BLOCK_COPY")
        .api(&["virDomainBlockCopy"])
        .slots(&["domainBlockCopy"])
        .acl(&[Always(acl::DOMAIN_BLOCK_WRITE)]),
    event(346, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE").of(
        "domain",
        Some(17),
        "virConnectDomainEventTunableCallback",
    ),
    low(347, "REMOTE_PROC_NODE_ALLOC_PAGES")
        .api(&["virNodeAllocPages"])
        .slots(&["nodeAllocPages"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    event(348, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE").of(
        "domain",
        Some(18),
        "virConnectDomainEventAgentLifecycleCallback",
    ),
    low(349, "REMOTE_PROC_DOMAIN_GET_FSINFO")
        .api(&["virDomainGetFSInfo"])
        .slots(&["domainGetFSInfo"])
        .acl(&[Always(acl::DOMAIN_FS_FREEZE)]),
    high(350, "REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS")
        .api(&["virDomainDefineXMLFlags"])
        .slots(&["domainDefineXMLFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_SAVE)]),
    low(351, "REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO")
        .api(&["virDomainGetIOThreadInfo"])
        .slots(&["domainGetIOThreadInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(352, "REMOTE_PROC_DOMAIN_PIN_IOTHREAD")
        .api(&["virDomainPinIOThread"])
        .slots(&["domainPinIOThread"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(353, "REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES")
        .api(&["virDomainInterfaceAddresses"])
        .slots(&["domainInterfaceAddresses"])
        .acl(&[Always(acl::DOMAIN_READ), IfParam(acl::DOMAIN_WRITE, "source", 1)]),
    event(354, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED").of(
        "domain",
        Some(19),
        "virConnectDomainEventDeviceAddedCallback",
    ),
    low(355, "REMOTE_PROC_DOMAIN_ADD_IOTHREAD")
        .api(&["virDomainAddIOThread"])
        .slots(&["domainAddIOThread"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(356, "REMOTE_PROC_DOMAIN_DEL_IOTHREAD")
        .api(&["virDomainDelIOThread"])
        .slots(&["domainDelIOThread"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(357, "REMOTE_PROC_DOMAIN_SET_USER_PASSWORD")
        .api(&["virDomainSetUserPassword"])
        .slots(&["domainSetUserPassword"])
        .acl(&[Always(acl::DOMAIN_SET_PASSWORD)]),
    low(358, "REMOTE_PROC_DOMAIN_RENAME")
        .api(&["virDomainRename"])
        .slots(&["domainRename"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_SAVE)]),
    event(359, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION").of(
        "domain",
        Some(20),
        "virConnectDomainEventMigrationIterationCallback",
    ),
    high(360, "REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK")
        .api(&["virConnectRegisterCloseCallback"])
        .slots(&["connectRegisterCloseCallback"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    high(361, "REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK")
        .api(&["virConnectUnregisterCloseCallback"])
        .slots(&["connectUnregisterCloseCallback"])
        .acl(&[Always(acl::CONNECT_GETATTR)]),
    event(362, "REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED").api(&["virConnectRegisterCloseCallback"]),
    event(363, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED").of(
        "domain",
        Some(21),
        "virConnectDomainEventJobCompletedCallback",
    ),
    low(364, "REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY")
        .api(&["virDomainMigrateStartPostCopy"])
        .slots(&["domainMigrateStartPostCopy"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(365, "REMOTE_PROC_DOMAIN_GET_PERF_EVENTS")
        .api(&["virDomainGetPerfEvents"])
        .slots(&["domainGetPerfEvents"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(366, "REMOTE_PROC_DOMAIN_SET_PERF_EVENTS")
        .api(&["virDomainSetPerfEvents"])
        .slots(&["domainSetPerfEvents"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    event(367, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED").of(
        "domain",
        Some(22),
        "virConnectDomainEventDeviceRemovalFailedCallback",
    ),
    high(368, "REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY")
        .api(&["virConnectStoragePoolEventRegisterAny"])
        .slots(&["connectStoragePoolEventRegisterAny"])
        .acl(&[Always(acl::CONNECT_SEARCH_STORAGE_POOLS)])
        .filter(&[Always(acl::STORAGE_POOL_GETATTR)]),
    high(369, "REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY")
        .api(&["virConnectStoragePoolEventDeregisterAny"])
        .slots(&["connectStoragePoolEventDeregisterAny"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(370, "REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE").of(
        "storage_pool",
        Some(0),
        "virConnectStoragePoolEventLifecycleCallback",
    ),
    low(371, "REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS")
        .api(&["virDomainGetGuestVcpus"])
        .slots(&["domainGetGuestVcpus"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(372, "REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS")
        .api(&["virDomainSetGuestVcpus"])
        .slots(&["domainSetGuestVcpus"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    event(373, "REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH").of(
        "storage_pool",
        Some(1),
        "virConnectStoragePoolEventGenericCallback",
    ),
    high(374, "REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY")
        .api(&["virConnectNodeDeviceEventRegisterAny"])
        .slots(&["connectNodeDeviceEventRegisterAny"])
        .acl(&[Always(acl::CONNECT_SEARCH_NODE_DEVICES)])
        .filter(&[Always(acl::NODE_DEVICE_GETATTR)]),
    high(375, "REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY")
        .api(&["virConnectNodeDeviceEventDeregisterAny"])
        .slots(&["connectNodeDeviceEventDeregisterAny"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(376, "REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE").of(
        "node_device",
        Some(0),
        "virConnectNodeDeviceEventLifecycleCallback",
    ),
    event(377, "REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE").of(
        "node_device",
        Some(1),
        "virConnectNodeDeviceEventGenericCallback",
    ),
    high(378, "REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS")
        .api(&["virStorageVolGetInfoFlags"])
        .slots(&["storageVolGetInfoFlags"])
        .acl(&[Always(acl::STORAGE_VOL_READ)]),
    event(379, "REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE").of(
        "domain",
        Some(23),
        "virConnectDomainEventMetadataChangeCallback",
    ),
    high(380, "REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY")
        .api(&["virConnectSecretEventRegisterAny"])
        .slots(&["connectSecretEventRegisterAny"])
        .acl(&[Always(acl::CONNECT_SEARCH_SECRETS)])
        .filter(&[Always(acl::SECRET_GETATTR)]),
    high(381, "REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY")
        .api(&["virConnectSecretEventDeregisterAny"])
        .slots(&["connectSecretEventDeregisterAny"])
        .acl(&[Always(acl::CONNECT_READ)]),
    event(382, "REMOTE_PROC_SECRET_EVENT_LIFECYCLE").of(
        "secret",
        Some(0),
        "virConnectSecretEventLifecycleCallback",
    ),
    event(383, "REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED").of(
        "secret",
        Some(1),
        "virConnectSecretEventGenericCallback",
    ),
    low(384, "REMOTE_PROC_DOMAIN_SET_VCPU").api(&["virDomainSetVcpu"]).slots(&["domainSetVcpu"]).acl(&[
        Always(acl::DOMAIN_WRITE),
        IfNoFlags(acl::DOMAIN_SAVE, 0x3),
        IfFlags(acl::DOMAIN_SAVE, 0x2),
    ]),
    event(385, "REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD").of(
        "domain",
        Some(24),
        "virConnectDomainEventBlockThresholdCallback",
    ),
    low(386, "REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD")
        .api(&["virDomainSetBlockThreshold"])
        .slots(&["domainSetBlockThreshold"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(387, "REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME")
        .api(&["virDomainMigrateGetMaxDowntime"])
        .slots(&["domainMigrateGetMaxDowntime"])
        .acl(&[Always(acl::DOMAIN_MIGRATE)]),
    low(388, "REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC")
        .api(&["virDomainManagedSaveGetXMLDesc"])
        .slots(&["domainManagedSaveGetXMLDesc"])
        .acl(&[Always(acl::DOMAIN_READ), IfFlags(acl::DOMAIN_READ_SECURE, 0x1)]),
    low(389, "REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML")
        .api(&["virDomainManagedSaveDefineXML"])
        .slots(&["domainManagedSaveDefineXML"])
        .acl(&[Always(acl::DOMAIN_WRITE), Always(acl::DOMAIN_HIBERNATE)]),
    low(390, "REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION")
        .api(&["virDomainSetLifecycleAction"])
        .slots(&["domainSetLifecycleAction"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    high(391, "REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH")
        .api(&["virStoragePoolLookupByTargetPath"])
        .slots(&["storagePoolLookupByTargetPath"])
        .acl(&[Always(acl::STORAGE_POOL_GETATTR)]),
    low(392, "REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS")
        .api(&["virDomainDetachDeviceAlias"])
        .slots(&["domainDetachDeviceAlias"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(393, "REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU")
        .api(&["virConnectCompareHypervisorCPU"])
        .slots(&["connectCompareHypervisorCPU"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    low(394, "REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU")
        .api(&["virConnectBaselineHypervisorCPU"])
        .slots(&["connectBaselineHypervisorCPU"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    low(395, "REMOTE_PROC_NODE_GET_SEV_INFO")
        .api(&["virNodeGetSEVInfo"])
        .slots(&["nodeGetSEVInfo"])
        .acl(&[Always(acl::CONNECT_READ)]),
    low(396, "REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO")
        .api(&["virDomainGetLaunchSecurityInfo"])
        .slots(&["domainGetLaunchSecurityInfo"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(397, "REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV")
        .api(&["virNWFilterBindingLookupByPortDev"])
        .slots(&["nwfilterBindingLookupByPortDev"])
        .acl(&[Always(acl::NWFILTER_BINDING_GETATTR)]),
    high(398, "REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC")
        .api(&["virNWFilterBindingGetXMLDesc"])
        .slots(&["nwfilterBindingGetXMLDesc"])
        .acl(&[Always(acl::NWFILTER_BINDING_READ)]),
    high(399, "REMOTE_PROC_NWFILTER_BINDING_CREATE_XML")
        .api(&["virNWFilterBindingCreateXML"])
        .slots(&["nwfilterBindingCreateXML"])
        .acl(&[Always(acl::NWFILTER_BINDING_CREATE)]),
    high(400, "REMOTE_PROC_NWFILTER_BINDING_DELETE")
        .api(&["virNWFilterBindingDelete"])
        .slots(&["nwfilterBindingDelete"])
        .acl(&[Always(acl::NWFILTER_BINDING_DELETE)]),
    high(401, "REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS")
        .api(&["virConnectListAllNWFilterBindings"])
        .slots(&["connectListAllNWFilterBindings"])
        .acl(&[Always(acl::CONNECT_SEARCH_NWFILTER_BINDINGS)])
        .filter(&[Always(acl::NWFILTER_BINDING_GETATTR)]),
    low(402, "REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS")
        .api(&["virDomainSetIOThreadParams"])
        .slots(&["domainSetIOThreadParams"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(403, "REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES")
        .api(&["virConnectGetStoragePoolCapabilities"])
        .slots(&["connectGetStoragePoolCapabilities"])
        .acl(&[Always(acl::CONNECT_READ)]),
    high(404, "REMOTE_PROC_NETWORK_LIST_ALL_PORTS")
        .api(&["virNetworkListAllPorts"])
        .slots(&["networkListAllPorts"])
        .acl(&[Always(acl::NETWORK_SEARCH_PORTS)])
        .filter(&[Always(acl::NETWORK_PORT_GETATTR)]),
    high(405, "REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID")
        .api(&["virNetworkPortLookupByUUID"])
        .slots(&["networkPortLookupByUUID"])
        .acl(&[Always(acl::NETWORK_PORT_GETATTR)]),
    low(406, "REMOTE_PROC_NETWORK_PORT_CREATE_XML")
        .api(&["virNetworkPortCreateXML"])
        .slots(&["networkPortCreateXML"])
        .acl(&[Always(acl::NETWORK_PORT_CREATE)]),
    low(407, "REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS")
        .api(&["virNetworkPortGetParameters"])
        .slots(&["networkPortGetParameters"])
        .acl(&[Always(acl::NETWORK_PORT_READ)]),
    low(408, "REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS")
        .api(&["virNetworkPortSetParameters"])
        .slots(&["networkPortSetParameters"])
        .acl(&[Always(acl::NETWORK_PORT_WRITE)]),
    low(409, "REMOTE_PROC_NETWORK_PORT_GET_XML_DESC")
        .api(&["virNetworkPortGetXMLDesc"])
        .slots(&["networkPortGetXMLDesc"])
        .acl(&[Always(acl::NETWORK_PORT_READ)]),
    low(410, "REMOTE_PROC_NETWORK_PORT_DELETE")
        .api(&["virNetworkPortDelete"])
        .slots(&["networkPortDelete"])
        .acl(&[Always(acl::NETWORK_PORT_DELETE)]),
    low(411, "REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML")
        .api(&["virDomainCheckpointCreateXML"])
        .slots(&["domainCheckpointCreateXML"])
        .acl(&[Always(acl::DOMAIN_CHECKPOINT), IfFlags(acl::DOMAIN_FS_FREEZE, 0x2)]),
    low(412, "REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC")
        .api(&["virDomainCheckpointGetXMLDesc"])
        .slots(&["domainCheckpointGetXMLDesc"])
        .acl(&[Always(acl::DOMAIN_READ), IfFlags(acl::DOMAIN_READ_SECURE, 0x1)]),
    high(413, "REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS")
        .api(&["virDomainListAllCheckpoints"])
        .slots(&["domainListAllCheckpoints"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(414, "REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN")
        .api(&["virDomainCheckpointListAllChildren"])
        .slots(&["domainCheckpointListAllChildren"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(415, "REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME")
        .api(&["virDomainCheckpointLookupByName"])
        .slots(&["domainCheckpointLookupByName"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(416, "REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT")
        .api(&["virDomainCheckpointGetParent"])
        .slots(&["domainCheckpointGetParent"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(417, "REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE")
        .api(&["virDomainCheckpointDelete"])
        .slots(&["domainCheckpointDelete"])
        .acl(&[Always(acl::DOMAIN_CHECKPOINT)]),
    low(418, "REMOTE_PROC_DOMAIN_GET_GUEST_INFO")
        .api(&["virDomainGetGuestInfo"])
        .slots(&["domainGetGuestInfo"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(419, "REMOTE_PROC_CONNECT_SET_IDENTITY")
        .api(&["virConnectSetIdentity"])
        .slots(&["connectSetIdentity"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    low(420, "REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT")
        .api(&["virDomainAgentSetResponseTimeout"])
        .slots(&["domainAgentSetResponseTimeout"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(421, "REMOTE_PROC_DOMAIN_BACKUP_BEGIN")
        .api(&["virDomainBackupBegin"])
        .slots(&["domainBackupBegin"])
        .acl(&[Always(acl::DOMAIN_CHECKPOINT), Always(acl::DOMAIN_BLOCK_WRITE)]),
    high(422, "REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC")
        .api(&["virDomainBackupGetXMLDesc"])
        .slots(&["domainBackupGetXMLDesc"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    event(423, "REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE").of(
        "domain",
        Some(25),
        "virConnectDomainEventMemoryFailureCallback",
    ),
    low(424, "REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET")
        .api(&["virDomainAuthorizedSSHKeysGet"])
        .slots(&["domainAuthorizedSSHKeysGet"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(425, "REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET")
        .api(&["virDomainAuthorizedSSHKeysSet"])
        .slots(&["domainAuthorizedSSHKeysSet"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(426, "REMOTE_PROC_DOMAIN_GET_MESSAGES")
        .api(&["virDomainGetMessages"])
        .slots(&["domainGetMessages"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    low(427, "REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC")
        .api(&["virDomainStartDirtyRateCalc"])
        .slots(&["domainStartDirtyRateCalc"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(428, "REMOTE_PROC_NODE_DEVICE_DEFINE_XML")
        .api(&["virNodeDeviceDefineXML"])
        .slots(&["nodeDeviceDefineXML"])
        .acl(&[Always(acl::NODE_DEVICE_WRITE), Always(acl::NODE_DEVICE_SAVE)]),
    high(429, "REMOTE_PROC_NODE_DEVICE_UNDEFINE")
        .api(&["virNodeDeviceUndefine"])
        .slots(&["nodeDeviceUndefine"])
        .acl(&[Always(acl::NODE_DEVICE_DELETE)]),
    high(430, "REMOTE_PROC_NODE_DEVICE_CREATE")
        .api(&["virNodeDeviceCreate"])
        .slots(&["nodeDeviceCreate"])
        .acl(&[Always(acl::NODE_DEVICE_START)]),
    high(431, "REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS")
        .api(&["virNWFilterDefineXMLFlags"])
        .acl(&[Always(acl::NWFILTER_WRITE), Always(acl::NWFILTER_SAVE)]),
    high(432, "REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS")
        .api(&["virNetworkDefineXMLFlags"])
        .slots(&["networkDefineXMLFlags"])
        .acl(&[Always(acl::NETWORK_WRITE), Always(acl::NETWORK_SAVE)]),
    high(433, "REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART")
        .api(&["virNodeDeviceGetAutostart"])
        .slots(&["nodeDeviceGetAutostart"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    high(434, "REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART")
        .api(&["virNodeDeviceSetAutostart"])
        .slots(&["nodeDeviceSetAutostart"])
        .acl(&[Always(acl::NODE_DEVICE_WRITE)]),
    high(435, "REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT")
        .api(&["virNodeDeviceIsPersistent"])
        .slots(&["nodeDeviceIsPersistent"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    high(436, "REMOTE_PROC_NODE_DEVICE_IS_ACTIVE")
        .api(&["virNodeDeviceIsActive"])
        .slots(&["nodeDeviceIsActive"])
        .acl(&[Always(acl::NODE_DEVICE_READ)]),
    high(437, "REMOTE_PROC_NETWORK_CREATE_XML_FLAGS")
        .api(&["virNetworkCreateXMLFlags"])
        .slots(&["networkCreateXMLFlags"])
        .acl(&[Always(acl::NETWORK_WRITE), Always(acl::NETWORK_START)]),
    event(438, "REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE").of(
        "domain",
        Some(26),
        "virConnectDomainEventMemoryDeviceSizeChangeCallback",
    ),
    low(439, "REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE")
        .api(&["virDomainSetLaunchSecurityState"])
        .slots(&["domainSetLaunchSecurityState"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(440, "REMOTE_PROC_DOMAIN_SAVE_PARAMS")
        .api(&["virDomainSaveParams"])
        .slots(&["domainSaveParams"])
        .acl(&[Always(acl::DOMAIN_HIBERNATE)]),
    low(441, "REMOTE_PROC_DOMAIN_RESTORE_PARAMS")
        .api(&["virDomainRestoreParams"])
        .slots(&["domainRestoreParams"])
        .acl(&[Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(442, "REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS")
        .api(&["virDomainAbortJobFlags"])
        .slots(&["domainAbortJobFlags"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(443, "REMOTE_PROC_DOMAIN_FD_ASSOCIATE")
        .api(&["virDomainFDAssociate"])
        .slots(&["domainFDAssociate"])
        .acl(&[Always(acl::DOMAIN_WRITE)])
        .fds(Fds::Many, Fds::None),
    low(444, "REMOTE_PROC_NETWORK_SET_METADATA")
        .api(&["virNetworkSetMetadata"])
        .slots(&["networkSetMetadata"])
        .acl(&[
            Always(acl::NETWORK_WRITE),
            IfNoFlags(acl::NETWORK_SAVE, 0x3),
            IfFlags(acl::NETWORK_SAVE, 0x2),
        ]),
    low(445, "REMOTE_PROC_NETWORK_GET_METADATA")
        .api(&["virNetworkGetMetadata"])
        .slots(&["networkGetMetadata"])
        .acl(&[Always(acl::NETWORK_READ)]),
    event(446, "REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE").of(
        "network",
        Some(1),
        "virConnectNetworkEventMetadataChangeCallback",
    ),
    high(447, "REMOTE_PROC_NODE_DEVICE_UPDATE")
        .api(&["virNodeDeviceUpdate"])
        .slots(&["nodeDeviceUpdate"])
        .acl(&[
            Always(acl::NODE_DEVICE_WRITE),
            IfNoFlags(acl::NODE_DEVICE_SAVE, 0x3),
            IfFlags(acl::NODE_DEVICE_SAVE, 0x2),
        ]),
    low(448, "REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD")
        .api(&["virDomainGraphicsReload"])
        .slots(&["domainGraphicsReload"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    high(449, "REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE")
        .api(&["virDomainGetAutostartOnce"])
        .slots(&["domainGetAutostartOnce"])
        .acl(&[Always(acl::DOMAIN_READ)]),
    high(450, "REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE")
        .api(&["virDomainSetAutostartOnce"])
        .slots(&["domainSetAutostartOnce"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(451, "REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP")
        .api(&["virDomainSetThrottleGroup"])
        .slots(&["domainSetThrottleGroup"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    low(452, "REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP")
        .api(&["virDomainDelThrottleGroup"])
        .slots(&["domainDelThrottleGroup"])
        .acl(&[Always(acl::DOMAIN_WRITE), IfNoFlags(acl::DOMAIN_SAVE, 0x3), IfFlags(acl::DOMAIN_SAVE, 0x2)]),
    event(453, "REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE").of(
        "domain",
        Some(27),
        "virConnectDomainEventNICMACChangeCallback",
    ),
];

/// Procedure numbers by name.
pub mod number {
    /// `REMOTE_PROC_CONNECT_OPEN`.
    pub const CONNECT_OPEN: i32 = 1;
    /// `REMOTE_PROC_CONNECT_CLOSE`.
    pub const CONNECT_CLOSE: i32 = 2;
    /// `REMOTE_PROC_CONNECT_GET_TYPE`.
    pub const CONNECT_GET_TYPE: i32 = 3;
    /// `REMOTE_PROC_CONNECT_GET_VERSION`.
    pub const CONNECT_GET_VERSION: i32 = 4;
    /// `REMOTE_PROC_CONNECT_GET_MAX_VCPUS`.
    pub const CONNECT_GET_MAX_VCPUS: i32 = 5;
    /// `REMOTE_PROC_NODE_GET_INFO`.
    pub const NODE_GET_INFO: i32 = 6;
    /// `REMOTE_PROC_CONNECT_GET_CAPABILITIES`.
    pub const CONNECT_GET_CAPABILITIES: i32 = 7;
    /// `REMOTE_PROC_DOMAIN_ATTACH_DEVICE`.
    pub const DOMAIN_ATTACH_DEVICE: i32 = 8;
    /// `REMOTE_PROC_DOMAIN_CREATE`.
    pub const DOMAIN_CREATE: i32 = 9;
    /// `REMOTE_PROC_DOMAIN_CREATE_XML`.
    pub const DOMAIN_CREATE_XML: i32 = 10;
    /// `REMOTE_PROC_DOMAIN_DEFINE_XML`.
    pub const DOMAIN_DEFINE_XML: i32 = 11;
    /// `REMOTE_PROC_DOMAIN_DESTROY`.
    pub const DOMAIN_DESTROY: i32 = 12;
    /// `REMOTE_PROC_DOMAIN_DETACH_DEVICE`.
    pub const DOMAIN_DETACH_DEVICE: i32 = 13;
    /// `REMOTE_PROC_DOMAIN_GET_XML_DESC`.
    pub const DOMAIN_GET_XML_DESC: i32 = 14;
    /// `REMOTE_PROC_DOMAIN_GET_AUTOSTART`.
    pub const DOMAIN_GET_AUTOSTART: i32 = 15;
    /// `REMOTE_PROC_DOMAIN_GET_INFO`.
    pub const DOMAIN_GET_INFO: i32 = 16;
    /// `REMOTE_PROC_DOMAIN_GET_MAX_MEMORY`.
    pub const DOMAIN_GET_MAX_MEMORY: i32 = 17;
    /// `REMOTE_PROC_DOMAIN_GET_MAX_VCPUS`.
    pub const DOMAIN_GET_MAX_VCPUS: i32 = 18;
    /// `REMOTE_PROC_DOMAIN_GET_OS_TYPE`.
    pub const DOMAIN_GET_OS_TYPE: i32 = 19;
    /// `REMOTE_PROC_DOMAIN_GET_VCPUS`.
    pub const DOMAIN_GET_VCPUS: i32 = 20;
    /// `REMOTE_PROC_CONNECT_LIST_DEFINED_DOMAINS`.
    pub const CONNECT_LIST_DEFINED_DOMAINS: i32 = 21;
    /// `REMOTE_PROC_DOMAIN_LOOKUP_BY_ID`.
    pub const DOMAIN_LOOKUP_BY_ID: i32 = 22;
    /// `REMOTE_PROC_DOMAIN_LOOKUP_BY_NAME`.
    pub const DOMAIN_LOOKUP_BY_NAME: i32 = 23;
    /// `REMOTE_PROC_DOMAIN_LOOKUP_BY_UUID`.
    pub const DOMAIN_LOOKUP_BY_UUID: i32 = 24;
    /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_DOMAINS`.
    pub const CONNECT_NUM_OF_DEFINED_DOMAINS: i32 = 25;
    /// `REMOTE_PROC_DOMAIN_PIN_VCPU`.
    pub const DOMAIN_PIN_VCPU: i32 = 26;
    /// `REMOTE_PROC_DOMAIN_REBOOT`.
    pub const DOMAIN_REBOOT: i32 = 27;
    /// `REMOTE_PROC_DOMAIN_RESUME`.
    pub const DOMAIN_RESUME: i32 = 28;
    /// `REMOTE_PROC_DOMAIN_SET_AUTOSTART`.
    pub const DOMAIN_SET_AUTOSTART: i32 = 29;
    /// `REMOTE_PROC_DOMAIN_SET_MAX_MEMORY`.
    pub const DOMAIN_SET_MAX_MEMORY: i32 = 30;
    /// `REMOTE_PROC_DOMAIN_SET_MEMORY`.
    pub const DOMAIN_SET_MEMORY: i32 = 31;
    /// `REMOTE_PROC_DOMAIN_SET_VCPUS`.
    pub const DOMAIN_SET_VCPUS: i32 = 32;
    /// `REMOTE_PROC_DOMAIN_SHUTDOWN`.
    pub const DOMAIN_SHUTDOWN: i32 = 33;
    /// `REMOTE_PROC_DOMAIN_SUSPEND`.
    pub const DOMAIN_SUSPEND: i32 = 34;
    /// `REMOTE_PROC_DOMAIN_UNDEFINE`.
    pub const DOMAIN_UNDEFINE: i32 = 35;
    /// `REMOTE_PROC_CONNECT_LIST_DEFINED_NETWORKS`.
    pub const CONNECT_LIST_DEFINED_NETWORKS: i32 = 36;
    /// `REMOTE_PROC_CONNECT_LIST_DOMAINS`.
    pub const CONNECT_LIST_DOMAINS: i32 = 37;
    /// `REMOTE_PROC_CONNECT_LIST_NETWORKS`.
    pub const CONNECT_LIST_NETWORKS: i32 = 38;
    /// `REMOTE_PROC_NETWORK_CREATE`.
    pub const NETWORK_CREATE: i32 = 39;
    /// `REMOTE_PROC_NETWORK_CREATE_XML`.
    pub const NETWORK_CREATE_XML: i32 = 40;
    /// `REMOTE_PROC_NETWORK_DEFINE_XML`.
    pub const NETWORK_DEFINE_XML: i32 = 41;
    /// `REMOTE_PROC_NETWORK_DESTROY`.
    pub const NETWORK_DESTROY: i32 = 42;
    /// `REMOTE_PROC_NETWORK_GET_XML_DESC`.
    pub const NETWORK_GET_XML_DESC: i32 = 43;
    /// `REMOTE_PROC_NETWORK_GET_AUTOSTART`.
    pub const NETWORK_GET_AUTOSTART: i32 = 44;
    /// `REMOTE_PROC_NETWORK_GET_BRIDGE_NAME`.
    pub const NETWORK_GET_BRIDGE_NAME: i32 = 45;
    /// `REMOTE_PROC_NETWORK_LOOKUP_BY_NAME`.
    pub const NETWORK_LOOKUP_BY_NAME: i32 = 46;
    /// `REMOTE_PROC_NETWORK_LOOKUP_BY_UUID`.
    pub const NETWORK_LOOKUP_BY_UUID: i32 = 47;
    /// `REMOTE_PROC_NETWORK_SET_AUTOSTART`.
    pub const NETWORK_SET_AUTOSTART: i32 = 48;
    /// `REMOTE_PROC_NETWORK_UNDEFINE`.
    pub const NETWORK_UNDEFINE: i32 = 49;
    /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_NETWORKS`.
    pub const CONNECT_NUM_OF_DEFINED_NETWORKS: i32 = 50;
    /// `REMOTE_PROC_CONNECT_NUM_OF_DOMAINS`.
    pub const CONNECT_NUM_OF_DOMAINS: i32 = 51;
    /// `REMOTE_PROC_CONNECT_NUM_OF_NETWORKS`.
    pub const CONNECT_NUM_OF_NETWORKS: i32 = 52;
    /// `REMOTE_PROC_DOMAIN_CORE_DUMP`.
    pub const DOMAIN_CORE_DUMP: i32 = 53;
    /// `REMOTE_PROC_DOMAIN_RESTORE`.
    pub const DOMAIN_RESTORE: i32 = 54;
    /// `REMOTE_PROC_DOMAIN_SAVE`.
    pub const DOMAIN_SAVE: i32 = 55;
    /// `REMOTE_PROC_DOMAIN_GET_SCHEDULER_TYPE`.
    pub const DOMAIN_GET_SCHEDULER_TYPE: i32 = 56;
    /// `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS`.
    pub const DOMAIN_GET_SCHEDULER_PARAMETERS: i32 = 57;
    /// `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS`.
    pub const DOMAIN_SET_SCHEDULER_PARAMETERS: i32 = 58;
    /// `REMOTE_PROC_CONNECT_GET_HOSTNAME`.
    pub const CONNECT_GET_HOSTNAME: i32 = 59;
    /// `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`.
    pub const CONNECT_SUPPORTS_FEATURE: i32 = 60;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`.
    pub const DOMAIN_MIGRATE_PREPARE: i32 = 61;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM`.
    pub const DOMAIN_MIGRATE_PERFORM: i32 = 62;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`.
    pub const DOMAIN_MIGRATE_FINISH: i32 = 63;
    /// `REMOTE_PROC_DOMAIN_BLOCK_STATS`.
    pub const DOMAIN_BLOCK_STATS: i32 = 64;
    /// `REMOTE_PROC_DOMAIN_INTERFACE_STATS`.
    pub const DOMAIN_INTERFACE_STATS: i32 = 65;
    /// `REMOTE_PROC_AUTH_LIST`.
    pub const AUTH_LIST: i32 = 66;
    /// `REMOTE_PROC_AUTH_SASL_INIT`.
    pub const AUTH_SASL_INIT: i32 = 67;
    /// `REMOTE_PROC_AUTH_SASL_START`.
    pub const AUTH_SASL_START: i32 = 68;
    /// `REMOTE_PROC_AUTH_SASL_STEP`.
    pub const AUTH_SASL_STEP: i32 = 69;
    /// `REMOTE_PROC_AUTH_POLKIT`.
    pub const AUTH_POLKIT: i32 = 70;
    /// `REMOTE_PROC_CONNECT_NUM_OF_STORAGE_POOLS`.
    pub const CONNECT_NUM_OF_STORAGE_POOLS: i32 = 71;
    /// `REMOTE_PROC_CONNECT_LIST_STORAGE_POOLS`.
    pub const CONNECT_LIST_STORAGE_POOLS: i32 = 72;
    /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_STORAGE_POOLS`.
    pub const CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: i32 = 73;
    /// `REMOTE_PROC_CONNECT_LIST_DEFINED_STORAGE_POOLS`.
    pub const CONNECT_LIST_DEFINED_STORAGE_POOLS: i32 = 74;
    /// `REMOTE_PROC_CONNECT_FIND_STORAGE_POOL_SOURCES`.
    pub const CONNECT_FIND_STORAGE_POOL_SOURCES: i32 = 75;
    /// `REMOTE_PROC_STORAGE_POOL_CREATE_XML`.
    pub const STORAGE_POOL_CREATE_XML: i32 = 76;
    /// `REMOTE_PROC_STORAGE_POOL_DEFINE_XML`.
    pub const STORAGE_POOL_DEFINE_XML: i32 = 77;
    /// `REMOTE_PROC_STORAGE_POOL_CREATE`.
    pub const STORAGE_POOL_CREATE: i32 = 78;
    /// `REMOTE_PROC_STORAGE_POOL_BUILD`.
    pub const STORAGE_POOL_BUILD: i32 = 79;
    /// `REMOTE_PROC_STORAGE_POOL_DESTROY`.
    pub const STORAGE_POOL_DESTROY: i32 = 80;
    /// `REMOTE_PROC_STORAGE_POOL_DELETE`.
    pub const STORAGE_POOL_DELETE: i32 = 81;
    /// `REMOTE_PROC_STORAGE_POOL_UNDEFINE`.
    pub const STORAGE_POOL_UNDEFINE: i32 = 82;
    /// `REMOTE_PROC_STORAGE_POOL_REFRESH`.
    pub const STORAGE_POOL_REFRESH: i32 = 83;
    /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_NAME`.
    pub const STORAGE_POOL_LOOKUP_BY_NAME: i32 = 84;
    /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_UUID`.
    pub const STORAGE_POOL_LOOKUP_BY_UUID: i32 = 85;
    /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_VOLUME`.
    pub const STORAGE_POOL_LOOKUP_BY_VOLUME: i32 = 86;
    /// `REMOTE_PROC_STORAGE_POOL_GET_INFO`.
    pub const STORAGE_POOL_GET_INFO: i32 = 87;
    /// `REMOTE_PROC_STORAGE_POOL_GET_XML_DESC`.
    pub const STORAGE_POOL_GET_XML_DESC: i32 = 88;
    /// `REMOTE_PROC_STORAGE_POOL_GET_AUTOSTART`.
    pub const STORAGE_POOL_GET_AUTOSTART: i32 = 89;
    /// `REMOTE_PROC_STORAGE_POOL_SET_AUTOSTART`.
    pub const STORAGE_POOL_SET_AUTOSTART: i32 = 90;
    /// `REMOTE_PROC_STORAGE_POOL_NUM_OF_VOLUMES`.
    pub const STORAGE_POOL_NUM_OF_VOLUMES: i32 = 91;
    /// `REMOTE_PROC_STORAGE_POOL_LIST_VOLUMES`.
    pub const STORAGE_POOL_LIST_VOLUMES: i32 = 92;
    /// `REMOTE_PROC_STORAGE_VOL_CREATE_XML`.
    pub const STORAGE_VOL_CREATE_XML: i32 = 93;
    /// `REMOTE_PROC_STORAGE_VOL_DELETE`.
    pub const STORAGE_VOL_DELETE: i32 = 94;
    /// `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_NAME`.
    pub const STORAGE_VOL_LOOKUP_BY_NAME: i32 = 95;
    /// `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_KEY`.
    pub const STORAGE_VOL_LOOKUP_BY_KEY: i32 = 96;
    /// `REMOTE_PROC_STORAGE_VOL_LOOKUP_BY_PATH`.
    pub const STORAGE_VOL_LOOKUP_BY_PATH: i32 = 97;
    /// `REMOTE_PROC_STORAGE_VOL_GET_INFO`.
    pub const STORAGE_VOL_GET_INFO: i32 = 98;
    /// `REMOTE_PROC_STORAGE_VOL_GET_XML_DESC`.
    pub const STORAGE_VOL_GET_XML_DESC: i32 = 99;
    /// `REMOTE_PROC_STORAGE_VOL_GET_PATH`.
    pub const STORAGE_VOL_GET_PATH: i32 = 100;
    /// `REMOTE_PROC_NODE_GET_CELLS_FREE_MEMORY`.
    pub const NODE_GET_CELLS_FREE_MEMORY: i32 = 101;
    /// `REMOTE_PROC_NODE_GET_FREE_MEMORY`.
    pub const NODE_GET_FREE_MEMORY: i32 = 102;
    /// `REMOTE_PROC_DOMAIN_BLOCK_PEEK`.
    pub const DOMAIN_BLOCK_PEEK: i32 = 103;
    /// `REMOTE_PROC_DOMAIN_MEMORY_PEEK`.
    pub const DOMAIN_MEMORY_PEEK: i32 = 104;
    /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER`.
    pub const CONNECT_DOMAIN_EVENT_REGISTER: i32 = 105;
    /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER`.
    pub const CONNECT_DOMAIN_EVENT_DEREGISTER: i32 = 106;
    /// `REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE`.
    pub const DOMAIN_EVENT_LIFECYCLE: i32 = 107;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`.
    pub const DOMAIN_MIGRATE_PREPARE2: i32 = 108;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`.
    pub const DOMAIN_MIGRATE_FINISH2: i32 = 109;
    /// `REMOTE_PROC_CONNECT_GET_URI`.
    pub const CONNECT_GET_URI: i32 = 110;
    /// `REMOTE_PROC_NODE_NUM_OF_DEVICES`.
    pub const NODE_NUM_OF_DEVICES: i32 = 111;
    /// `REMOTE_PROC_NODE_LIST_DEVICES`.
    pub const NODE_LIST_DEVICES: i32 = 112;
    /// `REMOTE_PROC_NODE_DEVICE_LOOKUP_BY_NAME`.
    pub const NODE_DEVICE_LOOKUP_BY_NAME: i32 = 113;
    /// `REMOTE_PROC_NODE_DEVICE_GET_XML_DESC`.
    pub const NODE_DEVICE_GET_XML_DESC: i32 = 114;
    /// `REMOTE_PROC_NODE_DEVICE_GET_PARENT`.
    pub const NODE_DEVICE_GET_PARENT: i32 = 115;
    /// `REMOTE_PROC_NODE_DEVICE_NUM_OF_CAPS`.
    pub const NODE_DEVICE_NUM_OF_CAPS: i32 = 116;
    /// `REMOTE_PROC_NODE_DEVICE_LIST_CAPS`.
    pub const NODE_DEVICE_LIST_CAPS: i32 = 117;
    /// `REMOTE_PROC_NODE_DEVICE_DETTACH`.
    pub const NODE_DEVICE_DETTACH: i32 = 118;
    /// `REMOTE_PROC_NODE_DEVICE_RE_ATTACH`.
    pub const NODE_DEVICE_RE_ATTACH: i32 = 119;
    /// `REMOTE_PROC_NODE_DEVICE_RESET`.
    pub const NODE_DEVICE_RESET: i32 = 120;
    /// `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL`.
    pub const DOMAIN_GET_SECURITY_LABEL: i32 = 121;
    /// `REMOTE_PROC_NODE_GET_SECURITY_MODEL`.
    pub const NODE_GET_SECURITY_MODEL: i32 = 122;
    /// `REMOTE_PROC_NODE_DEVICE_CREATE_XML`.
    pub const NODE_DEVICE_CREATE_XML: i32 = 123;
    /// `REMOTE_PROC_NODE_DEVICE_DESTROY`.
    pub const NODE_DEVICE_DESTROY: i32 = 124;
    /// `REMOTE_PROC_STORAGE_VOL_CREATE_XML_FROM`.
    pub const STORAGE_VOL_CREATE_XML_FROM: i32 = 125;
    /// `REMOTE_PROC_CONNECT_NUM_OF_INTERFACES`.
    pub const CONNECT_NUM_OF_INTERFACES: i32 = 126;
    /// `REMOTE_PROC_CONNECT_LIST_INTERFACES`.
    pub const CONNECT_LIST_INTERFACES: i32 = 127;
    /// `REMOTE_PROC_INTERFACE_LOOKUP_BY_NAME`.
    pub const INTERFACE_LOOKUP_BY_NAME: i32 = 128;
    /// `REMOTE_PROC_INTERFACE_LOOKUP_BY_MAC_STRING`.
    pub const INTERFACE_LOOKUP_BY_MAC_STRING: i32 = 129;
    /// `REMOTE_PROC_INTERFACE_GET_XML_DESC`.
    pub const INTERFACE_GET_XML_DESC: i32 = 130;
    /// `REMOTE_PROC_INTERFACE_DEFINE_XML`.
    pub const INTERFACE_DEFINE_XML: i32 = 131;
    /// `REMOTE_PROC_INTERFACE_UNDEFINE`.
    pub const INTERFACE_UNDEFINE: i32 = 132;
    /// `REMOTE_PROC_INTERFACE_CREATE`.
    pub const INTERFACE_CREATE: i32 = 133;
    /// `REMOTE_PROC_INTERFACE_DESTROY`.
    pub const INTERFACE_DESTROY: i32 = 134;
    /// `REMOTE_PROC_CONNECT_DOMAIN_XML_FROM_NATIVE`.
    pub const CONNECT_DOMAIN_XML_FROM_NATIVE: i32 = 135;
    /// `REMOTE_PROC_CONNECT_DOMAIN_XML_TO_NATIVE`.
    pub const CONNECT_DOMAIN_XML_TO_NATIVE: i32 = 136;
    /// `REMOTE_PROC_CONNECT_NUM_OF_DEFINED_INTERFACES`.
    pub const CONNECT_NUM_OF_DEFINED_INTERFACES: i32 = 137;
    /// `REMOTE_PROC_CONNECT_LIST_DEFINED_INTERFACES`.
    pub const CONNECT_LIST_DEFINED_INTERFACES: i32 = 138;
    /// `REMOTE_PROC_CONNECT_NUM_OF_SECRETS`.
    pub const CONNECT_NUM_OF_SECRETS: i32 = 139;
    /// `REMOTE_PROC_CONNECT_LIST_SECRETS`.
    pub const CONNECT_LIST_SECRETS: i32 = 140;
    /// `REMOTE_PROC_SECRET_LOOKUP_BY_UUID`.
    pub const SECRET_LOOKUP_BY_UUID: i32 = 141;
    /// `REMOTE_PROC_SECRET_DEFINE_XML`.
    pub const SECRET_DEFINE_XML: i32 = 142;
    /// `REMOTE_PROC_SECRET_GET_XML_DESC`.
    pub const SECRET_GET_XML_DESC: i32 = 143;
    /// `REMOTE_PROC_SECRET_SET_VALUE`.
    pub const SECRET_SET_VALUE: i32 = 144;
    /// `REMOTE_PROC_SECRET_GET_VALUE`.
    pub const SECRET_GET_VALUE: i32 = 145;
    /// `REMOTE_PROC_SECRET_UNDEFINE`.
    pub const SECRET_UNDEFINE: i32 = 146;
    /// `REMOTE_PROC_SECRET_LOOKUP_BY_USAGE`.
    pub const SECRET_LOOKUP_BY_USAGE: i32 = 147;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL`.
    pub const DOMAIN_MIGRATE_PREPARE_TUNNEL: i32 = 148;
    /// `REMOTE_PROC_CONNECT_IS_SECURE`.
    pub const CONNECT_IS_SECURE: i32 = 149;
    /// `REMOTE_PROC_DOMAIN_IS_ACTIVE`.
    pub const DOMAIN_IS_ACTIVE: i32 = 150;
    /// `REMOTE_PROC_DOMAIN_IS_PERSISTENT`.
    pub const DOMAIN_IS_PERSISTENT: i32 = 151;
    /// `REMOTE_PROC_NETWORK_IS_ACTIVE`.
    pub const NETWORK_IS_ACTIVE: i32 = 152;
    /// `REMOTE_PROC_NETWORK_IS_PERSISTENT`.
    pub const NETWORK_IS_PERSISTENT: i32 = 153;
    /// `REMOTE_PROC_STORAGE_POOL_IS_ACTIVE`.
    pub const STORAGE_POOL_IS_ACTIVE: i32 = 154;
    /// `REMOTE_PROC_STORAGE_POOL_IS_PERSISTENT`.
    pub const STORAGE_POOL_IS_PERSISTENT: i32 = 155;
    /// `REMOTE_PROC_INTERFACE_IS_ACTIVE`.
    pub const INTERFACE_IS_ACTIVE: i32 = 156;
    /// `REMOTE_PROC_CONNECT_GET_LIB_VERSION`.
    pub const CONNECT_GET_LIB_VERSION: i32 = 157;
    /// `REMOTE_PROC_CONNECT_COMPARE_CPU`.
    pub const CONNECT_COMPARE_CPU: i32 = 158;
    /// `REMOTE_PROC_DOMAIN_MEMORY_STATS`.
    pub const DOMAIN_MEMORY_STATS: i32 = 159;
    /// `REMOTE_PROC_DOMAIN_ATTACH_DEVICE_FLAGS`.
    pub const DOMAIN_ATTACH_DEVICE_FLAGS: i32 = 160;
    /// `REMOTE_PROC_DOMAIN_DETACH_DEVICE_FLAGS`.
    pub const DOMAIN_DETACH_DEVICE_FLAGS: i32 = 161;
    /// `REMOTE_PROC_CONNECT_BASELINE_CPU`.
    pub const CONNECT_BASELINE_CPU: i32 = 162;
    /// `REMOTE_PROC_DOMAIN_GET_JOB_INFO`.
    pub const DOMAIN_GET_JOB_INFO: i32 = 163;
    /// `REMOTE_PROC_DOMAIN_ABORT_JOB`.
    pub const DOMAIN_ABORT_JOB: i32 = 164;
    /// `REMOTE_PROC_STORAGE_VOL_WIPE`.
    pub const STORAGE_VOL_WIPE: i32 = 165;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_DOWNTIME`.
    pub const DOMAIN_MIGRATE_SET_MAX_DOWNTIME: i32 = 166;
    /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_REGISTER_ANY`.
    pub const CONNECT_DOMAIN_EVENT_REGISTER_ANY: i32 = 167;
    /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_DEREGISTER_ANY`.
    pub const CONNECT_DOMAIN_EVENT_DEREGISTER_ANY: i32 = 168;
    /// `REMOTE_PROC_DOMAIN_EVENT_REBOOT`.
    pub const DOMAIN_EVENT_REBOOT: i32 = 169;
    /// `REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE`.
    pub const DOMAIN_EVENT_RTC_CHANGE: i32 = 170;
    /// `REMOTE_PROC_DOMAIN_EVENT_WATCHDOG`.
    pub const DOMAIN_EVENT_WATCHDOG: i32 = 171;
    /// `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR`.
    pub const DOMAIN_EVENT_IO_ERROR: i32 = 172;
    /// `REMOTE_PROC_DOMAIN_EVENT_GRAPHICS`.
    pub const DOMAIN_EVENT_GRAPHICS: i32 = 173;
    /// `REMOTE_PROC_DOMAIN_UPDATE_DEVICE_FLAGS`.
    pub const DOMAIN_UPDATE_DEVICE_FLAGS: i32 = 174;
    /// `REMOTE_PROC_NWFILTER_LOOKUP_BY_NAME`.
    pub const NWFILTER_LOOKUP_BY_NAME: i32 = 175;
    /// `REMOTE_PROC_NWFILTER_LOOKUP_BY_UUID`.
    pub const NWFILTER_LOOKUP_BY_UUID: i32 = 176;
    /// `REMOTE_PROC_NWFILTER_GET_XML_DESC`.
    pub const NWFILTER_GET_XML_DESC: i32 = 177;
    /// `REMOTE_PROC_CONNECT_NUM_OF_NWFILTERS`.
    pub const CONNECT_NUM_OF_NWFILTERS: i32 = 178;
    /// `REMOTE_PROC_CONNECT_LIST_NWFILTERS`.
    pub const CONNECT_LIST_NWFILTERS: i32 = 179;
    /// `REMOTE_PROC_NWFILTER_DEFINE_XML`.
    pub const NWFILTER_DEFINE_XML: i32 = 180;
    /// `REMOTE_PROC_NWFILTER_UNDEFINE`.
    pub const NWFILTER_UNDEFINE: i32 = 181;
    /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE`.
    pub const DOMAIN_MANAGED_SAVE: i32 = 182;
    /// `REMOTE_PROC_DOMAIN_HAS_MANAGED_SAVE_IMAGE`.
    pub const DOMAIN_HAS_MANAGED_SAVE_IMAGE: i32 = 183;
    /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE_REMOVE`.
    pub const DOMAIN_MANAGED_SAVE_REMOVE: i32 = 184;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_CREATE_XML`.
    pub const DOMAIN_SNAPSHOT_CREATE_XML: i32 = 185;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_XML_DESC`.
    pub const DOMAIN_SNAPSHOT_GET_XML_DESC: i32 = 186;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM`.
    pub const DOMAIN_SNAPSHOT_NUM: i32 = 187;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_NAMES`.
    pub const DOMAIN_SNAPSHOT_LIST_NAMES: i32 = 188;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`.
    pub const DOMAIN_SNAPSHOT_LOOKUP_BY_NAME: i32 = 189;
    /// `REMOTE_PROC_DOMAIN_HAS_CURRENT_SNAPSHOT`.
    pub const DOMAIN_HAS_CURRENT_SNAPSHOT: i32 = 190;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_CURRENT`.
    pub const DOMAIN_SNAPSHOT_CURRENT: i32 = 191;
    /// `REMOTE_PROC_DOMAIN_REVERT_TO_SNAPSHOT`.
    pub const DOMAIN_REVERT_TO_SNAPSHOT: i32 = 192;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_DELETE`.
    pub const DOMAIN_SNAPSHOT_DELETE: i32 = 193;
    /// `REMOTE_PROC_DOMAIN_GET_BLOCK_INFO`.
    pub const DOMAIN_GET_BLOCK_INFO: i32 = 194;
    /// `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON`.
    pub const DOMAIN_EVENT_IO_ERROR_REASON: i32 = 195;
    /// `REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS`.
    pub const DOMAIN_CREATE_WITH_FLAGS: i32 = 196;
    /// `REMOTE_PROC_DOMAIN_SET_MEMORY_PARAMETERS`.
    pub const DOMAIN_SET_MEMORY_PARAMETERS: i32 = 197;
    /// `REMOTE_PROC_DOMAIN_GET_MEMORY_PARAMETERS`.
    pub const DOMAIN_GET_MEMORY_PARAMETERS: i32 = 198;
    /// `REMOTE_PROC_DOMAIN_SET_VCPUS_FLAGS`.
    pub const DOMAIN_SET_VCPUS_FLAGS: i32 = 199;
    /// `REMOTE_PROC_DOMAIN_GET_VCPUS_FLAGS`.
    pub const DOMAIN_GET_VCPUS_FLAGS: i32 = 200;
    /// `REMOTE_PROC_DOMAIN_OPEN_CONSOLE`.
    pub const DOMAIN_OPEN_CONSOLE: i32 = 201;
    /// `REMOTE_PROC_DOMAIN_IS_UPDATED`.
    pub const DOMAIN_IS_UPDATED: i32 = 202;
    /// `REMOTE_PROC_CONNECT_GET_SYSINFO`.
    pub const CONNECT_GET_SYSINFO: i32 = 203;
    /// `REMOTE_PROC_DOMAIN_SET_MEMORY_FLAGS`.
    pub const DOMAIN_SET_MEMORY_FLAGS: i32 = 204;
    /// `REMOTE_PROC_DOMAIN_SET_BLKIO_PARAMETERS`.
    pub const DOMAIN_SET_BLKIO_PARAMETERS: i32 = 205;
    /// `REMOTE_PROC_DOMAIN_GET_BLKIO_PARAMETERS`.
    pub const DOMAIN_GET_BLKIO_PARAMETERS: i32 = 206;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_SET_MAX_SPEED`.
    pub const DOMAIN_MIGRATE_SET_MAX_SPEED: i32 = 207;
    /// `REMOTE_PROC_STORAGE_VOL_UPLOAD`.
    pub const STORAGE_VOL_UPLOAD: i32 = 208;
    /// `REMOTE_PROC_STORAGE_VOL_DOWNLOAD`.
    pub const STORAGE_VOL_DOWNLOAD: i32 = 209;
    /// `REMOTE_PROC_DOMAIN_INJECT_NMI`.
    pub const DOMAIN_INJECT_NMI: i32 = 210;
    /// `REMOTE_PROC_DOMAIN_SCREENSHOT`.
    pub const DOMAIN_SCREENSHOT: i32 = 211;
    /// `REMOTE_PROC_DOMAIN_GET_STATE`.
    pub const DOMAIN_GET_STATE: i32 = 212;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`.
    pub const DOMAIN_MIGRATE_BEGIN3: i32 = 213;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`.
    pub const DOMAIN_MIGRATE_PREPARE3: i32 = 214;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    pub const DOMAIN_MIGRATE_PREPARE_TUNNEL3: i32 = 215;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`.
    pub const DOMAIN_MIGRATE_PERFORM3: i32 = 216;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`.
    pub const DOMAIN_MIGRATE_FINISH3: i32 = 217;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3`.
    pub const DOMAIN_MIGRATE_CONFIRM3: i32 = 218;
    /// `REMOTE_PROC_DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS`.
    pub const DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: i32 = 219;
    /// `REMOTE_PROC_INTERFACE_CHANGE_BEGIN`.
    pub const INTERFACE_CHANGE_BEGIN: i32 = 220;
    /// `REMOTE_PROC_INTERFACE_CHANGE_COMMIT`.
    pub const INTERFACE_CHANGE_COMMIT: i32 = 221;
    /// `REMOTE_PROC_INTERFACE_CHANGE_ROLLBACK`.
    pub const INTERFACE_CHANGE_ROLLBACK: i32 = 222;
    /// `REMOTE_PROC_DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS`.
    pub const DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: i32 = 223;
    /// `REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR`.
    pub const DOMAIN_EVENT_CONTROL_ERROR: i32 = 224;
    /// `REMOTE_PROC_DOMAIN_PIN_VCPU_FLAGS`.
    pub const DOMAIN_PIN_VCPU_FLAGS: i32 = 225;
    /// `REMOTE_PROC_DOMAIN_SEND_KEY`.
    pub const DOMAIN_SEND_KEY: i32 = 226;
    /// `REMOTE_PROC_NODE_GET_CPU_STATS`.
    pub const NODE_GET_CPU_STATS: i32 = 227;
    /// `REMOTE_PROC_NODE_GET_MEMORY_STATS`.
    pub const NODE_GET_MEMORY_STATS: i32 = 228;
    /// `REMOTE_PROC_DOMAIN_GET_CONTROL_INFO`.
    pub const DOMAIN_GET_CONTROL_INFO: i32 = 229;
    /// `REMOTE_PROC_DOMAIN_GET_VCPU_PIN_INFO`.
    pub const DOMAIN_GET_VCPU_PIN_INFO: i32 = 230;
    /// `REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS`.
    pub const DOMAIN_UNDEFINE_FLAGS: i32 = 231;
    /// `REMOTE_PROC_DOMAIN_SAVE_FLAGS`.
    pub const DOMAIN_SAVE_FLAGS: i32 = 232;
    /// `REMOTE_PROC_DOMAIN_RESTORE_FLAGS`.
    pub const DOMAIN_RESTORE_FLAGS: i32 = 233;
    /// `REMOTE_PROC_DOMAIN_DESTROY_FLAGS`.
    pub const DOMAIN_DESTROY_FLAGS: i32 = 234;
    /// `REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC`.
    pub const DOMAIN_SAVE_IMAGE_GET_XML_DESC: i32 = 235;
    /// `REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML`.
    pub const DOMAIN_SAVE_IMAGE_DEFINE_XML: i32 = 236;
    /// `REMOTE_PROC_DOMAIN_BLOCK_JOB_ABORT`.
    pub const DOMAIN_BLOCK_JOB_ABORT: i32 = 237;
    /// `REMOTE_PROC_DOMAIN_GET_BLOCK_JOB_INFO`.
    pub const DOMAIN_GET_BLOCK_JOB_INFO: i32 = 238;
    /// `REMOTE_PROC_DOMAIN_BLOCK_JOB_SET_SPEED`.
    pub const DOMAIN_BLOCK_JOB_SET_SPEED: i32 = 239;
    /// `REMOTE_PROC_DOMAIN_BLOCK_PULL`.
    pub const DOMAIN_BLOCK_PULL: i32 = 240;
    /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB`.
    pub const DOMAIN_EVENT_BLOCK_JOB: i32 = 241;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_SPEED`.
    pub const DOMAIN_MIGRATE_GET_MAX_SPEED: i32 = 242;
    /// `REMOTE_PROC_DOMAIN_BLOCK_STATS_FLAGS`.
    pub const DOMAIN_BLOCK_STATS_FLAGS: i32 = 243;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_GET_PARENT`.
    pub const DOMAIN_SNAPSHOT_GET_PARENT: i32 = 244;
    /// `REMOTE_PROC_DOMAIN_RESET`.
    pub const DOMAIN_RESET: i32 = 245;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_NUM_CHILDREN`.
    pub const DOMAIN_SNAPSHOT_NUM_CHILDREN: i32 = 246;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`.
    pub const DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES: i32 = 247;
    /// `REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE`.
    pub const DOMAIN_EVENT_DISK_CHANGE: i32 = 248;
    /// `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS`.
    pub const DOMAIN_OPEN_GRAPHICS: i32 = 249;
    /// `REMOTE_PROC_NODE_SUSPEND_FOR_DURATION`.
    pub const NODE_SUSPEND_FOR_DURATION: i32 = 250;
    /// `REMOTE_PROC_DOMAIN_BLOCK_RESIZE`.
    pub const DOMAIN_BLOCK_RESIZE: i32 = 251;
    /// `REMOTE_PROC_DOMAIN_SET_BLOCK_IO_TUNE`.
    pub const DOMAIN_SET_BLOCK_IO_TUNE: i32 = 252;
    /// `REMOTE_PROC_DOMAIN_GET_BLOCK_IO_TUNE`.
    pub const DOMAIN_GET_BLOCK_IO_TUNE: i32 = 253;
    /// `REMOTE_PROC_DOMAIN_SET_NUMA_PARAMETERS`.
    pub const DOMAIN_SET_NUMA_PARAMETERS: i32 = 254;
    /// `REMOTE_PROC_DOMAIN_GET_NUMA_PARAMETERS`.
    pub const DOMAIN_GET_NUMA_PARAMETERS: i32 = 255;
    /// `REMOTE_PROC_DOMAIN_SET_INTERFACE_PARAMETERS`.
    pub const DOMAIN_SET_INTERFACE_PARAMETERS: i32 = 256;
    /// `REMOTE_PROC_DOMAIN_GET_INTERFACE_PARAMETERS`.
    pub const DOMAIN_GET_INTERFACE_PARAMETERS: i32 = 257;
    /// `REMOTE_PROC_DOMAIN_SHUTDOWN_FLAGS`.
    pub const DOMAIN_SHUTDOWN_FLAGS: i32 = 258;
    /// `REMOTE_PROC_STORAGE_VOL_WIPE_PATTERN`.
    pub const STORAGE_VOL_WIPE_PATTERN: i32 = 259;
    /// `REMOTE_PROC_STORAGE_VOL_RESIZE`.
    pub const STORAGE_VOL_RESIZE: i32 = 260;
    /// `REMOTE_PROC_DOMAIN_PM_SUSPEND_FOR_DURATION`.
    pub const DOMAIN_PM_SUSPEND_FOR_DURATION: i32 = 261;
    /// `REMOTE_PROC_DOMAIN_GET_CPU_STATS`.
    pub const DOMAIN_GET_CPU_STATS: i32 = 262;
    /// `REMOTE_PROC_DOMAIN_GET_DISK_ERRORS`.
    pub const DOMAIN_GET_DISK_ERRORS: i32 = 263;
    /// `REMOTE_PROC_DOMAIN_SET_METADATA`.
    pub const DOMAIN_SET_METADATA: i32 = 264;
    /// `REMOTE_PROC_DOMAIN_GET_METADATA`.
    pub const DOMAIN_GET_METADATA: i32 = 265;
    /// `REMOTE_PROC_DOMAIN_BLOCK_REBASE`.
    pub const DOMAIN_BLOCK_REBASE: i32 = 266;
    /// `REMOTE_PROC_DOMAIN_PM_WAKEUP`.
    pub const DOMAIN_PM_WAKEUP: i32 = 267;
    /// `REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE`.
    pub const DOMAIN_EVENT_TRAY_CHANGE: i32 = 268;
    /// `REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP`.
    pub const DOMAIN_EVENT_PMWAKEUP: i32 = 269;
    /// `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND`.
    pub const DOMAIN_EVENT_PMSUSPEND: i32 = 270;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_IS_CURRENT`.
    pub const DOMAIN_SNAPSHOT_IS_CURRENT: i32 = 271;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_HAS_METADATA`.
    pub const DOMAIN_SNAPSHOT_HAS_METADATA: i32 = 272;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_DOMAINS`.
    pub const CONNECT_LIST_ALL_DOMAINS: i32 = 273;
    /// `REMOTE_PROC_DOMAIN_LIST_ALL_SNAPSHOTS`.
    pub const DOMAIN_LIST_ALL_SNAPSHOTS: i32 = 274;
    /// `REMOTE_PROC_DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`.
    pub const DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN: i32 = 275;
    /// `REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE`.
    pub const DOMAIN_EVENT_BALLOON_CHANGE: i32 = 276;
    /// `REMOTE_PROC_DOMAIN_GET_HOSTNAME`.
    pub const DOMAIN_GET_HOSTNAME: i32 = 277;
    /// `REMOTE_PROC_DOMAIN_GET_SECURITY_LABEL_LIST`.
    pub const DOMAIN_GET_SECURITY_LABEL_LIST: i32 = 278;
    /// `REMOTE_PROC_DOMAIN_PIN_EMULATOR`.
    pub const DOMAIN_PIN_EMULATOR: i32 = 279;
    /// `REMOTE_PROC_DOMAIN_GET_EMULATOR_PIN_INFO`.
    pub const DOMAIN_GET_EMULATOR_PIN_INFO: i32 = 280;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_STORAGE_POOLS`.
    pub const CONNECT_LIST_ALL_STORAGE_POOLS: i32 = 281;
    /// `REMOTE_PROC_STORAGE_POOL_LIST_ALL_VOLUMES`.
    pub const STORAGE_POOL_LIST_ALL_VOLUMES: i32 = 282;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_NETWORKS`.
    pub const CONNECT_LIST_ALL_NETWORKS: i32 = 283;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_INTERFACES`.
    pub const CONNECT_LIST_ALL_INTERFACES: i32 = 284;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_NODE_DEVICES`.
    pub const CONNECT_LIST_ALL_NODE_DEVICES: i32 = 285;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTERS`.
    pub const CONNECT_LIST_ALL_NWFILTERS: i32 = 286;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_SECRETS`.
    pub const CONNECT_LIST_ALL_SECRETS: i32 = 287;
    /// `REMOTE_PROC_NODE_SET_MEMORY_PARAMETERS`.
    pub const NODE_SET_MEMORY_PARAMETERS: i32 = 288;
    /// `REMOTE_PROC_NODE_GET_MEMORY_PARAMETERS`.
    pub const NODE_GET_MEMORY_PARAMETERS: i32 = 289;
    /// `REMOTE_PROC_DOMAIN_BLOCK_COMMIT`.
    pub const DOMAIN_BLOCK_COMMIT: i32 = 290;
    /// `REMOTE_PROC_NETWORK_UPDATE`.
    pub const NETWORK_UPDATE: i32 = 291;
    /// `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK`.
    pub const DOMAIN_EVENT_PMSUSPEND_DISK: i32 = 292;
    /// `REMOTE_PROC_NODE_GET_CPU_MAP`.
    pub const NODE_GET_CPU_MAP: i32 = 293;
    /// `REMOTE_PROC_DOMAIN_FSTRIM`.
    pub const DOMAIN_FSTRIM: i32 = 294;
    /// `REMOTE_PROC_DOMAIN_SEND_PROCESS_SIGNAL`.
    pub const DOMAIN_SEND_PROCESS_SIGNAL: i32 = 295;
    /// `REMOTE_PROC_DOMAIN_OPEN_CHANNEL`.
    pub const DOMAIN_OPEN_CHANNEL: i32 = 296;
    /// `REMOTE_PROC_NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`.
    pub const NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: i32 = 297;
    /// `REMOTE_PROC_DOMAIN_GET_JOB_STATS`.
    pub const DOMAIN_GET_JOB_STATS: i32 = 298;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_GET_COMPRESSION_CACHE`.
    pub const DOMAIN_MIGRATE_GET_COMPRESSION_CACHE: i32 = 299;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_SET_COMPRESSION_CACHE`.
    pub const DOMAIN_MIGRATE_SET_COMPRESSION_CACHE: i32 = 300;
    /// `REMOTE_PROC_NODE_DEVICE_DETACH_FLAGS`.
    pub const NODE_DEVICE_DETACH_FLAGS: i32 = 301;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    pub const DOMAIN_MIGRATE_BEGIN3_PARAMS: i32 = 302;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    pub const DOMAIN_MIGRATE_PREPARE3_PARAMS: i32 = 303;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    pub const DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS: i32 = 304;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    pub const DOMAIN_MIGRATE_PERFORM3_PARAMS: i32 = 305;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`.
    pub const DOMAIN_MIGRATE_FINISH3_PARAMS: i32 = 306;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS`.
    pub const DOMAIN_MIGRATE_CONFIRM3_PARAMS: i32 = 307;
    /// `REMOTE_PROC_DOMAIN_SET_MEMORY_STATS_PERIOD`.
    pub const DOMAIN_SET_MEMORY_STATS_PERIOD: i32 = 308;
    /// `REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES`.
    pub const DOMAIN_CREATE_XML_WITH_FILES: i32 = 309;
    /// `REMOTE_PROC_DOMAIN_CREATE_WITH_FILES`.
    pub const DOMAIN_CREATE_WITH_FILES: i32 = 310;
    /// `REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED`.
    pub const DOMAIN_EVENT_DEVICE_REMOVED: i32 = 311;
    /// `REMOTE_PROC_CONNECT_GET_CPU_MODEL_NAMES`.
    pub const CONNECT_GET_CPU_MODEL_NAMES: i32 = 312;
    /// `REMOTE_PROC_CONNECT_NETWORK_EVENT_REGISTER_ANY`.
    pub const CONNECT_NETWORK_EVENT_REGISTER_ANY: i32 = 313;
    /// `REMOTE_PROC_CONNECT_NETWORK_EVENT_DEREGISTER_ANY`.
    pub const CONNECT_NETWORK_EVENT_DEREGISTER_ANY: i32 = 314;
    /// `REMOTE_PROC_NETWORK_EVENT_LIFECYCLE`.
    pub const NETWORK_EVENT_LIFECYCLE: i32 = 315;
    /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY`.
    pub const CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: i32 = 316;
    /// `REMOTE_PROC_CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY`.
    pub const CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: i32 = 317;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE`.
    pub const DOMAIN_EVENT_CALLBACK_LIFECYCLE: i32 = 318;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT`.
    pub const DOMAIN_EVENT_CALLBACK_REBOOT: i32 = 319;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE`.
    pub const DOMAIN_EVENT_CALLBACK_RTC_CHANGE: i32 = 320;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG`.
    pub const DOMAIN_EVENT_CALLBACK_WATCHDOG: i32 = 321;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR`.
    pub const DOMAIN_EVENT_CALLBACK_IO_ERROR: i32 = 322;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS`.
    pub const DOMAIN_EVENT_CALLBACK_GRAPHICS: i32 = 323;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`.
    pub const DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON: i32 = 324;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`.
    pub const DOMAIN_EVENT_CALLBACK_CONTROL_ERROR: i32 = 325;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB`.
    pub const DOMAIN_EVENT_CALLBACK_BLOCK_JOB: i32 = 326;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE`.
    pub const DOMAIN_EVENT_CALLBACK_DISK_CHANGE: i32 = 327;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`.
    pub const DOMAIN_EVENT_CALLBACK_TRAY_CHANGE: i32 = 328;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP`.
    pub const DOMAIN_EVENT_CALLBACK_PMWAKEUP: i32 = 329;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND`.
    pub const DOMAIN_EVENT_CALLBACK_PMSUSPEND: i32 = 330;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`.
    pub const DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE: i32 = 331;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`.
    pub const DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK: i32 = 332;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`.
    pub const DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED: i32 = 333;
    /// `REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT`.
    pub const DOMAIN_CORE_DUMP_WITH_FORMAT: i32 = 334;
    /// `REMOTE_PROC_DOMAIN_FSFREEZE`.
    pub const DOMAIN_FSFREEZE: i32 = 335;
    /// `REMOTE_PROC_DOMAIN_FSTHAW`.
    pub const DOMAIN_FSTHAW: i32 = 336;
    /// `REMOTE_PROC_DOMAIN_GET_TIME`.
    pub const DOMAIN_GET_TIME: i32 = 337;
    /// `REMOTE_PROC_DOMAIN_SET_TIME`.
    pub const DOMAIN_SET_TIME: i32 = 338;
    /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2`.
    pub const DOMAIN_EVENT_BLOCK_JOB_2: i32 = 339;
    /// `REMOTE_PROC_NODE_GET_FREE_PAGES`.
    pub const NODE_GET_FREE_PAGES: i32 = 340;
    /// `REMOTE_PROC_NETWORK_GET_DHCP_LEASES`.
    pub const NETWORK_GET_DHCP_LEASES: i32 = 341;
    /// `REMOTE_PROC_CONNECT_GET_DOMAIN_CAPABILITIES`.
    pub const CONNECT_GET_DOMAIN_CAPABILITIES: i32 = 342;
    /// `REMOTE_PROC_DOMAIN_OPEN_GRAPHICS_FD`.
    pub const DOMAIN_OPEN_GRAPHICS_FD: i32 = 343;
    /// `REMOTE_PROC_CONNECT_GET_ALL_DOMAIN_STATS`.
    pub const CONNECT_GET_ALL_DOMAIN_STATS: i32 = 344;
    /// `REMOTE_PROC_DOMAIN_BLOCK_COPY`.
    pub const DOMAIN_BLOCK_COPY: i32 = 345;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE`.
    pub const DOMAIN_EVENT_CALLBACK_TUNABLE: i32 = 346;
    /// `REMOTE_PROC_NODE_ALLOC_PAGES`.
    pub const NODE_ALLOC_PAGES: i32 = 347;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`.
    pub const DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE: i32 = 348;
    /// `REMOTE_PROC_DOMAIN_GET_FSINFO`.
    pub const DOMAIN_GET_FSINFO: i32 = 349;
    /// `REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS`.
    pub const DOMAIN_DEFINE_XML_FLAGS: i32 = 350;
    /// `REMOTE_PROC_DOMAIN_GET_IOTHREAD_INFO`.
    pub const DOMAIN_GET_IOTHREAD_INFO: i32 = 351;
    /// `REMOTE_PROC_DOMAIN_PIN_IOTHREAD`.
    pub const DOMAIN_PIN_IOTHREAD: i32 = 352;
    /// `REMOTE_PROC_DOMAIN_INTERFACE_ADDRESSES`.
    pub const DOMAIN_INTERFACE_ADDRESSES: i32 = 353;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`.
    pub const DOMAIN_EVENT_CALLBACK_DEVICE_ADDED: i32 = 354;
    /// `REMOTE_PROC_DOMAIN_ADD_IOTHREAD`.
    pub const DOMAIN_ADD_IOTHREAD: i32 = 355;
    /// `REMOTE_PROC_DOMAIN_DEL_IOTHREAD`.
    pub const DOMAIN_DEL_IOTHREAD: i32 = 356;
    /// `REMOTE_PROC_DOMAIN_SET_USER_PASSWORD`.
    pub const DOMAIN_SET_USER_PASSWORD: i32 = 357;
    /// `REMOTE_PROC_DOMAIN_RENAME`.
    pub const DOMAIN_RENAME: i32 = 358;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`.
    pub const DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION: i32 = 359;
    /// `REMOTE_PROC_CONNECT_REGISTER_CLOSE_CALLBACK`.
    pub const CONNECT_REGISTER_CLOSE_CALLBACK: i32 = 360;
    /// `REMOTE_PROC_CONNECT_UNREGISTER_CLOSE_CALLBACK`.
    pub const CONNECT_UNREGISTER_CLOSE_CALLBACK: i32 = 361;
    /// `REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED`.
    pub const CONNECT_EVENT_CONNECTION_CLOSED: i32 = 362;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`.
    pub const DOMAIN_EVENT_CALLBACK_JOB_COMPLETED: i32 = 363;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_START_POST_COPY`.
    pub const DOMAIN_MIGRATE_START_POST_COPY: i32 = 364;
    /// `REMOTE_PROC_DOMAIN_GET_PERF_EVENTS`.
    pub const DOMAIN_GET_PERF_EVENTS: i32 = 365;
    /// `REMOTE_PROC_DOMAIN_SET_PERF_EVENTS`.
    pub const DOMAIN_SET_PERF_EVENTS: i32 = 366;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`.
    pub const DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED: i32 = 367;
    /// `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY`.
    pub const CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: i32 = 368;
    /// `REMOTE_PROC_CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY`.
    pub const CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: i32 = 369;
    /// `REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE`.
    pub const STORAGE_POOL_EVENT_LIFECYCLE: i32 = 370;
    /// `REMOTE_PROC_DOMAIN_GET_GUEST_VCPUS`.
    pub const DOMAIN_GET_GUEST_VCPUS: i32 = 371;
    /// `REMOTE_PROC_DOMAIN_SET_GUEST_VCPUS`.
    pub const DOMAIN_SET_GUEST_VCPUS: i32 = 372;
    /// `REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH`.
    pub const STORAGE_POOL_EVENT_REFRESH: i32 = 373;
    /// `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY`.
    pub const CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: i32 = 374;
    /// `REMOTE_PROC_CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY`.
    pub const CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: i32 = 375;
    /// `REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE`.
    pub const NODE_DEVICE_EVENT_LIFECYCLE: i32 = 376;
    /// `REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE`.
    pub const NODE_DEVICE_EVENT_UPDATE: i32 = 377;
    /// `REMOTE_PROC_STORAGE_VOL_GET_INFO_FLAGS`.
    pub const STORAGE_VOL_GET_INFO_FLAGS: i32 = 378;
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`.
    pub const DOMAIN_EVENT_CALLBACK_METADATA_CHANGE: i32 = 379;
    /// `REMOTE_PROC_CONNECT_SECRET_EVENT_REGISTER_ANY`.
    pub const CONNECT_SECRET_EVENT_REGISTER_ANY: i32 = 380;
    /// `REMOTE_PROC_CONNECT_SECRET_EVENT_DEREGISTER_ANY`.
    pub const CONNECT_SECRET_EVENT_DEREGISTER_ANY: i32 = 381;
    /// `REMOTE_PROC_SECRET_EVENT_LIFECYCLE`.
    pub const SECRET_EVENT_LIFECYCLE: i32 = 382;
    /// `REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED`.
    pub const SECRET_EVENT_VALUE_CHANGED: i32 = 383;
    /// `REMOTE_PROC_DOMAIN_SET_VCPU`.
    pub const DOMAIN_SET_VCPU: i32 = 384;
    /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD`.
    pub const DOMAIN_EVENT_BLOCK_THRESHOLD: i32 = 385;
    /// `REMOTE_PROC_DOMAIN_SET_BLOCK_THRESHOLD`.
    pub const DOMAIN_SET_BLOCK_THRESHOLD: i32 = 386;
    /// `REMOTE_PROC_DOMAIN_MIGRATE_GET_MAX_DOWNTIME`.
    pub const DOMAIN_MIGRATE_GET_MAX_DOWNTIME: i32 = 387;
    /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC`.
    pub const DOMAIN_MANAGED_SAVE_GET_XML_DESC: i32 = 388;
    /// `REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML`.
    pub const DOMAIN_MANAGED_SAVE_DEFINE_XML: i32 = 389;
    /// `REMOTE_PROC_DOMAIN_SET_LIFECYCLE_ACTION`.
    pub const DOMAIN_SET_LIFECYCLE_ACTION: i32 = 390;
    /// `REMOTE_PROC_STORAGE_POOL_LOOKUP_BY_TARGET_PATH`.
    pub const STORAGE_POOL_LOOKUP_BY_TARGET_PATH: i32 = 391;
    /// `REMOTE_PROC_DOMAIN_DETACH_DEVICE_ALIAS`.
    pub const DOMAIN_DETACH_DEVICE_ALIAS: i32 = 392;
    /// `REMOTE_PROC_CONNECT_COMPARE_HYPERVISOR_CPU`.
    pub const CONNECT_COMPARE_HYPERVISOR_CPU: i32 = 393;
    /// `REMOTE_PROC_CONNECT_BASELINE_HYPERVISOR_CPU`.
    pub const CONNECT_BASELINE_HYPERVISOR_CPU: i32 = 394;
    /// `REMOTE_PROC_NODE_GET_SEV_INFO`.
    pub const NODE_GET_SEV_INFO: i32 = 395;
    /// `REMOTE_PROC_DOMAIN_GET_LAUNCH_SECURITY_INFO`.
    pub const DOMAIN_GET_LAUNCH_SECURITY_INFO: i32 = 396;
    /// `REMOTE_PROC_NWFILTER_BINDING_LOOKUP_BY_PORT_DEV`.
    pub const NWFILTER_BINDING_LOOKUP_BY_PORT_DEV: i32 = 397;
    /// `REMOTE_PROC_NWFILTER_BINDING_GET_XML_DESC`.
    pub const NWFILTER_BINDING_GET_XML_DESC: i32 = 398;
    /// `REMOTE_PROC_NWFILTER_BINDING_CREATE_XML`.
    pub const NWFILTER_BINDING_CREATE_XML: i32 = 399;
    /// `REMOTE_PROC_NWFILTER_BINDING_DELETE`.
    pub const NWFILTER_BINDING_DELETE: i32 = 400;
    /// `REMOTE_PROC_CONNECT_LIST_ALL_NWFILTER_BINDINGS`.
    pub const CONNECT_LIST_ALL_NWFILTER_BINDINGS: i32 = 401;
    /// `REMOTE_PROC_DOMAIN_SET_IOTHREAD_PARAMS`.
    pub const DOMAIN_SET_IOTHREAD_PARAMS: i32 = 402;
    /// `REMOTE_PROC_CONNECT_GET_STORAGE_POOL_CAPABILITIES`.
    pub const CONNECT_GET_STORAGE_POOL_CAPABILITIES: i32 = 403;
    /// `REMOTE_PROC_NETWORK_LIST_ALL_PORTS`.
    pub const NETWORK_LIST_ALL_PORTS: i32 = 404;
    /// `REMOTE_PROC_NETWORK_PORT_LOOKUP_BY_UUID`.
    pub const NETWORK_PORT_LOOKUP_BY_UUID: i32 = 405;
    /// `REMOTE_PROC_NETWORK_PORT_CREATE_XML`.
    pub const NETWORK_PORT_CREATE_XML: i32 = 406;
    /// `REMOTE_PROC_NETWORK_PORT_GET_PARAMETERS`.
    pub const NETWORK_PORT_GET_PARAMETERS: i32 = 407;
    /// `REMOTE_PROC_NETWORK_PORT_SET_PARAMETERS`.
    pub const NETWORK_PORT_SET_PARAMETERS: i32 = 408;
    /// `REMOTE_PROC_NETWORK_PORT_GET_XML_DESC`.
    pub const NETWORK_PORT_GET_XML_DESC: i32 = 409;
    /// `REMOTE_PROC_NETWORK_PORT_DELETE`.
    pub const NETWORK_PORT_DELETE: i32 = 410;
    /// `REMOTE_PROC_DOMAIN_CHECKPOINT_CREATE_XML`.
    pub const DOMAIN_CHECKPOINT_CREATE_XML: i32 = 411;
    /// `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_XML_DESC`.
    pub const DOMAIN_CHECKPOINT_GET_XML_DESC: i32 = 412;
    /// `REMOTE_PROC_DOMAIN_LIST_ALL_CHECKPOINTS`.
    pub const DOMAIN_LIST_ALL_CHECKPOINTS: i32 = 413;
    /// `REMOTE_PROC_DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`.
    pub const DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN: i32 = 414;
    /// `REMOTE_PROC_DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`.
    pub const DOMAIN_CHECKPOINT_LOOKUP_BY_NAME: i32 = 415;
    /// `REMOTE_PROC_DOMAIN_CHECKPOINT_GET_PARENT`.
    pub const DOMAIN_CHECKPOINT_GET_PARENT: i32 = 416;
    /// `REMOTE_PROC_DOMAIN_CHECKPOINT_DELETE`.
    pub const DOMAIN_CHECKPOINT_DELETE: i32 = 417;
    /// `REMOTE_PROC_DOMAIN_GET_GUEST_INFO`.
    pub const DOMAIN_GET_GUEST_INFO: i32 = 418;
    /// `REMOTE_PROC_CONNECT_SET_IDENTITY`.
    pub const CONNECT_SET_IDENTITY: i32 = 419;
    /// `REMOTE_PROC_DOMAIN_AGENT_SET_RESPONSE_TIMEOUT`.
    pub const DOMAIN_AGENT_SET_RESPONSE_TIMEOUT: i32 = 420;
    /// `REMOTE_PROC_DOMAIN_BACKUP_BEGIN`.
    pub const DOMAIN_BACKUP_BEGIN: i32 = 421;
    /// `REMOTE_PROC_DOMAIN_BACKUP_GET_XML_DESC`.
    pub const DOMAIN_BACKUP_GET_XML_DESC: i32 = 422;
    /// `REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE`.
    pub const DOMAIN_EVENT_MEMORY_FAILURE: i32 = 423;
    /// `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_GET`.
    pub const DOMAIN_AUTHORIZED_SSH_KEYS_GET: i32 = 424;
    /// `REMOTE_PROC_DOMAIN_AUTHORIZED_SSH_KEYS_SET`.
    pub const DOMAIN_AUTHORIZED_SSH_KEYS_SET: i32 = 425;
    /// `REMOTE_PROC_DOMAIN_GET_MESSAGES`.
    pub const DOMAIN_GET_MESSAGES: i32 = 426;
    /// `REMOTE_PROC_DOMAIN_START_DIRTY_RATE_CALC`.
    pub const DOMAIN_START_DIRTY_RATE_CALC: i32 = 427;
    /// `REMOTE_PROC_NODE_DEVICE_DEFINE_XML`.
    pub const NODE_DEVICE_DEFINE_XML: i32 = 428;
    /// `REMOTE_PROC_NODE_DEVICE_UNDEFINE`.
    pub const NODE_DEVICE_UNDEFINE: i32 = 429;
    /// `REMOTE_PROC_NODE_DEVICE_CREATE`.
    pub const NODE_DEVICE_CREATE: i32 = 430;
    /// `REMOTE_PROC_NWFILTER_DEFINE_XML_FLAGS`.
    pub const NWFILTER_DEFINE_XML_FLAGS: i32 = 431;
    /// `REMOTE_PROC_NETWORK_DEFINE_XML_FLAGS`.
    pub const NETWORK_DEFINE_XML_FLAGS: i32 = 432;
    /// `REMOTE_PROC_NODE_DEVICE_GET_AUTOSTART`.
    pub const NODE_DEVICE_GET_AUTOSTART: i32 = 433;
    /// `REMOTE_PROC_NODE_DEVICE_SET_AUTOSTART`.
    pub const NODE_DEVICE_SET_AUTOSTART: i32 = 434;
    /// `REMOTE_PROC_NODE_DEVICE_IS_PERSISTENT`.
    pub const NODE_DEVICE_IS_PERSISTENT: i32 = 435;
    /// `REMOTE_PROC_NODE_DEVICE_IS_ACTIVE`.
    pub const NODE_DEVICE_IS_ACTIVE: i32 = 436;
    /// `REMOTE_PROC_NETWORK_CREATE_XML_FLAGS`.
    pub const NETWORK_CREATE_XML_FLAGS: i32 = 437;
    /// `REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`.
    pub const DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE: i32 = 438;
    /// `REMOTE_PROC_DOMAIN_SET_LAUNCH_SECURITY_STATE`.
    pub const DOMAIN_SET_LAUNCH_SECURITY_STATE: i32 = 439;
    /// `REMOTE_PROC_DOMAIN_SAVE_PARAMS`.
    pub const DOMAIN_SAVE_PARAMS: i32 = 440;
    /// `REMOTE_PROC_DOMAIN_RESTORE_PARAMS`.
    pub const DOMAIN_RESTORE_PARAMS: i32 = 441;
    /// `REMOTE_PROC_DOMAIN_ABORT_JOB_FLAGS`.
    pub const DOMAIN_ABORT_JOB_FLAGS: i32 = 442;
    /// `REMOTE_PROC_DOMAIN_FD_ASSOCIATE`.
    pub const DOMAIN_FD_ASSOCIATE: i32 = 443;
    /// `REMOTE_PROC_NETWORK_SET_METADATA`.
    pub const NETWORK_SET_METADATA: i32 = 444;
    /// `REMOTE_PROC_NETWORK_GET_METADATA`.
    pub const NETWORK_GET_METADATA: i32 = 445;
    /// `REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE`.
    pub const NETWORK_EVENT_CALLBACK_METADATA_CHANGE: i32 = 446;
    /// `REMOTE_PROC_NODE_DEVICE_UPDATE`.
    pub const NODE_DEVICE_UPDATE: i32 = 447;
    /// `REMOTE_PROC_DOMAIN_GRAPHICS_RELOAD`.
    pub const DOMAIN_GRAPHICS_RELOAD: i32 = 448;
    /// `REMOTE_PROC_DOMAIN_GET_AUTOSTART_ONCE`.
    pub const DOMAIN_GET_AUTOSTART_ONCE: i32 = 449;
    /// `REMOTE_PROC_DOMAIN_SET_AUTOSTART_ONCE`.
    pub const DOMAIN_SET_AUTOSTART_ONCE: i32 = 450;
    /// `REMOTE_PROC_DOMAIN_SET_THROTTLE_GROUP`.
    pub const DOMAIN_SET_THROTTLE_GROUP: i32 = 451;
    /// `REMOTE_PROC_DOMAIN_DEL_THROTTLE_GROUP`.
    pub const DOMAIN_DEL_THROTTLE_GROUP: i32 = 452;
    /// `REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE`.
    pub const DOMAIN_EVENT_NIC_MAC_CHANGE: i32 = 453;
}
