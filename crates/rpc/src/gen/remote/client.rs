//! Calls of the remote protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use std::os::fd::OwnedFd;

use ferrovirt_util::Result;

use super::PROCEDURES;
use super::types;
use crate::caller::Caller;

/// `virConnectOpen`.
pub fn connect_open<C: Caller + ?Sized>(caller: &C, args: &types::ConnectOpenArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[0], args)
}

/// `virConnectClose`.
pub fn connect_close<C: Caller + ?Sized>(caller: &C) -> Result<()> {
    caller.call_typed(&PROCEDURES[1], &())
}

/// `virConnectGetType`.
pub fn connect_get_type<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetTypeRet> {
    caller.call_typed(&PROCEDURES[2], &())
}

/// `virConnectGetVersion`.
pub fn connect_get_version<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetVersionRet> {
    caller.call_typed(&PROCEDURES[3], &())
}

/// `virConnectGetMaxVcpus`.
pub fn connect_get_max_vcpus<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetMaxVcpusArgs,
) -> Result<types::ConnectGetMaxVcpusRet> {
    caller.call_typed(&PROCEDURES[4], args)
}

/// `virNodeGetInfo`.
pub fn node_get_info<C: Caller + ?Sized>(caller: &C) -> Result<types::NodeGetInfoRet> {
    caller.call_typed(&PROCEDURES[5], &())
}

/// `virConnectGetCapabilities`.
pub fn connect_get_capabilities<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetCapabilitiesRet> {
    caller.call_typed(&PROCEDURES[6], &())
}

/// `virDomainAttachDevice`.
pub fn domain_attach_device<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAttachDeviceArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[7], args)
}

/// `virDomainCreate`.
pub fn domain_create<C: Caller + ?Sized>(caller: &C, args: &types::DomainCreateArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[8], args)
}

/// `virDomainCreateXML`.
pub fn domain_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCreateXmlArgs,
) -> Result<types::DomainCreateXmlRet> {
    caller.call_typed(&PROCEDURES[9], args)
}

/// `virDomainDefineXML`.
pub fn domain_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDefineXmlArgs,
) -> Result<types::DomainDefineXmlRet> {
    caller.call_typed(&PROCEDURES[10], args)
}

/// `virDomainDestroy`.
pub fn domain_destroy<C: Caller + ?Sized>(caller: &C, args: &types::DomainDestroyArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[11], args)
}

/// `virDomainDetachDevice`.
pub fn domain_detach_device<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDetachDeviceArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[12], args)
}

/// `virDomainGetXMLDesc`.
pub fn domain_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetXmlDescArgs,
) -> Result<types::DomainGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[13], args)
}

/// `virDomainGetAutostart`.
pub fn domain_get_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetAutostartArgs,
) -> Result<types::DomainGetAutostartRet> {
    caller.call_typed(&PROCEDURES[14], args)
}

/// `virDomainGetInfo`.
pub fn domain_get_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetInfoArgs,
) -> Result<types::DomainGetInfoRet> {
    caller.call_typed(&PROCEDURES[15], args)
}

/// `virDomainGetMaxMemory`.
pub fn domain_get_max_memory<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetMaxMemoryArgs,
) -> Result<types::DomainGetMaxMemoryRet> {
    caller.call_typed(&PROCEDURES[16], args)
}

/// `virDomainGetMaxVcpus`.
pub fn domain_get_max_vcpus<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetMaxVcpusArgs,
) -> Result<types::DomainGetMaxVcpusRet> {
    caller.call_typed(&PROCEDURES[17], args)
}

/// `virDomainGetOSType`.
pub fn domain_get_os_type<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetOsTypeArgs,
) -> Result<types::DomainGetOsTypeRet> {
    caller.call_typed(&PROCEDURES[18], args)
}

/// `virDomainGetVcpus`.
pub fn domain_get_vcpus<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetVcpusArgs,
) -> Result<types::DomainGetVcpusRet> {
    caller.call_typed(&PROCEDURES[19], args)
}

/// `virConnectListDefinedDomains`.
pub fn connect_list_defined_domains<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListDefinedDomainsArgs,
) -> Result<types::ConnectListDefinedDomainsRet> {
    caller.call_typed(&PROCEDURES[20], args)
}

/// `virDomainLookupByID`.
pub fn domain_lookup_by_id<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainLookupByIdArgs,
) -> Result<types::DomainLookupByIdRet> {
    caller.call_typed(&PROCEDURES[21], args)
}

/// `virDomainLookupByName`.
pub fn domain_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainLookupByNameArgs,
) -> Result<types::DomainLookupByNameRet> {
    caller.call_typed(&PROCEDURES[22], args)
}

/// `virDomainLookupByUUID`.
pub fn domain_lookup_by_uuid<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainLookupByUuidArgs,
) -> Result<types::DomainLookupByUuidRet> {
    caller.call_typed(&PROCEDURES[23], args)
}

/// `virConnectNumOfDefinedDomains`.
pub fn connect_num_of_defined_domains<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectNumOfDefinedDomainsRet> {
    caller.call_typed(&PROCEDURES[24], &())
}

/// `virDomainPinVcpu`.
pub fn domain_pin_vcpu<C: Caller + ?Sized>(caller: &C, args: &types::DomainPinVcpuArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[25], args)
}

/// `virDomainReboot`.
pub fn domain_reboot<C: Caller + ?Sized>(caller: &C, args: &types::DomainRebootArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[26], args)
}

/// `virDomainResume`.
pub fn domain_resume<C: Caller + ?Sized>(caller: &C, args: &types::DomainResumeArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[27], args)
}

/// `virDomainSetAutostart`.
pub fn domain_set_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetAutostartArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[28], args)
}

/// `virDomainSetMaxMemory`.
pub fn domain_set_max_memory<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetMaxMemoryArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[29], args)
}

/// `virDomainSetMemory`.
pub fn domain_set_memory<C: Caller + ?Sized>(caller: &C, args: &types::DomainSetMemoryArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[30], args)
}

/// `virDomainSetVcpus`.
pub fn domain_set_vcpus<C: Caller + ?Sized>(caller: &C, args: &types::DomainSetVcpusArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[31], args)
}

/// `virDomainShutdown`.
pub fn domain_shutdown<C: Caller + ?Sized>(caller: &C, args: &types::DomainShutdownArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[32], args)
}

/// `virDomainSuspend`.
pub fn domain_suspend<C: Caller + ?Sized>(caller: &C, args: &types::DomainSuspendArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[33], args)
}

/// `virDomainUndefine`.
pub fn domain_undefine<C: Caller + ?Sized>(caller: &C, args: &types::DomainUndefineArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[34], args)
}

/// `virConnectListDefinedNetworks`.
pub fn connect_list_defined_networks<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListDefinedNetworksArgs,
) -> Result<types::ConnectListDefinedNetworksRet> {
    caller.call_typed(&PROCEDURES[35], args)
}

/// `virConnectListDomains`.
pub fn connect_list_domains<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListDomainsArgs,
) -> Result<types::ConnectListDomainsRet> {
    caller.call_typed(&PROCEDURES[36], args)
}

/// `virConnectListNetworks`.
pub fn connect_list_networks<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListNetworksArgs,
) -> Result<types::ConnectListNetworksRet> {
    caller.call_typed(&PROCEDURES[37], args)
}

/// `virNetworkCreate`.
pub fn network_create<C: Caller + ?Sized>(caller: &C, args: &types::NetworkCreateArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[38], args)
}

/// `virNetworkCreateXML`.
pub fn network_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkCreateXmlArgs,
) -> Result<types::NetworkCreateXmlRet> {
    caller.call_typed(&PROCEDURES[39], args)
}

/// `virNetworkDefineXML`.
pub fn network_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkDefineXmlArgs,
) -> Result<types::NetworkDefineXmlRet> {
    caller.call_typed(&PROCEDURES[40], args)
}

/// `virNetworkDestroy`.
pub fn network_destroy<C: Caller + ?Sized>(caller: &C, args: &types::NetworkDestroyArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[41], args)
}

/// `virNetworkGetXMLDesc`.
pub fn network_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkGetXmlDescArgs,
) -> Result<types::NetworkGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[42], args)
}

/// `virNetworkGetAutostart`.
pub fn network_get_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkGetAutostartArgs,
) -> Result<types::NetworkGetAutostartRet> {
    caller.call_typed(&PROCEDURES[43], args)
}

/// `virNetworkGetBridgeName`.
pub fn network_get_bridge_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkGetBridgeNameArgs,
) -> Result<types::NetworkGetBridgeNameRet> {
    caller.call_typed(&PROCEDURES[44], args)
}

/// `virNetworkLookupByName`.
pub fn network_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkLookupByNameArgs,
) -> Result<types::NetworkLookupByNameRet> {
    caller.call_typed(&PROCEDURES[45], args)
}

/// `virNetworkLookupByUUID`.
pub fn network_lookup_by_uuid<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkLookupByUuidArgs,
) -> Result<types::NetworkLookupByUuidRet> {
    caller.call_typed(&PROCEDURES[46], args)
}

/// `virNetworkSetAutostart`.
pub fn network_set_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkSetAutostartArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[47], args)
}

/// `virNetworkUndefine`.
pub fn network_undefine<C: Caller + ?Sized>(caller: &C, args: &types::NetworkUndefineArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[48], args)
}

/// `virConnectNumOfDefinedNetworks`.
pub fn connect_num_of_defined_networks<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectNumOfDefinedNetworksRet> {
    caller.call_typed(&PROCEDURES[49], &())
}

/// `virConnectNumOfDomains`.
pub fn connect_num_of_domains<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectNumOfDomainsRet> {
    caller.call_typed(&PROCEDURES[50], &())
}

/// `virConnectNumOfNetworks`.
pub fn connect_num_of_networks<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectNumOfNetworksRet> {
    caller.call_typed(&PROCEDURES[51], &())
}

