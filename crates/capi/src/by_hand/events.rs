//! Event callbacks of C programs.

use std::collections::HashMap;
use std::ffi::{CString, c_char, c_int, c_uint, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

use ferrovirt::event::{Event, EventClass, EventObject, EventSink, EventValue, Interest};
use ferrovirt::monitor_name::Matcher;
use ferrovirt::plugin::abi::LentParams;
use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, Result, Subscription, check, consts};

use crate::convert::optional_text;
use crate::entry::{Frame, contained, entry};
use crate::event_loop::Opaque;
use crate::exports::event_signatures::SIGNATURES;
use crate::exports::types as c;
use crate::lane::Lane;
use crate::object::{self, Found, Object, Reference, kind};

/// The callbacks of one connection.
#[derive(Default)]
pub(crate) struct Callbacks {
    next: c_int,
    active: HashMap<c_int, Callback>,
    /// Lives as long as there are callbacks.
    lane: Weak<Lane>,
}

struct Callback {
    class: EventClass,
    /// The function, to find callbacks of the oldest interface again.
    function: usize,
    call: Arc<Call>,
    _subscription: Subscription,
    /// Goes after the subscription, so that no driver's lock is held when the program's loop is told.
    _lane: Arc<Lane>,
}

type Generic = unsafe extern "C-unwind" fn();

/// A program's callback behind a driver's subscription.
struct Sink {
    connection: Weak<Object<Connect>>,
    call: Arc<Call>,
    lane: Arc<Lane>,
}

/// What a callback needs; shared with calls that are still to be made.
struct Call {
    function: Generic,
    opaque: Opaque,
    letters: &'static str,
    /// Name of the monitor event that is wanted; all of them without one.
    monitor: Option<Matcher>,
    /// The registration has ended: events that still wait are not delivered.
    ended: AtomicBool,
}

impl EventSink for Sink {
    fn deliver(&self, event: &Event) {
        if letters(&event.values) != self.call.letters {
            log::error!("event {} of a driver has other values than its callback: dropped", event.id);
            return;
        }
        if let (Some(matcher), [EventValue::Str(Some(name)), ..]) =
            (&self.call.monitor, event.values.as_slice())
            && !matcher.matches(name)
        {
            return;
        }
        let (connection, call, event) = (self.connection.clone(), Arc::clone(&self.call), event.clone());
        self.lane.run(Box::new(move || {
            if let Some(connection) = connection.upgrade()
                && !call.ended.load(Ordering::Acquire)
            {
                call.run(&connection, &event);
            }
        }));
    }
}

fn letters(values: &[EventValue]) -> String {
    values
        .iter()
        .map(|value| match value {
            EventValue::Int(_) => 'i',
            EventValue::UInt(_) => 'u',
            EventValue::LLong(_) => 'l',
            EventValue::ULLong(_) => 'U',
            EventValue::Str(_) => 's',
            EventValue::Params(_) => 'p',
            EventValue::Address(..) => 'a',
            EventValue::Subject(_) => 'j',
        })
        .collect()
}

/// C forms of an event's values, with the memory that they point into.
#[derive(Default)]
struct Values {
    numbers: Vec<u64>,
    texts: Vec<Option<CString>>,
    params: Vec<LentParams>,
    addresses: Vec<c::virDomainEventGraphicsAddress>,
    kept: Vec<CString>,
}

#[expect(clippy::cast_sign_loss, reason = "numbers keep their bits and are read back with their own type")]
impl Values {
    fn new(values: &[EventValue]) -> Self {
        let mut all = Self::default();
        for value in values {
            match value {
                EventValue::Int(v) => all.numbers.push(i64::from(*v) as u64),
                EventValue::UInt(v) => all.numbers.push(u64::from(*v)),
                EventValue::LLong(v) => all.numbers.push(*v as u64),
                EventValue::ULLong(v) => all.numbers.push(*v),
                EventValue::Str(v) => all.texts.push(v.as_deref().map(c_string)),
                EventValue::Params(v) => all.params.push(LentParams::new(v)),
                EventValue::Address(family, node, service) => {
                    let node = all.keep(node);
                    let service = all.keep(service);
                    all.addresses.push(c::virDomainEventGraphicsAddress { family: *family, node, service });
                }
                EventValue::Subject(_) => {}
            }
        }
        all
    }

