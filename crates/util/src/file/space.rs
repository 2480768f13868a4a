//! Space of files: reserving it, and copies that keep the holes.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use nix::errno::Errno;
use nix::fcntl::{FallocateFlags, fallocate};

use super::sparse::section_here;
use crate::call_context::{Background, CallContext};
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
        Err(Errno::EOPNOTSUPP | Errno::ENOSYS) => append_zeros(file, offset, end),
        Err(errno) => Err(failed(&errno.into(), what)),
    }
}

/// Writes zeros where the file has nothing yet; what lies between its end and `offset` is not asked for: a hole.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
fn append_zeros(file: &mut File, offset: u64, end: u64) -> Result<()> {
    let error = |e: io::Error| failed(&e, "unable to allocate space for file");
    let at = file.metadata().map_err(error)?.len().max(offset);
    file.seek(SeekFrom::Start(at)).map_err(error)?;
    write_zeros(&Background, file, end.saturating_sub(at))
}

/// Copies `from`, from its start to its end, over `to`, from its start; holes stay holes and so do blocks of zeros.
/// Returns the length. Upstream: `virStorageBackendCopyToFD`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`; those of the call's context, which ends it between two blocks.
pub fn copy_sparse(call: &dyn CallContext, from: &mut File, to: &mut File) -> Result<u64> {
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
            call.check()?;
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

/// Makes `length` bytes from the file's position on read as zeros, without space of their own where the file system can;
/// the position is behind them then. A file that ends before is made longer.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`: `EOVERFLOW`, `EFBIG`, `ENOSPC`; those of the call's context.
pub fn make_hole(call: &dyn CallContext, file: &mut File, length: u64) -> Result<()> {
    let error = |e: &io::Error| failed(e, "unable to make a hole");
    let begin = file.stream_position().map_err(|e| error(&e))?;
    let overflow = || error(&io::Error::from_raw_os_error(libc::EOVERFLOW));
    let end = begin.checked_add(length).filter(|end| i64::try_from(*end).is_ok()).ok_or_else(overflow)?;
    let meta = file.metadata().map_err(|e| error(&e))?;
    let inside = if meta.is_file() { end.min(meta.len()).saturating_sub(begin) } else { length };
    if inside > 0 {
        let flags = FallocateFlags::FALLOC_FL_PUNCH_HOLE | FallocateFlags::FALLOC_FL_KEEP_SIZE;
        let (from, count) = (i64::try_from(begin), i64::try_from(inside));
        let (Ok(from), Ok(count)) = (from, count) else { return Err(overflow()) };
        match fallocate(&*file, flags, from, count) {
            Ok(()) => {}
            Err(Errno::EOPNOTSUPP | Errno::ENOSYS | Errno::ENODEV) => write_zeros(call, file, inside)?,
            Err(errno) => return Err(error(&errno.into())),
        }
    }
    if meta.is_file() && end > meta.len() {
        file.set_len(end).map_err(|e| error(&e))?;
    }
    file.seek(SeekFrom::Start(end)).map_err(|e| error(&e))?;
    Ok(())
}

/// Writes `length` zeros from the file's position on.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`; those of the call's context, which ends it between two blocks.
pub fn write_zeros(call: &dyn CallContext, file: &mut File, length: u64) -> Result<()> {
    let zeros = vec![0; BLOCK];
    let mut left = length;
    while left > 0 {
        call.check()?;
        let count = usize::try_from(left).unwrap_or(BLOCK).min(BLOCK);
        file.write_all(&zeros[..count]).map_err(|e| failed(&e, "failed writing to file"))?;
        left -= count as u64;
    }
    Ok(())
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
        assert_eq!(copy_sparse(&Background, &mut from, &mut to).unwrap(), 64 << 20);
        let meta = to.metadata().unwrap();
        assert_eq!(meta.len(), 64 << 20);
        assert!(meta.blocks() * 512 < 1 << 20);
        let mut piece = [0; 3001];
        to.seek(SeekFrom::Start((8 << 20) - 1)).unwrap();
        to.read_exact(&mut piece).unwrap();
        assert!(piece[0] == 0 && piece[1..].iter().all(|byte| *byte == 7));
    }

    #[test]
    fn holes_take_data_away_and_give_its_space_back() {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&[7; 3 << 20]).unwrap();
        file.seek(SeekFrom::Start(1 << 20)).unwrap();
        make_hole(&Background, &mut file, 1 << 20).unwrap();
        assert_eq!(file.stream_position().unwrap(), 2 << 20);
        let meta = file.metadata().unwrap();
        assert_eq!(meta.len(), 3 << 20);
        assert!(meta.blocks() * 512 <= 2 << 20, "{}", meta.blocks());
        let mut piece = [1; 2];
        file.seek(SeekFrom::Start((2 << 20) - 1)).unwrap();
        file.read_exact(&mut piece).unwrap();
        assert_eq!(piece, [0, 7]);
        file.seek(SeekFrom::End(0)).unwrap();
        make_hole(&Background, &mut file, 1 << 20).unwrap();
        assert_eq!(file.metadata().unwrap().len(), 4 << 20);
        assert!(make_hole(&Background, &mut file, u64::MAX).is_err());
    }
}
