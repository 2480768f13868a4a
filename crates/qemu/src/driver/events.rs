//! What happens by itself: events of the guest, the end of an emulator. One worker thread per root handles them in order;
//! it never waits for a monitor.

use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Weak};

use ferrovirt::consts;
use ferrovirt::event::Event as ApiEvent;
use ferrovirt_conf::domain::basic::LifecycleAction;

use super::console;
use super::domain::Domain;
use super::instance::Instance;
use crate::monitor::{Event, MonitorError, Observer};

/// Something to handle.
pub(crate) enum Work {
    /// An event of the guest with that id.
    Event(Weak<Domain>, i32, Event),
    /// The emulator of the guest with that id has ended.
    Exited(Weak<Domain>, i32),
}

/// Hands what a monitor reports to the worker.
pub(crate) struct Forwarder {
    pub(crate) work: Sender<Work>,
    pub(crate) domain: Weak<Domain>,
    pub(crate) id: i32,
}

impl Observer for Forwarder {
    fn event(&self, event: Event) {
        // The worker is gone only when the root is closed.
        drop(self.work.send(Work::Event(Weak::clone(&self.domain), self.id, event)));
    }

    fn closed(&self, reason: &MonitorError) {
        // The process descriptor tells when the emulator has ended.
        log::debug!("monitor of guest {} closed: {reason}", self.id);
    }
}

/// The worker's life.
pub(crate) fn work(instance: &Weak<Instance>, queue: &Receiver<Work>) {
    while let Ok(item) = queue.recv() {
        let Some(instance) = instance.upgrade() else { return };
        handle(&instance, item);
    }
}

/// Handles one thing; what comes while the guest is being started waits until it is.
pub(crate) fn handle(instance: &Arc<Instance>, item: Work) {
    let (Work::Event(domain, id, _) | Work::Exited(domain, id)) = &item;
    let Some(domain) = domain.upgrade() else { return };
    {
        let mut state = domain.state();
        let Some(live) = state.live.as_mut().filter(|live| live.id == *id) else { return };
        if live.starting {
            live.deferred.push(item);
            return;
        }
    }
    match item {
        Work::Event(_, id, event) => guest_event(instance, &domain, id, &event),
        Work::Exited(_, id) => instance.exited(&domain, id),
    }
}

fn guest_event(instance: &Arc<Instance>, domain: &Arc<Domain>, id: i32, event: &Event) {
    match event.name.as_str() {
        "STOP" => instance.paused(domain),
        "RESUME" => instance.resumed(domain),
        "RESET" => {
            let reset = ApiEvent::domain(domain.reference(), consts::DOMAIN_EVENT_ID_REBOOT, Vec::new());
            instance.events.emit(&reset);
        }
        "SHUTDOWN" => shutdown(instance, domain, id, event),
        "BALLOON_CHANGE" => {
            let Some(bytes) = event.data["actual"].as_u64() else { return };
            if let Ok(live) = domain.state().live() {
                live.balloon_kib = Some(bytes / 1024);
            }
            let values = vec![(bytes / 1024).into()];
            let number = consts::DOMAIN_EVENT_ID_BALLOON_CHANGE;
            instance.events.emit(&ApiEvent::domain(domain.reference(), number, values));
        }
        "DUMP_COMPLETED" => {
            let failed = event.data["result"]["status"].as_str() != Some("completed");
            let reason = event.data["error"].as_str().map(str::to_owned);
            if let Ok(live) = domain.state().live() {
                live.dumped = Some(if failed { Err(reason) } else { Ok(()) });
            }
        }
        "RTC_CHANGE" => {
            let Some(offset) = event.data["offset"].as_i64() else { return };
            let number = consts::DOMAIN_EVENT_ID_RTC_CHANGE;
            instance.events.emit(&ApiEvent::domain(domain.reference(), number, vec![offset.into()]));
        }
        other => log::debug!("event {other} of guest {id} is of no interest"),
    }
}

/// The guest has switched itself off, or was told to end. Upstream: `qemuProcessHandleShutdown`.
fn shutdown(instance: &Arc<Instance>, domain: &Arc<Domain>, id: i32, event: &Event) {
    let restart = {
        let mut state = domain.state();
        let on_poweroff = state.live.as_ref().and_then(|live| live.definition.on_poweroff);
        let Some(live) = state.live.as_mut().filter(|live| live.id == id) else { return };
        if live.shut_down || live.ending.is_some() {
            return;
        }
        let restart = std::mem::take(&mut live.fake_reboot) || on_poweroff == Some(LifecycleAction::Restart);
        if restart {
            // Upstream's "fake reboot": the machine is reset instead of ended.
            let monitor = live.monitor.clone();
            for command in ["system_reset", "cont"] {
                if let Err(error) = monitor.submit(command, None, Box::new(log_failure)) {
                    log::warn!("cannot restart guest {id}: {error}");
                }
            }
        } else {
            live.shut_down = true;
            state.set(consts::DOMAIN_SHUTDOWN, consts::DOMAIN_SHUTDOWN_USER);
        }
        restart
    };
    if restart {
        return;
    }
    let detail = match event.data["guest"].as_bool() {
        Some(true) => consts::DOMAIN_EVENT_SHUTDOWN_GUEST,
        Some(false) => consts::DOMAIN_EVENT_SHUTDOWN_HOST,
        None => consts::DOMAIN_EVENT_SHUTDOWN_FINISHED,
    };
    instance.emit(domain, consts::DOMAIN_EVENT_SHUTDOWN, detail);
    let ending = {
        let mut state = domain.state();
        state.live.as_mut().map(|live| (Arc::clone(&live.process), std::mem::take(&mut live.channels)))
    };
    let Some((process, channels)) = ending else { return };
    let end = move || {
        console::wait_until_read(&channels);
        if let Err(error) = process.signal(libc::SIGTERM) {
            log::debug!("guest {id} has ended by itself: {error}");
        }
    };
    // The worker does not wait: somebody else's guest may be next.
    if let Err(error) = std::thread::Builder::new().name("ferrovirt-qemu-end".to_owned()).spawn(end) {
        log::error!("cannot end guest {id}: {error}");
    }
}

fn log_failure(outcome: Result<serde_json::Value, MonitorError>) {
    if let Err(error) = outcome {
        log::warn!("a guest could not be restarted: {error}");
    }
}
