//! Results whose C form fits no common shape.

use std::ffi::{c_char, c_int, c_uint};
use std::sync::Arc;

use ferrovirt::object::DomainRef;
use ferrovirt::plugin::abi::to_c;
use ferrovirt::record::StatsRecord;
use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, check, consts};

use crate::convert::{
    array_out, bytes_give, fds_give, fds_in, give_array, give_one, give_text, maps_out, put, read,
    records_give, slice, text,
};
use crate::entry::{Fail, Frame, entry};
use crate::exports::types::*;
use crate::object::{self, Found, Object, kind};

const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

fn overflow(detail: String) -> Error {
    Error::new(DOMAIN, ErrorNumber::OVERFLOW, detail)
}

/// Virtual CPUs and where they may run.
///
/// # Safety
/// `info` must have room for `maxinfo` items, `cpumaps` be NULL or have room for `maxinfo * maplen` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetVcpus(
    domain: virDomainPtr,
    info: virVcpuInfoPtr,
    maxinfo: c_int,
    cpumaps: *mut u8,
    maplen: c_int,
) -> c_int {
    const FN: &str = "virDomainGetVcpus";
    entry(-1, true, |frame| {
        let found = frame.find::<kind::Domain>(domain.cast(), FN, DOMAIN)?;
        check::nonnull(DOMAIN, FN, "info", info.is_null())?;
        check::positive(DOMAIN, FN, "maxinfo", maxinfo)?;
        if cpumaps.is_null() {
            check::zero(DOMAIN, FN, "maplen", maplen)?;
        } else {
            check::positive(DOMAIN, FN, "maplen", maplen)?;
            if maxinfo.checked_mul(maplen).is_none() {
                return Err(overflow(format!("input too large: {maxinfo} * {maplen}")));
            }
        }
        let table = found.connect().hypervisor(FN)?;
        let (vcpus, maps) = table.domain_get_vcpus(&found.connect().call(), found.reference(), maplen)?;
        if !cpumaps.is_null() {
            // SAFETY: forwarded to the caller.
            unsafe { maps_out(cpumaps, maxinfo, maplen, &maps) };
        }
        // SAFETY: forwarded to the caller; the structures have the same layout.
        Ok(unsafe { array_out(info.cast(), usize::try_from(maxinfo).unwrap_or(0), &vcpus) })
    })
}

/// Where virtual CPUs may run.
///
/// # Safety
/// `cpumaps` must have room for `ncpumaps * maplen` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetVcpuPinInfo(
    domain: virDomainPtr,
    ncpumaps: c_int,
    cpumaps: *mut u8,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetVcpuPinInfo";
    entry(-1, true, |frame| {
        let found = frame.find::<kind::Domain>(domain.cast(), FN, DOMAIN)?;
        check::nonnull(DOMAIN, FN, "cpumaps", cpumaps.is_null() && ncpumaps > 0)?;
        check::positive(DOMAIN, FN, "ncpumaps", ncpumaps)?;
        check::positive(DOMAIN, FN, "maplen", maplen)?;
        if ncpumaps.checked_mul(maplen).is_none() {
            return Err(overflow(format!("input too large: {ncpumaps} * {maplen}")));
        }
        let table = found.connect().hypervisor(FN)?;
        let maps = table.domain_get_vcpu_pin_info(
            &found.connect().call(),
            found.reference(),
            ncpumaps,
            maplen,
            flags,
        )?;
        // SAFETY: forwarded to the caller.
        Ok(unsafe { maps_out(cpumaps, ncpumaps, maplen, &maps) })
    })
}

/// CPU time of a domain, per CPU or in total.
///
/// # Safety
/// `params` must be NULL or have room for `nparams * ncpus` items.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetCPUStats(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_uint,
    start_cpu: c_int,
    ncpus: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetCPUStats";
    entry(-1, true, |frame| {
        let found = frame.find::<kind::Domain>(domain.cast(), FN, DOMAIN)?;
        if start_cpu == -1 {
            if ncpus != 1 {
                let message = "ncpus must be 1 when start_cpu is -1";
                return Err(Error::argument(DOMAIN, FN, "start_cpu", message));
            }
        } else {
            check::nonnegative(DOMAIN, FN, "start_cpu", start_cpu)?;
        }
        if nparams == 0 {
            check::null(DOMAIN, FN, "params", params.is_null())?;
        } else {
            check::nonnull(DOMAIN, FN, "params", params.is_null())?;
        }
        if ncpus == 0 {
            check::null(DOMAIN, FN, "params", params.is_null())?;
        }
        let Some(room) = nparams.checked_mul(ncpus) else {
            return Err(overflow(format!("input too large: {nparams} * {ncpus}")));
        };
        let table = found.connect().hypervisor(FN)?;
        let call = found.connect().call();
        let (count, stats) =
            table.domain_get_cpu_stats(&call, found.reference(), nparams, start_cpu, ncpus, flags)?;
        if !params.is_null() {
            for (at, param) in stats.iter().take(room as usize).enumerate() {
                // SAFETY: `at` is below the room that the program has.
                unsafe { params.add(at).write(to_c(param, give_text)) };
            }
        }
        Ok(count)
    })
}

