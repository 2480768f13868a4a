//! What frames every call through a plugin's table: context, error, connection, descriptor.
//!
//! The contract that both sides keep, and that every `unsafe` block of this folder relies on:
//! - pointers are NULL where documented, else valid for the duration of the call;
//! - lent memory stays unchanged during the call, given memory comes from `malloc` and changes its owner;
//! - a function returns 0 and writes its result, or returns -1 and writes the error;
//! - a connection pointer is used from any thread until `close`, and not after it.

use std::ffi::{c_char, c_int, c_void};

use ferrovirt_util::error::RawError;
use ferrovirt_util::{Error, Result};

use super::abi::{FvSlice, FvStr, FvTypedParam, FvVec, Give};
use super::events::FvEventTable;
use super::tables::{
    HypervisorTable, InterfaceTable, NetworkTable, NodeDeviceTable, NwfilterTable, SecretTable, StorageTable,
};

/// `FVD1` in memory order.
pub const MAGIC: u32 = u32::from_le_bytes(*b"FVD1");

/// Version of everything in this module, and of the C forms of values. A plugin of another version is refused.
pub const VERSION: u32 = 2;

/// Identifies the API definition that the tables were written from: a hash over all slots in order.
pub const DEFINITION: u64 = super::tables::DEFINITION;

/// Whether tables of that number can be read: today's, an older layout that today's continues, or 0 for tables that are
/// read by their sizes only.
#[must_use]
pub fn is_readable(definition: u64) -> bool {
    definition == 0 || definition == DEFINITION || super::tables::OLDER.contains(&definition)
}

/// Context of a call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvCall {
    /// Size of this structure in bytes.
    pub size: usize,
    /// When the call must end, in nanoseconds of `CLOCK_MONOTONIC`; 0 for no limit.
    pub deadline_ns: u64,
    /// Becomes non-zero when the caller cancels; NULL if it cannot.
    pub cancelled: *const u8,
    /// 1 on a read-only connection.
    pub read_only: c_int,
    /// Attributes of the caller; empty if not known.
    pub identity: FvSlice<FvTypedParam>,
}

/// Room for an error. Strings are given.
#[repr(C)]
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "the fields of upstream's virError")]
pub struct FvError {
    pub code: c_int,
    pub domain: c_int,
    pub level: c_int,
    pub int1: c_int,
    pub int2: c_int,
    pub message: FvVec<u8>,
    pub str1: FvVec<u8>,
    pub str2: FvVec<u8>,
    pub str3: FvVec<u8>,
    /// Last lines of a child's log; not part of upstream's error.
    pub log_tail: FvVec<u8>,
}

impl FvError {
    /// Room without an error.
    pub const EMPTY: Self = {
        let none = FvVec { data: std::ptr::null_mut(), len: 0 };
        let (code, domain, level, int1, int2) = (0, 0, 0, 0, 0);
        Self {
            code,
            domain,
            level,
            int1,
            int2,
            message: none,
            str1: none,
            str2: none,
            str3: none,
            log_tail: none,
        }
    };

    /// Gives `error` away.
    #[must_use]
    pub fn give(error: &Error) -> Self {
        let text = |s: Option<String>| s.map_or(FvVec { data: std::ptr::null_mut(), len: 0 }, Give::give);
        let raw = error.to_raw();
        Self {
            code: raw.code,
            domain: raw.domain,
            level: raw.level,
            int1: raw.int1,
            int2: raw.int2,
            message: text(raw.message),
            str1: text(raw.str1),
            str2: text(raw.str2),
            str3: text(raw.str3),
            log_tail: text(error.context().log_tail.clone()),
        }
    }

