//! Pausing, resuming, ending: what happens to a running guest.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::domain::{Domain, Live};
use super::instance::Instance;
use crate::monitor::command::{Cont, Stop, SystemPowerdown, SystemReset};
use crate::process::{self, log};

/// How a guest ends that a user ends: `virDomainShutoffReason` and detail of the event.
pub(crate) const DESTROYED: (i32, i32) =
    (consts::DOMAIN_SHUTOFF_DESTROYED, consts::DOMAIN_EVENT_STOPPED_DESTROYED);

impl Instance {
    /// Stops the virtual CPUs because `reason` (`virDomainPausedReason`) wants it; the caller owns the domain.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run; those of the monitor.
    pub(crate) fn suspend(&self, call: &Call, domain: &Domain, reason: i32) -> Result<()> {
        {
            let mut state = domain.state();
            let current = state.state;
            let live = state.live()?;
            match current {
                consts::DOMAIN_PAUSED => return Ok(()),
                consts::DOMAIN_PMSUSPENDED => {
                    return Err(invalid("domain is pmsuspended"));
                }
                _ => {
                    live.pausing = Some((reason, consts::DOMAIN_EVENT_SUSPENDED_PAUSED));
                }
            }
        }
        domain.ask(call, &Stop {})?;
        self.paused(domain);
        Ok(())
    }

    /// Lets the virtual CPUs run; the caller owns the domain.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run; those of the monitor.
    pub(crate) fn resume(&self, call: &Call, domain: &Domain) -> Result<()> {
        {
            let mut state = domain.state();
            state.live()?;
            match state.state {
                consts::DOMAIN_RUNNING => return Err(invalid("domain is already running")),
                consts::DOMAIN_PMSUSPENDED => return Err(invalid("domain is pmsuspended")),
                _ => {}
            }
        }
        domain.ask(call, &Cont {})?;
        self.resumed(domain);
        Ok(())
    }

    /// The virtual CPUs have stopped; told by the emulator and by the call that wanted it, reported once.
    pub(crate) fn paused(&self, domain: &Domain) {
        let detail = {
            let mut state = domain.state();
            if state.state != consts::DOMAIN_RUNNING {
                return;
            }
            let Some(live) = state.live.as_mut() else { return };
            let default = (consts::DOMAIN_PAUSED_UNKNOWN, consts::DOMAIN_EVENT_SUSPENDED_PAUSED);
            let (reason, detail) = live.pausing.take().unwrap_or(default);
            state.set(consts::DOMAIN_PAUSED, reason);
            detail
        };
        self.emit(domain, consts::DOMAIN_EVENT_SUSPENDED, detail);
    }

    /// The virtual CPUs run again; told by the emulator and by the call that wanted it, reported once.
    pub(crate) fn resumed(&self, domain: &Domain) {
        {
            let mut state = domain.state();
            if state.state != consts::DOMAIN_PAUSED || state.live.is_none() {
                return;
            }
            state.set(consts::DOMAIN_RUNNING, consts::DOMAIN_RUNNING_UNPAUSED);
        }
        self.emit(domain, consts::DOMAIN_EVENT_RESUMED, consts::DOMAIN_EVENT_RESUMED_UNPAUSED);
    }

    /// Presses the power button; with `reboot` the guest's shutdown becomes a reset.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run; those of the monitor.
    pub(crate) fn power_button(&self, call: &Call, domain: &Domain, reboot: bool) -> Result<()> {
        domain.state().live()?.fake_reboot = reboot;
        domain.ask(call, &SystemPowerdown {})?;
        Ok(())
    }

    /// Presses the reset button.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run; those of the monitor.
    pub(crate) fn reset(&self, call: &Call, domain: &Domain) -> Result<()> {
        domain.ask(call, &SystemReset {})?;
        Ok(())
    }

