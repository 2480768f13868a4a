//! Errors as values: a number, a domain, a level, the detail, and what the caller can act on.
//!
//! A leaf module defines a `thiserror` enum whose `Display` is the *detail* text and implements [`VirError`] for it; `?`
//! turns it into an [`Error`]. The message, and the `str1` that C programs see, are computed from the catalogue of
//! message templates, so no text is written twice.
//!
//! Upstream: `virError`, `src/util/virerror.c`.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::tables::errors::{DOMAINS, NUMBERS};

/// Result of every fallible call of the workspace.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. A newtype, not an enumeration: a newer peer may send a number that this release does not know, and
/// it must pass through unchanged.
///
/// Upstream: `virErrorNumber`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorNumber(pub i32);

/// Which part raised the error. A newtype for the same reason as [`ErrorNumber`].
///
/// Upstream: `virErrorDomain`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorDomain(pub i32);

/// How serious an error is. Upstream: `virErrorLevel`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(i32)]
pub enum ErrorLevel {
    /// No error.
    None = 0,
    /// A warning: the call succeeded.
    Warning = 1,
    /// An error.
    #[default]
    Error = 2,
}

impl ErrorLevel {
    /// The level with number `raw`; unknown numbers count as errors.
    #[must_use]
    pub fn from_raw(raw: i32) -> Self {
        match raw {
            0 => Self::None,
            1 => Self::Warning,
            _ => Self::Error,
        }
    }
}

impl ErrorNumber {
    fn row(self) -> Option<&'static (&'static str, &'static str, &'static str)> {
        usize::try_from(self.0).ok().and_then(|i| NUMBERS.get(i))
    }

    /// Upstream's constant name (`VIR_ERR_NO_DOMAIN`), or `None` for a number of a newer release.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        self.row().map(|r| r.0)
    }

    /// The message template: the variant with a `%1$s` placeholder if there is a detail.
    #[must_use]
    pub fn template(self, with_detail: bool) -> Option<&'static str> {
        self.row().map(|r| if with_detail { r.2 } else { r.1 }).filter(|t| !t.is_empty())
    }
}

impl ErrorDomain {
    fn row(self) -> Option<&'static (&'static str, &'static str)> {
        usize::try_from(self.0).ok().and_then(|i| DOMAINS.get(i))
    }

    /// Upstream's constant name (`VIR_FROM_QEMU`), or `None` for a domain of a newer release.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        self.row().map(|r| r.0)
    }

    /// The words that the default error handler shows (`QEMU Driver`).
    #[must_use]
    pub fn display_name(self) -> &'static str {
        self.row().map_or("Unknown", |r| r.1)
    }
}

impl fmt::Debug for ErrorNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ErrorNumber({})", self.0),
        }
    }
}

impl fmt::Debug for ErrorDomain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ErrorDomain({})", self.0),
        }
    }
}

/// Implemented by the error enumerations of leaf modules; their `Display` is upstream's detail text.
pub trait VirError: std::error::Error + Send + Sync + 'static {
    /// The error number that callers see.
    fn number(&self) -> ErrorNumber;
    /// The domain that callers see.
    fn domain(&self) -> ErrorDomain;
    /// The operating system's error number, for failed system calls.
    fn errno(&self) -> Option<i32> {
        None
    }
}

/// The six texts and numbers of an error, as they cross the C ABI and the wire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of upstream's virError")]
pub struct RawError {
    pub code: i32,
    pub domain: i32,
    pub level: i32,
    pub message: Option<String>,
    pub str1: Option<String>,
    pub str2: Option<String>,
    pub str3: Option<String>,
    pub int1: i32,
    pub int2: i32,
}

/// An error of any ferrovirt call. One pointer wide.
pub struct Error(Box<Inner>);

#[derive(Clone, Debug)]
enum Text {
    /// Message and `str1` come from the catalogue; the detail is `str2`.
    Catalogue(Option<String>),
    /// A check of a public call's argument: no template, `str1` the function, `str2` the argument, zero in the numbers.
    Argument { function: Cow<'static, str>, argument: Cow<'static, str>, message: String },
    /// Received from a peer or through the C ABI: kept verbatim.
    Verbatim(RawError),
}

#[derive(Clone, Debug)]
struct Inner {
    number: ErrorNumber,
    domain: ErrorDomain,
    level: ErrorLevel,
    text: Text,
    str3: Option<String>,
    int1: i32,
    int2: i32,
    context: Context,
}

/// What a program may act on besides the message: every field is optional and none is part of the message text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Name of the domain, network, ... concerned.
    pub object: Option<String>,
    /// The file concerned.
    pub path: Option<PathBuf>,
    /// The operating system's error number.
    pub errno: Option<i32>,
    /// Exit status of a helper program or emulator.
    pub exit_status: Option<i32>,
    /// Last lines that a helper program or emulator wrote.
    pub log_tail: Option<String>,
    /// What the user can do about it.
    pub hint: Option<String>,
}

