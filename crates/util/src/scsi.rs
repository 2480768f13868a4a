//! SCSI devices and host adapters.
//!
//! Upstream: `src/util/virscsi.c`, `virscsihost.c`.

use std::path::{Path, PathBuf};

use crate::device_list::{Device, User};
use crate::error::os_error_text;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Where the kernel lists the devices.
pub const SYSFS_DEVICES: &str = "/sys/bus/scsi/devices";
/// Where the kernel lists the adapters.
pub const SYSFS_HOSTS: &str = "/sys/class/scsi_host";

/// Why a look-up failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScsiError {
    /// The adapter's name is not `scsi_hostN`.
    #[error("Cannot parse adapter '{name}'")]
    BadAdapter {
        /// The name.
        name: String,
    },
    /// The kernel does not list it.
    #[error("Could not read {path}: {}", os_error_text(*errno))]
    Read {
        /// The file.
        path: String,
        /// Why.
        errno: i32,
    },
    /// A file has a form that we do not know.
    #[error("unable to parse unique_id: {text}")]
    BadUniqueId {
        /// Its text.
        text: String,
    },
}

impl VirError for ScsiError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Read { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::BadAdapter { .. } | Self::BadUniqueId { .. } => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::Read { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}

/// The place of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Address {
    pub adapter: u32,
    pub bus: u32,
    pub target: u32,
    pub unit: u64,
}

impl Address {
    /// The place on the adapter with the name `adapter` (`scsi_host3`).
    ///
    /// # Errors
    /// [`ScsiError::BadAdapter`].
    pub fn new(adapter: &str, bus: u32, target: u32, unit: u64) -> Result<Self, ScsiError> {
        let number = adapter.strip_prefix("scsi_host").and_then(|number| number.parse().ok());
        let adapter = number.ok_or_else(|| ScsiError::BadAdapter { name: adapter.to_owned() })?;
        Ok(Self { adapter, bus, target, unit })
    }

    /// The kernel's name for it: `1:0:0:0`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}:{}:{}:{}", self.adapter, self.bus, self.target, self.unit)
    }
}

/// A unit. Upstream: `virSCSIDevice`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScsiDevice {
    /// Its place.
    pub address: Address,
    /// Name of its generic node, below `/dev`.
    pub generic: String,
    /// Vendor and model.
    pub id: String,
    /// The guest may only read.
    pub readonly: bool,
    /// Several guests may have it.
    pub shareable: bool,
    users: Vec<User>,
}

impl ScsiDevice {
    /// The unit at `address`. Upstream: `virSCSIDeviceNew`.
    ///
    /// # Errors
    /// [`ScsiError::Read`] if there is none.
    pub fn open(sysfs: &Path, address: Address, readonly: bool, shareable: bool) -> Result<Self, ScsiError> {
        let folder = sysfs.join(address.name());
        let word = |file: &str| {
            let path = folder.join(file);
            std::fs::read_to_string(&path).map(|text| text.trim().to_owned()).map_err(|e| error(&path, &e))
        };
        let id = format!("{}:{}", word("vendor")?, word("model")?);
        let generic = generic_name(sysfs, address)?;
        Ok(Self { address, generic, id, readonly, shareable, users: Vec::new() })
    }

    /// Whether a guest can get it: nobody has it. Upstream: `virSCSIDeviceIsAvailable`.
    #[must_use]
    pub fn available(&self) -> bool {
        self.users.is_empty()
    }

    /// A guest has it. Upstream: `virSCSIDeviceSetUsedBy`.
    pub fn add_user(&mut self, user: User) {
        if !self.users.contains(&user) {
            self.users.push(user);
        }
    }
}

impl Device for ScsiDevice {
    type Key = Address;

    fn key(&self) -> Address {
        self.address
    }

    fn users(&mut self) -> &mut Vec<User> {
        &mut self.users
    }
}

/// Name of the generic node of the unit at `address` (`sg8`). Upstream: `virSCSIDeviceGetSgName`.
///
/// # Errors
/// [`ScsiError::Read`].
pub fn generic_name(sysfs: &Path, address: Address) -> Result<String, ScsiError> {
    only_entry(&sysfs.join(address.name()).join("scsi_generic"))
}

