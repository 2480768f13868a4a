//! Exports of one header.
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
#![allow(
    missing_docs,
    non_snake_case,
    unused_unsafe,
    clippy::missing_safety_doc,
    clippy::multiple_unsafe_ops_per_block,
    clippy::undocumented_unsafe_blocks,
    reason = "generated: the headers document the functions and what their arguments must be; see `crate::convert`"
)]

use std::ffi::{c_char, c_int, c_uint, c_void};

use ferrovirt::{check, consts, structs};
use ferrovirt_util::ErrorDomain;

use super::types::*;
use crate::convert::*;
use crate::entry::{Fail, entry};
use crate::object::kind::*;

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfStoragePools(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfStoragePools";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        let found = conn.connect().storage(FN)?.connect_num_of_storage_pools(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedStoragePools(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfDefinedStoragePools";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        let found =
            conn.connect().storage(FN)?.connect_num_of_defined_storage_pools(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListStoragePools(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListStoragePools";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::STORAGE, FN, "maxnames", maxnames)?;
        let found = conn.connect().storage(FN)?.connect_list_storage_pools(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedStoragePools(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListDefinedStoragePools";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::STORAGE, FN, "maxnames", maxnames)?;
        let found = conn.connect().storage(FN)?.connect_list_defined_storage_pools(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByName(
    conn: virConnectPtr,
    name: *const c_char,
) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "name", name.is_null())?;
        let found = conn.connect().storage(FN)?.storage_pool_lookup_by_name(
            &conn.connect().call(),
            text(name, FN, "name", ErrorDomain::STORAGE)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByUUID(
    conn: virConnectPtr,
    uuid: *const u8,
) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolLookupByUUID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "uuid", uuid.is_null())?;
        let found = conn
            .connect()
            .storage(FN)?
            .storage_pool_lookup_by_uuid(&conn.connect().call(), uuid_bytes(uuid))?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByUUIDString(
    conn: virConnectPtr,
    uuidstr: *const c_char,
) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolLookupByUUIDString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "uuidstr", uuidstr.is_null())?;
        let found = conn.connect().storage(FN)?.storage_pool_lookup_by_uuid(
            &conn.connect().call(),
            uuid_text(uuidstr, FN, ErrorDomain::STORAGE)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByVolume(vol: virStorageVolPtr) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolLookupByVolume";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        let found = vol
            .connect()
            .storage(FN)?
            .storage_pool_lookup_by_volume(&vol.connect().call(), vol.reference())?;
        Ok(frame.give(vol.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolCreateXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::STORAGE, FN)?;
        let found = conn.connect().storage(FN)?.storage_pool_create_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::STORAGE)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolDefineXML(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(conn.connect(), ErrorDomain::STORAGE, FN)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "xml", xml.is_null())?;
        let found = conn.connect().storage(FN)?.storage_pool_define_xml(
            &conn.connect().call(),
            text(xml, FN, "xml", ErrorDomain::STORAGE)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolUndefine(pool: virStoragePoolPtr) -> c_int {
    const FN: &str = "virStoragePoolUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_undefine(&pool.connect().call(), pool.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolCreate(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    const FN: &str = "virStoragePoolCreate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_create(&pool.connect().call(), pool.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolBuild(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    const FN: &str = "virStoragePoolBuild";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_build(&pool.connect().call(), pool.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolDestroy(pool: virStoragePoolPtr) -> c_int {
    const FN: &str = "virStoragePoolDestroy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_destroy(&pool.connect().call(), pool.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolDelete(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    const FN: &str = "virStoragePoolDelete";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_delete(&pool.connect().call(), pool.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolRefresh(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    const FN: &str = "virStoragePoolRefresh";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_refresh(&pool.connect().call(), pool.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetInfo(
    pool: virStoragePoolPtr,
    info: virStoragePoolInfoPtr,
) -> c_int {
    const FN: &str = "virStoragePoolGetInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "info", info.is_null())?;
        let found =
            pool.connect().storage(FN)?.storage_pool_get_info(&pool.connect().call(), pool.reference())?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetXMLDesc(pool: virStoragePoolPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virStoragePoolGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        let found = pool.connect().storage(FN)?.storage_pool_get_xml_desc(
            &pool.connect().call(),
            pool.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolSetAutostart(pool: virStoragePoolPtr, autostart: c_int) -> c_int {
    const FN: &str = "virStoragePoolSetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        pool.connect().storage(FN)?.storage_pool_set_autostart(
            &pool.connect().call(),
            pool.reference(),
            autostart,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolGetAutostart(pool: virStoragePoolPtr, autostart: *mut c_int) -> c_int {
    const FN: &str = "virStoragePoolGetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "autostart", autostart.is_null())?;
        let found = pool
            .connect()
            .storage(FN)?
            .storage_pool_get_autostart(&pool.connect().call(), pool.reference())?;
        put(autostart, c_int::from(found));
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolNumOfVolumes(pool: virStoragePoolPtr) -> c_int {
    const FN: &str = "virStoragePoolNumOfVolumes";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        let found = pool
            .connect()
            .storage(FN)?
            .storage_pool_num_of_volumes(&pool.connect().call(), pool.reference())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolListVolumes(
    pool: virStoragePoolPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virStoragePoolListVolumes";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::STORAGE, FN, "maxnames", maxnames)?;
        let found = pool
            .connect()
            .storage(FN)?
            .storage_pool_list_volumes(&pool.connect().call(), pool.reference())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolLookupByName(
    pool: virStoragePoolPtr,
    name: *const c_char,
) -> virStorageVolPtr {
    const FN: &str = "virStorageVolLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "name", name.is_null())?;
        let found = pool.connect().storage(FN)?.storage_vol_lookup_by_name(
            &pool.connect().call(),
            pool.reference(),
            text(name, FN, "name", ErrorDomain::STORAGE)?,
        )?;
        Ok(frame.give(pool.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolLookupByKey(
    conn: virConnectPtr,
    key: *const c_char,
) -> virStorageVolPtr {
    const FN: &str = "virStorageVolLookupByKey";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "key", key.is_null())?;
        let found = conn
            .connect()
            .storage(FN)?
            .storage_vol_lookup_by_key(&conn.connect().call(), text(key, FN, "key", ErrorDomain::STORAGE)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolLookupByPath(
    conn: virConnectPtr,
    path: *const c_char,
) -> virStorageVolPtr {
    const FN: &str = "virStorageVolLookupByPath";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "path", path.is_null())?;
        let found = conn.connect().storage(FN)?.storage_vol_lookup_by_path(
            &conn.connect().call(),
            text(path, FN, "path", ErrorDomain::STORAGE)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolCreateXML(
    pool: virStoragePoolPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virStorageVolPtr {
    const FN: &str = "virStorageVolCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        let found = pool.connect().storage(FN)?.storage_vol_create_xml(
            &pool.connect().call(),
            pool.reference(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::STORAGE)?,
            flags,
        )?;
        Ok(frame.give(pool.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolDelete(vol: virStorageVolPtr, flags: c_uint) -> c_int {
    const FN: &str = "virStorageVolDelete";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(vol.connect(), ErrorDomain::STORAGE, FN)?;
        vol.connect().storage(FN)?.storage_vol_delete(&vol.connect().call(), vol.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetInfo(vol: virStorageVolPtr, info: virStorageVolInfoPtr) -> c_int {
    const FN: &str = "virStorageVolGetInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "info", info.is_null())?;
        let found =
            vol.connect().storage(FN)?.storage_vol_get_info(&vol.connect().call(), vol.reference())?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetXMLDesc(vol: virStorageVolPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virStorageVolGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        let found = vol.connect().storage(FN)?.storage_vol_get_xml_desc(
            &vol.connect().call(),
            vol.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetPath(vol: virStorageVolPtr) -> *mut c_char {
    const FN: &str = "virStorageVolGetPath";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        let found =
            vol.connect().storage(FN)?.storage_vol_get_path(&vol.connect().call(), vol.reference())?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectFindStoragePoolSources(
    conn: virConnectPtr,
    type_: *const c_char,
    srcSpec: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectFindStoragePoolSources";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "type", type_.is_null())?;
        check::writable(conn.connect(), ErrorDomain::STORAGE, FN)?;
        let found = conn.connect().storage(FN)?.connect_find_storage_pool_sources(
            &conn.connect().call(),
            text(type_, FN, "type", ErrorDomain::STORAGE)?,
            optional_text(srcSpec, FN, "srcSpec", ErrorDomain::STORAGE)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolCreateXMLFrom(
    pool: virStoragePoolPtr,
    xmlDesc: *const c_char,
    clonevol: virStorageVolPtr,
    flags: c_uint,
) -> virStorageVolPtr {
    const FN: &str = "virStorageVolCreateXMLFrom";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        let clonevol = frame.find::<StorageVol>(clonevol.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(pool.connect(), ErrorDomain::STORAGE, FN)?;
        let found = pool.connect().storage(FN)?.storage_vol_create_xml_from(
            &pool.connect().call(),
            pool.reference(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::STORAGE)?,
            clonevol.reference(),
            flags,
        )?;
        Ok(frame.give(pool.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolIsActive(pool: virStoragePoolPtr) -> c_int {
    const FN: &str = "virStoragePoolIsActive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        let found =
            pool.connect().storage(FN)?.storage_pool_is_active(&pool.connect().call(), pool.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolIsPersistent(pool: virStoragePoolPtr) -> c_int {
    const FN: &str = "virStoragePoolIsPersistent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        let found = pool
            .connect()
            .storage(FN)?
            .storage_pool_is_persistent(&pool.connect().call(), pool.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolWipe(vol: virStorageVolPtr, flags: c_uint) -> c_int {
    const FN: &str = "virStorageVolWipe";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(vol.connect(), ErrorDomain::STORAGE, FN)?;
        vol.connect().storage(FN)?.storage_vol_wipe(&vol.connect().call(), vol.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolDownload(
    vol: virStorageVolPtr,
    stream: virStreamPtr,
    offset: u64,
    length: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virStorageVolDownload";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        let stream = frame.find::<Stream>(stream.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(vol.connect(), ErrorDomain::STORAGE, FN)?;
        check::same_connection(ErrorDomain::STORAGE, FN, "stream", "volume", vol.same_connection(&stream))?;
        let found = vol.connect().storage(FN)?.storage_vol_download(
            &vol.connect().call(),
            vol.reference(),
            offset,
            length,
            flags,
        )?;
        stream.attach(found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolUpload(
    vol: virStorageVolPtr,
    stream: virStreamPtr,
    offset: u64,
    length: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virStorageVolUpload";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        let stream = frame.find::<Stream>(stream.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(vol.connect(), ErrorDomain::STORAGE, FN)?;
        check::same_connection(ErrorDomain::STORAGE, FN, "stream", "volume", vol.same_connection(&stream))?;
        let found = vol.connect().storage(FN)?.storage_vol_upload(
            &vol.connect().call(),
            vol.reference(),
            offset,
            length,
            flags,
        )?;
        stream.attach(found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolResize(vol: virStorageVolPtr, capacity: u64, flags: c_uint) -> c_int {
    const FN: &str = "virStorageVolResize";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(vol.connect(), ErrorDomain::STORAGE, FN)?;
        if flags & (consts::STORAGE_VOL_RESIZE_DELTA | consts::STORAGE_VOL_RESIZE_SHRINK) == 0 {
            check::nonzero(ErrorDomain::STORAGE, FN, "capacity", capacity)?;
        }
        vol.connect().storage(FN)?.storage_vol_resize(
            &vol.connect().call(),
            vol.reference(),
            capacity,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolWipePattern(
    vol: virStorageVolPtr,
    algorithm: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virStorageVolWipePattern";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        check::writable(vol.connect(), ErrorDomain::STORAGE, FN)?;
        vol.connect().storage(FN)?.storage_vol_wipe_pattern(
            &vol.connect().call(),
            vol.reference(),
            algorithm,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllStoragePools(
    conn: virConnectPtr,
    pools: *mut *mut virStoragePoolPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllStoragePools";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        let found =
            conn.connect().storage(FN)?.connect_list_all_storage_pools(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), pools, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolListAllVolumes(
    pool: virStoragePoolPtr,
    vols: *mut *mut virStorageVolPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virStoragePoolListAllVolumes";
    entry(Fail::FAIL, true, |frame| unsafe {
        let pool = frame.find::<StoragePool>(pool.cast(), FN, ErrorDomain::STORAGE)?;
        let found = pool.connect().storage(FN)?.storage_pool_list_all_volumes(
            &pool.connect().call(),
            pool.reference(),
            flags,
        )?;
        let count = frame.give_list(pool.connection(), vols, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStorageVolGetInfoFlags(
    vol: virStorageVolPtr,
    info: virStorageVolInfoPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virStorageVolGetInfoFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let vol = frame.find::<StorageVol>(vol.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "info", info.is_null())?;
        let found = vol.connect().storage(FN)?.storage_vol_get_info_flags(
            &vol.connect().call(),
            vol.reference(),
            flags,
        )?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStoragePoolLookupByTargetPath(
    conn: virConnectPtr,
    path: *const c_char,
) -> virStoragePoolPtr {
    const FN: &str = "virStoragePoolLookupByTargetPath";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        check::nonnull(ErrorDomain::STORAGE, FN, "path", path.is_null())?;
        let found = conn.connect().storage(FN)?.storage_pool_lookup_by_target_path(
            &conn.connect().call(),
            text(path, FN, "path", ErrorDomain::STORAGE)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetStoragePoolCapabilities(
    conn: virConnectPtr,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectGetStoragePoolCapabilities";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::STORAGE)?;
        let found = conn
            .connect()
            .storage(FN)?
            .connect_get_storage_pool_capabilities(&conn.connect().call(), flags)?;
        Ok(give_text(&found))
    })
}
