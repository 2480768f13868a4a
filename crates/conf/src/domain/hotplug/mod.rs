//! Devices by themselves: documents of one device, finding a device in a domain, adding, removing and replacing it.
//!
//! A change is made to a copy, which is completed and checked like a whole document; only if all of that succeeds the
//! domain is changed. The driver's part is in its [`super::DriverHooks`], as for documents.
//!
//! Upstream: `virDomainDeviceDef`, `virDomainDeviceDefParse`, the `vir*Insert`, `vir*Find` and `vir*Remove` functions, and
//! what `qemuDomainAttachDeviceConfig` and its sisters do for the persistent definition.

mod change;
mod device;
mod error;
mod find;
mod same;

#[cfg(test)]
mod tests;

pub use self::device::{Device, DeviceClass, DeviceKind, DevicePosition};
pub use self::error::DeviceError;
