//! Giving devices to guests, and taking them back.

use std::path::PathBuf;
use std::time::Duration;

use super::plan::{Planned, Planner};
use super::registry::{Entry, Registry};
use super::{Device, HostdevError, Prepared, Result, Wanted};
use crate::device_list::User;
use crate::netdev::{saved, vf, vport};
use crate::pci::{self, Address, Bus};
use crate::{mdev, scsi, usb};

/// Longest wait for another process that has the register open.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where the devices of a host are found.
#[derive(Clone)]
pub struct Host<'a> {
    /// The folder of the register, shared by all who give devices to guests.
    pub state: PathBuf,
    /// PCI devices.
    pub pci: &'a dyn pci::Sysfs,
    /// USB devices, usually [`usb::SYSFS`].
    pub usb: PathBuf,
    /// SCSI devices, usually [`scsi::SYSFS_DEVICES`].
    pub scsi: PathBuf,
    /// Mediated devices, usually [`mdev::SYSFS`].
    pub mdev: PathBuf,
    /// Network interfaces, usually `/sys/class/net`.
    pub net: PathBuf,
    /// Where settings of virtual functions go.
    pub functions: &'a dyn vf::VfLink,
    /// Who carries out port profiles.
    pub carriers: vport::Carriers,
    /// The kernel's `modules.alias`.
    pub module_aliases: PathBuf,
    /// Refuse devices below a switch that does not isolate them.
    pub strict_isolation: bool,
    /// Longest wait for another process that has the register open.
    pub patience: Duration,
}

impl Host<'_> {
    /// This host, with its register in the folder `state`.
    pub fn this(state: impl Into<PathBuf>) -> Self {
        let release = nix::sys::utsname::uname().map(|names| names.release().to_owned());
        let module_aliases = PathBuf::from("/lib/modules").join(release.unwrap_or_default());
        Self {
            state: state.into(),
            pci: &pci::HostBus,
            usb: usb::SYSFS.into(),
            scsi: scsi::SYSFS_DEVICES.into(),
            mdev: mdev::SYSFS.into(),
            net: "/sys/class/net".into(),
            functions: &vf::Kernel,
            carriers: vport::Carriers::default(),
            module_aliases: module_aliases.join("modules.alias"),
            strict_isolation: false,
            patience: PATIENCE,
        }
    }

    pub(super) fn bus(&self) -> Bus<'_> {
        Bus::new(self.pci)
    }

    pub(super) fn store(&self) -> saved::Store<'_> {
        saved::Store { sysfs: &self.net, state: &self.state, link: self.functions }
    }
}

/// Gives devices to guests. Upstream: `virHostdevManager`.
#[derive(Clone)]
pub struct Manager<'a> {
    host: Host<'a>,
}

impl<'a> Manager<'a> {
    /// For the devices of `host`.
    #[must_use]
    pub fn new(host: Host<'a>) -> Self {
        Self { host }
    }

    /// Gives all `wanted` devices to `user`, or none. Upstream: `virHostdevPrepareDomainDevices`.
    ///
    /// # Errors
    /// [`HostdevError`], a device that is not there, or the kernel's; everything is then as it was.
    pub fn prepare(&self, user: &User, wanted: &[Wanted]) -> Result<Vec<Prepared>> {
        let mut registry = self.open()?;
        let mut planner = Planner { host: &self.host, user, taken: &registry.entries, plan: Vec::new() };
        wanted.iter().try_for_each(|wanted| planner.add(wanted))?;
        let plan = planner.plan;
        for Planned { prepared, entry, .. } in &plan {
            let known = registry.entries.entry(prepared.device.clone()).or_insert_with(|| entry.clone());
            known.users.push(user.clone());
        }
        // Whoever finds this after a crash gives back what may have been taken.
        registry.store()?;
        for (at, planned) in plan.iter().enumerate() {
            let Some(step) = &planned.pci else { continue };
            let Err(error) = self.host.take(step, &planned.entry) else { continue };
            for taken in plan[..at].iter().rev().filter_map(|planned| planned.pci.as_ref()) {
                self.give_back_quietly(taken.address, registry.entries.get(&Device::Pci(taken.address)));
            }
            for planned in &plan {
                forget(&mut registry, &planned.prepared.device, user);
            }
            if let Err(e) = registry.store() {
                log::warn!("cannot write down that devices are free again: {e}");
            }
            return Err(error);
        }
        Ok(plan.into_iter().map(|planned| planned.prepared).collect())
    }

    /// Takes `devices` back from `user`; those that it does not have are left alone. An NVMe controller goes with the last of
    /// its namespaces. What cannot be given back to the
    /// host is logged: the guest is gone in any case. Upstream: `virHostdevReAttachDomainDevices`.
    ///
    /// # Errors
    /// The register cannot be used.
    pub fn release(&self, user: &User, devices: &[Device]) -> Result<()> {
        self.release_where(|device, holder| holder == user && devices.contains(device))
    }

    /// Takes everything back from `user`.
    ///
    /// # Errors
    /// The register cannot be used.
    pub fn release_all(&self, user: &User) -> Result<()> {
        self.release_where(|_, holder| holder == user)
    }

