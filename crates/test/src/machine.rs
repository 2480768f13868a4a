//! One domain: its documents and state behind a lock, and a summary that is read without it.

use std::sync::Arc;

use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainInfo;
use ferrovirt::{ErrorDomain, Result};
use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Error;
use ferrovirt_util::uuid::Uuid;
use parking_lot::{Mutex, MutexGuard, RwLock};

use crate::document;
use crate::error::TestError;

/// Changes the running domain (`VIR_DOMAIN_AFFECT_LIVE`).
pub(crate) const LIVE: u32 = 1;
/// Changes the persistent document (`VIR_DOMAIN_AFFECT_CONFIG`).
pub(crate) const CONFIG: u32 = 2;

/// Everything about a domain that queries need; a copy that is brought up to date after every change.
#[derive(Clone, Debug)]
pub(crate) struct Summary {
    pub(crate) name: Arc<str>,
    /// -1 while it does not run.
    pub(crate) id: i32,
    pub(crate) state: i32,
    pub(crate) reason: i32,
    pub(crate) persistent: bool,
    pub(crate) autostart: bool,
    pub(crate) updated: bool,
    pub(crate) managed_save: bool,
    pub(crate) has_snapshot: bool,
    pub(crate) has_checkpoint: bool,
    pub(crate) max_memory_kib: u64,
    pub(crate) memory_kib: u64,
    pub(crate) vcpus: u32,
}

/// What the lock protects.
#[derive(Debug)]
pub(crate) struct Inner {
    /// The running form while it runs, else the persistent one.
    pub(crate) def: Domain,
    /// The persistent form of a running, persistent domain.
    pub(crate) next: Option<Domain>,
    pub(crate) state: i32,
    pub(crate) reason: i32,
    pub(crate) persistent: bool,
    pub(crate) autostart: bool,
    pub(crate) updated: bool,
    pub(crate) managed_save: bool,
    /// The guest's clock: seconds and nanoseconds.
    pub(crate) clock: (i64, u32),
    /// Whether the guest's two file systems are frozen.
    pub(crate) frozen: [bool; 2],
    /// No longer in the table: whoever waited for the lock finds nothing.
    pub(crate) gone: bool,
}

/// A domain.
#[derive(Debug)]
pub(crate) struct Machine {
    pub(crate) uuid: Uuid,
    /// Position in lists: the order of creation.
    pub(crate) order: u64,
    summary: RwLock<Summary>,
    inner: Mutex<Inner>,
}

/// The lock of a domain; the summary is brought up to date when it ends.
pub(crate) struct Change<'a> {
    machine: &'a Machine,
    inner: MutexGuard<'a, Inner>,
}

impl Inner {
    /// A domain that does not run.
    pub(crate) fn new(def: Domain, persistent: bool) -> Self {
        let (state, reason) = (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_UNKNOWN);
        let (autostart, updated, managed_save, gone) = (false, false, false, false);
        let (clock, frozen) = (crate::guest::CLOCK, [false; 2]);
        Self {
            def,
            next: None,
            state,
            reason,
            persistent,
            autostart,
            updated,
            managed_save,
            clock,
            frozen,
            gone,
        }
    }

    fn summary(&self) -> Summary {
        Summary {
            name: self.def.name.as_str().into(),
            id: self.def.id.unwrap_or(-1),
            state: self.state,
            reason: self.reason,
            persistent: self.persistent,
            autostart: self.autostart,
            updated: self.updated,
            managed_save: self.managed_save,
            has_snapshot: false,
            has_checkpoint: false,
            max_memory_kib: document::max_memory_kib(&self.def),
            memory_kib: document::memory_kib(&self.def),
            vcpus: document::vcpus(&self.def),
        }
    }

    pub(crate) fn is_active(&self) -> bool {
        self.def.id.is_some()
    }

    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run.
    pub(crate) fn check_active(&self) -> Result<()> {
        if self.is_active() { Ok(()) } else { Err(TestError::Inactive.into()) }
    }

