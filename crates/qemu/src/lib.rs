//! The qemu driver.
//!
//! Upstream: `src/qemu/`.
#![forbid(unsafe_code)]

pub mod capabilities;
pub mod command;
pub mod domain;
pub mod driver;
pub mod io;
pub mod monitor;
mod process;

use std::sync::Arc;

use ferrovirt::Registry;

pub use driver::QemuDriver;

/// Links the driver into programs that use `registry`.
pub fn register(registry: &Registry) {
    registry.register(Arc::new(QemuDriver::default()));
}

ferrovirt::export_driver!(ferrovirt_driver_qemu, QemuDriver, c"qemu", [c"qemu"]);
