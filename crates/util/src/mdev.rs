//! Mediated devices: parts of a device that its driver gives to guests.
//!
//! Upstream: `src/util/virmdev.c`.

use std::io;
use std::path::{Path, PathBuf};

use crate::error::os_error_text;
use crate::uuid::Uuid;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Where the kernel lists them.
pub const SYSFS: &str = "/sys/bus/mdev/devices";
/// Where the kernel lists the devices that have them.
pub const SYSFS_PARENTS: &str = "/sys/class/mdev_bus";

/// Why an operation on a mediated device failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MdevError {
    /// There is no such device.
    #[error("mediated device '{uuid}' not found")]
    NotFound {
        /// The device.
        uuid: Uuid,
    },
    /// The device is not one of this interface.
    #[error("invalid device API '{wanted}' for device {path}: device only supports '{actual}'")]
    WrongApi {
        /// What was asked for.
        wanted: String,
        /// The device.
        path: String,
        /// What it is.
        actual: String,
    },
    /// The kernel refused it.
    #[error("{action} '{path}': {}", os_error_text(*errno))]
    System {
        /// What was tried.
        action: &'static str,
        /// On which file.
        path: String,
        /// Why it failed.
        errno: i32,
    },
    /// The kernel's word is in a form that we do not know.
    #[error("failed to parse '{text}' in {path}")]
    Unparsable {
        /// The file.
        path: String,
        /// What it says.
        text: String,
    },
}

impl VirError for MdevError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NotFound { .. } => ErrorNumber::DEVICE_MISSING,
            Self::WrongApi { .. } => ErrorNumber::CONFIG_UNSUPPORTED,
            Self::System { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::Unparsable { .. } => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::System { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}

/// Result of a function of this module.
pub type Result<T, E = MdevError> = std::result::Result<T, E>;

/// A kind of mediated device that a parent can make. Upstream: `virMediatedDeviceType`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MdevType {
    /// What the kernel calls it.
    pub id: String,
    /// What its driver calls it.
    pub name: Option<String>,
    /// The interface of its devices: `vfio-pci`, `vfio-ccw`, `vfio-ap`.
    pub device_api: String,
    /// How many more can be made.
    pub available_instances: u32,
}

/// A device. Upstream: `virMediatedDevice`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mdev {
    /// The device.
    pub uuid: Uuid,
    /// Its folder in sysfs: what a guest's emulator is given.
    pub path: PathBuf,
    /// Its kind.
    pub type_id: String,
    /// The interface it has.
    pub device_api: String,
    /// Name of the device that it is a part of.
    pub parent: String,
    /// Number of its IOMMU group.
    pub iommu_group: Option<u32>,
}

/// The device `uuid`; `sysfs` is usually [`SYSFS`]. Upstream: `virMediatedDeviceNew`.
///
/// # Errors
/// [`MdevError::NotFound`], [`MdevError::System`].
pub fn open(sysfs: &Path, uuid: Uuid) -> Result<Mdev> {
    let path = sysfs.join(uuid.to_string());
    // The entry is a link to the folder below the parent.
    let folder = std::fs::canonicalize(&path).map_err(|_| MdevError::NotFound { uuid })?;
    let kind = folder.join("mdev_type");
    let target = std::fs::canonicalize(&kind).map_err(|e| system("failed to resolve", &kind, &e))?;
    let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
    let parent = folder.parent().and_then(name).unwrap_or_default();
    let group = std::fs::read_link(folder.join("iommu_group")).ok();
    let iommu_group = group.as_deref().and_then(name).and_then(|number| number.parse().ok());
    let device_api = read(&target.join("device_api"))?;
    Ok(Mdev { uuid, path, type_id: name(&target).unwrap_or_default(), device_api, parent, iommu_group })
}

impl Mdev {
    /// Refuses a device of another interface than `wanted`. Upstream: `virMediatedDeviceCheckModel`.
    ///
    /// # Errors
    /// [`MdevError::WrongApi`].
    pub fn require_api(&self, wanted: &str) -> Result<()> {
        if self.device_api == wanted {
            return Ok(());
        }
        let (path, actual) = (self.path.display().to_string(), self.device_api.clone());
        Err(MdevError::WrongApi { wanted: wanted.to_owned(), path, actual })
    }
}

/// All devices, ascending by their identifiers; `sysfs` is usually [`SYSFS`].
#[must_use]
pub fn list(sysfs: &Path) -> Vec<Uuid> {
    let mut all: Vec<Uuid> = names(sysfs).iter().filter_map(|name| Uuid::parse(name).ok()).collect();
    all.sort_unstable_by_key(|uuid| *uuid.as_bytes());
    all
}

/// The kinds that the device in the folder `parent` can make, ascending by their names.
/// Upstream: `virMediatedDeviceGetTypes` (`virPCIGetMdevTypes`).
///
/// # Errors
/// A kind's description cannot be read or understood.
pub fn types(parent: &Path) -> Result<Vec<MdevType>> {
    let folder = parent.join("mdev_supported_types");
    names(&folder).into_iter().map(|id| read_type(&folder.join(&id), id)).collect()
}

