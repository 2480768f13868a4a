//! The handles that C programs hold: what stands behind an address.

use std::any::Any;
use std::ffi::{CString, c_char, c_int, c_void};
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, OnceLock};

use ferrovirt::object::{
    DomainCheckpointRef, DomainRef, DomainSnapshotRef, InterfaceRef, NetworkPortRef, NetworkRef,
    NodeDeviceRef, NwfilterBindingRef, NwfilterRef, SecretRef, StoragePoolRef, StorageVolRef,
};
use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

use crate::error::ConnectErrors;
use crate::exports::types as c;
use crate::handles::{Handle, Handles};
use crate::stream::Stream;

/// What a C handle points at, by address.
pub(crate) struct Object<T> {
    pub(crate) value: T,
    owner: Owner,
    /// Strings that were handed out and live as long as the handle.
    texts: [OnceLock<CString>; 3],
    /// What a domain's handle has learnt since it was made; before that, the reference counts.
    learnt: OnceLock<Box<Learnt>>,
}

/// What is new about a domain that was started, stopped or renamed through its handle.
struct Learnt {
    id: AtomicI32,
    /// The names that it was given. The program may still look at any of them.
    names: Mutex<Vec<CString>>,
}

/// What a handle belongs to.
enum Owner {
    /// It is a connection, with what only connections have.
    Own(Box<ConnectionState>),
    Of(Arc<Object<Connect>>),
}

/// What belongs to a connection's handle.
#[derive(Default)]
pub(crate) struct ConnectionState {
    /// Last error and handler.
    pub(crate) errors: ConnectErrors,
    /// Subscriptions and close callbacks.
    pub(crate) callbacks: Mutex<crate::by_hand::events::Callbacks>,
}

impl Object<Connect> {
    pub(crate) fn state(&self) -> &ConnectionState {
        match &self.owner {
            Owner::Own(state) => state,
            Owner::Of(connection) => connection.state(),
        }
    }
}

impl<T> Object<T> {
    fn new(value: T, connection: Option<Arc<Object<Connect>>>) -> Self {
        let owner = connection.map_or_else(|| Owner::Own(Box::default()), Owner::Of);
        Self { value, owner, texts: Default::default(), learnt: OnceLock::new() }
    }

    /// The string of a slot, once there is one.
    pub(crate) fn known_text(&self, slot: usize) -> Option<*const c_char> {
        self.texts[slot].get().map(|text| text.as_ptr())
    }

    /// A string that lives as long as the handle. `slot` tells the strings of one handle apart.
    pub(crate) fn text(&self, slot: usize, text: impl FnOnce() -> String) -> *const c_char {
        self.texts[slot].get_or_init(|| c_string(text())).as_ptr()
    }
}

impl Object<DomainRef> {
    /// The domain's name if it was renamed.
    pub(crate) fn new_name(&self) -> Option<*const c_char> {
        self.learnt.get()?.names.lock().last().map(|name| name.as_ptr())
    }

    fn learnt(&self) -> &Learnt {
        self.learnt
            .get_or_init(|| Box::new(Learnt { id: AtomicI32::new(self.value.id), names: Mutex::default() }))
    }
}

/// The text up to its first NUL.
fn c_string(text: String) -> CString {
    CString::new(text).unwrap_or_else(|e| {
        let end = e.nul_position();
        let mut bytes = e.into_vec();
        bytes.truncate(end);
        CString::new(bytes).unwrap_or_default()
    })
}

/// A kind of handle: its C type and the error for a wrong pointer.
pub(crate) trait Kind: Send + Sync + Sized + 'static {
    type C;
    const NUMBER: ErrorNumber;
    /// `None`: the domain of the calling function's file.
    const DOMAIN: Option<ErrorDomain>;
}

/// A reference that a driver returned, and the kind of handle that it becomes.
pub(crate) trait Reference: Send + Sync + Clone + 'static + Kind {}

macro_rules! kinds {
    ($($type:ty => $c:ident, $number:ident, $domain:expr;)*) => {$(
        impl Kind for $type {
            type C = c::$c;
            const NUMBER: ErrorNumber = ErrorNumber::$number;
            const DOMAIN: Option<ErrorDomain> = $domain;
        }
    )*};
}

