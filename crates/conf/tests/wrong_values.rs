//! Wrong values in a domain's document: number and text of the error are the original's (11.3.0).

use ferrovirt_conf::domain::{Domain, ParseOptions};

/// What is wrong, the error's number, and its text.
const CASES: &[(&str, i32, &str)] = &[
    ("<devices><hub type='x'/></devices>", 67, "unsupported configuration: unknown hub device type 'x'"),
    (
        "<devices><input type='x' bus='usb'/></devices>",
        67,
        "unsupported configuration: unknown input device type 'x'",
    ),
    (
        "<devices><input type='mouse' bus='x'/></devices>",
        67,
        "unsupported configuration: unknown input bus type 'x'",
    ),
    (
        "<devices><redirdev bus='x' type='spicevmc'/></devices>",
        67,
        "unsupported configuration: unknown redirdev bus 'x'",
    ),
    (
        "<devices><interface type='bridge'><source bridge='b'/><virtualport type='x'/></interface></devices>",
        67,
        "unsupported configuration: unknown virtualport type x",
    ),
    (
        "<devices><controller type='usb' model='x'/></devices>",
        67,
        "unsupported configuration: Unknown model type 'x'",
    ),
    (
        "<devices><serial type='x'/></devices>",
        67,
        "unsupported configuration: unknown type presented to host for character device: x",
    ),
    (
        "<devices><channel type='pty'><target type='x'/></channel></devices>",
        67,
        "unsupported configuration: unknown target type 'x' specified for character device",
    ),
    (
        "<devices><disk type='file' device='disk'><driver name='qemu' type='x'/><source file='/a'/>\
         <target dev='vda'/></disk></devices>",
        67,
        "unsupported configuration: unknown driver format value 'x'",
    ),
    (
        "<devices><disk type='file' device='disk'><source file='/a'/><backingStore type='file'><format type='x'/>\
         <source file='/b'/></backingStore><target dev='vda'/></disk></devices>",
        27,
        "XML error: unknown storage source format 'x'",
    ),
    (
        "<devices><disk type='file' device='disk'><source file='/a'/><target dev='vda'/>\
         <throttlefilters><throttlefilter group='x'/></throttlefilters></disk></devices>",
        27,
        "XML error: throttle group 'x' not found",
    ),
    (
        "<devices><interface type='user'><ip address='x'/></interface></devices>",
        27,
        "XML error: Invalid address 'x' in <ip>",
    ),
    (
        "<devices><interface type='user'><model type='a b'/></interface></devices>",
        8,
        "invalid argument: Model name contains invalid characters",
    ),
    (
        "<devices><graphics type='spice'><channel name='x' mode='secure'/></graphics></devices>",
        27,
        "XML error: Invalid value for attribute 'name' in element 'channel': 'x'.",
    ),
    (
        "<devices><graphics type='spice'><image compression='never'/></graphics></devices>",
        27,
        "XML error: Invalid value for attribute 'compression' in element 'image': 'never'.",
    ),
    (
        "<devices><hub type='usb'><address type='usb' bus='0' port='x'/></hub></devices>",
        1,
        "internal error: Cannot parse <address> 'port' attribute",
    ),
    ("<on_poweroff>x</on_poweroff>", 67, "unsupported configuration: unknown on_poweroff action: x"),
    ("<clock offset='x'/>", 67, "unsupported configuration: unknown clock offset 'x'"),
    ("<cpu mode='x'/>", 67, "unsupported configuration: Invalid mode attribute 'x'"),
    ("<numatune><memory nodeset='x'/></numatune>", 8, "invalid argument: Failed to parse bitmap 'x'"),
    ("<genid>x</genid>", 1, "internal error: malformed genid element"),
    (
        "<cputune><cachetune vcpus='x'><cache id='0' level='3' type='both' size='3'/></cachetune></cputune>",
        27,
        "XML error: Invalid cachetune attribute 'vcpus' value 'x'",
    ),
];

fn parse(part: &str) -> ferrovirt_util::Result<Domain> {
    let text = format!(
        "<domain type='test'><name>a</name><memory>8192</memory><vcpu>2</vcpu><os><type>hvm</type></os>{part}</domain>"
    );
    Domain::parse(&text, &ParseOptions { inactive: true, ..ParseOptions::default() })
}

