//! The call table: which function answers which call, and which flags each call knows.

use ferrovirt::call::Call;
use ferrovirt::driver::StorageDriver;
use ferrovirt::object::{StoragePoolRef, StorageVolRef};
use ferrovirt::stream::StreamDriver;
use ferrovirt::structs::{StoragePoolInfo, StorageVolInfo};
use ferrovirt::{ErrorDomain, Result, check, consts};
use ferrovirt_conf::storage::PoolFacts;
use ferrovirt_util::uuid::Uuid;

use crate::driver::Connection;
use crate::pool::{self, create, lifecycle};
use crate::task::Task;
use crate::volume::{self, change, data, make};

/// One row per call: `method(arguments) -> result = function, flags in KNOWN => "name";` becomes a method that refuses flags
/// outside of `KNOWN`, with the name that the reference reports, and calls `function` with the task and the arguments.
macro_rules! table {
    ($($method:ident($($argument:ident: $type:ty),*) -> $result:ty
        = $function:path $(, $flags:ident in $known:expr => $name:literal)?;)*) => {$(
        fn $method(&self, call: &Call, $($argument: $type),*) -> Result<$result> {
            $(check::only_flags(ErrorDomain::STORAGE, $name, $flags, $known)?;)?
            let task = Task { instance: &self.instance, call, host: &*self.host };
            $function(&task, $($argument),*)
        }
    )*};
}

/// Build flags of the calls that create a pool.
const CREATE: u32 = consts::STORAGE_POOL_CREATE_WITH_BUILD
    | consts::STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE
    | consts::STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE;
const BUILD: u32 = consts::STORAGE_POOL_BUILD_OVERWRITE | consts::STORAGE_POOL_BUILD_NO_OVERWRITE;
const CREATE_VOLUME: u32 = consts::STORAGE_VOL_CREATE_PREALLOC_METADATA | consts::STORAGE_VOL_CREATE_VALIDATE;
const RESIZE: u32 = consts::STORAGE_VOL_RESIZE_ALLOCATE
    | consts::STORAGE_VOL_RESIZE_DELTA
    | consts::STORAGE_VOL_RESIZE_SHRINK;

