//! New files in a folder, and their end.

use std::fs::{File, OpenOptions, Permissions as Mode};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use ferrovirt::Result;
use ferrovirt_conf::storage::{Permissions, Pool, Volume, VolumeType};
use ferrovirt_util::xml::StringEnum as _;

use super::{failed, folder, image, path_of, raw};
use crate::backend::Make;
use crate::error::VolumeRefused;
use crate::task::Task;

/// Mode of a new file or folder whose document names none. Upstream: `VIR_STORAGE_DEFAULT_VOL_PERM_MODE`.
const DEFAULT_MODE: u32 = 0o600;

/// Gives a new volume its place in a folder. Upstream: `virStorageBackendVolCreateLocal`.
///
/// # Errors
/// `VIR_ERR_OPERATION_INVALID` if its name leads elsewhere or the file is there already.
pub(crate) fn place(target: &str, volume: &mut Volume) -> Result<()> {
    volume.kind = if volume.target.format == Some("dir") { VolumeType::Dir } else { VolumeType::File };
    if volume.name.contains('/') {
        return Err(VolumeRefused::SlashInName(volume.name.clone()).into());
    }
    let path = format!("{}/{}", target.trim_end_matches('/'), volume.name);
    if std::fs::symlink_metadata(&path).is_ok() {
        return Err(VolumeRefused::PathExists(path).into());
    }
    volume.key = Some(path.clone());
    volume.target.path = Some(path);
    Ok(())
}

/// Makes the file or folder of a volume that has its place. Upstream: `virStorageBackendVolBuildLocal`.
///
/// # Errors
/// Whatever keeps it from being made; nothing of it is left then.
pub(crate) fn build(task: &Task<'_>, pool: &Pool, volume: &Volume, make: Make<'_>) -> Result<()> {
    let raw_only = raw::is_raw(volume) && make.source.is_none_or(raw::is_raw);
    match volume.target.format {
        _ if raw_only => raw::make(task.call, volume, make),
        Some("dir") => make_folder(volume, make),
        _ => image::make(task, pool, volume, make),
    }
}

/// Upstream: `createFileDir`.
fn make_folder(volume: &Volume, make: Make<'_>) -> Result<()> {
    if make.source.is_some() {
        return Err(VolumeRefused::FolderFromVolume.into());
    }
    if volume.backing_store.is_some() {
        return Err(VolumeRefused::FolderBacking.into());
    }
    let path = path_of(volume);
    std::fs::create_dir(path).map_err(|e| failed(&e, format!("failed to create directory '{path}'")))?;
    let done = folder::finish(Path::new(path), &volume.target.permissions, true, DEFAULT_MODE);
    if done.is_err() {
        // The error to report is the first one.
        let _ = std::fs::remove_dir(path);
    }
    done
}

/// A new file that only its owner may open. It is gone again when it is dropped before [`NewFile::finish`].
#[derive(Debug)]
pub(super) struct NewFile<'a> {
    path: &'a str,
    file: Option<File>,
}

impl<'a> NewFile<'a> {
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, also if anything is there already, a link to nothing too.
    pub(super) fn create(path: &'a str) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true).mode(0o600).custom_flags(libc::O_NOFOLLOW);
        let file = options.open(path).map_err(|e| failed(&e, format!("Failed to create file '{path}'")))?;
        Ok(Self { path, file: Some(file) })
    }

    /// The file, to be written.
    pub(super) fn file(&mut self) -> io::Result<&mut File> {
        self.file.as_mut().ok_or_else(|| io::Error::from_raw_os_error(libc::EBADF))
    }

    /// Gives the file to its owner and opens it to those whom the document lets in.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn finish(mut self, permissions: &Permissions) -> Result<()> {
        let (path, (uid, gid)) = (self.path, (permissions.owner, permissions.group));
        let file = self.file().map_err(|e| failed(&e, "file"))?;
        let shown = |id: Option<u32>| id.map_or(-1, i64::from);
        std::os::unix::fs::fchown(&*file, uid, gid)
            .map_err(|e| failed(&e, format!("cannot chown '{path}' to ({}, {})", shown(uid), shown(gid))))?;
        let mode = permissions.mode.unwrap_or(DEFAULT_MODE);
        file.set_permissions(Mode::from_mode(mode))
            .map_err(|e| failed(&e, format!("cannot set mode of '{path}' to {mode:04o}")))?;
        file.sync_all().map_err(|e| failed(&e, format!("cannot sync data to file '{path}'")))?;
        self.file = None;
        Ok(())
    }
}

impl Drop for NewFile<'_> {
    fn drop(&mut self) {
        if self.file.is_some() {
            // Whoever made it reports why it is given up.
            let _ = std::fs::remove_file(self.path);
        }
    }
}

/// Removes the file or folder of a volume; one that is gone already is no error. Upstream: `virStorageBackendVolDeleteLocal`.
///
/// # Errors
/// `VIR_ERR_NO_SUPPORT` for a volume that is neither, `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn delete(volume: &Volume) -> Result<()> {
    let path = path_of(volume);
    let (removed, text) = match volume.kind {
        VolumeType::File => (std::fs::remove_file(path), "cannot unlink file"),
        VolumeType::Dir => (std::fs::remove_dir(path), "cannot remove directory"),
        other => return Err(VolumeRefused::DeleteKind(other.as_str().to_owned()).into()),
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(failed(&error, format!("{text} '{path}'")))
        }
        _ => Ok(()),
    }
}
