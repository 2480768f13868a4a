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
pub unsafe extern "C" fn virConnectNumOfSecrets(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfSecrets";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        let found = conn.connect().secret(FN)?.connect_num_of_secrets(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListSecrets(
    conn: virConnectPtr,
    uuids: *mut *mut c_char,
    maxuuids: c_int,
) -> c_int {
    const FN: &str = "virConnectListSecrets";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        check::nonnull(ErrorDomain::SECRET, FN, "uuids", uuids.is_null() && maxuuids != 0)?;
        check::nonnegative(ErrorDomain::SECRET, FN, "maxuuids", maxuuids)?;
        let found = conn.connect().secret(FN)?.connect_list_secrets(&conn.connect().call())?;
        let count = names_out(uuids, maxuuids, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretLookupByUUID(conn: virConnectPtr, uuid: *const u8) -> virSecretPtr {
    const FN: &str = "virSecretLookupByUUID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        check::nonnull(ErrorDomain::SECRET, FN, "uuid", uuid.is_null())?;
        let found =
            conn.connect().secret(FN)?.secret_lookup_by_uuid(&conn.connect().call(), uuid_bytes(uuid))?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretLookupByUUIDString(
    conn: virConnectPtr,
    uuidstr: *const c_char,
) -> virSecretPtr {
    const FN: &str = "virSecretLookupByUUIDString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        check::nonnull(ErrorDomain::SECRET, FN, "uuidstr", uuidstr.is_null())?;
        let found = conn
            .connect()
            .secret(FN)?
            .secret_lookup_by_uuid(&conn.connect().call(), uuid_text(uuidstr, FN, ErrorDomain::SECRET)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretLookupByUsage(
    conn: virConnectPtr,
    usageType: c_int,
    usageID: *const c_char,
) -> virSecretPtr {
    const FN: &str = "virSecretLookupByUsage";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        check::nonnull(ErrorDomain::SECRET, FN, "usageID", usageID.is_null())?;
        let found = conn.connect().secret(FN)?.secret_lookup_by_usage(
            &conn.connect().call(),
            usageType,
            text(usageID, FN, "usageID", ErrorDomain::SECRET)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretDefineXML(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virSecretPtr {
    const FN: &str = "virSecretDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        check::writable(conn.connect(), ErrorDomain::SECRET, FN)?;
        check::nonnull(ErrorDomain::SECRET, FN, "xml", xml.is_null())?;
        let found = conn.connect().secret(FN)?.secret_define_xml(
            &conn.connect().call(),
            text(xml, FN, "xml", ErrorDomain::SECRET)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetXMLDesc(secret: virSecretPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virSecretGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let secret = frame.find::<Secret>(secret.cast(), FN, ErrorDomain::SECRET)?;
        let found = secret.connect().secret(FN)?.secret_get_xml_desc(
            &secret.connect().call(),
            secret.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretSetValue(
    secret: virSecretPtr,
    value: *const u8,
    value_size: usize,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virSecretSetValue";
    entry(Fail::FAIL, true, |frame| unsafe {
        let secret = frame.find::<Secret>(secret.cast(), FN, ErrorDomain::SECRET)?;
        check::writable(secret.connect(), ErrorDomain::SECRET, FN)?;
        check::nonnull(ErrorDomain::SECRET, FN, "value", value.is_null())?;
        secret.connect().secret(FN)?.secret_set_value(
            &secret.connect().call(),
            secret.reference(),
            bytes(value.cast(), length(value_size)),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretUndefine(secret: virSecretPtr) -> c_int {
    const FN: &str = "virSecretUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let secret = frame.find::<Secret>(secret.cast(), FN, ErrorDomain::SECRET)?;
        check::writable(secret.connect(), ErrorDomain::SECRET, FN)?;
        secret.connect().secret(FN)?.secret_undefine(&secret.connect().call(), secret.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllSecrets(
    conn: virConnectPtr,
    secrets: *mut *mut virSecretPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllSecrets";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::SECRET)?;
        let found = conn.connect().secret(FN)?.connect_list_all_secrets(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), secrets, found);
        Ok(count)
    })
}
