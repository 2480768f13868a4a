//! Who wants which events, what the daemon was told about it, and the way of a report to everybody who wants it.
//!
//! Subscribers of the same events share one registration. Reports are handed on by a thread of the connection's own,
//! which is started with the first subscription: whoever receives an event may make calls.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt::event::{Event, EventClass, EventObject, EventSink, Interest};
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result};
use ferrovirt_rpc::Payload;
use ferrovirt_rpc::client::{Calls, CloseReason, Events};
use ferrovirt_rpc::protocol::net::MessageHeader;
use ferrovirt_rpc::protocol::{qemu, remote};
use parking_lot::{Condvar, Mutex, MutexGuard};

use super::error::ClientError;
use super::link::{FEATURE_CLOSE_CALLBACK, FEATURE_EVENT_CALLBACK, Link};
use super::report::{self, Report};
use crate::convert::ToWire as _;

/// Reports that may wait for their receivers, and their bytes on the wire; what comes after is dropped.
const QUEUE_MAX: usize = 64 * 1024;
const QUEUE_BYTES_MAX: usize = 32 << 20;
/// Reports for which there is no registration yet: the answer with its number is still on its way.
const EARLY_MAX: usize = 1024;
/// `VIR_DOMAIN_EVENT_ID_LIFECYCLE`.
const LIFECYCLE: i32 = 0;

/// The same events of the same object.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    class: EventClass,
    id: i32,
    object: Option<EventObject>,
}

impl Key {
    fn is_same(&self, other: &Self) -> bool {
        let same_object = match (&self.object, &other.object) {
            (Some(a), Some(b)) => a.is_same(b),
            (None, None) => true,
            _ => false,
        };
        self.class == other.class && self.id == other.id && same_object
    }
}

struct Subscriber {
    number: i32,
    key: Key,
    interest: Interest,
    sink: Arc<dyn EventSink>,
}

