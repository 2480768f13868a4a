//! New volumes.

use std::sync::Arc;

use ferrovirt::object::{StoragePoolRef, StorageVolRef};
use ferrovirt::{Result, consts};
use ferrovirt_conf::schema;
use ferrovirt_conf::storage::{CapacityRule, Pool, Volume};

use super::{Found, Hold};
use crate::backend::{Backend, Make};
use crate::error::VolumeRefused;
use crate::pool::PoolObject;
use crate::task::Task;

/// A volume that has its place in the list and is not whole yet. Dropped before [`Unfinished::finish`], it is gone again.
struct Unfinished<'a> {
    pool: &'a Arc<PoolObject>,
    name: &'a str,
    finished: bool,
}

impl<'a> Unfinished<'a> {
    /// Puts a volume into the list, under a free name. The pool cannot be stopped until it is finished.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if the pool does not run.
    fn new(pool: &'a Arc<PoolObject>, volume: &'a Volume) -> Result<Self> {
        let mut state = pool.lock();
        state.check_active()?;
        state.volumes.insert(volume.clone(), true);
        state.async_jobs += 1;
        drop(state);
        Ok(Self { pool, name: &volume.name, finished: false })
    }

    /// The volume is whole.
    fn finish(mut self, volume: Volume) -> StorageVolRef {
        self.finished = true;
        let mut state = self.pool.lock();
        state.take_space(volume.allocation);
        let handle = state.handle(&volume);
        state.volumes.insert(volume, false);
        handle
    }
}

impl Drop for Unfinished<'_> {
    fn drop(&mut self) {
        let mut state = self.pool.lock();
        state.async_jobs = state.async_jobs.saturating_sub(1);
        if !self.finished {
            state.volumes.remove(self.name);
        }
    }
}

/// # Errors
/// The name is taken: `VIR_ERR_STORAGE_VOL_EXIST`, for a copy `VIR_ERR_INTERNAL_ERROR`.
fn check_free(pool: &PoolObject, name: &str, how: Make<'_>) -> Result<(), VolumeRefused> {
    match (pool.lock().volumes.get(name), how.source) {
        (None, _) => Ok(()),
        (Some(_), None) => Err(VolumeRefused::Exists(name.to_owned())),
        (Some(_), Some(_)) => Err(VolumeRefused::NameInUse(name.to_owned())),
    }
}

/// Makes `volume`, parsed and checked, in `pool`.
fn make(task: &Task<'_>, pool: &Arc<PoolObject>, mut volume: Volume, how: Make<'_>) -> Result<StorageVolRef> {
    let (def, backend): (Arc<Pool>, &dyn Backend) = (pool.def(), pool.backend()?);
    let job = pool.begin(task.call, "virStorageVolCreateXML")?;
    volume.key = None;
    pool.lock().check_active()?;
    check_free(pool, &volume.name, how)?;
    backend.place(&def, &mut volume)?;
    let listed = volume.clone();
    let unfinished = Unfinished::new(pool, &listed)?;
    drop(job);
    backend.build_volume(task, &def, &volume, how)?;
    if let Err(error) = backend.refresh_volume(&def, &mut volume) {
        if let Err(late) = backend.delete_volume(&def, &volume) {
            log::warn!("removing what was made of volume '{}': {late}", volume.name);
        }
        return Err(error);
    }
    Ok(unfinished.finish(volume))
}

/// The running pool of a handle, and the document of a volume for it.
fn parsed(
    task: &Task<'_>,
    pool: &StoragePoolRef,
    xml: &str,
    flags: u32,
    rule: CapacityRule,
) -> Result<(Arc<PoolObject>, Volume)> {
    schema::VOLUME.validate_if(flags & consts::STORAGE_VOL_CREATE_VALIDATE != 0, xml)?;
    let pool = task.instance.pool(pool)?;
    pool.lock().check_active()?;
    let volume = Volume::parse(xml, &pool.def(), rule)?;
    Ok((pool, volume))
}

pub(crate) fn create(task: &Task<'_>, pool: &StoragePoolRef, xml: &str, flags: u32) -> Result<StorageVolRef> {
    let (pool, volume) = parsed(task, pool, xml, flags, CapacityRule::UnlessBacked)?;
    make(task, &pool, volume, Make { source: None, flags })
}

pub(crate) fn create_from(
    task: &Task<'_>,
    pool: &StoragePoolRef,
    xml: &str,
    source: &StorageVolRef,
    flags: u32,
) -> Result<StorageVolRef> {
    let (pool, mut volume) = parsed(task, pool, xml, flags, CapacityRule::Optional)?;
    let mut source = Found::new(task, source)?;
    let _held = Hold::new(&source.pool, &source.volume.name, |entry| entry.check_whole())?;
    source.refresh()?;
    volume.capacity = volume.capacity.max(source.volume.capacity);
    if !volume.has_allocation {
        volume.allocation = volume.capacity;
    }
    make(task, &pool, volume, Make { source: Some(&source.volume), flags })
}
