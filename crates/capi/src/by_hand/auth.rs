//! Credentials: the program's callback, and the default one that asks on the terminal.

use std::ffi::{CString, c_int, c_uint, c_void};
use std::io::{BufRead as _, Write as _};

use ferrovirt::auth::{Authenticator, Credential};
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, consts};

use crate::convert::{give_text, slice};
use crate::entry::call_program;
use crate::exports::types::{
    virConnectAuth, virConnectAuthPtr, virConnectCredential, virConnectCredentialPtr,
};

/// A program's `virConnectAuth`.
pub(crate) struct ProgramAuth {
    kinds: Vec<c_int>,
    auth: virConnectAuth,
}

// SAFETY: used while `virConnectOpenAuth` runs, with the program's pointers.
unsafe impl Send for ProgramAuth {}
// SAFETY: as above.
unsafe impl Sync for ProgramAuth {}

impl ProgramAuth {
    /// # Safety
    /// `auth` must be NULL or valid.
    pub(crate) unsafe fn new(auth: virConnectAuthPtr) -> Option<Self> {
        // SAFETY: forwarded to the caller.
        let auth = *unsafe { auth.as_ref() }?;
        // SAFETY: forwarded to the caller.
        let kinds = unsafe { slice(auth.credtype, auth.ncredtype as usize) }.to_vec();
        auth.cb.map(|_| Self { kinds, auth })
    }
}

impl Authenticator for ProgramAuth {
    fn kinds(&self) -> &[i32] {
        &self.kinds
    }

    fn answer(&self, credentials: &mut [Credential]) -> Result<()> {
        let text = |s: &str| CString::new(s.replace('\0', "")).unwrap_or_default();
        let texts: Vec<[Option<CString>; 3]> = credentials
            .iter()
            .map(|c| {
                [Some(text(&c.prompt)), c.challenge.as_deref().map(text), c.default.as_deref().map(text)]
            })
            .collect();
        let pointer = |t: &Option<CString>| t.as_ref().map_or(std::ptr::null(), |t| t.as_ptr());
        let mut list: Vec<virConnectCredential> = credentials
            .iter()
            .zip(&texts)
            .map(|(c, [prompt, challenge, default])| virConnectCredential {
                type_: c.kind,
                prompt: pointer(prompt),
                challenge: pointer(challenge),
                defresult: pointer(default),
                result: std::ptr::null_mut(),
                resultlen: 0,
            })
            .collect();
        let count = c_uint::try_from(list.len()).unwrap_or(c_uint::MAX);
        // SAFETY: the program's function, with a list that lives until it returns.
        let ask = || self.auth.cb.map_or(-1, |cb| unsafe { cb(list.as_mut_ptr(), count, self.auth.cbdata) });
        let status = call_program(ask);
        for (credential, item) in credentials.iter_mut().zip(list) {
            if item.result.is_null() {
                continue;
            }
            // SAFETY: the program's answer has `resultlen` bytes.
            let bytes = unsafe { slice(item.result.cast::<u8>(), item.resultlen as usize) };
            credential.answer = Some(String::from_utf8_lossy(bytes).into_owned());
            // SAFETY: answers come from `malloc` and are ours.
            unsafe { libc::free(item.result.cast()) };
        }
        if status < 0 {
            return Err(Error::bare(ErrorDomain::NONE, ErrorNumber::AUTH_CANCELLED));
        }
        Ok(())
    }
}

/// Kinds of question that the default callback answers.
static KINDS: [c_int; 7] = [
    consts::CRED_USERNAME,
    consts::CRED_LANGUAGE,
    consts::CRED_PASSPHRASE,
    consts::CRED_CNONCE,
    consts::CRED_REALM,
    consts::CRED_ECHOPROMPT,
    consts::CRED_NOECHOPROMPT,
];

