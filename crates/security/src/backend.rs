//! Where labels are set.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use ferrovirt_util::sys::xattr;

/// The attribute that holds a file's context.
const SELINUX: &str = "security.selinux";

/// Longest way of links that is followed.
const MAX_LINKS: usize = 40;

/// The host, as far as labels need it. Tests have their own.
pub trait LabelBackend: Send + Sync {
    /// Sets the context of a file.
    ///
    /// # Errors
    /// `EOPNOTSUPP` where the file system has no contexts.
    fn set_context(&self, path: &Path, context: &str) -> io::Result<()>;

    /// The context of a file.
    ///
    /// # Errors
    /// As for setting.
    fn context(&self, path: &Path) -> io::Result<Option<String>>;

    /// Gives a file to a user and a group.
    ///
    /// # Errors
    /// `EPERM`, `ENOENT`, `ELOOP` for a link.
    fn set_owner(&self, path: &Path, uid: u32, gid: u32) -> io::Result<()>;

    /// Owner and group of a file.
    ///
    /// # Errors
    /// `ENOENT`.
    fn owner(&self, path: &Path) -> io::Result<(u32, u32)>;
}

/// This host. A link is followed only if root or this process's user made it, so that no other user leads a label astray.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostBackend;

fn trusted_target(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        let meta = std::fs::symlink_metadata(&path)?;
        if !meta.is_symlink() {
            return Ok(path);
        }
        // The effective user of this process owns its own /proc entry.
        let ourselves = std::fs::metadata("/proc/self").map_or(0, |proc| proc.uid());
        if meta.uid() != 0 && meta.uid() != ourselves {
            break;
        }
        let target = std::fs::read_link(&path)?;
        path = path.parent().unwrap_or(Path::new("/")).join(target);
    }
    Err(io::Error::from_raw_os_error(40))
}

fn io_error(error: &ferrovirt_util::Error) -> io::Error {
    error.context().errno.map_or_else(|| io::Error::other(error.to_string()), io::Error::from_raw_os_error)
}

impl LabelBackend for HostBackend {
    fn set_context(&self, path: &Path, context: &str) -> io::Result<()> {
        // The kernel's own tools store the final NUL, too.
        xattr::set(&trusted_target(path)?, SELINUX, format!("{context}\0").as_bytes())
    }

    fn context(&self, path: &Path) -> io::Result<Option<String>> {
        let value = xattr::get(&trusted_target(path)?, SELINUX)?;
        Ok(value.map(|bytes| String::from_utf8_lossy(&bytes).trim_end_matches('\0').to_owned()))
    }

    fn set_owner(&self, path: &Path, uid: u32, gid: u32) -> io::Result<()> {
        ferrovirt_util::file::chown(trusted_target(path)?, Some(uid), Some(gid)).map_err(|e| io_error(&e))
    }

    fn owner(&self, path: &Path) -> io::Result<(u32, u32)> {
        ferrovirt_util::file::owner(trusted_target(path)?).map_err(|e| io_error(&e))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_others_are_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let (file, link) = (dir.path().join("file"), dir.path().join("link"));
        std::fs::write(&file, "").unwrap();
        std::os::unix::fs::symlink("file", &link).unwrap();
        let before = HostBackend.owner(&file).unwrap();
        assert_eq!(HostBackend.owner(&link).unwrap(), before, "our own link");
        let lchown = std::os::unix::fs::lchown(&link, Some(65534), None);
        if lchown.is_ok() && before.0 != 65534 {
            assert!(HostBackend.owner(&link).is_err());
            assert!(HostBackend.set_owner(&link, before.0, before.1).is_err());
        }
        std::os::unix::fs::symlink("loop", dir.path().join("loop")).unwrap();
        assert!(HostBackend.owner(&dir.path().join("loop")).is_err());
    }
}
