//! Extended attributes of files, links not followed: security labels, remembered owners.

use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Largest value of an attribute that Linux knows, in bytes. Upstream: `XATTR_SIZE_MAX`.
const VALUE_MAX: usize = 65536;

fn c_path(path: &Path) -> io::Result<CString> {
    Ok(CString::new(path.as_os_str().as_bytes())?)
}

fn c_name(name: &str) -> io::Result<CString> {
    Ok(CString::new(OsStr::new(name).as_bytes())?)
}

/// The value of an attribute; `None` if the file has none of that name.
///
/// # Errors
/// `EOPNOTSUPP` where the file system has no attributes, `EACCES`, `ENOENT`.
pub fn get(path: &Path, name: &str) -> io::Result<Option<Vec<u8>>> {
    let (path, name) = (c_path(path)?, c_name(name)?);
    let mut value = vec![0_u8; VALUE_MAX];
    let length = get_raw(&path, &name, &mut value);
    match usize::try_from(length) {
        Ok(length) => {
            value.truncate(length);
            Ok(Some(value))
        }
        Err(_) => match io::Error::last_os_error() {
            error if error.raw_os_error() == Some(libc::ENODATA) => Ok(None),
            error => Err(error),
        },
    }
}

fn get_raw(path: &CStr, name: &CStr, value: &mut [u8]) -> isize {
    // SAFETY: both texts end in NUL, and the kernel writes at most `value.len()` bytes into the buffer.
    unsafe { libc::lgetxattr(path.as_ptr(), name.as_ptr(), value.as_mut_ptr().cast(), value.len()) }
}

/// Sets an attribute, replacing an old value.
///
/// # Errors
/// `EOPNOTSUPP`, `EPERM`, `ENOENT`, `EROFS`, `ENOSPC`.
pub fn set(path: &Path, name: &str, value: &[u8]) -> io::Result<()> {
    let (path, name) = (c_path(path)?, c_name(name)?);
    // SAFETY: both texts end in NUL, and the kernel reads `value.len()` bytes from the slice.
    let done =
        unsafe { libc::lsetxattr(path.as_ptr(), name.as_ptr(), value.as_ptr().cast(), value.len(), 0) };
    if done == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// Removes an attribute; it is no error if there is none.
///
/// # Errors
/// `EOPNOTSUPP`, `EPERM`, `ENOENT`, `EROFS`.
pub fn remove(path: &Path, name: &str) -> io::Result<()> {
    let (path, name) = (c_path(path)?, c_name(name)?);
    // SAFETY: both texts end in NUL.
    let done = unsafe { libc::lremovexattr(path.as_ptr(), name.as_ptr()) };
    match io::Error::last_os_error() {
        error if done != 0 && error.raw_os_error() != Some(libc::ENODATA) => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_come_and_go() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let name = "trusted.ferrovirt.test";
        if set(file.path(), name, b"one").is_err() {
            // Without the right to it, or on a file system without attributes, only the absence can be seen.
            assert!(get(Path::new("/no/such/file"), name).is_err());
            return;
        }
        assert_eq!(get(file.path(), name).unwrap().as_deref(), Some(&b"one"[..]));
        set(file.path(), name, b"").unwrap();
        assert_eq!(get(file.path(), name).unwrap().as_deref(), Some(&b""[..]));
        remove(file.path(), name).unwrap();
        remove(file.path(), name).unwrap();
        assert_eq!(get(file.path(), name).unwrap(), None);
        assert!(get(file.path(), "a\0b").is_err());
    }
}
