//! Events across the plugin boundary: the driver calls a function of the host for every event.

use std::ffi::{c_int, c_void};
use std::sync::Arc;

use ferrovirt_util::{Error, ErrorDomain, Result};

use super::abi::{FvSlice, FvStr, FvTypedParam, FvUuid, Lend, LentParams, borrow_params};
use super::export::{Exported, serve_unit};
use super::frame::{FvCall, FvError, guarded};
use super::import::{PluginConnection, with_call};
use crate::call::Call;
use crate::event::{Event, EventClass, EventObject, EventSink, EventSource, EventValue, Interest};
use crate::object::{DomainRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};

/// The object of an event: which fields count follows from the event's class.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvObject {
    /// 1 if there is an object.
    pub present: c_int,
    /// Domain id, or usage type of a secret.
    pub number: c_int,
    /// UUID; zero for node devices.
    pub uuid: FvUuid,
    /// Name, or usage id of a secret.
    pub name: FvStr,
    /// Parent of a node device.
    pub parent: FvStr,
}

/// One value of an event.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvEventValue {
    /// 1 int, 2 unsigned int, 3 long long, 4 unsigned long long, 5 string, 6 parameters, 7 address (`number` the family,
    /// `texts` node and service), 8 subject (`texts` pairs of type and name).
    pub kind: c_int,
    /// The number of kinds 1 to 4 and 7, as 64 bits.
    pub number: u64,
    /// The string of kind 5.
    pub text: FvStr,
    /// The strings of kinds 7 and 8.
    pub texts: FvSlice<FvStr>,
    /// The parameters of kind 6.
    pub params: FvSlice<FvTypedParam>,
}

/// An event. Lent for the duration of the call that reports it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvEvent {
    /// `EventClass`: 0 domain, 1 network, 2 storage pool, 3 node device, 4 secret, 5 QEMU monitor,
    /// 6 the connection itself (without object).
    pub class: c_int,
    /// Number of the event in its class.
    pub id: c_int,
    /// The object.
    pub object: FvObject,
    /// The callback's values in order.
    pub values: FvSlice<FvEventValue>,
}

/// A subscriber of the host.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvSink {
    /// Passed to both functions.
    pub data: *mut c_void,
    /// Takes one event; never blocks.
    pub deliver: Option<unsafe extern "C" fn(data: *mut c_void, event: *const FvEvent)>,
    /// The subscription is over: last use of `data`.
    pub free: Option<unsafe extern "C" fn(data: *mut c_void)>,
}

/// Functions of a driver with events.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvEventTable {
    /// Size of this structure in bytes.
    pub size: usize,
    /// Starts a subscription; writes its number.
    pub subscribe: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            class: c_int,
            id: c_int,
            object: *const FvObject,
            sink: FvSink,
            out: *mut c_int,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// Ends a subscription.
    pub unsubscribe: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            number: c_int,
            err: *mut FvError,
        ) -> c_int,
    >,
}

const NO_STR: FvStr = FvStr { data: std::ptr::null(), len: 0 };
const NIL: FvUuid = FvUuid { bytes: [0; 16] };

impl FvObject {
    const NONE: Self = Self { present: 0, number: 0, uuid: NIL, name: NO_STR, parent: NO_STR };

    fn lend(object: &EventObject) -> Self {
        let none = Self { present: 1, ..Self::NONE };
        match object {
            EventObject::Domain(o) => Self { number: o.id, uuid: o.uuid.lend(), name: o.name.lend(), ..none },
            EventObject::Network(o) => Self { uuid: o.uuid.lend(), name: o.name.lend(), ..none },
            EventObject::StoragePool(o) => Self { uuid: o.uuid.lend(), name: o.name.lend(), ..none },
            EventObject::NodeDevice(o) => Self { name: o.name.lend(), parent: o.parent.lend(), ..none },
            EventObject::Secret(o) => {
                Self { number: o.usage_type, uuid: o.uuid.lend(), name: o.usage_id.lend(), ..none }
            }
            EventObject::Connection => Self::NONE,
        }
    }