#[rustfmt::skip]
impl StorageDriver for Connection {
    table! {
        connect_num_of_storage_pools() -> i32 = pool::num;
        connect_num_of_defined_storage_pools() -> i32 = pool::num_defined;
        connect_list_storage_pools() -> Vec<String> = pool::list;
        connect_list_defined_storage_pools() -> Vec<String> = pool::list_defined;
        connect_list_all_storage_pools(flags: u32) -> Vec<StoragePoolRef> = pool::list_all, flags in PoolFacts::FILTERS => "storageConnectListAllStoragePools";
        connect_find_storage_pool_sources(kind: &str, spec: Option<&str>, flags: u32) -> String = pool::sources;
        connect_get_storage_pool_capabilities(flags: u32) -> String = pool::capabilities, flags in 0 => "storageConnectGetStoragePoolCapabilities";
        storage_pool_lookup_by_name(name: &str) -> StoragePoolRef = pool::by_name;
        storage_pool_lookup_by_uuid(uuid: Uuid) -> StoragePoolRef = pool::by_uuid;
        storage_pool_lookup_by_volume(vol: &StorageVolRef) -> StoragePoolRef = pool::by_volume;
        storage_pool_lookup_by_target_path(path: &str) -> StoragePoolRef = pool::by_target_path;
        storage_pool_create_xml(xml: &str, flags: u32) -> StoragePoolRef = create::create_xml, flags in CREATE => "storagePoolCreateXML";
        storage_pool_define_xml(xml: &str, flags: u32) -> StoragePoolRef = create::define, flags in consts::STORAGE_POOL_DEFINE_VALIDATE => "storagePoolDefineXML";
        storage_pool_undefine(pool: &StoragePoolRef) -> () = lifecycle::undefine;
        storage_pool_create(pool: &StoragePoolRef, flags: u32) -> () = create::create, flags in CREATE => "storagePoolCreate";
        storage_pool_build(pool: &StoragePoolRef, flags: u32) -> () = lifecycle::build, flags in BUILD => "virStorageBackendFileSystemBuild";
        storage_pool_destroy(pool: &StoragePoolRef) -> () = lifecycle::destroy;
        storage_pool_delete(pool: &StoragePoolRef, flags: u32) -> () = lifecycle::delete, flags in 0 => "virStorageBackendDeleteLocal";
        storage_pool_refresh(pool: &StoragePoolRef, flags: u32) -> () = lifecycle::refresh, flags in 0 => "storagePoolRefresh";
        storage_pool_get_info(pool: &StoragePoolRef) -> StoragePoolInfo = pool::info;
        storage_pool_get_xml_desc(pool: &StoragePoolRef, flags: u32) -> String = pool::xml, flags in consts::STORAGE_XML_INACTIVE => "storagePoolGetXMLDesc";
        storage_pool_set_autostart(pool: &StoragePoolRef, autostart: i32) -> () = lifecycle::set_autostart;
        storage_pool_get_autostart(pool: &StoragePoolRef) -> bool = pool::autostart;
        storage_pool_is_active(pool: &StoragePoolRef) -> bool = pool::is_active;
        storage_pool_is_persistent(pool: &StoragePoolRef) -> bool = pool::is_persistent;
        storage_pool_num_of_volumes(pool: &StoragePoolRef) -> i32 = volume::num;
        storage_pool_list_volumes(pool: &StoragePoolRef) -> Vec<String> = volume::list;
        storage_pool_list_all_volumes(pool: &StoragePoolRef, flags: u32) -> Vec<StorageVolRef> = volume::list_all, flags in 0 => "storagePoolListAllVolumes";
        storage_vol_lookup_by_name(pool: &StoragePoolRef, name: &str) -> StorageVolRef = volume::by_name;
        storage_vol_lookup_by_key(key: &str) -> StorageVolRef = volume::by_key;
        storage_vol_lookup_by_path(path: &str) -> StorageVolRef = volume::by_path;
        storage_vol_create_xml(pool: &StoragePoolRef, xml: &str, flags: u32) -> StorageVolRef = make::create, flags in CREATE_VOLUME => "storageVolCreateXML";
        storage_vol_create_xml_from(pool: &StoragePoolRef, xml: &str, source: &StorageVolRef, flags: u32) -> StorageVolRef = make::create_from, flags in CREATE_VOLUME | consts::STORAGE_VOL_CREATE_REFLINK => "storageVolCreateXMLFrom";
        storage_vol_delete(vol: &StorageVolRef, flags: u32) -> () = change::delete, flags in 0 => "virStorageBackendVolDeleteLocal";
        storage_vol_wipe(vol: &StorageVolRef, flags: u32) -> () = change::wipe, flags in 0 => "storageVolWipePattern";
        storage_vol_wipe_pattern(vol: &StorageVolRef, algorithm: u32, flags: u32) -> () = change::wipe_pattern, flags in 0 => "storageVolWipePattern";
        storage_vol_resize(vol: &StorageVolRef, capacity: u64, flags: u32) -> () = change::resize, flags in RESIZE => "storageVolResize";
        storage_vol_get_info(vol: &StorageVolRef) -> StorageVolInfo = volume::info;
        storage_vol_get_info_flags(vol: &StorageVolRef, flags: u32) -> StorageVolInfo = volume::info_flags, flags in consts::STORAGE_VOL_GET_PHYSICAL => "storageVolGetInfoFlags";
        storage_vol_get_xml_desc(vol: &StorageVolRef, flags: u32) -> String = volume::xml, flags in 0 => "storageVolGetXMLDesc";
        storage_vol_get_path(vol: &StorageVolRef) -> String = volume::path;
        storage_vol_upload(vol: &StorageVolRef, offset: u64, length: u64, flags: u32) -> Box<dyn StreamDriver> = data::upload, flags in consts::STORAGE_VOL_UPLOAD_SPARSE_STREAM => "storageVolUpload";
        storage_vol_download(vol: &StorageVolRef, offset: u64, length: u64, flags: u32) -> Box<dyn StreamDriver> = data::download, flags in consts::STORAGE_VOL_DOWNLOAD_SPARSE_STREAM => "storageVolDownload";
    }
}