    /// Ends the emulator and waits until it is gone; the caller owns the domain. `how` is `virDomainShutoffReason` and the detail
    /// of the event.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it does not run, `VIR_ERR_SYSTEM_ERROR` if it cannot be ended.
    pub(crate) fn destroy(
        self: &Arc<Self>,
        domain: &Arc<Domain>,
        graceful: bool,
        how: (i32, i32),
    ) -> Result<()> {
        let (id, process) = {
            let mut state = domain.state();
            let live = state.live()?;
            live.ending = Some(how);
            (live.id, Arc::clone(&live.process))
        };
        if let Err(error) = process::end(&process, graceful) {
            if let Some(live) = domain.state().live.as_mut() {
                live.ending = None;
            }
            return Err(error);
        }
        self.exited(domain, id);
        Ok(())
    }

    /// The emulator has ended: everything that belonged to it goes. Told by its descriptor and by the call that ended it; done once.
    pub(crate) fn exited(self: &Arc<Self>, domain: &Arc<Domain>, id: i32) {
        let _cleanup = domain.cleanup.lock();
        let reference = domain.reference();
        let (live, reason, detail, transient) = {
            let mut state = domain.state();
            if state.live.as_ref().is_none_or(|live| live.id != id) {
                return;
            }
            let Some(live) = state.live.take() else { return };
            let by_itself = if live.shut_down {
                (consts::DOMAIN_SHUTOFF_SHUTDOWN, consts::DOMAIN_EVENT_STOPPED_SHUTDOWN)
            } else {
                (consts::DOMAIN_SHUTOFF_CRASHED, consts::DOMAIN_EVENT_STOPPED_FAILED)
            };
            let (reason, detail) = live.ending.unwrap_or(by_itself);
            state.set(consts::DOMAIN_SHUTOFF, reason);
            let transient = state.config.is_none();
            state.removed |= transient;
            (live, reason, detail, transient)
        };
        log::note(&live.paths.log, &format!("shutting down, reason={}", reason_name(reason)));
        self.tear_down(&live);
        if transient {
            self.remove(domain);
        }
        let event = ferrovirt::event::Event::lifecycle(reference, consts::DOMAIN_EVENT_STOPPED, detail);
        self.events.emit(&event);
    }

    /// Ends what is left of a guest: monitor, process, files. Its taps go with the emulator's descriptors.
    pub(crate) fn tear_down(&self, live: &Live) {
        live.monitor.close();
        if let Some(token) = live.watch {
            self.io.unwatch(token);
        }
        if let Err(error) = process::end(&live.process, false) {
            ::log::error!("{error}");
        }
        if let Err(error) = live.paths.remove() {
            ::log::error!("cannot remove the files of guest {}: {error}", live.id);
        }
    }

    /// The connection is gone, and with it the guests that it started that way.
    pub(crate) fn end_of_connection(self: &Arc<Self>, connection: u64) {
        for domain in self.domains() {
            let hers = domain.state().live.as_ref().is_some_and(|live| live.autodestroy == Some(connection));
            if !hers {
                continue;
            }
            let ended = domain
                .job
                .begin(&Call::default(), JobKind::Destroy, "auto destroy")
                .and_then(|_job| self.destroy(&domain, false, DESTROYED));
            if let Err(error) = ended {
                ::log::error!("cannot end the guest {}: {error}", domain.name);
            }
        }
    }
}

fn reason_name(reason: i32) -> &'static str {
    match reason {
        consts::DOMAIN_SHUTOFF_SHUTDOWN => "shutdown",
        consts::DOMAIN_SHUTOFF_DESTROYED => "destroyed",
        consts::DOMAIN_SHUTOFF_CRASHED => "crashed",
        consts::DOMAIN_SHUTOFF_FAILED => "failed",
        _ => "unknown",
    }
}

/// The error for a call that does not fit the state.
pub(crate) fn invalid(detail: impl Into<String>) -> Error {
    Error::new(ErrorDomain::QEMU, ErrorNumber::OPERATION_INVALID, detail)
}
