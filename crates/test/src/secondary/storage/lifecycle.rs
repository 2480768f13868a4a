//! Define, build, start, refresh, stop, delete, undefine pools.

use ferrovirt::object::StoragePoolRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::object::Found;
use ferrovirt_conf::schema;
use ferrovirt_conf::storage::{Adapter, FcHost, Pool, PoolConflict};

use super::{PoolObject, named};
use crate::connection::only_flags;
use crate::secondary::error::Refused;
use crate::secondary::{device, events};
use crate::state::State;

/// Puts a pool into the list; `live` if it is to run and not to stay. The new document of a running pool is not kept.
/// Upstream: `virStoragePoolObjListAdd`.
///
/// # Errors
/// `VIR_ERR_OPERATION_FAILED` if name, UUID or storage belong to another one, `VIR_ERR_OPERATION_INVALID` if it runs already.
pub(in crate::secondary) fn add(state: &State, def: Pool, live: bool) -> Result<StoragePoolRef> {
    let conflict = |pool: &PoolObject| pool.def.name != def.name && pool.def.same_storage(&def);
    let conflicts = state.objects.pools.collect(|pool| conflict(pool).then(|| pool.def.name.clone()));
    let (name, uuid) = (def.name.clone(), def.uuid);
    state.objects.pools.define(&name, Some(uuid), |found| {
        let mut new = None;
        let object = match found {
            Found::OtherName(other) => {
                return Err(PoolConflict::OtherName(other.def.name.clone(), uuid).into());
            }
            Found::OtherUuid(other) => {
                return Err(PoolConflict::OtherUuid(other.def.name.clone(), other.def.uuid).into());
            }
            Found::Same(object) if live && object.active => {
                return Err(PoolConflict::Active(object.def.name.clone()).into());
            }
            _ if !conflicts.is_empty() => {
                return Err(PoolConflict::SameSource(conflicts[0].clone()).into());
            }
            Found::Nothing => new.insert(PoolObject::new(def)),
            Found::Same(object) => {
                if !object.active {
                    object.def = def;
                }
                object
            }
        };
        object.reset_sizes();
        object.persistent = !live;
        object.active |= live;
        let reference = object.reference();
        Ok((new, reference))
    })
}

/// The virtual Fibre Channel host that a pool brings with it.
fn vport(def: &Pool) -> Option<&FcHost> {
    match &def.source.adapter {
        Some(Adapter::FcHost(host)) => Some(host),
        _ => None,
    }
}

fn start_vport(state: &State, host: Option<&FcHost>) -> Result<()> {
    let Some(host) = host else { return Ok(()) };
    let wwn = |wwn: &Option<String>| wwn.clone().unwrap_or_default();
    device::vport::create(state, &wwn(&host.wwnn), &wwn(&host.wwpn)).map(drop)
}

pub(in crate::secondary) fn define(state: &State, xml: &str, flags: u32) -> Result<StoragePoolRef> {
    only_flags("testStoragePoolDefineXML", flags, consts::STORAGE_POOL_DEFINE_VALIDATE)?;
    schema::POOL.validate_if(flags & consts::STORAGE_POOL_DEFINE_VALIDATE != 0, xml)?;
    let pool = add(state, Pool::parse(xml)?, false)?;
    events::pool(state, &pool, consts::STORAGE_POOL_EVENT_DEFINED);
    Ok(pool)
}

pub(in crate::secondary) fn create_xml(state: &State, xml: &str, flags: u32) -> Result<StoragePoolRef> {
    only_flags("testStoragePoolCreateXML", flags, 0)?;
    let def = Pool::parse(xml)?;
    let host = vport(&def).cloned();
    let pool = add(state, def, true)?;
    if let Err(error) = start_vport(state, host.as_ref()) {
        state.objects.pools.remove(&pool.name);
        return Err(error);
    }
    events::pool(state, &pool, consts::STORAGE_POOL_EVENT_STARTED);
    Ok(pool)
}

pub(in crate::secondary) fn create(state: &State, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    only_flags("testStoragePoolCreate", flags, 0)?;
    let host = named(state, &pool.name, |object| {
        object.check_inactive()?;
        object.active = true;
        Ok::<_, Refused>(vport(&object.def).cloned())
    })??;
    if let Err(error) = start_vport(state, host.as_ref()) {
        named(state, &pool.name, |object| object.active = false)?;
        return Err(error);
    }
    events::pool(state, pool, consts::STORAGE_POOL_EVENT_STARTED);
    Ok(())
}

/// Stops a pool; a transient one is forgotten.
pub(in crate::secondary) fn destroy(state: &State, pool: &StoragePoolRef) -> Result<()> {
    let done = state.objects.pools.retain_if(&pool.name, |object| {
        object.check_active()?;
        object.active = false;
        Ok((object.persistent, vport(&object.def).is_some()))
    });
    if done.ok_or_else(|| Refused::PoolName(pool.name.to_string()))?? {
        device::vport::destroy(state)?;
    }
    events::pool(state, pool, consts::STORAGE_POOL_EVENT_STOPPED);
    Ok(())
}

pub(in crate::secondary) fn undefine(state: &State, pool: &StoragePoolRef) -> Result<()> {
    let done = state.objects.pools.retain_if(&pool.name, |object| {
        object.check_inactive()?;
        Ok((false, ()))
    });
    done.ok_or_else(|| Refused::PoolName(pool.name.to_string()))??;
    events::pool(state, pool, consts::STORAGE_POOL_EVENT_UNDEFINED);
    Ok(())
}

pub(in crate::secondary) fn build(state: &State, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    only_flags("testStoragePoolBuild", flags, 0)?;
    named(state, &pool.name, |object| object.check_inactive())??;
    events::pool(state, pool, consts::STORAGE_POOL_EVENT_CREATED);
    Ok(())
}

pub(in crate::secondary) fn delete(state: &State, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    only_flags("testStoragePoolDelete", flags, 0)?;
    named(state, &pool.name, |object| object.check_inactive())??;
    events::pool(state, pool, consts::STORAGE_POOL_EVENT_DELETED);
    Ok(())
}

pub(in crate::secondary) fn refresh(state: &State, pool: &StoragePoolRef, flags: u32) -> Result<()> {
    only_flags("testStoragePoolRefresh", flags, 0)?;
    named(state, &pool.name, |object| object.check_active())??;
    events::pool_event(state, pool, consts::STORAGE_POOL_EVENT_ID_REFRESH, Vec::new());
    Ok(())
}
