//! Rust driver to plugin: the descriptor, `open`, and the frame around every slot.

use std::ffi::{c_char, c_int, c_void};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, Result};

use super::abi::{FvVec, Give, borrow_params};
use super::events::EVENTS;
use super::export_slots as slots;
use super::frame::{FvCall, FvDescriptor, FvError, FvOpenRequest, FvOpened, guarded, write_error};
use super::host::{PluginHost, import_auth};
use crate::call::{Call, CancelToken};
use crate::driver::{Driver, OpenRequest, Opened};

/// A Rust driver's connection behind a plugin's connection pointer.
pub struct Exported {
    pub(crate) opened: Opened,
}

impl Exported {
    pub(crate) fn table<'a, T: ?Sized>(table: &'a Option<Arc<T>>, function: &'static str) -> Result<&'a T> {
        table.as_deref().ok_or_else(|| Error::unsupported(ErrorDomain::NONE, function))
    }
}

/// The call context in Rust form.
///
/// # Safety
/// `call` must be NULL or valid.
pub(crate) unsafe fn import_call(call: *const FvCall) -> Result<Call> {
    // SAFETY: forwarded to the caller.
    let Some(call) = (unsafe { call.as_ref() }) else { return Ok(Call::default()) };
    let identity = match call.identity.len {
        0 => None,
        // SAFETY: forwarded to the caller.
        _ => Some(Arc::new(unsafe { borrow_params(call.identity) }?)),
    };
    let token = (!call.cancelled.is_null()).then(|| {
        // SAFETY: the host keeps the flag alive during the call, and writes it atomically; the token does not outlive it.
        CancelToken::watching(unsafe { &*call.cancelled.cast::<std::sync::atomic::AtomicBool>() })
    });
    Ok(Call::default()
        .deadline_at(deadline(call.deadline_ns))
        .cancelled_by(token)
        .for_connection(call.read_only != 0, identity))
}

fn deadline(ns: u64) -> Option<Instant> {
    if ns == 0 {
        return None;
    }
    let left = ns.saturating_sub(monotonic_ns());
    Some(Instant::now() + Duration::from_nanos(left))
}

/// Nanoseconds of `CLOCK_MONOTONIC`.
pub(crate) fn monotonic_ns() -> u64 {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `now` is a valid place to write to.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) };
    u64::try_from(now.tv_sec).unwrap_or(0) * 1_000_000_000 + u64::try_from(now.tv_nsec).unwrap_or(0)
}

/// Runs one slot of a Rust driver: context in, result or error out, no panic past it.
///
/// # Safety
/// The contract of [`super::frame`]; `conn` is a connection of [`open`].
pub(crate) unsafe fn serve<T: Give>(
    call: *const FvCall,
    conn: *const c_void,
    out: *mut T::Given,
    err: *mut FvError,
    body: impl FnOnce(&Exported, &Call) -> Result<T>,
) -> c_int {
    let result = guarded(|| {
        // SAFETY: forwarded to the caller.
        let call = unsafe { import_call(call) }?;
        // SAFETY: forwarded to the caller.
        let exported = unsafe { conn.cast::<Exported>().as_ref() };
        body(
            exported
                .ok_or_else(|| Error::internal(ErrorDomain::NONE, "plugin called without a connection"))?,
            &call,
        )
    });
    match result {
        Ok(value) => {
            if !out.is_null() {
                // SAFETY: not NULL, and the contract makes it valid for writing.
                unsafe { out.write(value.give()) };
            }
            0
        }
        // SAFETY: forwarded to the caller.
        Err(error) => unsafe { write_error(err, &error) },
    }
}

/// [`serve`] for a slot without a result.
///
/// # Safety
/// As [`serve`].
pub(crate) unsafe fn serve_unit(
    call: *const FvCall,
    conn: *const c_void,
    err: *mut FvError,
    body: impl FnOnce(&Exported, &Call) -> Result<()>,
) -> c_int {
    // SAFETY: forwarded to the caller.
    unsafe { serve(call, conn, std::ptr::null_mut(), err, body) }
}

/// The `open` function of a Rust driver's plugin. Used by [`crate::export_driver!`].
///
/// # Safety
/// The contract of [`super::frame`].
pub unsafe fn open(
    driver: &dyn Driver,
    call: *const FvCall,
    request: *const FvOpenRequest,
    opened: *mut FvOpened,
    err: *mut FvError,
) -> c_int {
    let result = guarded(|| {
        // SAFETY: forwarded to the caller.
        let (call, request) = unsafe { (import_call(call)?, request.as_ref()) };
        let request =
            request.ok_or_else(|| Error::internal(ErrorDomain::NONE, "plugin opened without a request"))?;
        // SAFETY: the host keeps its table alive until `close`.
        let host = unsafe { PluginHost::attach(request.host) };
        // SAFETY: forwarded to the caller.
        let auth = unsafe { import_auth(request.auth) };
        // SAFETY: forwarded to the caller.
        let uri = unsafe { request.uri.text() }?;
        let request = OpenRequest {
            uri,
            flags: request.flags,
            auth: auth.as_ref().map(|a| a as &dyn crate::auth::Authenticator),
            host: &host,
        };
        driver.open(&call, &request)
    });
    match result {
        Ok(Some(connection)) => {
            // SAFETY: the contract makes `opened` valid for writing.
            unsafe { opened.write(export_opened(connection)) };
            0
        }
        Ok(None) => 1,
        // SAFETY: forwarded to the caller.
        Err(error) => unsafe { write_error(err, &error) },
    }
}

