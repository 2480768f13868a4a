//! Who wants which events, what the daemon was told about it, and the way of a report to everybody who wants it.
//!
//! Subscribers of the same events share one registration. Reports are handed on by a thread of the connection's own,
//! which is started with the first subscription: whoever receives an event may make calls.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt::event::{Event, EventClass, EventSink, Interest};
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, feature};
use ferrovirt_rpc::Payload;
use ferrovirt_rpc::client::{CloseReason, Events};
use ferrovirt_rpc::protocol::net::MessageHeader;
use parking_lot::{Condvar, Mutex, MutexGuard};

use super::link::Link;
use super::registration::{Key, Registration, deregister, register};
use super::report::{self, Report};

/// Reports that may wait for their receivers, and their bytes on the wire; what comes after is dropped.
const QUEUE_MAX: usize = 64 * 1024;
const QUEUE_BYTES_MAX: usize = 32 << 20;
/// Reports for which there is no registration yet: the answer with its number is still on its way.
const EARLY_MAX: usize = 1024;

struct Subscriber {
    number: i32,
    key: Key,
    interest: Interest,
    sink: Arc<dyn EventSink>,
}

#[derive(Default)]
struct State {
    next: i32,
    subscribers: Vec<Arc<Subscriber>>,
    registrations: Vec<Registration>,
    /// Registrations under way.
    registering: usize,
    early: VecDeque<Report>,
    queue: VecDeque<Report>,
    /// Bytes of both.
    bytes: usize,
    dropped: u64,
    /// Reports were dropped and nobody has been told.
    has_gap: bool,
    has_thread: bool,
    stopped: bool,
}

/// Subscribers of a connection and the reports on their way to them.
#[derive(Default)]
pub(super) struct Router {
    state: Mutex<State>,
    arrived: Condvar,
    /// Held while the daemon is told about a change.
    telling: Mutex<()>,
}

impl Router {
    pub(super) fn subscribe(
        self: &Arc<Self>,
        link: &Link,
        call: &Call,
        interest: Interest,
        sink: Arc<dyn EventSink>,
    ) -> Result<i32> {
        // In the old protocol there are no filters.
        let is_old =
            interest.class == EventClass::Domain && !link.supports(call, feature::REMOTE_EVENT_CALLBACK)?;
        let object = interest.object.clone().filter(|_| !is_old);
        let id = if interest.class == EventClass::QemuMonitor { 0 } else { interest.id };
        let key = Key { class: interest.class, id, object };
        let _telling = self.tell_next(call)?;
        let is_new = {
            let mut state = self.state.lock();
            let is_new = !state.registrations.iter().any(|r| r.key.is_same(&key));
            state.registering += usize::from(is_new);
            is_new
        };
        if is_new {
            let registered = register(link, call, &key);
            let mut state = self.state.lock();
            state.registering -= 1;
            if registered.is_err() {
                self.settle(&mut state);
            }
            state.registrations.push(Registration { key: key.clone(), callback: registered? });
        }
        self.start_thread()?;
        let mut state = self.state.lock();
        let number = state.next;
        state.next += 1;
        state.subscribers.push(Arc::new(Subscriber { number, key, interest, sink }));
        self.settle(&mut state);
        Ok(number)
    }

    pub(super) fn unsubscribe(&self, link: &Link, call: &Call, number: i32) -> Result<()> {
        let _telling = self.tell_next(call)?;
        // Dropped under no lock: the last use of a sink may call its program.
        let gone;
        let unused = {
            let mut state = self.state.lock();
            let Some(at) = state.subscribers.iter().position(|s| s.number == number) else {
                let detail = format!("could not find event callback {number} for deletion");
                return Err(Error::new(ErrorDomain::REMOTE, ErrorNumber::INVALID_ARG, detail));
            };
            gone = state.subscribers.remove(at);
            let is_used = state.subscribers.iter().any(|s| s.key.is_same(&gone.key));
            let at = state.registrations.iter().position(|r| r.key.is_same(&gone.key));
            at.filter(|_| !is_used).map(|at| state.registrations.remove(at))
        };
        match unused {
            Some(registration) if link.connection.closed().is_none() => deregister(link, call, &registration),
            _ => Ok(()),
        }
    }

    /// Tells a new connection what the old one was told. What it refuses is no longer reported.
    ///
    /// # Errors
    /// The new connection is broken too.
    pub(super) fn register_again(&self, link: &Link, call: &Call) -> Result<()> {
        let _telling = self.tell_next(call)?;
        let keys = {
            let mut state = self.state.lock();
            state.registering += 1;
            state.registrations.clear();
            let mut keys: Vec<Key> = Vec::new();
            for subscriber in &state.subscribers {
                if !keys.iter().any(|key| key.is_same(&subscriber.key)) {
                    keys.push(subscriber.key.clone());
                }
            }
            keys
        };
        let mut outcome = Ok(());
        for key in keys {
            match register(link, call, &key) {
                Ok(callback) => self.state.lock().registrations.push(Registration { key, callback }),
                Err(error) if link.connection.closed().is_some() => {
                    outcome = Err(error);
                    break;
                }
                Err(error) => log::warn!("an event subscription is lost with the old connection: {error}"),
            }
        }
        let mut state = self.state.lock();
        state.registering -= 1;
        self.settle(&mut state);
        outcome
    }