    unsafe fn borrow(self, class: EventClass) -> Result<EventObject> {
        if class == EventClass::Connection {
            // The one object without a name.
            return Ok(EventObject::Connection);
        }
        // SAFETY: forwarded to the caller.
        let (uuid, name) =
            unsafe { (ferrovirt_util::uuid::Uuid::borrow(self.uuid)?, Lend::borrow(self.name)?) };
        Ok(match class {
            EventClass::Domain | EventClass::QemuMonitor => {
                EventObject::Domain(DomainRef { name, uuid, id: self.number })
            }
            EventClass::Network => EventObject::Network(NetworkRef { name, uuid }),
            EventClass::StoragePool => EventObject::StoragePool(StoragePoolRef { name, uuid }),
            EventClass::NodeDevice => {
                // SAFETY: forwarded to the caller.
                let parent = unsafe { self.parent.text() }?.unwrap_or_default().into();
                EventObject::NodeDevice(NodeDeviceRef { name, parent })
            }
            EventClass::Secret => {
                EventObject::Secret(SecretRef { uuid, usage_type: self.number, usage_id: name })
            }
            EventClass::Connection => EventObject::Connection,
        })
    }
}

/// Memory that lent values point into.
#[derive(Default)]
struct Arena {
    texts: Vec<Vec<FvStr>>,
    params: Vec<LentParams>,
}

