//! Controllers that devices need and the document does not name. Upstream: `virDomainDefAddImplicitControllers`.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::address::Address;
use super::super::chardev::{ChannelTarget, ConsoleTargetType};
use super::super::controller::{Controller, ControllerType};
use super::super::disk::DiskBus;
use super::Domain;
use super::order::insert_in_order;

/// The model of a controller that shares a USB 2 bus with others.
fn usb2_model(controller: &Controller) -> Option<&str> {
    let model = controller.model.as_deref()?;
    (controller.kind == ControllerType::Usb && model.starts_with("ich9-")).then_some(model)
}

/// The first port of a companion on its master, from its model. Upstream: `virDomainControllerDefParseXML`.
fn companion_port(controller: &Controller) -> Option<u32> {
    match controller.model.as_deref() {
        Some("ich9-uhci1") => Some(0),
        Some("ich9-uhci2") => Some(2),
        Some("ich9-uhci3") => Some(4),
        _ => None,
    }
}

impl Domain {
    /// Puts disks and controllers where the original inserts them. Upstream: `virDomainDiskInsert`,
    /// `virDomainControllerInsertPreAlloced`.
    pub(super) fn order_devices(&mut self) {
        self.sort_disks();
        let controllers = &mut self.devices.controllers;
        for controller in controllers.iter_mut().filter(|c| c.kind == ControllerType::Usb) {
            let port = controller.info.master_start_port.or(companion_port(controller));
            controller.info.master_start_port = port;
        }
        // A master stands before its companions.
        let place =
            |c: &Controller| (c.kind, c.index.map(|index| (index, c.info.master_start_port.is_some())));
        *controllers = insert_in_order(std::mem::take(controllers), place);
    }

    pub(super) fn fill_controllers(&mut self) {
        self.number_controllers();
        let buses = [
            (DiskBus::Scsi, ControllerType::Scsi),
            (DiskBus::Fdc, ControllerType::Fdc),
            (DiskBus::Ide, ControllerType::Ide),
            (DiskBus::Sata, ControllerType::Sata),
        ];
        for (bus, kind) in buses {
            let disks = self.devices.disks.iter().filter(|d| d.target.bus == Some(bus));
            let highest = disks.filter_map(|d| drive_controller(d.info.address.as_ref())).max();
            self.need_controllers(kind, highest);
        }
        let wanted = self.virtio_serial_controllers();
        self.need(ControllerType::VirtioSerial, wanted);
        let cards = self.devices.smartcards.iter().filter_map(|card| match &card.info.address {
            Some(Address::Ccid(address)) => Some(address.controller),
            _ => None,
        });
        self.need_controllers(ControllerType::Ccid, cards.max());
        let scsi = self.devices.hostdevs.iter().filter_map(|d| drive_controller(d.info.address.as_ref()));
        self.need_controllers(ControllerType::Scsi, scsi.max());
    }

    /// Gives each controller without an index the next one of its type.
    fn number_controllers(&mut self) {
        let mut used: HashMap<ControllerType, (HashSet<u32>, u32)> = HashMap::new();
        for controller in &self.devices.controllers {
            used.entry(controller.kind).or_default().0.extend(controller.index);
        }
        // The controllers of one USB 2 bus share their index: which models each index has.
        let mut buses: HashSet<(u32, String)> = HashSet::new();
        let mut bus = None;
        for controller in &self.devices.controllers {
            if let (Some(index), Some(model)) = (controller.index, usb2_model(controller)) {
                buses.insert((index, model.to_owned()));
            }
        }
        for controller in &mut self.devices.controllers {
            let model = usb2_model(controller).map(str::to_owned);
            if controller.index.is_none() {
                let shared = bus.zip(model.clone()).filter(|key| !buses.contains(key));
                let (used, next) = used.entry(controller.kind).or_default();
                let index = match shared {
                    Some((bus, _)) => bus,
                    None => {
                        while used.contains(next) {
                            *next = next.saturating_add(1);
                        }
                        *next
                    }
                };
                controller.index = Some(index);
                used.insert(index);
            }
            if let (Some(index), Some(model)) = (controller.index, model) {
                bus = Some(index);
                buses.insert((index, model));
            }
        }
    }

    fn virtio_serial_controllers(&self) -> BTreeSet<u32> {
        let place = |address: Option<&Address>| match address {
            Some(Address::VirtioSerial(address)) => address.controller,
            _ => 0,
        };
        let channels = self.devices.channels.iter().filter(|c| matches!(c.target, ChannelTarget::Virtio(_)));
        let consoles =
            self.devices.consoles.iter().filter(|c| c.target.kind == Some(ConsoleTargetType::Virtio));
        let addresses = channels.map(|c| &c.info.address).chain(consoles.map(|c| &c.info.address));
        addresses.map(|address| place(address.as_ref())).collect()
    }

    /// Adds what is missing of the controllers up to `highest`.
    fn need_controllers(&mut self, kind: ControllerType, highest: Option<u32>) {
        // An address may name any controller; those before it are added up to a sensible number only.
        if let Some(highest) = highest {
            self.need(kind, (0..=highest.min(255)).collect());
        }
    }

    /// Adds those of the controllers that are not there, each behind the last of the same type before it.
    /// Upstream: `virDomainDefMaybeAddController`.
    fn need(&mut self, kind: ControllerType, mut wanted: BTreeSet<u32>) {
        let controllers = &mut self.devices.controllers;
        for index in controllers.iter().filter(|c| c.kind == kind).filter_map(|c| c.index) {
            wanted.remove(&index);
        }
        if wanted.is_empty() {
            return;
        }
        let mut same: Vec<(usize, Option<u32>)> = Vec::new();
        for (at, controller) in controllers.iter().enumerate().filter(|(_, c)| c.kind == kind) {
            same.push((at, controller.index));
        }
        // Where each goes in the list as it is now.
        let place = |index: u32| match same.iter().rfind(|(_, other)| *other < Some(index)) {
            Some((at, _)) => at + 1,
            None => same.first().map_or(controllers.len(), |(at, _)| *at),
        };
        let mut added: Vec<(usize, u32)> = wanted.iter().map(|index| (place(*index), *index)).collect();
        added.sort_unstable();
        let mut added = added.into_iter().peekable();
        let old = std::mem::take(&mut self.devices.controllers);
        let new = |index| Controller { kind, index: Some(index), ..Controller::default() };
        for (at, controller) in old.into_iter().enumerate() {
            while let Some((_, index)) = added.next_if(|(place, _)| *place <= at) {
                self.devices.controllers.push(new(index));
            }
            self.devices.controllers.push(controller);
        }
        self.devices.controllers.extend(added.map(|(_, index)| new(index)));
    }
}

fn drive_controller(address: Option<&Address>) -> Option<u32> {
    match address {
        Some(Address::Drive(address)) => Some(address.controller),
        _ => None,
    }
}
