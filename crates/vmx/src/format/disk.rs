//! Hard disks, CD-ROMs and floppies.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::disk::driver::DiskCache;
use ferrovirt_conf::domain::disk::source::{DiskSource, SourceType, StartupPolicy};
use ferrovirt_conf::domain::disk::{Disk, DiskBus, DiskDevice};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum;

use super::File;
use crate::names::{Place, place};
use crate::parse::{AUTO_DETECT, CDROM_DEVICES, NO_MEDIUM};
use crate::{Host, VmxError};

pub(super) fn write(file: &mut File, domain: &Domain, host: &dyn Host) -> Result<()> {
    let mut floppies = [false; 2];
    for disk in &domain.devices.disks {
        if disk.device == DiskDevice::Floppy {
            let unit = write_floppy(file, disk, host)?;
            if let Some(present) = usize::try_from(unit).ok().and_then(|unit| floppies.get_mut(unit)) {
                *present = true;
            }
        } else {
            write_drive(file, disk, host)?;
        }
    }
    for (unit, _) in floppies.iter().enumerate().filter(|(_, present)| !**present) {
        file.entry(format_args!("floppy{unit}.present"), false);
    }
    Ok(())
}

/// The file or device behind a disk.
fn source(disk: &Disk) -> Option<&str> {
    let source = disk.source.as_ref()?;
    source.file.as_deref().or(source.dev.as_deref())
}

fn bus(disk: &Disk) -> DiskBus {
    disk.target.bus.unwrap_or_default()
}

/// The place that a disk's name stands for; its address must agree. Upstream: `virVMXVerifyDiskAddress`.
fn checked_place(disk: &Disk) -> Result<Place, VmxError> {
    let name = disk.target.dev.as_deref().unwrap_or_default();
    let by_name = place(bus(disk), name)?;
    let Some(Address::Drive(drive)) = &disk.info.address else {
        return Err(VmxError::AddressType("none"));
    };
    let mismatch = || VmxError::AddressMismatch(drive.controller, drive.bus, drive.unit, name.to_owned());
    let out = |what, index, range| Err(VmxError::OutOfRange(what, index, range));
    let by_address = match bus(disk) {
        DiskBus::Scsi => match drive {
            d if d.controller > 3 => return out("SCSI controller", d.controller, "[0..3]"),
            d if d.bus != 0 => return out("SCSI bus", d.bus, "[0]"),
            d if d.unit > 15 || d.unit == 7 => return out("SCSI unit", d.unit, "[0..6,8..15]"),
            d => Place { controller: d.controller, unit: d.unit },
        },
        DiskBus::Ide => match drive {
            d if d.controller != 0 => return out("IDE controller", d.controller, "[0]"),
            d if d.bus > 1 => return out("IDE bus", d.bus, "[0..1]"),
            d if d.unit > 1 => return out("IDE unit", d.unit, "[0..1]"),
            d => Place { controller: d.bus, unit: d.unit },
        },
        _ => match drive {
            d if d.controller != 0 => return out("FDC controller", d.controller, "[0]"),
            d if d.bus != 0 => return out("FDC bus", d.bus, "[0]"),
            d if d.unit > 1 => return out("FDC unit", d.unit, "[0..1]"),
            d => Place { controller: 0, unit: d.unit },
        },
    };
    if by_name == by_address { Ok(by_name) } else { Err(mismatch()) }
}

/// The device type, and what the image's name must end in.
fn device_type(disk: &Disk) -> Result<(&'static str, Option<&'static str>), VmxError> {
    let passthrough = source(disk).is_some_and(|name| name.starts_with(CDROM_DEVICES));
    Ok(match (disk.device, disk.kind) {
        (DiskDevice::Disk, _) if bus(disk) == DiskBus::Ide => ("ata-hardDisk", Some(".vmdk")),
        (DiskDevice::Disk, _) => ("scsi-hardDisk", Some(".vmdk")),
        (_, SourceType::File) => ("cdrom-image", Some(".iso")),
        (DiskDevice::Lun, SourceType::Block) if passthrough => ("scsi-passthru", None),
        (DiskDevice::Lun, SourceType::Block) => ("cdrom-raw", None),
        (_, SourceType::Block) => ("atapi-cdrom", None),
        (device, kind) => {
            let name = disk.target.dev.clone().unwrap_or_default();
            return Err(VmxError::SourceType(bus(disk).as_str(), device.as_str(), name, kind.as_str()));
        }
    })
}

