//! Checkpoints: they hold the document, and what would be recorded of each disk.

use ferrovirt::object::{DomainCheckpointRef, DomainRef};
use ferrovirt::{Name, Result, consts};
use ferrovirt_conf::checkpoint::{Checkpoint, CheckpointDisk, CheckpointFormat, CheckpointType};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::moment::CheckpointSelect;

use crate::connection::only_flags;
use crate::document;
use crate::machine::{Change, Machine, publish, reference};
use crate::moment::{MomentRefused, align, is_idle, now};
use crate::state::State;

document_errors! {
    /// Disks that do not fit.
    pub(crate) AlignError in DOMAIN_CHECKPOINT {
        CONFIG_UNSUPPORTED NoDisk(String) = "no disk named '{0}'";
    }
}

/// Says for every disk whether it is recorded: all of them unless the document names some.
/// Upstream: `virDomainCheckpointAlignDisks`.
fn align_disks(checkpoint: &mut Checkpoint, domain: &Domain) -> Result<()> {
    let named = std::mem::take(&mut checkpoint.disks);
    let all = named.is_empty();
    let bitmap_name = checkpoint.moment.name.clone();
    let missing = |name| AlignError::NoDisk(name).into();
    for (disk, entry) in align(domain, named, |entry| &entry.name, missing)? {
        let target = disk.target.dev.clone().unwrap_or_default();
        let default = if all && !is_idle(disk) { CheckpointType::Bitmap } else { CheckpointType::No };
        let mut entry = entry
            .unwrap_or_else(|| CheckpointDisk { checkpoint: Some(default), ..CheckpointDisk::default() });
        entry.name = target;
        let kind = *entry.checkpoint.get_or_insert(CheckpointType::Bitmap);
        if kind == CheckpointType::Bitmap && entry.bitmap.is_none() {
            entry.bitmap.clone_from(&bitmap_name);
        }
        checkpoint.disks.push(entry);
    }
    Ok(())
}

pub(crate) fn create(
    state: &State,
    domain: &DomainRef,
    xml: &str,
    flags: u32,
) -> Result<DomainCheckpointRef> {
    let redefine = flags & consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE != 0;
    let allowed = consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE | consts::DOMAIN_CHECKPOINT_CREATE_QUIESCE;
    only_flags("testDomainCheckpointCreateXML", flags, allowed)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if !inner.snapshots.is_empty() {
        return Err(MomentRefused::SnapshotExists.into());
    }
    if !redefine && !inner.is_active() {
        return Err(MomentRefused::CheckpointInactive.into());
    }
    let mut checkpoint = Checkpoint::parse(xml, redefine, &document::live_options())?;
    let name = if redefine {
        inner.checkpoints.check_redefinition(&checkpoint, &machine.uuid.to_string())?;
        let is_last = checkpoint.moment.parent.as_deref() == inner.checkpoints.current().map(|c| &**c);
        let (name, _) = inner.checkpoints.redefine(checkpoint)?;
        if is_last {
            inner.checkpoints.set_current(Some(&name));
        }
        name
    } else {
        checkpoint.moment.complete(now());
        checkpoint.moment.parent = inner.checkpoints.current().map(ToString::to_string);
        let mut def = Domain::clone(&inner.def);
        def.id = None;
        align_disks(&mut checkpoint, &def)?;
        checkpoint.moment.domain = Some(Box::new(def));
        let name = inner.checkpoints.insert(checkpoint)?;
        inner.checkpoints.set_current(Some(&name));
        name
    };
    Ok(DomainCheckpointRef { domain: publish(&mut inner), name })
}

