//! What release 11.3.0 makes of documents that leave things open.

use crate::domain::{Domain, ParseOptions, flags};

/// The inactive document of a guest with these parts, without white space between elements.
fn complete(top: &str, devices: &str) -> String {
    let xml = format!(
        "<domain type='test'><name>x</name><memory>1048576</memory>{top}<devices>{devices}</devices></domain>"
    );
    let options = ParseOptions { inactive: true, ..ParseOptions::default() };
    let domain = Domain::parse(&xml, &options).unwrap_or_else(|error| panic!("{xml}: {error}"));
    domain.format(flags::INACTIVE).lines().map(str::trim).collect()
}

const OS: &str = "<os><type arch='x86_64'>hvm</type></os>";

#[track_caller]
fn check_devices(devices: &str, expected: &str) {
    let found = complete(OS, devices);
    assert!(found.contains(expected), "{devices}: {found}");
}

#[track_caller]
fn check_top(top: &str, expected: &str) {
    let found = complete(&format!("{OS}{top}"), "");
    assert!(found.contains(expected), "{top}: {found}");
}

#[test]
fn devices_get_what_their_kind_implies() {
    for (devices, expected) in [
        (
            "<filesystem type='ram'><source usage='1000' units='MiB'/><target dir='/x'/></filesystem>",
            "<filesystem type='ram' accessmode='passthrough'><source usage='1024000' units='KiB'/>",
        ),
        ("<sound model='virtio'/>", "<sound model='virtio' streams='2'/>"),
        (
            "<rng model='virtio'><backend model='random'/></rng>",
            "<backend model='random'>/dev/random</backend>",
        ),
        (
            "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x2'/></source></hostdev>",
            "<hostdev mode='subsystem' type='usb' managed='no'>",
        ),
        (
            "<hostdev mode='subsystem' type='scsi'><source><adapter name='a'/><address bus='0' target='0' \
             unit='0'/></source></hostdev>",
            "</source><address type='drive' controller='0' bus='0' target='0' unit='0'/></hostdev>",
        ),
        (
            "<video><model type='qxl' ram='70000' vram='18432'/></video>",
            "<model type='qxl' ram='131072' vram='32768' heads='1' primary='yes'/>",
        ),
        (
            "<redirdev bus='usb' type='dbus'/>",
            "<redirdev bus='usb' type='dbus'><source channel='org.qemu.usbredir'/></redirdev>",
        ),
        ("<serial type='nmdm'/>", "<serial type='nmdm'><target port='0'/></serial>"),
    ] {
        check_devices(devices, expected);
    }
}

#[test]
fn disks_get_ports_and_units() {
    let disk = |source: &str| {
        format!("<disk type='network' device='disk'>{source}<target dev='vda' bus='virtio'/></disk>")
    };
    for (source, expected) in [
        (
            "<source protocol='iscsi' name='iqn.x'><host name='h'/></source>",
            "name='iqn.x/0'><host name='h' port='3260'/>",
        ),
        ("<source protocol='nbd'><host name='h' transport='tcp'/></source>", "<host name='h' port='10809'/>"),
        ("<source protocol='rbd' name='a/b'><host name='h'/></source>", "<host name='h'/>"),
        (
            "<source protocol='nbd'><host name='h' port='1'/><seclabel model='m' labelskip='yes'/></source>",
            "<host name='h' port='1'/></source>",
        ),
    ] {
        check_devices(&disk(source), expected);
    }
    check_devices(
        "<disk type='volume' device='cdrom'><target dev='hda'/></disk>",
        "<disk type='file' device='cdrom'><target dev='hda' bus='ide'/>",
    );
    check_devices(
        "<disk type='vhostuser'><source type='unix' path='/x'/><target dev='vda'/></disk>",
        "<disk type='vhostuser' device='disk' snapshot='no'>",
    );
}

#[test]
fn interfaces_keep_what_their_kind_has() {
    let interface = |kind: &str, body: &str| format!("<interface type='{kind}'>{body}</interface>");
    let pci = "<source><address type='pci' domain='0' bus='1' slot='1' function='0'/></source>";
    for (kind, body, expected) in [
        (
            "hostdev",
            format!("{pci}<driver name='vfio' model='x'/>"),
            "<driver name='vfio' model='x'/><source>",
        ),
        (
            "bridge",
            "<source bridge='b'/><driver name='vfio'/><model type='82540em'/><filterref filter='f'/>"
                .to_owned(),
            "<source bridge='b'/><model type='82540EM'/><filterref filter='f'/></interface>",
        ),
        (
            "direct",
            "<source dev='d'/><target dev='macvtap3'/><filterref filter='f'/>".to_owned(),
            "<source dev='d' mode='vepa'/></interface>",
        ),
    ] {
        check_devices(&interface(kind, &body), expected);
    }
}

