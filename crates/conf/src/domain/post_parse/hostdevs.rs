//! Defaults of host devices: who gives them to the guest, where SCSI devices sit. Upstream: `virDomainHostdevDefPostParse`.

use std::collections::HashSet;

use super::super::address::{Address, DriveAddress};
use super::super::controller::ControllerType;
use super::super::disk::DiskBus;
use super::super::hostdev::{HostdevKind, HostdevMode};
use super::{Domain, ParseOptions};

impl Domain {
    pub(super) fn fill_hostdevs(&mut self, options: &ParseOptions<'_>) {
        for hostdev in &mut self.devices.hostdevs {
            if hostdev.mode == HostdevMode::Subsystem {
                hostdev.managed.get_or_insert(false);
            }
        }
        self.place_scsi_devices(options);
    }

    /// Gives SCSI devices without an address the next free unit, on the first controller that has one.
    /// Upstream: `virDomainHostdevAssignAddress`.
    fn place_scsi_devices(&mut self, options: &ParseOptions<'_>) {
        let is_homeless = |hostdev: &super::super::hostdev::Hostdev| {
            matches!(hostdev.kind, HostdevKind::Scsi(_)) && hostdev.info.address.is_none()
        };
        if !self.devices.hostdevs.iter().any(is_homeless) {
            return;
        }
        let units = if options.hooks.wide_scsi() { 16 } else { 7 };
        let mut taken: HashSet<(u32, u32)> = HashSet::new();
        let mut take = |address: Option<&Address>| {
            if let Some(Address::Drive(DriveAddress { controller, bus: 0, target: 0, unit })) = address {
                taken.insert((*controller, *unit));
            }
        };
        let disks = self.devices.disks.iter().filter(|disk| disk.target.bus == Some(DiskBus::Scsi));
        disks.for_each(|disk| take(disk.info.address.as_ref()));
        self.devices.hostdevs.iter().for_each(|hostdev| take(hostdev.info.address.as_ref()));
        let known = self.devices.controllers.iter().filter(|c| c.kind == ControllerType::Scsi);
        let known: Vec<u32> = known.filter_map(|c| c.index).collect();
        let mut added = known.iter().max().map_or(0, |last| last.saturating_add(1));
        let mut places = known.into_iter();
        let mut controller = places.next();
        for hostdev in self.devices.hostdevs.iter_mut().filter(|hostdev| is_homeless(hostdev)) {
            loop {
                let index = controller.unwrap_or(added);
                // The controller itself is unit 7 of a wide bus.
                let free = (0..units).find(|unit| *unit != 7 && !taken.contains(&(index, *unit)));
                if let Some(unit) = free {
                    taken.insert((index, unit));
                    let address = DriveAddress { controller: index, bus: 0, target: 0, unit };
                    hostdev.info.address = Some(Address::Drive(address));
                    break;
                }
                match controller {
                    Some(_) => controller = places.next(),
                    None if added == u32::MAX => break,
                    None => added += 1,
                }
            }
        }
    }
}