fn stats_give(
    frame: &Frame,
    connection: &Arc<Object<Connect>>,
    list: *mut *mut virDomainStatsRecordPtr,
    found: Vec<StatsRecord>,
) -> c_int {
    let count = c_int::try_from(found.len()).unwrap_or(c_int::MAX);
    let records = found.into_iter().map(|record| {
        let nparams = c_int::try_from(record.params.len()).unwrap_or(c_int::MAX);
        let params = give_array(record.params.iter().map(|p| to_c(p, give_text)));
        let dom = frame.give(Arc::clone(connection), record.domain);
        give_one(virDomainStatsRecord { dom, params, nparams })
    });
    // SAFETY: checked not to be NULL by both callers.
    unsafe { put(list, give_array(records)) };
    count
}

/// Statistics of all domains.
///
/// # Safety
/// `retStats` must be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectGetAllDomainStats(
    conn: virConnectPtr,
    stats: c_uint,
    retStats: *mut *mut virDomainStatsRecordPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectGetAllDomainStats";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, DOMAIN)?;
        check::nonnull(DOMAIN, FN, "retStats", retStats.is_null())?;
        let table = found.connect().hypervisor(FN)?;
        let records = table.connect_get_all_domain_stats(&found.connect().call(), &[], stats, flags)?;
        Ok(stats_give(frame, &found.0, retStats, records))
    })
}

/// Statistics of some domains of one connection.
///
/// # Safety
/// `doms` must be NULL or end with NULL; `retStats` NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainListGetStats(
    doms: *mut virDomainPtr,
    stats: c_uint,
    retStats: *mut *mut virDomainStatsRecordPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainListGetStats";
    entry(-1, true, |frame| {
        check::nonnull(DOMAIN, FN, "doms", doms.is_null())?;
        check::nonnull(DOMAIN, FN, "retStats", retStats.is_null())?;
        let mut found: Vec<Found<DomainRef>> = Vec::new();
        loop {
            // SAFETY: forwarded to the caller: the array ends with NULL, and we stop there.
            let pointer = unsafe { read(doms.add(found.len())) };
            if pointer.is_null() {
                break;
            }
            found.push(frame.find::<kind::Domain>(pointer.cast(), FN, DOMAIN)?);
        }
        let Some(first) = found.first() else {
            let message = format!("doms array in {FN} must contain at least one domain");
            return Err(Error::new(DOMAIN, ErrorNumber::INVALID_ARG, message));
        };
        if !found.iter().all(|d| d.same_connection(first)) {
            let message = "domains in 'doms' array must belong to a single connection";
            return Err(Error::new(DOMAIN, ErrorNumber::INVALID_ARG, message));
        }
        let references: Vec<DomainRef> = found.iter().map(|d| d.reference().clone()).collect();
        let connect = first.connect();
        let records = connect.hypervisor(FN)?.connect_get_all_domain_stats(
            &connect.call(),
            &references,
            stats,
            flags,
        )?;
        Ok(stats_give(frame, &first.connection(), retStats, records))
    })
}

/// Frees what the two calls above returned.
///
/// # Safety
/// `stats` must be NULL or such a list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainStatsRecordListFree(stats: *mut virDomainStatsRecordPtr) {
    if stats.is_null() {
        return;
    }
    let mut at = 0;
    loop {
        // SAFETY: the list ends with NULL, and we stop there.
        let record = unsafe { read(stats.add(at)) };
        // SAFETY: not NULL, so a record of ours.
        let Some(content) = (unsafe { record.as_ref() }) else { break };
        // SAFETY: the parameters are ours.
        unsafe { super::virTypedParamsFree(content.params, content.nparams) };
        // A handle that the program has freed itself is gone already.
        let _ = object::release::<DomainRef>(content.dom.cast(), "", DOMAIN);
        // SAFETY: the record is ours.
        unsafe { libc::free(record.cast()) };
        at += 1;
    }
    // SAFETY: the list is ours.
    unsafe { libc::free(stats.cast()) };
}

/// The value of a secret, in memory that the caller frees.
///
/// # Safety
/// `value_size` must be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virSecretGetValue(
    secret: virSecretPtr,
    value_size: *mut usize,
    flags: c_uint,
) -> *mut u8 {
    const FN: &str = "virSecretGetValue";
    const FROM: ErrorDomain = ErrorDomain::SECRET;
    entry(Fail::FAIL, true, |frame| {
        let found = frame.find::<kind::Secret>(secret.cast(), FN, FROM)?;
        check::writable(found.connect(), FROM, FN)?;
        check::nonnull(FROM, FN, "value_size", value_size.is_null())?;
        let value = found.connect().secret(FN)?.secret_get_value(
            &found.connect().call(),
            found.reference(),
            flags,
        )?;
        // SAFETY: forwarded to the caller.
        unsafe { put(value_size, value.len()) };
        Ok(give_array(value))
    })
}

