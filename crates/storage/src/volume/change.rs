//! Delete, wipe and resize volumes.

use ferrovirt::object::StorageVolRef;
use ferrovirt::{Result, consts};

use super::{Found, Hold, VolumeEntry};
use crate::error::VolumeRefused;
use crate::task::Task;

pub(crate) fn delete(task: &Task<'_>, volume: &StorageVolRef, _flags: u32) -> Result<()> {
    let found = Found::new(task, volume)?;
    let _job = found.pool.begin(task.call, "virStorageVolDelete")?;
    found.pool.lock().volume(&volume.name)?.check_free()?;
    found.backend.delete_volume(&found.pool_def, &found.volume)?;
    let mut state = found.pool.lock();
    if let Some(entry) = state.volumes.remove(&volume.name) {
        state.give_space(entry.def.allocation);
    }
    Ok(())
}

pub(crate) fn wipe(task: &Task<'_>, volume: &StorageVolRef, flags: u32) -> Result<()> {
    wipe_pattern(task, volume, consts::STORAGE_VOL_WIPE_ALG_ZERO.unsigned_abs(), flags)
}

pub(crate) fn wipe_pattern(
    task: &Task<'_>,
    volume: &StorageVolRef,
    algorithm: u32,
    _flags: u32,
) -> Result<()> {
    if algorithm >= consts::STORAGE_VOL_WIPE_ALG_LAST.unsigned_abs() {
        return Err(VolumeRefused::WipeAlgorithm(algorithm).into());
    }
    let mut found = Found::new(task, volume)?;
    let _held = Hold::new(&found.pool, &volume.name, VolumeEntry::check_free)?;
    found.backend.wipe_volume(task.call, &found.volume, algorithm)?;
    found.refresh()
}

pub(crate) fn resize(task: &Task<'_>, volume: &StorageVolRef, capacity: u64, flags: u32) -> Result<()> {
    use consts::{
        STORAGE_VOL_RESIZE_ALLOCATE as ALLOCATE, STORAGE_VOL_RESIZE_DELTA as DELTA,
        STORAGE_VOL_RESIZE_SHRINK as SHRINK,
    };
    let mut found = Found::new(task, volume)?;
    let _held = Hold::new(&found.pool, &volume.name, VolumeEntry::check_free)?;
    let old = found.volume.capacity;
    let wanted = match (flags & DELTA != 0, flags & SHRINK != 0) {
        (false, _) => capacity,
        (true, false) => old.saturating_add(capacity),
        (true, true) => old.saturating_sub(capacity),
    };
    let before = found.volume.allocation;
    if wanted < before {
        return Err(VolumeRefused::ShrinkBelowAllocation.into());
    }
    if wanted < old && flags & SHRINK == 0 {
        return Err(VolumeRefused::ShrinkWithoutFlag.into());
    }
    if flags & ALLOCATE != 0 && wanted - before > found.pool_def.available {
        return Err(VolumeRefused::NoSpace.into());
    }
    found.backend.resize_volume(task, &found.volume, wanted, flags)?;
    found.refresh()?;
    found.pool.lock().take_space(found.volume.allocation.saturating_sub(before));
    Ok(())
}