    /// Resolves `VIR_DOMAIN_AFFECT_CURRENT` and refuses what is not there. Upstream: `virDomainObjUpdateModificationImpact`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID`.
    pub(crate) fn impact(&self, flags: u32) -> Result<u32> {
        let asked = flags & (LIVE | CONFIG);
        let impact = match (asked, self.is_active()) {
            (0, true) => LIVE,
            (0, false) => CONFIG,
            (asked, _) => asked,
        };
        if impact & LIVE != 0 {
            self.check_active()?;
        }
        if impact & CONFIG != 0 && !self.persistent {
            return Err(TestError::Transient.into());
        }
        Ok(impact)
    }

    /// The running and the persistent document that a call changes. Upstream: `virDomainObjGetDefs`.
    ///
    /// # Errors
    /// As [`Inner::impact`].
    pub(crate) fn affected(&mut self, flags: u32) -> Result<(Option<&mut Domain>, Option<&mut Domain>)> {
        let impact = self.impact(flags)?;
        let active = self.is_active();
        let (current, next) = (&mut self.def, self.next.as_mut());
        let (live, config) = if active { (Some(current), next) } else { (None, Some(current)) };
        Ok((live.filter(|_| impact & LIVE != 0), config.filter(|_| impact & CONFIG != 0)))
    }

    /// The one document that a query is about. Upstream: `virDomainObjGetOneDef`.
    ///
    /// # Errors
    /// As [`Inner::impact`]; `VIR_ERR_INVALID_ARG` if both are asked for.
    pub(crate) fn one(&self, flags: u32) -> Result<&Domain> {
        if flags & (LIVE | CONFIG) == LIVE | CONFIG {
            let text = "Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive";
            return Err(Error::argument(ErrorDomain::DOMAIN, "virDomainObjGetOneDefState", "ctl", text));
        }
        let impact = self.impact(flags)?;
        Ok(if impact == CONFIG { self.persistent_def() } else { &self.def })
    }

    /// The document that the next start uses.
    pub(crate) fn persistent_def(&self) -> &Domain {
        self.next.as_ref().unwrap_or(&self.def)
    }
}

impl Machine {
    pub(crate) fn new(uuid: Uuid, order: u64, inner: Inner) -> Arc<Self> {
        Arc::new(Self { uuid, order, summary: RwLock::new(inner.summary()), inner: Mutex::new(inner) })
    }

    /// Reads the summary.
    pub(crate) fn summary<T>(&self, read: impl FnOnce(&Summary) -> T) -> T {
        read(&self.summary.read())
    }

    pub(crate) fn reference(&self) -> DomainRef {
        self.summary(|s| DomainRef { name: Arc::clone(&s.name), uuid: self.uuid, id: s.id })
    }

    pub(crate) fn info(&self, cpu_time_ns: u64) -> DomainInfo {
        self.summary(|s| DomainInfo {
            state: u8::try_from(s.state).unwrap_or(0),
            max_mem: s.max_memory_kib,
            memory: s.memory_kib,
            nr_virt_cpu: u16::try_from(s.vcpus).unwrap_or(u16::MAX),
            cpu_time: cpu_time_ns,
        })
    }

    /// Locks the domain for a change or a look at its documents.
    pub(crate) fn lock(&self) -> Change<'_> {
        Change { machine: self, inner: self.inner.lock() }
    }
}

impl std::ops::Deref for Change<'_> {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl std::ops::DerefMut for Change<'_> {
    fn deref_mut(&mut self) -> &mut Inner {
        &mut self.inner
    }
}

impl Change<'_> {
    /// Brings the summary up to date and returns the domain's reference.
    pub(crate) fn publish(&self) -> DomainRef {
        let summary = self.inner.summary();
        let reference =
            DomainRef { name: Arc::clone(&summary.name), uuid: self.machine.uuid, id: summary.id };
        *self.machine.summary.write() = summary;
        reference
    }
}