impl Error {
    fn build(domain: ErrorDomain, number: ErrorNumber, text: Text) -> Self {
        let context = Context::default();
        let level = ErrorLevel::Error;
        Self(Box::new(Inner { number, domain, level, text, str3: None, int1: -1, int2: -1, context }))
    }

    /// An error whose message is the number's template with `detail` in it.
    #[must_use]
    pub fn new(domain: ErrorDomain, number: ErrorNumber, detail: impl Into<String>) -> Self {
        Self::build(domain, number, Text::Catalogue(Some(detail.into())))
    }

    /// An error whose message is the number's bare template.
    #[must_use]
    pub fn bare(domain: ErrorDomain, number: ErrorNumber) -> Self {
        Self::build(domain, number, Text::Catalogue(None))
    }

    /// A failed system call: `text: strerror(errno)`, the number in `int1`. Upstream: `virReportSystemError`.
    #[must_use]
    pub fn system(domain: ErrorDomain, errno: i32, text: impl AsRef<str>) -> Self {
        let reason = os_error_text(errno);
        let detail = match text.as_ref() {
            "" => reason,
            text => format!("{text}: {reason}"),
        };
        let mut error = Self::new(domain, ErrorNumber::SYSTEM_ERROR, detail);
        error.0.int1 = errno;
        error.0.context.errno = Some(errno);
        error
    }

    /// [`Error::system`] for an [`std::io::Error`].
    #[must_use]
    pub fn io(domain: ErrorDomain, source: &std::io::Error, text: impl AsRef<str>) -> Self {
        match source.raw_os_error() {
            Some(errno) => Self::system(domain, errno, text),
            None => Self::new(domain, ErrorNumber::SYSTEM_ERROR, format!("{}: {source}", text.as_ref())),
        }
    }

    /// An `internal error`: something that the caller could not have caused.
    #[must_use]
    pub fn internal(domain: ErrorDomain, detail: impl Into<String>) -> Self {
        Self::new(domain, ErrorNumber::INTERNAL_ERROR, detail)
    }

    /// A driver that does not implement `function`. Upstream: `virReportUnsupportedError`.
    #[must_use]
    pub fn unsupported(domain: ErrorDomain, function: impl Into<String>) -> Self {
        Self::new(domain, ErrorNumber::NO_SUPPORT, function)
    }

    /// A public call's argument was refused. The message carries no template. Upstream: `virReportInvalid*Arg`.
    #[must_use]
    pub fn argument(
        domain: ErrorDomain,
        function: impl Into<Cow<'static, str>>,
        argument: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        let (function, argument, message) = (function.into(), argument.into(), message.into());
        let mut error =
            Self::build(domain, ErrorNumber::INVALID_ARG, Text::Argument { function, argument, message });
        (error.0.int1, error.0.int2) = (0, 0);
        error
    }

    /// An error received from a peer: every field is kept as it came.
    #[must_use]
    pub fn from_raw(raw: RawError) -> Self {
        let mut error =
            Self::build(ErrorDomain(raw.domain), ErrorNumber(raw.code), Text::Verbatim(RawError::default()));
        error.0.level = ErrorLevel::from_raw(raw.level);
        (error.0.int1, error.0.int2) = (raw.int1, raw.int2);
        error.0.str3.clone_from(&raw.str3);
        error.0.text = Text::Verbatim(raw);
        error
    }

    /// The error in the form that crosses the C ABI and the wire.
    #[must_use]
    pub fn to_raw(&self) -> RawError {
        RawError {
            code: self.number().0,
            domain: self.domain().0,
            level: self.level() as i32,
            message: Some(self.message().into_owned()),
            str1: self.str1().map(str::to_owned),
            str2: self.str2().map(str::to_owned),
            str3: self.str3().map(str::to_owned),
            int1: self.int1(),
            int2: self.int2(),
        }
    }

    /// The error number.
    #[must_use]
    pub fn number(&self) -> ErrorNumber {
        self.0.number
    }

    /// The error domain.
    #[must_use]
    pub fn domain(&self) -> ErrorDomain {
        self.0.domain
    }

    /// The level.
    #[must_use]
    pub fn level(&self) -> ErrorLevel {
        self.0.level
    }

