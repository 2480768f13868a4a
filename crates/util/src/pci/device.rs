//! A device, its driver, and how far it is isolated from others.

use std::io;
use std::path::{Path, PathBuf};

use super::config::Config;
use super::{Address, PciError, VFIO_DRIVER, vpd};
use crate::device_list::{Device, DeviceList, User};

type Result<T, E = PciError> = std::result::Result<T, E>;

/// The kernel's record of the devices: a folder that is read, and files that make it act when they are written.
pub trait Sysfs {
    /// The folder of the PCI bus, usually `/sys/bus/pci`.
    fn bus(&self) -> &Path;
    /// Writes to a file.
    ///
    /// # Errors
    /// The kernel's.
    fn write(&self, path: &Path, text: &str) -> io::Result<()>;
}

/// The host's own.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostBus;

impl Sysfs for HostBus {
    fn bus(&self) -> &Path {
        Path::new("/sys/bus/pci")
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        use std::io::Write as _;
        std::fs::OpenOptions::new().write(true).open(path)?.write_all(text.as_bytes())
    }
}

/// A device. Upstream: `virPCIDevice`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PciDevice {
    /// Its address.
    pub address: Address,
    users: Vec<User>,
}

impl Device for PciDevice {
    type Key = Address;

    fn key(&self) -> Address {
        self.address
    }

    fn users(&mut self) -> &mut Vec<User> {
        &mut self.users
    }
}

/// The devices of a host.
#[derive(Clone, Copy)]
pub struct Bus<'a> {
    sysfs: &'a dyn Sysfs,
}

impl<'a> Bus<'a> {
    /// On the kernel's record.
    #[must_use]
    pub fn new(sysfs: &'a dyn Sysfs) -> Self {
        Self { sysfs }
    }

    /// The device at `address`. Upstream: `virPCIDeviceNew`.
    ///
    /// # Errors
    /// [`PciError::NotFound`].
    pub fn device(&self, address: Address) -> Result<PciDevice> {
        let folder = self.folder(address);
        match std::fs::metadata(&folder) {
            Ok(_) => Ok(PciDevice { address, users: Vec::new() }),
            Err(e) => Err(PciError::NotFound {
                address,
                path: folder.display().to_string(),
                errno: e.raw_os_error().unwrap_or(libc::EIO),
            }),
        }
    }

    /// Name of the driver that the device is bound to. Upstream: `virPCIDeviceGetCurrentDriverPathAndName`.
    #[must_use]
    pub fn driver(&self, address: Address) -> Option<String> {
        let link = std::fs::read_link(self.folder(address).join("driver")).ok()?;
        link.file_name()?.to_str().map(str::to_owned)
    }

