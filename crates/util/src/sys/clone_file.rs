//! Files that share their blocks until one of them is changed.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;

/// Makes `to` a copy of `from` that shares its blocks. Upstream: `virFileReflink`'s `FICLONE`.
///
/// # Errors
/// `EOPNOTSUPP` where the file system cannot, `EXDEV`, `EINVAL`.
pub fn clone_file(from: &File, to: &File) -> io::Result<()> {
    // SAFETY: both descriptors are open for the call, and FICLONE takes the second one by value.
    let done = unsafe { libc::ioctl(to.as_raw_fd(), libc::FICLONE, from.as_raw_fd()) };
    if done == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    #[test]
    fn a_clone_has_the_content_or_there_is_none() {
        let (mut from, mut to) =
            (tempfile::NamedTempFile::new().unwrap(), tempfile::NamedTempFile::new().unwrap());
        from.write_all(b"content").unwrap();
        let mut found = String::new();
        match clone_file(from.as_file(), to.as_file()) {
            Ok(()) => {
                to.read_to_string(&mut found).unwrap();
                assert_eq!(found, "content");
            }
            Err(error) => {
                let errno = error.raw_os_error();
                assert!(matches!(errno, Some(libc::EOPNOTSUPP | libc::EINVAL | libc::ENOTTY)), "{error}");
            }
        }
    }
}