    /// Takes back the devices of those guests of `driver` that are not `alive` any more: what a driver does first after
    /// it was restarted. Upstream: the driver's calls of `virHostdevUpdateActiveDomainDevices`.
    ///
    /// # Errors
    /// The register cannot be used.
    pub fn retain(&self, driver: &str, alive: impl Fn(&str) -> bool) -> Result<()> {
        self.release_where(|_, holder| holder.driver == driver && !alive(&holder.domain))
    }

    /// Those who have `device`.
    ///
    /// # Errors
    /// The register cannot be used.
    pub fn users(&self, device: &Device) -> Result<Vec<User>> {
        Ok(self.open()?.entries.get(device).map(|entry| entry.users.clone()).unwrap_or_default())
    }

    /// The devices of `user`, in the order of their names.
    ///
    /// # Errors
    /// The register cannot be used.
    pub fn devices(&self, user: &User) -> Result<Vec<Device>> {
        let registry = self.open()?;
        let ours = registry.entries.iter().filter(|(_, entry)| entry.users.contains(user));
        Ok(ours.map(|(device, _)| device.clone()).collect())
    }

    /// Takes a PCI device from the host's driver without giving it to a guest; `driver` hands it on.
    /// Upstream: `virHostdevPCINodeDeviceDetach`.
    ///
    /// # Errors
    /// [`HostdevError::InUse`], or the kernel's.
    pub fn detach(&self, address: Address, driver: Option<&str>) -> Result<()> {
        let _registry = self.unused(address)?;
        let bus = self.host.bus();
        bus.device(address)?;
        let best = || bus.best_vfio_driver(address, &self.host.module_aliases);
        Ok(bus.detach(address, &driver.map_or_else(best, str::to_owned))?)
    }

    /// Gives a PCI device to the host's driver. Upstream: `virHostdevPCINodeDeviceReAttach`.
    ///
    /// # Errors
    /// [`HostdevError::InUse`], or the kernel's.
    pub fn reattach(&self, address: Address) -> Result<()> {
        let _registry = self.unused(address)?;
        let bus = self.host.bus();
        bus.device(address)?;
        Ok(bus.reattach(address)?)
    }

    /// Brings a PCI device to its initial state. Upstream: `virHostdevPCINodeDeviceReset`.
    ///
    /// # Errors
    /// [`HostdevError::InUse`], or the kernel's.
    pub fn reset(&self, address: Address) -> Result<()> {
        let _registry = self.unused(address)?;
        let bus = self.host.bus();
        bus.device(address)?;
        Ok(bus.reset(address, &crate::device_list::DeviceList::default())?)
    }

    /// # Errors
    /// See [`Registry::open`].
    fn open(&self) -> Result<Registry> {
        Registry::open(&self.host.state, self.host.patience)
    }

    /// The register, locked, if no guest has the device.
    ///
    /// # Errors
    /// [`HostdevError::InUse`].
    fn unused(&self, address: Address) -> Result<Registry> {
        let registry = self.open()?;
        let device = Device::Pci(address);
        match registry.entries.get(&device).and_then(|entry| entry.users.first()).cloned() {
            Some(user) => Err(HostdevError::InUse { device, user }.into()),
            None => Ok(registry),
        }
    }

    /// # Errors
    /// The register cannot be used.
    fn release_where(&self, meant: impl Fn(&Device, &User) -> bool) -> Result<()> {
        let mut registry = self.open()?;
        let holds = |(device, entry): (&Device, &Entry)| {
            let users: Vec<User> = entry.users.iter().filter(|user| meant(device, user)).cloned().collect();
            (!users.is_empty()).then(|| (device.clone(), users))
        };
        let found: Vec<(Device, Vec<User>)> = registry.entries.iter().filter_map(holds).collect();
        if found.is_empty() {
            return Ok(());
        }
        let mut free = Vec::new();
        for (device, users) in found {
            for user in &users {
                free.extend(forget_with_controller(&mut registry, &device, user));
            }
        }
        for (address, entry) in free {
            self.give_back_quietly(address, Some(&entry));
        }
        // Only now: after a crash on the way somebody else gives back the rest.
        registry.store()
    }

    fn give_back_quietly(&self, address: Address, entry: Option<&Entry>) {
        if let Some(entry) = entry
            && let Err(e) = self.host.give_back(address, entry)
        {
            log::warn!("cannot give PCI device {address} back to the host: {e}");
        }
    }
}

/// `user` does not have `device` any more. Answers with the entry that left the register.
fn forget(registry: &mut Registry, device: &Device, user: &User) -> Option<Entry> {
    let entry = registry.entries.get_mut(device)?;
    entry.users.retain(|other| other != user);
    if entry.users.is_empty() { registry.entries.remove(device) } else { None }
}

/// [`forget`], and with the last namespace of a controller the controller. Answers with PCI devices that are free.
fn forget_with_controller(registry: &mut Registry, device: &Device, user: &User) -> Option<(Address, Entry)> {
    let gone = forget(registry, device, user)?;
    match device {
        Device::Pci(address) => Some((*address, gone)),
        Device::Nvme(namespace) => {
            let sibling = |other: &Device| matches!(other, Device::Nvme(other) if other.controller == namespace.controller);
            if registry.entries.keys().any(sibling) {
                return None;
            }
            let controller = Device::Pci(namespace.controller);
            Some((namespace.controller, forget(registry, &controller, user)?))
        }
        _ => None,
    }
}
