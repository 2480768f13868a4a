//! Volumes.

use ferrovirt::object::{StoragePoolRef, StorageVolRef};
use ferrovirt::structs::StorageVolInfo;
use ferrovirt::{Result, consts};
use ferrovirt_conf::schema;
use ferrovirt_conf::storage::{CapacityRule, PoolType, Volume};

use super::{PoolObject, named, running};
use crate::connection::only_flags;
use crate::secondary::error::Refused;
use crate::state::State;

impl PoolObject {
    fn volume(&mut self, name: &str) -> Result<&mut Volume, Refused> {
        let found = self.volumes.iter_mut().find(|volume| volume.name == name);
        found.ok_or_else(|| Refused::VolumeName(name.to_owned()))
    }

    fn volume_reference(&self, volume: &Volume) -> StorageVolRef {
        StorageVolRef {
            pool: self.def.name.as_str().into(),
            name: volume.name.as_str().into(),
            key: volume.key.as_deref().unwrap_or_default().into(),
        }
    }

    /// Adds a volume with its path and takes its space. Upstream: `testStorageVolCreateXML`.
    pub(in crate::secondary) fn add_volume(&mut self, mut volume: Volume) -> Result<StorageVolRef> {
        if volume.allocation > self.def.available {
            return Err(Refused::NoSpace(volume.name).into());
        }
        // A pool without a folder has its volumes below the name of its source.
        let folder =
            self.def.target_path.as_ref().or(self.def.source.name.as_ref()).unwrap_or(&self.def.name);
        let path = format!("{folder}/{}", volume.name);
        volume.key = Some(path.clone());
        volume.target.path = Some(path);
        self.def.allocation += volume.allocation;
        self.def.available = self.def.capacity.saturating_sub(self.def.allocation);
        let reference = self.volume_reference(&volume);
        self.volumes.push(volume);
        Ok(reference)
    }

    /// Upstream: `testStorageVolumeTypeForPool`.
    fn volume_type(&self) -> i32 {
        match self.def.kind {
            PoolType::Dir | PoolType::Fs | PoolType::Netfs | PoolType::Vstorage => consts::STORAGE_VOL_FILE,
            PoolType::Sheepdog | PoolType::IscsiDirect | PoolType::Gluster | PoolType::Rbd => {
                consts::STORAGE_VOL_NETWORK
            }
            _ => consts::STORAGE_VOL_BLOCK,
        }
    }
}

pub(in crate::secondary) fn num(state: &State, pool: &StoragePoolRef) -> Result<i32> {
    running(state, &pool.name, |pool| crate::secondary::count(pool.volumes.len()))
}

pub(in crate::secondary) fn list(state: &State, pool: &StoragePoolRef) -> Result<Vec<String>> {
    running(state, &pool.name, |pool| Ok(pool.volumes.iter().map(|volume| volume.name.clone()).collect()))
}

pub(in crate::secondary) fn list_all(
    state: &State,
    pool: &StoragePoolRef,
    flags: u32,
) -> Result<Vec<StorageVolRef>> {
    only_flags("testStoragePoolListAllVolumes", flags, 0)?;
    named(state, &pool.name, |pool| {
        if !pool.active {
            return Err(Refused::ListInactive.into());
        }
        Ok(pool.volumes.iter().map(|volume| pool.volume_reference(volume)).collect())
    })?
}

pub(in crate::secondary) fn by_name(
    state: &State,
    pool: &StoragePoolRef,
    name: &str,
) -> Result<StorageVolRef> {
    running(state, &pool.name, |pool| {
        let volume = pool.volume(name)?.clone();
        Ok(pool.volume_reference(&volume))
    })
}

/// The first volume of a running pool that `wanted` accepts.
fn search(state: &State, wanted: impl Fn(&Volume) -> bool) -> Option<StorageVolRef> {
    let found = state.objects.pools.collect(|pool| {
        let volume = pool.volumes.iter().find(|volume| pool.active && wanted(volume))?;
        Some(pool.volume_reference(volume))
    });
    found.into_iter().next()
}

pub(in crate::secondary) fn by_key(state: &State, key: &str) -> Result<StorageVolRef> {
    let found = search(state, |volume| volume.key.as_deref() == Some(key));
    found.ok_or_else(|| Refused::VolumeKey(key.to_owned()).into())
}

pub(in crate::secondary) fn by_path(state: &State, path: &str) -> Result<StorageVolRef> {
    let found = search(state, |volume| volume.target.path.as_deref() == Some(path));
    found.ok_or_else(|| Refused::VolumePath(path.to_owned()).into())
}

pub(in crate::secondary) fn pool_of(state: &State, volume: &StorageVolRef) -> Result<StoragePoolRef> {
    running(state, &volume.pool, |pool| Ok(pool.reference()))
}