    /// Takes the device from its driver. Upstream: `virPCIDeviceUnbind`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn unbind(&self, address: Address) -> Result<()> {
        if self.driver(address).is_none() {
            return Ok(());
        }
        self.write(
            &self.folder(address).join("driver/unbind"),
            &address.to_string(),
            "Failed to unbind through",
        )
    }

    /// Gives the device to `driver`, which hands it on to guests. Upstream: `virPCIDeviceDetach`.
    ///
    /// # Errors
    /// [`PciError::NotBound`] if the driver did not take it, else the kernel's.
    pub fn detach(&self, address: Address, driver: &str) -> Result<()> {
        if self.driver(address).as_deref() == Some(driver) {
            return Ok(());
        }
        self.rebind(address, driver)?;
        if self.driver(address).as_deref() == Some(driver) {
            return Ok(());
        }
        // Not to leave it to a driver that does not want it.
        if let Err(e) = self.reattach(address) {
            log::warn!("cannot give {address} back: {e}");
        }
        Err(PciError::NotBound { address, driver: driver.to_owned() })
    }

    /// Gives the device back to the host's driver, if there is one for it. Upstream: `virPCIDeviceReattach`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn reattach(&self, address: Address) -> Result<()> {
        self.rebind(address, "\n")
    }

    /// [`Self::detach`] for a device that is about to be given to a guest: it moves to the list `inactive`.
    ///
    /// # Errors
    /// [`PciError::InUse`] if it is in the list `active`; those of [`Self::detach`].
    pub fn detach_into(
        &self,
        device: &PciDevice,
        driver: &str,
        active: &DeviceList<PciDevice>,
        inactive: &mut DeviceList<PciDevice>,
    ) -> Result<()> {
        let address = device.address;
        if active.find(&address).is_some() {
            return Err(PciError::InUse { address });
        }
        self.detach(address, driver)?;
        if inactive.find(&address).is_none() {
            inactive.add(device.clone()).map_err(|_| PciError::InUse { address })?;
        }
        Ok(())
    }

    /// [`Self::reattach`] for a device that leaves the list `inactive`.
    ///
    /// # Errors
    /// [`PciError::InUse`] if it is in the list `active`, else the kernel's.
    pub fn reattach_from(
        &self,
        address: Address,
        active: &DeviceList<PciDevice>,
        inactive: &mut DeviceList<PciDevice>,
    ) -> Result<()> {
        if active.find(&address).is_some() {
            return Err(PciError::InUse { address });
        }
        self.reattach(address)?;
        inactive.take(&address);
        Ok(())
    }

    /// Brings the device to its initial state. The vfio driver does that itself. Upstream: `virPCIDeviceReset`.
    ///
    /// # Errors
    /// [`PciError::InUse`] if it is in the list `active`, [`PciError::NoReset`], or the kernel's.
    pub fn reset(&self, address: Address, active: &DeviceList<PciDevice>) -> Result<()> {
        if active.find(&address).is_some() {
            return Err(PciError::InUse { address });
        }
        if self.driver(address).as_deref() == Some(VFIO_DRIVER) {
            return Ok(());
        }
        let file = self.folder(address).join("reset");
        if !file.exists() {
            return Err(PciError::NoReset { address });
        }
        self.write(&file, "1", "Unable to reset through")
    }

    /// Whether a guest that has the device cannot reach others through a switch. With `strict` false a switch that
    /// does not isolate is accepted. Upstream: `virPCIDeviceIsAssignable`.
    ///
    /// # Errors
    /// [`PciError::NotFound`].
    pub fn assignable(&self, address: Address, strict: bool) -> Result<bool> {
        self.device(address)?;
        if !strict {
            return Ok(true);
        }
        let mut below = address;
        // A bus has at most 255 others above it.
        for _ in 0..=u8::MAX {
            let Some(parent) = self.parent(below) else { return Ok(true) };
            if self.config(parent).downstream_without_isolation() {
                return Ok(false);
            }
            below = parent;
        }
        Ok(false)
    }

    /// The nearest bridge above the device. Upstream: `virPCIDeviceGetParent`.
    #[must_use]
    pub fn parent(&self, address: Address) -> Option<Address> {
        let of_domain = |other: &Address| other.domain == address.domain && *other != address;
        let bridges = self.addresses().into_iter().filter(of_domain);
        let above =
            bridges.map(|other| (self.config(other), other)).filter(|(c, _)| c.bridges_to(address.bus));
        // Of several the one with the highest bus is the nearest.
        above.max_by_key(|(config, _)| config.secondary_bus()).map(|(_, other)| other)
    }

    /// Addresses of all devices, ascending.
    #[must_use]
    pub fn addresses(&self) -> Vec<Address> {
        self.listed(&self.sysfs.bus().join("devices"))
    }

    /// Number of the device's group; the devices of a group can only be given to one guest.
    /// Upstream: `virPCIDeviceAddressGetIOMMUGroupNum`.
    #[must_use]
    pub fn iommu_group(&self, address: Address) -> Option<u32> {
        let link = std::fs::read_link(self.folder(address).join("iommu_group")).ok()?;
        link.file_name()?.to_str()?.parse().ok()
    }

    /// Devices in the same group, itself included. Upstream: `virPCIDeviceAddressGetIOMMUGroupAddresses`.
    #[must_use]
    pub fn iommu_group_members(&self, address: Address) -> Vec<Address> {
        self.listed(&self.folder(address).join("iommu_group/devices"))
    }

    /// The physical function of a virtual one. Upstream: `virPCIGetPhysicalFunction`.
    #[must_use]
    pub fn physical_function(&self, address: Address) -> Option<Address> {
        let link = std::fs::read_link(self.folder(address).join("physfn")).ok()?;
        link.file_name()?.to_str()?.parse().ok()
    }

    /// The device's vital product data; `None` for a device without them. Upstream: `virPCIDeviceGetVPD`.
    ///
    /// # Errors
    /// [`PciError::Vpd`] if they are broken, else the kernel's.
    pub fn vpd(&self, address: Address) -> Result<Option<vpd::Vpd>> {
        let file = self.folder(address).join("vpd");
        match std::fs::read(&file) {
            Ok(data) => Ok(Some(vpd::parse(&data)?)),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(PciError::System {
                action: "Failed to read VPD",
                path: file.display().to_string(),
                errno: e.raw_os_error().unwrap_or(libc::EIO),
            }),
        }
    }

    /// Lets the drivers compete for the device anew; `only` is the one that may have it, a new line any.
    ///
    /// # Errors
    /// The kernel's.
    fn rebind(&self, address: Address, only: &str) -> Result<()> {
        self.write(
            &self.folder(address).join("driver_override"),
            only,
            "Failed to set driver override through",
        )?;
        self.unbind(address)?;
        let probe = self.sysfs.bus().join("drivers_probe");
        self.write(&probe, &address.to_string(), "Failed to trigger a probe through")
    }

    /// # Errors
    /// The kernel's.
    fn write(&self, path: &Path, text: &str, action: &'static str) -> Result<()> {
        self.sysfs.write(path, text).map_err(|e| PciError::System {
            action,
            path: path.display().to_string(),
            errno: e.raw_os_error().unwrap_or(libc::EIO),
        })
    }

    pub(super) fn folder(&self, address: Address) -> PathBuf {
        self.sysfs.bus().join("devices").join(address.to_string())
    }

    pub(super) fn config(&self, address: Address) -> Config {
        Config(std::fs::read(self.folder(address).join("config")).unwrap_or_default())
    }

    fn listed(&self, folder: &Path) -> Vec<Address> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut all: Vec<Address> =
            entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
        all.sort_unstable();
        all
    }
}
