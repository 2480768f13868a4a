//! The names that headers have for the image below: paths, URIs, QEMU's old colon strings and its JSON.
//! Upstream: `virStorageSourceNewFromBackingAbsolute`.

use ferrovirt_util::Result;
use ferrovirt_util::storage_file::FileFormat;

use super::{StorageSource, assign_default_ports, colon, json, uri};
use crate::domain::disk::source::{DiskSource, SourceType};

/// A backing string, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackingString {
    /// Where it leads.
    pub source: StorageSource,
    /// Something was left out, so that it cannot be used as it stands: a user name or a password.
    pub incomplete: bool,
}

impl From<StorageSource> for BackingString {
    fn from(source: StorageSource) -> Self {
        Self { source, incomplete: false }
    }
}

/// Whether a backing string is the name of a file. A relative name with a colon before any slash looks like a protocol;
/// `./` before it helps. Upstream: `virStorageIsFile`.
pub(super) fn is_file(text: &str) -> bool {
    match (text.find(':'), text.find('/')) {
        (None, _) => true,
        (Some(colon), slash) => slash.is_some_and(|slash| slash < colon),
    }
}

/// Whether a backing string is relative to the image that holds it. Upstream: `virStorageIsRelative`.
pub(super) fn is_relative(text: &str) -> bool {
    !text.starts_with('/') && is_file(text)
}

/// Reads a backing string by itself: a relative name stays relative. Upstream: `virStorageSourceNewFromBackingAbsolute`.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR`, `VIR_ERR_INVALID_ARG`: see [`super::StorageSourceError`].
pub fn parse_backing(text: &str) -> Result<BackingString> {
    if is_file(text) {
        return Ok(StorageSource::file(text).into());
    }
    if let Some(dir) = text.strip_prefix("fat:") {
        let source = DiskSource { dir: Some(dir.to_owned()), ..DiskSource::default() };
        let format = Some(FileFormat::Fat);
        return Ok(StorageSource { kind: SourceType::Dir, source, format, ..StorageSource::default() }.into());
    }
    let mut found = if let Some(json) = text.strip_prefix("json:") {
        json::parse(json)?
    } else if text.contains("://") {
        uri::parse(text)?
    } else {
        colon::parse(text)?.into()
    };
    assign_default_ports(&mut found.source.source);
    Ok(found)
}