    /// Waits for its turn to talk about registrations.
    fn tell_next(&self, call: &Call) -> Result<MutexGuard<'_, ()>> {
        loop {
            call.check()?;
            let slice = call.remaining(Duration::from_millis(50));
            if let Some(guard) = self.telling.try_lock_until(Instant::now() + slice) {
                return Ok(guard);
            }
        }
    }

    /// Puts reports that came early to the others, once no registration is under way.
    fn settle(&self, state: &mut State) {
        if state.registering == 0 && !state.early.is_empty() {
            let mut early = std::mem::take(&mut state.early);
            early.append(&mut state.queue);
            state.queue = early;
            self.arrived.notify_one();
        }
    }

    /// Takes a report.
    pub(super) fn push(&self, report: Report) {
        let state = &mut *self.state.lock();
        let is_known = report.callback.is_none() || state.registrations.iter().any(|r| belongs(r, &report));
        let (queue, limit) = match is_known || state.registering == 0 {
            true => (&mut state.queue, QUEUE_MAX),
            false => (&mut state.early, EARLY_MAX),
        };
        if queue.len() < limit && state.bytes.saturating_add(report.bytes) <= QUEUE_BYTES_MAX {
            state.bytes += report.bytes;
            queue.push_back(report);
            self.arrived.notify_one();
            return;
        }
        state.dropped += 1;
        state.has_gap = true;
        if state.dropped.is_power_of_two() {
            log::warn!("{} events were dropped: nobody collects them", state.dropped);
        }
    }

    fn start_thread(self: &Arc<Self>) -> Result<()> {
        {
            let mut state = self.state.lock();
            if state.has_thread {
                return Ok(());
            }
            state.has_thread = true;
        }
        let router = Arc::clone(self);
        let thread = std::thread::Builder::new().name("ferrovirt-events".into());
        if let Err(error) = thread.spawn(move || router.run()) {
            self.state.lock().has_thread = false;
            return Err(Error::io(ErrorDomain::REMOTE, &error, "cannot start a thread for events"));
        }
        Ok(())
    }

    /// Whether [`Router::stop`] was called.
    pub(super) fn is_stopped(&self) -> bool {
        self.state.lock().stopped
    }

    /// Ends the thread; nobody gets events any more.
    pub(super) fn stop(&self) {
        let mut state = self.state.lock();
        state.stopped = true;
        let gone = std::mem::take(&mut state.subscribers);
        self.arrived.notify_all();
        drop(state);
        drop(gone);
    }

    fn run(&self) {
        while let Some((report, sinks)) = self.next() {
            for sink in sinks {
                sink.deliver(&report.event);
            }
        }
    }

    /// Waits for a report and looks who wants it; `None` when it is over.
    fn next(&self) -> Option<(Report, Vec<Arc<dyn EventSink>>)> {
        let mut state = self.state.lock();
        loop {
            if state.stopped {
                return None;
            }
            if let Some(report) = state.queue.pop_front() {
                state.bytes -= report.bytes;
                let sinks = receivers(&state, &report);
                return Some((report, sinks));
            }
            if std::mem::take(&mut state.has_gap) {
                let report = Report::own(Event::resync());
                let sinks = receivers(&state, &report);
                return Some((report, sinks));
            }
            self.arrived.wait(&mut state);
        }
    }
}

fn belongs(registration: &Registration, report: &Report) -> bool {
    registration.callback == report.callback && registration.key.class == report.event.class
}

fn receivers(state: &State, report: &Report) -> Vec<Arc<dyn EventSink>> {
    let registration = match report.callback {
        Some(_) => state.registrations.iter().find(|r| belongs(r, report)),
        None => None,
    };
    let wants = |s: &&Arc<Subscriber>| {
        let is_registered = match report.callback {
            Some(_) => registration.is_some_and(|r| r.key.is_same(&s.key)),
            None => true,
        };
        is_registered && s.interest.matches(&report.event)
    };
    state.subscribers.iter().filter(wants).map(|s| Arc::clone(&s.sink)).collect()
}

/// What is done with the reason when a connection ends.
type OnClose = Box<dyn Fn(CloseReason, &Error) + Send + Sync>;

/// What the connection calls when something arrives: it may only pass things on.
pub(super) struct Inbox {
    pub(super) router: Arc<Router>,
    pub(super) on_close: OnClose,
}

impl Events for Inbox {
    fn event(&self, header: &MessageHeader, payload: &Payload) {
        match report::read(header, payload) {
            Ok(Some(report)) => self.router.push(report),
            Ok(None) => log::debug!("unknown event {} of program {:#x}", header.proc, header.prog),
            Err(error) => log::warn!("an event that cannot be read: {error}"),
        }
    }

    fn closed(&self, reason: CloseReason, error: &Error) {
        (self.on_close)(reason, error);
    }
}

/// Upstream: `virConnectCloseReason`.
pub(super) fn close_event(reason: CloseReason) -> Event {
    Event::closed(match reason {
        CloseReason::Error => 0,
        CloseReason::Eof => 1,
        CloseReason::KeepAlive => 2,
        CloseReason::Client => 3,
    })
}

#[cfg(test)]
mod tests {
    use ferrovirt::event::{EventQueue, RESYNC};

    use super::*;

    #[test]
    fn a_gap_is_reported_after_what_was_kept() {
        let router = Router::default();
        let interest = Interest { class: EventClass::Connection, id: RESYNC, object: None };
        let key = Key { class: EventClass::Connection, id: RESYNC, object: None };
        let sink = Arc::new(EventQueue::new());
        router.state.lock().subscribers.push(Arc::new(Subscriber { number: 0, key, interest, sink }));
        let large = || Report { bytes: QUEUE_BYTES_MAX / 2, ..Report::own(Event::closed(1)) };
        (0..5).for_each(|_| router.push(large()));
        let mut seen = Vec::new();
        while seen.len() < 3 {
            let (report, sinks) = router.next().unwrap();
            seen.push((report.event, sinks.len()));
        }
        assert_eq!(seen, [(Event::closed(1), 0), (Event::closed(1), 0), (Event::resync(), 1)]);
        router.stop();
        assert!(router.next().is_none());
    }
}
