//! Capabilities of s390 devices: `ccw`, `css`, `ccwgroup`, `ap_*`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _};

use super::{MdevTypes, NodeDeviceError, nested, number, text, write_text};

/// Address of a channel device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct CcwAddress {
    pub cssid: u32,
    pub ssid: u32,
    pub devno: u32,
}

impl CcwAddress {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            cssid: number(node, "cssid", "cssid value")?,
            ssid: number(node, "ssid", "ssid value")?,
            devno: number(node, "devno", "devno value")?,
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.text_element("cssid", &format!("0x{:x}", self.cssid));
        w.text_element("ssid", &format!("0x{:x}", self.ssid));
        w.text_element("devno", &format!("0x{:04x}", self.devno));
    }
}

/// A `ccw` or `css` device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Channel {
    /// `online` or `offline`.
    pub state: Option<String>,
    /// Own address.
    pub address: CcwAddress,
    /// Address of the device behind the subchannel.
    pub channel_dev_addr: Option<CcwAddress>,
    /// Mediated devices that it can have.
    pub mdev_types: MdevTypes,
    /// The group that the device is a member of.
    pub group: Option<String>,
}

impl Channel {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            state: text(node, "state"),
            address: CcwAddress::parse(node)?,
            channel_dev_addr: node.child("channel_dev_addr").map(CcwAddress::parse).transpose()?,
            mdev_types: MdevTypes::parse_in(node)?,
            group: nested(node, "ccwgroup_member").and_then(|n| text(n, "group_device")),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        write_text(w, "state", self.state.as_ref());
        self.address.write(w);
        if let Some(address) = &self.channel_dev_addr {
            w.start("channel_dev_addr");
            address.write(w);
            w.end();
        }
        self.mdev_types.write(w);
        if let Some(group) = &self.group {
            w.start("capability");
            w.attr("type", "ccwgroup_member");
            w.text_element("group_device", group);
            w.end();
        }
    }
}

/// A group of `ccw` devices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct CcwGroup {
    pub state: Option<String>,
    pub address: CcwAddress,
    pub members: Vec<CcwGroupMember>,
    pub qeth: Option<QethGeneric>,
}

/// `<ccw_device>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct CcwGroupMember {
    #[xml(attr = "ref", required)]
    pub reference: String,
    #[xml(text)]
    pub device: String,
}

/// A network card made of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct QethGeneric {
    #[xml(elem)]
    pub card_type: Option<String>,
    #[xml(elem)]
    pub chpid: Option<String>,
}

impl CcwGroup {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let members = node.child("members").map(|m| xml::parse_list(m, "ccw_device")).transpose()?;
        Ok(Self {
            state: text(node, "state"),
            address: CcwAddress::parse(node)?,
            members: members.unwrap_or_default(),
            qeth: nested(node, "qeth_generic").map(QethGeneric::parse_element).transpose()?,
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        write_text(w, "state", self.state.as_ref());
        self.address.write(w);
        w.start("members");
        self.members.iter().for_each(|m| m.write_element(w, "ccw_device"));
        w.end_nonempty();
        if let Some(qeth) = &self.qeth {
            w.start("capability");
            w.attr("type", "qeth_generic");
            qeth.write_body(w);
            w.end();
        }
    }
}

/// A crypto adapter, and the domain on it if it is a queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Ap {
    pub adapter: u8,
    pub domain: Option<u16>,
}

impl Ap {
    pub(super) fn parse(node: &Element<'_>, queue: bool) -> Result<Self> {
        let adapter = number(node, "ap-adapter", "ap-adapter value")?;
        let domain = queue.then(|| number::<u16>(node, "ap-domain", "ap-domain value")).transpose()?;
        if domain.is_some_and(|domain| domain > 255) {
            return Err(NodeDeviceError::InvalidNumber("ap-domain value").into());
        }
        Ok(Self { adapter, domain })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.text_element("ap-adapter", &format!("0x{:02x}", self.adapter));
        if let Some(domain) = self.domain {
            w.text_element("ap-domain", &format!("0x{domain:04x}"));
        }
    }
}
