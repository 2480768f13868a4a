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
pub unsafe extern "C" fn virConnectGetVersion(conn: virConnectPtr, hvVer: *mut u64) -> c_int {
    const FN: &str = "virConnectGetVersion";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "hvVer", hvVer.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_get_version(&conn.connect().call())?;
        put(hvVer, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetInfo(conn: virConnectPtr, info: virNodeInfoPtr) -> c_int {
    const FN: &str = "virNodeGetInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "info", info.is_null())?;
        let found = conn.connect().hypervisor(FN)?.node_get_info(&conn.connect().call())?;
        put(info, found.into_c());
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetCapabilities(conn: virConnectPtr) -> *mut c_char {
    const FN: &str = "virConnectGetCapabilities";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_get_capabilities(&conn.connect().call())?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetMaxVcpus(conn: virConnectPtr, type_: *const c_char) -> c_int {
    const FN: &str = "virConnectGetMaxVcpus";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_get_max_vcpus(
            &conn.connect().call(),
            optional_text(type_, FN, "type", ErrorDomain::DOMAIN)?,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetHostname(conn: virConnectPtr) -> *mut c_char {
    const FN: &str = "virConnectGetHostname";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_get_hostname(&conn.connect().call())?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetCellsFreeMemory(
    conn: virConnectPtr,
    freeMems: *mut u64,
    startCell: c_int,
    maxCells: c_int,
) -> c_int {
    const FN: &str = "virNodeGetCellsFreeMemory";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "freeMems", freeMems.is_null() && maxCells != 0)?;
        check::positive(ErrorDomain::DOMAIN, FN, "maxCells", maxCells)?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "startCell", startCell)?;
        let found =
            conn.connect().hypervisor(FN)?.node_get_cells_free_memory(&conn.connect().call(), startCell)?;
        let count = array_out(freeMems.cast(), length(maxCells), &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetFreeMemory(conn: virConnectPtr) -> u64 {
    const FN: &str = "virNodeGetFreeMemory";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.node_get_free_memory(&conn.connect().call())?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetSecurityModel(
    conn: virConnectPtr,
    secmodel: virSecurityModelPtr,
) -> c_int {
    const FN: &str = "virNodeGetSecurityModel";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "secmodel", secmodel.is_null())?;
        let found = conn.connect().hypervisor(FN)?.node_get_security_model(&conn.connect().call())?;
        put(secmodel, found.into_c());
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetLibVersion(conn: virConnectPtr, libVer: *mut u64) -> c_int {
    const FN: &str = "virConnectGetLibVersion";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "libVer", libVer.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_get_lib_version(&conn.connect().call())?;
        put(libVer, found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectIsEncrypted(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectIsEncrypted";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_is_encrypted(&conn.connect().call())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectIsSecure(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectIsSecure";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_is_secure(&conn.connect().call())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectCompareCPU(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectCompareCPU";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xmlDesc", xmlDesc.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_compare_cpu(
            &conn.connect().call(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectBaselineCPU(
    conn: virConnectPtr,
    xmlCPUs: *mut *const c_char,
    ncpus: c_uint,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectBaselineCPU";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xmlCPUs", xmlCPUs.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_baseline_cpu(
            &conn.connect().call(),
            &strs(xmlCPUs, length(ncpus), FN, ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetSysinfo(conn: virConnectPtr, flags: c_uint) -> *mut c_char {
    const FN: &str = "virConnectGetSysinfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_get_sysinfo(&conn.connect().call(), flags)?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetCPUStats(
    conn: virConnectPtr,
    cpuNum: c_int,
    params: virNodeCPUStatsPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeGetCPUStats";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(cpuNum) < wide(consts::NODE_CPU_STATS_ALL_CPUS) {
            check::refuse(
                ErrorDomain::DOMAIN,
                FN,
                "cpuNum",
                format!("cpuNum in {FN} only accepts -1 as a negative value"),
            )?;
        }
        let found =
            conn.connect().hypervisor(FN)?.node_get_cpu_stats(&conn.connect().call(), cpuNum, flags)?;
        counted_out(params.cast(), nparams, found.into_iter().map(IntoC::into_c).collect());
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetMemoryStats(
    conn: virConnectPtr,
    cellNum: c_int,
    params: virNodeMemoryStatsPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeGetMemoryStats";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(cellNum) < wide(consts::NODE_MEMORY_STATS_ALL_CELLS) {
            check::refuse(
                ErrorDomain::DOMAIN,
                FN,
                "cpuNum",
                format!("cellNum in {FN} only accepts -1 as a negative value"),
            )?;
        }
        let found =
            conn.connect().hypervisor(FN)?.node_get_memory_stats(&conn.connect().call(), cellNum, flags)?;
        counted_out(params.cast(), nparams, found.into_iter().map(IntoC::into_c).collect());
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectIsAlive(conn: virConnectPtr) -> c_int {
    const FN: &str = "virConnectIsAlive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found = conn.connect().hypervisor(FN)?.connect_is_alive(&conn.connect().call())?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectSetKeepAlive(
    conn: virConnectPtr,
    interval: c_int,
    count: c_uint,
) -> c_int {
    const FN: &str = "virConnectSetKeepAlive";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let found =
            conn.connect().hypervisor(FN)?.connect_set_keep_alive(&conn.connect().call(), interval, count)?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeSuspendForDuration(
    conn: virConnectPtr,
    target: c_uint,
    duration: u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeSuspendForDuration";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        conn.connect().hypervisor(FN)?.node_suspend_for_duration(
            &conn.connect().call(),
            target,
            duration,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetMemoryParameters(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeGetMemoryParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        if wide(read(nparams)) != wide(0) {
            check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        }
        let found =
            conn.connect().hypervisor(FN)?.node_get_memory_parameters(&conn.connect().call(), flags)?;
        params_out(params, nparams, &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeSetMemoryParameters(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeSetMemoryParameters";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "params", params.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "nparams", nparams)?;
        conn.connect().hypervisor(FN)?.node_set_memory_parameters(
            &conn.connect().call(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetCPUModelNames(
    conn: virConnectPtr,
    arch: *const c_char,
    models: *mut *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectGetCPUModelNames";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "arch", arch.is_null())?;
        let found = conn.connect().hypervisor(FN)?.connect_get_cpu_model_names(
            &conn.connect().call(),
            text(arch, FN, "arch", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        let count = strs_give(models, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetFreePages(
    conn: virConnectPtr,
    npages: c_uint,
    pages: *mut c_uint,
    startCell: c_int,
    cellCount: c_uint,
    counts: *mut u64,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeGetFreePages";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "npages", npages)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "pages", pages.is_null())?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "cellCount", cellCount)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "counts", counts.is_null())?;
        let found = conn.connect().hypervisor(FN)?.node_get_free_pages(
            &conn.connect().call(),
            slice(pages, length(npages)),
            startCell,
            cellCount,
            flags,
        )?;
        let count = array_out(counts.cast(), length(npages) * length(cellCount), &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeAllocPages(
    conn: virConnectPtr,
    npages: c_uint,
    pageSizes: *mut c_uint,
    pageCounts: *mut u64,
    startCell: c_int,
    cellCount: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeAllocPages";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "npages", npages)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "pageSizes", pageSizes.is_null())?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "pageCounts", pageCounts.is_null())?;
        check::nonzero(ErrorDomain::DOMAIN, FN, "cellCount", cellCount)?;
        let found = conn.connect().hypervisor(FN)?.node_alloc_pages(
            &conn.connect().call(),
            slice(pageSizes, length(npages)),
            slice(pageCounts, length(npages)),
            startCell,
            cellCount,
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectCompareHypervisorCPU(
    conn: virConnectPtr,
    emulator: *const c_char,
    arch: *const c_char,
    machine: *const c_char,
    virttype: *const c_char,
    xmlCPU: *const c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectCompareHypervisorCPU";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xmlCPU", xmlCPU.is_null())?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.connect_compare_hypervisor_cpu(
            &conn.connect().call(),
            optional_text(emulator, FN, "emulator", ErrorDomain::DOMAIN)?,
            optional_text(arch, FN, "arch", ErrorDomain::DOMAIN)?,
            optional_text(machine, FN, "machine", ErrorDomain::DOMAIN)?,
            optional_text(virttype, FN, "virttype", ErrorDomain::DOMAIN)?,
            text(xmlCPU, FN, "xmlCPU", ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectBaselineHypervisorCPU(
    conn: virConnectPtr,
    emulator: *const c_char,
    arch: *const c_char,
    machine: *const c_char,
    virttype: *const c_char,
    xmlCPUs: *mut *const c_char,
    ncpus: c_uint,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virConnectBaselineHypervisorCPU";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "xmlCPUs", xmlCPUs.is_null())?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.connect_baseline_hypervisor_cpu(
            &conn.connect().call(),
            optional_text(emulator, FN, "emulator", ErrorDomain::DOMAIN)?,
            optional_text(arch, FN, "arch", ErrorDomain::DOMAIN)?,
            optional_text(machine, FN, "machine", ErrorDomain::DOMAIN)?,
            optional_text(virttype, FN, "virttype", ErrorDomain::DOMAIN)?,
            &strs(xmlCPUs, length(ncpus), FN, ErrorDomain::DOMAIN)?,
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetSEVInfo(
    conn: virConnectPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeGetSEVInfo";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "nparams", nparams.is_null())?;
        check::nonnegative(ErrorDomain::DOMAIN, FN, "*nparams", read(nparams))?;
        check::writable(conn.connect(), ErrorDomain::DOMAIN, FN)?;
        let found = conn.connect().hypervisor(FN)?.node_get_sev_info(&conn.connect().call(), flags)?;
        params_give(params, nparams.cast(), &found);
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectSetIdentity(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectSetIdentity";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        conn.connect().hypervisor(FN)?.connect_set_identity(
            &conn.connect().call(),
            &params_in(params, length(nparams))?,
            flags,
        )?;
        Ok(0)
    })
}
