//! Finding the devices that are asked for, and whether the guest can have them. Nothing is changed here.

use std::collections::BTreeMap;

use super::manager::Host;
use super::registry::Entry;
use super::{Device, HostdevError, NetWanted, PciWanted, Prepared, Result, UsbWanted, Wanted};
use crate::device_list::User;
use crate::nvme::Namespace;
use crate::pci::{Address, Bus, VFIO_DRIVER};
use crate::scsi::ScsiDevice;
use crate::usb;
use crate::uuid::Uuid;
use crate::{mdev, scsi};

/// A device of the plan.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    pub(super) prepared: Prepared,
    /// How it will stand in the register, without its user.
    pub(super) entry: Entry,
    /// What is to be done with a PCI device.
    pub(super) pci: Option<PciStep>,
}

/// What is to be done with a PCI device.
#[derive(Clone, Debug)]
pub(super) struct PciStep {
    pub(super) address: Address,
    /// The driver that hands it on.
    pub(super) driver: String,
    pub(super) net: Option<NetWanted>,
}

/// Plans for one guest.
pub(super) struct Planner<'a> {
    pub(super) host: &'a Host<'a>,
    pub(super) user: &'a User,
    /// What guests have.
    pub(super) taken: &'a BTreeMap<Device, Entry>,
    pub(super) plan: Vec<Planned>,
}

