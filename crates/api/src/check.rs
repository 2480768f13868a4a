//! Checks of a public call's arguments, with upstream's texts. Used by the Rust handles and by the C exports.

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use crate::connect::Connect;
use crate::consts;

fn refused(domain: ErrorDomain, function: &'static str, argument: &str, message: String) -> Error {
    Error::argument(domain, function, argument.to_owned(), message)
}

/// An argument has a value that the function does not take.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` with `message`, always: the caller has looked at the value.
pub fn refuse(domain: ErrorDomain, function: &'static str, argument: &str, message: String) -> Result<()> {
    Err(refused(domain, function, argument, message))
}

/// As [`refuse`], for the functions whose error names no argument.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` with `message`, always.
pub fn invalid(domain: ErrorDomain, message: String) -> Result<()> {
    Err(Error::new(domain, ErrorNumber::INVALID_ARG, message))
}

/// A size of memory in KiB can be counted in bytes.
///
/// # Errors
/// `VIR_ERR_OVERFLOW`.
pub fn memory_limit(domain: ErrorDomain, memory_kib: u64) -> Result<()> {
    if memory_kib >= i64::MAX.unsigned_abs() / 1024 {
        let detail = format!("input too large: {memory_kib}");
        return Err(Error::new(domain, ErrorNumber::OVERFLOW, detail));
    }
    Ok(())
}

/// The connection is not read-only. Upstream: `virCheckReadOnlyGoto`.
///
/// # Errors
/// `VIR_ERR_OPERATION_DENIED`.
pub fn writable(connect: &Connect, domain: ErrorDomain, function: &'static str) -> Result<()> {
    if connect.is_read_only() {
        let detail = format!("read only access prevents {function}");
        return Err(Error::new(domain, ErrorNumber::OPERATION_DENIED, detail));
    }
    Ok(())
}

/// Secrets are not shown on a read-only connection.
///
/// # Errors
/// `VIR_ERR_OPERATION_DENIED`.
pub fn secure_flags(
    connect: &Connect,
    domain: ErrorDomain,
    function: &'static str,
    flags: u32,
    secure: u32,
) -> Result<()> {
    if connect.is_read_only() && flags & secure != 0 {
        let detail = format!("{function} with secure flag");
        return Err(Error::new(domain, ErrorNumber::OPERATION_DENIED, detail));
    }
    Ok(())
}

/// Two flags exclude each other.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn flags_exclusive(
    domain: ErrorDomain,
    function: &'static str,
    flags: u32,
    a: (u32, &str),
    b: (u32, &str),
) -> Result<()> {
    if flags & a.0 != 0 && flags & b.0 != 0 {
        let message = format!("Flags '{}' and '{}' are mutually exclusive", a.1, b.1);
        return Err(refused(domain, function, "ctl", message));
    }
    Ok(())
}

/// Flag `a` needs flag `b`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn flags_require(
    domain: ErrorDomain,
    function: &'static str,
    flags: u32,
    a: (u32, &str),
    b: (u32, &str),
) -> Result<()> {
    if flags & a.0 != 0 && flags & b.0 == 0 {
        let message = format!("Flag '{}' is required by flag '{}'", b.1, a.1);
        return Err(refused(domain, function, "ctl", message));
    }
    Ok(())
}

/// No bit outside of `allowed` is set.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn only_flags(domain: ErrorDomain, function: &'static str, flags: u32, allowed: u32) -> Result<()> {
    let rest = flags & !allowed;
    if rest != 0 {
        let message = format!("unsupported flags (0x{rest:x}) in function {function}");
        return Err(refused(domain, function, "flags", message));
    }
    Ok(())
}

macro_rules! number_checks {
    ($($(#[$doc:meta])* $name:ident: $holds:expr, $text:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// `VIR_ERR_INVALID_ARG`.
        pub fn $name<T: Default + PartialOrd>(
            domain: ErrorDomain,
            function: &'static str,
            argument: &str,
            value: T,
        ) -> Result<()> {
            let holds: fn(&T) -> bool = $holds;
            if holds(&value) {
                return Ok(());
            }
            Err(refused(domain, function, argument, format!(concat!("{} in {} must ", $text), argument, function)))
        }
    )*};
}

number_checks! {
    /// The number is not negative.
    nonnegative: |v| *v >= T::default(), "be zero or greater";
    /// The number is greater than zero.
    positive: |v| *v > T::default(), "be greater than zero";
    /// The number is not zero.
    nonzero: |v| *v != T::default(), "not be zero";
    /// The number is zero; upstream's text says the opposite, and so does ours.
    zero: |v| *v == T::default(), "not be zero";
}

/// A pointer is given.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn nonnull(domain: ErrorDomain, function: &'static str, argument: &str, is_null: bool) -> Result<()> {
    if is_null {
        return Err(refused(
            domain,
            function,
            argument,
            format!("{argument} in {function} must not be NULL"),
        ));
    }
    Ok(())
}

/// A pointer is not given.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn null(domain: ErrorDomain, function: &'static str, argument: &str, is_null: bool) -> Result<()> {
    if !is_null {
        return Err(refused(domain, function, argument, format!("{argument} in {function} must be NULL")));
    }
    Ok(())
}

/// A string is not empty.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn nonempty(domain: ErrorDomain, function: &'static str, argument: &str, is_empty: bool) -> Result<()> {
    if is_empty {
        return Err(refused(
            domain,
            function,
            argument,
            format!("string {argument} in {function} must not be empty"),
        ));
    }
    Ok(())
}

/// A stream belongs to the same connection as the object.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub fn same_connection(
    domain: ErrorDomain,
    function: &'static str,
    argument: &str,
    object: &str,
    same: bool,
) -> Result<()> {
    if !same {
        let message = format!("stream in {function} must match connection of {object} '{argument}'");
        return Err(refused(domain, function, argument, message));
    }
    Ok(())
}

/// The flags of [`crate::consts`] that make a connection read-only.
pub(crate) const READ_ONLY: u32 = consts::CONNECT_RO;
