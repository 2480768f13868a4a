//! Defining pools and starting them.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::object::StoragePoolRef;
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, consts};
use ferrovirt_conf::object::Found;
use ferrovirt_conf::schema;
use ferrovirt_conf::storage::{Pool, PoolConflict};

use super::PoolObject;
use crate::backend;
use crate::error::PoolRefused;
use crate::instance::Instance;
use crate::task::Task;

impl Instance {
    /// Puts a pool into the list, or its new document into the pool that is there; `live` if it is to run and not to stay.
    /// Says whether the pool is new. Upstream: `virStoragePoolObjListAdd`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_FAILED` if name, UUID or storage belong to another one, `VIR_ERR_OPERATION_INVALID` if it is to run
    /// and does.
    pub(super) fn add(&self, def: Pool, live: bool) -> Result<(Arc<PoolObject>, bool)> {
        let conflict = |pool: &Arc<PoolObject>| {
            let other = pool.def();
            (other.name != def.name && other.same_storage(&def)).then(|| other.name.clone())
        };
        let conflicts = self.pools.collect(conflict);
        let (name, uuid) = (def.name.clone(), def.uuid);
        self.pools.define(&name, Some(uuid), |found| {
            let refused = match found {
                Found::OtherName(other) => PoolConflict::OtherName(other.name.to_string(), uuid),
                Found::OtherUuid(other) => PoolConflict::OtherUuid(other.name.to_string(), other.uuid),
                Found::Same(pool) if live && pool.lock().active => {
                    PoolConflict::Active(pool.name.to_string())
                }
                _ if !conflicts.is_empty() => PoolConflict::SameSource(conflicts[0].clone()),
                Found::Nothing => {
                    let pool = Arc::new(PoolObject::new(def));
                    return Ok((Some(Arc::clone(&pool)), (pool, true)));
                }
                Found::Same(pool) => {
                    let mut state = pool.lock();
                    if state.active {
                        state.new_def = Some(Arc::new(def));
                    } else {
                        let old = std::mem::replace(&mut state.def, Arc::new(def));
                        if live {
                            state.new_def.get_or_insert(old);
                        }
                    }
                    drop(state);
                    return Ok((None, (Arc::clone(pool), false)));
                }
            };
            Err(refused.into())
        })
    }

    /// Takes a pool off the list.
    pub(super) fn forget(&self, pool: &PoolObject) {
        pool.lock().gone = true;
        self.pools.remove(&pool.name);
    }

    /// Makes a pool run. The caller has its job.
    ///
    /// # Errors
    /// Whatever keeps the storage from being used; the pool does not run then.
    pub(super) fn start(&self, call: &Call, pool: &PoolObject) -> Result<()> {
        let (backend, def) = (pool.backend()?, pool.def());
        backend.start(call, &def)?;
        let found = self.save_state(&def).and_then(|()| backend.contents(call, &def));
        match found {
            Ok(contents) => {
                pool.lock().fill(contents);
                Ok(())
            }
            Err(error) => {
                self.stop(pool);
                Err(error)
            }
        }
    }

    /// Ends what a failed start or look at a pool leaves. Its own failure is only logged: there is another to report.
    pub(super) fn stop(&self, pool: &PoolObject) {
        let def = pool.def();
        let removed = ferrovirt_util::file::remove_if_exists(self.state_file(&def.name));
        let stopped = pool.backend().and_then(|backend| backend.stop(&Call::default(), &def));
        if let Err(error) = removed.and(stopped) {
            log::warn!("stopping pool '{}': {error}", def.name);
        }
        pool.lock().empty();
    }
}

/// The build that flags of a creating call ask for: `None` for none. To overwrite wins over not to.
fn build_flags(flags: u32) -> Option<u32> {
    match flags {
        0 => None,
        _ if flags & consts::STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE != 0 => {
            Some(consts::STORAGE_POOL_BUILD_OVERWRITE)
        }
        _ if flags & consts::STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE != 0 => {
            Some(consts::STORAGE_POOL_BUILD_NO_OVERWRITE)
        }
        _ => Some(0),
    }
}

/// A document whose type of pool is known here.
fn parsed(xml: &str) -> Result<Pool> {
    let def = Pool::parse(xml)?;
    if def.name.contains('\n') {
        return Err(Error::new(ErrorDomain::XML, ErrorNumber::XML_DETAIL, "invalid char in name: \n"));
    }
    backend::of(def.kind)?;
    Ok(def)
}

/// Builds a pool if flags ask for it, and makes it run. The caller has its job.
fn build_and_start(task: &Task<'_>, pool: &PoolObject, build: Option<u32>) -> Result<()> {
    if let Some(flags) = build {
        pool.backend()?.build(task.call, &pool.def(), flags)?;
    }
    task.instance.start(task.call, pool)
}

pub(crate) fn define(task: &Task<'_>, xml: &str, flags: u32) -> Result<StoragePoolRef> {
    schema::POOL.validate_if(flags & consts::STORAGE_POOL_DEFINE_VALIDATE != 0, xml)?;
    let def = parsed(xml)?;
    let document = def.clone();
    let (pool, new) = task.instance.add(def, false)?;
    let saved = pool.begin(task.call, "virStoragePoolDefineXML").and_then(|job| {
        task.instance.save_config(&document)?;
        pool.lock().persistent = true;
        drop(job);
        Ok(())
    });
    if let Err(error) = saved {
        if new {
            task.instance.forget(&pool);
        }
        return Err(error);
    }
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_DEFINED);
    Ok(pool.reference())
}

pub(crate) fn create_xml(task: &Task<'_>, xml: &str, flags: u32) -> Result<StoragePoolRef> {
    let build = build_flags(flags);
    let (pool, new) = task.instance.add(parsed(xml)?, true)?;
    let started = pool.begin(task.call, "virStoragePoolCreateXML").and_then(|job| {
        check_stopped(&pool)?;
        build_and_start(task, &pool, build)?;
        drop(job);
        Ok(())
    });
    if let Err(error) = started {
        if new {
            task.instance.forget(&pool);
        } else if !pool.lock().active {
            pool.lock().empty();
        }
        return Err(error);
    }
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_STARTED);
    Ok(pool.reference())
}

/// # Errors
/// `VIR_ERR_OPERATION_INVALID` if it runs.
pub(super) fn check_stopped(pool: &PoolObject) -> Result<(), PoolRefused> {
    if pool.lock().active { Err(PoolRefused::AlreadyActive(pool.name.to_string())) } else { Ok(()) }
}

pub(crate) fn create(task: &Task<'_>, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    let build = build_flags(flags);
    let pool = task.instance.pool(pool)?;
    let job = pool.begin(task.call, "virStoragePoolCreate")?;
    check_stopped(&pool)?;
    build_and_start(task, &pool, build)?;
    drop(job);
    task.instance.report(pool.reference(), consts::STORAGE_POOL_EVENT_STARTED);
    Ok(())
}
