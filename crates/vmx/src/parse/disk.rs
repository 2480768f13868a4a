//! SCSI controllers, hard disks, CD-ROMs and floppies.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::{Address, DriveAddress};
use ferrovirt_conf::domain::controller::{Controller, ControllerType};
use ferrovirt_conf::domain::device::DeviceInfo;
use ferrovirt_conf::domain::disk::driver::{DiskCache, DiskDriver};
use ferrovirt_conf::domain::disk::source::{DiskSource, SourceType, StartupPolicy};
use ferrovirt_conf::domain::disk::{Disk, DiskBus, DiskDevice, DiskTarget, Transient};
use ferrovirt_util::Result;
use ferrovirt_util::string::disk_name;

use crate::config::Config;
use crate::names::{Place, name_index, name_prefix};
use crate::{Host, VmxError};

/// Devices of a CD-ROM drive that is passed through.
pub(crate) const CDROM_DEVICES: &str = "/vmfs/devices/cdrom/";
/// The name of no medium.
pub(crate) const NO_MEDIUM: &str = "emptyBackingString";
/// The name of whatever drive the host has.
pub(crate) const AUTO_DETECT: &str = "auto detect";
/// Controller models in documents and in files.
pub(crate) const SCSI_MODELS: [(&str, &str); 4] = [
    ("buslogic", "buslogic"),
    ("lsilogic", "lsilogic"),
    ("lsisas1068", "lsisas1068"),
    ("vmpvscsi", "pvscsi"),
];
/// Units of the widest SCSI controller.
const SCSI_UNITS: u32 = 64;

/// Upstream: the middle of `virVMXParseConfig`.
pub(super) fn read(config: &Config, host: &dyn Host, domain: &mut Domain) -> Result<()> {
    let mut reader = Reader { config, host, disks: Vec::new() };
    let mut models = Vec::new();
    for controller in 0..4 {
        let (present, model) = reader.scsi_controller(controller)?;
        models.push(model);
        if present {
            for unit in (0..SCSI_UNITS).filter(|unit| *unit != 7) {
                reader.drive(DiskBus::Scsi, Place { controller, unit })?;
            }
        }
    }
    // The controllers up to the last one in use.
    if let Some(Address::Drive(last)) = reader.disks.last().and_then(|disk| disk.info.address.as_ref()) {
        for (model, index) in models.into_iter().zip(0..=last.controller) {
            let kind = ControllerType::Scsi;
            domain.devices.controllers.push(Controller {
                kind,
                index: Some(index),
                model,
                ..Controller::default()
            });
        }
    }
    for controller in 0..4 {
        if config.bool_or(&format!("sata{controller}.present"), false)? {
            for unit in 0..30 {
                reader.drive(DiskBus::Sata, Place { controller, unit })?;
            }
        }
    }
    for (controller, unit) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        reader.drive(DiskBus::Ide, Place { controller, unit })?;
    }
    for unit in 0..2 {
        reader.floppy(unit)?;
    }
    domain.devices.disks = reader.disks;
    Ok(())
}

struct Reader<'a> {
    config: &'a Config,
    host: &'a dyn Host,
    disks: Vec<Disk>,
}

/// The entries of one disk that is present.
struct Entries<'a> {
    prefix: String,
    device_type: Option<&'a str>,
    file_name: Option<&'a str>,
}

impl Entries<'_> {
    fn is_type(&self, name: &str) -> bool {
        self.device_type.is_some_and(|text| text.eq_ignore_ascii_case(name))
    }

    fn name_ends(&self, suffix: &str) -> bool {
        let tail = self.file_name.and_then(|name| name.get(name.len().checked_sub(suffix.len())?..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(suffix))
    }

    fn is_cdrom_device(&self) -> bool {
        self.file_name.is_some_and(|name| name.starts_with(CDROM_DEVICES))
    }

    /// Refuses another device type than `types`.
    fn expect_type(&self, types: &[&str], text: &'static str) -> Result<(), VmxError> {
        match self.device_type {
            Some(found) if !types.iter().any(|known| found.eq_ignore_ascii_case(known)) => {
                Err(VmxError::Expected(format!("{}.deviceType", self.prefix), text, found.to_owned()))
            }
            _ => Ok(()),
        }
    }

    fn invalid(&self) -> VmxError {
        let name = self.file_name.unwrap_or("(null)").to_owned();
        let device = self.device_type.unwrap_or("unknown").to_owned();
        VmxError::InvalidDiskValue(name, format!("{}.fileName", self.prefix), device)
    }
}

