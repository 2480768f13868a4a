//! Pools whose volumes are files in a folder: `dir`, and with a mount before it `fs` and `netfs`.
//!
//! Upstream: `storage_backend_fs.c`.

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::stream::StreamDriver;
use ferrovirt_conf::storage::{Pool, PoolType, Volume};
use ferrovirt_util::xml::StringEnum as _;

use super::{Backend, Contents, Done, Make, Transfer, mount};
use crate::error::PoolRefused;
use crate::local::{folder, image, place, probe, raw, scan, stream, wipe};
use crate::task::Task;

/// One of the three types.
#[derive(Debug)]
pub(super) struct FileSystem(pub(super) PoolType);

/// The folder of a pool.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` if its document has none, which no parsed document does.
pub(super) fn target(pool: &Pool) -> Result<&str, PoolRefused> {
    pool.target_path.as_deref().ok_or_else(|| PoolRefused::NoPath(pool.name.clone()))
}

impl FileSystem {
    fn is_mount(&self) -> bool {
        self.0 != PoolType::Dir
    }
}

impl Backend for FileSystem {
    fn kind(&self) -> PoolType {
        self.0
    }

    fn is_started(&self, pool: &Pool) -> Result<bool> {
        if self.is_mount() {
            mount::is_mounted(pool)
        } else {
            Ok(std::path::Path::new(target(pool)?).exists())
        }
    }

    fn start(&self, call: &Call, pool: &Pool) -> Result<()> {
        if self.is_mount() { mount::start(call, pool) } else { Ok(()) }
    }

    fn stop(&self, call: &Call, pool: &Pool) -> Result<()> {
        if self.is_mount() { mount::stop(call, pool) } else { Ok(()) }
    }

    fn build(&self, call: &Call, pool: &Pool, flags: u32) -> Result<()> {
        folder::build(target(pool)?, &pool.permissions)?;
        if flags == 0 { Ok(()) } else { mount::format(call, pool, flags) }
    }

    fn delete(&self, _call: &Call, pool: &Pool) -> Result<()> {
        folder::delete(target(pool)?)
    }

    fn contents(&self, call: &Call, pool: &Pool) -> Result<Contents> {
        scan::contents(call, target(pool)?)
    }

    fn sources(&self, call: &Call, spec: Option<&str>) -> Result<String> {
        if self.0 == PoolType::Netfs {
            return mount::sources(call, spec);
        }
        Err(PoolRefused::NoDiscovery(self.0.as_str().to_owned()).into())
    }

    fn place(&self, pool: &Pool, volume: &mut Volume) -> Result<()> {
        place::place(target(pool)?, volume)
    }

    fn build_volume(&self, task: &Task<'_>, pool: &Pool, volume: &Volume, make: Make<'_>) -> Result<()> {
        place::build(task, pool, volume, make)
    }

    fn refresh_volume(&self, _pool: &Pool, volume: &mut Volume) -> Result<()> {
        probe::refresh(volume)
    }

    fn delete_volume(&self, _pool: &Pool, volume: &Volume) -> Result<()> {
        place::delete(volume)
    }

    fn resize_volume(&self, task: &Task<'_>, volume: &Volume, capacity: u64, flags: u32) -> Result<()> {
        if raw::is_raw(volume) {
            raw::resize(volume, capacity, flags)
        } else {
            image::resize(task, volume, capacity, flags)
        }
    }

    fn wipe_volume(&self, call: &Call, volume: &Volume, algorithm: u32) -> Result<()> {
        wipe::wipe(call, volume, algorithm)
    }

    fn upload(&self, volume: &Volume, transfer: Transfer, done: Done) -> Result<Box<dyn StreamDriver>> {
        stream::upload(volume, transfer, done)
    }

    fn download(&self, volume: &Volume, transfer: Transfer) -> Result<Box<dyn StreamDriver>> {
        stream::download(volume, transfer)
    }
}
