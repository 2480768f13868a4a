//! PCI addresses.
//!
//! Upstream: `qemu_domain_address.c`, `domain_addr.c`. Devices with an address keep it; then the chipset's built-in devices get theirs,
//! then all others in a fixed order of device kinds. On q35 each hot-pluggable device gets a root port of its own.

use std::collections::BTreeSet;

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::{Address, PciAddress};
use ferrovirt_conf::domain::chardev::SerialTargetType;
use ferrovirt_conf::domain::controller::{Controller, ControllerType, PciModel, PciTarget};
use ferrovirt_conf::domain::device::DeviceInfo;
use ferrovirt_conf::domain::disk::DiskBus;
use ferrovirt_conf::domain::misc_devices::{MemballoonModel, WatchdogModel};
use ferrovirt_conf::domain::video::{InputBus, VideoType};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::controllers::is_virtio;
use super::{Chipset, chipset};

/// Slots of a bus.
const SLOTS: u32 = 32;

/// How a device is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Connect {
    /// PCI Express, may be plugged.
    Express,
    /// Conventional PCI.
    Conventional,
}

/// Fills in the addresses of all PCI devices.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` if two devices have one address, `VIR_ERR_INTERNAL_ERROR` if there is no room.
pub(super) fn assign(domain: &mut Domain) -> Result<()> {
    let chipset = chipset(domain);
    if chipset == Chipset::Other {
        return Ok(());
    }
    let spare_port = chipset == Chipset::Q35 && !buses(domain).any(|(index, _)| index > 0);
    let mut used = Used::default();
    for info in infos(domain) {
        if let Some(Address::Pci(address)) = info.address
            && !address.is_empty()
        {
            used.take(address)?;
        }
    }
    built_in(domain, chipset, &mut used)?;
    // The addresses are found first, on a copy of the bus list that grows, and written afterwards: the devices are borrowed one by one.
    let mut ports = Ports::new(domain, chipset);
    let wanted: Vec<Connect> = wanting(domain, chipset).into_iter().map(|(_, connect)| connect).collect();
    let places =
        wanted.into_iter().map(|connect| ports.place(connect, &mut used)).collect::<Result<Vec<_>>>()?;
    for ((info, _), place) in wanting(domain, chipset).into_iter().zip(places) {
        info.address = Some(Address::Pci(place));
    }
    if spare_port && ports.added() {
        ports.add_port();
    }
    ports.finish(domain, &mut used)
}

/// The addresses that are in use.
#[derive(Debug, Default)]
struct Used(BTreeSet<(u32, u32, u32, u32)>);

impl Used {
    fn take(&mut self, address: PciAddress) -> Result<()> {
        let key = (address.domain, address.bus, address.slot, address.function);
        if self.0.insert(key) {
            return Ok(());
        }
        let text = format!(
            "Attempted double use of PCI Address {:04x}:{:02x}:{:02x}.{:x}",
            key.0, key.1, key.2, key.3
        );
        Err(Error::new(ErrorDomain::QEMU, ErrorNumber::XML_ERROR, text))
    }

    fn slot_is_free(&self, bus: u32, slot: u32) -> bool {
        self.0.range((0, bus, slot, 0)..(0, bus, slot + 1, 0)).next().is_none()
    }
}

fn buses(domain: &Domain) -> impl Iterator<Item = (u32, &Controller)> {
    let pci = domain.devices.controllers.iter().filter(|c| c.kind == ControllerType::Pci);
    pci.map(|controller| (controller.index.unwrap_or(0), controller))
}

fn infos(domain: &mut Domain) -> Vec<&mut DeviceInfo> {
    let d = &mut domain.devices;
    let mut all: Vec<&mut DeviceInfo> = Vec::new();
    all.extend(d.disks.iter_mut().map(|x| &mut x.info));
    all.extend(d.controllers.iter_mut().map(|x| &mut x.info));
    all.extend(d.filesystems.iter_mut().map(|x| &mut x.info));
    all.extend(d.interfaces.iter_mut().map(|x| &mut x.info));
    all.extend(d.serials.iter_mut().map(|x| &mut x.info));
    all.extend(d.inputs.iter_mut().map(|x| &mut x.info));
    all.extend(d.sounds.iter_mut().map(|x| &mut x.info));
    all.extend(d.videos.iter_mut().map(|x| &mut x.info));
    all.extend(d.hostdevs.iter_mut().map(|x| &mut x.info));
    all.extend(d.watchdogs.iter_mut().map(|x| &mut x.info));
    all.extend(d.memballoon.iter_mut().map(|x| &mut x.info));
    all.extend(d.rngs.iter_mut().map(|x| &mut x.info));
    all
}

