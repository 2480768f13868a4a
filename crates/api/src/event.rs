//! Events: what drivers report, who is interested, and how a report reaches every subscriber.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ferrovirt_util::sync::RwLock;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

use crate::call::Call;
use crate::object::{DomainRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};

/// Number of [`Event::resync`] in [`EventClass::Connection`]. Upstream has no such event.
pub const RESYNC: i32 = 1;

/// Which kind of object an event is about. The numbers are those of the plugin table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
pub enum EventClass {
    /// `virDomainEventID`.
    Domain = 0,
    /// `virNetworkEventID`.
    Network = 1,
    /// `virStoragePoolEventID`.
    StoragePool = 2,
    /// `virNodeDeviceEventID`.
    NodeDevice = 3,
    /// `virSecretEventID`.
    Secret = 4,
    /// Events of the QEMU monitor; the event's name is the first value.
    QemuMonitor = 5,
    /// The connection broke (number 0, the value is a `virConnectCloseReason`), or reports may be missing ([`RESYNC`]).
    /// Only drivers whose connection can break have it.
    Connection = 6,
}

impl EventClass {
    /// The class with number `raw`.
    #[must_use]
    pub fn from_raw(raw: i32) -> Option<Self> {
        use EventClass::{Connection, Domain, Network, NodeDevice, QemuMonitor, Secret, StoragePool};
        [Domain, Network, StoragePool, NodeDevice, Secret, QemuMonitor, Connection]
            .into_iter()
            .find(|c| *c as i32 == raw)
    }
}

/// The object that an event is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "one variant per kind of object")]
pub enum EventObject {
    Domain(DomainRef),
    Network(NetworkRef),
    StoragePool(StoragePoolRef),
    NodeDevice(NodeDeviceRef),
    Secret(SecretRef),
    /// The connection itself.
    Connection,
}

impl EventObject {
    /// Whether both are the same object: by UUID, node devices by name.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Domain(a), Self::Domain(b)) => a.uuid == b.uuid,
            (Self::Network(a), Self::Network(b)) => a.uuid == b.uuid,
            (Self::StoragePool(a), Self::StoragePool(b)) => a.uuid == b.uuid,
            (Self::NodeDevice(a), Self::NodeDevice(b)) => a.name == b.name,
            (Self::Secret(a), Self::Secret(b)) => a.uuid == b.uuid,
            _ => false,
        }
    }
}

/// One argument of an event's callback, in the callback's order.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "one variant per type of callback argument")]
pub enum EventValue {
    Int(i32),
    UInt(u32),
    LLong(i64),
    ULLong(u64),
    Str(Option<String>),
    Params(TypedParams),
    /// `virDomainEventGraphicsAddress`: family, node, service.
    Address(i32, String, String),
    /// `virDomainEventGraphicsSubject`: pairs of type and name.
    Subject(Vec<(String, String)>),
}

macro_rules! event_values {
    ($($rust:ty => $variant:ident),*) => {$(
        impl From<$rust> for EventValue {
            fn from(value: $rust) -> Self { Self::$variant(value.into()) }
        }
    )*};
}
event_values!(i32 => Int, u32 => UInt, i64 => LLong, u64 => ULLong, Option<String> => Str, TypedParams => Params);

impl From<&str> for EventValue {
    fn from(value: &str) -> Self {
        Self::Str(Some(value.to_owned()))
    }
}

/// A report of a driver.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Kind of object.
    pub class: EventClass,
    /// Number of the event in its class (`VIR_DOMAIN_EVENT_ID_LIFECYCLE`, ...).
    pub id: i32,
    /// The object.
    pub object: EventObject,
    /// The callback's arguments between the object and the opaque pointer.
    pub values: Vec<EventValue>,
}

impl Event {
    /// The connection broke: `virConnectCloseReason`.
    #[must_use]
    pub fn closed(reason: i32) -> Self {
        Self {
            class: EventClass::Connection,
            id: 0,
            object: EventObject::Connection,
            values: vec![reason.into()],
        }
    }

    /// Reports may be missing: the connection was broken and is there again, or more came than were collected. Whatever
    /// the program remembers must be looked up anew. Only connections to daemons report it.
    #[must_use]
    pub fn resync() -> Self {
        Self { class: EventClass::Connection, id: RESYNC, object: EventObject::Connection, values: vec![] }
    }

