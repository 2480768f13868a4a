//! Comparing two values and saying what differs.

use ferrovirt_util::xml::{OnOff, StringEnum};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

/// Fails with `$text` unless both are equal. `{target}` and `{source}` in the text stand for the values.
macro_rules! same {
    ($source:expr, $target:expr, $text:literal) => {
        same!(DOMAIN, $source, $target, $text)
    };
    ($domain:ident, $source:expr, $target:expr, $text:literal) => {{
        let (source, target) = (&$source, &$target);
        if source != target {
            let text = format!($text, source = source, target = target);
            return $crate::domain::abi::same::unstable(ferrovirt_util::ErrorDomain::$domain, text);
        }
    }};
}

/// [`same!`] with a text that does not show the values.
macro_rules! same_text {
    ($source:expr, $target:expr, $text:literal) => {
        same_text!(DOMAIN, $source, $target, $text)
    };
    ($domain:ident, $source:expr, $target:expr, $text:literal) => {
        if $source != $target {
            return $crate::domain::abi::same::unstable(ferrovirt_util::ErrorDomain::$domain, $text);
        }
    };
}

pub(super) fn unstable(domain: ErrorDomain, text: impl Into<String>) -> Result<()> {
    Err(Error::new(domain, ErrorNumber::CONFIG_UNSUPPORTED, text))
}

/// The name of a value that may be left to the hypervisor.
pub(super) fn name<E: StringEnum>(value: Option<E>) -> &'static str {
    value.map_or("default", StringEnum::as_str)
}

/// A text that may not be there.
pub(super) fn null(text: Option<&str>) -> &str {
    text.unwrap_or("<null>")
}

/// Upstream: `virTristateSwitchTypeToString`.
pub(super) fn switch(value: Option<OnOff>) -> &'static str {
    match value {
        None => "default",
        Some(OnOff(true)) => "on",
        Some(OnOff(false)) => "off",
    }
}

/// Upstream: `virTristateBoolTypeToString`.
pub(super) fn yes_no(value: Option<bool>) -> &'static str {
    match value {
        None => "default",
        Some(true) => "yes",
        Some(false) => "no",
    }
}

/// The number of a tristate value. Upstream: `virTristateBool`.
pub(super) fn tristate(value: Option<bool>) -> u32 {
    match value {
        None => 0,
        Some(true) => 1,
        Some(false) => 2,
    }
}
