//! Errors in C: the thread's last error, the connection's, handlers, and the error functions.

use std::cell::RefCell;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::io::Write as _;

use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber};
use ferrovirt_util::ErrorLevel;
use ferrovirt_util::error::RawError;
use parking_lot::Mutex;

use crate::convert::give_optional;
use crate::exports::types::{virConnectPtr, virError, virErrorFunc, virErrorPtr};
use crate::object::{self, Found, Object};

/// An error in C, with its strings. A reset one has the number 0.
///
/// The strings come from `malloc` and belong to the structure alone: programs may pass the pointer of
/// [`virGetLastError`] to [`virResetError`].
pub(crate) struct Slot(Box<virError>);

// SAFETY: the structure owns its strings; `conn`, `dom` and `net` are never set.
unsafe impl Send for Slot {}

const EMPTY: virError = virError {
    code: 0,
    domain: 0,
    message: std::ptr::null_mut(),
    level: 0,
    conn: std::ptr::null_mut(),
    dom: std::ptr::null_mut(),
    str1: std::ptr::null_mut(),
    str2: std::ptr::null_mut(),
    str3: std::ptr::null_mut(),
    int1: 0,
    int2: 0,
    net: std::ptr::null_mut(),
};

impl Default for Slot {
    fn default() -> Self {
        Self(Box::new(EMPTY))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.reset();
    }
}

impl Slot {
    fn set(&mut self, raw: &RawError) {
        self.reset();
        *self.0 = filled(raw);
    }

    fn reset(&mut self) {
        // Every call comes here: most often there is nothing to forget.
        if self.0.code != 0 || !self.0.message.is_null() {
            // SAFETY: the strings are the structure's.
            unsafe { virResetError(self.pointer()) };
        }
    }

    fn pointer(&mut self) -> virErrorPtr {
        &raw mut *self.0
    }
}

/// The error as a structure that owns copies of its strings.
fn filled(raw: &RawError) -> virError {
    virError {
        code: raw.code,
        domain: raw.domain,
        level: raw.level,
        message: give_optional(raw.message.as_deref()),
        str1: give_optional(raw.str1.as_deref()),
        str2: give_optional(raw.str2.as_deref()),
        str3: give_optional(raw.str3.as_deref()),
        int1: raw.int1,
        int2: raw.int2,
        ..EMPTY
    }
}

/// A program's handler.
#[derive(Clone, Copy)]
struct Handler {
    function: unsafe extern "C-unwind" fn(*mut c_void, virErrorPtr),
    data: *mut c_void,
}

// SAFETY: what the handler does with its data on which thread is the program's business.
unsafe impl Send for Handler {}

/// A connection's last error and handler.
#[derive(Default)]
pub(crate) struct ConnectErrors {
    last: Mutex<Slot>,
    handler: Mutex<Option<Handler>>,
}

static GLOBAL: Mutex<Option<Handler>> = Mutex::new(None);

thread_local! {
    static LAST: RefCell<Slot> = RefCell::default();
}

/// Forgets the thread's last error.
pub(crate) fn reset_last() {
    // During the end of the thread there is no slot any more, and nobody to read it.
    let _ = LAST.try_with(|slot| slot.borrow_mut().reset());
}

/// Makes `error` the thread's and the connection's last one and tells the handler: the connection's, else the global
/// one, else the default one.
pub(crate) fn dispatch(connection: Option<&Object<Connect>>, error: &Error) {
    let raw = error.to_raw();
    let Ok(pointer) = LAST.try_with(|slot| {
        let mut slot = slot.borrow_mut();
        slot.set(&raw);
        slot.pointer()
    }) else {
        return;
    };
    let mut handler = None;
    if let Some(connection) = connection {
        let errors = &connection.state().errors;
        errors.last.lock().set(&raw);
        handler = *errors.handler.lock();
    }
    // Not in the `match`, which would hold the lock while the handler runs.
    let handler = handler.or_else(|| *GLOBAL.lock());
    match handler {
        // SAFETY: the program registered the function; the error lives until this thread's next one.
        Some(handler) => unsafe { (handler.function)(handler.data, pointer) },
        None => report(&raw),
    }
}

/// What the default handler writes.
fn report(raw: &RawError) {
    if raw.code == 0 {
        return;
    }
    let level = match ErrorLevel::from_raw(raw.level) {
        ErrorLevel::None => "",
        ErrorLevel::Warning => "warning",
        ErrorLevel::Error => "error",
    };
    let domain = ErrorDomain(raw.domain).display_name();
    let message = raw.message.as_deref().unwrap_or("No error message provided");
    let line = if raw.int1 != 0 && raw.domain == ErrorDomain::XML.0 && raw.code == ErrorNumber::XML_DETAIL.0 {
        format!("line {}: ", raw.int1)
    } else {
        String::new()
    };
    let end = if message.ends_with('\n') { "" } else { "\n" };
    // A program without a standard error does not want to hear.
    let _ = write!(std::io::stderr(), "libvirt: {domain} {level} : {line}{message}{end}");
}

unsafe fn raw_of(error: *const virError) -> RawError {
    // SAFETY: the caller passes a valid error.
    let c = unsafe { &*error };
    let text = |p: *mut c_char| {
        // SAFETY: strings of an error are NULL or NUL-terminated.
        (!p.is_null()).then(|| unsafe { CStr::from_ptr(p) }.to_string_lossy().into_owned())
    };
    RawError {
        code: c.code,
        domain: c.domain,
        level: c.level,
        message: text(c.message),
        str1: text(c.str1),
        str2: text(c.str2),
        str3: text(c.str3),
        int1: c.int1,
        int2: c.int2,
    }
}

