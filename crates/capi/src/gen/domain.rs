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
pub unsafe extern "C" fn virConnectListDomains(conn: virConnectPtr, ids: *mut c_int, maxids: c_int) -> c_int {
    const FN: &str = "virConnectListDomains";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "ids", ids.is_null() && maxids != 0)?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "maxids", maxids)?;
        let found = conn.connect().hypervisor(FN)?.connect_list_domains(&conn.connect().call())?;
        let count = array_out(ids.cast(), length(maxids), &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDomains(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfDomains";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_num_of_domains(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateLinux(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virDomainPtr {
    const FN: &str = "virDomainCreateLinux";
    entry(Fail::FAIL, false, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.domain_create_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDestroy(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainDestroy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_destroy(&domain.connect().call(), domain.reference())?;
        domain.refresh_id();
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetInfo(domain: virDomainPtr, info: virDomainInfoPtr) -> c_int {
    const FN: &str = "virDomainGetInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found =
            domain.connect().hypervisor(FN)?.domain_get_info(&domain.connect().call(), domain.reference())?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMaxMemory(domain: virDomainPtr) -> u64 {
    const FN: &str = "virDomainGetMaxMemory";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_max_memory(&domain.connect().call(), domain.reference())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetOSType(domain: virDomainPtr) -> *mut c_char {
    const FN: &str = "virDomainGetOSType";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_os_type(&domain.connect().call(), domain.reference())?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetXMLDesc(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virDomainGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::secure_flags(
            domain.connect(),
            ErrorDomain::DOMAIN,
            FN,
            flags,
            consts::DOMAIN_XML_SECURE | consts::DOMAIN_XML_MIGRATABLE,
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_xml_desc(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByID(conn: virConnectPtr, id: c_int) -> virDomainPtr {
    const FN: &str = "virDomainLookupByID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "id", id)?;
        let found = conn.connect().hypervisor(FN)?.domain_lookup_by_id(&conn.connect().call(), id)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByName(conn: virConnectPtr, name: *const c_char) -> virDomainPtr {
    const FN: &str = "virDomainLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "name", name.is_null())?;
        let found = conn
            .connect()
            .hypervisor(FN)?
            .domain_lookup_by_name(&conn.connect().call(), text(name, FN, "name", ErrorDomain::DOMAIN)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRestore(conn: virConnectPtr, from: *const c_char) -> c_int {
    const FN: &str = "virDomainRestore";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "from", from.is_null())?;
        conn.connect().hypervisor(FN)?.domain_restore(
            &conn.connect().call(),
            &absolute(text(from, FN, "from", ErrorDomain::DOMAIN)?)?,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainResume(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainResume";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_resume(&domain.connect().call(), domain.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSave(domain: virDomainPtr, to: *const c_char) -> c_int {
    const FN: &str = "virDomainSave";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "to", to.is_null())?;
        domain.connect().hypervisor(FN)?.domain_save(
            &domain.connect().call(),
            domain.reference(),
            &absolute(text(to, FN, "to", ErrorDomain::DOMAIN)?)?,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMaxMemory(domain: virDomainPtr, memory: u64) -> c_int {
    const FN: &str = "virDomainSetMaxMemory";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "memory", memory)?;
        check::memory_limit(ErrorDomain::DOMAIN, memory)?;
        domain.connect().hypervisor(FN)?.domain_set_max_memory(
            &domain.connect().call(),
            domain.reference(),
            memory,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainShutdown(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainShutdown";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_shutdown(&domain.connect().call(), domain.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSuspend(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainSuspend";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_suspend(&domain.connect().call(), domain.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByUUID(conn: virConnectPtr, uuid: *const u8) -> virDomainPtr {
    const FN: &str = "virDomainLookupByUUID";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "uuid", uuid.is_null())?;
        let found =
            conn.connect().hypervisor(FN)?.domain_lookup_by_uuid(&conn.connect().call(), uuid_bytes(uuid))?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainReboot(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainReboot";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_reboot(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLookupByUUIDString(
    conn: virConnectPtr,
    uuidstr: *const c_char,
) -> virDomainPtr {
    const FN: &str = "virDomainLookupByUUIDString";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "uuidstr", uuidstr.is_null())?;
        let found = conn
            .connect()
            .hypervisor(FN)?
            .domain_lookup_by_uuid(&conn.connect().call(), uuid_text(uuidstr, FN, ErrorDomain::DOMAIN)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemory(domain: virDomainPtr, memory: u64) -> c_int {
    const FN: &str = "virDomainSetMemory";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "memory", memory)?;
        check::memory_limit(ErrorDomain::DOMAIN, memory)?;
        domain.connect().hypervisor(FN)?.domain_set_memory(
            &domain.connect().call(),
            domain.reference(),
            memory,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDefineXML(conn: virConnectPtr, xml: *const c_char) -> virDomainPtr {
    const FN: &str = "virDomainDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        let found = conn
            .connect()
            .hypervisor(FN)?
            .domain_define_xml(&conn.connect().call(), text(xml, FN, "xml", ErrorDomain::DOMAIN)?)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreate(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainCreate";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_create(&domain.connect().call(), domain.reference())?;
        domain.refresh_id();
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainUndefine(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainUndefine";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_undefine(&domain.connect().call(), domain.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListDefinedDomains(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    const FN: &str = "virConnectListDefinedDomains";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "names", names.is_null() && maxnames != 0)?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "maxnames", maxnames)?;
        let found = conn.connect().hypervisor(FN)?.connect_list_defined_domains(&conn.connect().call())?;
        let count = names_out(names, maxnames, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetVcpus(domain: virDomainPtr, nvcpus: c_uint) -> c_int {
    const FN: &str = "virDomainSetVcpus";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "nvcpus", nvcpus)?;
        domain.connect().hypervisor(FN)?.domain_set_vcpus(
            &domain.connect().call(),
            domain.reference(),
            nvcpus,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinVcpu(
    domain: virDomainPtr,
    vcpu: c_uint,
    cpumap: *mut u8,
    maplen: c_int,
) -> c_int {
    const FN: &str = "virDomainPinVcpu";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cpumap", cpumap.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "maplen", maplen)?;
        domain.connect().hypervisor(FN)?.domain_pin_vcpu(
            &domain.connect().call(),
            domain.reference(),
            vcpu,
            bytes(cpumap.cast(), length(maplen)),
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectNumOfDefinedDomains(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectNumOfDefinedDomains";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_num_of_defined_domains(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCoreDump(domain: virDomainPtr, to: *const c_char, flags: c_uint) -> c_int {
    const FN: &str = "virDomainCoreDump";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "to", to.is_null())?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        domain.connect().hypervisor(FN)?.domain_core_dump(
            &domain.connect().call(),
            domain.reference(),
            &absolute(text(to, FN, "to", ErrorDomain::DOMAIN)?)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAttachDevice(domain: virDomainPtr, xml: *const c_char) -> c_int {
    const FN: &str = "virDomainAttachDevice";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_attach_device(
            &domain.connect().call(),
            domain.reference(),
            text(xml, FN, "xml", ErrorDomain::DOMAIN)?,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDetachDevice(domain: virDomainPtr, xml: *const c_char) -> c_int {
    const FN: &str = "virDomainDetachDevice";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_detach_device(
            &domain.connect().call(),
            domain.reference(),
            text(xml, FN, "xml", ErrorDomain::DOMAIN)?,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMaxVcpus(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainGetMaxVcpus";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_max_vcpus(&domain.connect().call(), domain.reference())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetAutostart(domain: virDomainPtr, autostart: *mut c_int) -> c_int {
    const FN: &str = "virDomainGetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "autostart", autostart.is_null())?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_autostart(&domain.connect().call(), domain.reference())?;
        put(autostart, c_int::from(found));
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetAutostart(domain: virDomainPtr, autostart: c_int) -> c_int {
    const FN: &str = "virDomainSetAutostart";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_set_autostart(
            &domain.connect().call(),
            domain.reference(),
            autostart,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSchedulerType(domain: virDomainPtr, nparams: *mut c_int) -> *mut c_char {
    const FN: &str = "virDomainGetSchedulerType";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_scheduler_type(&domain.connect().call(), domain.reference())?;
        put(nparams, found.1);
        Ok(give_text(&found.0))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSchedulerParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
) -> c_int {
    const FN: &str = "virDomainGetSchedulerParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_scheduler_parameters(&domain.connect().call(), domain.reference())?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetSchedulerParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
) -> c_int {
    const FN: &str = "virDomainSetSchedulerParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_scheduler_parameters(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockStats(
    dom: virDomainPtr,
    disk: *const c_char,
    stats: virDomainBlockStatsPtr,
    size: usize,
) -> c_int {
    const FN: &str = "virDomainBlockStats";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "stats", stats.is_null())?;
        size_limit(stats, size, FN, "size", ErrorDomain::DOMAIN)?;
        let found = dom.connect().hypervisor(FN)?.domain_block_stats(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
        )?;
        put_sized(stats.cast(), size, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInterfaceStats(
    dom: virDomainPtr,
    device: *const c_char,
    stats: virDomainInterfaceStatsPtr,
    size: usize,
) -> c_int {
    const FN: &str = "virDomainInterfaceStats";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "device", device.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "stats", stats.is_null())?;
        size_limit(stats, size, FN, "size", ErrorDomain::DOMAIN)?;
        let found = dom.connect().hypervisor(FN)?.domain_interface_stats(
            &dom.connect().call(),
            dom.reference(),
            text(device, FN, "device", ErrorDomain::DOMAIN)?,
        )?;
        put_sized(stats.cast(), size, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockPeek(
    dom: virDomainPtr,
    disk: *const c_char,
    offset: u64,
    size: usize,
    buffer: *mut c_void,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockPeek";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::nonempty(ErrorDomain::DOMAIN, FN, "disk", read(disk) == 0)?;
        if wide(size) > wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "buffer", buffer.is_null())?;
        }
        let found = dom.connect().hypervisor(FN)?.domain_block_peek(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            offset,
            size as u64,
            flags,
        )?;
        buffer_out(buffer, size, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMemoryPeek(
    dom: virDomainPtr,
    start: u64,
    size: usize,
    buffer: *mut c_void,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMemoryPeek";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::MEMORY_VIRTUAL, "VIR_MEMORY_VIRTUAL"),
            (consts::MEMORY_PHYSICAL, "VIR_MEMORY_PHYSICAL"),
        )?;
        if wide(size) > wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "buffer", buffer.is_null())?;
        }
        let found = dom.connect().hypervisor(FN)?.domain_memory_peek(
            &dom.connect().call(),
            dom.reference(),
            start,
            size as u64,
            flags,
        )?;
        buffer_out(buffer, size, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virDomainPtr {
    const FN: &str = "virDomainCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.domain_create_xml(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSecurityLabel(
    domain: virDomainPtr,
    seclabel: virSecurityLabelPtr,
) -> c_int {
    const FN: &str = "virDomainGetSecurityLabel";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "seclabel", seclabel.is_null())?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_security_label(&domain.connect().call(), domain.reference())?;
        put(seclabel, found.into_c());
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainXMLFromNative(
    conn: virConnectPtr,
    nativeFormat: *const c_char,
    nativeConfig: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectDomainXMLFromNative";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nativeFormat", nativeFormat.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nativeConfig", nativeConfig.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_domain_xml_from_native(
            &conn.connect().call(),
            text(nativeFormat, FN, "nativeFormat", ErrorDomain::DOMAIN)?,
            text(nativeConfig, FN, "nativeConfig", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainXMLToNative(
    conn: virConnectPtr,
    nativeFormat: *const c_char,
    domainXml: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectDomainXMLToNative";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nativeFormat", nativeFormat.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "domainXml", domainXml.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_domain_xml_to_native(
            &conn.connect().call(),
            text(nativeFormat, FN, "nativeFormat", ErrorDomain::DOMAIN)?,
            text(domainXml, FN, "domainXml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIsActive(dom: virDomainPtr) -> c_int {
    const FN: &str = "virDomainIsActive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = dom.connect().hypervisor(FN)?.domain_is_active(&dom.connect().call(), dom.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIsPersistent(dom: virDomainPtr) -> c_int {
    const FN: &str = "virDomainIsPersistent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let found =
            dom.connect().hypervisor(FN)?.domain_is_persistent(&dom.connect().call(), dom.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMemoryStats(
    dom: virDomainPtr,
    stats: virDomainMemoryStatPtr,
    nr_stats: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMemoryStats";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = dom.connect().hypervisor(FN)?.domain_memory_stats(
            &dom.connect().call(),
            dom.reference(),
            flags,
        )?;
        let count = array_out(stats.cast(), length(nr_stats), &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAttachDeviceFlags(
    domain: virDomainPtr,
    xml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainAttachDeviceFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_attach_device_flags(
            &domain.connect().call(),
            domain.reference(),
            text(xml, FN, "xml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDetachDeviceFlags(
    domain: virDomainPtr,
    xml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainDetachDeviceFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_detach_device_flags(
            &domain.connect().call(),
            domain.reference(),
            text(xml, FN, "xml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetJobInfo(domain: virDomainPtr, info: virDomainJobInfoPtr) -> c_int {
    const FN: &str = "virDomainGetJobInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_job_info(&domain.connect().call(), domain.reference())?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAbortJob(domain: virDomainPtr) -> c_int {
    const FN: &str = "virDomainAbortJob";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_abort_job(&domain.connect().call(), domain.reference())?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateSetMaxDowntime(
    domain: virDomainPtr,
    downtime: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateSetMaxDowntime";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_migrate_set_max_downtime(
            &domain.connect().call(),
            domain.reference(),
            downtime,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainUpdateDeviceFlags(
    domain: virDomainPtr,
    xml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainUpdateDeviceFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_update_device_flags(
            &domain.connect().call(),
            domain.reference(),
            text(xml, FN, "xml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSave(dom: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainManagedSave";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        dom.connect().hypervisor(FN)?.domain_managed_save(&dom.connect().call(), dom.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainHasManagedSaveImage(dom: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainHasManagedSaveImage";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = dom.connect().hypervisor(FN)?.domain_has_managed_save_image(
            &dom.connect().call(),
            dom.reference(),
            flags,
        )?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSaveRemove(dom: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainManagedSaveRemove";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        dom.connect().hypervisor(FN)?.domain_managed_save_remove(
            &dom.connect().call(),
            dom.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlockInfo(
    domain: virDomainPtr,
    disk: *const c_char,
    info: virDomainBlockInfoPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetBlockInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::nonempty(ErrorDomain::DOMAIN, FN, "disk", read(disk) == 0)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_block_info(
            &domain.connect().call(),
            domain.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateWithFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainCreateWithFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_create_with_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        domain.refresh_id();
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemoryParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetMemoryParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_memory_parameters(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMemoryParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetMemoryParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_memory_parameters(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetVcpusFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainGetVcpusFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        if flags & consts::DOMAIN_VCPU_GUEST != 0 {
            check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        }
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_vcpus_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetVcpusFlags(
    domain: virDomainPtr,
    nvcpus: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetVcpusFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::flags_require(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_VCPU_MAXIMUM, "VIR_DOMAIN_VCPU_MAXIMUM"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_VCPU_GUEST, "VIR_DOMAIN_VCPU_GUEST"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "nvcpus", nvcpus)?;
        domain.connect().hypervisor(FN)?.domain_set_vcpus_flags(
            &domain.connect().call(),
            domain.reference(),
            nvcpus,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenConsole(
    dom: virDomainPtr,
    dev_name: *const c_char,
    st: virStreamPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainOpenConsole";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let st = frame.find::<Stream>(st.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::same_connection(ErrorDomain::DOMAIN, FN, "st", "domain", dom.same_connection(&st))?;
        let found = dom.connect().hypervisor(FN)?.domain_open_console(
            &dom.connect().call(),
            dom.reference(),
            optional_text(dev_name, FN, "dev_name", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        st.attach(found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainIsUpdated(dom: virDomainPtr) -> c_int {
    const FN: &str = "virDomainIsUpdated";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let found =
            dom.connect().hypervisor(FN)?.domain_is_updated(&dom.connect().call(), dom.reference())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlkioParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetBlkioParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_blkio_parameters(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateSetMaxSpeed(
    domain: virDomainPtr,
    bandwidth: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateSetMaxSpeed";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_migrate_set_max_speed(
            &domain.connect().call(),
            domain.reference(),
            bandwidth,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetBlkioParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetBlkioParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_blkio_parameters(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemoryFlags(domain: virDomainPtr, memory: u64, flags: c_uint) -> c_int {
    const FN: &str = "virDomainSetMemoryFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "memory", memory)?;
        check::memory_limit(ErrorDomain::DOMAIN, memory)?;
        domain.connect().hypervisor(FN)?.domain_set_memory_flags(
            &domain.connect().call(),
            domain.reference(),
            memory,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSchedulerParametersFlags(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetSchedulerParametersFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_scheduler_parameters_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetState(
    domain: virDomainPtr,
    state: *mut c_int,
    reason: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetState";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "state", state.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_state(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        put(state, found.0);
        put(reason, found.1);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInjectNMI(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainInjectNMI";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_inject_nmi(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainScreenshot(
    domain: virDomainPtr,
    stream: virStreamPtr,
    screen: c_uint,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virDomainScreenshot";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        let stream = frame.find::<Stream>(stream.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::same_connection(ErrorDomain::DOMAIN, FN, "stream", "domain", domain.same_connection(&stream))?;
        let found = domain.connect().hypervisor(FN)?.domain_screenshot(
            &domain.connect().call(),
            domain.reference(),
            screen,
            flags,
        )?;
        stream.attach(found.1);
        Ok(give_text(&found.0))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetSchedulerParametersFlags(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetSchedulerParametersFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_scheduler_parameters_flags(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetControlInfo(
    domain: virDomainPtr,
    info: virDomainControlInfoPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetControlInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_control_info(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        put(info.cast(), found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinVcpuFlags(
    domain: virDomainPtr,
    vcpu: c_uint,
    cpumap: *mut u8,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainPinVcpuFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cpumap", cpumap.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "maplen", maplen)?;
        domain.connect().hypervisor(FN)?.domain_pin_vcpu_flags(
            &domain.connect().call(),
            domain.reference(),
            vcpu,
            bytes(cpumap.cast(), length(maplen)),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSendKey(
    domain: virDomainPtr,
    codeset: c_uint,
    holdtime: c_uint,
    keycodes: *mut c_uint,
    nkeycodes: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSendKey";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "keycodes", keycodes.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nkeycodes", nkeycodes)?;
        if wide(codeset) >= wide(consts::KEYCODE_SET_LAST) {
            check::refuse(ErrorDomain::DOMAIN, FN, "codeset", format!("Unsupported codeset '{codeset}'"))?;
        }
        if wide(nkeycodes) > wide(consts::DOMAIN_SEND_KEY_MAX_KEYS) {
            check::refuse(
                ErrorDomain::DOMAIN,
                FN,
                "nkeycodes",
                format!("nkeycodes must be <= {}", consts::DOMAIN_SEND_KEY_MAX_KEYS),
            )?;
        }
        domain.connect().hypervisor(FN)?.domain_send_key(
            &domain.connect().call(),
            domain.reference(),
            codeset,
            holdtime,
            slice(keycodes, length(nkeycodes)),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRestoreFlags(
    conn: virConnectPtr,
    from: *const c_char,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainRestoreFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "from", from.is_null())?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        conn.connect().hypervisor(FN)?.domain_restore_flags(
            &conn.connect().call(),
            &absolute(text(from, FN, "from", ErrorDomain::DOMAIN)?)?,
            optional_text(dxml, FN, "dxml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveFlags(
    domain: virDomainPtr,
    to: *const c_char,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSaveFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "to", to.is_null())?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        domain.connect().hypervisor(FN)?.domain_save_flags(
            &domain.connect().call(),
            domain.reference(),
            &absolute(text(to, FN, "to", ErrorDomain::DOMAIN)?)?,
            optional_text(dxml, FN, "dxml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveImageDefineXML(
    conn: virConnectPtr,
    file: *const c_char,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSaveImageDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "file", file.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "dxml", dxml.is_null())?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        conn.connect().hypervisor(FN)?.domain_save_image_define_xml(
            &conn.connect().call(),
            &absolute(text(file, FN, "file", ErrorDomain::DOMAIN)?)?,
            text(dxml, FN, "dxml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveImageGetXMLDesc(
    conn: virConnectPtr,
    file: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virDomainSaveImageGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "file", file.is_null())?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.domain_save_image_get_xml_desc(
            &conn.connect().call(),
            &absolute(text(file, FN, "file", ErrorDomain::DOMAIN)?)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainUndefineFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainUndefineFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_undefine_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDestroyFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainDestroyFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_destroy_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        domain.refresh_id();
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockJobAbort(
    dom: virDomainPtr,
    disk: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockJobAbort";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        dom.connect().hypervisor(FN)?.domain_block_job_abort(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlockJobInfo(
    dom: virDomainPtr,
    disk: *const c_char,
    info: virDomainBlockJobInfoPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetBlockJobInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found = dom.connect().hypervisor(FN)?.domain_get_block_job_info(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        let count = put_optional(info.cast(), found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockJobSetSpeed(
    dom: virDomainPtr,
    disk: *const c_char,
    bandwidth: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockJobSetSpeed";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        dom.connect().hypervisor(FN)?.domain_block_job_set_speed(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            bandwidth,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockPull(
    dom: virDomainPtr,
    disk: *const c_char,
    bandwidth: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockPull";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        dom.connect().hypervisor(FN)?.domain_block_pull(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            bandwidth,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockStatsFlags(
    dom: virDomainPtr,
    disk: *const c_char,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockStatsFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        let found = dom.connect().hypervisor(FN)?.domain_block_stats_flags(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateGetMaxSpeed(
    domain: virDomainPtr,
    bandwidth: *mut u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateGetMaxSpeed";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "bandwidth", bandwidth.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_migrate_get_max_speed(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        put(bandwidth, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenGraphics(
    dom: virDomainPtr,
    idx: c_uint,
    fd: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainOpenGraphics";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "fd", fd)?;
        socket(fd, FN, "fd", ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        dom.connect().hypervisor(FN)?.domain_open_graphics(
            &dom.connect().call(),
            dom.reference(),
            idx,
            fd,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainReset(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainReset";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_reset(&domain.connect().call(), domain.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockResize(
    dom: virDomainPtr,
    disk: *const c_char,
    size: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockResize";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        dom.connect().hypervisor(FN)?.domain_block_resize(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            size,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetBlockIoTune(
    dom: virDomainPtr,
    disk: *const c_char,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetBlockIoTune";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        }
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        let found = dom.connect().hypervisor(FN)?.domain_get_block_io_tune(
            &dom.connect().call(),
            dom.reference(),
            optional_text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetBlockIoTune(
    dom: virDomainPtr,
    disk: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetBlockIoTune";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        dom.connect().hypervisor(FN)?.domain_set_block_io_tune(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetInterfaceParameters(
    domain: virDomainPtr,
    device: *const c_char,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetInterfaceParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        let found = domain.connect().hypervisor(FN)?.domain_get_interface_parameters(
            &domain.connect().call(),
            domain.reference(),
            optional_text(device, FN, "device", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetNumaParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetNumaParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        let found = domain.connect().hypervisor(FN)?.domain_get_numa_parameters(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetInterfaceParameters(
    domain: virDomainPtr,
    device: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetInterfaceParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_interface_parameters(
            &domain.connect().call(),
            domain.reference(),
            optional_text(device, FN, "device", ErrorDomain::DOMAIN)?,
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetNumaParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetNumaParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_numa_parameters(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockRebase(
    dom: virDomainPtr,
    disk: *const c_char,
    base: *const c_char,
    bandwidth: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockRebase";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        if flags & consts::DOMAIN_BLOCK_REBASE_COPY != 0 {
            check::nonnull(ErrorDomain::DOMAIN, FN, "base", base.is_null())?;
        }
        if flags & consts::DOMAIN_BLOCK_REBASE_COPY == 0
            && flags
                & (consts::DOMAIN_BLOCK_REBASE_SHALLOW
                    | consts::DOMAIN_BLOCK_REBASE_REUSE_EXT
                    | consts::DOMAIN_BLOCK_REBASE_COPY_RAW
                    | consts::DOMAIN_BLOCK_REBASE_COPY_DEV)
                != 0
        {
            check::refuse(ErrorDomain::DOMAIN, FN, "flags", "use of flags requires a copy job".to_owned())?;
        }
        dom.connect().hypervisor(FN)?.domain_block_rebase(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            optional_text(base, FN, "base", ErrorDomain::DOMAIN)?,
            bandwidth,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetDiskErrors(
    dom: virDomainPtr,
    errors: virDomainDiskErrorPtr,
    maxerrors: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetDiskErrors";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "errors", errors.is_null() && maxerrors != 0)?;
        let found = dom.connect().hypervisor(FN)?.domain_get_disk_errors(
            &dom.connect().call(),
            dom.reference(),
            flags,
        )?;
        let count =
            records_out(errors, length(maxerrors), &found.into_iter().map(IntoC::into_c).collect::<Vec<_>>());
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMetadata(
    domain: virDomainPtr,
    type_: c_int,
    uri: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virDomainGetMetadata";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        if wide(type_) != wide(consts::DOMAIN_METADATA_ELEMENT) {
            check::null(ErrorDomain::DOMAIN, FN, "uri", uri.is_null())?;
        }
        if wide(type_) == wide(consts::DOMAIN_METADATA_ELEMENT) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "uri", uri.is_null())?;
        }
        let found = domain.connect().hypervisor(FN)?.domain_get_metadata(
            &domain.connect().call(),
            domain.reference(),
            type_,
            optional_text(uri, FN, "uri", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPMSuspendForDuration(
    dom: virDomainPtr,
    target: c_uint,
    duration: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainPMSuspendForDuration";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        dom.connect().hypervisor(FN)?.domain_pm_suspend_for_duration(
            &dom.connect().call(),
            dom.reference(),
            target,
            duration,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMetadata(
    domain: virDomainPtr,
    type_: c_int,
    metadata: *const c_char,
    key: *const c_char,
    uri: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetMetadata";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        if wide(type_) == wide(consts::DOMAIN_METADATA_TITLE) {
            single_line(metadata, FN, "metadata", ErrorDomain::DOMAIN)?;
        }
        if wide(type_) != wide(consts::DOMAIN_METADATA_ELEMENT) {
            check::null(ErrorDomain::DOMAIN, FN, "uri", uri.is_null())?;
        }
        if wide(type_) != wide(consts::DOMAIN_METADATA_ELEMENT) {
            check::null(ErrorDomain::DOMAIN, FN, "key", key.is_null())?;
        }
        if wide(type_) == wide(consts::DOMAIN_METADATA_ELEMENT) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "uri", uri.is_null())?;
        }
        if wide(type_) == wide(consts::DOMAIN_METADATA_ELEMENT) && !metadata.is_null() {
            check::nonnull(ErrorDomain::DOMAIN, FN, "key", key.is_null())?;
        }
        domain.connect().hypervisor(FN)?.domain_set_metadata(
            &domain.connect().call(),
            domain.reference(),
            type_,
            optional_text(metadata, FN, "metadata", ErrorDomain::DOMAIN)?,
            optional_text(key, FN, "key", ErrorDomain::DOMAIN)?,
            optional_text(uri, FN, "uri", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainShutdownFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainShutdownFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_shutdown_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPMWakeup(dom: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainPMWakeup";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        dom.connect().hypervisor(FN)?.domain_pm_wakeup(&dom.connect().call(), dom.reference(), flags)?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectListAllDomains(
    conn: virConnectPtr,
    domains: *mut *mut virDomainPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectListAllDomains";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_list_all_domains(&conn.connect().call(), flags)?;
        let count = frame.give_list(conn.connection(), domains, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetHostname(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virDomainGetHostname";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_get_hostname(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetSecurityLabelList(
    domain: virDomainPtr,
    seclabels: *mut virSecurityLabelPtr,
) -> c_int {
    const FN: &str = "virDomainGetSecurityLabelList";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "seclabels", seclabels.is_null())?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_security_label_list(&domain.connect().call(), domain.reference())?;
        let count = structs_give(seclabels, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinEmulator(
    domain: virDomainPtr,
    cpumap: *mut u8,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainPinEmulator";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cpumap", cpumap.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "maplen", maplen)?;
        domain.connect().hypervisor(FN)?.domain_pin_emulator(
            &domain.connect().call(),
            domain.reference(),
            bytes(cpumap.cast(), length(maplen)),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetEmulatorPinInfo(
    domain: virDomainPtr,
    cpumap: *mut u8,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetEmulatorPinInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cpumap", cpumap.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "maplen", maplen)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE"),
            (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_emulator_pin_info(
            &domain.connect().call(),
            domain.reference(),
            maplen,
            flags,
        )?;
        let count = map_out(cpumap, length(maplen), found.as_deref());
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockCommit(
    dom: virDomainPtr,
    disk: *const c_char,
    base: *const c_char,
    top: *const c_char,
    bandwidth: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockCommit";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        dom.connect().hypervisor(FN)?.domain_block_commit(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            optional_text(base, FN, "base", ErrorDomain::DOMAIN)?,
            optional_text(top, FN, "top", ErrorDomain::DOMAIN)?,
            bandwidth,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSTrim(
    dom: virDomainPtr,
    mountPoint: *const c_char,
    minimum: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainFSTrim";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        dom.connect().hypervisor(FN)?.domain_fs_trim(
            &dom.connect().call(),
            dom.reference(),
            optional_text(mountPoint, FN, "mountPoint", ErrorDomain::DOMAIN)?,
            minimum,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSendProcessSignal(
    domain: virDomainPtr,
    pid_value: i64,
    signum: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSendProcessSignal";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "pid_value", pid_value)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_send_process_signal(
            &domain.connect().call(),
            domain.reference(),
            pid_value,
            signum,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenChannel(
    dom: virDomainPtr,
    name: *const c_char,
    st: virStreamPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainOpenChannel";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        let st = frame.find::<Stream>(st.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::same_connection(ErrorDomain::DOMAIN, FN, "st", "domain", dom.same_connection(&st))?;
        let found = dom.connect().hypervisor(FN)?.domain_open_channel(
            &dom.connect().call(),
            dom.reference(),
            optional_text(name, FN, "name", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        st.attach(found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetJobStats(
    domain: virDomainPtr,
    type_: *mut c_int,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetJobStats";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "type", type_.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::flags_require(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_JOB_STATS_KEEP_COMPLETED, "VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED"),
            (consts::DOMAIN_JOB_STATS_COMPLETED, "VIR_DOMAIN_JOB_STATS_COMPLETED"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_get_job_stats(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        put(type_, found.0);
        params_give(params, nparams.cast(), &found.1);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateGetCompressionCache(
    domain: virDomainPtr,
    cacheSize: *mut u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateGetCompressionCache";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cacheSize", cacheSize.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_migrate_get_compression_cache(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        put(cacheSize, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateSetCompressionCache(
    domain: virDomainPtr,
    cacheSize: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateSetCompressionCache";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_migrate_set_compression_cache(
            &domain.connect().call(),
            domain.reference(),
            cacheSize,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateWithFiles(
    domain: virDomainPtr,
    nfiles: c_uint,
    files: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainCreateWithFiles";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_create_with_files(
            &domain.connect().call(),
            domain.reference(),
            &fds_in(files, length(nfiles)),
            flags,
        )?;
        domain.refresh_id();
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCreateXMLWithFiles(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    nfiles: c_uint,
    files: *mut c_int,
    flags: c_uint,
) -> virDomainPtr {
    const FN: &str = "virDomainCreateXMLWithFiles";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.domain_create_xml_with_files(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::DOMAIN)?,
            &fds_in(files, length(nfiles)),
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetMemoryStatsPeriod(
    domain: virDomainPtr,
    period: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetMemoryStatsPeriod";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "period", period)?;
        domain.connect().hypervisor(FN)?.domain_set_memory_stats_period(
            &domain.connect().call(),
            domain.reference(),
            period,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCoreDumpWithFormat(
    domain: virDomainPtr,
    to: *const c_char,
    dumpformat: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainCoreDumpWithFormat";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "to", to.is_null())?;
        if wide(dumpformat) >= wide(consts::DOMAIN_CORE_DUMP_FORMAT_LAST) {
            check::refuse(
                ErrorDomain::DOMAIN,
                FN,
                "flags",
                format!("dumpformat '{dumpformat}' is not supported"),
            )?;
        }
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DUMP_CRASH, "VIR_DUMP_CRASH"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DUMP_LIVE, "VIR_DUMP_LIVE"),
            (consts::DUMP_RESET, "VIR_DUMP_RESET"),
        )?;
        domain.connect().hypervisor(FN)?.domain_core_dump_with_format(
            &domain.connect().call(),
            domain.reference(),
            &absolute(text(to, FN, "to", ErrorDomain::DOMAIN)?)?,
            dumpformat,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSFreeze(
    dom: virDomainPtr,
    mountpoints: *mut *const c_char,
    nmountpoints: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainFSFreeze";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "mountpoints", mountpoints.is_null() && nmountpoints != 0)?;
        let found = dom.connect().hypervisor(FN)?.domain_fs_freeze(
            &dom.connect().call(),
            dom.reference(),
            &strs(mountpoints, length(nmountpoints), FN, ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFSThaw(
    dom: virDomainPtr,
    mountpoints: *mut *const c_char,
    nmountpoints: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainFSThaw";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "mountpoints", mountpoints.is_null() && nmountpoints != 0)?;
        let found = dom.connect().hypervisor(FN)?.domain_fs_thaw(
            &dom.connect().call(),
            dom.reference(),
            &strs(mountpoints, length(nmountpoints), FN, ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetTime(
    dom: virDomainPtr,
    seconds: *mut i64,
    nseconds: *mut c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetTime";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        let found =
            dom.connect().hypervisor(FN)?.domain_get_time(&dom.connect().call(), dom.reference(), flags)?;
        put(seconds, found.0);
        put(nseconds, found.1);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetTime(
    dom: virDomainPtr,
    seconds: i64,
    nseconds: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetTime";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        dom.connect().hypervisor(FN)?.domain_set_time(
            &dom.connect().call(),
            dom.reference(),
            seconds,
            nseconds,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetDomainCapabilities(
    conn: virConnectPtr,
    emulatorbin: *const c_char,
    arch: *const c_char,
    machine: *const c_char,
    virttype: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectGetDomainCapabilities";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.connect_get_domain_capabilities(
            &conn.connect().call(),
            optional_text(emulatorbin, FN, "emulatorbin", ErrorDomain::DOMAIN)?,
            optional_text(arch, FN, "arch", ErrorDomain::DOMAIN)?,
            optional_text(machine, FN, "machine", ErrorDomain::DOMAIN)?,
            optional_text(virttype, FN, "virttype", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBlockCopy(
    dom: virDomainPtr,
    disk: *const c_char,
    destxml: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBlockCopy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "disk", disk.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "destxml", destxml.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        if wide(nparams) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        dom.connect().hypervisor(FN)?.domain_block_copy(
            &dom.connect().call(),
            dom.reference(),
            text(disk, FN, "disk", ErrorDomain::DOMAIN)?,
            text(destxml, FN, "destxml", ErrorDomain::DOMAIN)?,
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainOpenGraphicsFD(dom: virDomainPtr, idx: c_uint, flags: c_uint) -> c_int {
    const FN: &str = "virDomainOpenGraphicsFD";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = dom.connect().hypervisor(FN)?.domain_open_graphics_fd(
            &dom.connect().call(),
            dom.reference(),
            idx,
            flags,
        )?;
        Ok(give_fd(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetFSInfo(
    dom: virDomainPtr,
    info: *mut *mut virDomainFSInfoPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetFSInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found = dom.connect().hypervisor(FN)?.domain_get_fs_info(
            &dom.connect().call(),
            dom.reference(),
            flags,
        )?;
        let count = records_give(info, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDefineXMLFlags(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virDomainPtr {
    const FN: &str = "virDomainDefineXMLFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xml", xml.is_null())?;
        let found = conn.connect().hypervisor(FN)?.domain_define_xml_flags(
            &conn.connect().call(),
            text(xml, FN, "xml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainPinIOThread(
    domain: virDomainPtr,
    iothread_id: c_uint,
    cpumap: *mut u8,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainPinIOThread";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cpumap", cpumap.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "maplen", maplen)?;
        domain.connect().hypervisor(FN)?.domain_pin_iothread(
            &domain.connect().call(),
            domain.reference(),
            iothread_id,
            bytes(cpumap.cast(), length(maplen)),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainInterfaceAddresses(
    dom: virDomainPtr,
    ifaces: *mut *mut virDomainInterfacePtr,
    source: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainInterfaceAddresses";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "ifaces", ifaces.is_null())?;
        if wide(source) == wide(consts::DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT) {
            check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        }
        let found = dom.connect().hypervisor(FN)?.domain_interface_addresses(
            &dom.connect().call(),
            dom.reference(),
            source,
            flags,
        )?;
        let count = records_give(ifaces, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAddIOThread(
    domain: virDomainPtr,
    iothread_id: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainAddIOThread";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_add_iothread(
            &domain.connect().call(),
            domain.reference(),
            iothread_id,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDelIOThread(
    domain: virDomainPtr,
    iothread_id: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainDelIOThread";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "iothread_id", iothread_id)?;
        domain.connect().hypervisor(FN)?.domain_del_iothread(
            &domain.connect().call(),
            domain.reference(),
            iothread_id,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetUserPassword(
    dom: virDomainPtr,
    user: *const c_char,
    password: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetUserPassword";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "user", user.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "password", password.is_null())?;
        dom.connect().hypervisor(FN)?.domain_set_user_password(
            &dom.connect().call(),
            dom.reference(),
            text(user, FN, "user", ErrorDomain::DOMAIN)?,
            text(password, FN, "password", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateStartPostCopy(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainMigrateStartPostCopy";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_migrate_start_post_copy(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetPerfEvents(
    domain: virDomainPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetPerfEvents";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_perf_events(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_give(params, nparams.cast(), &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetPerfEvents(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetPerfEvents";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_perf_events(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetGuestVcpus(
    domain: virDomainPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetGuestVcpus";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_guest_vcpus(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_give(params, nparams.cast(), &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetGuestVcpus(
    domain: virDomainPtr,
    cpumap: *const c_char,
    state: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetGuestVcpus";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cpumap", cpumap.is_null())?;
        domain.connect().hypervisor(FN)?.domain_set_guest_vcpus(
            &domain.connect().call(),
            domain.reference(),
            text(cpumap, FN, "cpumap", ErrorDomain::DOMAIN)?,
            state,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetBlockThreshold(
    domain: virDomainPtr,
    dev: *const c_char,
    threshold: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetBlockThreshold";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "dev", dev.is_null())?;
        domain.connect().hypervisor(FN)?.domain_set_block_threshold(
            &domain.connect().call(),
            domain.reference(),
            text(dev, FN, "dev", ErrorDomain::DOMAIN)?,
            threshold,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetVcpu(
    domain: virDomainPtr,
    vcpumap: *const c_char,
    state: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetVcpu";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "vcpumap", vcpumap.is_null())?;
        domain.connect().hypervisor(FN)?.domain_set_vcpu(
            &domain.connect().call(),
            domain.reference(),
            text(vcpumap, FN, "vcpumap", ErrorDomain::DOMAIN)?,
            state,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainMigrateGetMaxDowntime(
    domain: virDomainPtr,
    downtime: *mut u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateGetMaxDowntime";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "downtime", downtime.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_migrate_get_max_downtime(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        put(downtime, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSaveGetXMLDesc(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virDomainManagedSaveGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::secure_flags(
            domain.connect(),
            ErrorDomain::DOMAIN,
            FN,
            flags,
            consts::DOMAIN_SAVE_IMAGE_XML_SECURE,
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_managed_save_get_xml_desc(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainManagedSaveDefineXML(
    domain: virDomainPtr,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainManagedSaveDefineXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_managed_save_define_xml(
            &domain.connect().call(),
            domain.reference(),
            optional_text(dxml, FN, "dxml", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetLifecycleAction(
    domain: virDomainPtr,
    type_: c_uint,
    action: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetLifecycleAction";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        if wide(type_) >= wide(consts::DOMAIN_LIFECYCLE_LAST) {
            check::invalid(ErrorDomain::DOMAIN, format!("invalid lifecycle type '{type_}'"))?;
        }
        if wide(action) >= wide(consts::DOMAIN_LIFECYCLE_ACTION_LAST) {
            check::invalid(ErrorDomain::DOMAIN, format!("invalid lifecycle action '{action}'"))?;
        }
        domain.connect().hypervisor(FN)?.domain_set_lifecycle_action(
            &domain.connect().call(),
            domain.reference(),
            type_,
            action,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDetachDeviceAlias(
    domain: virDomainPtr,
    alias: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainDetachDeviceAlias";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "alias", alias.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_detach_device_alias(
            &domain.connect().call(),
            domain.reference(),
            text(alias, FN, "alias", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetLaunchSecurityInfo(
    domain: virDomainPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetLaunchSecurityInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_get_launch_security_info(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        params_give(params, nparams.cast(), &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetIOThreadParams(
    domain: virDomainPtr,
    iothread_id: c_uint,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetIOThreadParams";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        domain.connect().hypervisor(FN)?.domain_set_iothread_params(
            &domain.connect().call(),
            domain.reference(),
            iothread_id,
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetGuestInfo(
    domain: virDomainPtr,
    types: c_uint,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetGuestInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_guest_info(
            &domain.connect().call(),
            domain.reference(),
            types,
            flags,
        )?;
        params_give(params, nparams.cast(), &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAgentSetResponseTimeout(
    domain: virDomainPtr,
    timeout: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainAgentSetResponseTimeout";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_agent_set_response_timeout(
            &domain.connect().call(),
            domain.reference(),
            timeout,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBackupBegin(
    domain: virDomainPtr,
    backupXML: *const c_char,
    checkpointXML: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainBackupBegin";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "backupXML", backupXML.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_backup_begin(
            &domain.connect().call(),
            domain.reference(),
            text(backupXML, FN, "backupXML", ErrorDomain::DOMAIN)?,
            optional_text(checkpointXML, FN, "checkpointXML", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainBackupGetXMLDesc(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virDomainBackupGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = domain.connect().hypervisor(FN)?.domain_backup_get_xml_desc(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAuthorizedSSHKeysGet(
    domain: virDomainPtr,
    user: *const c_char,
    keys: *mut *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainAuthorizedSSHKeysGet";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "user", user.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "keys", keys.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_authorized_ssh_keys_get(
            &domain.connect().call(),
            domain.reference(),
            text(user, FN, "user", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        let count = strs_give(keys, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAuthorizedSSHKeysSet(
    domain: virDomainPtr,
    user: *const c_char,
    keys: *mut *const c_char,
    nkeys: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainAuthorizedSSHKeysSet";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "user", user.is_null())?;
        if flags & consts::DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND != 0
            || flags & consts::DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE != 0
        {
            check::nonnull(ErrorDomain::DOMAIN, FN, "keys", keys.is_null())?;
        }
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND, "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND"),
            (consts::DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE, "VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE"),
        )?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_authorized_ssh_keys_set(
            &domain.connect().call(),
            domain.reference(),
            text(user, FN, "user", ErrorDomain::DOMAIN)?,
            &strs(keys, length(nkeys), FN, ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetMessages(
    domain: virDomainPtr,
    msgs: *mut *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetMessages";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "msgs", msgs.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_get_messages(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        let count = strs_give(msgs, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainStartDirtyRateCalc(
    domain: virDomainPtr,
    seconds: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainStartDirtyRateCalc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING, "VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING"),
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING, "VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING"),
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_RING, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP"),
            (consts::DOMAIN_DIRTYRATE_MODE_DIRTY_RING, "VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING"),
        )?;
        domain.connect().hypervisor(FN)?.domain_start_dirty_rate_calc(
            &domain.connect().call(),
            domain.reference(),
            seconds,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetLaunchSecurityState(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetLaunchSecurityState";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_set_launch_security_state(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSaveParams(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSaveParams";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        domain.connect().hypervisor(FN)?.domain_save_params(
            &domain.connect().call(),
            domain.reference(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRestoreParams(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainRestoreParams";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN,
            FN,
            flags,
            (consts::DOMAIN_SAVE_RUNNING, "VIR_DOMAIN_SAVE_RUNNING"),
            (consts::DOMAIN_SAVE_PAUSED, "VIR_DOMAIN_SAVE_PAUSED"),
        )?;
        conn.connect().hypervisor(FN)?.domain_restore_params(
            &conn.connect().call(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainAbortJobFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainAbortJobFlags";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_abort_job_flags(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainFDAssociate(
    domain: virDomainPtr,
    name: *const c_char,
    nfds: c_uint,
    fds: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainFDAssociate";
    entry(Fail::FAIL, true, |frame| unsafe {
        check::nonzero(ErrorDomain::DOMAIN, FN, "nfds", nfds)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "fds", fds.is_null())?;
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_fd_associate(
            &domain.connect().call(),
            domain.reference(),
            optional_text(name, FN, "name", ErrorDomain::DOMAIN)?,
            &fds_in(fds, length(nfds)),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGraphicsReload(
    domain: virDomainPtr,
    type_: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGraphicsReload";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_graphics_reload(
            &domain.connect().call(),
            domain.reference(),
            type_,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetAutostartOnce(domain: virDomainPtr, autostart: *mut c_int) -> c_int {
    const FN: &str = "virDomainGetAutostartOnce";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "autostart", autostart.is_null())?;
        let found = domain
            .connect()
            .hypervisor(FN)?
            .domain_get_autostart_once(&domain.connect().call(), domain.reference())?;
        put(autostart, c_int::from(found));
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetAutostartOnce(domain: virDomainPtr, autostart: c_int) -> c_int {
    const FN: &str = "virDomainSetAutostartOnce";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN, FN)?;
        domain.connect().hypervisor(FN)?.domain_set_autostart_once(
            &domain.connect().call(),
            domain.reference(),
            autostart,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSetThrottleGroup(
    dom: virDomainPtr,
    group: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSetThrottleGroup";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "group", group.is_null())?;
        check::positive(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        dom.connect().hypervisor(FN)?.domain_set_throttle_group(
            &dom.connect().call(),
            dom.reference(),
            text(group, FN, "group", ErrorDomain::DOMAIN)?,
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainDelThrottleGroup(
    dom: virDomainPtr,
    group: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainDelThrottleGroup";
    entry(Fail::FAIL, true, |frame| unsafe {
        let dom = frame.find::<Domain>(dom.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(dom.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "group", group.is_null())?;
        dom.connect().hypervisor(FN)?.domain_del_throttle_group(
            &dom.connect().call(),
            dom.reference(),
            text(group, FN, "group", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(0)
    })
}
