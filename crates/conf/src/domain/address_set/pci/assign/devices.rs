//! Which devices are on PCI, in the order in which they get their addresses, and what they need.
//! Upstream: `qemuDomainDeviceCalculatePCIConnectFlags`, `qemuDomainAssignDevicePCISlots`.

use super::super::{BusModel, Connect};
use super::{Chipset, assigned};
use crate::domain::Domain;
use crate::domain::address::PciAddress;
use crate::domain::audio::SoundModel;
use crate::domain::chardev::SerialTargetType;
use crate::domain::controller::{Controller, ControllerType};
use crate::domain::device::DeviceInfo;
use crate::domain::disk::{DiskBus, DiskModel};
use crate::domain::filesystem::{FilesystemDriver, FilesystemDriverType, FilesystemModel};
use crate::domain::hostdev::{Hostdev, HostdevKind};
use crate::domain::hotplug::DeviceKind;
use crate::domain::interface::{Interface, InterfaceType};
use crate::domain::memory::MemoryModel;
use crate::domain::misc_devices::{IommuModel, MemballoonModel, PanicModel, VirtioModel, WatchdogModel};
use crate::domain::video::{InputBus, InputModel, VideoType};
use ferrovirt_util::xml::StringEnum;

/// A device's needs and its place.
type Entry<'a> = (Connect, &'a mut DeviceInfo);

const PCI: Connect = Connect::PCI_DEVICE.with(Connect::HOTPLUG);
const PCIE: Connect = Connect::PCIE_DEVICE.with(Connect::HOTPLUG);

/// PCI Express where the machine has it.
fn express(chipset: Chipset) -> Connect {
    if chipset.is_express() { PCIE } else { PCI }
}

/// A virtio device by its model's name: transitional ones are conventional.
fn virtio(chipset: Chipset, model: &str) -> Connect {
    if model.ends_with("-transitional") && !model.contains("non") { PCI } else { express(chipset) }
}

/// PCI controllers except the roots.
pub(super) fn pci_controllers(domain: &mut Domain) -> Vec<Entry<'_>> {
    let controllers = domain.devices.controllers.iter_mut();
    let needs = |c: &Controller| match c.kind {
        ControllerType::Pci => c.model.as_deref().and_then(BusModel::from_name)?.needs(),
        _ => None,
    };
    controllers.filter_map(|c| needs(c).map(|connect| (connect, &mut c.info))).collect()
}

/// What a controller needs; `None` if it is not on PCI.
pub(super) fn controller_connect(controller: &Controller, chipset: Chipset) -> Option<Connect> {
    let model = controller.model.as_deref().unwrap_or_default();
    Some(match controller.kind {
        ControllerType::Pci => BusModel::from_name(model)?.needs()?,
        ControllerType::Usb if matches!(model, "none" | "qusb1" | "qusb2") => return None,
        ControllerType::Usb if matches!(model, "nec-xhci" | "qemu-xhci") => express(chipset),
        ControllerType::Usb | ControllerType::Sata | ControllerType::Nvme => PCI,
        ControllerType::Ide if chipset != Chipset::Piix => PCI,
        ControllerType::Scsi if model.starts_with("virtio") => virtio(chipset, model),
        ControllerType::Scsi if matches!(model, "ibmvscsi") => return None,
        ControllerType::Scsi => PCI,
        ControllerType::VirtioSerial => virtio(chipset, model),
        _ => return None,
    })
}

fn interface_connect(interface: &Interface, chipset: Chipset) -> Option<Connect> {
    let model = interface.model.as_ref().map_or("", |m| m.name.as_str());
    Some(match model {
        "usb-net" | "spapr-vlan" | "smc91c111" | "lan9118" => return None,
        _ if interface.kind == InterfaceType::Hostdev => express(chipset),
        "e1000e" | "igb" => express(chipset),
        name if name.starts_with("virtio") => virtio(chipset, name),
        _ => PCI,
    })
}

/// File systems, interfaces and sound cards.
pub(super) fn before_controllers(domain: &mut Domain, chipset: Chipset) -> Vec<Entry<'_>> {
    let devices = &mut domain.devices;
    let mut entries = Vec::new();
    let is_usb = |driver: &FilesystemDriver| driver.kind == Some(FilesystemDriverType::Mtp);
    for filesystem in devices.filesystems.iter_mut().filter(|f| !f.driver.as_ref().is_some_and(is_usb)) {
        let model = filesystem.model.unwrap_or(FilesystemModel::Virtio);
        entries.push((virtio(chipset, model.as_str()), &mut filesystem.info));
    }
    for interface in &mut devices.interfaces {
        if let Some(connect) = interface_connect(interface, chipset) {
            entries.push((connect, &mut interface.info));
        }
    }
    for sound in &mut devices.sounds {
        match sound.model {
            SoundModel::Sb16 | SoundModel::Pcspk | SoundModel::Usb => {}
            SoundModel::Virtio => entries.push((express(chipset), &mut sound.info)),
            _ => entries.push((PCI, &mut sound.info)),
        }
    }
    entries
}

fn hostdev_connect(hostdev: &Hostdev, chipset: Chipset) -> Option<Connect> {
    match &hostdev.kind {
        HostdevKind::Pci(_) => Some(express(chipset)),
        HostdevKind::Mdev(_) if hostdev.model.as_deref() == Some("vfio-pci") => Some(express(chipset)),
        HostdevKind::ScsiHost(_) => Some(virtio(chipset, hostdev.model.as_deref().unwrap_or_default())),
        _ => None,
    }
}

