//! Files: atomic replacement, bounded reads, paths. Upstream: `src/util/virfile.c`.

mod atomic;
mod mounts;
#[cfg(target_os = "linux")]
mod owner;
mod paths;
#[cfg(target_os = "linux")]
mod space;
mod sparse;
mod value;

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

pub use atomic::{Replacement, discard_unfinished, replace};
pub use mounts::{Mount, is_shared, is_shared_fs, mount_of, mount_subtree, read_mounts};
#[cfg(target_os = "linux")]
pub use owner::{chown, owner, with_fs_owner};
pub use paths::{
    absolute, file_name_with_suffix, find_in_path, find_in_search_path, has_suffix, remove_last_component,
    sanitize, skip_root,
};
#[cfg(target_os = "linux")]
pub use space::{copy_sparse, make_hole, preallocate, write_zeros};
pub use sparse::{Section, section_here};
pub use value::{read_bitmap, read_bool, read_i64, read_line, read_scaled, read_u64};

use crate::error::{Error, ErrorDomain, Result};

/// Reads a whole file of at most `limit` bytes. Upstream: `virFileReadAll`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if it cannot be opened or read, or with `EOVERFLOW` if it is longer than `limit`.
pub fn read(path: impl AsRef<Path>, limit: usize) -> Result<Vec<u8>> {
    let path = path.as_ref();
    let file = File::open(path).map_err(|e| failure(&e, "Failed to open file", path))?;
    let mut bytes = Vec::new();
    let bound = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    file.take(bound).read_to_end(&mut bytes).map_err(|e| failure(&e, "Failed to read file", path))?;
    if bytes.len() > limit {
        let error = std::io::Error::from_raw_os_error(libc::EOVERFLOW);
        return Err(failure(&error, "Failed to read file", path));
    }
    Ok(bytes)
}

/// [`read`], as text; bytes that are not UTF-8 are replaced. Upstream: `virFileReadAll`.
///
/// # Errors
/// As [`read`].
pub fn read_text(path: impl AsRef<Path>, limit: usize) -> Result<String> {
    let bytes = read(path, limit)?;
    Ok(String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned()))
}

/// [`read_text`], where a file that does not exist is `None`. Upstream: `virFileReadAllQuiet`.
///
/// # Errors
/// As [`read`], but for `ENOENT`.
pub fn read_text_if_exists(path: impl AsRef<Path>, limit: usize) -> Result<Option<String>> {
    match read_text(&path, limit) {
        Err(e) if e.context().errno == Some(libc::ENOENT) => Ok(None),
        other => other.map(Some),
    }
}

/// Writes `text` into an existing or, with a `mode`, new file, in place: for sysfs, procfs and cgroup files. Documents
/// are written by [`replace`]. Upstream: `virFileWriteStr`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn write_in_place(path: impl AsRef<Path>, text: &str, mode: Option<u32>) -> Result<()> {
    let path = path.as_ref();
    let mut options = OpenOptions::new();
    options.write(true).truncate(true).create(mode.is_some()).mode(mode.unwrap_or(0o600));
    let mut file = options.open(path).map_err(|e| failure(&e, "Unable to open", path))?;
    file.write_all(text.as_bytes()).map_err(|e| failure(&e, "Unable to write to", path))
}

/// Makes the folder and its parents; the new ones get `mode`. Upstream: `g_mkdir_with_parents`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn make_path(path: impl AsRef<Path>, mode: u32) -> Result<()> {
    let path = path.as_ref();
    let made = std::fs::DirBuilder::new().recursive(true).mode(mode).create(path);
    made.map_err(|e| failure(&e, "cannot create directory", path))
}

/// Removes a file; it is no error if it is not there.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn remove_if_exists(path: impl AsRef<Path>) -> Result<()> {
    let path = path.as_ref();
    match std::fs::remove_file(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(failure(&e, "cannot remove file", path)),
        _ => Ok(()),
    }
}

/// Removes a folder with all that is in it, links themselves and not their targets; it is no error if it is not
/// there. Upstream: `virFileDeleteTree`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn delete_tree(path: impl AsRef<Path>) -> Result<()> {
    let path = path.as_ref();
    match std::fs::remove_dir_all(path) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(failure(&e, "Cannot delete directory", path)),
        _ => Ok(()),
    }
}

/// Names in a folder, sorted; none if the folder does not exist. Upstream: `virDirOpenIfExists` and `virDirRead`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn list_dir(path: impl AsRef<Path>) -> Result<Vec<String>> {
    let path = path.as_ref();
    let entries = match std::fs::read_dir(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(failure(&e, "cannot open directory", path)),
        Ok(entries) => entries,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| failure(&e, "Unable to read directory", path))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// True if `path` is a regular file that somebody may execute. Upstream: `virFileIsExecutable`.
#[must_use]
pub fn is_executable(path: impl AsRef<Path>) -> bool {
    std::fs::metadata(path).is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

/// The target of a symbolic link, made absolute but not resolved further; any other file is its own target.
/// Upstream: `virFileResolveLink`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn resolve_link(path: impl AsRef<Path>) -> Result<PathBuf> {
    let path = path.as_ref();
    let meta = std::fs::symlink_metadata(path).map_err(|e| failure(&e, "cannot stat file", path))?;
    if !meta.is_symlink() {
        return Ok(path.to_owned());
    }
    std::fs::canonicalize(path).map_err(|e| failure(&e, "cannot resolve symlink", path))
}

/// True if both names lead to the same file, or to files of the same content. Upstream: `virFileComparePaths`.
#[must_use]
pub fn same_path(a: impl AsRef<Path>, b: impl AsRef<Path>) -> bool {
    let resolve = |p: &Path| resolve_link(p).unwrap_or_else(|_| p.to_owned());
    resolve(a.as_ref()) == resolve(b.as_ref())
}

/// `what 'path': strerror`, with the path in the error's context.
pub(crate) fn failure(source: &std::io::Error, what: &str, path: &Path) -> Error {
    Error::io(ErrorDomain::NONE, source, format!("{what} '{}'", path.display())).with_path(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounded_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("f");
        std::fs::write(&path, "12345").unwrap();
        assert_eq!(read_text(&path, 5).unwrap(), "12345");
        assert_eq!(read(&path, 4).unwrap_err().context().errno, Some(libc::EOVERFLOW));
        let missing = dir.path().join("none");
        assert_eq!(read_text_if_exists(&missing, 9).unwrap(), None);
        let message = read(&missing, 9).unwrap_err().to_string();
        assert_eq!(
            message,
            format!("Failed to open file '{}': No such file or directory", missing.display())
        );
    }

    #[test]
    fn links_and_trees() {
        let dir = tempfile::tempdir().unwrap();
        make_path(dir.path().join("a/b"), 0o755).unwrap();
        std::fs::write(dir.path().join("a/b/file"), "x").unwrap();
        std::os::unix::fs::symlink("b/file", dir.path().join("a/link")).unwrap();
        assert!(same_path(dir.path().join("a/link"), dir.path().canonicalize().unwrap().join("a/b/file")));
        assert_eq!(list_dir(dir.path().join("a")).unwrap(), ["b", "link"]);
        delete_tree(dir.path().join("a")).unwrap();
        delete_tree(dir.path().join("a")).unwrap();
        assert!(list_dir(dir.path().join("a")).unwrap().is_empty());
    }
}