    /// The whole message.
    #[must_use]
    pub fn message(&self) -> Cow<'_, str> {
        match &self.0.text {
            Text::Catalogue(None) => Cow::Borrowed(self.number().template(false).unwrap_or("unknown error")),
            Text::Catalogue(Some(detail)) => match self.number().template(true) {
                Some("%s") => Cow::Borrowed(detail),
                Some(template) => Cow::Owned(template.replace("%1$s", detail)),
                None => Cow::Borrowed(detail),
            },
            Text::Argument { message, .. } => Cow::Borrowed(message),
            Text::Verbatim(raw) => Cow::Borrowed(raw.message.as_deref().unwrap_or("unknown error")),
        }
    }

    /// The detail without the template, if there is one.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        match &self.0.text {
            Text::Catalogue(detail) => detail.as_deref(),
            Text::Argument { message, .. } => Some(message),
            Text::Verbatim(raw) => raw.str2.as_deref(),
        }
    }

    /// Upstream's `str1`: the unexpanded template; for a refused argument the function's name.
    #[must_use]
    pub fn str1(&self) -> Option<&str> {
        match &self.0.text {
            Text::Catalogue(detail) => self.number().template(detail.is_some()),
            Text::Argument { function, .. } => Some(function),
            Text::Verbatim(raw) => raw.str1.as_deref(),
        }
    }

    /// Upstream's `str2`: the detail; for a refused argument the argument's name.
    #[must_use]
    pub fn str2(&self) -> Option<&str> {
        match &self.0.text {
            Text::Argument { argument, .. } => Some(argument),
            Text::Catalogue(detail) => detail.as_deref(),
            Text::Verbatim(raw) => raw.str2.as_deref(),
        }
    }

    /// Upstream's `str3`.
    #[must_use]
    pub fn str3(&self) -> Option<&str> {
        self.0.str3.as_deref()
    }

    /// Upstream's `int1`: the errno of a failed system call, the line of an XML error, else -1.
    #[must_use]
    pub fn int1(&self) -> i32 {
        self.0.int1
    }

    /// Upstream's `int2`.
    #[must_use]
    pub fn int2(&self) -> i32 {
        self.0.int2
    }

    /// What a program may act on besides the message.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.0.context
    }

    /// Replaces the level.
    #[must_use]
    pub fn with_level(mut self, level: ErrorLevel) -> Self {
        self.0.level = level;
        self
    }

    /// Replaces the numbers and `str3`, as XML errors need it (line, column, context).
    #[must_use]
    pub fn with_fields(mut self, str3: Option<String>, int1: i32, int2: i32) -> Self {
        (self.0.str3, self.0.int1, self.0.int2) = (str3, int1, int2);
        self
    }

    /// Names the object concerned.
    #[must_use]
    pub fn with_object(mut self, name: impl Into<String>) -> Self {
        self.0.context.object = Some(name.into());
        self
    }

    /// Names the file concerned.
    #[must_use]
    pub fn with_path(mut self, path: impl AsRef<Path>) -> Self {
        self.0.context.path = Some(path.as_ref().to_owned());
        self
    }

    /// Records a child's exit status and the last lines that it wrote.
    #[must_use]
    pub fn with_exit(mut self, status: Option<i32>, log_tail: Option<String>) -> Self {
        self.0.context.exit_status = status;
        self.0.context.log_tail = log_tail;
        self
    }

    /// Says what the user can do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.context.hint = Some(hint.into());
        self
    }
}

impl<E: VirError> From<E> for Error {
    fn from(source: E) -> Self {
        let mut error = Self::new(source.domain(), source.number(), source.to_string());
        if let Some(errno) = source.errno() {
            error.0.int1 = errno;
            error.0.context.errno = Some(errno);
        }
        error
    }
}

impl Clone for Error {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("number", &self.number()).field("domain", &self.domain()).field("message", &self.message());
        if self.0.context != Context::default() {
            out.field("context", &self.0.context);
        }
        out.finish()
    }
}

impl std::error::Error for Error {}

/// The C library's text for `errno` (`No such file or directory`).
#[must_use]
pub fn os_error_text(errno: i32) -> String {
    let text = std::io::Error::from_raw_os_error(errno).to_string();
    match text.rfind(" (os error ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn catalogue_texts() {
        let e = Error::internal(ErrorDomain::QEMU, "boom");
        assert_eq!(e.message(), "internal error: boom");
        assert_eq!((e.str1(), e.str2()), (Some("internal error: %1$s"), Some("boom")));
        assert_eq!((e.int1(), e.int2()), (-1, -1));
        assert_eq!(Error::bare(ErrorDomain::NONE, ErrorNumber::NO_MEMORY).message(), "out of memory");
    }

    #[test]
    fn argument_texts_have_no_template() {
        let e = Error::argument(
            ErrorDomain::NONE,
            "virDomainGetInfo",
            "info",
            "info in virDomainGetInfo must not be NULL",
        );
        assert_eq!(e.message(), "info in virDomainGetInfo must not be NULL");
        assert_eq!((e.str1(), e.str2(), e.int1()), (Some("virDomainGetInfo"), Some("info"), 0));
    }

    #[test]
    fn system_errors_carry_errno() {
        let e = Error::system(ErrorDomain::NONE, libc::ENOENT, "cannot open /x");
        assert_eq!(e.message(), "cannot open /x: No such file or directory");
        assert_eq!((e.int1(), e.context().errno), (libc::ENOENT, Some(libc::ENOENT)));
    }

    #[test]
    fn raw_round_trip_keeps_unknown_numbers() {
        let raw = RawError {
            code: 9999,
            domain: 777,
            level: 2,
            message: Some("m".into()),
            int1: 3,
            ..RawError::default()
        };
        assert_eq!(Error::from_raw(raw.clone()).to_raw(), raw);
    }
}