/// Copies an error over another one, whose strings are freed.
unsafe fn copy(from: *const virError, to: virErrorPtr) -> c_int {
    // SAFETY: the caller passes a valid error.
    let raw = unsafe { raw_of(from) };
    // SAFETY: as above.
    unsafe { virResetError(to) };
    // SAFETY: the program's structure is writable.
    unsafe { to.write(filled(&raw)) };
    raw.code
}

/// The thread's last error; NULL if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastError() -> virErrorPtr {
    let found = LAST.try_with(|slot| {
        let mut slot = slot.borrow_mut();
        if slot.0.code == 0 { std::ptr::null_mut() } else { slot.pointer() }
    });
    found.unwrap_or(std::ptr::null_mut())
}

/// Number of the thread's last error.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorCode() -> c_int {
    LAST.try_with(|slot| slot.borrow().0.code).unwrap_or(0)
}

/// Domain of the thread's last error.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorDomain() -> c_int {
    LAST.try_with(|slot| slot.borrow().0.domain).unwrap_or(0)
}

/// Message of the thread's last error; never NULL.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorMessage() -> *const c_char {
    LAST.try_with(|slot| {
        let slot = slot.borrow();
        match slot.0.code {
            0 => c"no error".as_ptr(),
            _ if slot.0.message.is_null() => c"unknown error".as_ptr(),
            _ => slot.0.message.cast_const(),
        }
    })
    .unwrap_or(c"no error".as_ptr())
}

/// Forgets the thread's last error.
#[unsafe(no_mangle)]
pub extern "C" fn virResetLastError() {
    reset_last();
}

/// Copies the thread's last error: its number, 0 for none, -1 without a place to copy to.
///
/// # Safety
/// `to` must be NULL or an error, all zeros or filled by an earlier copy.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virCopyLastError(to: virErrorPtr) -> c_int {
    if to.is_null() {
        return -1;
    }
    let last = virGetLastError();
    if last.is_null() {
        // SAFETY: not NULL.
        unsafe { virResetError(to) };
        return 0;
    }
    // SAFETY: both are valid.
    unsafe { copy(last, to) }
}

/// A copy of the thread's last error, for [`virFreeError`]; NULL if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn virSaveLastError() -> virErrorPtr {
    let last = virGetLastError();
    if last.is_null() {
        return std::ptr::null_mut();
    }
    let saved = crate::convert::give_one(EMPTY);
    if !saved.is_null() {
        // SAFETY: both are valid.
        unsafe { copy(last, saved) };
    }
    saved
}

/// Frees the strings of an error of the program's and clears it.
///
/// # Safety
/// `err` must be NULL or an error that was copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virResetError(err: virErrorPtr) {
    // SAFETY: forwarded to the caller.
    let Some(c) = (unsafe { err.as_mut() }) else { return };
    for text in [c.message, c.str1, c.str2, c.str3] {
        // SAFETY: a copied error's strings came from `malloc`.
        unsafe { libc::free(text.cast()) };
    }
    *c = EMPTY;
}

/// Frees an error of [`virSaveLastError`].
///
/// # Safety
/// `err` must be NULL or such an error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virFreeError(err: virErrorPtr) {
    // SAFETY: forwarded to the caller.
    unsafe { virResetError(err) };
    // SAFETY: forwarded to the caller.
    unsafe { libc::free(err.cast()) };
}

/// Writes an error to standard error.
///
/// # Safety
/// `err` must be NULL or valid.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDefaultErrorFunc(err: virErrorPtr) {
    if !err.is_null() {
        // SAFETY: forwarded to the caller.
        report(&unsafe { raw_of(err) });
    }
}

/// Sets the handler of errors that no connection's handler takes.
#[unsafe(no_mangle)]
pub extern "C" fn virSetErrorFunc(userData: *mut c_void, handler: virErrorFunc) {
    *GLOBAL.lock() = handler.map(|function| Handler { function, data: userData });
}

fn connection(conn: virConnectPtr) -> Option<Found<Connect>> {
    object::find::<Connect>(conn.cast(), "", ErrorDomain::NONE).ok()
}

/// Sets the handler of a connection's errors.
#[unsafe(no_mangle)]
pub extern "C" fn virConnSetErrorFunc(conn: virConnectPtr, userData: *mut c_void, handler: virErrorFunc) {
    if let Some(found) = connection(conn) {
        *found.0.state().errors.handler.lock() = handler.map(|function| Handler { function, data: userData });
    }
}

/// The connection's last error; NULL if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn virConnGetLastError(conn: virConnectPtr) -> virErrorPtr {
    let Some(found) = connection(conn) else { return std::ptr::null_mut() };
    let mut last = found.0.state().errors.last.lock();
    if last.0.code == 0 { std::ptr::null_mut() } else { last.pointer() }
}

/// Copies the connection's last error: its number, 0 for none, -1 without a connection or a place to copy to.
///
/// # Safety
/// `to` must be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virConnCopyLastError(conn: virConnectPtr, to: virErrorPtr) -> c_int {
    let Some(found) = connection(conn).filter(|_| !to.is_null()) else { return -1 };
    let mut last = found.0.state().errors.last.lock();
    if last.0.code == 0 {
        // SAFETY: not NULL.
        unsafe { virResetError(to) };
        return 0;
    }
    // SAFETY: both are valid.
    unsafe { copy(last.pointer(), to) }
}

/// Forgets the connection's last error.
#[unsafe(no_mangle)]
pub extern "C" fn virConnResetLastError(conn: virConnectPtr) {
    if let Some(found) = connection(conn) {
        found.0.state().errors.last.lock().reset();
    }
}