    /// Takes the error out; a plugin that failed without saying why gets an internal error.
    ///
    /// # Safety
    /// The strings must be given ones.
    #[must_use]
    pub unsafe fn take(self) -> Error {
        let text = |s: FvVec<u8>| {
            if s.data.is_null() {
                return None;
            }
            // SAFETY: forwarded to the caller.
            Some(unsafe { String::take(s) }.unwrap_or_else(|_| "(text was not UTF-8)".into()))
        };
        let log_tail = text(self.log_tail);
        let raw = RawError {
            code: self.code,
            domain: self.domain,
            level: self.level,
            message: text(self.message),
            str1: text(self.str1),
            str2: text(self.str2),
            str3: text(self.str3),
            int1: self.int1,
            int2: self.int2,
        };
        if raw.code == 0 {
            return Error::internal(
                ferrovirt_util::ErrorDomain::NONE,
                "driver plugin failed without an error",
            );
        }
        Error::from_raw(raw).with_exit(None, log_tail)
    }
}

/// An open connection of a plugin. Tables that the driver lacks are NULL.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvOpened {
    /// The driver's connection, passed to every function below.
    pub conn: *const c_void,
    /// The URI in the driver's own spelling.
    pub uri: FvVec<u8>,
    /// URI for secondary drivers that serve the missing tables; NULL for none.
    pub secondary_uri: FvVec<u8>,
    /// What refusals call the driver; NULL for its name.
    pub title: FvVec<u8>,
    /// Domains and the host.
    pub hypervisor: *const HypervisorTable,
    /// Virtual networks.
    pub network: *const NetworkTable,
    /// Host network interfaces.
    pub interface: *const InterfaceTable,
    /// Storage pools and volumes.
    pub storage: *const StorageTable,
    /// Host devices.
    pub node_device: *const NodeDeviceTable,
    /// Network filters.
    pub nwfilter: *const NwfilterTable,
    /// Secrets.
    pub secret: *const SecretTable,
    /// Events.
    pub events: *const FvEventTable,
    /// Whether a `VIR_DRV_FEATURE_*` is supported: 1, 0, or -1 with the error.
    pub supports_feature: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            feature: c_int,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// Ends the connection.
    pub close: Option<unsafe extern "C" fn(conn: *const c_void)>,
}

/// A request to open a connection.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvOpenRequest {
    /// Size of this structure in bytes.
    pub size: usize,
    /// The URI; absent if the driver may probe.
    pub uri: FvStr,
    /// `virConnectFlags`.
    pub flags: u32,
    /// Services of the program; valid until `close`.
    pub host: *const super::host::FvHost,
    /// Asks for credentials; NULL if nobody can be asked.
    pub auth: *const super::host::FvAuth,
}

/// What a plugin's entry function returns: valid forever.
#[repr(C)]
pub struct FvDescriptor {
    /// [`MAGIC`].
    pub magic: u32,
    /// [`VERSION`].
    pub version: u32,
    /// Size of this structure in bytes.
    pub size: usize,
    /// [`DEFINITION`]; 0 for a plugin that relies on the sizes of its tables only.
    pub definition: u64,
    /// The driver's name, NUL-terminated.
    pub name: *const c_char,
    /// URI schemes: NULL-terminated array of NUL-terminated strings.
    pub schemes: *const *const c_char,
    /// Opens a connection: 0 with `opened` filled, 1 if the URI is not this driver's, -1 with the error.
    pub open: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            request: *const FvOpenRequest,
            opened: *mut FvOpened,
            err: *mut FvError,
        ) -> c_int,
    >,
}

// SAFETY: a descriptor is constant data.
unsafe impl Sync for FvDescriptor {}

/// Writes the error of a failed call.
pub(crate) unsafe fn write_error(err: *mut FvError, error: &Error) -> c_int {
    if !err.is_null() {
        // SAFETY: not NULL, and the contract makes it valid for writing.
        unsafe { err.write(FvError::give(error)) };
    }
    -1
}

/// Runs `body` so that neither an error nor a panic leaves it.
pub(crate) fn guarded<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        let text = panic
            .downcast_ref::<&str>()
            .map(|s| (*s).to_owned())
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "no message".into());
        Err(Error::internal(ferrovirt_util::ErrorDomain::NONE, format!("driver panicked: {text}")))
    })
}
