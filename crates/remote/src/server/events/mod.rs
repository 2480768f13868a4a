//! Events for clients: what they have registered for, and how it reaches them.
//!
//! Upstream: `remoteRelayDomainEvent*` and the calls that register them.

mod message;

use std::collections::HashMap;
use std::sync::{Arc, Weak};

use ferrovirt::event::{Event, EventClass, EventObject, EventSink, EventValue, Interest};
use ferrovirt::monitor_name::Matcher;
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, Subscription};
use ferrovirt_rpc::message::Raw;
use ferrovirt_rpc::procedure::Check;
use ferrovirt_rpc::protocol::remote;
use ferrovirt_rpc::server::Request;
use parking_lot::Mutex;

use super::client::{Client, Open};
use super::object::Object;
use message::{Form, form};

/// So many callbacks may one client have.
const CALLBACKS_MAX: usize = 4096;

/// What a client has registered for.
#[derive(Default)]
pub(super) struct Registrations(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    last: i32,
    /// By the number that the client knows.
    callbacks: HashMap<i32, (EventClass, Subscription)>,
    /// Domain events that are sent without a callback's number, by event.
    legacy: HashMap<i32, Subscription>,
    /// The client wants to know when the connection breaks.
    close: Option<Option<Subscription>>,
}

impl Registrations {
    /// Ends all of them.
    pub(super) fn clear(&self) {
        let ended = std::mem::take(&mut *self.0.lock());
        // Outside of the lock: drivers are asked.
        drop(ended);
    }
}

/// Takes events from a driver for one registration.
struct Relay {
    client: Weak<Client>,
    open: Weak<Open>,
    form: &'static Form,
    /// The callback's number, or none for clients that know none.
    callback: Option<i32>,
    /// What the client must be permitted on the object.
    filter: &'static [Check],
    /// Which of the monitor's events are wanted.
    monitor: Option<Matcher>,
}

impl EventSink for Relay {
    fn deliver(&self, event: &Event) {
        let (Some(client), Some(open)) = (self.client.upgrade(), self.open.upgrade()) else { return };
        let unwanted = |wanted: &Matcher| match event.values.first() {
            Some(EventValue::Str(Some(name))) => !wanted.matches(name),
            _ => true,
        };
        if self.monitor.as_ref().is_some_and(unwanted)
            || !client.shows(&open, self.filter, object_of(&event.object))
        {
            return;
        }
        let Some(procedure) = self.form.procedure(self.callback.is_some()) else { return };
        let sent = self
            .form
            .body(event, self.callback)
            .and_then(|body| client.notifier.event(procedure, &Raw(&body)));
        if let Err(error) = sent {
            log::error!("an event cannot be sent: {error}");
        }
    }
}

fn object_of(object: &EventObject) -> Object<'_> {
    match object {
        EventObject::Domain(r) => Object::Domain(r),
        EventObject::Network(r) => Object::Network(r),
        EventObject::StoragePool(r) => Object::StoragePool(r),
        EventObject::NodeDevice(r) => Object::NodeDevice(r),
        EventObject::Secret(r) => Object::Secret(r),
        EventObject::Connection => Object::Connect,
    }
}

/// Words for a class of events in messages.
fn words(class: EventClass) -> &'static str {
    match class {
        EventClass::Domain => "domain",
        EventClass::Network => "network",
        EventClass::StoragePool => "storage pool",
        EventClass::NodeDevice => "node device",
        EventClass::Secret => "secret",
        EventClass::QemuMonitor => "qemu monitor",
        EventClass::Connection => "connection",
    }
}

fn refused(text: String) -> Error {
    Error::internal(ErrorDomain::REMOTE, text)
}

