//! Disk names such as `sdb` and the places on VMware's buses that they stand for.

use ferrovirt_conf::domain::disk::DiskBus;
use ferrovirt_util::string::disk_index;

use crate::VmxError;

/// Controller (IDE: bus) and unit of a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) controller: u32,
    pub(crate) unit: u32,
}

/// The number that the name of the disk at a place stands for.
pub(crate) fn name_index(bus: DiskBus, place: Place) -> u32 {
    let Place { controller, unit } = place;
    match bus {
        // Unit 7 is the controller itself.
        DiskBus::Scsi => controller * 15 + if unit < 7 { unit } else { unit - 1 },
        DiskBus::Sata => controller * 30 + unit,
        DiskBus::Ide => controller * 2 + unit,
        _ => unit,
    }
}

/// What the names of disks on a bus begin with.
pub(crate) fn name_prefix(bus: DiskBus) -> &'static str {
    match bus {
        DiskBus::Ide => "hd",
        DiskBus::Fdc => "fd",
        _ => "sd",
    }
}

/// The place that a disk's name stands for. Upstream: `virVMXSCSIDiskNameToControllerAndUnit` and its kin.
pub(crate) fn place(bus: DiskBus, name: &str) -> Result<Place, VmxError> {
    let prefix = name_prefix(bus);
    if !name.starts_with(prefix) {
        return Err(VmxError::TargetPrefix(prefix));
    }
    let index = disk_index(name).ok_or_else(|| VmxError::TargetIndex(name.to_owned()))?;
    let (units, controllers, title) = match bus {
        DiskBus::Ide => (2, 2, "IDE"),
        DiskBus::Fdc => (2, 1, "Floppy"),
        _ => (15, 4, "SCSI"),
    };
    if index >= units * controllers {
        return Err(VmxError::TargetTooLarge(title, name.to_owned()));
    }
    let (controller, unit) = (index / units, index % units);
    let unit = if title == "SCSI" && unit >= 7 { unit + 1 } else { unit };
    Ok(Place { controller, unit })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_places_agree() {
        for (bus, name, controller, unit) in [
            (DiskBus::Scsi, "sda", 0, 0),
            (DiskBus::Scsi, "sdh", 0, 8),
            (DiskBus::Scsi, "sdp", 1, 0),
            (DiskBus::Ide, "hdd", 1, 1),
            (DiskBus::Fdc, "fdb", 0, 1),
        ] {
            let found = place(bus, name).expect("valid");
            assert_eq!(found, Place { controller, unit }, "{name}");
            assert_eq!(Some(name_index(bus, found)), disk_index(name), "{name}");
        }
        assert!(matches!(place(DiskBus::Scsi, "sdci"), Err(VmxError::TargetTooLarge("SCSI", _))));
        assert!(matches!(place(DiskBus::Ide, "sda"), Err(VmxError::TargetPrefix("hd"))));
        assert!(matches!(place(DiskBus::Fdc, "fd"), Err(VmxError::TargetIndex(_))));
    }
}