/// Asks on the terminal.
unsafe extern "C-unwind" fn ask(list: virConnectCredentialPtr, count: c_uint, _data: *mut c_void) -> c_int {
    for at in 0..count as usize {
        // SAFETY: the caller's list has `count` items.
        let item = unsafe { &mut *list.add(at) };
        // SAFETY: prompts are NULL or NUL-terminated.
        let prompt =
            unsafe { crate::convert::optional_text(item.prompt, "auth", "prompt", ErrorDomain::NONE) };
        let secret = matches!(item.type_, consts::CRED_PASSPHRASE | consts::CRED_NOECHOPROMPT);
        let Ok(Some(answer)) = prompt.map(|p| read_line(p.unwrap_or_default(), secret)) else { return -1 };
        item.resultlen = c_uint::try_from(answer.len()).unwrap_or(0);
        item.result = give_text(&answer);
    }
    0
}

/// Reads a line from standard input after showing `prompt`; `None` at its end.
fn read_line(prompt: &str, secret: bool) -> Option<String> {
    let mut out = std::io::stdout();
    write!(out, "{prompt}: ").and_then(|()| out.flush()).ok()?;
    let echo = secret.then(EchoOff::new).flatten();
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line).ok()?;
    drop(echo);
    if secret {
        // The line end that was not shown.
        let _ = writeln!(out);
    }
    (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Turns the terminal's echo off until dropped.
struct EchoOff(libc::termios);

impl EchoOff {
    fn new() -> Option<Self> {
        let mut old = std::mem::MaybeUninit::<libc::termios>::zeroed();
        // SAFETY: `old` is writable.
        if unsafe { libc::tcgetattr(0, old.as_mut_ptr()) } != 0 {
            return None;
        }
        // SAFETY: zeroed before, and filled by tcgetattr.
        let old = unsafe { old.assume_init() };
        let mut new = old;
        new.c_lflag &= !libc::ECHO;
        // SAFETY: `new` is a valid setting.
        (unsafe { libc::tcsetattr(0, libc::TCSAFLUSH, &raw const new) } == 0).then_some(Self(old))
    }
}

impl Drop for EchoOff {
    fn drop(&mut self) {
        // SAFETY: the setting that was there before.
        unsafe { libc::tcsetattr(0, libc::TCSAFLUSH, &raw const self.0) };
    }
}

/// The structure that `virConnectAuthPtrDefault` points into. `libvirt-qemu.so.0` and `libvirt-lxc.so.0` find the
/// functions that they offer, in the order of `definition/qemu.toml` and `definition/lxc.toml`, in front of the public part: the library exports nothing but upstream's symbols.
#[repr(C)]
struct DefaultAuth {
    magic: u64,
    functions: [*const c_void; 10],
    auth: virConnectAuth,
}

// SAFETY: constant data.
unsafe impl Sync for DefaultAuth {}

/// `virConnectAuthPtr` as a constant of the library.
#[repr(transparent)]
pub struct AuthPointer(*const virConnectAuth);

// SAFETY: points to constant data.
unsafe impl Sync for AuthPointer {}

mod functions {
    pub(super) use crate::by_hand::*;
    pub(super) use crate::exports::lxc::*;
    pub(super) use crate::exports::qemu::*;
}

static DEFAULT: DefaultAuth = DefaultAuth {
    magic: u64::from_le_bytes(*b"FVAUTH01"),
    functions: [
        functions::virDomainQemuMonitorCommand as *const c_void,
        functions::virDomainQemuAttach as *const c_void,
        functions::virDomainQemuAgentCommand as *const c_void,
        functions::virConnectDomainQemuMonitorEventDeregister as *const c_void,
        functions::virConnectDomainQemuMonitorEventRegister as *const c_void,
        functions::virDomainQemuMonitorCommandWithFiles as *const c_void,
        functions::virDomainLxcEnterNamespace as *const c_void,
        functions::virDomainLxcOpenNamespace as *const c_void,
        functions::virDomainLxcEnterSecurityLabel as *const c_void,
        functions::virDomainLxcEnterCGroup as *const c_void,
    ],
    auth: virConnectAuth {
        credtype: KINDS.as_ptr().cast_mut(),
        ncredtype: 7,
        cb: Some(ask),
        cbdata: std::ptr::null_mut(),
    },
};

/// Asks for credentials on the terminal.
#[unsafe(no_mangle)]
pub static virConnectAuthPtrDefault: AuthPointer = AuthPointer(&raw const DEFAULT.auth);