    fn keep(&mut self, text: &str) -> *mut c_char {
        let text = c_string(text);
        let pointer = text.as_ptr().cast_mut();
        self.kept.push(text);
        pointer
    }

    fn text(&self, at: usize) -> *const c_char {
        self.texts[at].as_ref().map_or(std::ptr::null(), |t| t.as_ptr())
    }
}

fn c_string(text: &str) -> CString {
    CString::new(text.replace('\0', "")).unwrap_or_default()
}

/// Calls `function` as a C function with these argument types.
macro_rules! call {
    ($function:expr, $($argument:expr => $type:ty),*) => {{
        // SAFETY: `deliver` compared the event's values with the callback's parameters.
        let function: unsafe extern "C-unwind" fn($($type),*) = unsafe { std::mem::transmute($function) };
        // SAFETY: the program's function; all pointers live until it returns.
        unsafe { function($($argument),*) };
    }};
}

impl Call {
    /// Calls the program with a handle of the event's object that lives during the call.
    fn run(&self, connection: &Arc<Object<Connect>>, event: &Event) {
        match event.object.clone() {
            EventObject::Domain(o) => self.with_object(connection, o, event),
            EventObject::Network(o) => self.with_object(connection, o, event),
            EventObject::StoragePool(o) => self.with_object(connection, o, event),
            EventObject::NodeDevice(o) => self.with_object(connection, o, event),
            EventObject::Secret(o) => self.with_object(connection, o, event),
            EventObject::Connection => self.closed(connection, event),
        }
    }

    /// Callbacks about the connection get no object.
    fn closed(&self, connection: &Arc<Object<Connect>>, event: &Event) {
        let conn: *mut c_void = Found::<Connect>(Arc::clone(connection)).pointer().cast();
        if let [EventValue::Int(reason)] = event.values[..] {
            call!(self.function, conn => *mut c_void, reason => c_int, self.opaque.data() => *mut c_void);
        }
    }