/// `virDomainCoreDump`.
pub fn domain_core_dump<C: Caller + ?Sized>(caller: &C, args: &types::DomainCoreDumpArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[52], args)
}

/// `virDomainRestore`.
pub fn domain_restore<C: Caller + ?Sized>(caller: &C, args: &types::DomainRestoreArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[53], args)
}

/// `virDomainSave`.
pub fn domain_save<C: Caller + ?Sized>(caller: &C, args: &types::DomainSaveArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[54], args)
}

/// `virDomainGetSchedulerType`.
pub fn domain_get_scheduler_type<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetSchedulerTypeArgs,
) -> Result<types::DomainGetSchedulerTypeRet> {
    caller.call_typed(&PROCEDURES[55], args)
}

/// `virDomainGetSchedulerParameters`.
pub fn domain_get_scheduler_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetSchedulerParametersArgs,
) -> Result<types::DomainGetSchedulerParametersRet> {
    caller.call_typed(&PROCEDURES[56], args)
}

/// `virDomainSetSchedulerParameters`.
pub fn domain_set_scheduler_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetSchedulerParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[57], args)
}

/// `virConnectGetHostname`.
pub fn connect_get_hostname<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetHostnameRet> {
    caller.call_typed(&PROCEDURES[58], &())
}

