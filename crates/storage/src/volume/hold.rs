//! Volumes that calls work on without the job of their pool.

use std::sync::Arc;

use ferrovirt::Result;

use super::VolumeEntry;
use crate::pool::PoolObject;

/// A volume that stays as it is and where it is until this is dropped; so does its pool. Upstream: `in_use`, `asyncjobs`.
pub(crate) struct Hold {
    pool: Arc<PoolObject>,
    name: String,
}

impl Hold {
    /// Holds a volume that passes `check`.
    ///
    /// # Errors
    /// Those of `check`; `VIR_ERR_NO_STORAGE_VOL` or `VIR_ERR_OPERATION_INVALID` if volume or pool have gone meanwhile.
    pub(crate) fn new<E: Into<ferrovirt::Error>>(
        pool: &Arc<PoolObject>,
        name: &str,
        check: impl FnOnce(&VolumeEntry) -> Result<(), E>,
    ) -> Result<Self> {
        let mut state = pool.lock();
        state.check_active()?;
        check(state.volume(name)?).map_err(Into::into)?;
        if let Some(entry) = state.volumes.get_mut(name) {
            entry.users += 1;
        }
        state.async_jobs += 1;
        drop(state);
        Ok(Self { pool: Arc::clone(pool), name: name.to_owned() })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let mut state = self.pool.lock();
        state.async_jobs = state.async_jobs.saturating_sub(1);
        if let Some(entry) = state.volumes.get_mut(&self.name) {
            entry.users = entry.users.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt_conf::storage::{CapacityRule, Pool, Volume};

    use super::*;

    fn running() -> Arc<PoolObject> {
        let text = "<pool type='dir'><name>p</name><target><path>/images</path></target></pool>";
        let def = Pool::parse(text).unwrap();
        let text = "<volume><name>v</name><capacity>1</capacity></volume>";
        let volume = Volume::parse(text, &def, CapacityRule::Required).unwrap();
        let pool = Arc::new(PoolObject::new(def));
        let mut state = pool.lock();
        state.active = true;
        state.volumes.insert(volume, false);
        drop(state);
        pool
    }

    #[test]
    fn a_held_volume_and_its_pool_stay() {
        let pool = running();
        let free = |pool: &PoolObject| pool.lock().volume("v").and_then(VolumeEntry::check_free);
        let idle = |pool: &PoolObject| pool.lock().check_idle();
        let first = Hold::new(&pool, "v", VolumeEntry::check_free).unwrap();
        let message = free(&pool).unwrap_err().to_string();
        assert_eq!(message, "volume 'v' is still in use.");
        assert_eq!(idle(&pool).unwrap_err().to_string(), "pool 'p' has asynchronous jobs running.");
        assert!(Hold::new(&pool, "v", VolumeEntry::check_free).is_err());
        // Several copies of one volume may be made at once.
        let second = Hold::new(&pool, "v", VolumeEntry::check_whole).unwrap();
        drop(first);
        assert!(free(&pool).is_err() && idle(&pool).is_err());
        drop(second);
        assert!(free(&pool).is_ok() && idle(&pool).is_ok());
    }

    #[test]
    fn what_is_not_whole_is_not_held() {
        let pool = running();
        pool.lock().volumes.get_mut("v").unwrap().building = true;
        let refused = Hold::new(&pool, "v", VolumeEntry::check_whole).err().unwrap();
        assert!(refused.message().ends_with("volume 'v' is still being allocated."), "{refused}");
        assert!(Hold::new(&pool, "w", VolumeEntry::check_whole).is_err());
        pool.lock().empty();
        assert!(Hold::new(&pool, "v", VolumeEntry::check_whole).is_err(), "its pool has stopped");
    }
}
