//! Pools: look-ups, lists and questions. What they answer is in memory.

pub(crate) mod create;
pub(crate) mod lifecycle;
mod object;
pub(crate) mod reload;

use std::sync::Arc;

use ferrovirt::object::{StoragePoolRef, StorageVolRef};
use ferrovirt::structs::StoragePoolInfo;
use ferrovirt::{Result, consts};
use ferrovirt_conf::storage::{PoolType, format_capabilities};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::StringEnum as _;

pub(crate) use self::object::{PoolObject, PoolState};
use crate::backend;
use crate::error::PoolRefused;
use crate::instance::Instance;
use crate::task::Task;

impl Instance {
    /// The pool with that name.
    ///
    /// # Errors
    /// `VIR_ERR_NO_STORAGE_POOL`.
    pub(crate) fn pool_named(&self, name: &str) -> Result<Arc<PoolObject>, PoolRefused> {
        let found = self.pools.with_name(name, |pool| Arc::clone(pool));
        found.ok_or_else(|| PoolRefused::Name(name.to_owned()))
    }

    /// The pool of a handle.
    ///
    /// # Errors
    /// `VIR_ERR_NO_STORAGE_POOL`.
    pub(crate) fn pool(&self, handle: &StoragePoolRef) -> Result<Arc<PoolObject>, PoolRefused> {
        let found = self.pools.with_uuid(&handle.uuid, |pool| Arc::clone(pool));
        found.ok_or_else(|| PoolRefused::Handle(handle.uuid, handle.name.to_string()))
    }
}

pub(crate) fn by_name(task: &Task<'_>, name: &str) -> Result<StoragePoolRef> {
    Ok(task.instance.pool_named(name)?.reference())
}

pub(crate) fn by_uuid(task: &Task<'_>, uuid: Uuid) -> Result<StoragePoolRef> {
    let found = task.instance.pools.with_uuid(&uuid, |pool| pool.reference());
    found.ok_or_else(|| PoolRefused::Uuid(uuid).into())
}

pub(crate) fn by_volume(task: &Task<'_>, volume: &StorageVolRef) -> Result<StoragePoolRef> {
    by_name(task, &volume.pool)
}

pub(crate) fn by_target_path(task: &Task<'_>, path: &str) -> Result<StoragePoolRef> {
    let sane = ferrovirt_util::file::sanitize(path);
    let is_target = |pool: &Arc<PoolObject>| {
        let state = pool.lock();
        state.active && state.def.target_path.as_deref() == Some(sane.as_str())
    };
    let found = task.instance.all().into_iter().find(is_target);
    found.map(|pool| pool.reference()).ok_or_else(|| PoolRefused::Path(path.to_owned()).into())
}

fn names(task: &Task<'_>, active: bool) -> Vec<String> {
    let pools = task.instance.all();
    pools.iter().filter(|pool| pool.lock().active == active).map(|pool| pool.name.to_string()).collect()
}

/// A number of objects as the calls that count answer it.
#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn count(number: usize) -> Result<i32> {
    Ok(i32::try_from(number).unwrap_or(i32::MAX))
}

pub(crate) fn num(task: &Task<'_>) -> Result<i32> {
    count(names(task, true).len())
}

pub(crate) fn num_defined(task: &Task<'_>) -> Result<i32> {
    count(names(task, false).len())
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn list(task: &Task<'_>) -> Result<Vec<String>> {
    Ok(names(task, true))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn list_defined(task: &Task<'_>) -> Result<Vec<String>> {
    Ok(names(task, false))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn list_all(task: &Task<'_>, flags: u32) -> Result<Vec<StoragePoolRef>> {
    let pools = task.instance.all();
    Ok(pools.iter().filter(|pool| pool.lock().facts().passes(flags)).map(|pool| pool.reference()).collect())
}

pub(crate) fn is_active(task: &Task<'_>, pool: &StoragePoolRef) -> Result<bool> {
    Ok(task.instance.pool(pool)?.lock().active)
}

pub(crate) fn is_persistent(task: &Task<'_>, pool: &StoragePoolRef) -> Result<bool> {
    Ok(task.instance.pool(pool)?.lock().persistent)
}

pub(crate) fn autostart(task: &Task<'_>, pool: &StoragePoolRef) -> Result<bool> {
    let pool = task.instance.pool(pool)?;
    let state = pool.lock();
    Ok(state.persistent && state.autostart)
}

pub(crate) fn info(task: &Task<'_>, pool: &StoragePoolRef) -> Result<StoragePoolInfo> {
    let pool = task.instance.pool(pool)?;
    let state = pool.lock();
    Ok(StoragePoolInfo {
        state: if state.active { consts::STORAGE_POOL_RUNNING } else { consts::STORAGE_POOL_INACTIVE },
        capacity: state.def.capacity,
        allocation: state.def.allocation,
        available: state.def.available,
    })
}

pub(crate) fn xml(task: &Task<'_>, pool: &StoragePoolRef, flags: u32) -> Result<String> {
    let pool = task.instance.pool(pool)?;
    let def = match flags & consts::STORAGE_XML_INACTIVE {
        0 => pool.def(),
        _ => Arc::clone(pool.lock().persistent_def()),
    };
    Ok(def.format())
}

pub(crate) fn sources(task: &Task<'_>, kind: &str, spec: Option<&str>, _flags: u32) -> Result<String> {
    let kind = PoolType::from_name(kind).ok_or_else(|| PoolRefused::UnknownType(kind.to_owned()))?;
    backend::of(kind)?.sources(task.call, spec)
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn capabilities(_: &Task<'_>, _flags: u32) -> Result<String> {
    Ok(format_capabilities(|kind| backend::of(kind).is_ok()))
}
