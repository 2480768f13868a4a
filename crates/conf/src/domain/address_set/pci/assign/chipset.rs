//! Built-in devices of the PC chipsets, and USB controllers that come in groups.
//! Upstream: `qemuDomainValidateDevicePCISlotsPIIX3`, `qemuDomainValidateDevicePCISlotsQ35`.

use ferrovirt_util::Result;

use super::super::{Connect, PciAddressSet};
use super::devices;
use super::{Chipset, assigned, place, wants_address};
use crate::domain::Domain;
use crate::domain::address::PciAddress;
use crate::domain::audio::SoundModel;
use crate::domain::controller::{Controller, ControllerType};
use crate::domain::device::DeviceInfo;
use crate::domain::video::VideoType;

const PCI: Connect = Connect::PCI_DEVICE.with(Connect::HOTPLUG);

fn at(slot: u32, function: u32) -> PciAddress {
    PciAddress { slot, function, ..PciAddress::default() }
}

/// Places a built-in device where it is on the board.
fn fix(set: &mut PciAddressSet, info: &mut DeviceInfo, address: PciAddress) -> Result<()> {
    if wants_address(info) {
        set.reserve(&address, PCI, true)?;
        place(info, address);
    }
    Ok(())
}

/// Occupies what the chipset has built in.
pub(super) fn occupy(domain: &mut Domain, set: &mut PciAddressSet, chipset: Chipset) -> Result<()> {
    match chipset {
        Chipset::Piix => occupy_piix(domain, set),
        Chipset::Q35 => occupy_q35(domain, set),
        Chipset::Conventional | Chipset::Express => Ok(()),
    }
}

fn occupy_piix(domain: &mut Domain, set: &mut PciAddressSet) -> Result<()> {
    for controller in domain.devices.controllers.iter_mut().filter(|c| c.index == Some(0)) {
        match (controller.kind, controller.model.as_deref()) {
            (ControllerType::Ide, _) => fix(set, &mut controller.info, at(1, 1))?,
            (ControllerType::Usb, None | Some("piix3-uhci")) => fix(set, &mut controller.info, at(1, 2))?,
            _ => {}
        }
    }
    // The ISA bridge and whatever is not configured of the rest.
    for function in 0..8 {
        if !set.is_used(0, 1, Some(function)) {
            set.reserve(&at(1, function), PCI, true)?;
        }
    }
    place_primary_video(domain, set, 2)
}

fn occupy_q35(domain: &mut Domain, set: &mut PciAddressSet) -> Result<()> {
    for controller in &mut domain.devices.controllers {
        match (controller.kind, controller.model.as_deref()) {
            (ControllerType::Sata, _) if controller.index == Some(0) => {
                fix(set, &mut controller.info, at(0x1f, 2))?;
            }
            (ControllerType::Pci, Some("dmi-to-pci-bridge"))
                if wants_address(&controller.info) && !set.is_used(0, 0x1e, None) =>
            {
                set.reserve(&at(0x1e, 0), Connect::DMI_TO_PCI_BRIDGE, true)?;
                place(&mut controller.info, at(0x1e, 0));
            }
            _ => {}
        }
    }
    place_ich9_usb(domain, set)?;
    for function in [0, 3] {
        if !set.is_used(0, 0x1f, Some(function)) {
            set.reserve(&at(0x1f, function), PCI, true)?;
        }
    }
    place_primary_video(domain, set, 1)?;
    for sound in &mut domain.devices.sounds {
        if sound.model == SoundModel::Ich9 && wants_address(&sound.info) && !set.is_used(0, 0x1b, None) {
            fix(set, &mut sound.info, at(0x1b, 0))?;
            break;
        }
    }
    Ok(())
}

/// The first adapter has a slot of its own. Upstream: "primary video" in both functions.
fn place_primary_video(domain: &mut Domain, set: &mut PciAddressSet, slot: u32) -> Result<()> {
    let Some(video) = domain.devices.videos.first_mut() else { return Ok(()) };
    let without_pci = matches!(video.model.kind, VideoType::None | VideoType::Ramfb);
    if without_pci || !wants_address(&video.info) || set.is_used(0, slot, None) {
        return Ok(());
    }
    fix(set, &mut video.info, at(slot, 0))
}

/// The function of a controller of a USB 2 group.
fn group_function(controller: &Controller) -> Option<u32> {
    match controller.model.as_deref() {
        Some("ich9-ehci1") => Some(7),
        Some("ich9-uhci1") => Some(0),
        Some("ich9-uhci2") => Some(1),
        Some("ich9-uhci3") => Some(2),
        _ => None,
    }
}

/// Puts all members of USB group `index` without an address into `slot` of `bus`.
fn place_group(
    domain: &mut Domain,
    set: &mut PciAddressSet,
    index: Option<u32>,
    slot: (u32, u32),
) -> Result<()> {
    for controller in domain.devices.controllers.iter_mut() {
        let Some(function) = group_function(controller) else { continue };
        if controller.index == index && wants_address(&controller.info) {
            let address = PciAddress { bus: slot.0, ..at(slot.1, function) };
            set.reserve(&address, PCI, true)?;
            place(&mut controller.info, address);
        }
    }
    Ok(())
}

/// On the board the first two USB 2 groups are at slots 0x1d and 0x1a.
fn place_ich9_usb(domain: &mut Domain, set: &mut PciAddressSet) -> Result<()> {
    for slot in [0x1d, 0x1a] {
        let mut groups = domain.devices.controllers.iter().filter(|c| group_function(c).is_some());
        let open = groups.find(|c| wants_address(&c.info)).map(|c| c.index);
        let Some(index) = open else { return Ok(()) };
        if let Some(taken) = group_place(domain, index) {
            place_group(domain, set, index, taken)?;
        } else if !set.is_used(0, slot, None) {
            place_group(domain, set, index, (0, slot))?;
        }
    }
    Ok(())
}

/// Bus and slot of a USB group one of whose members has an address.
fn group_place(domain: &Domain, index: Option<u32>) -> Option<(u32, u32)> {
    let members =
        domain.devices.controllers.iter().filter(|c| c.index == index && group_function(c).is_some());
    members.filter_map(|c| assigned(&c.info)).map(|a| (a.bus, a.slot)).next()
}

/// Places all controllers but PCI's.
pub(super) fn place_controllers(
    domain: &mut Domain,
    set: &mut PciAddressSet,
    chipset: Chipset,
) -> Result<()> {
    for number in 0..domain.devices.controllers.len() {
        let controller = &domain.devices.controllers[number];
        let Some(connect) = devices::controller_connect(controller, chipset) else { continue };
        if controller.kind == ControllerType::Pci || !wants_address(&controller.info) {
            continue;
        }
        let (index, function) = (controller.index, group_function(controller));
        match function {
            Some(function) => {
                let slot = match group_place(domain, index) {
                    Some(slot) => slot,
                    None => {
                        let address = set.reserve_next(connect, Some(function))?;
                        place(&mut domain.devices.controllers[number].info, address);
                        (address.bus, address.slot)
                    }
                };
                place_group(domain, set, index, slot)?;
            }
            None => place(&mut domain.devices.controllers[number].info, set.reserve_next(connect, None)?),
        }
    }
    Ok(())
}