/// `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`.
pub fn connect_supports_feature<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSupportsFeatureArgs,
) -> Result<types::ConnectSupportsFeatureRet> {
    caller.call_typed(&PROCEDURES[59], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`.
pub fn domain_migrate_prepare<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepareArgs,
) -> Result<types::DomainMigratePrepareRet> {
    caller.call_typed(&PROCEDURES[60], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM`.
pub fn domain_migrate_perform<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePerformArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[61], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`.
pub fn domain_migrate_finish<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateFinishArgs,
) -> Result<types::DomainMigrateFinishRet> {
    caller.call_typed(&PROCEDURES[62], args)
}

/// `virDomainBlockStats`.
pub fn domain_block_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockStatsArgs,
) -> Result<types::DomainBlockStatsRet> {
    caller.call_typed(&PROCEDURES[63], args)
}

/// `virDomainInterfaceStats`.
pub fn domain_interface_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainInterfaceStatsArgs,
) -> Result<types::DomainInterfaceStatsRet> {
    caller.call_typed(&PROCEDURES[64], args)
}

/// `REMOTE_PROC_AUTH_LIST`.
pub fn auth_list<C: Caller + ?Sized>(caller: &C) -> Result<types::AuthListRet> {
    caller.call_typed(&PROCEDURES[65], &())
}

/// `REMOTE_PROC_AUTH_SASL_INIT`.
pub fn auth_sasl_init<C: Caller + ?Sized>(caller: &C) -> Result<types::AuthSaslInitRet> {
    caller.call_typed(&PROCEDURES[66], &())
}

/// `REMOTE_PROC_AUTH_SASL_START`.
pub fn auth_sasl_start<C: Caller + ?Sized>(
    caller: &C,
    args: &types::AuthSaslStartArgs,
) -> Result<types::AuthSaslStartRet> {
    caller.call_typed(&PROCEDURES[67], args)
}

/// `REMOTE_PROC_AUTH_SASL_STEP`.
pub fn auth_sasl_step<C: Caller + ?Sized>(
    caller: &C,
    args: &types::AuthSaslStepArgs,
) -> Result<types::AuthSaslStepRet> {
    caller.call_typed(&PROCEDURES[68], args)
}

/// `REMOTE_PROC_AUTH_POLKIT`.
pub fn auth_polkit<C: Caller + ?Sized>(caller: &C) -> Result<types::AuthPolkitRet> {
    caller.call_typed(&PROCEDURES[69], &())
}

/// `virConnectNumOfStoragePools`.
pub fn connect_num_of_storage_pools<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectNumOfStoragePoolsRet> {
    caller.call_typed(&PROCEDURES[70], &())
}

/// `virConnectListStoragePools`.
pub fn connect_list_storage_pools<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListStoragePoolsArgs,
) -> Result<types::ConnectListStoragePoolsRet> {
    caller.call_typed(&PROCEDURES[71], args)
}

/// `virConnectNumOfDefinedStoragePools`.
pub fn connect_num_of_defined_storage_pools<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectNumOfDefinedStoragePoolsRet> {
    caller.call_typed(&PROCEDURES[72], &())
}

/// `virConnectListDefinedStoragePools`.
pub fn connect_list_defined_storage_pools<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListDefinedStoragePoolsArgs,
) -> Result<types::ConnectListDefinedStoragePoolsRet> {
    caller.call_typed(&PROCEDURES[73], args)
}

/// `virConnectFindStoragePoolSources`.
pub fn connect_find_storage_pool_sources<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectFindStoragePoolSourcesArgs,
) -> Result<types::ConnectFindStoragePoolSourcesRet> {
    caller.call_typed(&PROCEDURES[74], args)
}

/// `virStoragePoolCreateXML`.
pub fn storage_pool_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolCreateXmlArgs,
) -> Result<types::StoragePoolCreateXmlRet> {
    caller.call_typed(&PROCEDURES[75], args)
}

/// `virStoragePoolDefineXML`.
pub fn storage_pool_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolDefineXmlArgs,
) -> Result<types::StoragePoolDefineXmlRet> {
    caller.call_typed(&PROCEDURES[76], args)
}

/// `virStoragePoolCreate`.
pub fn storage_pool_create<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolCreateArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[77], args)
}

/// `virStoragePoolBuild`.
pub fn storage_pool_build<C: Caller + ?Sized>(caller: &C, args: &types::StoragePoolBuildArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[78], args)
}

/// `virStoragePoolDestroy`.
pub fn storage_pool_destroy<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolDestroyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[79], args)
}

/// `virStoragePoolDelete`.
pub fn storage_pool_delete<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolDeleteArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[80], args)
}

/// `virStoragePoolUndefine`.
pub fn storage_pool_undefine<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolUndefineArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[81], args)
}

/// `virStoragePoolRefresh`.
pub fn storage_pool_refresh<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolRefreshArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[82], args)
}

/// `virStoragePoolLookupByName`.
pub fn storage_pool_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolLookupByNameArgs,
) -> Result<types::StoragePoolLookupByNameRet> {
    caller.call_typed(&PROCEDURES[83], args)
}

/// `virStoragePoolLookupByUUID`.
pub fn storage_pool_lookup_by_uuid<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolLookupByUuidArgs,
) -> Result<types::StoragePoolLookupByUuidRet> {
    caller.call_typed(&PROCEDURES[84], args)
}

/// `virStoragePoolLookupByVolume`.
pub fn storage_pool_lookup_by_volume<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolLookupByVolumeArgs,
) -> Result<types::StoragePoolLookupByVolumeRet> {
    caller.call_typed(&PROCEDURES[85], args)
}

/// `virStoragePoolGetInfo`.
pub fn storage_pool_get_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolGetInfoArgs,
) -> Result<types::StoragePoolGetInfoRet> {
    caller.call_typed(&PROCEDURES[86], args)
}

/// `virStoragePoolGetXMLDesc`.
pub fn storage_pool_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolGetXmlDescArgs,
) -> Result<types::StoragePoolGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[87], args)
}

/// `virStoragePoolGetAutostart`.
pub fn storage_pool_get_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolGetAutostartArgs,
) -> Result<types::StoragePoolGetAutostartRet> {
    caller.call_typed(&PROCEDURES[88], args)
}

/// `virStoragePoolSetAutostart`.
pub fn storage_pool_set_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolSetAutostartArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[89], args)
}

/// `virStoragePoolNumOfVolumes`.
pub fn storage_pool_num_of_volumes<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolNumOfVolumesArgs,
) -> Result<types::StoragePoolNumOfVolumesRet> {
    caller.call_typed(&PROCEDURES[90], args)
}

/// `virStoragePoolListVolumes`.
pub fn storage_pool_list_volumes<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolListVolumesArgs,
) -> Result<types::StoragePoolListVolumesRet> {
    caller.call_typed(&PROCEDURES[91], args)
}

/// `virStorageVolCreateXML`.
pub fn storage_vol_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolCreateXmlArgs,
) -> Result<types::StorageVolCreateXmlRet> {
    caller.call_typed(&PROCEDURES[92], args)
}

/// `virStorageVolDelete`.
pub fn storage_vol_delete<C: Caller + ?Sized>(caller: &C, args: &types::StorageVolDeleteArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[93], args)
}

/// `virStorageVolLookupByName`.
pub fn storage_vol_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolLookupByNameArgs,
) -> Result<types::StorageVolLookupByNameRet> {
    caller.call_typed(&PROCEDURES[94], args)
}

/// `virStorageVolLookupByKey`.
pub fn storage_vol_lookup_by_key<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolLookupByKeyArgs,
) -> Result<types::StorageVolLookupByKeyRet> {
    caller.call_typed(&PROCEDURES[95], args)
}

/// `virStorageVolLookupByPath`.
pub fn storage_vol_lookup_by_path<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolLookupByPathArgs,
) -> Result<types::StorageVolLookupByPathRet> {
    caller.call_typed(&PROCEDURES[96], args)
}

/// `virStorageVolGetInfo`.
pub fn storage_vol_get_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolGetInfoArgs,
) -> Result<types::StorageVolGetInfoRet> {
    caller.call_typed(&PROCEDURES[97], args)
}

/// `virStorageVolGetXMLDesc`.
pub fn storage_vol_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolGetXmlDescArgs,
) -> Result<types::StorageVolGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[98], args)
}

/// `virStorageVolGetPath`.
pub fn storage_vol_get_path<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolGetPathArgs,
) -> Result<types::StorageVolGetPathRet> {
    caller.call_typed(&PROCEDURES[99], args)
}

/// `virNodeGetCellsFreeMemory`.
pub fn node_get_cells_free_memory<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetCellsFreeMemoryArgs,
) -> Result<types::NodeGetCellsFreeMemoryRet> {
    caller.call_typed(&PROCEDURES[100], args)
}

/// `virNodeGetFreeMemory`.
pub fn node_get_free_memory<C: Caller + ?Sized>(caller: &C) -> Result<types::NodeGetFreeMemoryRet> {
    caller.call_typed(&PROCEDURES[101], &())
}

/// `virDomainBlockPeek`.
pub fn domain_block_peek<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockPeekArgs,
) -> Result<types::DomainBlockPeekRet> {
    caller.call_typed(&PROCEDURES[102], args)
}

/// `virDomainMemoryPeek`.
pub fn domain_memory_peek<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMemoryPeekArgs,
) -> Result<types::DomainMemoryPeekRet> {
    caller.call_typed(&PROCEDURES[103], args)
}

/// `virConnectDomainEventRegister`.
pub fn connect_domain_event_register<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectDomainEventRegisterRet> {
    caller.call_typed(&PROCEDURES[104], &())
}

/// `virConnectDomainEventDeregister`.
pub fn connect_domain_event_deregister<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectDomainEventDeregisterRet> {
    caller.call_typed(&PROCEDURES[105], &())
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`.
pub fn domain_migrate_prepare2<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepare2Args,
) -> Result<types::DomainMigratePrepare2Ret> {
    caller.call_typed(&PROCEDURES[107], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`.
pub fn domain_migrate_finish2<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateFinish2Args,
) -> Result<types::DomainMigrateFinish2Ret> {
    caller.call_typed(&PROCEDURES[108], args)
}

/// `virConnectGetURI`.
pub fn connect_get_uri<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetUriRet> {
    caller.call_typed(&PROCEDURES[109], &())
}

/// `virNodeNumOfDevices`.
pub fn node_num_of_devices<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeNumOfDevicesArgs,
) -> Result<types::NodeNumOfDevicesRet> {
    caller.call_typed(&PROCEDURES[110], args)
}

/// `virNodeListDevices`.
pub fn node_list_devices<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeListDevicesArgs,
) -> Result<types::NodeListDevicesRet> {
    caller.call_typed(&PROCEDURES[111], args)
}

/// `virNodeDeviceLookupByName`.
pub fn node_device_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceLookupByNameArgs,
) -> Result<types::NodeDeviceLookupByNameRet> {
    caller.call_typed(&PROCEDURES[112], args)
}

/// `virNodeDeviceGetXMLDesc`.
pub fn node_device_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceGetXmlDescArgs,
) -> Result<types::NodeDeviceGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[113], args)
}

/// `virNodeDeviceGetParent`.
pub fn node_device_get_parent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceGetParentArgs,
) -> Result<types::NodeDeviceGetParentRet> {
    caller.call_typed(&PROCEDURES[114], args)
}

/// `virNodeDeviceNumOfCaps`.
pub fn node_device_num_of_caps<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceNumOfCapsArgs,
) -> Result<types::NodeDeviceNumOfCapsRet> {
    caller.call_typed(&PROCEDURES[115], args)
}

/// `virNodeDeviceListCaps`.
pub fn node_device_list_caps<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceListCapsArgs,
) -> Result<types::NodeDeviceListCapsRet> {
    caller.call_typed(&PROCEDURES[116], args)
}

/// `virNodeDeviceDettach`.
pub fn node_device_dettach<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceDettachArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[117], args)
}

/// `virNodeDeviceReAttach`.
pub fn node_device_re_attach<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceReAttachArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[118], args)
}

/// `virNodeDeviceReset`.
pub fn node_device_reset<C: Caller + ?Sized>(caller: &C, args: &types::NodeDeviceResetArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[119], args)
}

/// `virDomainGetSecurityLabel`.
pub fn domain_get_security_label<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetSecurityLabelArgs,
) -> Result<types::DomainGetSecurityLabelRet> {
    caller.call_typed(&PROCEDURES[120], args)
}

/// `virNodeGetSecurityModel`.
pub fn node_get_security_model<C: Caller + ?Sized>(caller: &C) -> Result<types::NodeGetSecurityModelRet> {
    caller.call_typed(&PROCEDURES[121], &())
}

/// `virNodeDeviceCreateXML`.
pub fn node_device_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceCreateXmlArgs,
) -> Result<types::NodeDeviceCreateXmlRet> {
    caller.call_typed(&PROCEDURES[122], args)
}

/// `virNodeDeviceDestroy`.
pub fn node_device_destroy<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceDestroyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[123], args)
}

/// `virStorageVolCreateXMLFrom`.
pub fn storage_vol_create_xml_from<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolCreateXmlFromArgs,
) -> Result<types::StorageVolCreateXmlFromRet> {
    caller.call_typed(&PROCEDURES[124], args)
}

/// `virConnectNumOfInterfaces`.
pub fn connect_num_of_interfaces<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectNumOfInterfacesRet> {
    caller.call_typed(&PROCEDURES[125], &())
}

/// `virConnectListInterfaces`.
pub fn connect_list_interfaces<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListInterfacesArgs,
) -> Result<types::ConnectListInterfacesRet> {
    caller.call_typed(&PROCEDURES[126], args)
}

/// `virInterfaceLookupByName`.
pub fn interface_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceLookupByNameArgs,
) -> Result<types::InterfaceLookupByNameRet> {
    caller.call_typed(&PROCEDURES[127], args)
}

/// `virInterfaceLookupByMACString`.
pub fn interface_lookup_by_mac_string<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceLookupByMacStringArgs,
) -> Result<types::InterfaceLookupByMacStringRet> {
    caller.call_typed(&PROCEDURES[128], args)
}

/// `virInterfaceGetXMLDesc`.
pub fn interface_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceGetXmlDescArgs,
) -> Result<types::InterfaceGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[129], args)
}

/// `virInterfaceDefineXML`.
pub fn interface_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceDefineXmlArgs,
) -> Result<types::InterfaceDefineXmlRet> {
    caller.call_typed(&PROCEDURES[130], args)
}

/// `virInterfaceUndefine`.
pub fn interface_undefine<C: Caller + ?Sized>(caller: &C, args: &types::InterfaceUndefineArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[131], args)
}

/// `virInterfaceCreate`.
pub fn interface_create<C: Caller + ?Sized>(caller: &C, args: &types::InterfaceCreateArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[132], args)
}

/// `virInterfaceDestroy`.
pub fn interface_destroy<C: Caller + ?Sized>(caller: &C, args: &types::InterfaceDestroyArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[133], args)
}

/// `virConnectDomainXMLFromNative`.
pub fn connect_domain_xml_from_native<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainXmlFromNativeArgs,
) -> Result<types::ConnectDomainXmlFromNativeRet> {
    caller.call_typed(&PROCEDURES[134], args)
}

/// `virConnectDomainXMLToNative`.
pub fn connect_domain_xml_to_native<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainXmlToNativeArgs,
) -> Result<types::ConnectDomainXmlToNativeRet> {
    caller.call_typed(&PROCEDURES[135], args)
}

/// `virConnectNumOfDefinedInterfaces`.
pub fn connect_num_of_defined_interfaces<C: Caller + ?Sized>(
    caller: &C,
) -> Result<types::ConnectNumOfDefinedInterfacesRet> {
    caller.call_typed(&PROCEDURES[136], &())
}

/// `virConnectListDefinedInterfaces`.
pub fn connect_list_defined_interfaces<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListDefinedInterfacesArgs,
) -> Result<types::ConnectListDefinedInterfacesRet> {
    caller.call_typed(&PROCEDURES[137], args)
}

/// `virConnectNumOfSecrets`.
pub fn connect_num_of_secrets<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectNumOfSecretsRet> {
    caller.call_typed(&PROCEDURES[138], &())
}

/// `virConnectListSecrets`.
pub fn connect_list_secrets<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListSecretsArgs,
) -> Result<types::ConnectListSecretsRet> {
    caller.call_typed(&PROCEDURES[139], args)
}

/// `virSecretLookupByUUID`.
pub fn secret_lookup_by_uuid<C: Caller + ?Sized>(
    caller: &C,
    args: &types::SecretLookupByUuidArgs,
) -> Result<types::SecretLookupByUuidRet> {
    caller.call_typed(&PROCEDURES[140], args)
}

/// `virSecretDefineXML`.
pub fn secret_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::SecretDefineXmlArgs,
) -> Result<types::SecretDefineXmlRet> {
    caller.call_typed(&PROCEDURES[141], args)
}

/// `virSecretGetXMLDesc`.
pub fn secret_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::SecretGetXmlDescArgs,
) -> Result<types::SecretGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[142], args)
}

/// `virSecretSetValue`.
pub fn secret_set_value<C: Caller + ?Sized>(caller: &C, args: &types::SecretSetValueArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[143], args)
}

/// `virSecretGetValue`.
pub fn secret_get_value<C: Caller + ?Sized>(
    caller: &C,
    args: &types::SecretGetValueArgs,
) -> Result<types::SecretGetValueRet> {
    caller.call_typed(&PROCEDURES[144], args)
}

/// `virSecretUndefine`.
pub fn secret_undefine<C: Caller + ?Sized>(caller: &C, args: &types::SecretUndefineArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[145], args)
}

/// `virSecretLookupByUsage`.
pub fn secret_lookup_by_usage<C: Caller + ?Sized>(
    caller: &C,
    args: &types::SecretLookupByUsageArgs,
) -> Result<types::SecretLookupByUsageRet> {
    caller.call_typed(&PROCEDURES[146], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL`.
pub fn domain_migrate_prepare_tunnel<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepareTunnelArgs,
) -> Result<((), C::Stream)> {
    caller.stream_typed(&PROCEDURES[147], args)
}

/// `virConnectIsSecure`.
pub fn connect_is_secure<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectIsSecureRet> {
    caller.call_typed(&PROCEDURES[148], &())
}

/// `virDomainIsActive`.
pub fn domain_is_active<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainIsActiveArgs,
) -> Result<types::DomainIsActiveRet> {
    caller.call_typed(&PROCEDURES[149], args)
}

/// `virDomainIsPersistent`.
pub fn domain_is_persistent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainIsPersistentArgs,
) -> Result<types::DomainIsPersistentRet> {
    caller.call_typed(&PROCEDURES[150], args)
}

