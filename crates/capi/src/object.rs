//! The handles that C programs hold: what stands behind an address.

use std::any::Any;
use std::ffi::{CString, c_char, c_int, c_void};
use std::ops::Deref;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};

use ferrovirt::object::{
    DomainCheckpointRef, DomainRef, DomainSnapshotRef, InterfaceRef, NetworkPortRef, NetworkRef,
    NodeDeviceRef, NwfilterBindingRef, NwfilterRef, SecretRef, StoragePoolRef, StorageVolRef,
};
use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

use crate::error::ConnectErrors;
use crate::exports::types as c;
use crate::handles::{Handle, Handles};
use crate::slab::{Guard, Slab};
use crate::stream::Stream;

/// What a C handle points at, by address.
pub(crate) struct Object<T> {
    pub(crate) value: T,
    owner: Owner,
    /// Strings that were handed out and live as long as the handle.
    texts: [OnceLock<CString>; 2],
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
    /// Keeps such an object while a call uses it.
    type Kept: Kept<Self>;
}

/// A reference that a driver returned, and the kind of handle that it becomes.
pub(crate) trait Reference: Clone + Kind {
    fn slab() -> &'static Slab<Object<Self>>;
}

/// An object in use, and how such objects come and go.
pub(crate) trait Kept<T>: Deref<Target = Object<T>> + Sized {
    /// Adds an object with one reference; its address.
    fn insert(object: Object<T>) -> usize;
    /// The object at an address.
    fn find(address: usize) -> Option<Self>;
    /// Adds a reference.
    fn retain(&self);
    /// Drops a reference; the number that is left if anybody wants to know, `None` if the program holds none.
    fn release(address: usize) -> Option<usize>;
    /// The object's address.
    fn address(&self) -> usize;
    /// The connection that the object belongs to, or is.
    fn connection(&self) -> Arc<Object<Connect>>;
}

/// Of the many that there may be of these, nothing holds one but the program.
type Placed<T> = Guard<'static, Object<T>>;

impl<T: Reference> Kept<T> for Placed<T> {
    fn insert(object: Object<T>) -> usize {
        T::slab().insert(object)
    }

    fn find(address: usize) -> Option<Self> {
        T::slab().get(address)
    }

    fn retain(&self) {
        Guard::retain(self);
    }

    fn release(address: usize) -> Option<usize> {
        T::slab().release(address).then_some(0)
    }

    fn address(&self) -> usize {
        Guard::address(self)
    }

    fn connection(&self) -> Arc<Object<Connect>> {
        match &self.owner {
            Owner::Of(connection) => Arc::clone(connection),
            Owner::Own(_) => unreachable!("only connections have no connection"),
        }
    }
}

/// Connections and streams: other handles and drivers hold them too.
type Counted<T> = Arc<Object<T>>;

impl<T: Kind> Kept<T> for Counted<T> {
    fn insert(object: Object<T>) -> usize {
        handles().insert(Self::new(object))
    }

    fn find(address: usize) -> Option<Self> {
        handles().get(address)?.downcast().ok()
    }

    fn retain(&self) {
        handles().retain(&(Self::clone(self) as Handle));
    }

    fn release(address: usize) -> Option<usize> {
        let found: Self = Kept::find(address)?;
        let keeps = matches!(found.owner, Owner::Own(_));
        handles().release(&(found as Handle), keeps)
    }

    fn address(&self) -> usize {
        Self::as_ptr(self).cast::<c_void>() as usize
    }

    fn connection(&self) -> Arc<Object<Connect>> {
        match &self.owner {
            Owner::Of(connection) => Arc::clone(connection),
            Owner::Own(_) => {
                let any: Handle = Self::clone(self);
                any.downcast().unwrap_or_else(|_| unreachable!("only connections have no connection"))
            }
        }
    }
}

macro_rules! kinds {
    ($($type:ty => $c:ident, $number:ident, $domain:expr, $kept:ident;)*) => {$(
        impl Kind for $type {
            type Kept = $kept<Self>;
            type C = c::$c;
            const NUMBER: ErrorNumber = ErrorNumber::$number;
            const DOMAIN: Option<ErrorDomain> = $domain;
        }
    )*};
}

