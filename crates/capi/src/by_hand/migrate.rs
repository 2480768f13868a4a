//! Migration between connections, and entering a container.
//!
//! The checks are those of the reference, down to the question whether a driver can migrate. No driver can yet, so that
//! question is the end; the steps that follow it come with the first driver that answers yes.

use std::ffi::{c_char, c_int, c_uint};

use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, Result, check, consts};

use crate::entry::{Fail, Frame, entry};
use crate::exports::types::*;
use crate::object::{Found, kind};

const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

/// Numbers of `VIR_DRV_FEATURE_*` that a migration asks for.
mod feature {
    pub(super) const P2P: i32 = 4;
    pub(super) const DIRECT: i32 = 5;
    pub(super) const CHANGE_PROTECTION: i32 = 7;
    pub(super) const OFFLINE: i32 = 11;
}

fn require(found: &Connect, feature: i32, otherwise: &'static str) -> Result<()> {
    match found.supports_feature(feature)? {
        true => Ok(()),
        false => Err(Error::new(DOMAIN, ErrorNumber::ARGUMENT_UNSUPPORTED, otherwise)),
    }
}

/// The checks of flags that all migrations have.
fn flags(function: &'static str, flags: u32) -> Result<()> {
    let disk = (consts::MIGRATE_NON_SHARED_DISK, "VIR_MIGRATE_NON_SHARED_DISK");
    let increment = (consts::MIGRATE_NON_SHARED_INC, "VIR_MIGRATE_NON_SHARED_INC");
    check::flags_exclusive(DOMAIN, function, flags, disk, increment)?;
    let tunnelled = (consts::MIGRATE_TUNNELLED, "VIR_MIGRATE_TUNNELLED");
    let parallel = (consts::MIGRATE_PARALLEL, "VIR_MIGRATE_PARALLEL");
    check::flags_exclusive(DOMAIN, function, flags, tunnelled, parallel)?;
    let synchronous =
        (consts::MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES, "VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES");
    let both = (disk.0 | increment.0, "VIR_MIGRATE_NON_SHARED_DISK|VIR_MIGRATE_NON_SHARED_INC");
    check::flags_require(DOMAIN, function, flags, synchronous, both)
}

/// Looks up a domain that may be migrated.
fn source(frame: &mut Frame, domain: virDomainPtr, function: &'static str) -> Result<Found<kind::Domain>> {
    let found = frame.find::<kind::Domain>(domain.cast(), function, DOMAIN)?;
    check::writable(found.connect(), DOMAIN, function)?;
    Ok(found)
}

/// Looks up both ends of a migration that the program manages, and asks them what they can.
fn between(
    frame: &mut Frame,
    function: &'static str,
    domain: virDomainPtr,
    dconn: virConnectPtr,
    wanted: u32,
) -> Result<()> {
    let source = source(frame, domain, function)?;
    let target = frame.find::<Connect>(dconn.cast(), function, DOMAIN)?;
    check::writable(target.connect(), DOMAIN, function)?;
    flags(function, wanted)?;
    let parameters = function == "virDomainMigrate3";
    if parameters && wanted & consts::MIGRATE_PEER2PEER != 0 {
        let message = "use virDomainMigrateToURI3 for peer-to-peer migration".to_owned();
        check::refuse(DOMAIN, function, "flags", message)?;
    }
    let not_tunnelled = "cannot perform tunnelled migration without using peer2peer flag";
    if parameters && wanted & consts::MIGRATE_TUNNELLED != 0 {
        check::refuse(DOMAIN, function, "flags", not_tunnelled.to_owned())?;
    }
    if wanted & consts::MIGRATE_OFFLINE != 0 {
        require(source.connect(), feature::OFFLINE, "offline migration is not supported by the source host")?;
        let text = "offline migration is not supported by the destination host";
        require(target.connect(), feature::OFFLINE, text)?;
    }
    if wanted & consts::MIGRATE_PEER2PEER != 0 {
        require(source.connect(), feature::P2P, "p2p migration is not supported by the source host")?;
    } else {
        if wanted & consts::MIGRATE_CHANGE_PROTECTION != 0 {
            require(source.connect(), feature::CHANGE_PROTECTION, "cannot enforce change protection")?;
        }
        if wanted & consts::MIGRATE_TUNNELLED != 0 {
            return Err(Error::new(DOMAIN, ErrorNumber::OPERATION_INVALID, not_tunnelled));
        }
    }
    Err(Error::unsupported(DOMAIN, function))
}