/// `virNetworkIsActive`.
pub fn network_is_active<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkIsActiveArgs,
) -> Result<types::NetworkIsActiveRet> {
    caller.call_typed(&PROCEDURES[151], args)
}

/// `virNetworkIsPersistent`.
pub fn network_is_persistent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkIsPersistentArgs,
) -> Result<types::NetworkIsPersistentRet> {
    caller.call_typed(&PROCEDURES[152], args)
}

/// `virStoragePoolIsActive`.
pub fn storage_pool_is_active<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolIsActiveArgs,
) -> Result<types::StoragePoolIsActiveRet> {
    caller.call_typed(&PROCEDURES[153], args)
}

/// `virStoragePoolIsPersistent`.
pub fn storage_pool_is_persistent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolIsPersistentArgs,
) -> Result<types::StoragePoolIsPersistentRet> {
    caller.call_typed(&PROCEDURES[154], args)
}

/// `virInterfaceIsActive`.
pub fn interface_is_active<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceIsActiveArgs,
) -> Result<types::InterfaceIsActiveRet> {
    caller.call_typed(&PROCEDURES[155], args)
}

/// `virConnectGetLibVersion`.
pub fn connect_get_lib_version<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetLibVersionRet> {
    caller.call_typed(&PROCEDURES[156], &())
}

/// `virConnectCompareCPU`.
pub fn connect_compare_cpu<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectCompareCpuArgs,
) -> Result<types::ConnectCompareCpuRet> {
    caller.call_typed(&PROCEDURES[157], args)
}

/// `virDomainMemoryStats`.
pub fn domain_memory_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMemoryStatsArgs,
) -> Result<types::DomainMemoryStatsRet> {
    caller.call_typed(&PROCEDURES[158], args)
}

/// `virDomainAttachDeviceFlags`.
pub fn domain_attach_device_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAttachDeviceFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[159], args)
}

/// `virDomainDetachDeviceFlags`.
pub fn domain_detach_device_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDetachDeviceFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[160], args)
}

/// `virConnectBaselineCPU`.
pub fn connect_baseline_cpu<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectBaselineCpuArgs,
) -> Result<types::ConnectBaselineCpuRet> {
    caller.call_typed(&PROCEDURES[161], args)
}

/// `virDomainGetJobInfo`.
pub fn domain_get_job_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetJobInfoArgs,
) -> Result<types::DomainGetJobInfoRet> {
    caller.call_typed(&PROCEDURES[162], args)
}

/// `virDomainAbortJob`.
pub fn domain_abort_job<C: Caller + ?Sized>(caller: &C, args: &types::DomainAbortJobArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[163], args)
}

/// `virStorageVolWipe`.
pub fn storage_vol_wipe<C: Caller + ?Sized>(caller: &C, args: &types::StorageVolWipeArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[164], args)
}

/// `virDomainMigrateSetMaxDowntime`.
pub fn domain_migrate_set_max_downtime<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateSetMaxDowntimeArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[165], args)
}

/// `virConnectDomainEventRegisterAny`.
pub fn connect_domain_event_register_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainEventRegisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[166], args)
}

/// `virConnectDomainEventDeregisterAny`.
pub fn connect_domain_event_deregister_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainEventDeregisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[167], args)
}

/// `virDomainUpdateDeviceFlags`.
pub fn domain_update_device_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainUpdateDeviceFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[173], args)
}

/// `virNWFilterLookupByName`.
pub fn nwfilter_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterLookupByNameArgs,
) -> Result<types::NwfilterLookupByNameRet> {
    caller.call_typed(&PROCEDURES[174], args)
}

/// `virNWFilterLookupByUUID`.
pub fn nwfilter_lookup_by_uuid<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterLookupByUuidArgs,
) -> Result<types::NwfilterLookupByUuidRet> {
    caller.call_typed(&PROCEDURES[175], args)
}

/// `virNWFilterGetXMLDesc`.
pub fn nwfilter_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterGetXmlDescArgs,
) -> Result<types::NwfilterGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[176], args)
}

/// `virConnectNumOfNWFilters`.
pub fn connect_num_of_nwfilters<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectNumOfNwfiltersRet> {
    caller.call_typed(&PROCEDURES[177], &())
}

/// `virConnectListNWFilters`.
pub fn connect_list_nwfilters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListNwfiltersArgs,
) -> Result<types::ConnectListNwfiltersRet> {
    caller.call_typed(&PROCEDURES[178], args)
}

/// `virNWFilterDefineXML`.
pub fn nwfilter_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterDefineXmlArgs,
) -> Result<types::NwfilterDefineXmlRet> {
    caller.call_typed(&PROCEDURES[179], args)
}

/// `virNWFilterUndefine`.
pub fn nwfilter_undefine<C: Caller + ?Sized>(caller: &C, args: &types::NwfilterUndefineArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[180], args)
}

/// `virDomainManagedSave`.
pub fn domain_managed_save<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainManagedSaveArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[181], args)
}

/// `virDomainHasManagedSaveImage`.
pub fn domain_has_managed_save_image<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainHasManagedSaveImageArgs,
) -> Result<types::DomainHasManagedSaveImageRet> {
    caller.call_typed(&PROCEDURES[182], args)
}

/// `virDomainManagedSaveRemove`.
pub fn domain_managed_save_remove<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainManagedSaveRemoveArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[183], args)
}

/// `virDomainSnapshotCreateXML`.
pub fn domain_snapshot_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotCreateXmlArgs,
) -> Result<types::DomainSnapshotCreateXmlRet> {
    caller.call_typed(&PROCEDURES[184], args)
}

/// `virDomainSnapshotGetXMLDesc`.
pub fn domain_snapshot_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotGetXmlDescArgs,
) -> Result<types::DomainSnapshotGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[185], args)
}

/// `virDomainSnapshotNum`.
pub fn domain_snapshot_num<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotNumArgs,
) -> Result<types::DomainSnapshotNumRet> {
    caller.call_typed(&PROCEDURES[186], args)
}

/// `virDomainSnapshotListNames`.
pub fn domain_snapshot_list_names<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotListNamesArgs,
) -> Result<types::DomainSnapshotListNamesRet> {
    caller.call_typed(&PROCEDURES[187], args)
}

/// `virDomainSnapshotLookupByName`.
pub fn domain_snapshot_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotLookupByNameArgs,
) -> Result<types::DomainSnapshotLookupByNameRet> {
    caller.call_typed(&PROCEDURES[188], args)
}

/// `virDomainHasCurrentSnapshot`.
pub fn domain_has_current_snapshot<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainHasCurrentSnapshotArgs,
) -> Result<types::DomainHasCurrentSnapshotRet> {
    caller.call_typed(&PROCEDURES[189], args)
}

/// `virDomainSnapshotCurrent`.
pub fn domain_snapshot_current<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotCurrentArgs,
) -> Result<types::DomainSnapshotCurrentRet> {
    caller.call_typed(&PROCEDURES[190], args)
}

/// `virDomainRevertToSnapshot`.
pub fn domain_revert_to_snapshot<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainRevertToSnapshotArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[191], args)
}

/// `virDomainSnapshotDelete`.
pub fn domain_snapshot_delete<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotDeleteArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[192], args)
}

/// `virDomainGetBlockInfo`.
pub fn domain_get_block_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetBlockInfoArgs,
) -> Result<types::DomainGetBlockInfoRet> {
    caller.call_typed(&PROCEDURES[193], args)
}

/// `virDomainCreateWithFlags`.
pub fn domain_create_with_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCreateWithFlagsArgs,
) -> Result<types::DomainCreateWithFlagsRet> {
    caller.call_typed(&PROCEDURES[195], args)
}

/// `virDomainSetMemoryParameters`.
pub fn domain_set_memory_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetMemoryParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[196], args)
}

/// `virDomainGetMemoryParameters`.
pub fn domain_get_memory_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetMemoryParametersArgs,
) -> Result<types::DomainGetMemoryParametersRet> {
    caller.call_typed(&PROCEDURES[197], args)
}

/// `virDomainSetVcpusFlags`.
pub fn domain_set_vcpus_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetVcpusFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[198], args)
}

/// `virDomainGetVcpusFlags`.
pub fn domain_get_vcpus_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetVcpusFlagsArgs,
) -> Result<types::DomainGetVcpusFlagsRet> {
    caller.call_typed(&PROCEDURES[199], args)
}

/// `virDomainOpenConsole`.
pub fn domain_open_console<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainOpenConsoleArgs,
) -> Result<((), C::Stream)> {
    caller.stream_typed(&PROCEDURES[200], args)
}

/// `virDomainIsUpdated`.
pub fn domain_is_updated<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainIsUpdatedArgs,
) -> Result<types::DomainIsUpdatedRet> {
    caller.call_typed(&PROCEDURES[201], args)
}

/// `virConnectGetSysinfo`.
pub fn connect_get_sysinfo<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetSysinfoArgs,
) -> Result<types::ConnectGetSysinfoRet> {
    caller.call_typed(&PROCEDURES[202], args)
}

/// `virDomainSetMemoryFlags`.
pub fn domain_set_memory_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetMemoryFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[203], args)
}

/// `virDomainSetBlkioParameters`.
pub fn domain_set_blkio_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetBlkioParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[204], args)
}

/// `virDomainGetBlkioParameters`.
pub fn domain_get_blkio_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetBlkioParametersArgs,
) -> Result<types::DomainGetBlkioParametersRet> {
    caller.call_typed(&PROCEDURES[205], args)
}

/// `virDomainMigrateSetMaxSpeed`.
pub fn domain_migrate_set_max_speed<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateSetMaxSpeedArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[206], args)
}

