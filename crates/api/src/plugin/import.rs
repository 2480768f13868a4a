//! Plugin to Rust driver: a connection of a plugin behind the driver traits.

use std::any::Any;
use std::collections::HashMap;
use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use ferrovirt_util::{Error, ErrorDomain, Result};
use parking_lot::Mutex;

use super::abi::{FvSlice, FvVec, Give, LentParams};
use super::events::ImportedEvents;
use super::export::monotonic_ns;
use super::frame::{FvCall, FvError, FvOpened};
use super::host::ExportedHost;
use crate::call::Call;
use crate::driver::{ConnectionDriver, Opened};
use crate::event::EventSource;

/// A plugin's connection: closed when the last table that uses it is gone.
pub(crate) struct PluginConnection {
    pub(crate) conn: *const c_void,
    close: Option<unsafe extern "C" fn(*const c_void)>,
    /// The services that the driver may use until it is closed.
    _host: ExportedHost,
}

// SAFETY: the contract of `frame` allows the connection pointer on any thread.
unsafe impl Send for PluginConnection {}
// SAFETY: as above.
unsafe impl Sync for PluginConnection {}

impl Drop for PluginConnection {
    fn drop(&mut self) {
        if let Some(close) = self.close {
            // SAFETY: the last use of the pointer.
            unsafe { close(self.conn) };
        }
    }
}

/// One table of a plugin's connection.
pub struct Imported<T: 'static> {
    pub(crate) table: &'static T,
    connection: Arc<PluginConnection>,
}

/// Runs `body` with the C form of `call`.
pub(crate) fn with_call<R>(call: &Call, body: impl FnOnce(*const FvCall) -> R) -> R {
    let identity = call.identity().map(LentParams::new);
    let deadline_ns = call.deadline().map_or(0, |deadline| {
        let left = deadline.saturating_duration_since(Instant::now()).as_nanos();
        (monotonic_ns() + u64::try_from(left).unwrap_or(u64::MAX / 2)).max(1)
    });
    let frame = FvCall {
        size: size_of::<FvCall>(),
        deadline_ns,
        cancelled: call.cancel_token().map_or(std::ptr::null(), crate::call::CancelToken::flag),
        read_only: c_int::from(call.is_read_only()),
        identity: identity.as_ref().map_or(FvSlice { data: std::ptr::null(), len: 0 }, LentParams::slice),
    };
    body(&raw const frame)
}

impl<T: 'static> Imported<T> {
    /// Calls a slot that has a result.
    pub(crate) fn invoke<R: Give>(
        &self,
        call: &Call,
        slot: impl FnOnce(*const FvCall, *const c_void, *mut R::Given, *mut FvError) -> c_int,
    ) -> Result<R> {
        // Zero bytes are an empty value of every `Given`, so a plugin that writes nothing does no harm.
        let mut out = MaybeUninit::<R::Given>::zeroed();
        let mut err = FvError::EMPTY;
        let status = with_call(call, |call| slot(call, self.connection.conn, out.as_mut_ptr(), &raw mut err));
        match status {
            0 => {
                // SAFETY: zeroed before, and written by the plugin.
                let given = unsafe { out.assume_init() };
                // SAFETY: the contract of `frame`: the result is given.
                unsafe { R::take(given) }
            }
            // SAFETY: the contract of `frame`: the error's strings are given.
            _ => Err(unsafe { err.take() }),
        }
    }

    /// Calls a slot without a result.
    pub(crate) fn invoke_unit(
        &self,
        call: &Call,
        slot: impl FnOnce(*const FvCall, *const c_void, *mut FvError) -> c_int,
    ) -> Result<()> {
        let mut err = FvError::EMPTY;
        match with_call(call, |call| slot(call, self.connection.conn, &raw mut err)) {
            0 => Ok(()),
            // SAFETY: the contract of `frame`: the error's strings are given.
            _ => Err(unsafe { err.take() }),
        }
    }
}

