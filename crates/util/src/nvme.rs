//! NVMe controllers and their namespaces.
//!
//! Upstream: `src/util/virnvme.c`, and what its users read from sysfs.

use std::path::Path;

use crate::pci::Address;

/// Where the kernel lists the controllers that it drives itself.
pub const SYSFS: &str = "/sys/class/nvme";

/// A namespace of a controller, by the controller's PCI address. Upstream: `virNVMeDevice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Namespace {
    /// The controller.
    pub controller: Address,
    /// Number of the namespace, from 1.
    pub number: u32,
}

/// A controller that the kernel drives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Controller {
    /// The kernel's name: `nvme0`.
    pub name: String,
    /// Its PCI address; `None` for one that is reached over a network.
    pub address: Option<Address>,
    /// Model.
    pub model: String,
    /// Serial number.
    pub serial: String,
    /// Its namespaces, ascending: number and name of the block device.
    pub namespaces: Vec<(u32, String)>,
}

/// The controllers that the kernel drives, ascending by name; `sysfs` is usually [`SYSFS`]. What cannot be read is
/// empty.
#[must_use]
pub fn controllers(sysfs: &Path) -> Vec<Controller> {
    entries(sysfs).into_iter().filter_map(|name| controller(sysfs, name)).collect()
}

/// The controller at `address`, if the kernel drives it.
#[must_use]
pub fn controller_at(sysfs: &Path, address: Address) -> Option<Controller> {
    controllers(sysfs).into_iter().find(|controller| controller.address == Some(address))
}

fn controller(sysfs: &Path, name: String) -> Option<Controller> {
    number(&name, "nvme")?;
    let folder = sysfs.join(&name);
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap_or_default().trim().to_owned();
    let device = std::fs::canonicalize(folder.join("device")).ok();
    let address = device.and_then(|path| path.file_name()?.to_str()?.parse().ok());
    let namespace = |entry: String| {
        // nvme0n1, and nvme0c0n1 where several controllers share it; partitions are further down.
        let (_, after) = entry.strip_prefix(&name)?.rsplit_once('n')?;
        let id = std::fs::read_to_string(folder.join(&entry).join("nsid")).ok();
        let id = id.and_then(|text| text.trim().parse().ok()).or_else(|| after.parse().ok())?;
        Some((id, entry))
    };
    let mut namespaces: Vec<(u32, String)> = entries(&folder).into_iter().filter_map(namespace).collect();
    namespaces.sort();
    Some(Controller { address, model: text("model"), serial: text("serial"), namespaces, name })
}

fn number(name: &str, prefix: &str) -> Option<u32> {
    name.strip_prefix(prefix)?.parse().ok()
}

fn entries(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort_unstable_by_key(|name| (name.len(), name.clone()));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controllers_and_namespaces() {
        let top = tempfile::tempdir().unwrap();
        let pci = top.path().join("pci0000:00/0000:01:00.0");
        let class = top.path().join("class");
        for name in ["nvme0n1", "nvme0n12", "nvme0c0n3", "nvme0x", "hwmon1"] {
            std::fs::create_dir_all(class.join("nvme0").join(name)).unwrap();
        }
        std::fs::create_dir_all(&pci).unwrap();
        std::os::unix::fs::symlink(&pci, class.join("nvme0/device")).unwrap();
        std::fs::write(class.join("nvme0/model"), "ACME  \n").unwrap();
        std::fs::write(class.join("nvme0/nvme0n12/nsid"), "2\n").unwrap();
        std::fs::write(class.join("nvme0/nvme0n1/nsid"), "garbage").unwrap();
        std::fs::create_dir(class.join("nvme10")).unwrap();
        std::fs::create_dir(class.join("nvme-subsystem")).unwrap();
        let found = controllers(&class);
        let names: Vec<&str> = found.iter().map(|controller| controller.name.as_str()).collect();
        assert_eq!(names, ["nvme0", "nvme10"]);
        let namespaces: Vec<(u32, &str)> =
            found[0].namespaces.iter().map(|(n, name)| (*n, name.as_str())).collect();
        assert_eq!(namespaces, [(1, "nvme0n1"), (2, "nvme0n12"), (3, "nvme0c0n3")]);
        let address = "0000:01:00.0".parse().unwrap();
        assert_eq!((found[0].model.as_str(), found[0].address), ("ACME", Some(address)));
        assert_eq!(controller_at(&class, address), Some(found[0].clone()));
        assert_eq!(found[1].address, None);
        assert!(controllers(&top.path().join("none")).is_empty());
    }
}