    fn with_object<R: Reference>(&self, connection: &Arc<Object<Connect>>, reference: R, event: &Event) {
        let lent = contained(|| {
            let conn: *mut c_void = Found::<Connect>(Arc::clone(connection)).pointer().cast();
            let object: *mut c_void = Frame::default().give(Arc::clone(connection), reference).cast();
            (conn, object, Values::new(&event.values))
        });
        let Some((conn, object, values)) = lent else { return };
        // No frame that catches may stand around this: the thread may end in the program's function.
        self.dispatch(conn, object, &values, event);
        contained(|| {
            // The program may have kept the handle: then only our reference goes.
            let _ = object::release::<R>(object, "", ErrorDomain::NONE);
        });
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        reason = "numbers are read back with the type that they were stored with"
    )]
    fn dispatch(&self, conn: *mut c_void, object: *mut c_void, v: &Values, event: &Event) {
        type P = *mut c_void;
        type S = *const c_char;
        let (f, end) = (self.function, self.opaque.data());
        let n = &v.numbers;
        match self.letters {
            "" => {
                call!(f, conn => P, object => P, end => P);
            }
            "i" => {
                call!(f, conn => P, object => P, n[0] as c_int => c_int, end => P);
            }
            "l" => {
                call!(f, conn => P, object => P, n[0] as i64 => i64, end => P);
            }
            "U" => {
                call!(f, conn => P, object => P, n[0] => u64, end => P);
            }
            "s" => {
                call!(f, conn => P, object => P, v.text(0) => S, end => P);
            }
            "ii" => {
                call!(f, conn => P, object => P, n[0] as c_int => c_int, n[1] as c_int => c_int, end => P);
            }
            "iiu" => {
                call!(f, conn => P, object => P, n[0] as c_int => c_int, n[1] as c_int => c_int, n[2] as c_uint => c_uint, end => P);
            }
            "is" => {
                call!(f, conn => P, object => P, n[0] as c_int => c_int, v.text(0) => S, end => P);
            }
            "si" => {
                call!(f, conn => P, object => P, v.text(0) => S, n[0] as c_int => c_int, end => P);
            }
            "sU" => {
                call!(f, conn => P, object => P, v.text(0) => S, n[0] => u64, end => P);
            }
            "sii" => {
                call!(f, conn => P, object => P, v.text(0) => S, n[0] as c_int => c_int, n[1] as c_int => c_int, end => P);
            }
            "ssi" => {
                call!(f, conn => P, object => P, v.text(0) => S, v.text(1) => S, n[0] as c_int => c_int, end => P);
            }
            "ssis" => {
                call!(f, conn => P, object => P, v.text(0) => S, v.text(1) => S, n[0] as c_int => c_int, v.text(2) => S, end => P);
            }
            "sss" => {
                call!(f, conn => P, object => P, v.text(0) => S, v.text(1) => S, v.text(2) => S, end => P);
            }
            "sssi" => {
                call!(f, conn => P, object => P, v.text(0) => S, v.text(1) => S, v.text(2) => S, n[0] as c_int => c_int, end => P);
            }
            "ssUU" => {
                call!(f, conn => P, object => P, v.text(0) => S, v.text(1) => S, n[0] => u64, n[1] => u64, end => P);
            }
            "slus" => {
                call!(f, conn => P, object => P, v.text(0) => S, n[0] as i64 => i64, n[1] as c_uint => c_uint, v.text(1) => S, end => P);
            }
            "p" => {
                let params = v.params[0].slice();
                call!(f, conn => P, object => P, params.data.cast_mut().cast() => P, params.len as c_int => c_int, end => P);
            }
            "iaasj" => self.graphics(conn, object, v, event),
            other => log::error!("no callback takes values {other}: event dropped"),
        }
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "as in `dispatch`")]
    fn graphics(&self, conn: *mut c_void, object: *mut c_void, v: &Values, event: &Event) {
        type P = *mut c_void;
        let Some(EventValue::Subject(pairs)) = event.values.last() else { return };
        let texts: Vec<[CString; 2]> =
            pairs.iter().map(|(kind, name)| [c_string(kind), c_string(name)]).collect();
        let mut identities: Vec<_> = texts
            .iter()
            .map(|[kind, name]| c::virDomainEventGraphicsSubjectIdentity {
                type_: kind.as_ptr().cast_mut(),
                name: name.as_ptr().cast_mut(),
            })
            .collect();
        let subject = c::virDomainEventGraphicsSubject {
            nidentity: identities.len() as c_int,
            identities: identities.as_mut_ptr(),
        };
        let (local, remote) = (&raw const v.addresses[0], &raw const v.addresses[1]);
        call!(self.function, conn => P, object => P, v.numbers[0] as c_int => c_int,
            local => *const c::virDomainEventGraphicsAddress, remote => *const c::virDomainEventGraphicsAddress,
            v.text(0) => *const c_char, &raw const subject => *const c::virDomainEventGraphicsSubject, self.opaque.data() => P);
    }
}

/// What a registration asks for.
struct Registration {
    class: EventClass,
    id: c_int,
    object: Option<EventObject>,
    function: Generic,
    opaque: Opaque,
    monitor: Option<Matcher>,
}

