//! Files whose bytes are the guest's disk.

use std::fs::{File, OpenOptions};
use std::io;

use ferrovirt::call::Call;
use ferrovirt::{Error, ErrorDomain, Result, consts};
use ferrovirt_conf::storage::Volume;
use ferrovirt_util::file;
use ferrovirt_util::sys::clone_file::clone_file;

use super::place::NewFile;
use super::{failed, path_of};
use crate::backend::Make;
use crate::error::VolumeRefused;

/// Whether a volume needs no program to be made or changed.
pub(crate) fn is_raw(volume: &Volume) -> bool {
    matches!(volume.target.format, None | Some("raw")) && volume.target.encryption.is_none()
}

/// Makes a file of the volume's capacity, with so much space of its own as its allocation says.
/// Upstream: `storageBackendCreateRaw`.
///
/// # Errors
/// `VIR_ERR_NO_SUPPORT`, `VIR_ERR_CONFIG_UNSUPPORTED`, `VIR_ERR_SYSTEM_ERROR`; those of the call.
pub(super) fn make(call: &Call, volume: &Volume, make: Make<'_>) -> Result<()> {
    if volume.backing_store.is_some() {
        return Err(VolumeRefused::RawBacking.into());
    }
    if make.flags & consts::STORAGE_VOL_CREATE_PREALLOC_METADATA != 0 {
        return Err(VolumeRefused::RawMetadata.into());
    }
    let path = path_of(volume);
    let mut new = NewFile::create(path)?;
    let file = new.file().map_err(|e| failed(&e, path))?;
    if let Some(source) = make.source {
        copy(call, source, file, make.flags & consts::STORAGE_VOL_CREATE_REFLINK != 0)?;
    }
    file.set_len(volume.capacity).map_err(|e| failed(&e, format!("cannot extend file '{path}'")))?;
    let allocation = volume.allocation.min(volume.capacity);
    file::preallocate(file, 0, allocation).map_err(|error| match error.context().errno {
        Some(errno) => {
            let text = format!("cannot allocate {allocation} bytes in file '{path}'");
            Error::system(ErrorDomain::STORAGE, errno, text)
        }
        None => error,
    })?;
    new.finish(&volume.target.permissions)
}

/// Upstream: `virStorageBackendCopyToFD`.
fn copy(call: &Call, source: &Volume, file: &mut File, reflink: bool) -> Result<()> {
    let path = path_of(source);
    let mut from = File::open(path).map_err(|e| failed(&e, format!("could not open input path '{path}'")))?;
    if reflink {
        return clone_file(&from, file)
            .map_err(|e| failed(&e, format!("failed to clone files from '{path}'")));
    }
    file::copy_sparse(call, &mut from, file).map(drop)
}

/// Changes the length of a file. Upstream: `storageBackendResizeLocal`'s raw part.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn resize(volume: &Volume, capacity: u64, flags: u32) -> Result<()> {
    let path = path_of(volume);
    let failed = |e: &io::Error, text: String| Error::io(ErrorDomain::NONE, e, text);
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|e| failed(&e, format!("Unable to open '{path}'")))?;
    file.set_len(capacity).map_err(|e| failed(&e, format!("Failed to truncate file '{path}'")))?;
    if flags & consts::STORAGE_VOL_RESIZE_ALLOCATE != 0 {
        file::preallocate(&mut file, 0, capacity)?;
    }
    file.sync_all().map_err(|e| failed(&e, format!("Unable to save '{path}'")))
}