/// The document's source of a disk: a file or a device on the host.
fn source(kind: SourceType, name: Option<String>) -> Option<DiskSource> {
    let name = Some(name?);
    Some(match kind {
        SourceType::File => DiskSource { file: name, ..DiskSource::default() },
        _ => DiskSource { dev: name, ..DiskSource::default() },
    })
}

impl<'a> Reader<'a> {
    /// Upstream: `virVMXParseSCSIController`.
    fn scsi_controller(&self, index: u32) -> Result<(bool, Option<String>)> {
        if !self.config.bool_or(&format!("scsi{index}.present"), false)? {
            return Ok((false, None));
        }
        let key = format!("scsi{index}.virtualDev");
        let Some(text) = self.config.string(&key) else { return Ok((true, None)) };
        let model = SCSI_MODELS.iter().find(|(_, name)| text.eq_ignore_ascii_case(name));
        let models = "'buslogic' or 'lsilogic' or 'lsisas1068' or 'pvscsi'";
        let (model, _) = model.ok_or_else(|| VmxError::Expected(key, models, text.to_owned()))?;
        Ok((true, Some((*model).to_owned())))
    }

    /// What the file says about the disk called `prefix`; `None` if there is none that a document could describe.
    fn entries(&self, prefix: String) -> Result<Option<Entries<'a>>> {
        let key = |name: &str| format!("{prefix}.{name}");
        // Drives of a remote client cannot be described.
        if !self.config.bool_or(&key("present"), false)?
            || self.config.bool_or(&key("clientDevice"), false)?
        {
            return Ok(None);
        }
        let device_type = self.config.string(&key("deviceType"));
        let file_name = self.config.string(&key("fileName"));
        Ok(Some(Entries { device_type, file_name, prefix }))
    }

    /// A disk at a place, with a name of its own.
    fn place(&mut self, bus: DiskBus, place: Place, mut disk: Disk) {
        let first = name_index(bus, place);
        let names = (first..).map(|index| disk_name(index, name_prefix(bus)));
        let taken = |name: &String| {
            self.disks.iter().any(|d| d.target.bus == Some(bus) && d.target.dev.as_ref() == Some(name))
        };
        let dev = names.into_iter().find(|name| !taken(name));
        let (controller, bus_number) = match bus {
            DiskBus::Ide => (0, place.controller),
            _ => (place.controller, 0),
        };
        let drive = DriveAddress { controller, bus: bus_number, target: 0, unit: place.unit };
        disk.target = DiskTarget { dev, bus: Some(bus), ..DiskTarget::default() };
        disk.info = DeviceInfo { address: Some(Address::Drive(drive)), ..DeviceInfo::default() };
        self.disks.push(disk);
    }

    /// A hard disk or a CD-ROM drive.
    fn drive(&mut self, bus: DiskBus, place: Place) -> Result<()> {
        let name = match bus {
            DiskBus::Scsi => "scsi",
            DiskBus::Sata => "sata",
            _ => "ide",
        };
        let Some(entries) = self.entries(format!("{name}{}:{}", place.controller, place.unit))? else {
            return Ok(());
        };
        let other = ["atapi-cdrom", "cdrom-raw"].iter().any(|kind| entries.is_type(kind))
            || entries.is_type("scsi-passthru") && entries.is_cdrom_device();
        let cdrom =
            entries.file_name.is_none_or(|name| name == NO_MEDIUM) || entries.name_ends(".iso") || other;
        let disk = match cdrom {
            true => self.cdrom(bus, &entries)?,
            false => Some(self.hard_disk(bus, &entries)?),
        };
        if let Some(disk) = disk {
            self.place(bus, place, disk);
        }
        Ok(())
    }

    fn hard_disk(&self, bus: DiskBus, entries: &Entries<'_>) -> Result<Disk> {
        if !entries.name_ends(".vmdk") {
            return Err(entries.invalid().into());
        }
        match bus {
            DiskBus::Scsi => entries.expect_type(&["scsi-hardDisk", "disk"], "'scsi-hardDisk' or 'disk'")?,
            DiskBus::Ide => entries.expect_type(&["ata-hardDisk", "disk"], "'ata-hardDisk' or 'disk'")?,
            _ => {}
        }
        let name = entries.file_name.unwrap_or_default();
        let key = |name: &str| format!("{}.{name}", entries.prefix);
        let cache = self.config.bool_or(&key("writeThrough"), false)?.then_some(DiskCache::Writethrough);
        Ok(Disk {
            source: source(SourceType::File, self.host.parse_file_name(name, false)?),
            driver: cache.map(|cache| DiskDriver { cache: Some(cache), ..DiskDriver::default() }),
            transient: self.config.is(&key("mode"), "independent-nonpersistent").then(Transient::default),
            ..Disk::default()
        })
    }

    /// `None` for what is no CD-ROM after all.
    fn cdrom(&self, bus: DiskBus, entries: &Entries<'_>) -> Result<Option<Disk>> {
        if entries.name_ends(".vmdk") {
            return Ok(None);
        }
        let auto = entries.file_name.is_some_and(|name| name.eq_ignore_ascii_case(AUTO_DETECT));
        let name = entries.file_name.map(str::to_owned);
        let block = |device| Disk {
            kind: SourceType::Block,
            device,
            source: match auto {
                true => Some(DiskSource {
                    startup_policy: Some(StartupPolicy::Optional),
                    ..DiskSource::default()
                }),
                false => source(SourceType::Block, name.clone()),
            },
            ..Disk::default()
        };
        let image = |source| Disk { device: DiskDevice::Cdrom, source, ..Disk::default() };
        let mut disk = if entries.name_ends(".iso") {
            entries.expect_type(&["cdrom-image"], "'cdrom-image'")?;
            let name = entries.file_name.unwrap_or_default();
            image(source(SourceType::File, self.host.parse_file_name(name, true)?))
        } else if entries.is_type("atapi-cdrom") {
            block(DiskDevice::Cdrom)
        } else if entries.is_type("cdrom-raw") {
            block(DiskDevice::Lun)
        } else if bus == DiskBus::Scsi && entries.is_type("scsi-passthru") {
            if !entries.is_cdrom_device() {
                return Ok(None);
            }
            block(DiskDevice::Lun)
        } else if entries.file_name == Some(NO_MEDIUM) {
            entries.expect_type(&["cdrom-image"], "'cdrom-image'")?;
            image(None)
        } else {
            return Err(entries.invalid().into());
        };
        disk.readonly = true;
        Ok(Some(disk))
    }

    fn floppy(&mut self, unit: u32) -> Result<()> {
        let Some(entries) = self.entries(format!("floppy{unit}"))? else { return Ok(()) };
        let key = |name: &str| format!("{}.{name}", entries.prefix);
        let kind = match self.config.string(&key("fileType")) {
            Some(text) if text.eq_ignore_ascii_case("device") => SourceType::Block,
            Some(text) if text.eq_ignore_ascii_case("file") => SourceType::File,
            _ => return Err(entries.invalid().into()),
        };
        let name = self.config.required(&key("fileName"))?;
        let name = match kind {
            SourceType::File => self.host.parse_file_name(name, false)?,
            _ => Some(name.to_owned()),
        };
        let device = DiskDevice::Floppy;
        let disk = Disk { kind, device, source: source(kind, name), ..Disk::default() };
        self.place(DiskBus::Fdc, Place { controller: 0, unit }, disk);
        Ok(())
    }
}