/// Addresses that the chipset prescribes. Upstream: `qemuDomainValidateDevicePCISlotsChipsets`.
fn built_in(domain: &mut Domain, chipset: Chipset, used: &mut Used) -> Result<()> {
    let at = |slot, function| PciAddress { slot, function, ..PciAddress::default() };
    let mut reserved = Vec::new();
    let video_slot = match chipset {
        Chipset::I440fx => {
            for controller in &mut domain.devices.controllers {
                let place = match (controller.kind, controller.model.as_deref()) {
                    (ControllerType::Ide, _) => at(1, 1),
                    (ControllerType::Usb, Some("piix3-uhci")) => at(1, 2),
                    _ => continue,
                };
                fix(&mut controller.info, controller.index, place, used)?;
            }
            reserved.extend([at(1, 0), at(1, 3)]);
            2
        }
        _ => {
            for controller in &mut domain.devices.controllers {
                if controller.kind == ControllerType::Sata {
                    fix(&mut controller.info, controller.index, at(0x1f, 2), used)?;
                }
            }
            reserved.extend([at(0x1f, 0), at(0x1f, 3)]);
            1
        }
    };
    for address in reserved.into_iter().chain([at(0, 0)]) {
        used.take(address)?;
    }
    if let Some(video) = domain.devices.videos.first_mut()
        && !matches!(video.model.kind, VideoType::None | VideoType::Ramfb)
        && video.info.address.is_none()
        && used.slot_is_free(0, video_slot)
    {
        let place = at(video_slot, 0);
        used.take(place)?;
        video.info.address = Some(Address::Pci(place));
    }
    Ok(())
}

fn fix(info: &mut DeviceInfo, index: Option<u32>, place: PciAddress, used: &mut Used) -> Result<()> {
    if index == Some(0) && info.address.is_none() {
        used.take(place)?;
        info.address = Some(Address::Pci(place));
    }
    Ok(())
}

/// The devices that still need an address, in the order in which they get one. Upstream: `qemuDomainAssignDevicePCISlots`.
fn wanting(domain: &mut Domain, chipset: Chipset) -> Vec<(&mut DeviceInfo, Connect)> {
    use Connect::{Conventional, Express};
    let d = &mut domain.devices;
    let mut all: Vec<(&mut DeviceInfo, Connect)> = Vec::new();
    for net in &mut d.interfaces {
        let express =
            is_virtio(net) || net.model.as_ref().is_some_and(|m| m.name == "e1000e" || m.name == "igb");
        all.push((&mut net.info, if express { Express } else { Conventional }));
    }
    for controller in &mut d.controllers {
        let express = match (controller.kind, controller.model.as_deref()) {
            (ControllerType::Usb, Some("none")) => continue,
            (ControllerType::Scsi, Some("virtio-scsi")) | (ControllerType::VirtioSerial, _) => true,
            (ControllerType::Usb, Some("qemu-xhci" | "nec-xhci")) => true,
            (ControllerType::Scsi | ControllerType::Usb | ControllerType::Sata, _) => false,
            _ => continue,
        };
        all.push((&mut controller.info, if express { Express } else { Conventional }));
    }
    let virtio_disks = d.disks.iter_mut().filter(|disk| disk.target.bus == Some(DiskBus::Virtio));
    all.extend(virtio_disks.map(|disk| (&mut disk.info, Express)));
    let balloon = d.memballoon.iter_mut();
    let balloon = balloon.filter(|b| !matches!(b.model, MemballoonModel::None | MemballoonModel::Xen));
    all.extend(balloon.map(|balloon| (&mut balloon.info, Express)));
    all.extend(d.rngs.iter_mut().map(|rng| (&mut rng.info, Express)));
    let watchdogs = d.watchdogs.iter_mut().filter(|dog| dog.model == WatchdogModel::I6300esb);
    all.extend(watchdogs.map(|dog| (&mut dog.info, Conventional)));
    for video in &mut d.videos {
        match video.model.kind {
            VideoType::None | VideoType::Ramfb => {}
            VideoType::Virtio => all.push((&mut video.info, Express)),
            _ => all.push((&mut video.info, Conventional)),
        }
    }
    let inputs = d.inputs.iter_mut().filter(|input| input.bus == Some(InputBus::Virtio));
    all.extend(inputs.map(|input| (&mut input.info, Express)));
    let serials = d.serials.iter_mut().filter(|s| s.target.kind == Some(SerialTargetType::Pci));
    all.extend(serials.map(|serial| (&mut serial.info, Conventional)));
    all.retain(|(info, _)| info.address.is_none());
    if chipset == Chipset::I440fx {
        for (_, connect) in &mut all {
            *connect = Conventional;
        }
    }
    all
}

