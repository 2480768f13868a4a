//! Storage pools: the object, look-ups and lists. Nothing here touches a disk.

pub(super) mod lifecycle;
pub(super) mod sources;
pub(super) mod volume;

use ferrovirt::object::StoragePoolRef;
use ferrovirt::structs::StoragePoolInfo;
use ferrovirt::{Result, consts};
use ferrovirt_conf::storage::{Pool, PoolFacts, Volume};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::StringEnum as _;

use super::error::Refused;
use crate::connection::only_flags;
use crate::state::State;

/// Size of every pool, in bytes.
pub(super) const CAPACITY: u64 = 100 << 30;

/// A pool. Upstream: `virStoragePoolObj`.
#[derive(Debug)]
pub(crate) struct PoolObject {
    pub(super) def: Pool,
    pub(super) active: bool,
    pub(super) persistent: bool,
    pub(super) autostart: bool,
    pub(super) volumes: Vec<Volume>,
}

impl PoolObject {
    pub(super) fn new(def: Pool) -> Self {
        let (active, persistent, autostart) = (false, false, false);
        Self { def, active, persistent, autostart, volumes: Vec::new() }
    }

    pub(super) fn reference(&self) -> StoragePoolRef {
        StoragePoolRef { name: self.def.name.as_str().into(), uuid: self.def.uuid }
    }

    /// What every pool begins with, also one that is defined again. Upstream: `testStoragePoolObjSetDefaults`.
    pub(super) fn reset_sizes(&mut self) {
        self.def.capacity = CAPACITY;
        self.def.allocation = 0;
        self.def.available = CAPACITY;
    }

    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` unless it runs.
    pub(super) fn check_active(&self) -> Result<(), Refused> {
        if self.active { Ok(()) } else { Err(Refused::PoolInactive(self.def.name.clone())) }
    }

    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if it runs.
    pub(super) fn check_inactive(&self) -> Result<(), Refused> {
        if self.active { Err(Refused::PoolActive(self.def.name.clone())) } else { Ok(()) }
    }

    fn facts(&self) -> PoolFacts {
        let Self { active, persistent, autostart, .. } = *self;
        PoolFacts { kind: self.def.kind, active, persistent, autostart }
    }
}

/// Runs `body` with the pool of a handle, found by name.
pub(super) fn named<U>(state: &State, pool: &str, body: impl FnOnce(&mut PoolObject) -> U) -> Result<U> {
    state.objects.pools.with_name(pool, body).ok_or_else(|| Refused::PoolName(pool.to_owned()).into())
}

/// Runs `body` with a running pool.
pub(super) fn running<U>(
    state: &State,
    pool: &str,
    body: impl FnOnce(&mut PoolObject) -> Result<U>,
) -> Result<U> {
    named(state, pool, |object| {
        object.check_active()?;
        body(object)
    })?
}

pub(super) fn by_name(state: &State, name: &str) -> Result<StoragePoolRef> {
    named(state, name, |pool| pool.reference())
}

fn identified<U>(state: &State, uuid: Uuid, body: impl FnOnce(&mut PoolObject) -> U) -> Result<U> {
    state.objects.pools.with_uuid(&uuid, body).ok_or_else(|| Refused::PoolUuid(uuid).into())
}

pub(super) fn by_uuid(state: &State, uuid: Uuid) -> Result<StoragePoolRef> {
    identified(state, uuid, |pool| pool.reference())
}

pub(super) fn by_target_path(state: &State, path: &str) -> Result<StoragePoolRef> {
    let sane = ferrovirt_util::file::sanitize(path);
    let target = |pool: &PoolObject| pool.active && pool.def.target_path.as_deref() == Some(sane.as_str());
    let found = state.objects.pools.collect(|pool| target(pool).then(|| pool.reference()));
    found.into_iter().next().ok_or_else(|| Refused::PoolPath(path.to_owned()).into())
}

name_lists!(pools);

pub(super) fn list_all(state: &State, flags: u32) -> Result<Vec<StoragePoolRef>> {
    only_flags("testConnectListAllStoragePools", flags, PoolFacts::FILTERS)?;
    Ok(state.objects.pools.collect(|pool| pool.facts().passes(flags).then(|| pool.reference())))
}

pub(super) fn is_active(state: &State, pool: &StoragePoolRef) -> Result<bool> {
    identified(state, pool.uuid, |object| object.active)
}

pub(super) fn is_persistent(state: &State, pool: &StoragePoolRef) -> Result<bool> {
    identified(state, pool.uuid, |object| object.persistent)
}

pub(super) fn info(state: &State, pool: &StoragePoolRef) -> Result<StoragePoolInfo> {
    named(state, &pool.name, |object| StoragePoolInfo {
        state: if object.active { consts::STORAGE_POOL_RUNNING } else { consts::STORAGE_POOL_INACTIVE },
        capacity: object.def.capacity,
        allocation: object.def.allocation,
        available: object.def.available,
    })
}

pub(super) fn xml(state: &State, pool: &StoragePoolRef, flags: u32) -> Result<String> {
    only_flags("testStoragePoolGetXMLDesc", flags, 0)?;
    named(state, &pool.name, |object| object.def.format())
}

pub(super) fn autostart(state: &State, pool: &StoragePoolRef) -> Result<bool> {
    named(state, &pool.name, |object| object.persistent && object.autostart)
}

pub(super) fn set_autostart(state: &State, pool: &StoragePoolRef, autostart: i32) -> Result<()> {
    named(state, &pool.name, |object| {
        if !object.persistent {
            return Err(Refused::PoolTransient.into());
        }
        object.autostart = autostart != 0;
        Ok(())
    })?
}

pub(super) fn capabilities(_: &State, flags: u32) -> Result<String> {
    only_flags("testConnectGetStoragePoolCapabilities", flags, 0)?;
    Ok(ferrovirt_conf::storage::format_capabilities(|kind| !kind.as_str().is_empty()))
}
