//! Adding, removing and replacing devices. The texts and numbers are those that the reference answers with.

use ferrovirt_util::{ErrorDomain, ErrorNumber, Result};

use super::*;
use crate::domain::address::{Address, PciAddress};
use crate::domain::flags::INACTIVE;
use crate::domain::{Domain, ParseOptions};

const GUEST: &str = "<domain type='test'><name>guest</name><memory unit='MiB'>128</memory>
<maxMemory slots='2' unit='MiB'>512</maxMemory><os><type arch='x86_64'>hvm</type></os>
<cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/></numa></cpu>
<devices>
<disk type='file' device='disk'><source file='/a.img'/><target dev='vdb' bus='virtio'/></disk>
<disk type='file' device='cdrom'><source file='/a.iso'/><target dev='hda' bus='ide'/></disk>
<controller type='scsi' index='0' model='virtio-scsi'/>
<filesystem type='mount'><source dir='/x'/><target dir='tag'/></filesystem>
<interface type='user'><mac address='52:54:00:00:00:01'/>
  <address type='pci' domain='0' bus='0' slot='4' function='0'/></interface>
<interface type='user'><mac address='52:54:00:00:00:02'/></interface>
<interface type='user'><mac address='52:54:00:00:00:02'/></interface>
<serial type='pty'/>
<channel type='unix'><target type='virtio' name='org.x'/></channel>
<input type='tablet' bus='usb'/>
<graphics type='vnc' port='5901'/>
<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0x5678'/></source></hostdev>
<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='2' function='0'/></source></hostdev>
<redirdev bus='usb' type='tcp'><source mode='connect' host='localhost' service='4000'/></redirdev>
<watchdog model='i6300esb' action='reset'/>
<rng model='virtio'><backend model='random'>/dev/random</backend>
  <address type='pci' domain='0' bus='0' slot='13' function='0'/></rng>
<shmem name='sh0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>
<memory model='dimm'><target><size unit='MiB'>64</size><node>0</node></target><address type='dimm' slot='0'/></memory>
<vsock model='virtio'><cid auto='no' address='5'/></vsock>
<memballoon model='virtio'/>
<lease><lockspace>ls</lockspace><key>k</key><target path='/l'/></lease>
</devices></domain>";

fn guest() -> Domain {
    Domain::parse(GUEST, &ParseOptions::default()).expect("valid")
}

fn attach(domain: &mut Domain, device: &str) -> Result<Device> {
    domain.attach_device(Device::parse(device)?, &ParseOptions::default(), ErrorDomain::QEMU)
}

fn detach(domain: &mut Domain, device: &str) -> Result<Device> {
    domain.detach_device(&Device::parse(device)?, &ParseOptions::default(), ErrorDomain::QEMU)
}

fn update(domain: &mut Domain, device: &str) -> Result<()> {
    domain.update_device(Device::parse(device)?, &ParseOptions::default(), ErrorDomain::QEMU)
}

/// A change that is refused leaves the domain as it was.
fn refused<T: std::fmt::Debug>(
    change: fn(&mut Domain, &str) -> Result<T>,
    rows: &[(&str, ErrorNumber, &str)],
) {
    for (device, number, text) in rows {
        let mut domain = guest();
        let before = domain.clone();
        let error = change(&mut domain, device).expect_err(device);
        assert_eq!((error.number(), error.detail().unwrap_or_default()), (*number, *text), "{device}");
        assert_eq!(domain, before, "{device}");
    }
}

const SOURCE: &str = "<source><vendor id='0x1234'/><product id='0x5678'/></source>";

