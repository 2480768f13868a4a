//! Migration between connections, and entering a container. Not there yet: an honest answer.

use std::ffi::{c_char, c_int, c_uint};

use ferrovirt::{Error, ErrorDomain, check};

use crate::entry::{Fail, entry};
use crate::exports::types::*;
use crate::object::kind;

/// Writes exports that check their handles and then say that there is no such function.
macro_rules! unsupported {
    ($($(#[$doc:meta])* $name:ident($domain:ident $(, $arg:ident: $type:ty)*) -> $ret:ty, $from:ident;)*) => {$(
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $name($domain: virDomainPtr $(, $arg: $type)*) -> $ret {
            $(let _ = $arg;)*
            entry(Fail::FAIL, true, |frame| {
                let found = frame.find::<kind::Domain>($domain.cast(), stringify!($name), ErrorDomain::$from)?;
                check::writable(found.connect(), ErrorDomain::$from, stringify!($name))?;
                Err(Error::unsupported(ErrorDomain::$from, stringify!($name)))
            })
        }
    )*};
}

unsupported! {
    /// Migrates to another open connection.
    virDomainMigrate(domain, dconn: virConnectPtr, flags: u64, dname: *const c_char, uri: *const c_char, bandwidth: u64) -> virDomainPtr, DOMAIN;
    /// Migrates to another open connection, with another document.
    virDomainMigrate2(domain, dconn: virConnectPtr, dxml: *const c_char, flags: u64, dname: *const c_char, uri: *const c_char, bandwidth: u64) -> virDomainPtr, DOMAIN;
    /// Migrates to another open connection, with parameters.
    virDomainMigrate3(domain, dconn: virConnectPtr, params: virTypedParameterPtr, nparams: c_uint, flags: c_uint) -> virDomainPtr, DOMAIN;
    /// Migrates to a URI.
    virDomainMigrateToURI(domain, duri: *const c_char, flags: u64, dname: *const c_char, bandwidth: u64) -> c_int, DOMAIN;
    /// Migrates to a URI, with another document.
    virDomainMigrateToURI2(domain, dconnuri: *const c_char, miguri: *const c_char, dxml: *const c_char, flags: u64, dname: *const c_char, bandwidth: u64) -> c_int, DOMAIN;
    /// Migrates to a URI, with parameters.
    virDomainMigrateToURI3(domain, dconnuri: *const c_char, params: virTypedParameterPtr, nparams: c_uint, flags: c_uint) -> c_int, DOMAIN;
    /// Moves the calling process into a container's namespaces.
    virDomainLxcEnterNamespace(domain, nfdlist: c_uint, fdlist: *mut c_int, noldfdlist: *mut c_uint, oldfdlist: *mut *mut c_int, flags: c_uint) -> c_int, NONE;
    /// Moves the calling process into a container's control groups.
    virDomainLxcEnterCGroup(domain, flags: c_uint) -> c_int, NONE;
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