impl Client {
    /// Registers for events of one object, or of all, and returns the callback's number.
    ///
    /// # Errors
    /// The event is unknown, or the driver has no such events.
    pub(super) fn register(
        &self,
        request: &Request,
        class: EventClass,
        id: i32,
        object: Option<EventObject>,
        monitor: Option<Matcher>,
    ) -> Result<i32> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let unsupported = || refused(format!("unsupported {} event ID {id}", words(class)));
        let form = form(class, id).ok_or_else(unsupported)?;
        let callback = {
            let mut inner = self.events.0.lock();
            let next = inner.last.checked_add(1).filter(|_| inner.callbacks.len() < CALLBACKS_MAX);
            inner.last = next.ok_or_else(|| refused("too many event callbacks".into()))?;
            inner.last
        };
        let filter = request.procedure.filter;
        let relay = Relay {
            client: self.weak(),
            open: Arc::downgrade(&open),
            form,
            callback: Some(callback),
            filter,
            monitor,
        };
        let subscription = open.connect.subscribe(Interest { class, id, object }, Arc::new(relay))?;
        self.events.0.lock().callbacks.insert(callback, (class, subscription));
        Ok(callback)
    }

    /// Ends a registration.
    ///
    /// # Errors
    /// There is none with this number.
    pub(super) fn deregister(&self, request: &Request, class: EventClass, callback: i32) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let mut inner = self.events.0.lock();
        if inner.callbacks.get(&callback).is_none_or(|(known, _)| *known != class) {
            return Err(refused(format!("{} event callback {callback} not registered", words(class))));
        }
        let ended = inner.callbacks.remove(&callback);
        drop(inner);
        drop(ended);
        Ok(())
    }

    /// Registers for a domain event without a callback's number. Upstream: `remoteDispatchConnectDomainEventRegisterAny`.
    ///
    /// # Errors
    /// The event is unknown or registered already.
    pub(super) fn register_legacy(&self, request: &Request, id: i32) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let found = form(EventClass::Domain, id).filter(|f| f.legacy != 0);
        let form = found.ok_or_else(|| refused(format!("unsupported domain event ID {id}")))?;
        let already = || refused(format!("domain event {id} already registered"));
        if self.events.0.lock().legacy.contains_key(&id) {
            return Err(already());
        }
        let filter = request.procedure.filter;
        let (client, weak) = (self.weak(), Arc::downgrade(&open));
        let relay = Relay { client, open: weak, form, callback: None, filter, monitor: None };
        let interest = Interest { class: EventClass::Domain, id, object: None };
        let subscription = open.connect.subscribe(interest, Arc::new(relay))?;
        match self.events.0.lock().legacy.insert(id, subscription) {
            None => Ok(()),
            Some(_) => Err(already()),
        }
    }

    /// Ends a registration of [`Client::register_legacy`].
    ///
    /// # Errors
    /// There is none for this event.
    pub(super) fn deregister_legacy(&self, request: &Request, id: i32) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let ended = self.events.0.lock().legacy.remove(&id);
        ended.map(drop).ok_or_else(|| refused(format!("domain event {id} not registered")))
    }

    /// Tells the client when the driver's connection breaks. A driver whose connection cannot break has no such event.
    ///
    /// # Errors
    /// It is told already.
    pub(super) fn watch_close(&self, request: &Request) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.events.0.lock().close.is_some() {
            return Err(refused("A close callback is already registered".into()));
        }
        let interest = Interest { class: EventClass::Connection, id: 0, object: None };
        let subscription = match open.connect.subscribe(interest, Arc::new(CloseRelay(self.weak()))) {
            Ok(subscription) => Some(subscription),
            Err(error) if error.number() == ErrorNumber::NO_SUPPORT => None,
            Err(error) => return Err(error),
        };
        self.events.0.lock().close = Some(subscription);
        Ok(())
    }

    /// Ends [`Client::watch_close`].
    ///
    /// # Errors
    /// The client was not told anyhow.
    pub(super) fn unwatch_close(&self, request: &Request) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let ended = self.events.0.lock().close.take();
        ended.map(drop).ok_or_else(|| refused("A different callback was requested".into()))
    }
}

/// Tells a client that the connection broke.
struct CloseRelay(Weak<Client>);

impl EventSink for CloseRelay {
    fn deliver(&self, event: &Event) {
        let (Some(client), [EventValue::Int(reason)]) = (self.0.upgrade(), event.values.as_slice()) else {
            return;
        };
        let message = remote::ConnectEventConnectionClosedMsg { reason: *reason };
        let procedure = remote::PROGRAM.procedure(remote::number::CONNECT_EVENT_CONNECTION_CLOSED);
        let sent = procedure.map(|procedure| client.notifier.event(procedure, &message));
        if let Some(Err(error)) = sent {
            log::error!("an event cannot be sent: {error}");
        }
    }
}