/// Runs `body` with the checkpoint's domain, after making sure that the checkpoint is there.
fn with<T>(
    state: &State,
    checkpoint: &DomainCheckpointRef,
    body: impl FnOnce(&Machine, &mut Change<'_>) -> Result<T>,
) -> Result<T> {
    let machine = state.machine(&checkpoint.domain)?;
    let mut inner = machine.lock();
    if inner.checkpoints.get(&checkpoint.name).is_none() {
        return Err(MomentRefused::NoCheckpoint(checkpoint.name.to_string()).into());
    }
    body(&machine, &mut inner)
}

pub(crate) fn xml(state: &State, checkpoint: &DomainCheckpointRef, flags: u32) -> Result<String> {
    let allowed = consts::DOMAIN_CHECKPOINT_XML_SECURE
        | consts::DOMAIN_CHECKPOINT_XML_NO_DOMAIN
        | consts::DOMAIN_CHECKPOINT_XML_SIZE;
    only_flags("testDomainCheckpointGetXMLDesc", flags, allowed)?;
    let has = |flag: u32| flags & flag != 0;
    let format = CheckpointFormat {
        secure: has(consts::DOMAIN_CHECKPOINT_XML_SECURE),
        no_domain: has(consts::DOMAIN_CHECKPOINT_XML_NO_DOMAIN),
        size: has(consts::DOMAIN_CHECKPOINT_XML_SIZE),
    };
    with(state, checkpoint, |_, inner| {
        let found = inner.checkpoints.get(&checkpoint.name);
        Ok(found.map(|checkpoint| checkpoint.format(format)).unwrap_or_default())
    })
}

fn references(domain: &DomainRef, names: Vec<Name>) -> Vec<DomainCheckpointRef> {
    names.into_iter().map(|name| DomainCheckpointRef { domain: domain.clone(), name }).collect()
}

/// Every filter of a list, and its order.
const LIST_FLAGS: u32 = CheckpointSelect::ALL | consts::DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL;

pub(crate) fn list_all(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<DomainCheckpointRef>> {
    only_flags("testDomainListAllCheckpoints", flags, LIST_FLAGS)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let names = CheckpointSelect::new(flags).names(&inner.checkpoints, None);
    Ok(references(&reference(&machine), names))
}

pub(crate) fn all_children(
    state: &State,
    checkpoint: &DomainCheckpointRef,
    flags: u32,
) -> Result<Vec<DomainCheckpointRef>> {
    only_flags("testDomainCheckpointListAllChildren", flags, LIST_FLAGS)?;
    with(state, checkpoint, |machine, inner| {
        let from = Some(&*checkpoint.name);
        let names = CheckpointSelect::new(flags).names(&inner.checkpoints, from);
        Ok(references(&reference(machine), names))
    })
}

pub(crate) fn by_name(
    state: &State,
    domain: &DomainRef,
    name: &str,
    flags: u32,
) -> Result<DomainCheckpointRef> {
    only_flags("testDomainCheckpointLookupByName", flags, 0)?;
    let machine = state.machine(domain)?;
    let checkpoint = DomainCheckpointRef { domain: reference(&machine), name: name.into() };
    with(state, &checkpoint, |_, _| Ok(()))?;
    Ok(checkpoint)
}

pub(crate) fn parent(
    state: &State,
    checkpoint: &DomainCheckpointRef,
    flags: u32,
) -> Result<DomainCheckpointRef> {
    only_flags("testDomainCheckpointGetParent", flags, 0)?;
    with(state, checkpoint, |machine, inner| {
        let parent = inner.checkpoints.parent(&checkpoint.name).cloned();
        let name = parent.ok_or_else(|| MomentRefused::NoCheckpointParent(checkpoint.name.to_string()))?;
        Ok(DomainCheckpointRef { domain: reference(machine), name })
    })
}

pub(crate) fn delete(state: &State, checkpoint: &DomainCheckpointRef, flags: u32) -> Result<()> {
    let (children, only) =
        (consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN, consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY);
    let allowed = children | only | consts::DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY;
    only_flags("testDomainCheckpointDelete", flags, allowed)?;
    with(state, checkpoint, |_, inner| {
        let tree = &mut inner.checkpoints;
        if flags & (children | only) == 0 {
            tree.remove(&checkpoint.name);
        } else {
            tree.remove_descendants(&checkpoint.name, flags & only == 0);
        }
        Ok(())
    })
}