#[test]
fn wrong_values_are_refused_as_the_original_does() {
    for (part, number, text) in CASES {
        let error = parse(part).expect_err(part).to_raw();
        assert_eq!((error.code, error.message.as_deref()), (*number, Some(*text)), "{part}");
    }
}

/// Parts that do not go together.
const RULES: &[(&str, i32, &str)] = &[
    (
        "<devices><controller type='usb' model='none'/><hub type='usb'/></devices>",
        67,
        "unsupported configuration: Can't add USB hub: USB is disabled for this domain",
    ),
    (
        "<devices><controller type='usb' model='none'/><input type='tablet' bus='usb'/></devices>",
        67,
        "unsupported configuration: Can't add USB input device. USB bus is disabled",
    ),
    (
        "<devices><controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/></controller></devices>",
        35,
        "No master USB controller specified",
    ),
    (
        "<devices><controller type='pci' index='0' model='pci-root'><address type='pci' domain='0' bus='0' slot='1' \
         function='0'/></controller></devices>",
        67,
        "unsupported configuration: pci-root and pcie-root controllers should not have an address",
    ),
    (
        "<devices><controller type='pci' index='1' model='pci-root'><target index='31'/></controller></devices>",
        67,
        "unsupported configuration: PCI controller target index '31' out of range - must be 0-30",
    ),
    (
        "<devices><video><model type='none'/></video><video><model type='vga'/></video></devices>",
        67,
        "unsupported configuration: a 'none' video type must be the only video device defined for the domain",
    ),
    (
        "<devices><iommu model='virtio'><driver dma_translation='on'/></iommu></devices>",
        27,
        "XML error: iommu model 'virtio' doesn't support additional attributes",
    ),
    (
        "<devices><hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address/></source></hostdev></devices>",
        67,
        "unsupported configuration: Missing 'uuid' attribute for element <address>",
    ),
    (
        "<devices><disk type='network' device='disk'><source protocol='sheepdog' name='a'/><target dev='vda'/></disk></devices>",
        67,
        "unsupported configuration: 'sheepdog' protocol is no longer supported by any hypervisor driver",
    ),
    (
        "<devices><disk type='file' device='disk'><source file='/a'/><target dev='hda' bus='ide'/><address type='pci' \
         domain='0' bus='0' slot='1' function='0'/></disk></devices>",
        67,
        "unsupported configuration: Invalid address type 'pci' for the disk 'hda' with the bus type 'ide'",
    ),
    (
        "<features><ps2 state='off'/></features><devices><input type='mouse' bus='ps2'/></devices>",
        67,
        "unsupported configuration: ps2 bus inputs require the ps2 feature not to be disabled",
    ),
];

#[test]
fn what_does_not_go_together_is_refused_as_the_original_does() {
    for (part, number, text) in RULES {
        let error = parse(part).expect_err(part).to_raw();
        assert_eq!((error.code, error.message.as_deref()), (*number, Some(*text)), "{part}");
    }
    let with_os = |os: &str| {
        let text = format!("<domain type='test'><name>a</name><memory>8192</memory>{os}</domain>");
        let error = Domain::parse(&text, &ParseOptions::default()).expect_err(os).to_raw();
        (error.code, error.message.unwrap_or_default())
    };
    let refused = |text: &str| (35, text.to_owned());
    assert_eq!(
        with_os(
            "<os><type>hvm</type><loader type='pflash' stateless='yes'>/c</loader><nvram>/n</nvram></os>"
        ),
        refused("NVRAM is not permitted when loader is stateless")
    );
    assert_eq!(
        with_os("<os firmware='bios'><type>hvm</type><nvram>/n</nvram></os>"),
        refused("firmware type 'bios' does not support nvram")
    );
    assert_eq!(
        with_os("<os><type>hvm</type><loader secure='yes'/></os>"),
        refused("no loader path specified and firmware auto selection disabled")
    );
}

/// Values that the original passes over.
#[test]
fn what_the_original_does_not_look_at_is_accepted() {
    for part in [
        "<devices><hostdev mode='subsystem' type='pci' managed='x'><source><address domain='0' bus='6' slot='1' \
         function='0'/></source></hostdev></devices>",
        "<devices><video><model type='vga' primary='x'/></video></devices>",
    ] {
        parse(part).expect(part);
    }
}