fn register(found: &Found<Connect>, wanted: Registration) -> Result<c_int> {
    let Registration { class, id, object, function, opaque, monitor } = wanted;
    let signature = SIGNATURES.iter().find(|(c, n, _)| *c == class && *n == id);
    let (_, _, letters) = signature.ok_or_else(|| Error::internal(ErrorDomain::NONE, "unknown event"))?;
    let call = Arc::new(Call { function, opaque, letters, monitor, ended: AtomicBool::new(false) });
    let lane = lane(found)?;
    let connection = Arc::downgrade(&found.0);
    let sink = Arc::new(Sink { connection, call: Arc::clone(&call), lane: Arc::clone(&lane) });
    let subscription = found.connect().subscribe(Interest { class, id, object }, sink)?;
    call.opaque.keep();
    let mut callbacks = found.0.state().callbacks.lock();
    let number = callbacks.next;
    callbacks.next += 1;
    let function = function as usize;
    callbacks
        .active
        .insert(number, Callback { class, function, call, _subscription: subscription, _lane: lane });
    Ok(number)
}

/// The connection's lane. A second one, made by another thread meanwhile, does no harm: each callback keeps its own.
fn lane(found: &Found<Connect>) -> Result<Arc<Lane>> {
    let callbacks = &found.0.state().callbacks;
    let known = callbacks.lock().lane.upgrade();
    match known {
        Some(lane) => Ok(lane),
        None => {
            let lane = Arc::new(Lane::open()?);
            callbacks.lock().lane = Arc::downgrade(&lane);
            Ok(lane)
        }
    }
}

/// The number of the registration of `function`.
fn registered(found: &Found<Connect>, class: EventClass, function: usize) -> Option<c_int> {
    let callbacks = found.0.state().callbacks.lock();
    callbacks.active.iter().find(|(_, c)| c.class == class && c.function == function).map(|(n, _)| *n)
}

fn close_refused(detail: &'static str) -> Error {
    Error::new(ErrorDomain::REMOTE, ErrorNumber::OPERATION_INVALID, detail)
}

/// A registration of a function about the connection itself; with a daemon, there can be one.
pub(crate) fn on_close(
    found: &Found<Connect>,
    function: c::virConnectCloseFunc,
    opaque: Opaque,
) -> Result<()> {
    // SAFETY: a function pointer; called with its own type only.
    let function = function.map(|f| unsafe { std::mem::transmute::<_, Generic>(f) });
    let Some(function) = function else { return Ok(()) };
    let class = EventClass::Connection;
    if found.connect().has_daemon()
        && found.0.state().callbacks.lock().active.values().any(|c| c.class == class)
    {
        return Err(close_refused("A close callback is already registered"));
    }
    register(found, Registration { class, id: 0, object: None, function, opaque, monitor: None })?;
    Ok(())
}

/// Undoes [`on_close`].
pub(crate) fn not_on_close(found: &Found<Connect>, function: c::virConnectCloseFunc) -> Result<()> {
    let class = EventClass::Connection;
    match registered(found, class, function.map_or(0, |f| f as usize)) {
        Some(number) => deregister(found, class, number).map(drop),
        None if found.connect().has_daemon() => Err(close_refused("A different callback was requested")),
        None => Ok(()),
    }
}

fn deregister(found: &Found<Connect>, class: EventClass, number: c_int) -> Result<c_int> {
    let mut callbacks = found.0.state().callbacks.lock();
    if callbacks.active.get(&number).is_none_or(|c| c.class != class) {
        let detail = match found.connect().has_daemon() {
            true => format!("event callback id {number} not registered"),
            false => format!("could not find event callback {number} for deletion"),
        };
        return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail));
    }
    let removed = callbacks.active.remove(&number);
    drop(callbacks);
    if let Some(callback) = &removed {
        callback.call.ended.store(true, Ordering::Release);
    }
    // Ends the subscription; not under the lock, because the program's free function may run.
    drop(removed);
    Ok(0)
}

