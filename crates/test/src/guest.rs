//! What a guest would do or say: every domain runs the same pretended guest.

use ferrovirt::object::DomainRef;
use ferrovirt::record::{DiskError, FsInfo, SecurityLabel};
use ferrovirt::structs::DomainMemoryStat;
use ferrovirt::{Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::misc_devices::MemballoonModel;
use ferrovirt_conf::object::ObjectError;
use ferrovirt_util::key_code::{self, KeycodeSet};
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::xml::StringEnum as _;

use crate::connection::only_flags;
use crate::error::TestError;
use crate::state::State;

/// The guest's clock until somebody sets it.
pub(crate) const CLOCK: (i64, u32) = (627_319_920, 0);

/// Refuses a domain that does not run.
fn check_active(state: &State, domain: &DomainRef) -> Result<()> {
    state.machine(domain)?.summary(|s| if s.id >= 0 { Ok(()) } else { Err(ObjectError::Inactive.into()) })
}

pub(crate) fn time(state: &State, domain: &DomainRef, flags: u32) -> Result<(i64, u32)> {
    only_flags("testDomainGetTime", flags, 0)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    if !inner.is_active() {
        return Err(TestError::NoGuest.into());
    }
    Ok(inner.private.clock)
}

pub(crate) fn set_time(state: &State, domain: &DomainRef, seconds: i64, ns: u32, flags: u32) -> Result<()> {
    only_flags("testDomainSetTime", flags, consts::DOMAIN_TIME_SYNC)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.check_active()?;
    inner.private.clock = (seconds, ns);
    Ok(())
}

pub(crate) fn hostname(state: &State, domain: &DomainRef, flags: u32) -> Result<String> {
    let allowed = consts::DOMAIN_GET_HOSTNAME_LEASE | consts::DOMAIN_GET_HOSTNAME_AGENT;
    only_flags("testDomainGetHostname", flags, allowed)?;
    check_active(state, domain)?;
    Ok(format!("{}host", domain.name))
}

pub(crate) fn fs_info(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<FsInfo>> {
    only_flags("testDomainGetFSInfo", flags, 0)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    inner.check_active()?;
    let disks = inner.def.devices.disks.iter();
    let mut targets = disks.filter_map(|disk| disk.target.dev.as_deref());
    let found = targets.find(|dev| *dev == "vda");
    let mounts = [("/", "vda1"), ("/boot", "vda2")].map(|(mountpoint, name)| FsInfo {
        mountpoint: mountpoint.to_owned(),
        name: name.to_owned(),
        fs_type: "ext4".to_owned(),
        devices: vec!["vda".to_owned()],
    });
    Ok(if found.is_some() { mounts.into() } else { Vec::new() })
}

/// Freezes the guest's two file systems, or those that are named.
pub(crate) fn freeze(state: &State, domain: &DomainRef, mounts: &[&str], flags: u32) -> Result<i32> {
    only_flags("testDomainFSFreeze", flags, 0)?;
    change_frozen(state, domain, mounts, true)
}

pub(crate) fn thaw(state: &State, domain: &DomainRef, mounts: &[&str], flags: u32) -> Result<i32> {
    only_flags("testDomainFSThaw", flags, 0)?;
    change_frozen(state, domain, mounts, false)
}

/// Where the guest's two file systems are mounted.
const MOUNTS: [&str; 2] = ["/", "/boot"];

fn check_mounts(mounts: &[&str]) -> Result<(), GuestError> {
    match mounts.iter().find(|mount| !MOUNTS.contains(mount)) {
        Some(mount) => Err(GuestError::Mount((*mount).to_owned())),
        None => Ok(()),
    }
}

fn change_frozen(state: &State, domain: &DomainRef, mounts: &[&str], frozen: bool) -> Result<i32> {
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.check_active()?;
    check_mounts(mounts)?;
    let mut changed = 0;
    for (name, state) in MOUNTS.into_iter().zip(&mut inner.private.frozen) {
        if (mounts.is_empty() || mounts.contains(&name)) && *state != frozen {
            *state = frozen;
            changed += 1;
        }
    }
    Ok(changed)
}

pub(crate) fn trim(
    state: &State,
    domain: &DomainRef,
    mount: Option<&str>,
    _minimum: u64,
    flags: u32,
) -> Result<()> {
    only_flags("testDomainFSTrim", flags, 0)?;
    check_active(state, domain)?;
    Ok(check_mounts(mount.as_slice())?)
}

pub(crate) fn password(state: &State, domain: &DomainRef, _: &str, _: &str, flags: u32) -> Result<()> {
    only_flags("testDomainSetUserPassword", flags, consts::DOMAIN_PASSWORD_ENCRYPTED)?;
    check_active(state, domain)
}

pub(crate) fn inject_nmi(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("testDomainInjectNMI", flags, 0)?;
    check_active(state, domain)
}

pub(crate) fn send_key(
    state: &State,
    domain: &DomainRef,
    codeset: u32,
    _holdtime_ms: u32,
    keycodes: &[u32],
    flags: u32,
) -> Result<()> {
    only_flags("testDomainSendKey", flags, 0)?;
    check_active(state, domain)?;
    let set = KeycodeSet::from_number(codeset.cast_signed()).unwrap_or_default();
    match keycodes.iter().find(|code| key_code::translate(set, set, **code).is_none()) {
        Some(code) => Err(GuestError::Key(*code, set.as_str()).into()),
        None => Ok(()),
    }
}

/// Every other disk has an error, the rest has no space.
pub(crate) fn disk_errors(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<DiskError>> {
    only_flags("testDomainGetDiskErrors", flags, 0)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    inner.check_active()?;
    let targets = inner.def.devices.disks.iter().filter_map(|disk| disk.target.dev.as_deref());
    let kinds = [consts::DOMAIN_DISK_ERROR_UNSPEC, consts::DOMAIN_DISK_ERROR_NO_SPACE];
    Ok(targets
        .zip(kinds.into_iter().cycle())
        .map(|(target, error)| DiskError { disk: target.to_owned(), error })
        .collect())
}

pub(crate) fn security_label(state: &State, domain: &DomainRef) -> Result<SecurityLabel> {
    let running = state.machine(domain)?.summary(|s| s.id >= 0);
    let label = if running { "libvirt-test" } else { "" };
    Ok(SecurityLabel { label: label.to_owned(), enforcing: running })
}

/// Fixed shares of the memory that the domain has; nothing without a balloon to ask.
pub(crate) fn memory_stats(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
    only_flags("testDomainMemoryStats", flags, 0)?;
    check_active(state, domain)?;
    let machine = state.machine(domain)?;
    let balloon = machine.lock().def.devices.memballoon.as_ref().map(|balloon| balloon.model);
    if balloon != Some(MemballoonModel::Virtio) {
        return Ok(Vec::new());
    }
    let memory = machine.summary(|s| s.memory_kib);
    let seconds = u64::try_from(CLOCK.0).unwrap_or(0);
    let stats = [
        (consts::DOMAIN_MEMORY_STAT_ACTUAL_BALLOON, memory),
        (consts::DOMAIN_MEMORY_STAT_SWAP_IN, 0),
        (consts::DOMAIN_MEMORY_STAT_SWAP_OUT, 0),
        (consts::DOMAIN_MEMORY_STAT_MAJOR_FAULT, 0),
        (consts::DOMAIN_MEMORY_STAT_MINOR_FAULT, 0),
        (consts::DOMAIN_MEMORY_STAT_UNUSED, memory / 2),
        (consts::DOMAIN_MEMORY_STAT_AVAILABLE, memory),
        (consts::DOMAIN_MEMORY_STAT_USABLE, memory / 2),
        (consts::DOMAIN_MEMORY_STAT_LAST_UPDATE, seconds),
        (consts::DOMAIN_MEMORY_STAT_DISK_CACHES, memory / 8),
        (consts::DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC, 0),
        (consts::DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL, 0),
        (consts::DOMAIN_MEMORY_STAT_RSS, memory / 2),
    ];
    Ok(stats.map(|(tag, val)| DomainMemoryStat { tag, val }).into())
}

/// Bytes count up from the address.
pub(crate) fn memory_peek(
    state: &State,
    domain: &DomainRef,
    start: u64,
    size: u64,
    flags: u32,
) -> Result<Vec<u8>> {
    only_flags("testDomainMemoryPeek", flags, consts::MEMORY_VIRTUAL | consts::MEMORY_PHYSICAL)?;
    if flags == 0 {
        return Err(GuestError::PeekFlags.into());
    }
    check_active(state, domain)?;
    if size > PEEK_MAX {
        return Err(TestError::PeekSize(size).into());
    }
    Ok((0..size).map(|offset| start.wrapping_add(offset).to_le_bytes()[0]).collect())
}

/// Most bytes of a guest's memory in one answer.
const PEEK_MAX: u64 = 1 << 20;

document_errors! {
    /// What no guest is asked for.
    pub(crate) GuestError in TEST {
        OPERATION_INVALID Mount(String) = "mount point not found: {0}";
        INTERNAL_ERROR Key(u32, &'static str) = "invalid keycode {0} of {1} codeset";
        INVALID_ARG Process = "only sending a signal to pid 1 is supported";
        INVALID_ARG Signal(u32) = "signum value {0} is out of range";
        INVALID_ARG PeekFlags = "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL";
    }
}

/// The guest's first process takes any signal and goes on.
pub(crate) fn signal(state: &State, domain: &DomainRef, pid: i64, signal: u32, flags: u32) -> Result<()> {
    only_flags("testDomainSendProcessSignal", flags, 0)?;
    if pid != 1 {
        return Err(GuestError::Process.into());
    }
    if signal >= consts::DOMAIN_PROCESS_SIGNAL_LAST.cast_unsigned() {
        return Err(GuestError::Signal(signal).into());
    }
    state.machine(domain).map(drop)
}

/// As the scheduler's parameters ([`crate::tune::scheduler::get_flags`]), the reference never answers.
pub(crate) fn launch_security(_: &State, _: &DomainRef, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetLaunchSecurityInfo", flags | consts::TYPED_PARAM_STRING_OKAY, 0)?;
    Ok(TypedParams::new())
}
