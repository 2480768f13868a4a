//! Image files: which format a header has, and what it says about capacity, encryption and the files it needs.
//!
//! Everything here reads bytes that a guest may have written: every length and offset is checked, nothing is followed.
//! What the names found in a header mean is the business of `ferrovirt-conf`. Upstream: `src/storage_file/`.

mod access;
mod bytes;
mod format;
mod formats;
mod metadata;
mod qcow;
mod table;

pub use access::{FileKind, ImageAccess, LocalAccess};
pub use format::FileFormat;
pub use metadata::{BackingFormat, BackingName, EncryptionKind, Feature, ImageEncryption, ImageMetadata};
pub use table::probe;

/// How much of an image is read to learn what it is, in bytes. Upstream: `VIR_STORAGE_MAX_HEADER`.
pub const HEADER_LIMIT: usize = 0x8200;

/// Longest name of another file that a header may hold, in bytes.
const NAME_LIMIT: usize = 4096;

#[cfg(test)]
mod tests;
