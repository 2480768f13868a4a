//! Overwriting volumes.

use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom};

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt_conf::storage::Volume;
use ferrovirt_util::file;

use super::{command, failed, path_of};
use crate::error::VolumeRefused;

/// The algorithms by number, as `scrub` calls them. Zeros need no program, and nothing can trim a file.
/// Upstream: `virStorageVolWipeAlgorithm`.
const ALGORITHMS: [Option<&str>; 10] = [
    None,
    Some("nnsa"),
    Some("dod"),
    Some("bsi"),
    Some("gutmann"),
    Some("schneier"),
    Some("pfitzner7"),
    Some("pfitzner33"),
    Some("random"),
    None,
];

/// Overwrites what a volume holds. Upstream: `virStorageBackendVolWipeLocal`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` for an algorithm that there is not, `VIR_ERR_SYSTEM_ERROR`; those of `scrub` and of the call.
pub(crate) fn wipe(call: &Call, volume: &Volume, algorithm: u32) -> Result<()> {
    let path = path_of(volume);
    let named = usize::try_from(algorithm).ok().and_then(|number| ALGORITHMS.get(number));
    match named {
        None => Err(VolumeRefused::WipeAlgorithm(algorithm).into()),
        Some(Some(pattern)) => command(&["scrub", "-f", "-p", pattern, path]).run_within(call).map(drop),
        Some(None) if algorithm == 0 => zero(call, path),
        Some(None) => Err(VolumeRefused::WipeTrim.into()),
    }
}

/// Writes zeros over all data; holes hold none and stay. The reference cuts files with holes off and lengthens them again,
/// which leaves the data on the disk.
fn zero(call: &Call, path: &str) -> Result<()> {
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|e| failed(&e, format!("Failed to open storage volume with path '{path}'")))?;
    let at = |e: std::io::Error| failed(&e, format!("Failed to write to storage volume with path '{path}'"));
    if !file.metadata().map_err(at)?.is_file() {
        let length = file.seek(SeekFrom::End(0)).map_err(at)?;
        file.rewind().map_err(at)?;
        file::write_zeros(call, &mut file, length)?;
    } else {
        zero_data(call, &mut file)?;
    }
    file.sync_data().map_err(|e| failed(&e, format!("cannot sync data to volume with path '{path}'")))
}

fn zero_data(call: &Call, file: &mut File) -> Result<()> {
    loop {
        let section = file::section_here(file)?;
        match (section.length, section.data) {
            (0, _) => return Ok(()),
            (length, true) => file::write_zeros(call, file, length)?,
            (length, false) => {
                let skip = i64::try_from(length).unwrap_or(i64::MAX);
                file.seek(SeekFrom::Current(skip)).map_err(|e| failed(&e, "cannot seek in volume"))?;
            }
        }
    }
}