/// Writes the two exports of a class of events.
macro_rules! registrations {
    ($($class:ident, $kind:ident, $pointer:ty, $callback:ty, $domain:ident, $last:ident, $object:ident, $word:literal, $shown:ident, $place:literal: $register:ident, $deregister:ident;)*) => {$(
        /// Calls `cb` for the events with number `eventID`, of one object or of all.
        ///
        /// # Safety
        /// `cb` must be a function of the type that belongs to the event.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $register(
            conn: c::virConnectPtr,
            $object: $pointer,
            eventID: c_int,
            cb: $callback,
            opaque: *mut c_void,
            freecb: c::virFreeCallback,
        ) -> c_int {
            const FN: &str = stringify!($register);
            const FROM: ErrorDomain = ErrorDomain::$domain;
            entry(-1, true, |frame| {
                let found = frame.find::<Connect>(conn.cast(), FN, FROM)?;
                let mut wanted = None;
                if !$object.is_null() {
                    let object = frame.find::<kind::$kind>($object.cast(), FN, FROM)?;
                    if !object.same_connection(&found) {
                        let message = format!("{} '{}'{} must match connection", $word, object.reference().$shown, $place);
                        return Err(Error::argument(FROM, FN, stringify!($object), message));
                    }
                    wanted = Some(EventObject::$class(object.reference().clone()));
                }
                check::nonnull(FROM, FN, "cb", cb.is_none())?;
                check::nonnegative(FROM, FN, "eventID", eventID)?;
                if eventID >= consts::$last {
                    let message = format!("eventID{} must be less than {}", $place, consts::$last);
                    return Err(Error::argument(FROM, FN, "eventID", message));
                }
                // SAFETY: a function pointer; called with its own type only.
                let function = cb.map(|f| unsafe { std::mem::transmute::<_, Generic>(f) });
                let Some(function) = function else { return Ok(-1) };
                register(&found, Registration {
                    class: EventClass::$class,
                    id: eventID,
                    object: wanted,
                    function,
                    opaque: Opaque::new(opaque, freecb),
                    monitor: None,
                })
            })
        }

        /// Ends a registration.
        #[unsafe(no_mangle)]
        pub extern "C" fn $deregister(conn: c::virConnectPtr, callbackID: c_int) -> c_int {
            const FN: &str = stringify!($deregister);
            entry(-1, true, |frame| {
                let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::$domain)?;
                check::nonnegative(ErrorDomain::$domain, FN, "callbackID", callbackID)?;
                deregister(&found, EventClass::$class, callbackID)
            })
        }
    )*};
}

registrations! {
    Domain, Domain, c::virDomainPtr, c::virConnectDomainEventGenericCallback, DOMAIN, DOMAIN_EVENT_ID_LAST, dom, "domain", name, "":
        virConnectDomainEventRegisterAny, virConnectDomainEventDeregisterAny;
    Network, Network, c::virNetworkPtr, c::virConnectNetworkEventGenericCallback, NETWORK, NETWORK_EVENT_ID_LAST, net, "network", name, " in virConnectNetworkEventRegisterAny":
        virConnectNetworkEventRegisterAny, virConnectNetworkEventDeregisterAny;
    StoragePool, StoragePool, c::virStoragePoolPtr, c::virConnectStoragePoolEventGenericCallback, STORAGE, STORAGE_POOL_EVENT_ID_LAST, pool, "storage pool", name, " in virConnectStoragePoolEventRegisterAny":
        virConnectStoragePoolEventRegisterAny, virConnectStoragePoolEventDeregisterAny;
    NodeDevice, NodeDevice, c::virNodeDevicePtr, c::virConnectNodeDeviceEventGenericCallback, NODEDEV, NODE_DEVICE_EVENT_ID_LAST, dev, "node device", name, " in virConnectNodeDeviceEventRegisterAny":
        virConnectNodeDeviceEventRegisterAny, virConnectNodeDeviceEventDeregisterAny;
    Secret, Secret, c::virSecretPtr, c::virConnectSecretEventGenericCallback, SECRET, SECRET_EVENT_ID_LAST, secret, "secret", uuid, " in virConnectSecretEventRegisterAny":
        virConnectSecretEventRegisterAny, virConnectSecretEventDeregisterAny;
}

