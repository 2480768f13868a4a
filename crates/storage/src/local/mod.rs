//! Volumes that are files of this host, whichever pool they are in.
//!
//! Files are made open to nobody but their owner and get their permissions last; ownership never follows a link.
//!
//! Upstream: `storage_util.c`.

pub(crate) mod folder;
pub(crate) mod image;
pub(crate) mod place;
pub(crate) mod probe;
pub(crate) mod raw;
pub(crate) mod scan;
pub(crate) mod secret;
pub(crate) mod stream;
pub(crate) mod wipe;

use std::io;

use ferrovirt::ErrorDomain;
use ferrovirt_conf::storage::Volume;
use ferrovirt_util::Error;

/// A failed system call.
fn failed(error: &io::Error, text: impl AsRef<str>) -> Error {
    Error::io(ErrorDomain::STORAGE, error, text)
}

/// The path of a volume that has its place.
fn path_of(volume: &Volume) -> &str {
    volume.target.path.as_deref().unwrap_or_default()
}