/// Makes the device `uuid` of the kind `type_id` on the device in the folder `parent`.
///
/// # Errors
/// The kernel's: `ENOSPC` if there is no room for one more, `EEXIST` if there is this one.
pub fn create(parent: &Path, type_id: &str, uuid: Uuid) -> Result<()> {
    let file = parent.join("mdev_supported_types").join(type_id).join("create");
    write(&file, &uuid.to_string(), "failed to create a mediated device through")
}

/// Removes the device `uuid`; `sysfs` is usually [`SYSFS`].
///
/// # Errors
/// [`MdevError::NotFound`], or the kernel's: `EBUSY` if a guest has it.
pub fn remove(sysfs: &Path, uuid: Uuid) -> Result<()> {
    let folder = sysfs.join(uuid.to_string());
    if !folder.exists() {
        return Err(MdevError::NotFound { uuid });
    }
    write(&folder.join("remove"), "1", "failed to remove a mediated device through")
}

/// # Errors
/// See [`types`].
fn read_type(folder: &Path, id: String) -> Result<MdevType> {
    let count = folder.join("available_instances");
    let text = read(&count)?;
    let available_instances = text.parse().map_err(|_| {
        let path = count.display().to_string();
        MdevError::Unparsable { path, text: text.clone() }
    })?;
    // Not every driver gives its kinds names.
    let name = read(&folder.join("name")).ok();
    Ok(MdevType { name, device_api: read(&folder.join("device_api"))?, available_instances, id })
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort_unstable();
    names
}

/// # Errors
/// [`MdevError::System`].
fn read(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path).map_err(|e| system("failed to read", path, &e))?;
    Ok(text.trim().to_owned())
}

/// # Errors
/// [`MdevError::System`].
fn write(path: &Path, text: &str, action: &'static str) -> Result<()> {
    use std::io::Write as _;
    let file = std::fs::OpenOptions::new().write(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|e| system(action, path, &e))
}

fn system(action: &'static str, path: &Path, error: &io::Error) -> MdevError {
    let errno = error.raw_os_error().unwrap_or(libc::EIO);
    MdevError::System { action, path: path.display().to_string(), errno }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_devices() {
        let top = tempfile::tempdir().unwrap();
        let parent = top.path().join("0000:00:02.0");
        let kind = parent.join("mdev_supported_types/i915-4");
        std::fs::create_dir_all(&kind).unwrap();
        for (file, text) in [("device_api", "vfio-pci\n"), ("available_instances", "2\n"), ("create", "")] {
            std::fs::write(kind.join(file), text).unwrap();
        }
        let found = types(&parent).unwrap();
        assert_eq!((found.len(), found[0].id.as_str(), found[0].available_instances), (1, "i915-4", 2));
        let uuid = Uuid::generate();
        create(&parent, "i915-4", uuid).unwrap();
        assert_eq!(std::fs::read_to_string(kind.join("create")).unwrap(), uuid.to_string());
        assert!(create(&parent, "other", uuid).is_err());

        let sysfs = top.path().join("devices");
        std::fs::create_dir(&sysfs).unwrap();
        assert_eq!(
            open(&sysfs, uuid).unwrap_err().to_string(),
            format!("mediated device '{uuid}' not found")
        );
        let folder = parent.join(uuid.to_string());
        std::fs::create_dir(&folder).unwrap();
        std::os::unix::fs::symlink(&folder, sysfs.join(uuid.to_string())).unwrap();
        assert!(matches!(open(&sysfs, uuid), Err(MdevError::System { errno: libc::ENOENT, .. })));
        std::os::unix::fs::symlink(&kind, folder.join("mdev_type")).unwrap();
        std::os::unix::fs::symlink("../../../kernel/iommu_groups/31", folder.join("iommu_group")).unwrap();
        let device = open(&sysfs, uuid).unwrap();
        assert_eq!(
            (device.type_id.as_str(), device.parent.as_str(), device.iommu_group),
            ("i915-4", "0000:00:02.0", Some(31))
        );
        device.require_api("vfio-pci").unwrap();
        assert_eq!(device.require_api("vfio-ccw").unwrap_err().number(), ErrorNumber::CONFIG_UNSUPPORTED);
        assert_eq!(list(&sysfs), [uuid]);
        std::fs::write(folder.join("remove"), "").unwrap();
        remove(&sysfs, uuid).unwrap();
        assert_eq!(std::fs::read_to_string(folder.join("remove")).unwrap(), "1");

        for garbage in ["", "-1", "many", "99999999999999999999"] {
            std::fs::write(kind.join("available_instances"), garbage).unwrap();
            assert!(matches!(types(&parent), Err(MdevError::Unparsable { .. })), "{garbage}");
        }
        std::fs::write(kind.join("device_api"), [0xff, 0xfe]).unwrap();
        assert!(open(&sysfs, uuid).is_err(), "not text");
    }
}
