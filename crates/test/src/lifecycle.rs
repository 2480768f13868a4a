//! Define, start, pause, stop, undefine.

use std::os::fd::BorrowedFd;
use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::basic::LifecycleAction;
use ferrovirt_conf::object::{DomainState, ObjectError};
use ferrovirt_conf::schema;

use crate::connection::only_flags;
use crate::document;
use crate::error::TestError;
use crate::machine::{Change, Guest, Machine, publish, reference};
use crate::moment::MomentRefused;
use crate::state::State;
use crate::taint;

/// Events that a stop reports: reason of the state, and detail of the event.
const BY_SHUTDOWN: (i32, i32) = (consts::DOMAIN_SHUTOFF_SHUTDOWN, consts::DOMAIN_EVENT_STOPPED_SHUTDOWN);
pub(crate) const BY_SAVE: (i32, i32) = (consts::DOMAIN_SHUTOFF_SAVED, consts::DOMAIN_EVENT_STOPPED_SAVED);
/// Of a start: reason of the state, and detail of the event.
const BY_BOOT: (i32, i32) = (consts::DOMAIN_RUNNING_BOOTED, consts::DOMAIN_EVENT_STARTED_BOOTED);
pub(crate) const BY_RESTORE: (i32, i32) =
    (consts::DOMAIN_RUNNING_RESTORED, consts::DOMAIN_EVENT_STARTED_RESTORED);
const BY_DESTROY: (i32, i32) = (consts::DOMAIN_SHUTOFF_DESTROYED, consts::DOMAIN_EVENT_STOPPED_DESTROYED);

/// Puts the document `xml` into the table; says whether the domain was there before.
///
/// # Errors
/// Those of the document and of the table.
pub(crate) fn add(state: &State, xml: &str, persistent: bool) -> Result<(Arc<Machine>, bool)> {
    let added = state.machines.add(document::parse(xml)?, !persistent, Guest::new)?;
    Ok((added.object, added.existed))
}

/// Makes a domain run, without an event.
pub(crate) fn boot(state: &State, machine: &Arc<Machine>, inner: &mut Change<'_>) -> DomainRef {
    inner.keep_persistent();
    taint::check(inner);
    state.machines.start(machine, inner);
    inner.set_state(DomainState::Running, consts::DOMAIN_RUNNING_BOOTED);
    publish(inner)
}

/// Makes a domain run that was in `run_state` before anybody looked.
pub(crate) fn boot_as(state: &State, machine: &Arc<Machine>, inner: &mut Change<'_>, as_state: DomainState) {
    boot(state, machine, inner);
    inner.set_state(as_state, 0);
}

/// Ends a domain and reports it; a transient one is forgotten.
pub(crate) fn stop(state: &State, machine: &Machine, mut inner: Change<'_>, (reason, detail): (i32, i32)) {
    let before = reference(machine);
    state.machines.stop(&mut inner);
    inner.private.iothreads.clear();
    inner.set_state(DomainState::Shutoff, reason);
    if !inner.persistent {
        state.machines.remove(&mut inner);
    }
    drop(inner);
    state.lifecycle(before, consts::DOMAIN_EVENT_STOPPED, detail);
}

pub(crate) fn define(state: &State, xml: &str) -> Result<DomainRef> {
    define_flags(state, xml, 0)
}

pub(crate) fn define_flags(state: &State, xml: &str, flags: u32) -> Result<DomainRef> {
    only_flags("testDomainDefineXMLFlags", flags, consts::DOMAIN_DEFINE_VALIDATE)?;
    schema::DOMAIN.validate_if(flags & consts::DOMAIN_DEFINE_VALIDATE != 0, xml)?;
    let (machine, existed) = add(state, xml, true)?;
    let reference = reference(&machine);
    let detail =
        if existed { consts::DOMAIN_EVENT_DEFINED_UPDATED } else { consts::DOMAIN_EVENT_DEFINED_ADDED };
    state.lifecycle(reference.clone(), consts::DOMAIN_EVENT_DEFINED, detail);
    Ok(reference)
}

