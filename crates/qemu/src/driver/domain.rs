//! One domain: its documents, its running guest, and the snapshot of its state that answers questions.

use std::sync::Arc;
use std::time::Duration;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::object::job::{JobGuard, JobKind, JobQueue};
use ferrovirt_conf::object::{Affect, ObjectError};
use ferrovirt_util::process::Process;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Name, Result};
use parking_lot::{Mutex, MutexGuard};

use super::console::OpenChannel;
use super::events::Work;
use super::job_info::FinishedJob;
use crate::io::Token;
use crate::monitor::Monitor;
use crate::monitor::command::Command;
use crate::process::paths::GuestPaths;

/// Time that an emulator has for a simple command, if the call's own deadline is not nearer.
pub(crate) const COMMAND_TIMEOUT: Duration = Duration::from_secs(30);

/// A domain. Upstream: `virDomainObj`.
pub(crate) struct Domain {
    pub(crate) uuid: Uuid,
    pub(crate) name: Name,
    pub(crate) job: JobQueue,
    /// Held while a guest's remains are removed: nobody may start the next one or report the end before that is done.
    pub(crate) cleanup: Mutex<()>,
    state: Mutex<State>,
}

/// What can be asked without waiting. The lock is held for moments only, never over a monitor command.
pub(crate) struct State {
    /// The persistent document: what the next start uses.
    pub(crate) config: Option<Arc<Definition>>,
    /// The running guest.
    pub(crate) live: Option<Live>,
    /// `virDomainState`.
    pub(crate) state: i32,
    /// `virDomain*Reason` of the state.
    pub(crate) reason: i32,
    /// The last long job that has ended.
    pub(crate) finished_job: Option<FinishedJob>,
    /// No longer on the list: every call but those on the old handle must not find it.
    pub(crate) removed: bool,
}

/// A running guest.
pub(crate) struct Live {
    pub(crate) id: i32,
    pub(crate) definition: Arc<Definition>,
    pub(crate) process: Arc<Process>,
    pub(crate) watch: Option<Token>,
    pub(crate) monitor: Monitor,
    pub(crate) paths: GuestPaths,
    /// Consoles and channels that somebody has open.
    pub(crate) channels: Vec<OpenChannel>,
    /// The end of a memory dump as the emulator told it: nothing, or why it failed.
    pub(crate) dumped: Option<Result<(), Option<String>>>,
    /// The guest was stopped for a dump and is to go on when the emulator is ready.
    pub(crate) resume: bool,
    /// Being started: what happens by itself waits.
    pub(crate) starting: bool,
    /// What waits.
    pub(crate) deferred: Vec<Work>,
    /// Why the guest is being ended: `virDomainShutoffReason` and detail of the event.
    pub(crate) ending: Option<(i32, i32)>,
    /// Why the next stop of the virtual CPUs happens: `virDomainPausedReason` and detail of the event.
    pub(crate) pausing: Option<(i32, i32)>,
    /// The guest has switched itself off; the emulator is on its way out.
    pub(crate) shut_down: bool,
    /// The next shutdown of the guest is a reboot.
    pub(crate) fake_reboot: bool,
    /// The connection that takes the guest with it.
    pub(crate) autodestroy: Option<u64>,
    /// The guest's memory as the balloon reports it.
    pub(crate) balloon_kib: Option<u64>,
}

impl Domain {
    /// A domain that does not run.
    pub(crate) fn new(uuid: Uuid, name: Name, config: Option<Arc<Definition>>) -> Arc<Self> {
        let state = State {
            config,
            live: None,
            state: consts::DOMAIN_SHUTOFF,
            reason: consts::DOMAIN_SHUTOFF_UNKNOWN,
            finished_job: None,
            removed: false,
        };
        Arc::new(Self {
            uuid,
            name,
            job: JobQueue::default(),
            cleanup: Mutex::new(()),
            state: Mutex::new(state),
        })
    }

    /// Waits for the right to change the domain. `function` is named to others that wait.
    ///
    /// # Errors
    /// Those of [`JobQueue::begin`]; `VIR_ERR_NO_DOMAIN` if it was removed meanwhile.
    pub(crate) fn begin(&self, call: &Call, kind: JobKind, function: &'static str) -> Result<JobGuard<'_>> {
        let job = self.job.begin(call, kind, function)?;
        if self.state.lock().removed {
            let text = format!("no domain with matching uuid '{}' ({})", self.uuid, self.name);
            return Err(Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text));
        }
        Ok(job)
    }

    /// The snapshot.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock()
    }

    /// What identifies the domain now.
    pub(crate) fn reference(&self) -> DomainRef {
        let id = self.state.lock().live.as_ref().map_or(-1, |live| live.id);
        DomainRef { name: self.name.clone(), uuid: self.uuid, id }
    }

    /// The monitor of the running guest.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run.
    pub(crate) fn monitor(&self) -> Result<Monitor> {
        self.state.lock().live.as_ref().map(|live| live.monitor.clone()).ok_or_else(not_running)
    }

    /// Asks the emulator, and waits for its answer no longer than the call allows.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run; those of the monitor and of the call.
    pub(crate) fn ask<C: Command>(&self, call: &Call, command: &C) -> Result<C::Reply> {
        self.monitor()?.ask(call, command, COMMAND_TIMEOUT)
    }

    /// The running guest's document.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run.
    pub(crate) fn live_definition(&self) -> Result<Arc<Definition>> {
        Ok(Arc::clone(&self.state.lock().live()?.definition))
    }

    /// The document that a question with these flags is about.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if there is none; `VIR_ERR_INVALID_ARG` if the flags name two.
    pub(crate) fn definition(&self, flags: u32) -> Result<Arc<Definition>> {
        let state = self.state.lock();
        let affect = Affect::one(flags, state.live.is_some(), state.config.is_some())?;
        let running = state.live.as_ref().map(|live| &live.definition);
        let found = if affect.live() { running } else { state.config.as_ref() };
        found.map(Arc::clone).ok_or_else(not_running)
    }
}

impl State {
    /// The document of the running guest, else the persistent one.
    pub(crate) fn current(&self) -> Option<&Arc<Definition>> {
        self.live.as_ref().map(|live| &live.definition).or(self.config.as_ref())
    }

    /// The running guest.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if there is none.
    pub(crate) fn live(&mut self) -> Result<&mut Live> {
        self.live.as_mut().ok_or_else(not_running)
    }

    /// Sets state and reason.
    pub(crate) fn set(&mut self, state: i32, reason: i32) {
        (self.state, self.reason) = (state, reason);
    }
}

/// The error for a call that needs a running guest.
pub(crate) fn not_running() -> Error {
    ObjectError::Inactive.into()
}
