//! Disks: block nodes and the devices on them.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::controller::ControllerType;
use ferrovirt_conf::domain::disk::driver::{DiskCache, DiskDriver, ErrorPolicy};
use ferrovirt_conf::domain::disk::source::SourceType;
use ferrovirt_conf::domain::disk::{Disk, DiskBus, DiskDevice, DiskModel};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::machine::{BootOrder, on_off};
use super::{Arguments, Context, Object, devices};
use crate::domain::{Chipset, chipset, unsupported};

/// All disks.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED`.
pub(super) fn build(
    domain: &Domain,
    context: &mut Context<'_>,
    order: &BootOrder,
    args: &mut Arguments,
) -> Result<()> {
    // Nodes are numbered from the last disk to the first.
    let sources = domain.devices.disks.iter().filter(|disk| path(disk).is_some()).count();
    let mut next = u32::try_from(sources).unwrap_or(u32::MAX);
    for (index, disk) in domain.devices.disks.iter().enumerate() {
        let node = match path(disk) {
            Some(path) => {
                let node = nodes(disk, path, next, args);
                next = next.saturating_sub(1);
                Some(node)
            }
            None => None,
        };
        let boot = order.disks.get(index).copied().flatten();
        args.object("-device", device(domain, context, disk, node, boot)?);
    }
    Ok(())
}

/// The file or device of the disk; a drive without a medium has none.
pub(crate) fn path(disk: &Disk) -> Option<&str> {
    let source = disk.source.as_ref()?;
    match disk.kind {
        SourceType::Block => source.dev.as_deref(),
        _ => source.file.as_deref(),
    }
    .filter(|path| !path.is_empty())
}

fn read_only(disk: &Disk) -> bool {
    disk.readonly || disk.device == DiskDevice::Cdrom
}

fn cache(driver: &DiskDriver) -> Option<Object> {
    let (direct, no_flush) = match driver.cache? {
        DiskCache::Default => return None,
        DiskCache::None | DiskCache::Directsync => (true, false),
        DiskCache::Writethrough | DiskCache::Writeback => (false, false),
        DiskCache::Unsafe => (false, true),
    };
    Some(Object::new("direct", direct).with("no-flush", no_flush))
}

/// The node of the file and, unless it is raw, that of the format above it; returns the name of the upper one.
fn nodes(disk: &Disk, path: &str, number: u32, args: &mut Arguments) -> String {
    let driver = disk.driver.clone().unwrap_or_default();
    let format = driver.format.as_deref().unwrap_or("raw");
    let storage = format!("libvirt-{number}-storage");
    let kind = match disk.kind {
        SourceType::Block if disk.device == DiskDevice::Cdrom && path == "/dev/cdrom" => "host_cdrom",
        SourceType::Block => "host_device",
        _ => "file",
    };
    let cache = cache(&driver).map(|cache| serde_json::Value::Object(cache.0));
    let layered = format != "raw";
    let mut object = Object::new("driver", kind).with("filename", path);
    object = object.maybe("aio", driver.io.map(|io| io.as_str()));
    object = object.with("node-name", storage.clone());
    let discard = driver.discard.map(|discard| discard.as_str());
    object = if layered {
        object.with("auto-read-only", true).with("discard", discard.unwrap_or("unmap"))
    } else {
        let object = object.with("read-only", read_only(disk)).maybe("discard", discard);
        object.maybe("detect-zeroes", driver.detect_zeroes.map(|value| value.as_str()))
    };
    args.object("-blockdev", object.maybe("cache", cache.clone()));
    if !layered {
        return storage;
    }
    let name = format!("libvirt-{number}-format");
    let object = Object::new("node-name", name.clone())
        .with("read-only", read_only(disk))
        .maybe("discard", discard)
        .maybe("detect-zeroes", driver.detect_zeroes.map(|value| value.as_str()))
        .maybe("cache", cache)
        .with("driver", format)
        .with("file", storage);
    args.object("-blockdev", object);
    name
}

