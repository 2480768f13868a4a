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
pub unsafe extern "C" fn virConnectListNWFilters(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListNWFilters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::NWFILTER, FN, "maxnames", maxnames)?;
        let found = conn.connect().nwfilter(FN)?.connect_list_nwfilters(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfNWFilters(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfNWFilters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        let found = conn.connect().nwfilter(FN)?.connect_num_of_nwfilters(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterLookupByName(conn: virConnectPtr, name: *const c_char) -> virNWFilterPtr {
    const FN: &str = "virNWFilterLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "name", name.is_null())?;
        let found = conn.connect().nwfilter(FN)?.nwfilter_lookup_by_name(
            &conn.connect().call(),
            text(name, FN, "name", ErrorDomain::NWFILTER)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterLookupByUUID(conn: virConnectPtr, uuid: *const u8) -> virNWFilterPtr {
    const FN: &str = "virNWFilterLookupByUUID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "uuid", uuid.is_null())?;
        let found =
            conn.connect().nwfilter(FN)?.nwfilter_lookup_by_uuid(&conn.connect().call(), uuid_bytes(uuid))?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterLookupByUUIDString(
    conn: virConnectPtr,
    uuidstr: *const c_char,
) -> virNWFilterPtr {
    const FN: &str = "virNWFilterLookupByUUIDString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "uuidstr", uuidstr.is_null())?;
        let found = conn.connect().nwfilter(FN)?.nwfilter_lookup_by_uuid(
            &conn.connect().call(),
            uuid_text(uuidstr, FN, ErrorDomain::NWFILTER)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterGetXMLDesc(nwfilter: virNWFilterPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virNWFilterGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let nwfilter = frame.find::<Nwfilter>(nwfilter.cast(), FN, ErrorDomain::NWFILTER)?;
        let found = nwfilter.connect().nwfilter(FN)?.nwfilter_get_xml_desc(
            &nwfilter.connect().call(),
            nwfilter.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterDefineXML(conn: virConnectPtr, xmlDesc: *const c_char) -> virNWFilterPtr {
    const FN: &str = "virNWFilterDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::NWFILTER, FN)?;
        let found = conn.connect().nwfilter(FN)?.nwfilter_define_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NWFILTER)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterUndefine(nwfilter: virNWFilterPtr) -> c_int {
    const FN: &str = "virNWFilterUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let nwfilter = frame.find::<Nwfilter>(nwfilter.cast(), FN, ErrorDomain::NWFILTER)?;
        check::writable(nwfilter.connect(), ErrorDomain::NWFILTER, FN)?;
        nwfilter
            .connect()
            .nwfilter(FN)?
            .nwfilter_undefine(&nwfilter.connect().call(), nwfilter.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNWFilters(
    conn: virConnectPtr,
    filters: *mut *mut virNWFilterPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllNWFilters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        let found = conn.connect().nwfilter(FN)?.connect_list_all_nwfilters(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), filters, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingLookupByPortDev(
    conn: virConnectPtr,
    portdev: *const c_char,
) -> virNWFilterBindingPtr {
    const FN: &str = "virNWFilterBindingLookupByPortDev";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "portdev", portdev.is_null())?;
        let found = conn.connect().nwfilter(FN)?.nwfilter_binding_lookup_by_port_dev(
            &conn.connect().call(),
            text(portdev, FN, "portdev", ErrorDomain::NWFILTER)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNWFilterBindings(
    conn: virConnectPtr,
    bindings: *mut *mut virNWFilterBindingPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllNWFilterBindings";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        let found =
            conn.connect().nwfilter(FN)?.connect_list_all_nwfilter_bindings(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), bindings, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingCreateXML(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virNWFilterBindingPtr {
    const FN: &str = "virNWFilterBindingCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "xml", xml.is_null())?;
        check::writable(conn.connect(), ErrorDomain::NWFILTER, FN)?;
        let found = conn.connect().nwfilter(FN)?.nwfilter_binding_create_xml(
            &conn.connect().call(),
            text(xml, FN, "xml", ErrorDomain::NWFILTER)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingGetXMLDesc(
    binding: virNWFilterBindingPtr,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virNWFilterBindingGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let binding = frame.find::<NwfilterBinding>(binding.cast(), FN, ErrorDomain::NWFILTER)?;
        let found = binding.connect().nwfilter(FN)?.nwfilter_binding_get_xml_desc(
            &binding.connect().call(),
            binding.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterBindingDelete(binding: virNWFilterBindingPtr) -> c_int {
    const FN: &str = "virNWFilterBindingDelete";
    entry(Fail::FAIL, true, |frame| unsafe {
        let binding = frame.find::<NwfilterBinding>(binding.cast(), FN, ErrorDomain::NWFILTER)?;
        check::writable(binding.connect(), ErrorDomain::NWFILTER, FN)?;
        binding
            .connect()
            .nwfilter(FN)?
            .nwfilter_binding_delete(&binding.connect().call(), binding.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNWFilterDefineXMLFlags(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNWFilterPtr {
    const FN: &str = "virNWFilterDefineXMLFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NWFILTER)?;
        check::nonnull(ErrorDomain::NWFILTER, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::NWFILTER, FN)?;
        let found = conn.connect().nwfilter(FN)?.nwfilter_define_xml_flags(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NWFILTER)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}