/// `virStorageVolUpload`.
pub fn storage_vol_upload<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolUploadArgs,
) -> Result<((), C::Stream)> {
    caller.stream_typed(&PROCEDURES[207], args)
}

/// `virStorageVolDownload`.
pub fn storage_vol_download<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolDownloadArgs,
) -> Result<((), C::Stream)> {
    caller.stream_typed(&PROCEDURES[208], args)
}

/// `virDomainInjectNMI`.
pub fn domain_inject_nmi<C: Caller + ?Sized>(caller: &C, args: &types::DomainInjectNmiArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[209], args)
}

/// `virDomainScreenshot`.
pub fn domain_screenshot<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainScreenshotArgs,
) -> Result<(types::DomainScreenshotRet, C::Stream)> {
    caller.stream_typed(&PROCEDURES[210], args)
}

/// `virDomainGetState`.
pub fn domain_get_state<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetStateArgs,
) -> Result<types::DomainGetStateRet> {
    caller.call_typed(&PROCEDURES[211], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`.
pub fn domain_migrate_begin3<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateBegin3Args,
) -> Result<types::DomainMigrateBegin3Ret> {
    caller.call_typed(&PROCEDURES[212], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`.
pub fn domain_migrate_prepare3<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepare3Args,
) -> Result<types::DomainMigratePrepare3Ret> {
    caller.call_typed(&PROCEDURES[213], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
pub fn domain_migrate_prepare_tunnel3<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepareTunnel3Args,
) -> Result<(types::DomainMigratePrepareTunnel3Ret, C::Stream)> {
    caller.stream_typed(&PROCEDURES[214], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`.
pub fn domain_migrate_perform3<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePerform3Args,
) -> Result<types::DomainMigratePerform3Ret> {
    caller.call_typed(&PROCEDURES[215], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`.
pub fn domain_migrate_finish3<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateFinish3Args,
) -> Result<types::DomainMigrateFinish3Ret> {
    caller.call_typed(&PROCEDURES[216], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3`.
pub fn domain_migrate_confirm3<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateConfirm3Args,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[217], args)
}

/// `virDomainSetSchedulerParametersFlags`.
pub fn domain_set_scheduler_parameters_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetSchedulerParametersFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[218], args)
}

/// `virInterfaceChangeBegin`.
pub fn interface_change_begin<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceChangeBeginArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[219], args)
}

/// `virInterfaceChangeCommit`.
pub fn interface_change_commit<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceChangeCommitArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[220], args)
}

/// `virInterfaceChangeRollback`.
pub fn interface_change_rollback<C: Caller + ?Sized>(
    caller: &C,
    args: &types::InterfaceChangeRollbackArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[221], args)
}

/// `virDomainGetSchedulerParametersFlags`.
pub fn domain_get_scheduler_parameters_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetSchedulerParametersFlagsArgs,
) -> Result<types::DomainGetSchedulerParametersFlagsRet> {
    caller.call_typed(&PROCEDURES[222], args)
}

/// `virDomainPinVcpuFlags`.
pub fn domain_pin_vcpu_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainPinVcpuFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[224], args)
}

/// `virDomainSendKey`.
pub fn domain_send_key<C: Caller + ?Sized>(caller: &C, args: &types::DomainSendKeyArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[225], args)
}

/// `virNodeGetCPUStats`.
pub fn node_get_cpu_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetCpuStatsArgs,
) -> Result<types::NodeGetCpuStatsRet> {
    caller.call_typed(&PROCEDURES[226], args)
}

/// `virNodeGetMemoryStats`.
pub fn node_get_memory_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetMemoryStatsArgs,
) -> Result<types::NodeGetMemoryStatsRet> {
    caller.call_typed(&PROCEDURES[227], args)
}

/// `virDomainGetControlInfo`.
pub fn domain_get_control_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetControlInfoArgs,
) -> Result<types::DomainGetControlInfoRet> {
    caller.call_typed(&PROCEDURES[228], args)
}

/// `virDomainGetVcpuPinInfo`.
pub fn domain_get_vcpu_pin_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetVcpuPinInfoArgs,
) -> Result<types::DomainGetVcpuPinInfoRet> {
    caller.call_typed(&PROCEDURES[229], args)
}

/// `virDomainUndefineFlags`.
pub fn domain_undefine_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainUndefineFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[230], args)
}

/// `virDomainSaveFlags`.
pub fn domain_save_flags<C: Caller + ?Sized>(caller: &C, args: &types::DomainSaveFlagsArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[231], args)
}

/// `virDomainRestoreFlags`.
pub fn domain_restore_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainRestoreFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[232], args)
}

/// `virDomainDestroyFlags`.
pub fn domain_destroy_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDestroyFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[233], args)
}

/// `virDomainSaveImageGetXMLDesc`.
pub fn domain_save_image_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSaveImageGetXmlDescArgs,
) -> Result<types::DomainSaveImageGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[234], args)
}

/// `virDomainSaveImageDefineXML`.
pub fn domain_save_image_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSaveImageDefineXmlArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[235], args)
}

/// `virDomainBlockJobAbort`.
pub fn domain_block_job_abort<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockJobAbortArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[236], args)
}

/// `virDomainGetBlockJobInfo`.
pub fn domain_get_block_job_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetBlockJobInfoArgs,
) -> Result<types::DomainGetBlockJobInfoRet> {
    caller.call_typed(&PROCEDURES[237], args)
}

/// `virDomainBlockJobSetSpeed`.
pub fn domain_block_job_set_speed<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockJobSetSpeedArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[238], args)
}

/// `virDomainBlockPull`.
pub fn domain_block_pull<C: Caller + ?Sized>(caller: &C, args: &types::DomainBlockPullArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[239], args)
}

/// `virDomainMigrateGetMaxSpeed`.
pub fn domain_migrate_get_max_speed<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateGetMaxSpeedArgs,
) -> Result<types::DomainMigrateGetMaxSpeedRet> {
    caller.call_typed(&PROCEDURES[241], args)
}

/// `virDomainBlockStatsFlags`.
pub fn domain_block_stats_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockStatsFlagsArgs,
) -> Result<types::DomainBlockStatsFlagsRet> {
    caller.call_typed(&PROCEDURES[242], args)
}

/// `virDomainSnapshotGetParent`.
pub fn domain_snapshot_get_parent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotGetParentArgs,
) -> Result<types::DomainSnapshotGetParentRet> {
    caller.call_typed(&PROCEDURES[243], args)
}

/// `virDomainReset`.
pub fn domain_reset<C: Caller + ?Sized>(caller: &C, args: &types::DomainResetArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[244], args)
}

/// `virDomainSnapshotNumChildren`.
pub fn domain_snapshot_num_children<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotNumChildrenArgs,
) -> Result<types::DomainSnapshotNumChildrenRet> {
    caller.call_typed(&PROCEDURES[245], args)
}

/// `virDomainSnapshotListChildrenNames`.
pub fn domain_snapshot_list_children_names<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotListChildrenNamesArgs,
) -> Result<types::DomainSnapshotListChildrenNamesRet> {
    caller.call_typed(&PROCEDURES[246], args)
}

/// `virDomainOpenGraphics`.
pub fn domain_open_graphics<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainOpenGraphicsArgs,
    fds: Vec<OwnedFd>,
) -> Result<((), Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[248], args, fds)
}

/// `virNodeSuspendForDuration`.
pub fn node_suspend_for_duration<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeSuspendForDurationArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[249], args)
}

/// `virDomainBlockResize`.
pub fn domain_block_resize<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockResizeArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[250], args)
}

/// `virDomainSetBlockIoTune`.
pub fn domain_set_block_io_tune<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetBlockIoTuneArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[251], args)
}

/// `virDomainGetBlockIoTune`.
pub fn domain_get_block_io_tune<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetBlockIoTuneArgs,
) -> Result<types::DomainGetBlockIoTuneRet> {
    caller.call_typed(&PROCEDURES[252], args)
}

/// `virDomainSetNumaParameters`.
pub fn domain_set_numa_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetNumaParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[253], args)
}

/// `virDomainGetNumaParameters`.
pub fn domain_get_numa_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetNumaParametersArgs,
) -> Result<types::DomainGetNumaParametersRet> {
    caller.call_typed(&PROCEDURES[254], args)
}

/// `virDomainSetInterfaceParameters`.
pub fn domain_set_interface_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetInterfaceParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[255], args)
}

/// `virDomainGetInterfaceParameters`.
pub fn domain_get_interface_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetInterfaceParametersArgs,
) -> Result<types::DomainGetInterfaceParametersRet> {
    caller.call_typed(&PROCEDURES[256], args)
}

/// `virDomainShutdownFlags`.
pub fn domain_shutdown_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainShutdownFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[257], args)
}

/// `virStorageVolWipePattern`.
pub fn storage_vol_wipe_pattern<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolWipePatternArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[258], args)
}

/// `virStorageVolResize`.
pub fn storage_vol_resize<C: Caller + ?Sized>(caller: &C, args: &types::StorageVolResizeArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[259], args)
}

/// `virDomainPMSuspendForDuration`.
pub fn domain_pm_suspend_for_duration<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainPmSuspendForDurationArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[260], args)
}

/// `virDomainGetCPUStats`.
pub fn domain_get_cpu_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetCpuStatsArgs,
) -> Result<types::DomainGetCpuStatsRet> {
    caller.call_typed(&PROCEDURES[261], args)
}

/// `virDomainGetDiskErrors`.
pub fn domain_get_disk_errors<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetDiskErrorsArgs,
) -> Result<types::DomainGetDiskErrorsRet> {
    caller.call_typed(&PROCEDURES[262], args)
}

/// `virDomainSetMetadata`.
pub fn domain_set_metadata<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetMetadataArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[263], args)
}

/// `virDomainGetMetadata`.
pub fn domain_get_metadata<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetMetadataArgs,
) -> Result<types::DomainGetMetadataRet> {
    caller.call_typed(&PROCEDURES[264], args)
}

/// `virDomainBlockRebase`.
pub fn domain_block_rebase<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockRebaseArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[265], args)
}

/// `virDomainPMWakeup`.
pub fn domain_pm_wakeup<C: Caller + ?Sized>(caller: &C, args: &types::DomainPmWakeupArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[266], args)
}

/// `virDomainSnapshotIsCurrent`.
pub fn domain_snapshot_is_current<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotIsCurrentArgs,
) -> Result<types::DomainSnapshotIsCurrentRet> {
    caller.call_typed(&PROCEDURES[270], args)
}

/// `virDomainSnapshotHasMetadata`.
pub fn domain_snapshot_has_metadata<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotHasMetadataArgs,
) -> Result<types::DomainSnapshotHasMetadataRet> {
    caller.call_typed(&PROCEDURES[271], args)
}

/// `virConnectListAllDomains`.
pub fn connect_list_all_domains<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllDomainsArgs,
) -> Result<types::ConnectListAllDomainsRet> {
    caller.call_typed(&PROCEDURES[272], args)
}

/// `virDomainListAllSnapshots`.
pub fn domain_list_all_snapshots<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainListAllSnapshotsArgs,
) -> Result<types::DomainListAllSnapshotsRet> {
    caller.call_typed(&PROCEDURES[273], args)
}

/// `virDomainSnapshotListAllChildren`.
pub fn domain_snapshot_list_all_children<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSnapshotListAllChildrenArgs,
) -> Result<types::DomainSnapshotListAllChildrenRet> {
    caller.call_typed(&PROCEDURES[274], args)
}

/// `virDomainGetHostname`.
pub fn domain_get_hostname<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetHostnameArgs,
) -> Result<types::DomainGetHostnameRet> {
    caller.call_typed(&PROCEDURES[276], args)
}

/// `virDomainGetSecurityLabelList`.
pub fn domain_get_security_label_list<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetSecurityLabelListArgs,
) -> Result<types::DomainGetSecurityLabelListRet> {
    caller.call_typed(&PROCEDURES[277], args)
}

/// `virDomainPinEmulator`.
pub fn domain_pin_emulator<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainPinEmulatorArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[278], args)
}

/// `virDomainGetEmulatorPinInfo`.
pub fn domain_get_emulator_pin_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetEmulatorPinInfoArgs,
) -> Result<types::DomainGetEmulatorPinInfoRet> {
    caller.call_typed(&PROCEDURES[279], args)
}

/// `virConnectListAllStoragePools`.
pub fn connect_list_all_storage_pools<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllStoragePoolsArgs,
) -> Result<types::ConnectListAllStoragePoolsRet> {
    caller.call_typed(&PROCEDURES[280], args)
}

/// `virStoragePoolListAllVolumes`.
pub fn storage_pool_list_all_volumes<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolListAllVolumesArgs,
) -> Result<types::StoragePoolListAllVolumesRet> {
    caller.call_typed(&PROCEDURES[281], args)
}

/// `virConnectListAllNetworks`.
pub fn connect_list_all_networks<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllNetworksArgs,
) -> Result<types::ConnectListAllNetworksRet> {
    caller.call_typed(&PROCEDURES[282], args)
}

/// `virConnectListAllInterfaces`.
pub fn connect_list_all_interfaces<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllInterfacesArgs,
) -> Result<types::ConnectListAllInterfacesRet> {
    caller.call_typed(&PROCEDURES[283], args)
}

/// `virConnectListAllNodeDevices`.
pub fn connect_list_all_node_devices<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllNodeDevicesArgs,
) -> Result<types::ConnectListAllNodeDevicesRet> {
    caller.call_typed(&PROCEDURES[284], args)
}

/// `virConnectListAllNWFilters`.
pub fn connect_list_all_nwfilters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllNwfiltersArgs,
) -> Result<types::ConnectListAllNwfiltersRet> {
    caller.call_typed(&PROCEDURES[285], args)
}

/// `virConnectListAllSecrets`.
pub fn connect_list_all_secrets<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllSecretsArgs,
) -> Result<types::ConnectListAllSecretsRet> {
    caller.call_typed(&PROCEDURES[286], args)
}

/// `virNodeSetMemoryParameters`.
pub fn node_set_memory_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeSetMemoryParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[287], args)
}

/// `virNodeGetMemoryParameters`.
pub fn node_get_memory_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetMemoryParametersArgs,
) -> Result<types::NodeGetMemoryParametersRet> {
    caller.call_typed(&PROCEDURES[288], args)
}

/// `virDomainBlockCommit`.
pub fn domain_block_commit<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBlockCommitArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[289], args)
}

/// `virNetworkUpdate`.
pub fn network_update<C: Caller + ?Sized>(caller: &C, args: &types::NetworkUpdateArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[290], args)
}

/// `virNodeGetCPUMap`.
pub fn node_get_cpu_map<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetCpuMapArgs,
) -> Result<types::NodeGetCpuMapRet> {
    caller.call_typed(&PROCEDURES[292], args)
}

/// `virDomainFSTrim`.
pub fn domain_fstrim<C: Caller + ?Sized>(caller: &C, args: &types::DomainFstrimArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[293], args)
}

/// `virDomainSendProcessSignal`.
pub fn domain_send_process_signal<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSendProcessSignalArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[294], args)
}

/// `virDomainOpenChannel`.
pub fn domain_open_channel<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainOpenChannelArgs,
) -> Result<((), C::Stream)> {
    caller.stream_typed(&PROCEDURES[295], args)
}

/// `virNodeDeviceLookupSCSIHostByWWN`.
pub fn node_device_lookup_scsi_host_by_wwn<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceLookupScsiHostByWwnArgs,
) -> Result<types::NodeDeviceLookupScsiHostByWwnRet> {
    caller.call_typed(&PROCEDURES[296], args)
}

/// `virDomainGetJobStats`.
pub fn domain_get_job_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetJobStatsArgs,
) -> Result<types::DomainGetJobStatsRet> {
    caller.call_typed(&PROCEDURES[297], args)
}

/// `virDomainMigrateGetCompressionCache`.
pub fn domain_migrate_get_compression_cache<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateGetCompressionCacheArgs,
) -> Result<types::DomainMigrateGetCompressionCacheRet> {
    caller.call_typed(&PROCEDURES[298], args)
}

/// `virDomainMigrateSetCompressionCache`.
pub fn domain_migrate_set_compression_cache<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateSetCompressionCacheArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[299], args)
}

/// `virNodeDeviceDetachFlags`.
pub fn node_device_detach_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceDetachFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[300], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`.
pub fn domain_migrate_begin3_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateBegin3ParamsArgs,
) -> Result<types::DomainMigrateBegin3ParamsRet> {
    caller.call_typed(&PROCEDURES[301], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`.
pub fn domain_migrate_prepare3_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepare3ParamsArgs,
) -> Result<types::DomainMigratePrepare3ParamsRet> {
    caller.call_typed(&PROCEDURES[302], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
pub fn domain_migrate_prepare_tunnel3_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePrepareTunnel3ParamsArgs,
) -> Result<(types::DomainMigratePrepareTunnel3ParamsRet, C::Stream)> {
    caller.stream_typed(&PROCEDURES[303], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`.
pub fn domain_migrate_perform3_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigratePerform3ParamsArgs,
) -> Result<types::DomainMigratePerform3ParamsRet> {
    caller.call_typed(&PROCEDURES[304], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`.
pub fn domain_migrate_finish3_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateFinish3ParamsArgs,
) -> Result<types::DomainMigrateFinish3ParamsRet> {
    caller.call_typed(&PROCEDURES[305], args)
}

/// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS`.
pub fn domain_migrate_confirm3_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateConfirm3ParamsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[306], args)
}

/// `virDomainSetMemoryStatsPeriod`.
pub fn domain_set_memory_stats_period<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetMemoryStatsPeriodArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[307], args)
}

/// `virDomainCreateXMLWithFiles`.
pub fn domain_create_xml_with_files<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCreateXmlWithFilesArgs,
    fds: Vec<OwnedFd>,
) -> Result<(types::DomainCreateXmlWithFilesRet, Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[308], args, fds)
}

/// `virDomainCreateWithFiles`.
pub fn domain_create_with_files<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCreateWithFilesArgs,
    fds: Vec<OwnedFd>,
) -> Result<(types::DomainCreateWithFilesRet, Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[309], args, fds)
}

