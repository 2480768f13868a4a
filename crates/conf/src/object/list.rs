//! The list of all domains, with an index for every kind of look-up.
//!
//! Lock order: a domain before the list. Look-ups take the list's lock for reading and no domain's.

use std::collections::BTreeMap;
use std::sync::Arc;

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Name, Result};
use parking_lot::RwLock;

use super::domain::{DomainObject, Inner, Summary};
use super::error::ObjectError;
use super::state::DomainState;
use super::table::ObjectTable;
use crate::domain::Domain;

/// All domains of a driver. Upstream: `virDomainObjList`.
#[derive(Debug)]
pub struct DomainList<P> {
    tables: RwLock<Tables<P>>,
}

#[derive(Debug)]
struct Tables<P> {
    /// Each is noted with its number if it runs.
    objects: ObjectTable<DomainObject<P>, Option<i32>>,
    by_id: BTreeMap<i32, Arc<DomainObject<P>>>,
    last_id: i32,
}

/// What identifies a domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its name.
    pub name: Name,
    /// Its UUID.
    pub uuid: Uuid,
    /// Its number, -1 while it does not run.
    pub id: i32,
}

impl<P> Default for DomainList<P> {
    fn default() -> Self {
        let tables = Tables { objects: ObjectTable::default(), by_id: BTreeMap::new(), last_id: 0 };
        Self { tables: RwLock::new(tables) }
    }
}

/// What [`DomainList::add`] did with a definition.
#[derive(Debug)]
pub struct Added<P> {
    /// The domain of the definition.
    pub object: Arc<DomainObject<P>>,
    /// It was there before.
    pub existed: bool,
    /// The definition that was replaced.
    pub old: Option<Arc<Domain>>,
}

/// What a [`DomainFilter`] asks about a domain, besides its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DomainFact {
    /// It runs.
    Active,
    /// It outlives its end.
    Persistent,
    /// It has a managed save image.
    ManagedSave,
    /// It starts with the host.
    Autostart,
    /// It has snapshots.
    Snapshot,
    /// It has checkpoints.
    Checkpoint,
}

impl DomainFact {
    /// The bit for those of which it holds; the next one is for the others.
    const fn bit(self) -> u32 {
        match self {
            Self::Active => 0x1,
            Self::Persistent => 0x4,
            Self::ManagedSave => 0x100,
            Self::Autostart => 0x400,
            Self::Snapshot => 0x1000,
            Self::Checkpoint => 0x4000,
        }
    }

    const ALL: [Self; 6] = [
        Self::Active,
        Self::Persistent,
        Self::ManagedSave,
        Self::Autostart,
        Self::Snapshot,
        Self::Checkpoint,
    ];
}

/// Which domains a list holds: the bits of `virConnectListAllDomainsFlags`. Every group of which any bit is given must let
/// a domain pass. Upstream: `virDomainObjMatchFilter`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainFilter(u32);

impl DomainFilter {
    /// Every bit there is. Upstream: `VIR_CONNECT_LIST_DOMAINS_FILTERS_ALL`.
    pub const ALL: u32 = 0xffff;
    /// Those that calls for statistics take too: whether it runs and is persistent, and its state. Upstream: the
    /// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_*` that are filters.
    pub const OF_STATISTICS: u32 = 0xff;
    /// The states.
    const STATES: u32 = 0xf0;

    /// The filter of those bits; others are of no meaning.
    #[must_use]
    pub fn new(flags: u32) -> Self {
        Self(flags & Self::ALL)
    }

    /// Whether a domain passes.
    #[must_use]
    pub fn matches(self, summary: &Summary) -> bool {
        self.lets_pass(summary.run_state.state, |fact| match fact {
            DomainFact::Active => summary.id >= 0,
            DomainFact::Persistent => summary.persistent,
            DomainFact::ManagedSave => summary.managed_save,
            DomainFact::Autostart => summary.autostart,
            DomainFact::Snapshot => summary.has_snapshot,
            DomainFact::Checkpoint => summary.has_checkpoint,
        })
    }

    /// Whether a domain in that state passes of which `holds` tells the facts. It is asked only for those that decide.
    pub fn lets_pass(self, state: DomainState, holds: impl Fn(DomainFact) -> bool) -> bool {
        let state = match state {
            DomainState::Running => 0x10,
            DomainState::Paused => 0x20,
            DomainState::Shutoff => 0x40,
            _ => 0x80,
        };
        let by_state = self.0 & Self::STATES == 0 || self.0 & state != 0;
        by_state
            && DomainFact::ALL.into_iter().all(|fact| {
                match (self.0 & fact.bit() != 0, self.0 & fact.bit() << 1 != 0) {
                    (true, false) => holds(fact),
                    (false, true) => !holds(fact),
                    (true, true) | (false, false) => true,
                }
            })
    }
}

impl<P> Tables<P> {
    fn runs(&mut self, object: &Arc<DomainObject<P>>, name: &str, id: i32) {
        self.by_id.insert(id, Arc::clone(object));
        self.objects.note(name, Some(id));
    }
}