#[test]
fn what_is_there_is_not_added_again() {
    use ErrorNumber as E;
    let usb = format!("<hostdev mode='subsystem' type='usb'>{SOURCE}</hostdev>");
    refused(
        attach,
        &[
            ("<foo/>", E::CONFIG_UNSUPPORTED, "unknown device type 'foo'"),
            (
                "<disk type='file'><source file='/b'/><target dev='vdb'/></disk>",
                E::OPERATION_INVALID,
                "target vdb already exists",
            ),
            (
                "<disk type='file' device='cdrom'><source file='/b'/><target dev='hdc' bus='ide'/>\
                 <address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>",
                E::CONFIG_UNSUPPORTED,
                "Found duplicate drive address for disk with target name 'hda' controller='0' bus='0' target='0' unit='0'",
            ),
            (
                "<controller type='scsi' index='0'/>",
                E::OPERATION_INVALID,
                "controller index='0' already exists",
            ),
            (
                "<filesystem type='mount'><source dir='/y'/><target dir='tag'/></filesystem>",
                E::OPERATION_INVALID,
                "Target already exists",
            ),
            (
                "<serial type='pty'><target port='0'/></serial>",
                E::OPERATION_INVALID,
                "chardev already exists",
            ),
            (
                "<channel type='unix'><target type='virtio' name='org.x'/></channel>",
                E::OPERATION_INVALID,
                "chardev already exists",
            ),
            ("<console type='pty'/>", E::OPERATION_UNSUPPORTED, "attaching serial console is not supported"),
            (&usb, E::OPERATION_INVALID, "device is already in the domain configuration"),
            (
                "<shmem name='sh0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>",
                E::OPERATION_INVALID,
                "device is already in the domain configuration",
            ),
            (
                "<rng model='virtio'><backend model='random'>/dev/random</backend>\
                 <address type='pci' domain='0' bus='0' slot='13' function='0'/></rng>",
                E::CONFIG_UNSUPPORTED,
                "a device with the same address already exists ",
            ),
            (
                "<vsock model='virtio'><cid auto='yes'/></vsock>",
                E::OPERATION_INVALID,
                "domain already has a vsock device",
            ),
            (
                "<lease><lockspace>ls</lockspace><key>k</key><target path='/m'/></lease>",
                E::OPERATION_INVALID,
                "Lease k in lockspace ls already exists",
            ),
            (
                "<graphics type='vnc'/>",
                E::OPERATION_UNSUPPORTED,
                "persistent attach of device 'graphics' is not supported",
            ),
            (
                "<memballoon model='virtio'/>",
                E::OPERATION_UNSUPPORTED,
                "persistent attach of device 'memballoon' is not supported",
            ),
        ],
    );
}

#[test]
fn what_is_not_there_is_not_removed() {
    use ErrorNumber as E;
    let mac = "<interface type='user'><mac address='52:54:00:00:00:0";
    refused(
        detach,
        &[
            ("<disk type='file'><target dev='vdz'/></disk>", E::DEVICE_MISSING, "no target device vdz"),
            (
                "<controller type='scsi' index='3'/>",
                E::DEVICE_MISSING,
                "device not present in domain configuration",
            ),
            (
                "<filesystem type='mount'><source dir='/x'/><target dir='tag2'/></filesystem>",
                E::DEVICE_MISSING,
                "no matching filesystem device was found",
            ),
            (
                &format!("{mac}2'/></interface>"),
                E::OPERATION_FAILED,
                "multiple devices matching MAC address 52:54:00:00:00:02 found",
            ),
            ("<interface type='user'/>", E::OPERATION_FAILED, "multiple matching devices found"),
            (
                &format!("{mac}9'/></interface>"),
                E::DEVICE_MISSING,
                "no device found at address '(<null>)' matching MAC address '52:54:00:00:00:09' and alias '(<null>)'",
            ),
            (
                &format!("{mac}1'/><address type='pci' slot='0x1d'/></interface>"),
                E::DEVICE_MISSING,
                "no device found at address '0000:00:1d.0' matching MAC address '52:54:00:00:00:01' and alias '(<null>)'",
            ),
            (
                &format!("{mac}9'/><alias name='ua-x'/></interface>"),
                E::DEVICE_MISSING,
                "no device found at address '(<null>)' matching MAC address '52:54:00:00:00:09' and alias 'ua-x'",
            ),
            ("<serial type='pty'/>", E::INVALID_ARG, "device not present in domain configuration"),
            ("<console type='pty'/>", E::OPERATION_INVALID, "detaching serial console is not supported"),
            (
                "<channel type='pty'><target type='virtio' name='org.x'/></channel>",
                E::INVALID_ARG,
                "device not present in domain configuration",
            ),
            ("<input type='mouse' bus='usb'/>", E::DEVICE_MISSING, "matching input device not found"),
            ("<sound model='ich6'/>", E::DEVICE_MISSING, "device not present in domain configuration"),
            (
                "<hostdev mode='subsystem' type='usb'><source><address bus='1' device='2'/></source></hostdev>",
                E::DEVICE_MISSING,
                "device not present in domain configuration",
            ),
            (
                "<redirdev bus='usb' type='spicevmc'/>",
                E::DEVICE_MISSING,
                "no matching redirdev was not found",
            ),
            ("<watchdog model='ib700'/>", E::DEVICE_MISSING, "no matching watchdog was found"),
            (
                "<rng model='virtio'><rate bytes='5'/><backend model='random'>/dev/random</backend></rng>",
                E::DEVICE_MISSING,
                "no matching RNG device was found",
            ),
            ("<shmem name='sh0'/>", E::DEVICE_MISSING, "matching shmem device was not found"),
            (
                "<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>",
                E::DEVICE_MISSING,
                "matching memory device was not found",
            ),
            (
                "<vsock model='virtio'><cid auto='yes'/></vsock>",
                E::OPERATION_FAILED,
                "matching vsock device not found",
            ),
            ("<iommu model='intel'/>", E::OPERATION_FAILED, "matching iommu device not found"),
            (
                "<lease><lockspace>ls</lockspace><key>k2</key><target path='/l'/></lease>",
                E::DEVICE_MISSING,
                "Lease k2 in lockspace ls does not exist",
            ),
            (
                "<hub type='usb'/>",
                E::OPERATION_UNSUPPORTED,
                "persistent detach of device 'hub' is not supported",
            ),
        ],
    );
}

