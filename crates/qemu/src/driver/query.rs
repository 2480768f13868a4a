//! What is known of a domain; nothing here waits.

use std::path::Path;
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::{DomainControlInfo, DomainInfo};
use ferrovirt_conf::domain::flags as format;
use ferrovirt_util::{Result, process};

use super::connection::{Connection, only_flags};
use super::lifecycle::invalid;

/// The kernel's clock ticks per second in `/proc`.
const TICKS_PER_SECOND: u64 = 100;

pub(super) fn info(connection: &Connection, _: &Call, domain: &DomainRef) -> Result<DomainInfo> {
    let domain = connection.find(domain)?;
    let state = domain.state();
    let definition = state.current().map(Arc::clone);
    let live = state.live.as_ref().map(|live| (live.process.pid(), live.balloon_kib));
    let code = u8::try_from(state.state).unwrap_or(0);
    drop(state);
    let definition = definition.ok_or_else(|| invalid("the domain has no document"))?;
    let max_mem = definition.memory.as_ref().map_or(0, |memory| memory.size.0);
    let current = definition.current_memory.map_or(max_mem, |current| current.0);
    let vcpu = definition.vcpu.as_ref();
    let vcpus = vcpu.map_or(1, |vcpu| vcpu.current.unwrap_or(vcpu.maximum));
    Ok(DomainInfo {
        state: code,
        max_mem,
        memory: live.and_then(|(_, balloon)| balloon).unwrap_or(current),
        nr_virt_cpu: u16::try_from(vcpus).unwrap_or(u16::MAX),
        cpu_time: live.map_or(0, |(pid, _)| {
            let (user, system) = cpu_times_ns(pid);
            user + system
        }),
    })
}

pub(super) fn state(connection: &Connection, _: &Call, domain: &DomainRef, flags: u32) -> Result<(i32, i32)> {
    only_flags("qemuDomainGetState", flags, 0)?;
    let domain = connection.find(domain)?;
    let state = domain.state();
    Ok((state.state, state.reason))
}

pub(super) fn control(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<DomainControlInfo> {
    only_flags("qemuDomainGetControlInfo", flags, 0)?;
    connection.find(domain)?.state().live()?;
    Ok(DomainControlInfo::default())
}

pub(super) fn xml(connection: &Connection, _: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
    let known = consts::DOMAIN_XML_SECURE
        | consts::DOMAIN_XML_INACTIVE
        | consts::DOMAIN_XML_UPDATE_CPU
        | consts::DOMAIN_XML_MIGRATABLE;
    only_flags("qemuDomainGetXMLDesc", flags, known)?;
    let domain = connection.find(domain)?;
    let state = domain.state();
    let inactive = flags & consts::DOMAIN_XML_INACTIVE != 0;
    let definition = if inactive { state.config.as_ref().or(state.current()) } else { state.current() };
    let definition = Arc::clone(definition.ok_or_else(|| invalid("the domain has no document"))?);
    let live = state.live.is_some() && !inactive;
    drop(state);
    let mut written = 0;
    if flags & consts::DOMAIN_XML_SECURE != 0 {
        written |= format::SECURE;
    }
    if !live {
        written |= format::INACTIVE;
    }
    Ok(definition.format(written))
}

pub(super) fn os_type(connection: &Connection, _: &Call, domain: &DomainRef) -> Result<String> {
    let domain = connection.find(domain)?;
    let state = domain.state();
    Ok(state.current().and_then(|definition| definition.os.kind.name.clone()).unwrap_or_default())
}

pub(super) fn is_active(connection: &Connection, _: &Call, dom: &DomainRef) -> Result<bool> {
    Ok(connection.find(dom)?.state().live.is_some())
}

pub(super) fn is_persistent(connection: &Connection, _: &Call, dom: &DomainRef) -> Result<bool> {
    Ok(connection.find(dom)?.state().config.is_some())
}

pub(super) fn is_updated(connection: &Connection, _: &Call, dom: &DomainRef) -> Result<bool> {
    connection.find(dom)?;
    Ok(false)
}

/// Time that the emulator's threads have run, in nanoseconds, in programs and in the kernel; 0 if it has just ended.
pub(super) fn cpu_times_ns(pid: u32) -> (u64, u64) {
    let fields = process::stat_fields(Path::new("/proc"), pid, None).unwrap_or_default();
    // `utime` and `stime` are the fields 14 and 15 of proc(5).
    let ticks = |index: usize| fields.get(index).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    (ticks_to_ns(ticks(13)), ticks_to_ns(ticks(14)))
}

/// The kernel's clock ticks as nanoseconds.
pub(super) fn ticks_to_ns(ticks: u64) -> u64 {
    ticks.saturating_mul(1_000_000_000 / TICKS_PER_SECOND)
}
