//! What is in a folder.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::{Error, ErrorDomain, Result};
use nix::sys::statvfs::statvfs;

use super::{failed, folder, probe};
use crate::backend::Contents;

/// The files and folders in a pool's folder, with the space of its file system. What is neither is passed over.
/// Upstream: `virStorageBackendRefreshLocal`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if the folder cannot be read; those of the call.
pub(crate) fn contents(call: &Call, target: &str) -> Result<Contents> {
    let unreadable = |error: &std::io::Error| {
        Error::io(ErrorDomain::NONE, error, format!("cannot open directory '{target}'"))
    };
    let mut volumes = Vec::new();
    for entry in std::fs::read_dir(target).map_err(|e| unreadable(&e))? {
        call.check()?;
        let name = entry.map_err(|e| unreadable(&e))?.file_name();
        // Documents hold text without control characters; a name that is none cannot be asked for.
        let Some(name) = name.to_str().filter(|name| !name.chars().any(char::is_control)) else {
            log::warn!("ignoring file {name:?} in '{target}'");
            continue;
        };
        volumes.extend(probe::find(target, name));
    }
    let space = statvfs(Path::new(target))
        .map_err(|errno| failed(&errno.into(), format!("cannot statvfs path '{target}'")))?;
    let unit = space.fragment_size();
    let capacity = space.blocks().saturating_mul(unit);
    let available = space.blocks_free().saturating_mul(unit);
    Ok(Contents {
        volumes,
        capacity,
        allocation: capacity.saturating_sub(available),
        available,
        permissions: Some(folder::permissions(target)?),
    })
}
