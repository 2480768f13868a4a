//! Services of the program, offered to a plugin as a table.

use std::ffi::{c_char, c_int, c_void};
use std::path::PathBuf;
use std::sync::Arc;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::abi::{FvSlice, FvStr, FvVec, Give};
use super::export::{export_opened, import_call};
use super::frame::{FvCall, FvError, FvOpened, guarded, write_error};
use super::import::{import_opened, with_call};
use crate::auth::{Authenticator, Credential};
use crate::call::Call;
use crate::driver::Opened;
use crate::host::{Directories, Host};

/// Functions of the program for its plugins.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvHost {
    /// Size of this structure in bytes.
    pub size: usize,
    /// Passed to every function.
    pub data: *const c_void,
    /// Writes a log record; level 1 debug, 2 info, 3 warning, 4 error.
    pub log: Option<unsafe extern "C" fn(data: *const c_void, level: c_int, target: FvStr, message: FvStr)>,
    /// A directory: 0 configuration, 1 state, 2 runtime, 3 logs, 4 caches. Given.
    pub directory: Option<unsafe extern "C" fn(data: *const c_void, which: c_int) -> FvVec<u8>>,
    /// Opens a secondary driver.
    pub open_secondary: Option<
        unsafe extern "C" fn(
            data: *const c_void,
            call: *const FvCall,
            kind: FvStr,
            uri: FvStr,
            opened: *mut FvOpened,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// Keeps the table alive until `release`.
    pub retain: Option<unsafe extern "C" fn(data: *const c_void)>,
    /// Undoes one `retain`.
    pub release: Option<unsafe extern "C" fn(data: *const c_void)>,
}

/// One question for credentials; layout of upstream's `virConnectCredential`.
#[repr(C)]
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "the fields of upstream's virConnectCredential")]
pub struct FvCredential {
    pub kind: c_int,
    pub prompt: FvStr,
    pub challenge: FvStr,
    pub default: FvStr,
    /// Given by the program.
    pub answer: FvVec<u8>,
    /// 1 if there is an answer.
    pub answered: c_int,
}

/// Asks for credentials.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvAuth {
    /// Passed to the function.
    pub data: *const c_void,
    /// Kinds of question that can be answered.
    pub kinds: FvSlice<c_int>,
    /// Fills in the answers: 0, or -1 if refused.
    pub ask: Option<
        unsafe extern "C" fn(data: *const c_void, credentials: *mut FvCredential, count: usize) -> c_int,
    >,
}

// ---- program -> table

/// The table of a program's services, kept alive for one connection.
pub(crate) struct ExportedHost {
    table: Box<FvHost>,
}

// SAFETY: the services are `Send + Sync`.
unsafe impl Send for ExportedHost {}
// SAFETY: as above.
unsafe impl Sync for ExportedHost {}

impl ExportedHost {
    pub(crate) fn new(host: &Arc<dyn Host>) -> Self {
        let data = Arc::into_raw(Arc::new(Arc::clone(host))).cast::<c_void>();
        Self {
            table: Box::new(FvHost {
                size: size_of::<FvHost>(),
                data,
                log: Some(log),
                directory: Some(directory),
                open_secondary: Some(open_secondary),
                retain: Some(retain),
                release: Some(release),
            }),
        }
    }

    pub(crate) fn table(&self) -> *const FvHost {
        &raw const *self.table
    }
}

impl Drop for ExportedHost {
    fn drop(&mut self) {
        // SAFETY: undoes the `into_raw` of `new`.
        unsafe { release(self.table.data) };
    }
}

unsafe fn host<'a>(data: *const c_void) -> &'a Arc<dyn Host> {
    // SAFETY: `data` came from `Arc::into_raw` in `ExportedHost::new`.
    unsafe { &*data.cast::<Arc<dyn Host>>() }
}

unsafe extern "C" fn retain(data: *const c_void) {
    // SAFETY: as in `host`.
    unsafe { Arc::increment_strong_count(data.cast::<Arc<dyn Host>>()) };
}

unsafe extern "C" fn release(data: *const c_void) {
    // SAFETY: as in `host`.
    unsafe { Arc::decrement_strong_count(data.cast::<Arc<dyn Host>>()) };
}