fn check_free(pool: &mut PoolObject, name: &str) -> Result<(), Refused> {
    if pool.volume(name).is_ok() { Err(Refused::VolumeExists) } else { Ok(()) }
}

pub(in crate::secondary) fn create(
    state: &State,
    pool: &StoragePoolRef,
    xml: &str,
    flags: u32,
) -> Result<StorageVolRef> {
    only_flags("testStorageVolCreateXML", flags, consts::STORAGE_VOL_CREATE_VALIDATE)?;
    schema::VOLUME.validate_if(flags & consts::STORAGE_VOL_CREATE_VALIDATE != 0, xml)?;
    running(state, &pool.name, |pool| {
        let volume = Volume::parse(xml, &pool.def, CapacityRule::Required)?;
        check_free(pool, &volume.name)?;
        pool.add_volume(volume)
    })
}

pub(in crate::secondary) fn create_from(
    state: &State,
    pool: &StoragePoolRef,
    xml: &str,
    source: &StorageVolRef,
    flags: u32,
) -> Result<StorageVolRef> {
    only_flags("testStorageVolCreateXMLFrom", flags, consts::STORAGE_VOL_CREATE_VALIDATE)?;
    schema::VOLUME.validate_if(flags & consts::STORAGE_VOL_CREATE_VALIDATE != 0, xml)?;
    running(state, &pool.name, |pool| {
        let volume = Volume::parse(xml, &pool.def, CapacityRule::Required)?;
        check_free(pool, &volume.name)?;
        pool.volume(&source.name)?;
        pool.add_volume(volume)
    })
}

pub(in crate::secondary) fn delete(state: &State, volume: &StorageVolRef, flags: u32) -> Result<()> {
    only_flags("testStorageVolDelete", flags, 0)?;
    running(state, &volume.pool, |pool| {
        let allocation = pool.volume(&volume.name)?.allocation;
        pool.volumes.retain(|found| *found.name != *volume.name);
        pool.def.allocation = pool.def.allocation.saturating_sub(allocation);
        pool.def.available = pool.def.capacity.saturating_sub(pool.def.allocation);
        Ok(())
    })
}

pub(in crate::secondary) fn info(state: &State, volume: &StorageVolRef) -> Result<StorageVolInfo> {
    running(state, &volume.pool, |pool| {
        let type_ = pool.volume_type();
        let found = pool.volume(&volume.name)?;
        Ok(StorageVolInfo { type_, capacity: found.capacity, allocation: found.allocation })
    })
}

/// Nothing has a physical size here: it is the allocation.
pub(in crate::secondary) fn info_flags(
    state: &State,
    volume: &StorageVolRef,
    flags: u32,
) -> Result<StorageVolInfo> {
    only_flags("testStorageVolGetInfoFlags", flags, consts::STORAGE_VOL_GET_PHYSICAL)?;
    info(state, volume)
}

pub(in crate::secondary) fn xml(state: &State, volume: &StorageVolRef, flags: u32) -> Result<String> {
    only_flags("testStorageVolGetXMLDesc", flags, 0)?;
    running(state, &volume.pool, |pool| Ok(pool.volume(&volume.name)?.format()))
}

pub(in crate::secondary) fn path(state: &State, volume: &StorageVolRef) -> Result<String> {
    running(state, &volume.pool, |pool| {
        Ok(pool.volume(&volume.name)?.target.path.clone().unwrap_or_default())
    })
}

/// Changes the capacity. The reference's test driver cannot.
pub(in crate::secondary) fn resize(
    state: &State,
    volume: &StorageVolRef,
    capacity: u64,
    flags: u32,
) -> Result<()> {
    use consts::{
        STORAGE_VOL_RESIZE_ALLOCATE as ALLOCATE, STORAGE_VOL_RESIZE_DELTA as DELTA,
        STORAGE_VOL_RESIZE_SHRINK as SHRINK,
    };
    only_flags("testStorageVolResize", flags, ALLOCATE | DELTA | SHRINK)?;
    running(state, &volume.pool, |pool| {
        let available = pool.def.available;
        let found = pool.volume(&volume.name)?;
        let wanted = match (flags & DELTA != 0, flags & SHRINK != 0) {
            (false, _) => capacity,
            (true, false) => found.capacity.saturating_add(capacity),
            (true, true) => found.capacity.saturating_sub(capacity),
        };
        if wanted < found.allocation {
            return Err(Refused::Shrink.into());
        }
        if wanted < found.capacity && flags & SHRINK == 0 {
            return Err(Refused::ShrinkFlag.into());
        }
        let grown = if flags & ALLOCATE == 0 { 0 } else { wanted - found.allocation };
        if grown > available {
            return Err(Refused::NoSpace(found.name.clone()).into());
        }
        found.capacity = wanted;
        found.allocation += grown;
        pool.def.allocation += grown;
        pool.def.available -= grown;
        Ok(())
    })
}
