//! Statistics of many domains at once. Upstream: `qemuConnectGetAllDomainStats`.
//!
//! All emulators are asked before the first answer is waited for, and no right to change a domain is needed: one that hangs costs
//! the others a moment, and its own record what only it could tell.

use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::record::StatsRecord;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::object::DomainFilter;
use ferrovirt_util::Result;
use ferrovirt_util::typed_param::TypedParams;
use std::sync::Arc;

use super::connection::{Connection, only_flags};
use super::domain::Domain;
use super::vcpu::Thread;
use super::{block, interface, list, memory, query};
use crate::monitor::command::{
    BlockCounters, BlockDevice, Command, Cpu, QomGet, QueryBlock, QueryBlockstats, QueryCpusFast,
};
use crate::monitor::{Monitor, Pending};

/// Time that all emulators together have to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// The kinds of statistics that there are.
const KINDS: u32 = consts::DOMAIN_STATS_STATE
    | consts::DOMAIN_STATS_CPU_TOTAL
    | consts::DOMAIN_STATS_BALLOON
    | consts::DOMAIN_STATS_VCPU
    | consts::DOMAIN_STATS_INTERFACE
    | consts::DOMAIN_STATS_BLOCK;

document_errors! {
    /// A question that has no answer.
    pub(crate) StatsError in QEMU {
        ARGUMENT_UNSUPPORTED Types(u32) =
            "Stats types bits 0x{0:x} are not supported by this daemon or QEMU";
    }
}

pub(super) fn all(
    connection: &Connection,
    call: &Call,
    domains: &[DomainRef],
    kinds: u32,
    flags: u32,
) -> Result<Vec<StatsRecord>> {
    let filters = DomainFilter::OF_STATISTICS;
    let enforce = consts::CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS;
    let nowait = consts::CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT;
    only_flags("qemuConnectGetAllDomainStats", flags, filters | enforce | nowait)?;
    if flags & enforce != 0 && kinds & !KINDS != 0 {
        return Err(StatsError::Types(kinds & !KINDS).into());
    }
    let kinds = if kinds == 0 { KINDS } else { kinds };
    // The bits are those of the list calls. A domain that is gone by now is left out.
    let mut found = list::matching(connection, DomainFilter::new(flags & filters));
    if !domains.is_empty() {
        found.retain(|domain| domains.iter().any(|wanted| wanted.uuid == domain.uuid));
    }
    let asked: Vec<Asked> = found.into_iter().filter_map(|domain| Asked::new(domain, kinds)).collect();
    let end = Instant::now() + call.remaining(PATIENCE);
    asked.into_iter().map(|asked| asked.record(call, end, kinds)).collect()
}

/// A domain whose emulator was asked.
struct Asked {
    domain: Arc<Domain>,
    definition: Arc<Definition>,
    /// State and reason.
    state: (i32, i32),
    pid: Option<u32>,
    balloon_kib: Option<u64>,
    cpus: Option<Pending<Vec<Cpu>>>,
    guest: Option<Pending<serde_json::Value>>,
    counters: Option<Pending<Vec<BlockCounters>>>,
    devices: Option<Pending<Vec<BlockDevice>>>,
}

/// Asks a monitor if there is one and the answer is wanted.
fn ask<C: Command>(monitor: Option<&Monitor>, wanted: bool, command: &C) -> Option<Pending<C::Reply>> {
    monitor.filter(|_| wanted).and_then(|monitor| monitor.start(command).ok())
}

