//! What release 11.3.0 refuses whatever the driver, with its words.

use crate::domain::{Domain, ParseOptions};

#[track_caller]
fn refused(top: &str, devices: &str, expected: &str) {
    let xml = format!(
        "<domain type='kvm'><name>x</name><memory>1048576</memory><os><type arch='x86_64'>hvm</type></os>{top}\
         <devices>{devices}</devices></domain>"
    );
    let options = ParseOptions { inactive: true, ..ParseOptions::default() };
    match Domain::parse(&xml, &options) {
        Ok(_) => panic!("accepted: {xml}"),
        Err(error) => assert_eq!(error.message(), expected, "{xml}"),
    }
}

#[test]
fn sources_of_disks() {
    for (kind, source, expected) in [
        ("vhostvdpa", "<source/>", "XML error: Missing required attribute 'dev' in element 'source'"),
        ("nvme", "<source/>", "XML error: missing 'type' attribute to disk source"),
        ("vhostuser", "<source/>", "XML error: missing 'type' attribute for vhostuser disk source"),
        ("network", "<source protocol='https'/>", "XML error: missing name for disk source"),
        (
            "network",
            "<source protocol='gluster' name='/a'/>",
            "XML error: can't split path '/a' into pool name and image name",
        ),
        (
            "network",
            "<source protocol='nbd'><host transport='tcp' socket='/a'/></source>",
            "XML error: transport 'tcp' does not support socket attribute",
        ),
        (
            "file",
            "<source file='/a' startupPolicy='requisite'/>",
            "XML error: disk startupPolicy 'requisite' is allowed only for cdrom or floppy",
        ),
        (
            "file",
            "<source file='/a'><dataStore type='file'><format type='qcow2'/><source file='/b'/></dataStore></source>",
            "unsupported configuration: only 'raw' images supported as <dataStore>",
        ),
    ] {
        let disk = format!("<disk type='{kind}'>{source}<target dev='vda' bus='virtio'/></disk>");
        refused("", &disk, expected);
    }
}

#[test]
fn settings_of_the_domain() {
    for (top, expected) in [
        (
            "<perf><event name='cmt' enabled='yes'/><event name='cmt' enabled='no'/></perf>",
            "XML error: perf event 'cmt' was already specified",
        ),
        ("<seclabel type='static' model='a'/>", "XML error: security label is missing"),
        ("<seclabel model='a'/><seclabel model='a'/>", "seclabel for model a is already provided"),
        (
            "<clock offset='utc'><timer name='hpet' track='guest'/></clock>",
            "unsupported configuration: timer hpet doesn't support setting of timer track",
        ),
        (
            "<sysinfo type='smbios'><bios><entry name='date'>2013-01-01</entry></bios></sysinfo>",
            "Invalid BIOS 'date' format",
        ),
        ("<features><ras/></features>", "XML error: Missing required attribute 'state' in element 'ras'"),
    ] {
        refused(top, "", expected);
    }
}

#[test]
fn devices_and_their_addresses() {
    for (devices, expected) in [
        (
            "<input type='tablet' bus='usb'><address type='isa'/></input>",
            "XML error: Invalid address for a USB device",
        ),
        ("<input type='tablet' bus='ps2'/>", "internal error: ps2 bus does not support tablet input device"),
        (
            "<watchdog model='i6300esb'><address type='unassigned'/></watchdog>",
            "unsupported configuration: address of type 'unassigned' is supported only for hostdevs",
        ),
        (
            "<memory model='virtio-mem'><target><size>4096</size><block>3000</block><requested>0</requested>\
             </target></memory>",
            "block size must be a power of two",
        ),
        (
            "<hostdev mode='subsystem' type='mdev'><source><address uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/>\
             </source></hostdev>",
            "XML error: Missing required attribute 'model' in element 'hostdev'",
        ),
        (
            "<serial type='nmdm'><source master='a'/></serial>",
            "internal error: Should define both master and slave path attributes for nmdm device",
        ),
    ] {
        refused("", devices, expected);
    }
}