fn device(
    domain: &Domain,
    context: &Context<'_>,
    disk: &Disk,
    node: Option<String>,
    boot: Option<u32>,
) -> Result<Object> {
    let id = devices::alias(&disk.info);
    let driver = disk.driver.clone().unwrap_or_default();
    let bus = disk.target.bus.unwrap_or(DiskBus::Virtio);
    let kind = match disk.device {
        DiskDevice::Cdrom => "cd",
        _ => "hd",
    };
    let drive = match disk.info.address {
        Some(Address::Drive(drive)) => drive,
        _ => Default::default(),
    };
    let object = match bus {
        DiskBus::Virtio => {
            let name = match disk.model {
                Some(DiskModel::VirtioTransitional) => "virtio-blk-pci-transitional",
                Some(DiskModel::VirtioNonTransitional) => "virtio-blk-pci-non-transitional",
                _ => "virtio-blk-pci",
            };
            Object::new("driver", name)
                .merge(devices::virtio(Some(&driver.virtio)))
                .maybe("ioeventfd", driver.ioeventfd.map(|value| value.0))
                .maybe("event_idx", driver.event_idx.map(|value| value.0))
                .maybe("num-queues", driver.queues)
                .maybe("queue-size", driver.queue_size)
                .merge(devices::address(domain, &disk.info))
        }
        DiskBus::Ide => Object::new("driver", format!("ide-{kind}"))
            .with("bus", format!("ide.{}", drive.bus))
            .with("unit", drive.unit),
        DiskBus::Sata => {
            let built_in = drive.controller == 0 && chipset(domain) == Chipset::Q35;
            let controller = if built_in { "ide".to_owned() } else { format!("sata{}", drive.controller) };
            Object::new("driver", format!("ide-{kind}")).with("bus", format!("{controller}.{}", drive.unit))
        }
        DiskBus::Scsi => scsi(domain, disk, kind, &id),
        DiskBus::Usb => Object::new("driver", "usb-storage").merge(devices::address(domain, &disk.info)),
        DiskBus::Fdc => Object::new("driver", "floppy").with("unit", drive.unit),
        other => {
            return Err(unsupported(format!(
                "disk bus '{}' is not supported yet by this driver",
                other.as_str()
            )));
        }
    };
    let _ = context;
    let write_cache = cache_mode(&driver).map(on_off);
    let error = driver.error_policy.filter(|policy| *policy != ErrorPolicy::Default);
    let error = error.map(|policy| if policy == ErrorPolicy::Enospace { "enospc" } else { policy.as_str() });
    let read_error = driver.rerror_policy.filter(|policy| *policy != ErrorPolicy::Default);
    let read_error = read_error.map(|policy| policy.as_str());
    Ok(object
        .maybe("share-rw", disk.shareable.then_some(true))
        .maybe("drive", node)
        .with("id", id)
        .maybe("bootindex", boot)
        .maybe("serial", disk.serial.clone())
        .maybe("removable", (bus == DiskBus::Usb).then(|| disk.target.removable.is_some_and(|value| value.0)))
        .maybe("write-cache", write_cache)
        .maybe("werror", error)
        .maybe("rerror", read_error.or(error.filter(|error| *error != "enospc"))))
}

/// Whether the guest sees a write cache; `None` for the emulator's default.
fn cache_mode(driver: &DiskDriver) -> Option<bool> {
    match driver.cache? {
        DiskCache::Default => None,
        DiskCache::None | DiskCache::Writeback | DiskCache::Unsafe => Some(true),
        DiskCache::Writethrough | DiskCache::Directsync => Some(false),
    }
}

fn scsi(domain: &Domain, disk: &Disk, kind: &str, id: &str) -> Object {
    let drive = match disk.info.address {
        Some(Address::Drive(drive)) => drive,
        _ => Default::default(),
    };
    let mut controllers = domain.devices.controllers.iter();
    let controller = controllers
        .find(|c| c.kind == ControllerType::Scsi && c.index.unwrap_or(0) == drive.controller)
        .and_then(|controller| controller.model.as_deref());
    let object =
        Object::new("driver", format!("scsi-{kind}")).with("bus", format!("scsi{}.0", drive.controller));
    let object = if controller == Some("lsilogic") {
        object.with("scsi-id", drive.unit)
    } else {
        object.with("channel", 0).with("scsi-id", drive.target).with("lun", drive.unit)
    };
    object.with("device_id", disk.serial.clone().unwrap_or_else(|| format!("drive-{id}")))
}