#[expect(clippy::cast_sign_loss, reason = "the table carries every number as 64 bits, sign included")]
fn lend_value(value: &EventValue, arena: &mut Arena) -> FvEventValue {
    let empty = FvEventValue {
        kind: 0,
        number: 0,
        text: NO_STR,
        texts: FvSlice { data: std::ptr::null(), len: 0 },
        params: FvSlice { data: std::ptr::null(), len: 0 },
    };
    let mut keep = |texts: Vec<FvStr>| {
        let slice = FvSlice::new(&texts);
        arena.texts.push(texts);
        slice
    };
    match value {
        EventValue::Int(v) => FvEventValue { kind: 1, number: i64::from(*v) as u64, ..empty },
        EventValue::UInt(v) => FvEventValue { kind: 2, number: u64::from(*v), ..empty },
        EventValue::LLong(v) => FvEventValue { kind: 3, number: *v as u64, ..empty },
        EventValue::ULLong(v) => FvEventValue { kind: 4, number: *v, ..empty },
        EventValue::Str(v) => FvEventValue { kind: 5, text: FvStr::optional(v.as_deref()), ..empty },
        EventValue::Params(v) => {
            let params = LentParams::new(v);
            let slice = params.slice();
            arena.params.push(params);
            FvEventValue { kind: 6, params: slice, ..empty }
        }
        EventValue::Address(family, node, service) => {
            let texts = keep(vec![FvStr::new(node), FvStr::new(service)]);
            FvEventValue { kind: 7, number: i64::from(*family) as u64, texts, ..empty }
        }
        EventValue::Subject(pairs) => {
            let texts = keep(pairs.iter().flat_map(|(a, b)| [FvStr::new(a), FvStr::new(b)]).collect());
            FvEventValue { kind: 8, texts, ..empty }
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the table carries every number as 64 bits")]
unsafe fn borrow_value(value: &FvEventValue) -> Result<EventValue> {
    let texts = || -> Result<Vec<String>> {
        // SAFETY: forwarded to the caller.
        let texts = unsafe { super::abi::borrow_strs(value.texts) }?;
        Ok(texts.into_iter().map(str::to_owned).collect())
    };
    Ok(match value.kind {
        1 => EventValue::Int(value.number as i32),
        2 => EventValue::UInt(value.number as u32),
        3 => EventValue::LLong(value.number as i64),
        4 => EventValue::ULLong(value.number),
        // SAFETY: forwarded to the caller.
        5 => EventValue::Str(unsafe { value.text.text() }?.map(str::to_owned)),
        // SAFETY: forwarded to the caller.
        6 => EventValue::Params(unsafe { borrow_params(value.params) }?),
        7 => {
            let mut texts = texts()?.into_iter();
            let mut next = || texts.next().unwrap_or_default();
            EventValue::Address(value.number as i32, next(), next())
        }
        8 => {
            let texts = texts()?;
            EventValue::Subject(texts.chunks_exact(2).map(|p| (p[0].clone(), p[1].clone())).collect())
        }
        kind => {
            return Err(Error::internal(
                ErrorDomain::NONE,
                format!("driver plugin reported a value of kind {kind}"),
            ));
        }
    })
}

fn class(raw: c_int) -> Result<EventClass> {
    EventClass::from_raw(raw)
        .ok_or_else(|| Error::internal(ErrorDomain::NONE, format!("unknown class of events {raw}")))
}

// ---- Rust driver -> table

/// The event table of every Rust driver.
pub(crate) static EVENTS: FvEventTable = FvEventTable {
    size: size_of::<FvEventTable>(),
    subscribe: Some(subscribe),
    unsubscribe: Some(unsubscribe),
};

/// The host's subscriber on the driver's side.
struct ForeignSink(FvSink);

// SAFETY: the contract of `frame` allows the sink on any thread.
unsafe impl Send for ForeignSink {}
// SAFETY: as above.
unsafe impl Sync for ForeignSink {}

impl EventSink for ForeignSink {
    fn deliver(&self, event: &Event) {
        let Some(deliver) = self.0.deliver else { return };
        let mut arena = Arena::default();
        let values: Vec<_> = event.values.iter().map(|v| lend_value(v, &mut arena)).collect();
        let lent = FvEvent {
            class: event.class as c_int,
            id: event.id,
            object: FvObject::lend(&event.object),
            values: FvSlice::new(&values),
        };
        // SAFETY: everything that `lent` points to lives until the call returns.
        unsafe { deliver(self.0.data, &raw const lent) };
    }
}

impl Drop for ForeignSink {
    fn drop(&mut self) {
        if let Some(free) = self.0.free {
            // SAFETY: the last use of the sink.
            unsafe { free(self.0.data) };
        }
    }
}

fn source(exported: &Exported) -> Result<&dyn EventSource> {
    let events = exported.opened.connection.as_deref().and_then(|c| c.events());
    events.ok_or_else(|| Error::unsupported(ErrorDomain::NONE, "events"))
}

unsafe extern "C" fn subscribe(
    call: *const FvCall,
    conn: *const c_void,
    class_raw: c_int,
    id: c_int,
    object: *const FvObject,
    sink: FvSink,
    out: *mut c_int,
    err: *mut FvError,
) -> c_int {
    let sink = Arc::new(ForeignSink(sink));
    // SAFETY: the contract of `frame`.
    unsafe {
        super::export::serve(call, conn, out, err, |exported, call| {
            let class = class(class_raw)?;
            let object = match object.as_ref() {
                Some(object) if object.present != 0 => Some(object.borrow(class)?),
                _ => None,
            };
            source(exported)?.subscribe(call, Interest { class, id, object }, sink)
        })
    }
}

unsafe extern "C" fn unsubscribe(
    call: *const FvCall,
    conn: *const c_void,
    number: c_int,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the contract of `frame`.
    unsafe { serve_unit(call, conn, err, |exported, call| source(exported)?.unsubscribe(call, number)) }
}

// ---- table -> Rust driver

/// The events of a plugin's connection.
pub(crate) struct ImportedEvents {
    table: FvEventTable,
    connection: Arc<PluginConnection>,
}

impl ImportedEvents {
    pub(crate) fn new(table: FvEventTable, connection: Arc<PluginConnection>) -> Self {
        Self { table, connection }
    }
}

unsafe extern "C" fn deliver(data: *mut c_void, event: *const FvEvent) {
    let delivered = guarded(|| {
        // SAFETY: `data` came from `Arc::into_raw` in `subscribe` below and is not freed during the call.
        let sink = unsafe { &*data.cast::<Arc<dyn EventSink>>() };
        // SAFETY: the contract of `frame`: the event is lent.
        let event =
            unsafe { event.as_ref() }.ok_or_else(|| Error::internal(ErrorDomain::NONE, "no event"))?;
        let class = class(event.class)?;
        // SAFETY: as above.
        let values = unsafe { event.values.slice() }?;
        // SAFETY: as above.
        let values = values.iter().map(|v| unsafe { borrow_value(v) }).collect::<Result<Vec<_>>>()?;
        // SAFETY: as above.
        let object = unsafe { event.object.borrow(class) }?;
        sink.deliver(&Event { class, id: event.id, object, values });
        Ok(())
    });
    if let Err(error) = delivered {
        log::warn!("event of a driver plugin dropped: {error}");
    }
}

unsafe extern "C" fn free(data: *mut c_void) {
    // SAFETY: `data` came from `Box::into_raw` in `subscribe` below, and this is its last use.
    drop(unsafe { Box::from_raw(data.cast::<Arc<dyn EventSink>>()) });
}

impl EventSource for ImportedEvents {
    fn subscribe(&self, call: &Call, interest: Interest, sink: Arc<dyn EventSink>) -> Result<i32> {
        let Some(slot) = self.table.subscribe else {
            return Err(Error::unsupported(ErrorDomain::NONE, "events"));
        };
        let object = interest.object.as_ref().map_or(FvObject::NONE, FvObject::lend);
        let data = Box::into_raw(Box::new(sink)).cast();
        let sink = FvSink { data, deliver: Some(deliver), free: Some(free) };
        let (mut number, mut err) = (-1, FvError::EMPTY);
        let class = interest.class as c_int;
        let status = with_call(call, |call| {
            let (object, number, err) = (&raw const object, &raw mut number, &raw mut err);
            // SAFETY: the contract of `frame`; the plugin frees the sink, also when it fails.
            unsafe { slot(call, self.connection.conn, class, interest.id, object, sink, number, err) }
        });
        match status {
            0 => Ok(number),
            // SAFETY: the error's strings are given.
            _ => Err(unsafe { err.take() }),
        }
    }

    fn unsubscribe(&self, call: &Call, subscription: i32) -> Result<()> {
        let Some(slot) = self.table.unsubscribe else {
            return Err(Error::unsupported(ErrorDomain::NONE, "events"));
        };
        let mut err = FvError::EMPTY;
        // SAFETY: the contract of `frame`.
        let status =
            with_call(call, |call| unsafe { slot(call, self.connection.conn, subscription, &raw mut err) });
        match status {
            0 => Ok(()),
            // SAFETY: the error's strings are given.
            _ => Err(unsafe { err.take() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use parking_lot::Mutex;

    use super::*;

    struct Kept(Mutex<Vec<Event>>);

    impl EventSink for Kept {
        fn deliver(&self, event: &Event) {
            self.0.lock().push(event.clone());
        }
    }

    #[test]
    fn events_about_the_connection_cross_the_table() {
        let kept = Arc::new(Kept(Mutex::default()));
        let data = Box::into_raw(Box::new(Arc::clone(&kept) as Arc<dyn EventSink>)).cast();
        let sink = ForeignSink(FvSink { data, deliver: Some(deliver), free: Some(free) });
        let sent = [Event::closed(1), Event::resync()];
        sent.iter().for_each(|event| sink.deliver(event));
        drop(sink);
        let got = std::mem::take(&mut *kept.0.lock());
        assert_eq!(
            got.iter().map(|e| (e.id, e.values.clone())).collect::<Vec<_>>(),
            sent.map(|e| (e.id, e.values))
        );
    }
}
