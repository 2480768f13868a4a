//! One domain: its definitions and state behind a lock, and a summary that is read without it.

use std::sync::Arc;

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, Name, Result};
use parking_lot::{Mutex, MutexGuard, RwLock};

use super::error::ObjectError;
use super::job::JobQueue;
use super::state::{DomainState, RunState, Taint};
use crate::checkpoint::Checkpoint;
use crate::domain::Domain;
use crate::moment::MomentTree;
use crate::snapshot::Snapshot;

/// Which definitions a call is about. Upstream: `virDomainModificationImpact`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Affect(u32);

impl Affect {
    /// The running domain. Upstream: `VIR_DOMAIN_AFFECT_LIVE`.
    pub const LIVE: u32 = 1;
    /// The persistent definition. Upstream: `VIR_DOMAIN_AFFECT_CONFIG`.
    pub const CONFIG: u32 = 2;

    /// Resolves `VIR_DOMAIN_AFFECT_CURRENT` in `flags` for a domain that runs and is persistent, or not, and refuses what is
    /// not there. Upstream: `virDomainObjUpdateModificationImpact`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID`.
    pub fn new(flags: u32, active: bool, persistent: bool) -> Result<Self> {
        let impact = Self(match (flags & (Self::LIVE | Self::CONFIG), active) {
            (0, true) => Self::LIVE,
            (0, false) => Self::CONFIG,
            (asked, _) => asked,
        });
        if impact.live() && !active {
            return Err(ObjectError::Inactive.into());
        }
        if impact.config() && !persistent {
            return Err(ObjectError::Transient.into());
        }
        Ok(impact)
    }

    /// As [`Affect::new`], for a question: it is about one of both. Upstream: `virDomainObjGetOneDef`.
    ///
    /// # Errors
    /// As [`Affect::new`]; `VIR_ERR_INVALID_ARG` if both are asked for.
    pub fn one(flags: u32, active: bool, persistent: bool) -> Result<Self> {
        if flags & (Self::LIVE | Self::CONFIG) == Self::LIVE | Self::CONFIG {
            let text = "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive";
            return Err(Error::argument(ErrorDomain::DOMAIN, "virDomainObjGetOneDefState", "flags", text));
        }
        Self::new(flags, active, persistent)
    }

    /// Whether the running domain is affected.
    #[must_use]
    pub fn live(self) -> bool {
        self.0 & Self::LIVE != 0
    }

    /// Whether the persistent definition is affected.
    #[must_use]
    pub fn config(self) -> bool {
        self.0 & Self::CONFIG != 0
    }
}

/// Everything about a domain that lists and quick questions need; a copy that is brought up to date after every change.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts that lists are filtered by")]
pub struct Summary {
    /// Its name.
    pub name: Name,
    /// -1 while it does not run.
    pub id: i32,
    /// State and reason.
    pub run_state: RunState,
    /// Whether it outlives its end.
    pub persistent: bool,
    /// Whether it starts with the host.
    pub autostart: bool,
    /// Whether the running domain was changed since it started.
    pub updated: bool,
    /// Whether there is a managed save image.
    pub managed_save: bool,
    /// Whether it has snapshots.
    pub has_snapshot: bool,
    /// Whether it has checkpoints.
    pub has_checkpoint: bool,
    /// Most memory that it may have.
    pub max_memory_kib: u64,
    /// Memory that it has.
    pub memory_kib: u64,
    /// Virtual CPUs that it has.
    pub vcpus: u32,
}