impl Asked {
    fn new(domain: Arc<Domain>, kinds: u32) -> Option<Self> {
        let (definition, state, live) = {
            let state = domain.state();
            let live = state.live.as_ref();
            let live = live.map(|live| (live.monitor.clone(), live.process.pid(), live.balloon_kib));
            (Arc::clone(state.current()?), (state.state, state.reason), live)
        };
        let monitor = live.as_ref().map(|(monitor, ..)| monitor);
        let wants = |kind| kinds & kind != 0;
        let balloon = memory::balloon_path(&definition);
        let guest = balloon.and_then(|path| {
            let question = QomGet { path, property: "guest-stats".to_owned() };
            ask(monitor, wants(consts::DOMAIN_STATS_BALLOON), &question)
        });
        Some(Self {
            cpus: ask(monitor, wants(consts::DOMAIN_STATS_VCPU), &QueryCpusFast {}),
            guest,
            counters: ask(monitor, wants(consts::DOMAIN_STATS_BLOCK), &QueryBlockstats {}),
            devices: ask(monitor, wants(consts::DOMAIN_STATS_BLOCK), &QueryBlock {}),
            pid: live.as_ref().map(|(_, pid, _)| *pid),
            balloon_kib: live.as_ref().and_then(|(.., balloon)| *balloon),
            domain,
            definition,
            state,
        })
    }

    fn record(self, call: &Call, end: Instant, kinds: u32) -> Result<StatsRecord> {
        let mut params = TypedParams::new();
        let reference = self.domain.reference();
        let left = || end.saturating_duration_since(Instant::now());
        if kinds & consts::DOMAIN_STATS_STATE != 0 {
            params.push(consts::DOMAIN_STATS_STATE_STATE, self.state.0)?;
            params.push(consts::DOMAIN_STATS_STATE_REASON, self.state.1)?;
        }
        if let (true, Some(pid)) = (kinds & consts::DOMAIN_STATS_CPU_TOTAL != 0, self.pid) {
            let (user, system) = query::cpu_times_ns(pid);
            params.push(consts::DOMAIN_STATS_CPU_TIME, user + system)?;
            params.push(consts::DOMAIN_STATS_CPU_USER, user)?;
            params.push(consts::DOMAIN_STATS_CPU_SYSTEM, system)?;
        }
        if kinds & consts::DOMAIN_STATS_BALLOON != 0 {
            let current = self.balloon_kib.unwrap_or_else(|| self.definition.memory_kib());
            params.push(consts::DOMAIN_STATS_BALLOON_CURRENT, current)?;
            params.push(consts::DOMAIN_STATS_BALLOON_MAXIMUM, self.definition.max_memory_kib())?;
            let told = self.guest.map(|guest| guest.wait_for(call, left())).transpose().unwrap_or(None);
            memory::push_stats(told.as_ref(), self.pid, &mut params)?;
        }
        if kinds & consts::DOMAIN_STATS_VCPU != 0 {
            params.push(consts::DOMAIN_STATS_VCPU_CURRENT, self.definition.vcpus_online())?;
            params.push(consts::DOMAIN_STATS_VCPU_MAXIMUM, self.definition.vcpus_max())?;
            let cpus = self.cpus.map(|cpus| cpus.wait_for(call, left())).transpose().unwrap_or(None);
            for cpu in cpus.iter().flatten() {
                params.push(format!("vcpu.{}.state", cpu.index), consts::VCPU_RUNNING)?;
                let thread = self.pid.map(|pid| Thread::read(pid, cpu)).unwrap_or_default();
                params.push(format!("vcpu.{}.time", cpu.index), thread.time_ns)?;
            }
        }
        if kinds & consts::DOMAIN_STATS_INTERFACE != 0 && self.pid.is_some() {
            interface::push_stats(&self.definition, &mut params)?;
        }
        if kinds & consts::DOMAIN_STATS_BLOCK != 0 {
            let counters = self.counters.map(|asked| asked.wait_for(call, left())).transpose();
            let devices = self.devices.map(|asked| asked.wait_for(call, left())).transpose();
            let counters = counters.unwrap_or(None).unwrap_or_default();
            let devices = devices.unwrap_or(None).unwrap_or_default();
            block::push_stats(&self.definition, &counters, &devices, &mut params)?;
        }
        Ok(StatsRecord { domain: reference, params })
    }
}