/// The buses, and those that have to be added.
struct Ports {
    chipset: Chipset,
    /// Index and model.
    buses: Vec<(u32, String)>,
    new: Vec<(u32, &'static str)>,
    /// Where new bridges stand.
    places: Vec<(u32, PciAddress)>,
}

impl Ports {
    fn new(domain: &Domain, chipset: Chipset) -> Self {
        let buses = buses(domain).map(|(index, c)| (index, c.model.clone().unwrap_or_default()));
        Self { chipset, buses: buses.collect(), new: Vec::new(), places: Vec::new() }
    }

    fn added(&self) -> bool {
        !self.new.is_empty()
    }

    fn add(&mut self, model: &'static str) -> u32 {
        let index = self.buses.iter().map(|(index, _)| index + 1).max().unwrap_or(1);
        self.buses.push((index, model.to_owned()));
        self.new.push((index, model));
        index
    }

    fn add_port(&mut self) {
        self.add("pcie-root-port");
    }

    fn place(&mut self, connect: Connect, used: &mut Used) -> Result<PciAddress> {
        loop {
            for (index, model) in &self.buses {
                let slots = match (model.as_str(), connect) {
                    (
                        "pci-root" | "pci-bridge" | "dmi-to-pci-bridge" | "pcie-to-pci-bridge",
                        Connect::Conventional,
                    ) => 1..SLOTS,
                    ("pcie-root-port" | "pcie-switch-downstream-port", Connect::Express) => 0..1,
                    _ => continue,
                };
                if let Some(slot) = slots.into_iter().find(|slot| used.slot_is_free(*index, *slot)) {
                    let place = PciAddress { bus: *index, slot, ..PciAddress::default() };
                    used.take(place)?;
                    return Ok(place);
                }
            }
            match (self.chipset, connect) {
                (Chipset::Q35, Connect::Express) => self.add_port(),
                (Chipset::Q35, Connect::Conventional) => {
                    // The bridge takes the port that is made for it.
                    let port = PciAddress { bus: self.add("pcie-root-port"), ..PciAddress::default() };
                    used.take(port)?;
                    let bridge = self.add("pcie-to-pci-bridge");
                    self.places.push((bridge, port));
                }
                _ => {
                    self.add("pci-bridge");
                }
            }
            if self.buses.len() > 255 {
                let text = "No more available PCI slots";
                return Err(Error::internal(ErrorDomain::QEMU, text));
            }
        }
    }

