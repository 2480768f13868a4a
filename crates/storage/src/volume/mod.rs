//! Volumes: look-ups, lists and questions.

pub(crate) mod change;
pub(crate) mod data;
mod hold;
pub(crate) mod make;
mod table;

use std::sync::Arc;

use ferrovirt::object::{StoragePoolRef, StorageVolRef};
use ferrovirt::structs::StorageVolInfo;
use ferrovirt::{Result, consts};
use ferrovirt_conf::storage::{Pool, Volume};
use ferrovirt_util::file::sanitize;
use ferrovirt_util::xml::StringEnum as _;

pub(crate) use self::hold::Hold;
pub(crate) use self::table::{VolumeEntry, Volumes};
use crate::backend::{self, Backend};
use crate::error::VolumeRefused;
use crate::pool::{PoolObject, PoolState, count};
use crate::task::Task;

/// The volume of a handle, as it was when the call came.
pub(crate) struct Found {
    pub(crate) pool: Arc<PoolObject>,
    pub(crate) pool_def: Arc<Pool>,
    pub(crate) backend: &'static dyn Backend,
    pub(crate) volume: Volume,
}

impl Found {
    /// Looks a handle's volume up.
    ///
    /// # Errors
    /// `VIR_ERR_NO_STORAGE_POOL`, `VIR_ERR_NO_STORAGE_VOL`, `VIR_ERR_OPERATION_INVALID` if the pool does not run.
    pub(crate) fn new(task: &Task<'_>, handle: &StorageVolRef) -> Result<Self> {
        let pool = task.instance.pool_named(&handle.pool)?;
        let state = pool.lock();
        state.check_active()?;
        let volume = state.volume(&handle.name)?.def.clone();
        let pool_def = Arc::clone(&state.def);
        drop(state);
        Ok(Self { backend: backend::of(pool_def.kind)?, pool, pool_def, volume })
    }

    /// Brings what is known of the volume up to date.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn refresh(&mut self) -> Result<()> {
        self.backend.refresh_volume(&self.pool_def, &mut self.volume)?;
        if let Some(entry) = self.pool.lock().volumes.get_mut(&self.volume.name) {
            entry.def.clone_from(&self.volume);
        }
        Ok(())
    }
}

impl PoolState {
    /// # Errors
    /// `VIR_ERR_NO_STORAGE_VOL`.
    pub(crate) fn volume(&self, name: &str) -> Result<&VolumeEntry, VolumeRefused> {
        self.volumes.get(name).ok_or_else(|| VolumeRefused::Name(name.to_owned()))
    }

    /// The handle of a volume.
    pub(crate) fn handle(&self, volume: &Volume) -> StorageVolRef {
        StorageVolRef {
            pool: self.def.name.as_str().into(),
            name: volume.name.as_str().into(),
            key: volume.key.as_deref().unwrap_or_default().into(),
        }
    }
}

impl VolumeEntry {
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` while other calls need the volume as it is, or make it.
    pub(crate) fn check_free(&self) -> Result<(), VolumeRefused> {
        if self.users > 0 {
            return Err(VolumeRefused::InUse(self.def.name.clone()));
        }
        self.check_whole()
    }

    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` while it is made.
    pub(crate) fn check_whole(&self) -> Result<(), VolumeRefused> {
        if self.building { Err(VolumeRefused::Building(self.def.name.clone())) } else { Ok(()) }
    }
}

/// What `read` finds in the running pool of a handle.
fn running<T>(
    task: &Task<'_>,
    pool: &StoragePoolRef,
    read: impl FnOnce(&PoolState) -> Result<T>,
) -> Result<T> {
    let pool = task.instance.pool(pool)?;
    let state = pool.lock();
    state.check_active()?;
    read(&state)
}

pub(crate) fn num(task: &Task<'_>, pool: &StoragePoolRef) -> Result<i32> {
    running(task, pool, |state| count(state.volumes.len()))
}

pub(crate) fn list(task: &Task<'_>, pool: &StoragePoolRef) -> Result<Vec<String>> {
    running(task, pool, |state| Ok(state.volumes.iter().map(|volume| volume.name.clone()).collect()))
}

pub(crate) fn list_all(task: &Task<'_>, pool: &StoragePoolRef, _flags: u32) -> Result<Vec<StorageVolRef>> {
    running(task, pool, |state| Ok(state.volumes.iter().map(|volume| state.handle(volume)).collect()))
}

pub(crate) fn by_name(task: &Task<'_>, pool: &StoragePoolRef, name: &str) -> Result<StorageVolRef> {
    running(task, pool, |state| Ok(state.handle(&state.volume(name)?.def)))
}

/// The first volume that `find` finds in a running pool.
fn search(task: &Task<'_>, find: impl Fn(&Volumes) -> Option<&VolumeEntry>) -> Option<StorageVolRef> {
    task.instance.all().iter().find_map(|pool| {
        let state = pool.lock();
        let entry = find(&state.volumes).filter(|_| state.active)?;
        Some(state.handle(&entry.def))
    })
}

pub(crate) fn by_key(task: &Task<'_>, key: &str) -> Result<StorageVolRef> {
    search(task, |volumes| volumes.by_key(key)).ok_or_else(|| VolumeRefused::Key(key.to_owned()).into())
}

pub(crate) fn by_path(task: &Task<'_>, path: &str) -> Result<StorageVolRef> {
    let clean = sanitize(path);
    let refused = || match clean == path {
        true => VolumeRefused::Path(clean.clone()),
        false => VolumeRefused::CleanPath(path.to_owned(), clean.clone()),
    };
    search(task, |volumes| volumes.by_path(&clean)).ok_or_else(|| refused().into())
}

pub(crate) fn info(task: &Task<'_>, volume: &StorageVolRef) -> Result<StorageVolInfo> {
    info_flags(task, volume, 0)
}

pub(crate) fn info_flags(task: &Task<'_>, volume: &StorageVolRef, flags: u32) -> Result<StorageVolInfo> {
    let mut found = Found::new(task, volume)?;
    found.refresh()?;
    let Volume { kind, capacity, allocation, physical, .. } = found.volume;
    let allocation = match flags & consts::STORAGE_VOL_GET_PHYSICAL {
        0 => allocation,
        _ => physical.unwrap_or(0),
    };
    Ok(StorageVolInfo { type_: kind.number(), capacity, allocation })
}

pub(crate) fn xml(task: &Task<'_>, volume: &StorageVolRef, _flags: u32) -> Result<String> {
    let mut found = Found::new(task, volume)?;
    found.refresh()?;
    Ok(found.volume.format())
}

pub(crate) fn path(task: &Task<'_>, volume: &StorageVolRef) -> Result<String> {
    Ok(Found::new(task, volume)?.volume.target.path.unwrap_or_default())
}
