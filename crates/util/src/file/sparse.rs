//! Holes in files. Upstream: `virFileInData`.

use std::os::fd::AsFd;

use nix::errno::Errno;
use nix::unistd::{Whence, lseek};

use crate::error::{Error, ErrorDomain, Result};

/// What a file holds at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// Data, not a hole. The end of the file counts as a hole of no length.
    pub data: bool,
    /// Bytes to the end of the section.
    pub length: u64,
}

/// The section at the file's position, which stays where it is. Upstream: `virFileInData`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn section_here(file: &impl AsFd) -> Result<Section> {
    let error = |e: Errno| Error::system(ErrorDomain::NONE, e as i32, "Unable to seek to data or hole");
    let here = lseek(file, 0, Whence::SeekCur).map_err(error)?;
    let found = section_at(file, here).map_err(error);
    lseek(file, here, Whence::SeekSet).map_err(error)?;
    found
}

/// # Errors
/// Those of `lseek`.
fn section_at(file: &impl AsFd, here: i64) -> Result<Section, Errno> {
    let length = |end: i64| u64::try_from(end - here).unwrap_or(0);
    let data = match lseek(file, here, Whence::SeekData) {
        // No data from here on.
        Err(Errno::ENXIO) => {
            let end = lseek(file, 0, Whence::SeekEnd)?;
            return Ok(Section { data: false, length: length(end) });
        }
        other => other?,
    };
    if data > here {
        return Ok(Section { data: false, length: length(data) });
    }
    let hole = lseek(file, here, Whence::SeekHole)?;
    Ok(Section { data: true, length: length(hole) })
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, SeekFrom, Write};

    use super::*;

    #[test]
    fn sections() {
        let mut file = tempfile::tempfile().unwrap();
        file.seek(SeekFrom::Start(1 << 20)).unwrap();
        file.write_all(&[1; 4096]).unwrap();
        file.set_len(3 << 20).unwrap();
        let mut at = |offset| {
            file.seek(SeekFrom::Start(offset)).unwrap();
            section_here(&file).unwrap()
        };
        assert_eq!(at(0), Section { data: false, length: 1 << 20 });
        assert_eq!(at(1 << 20), Section { data: true, length: 4096 });
        assert_eq!(at((1 << 20) + 4096), Section { data: false, length: (2 << 20) - 4096 });
        assert_eq!(at(3 << 20), Section { data: false, length: 0 });
    }
}