#[test]
fn controllers_stand_behind_their_masters() {
    check_devices(
        "<controller type='usb' index='0' model='ich9-uhci2'/><controller type='scsi' index='1'/>\
         <controller type='usb' index='0' model='ich9-ehci1'/><controller type='scsi' index='0'/>",
        "<controller type='usb' index='0' model='ich9-ehci1'/>\
         <controller type='usb' index='0' model='ich9-uhci2'><master startport='2'/></controller>\
         <controller type='scsi' index='0'/><controller type='scsi' index='1'/>",
    );
    check_devices(
        "<controller type='usb' model='ich9-ehci1'/><controller type='usb' model='ich9-uhci1'/>\
         <controller type='usb' model='nec-xhci'/>",
        "<controller type='usb' index='0' model='ich9-ehci1'/>\
         <controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/></controller>\
         <controller type='usb' index='1' model='nec-xhci'/>",
    );
}

#[test]
fn consoles_are_their_serial_ports() {
    check_devices(
        "<serial type='pty'><alias name='ua-x'/><target type='isa-serial' port='1'/></serial>\
         <console type='file'><source path='/x'/></console><console type='pty'><target type='xen' port='7'/></console>",
        "<console type='pty'><target type='serial' port='1'/><alias name='ua-x'/></console>\
         <console type='pty'><target type='xen' port='1'/></console>",
    );
    check_devices(
        "<serial type='pty'/><serial type='pty'><target port='3'/></serial>",
        "<serial type='pty'><target port='4'/></serial><serial type='pty'><target port='3'/></serial>",
    );
}

#[test]
fn displays_that_listen_nowhere_say_so() {
    for (display, expected) in [
        ("<graphics type='spice'/>", "<graphics type='spice'><listen type='none'/></graphics>"),
        ("<graphics type='spice' port='5' autoport='yes'/>", "<graphics type='spice' autoport='yes'>"),
        (
            "<graphics type='vnc' port='5900' autoport='yes'/>",
            "<graphics type='vnc' port='-1' autoport='yes'>",
        ),
        ("<graphics type='rdp'/>", "<graphics type='rdp' port='0' autoport='yes'>"),
        ("<graphics type='vnc'><listen type='none' address='1.2.3.4'/></graphics>", "<listen type='none'/>"),
    ] {
        check_devices(display, expected);
    }
}

#[test]
fn placement_of_cpus_and_memory() {
    for (top, expected) in [
        (
            "<vcpu placement='auto' cpuset='1'>2</vcpu>",
            "<vcpu placement='auto'>2</vcpu><numatune><memory mode='strict' placement='auto'/></numatune>",
        ),
        (
            "<vcpu>2</vcpu><numatune><memory mode='preferred' nodeset='1' placement='auto'/></numatune>",
            "<vcpu placement='auto'>2</vcpu><numatune><memory mode='preferred' placement='auto'/></numatune>",
        ),
        (
            "<vcpu>2</vcpu><numatune><memory nodeset='0-2,^1'/></numatune>",
            "<vcpu placement='static'>2</vcpu><numatune><memory mode='strict' nodeset='0,2'/></numatune>",
        ),
    ] {
        check_top(top, expected);
    }
}

#[test]
fn features_cpus_and_limits() {
    for (top, expected) in [
        ("<features><pmu/><async-teardown/></features>", "<pmu state='on'/><async-teardown enabled='yes'/>"),
        ("<features><hyperv/></features>", "<hyperv mode='custom'></hyperv>"),
        ("<cpu mode='host-model'><model fallback='forbid'/></cpu>", "<cpu mode='host-model'/>"),
        ("<cpu mode='maximum'><model>x</model></cpu>", "<cpu mode='maximum'/>"),
        ("<memtune><hard_limit>9007199254740991</hard_limit></memtune>", "</currentMemory><vcpu"),
        (
            "<cpu><numa><cell memory='1'><distances><sibling id='1' value='21'/></distances></cell>\
             <cell memory='1'/></numa></cpu>",
            "<cell id='1' memory='1' unit='KiB'><distances><sibling id='0' value='21'/><sibling id='1' value='10'/>",
        ),
        (
            "<metadata>\n <a:x xmlns:a='urn:a'/> t <b/> <a:y xmlns:a='urn:a'/></metadata>",
            "<metadata><a:x xmlns:a=\"urn:a\"/></metadata>",
        ),
    ] {
        check_top(top, expected);
    }
}