    /// Writes the new controllers into the document and places all controllers that have no address.
    fn finish(self, domain: &mut Domain, used: &mut Used) -> Result<()> {
        for (index, model) in self.new {
            let at = domain.devices.controllers.iter().rposition(|c| c.kind == ControllerType::Pci);
            let hardware = match model {
                "pcie-root-port" => "pcie-root-port",
                "pcie-to-pci-bridge" => "pcie-pci-bridge",
                _ => "pci-bridge",
            };
            let controller = Controller {
                kind: ControllerType::Pci,
                index: Some(index),
                model: Some(model.to_owned()),
                hardware: Some(PciModel { name: hardware.to_owned() }),
                info: DeviceInfo {
                    address: self
                        .places
                        .iter()
                        .find(|(bridge, _)| *bridge == index)
                        .map(|(_, at)| Address::Pci(*at)),
                    ..DeviceInfo::default()
                },
                ..Controller::default()
            };
            domain.devices.controllers.insert(at.map_or(0, |at| at + 1), controller);
        }
        for at in 0..domain.devices.controllers.len() {
            let controller = &domain.devices.controllers[at];
            let index = controller.index.unwrap_or(0);
            if controller.kind != ControllerType::Pci || index == 0 {
                continue;
            }
            let model = controller.model.clone().unwrap_or_default();
            let place = match controller.info.address {
                Some(Address::Pci(place)) => place,
                _ => bridge_place(&model, self.chipset, domain, used)?,
            };
            let controller = &mut domain.devices.controllers[at];
            controller.info.address = Some(Address::Pci(place));
            let target = controller.target.get_or_insert_with(PciTarget::default);
            match model.as_str() {
                "pcie-root-port" => {
                    target.chassis.get_or_insert(index);
                    target.port.get_or_insert((place.slot << 3) | place.function);
                }
                "pci-bridge" => drop(target.chassis_nr.get_or_insert(index)),
                _ => controller.target = None,
            }
        }
        mark_multifunction(domain);
        Ok(())
    }
}

/// Root ports share slots, up to eight in one; bridges take a slot or a port of their own.
fn bridge_place(model: &str, chipset: Chipset, domain: &Domain, used: &mut Used) -> Result<PciAddress> {
    let full = || Error::internal(ErrorDomain::QEMU, "No more available PCI slots");
    let place = if model == "pcie-root-port" {
        let shared = |slot: u32| {
            let mut holders = 0;
            for (_, port) in buses(domain) {
                if let Some(Address::Pci(address)) = port.info.address
                    && (address.bus, address.slot) == (0, slot)
                    && port.model.as_deref() == Some("pcie-root-port")
                {
                    holders += 1;
                }
            }
            (holders > 0 && holders < 8).then_some(holders)
        };
        let partly = (1..SLOTS).find_map(|slot| shared(slot).map(|function| (slot, function)));
        let partly = partly.filter(|(slot, function)| !used.0.contains(&(0, 0, *slot, *function)));
        let fresh = || (2..SLOTS).find(|slot| used.slot_is_free(0, *slot)).map(|slot| (slot, 0));
        let (slot, function) = partly.or_else(fresh).ok_or_else(full)?;
        PciAddress { slot, function, ..PciAddress::default() }
    } else {
        let bus = match (model, chipset) {
            ("pcie-to-pci-bridge", Chipset::Q35) => buses(domain)
                .filter(|(_, c)| c.model.as_deref() == Some("pcie-root-port"))
                .map(|(index, _)| index)
                .find(|index| used.slot_is_free(*index, 0)),
            _ => Some(0),
        };
        let bus = bus.ok_or_else(full)?;
        let slots = if bus == 0 { 1..SLOTS } else { 0..1 };
        let slot = slots.into_iter().find(|slot| used.slot_is_free(bus, *slot)).ok_or_else(full)?;
        PciAddress { bus, slot, ..PciAddress::default() }
    };
    used.take(place)?;
    Ok(place)
}

/// The first of several root ports in one slot says so.
fn mark_multifunction(domain: &mut Domain) {
    let mut busy = BTreeSet::new();
    for (_, port) in buses(domain) {
        if let Some(Address::Pci(address)) = port.info.address
            && address.function != 0
        {
            busy.insert((address.bus, address.slot));
        }
    }
    for controller in &mut domain.devices.controllers {
        if controller.kind == ControllerType::Pci
            && let Some(Address::Pci(address)) = &mut controller.info.address
            && address.function == 0
            && busy.contains(&(address.bus, address.slot))
        {
            address.multifunction.get_or_insert(true);
        }
    }
}