fn virtio_model(model: Option<VirtioModel>) -> &'static str {
    model.unwrap_or(VirtioModel::Virtio).as_str()
}

/// Disks and host devices, which come first after the controllers; host devices with their isolation group.
pub(super) fn disks_and_hostdevs<'a>(
    domain: &'a mut Domain,
    chipset: Chipset,
    group: &dyn Fn(&Hostdev) -> u32,
) -> Vec<(Entry<'a>, u32)> {
    let devices = &mut domain.devices;
    let mut entries = Vec::new();
    for disk in devices.disks.iter_mut().filter(|d| d.target.bus == Some(DiskBus::Virtio)) {
        let model = disk.model.unwrap_or(DiskModel::Virtio);
        entries.push(((virtio(chipset, model.as_str()), &mut disk.info), 0));
    }
    for hostdev in &mut devices.hostdevs {
        if let Some(connect) = hostdev_connect(hostdev, chipset) {
            let group = group(hostdev);
            entries.push(((connect, &mut hostdev.info), group));
        }
    }
    entries
}

/// Everything after those.
pub(super) fn after_hostdevs(domain: &mut Domain, chipset: Chipset) -> Vec<Entry<'_>> {
    let devices = &mut domain.devices;
    let mut entries = Vec::new();
    if let Some(balloon) = &mut devices.memballoon
        && !matches!(balloon.model, MemballoonModel::None | MemballoonModel::Xen)
    {
        entries.push((virtio(chipset, balloon.model.as_str()), &mut balloon.info));
    }
    for rng in &mut devices.rngs {
        entries.push((virtio(chipset, rng.model.as_str()), &mut rng.info));
    }
    for watchdog in devices.watchdogs.iter_mut().filter(|w| w.model == WatchdogModel::I6300esb) {
        entries.push((PCI, &mut watchdog.info));
    }
    for video in &mut devices.videos {
        match video.model.kind {
            VideoType::None | VideoType::Ramfb => {}
            VideoType::Virtio => entries.push((express(chipset), &mut video.info)),
            _ => entries.push((PCI, &mut video.info)),
        }
    }
    for shmem in &mut devices.shmems {
        entries.push((PCI, &mut shmem.info));
    }
    for input in devices.inputs.iter_mut().filter(|i| i.bus == Some(InputBus::Virtio)) {
        let model = input.model.unwrap_or(InputModel::Virtio);
        entries.push((virtio(chipset, model.as_str()), &mut input.info));
    }
    for serial in devices.serials.iter_mut().filter(|s| s.target.kind == Some(SerialTargetType::Pci)) {
        entries.push((PCI, &mut serial.info));
    }
    for panic in devices.panics.iter_mut().filter(|p| p.model == Some(PanicModel::Pvpanic)) {
        entries.push((Connect::PCI_DEVICE, &mut panic.info));
    }
    for memory in &mut devices.memories {
        if matches!(memory.model, MemoryModel::VirtioMem | MemoryModel::VirtioPmem) {
            entries.push((express(chipset), &mut memory.info));
        }
    }
    if let Some(vsock) = &mut devices.vsock {
        entries.push((virtio(chipset, virtio_model(vsock.model)), &mut vsock.info));
    }
    for crypto in &mut devices.cryptos {
        entries.push((express(chipset), &mut crypto.info));
    }
    if let Some(iommu) = &mut devices.iommu
        && iommu.model == IommuModel::Virtio
    {
        entries.push((if chipset.is_express() { Connect::PCIE_DEVICE } else { PCI }, &mut iommu.info));
    }
    for pstore in &mut devices.pstores {
        entries.push((PCI, &mut pstore.info));
    }
    entries
}

/// The addresses that the document names, with what is plugged there and its isolation group.
pub(super) fn named(
    domain: &mut Domain,
    chipset: Chipset,
    group: &dyn Fn(&Hostdev) -> u32,
) -> Vec<(Connect, PciAddress, u32)> {
    let mut named = Vec::new();
    for controller in &domain.devices.controllers {
        let connect = controller_connect(controller, chipset).unwrap_or(PCI);
        named.extend(assigned(&controller.info).map(|address| (connect, *address, 0)));
    }
    let mut collect = |list: Vec<(Entry<'_>, u32)>| {
        let places = list.into_iter();
        named.extend(places.filter_map(|((connect, info), group)| Some((connect, *assigned(info)?, group))));
    };
    fn plain(list: Vec<Entry<'_>>) -> Vec<(Entry<'_>, u32)> {
        list.into_iter().map(|entry| (entry, 0)).collect()
    }
    collect(plain(before_controllers(domain, chipset)));
    collect(disks_and_hostdevs(domain, chipset, group));
    collect(plain(after_hostdevs(domain, chipset)));
    named
}

/// What the only PCI device of `domain` that is not a controller of PCI buses needs, with its information.
pub(super) fn the_device<'a>(
    domain: &'a mut Domain,
    chipset: Chipset,
    kind: DeviceKind,
) -> Option<Entry<'a>> {
    if kind == DeviceKind::Controller {
        let controller = domain.devices.controllers.last_mut()?;
        return controller_connect(controller, chipset).map(|connect| (connect, &mut controller.info));
    }
    let entries = match kind {
        DeviceKind::Filesystem | DeviceKind::Interface | DeviceKind::Sound => {
            before_controllers(domain, chipset)
        }
        DeviceKind::Disk | DeviceKind::Hostdev => {
            disks_and_hostdevs(domain, chipset, &|_| 0).into_iter().map(|(entry, _)| entry).collect()
        }
        _ => after_hostdevs(domain, chipset),
    };
    entries.into_iter().next()
}
