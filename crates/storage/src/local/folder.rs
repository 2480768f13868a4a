//! The folder of a pool.

use std::fs::{DirBuilder, File, OpenOptions, Permissions as Mode};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use ferrovirt::Result;
use ferrovirt_conf::storage::Permissions;
use ferrovirt_util::file;

use super::failed;
use crate::error::PoolRefused;

/// Mode of a new folder whose document names none. Upstream: `VIR_STORAGE_DEFAULT_POOL_PERM_MODE`.
const DEFAULT_MODE: u32 = 0o711;

/// Makes a folder with its parents; one that is there gets the permissions that the document names.
/// Upstream: `virStorageBackendBuildLocal`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` for a relative path, `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn build(target: &str, permissions: &Permissions) -> Result<()> {
    let path = Path::new(target);
    if !path.is_absolute() {
        return Err(PoolRefused::RelativePath(target.to_owned()).into());
    }
    if let Some(parent) = path.parent().filter(|parent| !parent.exists()) {
        file::make_path(parent, 0o777)?;
    }
    let made = DirBuilder::new().mode(0o700).create(path);
    let new = match made {
        Ok(()) => true,
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => false,
        Err(error) => return Err(failed(&error, format!("failed to create directory '{target}'"))),
    };
    finish(path, permissions, new, DEFAULT_MODE)
}

/// Gives a folder its owner and its mode, in this order.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub(super) fn finish(path: &Path, permissions: &Permissions, new: bool, default_mode: u32) -> Result<()> {
    if permissions.owner.is_some() || permissions.group.is_some() {
        file::chown(path, permissions.owner, permissions.group)?;
    }
    let Some(mode) = permissions.mode.or(new.then_some(default_mode)) else { return Ok(()) };
    let opened = OpenOptions::new().read(true).custom_flags(libc::O_DIRECTORY).open(path);
    opened
        .and_then(|folder: File| folder.set_permissions(Mode::from_mode(mode)))
        .map_err(|error| failed(&error, format!("cannot set mode of '{}' to {mode:04o}", path.display())))
}

/// Removes an empty folder. Upstream: `virStorageBackendDeleteLocal`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn delete(target: &str) -> Result<()> {
    std::fs::remove_dir(target).map_err(|error| failed(&error, format!("failed to remove pool '{target}'")))
}

/// The permissions that a folder has now.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub(super) fn permissions(target: &str) -> Result<Permissions> {
    let meta =
        std::fs::metadata(target).map_err(|error| failed(&error, format!("cannot stat path '{target}'")))?;
    Ok(Permissions {
        mode: Some(meta.mode() & 0o777),
        owner: Some(meta.uid()),
        group: Some(meta.gid()),
        label: super::probe::label(Path::new(target)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_made_with_their_parents_and_get_what_is_asked() {
        let base = tempfile::tempdir().unwrap();
        let target = base.path().join("a/b/pool").display().to_string();
        build(&target, &Permissions::default()).unwrap();
        assert_eq!(permissions(&target).unwrap().mode, Some(0o711));
        build(&target, &Permissions { mode: Some(0o750), ..Permissions::default() }).unwrap();
        assert_eq!(permissions(&target).unwrap().mode, Some(0o750));
        build(&target, &Permissions::default()).unwrap();
        assert_eq!(permissions(&target).unwrap().mode, Some(0o750), "nothing asked, nothing changed");
        assert!(build("relative", &Permissions::default()).is_err());
        std::fs::write(Path::new(&target).join("file"), "").unwrap();
        assert!(delete(&target).is_err(), "it is not empty");
        std::fs::remove_file(Path::new(&target).join("file")).unwrap();
        delete(&target).unwrap();
    }
}
