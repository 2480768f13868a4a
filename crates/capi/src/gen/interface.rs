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
pub unsafe extern "C" fn virConnectNumOfInterfaces(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfInterfaces";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        let found = conn.connect().interface(FN)?.connect_num_of_interfaces(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListInterfaces(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListInterfaces";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::nonnull(ErrorDomain::INTERFACE, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::INTERFACE, FN, "maxnames", maxnames)?;
        let found = conn.connect().interface(FN)?.connect_list_interfaces(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceLookupByName(
    conn: virConnectPtr,
    name: *const c_char,
) -> virInterfacePtr {
    const FN: &str = "virInterfaceLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::nonnull(ErrorDomain::INTERFACE, FN, "name", name.is_null())?;
        let found = conn.connect().interface(FN)?.interface_lookup_by_name(
            &conn.connect().call(),
            text(name, FN, "name", ErrorDomain::INTERFACE)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceLookupByMACString(
    conn: virConnectPtr,
    macstr: *const c_char,
) -> virInterfacePtr {
    const FN: &str = "virInterfaceLookupByMACString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::nonnull(ErrorDomain::INTERFACE, FN, "macstr", macstr.is_null())?;
        let found = conn.connect().interface(FN)?.interface_lookup_by_mac_string(
            &conn.connect().call(),
            text(macstr, FN, "macstr", ErrorDomain::INTERFACE)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceGetXMLDesc(iface: virInterfacePtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virInterfaceGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let iface = frame.find::<Interface>(iface.cast(), FN, ErrorDomain::INTERFACE)?;
        let found = iface.connect().interface(FN)?.interface_get_xml_desc(
            &iface.connect().call(),
            iface.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceDefineXML(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virInterfacePtr {
    const FN: &str = "virInterfaceDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(conn.connect(), ErrorDomain::INTERFACE, FN)?;
        check::nonnull(ErrorDomain::INTERFACE, FN, "xml", xml.is_null())?;
        let found = conn.connect().interface(FN)?.interface_define_xml(
            &conn.connect().call(),
            text(xml, FN, "xml", ErrorDomain::INTERFACE)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceUndefine(iface: virInterfacePtr) -> c_int {
    const FN: &str = "virInterfaceUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let iface = frame.find::<Interface>(iface.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(iface.connect(), ErrorDomain::INTERFACE, FN)?;
        iface.connect().interface(FN)?.interface_undefine(&iface.connect().call(), iface.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceCreate(iface: virInterfacePtr, flags: c_uint) -> c_int {
    const FN: &str = "virInterfaceCreate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let iface = frame.find::<Interface>(iface.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(iface.connect(), ErrorDomain::INTERFACE, FN)?;
        iface.connect().interface(FN)?.interface_create(&iface.connect().call(), iface.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceDestroy(iface: virInterfacePtr, flags: c_uint) -> c_int {
    const FN: &str = "virInterfaceDestroy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let iface = frame.find::<Interface>(iface.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(iface.connect(), ErrorDomain::INTERFACE, FN)?;
        iface.connect().interface(FN)?.interface_destroy(
            &iface.connect().call(),
            iface.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedInterfaces(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfDefinedInterfaces";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        let found =
            conn.connect().interface(FN)?.connect_num_of_defined_interfaces(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedInterfaces(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListDefinedInterfaces";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::nonnull(ErrorDomain::INTERFACE, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::INTERFACE, FN, "maxnames", maxnames)?;
        let found = conn.connect().interface(FN)?.connect_list_defined_interfaces(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceIsActive(iface: virInterfacePtr) -> c_int {
    const FN: &str = "virInterfaceIsActive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let iface = frame.find::<Interface>(iface.cast(), FN, ErrorDomain::INTERFACE)?;
        let found =
            iface.connect().interface(FN)?.interface_is_active(&iface.connect().call(), iface.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceChangeBegin(conn: virConnectPtr, flags: c_uint) -> c_int {
    const FN: &str = "virInterfaceChangeBegin";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(conn.connect(), ErrorDomain::INTERFACE, FN)?;
        conn.connect().interface(FN)?.interface_change_begin(&conn.connect().call(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceChangeCommit(conn: virConnectPtr, flags: c_uint) -> c_int {
    const FN: &str = "virInterfaceChangeCommit";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(conn.connect(), ErrorDomain::INTERFACE, FN)?;
        conn.connect().interface(FN)?.interface_change_commit(&conn.connect().call(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virInterfaceChangeRollback(conn: virConnectPtr, flags: c_uint) -> c_int {
    const FN: &str = "virInterfaceChangeRollback";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        check::writable(conn.connect(), ErrorDomain::INTERFACE, FN)?;
        conn.connect().interface(FN)?.interface_change_rollback(&conn.connect().call(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllInterfaces(
    conn: virConnectPtr,
    ifaces: *mut *mut virInterfacePtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllInterfaces";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::INTERFACE)?;
        let found =
            conn.connect().interface(FN)?.connect_list_all_interfaces(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), ifaces, found);
        Ok(count)
    })
}
