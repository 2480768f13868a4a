//! One value per file, as sysfs, procfs and cgroups have it. The caller gives the whole path, so tests use any root.
//! A file that does not exist is `None`.

use std::path::Path;

use super::read_text_if_exists;
use crate::bitmap::Bitmap;
use crate::error::{Error, ErrorDomain, Result};

/// Longest value file.
const LIMIT: usize = 64 << 10;

/// The first line. Upstream: `virFileReadValueString`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn read_line(path: impl AsRef<Path>) -> Result<Option<String>> {
    let text = read_text_if_exists(path, LIMIT)?;
    Ok(text.map(|t| t.trim_end().to_owned()))
}

/// A number without sign. Upstream: `virFileReadValueUint`, `virFileReadValueUllong`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` if it is no number.
pub fn read_u64(path: impl AsRef<Path>) -> Result<Option<u64>> {
    parsed(path.as_ref(), "unsigned long long", |t| t.parse().ok())
}

/// A number. Upstream: `virFileReadValueInt`.
///
/// # Errors
/// As [`read_u64`].
pub fn read_i64(path: impl AsRef<Path>) -> Result<Option<i64>> {
    parsed(path.as_ref(), "integer", |t| t.parse().ok())
}

/// `0`, `1`, `Y`, `N`. Upstream: `virFileReadValueBool`-like users.
///
/// # Errors
/// As [`read_u64`].
pub fn read_bool(path: impl AsRef<Path>) -> Result<Option<bool>> {
    parsed(path.as_ref(), "boolean", |t| match t {
        "0" | "N" | "n" => Some(false),
        "1" | "Y" | "y" => Some(true),
        _ => None,
    })
}

/// A number with a unit letter, as `8192K`, in bytes. Upstream: `virFileReadValueScaledInt`.
///
/// # Errors
/// As [`read_u64`].
pub fn read_scaled(path: impl AsRef<Path>) -> Result<Option<u64>> {
    parsed(path.as_ref(), "scaled integer", |t| {
        let end = t.find(|c: char| !c.is_ascii_digit()).unwrap_or(t.len());
        let shift = match t[end..].trim() {
            "" => 0,
            "K" | "k" | "KiB" => 10,
            "M" | "m" | "MiB" => 20,
            "G" | "g" | "GiB" => 30,
            "T" | "t" | "TiB" => 40,
            _ => return None,
        };
        t[..end].parse::<u64>().ok()?.checked_mul(1 << shift)
    })
}

/// A CPU or node list. Upstream: `virFileReadValueBitmap`, `virFileReadValueBitmapAllowEmpty`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INVALID_ARG` if it is no list.
pub fn read_bitmap(path: impl AsRef<Path>) -> Result<Option<Bitmap>> {
    let Some(line) = read_line(path)? else { return Ok(None) };
    Ok(Some(Bitmap::parse_unlimited_allow_empty(Some(&line))?))
}

/// # Errors
/// Those of the calls inside.
fn parsed<T>(path: &Path, kind: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    let Some(line) = read_line(path)? else { return Ok(None) };
    let value = parse(line.trim()).ok_or_else(|| {
        let detail = format!("Invalid {kind} value '{line}' in file '{}'", path.display());
        Error::internal(ErrorDomain::NONE, detail).with_path(path)
    })?;
    Ok(Some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("v");
        let put = |text: &str| std::fs::write(&file, text).unwrap();
        put("42\n");
        assert_eq!(read_u64(&file).unwrap(), Some(42));
        put("-3\n");
        assert_eq!(read_i64(&file).unwrap(), Some(-3));
        assert!(read_u64(&file).is_err());
        put("8192K\n");
        assert_eq!(read_scaled(&file).unwrap(), Some(8 << 20));
        put("0-3,7\n");
        assert_eq!(read_bitmap(&file).unwrap().unwrap().count(), 5);
        put("Y\n");
        assert_eq!(read_bool(&file).unwrap(), Some(true));
        assert_eq!(read_line(dir.path().join("none")).unwrap(), None);
    }
}
