//! The storage driver: pools of storage and the volumes in them, on this host and without a daemon.
//!
//! A pool is a folder, a file system or a share; what a volume is depends on the type of its pool. `storage:///system`,
//! `storage:///session` and `storage:///embed?root=DIR` open the driver alone; the connections of local hypervisors have
//! its calls besides their own.
//!
//! Upstream: `src/storage/`.
#![forbid(unsafe_code)]

mod backend;
mod driver;
mod error;
mod events;
mod instance;
mod local;
mod pool;
pub mod qemu_img;
mod tables;
mod task;
mod volume;

use std::sync::Arc;

use ferrovirt::Registry;

pub use driver::PoolDriver;

/// Links the driver into programs that use `registry`.
pub fn register(registry: &Registry) {
    registry.register(Arc::new(PoolDriver::default()));
}

ferrovirt::export_driver!(ferrovirt_driver_storage, PoolDriver, c"storage", [c"storage"]);
