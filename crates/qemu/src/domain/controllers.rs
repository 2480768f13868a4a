//! Controllers that the machine has built in, and those that devices need.

use std::collections::BTreeSet;

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::{Address, DriveAddress, VirtioSerialAddress};
use ferrovirt_conf::domain::chardev::{ChannelTarget, ConsoleTargetType};
use ferrovirt_conf::domain::controller::{Controller, ControllerType, PciModel};
use ferrovirt_conf::domain::disk::{Disk, DiskBus};
use ferrovirt_conf::domain::interface::Interface;
use ferrovirt_util::Result;

use super::{Chipset, chipset, defaults, unsupported};
use crate::capabilities::Capabilities;

/// Adds the missing controllers, completes models, and gives disks their place on a controller.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for a target name that cannot be placed.
pub(super) fn complete(domain: &mut Domain, caps: &Capabilities) -> Result<()> {
    number(domain);
    let chipset = chipset(domain);
    let root = match chipset {
        Chipset::I440fx => Some("pci-root"),
        Chipset::Q35 => Some("pcie-root"),
        Chipset::Other => None,
    };
    if let Some(model) = root {
        require(domain, ControllerType::Usb, 0, None);
        if chipset == Chipset::Q35 {
            require(domain, ControllerType::Sata, 0, None);
        }
        require(domain, ControllerType::Pci, 0, Some(model));
    }
    for index in 0..domain.devices.disks.len() {
        place_disk(&mut domain.devices.disks[index])?;
        let disk = &domain.devices.disks[index];
        let kind = match disk.target.bus {
            Some(DiskBus::Ide) => ControllerType::Ide,
            Some(DiskBus::Scsi) => ControllerType::Scsi,
            Some(DiskBus::Sata) => ControllerType::Sata,
            Some(DiskBus::Fdc) => ControllerType::Fdc,
            _ => continue,
        };
        if let Some(Address::Drive(address)) = disk.info.address {
            for wanted in 0..=address.controller {
                require(domain, kind, wanted, None);
            }
        }
    }
    serial_ports(domain);
    for controller in &mut domain.devices.controllers {
        complete_model(controller, chipset, caps);
    }
    Ok(())
}

/// Gives every controller without an index the next one of its type.
fn number(domain: &mut Domain) {
    for at in 0..domain.devices.controllers.len() {
        let kind = domain.devices.controllers[at].kind;
        if domain.devices.controllers[at].index.is_none() {
            let used: BTreeSet<u32> = indexes(domain, kind).collect();
            domain.devices.controllers[at].index = (0..).find(|index| !used.contains(index));
        }
    }
}

fn indexes(domain: &Domain, kind: ControllerType) -> impl Iterator<Item = u32> + '_ {
    let of_kind = domain.devices.controllers.iter().filter(move |controller| controller.kind == kind);
    of_kind.filter_map(|controller| controller.index)
}

fn require(domain: &mut Domain, kind: ControllerType, index: u32, model: Option<&str>) {
    if indexes(domain, kind).any(|found| found == index) {
        return;
    }
    let controller =
        Controller { kind, index: Some(index), model: model.map(str::to_owned), ..Controller::default() };
    // After its own kind; a new kind goes to the end.
    let after = domain.devices.controllers.iter().rposition(|other| other.kind == kind);
    let at = after.map_or(domain.devices.controllers.len(), |at| at + 1);
    domain.devices.controllers.insert(at, controller);
}

