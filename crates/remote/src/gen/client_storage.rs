//! Calls about storage pools and volumes, through the protocol.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

#![allow(
    clippy::missing_errors_doc,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::use_self,
    unused_imports,
    reason = "generated: depends on the definition"
)]
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt::consts::TYPED_PARAM_STRING_OKAY;
use ferrovirt::driver::*;
use ferrovirt::{call::Call, object::*, record::*, stream::StreamDriver, structs::*};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_util::{Result, typed_param::TypedParams, uuid::Uuid};

use crate::client::{Remote, by_hand};
use crate::convert::{FromWire, ToWire as _, limited, number, required};

impl StorageDriver for Remote {
    fn connect_num_of_storage_pools(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_storage_pools(calls))?;
        Ok(ret.num)
    }

    fn connect_num_of_defined_storage_pools(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_defined_storage_pools(calls))?;
        Ok(ret.num)
    }

    fn connect_list_storage_pools(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListStoragePoolsArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_storage_pools(calls, &args))?;
        Ok(ret.names)
    }

    fn connect_list_defined_storage_pools(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListDefinedStoragePoolsArgs { maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_defined_storage_pools(calls, &args))?;
        Ok(ret.names)
    }

    fn storage_pool_lookup_by_name(&self, call: &Call, name: &str) -> Result<StoragePoolRef> {
        let args = remote::StoragePoolLookupByNameArgs { name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.pool)
    }

    fn storage_pool_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<StoragePoolRef> {
        let args = remote::StoragePoolLookupByUuidArgs { uuid: uuid.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_lookup_by_uuid(calls, &args))?;
        FromWire::from_wire(ret.pool)
    }

    fn storage_pool_lookup_by_volume(&self, call: &Call, vol: &StorageVolRef) -> Result<StoragePoolRef> {
        let args = remote::StoragePoolLookupByVolumeArgs { vol: vol.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_lookup_by_volume(calls, &args))?;
        FromWire::from_wire(ret.pool)
    }

    fn storage_pool_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<StoragePoolRef> {
        let args = remote::StoragePoolCreateXmlArgs { xml: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::storage_pool_create_xml(calls, &args))?;
        FromWire::from_wire(ret.pool)
    }

    fn storage_pool_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<StoragePoolRef> {
        let args = remote::StoragePoolDefineXmlArgs { xml: xml.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::storage_pool_define_xml(calls, &args))?;
        FromWire::from_wire(ret.pool)
    }

    fn storage_pool_undefine(&self, call: &Call, pool: &StoragePoolRef) -> Result<()> {
        let args = remote::StoragePoolUndefineArgs { pool: pool.to_wire()? };
        self.ask(call, |calls| remote::client::storage_pool_undefine(calls, &args))
    }

    fn storage_pool_create(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let args = remote::StoragePoolCreateArgs { pool: pool.to_wire()?, flags };
        self.ask(call, |calls| remote::client::storage_pool_create(calls, &args))
    }

    fn storage_pool_build(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let args = remote::StoragePoolBuildArgs { pool: pool.to_wire()?, flags };
        self.ask(call, |calls| remote::client::storage_pool_build(calls, &args))
    }

    fn storage_pool_destroy(&self, call: &Call, pool: &StoragePoolRef) -> Result<()> {
        let args = remote::StoragePoolDestroyArgs { pool: pool.to_wire()? };
        self.ask(call, |calls| remote::client::storage_pool_destroy(calls, &args))
    }

    fn storage_pool_delete(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let args = remote::StoragePoolDeleteArgs { pool: pool.to_wire()?, flags };
        self.ask(call, |calls| remote::client::storage_pool_delete(calls, &args))
    }

    fn storage_pool_refresh(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let args = remote::StoragePoolRefreshArgs { pool: pool.to_wire()?, flags };
        self.ask(call, |calls| remote::client::storage_pool_refresh(calls, &args))
    }

    fn storage_pool_get_info(&self, call: &Call, pool: &StoragePoolRef) -> Result<StoragePoolInfo> {
        let args = remote::StoragePoolGetInfoArgs { pool: pool.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::storage_pool_get_info(calls, &args))?)
    }

    fn storage_pool_get_xml_desc(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<String> {
        let args = remote::StoragePoolGetXmlDescArgs { pool: pool.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::storage_pool_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn storage_pool_set_autostart(&self, call: &Call, pool: &StoragePoolRef, autostart: i32) -> Result<()> {
        let args = remote::StoragePoolSetAutostartArgs { pool: pool.to_wire()?, autostart };
        self.ask(call, |calls| remote::client::storage_pool_set_autostart(calls, &args))
    }

    fn storage_pool_get_autostart(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let args = remote::StoragePoolGetAutostartArgs { pool: pool.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_get_autostart(calls, &args))?;
        Ok(ret.autostart != 0)
    }

    fn storage_pool_num_of_volumes(&self, call: &Call, pool: &StoragePoolRef) -> Result<i32> {
        let args = remote::StoragePoolNumOfVolumesArgs { pool: pool.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_num_of_volumes(calls, &args))?;
        Ok(ret.num)
    }

    fn storage_pool_list_volumes(&self, call: &Call, pool: &StoragePoolRef) -> Result<Vec<String>> {
        let args = remote::StoragePoolListVolumesArgs { pool: pool.to_wire()?, maxnames: 16384 };
        let ret = self.ask(call, |calls| remote::client::storage_pool_list_volumes(calls, &args))?;
        Ok(ret.names)
    }

    fn storage_vol_lookup_by_name(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        name: &str,
    ) -> Result<StorageVolRef> {
        let args = remote::StorageVolLookupByNameArgs { pool: pool.to_wire()?, name: name.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_vol_lookup_by_name(calls, &args))?;
        FromWire::from_wire(ret.vol)
    }

    fn storage_vol_lookup_by_key(&self, call: &Call, key: &str) -> Result<StorageVolRef> {
        let args = remote::StorageVolLookupByKeyArgs { key: key.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_vol_lookup_by_key(calls, &args))?;
        FromWire::from_wire(ret.vol)
    }

    fn storage_vol_lookup_by_path(&self, call: &Call, path: &str) -> Result<StorageVolRef> {
        let args = remote::StorageVolLookupByPathArgs { path: path.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_vol_lookup_by_path(calls, &args))?;
        FromWire::from_wire(ret.vol)
    }

    fn storage_vol_create_xml(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<StorageVolRef> {
        let args = remote::StorageVolCreateXmlArgs { pool: pool.to_wire()?, xml: xml_desc.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::storage_vol_create_xml(calls, &args))?;
        FromWire::from_wire(ret.vol)
    }

    fn storage_vol_delete(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let args = remote::StorageVolDeleteArgs { vol: vol.to_wire()?, flags };
        self.ask(call, |calls| remote::client::storage_vol_delete(calls, &args))
    }

    fn storage_vol_get_info(&self, call: &Call, vol: &StorageVolRef) -> Result<StorageVolInfo> {
        let args = remote::StorageVolGetInfoArgs { vol: vol.to_wire()? };
        FromWire::from_wire(self.ask(call, |calls| remote::client::storage_vol_get_info(calls, &args))?)
    }

    fn storage_vol_get_xml_desc(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<String> {
        let args = remote::StorageVolGetXmlDescArgs { vol: vol.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::storage_vol_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn storage_vol_get_path(&self, call: &Call, vol: &StorageVolRef) -> Result<String> {
        let args = remote::StorageVolGetPathArgs { vol: vol.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_vol_get_path(calls, &args))?;
        Ok(ret.name)
    }

    fn connect_find_storage_pool_sources(
        &self,
        call: &Call,
        type_: &str,
        src_spec: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let args = remote::ConnectFindStoragePoolSourcesArgs {
            r#type: type_.to_wire()?,
            src_spec: src_spec.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::connect_find_storage_pool_sources(calls, &args))?;
        Ok(ret.xml)
    }

    fn storage_vol_create_xml_from(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        xml_desc: &str,
        clonevol: &StorageVolRef,
        flags: u32,
    ) -> Result<StorageVolRef> {
        let args = remote::StorageVolCreateXmlFromArgs {
            pool: pool.to_wire()?,
            xml: xml_desc.to_wire()?,
            clonevol: clonevol.to_wire()?,
            flags,
        };
        let ret = self.ask(call, |calls| remote::client::storage_vol_create_xml_from(calls, &args))?;
        FromWire::from_wire(ret.vol)
    }

    fn storage_pool_is_active(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let args = remote::StoragePoolIsActiveArgs { pool: pool.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_is_active(calls, &args))?;
        Ok(ret.active != 0)
    }

    fn storage_pool_is_persistent(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let args = remote::StoragePoolIsPersistentArgs { pool: pool.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_is_persistent(calls, &args))?;
        Ok(ret.persistent != 0)
    }

    fn storage_vol_wipe(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let args = remote::StorageVolWipeArgs { vol: vol.to_wire()?, flags };
        self.ask(call, |calls| remote::client::storage_vol_wipe(calls, &args))
    }

    fn storage_vol_download(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let args = remote::StorageVolDownloadArgs { vol: vol.to_wire()?, offset, length, flags };
        let ((), stream) = self.ask(call, |calls| remote::client::storage_vol_download(calls, &args))?;
        Ok(self.stream(stream, flags & ferrovirt::consts::STORAGE_VOL_DOWNLOAD_SPARSE_STREAM != 0))
    }

    fn storage_vol_upload(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let args = remote::StorageVolUploadArgs { vol: vol.to_wire()?, offset, length, flags };
        let ((), stream) = self.ask(call, |calls| remote::client::storage_vol_upload(calls, &args))?;
        Ok(self.stream(stream, flags & ferrovirt::consts::STORAGE_VOL_UPLOAD_SPARSE_STREAM != 0))
    }

    fn storage_vol_resize(&self, call: &Call, vol: &StorageVolRef, capacity: u64, flags: u32) -> Result<()> {
        let args = remote::StorageVolResizeArgs { vol: vol.to_wire()?, capacity, flags };
        self.ask(call, |calls| remote::client::storage_vol_resize(calls, &args))
    }

    fn storage_vol_wipe_pattern(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        algorithm: u32,
        flags: u32,
    ) -> Result<()> {
        let args = remote::StorageVolWipePatternArgs { vol: vol.to_wire()?, algorithm, flags };
        self.ask(call, |calls| remote::client::storage_vol_wipe_pattern(calls, &args))
    }

    fn connect_list_all_storage_pools(&self, call: &Call, flags: u32) -> Result<Vec<StoragePoolRef>> {
        let args = remote::ConnectListAllStoragePoolsArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_storage_pools(calls, &args))?;
        FromWire::from_wire(ret.pools)
    }

    fn storage_pool_list_all_volumes(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        flags: u32,
    ) -> Result<Vec<StorageVolRef>> {
        let args = remote::StoragePoolListAllVolumesArgs { pool: pool.to_wire()?, need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::storage_pool_list_all_volumes(calls, &args))?;
        FromWire::from_wire(ret.vols)
    }

    fn storage_vol_get_info_flags(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        flags: u32,
    ) -> Result<StorageVolInfo> {
        let args = remote::StorageVolGetInfoFlagsArgs { vol: vol.to_wire()?, flags };
        FromWire::from_wire(self.ask(call, |calls| remote::client::storage_vol_get_info_flags(calls, &args))?)
    }

    fn storage_pool_lookup_by_target_path(&self, call: &Call, path: &str) -> Result<StoragePoolRef> {
        let args = remote::StoragePoolLookupByTargetPathArgs { path: path.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::storage_pool_lookup_by_target_path(calls, &args))?;
        FromWire::from_wire(ret.pool)
    }

    fn connect_get_storage_pool_capabilities(&self, call: &Call, flags: u32) -> Result<String> {
        let args = remote::ConnectGetStoragePoolCapabilitiesArgs { flags };
        let ret =
            self.ask(call, |calls| remote::client::connect_get_storage_pool_capabilities(calls, &args))?;
        Ok(ret.capabilities)
    }
}