/// Which CPUs the host has: their number, a map of those that are online, and how many those are.
///
/// # Safety
/// Pointers must be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetCPUMap(
    conn: virConnectPtr,
    cpumap: *mut *mut u8,
    online: *mut c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virNodeGetCPUMap";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, DOMAIN)?;
        let (cpus, map, up) =
            found.connect().hypervisor(FN)?.node_get_cpu_map(&found.connect().call(), flags)?;
        if !cpumap.is_null() {
            // SAFETY: forwarded to the caller.
            unsafe { bytes_give(cpumap, &map) };
        }
        // SAFETY: forwarded to the caller.
        unsafe { put(online, up) };
        Ok(cpus)
    })
}

/// I/O threads and where they may run.
///
/// # Safety
/// `info` must be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainGetIOThreadInfo(
    dom: virDomainPtr,
    info: *mut *mut virDomainIOThreadInfoPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainGetIOThreadInfo";
    entry(-1, true, |frame| {
        let found = frame.find::<kind::Domain>(dom.cast(), FN, DOMAIN)?;
        check::nonnull(DOMAIN, FN, "info", info.is_null())?;
        let live = (consts::DOMAIN_AFFECT_LIVE, "VIR_DOMAIN_AFFECT_LIVE");
        let config = (consts::DOMAIN_AFFECT_CONFIG, "VIR_DOMAIN_AFFECT_CONFIG");
        check::flags_exclusive(DOMAIN, FN, flags, live, config)?;
        let table = found.connect().hypervisor(FN)?;
        let threads = table.domain_get_iothread_info(&found.connect().call(), found.reference(), flags)?;
        // SAFETY: forwarded to the caller.
        Ok(unsafe { records_give(info, threads) })
    })
}

/// A monitor command with descriptors to and from the emulator.
///
/// # Safety
/// Arrays must have their lengths; the others be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuMonitorCommandWithFiles(
    domain: virDomainPtr,
    cmd: *const c_char,
    ninfiles: c_uint,
    infiles: *mut c_int,
    noutfiles: *mut c_uint,
    outfiles: *mut *mut c_int,
    result: *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainQemuMonitorCommandWithFiles";
    const FROM: ErrorDomain = ErrorDomain::NONE;
    entry(-1, true, |frame| {
        let found = frame.find::<kind::Domain>(domain.cast(), FN, FROM)?;
        check::nonnull(FROM, FN, "cmd", cmd.is_null())?;
        check::nonnull(FROM, FN, "result", result.is_null())?;
        check::writable(found.connect(), FROM, FN)?;
        // SAFETY: forwarded to the caller.
        let (cmd, infiles) = unsafe { (text(cmd, FN, "cmd", FROM)?, fds_in(infiles, ninfiles as usize)) };
        let table = found.connect().hypervisor(FN)?;
        let call = found.connect().call();
        let (files, answer) =
            table.domain_qemu_monitor_command_with_files(&call, found.reference(), cmd, &infiles, flags)?;
        // SAFETY: forwarded to the caller.
        unsafe { put(noutfiles, c_uint::try_from(files.len()).unwrap_or(0)) };
        if !outfiles.is_null() {
            // SAFETY: forwarded to the caller.
            unsafe { fds_give(outfiles, files) };
        }
        // SAFETY: forwarded to the caller.
        unsafe { put(result, give_text(&answer)) };
        Ok(0)
    })
}

/// Writes a function that frees one record: its strings, what `more` says, and itself.
macro_rules! frees {
    ($($name:ident($type:ty): $($text:ident),*; $more:expr;)*) => {$(
        /// Frees a record.
        ///
        /// # Safety
        /// The pointer must be NULL or a record that the library returned.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name(record: *mut $type) {
            // SAFETY: forwarded to the caller.
            let Some(content) = (unsafe { record.as_ref() }) else { return };
            let more: fn(&$type) = $more;
            more(content);
            $(
                // SAFETY: the record's strings are ours.
                unsafe { libc::free(content.$text.cast()) };
            )*
            // SAFETY: the record is ours.
            unsafe { libc::free(record.cast()) };
        }
    )*};
}

frees! {
    virDomainFSInfoFree(virDomainFSInfo): mountpoint, name, fstype, devAlias; |info| {
        // SAFETY: the record's array has this length.
        for alias in unsafe { slice(info.devAlias, info.ndevAlias) } {
            // SAFETY: the record's strings are ours.
            unsafe { libc::free((*alias).cast()) };
        }
    };
    virDomainIOThreadInfoFree(virDomainIOThreadInfo): cpumap; |_| ();
    virDomainInterfaceFree(virDomainInterface): name, hwaddr, addrs; |interface| {
        // SAFETY: the record's array has this length.
        for address in unsafe { slice(interface.addrs, interface.naddrs as usize) } {
            // SAFETY: the record's strings are ours.
            unsafe { libc::free(address.addr.cast()) };
        }
    };
    virNetworkDHCPLeaseFree(virNetworkDHCPLease): iface, mac, iaid, ipaddr, hostname, clientid; |_| ();
}