kinds! {
    Connect => virConnect, INVALID_CONN, None, Counted;
    Stream => virStream, INVALID_STREAM, Some(ErrorDomain::STREAMS), Counted;
    DomainRef => virDomain, INVALID_DOMAIN, Some(ErrorDomain::DOM), Placed;
    DomainCheckpointRef => virDomainCheckpoint, INVALID_DOMAIN_CHECKPOINT, Some(ErrorDomain::DOMAIN_CHECKPOINT), Placed;
    DomainSnapshotRef => virDomainSnapshot, INVALID_DOMAIN_SNAPSHOT, Some(ErrorDomain::DOMAIN_SNAPSHOT), Placed;
    InterfaceRef => virInterface, INVALID_INTERFACE, Some(ErrorDomain::INTERFACE), Placed;
    NetworkRef => virNetwork, INVALID_NETWORK, Some(ErrorDomain::NETWORK), Placed;
    NetworkPortRef => virNetworkPort, INVALID_NETWORK_PORT, Some(ErrorDomain::NETWORK), Placed;
    NodeDeviceRef => virNodeDevice, INVALID_NODE_DEVICE, Some(ErrorDomain::NODEDEV), Placed;
    NwfilterRef => virNWFilter, INVALID_NWFILTER, Some(ErrorDomain::NWFILTER), Placed;
    NwfilterBindingRef => virNWFilterBinding, INVALID_NWFILTER_BINDING, Some(ErrorDomain::NWFILTER), Placed;
    SecretRef => virSecret, INVALID_SECRET, Some(ErrorDomain::SECRET), Placed;
    StoragePoolRef => virStoragePool, INVALID_STORAGE_POOL, Some(ErrorDomain::STORAGE), Placed;
    StorageVolRef => virStorageVol, INVALID_STORAGE_VOL, Some(ErrorDomain::STORAGE), Placed;
}

macro_rules! references {
    ($($name:ident($type:ident)),* $(,)?) => {$(
        impl Reference for $type {
            fn slab() -> &'static Slab<Object<Self>> {
                static SLAB: LazyLock<Slab<Object<$type>>> = LazyLock::new(Slab::default);
                &SLAB
            }
        }
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
pub(crate) struct Found<T: Kind>(pub(crate) T::Kept);

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
        self.0.connection()
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

    /// Adds a reference.
    pub(crate) fn retain(&self) {
        self.0.retain();
    }

    /// The handle's address.
    pub(crate) fn pointer(&self) -> *mut T::C {
        self.0.address() as *mut T::C
    }
}

// ---- the table

fn handles() -> &'static Handles {
    static TABLE: OnceLock<Handles> = OnceLock::new();
    TABLE.get_or_init(Handles::default)
}

fn invalid<T: Kind>(function: &'static str, domain: ErrorDomain) -> Error {
    Error::new(T::DOMAIN.unwrap_or(domain), T::NUMBER, function)
}

/// Makes a handle with one reference.
pub(crate) fn insert<T: Kind>(value: T, connection: Option<Arc<Object<Connect>>>) -> *mut T::C {
    T::Kept::insert(Object::new(value, connection)) as *mut T::C
}

/// The handle at `pointer`, or the documented error.
pub(crate) fn find<T: Kind>(
    pointer: *const c_void,
    function: &'static str,
    domain: ErrorDomain,
) -> Result<Found<T>> {
    T::Kept::find(pointer as usize).map(Found).ok_or_else(|| invalid::<T>(function, domain))
}

/// The connection of the handle at `pointer`, if there still is one.
pub(crate) fn connection_at<T: Kind>(pointer: *const c_void) -> Option<Arc<Object<Connect>>> {
    T::Kept::find(pointer as usize).map(|object| object.connection())
}

/// Drops a reference of the handle at `pointer`; the number that is left of a connection, counting those of other handles.
pub(crate) fn release<T: Kind>(
    pointer: *const c_void,
    function: &'static str,
    domain: ErrorDomain,
) -> Result<c_int> {
    let left = T::Kept::release(pointer as usize).ok_or_else(|| invalid::<T>(function, domain))?;
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