/// The oldest interface: life-cycle events of all domains.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainEventRegister(
    conn: c::virConnectPtr,
    cb: c::virConnectDomainEventCallback,
    opaque: *mut c_void,
    freecb: c::virFreeCallback,
) -> c_int {
    const FN: &str = "virConnectDomainEventRegister";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cb", cb.is_none())?;
        // SAFETY: a function pointer; called with its own type only.
        let function = cb.map(|f| unsafe { std::mem::transmute::<_, Generic>(f) });
        let Some(function) = function else { return Ok(-1) };
        let opaque = Opaque::new(opaque, freecb);
        let class = EventClass::Domain;
        register(&found, Registration { class, id: 0, object: None, function, opaque, monitor: None })?;
        Ok(0)
    })
}

/// Undoes [`virConnectDomainEventRegister`].
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainEventDeregister(
    conn: c::virConnectPtr,
    cb: c::virConnectDomainEventCallback,
) -> c_int {
    const FN: &str = "virConnectDomainEventDeregister";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cb", cb.is_none())?;
        let number = registered(&found, EventClass::Domain, cb.map_or(0, |f| f as usize));
        let unknown = || {
            Error::new(
                ErrorDomain::NONE,
                ErrorNumber::INVALID_ARG,
                "could not find event callback for deletion",
            )
        };
        deregister(&found, EventClass::Domain, number.ok_or_else(unknown)?)
    })
}

/// Calls `cb` for events of the QEMU monitor: those named `event`, or all.
///
/// # Safety
/// `event` must be NULL or NUL-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectDomainQemuMonitorEventRegister(
    conn: c::virConnectPtr,
    dom: c::virDomainPtr,
    event: *const c_char,
    cb: c::virConnectDomainQemuMonitorEventCallback,
    opaque: *mut c_void,
    freecb: c::virFreeCallback,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virConnectDomainQemuMonitorEventRegister";
    const FROM: ErrorDomain = ErrorDomain::NONE;
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, FROM)?;
        let mut object = None;
        if !dom.is_null() {
            let domain = frame.find::<kind::Domain>(dom.cast(), FN, FROM)?;
            if !domain.same_connection(&found) {
                return Err(Error::argument(
                    FROM,
                    FN,
                    "dom",
                    format!("domain '{}' in {FN} must match connection", domain.reference().name),
                ));
            }
            object = Some(EventObject::Domain(domain.reference().clone()));
        }
        check::nonnull(FROM, FN, "cb", cb.is_none())?;
        check::writable(found.connect(), FROM, FN)?;
        // SAFETY: forwarded to the caller.
        let name = unsafe { optional_text(event, FN, "event", FROM) }?;
        let monitor = name.map(|name| Matcher::new(name, flags)).transpose()?;
        // SAFETY: a function pointer; called with its own type only.
        let function = cb.map(|f| unsafe { std::mem::transmute::<_, Generic>(f) });
        let Some(function) = function else { return Ok(-1) };
        let opaque = Opaque::new(opaque, freecb);
        register(
            &found,
            Registration { class: EventClass::QemuMonitor, id: 0, object, function, opaque, monitor },
        )
    })
}

/// Ends a registration of [`virConnectDomainQemuMonitorEventRegister`].
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainQemuMonitorEventDeregister(
    conn: c::virConnectPtr,
    callbackID: c_int,
) -> c_int {
    const FN: &str = "virConnectDomainQemuMonitorEventDeregister";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NONE)?;
        check::nonnegative(ErrorDomain::NONE, FN, "callbackID", callbackID)?;
        deregister(&found, EventClass::QemuMonitor, callbackID)
    })
}
