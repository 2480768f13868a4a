//! What networks, network ports and domain interfaces share: addresses, VLANs, virtual ports, bandwidth.
//! Upstream: `netdev_*_conf.c`, `virNetDevIPAddr`, `virNetDevIPRoute`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

mod virtual_port;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
pub use ferrovirt_util::bandwidth::{Bandwidth, Rate};
use ferrovirt_util::form;
use ferrovirt_util::xml::{self, Element, Form, Part, Writer, XmlValue as _};

pub use virtual_port::{VirtualPort, VirtualPortError, VirtualPortParameters};

document_errors! {
    /// What is wrong with a VLAN or virtual port.
    pub NetdevError in NONE {
        XML_ERROR NoTag = "missing tag id - each <vlan> must have at least one <tag id='n'/> subelement";
        XML_ERROR TagTooLarge(u32) = "vlan tag id {0} too large (maximum 4095)";
        XML_ERROR TrunkWord(String) = "invalid \"trunk='{0}'\" in <vlan> - must be yes or no";
        XML_ERROR TrunkNeeded(String) =
            "invalid \"trunk='{0}'\" in <vlan> - trunk='yes' is required for more than one vlan tag";
        XML_ERROR TwoNativeVlans = "duplicate native vlan setting";
        XML_ERROR PortTypeId = "value for typeid out of range";
        XML_ERROR PortUuid(&'static str) = "cannot parse {0} parameter as a uuid";
        XML_ERROR PortProfile = "profileid parameter too long";
        XML_ERROR NoPortType = "missing required virtualport type";
    }
}

const TAG: xml::ValueForm = xml::ValueForm::integer(0, 4095);

string_enums! {
    /// Upstream: `virNetDevVPort`.
    pub VirtualPortType {
        None = "none", Dot1Qbg = "802.1Qbg", Dot1Qbh = "802.1Qbh", OpenVswitch = "openvswitch", Midonet = "midonet",
    }
    /// Upstream: `virNativeVlanMode`.
    pub NativeVlanMode { Default = "default", Tagged = "tagged", Untagged = "untagged" }
}

/// An address of an interface. Upstream: `virNetDevIPAddr`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IpAddress {
    #[xml(
        attr,
        required,
        form = "ferrovirt_util::xml::patterns::IP",
        strict,
        malformed = "Invalid address '{}' in <ip>"
    )]
    pub address: String,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::FAMILY")]
    pub family: Option<String>,
    #[xml(attr)]
    pub prefix: Option<u32>,
    #[xml(
        attr,
        form = "ferrovirt_util::xml::patterns::IP",
        strict,
        invalid_arg = "Invalid peer '{}' in <ip>"
    )]
    pub peer: Option<String>,
}

/// Upstream: `virNetDevIPRoute`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Route {
    #[xml(attr, words = "ipv4 ipv6", malformed = "Unrecognized family '{}' in route definition")]
    pub family: Option<String>,
    #[xml(
        attr,
        form = "ferrovirt_util::xml::patterns::IP",
        strict,
        malformed = "Bad network address '{}' in route definition"
    )]
    pub address: Option<String>,
    #[xml(attr)]
    pub netmask: Option<String>,
    #[xml(attr)]
    pub prefix: Option<u32>,
    #[xml(
        attr,
        form = "ferrovirt_util::xml::patterns::IP",
        strict,
        malformed = "Bad gateway address '{}' in route definition"
    )]
    pub gateway: Option<String>,
    #[xml(attr)]
    pub metric: Option<u32>,
}

/// Upstream: `virNetDevVlan`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vlan {
    /// Several VLANs share the port.
    pub trunk: bool,
    pub tags: Vec<VlanTag>,
}

impl xml::XmlElement for Vlan {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let tags: Vec<VlanTag> = xml::parse_list(node, "tag")?;
        if tags.is_empty() {
            return Err(NetdevError::NoTag.into());
        }
        if let Some(tag) = tags.iter().find(|tag| tag.id > 4095) {
            return Err(NetdevError::TagTooLarge(tag.id).into());
        }
        let native = tags.iter().filter(|tag| tag.native_mode.is_some()).count();
        if native > 1 {
            return Err(NetdevError::TwoNativeVlans.into());
        }
        let word = node.attr("trunk");
        let trunk = word.map(|word| match word {
            "yes" => Ok(true),
            "no" if tags.len() > 1 || native > 0 => Err(NetdevError::TrunkNeeded(word.to_owned())),
            "no" => Ok(false),
            _ => Err(NetdevError::TrunkWord(word.to_owned())),
        });
        let trunk = trunk.transpose()?.unwrap_or(tags.len() > 1 || native > 0);
        Ok(Self { trunk, tags })
    }

    fn form() -> &'static Form {
        form!(
            "Vlan";
            Part::attr("trunk", bool::FORM),
            Part::child("tag", <VlanTag as xml::XmlElement>::form).many().required(),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        if self.trunk {
            writer.attr("trunk", "yes");
        }
    }

    fn write_body(&self, writer: &mut Writer) {
        self.tags.iter().for_each(|tag| xml::XmlElement::write_element(tag, writer, "tag"));
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VlanTag {
    #[xml(attr, required, form = "TAG")]
    pub id: u32,
    #[xml(attr = "nativeMode")]
    pub native_mode: Option<NativeVlanMode>,
}

/// `<mtu>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Mtu {
    #[xml(attr, required)]
    pub size: u32,
}

/// `<port isolated='...'/>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PortIsolation {
    #[xml(attr)]
    pub isolated: Option<bool>,
}