/// `virConnectGetCPUModelNames`.
pub fn connect_get_cpu_model_names<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetCpuModelNamesArgs,
) -> Result<types::ConnectGetCpuModelNamesRet> {
    caller.call_typed(&PROCEDURES[311], args)
}

/// `virConnectNetworkEventRegisterAny`.
pub fn connect_network_event_register_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectNetworkEventRegisterAnyArgs,
) -> Result<types::ConnectNetworkEventRegisterAnyRet> {
    caller.call_typed(&PROCEDURES[312], args)
}

/// `virConnectNetworkEventDeregisterAny`.
pub fn connect_network_event_deregister_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectNetworkEventDeregisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[313], args)
}

/// `virConnectDomainEventRegister`.
pub fn connect_domain_event_callback_register_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainEventCallbackRegisterAnyArgs,
) -> Result<types::ConnectDomainEventCallbackRegisterAnyRet> {
    caller.call_typed(&PROCEDURES[315], args)
}

/// `virConnectDomainEventDeregister`.
pub fn connect_domain_event_callback_deregister_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainEventCallbackDeregisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[316], args)
}

/// `virDomainCoreDumpWithFormat`.
pub fn domain_core_dump_with_format<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCoreDumpWithFormatArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[333], args)
}

/// `virDomainFSFreeze`.
pub fn domain_fsfreeze<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainFsfreezeArgs,
) -> Result<types::DomainFsfreezeRet> {
    caller.call_typed(&PROCEDURES[334], args)
}

