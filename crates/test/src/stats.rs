//! Counters of a domain: they follow the clock, not a guest.

use ferrovirt::object::DomainRef;
use ferrovirt::record::StatsRecord;
use ferrovirt::structs::{DomainBlockInfo, DomainBlockStats, DomainInterfaceStats};
use ferrovirt::{Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::DomainFilter;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::xml::StringEnum as _;

use crate::connection::only_flags;
use crate::iothread::Polling;
use crate::machine::{LIVE, Machine};
use crate::state::{State, clock_us};
use crate::tune::interface;

document_errors! {
    /// A question that has no answer.
    pub(crate) StatsError in TEST {
        INVALID_ARG NoPath(String) = "invalid path: {0}";
        INVALID_ARG NotAssigned(String) = "invalid path {0} not assigned to domain";
        INVALID_ARG NoSource(String) = "disk '{0}' does not currently have a source assigned";
        OPERATION_UNSUPPORTED Summary = "summary statistics are not supported yet";
        INVALID_ARG StartCpu(i32, u32) = "start_cpu {0} larger than maximum of {1}";
        ARGUMENT_UNSUPPORTED Types(String) = "Stats types bits 0x{0} are not supported by this daemon";
    }
}

/// The CPU time that every domain has used, in nanoseconds: in all, for itself, in the kernel.
const CPU_TIMES_NS: [u64; 3] = [48_772_617_035, 5_540_000_000, 6_460_000_000];

/// Nanoseconds of the time of a CPU that are not a virtual CPU's.
const OVERHEAD_NS: u64 = 1_234_567_890;

/// A number that grows with the clock: microseconds or seconds, divided.
fn part(now: u64, divisor: u64) -> i64 {
    i64::try_from(now / divisor).unwrap_or(i64::MAX)
}

pub(crate) fn block(state: &State, domain: &DomainRef, path: &str) -> Result<DomainBlockStats> {
    if path.is_empty() {
        return Err(StatsError::Summary.into());
    }
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(LIVE)?;
    def.devices.disk_by_name(path).ok_or_else(|| StatsError::NoPath(path.to_owned()))?;
    let now_us = clock_us();
    Ok(DomainBlockStats {
        rd_req: part(now_us, 10),
        rd_bytes: part(now_us, 20),
        wr_req: part(now_us, 30),
        wr_bytes: part(now_us, 40),
        errs: part(now_us, 2_000_000),
    })
}

/// Every image is a sparse terabyte.
pub(crate) fn block_info(
    state: &State,
    domain: &DomainRef,
    path: &str,
    flags: u32,
) -> Result<DomainBlockInfo> {
    only_flags("testDomainGetBlockInfo", flags, 0)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let at = inner.def.devices.disk_by_name(path).ok_or_else(|| StatsError::NotAssigned(path.to_owned()))?;
    if inner.def.devices.disks[at].source.is_none() {
        return Err(StatsError::NoSource(path.to_owned()).into());
    }
    Ok(DomainBlockInfo { capacity: 1_099_506_450_432, allocation: 1 << 40, physical: 1 << 40 })
}

pub(crate) fn interface(state: &State, domain: &DomainRef, device: &str) -> Result<DomainInterfaceStats> {
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(LIVE)?;
    interface::find(def, device)?;
    let now_us = clock_us();
    Ok(DomainInterfaceStats {
        rx_bytes: part(now_us, 10),
        rx_packets: part(now_us, 100),
        rx_errs: part(now_us, 1_000_000),
        rx_drop: part(now_us, 2_000_000),
        tx_bytes: part(now_us, 20),
        tx_packets: part(now_us, 110),
        tx_errs: part(now_us, 3_000_000),
        tx_drop: part(now_us, 4_000_000),
    })
}

/// CPU time in total (`start` -1) or per CPU of the real host.
pub(crate) fn cpu(
    state: &State,
    domain: &DomainRef,
    nparams: u32,
    start: i32,
    count: u32,
    flags: u32,
) -> Result<(i32, TypedParams)> {
    only_flags("testDomainGetCPUStats", flags, consts::TYPED_PARAM_STRING_OKAY)?;
    state.machine(domain)?.lock().check_active()?;
    let Ok(start_cpu) = u32::try_from(start) else { return total(nparams) };
    let cpus = host_cpus();
    if nparams == 0 && count != 0 {
        return Ok((2, TypedParams::new()));
    }
    if count == 0 {
        return Ok((i32::try_from(cpus).unwrap_or(i32::MAX), TypedParams::new()));
    }
    if start_cpu >= cpus {
        return Err(StatsError::StartCpu(start, cpus - 1).into());
    }
    let share_ns = CPU_TIMES_NS[0] / u64::from(cpus);
    let mut params = TypedParams::new();
    for cpu in start_cpu..cpus.min(start_cpu.saturating_add(count)) {
        let time_ns = share_ns + u64::from(cpu);
        let fields = [
            (consts::DOMAIN_CPU_STATS_CPUTIME, time_ns),
            (consts::DOMAIN_CPU_STATS_VCPUTIME, time_ns - OVERHEAD_NS),
        ];
        for (field, value_ns) in fields.into_iter().take(nparams as usize) {
            params.push(field, value_ns)?;
        }
    }
    Ok((i32::try_from(nparams.min(2)).unwrap_or(2), params))
}

fn total(nparams: u32) -> Result<(i32, TypedParams)> {
    let names = [
        consts::DOMAIN_CPU_STATS_CPUTIME,
        consts::DOMAIN_CPU_STATS_USERTIME,
        consts::DOMAIN_CPU_STATS_SYSTEMTIME,
    ];
    let mut params = TypedParams::new();
    for (name, value_ns) in names.into_iter().zip(CPU_TIMES_NS).take(nparams as usize) {
        params.push(name, value_ns)?;
    }
    let count = if nparams == 0 { names.len() } else { params.len() };
    Ok((i32::try_from(count).unwrap_or(0), params))
}

/// CPUs of the machine that this runs on: the reference spreads the time over them, not over the pretended ones.
fn host_cpus() -> u32 {
    let online = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    u32::try_from(online).unwrap_or(1)
}

/// The kinds of statistics that there are.
const KINDS: u32 = consts::DOMAIN_STATS_STATE | consts::DOMAIN_STATS_IOTHREAD;

pub(crate) fn all(state: &State, domains: &[DomainRef], kinds: u32, flags: u32) -> Result<Vec<StatsRecord>> {
    let filters = DomainFilter::OF_STATISTICS;
    let enforce = consts::CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS;
    only_flags("testConnectGetAllDomainStats", flags, filters | enforce)?;
    let kinds = if kinds == 0 { KINDS } else { kinds };
    if flags & enforce != 0 && kinds & !KINDS != 0 {
        return Err(StatsError::Types(format!("{:x}", kinds & !KINDS)).into());
    }
    // The bits are those of the list calls.
    let filter = DomainFilter::new(flags & filters);
    let machines = if domains.is_empty() {
        state.machines.filtered(filter)
    } else {
        // A domain that is gone by now is left out.
        let found = domains.iter().filter_map(|domain| state.machines.by_uuid(&domain.uuid));
        found.filter(|machine| machine.summary(|s| filter.matches(s))).collect()
    };
    machines.iter().map(|machine| record(machine, kinds)).collect()
}

fn record(machine: &Machine, kinds: u32) -> Result<StatsRecord> {
    let mut params = TypedParams::new();
    if kinds & consts::DOMAIN_STATS_STATE != 0 {
        let run_state = machine.summary(|s| s.run_state);
        params.push("state.state", run_state.state.number())?;
        params.push("state.reason", run_state.reason)?;
    }
    if kinds & consts::DOMAIN_STATS_IOTHREAD != 0 {
        iothreads(&machine.lock().private.iothreads, &mut params)?;
    }
    Ok(StatsRecord { domain: crate::machine::reference(machine), params })
}

fn iothreads(threads: &[Polling], params: &mut TypedParams) -> Result<()> {
    if threads.is_empty() {
        return Ok(());
    }
    params.push("iothread.count", u32::try_from(threads.len()).unwrap_or(u32::MAX))?;
    for thread in threads {
        params.push(format!("iothread.{}.poll-max-ns", thread.id), thread.max_ns)?;
        params.push(format!("iothread.{}.poll-grow", thread.id), thread.grow)?;
        params.push(format!("iothread.{}.poll-shrink", thread.id), thread.shrink)?;
    }
    Ok(())
}