impl<P> DomainList<P> {
    /// The domain with that name. Upstream: `virDomainObjListFindByName`.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<Arc<DomainObject<P>>> {
        self.tables.read().objects.by_name(name).cloned()
    }

    /// What identifies the domain with that name: [`Self::by_name`] for those who need no more, and faster.
    #[must_use]
    pub fn identity(&self, name: &str) -> Option<Identity> {
        let tables = self.tables.read();
        let (name, uuid, id) = tables.objects.named(name)?;
        Some(Identity { name, uuid: uuid?, id: id.unwrap_or(-1) })
    }

    /// The domain that runs with that number. Upstream: `virDomainObjListFindByID`.
    #[must_use]
    pub fn by_id(&self, id: i32) -> Option<Arc<DomainObject<P>>> {
        self.tables.read().by_id.get(&id).cloned()
    }

    /// The domain with that UUID. Upstream: `virDomainObjListFindByUUID`.
    #[must_use]
    pub fn by_uuid(&self, uuid: &Uuid) -> Option<Arc<DomainObject<P>>> {
        self.tables.read().objects.by_uuid(uuid).cloned()
    }

    /// How many domains run, and how many there are. Upstream: `virDomainObjListNumOfDomains`.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let tables = self.tables.read();
        (tables.by_id.len(), tables.objects.len())
    }

    /// The numbers of the domains that run, in rising order. Upstream: `virDomainObjListGetActiveIDs`.
    #[must_use]
    pub fn active_ids(&self) -> Vec<i32> {
        self.tables.read().by_id.keys().copied().collect()
    }

    /// All domains in the order in which they were added.
    #[must_use]
    pub fn all(&self) -> Vec<Arc<DomainObject<P>>> {
        self.tables.read().objects.iter().cloned().collect()
    }

    /// The domains that pass `filter`. Upstream: `virDomainObjListExport`.
    #[must_use]
    pub fn filtered(&self, filter: DomainFilter) -> Vec<Arc<DomainObject<P>>> {
        let mut objects = self.all();
        if filter != DomainFilter::default() {
            objects.retain(|object| object.summary(|summary| filter.matches(summary)));
        }
        objects
    }

    /// Takes a definition in: of a new domain, or of one that is there. With `live` it is the definition of a domain that
    /// is about to run and is not made persistent by it. Upstream: `virDomainObjListAdd`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_FAILED` if name and UUID belong to different domains; `VIR_ERR_OPERATION_INVALID` with `live` if
    /// the domain runs already.
    pub fn add(&self, def: Domain, live: bool, private: impl FnOnce() -> P) -> Result<Added<P>> {
        let uuid = def.uuid_parsed()?;
        let (mut def, mut private) = (def, Some(private));
        loop {
            let mut tables = self.tables.write();
            let Some(object) = tables.objects.by_uuid(&uuid).cloned() else {
                if let Some(other) = tables.objects.by_name(&def.name) {
                    return Err(ObjectError::NameInUse(def.name, other.uuid).into());
                }
                // Taken once: this branch ends the loop.
                let Some(private) = private.take() else { continue };
                let object = DomainObject::new(uuid, Inner::new(def, !live, private()));
                let name = object.summary(|summary| summary.name.clone());
                tables.objects.insert(name, Some(uuid), Arc::clone(&object));
                return Ok(Added { object, existed: false, old: None });
            };
            drop(tables);
            let mut inner = object.lock();
            if inner.gone {
                continue;
            }
            if inner.def.name != def.name {
                return Err(ObjectError::UuidInUse(inner.def.name.clone(), uuid).into());
            }
            let old = inner.assign(std::mem::take(&mut def), live)?;
            inner.persistent |= !live;
            drop(inner);
            return Ok(Added { object, existed: true, old });
        }
    }

    /// Gives a domain that starts its number, which its definition gets; the caller holds its lock.
    pub fn start(&self, object: &Arc<DomainObject<P>>, inner: &mut Inner<P>) -> i32 {
        let mut tables = self.tables.write();
        let id = tables.last_id.checked_add(1).unwrap_or(1);
        tables.runs(object, &inner.def.name, id);
        tables.last_id = id;
        inner.def_mut().id = Some(id);
        id
    }

    /// Takes up a domain that ran before this list was made; its definition holds its number. The caller holds its lock.
    pub fn take_up(&self, object: &Arc<DomainObject<P>>, inner: &Inner<P>) {
        if let Some(id) = inner.def.id {
            let mut tables = self.tables.write();
            tables.runs(object, &inner.def.name, id);
            tables.last_id = tables.last_id.max(id);
        }
    }

    /// A domain has stopped: it has no number and its persistent definition is the current one again. The caller holds its
    /// lock.
    pub fn stop(&self, inner: &mut Inner<P>) {
        if let Some(id) = inner.def.id {
            let mut tables = self.tables.write();
            tables.by_id.remove(&id);
            tables.objects.note(&inner.def.name, None);
        }
        inner.drop_transient();
    }

    /// Takes a domain out of the list; the caller holds its lock. Upstream: `virDomainObjListRemoveLocked`.
    pub fn remove(&self, inner: &mut Inner<P>) {
        inner.gone = true;
        let mut tables = self.tables.write();
        tables.objects.remove(&inner.def.name);
        if let Some(id) = inner.def.id {
            tables.by_id.remove(&id);
        }
    }

    /// Changes the name of a domain; the caller holds its lock. Upstream: `virDomainObjListRename`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if the name is taken, or is its own.
    pub fn rename(&self, inner: &mut Inner<P>, name: &str) -> Result<()> {
        if inner.def.name == name {
            return Err(ObjectError::RenameSame.into());
        }
        if !self.tables.write().objects.rename(&inner.def.name, name) {
            return Err(ObjectError::RenameInUse(name.to_owned()).into());
        }
        name.clone_into(&mut inner.def_mut().name);
        if let Some(new) = &mut inner.new_def {
            name.clone_into(&mut Arc::make_mut(new).name);
        }
        Ok(())
    }
}