/// A migration that the source host manages.
fn to_uri(
    frame: &mut Frame,
    function: &'static str,
    domain: virDomainPtr,
    wanted: u32,
    duri: Option<*const c_char>,
) -> Result<()> {
    let source = source(frame, domain, function)?;
    flags(function, wanted)?;
    if let Some(duri) = duri {
        check::nonnull(DOMAIN, function, "duri", duri.is_null())?;
    }
    if wanted & consts::MIGRATE_OFFLINE != 0 {
        require(source.connect(), feature::OFFLINE, "offline migration is not supported by the source host")?;
    }
    if wanted & consts::MIGRATE_PEER2PEER != 0 {
        require(source.connect(), feature::P2P, "p2p migration is not supported by the source host")?;
    } else {
        require(source.connect(), feature::DIRECT, "direct migration is not supported by the source host")?;
    }
    Err(Error::unsupported(DOMAIN, function))
}

/// Flags come as `unsigned long`; those that exist fit an `unsigned int`.
fn narrow(flags: u64) -> u32 {
    u32::try_from(flags & u64::from(u32::MAX)).unwrap_or_default()
}

/// Writes the exports of migrations between two connections.
macro_rules! between {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*; $flags:expr);)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(domain: virDomainPtr, dconn: virConnectPtr $(, $arg: $type)*) -> virDomainPtr {
            $(let _ = $arg;)*
            entry(Fail::FAIL, true, |frame| {
                between(frame, stringify!($name), domain, dconn, $flags)?;
                Ok(std::ptr::null_mut())
            })
        }
    )*};
}

between! {
    /// Migrates to another open connection.
    virDomainMigrate(flags: u64, dname: *const c_char, uri: *const c_char, bandwidth: u64; narrow(flags));
    /// Migrates to another open connection, with another document.
    virDomainMigrate2(dxml: *const c_char, flags: u64, dname: *const c_char, uri: *const c_char, bandwidth: u64; narrow(flags));
    /// Migrates to another open connection, with parameters.
    virDomainMigrate3(params: virTypedParameterPtr, nparams: c_uint, flags: c_uint; flags);
}

/// Writes the exports of migrations to a URI.
macro_rules! to_uri {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*; $flags:expr, $duri:expr);)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(domain: virDomainPtr $(, $arg: $type)*) -> c_int {
            $(let _ = $arg;)*
            entry(-1, true, |frame| {
                to_uri(frame, stringify!($name), domain, $flags, $duri)?;
                Ok(0)
            })
        }
    )*};
}

to_uri! {
    /// Migrates to a URI.
    virDomainMigrateToURI(duri: *const c_char, flags: u64, dname: *const c_char, bandwidth: u64; narrow(flags), Some(duri));
    /// Migrates to a URI, with another document.
    virDomainMigrateToURI2(dconnuri: *const c_char, miguri: *const c_char, dxml: *const c_char, flags: u64, dname: *const c_char, bandwidth: u64; narrow(flags), None);
    /// Migrates to a URI, with parameters.
    virDomainMigrateToURI3(dconnuri: *const c_char, params: virTypedParameterPtr, nparams: c_uint, flags: c_uint; flags, None);
}

/// Writes the exports that act on the calling process inside a container.
macro_rules! enter {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $type:ty),*);)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $name(domain: virDomainPtr $(, $arg: $type)*) -> c_int {
            $(let _ = $arg;)*
            entry(-1, true, |frame| {
                const FROM: ErrorDomain = ErrorDomain::NONE;
                let found = frame.find::<kind::Domain>(domain.cast(), stringify!($name), FROM)?;
                check::writable(found.connect(), FROM, stringify!($name))?;
                Err(Error::unsupported(FROM, stringify!($name)))
            })
        }
    )*};
}

enter! {
    /// Moves the calling process into a container's namespaces.
    virDomainLxcEnterNamespace(nfdlist: c_uint, fdlist: *mut c_int, noldfdlist: *mut c_uint, oldfdlist: *mut *mut c_int, flags: c_uint);
    /// Moves the calling process into a container's control groups.
    virDomainLxcEnterCGroup(flags: c_uint);
}

/// Gives the calling process a container's security label.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainLxcEnterSecurityLabel(
    model: virSecurityModelPtr,
    label: virSecurityLabelPtr,
    oldlabel: virSecurityLabelPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainLxcEnterSecurityLabel";
    let _ = oldlabel;
    entry(-1, true, |_| {
        check::only_flags(ErrorDomain::NONE, FN, flags, 0)?;
        check::nonnull(ErrorDomain::NONE, FN, "model", model.is_null())?;
        check::nonnull(ErrorDomain::NONE, FN, "label", label.is_null())?;
        Err(Error::unsupported(ErrorDomain::NONE, FN))
    })
}
