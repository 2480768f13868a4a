//! `<protocol>`: addresses of one family.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _, XmlValue as _};

use super::InterfaceError;

const PREFIX: xml::ValueForm = xml::ValueForm::integer(0, 128);

string_enums! {
    /// Address family.
    pub Family { Ipv4 = "ipv4", Ipv6 = "ipv6" }
}

/// `<protocol>`. Upstream: `virInterfaceProtocolDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Protocol {
    /// Address family.
    pub family: Family,
    /// IPv6 only: addresses are announced by a router.
    pub autoconf: bool,
    /// Addresses come from DHCP.
    pub dhcp: Option<Dhcp>,
    /// Fixed addresses.
    pub ips: Vec<Ip>,
    /// Default gateway.
    pub gateway: Option<String>,
}

/// `<dhcp>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Dhcp {
    /// Whether name servers come from DHCP, too.
    #[xml(attr)]
    pub peerdns: Option<bool>,
}

/// `<ip>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Ip {
    /// Address, as written.
    #[xml(attr, expected, form = "xml::patterns::IP")]
    pub address: Option<String>,
    /// Prefix length, 0 if not given.
    #[xml(attr, default, form = "PREFIX")]
    pub prefix: i32,
}

impl Protocol {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let family = node.attr("family").ok_or(InterfaceError::NoFamily)?;
        let family = Family::from_xml_value(family)
            .map_err(|_| InterfaceError::UnsupportedFamily(family.to_owned()))?;
        let ips = xml::parse_list::<Ip>(node, "ip")?.into_iter().filter(|ip| ip.address.is_some());
        Ok(Self {
            family,
            autoconf: family == Family::Ipv6 && node.child("autoconf").is_some(),
            dhcp: xml::parse_child(node, "dhcp")?,
            ips: ips.collect(),
            gateway: node.child("route").and_then(|r| r.attr("gateway")).map(str::to_owned),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("protocol");
        w.attr_value("family", &self.family);
        if self.autoconf {
            w.flag("autoconf");
        }
        if let Some(dhcp) = &self.dhcp {
            dhcp.write_element(w, "dhcp");
        }
        self.ips.iter().for_each(|ip| ip.write_element(w, "ip"));
        if let Some(gateway) = &self.gateway {
            w.start("route");
            w.attr("gateway", gateway);
            w.end();
        }
        w.end_long();
    }
}
