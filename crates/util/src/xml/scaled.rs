//! Integers with a unit.

use super::tree::Element;
use crate::{Error, ErrorDomain, ErrorNumber, Result};

/// Bytes per unit `suffix`; without a suffix `default`. Upstream: the table in `virScaleInteger`.
fn unit_bytes(suffix: &str, default: u64) -> Option<u64> {
    if suffix.is_empty() {
        return Some(default);
    }
    let lower = suffix.to_ascii_lowercase();
    if matches!(lower.as_str(), "b" | "byte" | "bytes") {
        return Some(1);
    }
    let base: u64 = match lower.get(1..)? {
        "" | "ib" => 1024,
        "b" => 1000,
        _ => return None,
    };
    let power = "kmgtpe".find(lower.chars().next()?)?;
    base.checked_pow(u32::try_from(power).ok()? + 1)
}

/// `value` in units of `suffix` as bytes, at most `limit`. Upstream: `virScaleInteger`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` for an unknown unit, `VIR_ERR_OVERFLOW` above the limit.
pub fn scale_integer(value: u64, suffix: &str, default: u64, limit: u64) -> Result<u64> {
    let Some(scale) = unit_bytes(suffix, default) else {
        let text = format!("unknown suffix '{suffix}'");
        return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, text));
    };
    value.checked_mul(scale).filter(|bytes| *bytes <= limit).ok_or_else(|| {
        let text = format!("value too large: {value}{suffix}");
        Error::new(ErrorDomain::NONE, ErrorNumber::OVERFLOW, text)
    })
}

/// Reads `node`'s text and its attribute `unit` as bytes. Upstream: `virParseScaledValue`.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` if the text is no number; those of [`scale_integer`].
pub fn scaled_value(node: &Element<'_>, default: u64, limit: u64) -> Result<u64> {
    let value = node.text().trim_ascii_start().parse::<u64>().map_err(|_| {
        let text = format!("Invalid value '{}' for element or attribute './{}[1]'", node.text(), node.name());
        Error::new(ErrorDomain::XML, ErrorNumber::XML_ERROR, text)
    })?;
    scale_integer(value, node.attr("unit").unwrap_or_default(), default, limit)
}

/// The largest amount of memory in bytes: rounded up to KiB it is still one that can be read again.
/// Upstream: `virMemoryMaxValue`.
const MEMORY_LIMIT: u64 = i64::MAX.cast_unsigned() & !1023;

/// `value` in units of `suffix` (KiB without one) as KiB, rounded up.
///
/// # Errors
/// Those of [`scale_integer`].
pub fn kib(value: u64, suffix: &str) -> Result<u64> {
    scale_integer(value, suffix, 1024, MEMORY_LIMIT).map(|bytes| bytes.div_ceil(1024))
}

/// Reads the text of `node` with its unit as KiB, rounded up. Upstream: `virDomainParseMemory`.
///
/// # Errors
/// Those of [`scaled_value`]; `VIR_ERR_OVERFLOW` beyond `long long` bytes.
pub fn memory_kib(node: &Element<'_>) -> Result<u64> {
    scaled_value(node, 1024, MEMORY_LIMIT).map(|bytes| bytes.div_ceil(1024))
}
