//! Migration, and entering a container. The orchestration and its checks are those of the API crate.

use std::ffi::{c_char, c_int, c_uint, c_ulong};

use ferrovirt::{Connect, Domain, Error, ErrorDomain, Result, check};

use crate::convert::{length, optional_text, params_in, text};
use crate::entry::{Fail, Frame, entry};
use crate::exports::types::*;
use crate::object::{Found, kind};

const DOMAIN: ErrorDomain = ErrorDomain::DOMAIN;

/// Looks up a domain that may be migrated.
fn source(frame: &mut Frame, domain: virDomainPtr, function: &'static str) -> Result<Found<kind::Domain>> {
    let found = frame.find::<kind::Domain>(domain.cast(), function, DOMAIN)?;
    check::writable(found.connect(), DOMAIN, function)?;
    Ok(found)
}

fn handle(found: &Found<kind::Domain>) -> Domain {
    Domain::new(found.connect().clone(), found.reference().clone())
}

/// Looks up both ends of a migration that the program manages, and makes it.
fn between(
    frame: &mut Frame,
    function: &'static str,
    domain: virDomainPtr,
    dconn: virConnectPtr,
    migrate: impl FnOnce(&Domain, &Connect) -> Result<Domain>,
) -> Result<virDomainPtr> {
    let source = source(frame, domain, function)?;
    let target = frame.find::<Connect>(dconn.cast(), function, DOMAIN)?;
    let migrated = migrate(&handle(&source), target.connect())?;
    Ok(frame.give(target.connection(), migrated.reference().clone()))
}

/// A string argument that may be NULL.
fn given<'a>(pointer: *const c_char, function: &'static str, name: &str) -> Result<Option<&'a str>> {
    // SAFETY: the caller of an export passes NULL or a string that lives during the call.
    unsafe { optional_text(pointer, function, name, DOMAIN) }
}

/// Flags come as `unsigned long`; those that exist fit an `unsigned int`.
fn narrow(flags: c_ulong) -> u32 {
    u32::try_from(flags & c_ulong::from(u32::MAX)).unwrap_or_default()
}

/// Migrates to another open connection.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrate(
    domain: virDomainPtr,
    dconn: virConnectPtr,
    flags: c_ulong,
    dname: *const c_char,
    uri: *const c_char,
    bandwidth: c_ulong,
) -> virDomainPtr {
    const FN: &str = "virDomainMigrate";
    entry(Fail::FAIL, true, |frame| {
        between(frame, FN, domain, dconn, |source, target| {
            let (dname, uri) = (given(dname, FN, "dname")?, given(uri, FN, "uri")?);
            source.migrate(target, narrow(flags), dname, uri, bandwidth)
        })
    })
}

/// Migrates to another open connection, with another document.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrate2(
    domain: virDomainPtr,
    dconn: virConnectPtr,
    dxml: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    uri: *const c_char,
    bandwidth: c_ulong,
) -> virDomainPtr {
    const FN: &str = "virDomainMigrate2";
    entry(Fail::FAIL, true, |frame| {
        between(frame, FN, domain, dconn, |source, target| {
            let (dname, uri) = (given(dname, FN, "dname")?, given(uri, FN, "uri")?);
            source.migrate2(target, given(dxml, FN, "dxml")?, narrow(flags), dname, uri, bandwidth)
        })
    })
}

/// Migrates to another open connection, with parameters.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrate3(
    domain: virDomainPtr,
    dconn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_uint,
    flags: c_uint,
) -> virDomainPtr {
    const FN: &str = "virDomainMigrate3";
    entry(Fail::FAIL, true, |frame| {
        between(frame, FN, domain, dconn, |source, target| {
            // SAFETY: the caller passes NULL or `nparams` parameters.
            let params = unsafe { params_in(params, length(nparams)) }?;
            source.migrate3(target, &params, flags)
        })
    })
}

/// Migrates to a URI.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateToURI(
    domain: virDomainPtr,
    duri: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    bandwidth: c_ulong,
) -> c_int {
    const FN: &str = "virDomainMigrateToURI";
    entry(-1, true, |frame| {
        let source = source(frame, domain, FN)?;
        check::nonnull(DOMAIN, FN, "duri", duri.is_null())?;
        // SAFETY: not NULL, so a string that lives during the call.
        let duri = unsafe { text(duri, FN, "duri", DOMAIN) }?;
        handle(&source).migrate_to_uri(duri, narrow(flags), given(dname, FN, "dname")?, bandwidth)?;
        Ok(0)
    })
}

/// Migrates to a URI, with another document.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateToURI2(
    domain: virDomainPtr,
    dconnuri: *const c_char,
    miguri: *const c_char,
    dxml: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    bandwidth: c_ulong,
) -> c_int {
    const FN: &str = "virDomainMigrateToURI2";
    entry(-1, true, |frame| {
        let source = source(frame, domain, FN)?;
        let (dconnuri, miguri) = (given(dconnuri, FN, "dconnuri")?, given(miguri, FN, "miguri")?);
        let (dxml, dname) = (given(dxml, FN, "dxml")?, given(dname, FN, "dname")?);
        handle(&source).migrate_to_uri2(dconnuri, miguri, dxml, narrow(flags), dname, bandwidth)?;
        Ok(0)
    })
}

/// Migrates to a URI, with parameters.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateToURI3(
    domain: virDomainPtr,
    dconnuri: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_uint,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainMigrateToURI3";
    entry(-1, true, |frame| {
        let source = source(frame, domain, FN)?;
        // SAFETY: the caller passes NULL or `nparams` parameters.
        let params = unsafe { params_in(params, length(nparams)) }?;
        handle(&source).migrate_to_uri3(given(dconnuri, FN, "dconnuri")?, &params, flags)?;
        Ok(0)
    })
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
