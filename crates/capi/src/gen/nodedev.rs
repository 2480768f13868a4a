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
pub unsafe extern "C" fn virNodeNumOfDevices(
    conn: virConnectPtr,
    cap: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeNumOfDevices";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        let found = conn.connect().node_device(FN)?.node_num_of_devices(
            &conn.connect().call(),
            optional_text(cap, FN, "cap", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeListDevices(
    conn: virConnectPtr,
    cap: *const c_char,
    names: *mut *mut c_char,
    maxnames: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeListDevices";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::NODEDEV, FN, "maxnames", maxnames)?;
        let found = conn.connect().node_device(FN)?.node_list_devices(
            &conn.connect().call(),
            optional_text(cap, FN, "cap", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceLookupByName(
    conn: virConnectPtr,
    name: *const c_char,
) -> virNodeDevicePtr {
    const FN: &str = "virNodeDeviceLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "name", name.is_null())?;
        let found = conn.connect().node_device(FN)?.node_device_lookup_by_name(
            &conn.connect().call(),
            text(name, FN, "name", ErrorDomain::NODEDEV)?,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceGetXMLDesc(dev: virNodeDevicePtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virNodeDeviceGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        let found = dev.connect().node_device(FN)?.node_device_get_xml_desc(
            &dev.connect().call(),
            dev.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceNumOfCaps(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceNumOfCaps";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        let found =
            dev.connect().node_device(FN)?.node_device_num_of_caps(&dev.connect().call(), dev.reference())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceListCaps(
    dev: virNodeDevicePtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virNodeDeviceListCaps";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::NODEDEV, FN, "maxnames", maxnames)?;
        let found =
            dev.connect().node_device(FN)?.node_device_list_caps(&dev.connect().call(), dev.reference())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDettach(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceDettach";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().hypervisor(FN)?.node_device_dettach(&dev.connect().call(), dev.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceReAttach(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceReAttach";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().hypervisor(FN)?.node_device_re_attach(&dev.connect().call(), dev.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceReset(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceReset";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().hypervisor(FN)?.node_device_reset(&dev.connect().call(), dev.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceCreateXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNodeDevicePtr {
    const FN: &str = "virNodeDeviceCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(conn.connect(), ErrorDomain::NODEDEV, FN)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "xmlDesc", xmlDesc.is_null())?;
        let found = conn.connect().node_device(FN)?.node_device_create_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDestroy(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceDestroy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().node_device(FN)?.node_device_destroy(&dev.connect().call(), dev.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllNodeDevices(
    conn: virConnectPtr,
    devices: *mut *mut virNodeDevicePtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllNodeDevices";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        let found =
            conn.connect().node_device(FN)?.connect_list_all_node_devices(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), devices, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceLookupSCSIHostByWWN(
    conn: virConnectPtr,
    wwnn: *const c_char,
    wwpn: *const c_char,
    flags: c_uint,
) -> virNodeDevicePtr {
    const FN: &str = "virNodeDeviceLookupSCSIHostByWWN";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "wwnn", wwnn.is_null())?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "wwpn", wwpn.is_null())?;
        let found = conn.connect().node_device(FN)?.node_device_lookup_scsi_host_by_wwn(
            &conn.connect().call(),
            text(wwnn, FN, "wwnn", ErrorDomain::NODEDEV)?,
            text(wwpn, FN, "wwpn", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDetachFlags(
    dev: virNodeDevicePtr,
    driverName: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeDeviceDetachFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().hypervisor(FN)?.node_device_detach_flags(
            &dev.connect().call(),
            dev.reference(),
            optional_text(driverName, FN, "driverName", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceDefineXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNodeDevicePtr {
    const FN: &str = "virNodeDeviceDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(conn.connect(), ErrorDomain::NODEDEV, FN)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "xmlDesc", xmlDesc.is_null())?;
        let found = conn.connect().node_device(FN)?.node_device_define_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceUndefine(dev: virNodeDevicePtr, flags: c_uint) -> c_int {
    const FN: &str = "virNodeDeviceUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().node_device(FN)?.node_device_undefine(&dev.connect().call(), dev.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceCreate(dev: virNodeDevicePtr, flags: c_uint) -> c_int {
    const FN: &str = "virNodeDeviceCreate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().node_device(FN)?.node_device_create(&dev.connect().call(), dev.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceSetAutostart(dev: virNodeDevicePtr, autostart: c_int) -> c_int {
    const FN: &str = "virNodeDeviceSetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        dev.connect().node_device(FN)?.node_device_set_autostart(
            &dev.connect().call(),
            dev.reference(),
            autostart,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceGetAutostart(dev: virNodeDevicePtr, autostart: *mut c_int) -> c_int {
    const FN: &str = "virNodeDeviceGetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        let found = dev
            .connect()
            .node_device(FN)?
            .node_device_get_autostart(&dev.connect().call(), dev.reference())?;
        put(autostart, c_int::from(found));
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceIsPersistent(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceIsPersistent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        let found = dev
            .connect()
            .node_device(FN)?
            .node_device_is_persistent(&dev.connect().call(), dev.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceIsActive(dev: virNodeDevicePtr) -> c_int {
    const FN: &str = "virNodeDeviceIsActive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        let found =
            dev.connect().node_device(FN)?.node_device_is_active(&dev.connect().call(), dev.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeDeviceUpdate(
    dev: virNodeDevicePtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeDeviceUpdate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dev = frame.find::<NodeDevice>(dev.cast(), FN, ErrorDomain::NODEDEV)?;
        check::writable(dev.connect(), ErrorDomain::NODEDEV, FN)?;
        check::nonnull(ErrorDomain::NODEDEV, FN, "xmlDesc", xmlDesc.is_null())?;
        dev.connect().node_device(FN)?.node_device_update(
            &dev.connect().call(),
            dev.reference(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::NODEDEV)?,
            flags,
        )?;
        Ok(0)
    })
}
