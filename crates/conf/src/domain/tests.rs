use ferrovirt_util::ErrorDomain;
use ferrovirt_util::xml::{Element, escape_into, parse};

use super::{Domain, ParseOptions, flags};

const FIXTURES: &[&str] = &[include_str!("fixtures/machine.xml"), include_str!("fixtures/container.xml")];
const FORMAT: u32 = flags::INACTIVE | flags::SECURE;

fn options() -> ParseOptions<'static> {
    ParseOptions { inactive: true, ..ParseOptions::default() }
}

fn domain(devices: &str) -> String {
    format!(
        "<domain type='test'><name>a</name><uuid>8369f1ac-7e46-e869-4ca5-759d51478066</uuid><memory>1024</memory>\
         <os><type>hvm</type></os><devices>{devices}</devices></domain>"
    )
}

fn message(xml: &str) -> String {
    Domain::parse(xml, &options()).expect_err("refused").message().into_owned()
}

#[test]
fn a_minimal_document_gets_its_defaults() {
    let xml = "<domain type='test'><name>a</name><uuid>8369f1ac7e46e8694ca5759d51478066</uuid>\
               <memory unit='MiB'>2</memory><os><type>hvm</type></os></domain>";
    let domain = Domain::parse(xml, &ParseOptions::default()).expect("valid");
    assert_eq!(
        domain.format(flags::INACTIVE),
        "<domain type='test'>\n  <name>a</name>\n  <uuid>8369f1ac-7e46-e869-4ca5-759d51478066</uuid>\n  \
         <memory unit='KiB'>2048</memory>\n  <currentMemory unit='KiB'>2048</currentMemory>\n  \
         <vcpu placement='static'>1</vcpu>\n  <os>\n    <type>hvm</type>\n    <boot dev='hd'/>\n  </os>\n  \
         <clock offset='utc'/>\n  <on_poweroff>destroy</on_poweroff>\n  <on_reboot>restart</on_reboot>\n  \
         <on_crash>destroy</on_crash>\n  <devices>\n  </devices>\n</domain>\n"
    );
}

#[test]
fn complete_documents_come_back_byte_for_byte() {
    for xml in FIXTURES {
        let domain = Domain::parse(xml, &options()).expect("valid");
        assert_eq!(domain.format(FORMAT), *xml);
    }
}

/// Writes `node` again without its `skip`-th attribute or element, counted over the whole document.
fn without(node: &Element<'_>, skip: usize, count: &mut usize, out: &mut String) {
    let mut keep = || {
        *count += 1;
        *count - 1 != skip
    };
    if !keep() {
        return;
    }
    out.push('<');
    out.push_str(node.name());
    for attr in node.attrs() {
        if keep() || attr.name.starts_with("xmlns") {
            out.push_str(&format!(" {}='", attr.name));
            escape_into(out, &attr.value);
            out.push('\'');
        }
    }
    out.push('>');
    escape_into(out, node.text());
    for child in node.children() {
        without(child, skip, count, out);
    }
    out.push_str(&format!("</{}>", node.name()));
}

/// Whatever is left out, what is accepted formats to a fixed point.
#[test]
fn formatting_is_a_fixed_point_of_parsing() {
    let (mut accepted, mut refused) = (0, 0);
    for xml in FIXTURES {
        let root = parse(xml, ErrorDomain::DOMAIN).expect("well formed");
        let mut total = 0;
        without(&root, usize::MAX, &mut total, &mut String::new());
        for skip in 1..total {
            let mut text = String::new();
            without(&root, skip, &mut 0, &mut text);
            let Ok(first) = Domain::parse(&text, &options()) else {
                refused += 1;
                continue;
            };
            accepted += 1;
            let once = first.format(FORMAT);
            let second = Domain::parse(&once, &options()).expect("our own output is valid");
            assert_eq!(second.format(FORMAT), once, "after leaving out number {skip}");
        }
    }
    assert!(accepted > 400 && refused > 40, "{accepted} accepted, {refused} refused");
}