unsafe extern "C" fn log(data: *const c_void, level: c_int, target: FvStr, message: FvStr) {
    let level = match level {
        4 => log::Level::Error,
        3 => log::Level::Warn,
        2 => log::Level::Info,
        _ => log::Level::Debug,
    };
    // A record that cannot be read is not worth an error.
    let _ = guarded(|| {
        // SAFETY: the contract of `frame`.
        let (target, message) = unsafe { (target.required()?, message.required()?) };
        // SAFETY: as in `host`.
        unsafe { host(data) }.log(level, target, message);
        Ok(())
    });
}

unsafe extern "C" fn directory(data: *const c_void, which: c_int) -> FvVec<u8> {
    let path = guarded(|| {
        // SAFETY: as in `host`.
        let all = unsafe { host(data) }.directories();
        Ok(match which {
            0 => all.config,
            1 => all.state,
            2 => all.run,
            3 => all.log,
            _ => all.cache,
        })
    });
    path.map(|p| p.to_string_lossy().into_owned()).unwrap_or_default().give()
}

unsafe extern "C" fn open_secondary(
    data: *const c_void,
    call: *const FvCall,
    kind: FvStr,
    uri: FvStr,
    opened: *mut FvOpened,
    err: *mut FvError,
) -> c_int {
    let result = guarded(|| {
        // SAFETY: the contract of `frame`.
        let (call, kind, uri) = unsafe { (import_call(call)?, kind.required()?, uri.required()?) };
        // SAFETY: as in `host`.
        unsafe { host(data) }.open_secondary(&call, kind, uri)
    });
    match result {
        Ok(connection) => {
            // SAFETY: the contract of `frame`.
            unsafe { opened.write(export_opened(connection)) };
            0
        }
        // SAFETY: the contract of `frame`.
        Err(error) => unsafe { write_error(err, &error) },
    }
}

// ---- table -> plugin

/// The program's services as a Rust plugin sees them.
pub(crate) struct PluginHost(FvHost);

// SAFETY: the contract of `frame` allows the host table on any thread.
unsafe impl Send for PluginHost {}
// SAFETY: as above.
unsafe impl Sync for PluginHost {}

impl PluginHost {
    /// # Safety
    /// `table` must be NULL or a valid host table.
    pub(crate) unsafe fn attach(table: *const FvHost) -> Arc<dyn Host> {
        let none = FvHost {
            size: 0,
            data: std::ptr::null(),
            log: None,
            directory: None,
            open_secondary: None,
            retain: None,
            release: None,
        };
        // SAFETY: forwarded to the caller.
        let table = unsafe { table.as_ref() }.copied().unwrap_or(none);
        if let Some(retain) = table.retain {
            // SAFETY: forwarded to the caller; released in `drop`.
            unsafe { retain(table.data) };
        }
        Arc::new(Self(table))
    }
}

impl Drop for PluginHost {
    fn drop(&mut self) {
        if let Some(release) = self.0.release {
            // SAFETY: undoes the `retain` of `attach`.
            unsafe { release(self.0.data) };
        }
    }
}

impl Host for PluginHost {
    fn log(&self, level: log::Level, target: &str, message: &str) {
        let level = match level {
            log::Level::Error => 4,
            log::Level::Warn => 3,
            log::Level::Info => 2,
            log::Level::Debug | log::Level::Trace => 1,
        };
        if let Some(log) = self.0.log {
            // SAFETY: the contract of `frame`.
            unsafe { log(self.0.data, level, FvStr::new(target), FvStr::new(message)) };
        }
    }

    fn directories(&self) -> Directories {
        let path = |which| {
            // SAFETY: the contract of `frame`: a given string.
            let text = self.0.directory.map(|d| unsafe { String::take(d(self.0.data, which)) });
            text.and_then(Result::ok).map(PathBuf::from).unwrap_or_default()
        };
        Directories { config: path(0), state: path(1), run: path(2), log: path(3), cache: path(4) }
    }

    fn open_secondary(&self, call: &Call, kind: &str, uri: &str) -> Result<Opened> {
        let Some(open) = self.0.open_secondary else {
            return Err(Error::new(ErrorDomain::NONE, ErrorNumber::NO_CONNECT, kind));
        };
        let mut opened = std::mem::MaybeUninit::<FvOpened>::zeroed();
        let mut err = FvError::EMPTY;
        let status = with_call(call, |call| {
            // SAFETY: the contract of `frame`.
            unsafe {
                open(self.0.data, call, FvStr::new(kind), FvStr::new(uri), opened.as_mut_ptr(), &raw mut err)
            }
        });
        if status != 0 {
            // SAFETY: the error's strings are given.
            return Err(unsafe { err.take() });
        }
        // SAFETY: zeroed before, and filled by the program.
        let opened = unsafe { opened.assume_init() };
        // The program's own drivers need no services of ours; they get an empty table.
        // SAFETY: a NULL table is allowed.
        let nobody = unsafe { Self::attach(std::ptr::null()) };
        // SAFETY: filled by the program's `open_secondary`.
        unsafe { import_opened(opened, ExportedHost::new(&nobody)) }
    }
}

