//! The names of a running guest's devices on the command line and the monitor. Upstream: `qemu_alias.c`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::chardev::ConsoleTargetType;
use ferrovirt_conf::domain::controller::{Controller, ControllerType};
use ferrovirt_conf::domain::device::DeviceInfo;
use ferrovirt_conf::domain::disk::{Disk, DiskBus};
use ferrovirt_util::xml::StringEnum as _;

/// Names every device that has no name yet.
pub(crate) fn assign(domain: &mut Domain) {
    let d = &mut domain.devices;
    for controller in &mut d.controllers {
        let name = controller_alias(controller);
        set(&mut controller.info, name);
    }
    let mut virtio = 0;
    for disk in &mut d.disks {
        let name = disk_alias(disk, &mut virtio);
        set(&mut disk.info, name);
    }
    number(d.interfaces.iter_mut().map(|x| &mut x.info), "net");
    number(d.serials.iter_mut().map(|x| &mut x.info), "serial");
    number(d.channels.iter_mut().map(|x| &mut x.info), "channel");
    let serial = d.serials.first().and_then(|serial| serial.info.alias.clone());
    for (index, console) in d.consoles.iter_mut().enumerate() {
        let shared = index == 0 && console.target.kind == Some(ConsoleTargetType::Serial);
        let name = serial.clone().filter(|_| shared).unwrap_or_else(|| format!("console{index}"));
        set(&mut console.info, name);
    }
    number(d.inputs.iter_mut().map(|x| &mut x.info), "input");
    number(d.videos.iter_mut().map(|x| &mut x.info), "video");
    number(d.watchdogs.iter_mut().map(|x| &mut x.info), "watchdog");
    number(d.memballoon.iter_mut().map(|x| &mut x.info), "balloon");
    number(d.rngs.iter_mut().map(|x| &mut x.info), "rng");
}

fn set(info: &mut DeviceInfo, name: String) {
    if !info.has_user_alias() {
        info.alias = Some(name);
    }
}

fn number<'a>(infos: impl Iterator<Item = &'a mut DeviceInfo>, prefix: &str) {
    for (index, info) in infos.enumerate() {
        set(info, format!("{prefix}{index}"));
    }
}

fn controller_alias(controller: &Controller) -> String {
    let index = controller.index.unwrap_or(0);
    match (controller.kind, controller.model.as_deref(), index) {
        (ControllerType::Pci, Some("pcie-root"), 0) => "pcie.0".to_owned(),
        (ControllerType::Pci, ..) => format!("pci.{index}"),
        (ControllerType::Usb | ControllerType::Ide, _, 0) => controller.kind.as_str().to_owned(),
        (ControllerType::Sata, _, 0) => "ide".to_owned(),
        _ => format!("{}{index}", controller.kind.as_str()),
    }
}

fn disk_alias(disk: &Disk, virtio: &mut usize) -> String {
    let bus = disk.target.bus.unwrap_or(DiskBus::Virtio);
    if bus == DiskBus::Virtio {
        *virtio += 1;
        return format!("virtio-disk{}", *virtio - 1);
    }
    match disk.info.address {
        Some(Address::Drive(a)) if bus == DiskBus::Scsi => {
            format!("scsi{}-{}-{}-{}", a.controller, a.bus, a.target, a.unit)
        }
        Some(Address::Drive(a)) => format!("{}{}-{}-{}", bus.as_str(), a.controller, a.bus, a.unit),
        _ => format!("{}-disk{}", bus.as_str(), disk.target.dev.as_deref().unwrap_or_default()),
    }
}