/// The C form of a Rust driver's connection.
pub(crate) fn export_opened(connection: Opened) -> FvOpened {
    fn table<T: ?Sized, C>(present: &Option<Arc<T>>, table: &'static C) -> *const C {
        if present.is_some() { table } else { std::ptr::null() }
    }
    let none = FvVec { data: std::ptr::null_mut(), len: 0 };
    let has_events = connection.connection.as_deref().is_some_and(|c| c.events().is_some());
    FvOpened {
        uri: connection.uri.clone().give(),
        secondary_uri: connection.secondary_uri.clone().map_or(none, Give::give),
        title: connection.title.clone().map_or(none, Give::give),
        hypervisor: table(&connection.hypervisor, &slots::HYPERVISOR),
        network: table(&connection.network, &slots::NETWORK),
        interface: table(&connection.interface, &slots::INTERFACE),
        storage: table(&connection.storage, &slots::STORAGE),
        node_device: table(&connection.node_device, &slots::NODE_DEVICE),
        nwfilter: table(&connection.nwfilter, &slots::NWFILTER),
        secret: table(&connection.secret, &slots::SECRET),
        events: if has_events { &raw const EVENTS } else { std::ptr::null() },
        supports_feature: Some(supports_feature),
        close: Some(close),
        conn: Box::into_raw(Box::new(Exported { opened: connection })).cast(),
    }
}

unsafe extern "C" fn supports_feature(
    call: *const FvCall,
    conn: *const c_void,
    feature: c_int,
    err: *mut FvError,
) -> c_int {
    let mut found = 0;
    // SAFETY: the contract of `frame`.
    let status = unsafe {
        serve(call, conn, &raw mut found, err, |exported, call| match &exported.opened.connection {
            Some(connection) => connection.supports_feature(call, feature),
            None => Ok(false),
        })
    };
    if status == 0 { found } else { status }
}

unsafe extern "C" fn close(conn: *const c_void) {
    // SAFETY: `conn` came from `Box::into_raw` in `export_opened`, and `close` is its last use.
    let exported = unsafe { Box::from_raw(conn.cast_mut().cast::<Exported>()) };
    let closed = guarded(|| {
        if let Some(connection) = &exported.opened.connection {
            connection.close();
        }
        drop(exported);
        Ok(())
    });
    if let Err(error) = closed {
        log::error!("closing a connection: {error}");
    }
}

/// A descriptor for [`crate::export_driver!`].
#[must_use]
pub const fn descriptor(
    name: &'static std::ffi::CStr,
    schemes: *const *const c_char,
    open: unsafe extern "C" fn(*const FvCall, *const FvOpenRequest, *mut FvOpened, *mut FvError) -> c_int,
) -> FvDescriptor {
    FvDescriptor {
        magic: super::frame::MAGIC,
        version: super::frame::VERSION,
        size: size_of::<FvDescriptor>(),
        definition: super::frame::DEFINITION,
        name: name.as_ptr(),
        schemes,
        open: Some(open),
    }
}

/// A C string in a constant, from text that ends with NUL.
///
/// # Panics
/// While compiling, if the text does not end with its only NUL.
#[must_use]
#[expect(clippy::panic, reason = "the callers are constants: it stops the compiler, not the program")]
pub const fn c_name(text: &'static str) -> &'static std::ffi::CStr {
    match std::ffi::CStr::from_bytes_with_nul(text.as_bytes()) {
        Ok(name) => name,
        Err(_) => panic!("a name must end with its only NUL"),
    }
}

/// Makes the crate a plugin: exports the entry function that returns the driver's descriptor.
///
/// ```ignore
/// ferrovirt::export_driver!(ferrovirt_driver_test, TestDriver, c"test", [c"test"]);
/// ```
/// expands to one function `ferrovirt_driver_test` that returns the descriptor of a `TestDriver` made by `Default`.
#[macro_export]
macro_rules! export_driver {
    ($symbol:ident, $driver:ty, $name:expr, [$($scheme:expr),* $(,)?]) => {
        /// Entry point of the plugin.
        #[unsafe(no_mangle)]
        pub extern "C" fn $symbol() -> *const $crate::plugin::frame::FvDescriptor {
            use $crate::plugin::{export, frame};
            #[repr(transparent)]
            struct Schemes([*const ::std::ffi::c_char; 1 + <[&::std::ffi::CStr]>::len(&[$($scheme),*])]);
            // SAFETY: constant data.
            unsafe impl Sync for Schemes {}
            static SCHEMES: Schemes = Schemes([$($scheme.as_ptr(),)* ::std::ptr::null()]);
            static DRIVER: ::std::sync::OnceLock<$driver> = ::std::sync::OnceLock::new();
            unsafe extern "C" fn open(
                call: *const frame::FvCall,
                request: *const frame::FvOpenRequest,
                opened: *mut frame::FvOpened,
                err: *mut frame::FvError,
            ) -> ::std::ffi::c_int {
                // SAFETY: the host keeps the contract of the plugin tables.
                unsafe { export::open(DRIVER.get_or_init(<$driver>::default), call, request, opened, err) }
            }
            static DESCRIPTOR: frame::FvDescriptor = export::descriptor($name, SCHEMES.0.as_ptr(), open);
            &raw const DESCRIPTOR
        }
    };
}