#[test]
fn what_is_not_there_is_not_replaced() {
    use ErrorNumber as E;
    refused(
        update,
        &[
            (
                "<disk type='file'><source file='/c'/><target dev='vdz'/></disk>",
                E::INVALID_ARG,
                "target vdz doesn't exist.",
            ),
            (
                "<graphics type='sdl'/>",
                E::INVALID_ARG,
                "cannot find existing graphics type 'sdl' device to modify",
            ),
            (
                "<memory model='dimm'><target><size unit='MiB'>64</size><node>0</node></target></memory>",
                E::INVALID_ARG,
                "memory not found",
            ),
            (
                "<serial type='pty'/>",
                E::OPERATION_UNSUPPORTED,
                "persistent update of device 'chr' is not supported",
            ),
        ],
    );
}

/// Every kind that can be added can be removed again, and the domain is what it was.
#[test]
fn there_and_back() {
    let devices = [
        "<disk type='file'><source file='/b'/><target dev='vda'/></disk>",
        "<controller type='scsi' index='1'/>",
        "<filesystem type='mount'><source dir='/y'/><target dir='tag2'/></filesystem>",
        "<interface type='user'><mac address='52:54:00:00:00:07'/></interface>",
        "<serial type='pty'><target port='1'/></serial>",
        "<parallel type='pty'><target port='0'/></parallel>",
        "<console type='pty'><target type='virtio' port='1'/></console>",
        "<channel type='unix'><target type='virtio' name='org.y'/></channel>",
        "<input type='mouse' bus='usb'/>",
        "<sound model='ich6'/>",
        "<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source>\
         <address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>",
        "<redirdev bus='usb' type='spicevmc'/>",
        "<watchdog model='ib700' action='none'/>",
        "<rng model='virtio'><backend model='builtin'/></rng>",
        "<shmem name='sh1'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>",
        "<memory model='dimm'><target><size unit='MiB'>32</size><node>0</node></target></memory>",
        "<iommu model='intel'/>",
        "<lease><lockspace>ls2</lockspace><key>k</key><target path='/l'/></lease>",
    ];
    for device in devices {
        let mut domain = guest();
        let before = domain.format(INACTIVE);
        attach(&mut domain, device).expect(device);
        assert_ne!(domain.format(INACTIVE), before, "{device}");
        detach(&mut domain, device).expect(device);
        assert_eq!(domain.format(INACTIVE), before, "{device}");
    }
}

#[test]
fn added_devices_are_complete() {
    let mut domain = guest();
    let added = attach(&mut domain, "<disk><source file='/b'/><target dev='sda' bus='scsi'/></disk>");
    assert!(matches!(added.expect("new").info().and_then(|i| i.address.as_ref()), Some(Address::Drive(_))));
    let Device::Interface(added) = attach(&mut domain, "<interface type='user'/>").expect("new") else {
        panic!("an interface was added");
    };
    assert_eq!(added.mac.map(|mac| mac.address.len()), Some(17));
    let Device::Controller(added) = attach(&mut domain, "<controller type='scsi'/>").expect("new") else {
        panic!("a controller was added");
    };
    assert_eq!(added.index, Some(1));
    // Disks of one bus stand in the order of their names.
    attach(&mut domain, "<disk><source file='/b'/><target dev='vda'/></disk>").expect("new");
    let targets: Vec<_> = domain.devices.disks.iter().filter_map(|d| d.target.dev.as_deref()).collect();
    assert_eq!(targets, ["vda", "vdb", "hda", "sda"]);
}