#[test]
fn live_state_is_written_only_when_asked_for() {
    let xml = "<domain type='test' id='7'><name>a</name><memory>1024</memory><os><type>hvm</type></os><devices>\
               <disk type='file'><source file='/a' index='3'/><target dev='vda' bus='virtio' tray='open'/>\
               <alias name='virtio-disk0'/></disk></devices></domain>";
    let domain = Domain::parse(xml, &ParseOptions::default()).expect("valid");
    let (live, inactive) = (domain.format(0), domain.format(flags::INACTIVE));
    for text in ["id='7'", "index='3'", "tray='open'", "<alias name='virtio-disk0'/>"] {
        assert!(live.contains(text) && !inactive.contains(text), "{text}");
    }
}

#[test]
fn secrets_are_written_only_when_asked_for() {
    let domain = Domain::parse(FIXTURES[0], &options()).expect("valid");
    assert!(domain.format(FORMAT).contains("passwd='secret'"));
    let public = domain.format(flags::INACTIVE);
    assert!(!public.contains("secret'") && !public.contains("cookie"));
}

/// Texts and numbers observed from the reference.
#[test]
fn devices_that_lack_something_are_refused() {
    let disk = |attributes: &str, source: &str| {
        domain(&format!("<disk {attributes}>{source}<target dev='sda' bus='scsi'/></disk>"))
    };
    let usb = |source: &str| {
        domain(&format!("<hostdev mode='subsystem' type='usb'><source>{source}</source></hostdev>"))
    };
    let dimm =
        |rest: &str| domain(&format!("<memory model='dimm'><target><size>1</size>{rest}</target></memory>"));
    let lun = "unsupported configuration: disk device='lun' is";
    for (xml, text) in [
        (
            disk("type='file'", "<source file='/a'/><wwn>0x5000</wwn>"),
            "internal error: Malformed wwn: 0x5000",
        ),
        (disk("type='file'", ""), "missing source information for device sda"),
        (disk("type='block'", "<source/>"), "missing source information for device sda"),
        (
            disk("type='file' device='lun'", "<source file='/a'/>"),
            &format!("{lun} only valid for block type disk source"),
        ),
        (
            disk("type='network' device='lun'", "<source protocol='nbd' name='a'><host name='h'/></source>"),
            &format!("{lun} not supported for protocol='nbd'"),
        ),
        (usb("<address device='3'/>"), "XML error: Missing required attribute 'bus' in element 'address'"),
        (usb("<address bus='3'/>"), "XML error: Missing required attribute 'device' in element 'address'"),
        (usb("<vendor id='1'/>"), "internal error: missing product"),
        (usb("<product id='1'/>"), "internal error: missing vendor"),
        (usb("<vendor/><product id='1'/>"), "XML error: Missing required attribute 'id' in element 'vendor'"),
        (dimm("<node>0</node>"), "can't add memory backend as guest has no NUMA nodes configured"),
        (
            domain("").replace("<memory>", "<maxMemory slots='1'>9</maxMemory><memory>"),
            "XML error: maximum memory size must be equal or greater than the actual memory size",
        ),
    ] {
        assert_eq!(message(&xml), text, "{xml}");
    }
    for fine in [
        disk("type='file'", "<source file='/a'/><wwn>5000000000000001</wwn>"),
        disk("type='file'", "<source file='/a'/><wwn>0x5000000000000001</wwn>"),
        disk("type='file' device='cdrom'", ""),
        disk("type='block' device='lun'", "<source/>"),
        disk("type='volume'", "<source pool='p' volume='v'/>"),
        usb("<vendor id='1'/><product id='2'/>"),
        dimm(""),
    ] {
        assert!(Domain::parse(&fine, &options()).is_ok(), "{fine}");
    }
}