    /// A life-cycle event of a domain: `virDomainEventType` and its detail.
    #[must_use]
    pub fn lifecycle(domain: DomainRef, event: i32, detail: i32) -> Self {
        Self::domain(domain, 0, vec![event.into(), detail.into()])
    }

    /// An event of a domain with number `id` (`virDomainEventID`).
    #[must_use]
    pub fn domain(domain: DomainRef, id: i32, values: Vec<EventValue>) -> Self {
        Self { class: EventClass::Domain, id, object: EventObject::Domain(domain), values }
    }

    /// Number and detail of a life-cycle event; `None` for other events.
    #[must_use]
    pub fn as_lifecycle(&self) -> Option<(i32, i32)> {
        match (self.id, self.values.as_slice()) {
            (0, [EventValue::Int(event), EventValue::Int(detail)]) => Some((*event, *detail)),
            _ => None,
        }
    }
}

/// Which events a subscriber wants.
#[derive(Clone, Debug)]
pub struct Interest {
    /// Kind of object.
    pub class: EventClass,
    /// Number of the event in its class.
    pub id: i32,
    /// Only events of this object.
    pub object: Option<EventObject>,
}

impl Interest {
    /// Whether `event` is wanted.
    #[must_use]
    pub fn matches(&self, event: &Event) -> bool {
        self.class == event.class
            && (self.id == event.id || self.class == EventClass::QemuMonitor)
            && self.object.as_ref().is_none_or(|object| object.is_same(&event.object))
    }
}

/// Receives events. Called without any lock of the driver held; must not block.
pub trait EventSink: Send + Sync {
    /// Takes one event.
    fn deliver(&self, event: &Event);
}

/// The part of a driver connection that reports events.
pub trait EventSource: Send + Sync {
    /// Delivers the events of `interest` to `sink` from now on; the number ends it.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` if the driver has no such events.
    fn subscribe(&self, call: &Call, interest: Interest, sink: Arc<dyn EventSink>) -> Result<i32>;

    /// Ends a subscription.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for a number that is not in use.
    fn unsubscribe(&self, call: &Call, subscription: i32) -> Result<()>;
}

struct Subscriber {
    number: i32,
    interest: Interest,
    sink: Arc<dyn EventSink>,
}

/// An [`EventSource`] for drivers: keeps the subscribers and hands every event to those that want it.
#[derive(Default)]
pub struct EventHub {
    next: AtomicI32,
    subscribers: RwLock<Arc<Vec<Arc<Subscriber>>>>,
}

impl EventHub {
    /// A hub without subscribers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hands `event` to everybody who wants it. No lock is held while a sink runs.
    pub fn emit(&self, event: &Event) {
        let subscribers = Arc::clone(&self.subscribers.read());
        for subscriber in subscribers.iter().filter(|s| s.interest.matches(event)) {
            subscriber.sink.deliver(event);
        }
    }
}

impl EventSource for EventHub {
    fn subscribe(&self, _call: &Call, interest: Interest, sink: Arc<dyn EventSink>) -> Result<i32> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let mut guard = self.subscribers.write();
        let mut list = guard.as_ref().clone();
        list.push(Arc::new(Subscriber { number, interest, sink }));
        *guard = Arc::new(list);
        Ok(number)
    }

    fn unsubscribe(&self, _call: &Call, subscription: i32) -> Result<()> {
        let mut guard = self.subscribers.write();
        let mut list = guard.as_ref().clone();
        let before = list.len();
        list.retain(|s| s.number != subscription);
        if list.len() == before {
            let detail = format!("could not find event callback {subscription} for deletion");
            return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail));
        }
        let old = std::mem::replace(&mut *guard, Arc::new(list));
        drop(guard);
        // The last use of a sink may call its program: under no lock.
        drop(old);
        Ok(())
    }
}

/// Longest queue of a subscriber that does not collect its events.
const QUEUE_MAX: usize = 16 * 1024;

/// What a subscriber's queue holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Queued {
    /// An event.
    Event(Event),
    /// So many events were dropped here, because the subscriber did not collect them in time.
    Overflow(u64),
}