#[test]
fn memory_counts() {
    let mut domain = guest();
    let dimm = "<memory model='dimm'><target><size unit='MiB'>64</size><node>0</node></target></memory>";
    attach(&mut domain, dimm).expect("a slot is free");
    assert_eq!((domain.max_memory_kib(), domain.memory_kib()), (192 << 10, 192 << 10));
    assert_eq!(
        attach(&mut domain, dimm).expect_err("full").detail(),
        Some("no free memory device slot available")
    );
    detach(&mut domain, dimm).expect("there");
    assert_eq!(domain.max_memory_kib(), 128 << 10);
}

#[test]
fn memory_stays_below_its_limit() {
    let dimm = "<memory model='dimm'><target><size unit='KiB'>99999999</size></target></memory>";
    let error = attach(&mut guest(), dimm).expect_err("too large");
    let text =
        "Attaching memory device with size '99999999' would exceed domain's maxMemory config size '524288'";
    assert_eq!((error.number(), error.detail()), (ErrorNumber::CONFIG_UNSUPPORTED, Some(text)));
    let mut domain = guest();
    domain.max_memory = None;
    let error = attach(&mut domain, dimm).expect_err("no limit");
    let text = "cannot use/hotplug a memory device when domain 'maxMemory' is not defined";
    assert_eq!((error.number(), error.detail()), (ErrorNumber::CONFIG_UNSUPPORTED, Some(text)));
}

#[test]
fn replacements_stay_where_they_are() {
    let mut domain = guest();
    let at = Some(Address::Pci(PciAddress { slot: 4, ..PciAddress::default() }));
    update(
        &mut domain,
        "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='e1000'/></interface>",
    )
    .expect("there");
    let interface = &domain.devices.interfaces[0];
    assert_eq!(interface.model.as_ref().map(|m| m.name.as_str()), Some("e1000"));
    assert_eq!(interface.info.address, at);
    update(&mut domain, "<disk device='cdrom'><target dev='hda' bus='sata'/></disk>").expect("there");
    let disk = domain.devices.disks.iter().find(|d| d.target.dev.as_deref() == Some("hda")).expect("there");
    assert!(disk.source.is_none() && matches!(disk.info.address, Some(Address::Drive(_))));
    update(&mut domain, "<graphics type='vnc' port='5902'/>").expect("there");
    assert_eq!(domain.devices.graphics[0].ports.port, Some(5902));
}

#[test]
fn a_serial_port_takes_its_console_with_it() {
    let mut domain = guest();
    assert_eq!(domain.devices.consoles.len(), 1);
    detach(&mut domain, "<serial type='pty'><target port='0'/></serial>").expect("there");
    assert!(domain.devices.consoles.is_empty() && domain.devices.serials.is_empty());
}

#[test]
fn finding() {
    let mut domain = guest();
    domain.assign_aliases();
    let devices = &domain.devices;
    let found = devices.find_by_alias("net1").expect("there");
    assert_eq!((found.kind, found.index), (DeviceKind::Interface, 1));
    assert_eq!(
        devices.find_by_alias("net9").expect_err("none").to_string(),
        "no device found with alias net9"
    );
    let at = Address::Pci(PciAddress { slot: 13, ..PciAddress::default() });
    assert_eq!(devices.find_by_address(&at).map(|found| found.kind), Some(DeviceKind::Rng));
    assert_eq!(devices.disk_by_name("/a.iso"), devices.disk_by_target("hda"));
    assert_eq!(devices.interface_by_name("52:54:00:00:00:01").expect("there"), 0);
}

#[test]
fn a_device_has_the_form_that_it_has_in_a_domain() {
    let text = "<disk type='file' device='disk'>\n  <source file='/b'/>\n  <target dev='vda' bus='virtio'/>\n</disk>\n";
    assert_eq!(Device::parse(text).expect("valid").format(INACTIVE), text);
}