// ---- credentials

/// Lends an authenticator for the duration of `open`.
pub(crate) fn with_auth<R>(auth: Option<&dyn Authenticator>, body: impl FnOnce(*const FvAuth) -> R) -> R {
    let Some(auth) = auth else { return body(std::ptr::null()) };
    let table = FvAuth { data: (&raw const auth).cast(), kinds: FvSlice::new(auth.kinds()), ask: Some(ask) };
    body(&raw const table)
}

unsafe extern "C" fn ask(data: *const c_void, credentials: *mut FvCredential, count: usize) -> c_int {
    let asked = guarded(|| {
        // SAFETY: `data` is the reference that `with_auth` holds during `open`.
        let auth = unsafe { *data.cast::<&dyn Authenticator>() };
        // SAFETY: the contract of `frame`.
        let list = unsafe { std::slice::from_raw_parts_mut(credentials, count) };
        let mut questions = Vec::new();
        for item in list.iter() {
            // SAFETY: the contract of `frame`: lent strings.
            let text = |s: FvStr| unsafe { s.text() }.map(|t| t.map(str::to_owned));
            questions.push(Credential {
                kind: item.kind,
                prompt: text(item.prompt)?.unwrap_or_default(),
                challenge: text(item.challenge)?,
                default: text(item.default)?,
                answer: None,
            });
        }
        auth.answer(&mut questions)?;
        for (item, question) in list.iter_mut().zip(questions) {
            item.answered = c_int::from(question.answer.is_some());
            item.answer = question.answer.unwrap_or_default().give();
        }
        Ok(())
    });
    if asked.is_ok() { 0 } else { -1 }
}

/// The program's authenticator as a Rust plugin sees it.
pub(crate) struct PluginAuth {
    kinds: Vec<i32>,
    table: FvAuth,
}

// SAFETY: used only during `open`, by the thread that runs it or threads that it waits for.
unsafe impl Send for PluginAuth {}
// SAFETY: as above.
unsafe impl Sync for PluginAuth {}

/// # Safety
/// `auth` must be NULL or valid during `open`.
pub(crate) unsafe fn import_auth(auth: *const FvAuth) -> Option<PluginAuth> {
    // SAFETY: forwarded to the caller.
    let table = *unsafe { auth.as_ref() }?;
    // SAFETY: forwarded to the caller.
    let kinds = unsafe { table.kinds.slice() }.ok()?.to_vec();
    Some(PluginAuth { kinds, table })
}

impl Authenticator for PluginAuth {
    fn kinds(&self) -> &[i32] {
        &self.kinds
    }

    fn answer(&self, credentials: &mut [Credential]) -> Result<()> {
        let cancelled = || Error::bare(ErrorDomain::NONE, ErrorNumber::AUTH_CANCELLED);
        let ask = self.table.ask.ok_or_else(cancelled)?;
        let mut list: Vec<FvCredential> = credentials
            .iter()
            .map(|c| FvCredential {
                kind: c.kind,
                prompt: FvStr::new(&c.prompt),
                challenge: FvStr::optional(c.challenge.as_deref()),
                default: FvStr::optional(c.default.as_deref()),
                answer: FvVec { data: std::ptr::null_mut(), len: 0 },
                answered: 0,
            })
            .collect();
        // SAFETY: the contract of `frame`.
        if unsafe { ask(self.table.data, list.as_mut_ptr(), list.len()) } != 0 {
            return Err(cancelled());
        }
        for (credential, item) in credentials.iter_mut().zip(list) {
            // SAFETY: a given string.
            let answer = unsafe { String::take(item.answer) }?;
            credential.answer = (item.answered != 0).then_some(answer);
        }
        Ok(())
    }
}

/// The NUL-terminated name in a descriptor, if it is text.
pub(crate) unsafe fn c_text<'a>(text: *const c_char) -> Option<&'a str> {
    if text.is_null() {
        return None;
    }
    // SAFETY: not NULL; the caller vouches for the terminator.
    unsafe { std::ffi::CStr::from_ptr(text) }.to_str().ok()
}
