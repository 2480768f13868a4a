//! Leases on named resources, held by processes, with a lock file each. Upstream: `src/util/virlockspace.c`.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use parking_lot::Mutex;

use crate::error::{Error, ErrorDomain, ErrorNumber, Result, VirError};
use crate::file;

/// How a lease is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AcquireFlags {
    /// Others may hold it too, if they share it as well.
    pub shared: bool,
    /// The lock file is made with the lease and removed with it.
    pub auto_create: bool,
}

/// Why a call was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockSpaceError {
    /// Somebody holds the resource in a way that does not fit.
    #[error("Lockspace resource '{0}' is locked")]
    Locked(String),
    /// The resource is not held by this owner.
    #[error("Lockspace resource '{0}' is not locked")]
    NotLocked(String),
    /// A name that would lead out of the lock space's folder.
    #[error("Lockspace resource '{0}' has an invalid name")]
    Name(String),
}

impl VirError for LockSpaceError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Name(_) => ErrorNumber::INVALID_ARG,
            _ => ErrorNumber::RESOURCE_BUSY,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::LOCKSPACE
    }
}

struct Resource {
    flags: AcquireFlags,
    /// Open and locked while the lease lasts.
    _file: File,
    owners: Vec<u64>,
}

/// A set of resources. Upstream: `virLockSpace`.
pub struct LockSpace {
    dir: Option<PathBuf>,
    resources: Mutex<HashMap<String, Resource>>,
}

impl LockSpace {
    /// Lock files in `dir`, which is made if it is not there; without a folder, resource names are absolute paths.
    /// Upstream: `virLockSpaceNew`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn new(dir: Option<&Path>) -> Result<Self> {
        if let Some(dir) = dir {
            file::make_path(dir, 0o700)?;
        }
        Ok(Self { dir: dir.map(Path::to_owned), resources: Mutex::default() })
    }

    /// # Errors
    /// [`LockSpaceError::Name`].
    fn path(&self, name: &str) -> Result<PathBuf> {
        match &self.dir {
            None if name.starts_with('/') => Ok(name.into()),
            Some(dir) if !name.is_empty() && !name.contains('/') && name != "." && name != ".." => {
                Ok(dir.join(name))
            }
            _ => Err(LockSpaceError::Name(name.to_owned()).into()),
        }
    }

    /// Makes a resource's lock file. Upstream: `virLockSpaceCreateResource`.
    ///
    /// # Errors
    /// [`LockSpaceError::Locked`], `VIR_ERR_SYSTEM_ERROR`.
    pub fn create(&self, name: &str) -> Result<()> {
        let path = self.path(name)?;
        if self.resources.lock().contains_key(name) {
            return Err(LockSpaceError::Locked(name.to_owned()).into());
        }
        file::write_in_place(&path, "", Some(0o600))
    }

    /// Removes a resource's lock file. Upstream: `virLockSpaceDeleteResource`.
    ///
    /// # Errors
    /// [`LockSpaceError::Locked`], `VIR_ERR_SYSTEM_ERROR`.
    pub fn delete(&self, name: &str) -> Result<()> {
        let path = self.path(name)?;
        if self.resources.lock().contains_key(name) {
            return Err(LockSpaceError::Locked(name.to_owned()).into());
        }
        std::fs::remove_file(&path).map_err(|e| failure(&e, "Unable to delete lockspace resource", &path))
    }

    /// Takes a lease for `owner`, a process id. Upstream: `virLockSpaceAcquireResource`.
    ///
    /// # Errors
    /// [`LockSpaceError::Locked`] if it is held here or, by its lock file, in another process; `VIR_ERR_SYSTEM_ERROR`.
    pub fn acquire(&self, name: &str, owner: u64, flags: AcquireFlags) -> Result<()> {
        let path = self.path(name)?;
        let mut resources = self.resources.lock();
        if let Some(resource) = resources.get_mut(name) {
            if !(resource.flags.shared && flags.shared) {
                return Err(LockSpaceError::Locked(name.to_owned()).into());
            }
            resource.owners.push(owner);
            return Ok(());
        }
        let file = open_locked(name, &path, flags)?;
        resources.insert(name.to_owned(), Resource { flags, _file: file, owners: vec![owner] });
        Ok(())
    }

    /// Gives a lease back. Upstream: `virLockSpaceReleaseResource`.
    ///
    /// # Errors
    /// [`LockSpaceError::NotLocked`].
    pub fn release(&self, name: &str, owner: u64) -> Result<()> {
        let path = self.path(name)?;
        let mut resources = self.resources.lock();
        let not_locked = || LockSpaceError::NotLocked(name.to_owned());
        let resource = resources.get_mut(name).ok_or_else(not_locked)?;
        let at = resource.owners.iter().position(|o| *o == owner).ok_or_else(not_locked)?;
        resource.owners.remove(at);
        if resource.owners.is_empty() {
            drop_resource(&mut resources, name, &path);
        }
        Ok(())
    }

    /// Gives back all leases of a process that has gone. Upstream: `virLockSpaceReleaseResourcesForOwner`.
    ///
    /// # Errors
    /// None at present.
    pub fn release_all(&self, owner: u64) -> Result<usize> {
        let mut resources = self.resources.lock();
        let mut released = 0;
        for resource in resources.values_mut() {
            let before = resource.owners.len();
            resource.owners.retain(|o| *o != owner);
            released += before - resource.owners.len();
        }
        let unused = resources.iter().filter(|(_, r)| r.owners.is_empty()).map(|(name, _)| name.clone());
        for name in unused.collect::<Vec<_>>() {
            let path = self.path(&name)?;
            drop_resource(&mut resources, &name, &path);
        }
        Ok(released)
    }
}