pub(crate) fn create_xml(state: &State, xml: &str, flags: u32) -> Result<DomainRef> {
    only_flags("testDomainCreateXML", flags, consts::DOMAIN_START_VALIDATE)?;
    schema::DOMAIN.validate_if(flags & consts::DOMAIN_START_VALIDATE != 0, xml)?;
    start_new(state, xml, BY_BOOT)
}

/// Starts the domain that `xml` describes.
///
/// # Errors
/// Those of [`add`]; `VIR_ERR_OPERATION_INVALID` if it runs already.
pub(crate) fn start_new(state: &State, xml: &str, (reason, detail): (i32, i32)) -> Result<DomainRef> {
    let (machine, _) = add(state, xml, false)?;
    let mut inner = machine.lock();
    if inner.is_active() {
        return Err(ObjectError::AlreadyActive(inner.def.name.clone()).into());
    }
    boot(state, &machine, &mut inner);
    inner.run_state.reason = reason;
    let reference = publish(&mut inner);
    drop(inner);
    state.lifecycle(reference.clone(), consts::DOMAIN_EVENT_STARTED, detail);
    Ok(reference)
}

/// The files that a container would inherit concern no domain here.
pub(crate) fn create_xml_with_files(
    state: &State,
    xml: &str,
    _: &[BorrowedFd<'_>],
    flags: u32,
) -> Result<DomainRef> {
    create_xml(state, xml, flags)
}

pub(crate) fn create_with_files(
    state: &State,
    domain: &DomainRef,
    _: &[BorrowedFd<'_>],
    flags: u32,
) -> Result<()> {
    create_flags(state, domain, flags)
}

pub(crate) fn create(state: &State, domain: &DomainRef) -> Result<()> {
    create_flags(state, domain, 0)
}

pub(crate) fn create_flags(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("testDomainCreateWithFlags", flags, 0)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if inner.run_state.state != DomainState::Shutoff {
        return Err(TestError::AlreadyRunning(domain.name.to_string()).into());
    }
    inner.managed_save = false;
    let reference = boot(state, &machine, &mut inner);
    drop(inner);
    state.lifecycle(reference, consts::DOMAIN_EVENT_STARTED, consts::DOMAIN_EVENT_STARTED_BOOTED);
    Ok(())
}

pub(crate) fn suspend(state: &State, domain: &DomainRef) -> Result<()> {
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if inner.run_state.state != DomainState::Running {
        return Err(TestError::NotRunning(domain.name.to_string()).into());
    }
    inner.set_state(DomainState::Paused, consts::DOMAIN_PAUSED_USER);
    let reference = publish(&mut inner);
    drop(inner);
    state.lifecycle(reference, consts::DOMAIN_EVENT_SUSPENDED, consts::DOMAIN_EVENT_SUSPENDED_PAUSED);
    Ok(())
}

pub(crate) fn resume(state: &State, domain: &DomainRef) -> Result<()> {
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if inner.run_state.state != DomainState::Paused {
        return Err(TestError::NotPaused(domain.name.to_string()).into());
    }
    inner.set_state(DomainState::Running, consts::DOMAIN_RUNNING_UNPAUSED);
    let reference = publish(&mut inner);
    drop(inner);
    state.lifecycle(reference, consts::DOMAIN_EVENT_RESUMED, consts::DOMAIN_EVENT_RESUMED_UNPAUSED);
    Ok(())
}

pub(crate) fn shutdown(state: &State, domain: &DomainRef) -> Result<()> {
    shutdown_flags(state, domain, 0)
}

pub(crate) fn shutdown_flags(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("testDomainShutdownFlags", flags, 0)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    if inner.run_state.state == DomainState::Shutoff {
        return Err(TestError::NotRunning(domain.name.to_string()).into());
    }
    let action = inner.def.on_poweroff;
    end_by(state, &machine, inner, action);
    Ok(())
}

pub(crate) fn destroy(state: &State, domain: &DomainRef) -> Result<()> {
    destroy_flags(state, domain, 0)
}

pub(crate) fn destroy_flags(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("testDomainDestroyFlags", flags, consts::DOMAIN_DESTROY_GRACEFUL)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    inner.check_active()?;
    stop(state, &machine, inner, BY_DESTROY);
    Ok(())
}

/// Does what the document wants when the guest ends or restarts.
fn end_by(state: &State, machine: &Machine, mut inner: Change<'_>, action: Option<LifecycleAction>) {
    use LifecycleAction::{CoredumpRestart, Restart, RestartRename};
    if matches!(action, Some(Restart | RestartRename | CoredumpRestart)) {
        inner.set_state(DomainState::Running, consts::DOMAIN_RUNNING_BOOTED);
    } else {
        stop(state, machine, inner, BY_SHUTDOWN);
    }
}

pub(crate) fn reboot(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    let allowed = consts::DOMAIN_REBOOT_ACPI_POWER_BTN
        | consts::DOMAIN_REBOOT_GUEST_AGENT
        | consts::DOMAIN_REBOOT_INITCTL
        | consts::DOMAIN_REBOOT_SIGNAL
        | consts::DOMAIN_REBOOT_PARAVIRT;
    only_flags("testDomainReboot", flags, allowed)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    inner.check_active()?;
    let action = inner.def.on_reboot;
    end_by(state, &machine, inner, action);
    Ok(())
}

pub(crate) fn reset(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("testDomainReset", flags, 0)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.check_active()?;
    inner.set_state(DomainState::Running, consts::DOMAIN_RUNNING_BOOTED);
    Ok(())
}

pub(crate) fn undefine(state: &State, domain: &DomainRef) -> Result<()> {
    undefine_flags(state, domain, 0)
}

pub(crate) fn undefine_flags(state: &State, domain: &DomainRef, flags: u32) -> Result<()> {
    let allowed = consts::DOMAIN_UNDEFINE_MANAGED_SAVE
        | consts::DOMAIN_UNDEFINE_SNAPSHOTS_METADATA
        | consts::DOMAIN_UNDEFINE_CHECKPOINTS_METADATA;
    only_flags("testDomainUndefineFlags", flags, allowed)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if inner.managed_save && flags & consts::DOMAIN_UNDEFINE_MANAGED_SAVE == 0 {
        return Err(TestError::UndefineSaved.into());
    }
    let (snapshots, checkpoints) = (inner.snapshots.len(), inner.checkpoints.len());
    let kept = |count: usize, flag: u32| count > 0 && flags & flag == 0;
    if !inner.is_active() && kept(snapshots, consts::DOMAIN_UNDEFINE_SNAPSHOTS_METADATA) {
        return Err(MomentRefused::UndefineSnapshots(snapshots).into());
    }
    if !inner.is_active() && kept(checkpoints, consts::DOMAIN_UNDEFINE_CHECKPOINTS_METADATA) {
        return Err(MomentRefused::UndefineCheckpoints(checkpoints).into());
    }
    inner.managed_save = false;
    inner.persistent = false;
    inner.new_def = None;
    if !inner.is_active() {
        state.machines.remove(&mut inner);
    }
    let reference = publish(&mut inner);
    drop(inner);
    state.lifecycle(reference, consts::DOMAIN_EVENT_UNDEFINED, consts::DOMAIN_EVENT_UNDEFINED_REMOVED);
    Ok(())
}

pub(crate) fn rename(state: &State, domain: &DomainRef, name: &str, flags: u32) -> Result<()> {
    only_flags("testDomainRename", flags, 0)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if inner.is_active() {
        return Err(TestError::RenameActive.into());
    }
    if !inner.persistent {
        return Err(TestError::RenameTransient.into());
    }
    state.machines.rename(&mut inner, name)?;
    let old = DomainRef { name: domain.name.clone(), uuid: machine.uuid, id: -1 };
    let new = publish(&mut inner);
    drop(inner);
    state.lifecycle(old, consts::DOMAIN_EVENT_UNDEFINED, consts::DOMAIN_EVENT_UNDEFINED_RENAMED);
    state.lifecycle(new, consts::DOMAIN_EVENT_DEFINED, consts::DOMAIN_EVENT_DEFINED_RENAMED);
    Ok(())
}