/// `virDomainFSThaw`.
pub fn domain_fsthaw<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainFsthawArgs,
) -> Result<types::DomainFsthawRet> {
    caller.call_typed(&PROCEDURES[335], args)
}

/// `virDomainGetTime`.
pub fn domain_get_time<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetTimeArgs,
) -> Result<types::DomainGetTimeRet> {
    caller.call_typed(&PROCEDURES[336], args)
}

/// `virDomainSetTime`.
pub fn domain_set_time<C: Caller + ?Sized>(caller: &C, args: &types::DomainSetTimeArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[337], args)
}

/// `virNodeGetFreePages`.
pub fn node_get_free_pages<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetFreePagesArgs,
) -> Result<types::NodeGetFreePagesRet> {
    caller.call_typed(&PROCEDURES[339], args)
}

/// `virNetworkGetDHCPLeases`.
pub fn network_get_dhcp_leases<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkGetDhcpLeasesArgs,
) -> Result<types::NetworkGetDhcpLeasesRet> {
    caller.call_typed(&PROCEDURES[340], args)
}

/// `virConnectGetDomainCapabilities`.
pub fn connect_get_domain_capabilities<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetDomainCapabilitiesArgs,
) -> Result<types::ConnectGetDomainCapabilitiesRet> {
    caller.call_typed(&PROCEDURES[341], args)
}

/// `virDomainOpenGraphicsFD`.
pub fn domain_open_graphics_fd<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainOpenGraphicsFdArgs,
) -> Result<((), Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[342], args, Vec::new())
}

/// `virConnectGetAllDomainStats`.
pub fn connect_get_all_domain_stats<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetAllDomainStatsArgs,
) -> Result<types::ConnectGetAllDomainStatsRet> {
    caller.call_typed(&PROCEDURES[343], args)
}

/// `virDomainBlockCopy`.
pub fn domain_block_copy<C: Caller + ?Sized>(caller: &C, args: &types::DomainBlockCopyArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[344], args)
}

/// `virNodeAllocPages`.
pub fn node_alloc_pages<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeAllocPagesArgs,
) -> Result<types::NodeAllocPagesRet> {
    caller.call_typed(&PROCEDURES[346], args)
}

/// `virDomainGetFSInfo`.
pub fn domain_get_fsinfo<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetFsinfoArgs,
) -> Result<types::DomainGetFsinfoRet> {
    caller.call_typed(&PROCEDURES[348], args)
}

/// `virDomainDefineXMLFlags`.
pub fn domain_define_xml_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDefineXmlFlagsArgs,
) -> Result<types::DomainDefineXmlFlagsRet> {
    caller.call_typed(&PROCEDURES[349], args)
}

/// `virDomainGetIOThreadInfo`.
pub fn domain_get_iothread_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetIothreadInfoArgs,
) -> Result<types::DomainGetIothreadInfoRet> {
    caller.call_typed(&PROCEDURES[350], args)
}

/// `virDomainPinIOThread`.
pub fn domain_pin_iothread<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainPinIothreadArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[351], args)
}

/// `virDomainInterfaceAddresses`.
pub fn domain_interface_addresses<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainInterfaceAddressesArgs,
) -> Result<types::DomainInterfaceAddressesRet> {
    caller.call_typed(&PROCEDURES[352], args)
}

/// `virDomainAddIOThread`.
pub fn domain_add_iothread<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAddIothreadArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[354], args)
}

/// `virDomainDelIOThread`.
pub fn domain_del_iothread<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDelIothreadArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[355], args)
}

/// `virDomainSetUserPassword`.
pub fn domain_set_user_password<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetUserPasswordArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[356], args)
}

/// `virDomainRename`.
pub fn domain_rename<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainRenameArgs,
) -> Result<types::DomainRenameRet> {
    caller.call_typed(&PROCEDURES[357], args)
}

/// `virConnectRegisterCloseCallback`.
pub fn connect_register_close_callback<C: Caller + ?Sized>(caller: &C) -> Result<()> {
    caller.call_typed(&PROCEDURES[359], &())
}

/// `virConnectUnregisterCloseCallback`.
pub fn connect_unregister_close_callback<C: Caller + ?Sized>(caller: &C) -> Result<()> {
    caller.call_typed(&PROCEDURES[360], &())
}

/// `virDomainMigrateStartPostCopy`.
pub fn domain_migrate_start_post_copy<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateStartPostCopyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[363], args)
}

/// `virDomainGetPerfEvents`.
pub fn domain_get_perf_events<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetPerfEventsArgs,
) -> Result<types::DomainGetPerfEventsRet> {
    caller.call_typed(&PROCEDURES[364], args)
}

/// `virDomainSetPerfEvents`.
pub fn domain_set_perf_events<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetPerfEventsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[365], args)
}

/// `virConnectStoragePoolEventRegisterAny`.
pub fn connect_storage_pool_event_register_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectStoragePoolEventRegisterAnyArgs,
) -> Result<types::ConnectStoragePoolEventRegisterAnyRet> {
    caller.call_typed(&PROCEDURES[367], args)
}

/// `virConnectStoragePoolEventDeregisterAny`.
pub fn connect_storage_pool_event_deregister_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectStoragePoolEventDeregisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[368], args)
}

/// `virDomainGetGuestVcpus`.
pub fn domain_get_guest_vcpus<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetGuestVcpusArgs,
) -> Result<types::DomainGetGuestVcpusRet> {
    caller.call_typed(&PROCEDURES[370], args)
}

/// `virDomainSetGuestVcpus`.
pub fn domain_set_guest_vcpus<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetGuestVcpusArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[371], args)
}

/// `virConnectNodeDeviceEventRegisterAny`.
pub fn connect_node_device_event_register_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectNodeDeviceEventRegisterAnyArgs,
) -> Result<types::ConnectNodeDeviceEventRegisterAnyRet> {
    caller.call_typed(&PROCEDURES[373], args)
}

/// `virConnectNodeDeviceEventDeregisterAny`.
pub fn connect_node_device_event_deregister_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectNodeDeviceEventDeregisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[374], args)
}

/// `virStorageVolGetInfoFlags`.
pub fn storage_vol_get_info_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StorageVolGetInfoFlagsArgs,
) -> Result<types::StorageVolGetInfoFlagsRet> {
    caller.call_typed(&PROCEDURES[377], args)
}

/// `virConnectSecretEventRegisterAny`.
pub fn connect_secret_event_register_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSecretEventRegisterAnyArgs,
) -> Result<types::ConnectSecretEventRegisterAnyRet> {
    caller.call_typed(&PROCEDURES[379], args)
}

/// `virConnectSecretEventDeregisterAny`.
pub fn connect_secret_event_deregister_any<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSecretEventDeregisterAnyArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[380], args)
}

/// `virDomainSetVcpu`.
pub fn domain_set_vcpu<C: Caller + ?Sized>(caller: &C, args: &types::DomainSetVcpuArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[383], args)
}

/// `virDomainSetBlockThreshold`.
pub fn domain_set_block_threshold<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetBlockThresholdArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[385], args)
}

/// `virDomainMigrateGetMaxDowntime`.
pub fn domain_migrate_get_max_downtime<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMigrateGetMaxDowntimeArgs,
) -> Result<types::DomainMigrateGetMaxDowntimeRet> {
    caller.call_typed(&PROCEDURES[386], args)
}

/// `virDomainManagedSaveGetXMLDesc`.
pub fn domain_managed_save_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainManagedSaveGetXmlDescArgs,
) -> Result<types::DomainManagedSaveGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[387], args)
}

/// `virDomainManagedSaveDefineXML`.
pub fn domain_managed_save_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainManagedSaveDefineXmlArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[388], args)
}

/// `virDomainSetLifecycleAction`.
pub fn domain_set_lifecycle_action<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetLifecycleActionArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[389], args)
}

/// `virStoragePoolLookupByTargetPath`.
pub fn storage_pool_lookup_by_target_path<C: Caller + ?Sized>(
    caller: &C,
    args: &types::StoragePoolLookupByTargetPathArgs,
) -> Result<types::StoragePoolLookupByTargetPathRet> {
    caller.call_typed(&PROCEDURES[390], args)
}

/// `virDomainDetachDeviceAlias`.
pub fn domain_detach_device_alias<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDetachDeviceAliasArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[391], args)
}

/// `virConnectCompareHypervisorCPU`.
pub fn connect_compare_hypervisor_cpu<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectCompareHypervisorCpuArgs,
) -> Result<types::ConnectCompareHypervisorCpuRet> {
    caller.call_typed(&PROCEDURES[392], args)
}

/// `virConnectBaselineHypervisorCPU`.
pub fn connect_baseline_hypervisor_cpu<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectBaselineHypervisorCpuArgs,
) -> Result<types::ConnectBaselineHypervisorCpuRet> {
    caller.call_typed(&PROCEDURES[393], args)
}

/// `virNodeGetSEVInfo`.
pub fn node_get_sev_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeGetSevInfoArgs,
) -> Result<types::NodeGetSevInfoRet> {
    caller.call_typed(&PROCEDURES[394], args)
}

/// `virDomainGetLaunchSecurityInfo`.
pub fn domain_get_launch_security_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetLaunchSecurityInfoArgs,
) -> Result<types::DomainGetLaunchSecurityInfoRet> {
    caller.call_typed(&PROCEDURES[395], args)
}

/// `virNWFilterBindingLookupByPortDev`.
pub fn nwfilter_binding_lookup_by_port_dev<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterBindingLookupByPortDevArgs,
) -> Result<types::NwfilterBindingLookupByPortDevRet> {
    caller.call_typed(&PROCEDURES[396], args)
}

/// `virNWFilterBindingGetXMLDesc`.
pub fn nwfilter_binding_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterBindingGetXmlDescArgs,
) -> Result<types::NwfilterBindingGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[397], args)
}

/// `virNWFilterBindingCreateXML`.
pub fn nwfilter_binding_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterBindingCreateXmlArgs,
) -> Result<types::NwfilterBindingCreateXmlRet> {
    caller.call_typed(&PROCEDURES[398], args)
}

