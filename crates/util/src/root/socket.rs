//! Unix sockets at paths of any length. The kernel's limit is 107 bytes; a longer path is reached through a descriptor
//! of its folder, so the socket stands where it is expected whatever the root.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

/// Longest path that `sockaddr_un` holds.
const LIMIT: usize = 107;

/// Listens at `path`; what stood there before is removed first, if it is a socket.
///
/// # Errors
/// Those of `unlink`, `socket`, `bind` and `listen`.
pub fn bind_stream(path: &Path) -> io::Result<UnixListener> {
    use std::os::unix::fs::FileTypeExt;
    if std::fs::symlink_metadata(path).is_ok_and(|m| m.file_type().is_socket()) {
        std::fs::remove_file(path)?;
    }
    with_short_path(path, |p| UnixListener::bind(p))
}

/// Connects to the socket at `path`.
///
/// # Errors
/// Those of `socket` and `connect`.
pub fn connect_stream(path: &Path) -> io::Result<UnixStream> {
    with_short_path(path, |p| UnixStream::connect(p))
}

/// # Errors
/// Those of the calls inside.
fn with_short_path<T>(path: &Path, act: impl Fn(&Path) -> io::Result<T>) -> io::Result<T> {
    if path.as_os_str().len() <= LIMIT {
        return act(path);
    }
    let too_long = || io::Error::from_raw_os_error(libc::ENAMETOOLONG);
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Err(too_long()) };
    let dir = File::open(parent)?;
    let short = PathBuf::from(format!("/proc/self/fd/{}", dir.as_raw_fd())).join(name);
    if short.as_os_str().len() > LIMIT {
        return Err(too_long());
    }
    act(&short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paths_work() {
        let dir = tempfile::tempdir().unwrap();
        let deep = dir.path().join("x".repeat(120)).join("y".repeat(120));
        std::fs::create_dir_all(&deep).unwrap();
        let path = deep.join("monitor.sock");
        let _first = bind_stream(&path).unwrap();
        let listener = bind_stream(&path).unwrap();
        let _client = connect_stream(&path).unwrap();
        listener.accept().unwrap();
        assert!(bind_stream(&deep.join("n".repeat(100))).is_err());
    }
}
