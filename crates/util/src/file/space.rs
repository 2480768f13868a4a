//! Space of files: reserving it, and copies that keep the holes.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use nix::errno::Errno;
use nix::fcntl::{FallocateFlags, fallocate};

use super::sparse::section_here;
use crate::error::{Error, ErrorDomain, Result};

/// Bytes copied or zeroed at once.
const BLOCK: usize = 1 << 20;

fn failed(error: &io::Error, what: &str) -> Error {
    Error::io(ErrorDomain::NONE, error, what)
}

/// Reserves `length` bytes from `offset` on, which then read as zeros unless they were data before; a file system that
/// cannot is written to. Upstream: `safezero`, `virFileAllocate`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`: `ENOSPC`, `EOVERFLOW`.
pub fn preallocate(file: &mut File, offset: u64, length: u64) -> Result<()> {
    let what = "unable to allocate space for file";
    let overflow = || failed(&io::Error::from_raw_os_error(libc::EOVERFLOW), what);
    let end = offset.checked_add(length).ok_or_else(overflow)?;
    i64::try_from(end).map_err(|_| overflow())?;
    let (from, count) =
        (i64::try_from(offset).map_err(|_| overflow())?, i64::try_from(length).map_err(|_| overflow())?);
    if length == 0 {
        return Ok(());
    }
    match fallocate(&*file, FallocateFlags::empty(), from, count) {
        Ok(()) => Ok(()),
        Err(Errno::EOPNOTSUPP | Errno::ENOSYS) => {
            append_zeros(file, offset, end).map_err(|e| failed(&e, what))
        }
        Err(errno) => Err(failed(&errno.into(), what)),
    }
}

/// Writes zeros where the file has nothing yet.
///
/// # Errors
/// Those of writing.
fn append_zeros(file: &mut File, offset: u64, end: u64) -> io::Result<()> {
    let zeros = vec![0; BLOCK];
    let mut at = file.metadata()?.len();
    if at < offset {
        // What lies between is not asked for: a hole.
        at = offset;
    }
    file.seek(SeekFrom::Start(at))?;
    while at < end {
        let length = usize::try_from(end - at).unwrap_or(BLOCK).min(BLOCK);
        file.write_all(&zeros[..length])?;
        at += length as u64;
    }
    Ok(())
}

/// Copies `from`, from its start to its end, over `to`, from its start; holes stay holes and so do blocks of zeros.
/// Returns the length. Upstream: `virStorageBackendCopyToFD`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn copy_sparse(from: &mut File, to: &mut File) -> Result<u64> {
    let read = |e: &io::Error| failed(e, "failed reading from file");
    let write = |e: &io::Error| failed(e, "failed writing to file");
    let mut buffer = vec![0; BLOCK];
    let mut at = from.seek(SeekFrom::Start(0)).map_err(|e| read(&e))?;
    loop {
        let section = section_here(from)?;
        if section.length == 0 {
            break;
        }
        let end = at.saturating_add(section.length);
        while section.data && at < end {
            let wanted = usize::try_from(end - at).unwrap_or(BLOCK).min(BLOCK);
            let count = from.read(&mut buffer[..wanted]).map_err(|e| read(&e))?;
            if count == 0 {
                break;
            }
            if buffer[..count].iter().any(|byte| *byte != 0) {
                to.seek(SeekFrom::Start(at))
                    .and_then(|_| to.write_all(&buffer[..count]))
                    .map_err(|e| write(&e))?;
            }
            at += count as u64;
        }
        if section.data && at < end {
            // Cut off meanwhile.
            break;
        }
        at = from.seek(SeekFrom::Start(end)).map_err(|e| read(&e))?;
    }
    to.set_len(at).map_err(|e| write(&e))?;
    Ok(at)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    #[test]
    fn reserved_space_is_there() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"data").unwrap();
        preallocate(&mut file, 0, 1 << 20).unwrap();
        let meta = file.metadata().unwrap();
        assert_eq!(meta.len(), 1 << 20);
        assert!(meta.blocks() * 512 >= 1 << 20);
        let mut start = [0; 5];
        file.seek(SeekFrom::Start(0)).unwrap();
        file.read_exact(&mut start).unwrap();
        assert_eq!(&start, b"data\0");
        assert!(preallocate(&mut file, u64::MAX, 2).is_err());
        assert!(preallocate(&mut file, 0, u64::MAX).is_err());
    }

    #[test]
    fn zeros_are_written_where_nothing_can_be_reserved() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"data").unwrap();
        append_zeros(&mut file, 0, 3 << 20).unwrap();
        assert_eq!(file.metadata().unwrap().len(), 3 << 20);
    }

    #[test]
    fn copies_keep_holes() {
        let (mut from, mut to) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
        from.seek(SeekFrom::Start(8 << 20)).unwrap();
        from.write_all(&[7; 3000]).unwrap();
        from.set_len(64 << 20).unwrap();
        assert_eq!(copy_sparse(&mut from, &mut to).unwrap(), 64 << 20);
        let meta = to.metadata().unwrap();
        assert_eq!(meta.len(), 64 << 20);
        assert!(meta.blocks() * 512 < 1 << 20);
        let mut piece = [0; 3001];
        to.seek(SeekFrom::Start((8 << 20) - 1)).unwrap();
        to.read_exact(&mut piece).unwrap();
        assert!(piece[0] == 0 && piece[1..].iter().all(|byte| *byte == 7));
    }
}