/// A bounded queue between a driver and one subscriber.
#[derive(Default)]
pub struct EventQueue {
    items: Mutex<VecDeque<Queued>>,
    wake: parking_lot::Condvar,
}

impl EventQueue {
    /// An empty queue.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends an event, or counts it as dropped if the queue is full. Returns whether the queue was empty.
    pub fn push(&self, event: &Event) -> bool {
        let mut items = self.items.lock();
        let was_empty = items.is_empty();
        if items.len() < QUEUE_MAX {
            items.push_back(Queued::Event(event.clone()));
        } else if let Some(Queued::Overflow(dropped)) = items.back_mut() {
            *dropped += 1;
        } else {
            items.push_back(Queued::Overflow(1));
        }
        drop(items);
        self.wake.notify_one();
        was_empty
    }

    /// Takes the oldest entry.
    pub fn pop(&self) -> Option<Queued> {
        self.items.lock().pop_front()
    }

    /// Takes the oldest entry, waiting at most `limit` for one.
    pub fn pop_within(&self, limit: std::time::Duration) -> Option<Queued> {
        let end = std::time::Instant::now() + limit;
        let mut items = self.items.lock();
        while items.is_empty() {
            if self.wake.wait_until(&mut items, end).timed_out() {
                break;
            }
        }
        items.pop_front()
    }
}

impl EventSink for EventQueue {
    fn deliver(&self, event: &Event) {
        self.push(event);
    }
}

#[cfg(all(test, ferrovirt_loom))]
mod models {
    use loom::thread;

    use super::*;

    /// One thread subscribes and leaves, another subscribes, a third event source emits: nobody is lost, nobody deadlocks.
    #[test]
    fn subscribers_come_and_go_while_events_are_emitted() {
        loom::model(|| {
            let hub = Arc::new(EventHub::new());
            let interest = || Interest { class: EventClass::Connection, id: 0, object: None };
            let guest = {
                let hub = Arc::clone(&hub);
                thread::spawn(move || {
                    let queue = Arc::new(EventQueue::new());
                    let number = hub.subscribe(&Call::default(), interest(), queue).expect("room");
                    hub.unsubscribe(&Call::default(), number).expect("known");
                })
            };
            let queue = Arc::new(EventQueue::new());
            hub.subscribe(&Call::default(), interest(), queue.clone()).expect("room");
            hub.emit(&Event::closed(1));
            assert_eq!(queue.pop(), Some(Queued::Event(Event::closed(1))));
            guest.join().expect("no panic");
            assert_eq!(hub.subscribers.read().len(), 1);
        });
    }
}

#[cfg(all(test, not(ferrovirt_loom)))]
mod tests {
    use super::*;

    fn domain(number: u8) -> DomainRef {
        DomainRef { name: "d".into(), uuid: ferrovirt_util::uuid::Uuid([number; 16]), id: 1 }
    }

    #[test]
    fn hub_filters_by_object_and_id() {
        let hub = EventHub::new();
        let queue = Arc::new(EventQueue::new());
        let object = Some(EventObject::Domain(domain(1)));
        let interest = Interest { class: EventClass::Domain, id: 0, object };
        let number = hub.subscribe(&Call::default(), interest, queue.clone()).unwrap();
        hub.emit(&Event::lifecycle(domain(2), 2, 0));
        hub.emit(&Event::domain(domain(1), 1, vec![]));
        assert!(queue.pop().is_none());
        hub.emit(&Event::lifecycle(domain(1), 2, 0));
        let Some(Queued::Event(event)) = queue.pop() else { panic!("no event") };
        assert_eq!(event.as_lifecycle(), Some((2, 0)));
        hub.unsubscribe(&Call::default(), number).unwrap();
        assert_eq!(hub.unsubscribe(&Call::default(), number).unwrap_err().number(), ErrorNumber::INVALID_ARG);
    }

    #[test]
    fn overflow_is_reported_where_it_happened() {
        let queue = EventQueue::new();
        for _ in 0..QUEUE_MAX + 3 {
            queue.push(&Event::lifecycle(domain(1), 2, 0));
        }
        let mut last = None;
        while let Some(entry) = queue.pop() {
            last = Some(entry);
        }
        assert_eq!(last, Some(Queued::Overflow(3)));
    }
}