kinds! {
    Connect => virConnect, INVALID_CONN, None;
    Stream => virStream, INVALID_STREAM, Some(ErrorDomain::STREAMS);
    DomainRef => virDomain, INVALID_DOMAIN, Some(ErrorDomain::DOM);
    DomainCheckpointRef => virDomainCheckpoint, INVALID_DOMAIN_CHECKPOINT, Some(ErrorDomain::DOMAIN_CHECKPOINT);
    DomainSnapshotRef => virDomainSnapshot, INVALID_DOMAIN_SNAPSHOT, Some(ErrorDomain::DOMAIN_SNAPSHOT);
    InterfaceRef => virInterface, INVALID_INTERFACE, Some(ErrorDomain::INTERFACE);
    NetworkRef => virNetwork, INVALID_NETWORK, Some(ErrorDomain::NETWORK);
    NetworkPortRef => virNetworkPort, INVALID_NETWORK_PORT, Some(ErrorDomain::NETWORK);
    NodeDeviceRef => virNodeDevice, INVALID_NODE_DEVICE, Some(ErrorDomain::NODEDEV);
    NwfilterRef => virNWFilter, INVALID_NWFILTER, Some(ErrorDomain::NWFILTER);
    NwfilterBindingRef => virNWFilterBinding, INVALID_NWFILTER_BINDING, Some(ErrorDomain::NWFILTER);
    SecretRef => virSecret, INVALID_SECRET, Some(ErrorDomain::SECRET);
    StoragePoolRef => virStoragePool, INVALID_STORAGE_POOL, Some(ErrorDomain::STORAGE);
    StorageVolRef => virStorageVol, INVALID_STORAGE_VOL, Some(ErrorDomain::STORAGE);
}

macro_rules! references {
    ($($name:ident($type:ident)),* $(,)?) => {$(
        impl Reference for $type {}
    )*
        /// Names that the generated exports use for the kinds of handle.
        pub(crate) mod kind {
            pub(crate) use crate::stream::Stream;
            pub(crate) use ferrovirt::Connect;
            $(pub(crate) type $name = super::$type;)*
        }
    };
}
references!(
    Domain(DomainRef),
    DomainCheckpoint(DomainCheckpointRef),
    DomainSnapshot(DomainSnapshotRef),
    Interface(InterfaceRef),
    Network(NetworkRef),
    NetworkPort(NetworkPortRef),
    NodeDevice(NodeDeviceRef),
    Nwfilter(NwfilterRef),
    NwfilterBinding(NwfilterBindingRef),
    Secret(SecretRef),
    StoragePool(StoragePoolRef),
    StorageVol(StorageVolRef),
);

/// A handle that was looked up.
pub(crate) struct Found<T>(pub(crate) Arc<Object<T>>);

impl<T: Reference> Found<T> {
    /// What identifies the object.
    pub(crate) fn reference(&self) -> &T {
        &self.0.value
    }
}

impl Found<DomainRef> {
    /// The domain's id as this handle knows it; -1 while it does not run.
    pub(crate) fn id(&self) -> i32 {
        self.0.learnt.get().map_or(self.0.value.id, |learnt| learnt.id.load(Ordering::Relaxed))
    }

    /// Gives the handle the domain's new name.
    pub(crate) fn rename(&self, name: &str) {
        self.0.learnt().names.lock().push(c_string(name.to_owned()));
    }

    /// Asks the driver for the id again. A domain that is gone does not run.
    pub(crate) fn refresh_id(&self) {
        let connect = self.connect();
        let found = connect
            .hypervisor("virDomainLookupByUUID")
            .and_then(|table| table.domain_lookup_by_uuid(&connect.call(), self.0.value.uuid));
        let id = found.map_or(-1, |found| found.id);
        self.0.learnt().id.store(id, Ordering::Relaxed);
    }
}

impl<T: Kind> Found<T> {
    /// The connection's handle.
    pub(crate) fn connection(&self) -> Arc<Object<Connect>> {
        match &self.0.owner {
            Owner::Of(connection) => Arc::clone(connection),
            Owner::Own(_) => Arc::clone(&self.0).into_connection(),
        }
    }

