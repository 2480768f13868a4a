//! The types of storage: one value per type, and the table of those that there are.
//!
//! What a type cannot do keeps the answer that the trait gives for it. A type that is not in the table is refused with the
//! reference's error for a backend that was not built.

mod file_system;
mod mount;

use std::fmt;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::stream::StreamDriver;
use ferrovirt_conf::storage::{Permissions, Pool, PoolType, Volume};
use ferrovirt_util::xml::StringEnum as _;

use self::file_system::FileSystem;
use crate::error::{PoolRefused, VolumeRefused};
use crate::task::Task;

/// What is in a running pool; sizes in bytes.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) volumes: Vec<Volume>,
    pub(crate) capacity: u64,
    pub(crate) allocation: u64,
    pub(crate) available: u64,
    /// Those of the pool's target, if it has one.
    pub(crate) permissions: Option<Permissions>,
}

/// How a new volume is to be made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Make<'a> {
    /// The volume whose content it gets.
    pub(crate) source: Option<&'a Volume>,
    /// The flags of the call.
    pub(crate) flags: u32,
}

/// A stream into a volume or out of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Transfer {
    /// Where it begins, in bytes.
    pub(crate) offset: u64,
    /// Most bytes that it may have; `None` for all there are.
    pub(crate) length: Option<u64>,
    /// Whether holes are told.
    pub(crate) sparse: bool,
}

/// A type of storage. Nothing here is called with a lock held.
///
/// Upstream: `virStorageBackend`.
#[expect(unused_variables, reason = "default methods name the arguments for those who implement them")]
pub(crate) trait Backend: fmt::Debug + Send + Sync {
    /// The type.
    fn kind(&self) -> PoolType;

    /// Whether the storage of a pool that ran once can still be used. Upstream: `checkPool`.
    ///
    /// # Errors
    /// Those of asking the host.
    fn is_started(&self, pool: &Pool) -> Result<bool>;

    /// Makes the storage usable. Upstream: `startPool`.
    ///
    /// # Errors
    /// Whatever keeps it from being used.
    fn start(&self, call: &Call, pool: &Pool) -> Result<()> {
        Ok(())
    }

    /// Ends the use of the storage. Upstream: `stopPool`.
    ///
    /// # Errors
    /// Whatever keeps it in use.
    fn stop(&self, call: &Call, pool: &Pool) -> Result<()> {
        Ok(())
    }

    /// Prepares the storage for its first use. Upstream: `buildPool`.
    ///
    /// # Errors
    /// Whatever keeps it from being prepared.
    fn build(&self, call: &Call, pool: &Pool, flags: u32) -> Result<()> {
        Ok(())
    }

    /// Takes the storage away. Upstream: `deletePool`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or whatever keeps it.
    fn delete(&self, call: &Call, pool: &Pool) -> Result<()> {
        Err(PoolRefused::NoDelete.into())
    }

    /// Looks at everything in the storage. Upstream: `refreshPool`.
    ///
    /// # Errors
    /// It cannot be read.
    fn contents(&self, call: &Call, pool: &Pool) -> Result<Contents>;

    /// Storage that pools can be made of, as a document. Upstream: `findPoolSources`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or those of asking.
    fn sources(&self, call: &Call, spec: Option<&str>) -> Result<String> {
        Err(PoolRefused::NoDiscovery(self.kind().as_str().to_owned()).into())
    }

    /// Gives a new volume its place: path, key and type. Nothing is made yet. Upstream: `createVol`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or there can be no such volume.
    fn place(&self, pool: &Pool, volume: &mut Volume) -> Result<()> {
        Err(VolumeRefused::Unsupported("volume creation").into())
    }

    /// Makes a volume that has its place. Upstream: `buildVol`, `buildVolFrom`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or it cannot be made; what was begun is gone again.
    fn build_volume(&self, task: &Task<'_>, pool: &Pool, volume: &Volume, make: Make<'_>) -> Result<()> {
        Err(VolumeRefused::Unsupported("volume creation").into())
    }

    /// Brings what is known of a volume up to date. Upstream: `refreshVol`.
    ///
    /// # Errors
    /// It cannot be read.
    fn refresh_volume(&self, pool: &Pool, volume: &mut Volume) -> Result<()> {
        Ok(())
    }

    /// Takes a volume away. Upstream: `deleteVol`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or whatever keeps it.
    fn delete_volume(&self, pool: &Pool, volume: &Volume) -> Result<()> {
        Err(VolumeRefused::Unsupported("vol deletion").into())
    }

    /// Changes the capacity of a volume. Upstream: `resizeVol`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or it stays as it is.
    fn resize_volume(&self, task: &Task<'_>, volume: &Volume, capacity: u64, flags: u32) -> Result<()> {
        Err(VolumeRefused::Unsupported("changing of volume capacity").into())
    }

    /// Overwrites a volume by a `virStorageVolWipeAlgorithm`. Upstream: `wipeVol`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or it may not be overwritten.
    fn wipe_volume(&self, call: &Call, volume: &Volume, algorithm: u32) -> Result<()> {
        Err(VolumeRefused::Unsupported("volume wiping").into())
    }

    /// A stream into a volume; `done` is called when it has ended. Upstream: `uploadVol`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or it cannot be opened.
    fn upload(&self, volume: &Volume, transfer: Transfer, done: Done) -> Result<Box<dyn StreamDriver>> {
        Err(VolumeRefused::Unsupported("volume upload").into())
    }

    /// A stream out of a volume. Upstream: `downloadVol`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT`, or it cannot be opened.
    fn download(&self, volume: &Volume, transfer: Transfer) -> Result<Box<dyn StreamDriver>> {
        Err(VolumeRefused::Unsupported("volume download").into())
    }
}

/// What follows the end of a stream.
pub(crate) type Done = Box<dyn FnOnce() + Send>;

/// The types of storage that there are.
static BACKENDS: &[&dyn Backend] =
    &[&FileSystem(PoolType::Dir), &FileSystem(PoolType::Fs), &FileSystem(PoolType::Netfs)];

/// What knows that type. Upstream: `virStorageBackendForType`.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` if there is nothing that does.
pub(crate) fn of(kind: PoolType) -> Result<&'static dyn Backend, PoolRefused> {
    let found = BACKENDS.iter().find(|backend| backend.kind() == kind);
    found.copied().ok_or_else(|| PoolRefused::NoBackend(kind.number(), kind.as_str()))
}
