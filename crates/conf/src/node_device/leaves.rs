//! The capabilities that are little more than a list of values.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _};

use super::{NodeDeviceError, nested, number, number_opt, text, write_number, write_text};

/// The host itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct System {
    #[xml(elem)]
    pub product: Option<String>,
    #[xml(child, keep)]
    pub hardware: Option<Hardware>,
    #[xml(child, keep)]
    pub firmware: Option<Firmware>,
}

/// `<hardware>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Hardware {
    #[xml(elem)]
    pub vendor: Option<String>,
    #[xml(elem)]
    pub version: Option<String>,
    #[xml(elem)]
    pub serial: Option<String>,
    #[xml(elem)]
    pub uuid: Option<String>,
}

/// `<firmware>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Firmware {
    #[xml(elem)]
    pub vendor: Option<String>,
    #[xml(elem)]
    pub version: Option<String>,
    #[xml(elem)]
    pub release_date: Option<String>,
}

/// `<product>` or `<vendor>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct IdName {
    #[xml(attr, hex = 4)]
    pub id: Option<u32>,
    #[xml(text)]
    pub name: Option<String>,
}

/// A USB device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct UsbDevice {
    pub bus: u32,
    pub device: u32,
    pub product: IdName,
    pub vendor: IdName,
}

impl UsbDevice {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            bus: number(node, "bus", "USB bus number")?,
            device: number(node, "device", "USB device number")?,
            product: xml::parse_child(node, "product")?.unwrap_or_default(),
            vendor: xml::parse_child(node, "vendor")?.unwrap_or_default(),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        write_number(w, "bus", self.bus);
        write_number(w, "device", self.device);
        self.product.write_element(w, "product");
        self.vendor.write_element(w, "vendor");
    }
}

/// An interface of a USB device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct UsbInterface {
    pub number: u32,
    pub class: u32,
    pub subclass: u32,
    pub protocol: u32,
    pub description: Option<String>,
}

impl UsbInterface {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            number: number(node, "number", "USB interface number")?,
            class: number(node, "class", "USB interface class")?,
            subclass: number(node, "subclass", "USB interface subclass")?,
            protocol: number(node, "protocol", "USB interface protocol")?,
            description: text(node, "description"),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        write_number(w, "number", self.number);
        write_number(w, "class", self.class);
        write_number(w, "subclass", self.subclass);
        write_number(w, "protocol", self.protocol);
        write_text(w, "description", self.description.as_ref());
    }
}

/// A network interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Net {
    /// Its name.
    pub interface: String,
    /// Its address, as written.
    pub address: Option<String>,
    /// Speed and state.
    pub link: NetLink,
    /// Names of its features.
    pub features: Vec<String>,
    /// `80203` or `80211`.
    pub subtype: Option<&'static str>,
}

/// `<link>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct NetLink {
    #[xml(attr, default)]
    pub speed: u32,
    #[xml(attr)]
    pub state: Option<crate::interface::LinkState>,
}

impl Net {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let features = node.children_named("feature").filter_map(|n| n.attr("name"));
        Ok(Self {
            interface: text(node, "interface").ok_or(NodeDeviceError::NoText("network interface"))?,
            address: text(node, "address"),
            link: xml::parse_child(node, "link")?.unwrap_or_default(),
            features: features.map(str::to_owned).collect(),
            subtype: ["80203", "80211"].into_iter().find(|kind| nested(node, kind).is_some()),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.text_element("interface", &self.interface);
        write_text(w, "address", self.address.as_ref());
        self.link.write_nonempty(w, "link");
        for feature in &self.features {
            w.start("feature");
            w.attr("name", feature);
            w.end();
        }
        if let Some(subtype) = self.subtype {
            w.start("capability");
            w.attr("type", subtype);
            w.end();
        }
    }
}

/// A SCSI host adapter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct ScsiHost {
    pub host: u32,
    pub unique_id: Option<u32>,
    pub fc_host: Option<FcHost>,
    /// Whether virtual ports can be made: how many at most, and how many there are; not read from a document.
    pub vport_ops: Option<(u32, u32)>,
}

/// World wide names of a Fibre Channel host.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct FcHost {
    #[xml(elem)]
    pub wwnn: Option<String>,
    #[xml(elem)]
    pub wwpn: Option<String>,
    #[xml(elem)]
    pub fabric_wwn: Option<String>,
}

