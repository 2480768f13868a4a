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
use ferrovirt_util::command::Command;
use ferrovirt_util::{Error, file};

/// A failed system call.
fn failed(error: &io::Error, text: impl AsRef<str>) -> Error {
    Error::io(ErrorDomain::STORAGE, error, text)
}

/// A command of the host by its words, the program first, with the path where it is found: so messages name it.
pub(crate) fn command<S: AsRef<str>>(words: &[S]) -> Command {
    let mut words = words.iter().map(AsRef::as_ref);
    let program = words.next().unwrap_or_default();
    let found = file::find_in_path(program).unwrap_or_else(|| program.into());
    Command::new(found).args(words)
}

/// The path of a volume that has its place.
fn path_of(volume: &Volume) -> &str {
    volume.target.path.as_deref().unwrap_or_default()
}
