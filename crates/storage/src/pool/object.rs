//! A pool: its documents, its state, its volumes.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::object::StoragePoolRef;
use ferrovirt::{Name, Result};
use ferrovirt_conf::object::job::{JobGuard, JobKind, JobQueue};
use ferrovirt_conf::storage::{Pool, PoolFacts};
use ferrovirt_util::uuid::Uuid;
use parking_lot::{Mutex, MutexGuard};

use crate::backend::{self, Backend, Contents};
use crate::error::PoolRefused;
use crate::volume::Volumes;

/// A pool. Upstream: `virStoragePoolObj`.
///
/// The lock is held for moments only, never while a disk or a program is waited for: whoever changes the pool for longer
/// has its job, and makes ready what the others will see.
#[derive(Debug)]
pub(crate) struct PoolObject {
    pub(crate) name: Name,
    pub(crate) uuid: Uuid,
    jobs: JobQueue,
    state: Mutex<PoolState>,
}

/// What the lock of a pool protects.
#[derive(Debug)]
pub(crate) struct PoolState {
    /// The running form while it runs, else the persistent one.
    pub(crate) def: Arc<Pool>,
    /// The persistent form of a running pool that was defined anew.
    pub(crate) new_def: Option<Arc<Pool>>,
    pub(crate) active: bool,
    pub(crate) persistent: bool,
    pub(crate) autostart: bool,
    /// No longer in the list: whoever waited for the job finds nothing.
    pub(crate) gone: bool,
    pub(crate) volumes: Volumes,
    /// How many calls work on volumes without the pool's job. Upstream: `asyncjobs`.
    pub(crate) async_jobs: u32,
}

impl PoolObject {
    /// A pool that does not run.
    pub(crate) fn new(def: Pool) -> Self {
        let (name, uuid) = (def.name.as_str().into(), def.uuid);
        let state = PoolState {
            def: Arc::new(def),
            new_def: None,
            active: false,
            persistent: false,
            autostart: false,
            gone: false,
            volumes: Volumes::default(),
            async_jobs: 0,
        };
        Self { name, uuid, jobs: JobQueue::default(), state: Mutex::new(state) }
    }

    pub(crate) fn reference(&self) -> StoragePoolRef {
        StoragePoolRef { name: self.name.clone(), uuid: self.uuid }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, PoolState> {
        self.state.lock()
    }

    /// The document in force.
    pub(crate) fn def(&self) -> Arc<Pool> {
        Arc::clone(&self.lock().def)
    }

    /// Takes the right to change the pool.
    ///
    /// # Errors
    /// As [`JobQueue::begin`]; `VIR_ERR_NO_STORAGE_POOL` if the pool has gone meanwhile.
    pub(crate) fn begin(&self, call: &Call, function: &'static str) -> Result<JobGuard<'_>> {
        let job = self.jobs.begin(call, JobKind::Modify, function)?;
        if self.lock().gone {
            return Err(PoolRefused::Handle(self.uuid, self.name.to_string()).into());
        }
        Ok(job)
    }

    /// What knows its type of storage.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if there is nothing that does.
    pub(crate) fn backend(&self) -> Result<&'static dyn Backend> {
        Ok(backend::of(self.lock().def.kind)?)
    }
}

impl PoolState {
    pub(crate) fn facts(&self) -> PoolFacts {
        let Self { active, persistent, autostart, .. } = *self;
        PoolFacts { kind: self.def.kind, active, persistent, autostart }
    }

    /// The definition that the next start uses.
    pub(crate) fn persistent_def(&self) -> &Arc<Pool> {
        self.new_def.as_ref().unwrap_or(&self.def)
    }

    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` unless it runs.
    pub(crate) fn check_active(&self) -> Result<(), PoolRefused> {
        if self.active { Ok(()) } else { Err(PoolRefused::Inactive(self.def.name.clone())) }
    }

    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` while calls work on its volumes.
    pub(crate) fn check_idle(&self) -> Result<(), PoolRefused> {
        if self.async_jobs == 0 { Ok(()) } else { Err(PoolRefused::Busy(self.def.name.clone())) }
    }

    /// Takes in what was found in the running pool.
    pub(crate) fn fill(&mut self, contents: Contents) {
        let def = Arc::make_mut(&mut self.def);
        (def.capacity, def.allocation, def.available) =
            (contents.capacity, contents.allocation, contents.available);
        if let Some(permissions) = contents.permissions {
            def.permissions = permissions;
        }
        self.volumes.replace(contents.volumes);
        self.active = true;
    }

    /// The pool runs no more: the persistent definition is the current one again.
    pub(crate) fn empty(&mut self) {
        self.active = false;
        self.volumes = Volumes::default();
        if let Some(new) = self.new_def.take() {
            self.def = new;
        }
    }

    /// Notes that a volume takes `bytes` more than before.
    pub(crate) fn take_space(&mut self, bytes: u64) {
        let def = Arc::make_mut(&mut self.def);
        def.allocation = def.allocation.saturating_add(bytes);
        def.available = def.available.saturating_sub(bytes);
    }

    /// Notes that a volume of so many `bytes` is gone.
    pub(crate) fn give_space(&mut self, bytes: u64) {
        let def = Arc::make_mut(&mut self.def);
        def.allocation = def.allocation.saturating_sub(bytes);
        def.available = def.available.saturating_add(bytes);
    }
}
