//! Files that hold a process id, and are locked while the process lives. Upstream: `src/util/virpidfile.c`.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};
use crate::file;

/// Somebody else holds the lock.
#[derive(Debug, thiserror::Error)]
#[error("Failed to acquire pid file '{}', it is held by process {}: {}", path.display(), owner(*.pid), crate::error::os_error_text(libc::EAGAIN))]
pub struct PidFileHeld {
    /// The file.
    pub path: PathBuf,
    /// The holder, if the file says so.
    pub pid: Option<u32>,
}

fn owner(pid: Option<u32>) -> String {
    pid.map_or_else(|| "(unknown)".to_owned(), |pid| pid.to_string())
}

impl VirError for PidFileHeld {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::SYSTEM_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        Some(libc::EAGAIN)
    }
}

/// A held pid file: locked against every other holder, in this process and in others, until dropped or the process
/// ends. The file itself is removed on drop.
#[derive(Debug)]
pub struct PidFile {
    path: PathBuf,
    _lock: File,
}

impl PidFile {
    /// Creates and locks the file and writes our process id into it. Upstream: `virPidFileAcquirePath`.
    ///
    /// # Errors
    /// [`PidFileHeld`] (`VIR_ERR_SYSTEM_ERROR`, `EAGAIN`) if another holder lives, naming it; `VIR_ERR_SYSTEM_ERROR`
    /// if the file cannot be written.
    pub fn acquire(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        loop {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false).mode(0o644);
            let opened = options.custom_flags(libc::O_NOFOLLOW).open(path);
            let mut lock = opened.map_err(|e| file::failure(&e, "Failed to open pid file", path))?;
            match lock.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(PidFileHeld { path: path.to_owned(), pid: pid_in(&mut lock) }.into());
                }
                Err(TryLockError::Error(e)) => {
                    return Err(file::failure(&e, "Failed to acquire pid file", path));
                }
            }
            let failed = |e: std::io::Error| file::failure(&e, "Failed to write pid file", path);
            let ours = lock.metadata().map_err(failed)?;
            let named = std::fs::symlink_metadata(path);
            if !named.is_ok_and(|named| (named.dev(), named.ino()) == (ours.dev(), ours.ino())) {
                continue; // Its last holder has just removed it.
            }
            lock.set_len(0).map_err(failed)?;
            lock.write_all(std::process::id().to_string().as_bytes()).map_err(failed)?;
            return Ok(Self { path: path.to_owned(), _lock: lock });
        }
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PidFile {
    fn drop(&mut self) {
        // Removed while still locked, so nobody else can have taken it; a leftover without lock is harmless.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// The process id in a pid file; `None` if there is no file. Upstream: `virPidFileReadPath`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if the file is unreadable or holds no number.
pub fn read(path: impl AsRef<Path>) -> Result<Option<u32>> {
    let path = path.as_ref();
    let Some(text) = file::read_text_if_exists(path, 64)? else { return Ok(None) };
    let invalid =
        || file::failure(&std::io::Error::from_raw_os_error(libc::EINVAL), "Failed to read pid file", path);
    text.trim_end().parse().ok().filter(|pid| *pid > 0).map(Some).ok_or_else(invalid)
}

/// Like [`read`], but only while a process of that id runs the program `binary` (any program if `None`).
/// Upstream: `virPidFileReadPathIfAlive`.
///
/// # Errors
/// As [`read`].
pub fn read_if_alive(path: impl AsRef<Path>, binary: Option<&Path>) -> Result<Option<u32>> {
    let Some(pid) = read(path)? else { return Ok(None) };
    let alive = match std::fs::read_link(format!("/proc/{pid}/exe")) {
        Err(_) => binary.is_none() && Path::new(&format!("/proc/{pid}")).exists(),
        Ok(exe) => binary.is_none_or(|wanted| runs(&exe, wanted)),
    };
    Ok(alive.then_some(pid))
}

/// A program that was replaced while it runs shows as `path (deleted)`.
fn runs(exe: &Path, wanted: &Path) -> bool {
    let shown = exe.to_string_lossy();
    let shown = shown.strip_suffix(" (deleted)").unwrap_or(&shown);
    Path::new(shown) == wanted || file::same_path(shown, wanted)
}

fn pid_in(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(64).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_holder_learns_the_first_ones_pid() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("driver.pid");
        let held = PidFile::acquire(&path).unwrap();
        assert_eq!(read(&path).unwrap(), Some(std::process::id()));
        let refused = PidFile::acquire(&path).unwrap_err();
        let expected = format!(
            "Failed to acquire pid file '{}', it is held by process {}: Resource temporarily unavailable",
            path.display(),
            std::process::id()
        );
        assert_eq!(refused.message(), expected);
        assert_eq!(refused.context().errno, Some(libc::EAGAIN));
        drop(held);
        assert!(!path.exists());
        PidFile::acquire(&path).unwrap();
    }

    #[test]
    fn leftover_of_a_dead_process_is_taken_over() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("p");
        std::fs::write(&path, "999999999\n").unwrap();
        assert_eq!(read(&path).unwrap(), Some(999_999_999));
        assert_eq!(read_if_alive(&path, None).unwrap(), None);
        let _held = PidFile::acquire(&path).unwrap();
        assert_eq!(
            read_if_alive(&path, Some(&std::env::current_exe().unwrap())).unwrap(),
            Some(std::process::id())
        );
        assert_eq!(read_if_alive(&path, Some(Path::new("/bin/sh"))).unwrap(), None);
    }
}