    /// The connection.
    pub(crate) fn connect(&self) -> &Connect {
        match &self.0.owner {
            Owner::Of(connection) => &connection.value,
            Owner::Own(_) => {
                (&self.0.value as &dyn Any).downcast_ref().expect("only connections have no connection")
            }
        }
    }

    /// Whether both belong to the same connection handle.
    pub(crate) fn same_connection<U: Kind>(&self, other: &Found<U>) -> bool {
        Arc::ptr_eq(&self.connection(), &other.connection())
    }

    /// The handle's address.
    pub(crate) fn pointer(&self) -> *mut T::C {
        address(&self.0) as *mut T::C
    }
}

impl<T: Kind> Object<T> {
    fn into_connection(self: Arc<Self>) -> Arc<Object<Connect>> {
        let any: Arc<dyn Any + Send + Sync> = self;
        any.downcast().unwrap_or_else(|_| unreachable!("only connections have no connection"))
    }
}

// ---- the table

fn handles() -> &'static Handles {
    static TABLE: OnceLock<Handles> = OnceLock::new();
    TABLE.get_or_init(Handles::default)
}

fn address<T>(object: &Arc<Object<T>>) -> usize {
    Arc::as_ptr(object).cast::<c_void>() as usize
}

fn any<T: Kind>(object: &Arc<Object<T>>) -> Handle {
    Arc::clone(object) as Handle
}

fn lookup<T: Kind>(pointer: *const c_void) -> Option<Arc<Object<T>>> {
    handles().get(pointer as usize)?.downcast().ok()
}

fn invalid<T: Kind>(function: &'static str, domain: ErrorDomain) -> Error {
    Error::new(T::DOMAIN.unwrap_or(domain), T::NUMBER, function)
}

/// Makes a handle with one reference.
pub(crate) fn insert<T: Kind>(value: T, connection: Option<Arc<Object<Connect>>>) -> *mut T::C {
    handles().insert(Arc::new(Object::new(value, connection))) as *mut T::C
}

/// The handle at `pointer`, or the documented error.
pub(crate) fn find<T: Kind>(
    pointer: *const c_void,
    function: &'static str,
    domain: ErrorDomain,
) -> Result<Found<T>> {
    lookup(pointer).map(Found).ok_or_else(|| invalid::<T>(function, domain))
}

/// The connection of the handle at `pointer`, if there still is one.
pub(crate) fn connection_at<T: Kind>(pointer: *const c_void) -> Option<Arc<Object<Connect>>> {
    lookup::<T>(pointer).map(|object| Found(object).connection())
}

/// Looks at a handle without keeping it alive: for attributes of the handle itself, that no driver is asked for.
pub(crate) fn look<T: Kind, R>(
    pointer: *const c_void,
    function: &'static str,
    domain: ErrorDomain,
    look: impl FnOnce(&Object<T>) -> R,
) -> Result<R> {
    let found = handles().look(pointer as usize, |handle| handle.downcast_ref().map(look));
    found.flatten().ok_or_else(|| invalid::<T>(function, domain))
}

/// Adds a reference.
pub(crate) fn retain<T: Kind>(found: &Found<T>) {
    handles().retain(&any(&found.0));
}

/// Drops a reference; the number that is left, counting those of other handles.
pub(crate) fn release<T: Kind>(
    found: Found<T>,
    function: &'static str,
    domain: ErrorDomain,
) -> Result<c_int> {
    let keeps = matches!(found.0.owner, Owner::Own(_));
    let handle: Handle = found.0;
    let left = handles().release(&handle, keeps).ok_or_else(|| invalid::<T>(function, domain))?;
    Ok(c_int::try_from(left).unwrap_or(c_int::MAX))
}

impl<T> Drop for Object<T> {
    fn drop(&mut self) {
        // A connection that outlived its last reference of the program still stands in the table.
        if matches!(self.owner, Owner::Own(_)) {
            handles().forget(std::ptr::from_ref(self).cast::<c_void>() as usize);
        }
    }
}
