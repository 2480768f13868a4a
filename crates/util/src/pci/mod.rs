//! PCI devices of the host: addresses, drivers, isolation, vital product data.
//!
//! Upstream: `src/util/virpci.c`, `virpcivpd.c`.

mod address;
mod config;
mod device;
mod error;
pub mod vpd;

pub use address::{Address, ParseAddressError};
pub use device::{Bus, HostBus, PciDevice, Sysfs};
pub use error::PciError;

/// The driver that gives devices to guests.
pub const VFIO_DRIVER: &str = "vfio-pci";

#[cfg(test)]
mod tests;
