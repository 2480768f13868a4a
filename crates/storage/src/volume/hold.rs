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
