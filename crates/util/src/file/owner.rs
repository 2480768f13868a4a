//! Acting on files as somebody else, and giving files away without being led astray by links.

use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use nix::fcntl::AtFlags;
use nix::unistd::{Gid, Uid, fchownat, setfsgid, setfsuid};

use super::failure;
use crate::error::{Error, ErrorDomain, Result};

/// Runs `work` with the file access rights of a user and group (and the user's other groups), on a thread of its own, so
/// that nothing of it is seen by the rest of the process. With `None`, and where it changes nothing, `work` simply runs.
/// Upstream: `virFileOpenAs` and `virFileAccessibleAs`, which copy the whole process for it.
///
/// # Errors
/// Those of `work`; `EPERM` if this process may not act as the user.
pub fn with_fs_owner<T: Send>(
    owner: Option<(u32, u32)>,
    work: impl FnOnce() -> io::Result<T> + Send,
) -> io::Result<T> {
    let ourselves = (nix::unistd::geteuid().as_raw(), nix::unistd::getegid().as_raw());
    let Some((uid, gid)) = owner.filter(|owner| *owner != ourselves) else { return work() };
    let groups = groups_of(uid, gid);
    let apart = move || {
        become_owner(uid, gid, &groups)?;
        work()
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("owner".into()).spawn_scoped(scope, apart)?;
        thread.join().unwrap_or_else(|_| Err(io::Error::other("a call on behalf of another user panicked")))
    })
}

fn groups_of(uid: u32, gid: u32) -> Vec<u32> {
    let user = nix::unistd::User::from_uid(Uid::from_raw(uid)).ok().flatten();
    let name = user.and_then(|user| std::ffi::CString::new(user.name).ok());
    let groups = name.and_then(|name| nix::unistd::getgrouplist(&name, Gid::from_raw(gid)).ok());
    groups.map_or_else(|| vec![gid], |groups| groups.into_iter().map(Gid::as_raw).collect())
}

/// # Errors
/// `EPERM`.
fn become_owner(uid: u32, gid: u32, groups: &[u32]) -> io::Result<()> {
    let refused = || io::Error::from_raw_os_error(libc::EPERM);
    crate::sys::credentials::set_thread_groups(groups)?;
    // These two calls report nothing; asking for an impossible number tells the present one.
    setfsgid(Gid::from_raw(gid));
    if setfsgid(Gid::from_raw(u32::MAX)).as_raw() != gid {
        return Err(refused());
    }
    setfsuid(Uid::from_raw(uid));
    if setfsuid(Uid::from_raw(u32::MAX)).as_raw() == uid { Ok(()) } else { Err(refused()) }
}

/// Gives a file to a user and a group (`None`: unchanged). If `path` itself is a symbolic link, it is refused with `ELOOP`
/// and nothing happens to its target. Upstream: `virFileChownFiles` and the DAC driver's `chown`, which follow links.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn chown(path: impl AsRef<Path>, uid: Option<u32>, gid: Option<u32>) -> Result<()> {
    let path = path.as_ref();
    let failed = |e: &io::Error| {
        let shown = |id: Option<u32>| id.map_or(-1, i64::from);
        let text = format!(
            "unable to set user and group to '{}:{}' on '{}'",
            shown(uid),
            shown(gid),
            path.display()
        );
        Error::io(ErrorDomain::NONE, e, text).with_path(path)
    };
    let mut options = std::fs::OpenOptions::new();
    let file = options
        .read(true)
        .custom_flags(libc::O_PATH | libc::O_NOFOLLOW)
        .open(path)
        .map_err(|e| failed(&e))?;
    if file.metadata().map_err(|e| failed(&e))?.file_type().is_symlink() {
        return Err(failed(&io::Error::from_raw_os_error(libc::ELOOP)));
    }
    let (uid, gid) = (uid.map(Uid::from_raw), gid.map(Gid::from_raw));
    fchownat(&file, "", uid, gid, AtFlags::AT_EMPTY_PATH).map_err(|e| failed(&e.into()))
}

/// Owner and group of a file, links not followed.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn owner(path: impl AsRef<Path>) -> Result<(u32, u32)> {
    let path = path.as_ref();
    let meta = std::fs::symlink_metadata(path).map_err(|e| failure(&e, "cannot stat file", path))?;
    Ok((meta.uid(), meta.gid()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn another_user_has_its_own_rights() {
        let me = (nix::unistd::geteuid().as_raw(), nix::unistd::getegid().as_raw());
        assert_eq!(with_fs_owner(Some(me), || Ok(1)).unwrap(), 1);
        if me.0 != 0 {
            assert!(with_fs_owner(Some((0, 0)), || Ok(())).is_err());
            return;
        }
        let dir = tempfile::tempdir().unwrap();
        std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        let secret = dir.path().join("secret");
        std::fs::write(&secret, "x").unwrap();
        std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600)).unwrap();
        let read = || std::fs::read(&secret);
        let error = with_fs_owner(Some((65534, 65534)), read).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(read().unwrap(), b"x", "this thread is still itself");
        chown(&secret, Some(65534), Some(65534)).unwrap();
        assert_eq!(with_fs_owner(Some((65534, 65534)), read).unwrap(), b"x");
    }

    #[test]
    fn ownership_never_follows_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let (victim, link) = (dir.path().join("victim"), dir.path().join("link"));
        std::fs::write(&victim, "x").unwrap();
        std::os::unix::fs::symlink(&victim, &link).unwrap();
        let before = owner(&victim).unwrap();
        let error = chown(&link, Some(before.0), Some(before.1)).unwrap_err();
        assert_eq!(error.context().errno, Some(libc::ELOOP));
        assert_eq!(owner(&victim).unwrap(), before);
        chown(&victim, Some(before.0), None).unwrap();
    }
}