/// What the daemon was told.
struct Registration {
    key: Key,
    /// The daemon's number for it; none in the old protocol.
    callback: Option<i32>,
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
        let is_old = interest.class == EventClass::Domain && !link.supports(call, FEATURE_EVENT_CALLBACK)?;
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
        let unused = {
            let mut state = self.state.lock();
            let Some(at) = state.subscribers.iter().position(|s| s.number == number) else {
                let detail = format!("could not find event callback {number} for deletion");
                return Err(Error::new(ErrorDomain::REMOTE, ErrorNumber::INVALID_ARG, detail));
            };
            let gone = state.subscribers.remove(at);
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
        state.subscribers.clear();
        self.arrived.notify_all();
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

/// Tells the daemon that events are wanted; its number for that, if it gives one.
fn register(link: &Link, call: &Call, key: &Key) -> Result<Option<i32>> {
    match key.class {
        EventClass::Domain if !link.supports(call, FEATURE_EVENT_CALLBACK)? => {
            link.ask(call, |calls| register_old(calls, key.id)).map(|()| None)
        }
        EventClass::Connection => {
            if key.id == 0 && link.supports(call, FEATURE_CLOSE_CALLBACK)? {
                link.ask(call, |calls| remote::client::connect_register_close_callback(calls))?;
            }
            Ok(None)
        }
        _ => link.ask(call, |calls| register_numbered(calls, key)).map(Some),
    }
}

fn register_old(calls: &Calls<'_>, event_id: i32) -> Result<()> {
    if event_id == LIFECYCLE {
        return remote::client::connect_domain_event_register(calls).map(drop);
    }
    let args = remote::ConnectDomainEventRegisterAnyArgs { event_id };
    remote::client::connect_domain_event_register_any(calls, &args)
}

/// The object of a key as the protocol's type; objects of other kinds mean all objects.
macro_rules! filter {
    ($key:ident, $variant:ident) => {
        match &$key.object {
            Some(EventObject::$variant(object)) => Some(object.to_wire()?),
            _ => None,
        }
    };
}

fn register_numbered(calls: &Calls<'_>, key: &Key) -> Result<i32> {
    use remote::client as c;
    let event_id = key.id;
    Ok(match key.class {
        EventClass::Domain => {
            let dom = filter!(key, Domain);
            let args = remote::ConnectDomainEventCallbackRegisterAnyArgs { event_id, dom };
            c::connect_domain_event_callback_register_any(calls, &args)?.callback_id
        }
        EventClass::Network => {
            let net = filter!(key, Network);
            let args = remote::ConnectNetworkEventRegisterAnyArgs { event_id, net };
            c::connect_network_event_register_any(calls, &args)?.callback_id
        }
        EventClass::StoragePool => {
            let pool = filter!(key, StoragePool);
            let args = remote::ConnectStoragePoolEventRegisterAnyArgs { event_id, pool };
            c::connect_storage_pool_event_register_any(calls, &args)?.callback_id
        }
        EventClass::NodeDevice => {
            let dev = filter!(key, NodeDevice);
            let args = remote::ConnectNodeDeviceEventRegisterAnyArgs { event_id, dev };
            c::connect_node_device_event_register_any(calls, &args)?.callback_id
        }
        EventClass::Secret => {
            let secret = filter!(key, Secret);
            let args = remote::ConnectSecretEventRegisterAnyArgs { event_id, secret };
            c::connect_secret_event_register_any(calls, &args)?.callback_id
        }
        EventClass::QemuMonitor => {
            let dom = filter!(key, Domain);
            let args = qemu::ConnectDomainMonitorEventRegisterArgs { dom, event: None, flags: 0 };
            qemu::client::connect_domain_monitor_event_register(calls, &args)?.callback_id
        }
        EventClass::Connection => return Err(ClientError::NoSuchEvent(event_id).into()),
    })
}

/// Tells the daemon that nobody wants the events any more.
fn deregister(link: &Link, call: &Call, registration: &Registration) -> Result<()> {
    let Registration { key, callback } = registration;
    match callback {
        Some(callback_id) => link.ask(call, |calls| deregister_numbered(calls, key.class, *callback_id)),
        None if key.class == EventClass::Connection => {
            if key.id == 0 && link.supports(call, FEATURE_CLOSE_CALLBACK)? {
                link.ask(call, |calls| remote::client::connect_unregister_close_callback(calls))?;
            }
            Ok(())
        }
        None if key.id == LIFECYCLE => {
            link.ask(call, |calls| remote::client::connect_domain_event_deregister(calls)).map(drop)
        }
        None => {
            let args = remote::ConnectDomainEventDeregisterAnyArgs { event_id: key.id };
            link.ask(call, |calls| remote::client::connect_domain_event_deregister_any(calls, &args))
        }
    }
}

fn deregister_numbered(calls: &Calls<'_>, class: EventClass, callback_id: i32) -> Result<()> {
    use remote::client as c;
    match class {
        EventClass::Domain => {
            let args = remote::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id };
            c::connect_domain_event_callback_deregister_any(calls, &args)
        }
        EventClass::Network => {
            let args = remote::ConnectNetworkEventDeregisterAnyArgs { callback_id };
            c::connect_network_event_deregister_any(calls, &args)
        }
        EventClass::StoragePool => {
            let args = remote::ConnectStoragePoolEventDeregisterAnyArgs { callback_id };
            c::connect_storage_pool_event_deregister_any(calls, &args)
        }
        EventClass::NodeDevice => {
            let args = remote::ConnectNodeDeviceEventDeregisterAnyArgs { callback_id };
            c::connect_node_device_event_deregister_any(calls, &args)
        }
        EventClass::Secret => {
            let args = remote::ConnectSecretEventDeregisterAnyArgs { callback_id };
            c::connect_secret_event_deregister_any(calls, &args)
        }
        EventClass::QemuMonitor => {
            let args = qemu::ConnectDomainMonitorEventDeregisterArgs { callback_id };
            qemu::client::connect_domain_monitor_event_deregister(calls, &args)
        }
        EventClass::Connection => Ok(()),
    }
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