/// Name of the block device of the unit at `address` (`sdh`). Upstream: `virSCSIDeviceGetDevName`.
///
/// # Errors
/// [`ScsiError::Read`].
pub fn block_name(sysfs: &Path, address: Address) -> Result<String, ScsiError> {
    only_entry(&sysfs.join(address.name()).join("block"))
}

/// The number by which the adapter `host` differs from others of its controller. Upstream: `virSCSIHostGetUniqueId`.
///
/// # Errors
/// [`ScsiError`].
pub fn host_unique_id(sysfs: &Path, host: u32) -> Result<u32, ScsiError> {
    let path = sysfs.join(format!("host{host}")).join("unique_id");
    let text = std::fs::read_to_string(&path).map_err(|e| error(&path, &e))?;
    text.trim().parse().map_err(|_| ScsiError::BadUniqueId { text: text.trim().to_owned() })
}

/// Name of the adapter with `unique_id` of the PCI controller `pci` (`0000:00:1f.1`).
/// Upstream: `virSCSIHostFindByPCI`.
///
/// # Errors
/// [`ScsiError::Read`] if the folder of adapters cannot be read.
pub fn host_by_pci(sysfs: &Path, pci: &str, unique_id: u32) -> Result<Option<String>, ScsiError> {
    let entries = std::fs::read_dir(sysfs).map_err(|e| error(sysfs, &e))?;
    let mut hosts: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    hosts.sort();
    let of_controller = |path: &PathBuf| {
        let target = std::fs::read_link(path);
        let below = target.is_ok_and(|target| target.components().any(|part| part.as_os_str() == pci));
        let id = std::fs::read_to_string(path.join("unique_id"));
        below && id.is_ok_and(|text| text.trim().parse() == Ok(unique_id))
    };
    let host = hosts.into_iter().find(of_controller);
    Ok(host.and_then(|path| Some(path.file_name()?.to_str()?.to_owned())))
}

/// # Errors
/// [`ScsiError::Read`].
fn only_entry(folder: &Path) -> Result<String, ScsiError> {
    let missing = || ScsiError::Read { path: folder.display().to_string(), errno: libc::ENOENT };
    let mut entries = std::fs::read_dir(folder).map_err(|e| error(folder, &e))?;
    let entry = entries.next().ok_or_else(missing)?.map_err(|e| error(folder, &e))?;
    entry.file_name().into_string().map_err(|_| missing())
}

fn error(path: &Path, error: &std::io::Error) -> ScsiError {
    let errno = error.raw_os_error().unwrap_or(libc::EIO);
    ScsiError::Read { path: path.display().to_string(), errno }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device_list::DeviceList;

    #[test]
    fn shared_devices_stay_until_the_last_user_goes() {
        let sysfs = tempfile::tempdir().unwrap();
        let folder = sysfs.path().join("3:0:1:7");
        std::fs::create_dir_all(folder.join("scsi_generic/sg4")).unwrap();
        std::fs::write(folder.join("vendor"), "ACME    \n").unwrap();
        std::fs::write(folder.join("model"), "Disk\n").unwrap();
        let address = Address::new("scsi_host3", 0, 1, 7).unwrap();
        let mut device = ScsiDevice::open(sysfs.path(), address, false, true).unwrap();
        assert_eq!((device.id.as_str(), device.generic.as_str()), ("ACME:Disk", "sg4"));
        let users = ["a", "b"].map(|name| User::new("lxc", name));
        users.iter().for_each(|user| device.add_user(user.clone()));
        let mut list = DeviceList::default();
        list.add(device.clone()).unwrap();
        list.add(device).unwrap_err();
        list.release(&address, &users[0]);
        assert!(list.find(&address).is_some_and(|device| !device.available()));
        list.release(&address, &users[1]);
        assert!(list.is_empty());
        assert!(block_name(sysfs.path(), address).is_err());
        assert_eq!(Address::new("host3", 0, 0, 0).unwrap_err().to_string(), "Cannot parse adapter 'host3'");
    }
}
