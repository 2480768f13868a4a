//! USB devices of the host.
//!
//! Upstream: `src/util/virusb.c`.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::device_list::{Device, DeviceList, User};
use crate::error::os_error_text;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Where the kernel lists them.
pub const SYSFS: &str = "/sys/bus/usb";

/// Why a look-up failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsbError {
    /// There is no such device.
    #[error("Did not find USB device {wanted}")]
    NotFound {
        /// What was looked for.
        wanted: Wanted,
    },
    /// The kernel's list cannot be read.
    #[error("Could not read {path}: {}", os_error_text(*errno))]
    Read {
        /// The file.
        path: String,
        /// Why.
        errno: i32,
    },
}

impl VirError for UsbError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NotFound { .. } => ErrorNumber::INTERNAL_ERROR,
            Self::Read { .. } => ErrorNumber::SYSTEM_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::NotFound { .. } => None,
            Self::Read { errno, .. } => Some(*errno),
        }
    }
}

/// What a device is looked for by: its kind, its place, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Vendor and product.
    pub kind: Option<(u16, u16)>,
    /// Bus and device number.
    pub place: Option<(u32, u32)>,
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((vendor, product)) = self.kind {
            write!(f, "{vendor:04x}:{product:04x}")?;
        }
        if let Some((bus, device)) = self.place {
            let blank = if self.kind.is_some() { " " } else { "" };
            write!(f, "{blank}bus:{bus} device:{device}")?;
        }
        Ok(())
    }
}

/// A device. Upstream: `virUSBDevice`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsbDevice {
    /// Number of the bus.
    pub bus: u32,
    /// Number on the bus.
    pub device: u32,
    /// Vendor.
    pub vendor: u16,
    /// Product.
    pub product: u16,
    users: Vec<User>,
}

impl UsbDevice {
    /// The device's node.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        PathBuf::from(format!("/dev/bus/usb/{:03}/{:03}", self.bus, self.device))
    }

    fn is(&self, wanted: Wanted) -> bool {
        wanted.kind.is_none_or(|kind| kind == (self.vendor, self.product))
            && wanted.place.is_none_or(|place| place == (self.bus, self.device))
    }
}

impl Device for UsbDevice {
    type Key = (u32, u32);

    fn key(&self) -> (u32, u32) {
        (self.bus, self.device)
    }

    fn users(&mut self) -> &mut Vec<User> {
        &mut self.users
    }
}

/// The devices that are `wanted`, in the order of their places. `sysfs` is usually [`SYSFS`].
/// Upstream: `virUSBDeviceFind`, `virUSBDeviceFindByVendor`, `virUSBDeviceFindByBus`.
///
/// # Errors
/// [`UsbError::NotFound`] if there is none, [`UsbError::Read`].
pub fn find(sysfs: &Path, wanted: Wanted) -> Result<DeviceList<UsbDevice>, UsbError> {
    let folder = sysfs.join("devices");
    let error = |path: &Path, e: &std::io::Error| UsbError::Read {
        path: path.display().to_string(),
        errno: e.raw_os_error().unwrap_or(libc::EIO),
    };
    let entries = std::fs::read_dir(&folder).map_err(|e| error(&folder, &e))?;
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| error(&folder, &e))?;
        let name = entry.file_name();
        found.extend(name.to_str().and_then(|name| read(&entry.path(), name)).filter(|d| d.is(wanted)));
    }
    found.sort_by_key(Device::key);
    let mut list = DeviceList::default();
    for device in found {
        if list.add(device).is_err() {
            log::debug!("two USB devices have one place");
        }
    }
    if list.is_empty() { Err(UsbError::NotFound { wanted }) } else { Ok(list) }
}

/// The device in the folder `path` with the name `name`; `None` for an interface of one, or one that has just gone.
fn read(path: &Path, name: &str) -> Option<UsbDevice> {
    if name.contains(':') {
        return None;
    }
    let bus = name.strip_prefix("usb").unwrap_or(name);
    let bus = bus.split('-').next()?.parse().ok()?;
    let text = |file: &str| std::fs::read_to_string(path.join(file)).ok();
    let hex = |file: &str| u16::from_str_radix(text(file)?.trim(), 16).ok();
    let device = text("devnum")?.trim().parse().ok()?;
    Some(UsbDevice { bus, device, vendor: hex("idVendor")?, product: hex("idProduct")?, users: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_up_by_kind_and_place() {
        let sysfs = tempfile::tempdir().unwrap();
        let device = |name: &str, vendor: &str, product: &str, number: &str| {
            let folder = sysfs.path().join("devices").join(name);
            std::fs::create_dir_all(&folder).unwrap();
            for (file, text) in [("idVendor", vendor), ("idProduct", product), ("devnum", number)] {
                std::fs::write(folder.join(file), format!("{text}\n")).unwrap();
            }
        };
        device("usb2", "1d6b", "0002", "1");
        device("2-1.4", "abcd", "00ff", "9");
        device("1-1", "abcd", "00ff", "3");
        std::fs::create_dir_all(sysfs.path().join("devices/1-1:1.0")).unwrap();
        let kind = Wanted { kind: Some((0xabcd, 0xff)), place: None };
        let places: Vec<_> = find(sysfs.path(), kind).unwrap().iter().map(Device::key).collect();
        assert_eq!(places, [(1, 3), (2, 9)]);
        let root = find(sysfs.path(), Wanted { kind: None, place: Some((2, 1)) }).unwrap();
        assert_eq!(root.iter().next().map(UsbDevice::path), Some("/dev/bus/usb/002/001".into()));
        let none = find(sysfs.path(), Wanted { kind: Some((1, 2)), place: Some((3, 4)) }).unwrap_err();
        assert_eq!(none.to_string(), "Did not find USB device 0001:0002 bus:3 device:4");
    }
}