/// Upstream: `virVMXFormatDisk`.
fn write_drive(file: &mut File, disk: &Disk, host: &dyn Host) -> Result<()> {
    let (bus, device) = (bus(disk), disk.device.as_str());
    let prefix = match bus {
        DiskBus::Scsi => "scsi",
        DiskBus::Ide => "ide",
        other => return Err(VmxError::Bus(other.as_str(), device).into()),
    };
    let place = checked_place(disk)?;
    let (kind, suffix) = device_type(disk)?;
    let name = || disk.target.dev.clone().unwrap_or_default();
    let mut entries = file.device(format!("{prefix}{}:{}", place.controller, place.unit));
    entries.entry("present", true);
    entries.entry("deviceType", kind);
    match (disk.kind, source(disk)) {
        (SourceType::File, Some(path)) => {
            if let Some(suffix) = suffix.filter(|suffix| !ends_with(path, suffix)) {
                return Err(VmxError::Suffix(bus.as_str(), device, name(), suffix).into());
            }
            entries.entry("fileName", host.format_file_name(path)?);
        }
        (SourceType::File, None) if disk.device == DiskDevice::Cdrom => entries.entry("fileName", NO_MEDIUM),
        (SourceType::Block, Some(path)) => entries.entry("fileName", path),
        (SourceType::Block, None) if is_optional(disk.source.as_ref()) => {
            entries.entry("autodetect", true);
            entries.entry("fileName", AUTO_DETECT);
        }
        (SourceType::File | SourceType::Block, None) => {}
        (kind, _) => {
            return Err(VmxError::SourceType(bus.as_str(), device, name(), kind.as_str()).into());
        }
    }
    let cache = disk.driver.as_ref().and_then(|driver| driver.cache);
    if disk.device == DiskDevice::Disk {
        match cache {
            None | Some(DiskCache::Default) => {}
            Some(DiskCache::Writethrough) => entries.entry("writeThrough", true),
            Some(mode) => return Err(VmxError::CacheMode(bus.as_str(), name(), mode.as_str()).into()),
        }
    }
    if disk.transient.is_some() {
        entries.entry("mode", "independent-nonpersistent");
    }
    Ok(())
}

fn ends_with(name: &str, suffix: &str) -> bool {
    let tail = name.len().checked_sub(suffix.len()).and_then(|at| name.get(at..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(suffix))
}

fn is_optional(source: Option<&DiskSource>) -> bool {
    source.is_some_and(|source| source.startup_policy == Some(StartupPolicy::Optional))
}

/// Upstream: `virVMXFormatFloppy`.
fn write_floppy(file: &mut File, disk: &Disk, host: &dyn Host) -> Result<u32> {
    let name = disk.target.dev.clone().unwrap_or_default();
    let Place { unit, .. } = place(DiskBus::Fdc, &name)?;
    let mut entries = file.device(format!("floppy{unit}"));
    entries.entry("present", true);
    match disk.kind {
        SourceType::File => {
            entries.entry("fileType", "file");
            if let Some(path) = source(disk) {
                entries.entry("fileName", host.format_file_name(path)?);
            }
        }
        SourceType::Block => {
            entries.entry("fileType", "device");
            if let Some(path) = source(disk) {
                entries.entry("fileName", path);
            }
        }
        kind => return Err(VmxError::FloppyType(name, kind.as_str()).into()),
    }
    Ok(unit)
}
