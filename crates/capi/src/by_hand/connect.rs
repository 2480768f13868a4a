//! Opening and closing connections, and what a connection says of itself.

use std::ffi::{c_char, c_int, c_void};
use std::sync::Arc;

use ferrovirt::{Connect, ConnectOptions, ErrorDomain, check, consts};

use crate::convert::{give_text, optional_text, put};
use crate::entry::{Fail, entry};
use crate::event_loop::Opaque;
use crate::exports::types::{virConnectAuthPtr, virConnectCloseFunc, virConnectPtr, virFreeCallback};
use crate::object;

/// Prepares the library. There is nothing to prepare.
#[unsafe(no_mangle)]
pub extern "C" fn virInitialize() -> c_int {
    crate::error::reset_last();
    0
}

/// Versions of the library, as major * 1,000,000 + minor * 1,000 + release; both places get the library's.
///
/// # Safety
/// Pointers must be NULL or writable; `type` NULL or NUL-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virGetVersion(libVer: *mut u64, type_: *const c_char, typeVer: *mut u64) -> c_int {
    let _ = type_;
    entry(-1, true, |_| {
        let version = consts::LIBVIR_VERSION_NUMBER.cast_unsigned();
        // SAFETY: forwarded to the caller.
        unsafe { put(libVer, version) };
        // SAFETY: forwarded to the caller.
        unsafe { put(typeVer, version) };
        Ok(0)
    })
}

unsafe fn open(name: *const c_char, options: &ConnectOptions, function: &'static str) -> virConnectPtr {
    entry(Fail::FAIL, true, |_| {
        // SAFETY: the contract of the exports.
        let uri = unsafe { optional_text(name, function, "name", ErrorDomain::NONE) }?;
        Ok(object::insert(options.open(uri)?, None))
    })
}

/// Opens a connection.
///
/// # Safety
/// `name` must be NULL or NUL-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectOpen(name: *const c_char) -> virConnectPtr {
    // SAFETY: forwarded to the caller.
    unsafe { open(name, &ConnectOptions::new(), "virConnectOpen") }
}

/// Opens a connection for reading.
///
/// # Safety
/// `name` must be NULL or NUL-terminated.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectOpenReadOnly(name: *const c_char) -> virConnectPtr {
    // SAFETY: forwarded to the caller.
    unsafe { open(name, &ConnectOptions::new().read_only(), "virConnectOpenReadOnly") }
}

/// Opens a connection, asking for credentials if needed.
///
/// # Safety
/// `name` must be NULL or NUL-terminated, `auth` NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnectOpenAuth(
    name: *const c_char,
    auth: virConnectAuthPtr,
    flags: u32,
) -> virConnectPtr {
    let mut options = ConnectOptions::new().flags(flags);
    // SAFETY: forwarded to the caller.
    if let Some(auth) = unsafe { super::auth::ProgramAuth::new(auth) } {
        options = options.auth(Arc::new(auth));
    }
    // SAFETY: forwarded to the caller.
    unsafe { open(name, &options, "virConnectOpenAuth") }
}

/// Adds a reference.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectRef(conn: virConnectPtr) -> c_int {
    entry(-1, true, |frame| {
        frame.find::<Connect>(conn.cast(), "virConnectRef", ErrorDomain::NONE)?.retain();
        Ok(0)
    })
}

/// Drops a reference; the number of references left.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectClose(conn: virConnectPtr) -> c_int {
    entry(-1, true, |_| {
        // Not through the frame: it would keep the connection while references are counted.
        object::release::<Connect>(conn.cast(), "virConnectClose", ErrorDomain::NONE)
    })
}

/// The URI of the connection.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetURI(conn: virConnectPtr) -> *mut c_char {
    entry(Fail::FAIL, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), "virConnectGetURI", ErrorDomain::DOMAIN)?;
        Ok(give_text(found.connect().uri()))
    })
}

/// Name of the hypervisor driver. Lives as long as the handle.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetType(conn: virConnectPtr) -> *const c_char {
    const FN: &str = "virConnectGetType";
    entry(Fail::FAIL, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        let name = found.connect().hypervisor(FN)?.connect_get_type(&found.connect().call())?;
        Ok(found.0.text(0, || name))
    })
}

/// Calls `cb` when the connection breaks, with a `virConnectCloseReason`. Connections of drivers in the process do not
/// break.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectRegisterCloseCallback(
    conn: virConnectPtr,
    cb: virConnectCloseFunc,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    const FN: &str = "virConnectRegisterCloseCallback";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cb", cb.is_none())?;
        super::events::on_close(&found, cb, Opaque::new(opaque, freecb))?;
        Ok(0)
    })
}

/// Undoes [`virConnectRegisterCloseCallback`].
#[unsafe(no_mangle)]
pub extern "C" fn virConnectUnregisterCloseCallback(conn: virConnectPtr, cb: virConnectCloseFunc) -> c_int {
    const FN: &str = "virConnectUnregisterCloseCallback";
    entry(-1, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::DOMAIN)?;
        check::nonnull(ErrorDomain::DOMAIN, FN, "cb", cb.is_none())?;
        super::events::not_on_close(&found, cb)?;
        Ok(0)
    })
}
