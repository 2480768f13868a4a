//! `serde::Serialize` for the documents, with the feature `serde`.
//!
//! A document is serialized as the XML that it writes, with the names of the XML: an attribute `a` is a member `@a`, the
//! text `$text`, a child a member of its name, and a list where the form allows several. So nothing is defined twice, and
//! JSON made here is read with libvirt's documentation in hand. Passwords and keys are left out, as in
//! `virDomainGetXMLDesc` without `VIR_DOMAIN_XML_SECURE`. Elements (a disk, a graphics device) can be serialized on their
//! own, and enumerations as their words. [`ferrovirt_util::xml::SerdeElement`] does the same to any text with its form.

use ferrovirt_util::serialize_element;
use ferrovirt_util::xml::serialize_text;
use serde::{Serialize, Serializer};

use crate::backup::Backup;
use crate::capabilities::Capabilities;
use crate::checkpoint::{Checkpoint, CheckpointFormat};
use crate::cpu::NumaCell;
use crate::domain::address::{HostPciAddress, PciAddress};
use crate::domain::basic::HugePage;
use crate::domain::chardev::ChardevSource;
use crate::domain::device::DeviceInfo;
use crate::domain::disk::Mirror;
use crate::domain::graphics::Graphics;
use crate::domain::metadata::Metadata;
use crate::interface::Interface;
use crate::network::{Network, NetworkPort};
use crate::node_device::NodeDevice;
use crate::nwfilter::{Binding, Filter};
use crate::schema;
use crate::secret::Secret;
use crate::snapshot::{Snapshot, SnapshotFormat};
use crate::storage::{Pool, Volume};

/// `type, DOCUMENT, |value| text;`
macro_rules! documents {
    ($($name:ident, $document:ident, |$value:ident| $text:expr;)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                serialize_text(&$text, schema::$document.form(), serializer)
            }
        }
    )*};
}

documents! {
    Snapshot, SNAPSHOT, |it| it.format(&SnapshotFormat::default());
    Checkpoint, CHECKPOINT, |it| it.format(CheckpointFormat::default());
    Backup, BACKUP, |it| it.format(false);
    Network, NETWORK, |it| it.format(0);
    NetworkPort, NETWORK_PORT, |it| it.format();
    Interface, INTERFACE, |it| it.format();
    Pool, POOL, |it| it.format();
    Volume, VOLUME, |it| it.format();
    NodeDevice, NODE_DEVICE, |it| it.format(false);
    Filter, FILTER, |it| it.format();
    Binding, FILTER_BINDING, |it| it.format();
    Secret, SECRET, |it| it.format();
}

// Elements whose readers are written by hand.
serialize_element!([] [Capabilities] []);
serialize_element!([] [NumaCell] []);
serialize_element!([] [Graphics] []);
serialize_element!([] [PciAddress] []);
serialize_element!([] [HostPciAddress] []);
serialize_element!([] [HugePage] []);
serialize_element!([] [Mirror] []);
serialize_element!([] [ChardevSource] []);
serialize_element!([] [DeviceInfo] []);
serialize_element!([] [Metadata] []);

#[cfg(test)]
mod tests {
    use ferrovirt_util::ErrorDomain;
    use ferrovirt_util::xml::{SerdeElement, XmlElement as _, parse};
    use serde_json::{Value, json, to_value};

    use super::*;
    use crate::domain::clock::ClockOffset;
    use crate::domain::disk::Disk;
    use crate::domain::{Domain, ParseOptions};

    fn domain(text: &str) -> Domain {
        Domain::parse(text, &ParseOptions::default()).expect("valid")
    }