/// What the lock of a domain protects. `P` is what its driver adds.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub struct Inner<P> {
    /// The running form while it runs, else the persistent one.
    pub def: Arc<Domain>,
    /// The persistent form of a running, persistent domain.
    pub new_def: Option<Arc<Domain>>,
    /// State and reason.
    pub run_state: RunState,
    /// Whether it outlives its end.
    pub persistent: bool,
    /// Whether it starts with the host.
    pub autostart: bool,
    /// Whether the running domain was changed since it started.
    pub updated: bool,
    /// Whether there is a managed save image.
    pub managed_save: bool,
    /// Its snapshots.
    pub snapshots: MomentTree<Snapshot>,
    /// Its checkpoints.
    pub checkpoints: MomentTree<Checkpoint>,
    /// What makes it hard to support, in the order in which it happened.
    pub taints: Vec<Taint>,
    /// Deprecated settings in use, as sentences.
    pub deprecations: Vec<String>,
    /// No longer in the list: whoever waited for the lock finds nothing.
    pub gone: bool,
    /// The driver's own.
    pub private: P,
}

/// A domain. Upstream: `virDomainObj`.
#[derive(Debug)]
pub struct DomainObject<P> {
    /// Its UUID, which never changes.
    pub uuid: Uuid,
    /// The right to change it for longer than the lock is held.
    pub jobs: JobQueue,
    summary: RwLock<Summary>,
    inner: Mutex<Inner<P>>,
}

/// The lock of a domain; the summary is brought up to date when it ends.
#[derive(Debug)]
pub struct Change<'a, P> {
    object: &'a DomainObject<P>,
    inner: MutexGuard<'a, Inner<P>>,
    changed: bool,
}

impl<P> Inner<P> {
    /// A domain that does not run.
    pub fn new(def: Domain, persistent: bool, private: P) -> Self {
        Self {
            def: Arc::new(def),
            new_def: None,
            run_state: RunState::default(),
            persistent,
            autostart: false,
            updated: false,
            managed_save: false,
            snapshots: MomentTree::default(),
            checkpoints: MomentTree::default(),
            taints: Vec::new(),
            deprecations: Vec::new(),
            gone: false,
            private,
        }
    }

    fn summary(&self) -> Summary {
        Summary {
            name: self.def.name.as_str().into(),
            id: self.def.id.unwrap_or(-1),
            run_state: self.run_state,
            persistent: self.persistent,
            autostart: self.autostart,
            updated: self.updated,
            managed_save: self.managed_save,
            has_snapshot: !self.snapshots.is_empty(),
            has_checkpoint: !self.checkpoints.is_empty(),
            max_memory_kib: self.def.max_memory_kib(),
            memory_kib: self.def.memory_kib(),
            vcpus: self.def.vcpus_online(),
        }
    }