/// Texts observed from the reference.
#[test]
fn wrong_documents_are_refused_in_upstreams_words() {
    assert_eq!(message("<domain><name>a</name></domain>"), "internal error: missing domain type attribute");
    assert_eq!(message("<domain type='foo'/>"), "missing name information");
    assert_eq!(
        message("<domain type='foo'><name>a</name></domain>"),
        "unsupported configuration: invalid domain type foo"
    );
    let kind = |os: &str| message(&format!("<domain type='test'><name>a</name>{os}</domain>"));
    assert_eq!(kind(""), "XML error: an os <type> must be specified");
    assert_eq!(kind("<os><type>x</type></os>"), "unsupported configuration: unknown OS type 'x'");
    assert_eq!(
        kind("<os><type arch='x'>hvm</type></os>"),
        "unsupported configuration: Unknown architecture x"
    );
    let vcpus = |vcpu: &str| kind(&format!("<memory>1024</memory><os><type>hvm</type></os>{vcpu}"));
    assert_eq!(vcpus("<vcpu>0</vcpu>"), "internal error: CPU IDs in <numa> exceed the <vcpu> count");
    assert_eq!(
        vcpus("<vcpu current='3'>2</vcpu>"),
        "unsupported configuration: maximum vCPU count must not be less than current vCPU count"
    );
    assert_eq!(message(&domain("<disk/>")), "missing target information for device");
    assert_eq!(
        message(&domain("<disk type='file'><source file='/a'/><target bus='ide'/></disk>")),
        "missing target information for device /a"
    );
    let bad_unit = domain("").replace("<memory>", "<memory unit='Foo'>");
    assert_eq!(message(&bad_unit), "invalid argument: unknown suffix 'Foo'");
    let bad_number = domain("").replace("1024", "1a2");
    assert_eq!(message(&bad_number), "XML error: Invalid value '1a2' for element or attribute './memory[1]'");
    let no_host = "<serial type='tcp'><source mode='connect' service='1'/></serial>";
    assert_eq!(message(&domain(no_host)), "internal error: Missing source host attribute for char device");
    let twice = "<disk><source file='/a'/><target dev='vda'/></disk><disk type='block'><source dev='/b'/><target dev='vda'/></disk>";
    assert_eq!(message(&domain(twice)), "XML error: target 'vda' duplicated for disk sources '/a' and '/b'");
    let bus = "<controller type='pci' index='-1'/>";
    assert!(
        message(&domain(bus))
            .starts_with("XML error: Invalid value for attribute 'index' in element 'controller': '-1'.")
    );
}

#[test]
fn hostile_documents_are_refused() {
    assert!(message(&"<domain>".repeat(100_000)).contains("Excessive depth"));
    assert!(message("\n\n\n\n").contains("Start tag expected"));
    let attributes: String = (0..5000).map(|i| format!(" a{i}='1'")).collect();
    assert!(message(&format!("<domain type='test'{attributes}/>")).contains("Too many attributes"));
    let huge = "<disk><source file='/a'/><target dev='sda' bus='scsi'/>\
                <address type='drive' controller='4294967295'/></disk>";
    let accepted = Domain::parse(&domain(huge), &options()).expect("an odd address is no error");
    assert!(accepted.devices.controllers.len() <= 256);
    let chain = format!("{}{}", "<backingStore>".repeat(200), "</backingStore>".repeat(200));
    let deep = Domain::parse(
        &domain(&format!("<disk><source file='/a'/>{chain}<target dev='vda'/></disk>")),
        &options(),
    );
    assert!(deep.is_ok());
}

#[test]
fn profiles_of_switch_ports() {
    let document = |kind: &str, inner: &str| domain(&format!("<interface type='{kind}'>{inner}</interface>"));
    for (kind, inner, text) in [
        ("bridge", "<source bridge='b'/><virtualport/>", "XML error: missing required virtualport type"),
        (
            "direct",
            "<source dev='e'/><virtualport type='802.1Qbh'/>",
            "XML error: missing profileid in <virtualport type='802.1Qbh'>",
        ),
        (
            "user",
            "<virtualport type='openvswitch'/>",
            "unsupported configuration: <virtualport> element unsupported for <interface type='user'>",
        ),
    ] {
        assert_eq!(message(&document(kind, inner)), text);
    }
    let with_port = document("bridge", "<source bridge='b'/><virtualport type='openvswitch'/>");
    let domain = Domain::parse(&with_port, &options()).expect("valid");
    let port = domain.devices.interfaces[0].virtualport.as_ref().expect("a port");
    assert!(port.parameters.as_ref().is_some_and(|p| p.interfaceid.is_some() && p.instanceid.is_none()));
}
