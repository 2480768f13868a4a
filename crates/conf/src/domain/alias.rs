//! Names of devices on the monitor. Upstream: `qemu_alias.c`, whose names other drivers and management programs share.

use super::Domain;
use super::address::Address;
use super::chardev::ConsoleTargetType;
use super::controller::{Controller, ControllerType};
use super::device::DeviceInfo;
use super::disk::{Disk, DiskBus};
use ferrovirt_util::string::disk_index;
use ferrovirt_util::xml::StringEnum;

/// Sets `info`'s alias unless it has one.
fn name(info: &mut DeviceInfo, alias: impl FnOnce() -> String) {
    if info.alias.is_none() {
        info.alias = Some(alias());
    }
}

/// Numbers the devices of a list after the highest number in use.
fn number<'a>(prefix: &str, infos: impl Iterator<Item = &'a mut DeviceInfo>) {
    let mut infos: Vec<_> = infos.collect();
    let used = |info: &&mut DeviceInfo| info.alias.as_deref()?.strip_prefix(prefix)?.parse::<u32>().ok();
    let mut next = infos.iter().filter_map(used).max().map_or(0, |n| n.saturating_add(1));
    for info in &mut infos {
        if info.alias.is_none() {
            info.alias = Some(format!("{prefix}{next}"));
            next += 1;
        }
    }
}

/// Upstream: `qemuAssignDeviceDiskAlias`.
fn disk_alias(disk: &Disk, index: usize) -> String {
    let bus = disk.target.bus.unwrap_or(DiskBus::Virtio);
    match (&disk.info.address, bus) {
        (Some(Address::Drive(a)), DiskBus::Scsi) => {
            format!("scsi{}-{}-{}-{}", a.controller, a.bus, a.target, a.unit)
        }
        (Some(Address::Drive(a)), DiskBus::Ide | DiskBus::Sata | DiskBus::Fdc) => {
            format!("{}{}-{}-{}", bus.as_str(), a.controller, a.bus, a.unit)
        }
        _ => {
            let index =
                disk.target.dev.as_deref().and_then(disk_index).map_or(index.to_string(), |i| i.to_string());
            format!("{}-disk{index}", bus.as_str())
        }
    }
}

/// Upstream: `qemuAssignDeviceControllerAlias`.
fn controller_alias(controller: &Controller, q35: bool, usb_controllers: usize) -> String {
    let index = controller.index.unwrap_or(0);
    match (controller.kind, controller.model.as_deref()) {
        (ControllerType::Pci, Some("pcie-root")) => format!("pcie.{index}"),
        (ControllerType::Pci, _) => format!("pci.{index}"),
        (ControllerType::Ide, _) if index == 0 => "ide".to_owned(),
        (ControllerType::Sata, _) if index == 0 && q35 => "ide".to_owned(),
        (ControllerType::Usb, _) if index == 0 && usb_controllers > 0 => "usb".to_owned(),
        (kind, _) => format!("{}{index}", kind.as_str()),
    }
}

impl Domain {
    /// Gives every device without an alias one. Upstream: `qemuAssignDeviceAliases`.
    pub fn assign_aliases(&mut self) {
        let q35 = self.os.kind.machine.as_deref().is_some_and(|m| m.contains("q35"));
        let devices = &mut self.devices;
        for (index, disk) in devices.disks.iter_mut().enumerate() {
            let alias = disk_alias(disk, index);
            name(&mut disk.info, || alias);
        }
        let usb = devices.controllers.iter().filter(|c| c.kind == ControllerType::Usb).count();
        for controller in &mut devices.controllers {
            let alias = controller_alias(controller, q35, usb);
            name(&mut controller.info, || alias);
        }
        macro_rules! numbered {
            ($($list:ident = $prefix:literal),*) => {
                $(number($prefix, devices.$list.iter_mut().map(|device| &mut device.info));)*
            };
        }
        numbered!(
            interfaces = "net",
            filesystems = "fs",
            sounds = "sound",
            hostdevs = "hostdev",
            redirdevs = "redir",
            videos = "video",
            serials = "serial",
            parallels = "parallel",
            channels = "channel",
            inputs = "input",
            hubs = "hub",
            shmems = "shmem",
            smartcards = "smartcard",
            watchdogs = "watchdog",
            memballoon = "balloon",
            rngs = "rng",
            tpms = "tpm",
            panics = "panic",
            vsock = "vsock",
            cryptos = "crypto",
            iommu = "iommu",
            pstores = "pstore"
        );
        self.name_consoles();
        let devices = &mut self.devices;
        for (memory, index) in devices.memories.iter_mut().zip(0_u32..) {
            let prefix = memory.model.as_str().replace('-', "");
            let slot = match &memory.info.address {
                Some(Address::Dimm(address)) => address.slot,
                _ => index,
            };
            name(&mut memory.info, || format!("{prefix}{slot}"));
        }
        if let Some(nvram) = &mut devices.nvram {
            name(&mut nvram.info, || "nvram".to_owned());
        }
    }
}

impl Domain {
    /// The console that stands for the first serial port has its name. Upstream: `qemuAssignDeviceChrAlias`.
    fn name_consoles(&mut self) {
        let serial = self.devices.serials.first().and_then(|serial| serial.info.alias.clone());
        for (index, console) in self.devices.consoles.iter_mut().enumerate() {
            let shared = index == 0 && console.target.kind.unwrap_or_default() == ConsoleTargetType::Serial;
            let alias = serial.clone().filter(|_| shared);
            name(&mut console.info, || alias.unwrap_or_else(|| format!("console{index}")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Domain, ParseOptions};

    #[test]
    fn names_follow_kind_address_and_order() {
        let xml = "<domain type='test'><name>a</name><memory>1024</memory><os><type machine='q35'>hvm</type></os><devices>\
                   <disk><source file='/a'/><target dev='vdb' bus='virtio'/></disk><disk><source file='/a'/><target dev='sdb' bus='scsi'/></disk>\
                   <disk><source file='/a'/><target dev='sda' bus='sata'/></disk><controller type='pci' index='0' model='pcie-root'/>\
                   <interface type='user'><alias name='net4'/></interface><interface type='user'/>\
                   <rng model='virtio'><backend model='random'/><alias name='ua-mine'/></rng></devices></domain>";
        let mut domain = Domain::parse(xml, &ParseOptions::default()).expect("valid");
        domain.assign_aliases();
        let mut names = Vec::new();
        domain.devices.infos(&mut |_, info| names.extend(info.alias.clone()));
        let expected =
            ["virtio-disk1", "scsi0-0-0-1", "sata0-0-0", "net4", "net5", "pcie.0", "scsi0", "ide", "ua-mine"];
        assert_eq!(names, expected);
    }
}
