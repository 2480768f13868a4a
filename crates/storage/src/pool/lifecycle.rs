//! Build, refresh, stop, delete, undefine pools.

use ferrovirt::object::StoragePoolRef;
use ferrovirt::{ErrorDomain, Result, check, consts};
use ferrovirt_util::{Error, file};

use super::PoolObject;
use super::create::check_stopped;
use crate::error::PoolRefused;
use crate::task::Task;

/// # Errors
/// `VIR_ERR_OPERATION_INVALID` if it runs, `VIR_ERR_INTERNAL_ERROR` while calls work on its volumes.
fn check_quiet(pool: &PoolObject) -> Result<(), PoolRefused> {
    let state = pool.lock();
    if state.active {
        return Err(PoolRefused::StillActive(pool.name.to_string()));
    }
    state.check_idle()
}

/// # Errors
/// `VIR_ERR_OPERATION_INVALID` unless it runs, `VIR_ERR_INTERNAL_ERROR` while calls work on its volumes.
fn check_running(pool: &PoolObject) -> Result<(), PoolRefused> {
    let state = pool.lock();
    state.check_active()?;
    state.check_idle()
}

pub(crate) fn build(task: &Task<'_>, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    check::flags_exclusive(
        ErrorDomain::STORAGE,
        "virStorageBackendFileSystemBuild",
        flags,
        (consts::STORAGE_POOL_BUILD_OVERWRITE, "VIR_STORAGE_POOL_BUILD_OVERWRITE"),
        (consts::STORAGE_POOL_BUILD_NO_OVERWRITE, "VIR_STORAGE_POOL_BUILD_NO_OVERWRITE"),
    )?;
    let pool = task.instance.pool(pool)?;
    let job = pool.begin(task.call, "virStoragePoolBuild")?;
    check_stopped(&pool)?;
    pool.backend()?.build(task.call, &pool.def(), flags)?;
    drop(job);
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_CREATED);
    Ok(())
}

/// Stops a pool; a transient one is forgotten.
pub(crate) fn destroy(task: &Task<'_>, pool: &StoragePoolRef) -> Result<()> {
    let pool = task.instance.pool(pool)?;
    let job = pool.begin(task.call, "virStoragePoolDestroy")?;
    check_running(&pool)?;
    file::remove_if_exists(task.instance.state_file(&pool.name))?;
    let def = pool.def();
    if let Err(error) = pool.backend()?.stop(task.call, &def) {
        // It runs on, and must be found again.
        task.instance.save_state(&def)?;
        return Err(error);
    }
    end(task, &pool);
    drop(job);
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_STOPPED);
    Ok(())
}

/// The pool runs no more.
fn end(task: &Task<'_>, pool: &PoolObject) {
    let mut state = pool.lock();
    state.empty();
    let persistent = state.persistent;
    drop(state);
    if !persistent {
        task.instance.forget(pool);
    }
}

pub(crate) fn delete(task: &Task<'_>, pool: &StoragePoolRef, _flags: u32) -> Result<()> {
    let pool = task.instance.pool(pool)?;
    let job = pool.begin(task.call, "virStoragePoolDelete")?;
    check_quiet(&pool)?;
    pool.backend()?.delete(task.call, &pool.def())?;
    drop(job);
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_DELETED);
    Ok(())
}

pub(crate) fn undefine(task: &Task<'_>, pool: &StoragePoolRef) -> Result<()> {
    let pool = task.instance.pool(pool)?;
    let job = pool.begin(task.call, "virStoragePoolUndefine")?;
    check_quiet(&pool)?;
    file::remove_if_exists(task.instance.config_file(&pool.name))?;
    if let Err(error) = file::remove_if_exists(task.instance.autostart_link(&pool.name)) {
        log::warn!("{error}");
    }
    task.instance.forget(&pool);
    drop(job);
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_UNDEFINED);
    Ok(())
}

/// Looks at the storage anew. A pool whose storage cannot be read runs no more.
pub(crate) fn refresh(task: &Task<'_>, pool: &StoragePoolRef, _flags: u32) -> Result<()> {
    let pool = task.instance.pool(pool)?;
    let job = pool.begin(task.call, "virStoragePoolRefresh")?;
    check_running(&pool)?;
    let found = pool.backend()?.contents(task.call, &pool.def());
    let error = match found {
        Ok(contents) => {
            pool.lock().fill(contents);
            drop(job);
            task.instance.report_refresh(pool.reference());
            return Ok(());
        }
        // The caller gave up; nothing is known of the storage.
        Err(error) if task.call.check().is_err() => return Err(error),
        Err(error) => error,
    };
    task.instance.stop(&pool);
    end(task, &pool);
    drop(job);
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_STOPPED);
    Err(error)
}

pub(crate) fn set_autostart(task: &Task<'_>, pool: &StoragePoolRef, autostart: i32) -> Result<()> {
    let pool = task.instance.pool(pool)?;
    let _job = pool.begin(task.call, "virStoragePoolSetAutostart")?;
    if !pool.lock().persistent {
        return Err(PoolRefused::Transient.into());
    }
    let (link, target) = (task.instance.autostart_link(&pool.name), task.instance.config_file(&pool.name));
    if autostart == 0 {
        file::remove_if_exists(&link)?;
    } else if let Err(error) = std::os::unix::fs::symlink(&target, &link)
        && error.kind() != std::io::ErrorKind::AlreadyExists
    {
        let text = format!("Failed to create symlink '{}' to '{}'", link.display(), target.display());
        return Err(Error::io(ErrorDomain::STORAGE, &error, text));
    }
    pool.lock().autostart = autostart != 0;
    Ok(())
}