impl Planner<'_> {
    /// Adds one device to the plan; one that is not there and need not be is left out.
    ///
    /// # Errors
    /// The device is not there, is somebody else's, or cannot be given to a guest.
    pub(super) fn add(&mut self, wanted: &Wanted) -> Result<()> {
        match wanted {
            Wanted::Pci(wanted) => {
                let device = Device::Pci(wanted.address);
                self.must_be_free(&device)?;
                self.pci(wanted)
            }
            Wanted::Nvme { namespace, managed } => self.nvme(*namespace, *managed),
            Wanted::Usb(wanted) => self.usb(wanted),
            Wanted::Scsi { address, readonly, shareable } => self.scsi(*address, *readonly, *shareable),
            Wanted::VhostScsi { wwpn } => {
                self.claim(Device::VhostScsi(wwpn.clone()), Some("/dev/vhost-scsi".into()), None)
            }
            Wanted::Mdev { uuid, device_api } => self.mdev(*uuid, device_api.as_deref()),
        }
    }

    /// Plans a device that one guest has for itself.
    ///
    /// # Errors
    /// See [`Self::must_be_free`].
    fn claim(
        &mut self,
        device: Device,
        path: Option<std::path::PathBuf>,
        iommu_group: Option<u32>,
    ) -> Result<()> {
        self.must_be_free(&device)?;
        let prepared = Prepared { device, path, iommu_group };
        self.plan.push(Planned { prepared, entry: Entry::default(), pci: None });
        Ok(())
    }

    /// # Errors
    /// [`HostdevError::InUse`], [`HostdevError::Twice`].
    fn must_be_free(&self, device: &Device) -> Result<()> {
        if let Some(user) = self.taken.get(device).and_then(|entry| entry.users.first()) {
            let device = device.clone();
            return Err(match user == self.user {
                true => HostdevError::Twice { device }.into(),
                false => HostdevError::InUse { device, user: user.clone() }.into(),
            });
        }
        if self.plan.iter().any(|planned| planned.prepared.device == *device) {
            return Err(HostdevError::Twice { device: device.clone() }.into());
        }
        Ok(())
    }

    /// # Errors
    /// [`HostdevError`], or the device is not there.
    fn pci(&mut self, wanted: &PciWanted) -> Result<()> {
        let (bus, address) = (Bus::new(self.host.pci), wanted.address);
        bus.device(address)?;
        if !bus.assignable(address, self.host.strict_isolation)? {
            return Err(HostdevError::NotAssignable(address).into());
        }
        // A group is one guest's.
        for member in bus.iommu_group_members(address).into_iter().filter(|member| *member != address) {
            let device = Device::Pci(member);
            let other = self.taken.get(&device).and_then(|entry| entry.users.first());
            if let Some(user) = other.filter(|user| *user != self.user) {
                return Err(HostdevError::InUse { device, user: user.clone() }.into());
            }
        }
        if wanted.net.is_some() && bus.physical_function(address).is_none() {
            return Err(HostdevError::NoVirtualFunction.into());
        }
        let driver = wanted.driver.clone();
        let driver = driver.unwrap_or_else(|| bus.best_vfio_driver(address, &self.host.module_aliases));
        let current = bus.driver(address);
        let ready = current.as_ref() == Some(&driver) || current.as_deref() == Some(VFIO_DRIVER);
        if !wanted.managed && !ready {
            return Err(HostdevError::Unmanaged(address).into());
        }
        let iommu_group = bus.iommu_group(address);
        let path = iommu_group.map(|group| format!("/dev/vfio/{group}").into());
        self.plan.push(Planned {
            prepared: Prepared { device: Device::Pci(address), path, iommu_group },
            entry: Entry {
                taken: wanted.managed && current.as_ref() != Some(&driver),
                net: wanted.net.is_some(),
                ..Entry::default()
            },
            pci: Some(PciStep { address, driver, net: wanted.net.clone() }),
        });
        Ok(())
    }

    /// A guest may have several namespaces of one controller, which is all its own.
    ///
    /// # Errors
    /// As [`Self::pci`].
    fn nvme(&mut self, namespace: Namespace, managed: bool) -> Result<()> {
        let controller = Device::Pci(namespace.controller);
        self.must_be_free(&Device::Nvme(namespace))?;
        let sibling = |device: &Device| matches!(device, Device::Nvme(other) if other.controller == namespace.controller);
        let planned = self.plan.iter().any(|planned| sibling(&planned.prepared.device));
        let ours =
            self.taken.iter().any(|(device, entry)| sibling(device) && entry.users.contains(self.user));
        if !planned && !ours {
            self.must_be_free(&controller)?;
            let wanted = PciWanted { managed, ..PciWanted::managed(namespace.controller) };
            self.pci(&wanted)?;
        }
        self.claim(Device::Nvme(namespace), None, None)
    }

    /// # Errors
    /// The device is not there, or several are.
    fn usb(&mut self, wanted: &UsbWanted) -> Result<()> {
        let mut found = usb::find(&self.host.usb, wanted.wanted);
        let kind_only = usb::Wanted { place: None, ..wanted.wanted };
        if found.is_err() && wanted.auto_place && kind_only.kind.is_some() {
            found = usb::find(&self.host.usb, kind_only);
        }
        let found = match found {
            Err(usb::UsbError::NotFound { .. }) if wanted.optional => return Ok(()),
            other => other?,
        };
        if let (2.., Some((vendor, product))) = (found.len(), wanted.wanted.kind) {
            return Err(HostdevError::Ambiguous { vendor, product }.into());
        }
        let Some(device) = found.iter().next() else { return Ok(()) };
        self.claim(Device::Usb(device.bus, device.device), Some(device.path()), None)
    }

    /// # Errors
    /// The unit is not there, or others have it in another way.
    fn scsi(&mut self, address: scsi::Address, readonly: bool, shareable: bool) -> Result<()> {
        let unit = ScsiDevice::open(&self.host.scsi, address, readonly, shareable)?;
        let device = Device::Scsi(address);
        match self.taken.get(&device) {
            Some(entry) if entry.users.contains(self.user) => {
                return Err(HostdevError::Twice { device }.into());
            }
            Some(entry) if !(entry.shareable && shareable) => {
                let shareable = entry.shareable;
                return Err(HostdevError::Sharing { device, shareable }.into());
            }
            _ => {}
        }
        if self.plan.iter().any(|planned| planned.prepared.device == device) {
            return Err(HostdevError::Twice { device }.into());
        }
        let path = Some(format!("/dev/{}", unit.generic).into());
        let prepared = Prepared { device, path, iommu_group: None };
        self.plan.push(Planned { prepared, entry: Entry { shareable, ..Entry::default() }, pci: None });
        Ok(())
    }

    /// # Errors
    /// The device is not there, or of another kind.
    fn mdev(&mut self, uuid: Uuid, device_api: Option<&str>) -> Result<()> {
        let found = mdev::open(&self.host.mdev, uuid)?;
        device_api.map_or(Ok(()), |wanted| found.require_api(wanted))?;
        self.claim(Device::Mdev(*uuid.as_bytes()), Some(found.path), found.iommu_group)
    }
}