/// A plugin's table in our size. One of at least our size is used where it is; of a smaller (older) one, a copy is made once
/// whose other slots are NULL.
///
/// # Safety
/// `table` must be NULL or point to a table that begins with its size in bytes and stays as it is for the life of the process.
unsafe fn import_table<T: Copy + Send + Sync + 'static>(
    table: *const T,
    empty: T,
) -> Result<Option<&'static T>> {
    if table.is_null() {
        return Ok(None);
    }
    // SAFETY: every table begins with its size.
    let size = unsafe { table.cast::<usize>().read() };
    let slots = size.wrapping_sub(size_of::<usize>());
    if size < size_of::<usize>() || !slots.is_multiple_of(size_of::<usize>()) || size > (1 << 20) {
        let detail = format!("driver plugin has a table of impossible size {size}");
        return Err(Error::internal(ErrorDomain::NONE, detail));
    }
    if size >= size_of::<T>() && table.is_aligned() {
        // SAFETY: as large as ours, aligned, plain words, and constant by the contract.
        return Ok(unsafe { table.as_ref() });
    }
    let mut copies = COPIES.lock();
    let copy = *copies.entry(table as usize).or_insert_with(|| {
        let mut copy = empty;
        // SAFETY: both are valid for the smaller of the two sizes, and a table is plain words.
        unsafe {
            std::ptr::copy_nonoverlapping(
                table.cast::<u8>(),
                (&raw mut copy).cast::<u8>(),
                size.min(size_of::<T>()),
            );
        };
        Box::leak(Box::new(copy))
    });
    Ok(copy.downcast_ref())
}

type AnyTable = &'static (dyn Any + Send + Sync);

/// Tables of older plugins in our size, by the address of the original. A plugin is never unloaded, nor are they.
static COPIES: LazyLock<Mutex<HashMap<usize, AnyTable>>> = LazyLock::new(Mutex::default);

/// The Rust form of a plugin's connection.
///
/// # Safety
/// `opened` must have been filled by a plugin's `open`.
pub(crate) unsafe fn import_opened(opened: FvOpened, host: ExportedHost) -> Result<Opened> {
    use super::tables as t;
    let connection = Arc::new(PluginConnection { conn: opened.conn, close: opened.close, _host: host });
    macro_rules! table {
        ($field:ident, $type:ident) => {
            // SAFETY: forwarded to the caller.
            unsafe { import_table(opened.$field, t::$type::EMPTY) }?
                .map(|table| Arc::new(Imported { table, connection: Arc::clone(&connection) }) as _)
        };
    }
    // SAFETY: forwarded to the caller.
    let events =
        unsafe { opened.events.as_ref() }.map(|table| ImportedEvents::new(*table, Arc::clone(&connection)));
    let optional = |given: FvVec<u8>| {
        // SAFETY: forwarded to the caller.
        (!given.data.is_null()).then(|| unsafe { String::take(given) }).transpose()
    };
    let (secondary_uri, title) = (optional(opened.secondary_uri), optional(opened.title));
    Ok(Opened {
        // SAFETY: forwarded to the caller.
        uri: unsafe { String::take(opened.uri) }?,
        secondary_uri: secondary_uri?,
        title: title?,
        hypervisor: table!(hypervisor, HypervisorTable),
        network: table!(network, NetworkTable),
        interface: table!(interface, InterfaceTable),
        storage: table!(storage, StorageTable),
        node_device: table!(node_device, NodeDeviceTable),
        nwfilter: table!(nwfilter, NwfilterTable),
        secret: table!(secret, SecretTable),
        connection: Some(Arc::new(ImportedConnection {
            events,
            supports: opened.supports_feature,
            connection,
        })),
    })
}

type SupportsFeature = unsafe extern "C" fn(*const FvCall, *const c_void, c_int, *mut FvError) -> c_int;

struct ImportedConnection {
    events: Option<ImportedEvents>,
    supports: Option<SupportsFeature>,
    connection: Arc<PluginConnection>,
}

impl ConnectionDriver for ImportedConnection {
    fn events(&self) -> Option<&dyn EventSource> {
        self.events.as_ref().map(|e| e as &dyn EventSource)
    }

    fn supports_feature(&self, call: &Call, feature: i32) -> Result<bool> {
        let Some(supports) = self.supports else { return Ok(false) };
        let mut err = FvError::EMPTY;
        // SAFETY: the contract of `frame`.
        let answer =
            with_call(call, |call| unsafe { supports(call, self.connection.conn, feature, &raw mut err) });
        match answer {
            // SAFETY: the error's strings are given.
            ..0 => Err(unsafe { err.take() }),
            answer => Ok(answer != 0),
        }
    }
}