impl ScsiHost {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            host: number(node, "host", "SCSI host ID")?,
            unique_id: number_opt(node, "unique_id", "unique ID")?,
            fc_host: nested(node, "fc_host").map(FcHost::parse_element).transpose()?,
            vport_ops: nested(node, "vport_ops").map(|_| (0, 0)),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        write_number(w, "host", self.host);
        if let Some(id) = self.unique_id {
            write_number(w, "unique_id", id);
        }
        if let Some(host) = &self.fc_host {
            w.start("capability");
            w.attr("type", "fc_host");
            host.write_body(w);
            w.end();
        }
        if let Some((most, now)) = self.vport_ops {
            w.start("capability");
            w.attr("type", "vport_ops");
            write_number(w, "max_vports", most);
            write_number(w, "vports", now);
            w.end();
        }
    }
}

/// A SCSI target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScsiTarget {
    /// Its name.
    pub target: String,
    /// The remote port behind it.
    pub remote_port: Option<FcRemotePort>,
}

/// A Fibre Channel remote port.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct FcRemotePort {
    #[xml(elem)]
    pub rport: Option<String>,
    #[xml(elem)]
    pub wwpn: Option<String>,
}

impl ScsiTarget {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            target: text(node, "target").ok_or(NodeDeviceError::NoText("target name"))?,
            remote_port: nested(node, "fc_remote_port").map(FcRemotePort::parse_element).transpose()?,
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.text_element("target", &self.target);
        if let Some(port) = &self.remote_port {
            w.start("capability");
            w.attr("type", "fc_remote_port");
            port.write_body(w);
            w.end();
        }
    }
}

/// A SCSI device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Scsi {
    pub host: u32,
    pub bus: u32,
    pub target: u32,
    pub lun: u32,
    pub kind: Option<String>,
}

impl Scsi {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            host: number(node, "host", "SCSI host ID")?,
            bus: number(node, "bus", "SCSI bus ID")?,
            target: number(node, "target", "SCSI target ID")?,
            lun: number(node, "lun", "SCSI LUN ID")?,
            kind: text(node, "type"),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        write_number(w, "host", self.host);
        write_number(w, "bus", self.bus);
        write_number(w, "target", self.target);
        write_number(w, "lun", self.lun);
        write_text(w, "type", self.kind.as_ref());
    }
}

/// A node of the direct rendering manager.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Drm {
    /// `primary`, `control` or `render`.
    #[xml(elem = "type", required)]
    pub kind: String,
}

/// The types of mediated devices that a device offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MdevTypes(pub Vec<MdevType>);

/// `<type>`: a type of mediated devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct MdevType {
    #[xml(attr, required)]
    pub id: String,
    #[xml(elem)]
    pub name: Option<String>,
    #[xml(elem = "deviceAPI", required)]
    pub device_api: String,
    #[xml(elem = "availableInstances", required)]
    pub available_instances: u32,
}

impl MdevTypes {
    pub(super) fn parse_in(node: &Element<'_>) -> Result<Self> {
        Ok(Self(
            nested(node, "mdev_types").map(|n| xml::parse_list(n, "type")).transpose()?.unwrap_or_default(),
        ))
    }

    pub(super) fn write(&self, w: &mut Writer) {
        if self.0.is_empty() {
            return;
        }
        w.start("capability");
        w.attr("type", "mdev_types");
        self.0.iter().for_each(|kind| kind.write_element(w, "type"));
        w.end();
    }
}

/// A mediated device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mdev {
    /// Its type.
    pub kind: String,
    /// Its identity.
    pub uuid: Option<String>,
    /// Address of the parent; not read from a document.
    pub parent_addr: Option<String>,
    /// Number of its IOMMU group.
    pub iommu_group: u32,
    /// Attributes to set, in order.
    pub attrs: Vec<MdevAttr>,
}

/// `<attr>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct MdevAttr {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr, required)]
    pub value: String,
}

impl Mdev {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let kind = node.child("type").and_then(|n| n.attr("id"));
        let group = match node.child("iommuGroup") {
            Some(group) => group.attr_or_default("number")?,
            None => 0,
        };
        Ok(Self {
            kind: kind.ok_or(NodeDeviceError::NoText("type id attribute"))?.to_owned(),
            uuid: text(node, "uuid"),
            parent_addr: None,
            iommu_group: group,
            attrs: xml::parse_list(node, "attr")?,
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("type");
        w.attr("id", &self.kind);
        w.end();
        write_text(w, "uuid", self.uuid.as_ref());
        write_text(w, "parent_addr", self.parent_addr.as_ref());
        w.start("iommuGroup");
        w.attr_fmt("number", self.iommu_group);
        w.end();
        self.attrs.iter().for_each(|attr| attr.write_element(w, "attr"));
    }
}