fn complete_model(controller: &mut Controller, chipset: Chipset, caps: &Capabilities) {
    let model = match (controller.kind, chipset) {
        (ControllerType::Usb, Chipset::I440fx) => "piix3-uhci",
        (ControllerType::Usb, Chipset::Q35) if defaults::has_xhci(caps) => "qemu-xhci",
        (ControllerType::Usb, Chipset::Q35) => "ich9-ehci1",
        (ControllerType::Scsi, _) => "virtio-scsi",
        _ => "",
    };
    if !model.is_empty() {
        controller.model.get_or_insert_with(|| model.to_owned());
    }
    if controller.kind == ControllerType::Pci {
        let hardware = match controller.model.as_deref() {
            Some("pcie-root-port") => "pcie-root-port",
            Some("pci-bridge") => "pci-bridge",
            Some("dmi-to-pci-bridge") => "i82801b11-bridge",
            Some("pcie-to-pci-bridge") => "pcie-pci-bridge",
            _ => return,
        };
        controller.hardware.get_or_insert_with(|| PciModel { name: hardware.to_owned() });
    }
}

/// The number in a target name: `a` is 0, `z` 25, `aa` 26. Upstream: `virDiskNameToIndex`.
fn name_index(name: &str) -> Option<u32> {
    let letters =
        ["hd", "sd", "vd", "xvd", "fd", "ubd"].iter().find_map(|prefix| name.strip_prefix(prefix))?;
    let letters = letters.trim_end_matches(|c: char| c.is_ascii_digit());
    if letters.is_empty() || !letters.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let mut value: u32 = 0;
    for byte in letters.bytes() {
        value = value.checked_mul(26)?.checked_add(u32::from(byte - b'a') + 1)?;
    }
    value.checked_sub(1)
}

/// Gives the disk its drive address from its target name. Upstream: `virDomainDiskDefAssignAddress`.
fn place_disk(disk: &mut Disk) -> Result<()> {
    let name = disk.target.dev.as_deref().unwrap_or_default();
    let index = name_index(name)
        .ok_or_else(|| unsupported(format!("Unknown disk name '{name}' and no address specified")));
    if disk.info.address.is_some() {
        return Ok(());
    }
    let (controller_size, bus_size) = match disk.target.bus {
        Some(DiskBus::Ide) => (4, 2),
        Some(DiskBus::Sata) => (6, 6),
        Some(DiskBus::Scsi) => (7, 7),
        Some(DiskBus::Fdc) => (2, 2),
        _ => return Ok(()),
    };
    let index = index?;
    let in_controller = index % controller_size;
    disk.info.address = Some(Address::Drive(DriveAddress {
        controller: index / controller_size,
        bus: in_controller / bus_size,
        target: 0,
        unit: in_controller % bus_size,
    }));
    Ok(())
}

/// Ports of virtio consoles and channels, and the controllers that they need.
fn serial_ports(domain: &mut Domain) {
    let mut used: BTreeSet<(u32, u32)> = BTreeSet::new();
    let devices = &mut domain.devices;
    let consoles = devices.consoles.iter_mut();
    let consoles =
        consoles.filter(|c| c.target.kind == Some(ConsoleTargetType::Virtio)).map(|c| (&mut c.info, true));
    let channels = devices.channels.iter_mut();
    let channels =
        channels.filter(|c| matches!(c.target, ChannelTarget::Virtio(_))).map(|c| (&mut c.info, false));
    let mut waiting = Vec::new();
    for (info, console) in channels.chain(consoles) {
        match info.address {
            Some(Address::VirtioSerial(address)) if address.port != 0 || console => {
                used.insert((address.controller, address.port));
            }
            Some(Address::VirtioSerial(address)) => waiting.push((info, address.controller)),
            Some(_) => {}
            None => waiting.push((info, 0)),
        }
    }
    for (info, controller) in waiting {
        let port = (1..31).find(|port| !used.contains(&(controller, *port))).unwrap_or(1);
        used.insert((controller, port));
        let address = VirtioSerialAddress { controller, bus: 0, port };
        info.address = Some(Address::VirtioSerial(address));
    }
    for controller in used.into_iter().map(|(controller, _)| controller).collect::<BTreeSet<_>>() {
        require(domain, ControllerType::VirtioSerial, controller, None);
    }
}

/// Whether an interface's model is a virtio device.
pub(crate) fn is_virtio(interface: &Interface) -> bool {
    interface.model.as_ref().is_some_and(|model| model.name.starts_with("virtio"))
}
