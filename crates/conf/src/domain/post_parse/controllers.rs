//! Controllers that devices need and the document does not name. Upstream: `virDomainDefAddImplicitControllers`.

use super::super::address::Address;
use super::super::chardev::{ChannelTarget, ConsoleTargetType};
use super::super::controller::{Controller, ControllerType};
use super::super::disk::DiskBus;
use super::Domain;

impl Domain {
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
        for index in self.virtio_serial_controllers() {
            self.need_controller(ControllerType::VirtioSerial, index);
        }
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
        for at in 0..self.devices.controllers.len() {
            let controllers = &self.devices.controllers;
            if controllers[at].index.is_none() {
                let same = controllers.iter().filter(|c| c.kind == controllers[at].kind);
                let used: Vec<_> = same.filter_map(|c| c.index).collect();
                self.devices.controllers[at].index = (0..).find(|i| !used.contains(i));
            }
        }
    }

    fn virtio_serial_controllers(&self) -> Vec<u32> {
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
        for index in highest.map(|h| 0..=h.min(255)).into_iter().flatten() {
            self.need_controller(kind, index);
        }
    }

    /// Adds a controller unless it is there, behind the last of the same type before it.
    /// Upstream: `virDomainDefMaybeAddController`.
    fn need_controller(&mut self, kind: ControllerType, index: u32) {
        let controllers = &mut self.devices.controllers;
        if controllers.iter().any(|c| c.kind == kind && c.index == Some(index)) {
            return;
        }
        let before = controllers.iter().rposition(|c| c.kind == kind && c.index < Some(index));
        let at = match before {
            Some(at) => at + 1,
            None => controllers.iter().position(|c| c.kind == kind).unwrap_or(controllers.len()),
        };
        controllers.insert(at, Controller { kind, index: Some(index), ..Controller::default() });
    }
}

fn drive_controller(address: Option<&Address>) -> Option<u32> {
    match address {
        Some(Address::Drive(address)) => Some(address.controller),
        _ => None,
    }
}
