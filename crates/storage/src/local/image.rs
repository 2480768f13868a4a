//! Images that `qemu-img` makes and changes.

use ferrovirt::{Result, consts};
use ferrovirt_conf::storage::{Pool, Volume};

use super::place::NewFile;
use super::secret::SecretFile;
use super::{command, path_of};
use crate::backend::Make;
use crate::error::VolumeRefused;
use crate::qemu_img::{self, ImageRequest};
use crate::task::Task;

/// Bits that are taken from the mode of what `qemu-img` makes: nobody but its owner may look at it before it is ready.
const UMASK: u32 = 0o077;

fn run(task: &Task<'_>, words: &[String]) -> Result<()> {
    command(words).umask(UMASK).run_within(task.call).map(drop)
}

/// Makes an image. Upstream: `storageBackendCreateQemuImg`.
///
/// # Errors
/// Those of [`ImageRequest::commands`], of the program and of the secret driver; nothing of the image is left then.
pub(super) fn make(task: &Task<'_>, pool: &Pool, volume: &Volume, make: Make<'_>) -> Result<()> {
    let secret = SecretFile::of(task, volume)?;
    let source_secret = match make.source {
        Some(source) => SecretFile::of(task, source)?,
        None => None,
    };
    let text = |file: &Option<SecretFile>| file.as_ref().map(|file| file.path().display().to_string());
    let request = ImageRequest {
        pool,
        volume,
        source: make.source,
        preallocate: make.flags & consts::STORAGE_VOL_CREATE_PREALLOC_METADATA != 0,
        secret_file: text(&secret),
        source_secret_file: text(&source_secret),
    };
    let commands = request.commands()?;
    // The program finds a file of ours, not a name that somebody could lead elsewhere.
    let new = NewFile::create(path_of(volume))?;
    for words in &commands {
        run(task, words)?;
    }
    new.finish(&volume.target.permissions)
}

/// Changes the capacity of an image. Upstream: `storageBackendResizeQemuImg`.
///
/// # Errors
/// `VIR_ERR_OPERATION_UNSUPPORTED` with the flag to allocate; those of the program and of the secret driver.
pub(crate) fn resize(task: &Task<'_>, volume: &Volume, capacity: u64, flags: u32) -> Result<()> {
    if flags & consts::STORAGE_VOL_RESIZE_ALLOCATE != 0 {
        return Err(VolumeRefused::PreallocateRawOnly.into());
    }
    let secret = SecretFile::of(task, volume)?;
    let secret_file = secret.as_ref().map(|file| file.path().display().to_string());
    run(task, &qemu_img::resize_command(volume, capacity, secret_file.as_deref())?)
}
