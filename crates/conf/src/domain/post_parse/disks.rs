//! Defaults of disks: bus, read-only media, drive addresses. Upstream: `virDomainDiskDefPostParse`.

use ferrovirt_util::string::disk_index;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::address::{Address, DriveAddress};
use super::super::disk::{Disk, DiskBus, DiskDevice};
use super::order::insert_in_order;
use super::{Domain, ParseOptions};

/// The bus that the target's name suggests.
fn guess_bus(disk: &Disk) -> Option<DiskBus> {
    let name = disk.target.dev.as_deref().unwrap_or_default();
    if disk.device == DiskDevice::Floppy {
        return Some(DiskBus::Fdc);
    }
    let buses = [
        ("hd", DiskBus::Ide),
        ("sd", DiskBus::Scsi),
        ("vd", DiskBus::Virtio),
        ("xvd", DiskBus::Xen),
        ("ubd", DiskBus::Uml),
    ];
    buses.iter().find(|(prefix, _)| name.starts_with(prefix)).map(|(_, bus)| *bus)
}

/// Upstream: `virDomainDiskDefAssignAddress`.
fn drive_address(bus: DiskBus, index: u32, wide_scsi: bool) -> Option<DriveAddress> {
    let address = |controller, bus, unit| Some(DriveAddress { controller, bus, target: 0, unit });
    match bus {
        DiskBus::Scsi if wide_scsi => {
            // Unit 7 is the controller itself.
            let unit = index % 15;
            address(index / 15, 0, if unit >= 7 { unit + 1 } else { unit })
        }
        DiskBus::Scsi => address(index / 7, 0, index % 7),
        DiskBus::Ide => address(index / 4, index % 4 / 2, index % 2),
        DiskBus::Sata => address(index / 6, 0, index % 6),
        DiskBus::Fdc => address(index / 2, 0, index % 2),
        _ => None,
    }
}

impl Domain {
    pub(super) fn fill_disks(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        self.guess_buses();
        for disk in &mut self.devices.disks {
            if disk.device == DiskDevice::Cdrom {
                disk.readonly = true;
            }
            if disk.info.address.is_some() {
                continue;
            }
            let Some(bus) = disk.target.bus else { continue };
            if drive_address(bus, 0, false).is_none() {
                continue;
            }
            let name = disk.target.dev.as_deref().unwrap_or_default();
            let Some(index) = disk_index(name) else {
                let text = format!("Unknown disk name '{name}' and no address specified");
                return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text));
            };
            disk.info.address = drive_address(bus, index, options.hooks.wide_scsi()).map(Address::Drive);
        }
        Ok(())
    }

    /// Gives disks without a bus that of their names.
    pub(in super::super) fn guess_buses(&mut self) {
        for disk in self.devices.disks.iter_mut().filter(|disk| disk.target.bus.is_none()) {
            disk.target.bus = guess_bus(disk);
        }
    }

    /// Disks whose documents say the same of the bus stand together, in the order of their numbers.
    /// Upstream: `virDomainDiskInsert`.
    pub(in super::super) fn sort_disks(&mut self) {
        let place = |disk: &Disk| (disk.target.bus, Some(disk.target.dev.as_deref().and_then(disk_index)));
        self.devices.disks = insert_in_order(std::mem::take(&mut self.devices.disks), place);
    }
}

#[cfg(test)]
mod tests {
    use super::{DiskBus, drive_address};

    #[test]
    fn wide_scsi_leaves_unit_seven_to_the_controller() {
        let unit = |index| drive_address(DiskBus::Scsi, index, true).map(|a| (a.controller, a.unit));
        assert_eq!((unit(6), unit(7), unit(15)), (Some((0, 6)), Some((0, 8)), Some((1, 0))));
    }
}
