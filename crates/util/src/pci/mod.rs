//! PCI devices of the host: addresses, drivers, isolation, functions, links, vital product data.
//!
//! Upstream: `src/util/virpci.c`, `virpcivpd.c`.

mod address;
mod config;
mod device;
mod error;
mod info;
pub mod vpd;

pub use address::{Address, ParseAddressError};
pub use device::{Bus, HostBus, PciDevice, Sysfs};
pub use error::PciError;
pub use info::{ExpressLink, Header, Identity, LinkSpeed, VirtualFunctions};

/// The driver that gives devices to guests.
pub const VFIO_DRIVER: &str = "vfio-pci";

#[cfg(test)]
mod tests;
