//! Calls of the remote protocol, as a server answers them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "a handler fails as the public call does")]

use ferrovirt_util::Result;

use super::types;
use crate::server::request::{Request, Slot, serve};

/// What a server of this program does for each call. A call that is not implemented is answered with
/// "not supported".
pub trait Handler {
    /// `virConnectOpen`.
    fn connect_open(&self, request: &mut Request, args: types::ConnectOpenArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectClose`.
    fn connect_close(&self, request: &mut Request) -> Result<()> {
        Err(request.not_supported())
    }

    /// `virConnectGetType`.
    fn connect_get_type(&self, request: &mut Request) -> Result<types::ConnectGetTypeRet> {
        Err(request.not_supported())
    }

    /// `virConnectGetVersion`.
    fn connect_get_version(&self, request: &mut Request) -> Result<types::ConnectGetVersionRet> {
        Err(request.not_supported())
    }

    /// `virConnectGetMaxVcpus`.
    fn connect_get_max_vcpus(
        &self,
        request: &mut Request,
        args: types::ConnectGetMaxVcpusArgs,
    ) -> Result<types::ConnectGetMaxVcpusRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetInfo`.
    fn node_get_info(&self, request: &mut Request) -> Result<types::NodeGetInfoRet> {
        Err(request.not_supported())
    }

    /// `virConnectGetCapabilities`.
    fn connect_get_capabilities(&self, request: &mut Request) -> Result<types::ConnectGetCapabilitiesRet> {
        Err(request.not_supported())
    }

    /// `virDomainAttachDevice`.
    fn domain_attach_device(&self, request: &mut Request, args: types::DomainAttachDeviceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCreate`.
    fn domain_create(&self, request: &mut Request, args: types::DomainCreateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCreateXML`.
    fn domain_create_xml(
        &self,
        request: &mut Request,
        args: types::DomainCreateXmlArgs,
    ) -> Result<types::DomainCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDefineXML`.
    fn domain_define_xml(
        &self,
        request: &mut Request,
        args: types::DomainDefineXmlArgs,
    ) -> Result<types::DomainDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDestroy`.
    fn domain_destroy(&self, request: &mut Request, args: types::DomainDestroyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDetachDevice`.
    fn domain_detach_device(&self, request: &mut Request, args: types::DomainDetachDeviceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetXMLDesc`.
    fn domain_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::DomainGetXmlDescArgs,
    ) -> Result<types::DomainGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetAutostart`.
    fn domain_get_autostart(
        &self,
        request: &mut Request,
        args: types::DomainGetAutostartArgs,
    ) -> Result<types::DomainGetAutostartRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetInfo`.
    fn domain_get_info(
        &self,
        request: &mut Request,
        args: types::DomainGetInfoArgs,
    ) -> Result<types::DomainGetInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetMaxMemory`.
    fn domain_get_max_memory(
        &self,
        request: &mut Request,
        args: types::DomainGetMaxMemoryArgs,
    ) -> Result<types::DomainGetMaxMemoryRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetMaxVcpus`.
    fn domain_get_max_vcpus(
        &self,
        request: &mut Request,
        args: types::DomainGetMaxVcpusArgs,
    ) -> Result<types::DomainGetMaxVcpusRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetOSType`.
    fn domain_get_os_type(
        &self,
        request: &mut Request,
        args: types::DomainGetOsTypeArgs,
    ) -> Result<types::DomainGetOsTypeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetVcpus`.
    fn domain_get_vcpus(
        &self,
        request: &mut Request,
        args: types::DomainGetVcpusArgs,
    ) -> Result<types::DomainGetVcpusRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListDefinedDomains`.
    fn connect_list_defined_domains(
        &self,
        request: &mut Request,
        args: types::ConnectListDefinedDomainsArgs,
    ) -> Result<types::ConnectListDefinedDomainsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainLookupByID`.
    fn domain_lookup_by_id(
        &self,
        request: &mut Request,
        args: types::DomainLookupByIdArgs,
    ) -> Result<types::DomainLookupByIdRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainLookupByName`.
    fn domain_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::DomainLookupByNameArgs,
    ) -> Result<types::DomainLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainLookupByUUID`.
    fn domain_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: types::DomainLookupByUuidArgs,
    ) -> Result<types::DomainLookupByUuidRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfDefinedDomains`.
    fn connect_num_of_defined_domains(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectNumOfDefinedDomainsRet> {
        Err(request.not_supported())
    }

    /// `virDomainPinVcpu`.
    fn domain_pin_vcpu(&self, request: &mut Request, args: types::DomainPinVcpuArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainReboot`.
    fn domain_reboot(&self, request: &mut Request, args: types::DomainRebootArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainResume`.
    fn domain_resume(&self, request: &mut Request, args: types::DomainResumeArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetAutostart`.
    fn domain_set_autostart(&self, request: &mut Request, args: types::DomainSetAutostartArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetMaxMemory`.
    fn domain_set_max_memory(
        &self,
        request: &mut Request,
        args: types::DomainSetMaxMemoryArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetMemory`.
    fn domain_set_memory(&self, request: &mut Request, args: types::DomainSetMemoryArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetVcpus`.
    fn domain_set_vcpus(&self, request: &mut Request, args: types::DomainSetVcpusArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainShutdown`.
    fn domain_shutdown(&self, request: &mut Request, args: types::DomainShutdownArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSuspend`.
    fn domain_suspend(&self, request: &mut Request, args: types::DomainSuspendArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainUndefine`.
    fn domain_undefine(&self, request: &mut Request, args: types::DomainUndefineArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListDefinedNetworks`.
    fn connect_list_defined_networks(
        &self,
        request: &mut Request,
        args: types::ConnectListDefinedNetworksArgs,
    ) -> Result<types::ConnectListDefinedNetworksRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListDomains`.
    fn connect_list_domains(
        &self,
        request: &mut Request,
        args: types::ConnectListDomainsArgs,
    ) -> Result<types::ConnectListDomainsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListNetworks`.
    fn connect_list_networks(
        &self,
        request: &mut Request,
        args: types::ConnectListNetworksArgs,
    ) -> Result<types::ConnectListNetworksRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkCreate`.
    fn network_create(&self, request: &mut Request, args: types::NetworkCreateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkCreateXML`.
    fn network_create_xml(
        &self,
        request: &mut Request,
        args: types::NetworkCreateXmlArgs,
    ) -> Result<types::NetworkCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkDefineXML`.
    fn network_define_xml(
        &self,
        request: &mut Request,
        args: types::NetworkDefineXmlArgs,
    ) -> Result<types::NetworkDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkDestroy`.
    fn network_destroy(&self, request: &mut Request, args: types::NetworkDestroyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkGetXMLDesc`.
    fn network_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::NetworkGetXmlDescArgs,
    ) -> Result<types::NetworkGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkGetAutostart`.
    fn network_get_autostart(
        &self,
        request: &mut Request,
        args: types::NetworkGetAutostartArgs,
    ) -> Result<types::NetworkGetAutostartRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkGetBridgeName`.
    fn network_get_bridge_name(
        &self,
        request: &mut Request,
        args: types::NetworkGetBridgeNameArgs,
    ) -> Result<types::NetworkGetBridgeNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkLookupByName`.
    fn network_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::NetworkLookupByNameArgs,
    ) -> Result<types::NetworkLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkLookupByUUID`.
    fn network_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: types::NetworkLookupByUuidArgs,
    ) -> Result<types::NetworkLookupByUuidRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkSetAutostart`.
    fn network_set_autostart(
        &self,
        request: &mut Request,
        args: types::NetworkSetAutostartArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkUndefine`.
    fn network_undefine(&self, request: &mut Request, args: types::NetworkUndefineArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfDefinedNetworks`.
    fn connect_num_of_defined_networks(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectNumOfDefinedNetworksRet> {
        Err(request.not_supported())
    }

    /// `virConnectNumOfDomains`.
    fn connect_num_of_domains(&self, request: &mut Request) -> Result<types::ConnectNumOfDomainsRet> {
        Err(request.not_supported())
    }

    /// `virConnectNumOfNetworks`.
    fn connect_num_of_networks(&self, request: &mut Request) -> Result<types::ConnectNumOfNetworksRet> {
        Err(request.not_supported())
    }

    /// `virDomainCoreDump`.
    fn domain_core_dump(&self, request: &mut Request, args: types::DomainCoreDumpArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainRestore`.
    fn domain_restore(&self, request: &mut Request, args: types::DomainRestoreArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSave`.
    fn domain_save(&self, request: &mut Request, args: types::DomainSaveArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetSchedulerType`.
    fn domain_get_scheduler_type(
        &self,
        request: &mut Request,
        args: types::DomainGetSchedulerTypeArgs,
    ) -> Result<types::DomainGetSchedulerTypeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetSchedulerParameters`.
    fn domain_get_scheduler_parameters(
        &self,
        request: &mut Request,
        args: types::DomainGetSchedulerParametersArgs,
    ) -> Result<types::DomainGetSchedulerParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetSchedulerParameters`.
    fn domain_set_scheduler_parameters(
        &self,
        request: &mut Request,
        args: types::DomainSetSchedulerParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetHostname`.
    fn connect_get_hostname(&self, request: &mut Request) -> Result<types::ConnectGetHostnameRet> {
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`.
    fn connect_supports_feature(
        &self,
        request: &mut Request,
        args: types::ConnectSupportsFeatureArgs,
    ) -> Result<types::ConnectSupportsFeatureRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE`.
    fn domain_migrate_prepare(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepareArgs,
    ) -> Result<types::DomainMigratePrepareRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM`.
    fn domain_migrate_perform(
        &self,
        request: &mut Request,
        args: types::DomainMigratePerformArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH`.
    fn domain_migrate_finish(
        &self,
        request: &mut Request,
        args: types::DomainMigrateFinishArgs,
    ) -> Result<types::DomainMigrateFinishRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockStats`.
    fn domain_block_stats(
        &self,
        request: &mut Request,
        args: types::DomainBlockStatsArgs,
    ) -> Result<types::DomainBlockStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainInterfaceStats`.
    fn domain_interface_stats(
        &self,
        request: &mut Request,
        args: types::DomainInterfaceStatsArgs,
    ) -> Result<types::DomainInterfaceStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_AUTH_LIST`.
    fn auth_list(&self, request: &mut Request) -> Result<types::AuthListRet> {
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_AUTH_SASL_INIT`.
    fn auth_sasl_init(&self, request: &mut Request) -> Result<types::AuthSaslInitRet> {
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_AUTH_SASL_START`.
    fn auth_sasl_start(
        &self,
        request: &mut Request,
        args: types::AuthSaslStartArgs,
    ) -> Result<types::AuthSaslStartRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_AUTH_SASL_STEP`.
    fn auth_sasl_step(
        &self,
        request: &mut Request,
        args: types::AuthSaslStepArgs,
    ) -> Result<types::AuthSaslStepRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_AUTH_POLKIT`.
    fn auth_polkit(&self, request: &mut Request) -> Result<types::AuthPolkitRet> {
        Err(request.not_supported())
    }

    /// `virConnectNumOfStoragePools`.
    fn connect_num_of_storage_pools(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectNumOfStoragePoolsRet> {
        Err(request.not_supported())
    }

    /// `virConnectListStoragePools`.
    fn connect_list_storage_pools(
        &self,
        request: &mut Request,
        args: types::ConnectListStoragePoolsArgs,
    ) -> Result<types::ConnectListStoragePoolsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfDefinedStoragePools`.
    fn connect_num_of_defined_storage_pools(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectNumOfDefinedStoragePoolsRet> {
        Err(request.not_supported())
    }

    /// `virConnectListDefinedStoragePools`.
    fn connect_list_defined_storage_pools(
        &self,
        request: &mut Request,
        args: types::ConnectListDefinedStoragePoolsArgs,
    ) -> Result<types::ConnectListDefinedStoragePoolsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectFindStoragePoolSources`.
    fn connect_find_storage_pool_sources(
        &self,
        request: &mut Request,
        args: types::ConnectFindStoragePoolSourcesArgs,
    ) -> Result<types::ConnectFindStoragePoolSourcesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolCreateXML`.
    fn storage_pool_create_xml(
        &self,
        request: &mut Request,
        args: types::StoragePoolCreateXmlArgs,
    ) -> Result<types::StoragePoolCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolDefineXML`.
    fn storage_pool_define_xml(
        &self,
        request: &mut Request,
        args: types::StoragePoolDefineXmlArgs,
    ) -> Result<types::StoragePoolDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolCreate`.
    fn storage_pool_create(&self, request: &mut Request, args: types::StoragePoolCreateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolBuild`.
    fn storage_pool_build(&self, request: &mut Request, args: types::StoragePoolBuildArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolDestroy`.
    fn storage_pool_destroy(&self, request: &mut Request, args: types::StoragePoolDestroyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolDelete`.
    fn storage_pool_delete(&self, request: &mut Request, args: types::StoragePoolDeleteArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolUndefine`.
    fn storage_pool_undefine(
        &self,
        request: &mut Request,
        args: types::StoragePoolUndefineArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolRefresh`.
    fn storage_pool_refresh(&self, request: &mut Request, args: types::StoragePoolRefreshArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolLookupByName`.
    fn storage_pool_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::StoragePoolLookupByNameArgs,
    ) -> Result<types::StoragePoolLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolLookupByUUID`.
    fn storage_pool_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: types::StoragePoolLookupByUuidArgs,
    ) -> Result<types::StoragePoolLookupByUuidRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolLookupByVolume`.
    fn storage_pool_lookup_by_volume(
        &self,
        request: &mut Request,
        args: types::StoragePoolLookupByVolumeArgs,
    ) -> Result<types::StoragePoolLookupByVolumeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolGetInfo`.
    fn storage_pool_get_info(
        &self,
        request: &mut Request,
        args: types::StoragePoolGetInfoArgs,
    ) -> Result<types::StoragePoolGetInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolGetXMLDesc`.
    fn storage_pool_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::StoragePoolGetXmlDescArgs,
    ) -> Result<types::StoragePoolGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolGetAutostart`.
    fn storage_pool_get_autostart(
        &self,
        request: &mut Request,
        args: types::StoragePoolGetAutostartArgs,
    ) -> Result<types::StoragePoolGetAutostartRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolSetAutostart`.
    fn storage_pool_set_autostart(
        &self,
        request: &mut Request,
        args: types::StoragePoolSetAutostartArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolNumOfVolumes`.
    fn storage_pool_num_of_volumes(
        &self,
        request: &mut Request,
        args: types::StoragePoolNumOfVolumesArgs,
    ) -> Result<types::StoragePoolNumOfVolumesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolListVolumes`.
    fn storage_pool_list_volumes(
        &self,
        request: &mut Request,
        args: types::StoragePoolListVolumesArgs,
    ) -> Result<types::StoragePoolListVolumesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolCreateXML`.
    fn storage_vol_create_xml(
        &self,
        request: &mut Request,
        args: types::StorageVolCreateXmlArgs,
    ) -> Result<types::StorageVolCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolDelete`.
    fn storage_vol_delete(&self, request: &mut Request, args: types::StorageVolDeleteArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolLookupByName`.
    fn storage_vol_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::StorageVolLookupByNameArgs,
    ) -> Result<types::StorageVolLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolLookupByKey`.
    fn storage_vol_lookup_by_key(
        &self,
        request: &mut Request,
        args: types::StorageVolLookupByKeyArgs,
    ) -> Result<types::StorageVolLookupByKeyRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolLookupByPath`.
    fn storage_vol_lookup_by_path(
        &self,
        request: &mut Request,
        args: types::StorageVolLookupByPathArgs,
    ) -> Result<types::StorageVolLookupByPathRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolGetInfo`.
    fn storage_vol_get_info(
        &self,
        request: &mut Request,
        args: types::StorageVolGetInfoArgs,
    ) -> Result<types::StorageVolGetInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolGetXMLDesc`.
    fn storage_vol_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::StorageVolGetXmlDescArgs,
    ) -> Result<types::StorageVolGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolGetPath`.
    fn storage_vol_get_path(
        &self,
        request: &mut Request,
        args: types::StorageVolGetPathArgs,
    ) -> Result<types::StorageVolGetPathRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetCellsFreeMemory`.
    fn node_get_cells_free_memory(
        &self,
        request: &mut Request,
        args: types::NodeGetCellsFreeMemoryArgs,
    ) -> Result<types::NodeGetCellsFreeMemoryRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetFreeMemory`.
    fn node_get_free_memory(&self, request: &mut Request) -> Result<types::NodeGetFreeMemoryRet> {
        Err(request.not_supported())
    }

    /// `virDomainBlockPeek`.
    fn domain_block_peek(
        &self,
        request: &mut Request,
        args: types::DomainBlockPeekArgs,
    ) -> Result<types::DomainBlockPeekRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMemoryPeek`.
    fn domain_memory_peek(
        &self,
        request: &mut Request,
        args: types::DomainMemoryPeekArgs,
    ) -> Result<types::DomainMemoryPeekRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainEventRegister`.
    fn connect_domain_event_register(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectDomainEventRegisterRet> {
        Err(request.not_supported())
    }

    /// `virConnectDomainEventDeregister`.
    fn connect_domain_event_deregister(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectDomainEventDeregisterRet> {
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE2`.
    fn domain_migrate_prepare2(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepare2Args,
    ) -> Result<types::DomainMigratePrepare2Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH2`.
    fn domain_migrate_finish2(
        &self,
        request: &mut Request,
        args: types::DomainMigrateFinish2Args,
    ) -> Result<types::DomainMigrateFinish2Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetURI`.
    fn connect_get_uri(&self, request: &mut Request) -> Result<types::ConnectGetUriRet> {
        Err(request.not_supported())
    }

    /// `virNodeNumOfDevices`.
    fn node_num_of_devices(
        &self,
        request: &mut Request,
        args: types::NodeNumOfDevicesArgs,
    ) -> Result<types::NodeNumOfDevicesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeListDevices`.
    fn node_list_devices(
        &self,
        request: &mut Request,
        args: types::NodeListDevicesArgs,
    ) -> Result<types::NodeListDevicesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceLookupByName`.
    fn node_device_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::NodeDeviceLookupByNameArgs,
    ) -> Result<types::NodeDeviceLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceGetXMLDesc`.
    fn node_device_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::NodeDeviceGetXmlDescArgs,
    ) -> Result<types::NodeDeviceGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceGetParent`.
    fn node_device_get_parent(
        &self,
        request: &mut Request,
        args: types::NodeDeviceGetParentArgs,
    ) -> Result<types::NodeDeviceGetParentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceNumOfCaps`.
    fn node_device_num_of_caps(
        &self,
        request: &mut Request,
        args: types::NodeDeviceNumOfCapsArgs,
    ) -> Result<types::NodeDeviceNumOfCapsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceListCaps`.
    fn node_device_list_caps(
        &self,
        request: &mut Request,
        args: types::NodeDeviceListCapsArgs,
    ) -> Result<types::NodeDeviceListCapsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceDettach`.
    fn node_device_dettach(&self, request: &mut Request, args: types::NodeDeviceDettachArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceReAttach`.
    fn node_device_re_attach(
        &self,
        request: &mut Request,
        args: types::NodeDeviceReAttachArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceReset`.
    fn node_device_reset(&self, request: &mut Request, args: types::NodeDeviceResetArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetSecurityLabel`.
    fn domain_get_security_label(
        &self,
        request: &mut Request,
        args: types::DomainGetSecurityLabelArgs,
    ) -> Result<types::DomainGetSecurityLabelRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetSecurityModel`.
    fn node_get_security_model(&self, request: &mut Request) -> Result<types::NodeGetSecurityModelRet> {
        Err(request.not_supported())
    }

    /// `virNodeDeviceCreateXML`.
    fn node_device_create_xml(
        &self,
        request: &mut Request,
        args: types::NodeDeviceCreateXmlArgs,
    ) -> Result<types::NodeDeviceCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceDestroy`.
    fn node_device_destroy(&self, request: &mut Request, args: types::NodeDeviceDestroyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolCreateXMLFrom`.
    fn storage_vol_create_xml_from(
        &self,
        request: &mut Request,
        args: types::StorageVolCreateXmlFromArgs,
    ) -> Result<types::StorageVolCreateXmlFromRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfInterfaces`.
    fn connect_num_of_interfaces(&self, request: &mut Request) -> Result<types::ConnectNumOfInterfacesRet> {
        Err(request.not_supported())
    }

    /// `virConnectListInterfaces`.
    fn connect_list_interfaces(
        &self,
        request: &mut Request,
        args: types::ConnectListInterfacesArgs,
    ) -> Result<types::ConnectListInterfacesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceLookupByName`.
    fn interface_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::InterfaceLookupByNameArgs,
    ) -> Result<types::InterfaceLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceLookupByMACString`.
    fn interface_lookup_by_mac_string(
        &self,
        request: &mut Request,
        args: types::InterfaceLookupByMacStringArgs,
    ) -> Result<types::InterfaceLookupByMacStringRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceGetXMLDesc`.
    fn interface_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::InterfaceGetXmlDescArgs,
    ) -> Result<types::InterfaceGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceDefineXML`.
    fn interface_define_xml(
        &self,
        request: &mut Request,
        args: types::InterfaceDefineXmlArgs,
    ) -> Result<types::InterfaceDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceUndefine`.
    fn interface_undefine(&self, request: &mut Request, args: types::InterfaceUndefineArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceCreate`.
    fn interface_create(&self, request: &mut Request, args: types::InterfaceCreateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceDestroy`.
    fn interface_destroy(&self, request: &mut Request, args: types::InterfaceDestroyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainXMLFromNative`.
    fn connect_domain_xml_from_native(
        &self,
        request: &mut Request,
        args: types::ConnectDomainXmlFromNativeArgs,
    ) -> Result<types::ConnectDomainXmlFromNativeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainXMLToNative`.
    fn connect_domain_xml_to_native(
        &self,
        request: &mut Request,
        args: types::ConnectDomainXmlToNativeArgs,
    ) -> Result<types::ConnectDomainXmlToNativeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfDefinedInterfaces`.
    fn connect_num_of_defined_interfaces(
        &self,
        request: &mut Request,
    ) -> Result<types::ConnectNumOfDefinedInterfacesRet> {
        Err(request.not_supported())
    }

    /// `virConnectListDefinedInterfaces`.
    fn connect_list_defined_interfaces(
        &self,
        request: &mut Request,
        args: types::ConnectListDefinedInterfacesArgs,
    ) -> Result<types::ConnectListDefinedInterfacesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfSecrets`.
    fn connect_num_of_secrets(&self, request: &mut Request) -> Result<types::ConnectNumOfSecretsRet> {
        Err(request.not_supported())
    }

    /// `virConnectListSecrets`.
    fn connect_list_secrets(
        &self,
        request: &mut Request,
        args: types::ConnectListSecretsArgs,
    ) -> Result<types::ConnectListSecretsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretLookupByUUID`.
    fn secret_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: types::SecretLookupByUuidArgs,
    ) -> Result<types::SecretLookupByUuidRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretDefineXML`.
    fn secret_define_xml(
        &self,
        request: &mut Request,
        args: types::SecretDefineXmlArgs,
    ) -> Result<types::SecretDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretGetXMLDesc`.
    fn secret_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::SecretGetXmlDescArgs,
    ) -> Result<types::SecretGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretSetValue`.
    fn secret_set_value(&self, request: &mut Request, args: types::SecretSetValueArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretGetValue`.
    fn secret_get_value(
        &self,
        request: &mut Request,
        args: types::SecretGetValueArgs,
    ) -> Result<types::SecretGetValueRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretUndefine`.
    fn secret_undefine(&self, request: &mut Request, args: types::SecretUndefineArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virSecretLookupByUsage`.
    fn secret_lookup_by_usage(
        &self,
        request: &mut Request,
        args: types::SecretLookupByUsageArgs,
    ) -> Result<types::SecretLookupByUsageRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL`.
    fn domain_migrate_prepare_tunnel(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepareTunnelArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectIsSecure`.
    fn connect_is_secure(&self, request: &mut Request) -> Result<types::ConnectIsSecureRet> {
        Err(request.not_supported())
    }

    /// `virDomainIsActive`.
    fn domain_is_active(
        &self,
        request: &mut Request,
        args: types::DomainIsActiveArgs,
    ) -> Result<types::DomainIsActiveRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainIsPersistent`.
    fn domain_is_persistent(
        &self,
        request: &mut Request,
        args: types::DomainIsPersistentArgs,
    ) -> Result<types::DomainIsPersistentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkIsActive`.
    fn network_is_active(
        &self,
        request: &mut Request,
        args: types::NetworkIsActiveArgs,
    ) -> Result<types::NetworkIsActiveRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkIsPersistent`.
    fn network_is_persistent(
        &self,
        request: &mut Request,
        args: types::NetworkIsPersistentArgs,
    ) -> Result<types::NetworkIsPersistentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolIsActive`.
    fn storage_pool_is_active(
        &self,
        request: &mut Request,
        args: types::StoragePoolIsActiveArgs,
    ) -> Result<types::StoragePoolIsActiveRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolIsPersistent`.
    fn storage_pool_is_persistent(
        &self,
        request: &mut Request,
        args: types::StoragePoolIsPersistentArgs,
    ) -> Result<types::StoragePoolIsPersistentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceIsActive`.
    fn interface_is_active(
        &self,
        request: &mut Request,
        args: types::InterfaceIsActiveArgs,
    ) -> Result<types::InterfaceIsActiveRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetLibVersion`.
    fn connect_get_lib_version(&self, request: &mut Request) -> Result<types::ConnectGetLibVersionRet> {
        Err(request.not_supported())
    }

    /// `virConnectCompareCPU`.
    fn connect_compare_cpu(
        &self,
        request: &mut Request,
        args: types::ConnectCompareCpuArgs,
    ) -> Result<types::ConnectCompareCpuRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMemoryStats`.
    fn domain_memory_stats(
        &self,
        request: &mut Request,
        args: types::DomainMemoryStatsArgs,
    ) -> Result<types::DomainMemoryStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAttachDeviceFlags`.
    fn domain_attach_device_flags(
        &self,
        request: &mut Request,
        args: types::DomainAttachDeviceFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDetachDeviceFlags`.
    fn domain_detach_device_flags(
        &self,
        request: &mut Request,
        args: types::DomainDetachDeviceFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectBaselineCPU`.
    fn connect_baseline_cpu(
        &self,
        request: &mut Request,
        args: types::ConnectBaselineCpuArgs,
    ) -> Result<types::ConnectBaselineCpuRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetJobInfo`.
    fn domain_get_job_info(
        &self,
        request: &mut Request,
        args: types::DomainGetJobInfoArgs,
    ) -> Result<types::DomainGetJobInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAbortJob`.
    fn domain_abort_job(&self, request: &mut Request, args: types::DomainAbortJobArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolWipe`.
    fn storage_vol_wipe(&self, request: &mut Request, args: types::StorageVolWipeArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMigrateSetMaxDowntime`.
    fn domain_migrate_set_max_downtime(
        &self,
        request: &mut Request,
        args: types::DomainMigrateSetMaxDowntimeArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainEventRegisterAny`.
    fn connect_domain_event_register_any(
        &self,
        request: &mut Request,
        args: types::ConnectDomainEventRegisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainEventDeregisterAny`.
    fn connect_domain_event_deregister_any(
        &self,
        request: &mut Request,
        args: types::ConnectDomainEventDeregisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainUpdateDeviceFlags`.
    fn domain_update_device_flags(
        &self,
        request: &mut Request,
        args: types::DomainUpdateDeviceFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterLookupByName`.
    fn nwfilter_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::NwfilterLookupByNameArgs,
    ) -> Result<types::NwfilterLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterLookupByUUID`.
    fn nwfilter_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: types::NwfilterLookupByUuidArgs,
    ) -> Result<types::NwfilterLookupByUuidRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterGetXMLDesc`.
    fn nwfilter_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::NwfilterGetXmlDescArgs,
    ) -> Result<types::NwfilterGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNumOfNWFilters`.
    fn connect_num_of_nwfilters(&self, request: &mut Request) -> Result<types::ConnectNumOfNwfiltersRet> {
        Err(request.not_supported())
    }

    /// `virConnectListNWFilters`.
    fn connect_list_nwfilters(
        &self,
        request: &mut Request,
        args: types::ConnectListNwfiltersArgs,
    ) -> Result<types::ConnectListNwfiltersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterDefineXML`.
    fn nwfilter_define_xml(
        &self,
        request: &mut Request,
        args: types::NwfilterDefineXmlArgs,
    ) -> Result<types::NwfilterDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterUndefine`.
    fn nwfilter_undefine(&self, request: &mut Request, args: types::NwfilterUndefineArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainManagedSave`.
    fn domain_managed_save(&self, request: &mut Request, args: types::DomainManagedSaveArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainHasManagedSaveImage`.
    fn domain_has_managed_save_image(
        &self,
        request: &mut Request,
        args: types::DomainHasManagedSaveImageArgs,
    ) -> Result<types::DomainHasManagedSaveImageRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainManagedSaveRemove`.
    fn domain_managed_save_remove(
        &self,
        request: &mut Request,
        args: types::DomainManagedSaveRemoveArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotCreateXML`.
    fn domain_snapshot_create_xml(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotCreateXmlArgs,
    ) -> Result<types::DomainSnapshotCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotGetXMLDesc`.
    fn domain_snapshot_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotGetXmlDescArgs,
    ) -> Result<types::DomainSnapshotGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotNum`.
    fn domain_snapshot_num(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotNumArgs,
    ) -> Result<types::DomainSnapshotNumRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotListNames`.
    fn domain_snapshot_list_names(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotListNamesArgs,
    ) -> Result<types::DomainSnapshotListNamesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotLookupByName`.
    fn domain_snapshot_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotLookupByNameArgs,
    ) -> Result<types::DomainSnapshotLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainHasCurrentSnapshot`.
    fn domain_has_current_snapshot(
        &self,
        request: &mut Request,
        args: types::DomainHasCurrentSnapshotArgs,
    ) -> Result<types::DomainHasCurrentSnapshotRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotCurrent`.
    fn domain_snapshot_current(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotCurrentArgs,
    ) -> Result<types::DomainSnapshotCurrentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainRevertToSnapshot`.
    fn domain_revert_to_snapshot(
        &self,
        request: &mut Request,
        args: types::DomainRevertToSnapshotArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotDelete`.
    fn domain_snapshot_delete(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotDeleteArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetBlockInfo`.
    fn domain_get_block_info(
        &self,
        request: &mut Request,
        args: types::DomainGetBlockInfoArgs,
    ) -> Result<types::DomainGetBlockInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCreateWithFlags`.
    fn domain_create_with_flags(
        &self,
        request: &mut Request,
        args: types::DomainCreateWithFlagsArgs,
    ) -> Result<types::DomainCreateWithFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetMemoryParameters`.
    fn domain_set_memory_parameters(
        &self,
        request: &mut Request,
        args: types::DomainSetMemoryParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetMemoryParameters`.
    fn domain_get_memory_parameters(
        &self,
        request: &mut Request,
        args: types::DomainGetMemoryParametersArgs,
    ) -> Result<types::DomainGetMemoryParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetVcpusFlags`.
    fn domain_set_vcpus_flags(
        &self,
        request: &mut Request,
        args: types::DomainSetVcpusFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetVcpusFlags`.
    fn domain_get_vcpus_flags(
        &self,
        request: &mut Request,
        args: types::DomainGetVcpusFlagsArgs,
    ) -> Result<types::DomainGetVcpusFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainOpenConsole`.
    fn domain_open_console(&self, request: &mut Request, args: types::DomainOpenConsoleArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainIsUpdated`.
    fn domain_is_updated(
        &self,
        request: &mut Request,
        args: types::DomainIsUpdatedArgs,
    ) -> Result<types::DomainIsUpdatedRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetSysinfo`.
    fn connect_get_sysinfo(
        &self,
        request: &mut Request,
        args: types::ConnectGetSysinfoArgs,
    ) -> Result<types::ConnectGetSysinfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetMemoryFlags`.
    fn domain_set_memory_flags(
        &self,
        request: &mut Request,
        args: types::DomainSetMemoryFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetBlkioParameters`.
    fn domain_set_blkio_parameters(
        &self,
        request: &mut Request,
        args: types::DomainSetBlkioParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetBlkioParameters`.
    fn domain_get_blkio_parameters(
        &self,
        request: &mut Request,
        args: types::DomainGetBlkioParametersArgs,
    ) -> Result<types::DomainGetBlkioParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMigrateSetMaxSpeed`.
    fn domain_migrate_set_max_speed(
        &self,
        request: &mut Request,
        args: types::DomainMigrateSetMaxSpeedArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolUpload`.
    fn storage_vol_upload(&self, request: &mut Request, args: types::StorageVolUploadArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolDownload`.
    fn storage_vol_download(&self, request: &mut Request, args: types::StorageVolDownloadArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainInjectNMI`.
    fn domain_inject_nmi(&self, request: &mut Request, args: types::DomainInjectNmiArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainScreenshot`.
    fn domain_screenshot(
        &self,
        request: &mut Request,
        args: types::DomainScreenshotArgs,
    ) -> Result<types::DomainScreenshotRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetState`.
    fn domain_get_state(
        &self,
        request: &mut Request,
        args: types::DomainGetStateArgs,
    ) -> Result<types::DomainGetStateRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3`.
    fn domain_migrate_begin3(
        &self,
        request: &mut Request,
        args: types::DomainMigrateBegin3Args,
    ) -> Result<types::DomainMigrateBegin3Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3`.
    fn domain_migrate_prepare3(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepare3Args,
    ) -> Result<types::DomainMigratePrepare3Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3`.
    fn domain_migrate_prepare_tunnel3(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepareTunnel3Args,
    ) -> Result<types::DomainMigratePrepareTunnel3Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3`.
    fn domain_migrate_perform3(
        &self,
        request: &mut Request,
        args: types::DomainMigratePerform3Args,
    ) -> Result<types::DomainMigratePerform3Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3`.
    fn domain_migrate_finish3(
        &self,
        request: &mut Request,
        args: types::DomainMigrateFinish3Args,
    ) -> Result<types::DomainMigrateFinish3Ret> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3`.
    fn domain_migrate_confirm3(
        &self,
        request: &mut Request,
        args: types::DomainMigrateConfirm3Args,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetSchedulerParametersFlags`.
    fn domain_set_scheduler_parameters_flags(
        &self,
        request: &mut Request,
        args: types::DomainSetSchedulerParametersFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceChangeBegin`.
    fn interface_change_begin(
        &self,
        request: &mut Request,
        args: types::InterfaceChangeBeginArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceChangeCommit`.
    fn interface_change_commit(
        &self,
        request: &mut Request,
        args: types::InterfaceChangeCommitArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virInterfaceChangeRollback`.
    fn interface_change_rollback(
        &self,
        request: &mut Request,
        args: types::InterfaceChangeRollbackArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetSchedulerParametersFlags`.
    fn domain_get_scheduler_parameters_flags(
        &self,
        request: &mut Request,
        args: types::DomainGetSchedulerParametersFlagsArgs,
    ) -> Result<types::DomainGetSchedulerParametersFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainPinVcpuFlags`.
    fn domain_pin_vcpu_flags(
        &self,
        request: &mut Request,
        args: types::DomainPinVcpuFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSendKey`.
    fn domain_send_key(&self, request: &mut Request, args: types::DomainSendKeyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetCPUStats`.
    fn node_get_cpu_stats(
        &self,
        request: &mut Request,
        args: types::NodeGetCpuStatsArgs,
    ) -> Result<types::NodeGetCpuStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetMemoryStats`.
    fn node_get_memory_stats(
        &self,
        request: &mut Request,
        args: types::NodeGetMemoryStatsArgs,
    ) -> Result<types::NodeGetMemoryStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetControlInfo`.
    fn domain_get_control_info(
        &self,
        request: &mut Request,
        args: types::DomainGetControlInfoArgs,
    ) -> Result<types::DomainGetControlInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetVcpuPinInfo`.
    fn domain_get_vcpu_pin_info(
        &self,
        request: &mut Request,
        args: types::DomainGetVcpuPinInfoArgs,
    ) -> Result<types::DomainGetVcpuPinInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainUndefineFlags`.
    fn domain_undefine_flags(
        &self,
        request: &mut Request,
        args: types::DomainUndefineFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSaveFlags`.
    fn domain_save_flags(&self, request: &mut Request, args: types::DomainSaveFlagsArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainRestoreFlags`.
    fn domain_restore_flags(&self, request: &mut Request, args: types::DomainRestoreFlagsArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDestroyFlags`.
    fn domain_destroy_flags(&self, request: &mut Request, args: types::DomainDestroyFlagsArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSaveImageGetXMLDesc`.
    fn domain_save_image_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::DomainSaveImageGetXmlDescArgs,
    ) -> Result<types::DomainSaveImageGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSaveImageDefineXML`.
    fn domain_save_image_define_xml(
        &self,
        request: &mut Request,
        args: types::DomainSaveImageDefineXmlArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockJobAbort`.
    fn domain_block_job_abort(
        &self,
        request: &mut Request,
        args: types::DomainBlockJobAbortArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetBlockJobInfo`.
    fn domain_get_block_job_info(
        &self,
        request: &mut Request,
        args: types::DomainGetBlockJobInfoArgs,
    ) -> Result<types::DomainGetBlockJobInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockJobSetSpeed`.
    fn domain_block_job_set_speed(
        &self,
        request: &mut Request,
        args: types::DomainBlockJobSetSpeedArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockPull`.
    fn domain_block_pull(&self, request: &mut Request, args: types::DomainBlockPullArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMigrateGetMaxSpeed`.
    fn domain_migrate_get_max_speed(
        &self,
        request: &mut Request,
        args: types::DomainMigrateGetMaxSpeedArgs,
    ) -> Result<types::DomainMigrateGetMaxSpeedRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockStatsFlags`.
    fn domain_block_stats_flags(
        &self,
        request: &mut Request,
        args: types::DomainBlockStatsFlagsArgs,
    ) -> Result<types::DomainBlockStatsFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotGetParent`.
    fn domain_snapshot_get_parent(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotGetParentArgs,
    ) -> Result<types::DomainSnapshotGetParentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainReset`.
    fn domain_reset(&self, request: &mut Request, args: types::DomainResetArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotNumChildren`.
    fn domain_snapshot_num_children(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotNumChildrenArgs,
    ) -> Result<types::DomainSnapshotNumChildrenRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotListChildrenNames`.
    fn domain_snapshot_list_children_names(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotListChildrenNamesArgs,
    ) -> Result<types::DomainSnapshotListChildrenNamesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainOpenGraphics`.
    fn domain_open_graphics(&self, request: &mut Request, args: types::DomainOpenGraphicsArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeSuspendForDuration`.
    fn node_suspend_for_duration(
        &self,
        request: &mut Request,
        args: types::NodeSuspendForDurationArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockResize`.
    fn domain_block_resize(&self, request: &mut Request, args: types::DomainBlockResizeArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetBlockIoTune`.
    fn domain_set_block_io_tune(
        &self,
        request: &mut Request,
        args: types::DomainSetBlockIoTuneArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetBlockIoTune`.
    fn domain_get_block_io_tune(
        &self,
        request: &mut Request,
        args: types::DomainGetBlockIoTuneArgs,
    ) -> Result<types::DomainGetBlockIoTuneRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetNumaParameters`.
    fn domain_set_numa_parameters(
        &self,
        request: &mut Request,
        args: types::DomainSetNumaParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetNumaParameters`.
    fn domain_get_numa_parameters(
        &self,
        request: &mut Request,
        args: types::DomainGetNumaParametersArgs,
    ) -> Result<types::DomainGetNumaParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetInterfaceParameters`.
    fn domain_set_interface_parameters(
        &self,
        request: &mut Request,
        args: types::DomainSetInterfaceParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetInterfaceParameters`.
    fn domain_get_interface_parameters(
        &self,
        request: &mut Request,
        args: types::DomainGetInterfaceParametersArgs,
    ) -> Result<types::DomainGetInterfaceParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainShutdownFlags`.
    fn domain_shutdown_flags(
        &self,
        request: &mut Request,
        args: types::DomainShutdownFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolWipePattern`.
    fn storage_vol_wipe_pattern(
        &self,
        request: &mut Request,
        args: types::StorageVolWipePatternArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolResize`.
    fn storage_vol_resize(&self, request: &mut Request, args: types::StorageVolResizeArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainPMSuspendForDuration`.
    fn domain_pm_suspend_for_duration(
        &self,
        request: &mut Request,
        args: types::DomainPmSuspendForDurationArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetCPUStats`.
    fn domain_get_cpu_stats(
        &self,
        request: &mut Request,
        args: types::DomainGetCpuStatsArgs,
    ) -> Result<types::DomainGetCpuStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetDiskErrors`.
    fn domain_get_disk_errors(
        &self,
        request: &mut Request,
        args: types::DomainGetDiskErrorsArgs,
    ) -> Result<types::DomainGetDiskErrorsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetMetadata`.
    fn domain_set_metadata(&self, request: &mut Request, args: types::DomainSetMetadataArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetMetadata`.
    fn domain_get_metadata(
        &self,
        request: &mut Request,
        args: types::DomainGetMetadataArgs,
    ) -> Result<types::DomainGetMetadataRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockRebase`.
    fn domain_block_rebase(&self, request: &mut Request, args: types::DomainBlockRebaseArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainPMWakeup`.
    fn domain_pm_wakeup(&self, request: &mut Request, args: types::DomainPmWakeupArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotIsCurrent`.
    fn domain_snapshot_is_current(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotIsCurrentArgs,
    ) -> Result<types::DomainSnapshotIsCurrentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotHasMetadata`.
    fn domain_snapshot_has_metadata(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotHasMetadataArgs,
    ) -> Result<types::DomainSnapshotHasMetadataRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllDomains`.
    fn connect_list_all_domains(
        &self,
        request: &mut Request,
        args: types::ConnectListAllDomainsArgs,
    ) -> Result<types::ConnectListAllDomainsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainListAllSnapshots`.
    fn domain_list_all_snapshots(
        &self,
        request: &mut Request,
        args: types::DomainListAllSnapshotsArgs,
    ) -> Result<types::DomainListAllSnapshotsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSnapshotListAllChildren`.
    fn domain_snapshot_list_all_children(
        &self,
        request: &mut Request,
        args: types::DomainSnapshotListAllChildrenArgs,
    ) -> Result<types::DomainSnapshotListAllChildrenRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetHostname`.
    fn domain_get_hostname(
        &self,
        request: &mut Request,
        args: types::DomainGetHostnameArgs,
    ) -> Result<types::DomainGetHostnameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetSecurityLabelList`.
    fn domain_get_security_label_list(
        &self,
        request: &mut Request,
        args: types::DomainGetSecurityLabelListArgs,
    ) -> Result<types::DomainGetSecurityLabelListRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainPinEmulator`.
    fn domain_pin_emulator(&self, request: &mut Request, args: types::DomainPinEmulatorArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetEmulatorPinInfo`.
    fn domain_get_emulator_pin_info(
        &self,
        request: &mut Request,
        args: types::DomainGetEmulatorPinInfoArgs,
    ) -> Result<types::DomainGetEmulatorPinInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllStoragePools`.
    fn connect_list_all_storage_pools(
        &self,
        request: &mut Request,
        args: types::ConnectListAllStoragePoolsArgs,
    ) -> Result<types::ConnectListAllStoragePoolsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolListAllVolumes`.
    fn storage_pool_list_all_volumes(
        &self,
        request: &mut Request,
        args: types::StoragePoolListAllVolumesArgs,
    ) -> Result<types::StoragePoolListAllVolumesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllNetworks`.
    fn connect_list_all_networks(
        &self,
        request: &mut Request,
        args: types::ConnectListAllNetworksArgs,
    ) -> Result<types::ConnectListAllNetworksRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllInterfaces`.
    fn connect_list_all_interfaces(
        &self,
        request: &mut Request,
        args: types::ConnectListAllInterfacesArgs,
    ) -> Result<types::ConnectListAllInterfacesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllNodeDevices`.
    fn connect_list_all_node_devices(
        &self,
        request: &mut Request,
        args: types::ConnectListAllNodeDevicesArgs,
    ) -> Result<types::ConnectListAllNodeDevicesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllNWFilters`.
    fn connect_list_all_nwfilters(
        &self,
        request: &mut Request,
        args: types::ConnectListAllNwfiltersArgs,
    ) -> Result<types::ConnectListAllNwfiltersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllSecrets`.
    fn connect_list_all_secrets(
        &self,
        request: &mut Request,
        args: types::ConnectListAllSecretsArgs,
    ) -> Result<types::ConnectListAllSecretsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeSetMemoryParameters`.
    fn node_set_memory_parameters(
        &self,
        request: &mut Request,
        args: types::NodeSetMemoryParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetMemoryParameters`.
    fn node_get_memory_parameters(
        &self,
        request: &mut Request,
        args: types::NodeGetMemoryParametersArgs,
    ) -> Result<types::NodeGetMemoryParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockCommit`.
    fn domain_block_commit(&self, request: &mut Request, args: types::DomainBlockCommitArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkUpdate`.
    fn network_update(&self, request: &mut Request, args: types::NetworkUpdateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetCPUMap`.
    fn node_get_cpu_map(
        &self,
        request: &mut Request,
        args: types::NodeGetCpuMapArgs,
    ) -> Result<types::NodeGetCpuMapRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainFSTrim`.
    fn domain_fstrim(&self, request: &mut Request, args: types::DomainFstrimArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSendProcessSignal`.
    fn domain_send_process_signal(
        &self,
        request: &mut Request,
        args: types::DomainSendProcessSignalArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainOpenChannel`.
    fn domain_open_channel(&self, request: &mut Request, args: types::DomainOpenChannelArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceLookupSCSIHostByWWN`.
    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        request: &mut Request,
        args: types::NodeDeviceLookupScsiHostByWwnArgs,
    ) -> Result<types::NodeDeviceLookupScsiHostByWwnRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetJobStats`.
    fn domain_get_job_stats(
        &self,
        request: &mut Request,
        args: types::DomainGetJobStatsArgs,
    ) -> Result<types::DomainGetJobStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMigrateGetCompressionCache`.
    fn domain_migrate_get_compression_cache(
        &self,
        request: &mut Request,
        args: types::DomainMigrateGetCompressionCacheArgs,
    ) -> Result<types::DomainMigrateGetCompressionCacheRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMigrateSetCompressionCache`.
    fn domain_migrate_set_compression_cache(
        &self,
        request: &mut Request,
        args: types::DomainMigrateSetCompressionCacheArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceDetachFlags`.
    fn node_device_detach_flags(
        &self,
        request: &mut Request,
        args: types::NodeDeviceDetachFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_BEGIN3_PARAMS`.
    fn domain_migrate_begin3_params(
        &self,
        request: &mut Request,
        args: types::DomainMigrateBegin3ParamsArgs,
    ) -> Result<types::DomainMigrateBegin3ParamsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE3_PARAMS`.
    fn domain_migrate_prepare3_params(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepare3ParamsArgs,
    ) -> Result<types::DomainMigratePrepare3ParamsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PREPARE_TUNNEL3_PARAMS`.
    fn domain_migrate_prepare_tunnel3_params(
        &self,
        request: &mut Request,
        args: types::DomainMigratePrepareTunnel3ParamsArgs,
    ) -> Result<types::DomainMigratePrepareTunnel3ParamsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_PERFORM3_PARAMS`.
    fn domain_migrate_perform3_params(
        &self,
        request: &mut Request,
        args: types::DomainMigratePerform3ParamsArgs,
    ) -> Result<types::DomainMigratePerform3ParamsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_FINISH3_PARAMS`.
    fn domain_migrate_finish3_params(
        &self,
        request: &mut Request,
        args: types::DomainMigrateFinish3ParamsArgs,
    ) -> Result<types::DomainMigrateFinish3ParamsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `REMOTE_PROC_DOMAIN_MIGRATE_CONFIRM3_PARAMS`.
    fn domain_migrate_confirm3_params(
        &self,
        request: &mut Request,
        args: types::DomainMigrateConfirm3ParamsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetMemoryStatsPeriod`.
    fn domain_set_memory_stats_period(
        &self,
        request: &mut Request,
        args: types::DomainSetMemoryStatsPeriodArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCreateXMLWithFiles`.
    fn domain_create_xml_with_files(
        &self,
        request: &mut Request,
        args: types::DomainCreateXmlWithFilesArgs,
    ) -> Result<types::DomainCreateXmlWithFilesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCreateWithFiles`.
    fn domain_create_with_files(
        &self,
        request: &mut Request,
        args: types::DomainCreateWithFilesArgs,
    ) -> Result<types::DomainCreateWithFilesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetCPUModelNames`.
    fn connect_get_cpu_model_names(
        &self,
        request: &mut Request,
        args: types::ConnectGetCpuModelNamesArgs,
    ) -> Result<types::ConnectGetCpuModelNamesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNetworkEventRegisterAny`.
    fn connect_network_event_register_any(
        &self,
        request: &mut Request,
        args: types::ConnectNetworkEventRegisterAnyArgs,
    ) -> Result<types::ConnectNetworkEventRegisterAnyRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNetworkEventDeregisterAny`.
    fn connect_network_event_deregister_any(
        &self,
        request: &mut Request,
        args: types::ConnectNetworkEventDeregisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainEventRegister`.
    fn connect_domain_event_callback_register_any(
        &self,
        request: &mut Request,
        args: types::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> Result<types::ConnectDomainEventCallbackRegisterAnyRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainEventDeregister`.
    fn connect_domain_event_callback_deregister_any(
        &self,
        request: &mut Request,
        args: types::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCoreDumpWithFormat`.
    fn domain_core_dump_with_format(
        &self,
        request: &mut Request,
        args: types::DomainCoreDumpWithFormatArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainFSFreeze`.
    fn domain_fsfreeze(
        &self,
        request: &mut Request,
        args: types::DomainFsfreezeArgs,
    ) -> Result<types::DomainFsfreezeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainFSThaw`.
    fn domain_fsthaw(
        &self,
        request: &mut Request,
        args: types::DomainFsthawArgs,
    ) -> Result<types::DomainFsthawRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetTime`.
    fn domain_get_time(
        &self,
        request: &mut Request,
        args: types::DomainGetTimeArgs,
    ) -> Result<types::DomainGetTimeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetTime`.
    fn domain_set_time(&self, request: &mut Request, args: types::DomainSetTimeArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetFreePages`.
    fn node_get_free_pages(
        &self,
        request: &mut Request,
        args: types::NodeGetFreePagesArgs,
    ) -> Result<types::NodeGetFreePagesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkGetDHCPLeases`.
    fn network_get_dhcp_leases(
        &self,
        request: &mut Request,
        args: types::NetworkGetDhcpLeasesArgs,
    ) -> Result<types::NetworkGetDhcpLeasesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetDomainCapabilities`.
    fn connect_get_domain_capabilities(
        &self,
        request: &mut Request,
        args: types::ConnectGetDomainCapabilitiesArgs,
    ) -> Result<types::ConnectGetDomainCapabilitiesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainOpenGraphicsFD`.
    fn domain_open_graphics_fd(
        &self,
        request: &mut Request,
        args: types::DomainOpenGraphicsFdArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetAllDomainStats`.
    fn connect_get_all_domain_stats(
        &self,
        request: &mut Request,
        args: types::ConnectGetAllDomainStatsArgs,
    ) -> Result<types::ConnectGetAllDomainStatsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBlockCopy`.
    fn domain_block_copy(&self, request: &mut Request, args: types::DomainBlockCopyArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeAllocPages`.
    fn node_alloc_pages(
        &self,
        request: &mut Request,
        args: types::NodeAllocPagesArgs,
    ) -> Result<types::NodeAllocPagesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetFSInfo`.
    fn domain_get_fsinfo(
        &self,
        request: &mut Request,
        args: types::DomainGetFsinfoArgs,
    ) -> Result<types::DomainGetFsinfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDefineXMLFlags`.
    fn domain_define_xml_flags(
        &self,
        request: &mut Request,
        args: types::DomainDefineXmlFlagsArgs,
    ) -> Result<types::DomainDefineXmlFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetIOThreadInfo`.
    fn domain_get_iothread_info(
        &self,
        request: &mut Request,
        args: types::DomainGetIothreadInfoArgs,
    ) -> Result<types::DomainGetIothreadInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainPinIOThread`.
    fn domain_pin_iothread(&self, request: &mut Request, args: types::DomainPinIothreadArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainInterfaceAddresses`.
    fn domain_interface_addresses(
        &self,
        request: &mut Request,
        args: types::DomainInterfaceAddressesArgs,
    ) -> Result<types::DomainInterfaceAddressesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAddIOThread`.
    fn domain_add_iothread(&self, request: &mut Request, args: types::DomainAddIothreadArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDelIOThread`.
    fn domain_del_iothread(&self, request: &mut Request, args: types::DomainDelIothreadArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetUserPassword`.
    fn domain_set_user_password(
        &self,
        request: &mut Request,
        args: types::DomainSetUserPasswordArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainRename`.
    fn domain_rename(
        &self,
        request: &mut Request,
        args: types::DomainRenameArgs,
    ) -> Result<types::DomainRenameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectRegisterCloseCallback`.
    fn connect_register_close_callback(&self, request: &mut Request) -> Result<()> {
        Err(request.not_supported())
    }

    /// `virConnectUnregisterCloseCallback`.
    fn connect_unregister_close_callback(&self, request: &mut Request) -> Result<()> {
        Err(request.not_supported())
    }

    /// `virDomainMigrateStartPostCopy`.
    fn domain_migrate_start_post_copy(
        &self,
        request: &mut Request,
        args: types::DomainMigrateStartPostCopyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetPerfEvents`.
    fn domain_get_perf_events(
        &self,
        request: &mut Request,
        args: types::DomainGetPerfEventsArgs,
    ) -> Result<types::DomainGetPerfEventsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetPerfEvents`.
    fn domain_set_perf_events(
        &self,
        request: &mut Request,
        args: types::DomainSetPerfEventsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectStoragePoolEventRegisterAny`.
    fn connect_storage_pool_event_register_any(
        &self,
        request: &mut Request,
        args: types::ConnectStoragePoolEventRegisterAnyArgs,
    ) -> Result<types::ConnectStoragePoolEventRegisterAnyRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectStoragePoolEventDeregisterAny`.
    fn connect_storage_pool_event_deregister_any(
        &self,
        request: &mut Request,
        args: types::ConnectStoragePoolEventDeregisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetGuestVcpus`.
    fn domain_get_guest_vcpus(
        &self,
        request: &mut Request,
        args: types::DomainGetGuestVcpusArgs,
    ) -> Result<types::DomainGetGuestVcpusRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetGuestVcpus`.
    fn domain_set_guest_vcpus(
        &self,
        request: &mut Request,
        args: types::DomainSetGuestVcpusArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNodeDeviceEventRegisterAny`.
    fn connect_node_device_event_register_any(
        &self,
        request: &mut Request,
        args: types::ConnectNodeDeviceEventRegisterAnyArgs,
    ) -> Result<types::ConnectNodeDeviceEventRegisterAnyRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectNodeDeviceEventDeregisterAny`.
    fn connect_node_device_event_deregister_any(
        &self,
        request: &mut Request,
        args: types::ConnectNodeDeviceEventDeregisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStorageVolGetInfoFlags`.
    fn storage_vol_get_info_flags(
        &self,
        request: &mut Request,
        args: types::StorageVolGetInfoFlagsArgs,
    ) -> Result<types::StorageVolGetInfoFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectSecretEventRegisterAny`.
    fn connect_secret_event_register_any(
        &self,
        request: &mut Request,
        args: types::ConnectSecretEventRegisterAnyArgs,
    ) -> Result<types::ConnectSecretEventRegisterAnyRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectSecretEventDeregisterAny`.
    fn connect_secret_event_deregister_any(
        &self,
        request: &mut Request,
        args: types::ConnectSecretEventDeregisterAnyArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetVcpu`.
    fn domain_set_vcpu(&self, request: &mut Request, args: types::DomainSetVcpuArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetBlockThreshold`.
    fn domain_set_block_threshold(
        &self,
        request: &mut Request,
        args: types::DomainSetBlockThresholdArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainMigrateGetMaxDowntime`.
    fn domain_migrate_get_max_downtime(
        &self,
        request: &mut Request,
        args: types::DomainMigrateGetMaxDowntimeArgs,
    ) -> Result<types::DomainMigrateGetMaxDowntimeRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainManagedSaveGetXMLDesc`.
    fn domain_managed_save_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::DomainManagedSaveGetXmlDescArgs,
    ) -> Result<types::DomainManagedSaveGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainManagedSaveDefineXML`.
    fn domain_managed_save_define_xml(
        &self,
        request: &mut Request,
        args: types::DomainManagedSaveDefineXmlArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetLifecycleAction`.
    fn domain_set_lifecycle_action(
        &self,
        request: &mut Request,
        args: types::DomainSetLifecycleActionArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virStoragePoolLookupByTargetPath`.
    fn storage_pool_lookup_by_target_path(
        &self,
        request: &mut Request,
        args: types::StoragePoolLookupByTargetPathArgs,
    ) -> Result<types::StoragePoolLookupByTargetPathRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDetachDeviceAlias`.
    fn domain_detach_device_alias(
        &self,
        request: &mut Request,
        args: types::DomainDetachDeviceAliasArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectCompareHypervisorCPU`.
    fn connect_compare_hypervisor_cpu(
        &self,
        request: &mut Request,
        args: types::ConnectCompareHypervisorCpuArgs,
    ) -> Result<types::ConnectCompareHypervisorCpuRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectBaselineHypervisorCPU`.
    fn connect_baseline_hypervisor_cpu(
        &self,
        request: &mut Request,
        args: types::ConnectBaselineHypervisorCpuArgs,
    ) -> Result<types::ConnectBaselineHypervisorCpuRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeGetSEVInfo`.
    fn node_get_sev_info(
        &self,
        request: &mut Request,
        args: types::NodeGetSevInfoArgs,
    ) -> Result<types::NodeGetSevInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetLaunchSecurityInfo`.
    fn domain_get_launch_security_info(
        &self,
        request: &mut Request,
        args: types::DomainGetLaunchSecurityInfoArgs,
    ) -> Result<types::DomainGetLaunchSecurityInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterBindingLookupByPortDev`.
    fn nwfilter_binding_lookup_by_port_dev(
        &self,
        request: &mut Request,
        args: types::NwfilterBindingLookupByPortDevArgs,
    ) -> Result<types::NwfilterBindingLookupByPortDevRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterBindingGetXMLDesc`.
    fn nwfilter_binding_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::NwfilterBindingGetXmlDescArgs,
    ) -> Result<types::NwfilterBindingGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterBindingCreateXML`.
    fn nwfilter_binding_create_xml(
        &self,
        request: &mut Request,
        args: types::NwfilterBindingCreateXmlArgs,
    ) -> Result<types::NwfilterBindingCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterBindingDelete`.
    fn nwfilter_binding_delete(
        &self,
        request: &mut Request,
        args: types::NwfilterBindingDeleteArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectListAllNWFilterBindings`.
    fn connect_list_all_nwfilter_bindings(
        &self,
        request: &mut Request,
        args: types::ConnectListAllNwfilterBindingsArgs,
    ) -> Result<types::ConnectListAllNwfilterBindingsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetIOThreadParams`.
    fn domain_set_iothread_params(
        &self,
        request: &mut Request,
        args: types::DomainSetIothreadParamsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectGetStoragePoolCapabilities`.
    fn connect_get_storage_pool_capabilities(
        &self,
        request: &mut Request,
        args: types::ConnectGetStoragePoolCapabilitiesArgs,
    ) -> Result<types::ConnectGetStoragePoolCapabilitiesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkListAllPorts`.
    fn network_list_all_ports(
        &self,
        request: &mut Request,
        args: types::NetworkListAllPortsArgs,
    ) -> Result<types::NetworkListAllPortsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkPortLookupByUUID`.
    fn network_port_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: types::NetworkPortLookupByUuidArgs,
    ) -> Result<types::NetworkPortLookupByUuidRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkPortCreateXML`.
    fn network_port_create_xml(
        &self,
        request: &mut Request,
        args: types::NetworkPortCreateXmlArgs,
    ) -> Result<types::NetworkPortCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkPortGetParameters`.
    fn network_port_get_parameters(
        &self,
        request: &mut Request,
        args: types::NetworkPortGetParametersArgs,
    ) -> Result<types::NetworkPortGetParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkPortSetParameters`.
    fn network_port_set_parameters(
        &self,
        request: &mut Request,
        args: types::NetworkPortSetParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkPortGetXMLDesc`.
    fn network_port_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::NetworkPortGetXmlDescArgs,
    ) -> Result<types::NetworkPortGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkPortDelete`.
    fn network_port_delete(&self, request: &mut Request, args: types::NetworkPortDeleteArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCheckpointCreateXML`.
    fn domain_checkpoint_create_xml(
        &self,
        request: &mut Request,
        args: types::DomainCheckpointCreateXmlArgs,
    ) -> Result<types::DomainCheckpointCreateXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCheckpointGetXMLDesc`.
    fn domain_checkpoint_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::DomainCheckpointGetXmlDescArgs,
    ) -> Result<types::DomainCheckpointGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainListAllCheckpoints`.
    fn domain_list_all_checkpoints(
        &self,
        request: &mut Request,
        args: types::DomainListAllCheckpointsArgs,
    ) -> Result<types::DomainListAllCheckpointsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCheckpointListAllChildren`.
    fn domain_checkpoint_list_all_children(
        &self,
        request: &mut Request,
        args: types::DomainCheckpointListAllChildrenArgs,
    ) -> Result<types::DomainCheckpointListAllChildrenRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCheckpointLookupByName`.
    fn domain_checkpoint_lookup_by_name(
        &self,
        request: &mut Request,
        args: types::DomainCheckpointLookupByNameArgs,
    ) -> Result<types::DomainCheckpointLookupByNameRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCheckpointGetParent`.
    fn domain_checkpoint_get_parent(
        &self,
        request: &mut Request,
        args: types::DomainCheckpointGetParentArgs,
    ) -> Result<types::DomainCheckpointGetParentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainCheckpointDelete`.
    fn domain_checkpoint_delete(
        &self,
        request: &mut Request,
        args: types::DomainCheckpointDeleteArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetGuestInfo`.
    fn domain_get_guest_info(
        &self,
        request: &mut Request,
        args: types::DomainGetGuestInfoArgs,
    ) -> Result<types::DomainGetGuestInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectSetIdentity`.
    fn connect_set_identity(&self, request: &mut Request, args: types::ConnectSetIdentityArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAgentSetResponseTimeout`.
    fn domain_agent_set_response_timeout(
        &self,
        request: &mut Request,
        args: types::DomainAgentSetResponseTimeoutArgs,
    ) -> Result<types::DomainAgentSetResponseTimeoutRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBackupBegin`.
    fn domain_backup_begin(&self, request: &mut Request, args: types::DomainBackupBeginArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainBackupGetXMLDesc`.
    fn domain_backup_get_xml_desc(
        &self,
        request: &mut Request,
        args: types::DomainBackupGetXmlDescArgs,
    ) -> Result<types::DomainBackupGetXmlDescRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAuthorizedSSHKeysGet`.
    fn domain_authorized_ssh_keys_get(
        &self,
        request: &mut Request,
        args: types::DomainAuthorizedSshKeysGetArgs,
    ) -> Result<types::DomainAuthorizedSshKeysGetRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAuthorizedSSHKeysSet`.
    fn domain_authorized_ssh_keys_set(
        &self,
        request: &mut Request,
        args: types::DomainAuthorizedSshKeysSetArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetMessages`.
    fn domain_get_messages(
        &self,
        request: &mut Request,
        args: types::DomainGetMessagesArgs,
    ) -> Result<types::DomainGetMessagesRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainStartDirtyRateCalc`.
    fn domain_start_dirty_rate_calc(
        &self,
        request: &mut Request,
        args: types::DomainStartDirtyRateCalcArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceDefineXML`.
    fn node_device_define_xml(
        &self,
        request: &mut Request,
        args: types::NodeDeviceDefineXmlArgs,
    ) -> Result<types::NodeDeviceDefineXmlRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceUndefine`.
    fn node_device_undefine(&self, request: &mut Request, args: types::NodeDeviceUndefineArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceCreate`.
    fn node_device_create(&self, request: &mut Request, args: types::NodeDeviceCreateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNWFilterDefineXMLFlags`.
    fn nwfilter_define_xml_flags(
        &self,
        request: &mut Request,
        args: types::NwfilterDefineXmlFlagsArgs,
    ) -> Result<types::NwfilterDefineXmlFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkDefineXMLFlags`.
    fn network_define_xml_flags(
        &self,
        request: &mut Request,
        args: types::NetworkDefineXmlFlagsArgs,
    ) -> Result<types::NetworkDefineXmlFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceGetAutostart`.
    fn node_device_get_autostart(
        &self,
        request: &mut Request,
        args: types::NodeDeviceGetAutostartArgs,
    ) -> Result<types::NodeDeviceGetAutostartRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceSetAutostart`.
    fn node_device_set_autostart(
        &self,
        request: &mut Request,
        args: types::NodeDeviceSetAutostartArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceIsPersistent`.
    fn node_device_is_persistent(
        &self,
        request: &mut Request,
        args: types::NodeDeviceIsPersistentArgs,
    ) -> Result<types::NodeDeviceIsPersistentRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceIsActive`.
    fn node_device_is_active(
        &self,
        request: &mut Request,
        args: types::NodeDeviceIsActiveArgs,
    ) -> Result<types::NodeDeviceIsActiveRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkCreateXMLFlags`.
    fn network_create_xml_flags(
        &self,
        request: &mut Request,
        args: types::NetworkCreateXmlFlagsArgs,
    ) -> Result<types::NetworkCreateXmlFlagsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetLaunchSecurityState`.
    fn domain_set_launch_security_state(
        &self,
        request: &mut Request,
        args: types::DomainSetLaunchSecurityStateArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSaveParams`.
    fn domain_save_params(&self, request: &mut Request, args: types::DomainSaveParamsArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainRestoreParams`.
    fn domain_restore_params(
        &self,
        request: &mut Request,
        args: types::DomainRestoreParamsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainAbortJobFlags`.
    fn domain_abort_job_flags(
        &self,
        request: &mut Request,
        args: types::DomainAbortJobFlagsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainFDAssociate`.
    fn domain_fd_associate(&self, request: &mut Request, args: types::DomainFdAssociateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkSetMetadata`.
    fn network_set_metadata(&self, request: &mut Request, args: types::NetworkSetMetadataArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNetworkGetMetadata`.
    fn network_get_metadata(
        &self,
        request: &mut Request,
        args: types::NetworkGetMetadataArgs,
    ) -> Result<types::NetworkGetMetadataRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virNodeDeviceUpdate`.
    fn node_device_update(&self, request: &mut Request, args: types::NodeDeviceUpdateArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGraphicsReload`.
    fn domain_graphics_reload(
        &self,
        request: &mut Request,
        args: types::DomainGraphicsReloadArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainGetAutostartOnce`.
    fn domain_get_autostart_once(
        &self,
        request: &mut Request,
        args: types::DomainGetAutostartOnceArgs,
    ) -> Result<types::DomainGetAutostartOnceRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetAutostartOnce`.
    fn domain_set_autostart_once(
        &self,
        request: &mut Request,
        args: types::DomainSetAutostartOnceArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainSetThrottleGroup`.
    fn domain_set_throttle_group(
        &self,
        request: &mut Request,
        args: types::DomainSetThrottleGroupArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainDelThrottleGroup`.
    fn domain_del_throttle_group(
        &self,
        request: &mut Request,
        args: types::DomainDelThrottleGroupArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }
}

struct Table<H: ?Sized>(std::marker::PhantomData<H>);

impl<H: Handler + ?Sized> Table<H> {
    const SLOTS: [Slot<H>; 453] = [
        Some(|h, r| serve(r, |r, a| h.connect_open(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_close(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_type(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_version(r))),
        Some(|h, r| serve(r, |r, a| h.connect_get_max_vcpus(r, a))),
        Some(|h, r| serve(r, |r, ()| h.node_get_info(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_capabilities(r))),
        Some(|h, r| serve(r, |r, a| h.domain_attach_device(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_create(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_destroy(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_detach_device(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_max_memory(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_max_vcpus(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_os_type(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_vcpus(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_defined_domains(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_lookup_by_id(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_lookup_by_uuid(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_defined_domains(r))),
        Some(|h, r| serve(r, |r, a| h.domain_pin_vcpu(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_reboot(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_resume(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_max_memory(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_memory(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_vcpus(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_shutdown(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_suspend(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_undefine(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_defined_networks(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_domains(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_networks(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_create(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_destroy(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_get_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_get_bridge_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_lookup_by_uuid(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_set_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_undefine(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_defined_networks(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_domains(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_networks(r))),
        Some(|h, r| serve(r, |r, a| h.domain_core_dump(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_restore(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_save(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_scheduler_type(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_scheduler_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_scheduler_parameters(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_hostname(r))),
        Some(|h, r| serve(r, |r, a| h.connect_supports_feature(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_perform(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_finish(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_interface_stats(r, a))),
        Some(|h, r| serve(r, |r, ()| h.auth_list(r))),
        Some(|h, r| serve(r, |r, ()| h.auth_sasl_init(r))),
        Some(|h, r| serve(r, |r, a| h.auth_sasl_start(r, a))),
        Some(|h, r| serve(r, |r, a| h.auth_sasl_step(r, a))),
        Some(|h, r| serve(r, |r, ()| h.auth_polkit(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_storage_pools(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_storage_pools(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_defined_storage_pools(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_defined_storage_pools(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_find_storage_pool_sources(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_create(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_build(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_destroy(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_delete(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_undefine(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_refresh(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_lookup_by_uuid(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_lookup_by_volume(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_get_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_get_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_set_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_num_of_volumes(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_list_volumes(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_delete(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_lookup_by_key(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_lookup_by_path(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_get_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_get_path(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_get_cells_free_memory(r, a))),
        Some(|h, r| serve(r, |r, ()| h.node_get_free_memory(r))),
        Some(|h, r| serve(r, |r, a| h.domain_block_peek(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_memory_peek(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_domain_event_register(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_domain_event_deregister(r))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare2(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_finish2(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_uri(r))),
        Some(|h, r| serve(r, |r, a| h.node_num_of_devices(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_list_devices(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_get_parent(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_num_of_caps(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_list_caps(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_dettach(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_re_attach(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_reset(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_security_label(r, a))),
        Some(|h, r| serve(r, |r, ()| h.node_get_security_model(r))),
        Some(|h, r| serve(r, |r, a| h.node_device_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_destroy(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_create_xml_from(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_interfaces(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_interfaces(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_lookup_by_mac_string(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_undefine(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_create(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_destroy(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_xml_from_native(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_xml_to_native(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_defined_interfaces(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_defined_interfaces(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_secrets(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_secrets(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_lookup_by_uuid(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_set_value(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_get_value(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_undefine(r, a))),
        Some(|h, r| serve(r, |r, a| h.secret_lookup_by_usage(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare_tunnel(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_is_secure(r))),
        Some(|h, r| serve(r, |r, a| h.domain_is_active(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_is_persistent(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_is_active(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_is_persistent(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_is_active(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_is_persistent(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_is_active(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_lib_version(r))),
        Some(|h, r| serve(r, |r, a| h.connect_compare_cpu(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_memory_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_attach_device_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_detach_device_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_baseline_cpu(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_job_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_abort_job(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_wipe(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_set_max_downtime(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_event_register_any(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_event_deregister_any(r, a))),
        None,
        None,
        None,
        None,
        None,
        Some(|h, r| serve(r, |r, a| h.domain_update_device_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_lookup_by_uuid(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_num_of_nwfilters(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_nwfilters(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_undefine(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_managed_save(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_has_managed_save_image(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_managed_save_remove(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_num(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_list_names(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_has_current_snapshot(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_current(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_revert_to_snapshot(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_delete(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_block_info(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_create_with_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_memory_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_memory_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_vcpus_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_vcpus_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_open_console(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_is_updated(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_get_sysinfo(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_memory_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_blkio_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_blkio_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_set_max_speed(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_upload(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_download(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_inject_nmi(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_screenshot(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_state(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_begin3(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare3(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare_tunnel3(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_perform3(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_finish3(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_confirm3(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_scheduler_parameters_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_change_begin(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_change_commit(r, a))),
        Some(|h, r| serve(r, |r, a| h.interface_change_rollback(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_scheduler_parameters_flags(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_pin_vcpu_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_send_key(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_get_cpu_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_get_memory_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_control_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_vcpu_pin_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_undefine_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_save_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_restore_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_destroy_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_save_image_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_save_image_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_job_abort(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_block_job_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_job_set_speed(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_pull(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_migrate_get_max_speed(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_stats_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_get_parent(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_reset(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_num_children(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_list_children_names(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_open_graphics(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_suspend_for_duration(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_resize(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_block_io_tune(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_block_io_tune(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_numa_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_numa_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_interface_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_interface_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_shutdown_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_wipe_pattern(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_vol_resize(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_pm_suspend_for_duration(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_cpu_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_disk_errors(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_metadata(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_metadata(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_rebase(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_pm_wakeup(r, a))),
        None,
        None,
        None,
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_is_current(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_has_metadata(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_domains(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_list_all_snapshots(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_snapshot_list_all_children(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_get_hostname(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_security_label_list(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_pin_emulator(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_emulator_pin_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_storage_pools(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_list_all_volumes(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_networks(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_interfaces(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_node_devices(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_nwfilters(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_secrets(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_set_memory_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_get_memory_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_commit(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_update(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.node_get_cpu_map(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_fstrim(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_send_process_signal(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_open_channel(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_lookup_scsi_host_by_wwn(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_job_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_get_compression_cache(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_set_compression_cache(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_detach_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_begin3_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare3_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_prepare_tunnel3_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_perform3_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_finish3_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_confirm3_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_memory_stats_period(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_create_xml_with_files(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_create_with_files(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.connect_get_cpu_model_names(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_network_event_register_any(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_network_event_deregister_any(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.connect_domain_event_callback_register_any(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_event_callback_deregister_any(r, a))),
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        Some(|h, r| serve(r, |r, a| h.domain_core_dump_with_format(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_fsfreeze(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_fsthaw(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_time(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_time(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.node_get_free_pages(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_get_dhcp_leases(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_get_domain_capabilities(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_open_graphics_fd(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_get_all_domain_stats(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_block_copy(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.node_alloc_pages(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_get_fsinfo(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_define_xml_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_iothread_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_pin_iothread(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_interface_addresses(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_add_iothread(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_del_iothread(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_user_password(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_rename(r, a))),
        None,
        Some(|h, r| serve(r, |r, ()| h.connect_register_close_callback(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_unregister_close_callback(r))),
        None,
        None,
        Some(|h, r| serve(r, |r, a| h.domain_migrate_start_post_copy(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_perf_events(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_perf_events(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.connect_storage_pool_event_register_any(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_storage_pool_event_deregister_any(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_get_guest_vcpus(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_guest_vcpus(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.connect_node_device_event_register_any(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_node_device_event_deregister_any(r, a))),
        None,
        None,
        Some(|h, r| serve(r, |r, a| h.storage_vol_get_info_flags(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.connect_secret_event_register_any(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_secret_event_deregister_any(r, a))),
        None,
        None,
        Some(|h, r| serve(r, |r, a| h.domain_set_vcpu(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_set_block_threshold(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_migrate_get_max_downtime(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_managed_save_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_managed_save_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_lifecycle_action(r, a))),
        Some(|h, r| serve(r, |r, a| h.storage_pool_lookup_by_target_path(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_detach_device_alias(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_compare_hypervisor_cpu(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_baseline_hypervisor_cpu(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_get_sev_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_launch_security_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_binding_lookup_by_port_dev(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_binding_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_binding_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_binding_delete(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_list_all_nwfilter_bindings(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_iothread_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_get_storage_pool_capabilities(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_list_all_ports(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_port_lookup_by_uuid(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_port_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_port_get_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_port_set_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_port_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_port_delete(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_checkpoint_create_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_checkpoint_get_xml_desc(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_list_all_checkpoints(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_checkpoint_list_all_children(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_checkpoint_lookup_by_name(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_checkpoint_get_parent(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_checkpoint_delete(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_guest_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_set_identity(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_agent_set_response_timeout(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_backup_begin(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_backup_get_xml_desc(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_authorized_ssh_keys_get(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_authorized_ssh_keys_set(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_messages(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_start_dirty_rate_calc(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_define_xml(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_undefine(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_create(r, a))),
        Some(|h, r| serve(r, |r, a| h.nwfilter_define_xml_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_define_xml_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_get_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_set_autostart(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_is_persistent(r, a))),
        Some(|h, r| serve(r, |r, a| h.node_device_is_active(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_create_xml_flags(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_set_launch_security_state(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_save_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_restore_params(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_abort_job_flags(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_fd_associate(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_set_metadata(r, a))),
        Some(|h, r| serve(r, |r, a| h.network_get_metadata(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.node_device_update(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_graphics_reload(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_autostart_once(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_autostart_once(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_set_throttle_group(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_del_throttle_group(r, a))),
        None,
    ];
}

/// Decodes the request's arguments, calls the handler and encodes its result into the request.
pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {
    request.dispatch(handler, &Table::<H>::SLOTS)
}
