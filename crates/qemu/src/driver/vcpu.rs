//! The virtual CPUs of a domain and the host's CPUs that they run on.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::VcpuInfo;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::Affect;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::{Result, process};

use super::connection::{Connection, only_flags};
use super::host;
use super::query::ticks_to_ns;
use crate::monitor::command::{Cpu, QueryCpusFast};

document_errors! {
    /// What cannot be told or done.
    pub(crate) VcpuError in QEMU {
        OPERATION_INVALID Inactive = "cannot retrieve vcpu information for inactive domain";
        INVALID_ARG TooMany(&'static str, u32, u32) =
            "requested vcpus is greater than max allowable vcpus for the {0} domain: {1} > {2}";
        INVALID_ARG GuestInactive =
            "vCPU count provided by the guest agent can only be requested for live domains";
        ARGUMENT_UNSUPPORTED NoAgent = "QEMU guest agent is not configured";
        OPERATION_UNSUPPORTED Live = "cannot change vcpu count of this domain";
    }
}

/// The most virtual CPUs that the domain can have.
pub(super) fn max(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<i32> {
    count(connection, call, domain, consts::DOMAIN_AFFECT_LIVE | consts::DOMAIN_VCPU_MAXIMUM)
}

/// How many virtual CPUs the domain has or can have. Upstream: `qemuDomainGetVcpusFlags`.
pub(super) fn count(connection: &Connection, _: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
    let known = consts::DOMAIN_AFFECT_LIVE | consts::DOMAIN_AFFECT_CONFIG | consts::DOMAIN_VCPU_MAXIMUM;
    only_flags("qemuDomainGetVcpusFlags", flags, known | consts::DOMAIN_VCPU_GUEST)?;
    let domain = connection.find(domain)?;
    if flags & consts::DOMAIN_VCPU_GUEST != 0 {
        let active = domain.state().live.is_some();
        return Err(if active { VcpuError::NoAgent } else { VcpuError::GuestInactive }.into());
    }
    let definition = domain.definition(flags)?;
    let maximum = flags & consts::DOMAIN_VCPU_MAXIMUM != 0;
    let count = if maximum { definition.vcpus_max() } else { definition.vcpus_online() };
    Ok(i32::try_from(count).unwrap_or(i32::MAX))
}

pub(super) fn set(connection: &Connection, call: &Call, domain: &DomainRef, count: u32) -> Result<()> {
    set_flags(connection, call, domain, count, consts::DOMAIN_AFFECT_LIVE)
}

/// Changes how many the next start has; those of a running guest stay as they are.
pub(super) fn set_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    count: u32,
    flags: u32,
) -> Result<()> {
    let known = consts::DOMAIN_AFFECT_LIVE | consts::DOMAIN_AFFECT_CONFIG | consts::DOMAIN_VCPU_MAXIMUM;
    only_flags("qemuDomainSetVcpusFlags", flags, known)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainSetVcpusFlags")?;
    let affect = domain.affect(flags)?;
    if affect.live() {
        let definition = domain.live_definition()?;
        if count > definition.vcpus_max() {
            return Err(VcpuError::TooMany("live", count, definition.vcpus_max()).into());
        }
        if count != definition.vcpus_online() || flags & consts::DOMAIN_VCPU_MAXIMUM != 0 {
            return Err(VcpuError::Live.into());
        }
        if !affect.config() {
            return Ok(());
        }
    }
    let maximum = flags & consts::DOMAIN_VCPU_MAXIMUM != 0;
    let limit = domain.definition(Affect::CONFIG)?.vcpus_max();
    if !maximum && count > limit {
        return Err(VcpuError::TooMany("persistent", count, limit).into());
    }
    connection.instance.change(&domain, Affect::CONFIG, |definition| {
        let vcpu = definition.vcpu.get_or_insert_default();
        if maximum {
            vcpu.maximum = count;
            vcpu.current = vcpu.current.filter(|current| *current < count);
        } else {
            vcpu.current = (count != vcpu.maximum).then_some(count);
        }
    })
}

/// A virtual CPU, as the kernel sees its thread.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Thread {
    pub(super) time_ns: u64,
    cpu: i32,
}

impl Thread {
    pub(super) fn read(pid: u32, cpu: &Cpu) -> Self {
        let thread = u32::try_from(cpu.thread_id).ok();
        let fields = process::stat_fields(Path::new("/proc"), pid, thread).unwrap_or_default();
        let field = |index: usize| fields.get(index).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
        // `utime`, `stime` and `processor` are the fields 14, 15 and 39 of proc(5).
        let cpu = i32::try_from(field(38)).unwrap_or(-1);
        Self { time_ns: ticks_to_ns(field(13) + field(14)), cpu }
    }
}

/// State, time and CPUs of every virtual CPU. Upstream: `qemuDomainGetVcpus`.
pub(super) fn list(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    maplen: i32,
) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
    let domain = connection.find(domain)?;
    let pid = domain.state().live.as_ref().map(|live| live.process.pid());
    let pid = pid.ok_or(VcpuError::Inactive)?;
    let mut cpus = domain.ask(call, &QueryCpusFast {})?;
    cpus.sort_by_key(|cpu| cpu.index);
    let maplen = usize::try_from(maplen).unwrap_or(0);
    let (mut infos, mut maps) = (Vec::new(), Vec::new());
    for cpu in cpus {
        let thread = Thread::read(pid, &cpu);
        infos.push(VcpuInfo {
            number: cpu.index,
            state: consts::VCPU_RUNNING,
            cpu_time: thread.time_ns,
            cpu: thread.cpu,
        });
        let affinity = u32::try_from(cpu.thread_id).ok().and_then(|thread| process::affinity(thread).ok());
        push_map(&mut maps, &affinity.unwrap_or_else(host_cpus), maplen);
    }
    Ok((infos, maps))
}

/// The CPUs that each virtual CPU may use: this driver ties none to any. Upstream: `qemuDomainGetVcpuPinInfo`.
pub(super) fn pins(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    ncpumaps: i32,
    maplen: i32,
    flags: u32,
) -> Result<Vec<u8>> {
    only_flags("qemuDomainGetVcpuPinInfo", flags, Affect::LIVE | Affect::CONFIG)?;
    let definition = connection.find(domain)?.definition(flags)?;
    let wanted = u32::try_from(ncpumaps).unwrap_or(0).min(definition.vcpus_max());
    let maplen = usize::try_from(maplen).unwrap_or(0);
    let mut maps = Vec::new();
    for _ in 0..wanted {
        push_map(&mut maps, &host_cpus(), maplen);
    }
    Ok(maps)
}

fn host_cpus() -> Bitmap {
    let mut all = Bitmap::new(usize::try_from(host::cpu_count()).unwrap_or(0));
    all.set_all();
    all
}

/// Appends `set` to `maps` as one map of `maplen` bytes.
fn push_map(maps: &mut Vec<u8>, set: &Bitmap, maplen: usize) {
    let start = maps.len();
    maps.resize(start + maplen, 0);
    set.copy_to_bytes(&mut maps[start..]);
}
