//! `<interface>`: configuration of a host interface. Upstream: `interface_conf.c`.

mod bond;
pub(crate) mod forms;
mod protocol;

pub use bond::{ArpMonitor, ArpValidate, Bond, BondMode, MiiCarrier, MiiMonitor};
pub use protocol::{Dhcp, Family, Ip, Protocol};

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

string_enums! {
    /// Upstream: `virInterfaceType`.
    pub InterfaceType { Ethernet = "ethernet", Bridge = "bridge", Bond = "bond", Vlan = "vlan" }

    /// When the host starts it. Upstream: `virInterfaceStartMode`.
    pub StartMode { None = "none", OnBoot = "onboot", HotPlug = "hotplug" }

    /// State of the link. Upstream: `virNetDevIfState`.
    pub LinkState {
        Unknown = "unknown", NotPresent = "notpresent", Down = "down", LowerLayerDown = "lowerlayerdown",
        Testing = "testing", Dormant = "dormant", Up = "up",
    }
}

document_errors! {
    /// What is wrong with an interface document.
    pub InterfaceError in INTERFACE {
        XML_ERROR NoName = "interface has no name";
        XML_ERROR UnknownStartMode(String) = "unknown interface startmode {0}";
        XML_ERROR ImproperMtu = "interface mtu value is improper";
        XML_ERROR UnsupportedType(&'static str) = "interface has unsupported type '{0}'";
        XML_ERROR NoTypeElement(&'static str) = "{0} interface misses the {0} element";
        XML_ERROR NoVlanTag = "vlan interface misses the tag attribute";
        XML_ERROR NoVlanName = "vlan interface misses name attribute";
        XML_ERROR UnknownBondMode(String) = "unknown bonding mode {0}";
        XML_ERROR BondNumber(&'static str) = "bond interface {0}";
        XML_ERROR UnknownCarrier(String) = "unknown mii bonding carrier {0}";
        XML_ERROR NoArpTarget = "bond interface arpmon target missing";
        XML_ERROR UnknownValidate(String) = "unknown arp bonding validate {0}";
        XML_ERROR NoFamily = "protocol misses the family attribute";
        XML_ERROR UnsupportedFamily(String) = "unsupported protocol family '{0}'";
    }
}

/// A host interface. Upstream: `virInterfaceDef`.
#[derive(Clone, Debug, PartialEq)]
pub struct Interface {
    /// Name of the device.
    pub name: String,
    /// When it is started; interfaces inside a bridge or bond have none.
    pub start: Option<StartMode>,
    /// Maximum transmission unit in bytes; 0 is the default.
    pub mtu: u32,
    /// One entry per address family.
    pub protocols: Vec<Protocol>,
    /// Speed and state of the link.
    pub link: Link,
    /// What kind of device it is.
    pub device: Device,
}

/// The kind of an interface and its own configuration.
#[derive(Clone, Debug, PartialEq)]
pub enum Device {
    /// A card.
    Ethernet {
        /// Its address, as written.
        mac: Option<String>,
    },
    /// A bridge.
    Bridge {
        /// Whether the spanning tree protocol is on.
        stp: Option<bool>,
        /// Forward delay, as written.
        delay: Option<String>,
        /// Attached interfaces.
        interfaces: Vec<Interface>,
    },
    /// A bond.
    Bond(Bond),
    /// A VLAN on top of another device.
    Vlan {
        /// VLAN number, as written.
        tag: String,
        /// The device below.
        interface: String,
    },
}

/// `<link>`. Upstream: `virNetDevIfLink`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Link {
    /// Speed in Mbit/s.
    #[xml(attr, default)]
    pub speed: u32,
    /// State.
    #[xml(attr)]
    pub state: Option<LinkState>,
}

impl Interface {
    /// Reads a document.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_XML_ERROR` for everything else.
    pub fn parse(text: &str) -> Result<Self> {
        Self::parse_in(&xml::parse_root(text, "interface", ErrorDomain::INTERFACE)?, None)
    }

    /// Kind of the device.
    #[must_use]
    pub fn kind(&self) -> InterfaceType {
        match self.device {
            Device::Ethernet { .. } => InterfaceType::Ethernet,
            Device::Bridge { .. } => InterfaceType::Bridge,
            Device::Bond(_) => InterfaceType::Bond,
            Device::Vlan { .. } => InterfaceType::Vlan,
        }
    }

    fn parse_in(node: &Element<'_>, parent: Option<InterfaceType>) -> Result<Self> {
        let kind: InterfaceType = node.attr_required("type")?;
        let allowed = match parent {
            None => true,
            Some(InterfaceType::Bridge) => kind != InterfaceType::Bridge,
            Some(_) => kind == InterfaceType::Ethernet,
        };
        if !allowed {
            return Err(InterfaceError::UnsupportedType(kind.as_str()).into());
        }
        let name = node.attr("name").ok_or(InterfaceError::NoName)?.to_owned();
        let (mut start, mut mtu, mut protocols) = (None, 0, Vec::new());
        if parent.is_none() {
            if let Some(mode) = node.child("start").and_then(|s| s.attr("mode")) {
                let unknown = || InterfaceError::UnknownStartMode(mode.to_owned());
                start = Some(StartMode::from_name(mode).ok_or_else(unknown)?);
            }
            if let Some(size) = node.child("mtu").and_then(|m| m.attr("size")) {
                mtu = size.trim_ascii_start().parse().map_err(|_| InterfaceError::ImproperMtu)?;
            }
            protocols = node.children_named("protocol").map(Protocol::parse).collect::<Result<_>>()?;
        }
        let link = xml::parse_child(node, "link")?.unwrap_or_default();
        Ok(Self { name, start, mtu, protocols, link, device: Device::parse(node, kind)? })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::new();
        self.write(&mut w);
        w.finish()
    }

    fn write(&self, w: &mut Writer) {
        w.start("interface");
        w.attr_value("type", &self.kind());
        w.attr("name", &self.name);
        if let Some(start) = &self.start {
            w.start("start");
            w.attr_value("mode", start);
            w.end();
        }
        if self.mtu != 0 {
            w.start("mtu");
            w.attr_fmt("size", self.mtu);
            w.end();
        }
        self.protocols.iter().for_each(|p| p.write(w));
        self.link.write_nonempty(w, "link");
        self.device.write(w);
        w.end_long();
    }
}

fn parse_members(node: &Element<'_>, parent: InterfaceType) -> Result<Vec<Interface>> {
    node.children_named("interface").map(|n| Interface::parse_in(n, Some(parent))).collect()
}

impl Device {
    fn parse(node: &Element<'_>, kind: InterfaceType) -> Result<Self> {
        let own = |name: &'static str| node.child(name).ok_or(InterfaceError::NoTypeElement(name));
        Ok(match kind {
            InterfaceType::Ethernet => {
                let mac = node.child("mac").and_then(|m| m.attr("address"));
                Self::Ethernet { mac: mac.map(str::to_owned) }
            }
            InterfaceType::Bridge => {
                let own = own("bridge")?;
                let stp = own.attr("stp").and_then(|stp| match stp {
                    "on" => Some(true),
                    "off" => Some(false),
                    _ => None,
                });
                let delay = own.attr("delay").map(str::to_owned);
                Self::Bridge { stp, delay, interfaces: parse_members(own, kind)? }
            }
            InterfaceType::Bond => Self::Bond(Bond::parse(own("bond")?)?),
            InterfaceType::Vlan => {
                let own = own("vlan")?;
                let tag = own.attr("tag").ok_or(InterfaceError::NoVlanTag)?.to_owned();
                let name = own.child("interface").and_then(|i| i.attr("name"));
                Self::Vlan { tag, interface: name.ok_or(InterfaceError::NoVlanName)?.to_owned() }
            }
        })
    }

    fn write(&self, w: &mut Writer) {
        match self {
            Self::Ethernet { mac: None } => {}
            Self::Ethernet { mac: Some(mac) } => {
                w.start("mac");
                w.attr("address", mac);
                w.end();
            }
            Self::Bridge { stp, delay, interfaces } => {
                w.start("bridge");
                w.attr_opt("stp", stp.map(|on| if on { "on" } else { "off" }));
                w.attr_opt("delay", delay.as_deref());
                interfaces.iter().for_each(|i| i.write(w));
                w.end_long();
            }
            Self::Bond(bond) => bond.write(w),
            Self::Vlan { tag, interface } => {
                w.start("vlan");
                w.attr("tag", tag);
                w.start("interface");
                w.attr("name", interface);
                w.end();
                w.end();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(body: &str) -> String {
        Interface::parse(body).expect_err("invalid").message().into_owned()
    }

    #[test]
    fn faults() {
        assert_eq!(fault("<interface type='ethernet'/>"), "XML error: interface has no name");
        let bond =
            |inner: &str| fault(&format!("<interface type='bond' name='a'><bond>{inner}</bond></interface>"));
        assert_eq!(
            bond("<interface type='vlan' name='x'/>"),
            "XML error: interface has unsupported type 'vlan'"
        );
        assert_eq!(bond("<miimon/>"), "XML error: bond interface miimon freq missing or invalid");
        assert_eq!(
            fault("<interface type='vlan' name='a'/>"),
            "XML error: vlan interface misses the vlan element"
        );
    }

    #[test]
    fn one_monitor_only() {
        let text = "<interface type='bond' name='a'><bond><miimon freq='1' updelay='0' downdelay='3'/>\
                    <arpmon interval='1' target='1'/></bond></interface>";
        assert_eq!(
            Interface::parse(text).expect("valid").format(),
            "<interface type='bond' name='a'>\n  <bond>\n    <miimon freq='1' downdelay='3'/>\n  </bond>\n</interface>\n"
        );
    }
}
