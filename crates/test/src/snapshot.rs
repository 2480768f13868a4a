//! Snapshots: they hold the document, and nothing of the guest.

use std::sync::Arc;

use ferrovirt::object::{DomainRef, DomainSnapshotRef};
use ferrovirt::{Name, Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::disk::DiskSnapshot;
use ferrovirt_conf::moment::SnapshotSelect;
use ferrovirt_conf::object::DomainState;
use ferrovirt_conf::schema;
use ferrovirt_conf::snapshot::{
    MemorySnapshot, Snapshot, SnapshotDisk, SnapshotFormat, SnapshotParse, SnapshotState,
};

use crate::connection::only_flags;
use crate::document;
use crate::lifecycle;
use crate::machine::{Change, Machine, publish, reference};
use crate::moment::{MomentRefused, align, is_idle, now};
use crate::state::State;

document_errors! {
    /// Disks that do not fit.
    pub(crate) AlignError in DOMAIN_SNAPSHOT {
        CONFIG_UNSUPPORTED NoDisk(String) = "no disk named '{0}'";
        CONFIG_UNSUPPORTED Mode(String) = "disk '{0}' must use snapshot mode 'internal'";
        CONFIG_UNSUPPORTED NoName(String) =
            "source for disk '{0}' is not a regular file; refusing to generate external snapshot name";
    }
}

/// The state that a snapshot is taken in.
fn state_of(state: DomainState) -> SnapshotState {
    match state {
        DomainState::NoState => SnapshotState::None,
        DomainState::Running => SnapshotState::Running,
        DomainState::Blocked => SnapshotState::Blocked,
        DomainState::Paused => SnapshotState::Paused,
        DomainState::Shutdown => SnapshotState::Shutdown,
        DomainState::Shutoff => SnapshotState::Shutoff,
        DomainState::Crashed => SnapshotState::Crashed,
        DomainState::PmSuspended => SnapshotState::PmSuspended,
    }
}

/// Gives every disk its place in the snapshot: inside the image. Upstream: `virDomainSnapshotAlignDisks`.
fn align_disks(snapshot: &mut Snapshot, domain: &Domain) -> Result<()> {
    let external = snapshot.memory == Some(MemorySnapshot::External);
    let named = std::mem::take(&mut snapshot.disks);
    let missing = |name| AlignError::NoDisk(name).into();
    for (disk, entry) in align(domain, named, |entry| &entry.name, missing)? {
        let target = disk.target.dev.clone().unwrap_or_default();
        let mut entry =
            entry.unwrap_or_else(|| SnapshotDisk { name: target.clone(), ..SnapshotDisk::default() });
        entry.name.clone_from(&target);
        let default = if is_idle(disk) { DiskSnapshot::No } else { DiskSnapshot::Internal };
        let stays_out = disk.snapshot.unwrap_or(default) == DiskSnapshot::No;
        match entry.snapshot.or(disk.snapshot) {
            Some(DiskSnapshot::No) if !stays_out => return Err(AlignError::Mode(target).into()),
            None if external => return Err(AlignError::NoName(target).into()),
            None => entry.snapshot = Some(default),
            Some(mode @ (DiskSnapshot::Internal | DiskSnapshot::No)) => entry.snapshot = Some(mode),
            Some(_) => return Err(AlignError::Mode(target).into()),
        }
        snapshot.disks.push(entry);
    }
    Ok(())
}

fn parse(xml: &str, redefine: bool, internal: bool) -> Result<Snapshot> {
    Snapshot::parse(xml, &SnapshotParse { redefine, internal, domain: document::live_options() })
}

pub(crate) fn create(state: &State, domain: &DomainRef, xml: &str, flags: u32) -> Result<DomainSnapshotRef> {
    let redefine = flags & consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE != 0;
    let halt = flags & consts::DOMAIN_SNAPSHOT_CREATE_HALT != 0;
    let allowed = consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE
        | consts::DOMAIN_SNAPSHOT_CREATE_CURRENT
        | consts::DOMAIN_SNAPSHOT_CREATE_HALT
        | consts::DOMAIN_SNAPSHOT_CREATE_QUIESCE
        | consts::DOMAIN_SNAPSHOT_CREATE_ATOMIC
        | consts::DOMAIN_SNAPSHOT_CREATE_LIVE
        | consts::DOMAIN_SNAPSHOT_CREATE_VALIDATE;
    only_flags("testDomainSnapshotCreateXML", flags, allowed)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if !inner.checkpoints.is_empty() {
        return Err(MomentRefused::CheckpointExists.into());
    }
    if halt && !inner.persistent {
        return Err(MomentRefused::HaltTransient.into());
    }
    schema::SNAPSHOT.validate_if(flags & consts::DOMAIN_SNAPSHOT_CREATE_VALIDATE != 0, xml)?;
    let mut snapshot = parse(xml, redefine, false)?;
    let name = if redefine {
        let uuid = machine.uuid.to_string();
        inner.snapshots.check_redefinition(&mut snapshot, &uuid, false)?;
        inner.snapshots.redefine(snapshot)?.0
    } else {
        take(&mut inner, &mut snapshot)?;
        inner.snapshots.insert(snapshot)?
    };
    if !redefine || flags & consts::DOMAIN_SNAPSHOT_CREATE_CURRENT != 0 {
        inner.snapshots.set_current(Some(&name));
    }
    let domain = publish(&mut inner);
    if halt && !redefine && inner.is_active() {
        let stopped = (consts::DOMAIN_SHUTOFF_FROM_SNAPSHOT, consts::DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT);
        lifecycle::stop(state, &machine, inner, stopped);
    }
    Ok(DomainSnapshotRef { domain, name })
}

/// Fills a new snapshot with the domain as it is.
fn take(inner: &mut Change<'_>, snapshot: &mut Snapshot) -> Result<()> {
    snapshot.moment.complete(now());
    snapshot.moment.parent = inner.snapshots.current().map(ToString::to_string);
    let mut def = Domain::clone(&inner.def);
    def.id = None;
    align_disks(snapshot, &def)?;
    snapshot.state = Some(state_of(inner.run_state.state));
    let offline = inner.run_state.state == DomainState::Shutoff;
    snapshot.memory = Some(if offline { MemorySnapshot::No } else { MemorySnapshot::Internal });
    snapshot.memory_file = None;
    snapshot.moment.domain = Some(Box::new(def));
    Ok(())
}

/// Takes over a snapshot that a node file describes.
///
/// # Errors
/// Those of the document; `VIR_ERR_XML_ERROR` if two of them are current.
pub(crate) fn load(inner: &mut Change<'_>, xml: &str) -> Result<()> {
    let snapshot = parse(xml, true, true)?;
    let current = snapshot.current;
    let name = inner.snapshots.insert(snapshot)?;
    if current && inner.snapshots.current().is_some() {
        return Err(MomentRefused::TwoActive.into());
    }
    if current {
        inner.snapshots.set_current(Some(&name));
    }
    Ok(())
}

/// Puts the snapshots of a node file in order.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` if one has a parent that is not there.
pub(crate) fn relate(inner: &mut Change<'_>) -> Result<()> {
    if inner.snapshots.update_relations().is_empty() {
        return Ok(());
    }
    Err(MomentRefused::Relations(inner.def.name.clone()).into())
}

/// Runs `body` with the snapshot's domain, after making sure that the snapshot is there.
fn with<T>(
    state: &State,
    snapshot: &DomainSnapshotRef,
    body: impl FnOnce(&Machine, &mut Change<'_>) -> Result<T>,
) -> Result<T> {
    let machine = state.machine(&snapshot.domain)?;
    let mut inner = machine.lock();
    if inner.snapshots.get(&snapshot.name).is_none() {
        return Err(MomentRefused::NoSnapshot(snapshot.name.to_string()).into());
    }
    body(&machine, &mut inner)
}

pub(crate) fn xml(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<String> {
    only_flags("testDomainSnapshotGetXMLDesc", flags, consts::DOMAIN_SNAPSHOT_XML_SECURE)?;
    with(state, snapshot, |machine, inner| {
        let uuid = machine.uuid.to_string();
        let secure = flags & consts::DOMAIN_SNAPSHOT_XML_SECURE != 0;
        let format = SnapshotFormat { secure, internal: false, domain_uuid: Some(&uuid) };
        let found = inner.snapshots.get(&snapshot.name);
        Ok(found.map(|snapshot| snapshot.format(&format)).unwrap_or_default())
    })
}

fn names(
    state: &State,
    function: &'static str,
    domain: &DomainRef,
    flags: u32,
) -> Result<(DomainRef, Vec<Name>)> {
    only_flags(function, flags, SnapshotSelect::ALL)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    Ok((reference(&machine), SnapshotSelect::new(flags).names(&inner.snapshots, None)))
}

fn children(
    state: &State,
    function: &'static str,
    snapshot: &DomainSnapshotRef,
    flags: u32,
) -> Result<(DomainRef, Vec<Name>)> {
    only_flags(function, flags, SnapshotSelect::ALL)?;
    with(state, snapshot, |machine, inner| {
        let from = Some(&*snapshot.name);
        Ok((reference(machine), SnapshotSelect::new(flags).names(&inner.snapshots, from)))
    })
}

fn count(names: &[Name]) -> i32 {
    i32::try_from(names.len()).unwrap_or(i32::MAX)
}

fn texts(names: Vec<Name>) -> Vec<String> {
    names.into_iter().map(|name| name.to_string()).collect()
}

fn references((domain, names): (DomainRef, Vec<Name>)) -> Vec<DomainSnapshotRef> {
    names.into_iter().map(|name| DomainSnapshotRef { domain: domain.clone(), name }).collect()
}

pub(crate) fn num(state: &State, domain: &DomainRef, flags: u32) -> Result<i32> {
    Ok(count(&names(state, "testDomainSnapshotNum", domain, flags)?.1))
}

pub(crate) fn list_names(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
    Ok(texts(names(state, "testDomainSnapshotListNames", domain, flags)?.1))
}

pub(crate) fn list_all(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<DomainSnapshotRef>> {
    Ok(references(names(state, "testDomainListAllSnapshots", domain, flags)?))
}

pub(crate) fn num_children(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<i32> {
    Ok(count(&children(state, "testDomainSnapshotNumChildren", snapshot, flags)?.1))
}

pub(crate) fn children_names(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<Vec<String>> {
    Ok(texts(children(state, "testDomainSnapshotListChildrenNames", snapshot, flags)?.1))
}

pub(crate) fn all_children(
    state: &State,
    snapshot: &DomainSnapshotRef,
    flags: u32,
) -> Result<Vec<DomainSnapshotRef>> {
    Ok(references(children(state, "testDomainSnapshotListAllChildren", snapshot, flags)?))
}

pub(crate) fn by_name(
    state: &State,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<DomainSnapshotRef> {
    only_flags("testDomainSnapshotLookupByName", flags, 0)?;
    let machine = state.machine(domain)?;
    let snapshot = DomainSnapshotRef { domain: reference(&machine), name: name.into() };
    with(state, &snapshot, |_, _| Ok(()))?;
    Ok(snapshot)
}

pub(crate) fn has_current(state: &State, domain: &DomainRef, flags: u32) -> Result<bool> {
    only_flags("testDomainHasCurrentSnapshot", flags, 0)?;
    Ok(state.machine(domain)?.lock().snapshots.current().is_some())
}

pub(crate) fn current(state: &State, domain: &DomainRef, flags: u32) -> Result<DomainSnapshotRef> {
    only_flags("testDomainSnapshotCurrent", flags, 0)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let name = inner.snapshots.current().cloned().ok_or(MomentRefused::NoCurrent)?;
    Ok(DomainSnapshotRef { domain: reference(&machine), name })
}

pub(crate) fn parent(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<DomainSnapshotRef> {
    only_flags("testDomainSnapshotGetParent", flags, 0)?;
    with(state, snapshot, |machine, inner| {
        let parent = inner.snapshots.parent(&snapshot.name).cloned();
        let name = parent.ok_or_else(|| MomentRefused::NoSnapshotParent(snapshot.name.to_string()))?;
        Ok(DomainSnapshotRef { domain: reference(machine), name })
    })
}

pub(crate) fn is_current(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<bool> {
    only_flags("testDomainSnapshotIsCurrent", flags, 0)?;
    with(state, snapshot, |_, inner| Ok(inner.snapshots.current() == Some(&snapshot.name)))
}

pub(crate) fn has_metadata(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<bool> {
    only_flags("testDomainSnapshotHasMetadata", flags, 0)?;
    with(state, snapshot, |_, _| Ok(true))
}

pub(crate) fn delete(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
    let (children, only) =
        (consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN, consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY);
    only_flags("testDomainSnapshotDelete", flags, children | only)?;
    with(state, snapshot, |_, inner| {
        let tree = &mut inner.snapshots;
        if flags & (children | only) == 0 {
            tree.remove(&snapshot.name);
        } else {
            tree.remove_descendants(&snapshot.name, flags & only == 0);
        }
        Ok(())
    })
}

/// Makes the domain what it was: its document, and whether it ran.
pub(crate) fn revert(state: &State, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
    let (run, pause) = (consts::DOMAIN_SNAPSHOT_REVERT_RUNNING, consts::DOMAIN_SNAPSHOT_REVERT_PAUSED);
    let force = consts::DOMAIN_SNAPSHOT_REVERT_FORCE;
    only_flags("testDomainRevertToSnapshot", flags, run | pause | force)?;
    let machine = state.machine(&snapshot.domain)?;
    let mut inner = machine.lock();
    let missing = || MomentRefused::NoSnapshot(snapshot.name.to_string());
    let found = inner.snapshots.get(&snapshot.name).ok_or_else(missing)?;
    let (was, def) = (found.state, found.moment.domain.clone());
    let lived = matches!(was, Some(SnapshotState::Running | SnapshotState::Paused));
    if !inner.persistent && !lived && flags & (run | pause) == 0 {
        return Err(MomentRefused::RevertTransient.into());
    }
    if flags & force == 0 {
        if def.is_none() {
            let name = snapshot.name.to_string();
            return Err(MomentRefused::NoRollback(name, inner.def.name.clone()).into());
        }
        if inner.is_active() && !lived && flags & (run | pause) != 0 {
            return Err(MomentRefused::Respawn.into());
        }
    }
    inner.snapshots.set_current(Some(&snapshot.name));
    let mut events = Vec::new();
    if inner.is_active() {
        let stopped = (consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT);
        events.push((reference(&machine), stopped));
        state.machines.stop(&mut inner);
        inner.set_state(DomainState::Shutoff, consts::DOMAIN_SHUTOFF_FROM_SNAPSHOT);
    }
    if let Some(def) = def {
        inner.def = Arc::new(*def);
        inner.new_def = None;
    }
    if lived || flags & (run | pause) != 0 {
        lifecycle::boot(state, &machine, &mut inner);
        let paused = flags & pause != 0 || (was == Some(SnapshotState::Paused) && flags & run == 0);
        inner.set_state(DomainState::Running, consts::DOMAIN_RUNNING_FROM_SNAPSHOT);
        let started = (consts::DOMAIN_EVENT_STARTED, consts::DOMAIN_EVENT_STARTED_FROM_SNAPSHOT);
        events.push((publish(&mut inner), started));
        if paused {
            inner.set_state(DomainState::Paused, consts::DOMAIN_PAUSED_FROM_SNAPSHOT);
            let suspended = (consts::DOMAIN_EVENT_SUSPENDED, consts::DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT);
            events.push((publish(&mut inner), suspended));
        }
    }
    drop(inner);
    for (domain, (event, detail)) in events {
        state.lifecycle(domain, event, detail);
    }
    Ok(())
}