/// The file goes while it is still locked, so that nobody else can have taken it.
fn drop_resource(resources: &mut HashMap<String, Resource>, name: &str, path: &Path) {
    if let Some(resource) = resources.remove(name)
        && resource.flags.auto_create
    {
        // A leftover is taken over by the next lease.
        let _ = std::fs::remove_file(path);
    }
}

/// # Errors
/// [`LockSpaceError::Locked`], `VIR_ERR_SYSTEM_ERROR`.
fn open_locked(name: &str, path: &Path, flags: AcquireFlags) -> Result<File> {
    loop {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(flags.auto_create).truncate(false).mode(0o600);
        let opened = options.custom_flags(libc::O_NOFOLLOW).open(path);
        let file = opened.map_err(|e| failure(&e, "Unable to open/create resource", path))?;
        let locked = if flags.shared { file.try_lock_shared() } else { file.try_lock() };
        match locked {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(LockSpaceError::Locked(name.to_owned()).into());
            }
            Err(std::fs::TryLockError::Error(e)) => {
                return Err(failure(&e, "Unable to acquire lock on", path));
            }
        }
        let ours = file.metadata().map_err(|e| failure(&e, "Unable to check status of", path))?;
        match std::fs::symlink_metadata(path) {
            Ok(named) if (named.dev(), named.ino()) == (ours.dev(), ours.ino()) => return Ok(file),
            Err(e) if e.kind() != ErrorKind::NotFound => {
                return Err(failure(&e, "Unable to check status of", path));
            }
            _ => {} // Its last holder has just removed it.
        }
    }
}

fn failure(source: &std::io::Error, what: &str, path: &Path) -> Error {
    Error::io(ErrorDomain::LOCKSPACE, source, format!("{what} '{}'", path.display())).with_path(path)
}

impl std::fmt::Debug for LockSpace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LockSpace").field("dir", &self.dir).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHARED: AcquireFlags = AcquireFlags { shared: true, auto_create: true };
    const EXCLUSIVE: AcquireFlags = AcquireFlags { shared: false, auto_create: true };

    #[test]
    fn leases() {
        let dir = tempfile::tempdir().unwrap();
        let space = LockSpace::new(Some(dir.path())).unwrap();
        space.acquire("a", 1, SHARED).unwrap();
        space.acquire("a", 2, SHARED).unwrap();
        let error = space.acquire("a", 3, EXCLUSIVE).unwrap_err();
        assert_eq!((error.number(), error.domain()), (ErrorNumber::RESOURCE_BUSY, ErrorDomain::LOCKSPACE));
        assert_eq!(space.release_all(1).unwrap(), 1);
        assert!(dir.path().join("a").exists() && space.release("a", 1).is_err());
        space.release("a", 2).unwrap();
        assert!(!dir.path().join("a").exists());
        assert!(
            space.acquire("../a", 1, EXCLUSIVE).is_err()
                && space.acquire("none", 1, AcquireFlags::default()).is_err()
        );
    }

    #[test]
    fn two_lock_spaces_exclude_each_other() {
        let dir = tempfile::tempdir().unwrap();
        let (one, two) =
            (LockSpace::new(Some(dir.path())).unwrap(), LockSpace::new(Some(dir.path())).unwrap());
        one.acquire("a", 1, EXCLUSIVE).unwrap();
        assert!(two.acquire("a", 1, EXCLUSIVE).is_err());
        one.release("a", 1).unwrap();
        two.acquire("a", 1, EXCLUSIVE).unwrap();
    }
}