    /// Whether it runs.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.def.id.is_some()
    }

    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run. Upstream: `virDomainObjCheckActive`.
    pub fn check_active(&self) -> Result<()> {
        if self.is_active() { Ok(()) } else { Err(ObjectError::Inactive.into()) }
    }

    /// Sets state and reason.
    pub fn set_state(&mut self, state: DomainState, reason: i32) {
        self.run_state = RunState::new(state, reason);
    }

    /// The running definition, to be changed. Upstream: `virDomainObj.def`.
    pub fn def_mut(&mut self) -> &mut Domain {
        Arc::make_mut(&mut self.def)
    }

    /// The definition that the next start uses. Upstream: `virDomainObjGetPersistentDef`.
    #[must_use]
    pub fn persistent_def(&self) -> &Arc<Domain> {
        self.new_def.as_ref().unwrap_or(&self.def)
    }

    /// [`Affect::new`] of this domain.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID`.
    pub fn impact(&self, flags: u32) -> Result<Affect> {
        Affect::new(flags, self.is_active(), self.persistent)
    }

    /// The running and the persistent definition that a call changes. Upstream: `virDomainObjGetDefs`.
    ///
    /// # Errors
    /// As [`Inner::impact`].
    pub fn affected(&mut self, flags: u32) -> Result<(Option<&mut Domain>, Option<&mut Domain>)> {
        let impact = self.impact(flags)?;
        let active = self.is_active();
        let (current, new) = (&mut self.def, self.new_def.as_mut());
        let (live, config) = if active { (Some(current), new) } else { (None, Some(current)) };
        let (live, config) = (live.filter(|_| impact.live()), config.filter(|_| impact.config()));
        Ok((live.map(Arc::make_mut), config.map(Arc::make_mut)))
    }

    /// The one definition that a query is about. Upstream: `virDomainObjGetOneDef`.
    ///
    /// # Errors
    /// As [`Inner::impact`]; `VIR_ERR_INVALID_ARG` if both are asked for.
    pub fn one(&self, flags: u32) -> Result<&Arc<Domain>> {
        let impact = Affect::one(flags, self.is_active(), self.persistent)?;
        Ok(if impact.live() { &self.def } else { self.persistent_def() })
    }

    /// Takes a new definition in; the one that it replaces is given back. With `live` it is the definition of a domain
    /// that is about to run. Upstream: `virDomainObjAssignDef`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` with `live` if it runs already.
    pub fn assign(&mut self, def: Domain, live: bool) -> Result<Option<Arc<Domain>>> {
        let def = Arc::new(def);
        match (live, self.is_active()) {
            (true, true) => Err(ObjectError::AlreadyActive(self.def.name.clone()).into()),
            (false, true) => Ok(self.new_def.replace(def)),
            (false, false) => Ok(Some(std::mem::replace(&mut self.def, def))),
            (true, false) => {
                let old = std::mem::replace(&mut self.def, def);
                self.new_def.get_or_insert(old);
                Ok(None)
            }
        }
    }

    /// Remembers the persistent definition before a start changes the current one. Upstream: `virDomainObjSetDefTransient`.
    pub fn keep_persistent(&mut self) {
        if self.persistent && self.new_def.is_none() {
            self.new_def = Some(Arc::clone(&self.def));
        }
    }

    /// The end of a run: the persistent definition is the current one again. Upstream: `virDomainObjRemoveTransientDef`.
    pub fn drop_transient(&mut self) {
        match self.new_def.take() {
            Some(new) => self.def = new,
            None => self.def_mut().id = None,
        }
        self.taints.clear();
        self.deprecations.clear();
        self.updated = false;
    }

    /// Notes what taints it; `false` if that was known. Upstream: `virDomainObjTaint`.
    pub fn taint(&mut self, taint: Taint) -> bool {
        let new = !self.taints.contains(&taint);
        if new {
            self.taints.push(taint);
        }
        new
    }
}

impl<P> DomainObject<P> {
    /// A domain with that UUID.
    #[must_use]
    pub fn new(uuid: Uuid, inner: Inner<P>) -> Arc<Self> {
        let summary = RwLock::new(inner.summary());
        Arc::new(Self { uuid, jobs: JobQueue::default(), summary, inner: Mutex::new(inner) })
    }

    /// Reads the summary; waits for no call.
    pub fn summary<T>(&self, read: impl FnOnce(&Summary) -> T) -> T {
        read(&self.summary.read())
    }

    /// Locks the domain for a change or a look at its definitions.
    pub fn lock(&self) -> Change<'_, P> {
        Change { object: self, inner: self.inner.lock(), changed: false }
    }
}

impl<P> std::ops::Deref for Change<'_, P> {
    type Target = Inner<P>;
    fn deref(&self) -> &Inner<P> {
        &self.inner
    }
}

impl<P> std::ops::DerefMut for Change<'_, P> {
    fn deref_mut(&mut self) -> &mut Inner<P> {
        self.changed = true;
        &mut self.inner
    }
}

impl<P> Change<'_, P> {
    /// The domain that is locked.
    #[must_use]
    pub fn object(&self) -> &DomainObject<P> {
        self.object
    }

    /// Brings the summary up to date and returns it.
    pub fn publish(&mut self) -> Summary {
        let mut summary = self.inner.summary();
        let mut published = self.object.summary.write();
        if published.name == summary.name {
            summary.name = published.name.clone();
        }
        published.clone_from(&summary);
        drop(published);
        self.changed = false;
        summary
    }
}

impl<P> Drop for Change<'_, P> {
    fn drop(&mut self) {
        if self.changed {
            self.publish();
        }
    }
}