/// `virNWFilterBindingDelete`.
pub fn nwfilter_binding_delete<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterBindingDeleteArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[399], args)
}

/// `virConnectListAllNWFilterBindings`.
pub fn connect_list_all_nwfilter_bindings<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListAllNwfilterBindingsArgs,
) -> Result<types::ConnectListAllNwfilterBindingsRet> {
    caller.call_typed(&PROCEDURES[400], args)
}

/// `virDomainSetIOThreadParams`.
pub fn domain_set_iothread_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetIothreadParamsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[401], args)
}

/// `virConnectGetStoragePoolCapabilities`.
pub fn connect_get_storage_pool_capabilities<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetStoragePoolCapabilitiesArgs,
) -> Result<types::ConnectGetStoragePoolCapabilitiesRet> {
    caller.call_typed(&PROCEDURES[402], args)
}

/// `virNetworkListAllPorts`.
pub fn network_list_all_ports<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkListAllPortsArgs,
) -> Result<types::NetworkListAllPortsRet> {
    caller.call_typed(&PROCEDURES[403], args)
}

/// `virNetworkPortLookupByUUID`.
pub fn network_port_lookup_by_uuid<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkPortLookupByUuidArgs,
) -> Result<types::NetworkPortLookupByUuidRet> {
    caller.call_typed(&PROCEDURES[404], args)
}

/// `virNetworkPortCreateXML`.
pub fn network_port_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkPortCreateXmlArgs,
) -> Result<types::NetworkPortCreateXmlRet> {
    caller.call_typed(&PROCEDURES[405], args)
}

/// `virNetworkPortGetParameters`.
pub fn network_port_get_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkPortGetParametersArgs,
) -> Result<types::NetworkPortGetParametersRet> {
    caller.call_typed(&PROCEDURES[406], args)
}

/// `virNetworkPortSetParameters`.
pub fn network_port_set_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkPortSetParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[407], args)
}

/// `virNetworkPortGetXMLDesc`.
pub fn network_port_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkPortGetXmlDescArgs,
) -> Result<types::NetworkPortGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[408], args)
}

/// `virNetworkPortDelete`.
pub fn network_port_delete<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkPortDeleteArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[409], args)
}

/// `virDomainCheckpointCreateXML`.
pub fn domain_checkpoint_create_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCheckpointCreateXmlArgs,
) -> Result<types::DomainCheckpointCreateXmlRet> {
    caller.call_typed(&PROCEDURES[410], args)
}

/// `virDomainCheckpointGetXMLDesc`.
pub fn domain_checkpoint_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCheckpointGetXmlDescArgs,
) -> Result<types::DomainCheckpointGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[411], args)
}

/// `virDomainListAllCheckpoints`.
pub fn domain_list_all_checkpoints<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainListAllCheckpointsArgs,
) -> Result<types::DomainListAllCheckpointsRet> {
    caller.call_typed(&PROCEDURES[412], args)
}

/// `virDomainCheckpointListAllChildren`.
pub fn domain_checkpoint_list_all_children<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCheckpointListAllChildrenArgs,
) -> Result<types::DomainCheckpointListAllChildrenRet> {
    caller.call_typed(&PROCEDURES[413], args)
}

/// `virDomainCheckpointLookupByName`.
pub fn domain_checkpoint_lookup_by_name<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCheckpointLookupByNameArgs,
) -> Result<types::DomainCheckpointLookupByNameRet> {
    caller.call_typed(&PROCEDURES[414], args)
}

/// `virDomainCheckpointGetParent`.
pub fn domain_checkpoint_get_parent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCheckpointGetParentArgs,
) -> Result<types::DomainCheckpointGetParentRet> {
    caller.call_typed(&PROCEDURES[415], args)
}

/// `virDomainCheckpointDelete`.
pub fn domain_checkpoint_delete<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainCheckpointDeleteArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[416], args)
}

/// `virDomainGetGuestInfo`.
pub fn domain_get_guest_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetGuestInfoArgs,
) -> Result<types::DomainGetGuestInfoRet> {
    caller.call_typed(&PROCEDURES[417], args)
}

/// `virConnectSetIdentity`.
pub fn connect_set_identity<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSetIdentityArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[418], args)
}

/// `virDomainAgentSetResponseTimeout`.
pub fn domain_agent_set_response_timeout<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAgentSetResponseTimeoutArgs,
) -> Result<types::DomainAgentSetResponseTimeoutRet> {
    caller.call_typed(&PROCEDURES[419], args)
}

/// `virDomainBackupBegin`.
pub fn domain_backup_begin<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBackupBeginArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[420], args)
}

/// `virDomainBackupGetXMLDesc`.
pub fn domain_backup_get_xml_desc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainBackupGetXmlDescArgs,
) -> Result<types::DomainBackupGetXmlDescRet> {
    caller.call_typed(&PROCEDURES[421], args)
}

/// `virDomainAuthorizedSSHKeysGet`.
pub fn domain_authorized_ssh_keys_get<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAuthorizedSshKeysGetArgs,
) -> Result<types::DomainAuthorizedSshKeysGetRet> {
    caller.call_typed(&PROCEDURES[423], args)
}

/// `virDomainAuthorizedSSHKeysSet`.
pub fn domain_authorized_ssh_keys_set<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAuthorizedSshKeysSetArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[424], args)
}

/// `virDomainGetMessages`.
pub fn domain_get_messages<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetMessagesArgs,
) -> Result<types::DomainGetMessagesRet> {
    caller.call_typed(&PROCEDURES[425], args)
}

/// `virDomainStartDirtyRateCalc`.
pub fn domain_start_dirty_rate_calc<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainStartDirtyRateCalcArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[426], args)
}

/// `virNodeDeviceDefineXML`.
pub fn node_device_define_xml<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceDefineXmlArgs,
) -> Result<types::NodeDeviceDefineXmlRet> {
    caller.call_typed(&PROCEDURES[427], args)
}

/// `virNodeDeviceUndefine`.
pub fn node_device_undefine<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceUndefineArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[428], args)
}

/// `virNodeDeviceCreate`.
pub fn node_device_create<C: Caller + ?Sized>(caller: &C, args: &types::NodeDeviceCreateArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[429], args)
}

/// `virNWFilterDefineXMLFlags`.
pub fn nwfilter_define_xml_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NwfilterDefineXmlFlagsArgs,
) -> Result<types::NwfilterDefineXmlFlagsRet> {
    caller.call_typed(&PROCEDURES[430], args)
}

/// `virNetworkDefineXMLFlags`.
pub fn network_define_xml_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkDefineXmlFlagsArgs,
) -> Result<types::NetworkDefineXmlFlagsRet> {
    caller.call_typed(&PROCEDURES[431], args)
}

/// `virNodeDeviceGetAutostart`.
pub fn node_device_get_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceGetAutostartArgs,
) -> Result<types::NodeDeviceGetAutostartRet> {
    caller.call_typed(&PROCEDURES[432], args)
}

/// `virNodeDeviceSetAutostart`.
pub fn node_device_set_autostart<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceSetAutostartArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[433], args)
}

/// `virNodeDeviceIsPersistent`.
pub fn node_device_is_persistent<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceIsPersistentArgs,
) -> Result<types::NodeDeviceIsPersistentRet> {
    caller.call_typed(&PROCEDURES[434], args)
}

/// `virNodeDeviceIsActive`.
pub fn node_device_is_active<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NodeDeviceIsActiveArgs,
) -> Result<types::NodeDeviceIsActiveRet> {
    caller.call_typed(&PROCEDURES[435], args)
}

/// `virNetworkCreateXMLFlags`.
pub fn network_create_xml_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkCreateXmlFlagsArgs,
) -> Result<types::NetworkCreateXmlFlagsRet> {
    caller.call_typed(&PROCEDURES[436], args)
}

/// `virDomainSetLaunchSecurityState`.
pub fn domain_set_launch_security_state<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetLaunchSecurityStateArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[438], args)
}

/// `virDomainSaveParams`.
pub fn domain_save_params<C: Caller + ?Sized>(caller: &C, args: &types::DomainSaveParamsArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[439], args)
}

/// `virDomainRestoreParams`.
pub fn domain_restore_params<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainRestoreParamsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[440], args)
}

/// `virDomainAbortJobFlags`.
pub fn domain_abort_job_flags<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAbortJobFlagsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[441], args)
}

/// `virDomainFDAssociate`.
pub fn domain_fd_associate<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainFdAssociateArgs,
    fds: Vec<OwnedFd>,
) -> Result<((), Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[442], args, fds)
}

/// `virNetworkSetMetadata`.
pub fn network_set_metadata<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkSetMetadataArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[443], args)
}

/// `virNetworkGetMetadata`.
pub fn network_get_metadata<C: Caller + ?Sized>(
    caller: &C,
    args: &types::NetworkGetMetadataArgs,
) -> Result<types::NetworkGetMetadataRet> {
    caller.call_typed(&PROCEDURES[444], args)
}

/// `virNodeDeviceUpdate`.
pub fn node_device_update<C: Caller + ?Sized>(caller: &C, args: &types::NodeDeviceUpdateArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[446], args)
}

/// `virDomainGraphicsReload`.
pub fn domain_graphics_reload<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGraphicsReloadArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[447], args)
}

/// `virDomainGetAutostartOnce`.
pub fn domain_get_autostart_once<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetAutostartOnceArgs,
) -> Result<types::DomainGetAutostartOnceRet> {
    caller.call_typed(&PROCEDURES[448], args)
}

/// `virDomainSetAutostartOnce`.
pub fn domain_set_autostart_once<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetAutostartOnceArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[449], args)
}

/// `virDomainSetThrottleGroup`.
pub fn domain_set_throttle_group<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainSetThrottleGroupArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[450], args)
}

/// `virDomainDelThrottleGroup`.
pub fn domain_del_throttle_group<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainDelThrottleGroupArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[451], args)
}