    #[test]
    fn a_domain_has_the_names_of_its_xml() {
        let domain = domain(
            "<domain type='kvm' id='3'><name>a</name><uuid>8f07fe28-753f-2729-d76d-bdbd892f949a</uuid>\
             <memory unit='KiB'>1024</memory><vcpu placement='static'>2</vcpu><os><type arch='x86_64'>hvm</type>\
             <boot dev='hd'/></os><features><acpi/></features><devices><disk type='file' device='disk'>\
             <source file='/a'/><target dev='vda' bus='virtio'/></disk>\
             <graphics type='vnc' port='-1' autoport='yes' passwd='secret'/></devices></domain>",
        );
        let value = to_value(&domain).expect("serialized");
        assert_eq!(value["@type"], "kvm");
        assert_eq!(value["name"], "a");
        assert_eq!(value["memory"], json!({"@unit": "KiB", "$text": 1024}));
        assert_eq!(value["vcpu"], json!({"@placement": "static", "$text": 2}));
        assert_eq!(value["os"]["type"], json!({"@arch": "x86_64", "$text": "hvm"}));
        assert_eq!(value["os"]["boot"], json!([{"@dev": "hd"}]), "several are allowed");
        assert_eq!(value["features"]["acpi"], json!({}));
        let disk = &value["devices"]["disk"][0];
        assert_eq!(disk["source"], json!({"@file": "/a"}));
        assert!(!value.to_string().contains("secret"), "passwords are left out");
        // The element on its own, and its word.
        assert_eq!(to_value(&domain.devices.disks[0]).expect("serialized"), *disk);
        assert_eq!(to_value(ClockOffset::Utc).expect("serialized"), "utc");
    }

    #[test]
    fn the_documentation_tells_the_truth() {
        let page = include_str!("../../../docs/json.md");
        let block = |kind: &str| {
            let start = page.split_once(&format!("```{kind}\n")).expect("an example").1;
            start.split_once("```").expect("its end").0
        };
        let root = parse(block("xml"), ErrorDomain::DOMAIN).expect("well formed");
        let disk = Disk::parse_element(&root).expect("a disk");
        let expected: Value = serde_json::from_str(block("json")).expect("JSON");
        assert_eq!(to_value(disk).expect("serialized"), expected);
    }

    #[test]
    fn documents_of_all_kinds_are_serialized() {
        let network = Network::parse(
            "<network><name>n</name><bridge name='virbr7' stp='on' delay='0'/><ip address='10.0.0.1' prefix='8'>\
             <dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip></network>",
        )
        .expect("valid");
        let value = to_value(&network).expect("serialized");
        assert_eq!(value["bridge"], json!({"@name": "virbr7", "@stp": "on", "@delay": 0}));
        assert_eq!(value["ip"][0]["dhcp"]["range"][0]["@end"], "10.0.0.9");

        let pool = Pool::parse("<pool type='dir'><name>p</name><target><path>/p</path></target></pool>")
            .expect("valid");
        let value = to_value(&pool).expect("serialized");
        assert_eq!((&value["name"], &value["target"]["path"]), (&json!("p"), &json!("/p")));

        let filter = Filter::parse(
            "<filter name='f' chain='root'><rule action='drop' direction='in' priority='500'><all/></rule></filter>",
        )
        .expect("valid");
        let value = to_value(&filter).expect("serialized");
        assert_eq!(value["rule"][0]["@priority"], 500);

        let secret = Secret::parse(
            "<secret ephemeral='no' private='yes'><usage type='volume'><volume>/v</volume></usage></secret>",
        )
        .expect("valid");
        let value = to_value(&secret).expect("serialized");
        assert_eq!(value["usage"], json!({"@type": "volume", "volume": "/v"}));
        assert_eq!(value["@private"], "yes");

        let device = NodeDevice::parse(
            "<device><name>d</name><capability type='net'><interface>eth0</interface></capability></device>",
        )
        .expect("valid");
        let value = to_value(&device).expect("serialized");
        assert_eq!(value["capability"][0]["interface"], "eth0");
    }

    #[test]
    fn foreign_elements_keep_their_names() {
        let text = "<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>a</name>\
             <metadata><x:y xmlns:x='urn:x'><z n='1'>t</z></x:y></metadata><memory>1</memory>\
             <os><type>hvm</type></os><qemu:commandline><qemu:arg value='-v'/></qemu:commandline></domain>";
        let value = to_value(domain(text)).expect("serialized");
        assert_eq!(value["metadata"]["x:y"]["@xmlns:x"], "urn:x");
        // Any text can be serialized by its form.
        let root = parse(text, ErrorDomain::DOMAIN).expect("well formed");
        let value: Value = to_value(SerdeElement::new(&root, schema::DOMAIN.form())).expect("serialized");
        assert_eq!(value["metadata"]["x:y"]["z"], json!({"@n": "1", "$text": "t"}));
        assert_eq!(value["qemu:commandline"][0]["qemu:arg"], json!([{"@value": "-v"}]));
    }
}
