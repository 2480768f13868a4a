//! Streams into volumes and out of them.

use std::sync::Arc;

use ferrovirt::object::StorageVolRef;
use ferrovirt::stream::StreamDriver;
use ferrovirt::{Result, consts};

use super::Found;
use crate::backend::Transfer;
use crate::task::Task;

fn transfer(offset: u64, length: u64, sparse: bool) -> Transfer {
    Transfer { offset, length: (length != 0).then_some(length), sparse }
}

/// When the stream has ended, what is known of the volume is brought up to date, and the pool's volumes are reported to be
/// others. (The reference looks at the whole pool then.)
pub(crate) fn upload(
    task: &Task<'_>,
    volume: &StorageVolRef,
    offset: u64,
    length: u64,
    flags: u32,
) -> Result<Box<dyn StreamDriver>> {
    let found = Found::new(task, volume)?;
    found.pool.lock().volume(&volume.name)?.check_free()?;
    let transfer = transfer(offset, length, flags & consts::STORAGE_VOL_UPLOAD_SPARSE_STREAM != 0);
    let (backend, target) = (found.backend, found.volume.clone());
    let instance = Arc::downgrade(task.instance);
    let mut found = found;
    let done = move || {
        if let Err(error) = found.refresh() {
            log::warn!("volume '{}' after an upload: {error}", found.volume.name);
        }
        if let Some(instance) = instance.upgrade() {
            instance.report_refresh(found.pool.reference());
        }
    };
    backend.upload(&target, transfer, Box::new(done))
}

pub(crate) fn download(
    task: &Task<'_>,
    volume: &StorageVolRef,
    offset: u64,
    length: u64,
    flags: u32,
) -> Result<Box<dyn StreamDriver>> {
    let found = Found::new(task, volume)?;
    found.pool.lock().volume(&volume.name)?.check_whole()?;
    let sparse = flags & consts::STORAGE_VOL_DOWNLOAD_SPARSE_STREAM != 0;
    found.backend.download(&found.volume, transfer(offset, length, sparse))
}
