//! `<networkport>`. Upstream: `virnetworkportdef.c`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{self, Element, InvalidValue, Writer, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

use super::{HostdevDriver, NetworkError as E};
use crate::domain::address::PciAddress;
use crate::domain::flags::STATUS;
use crate::netdev::{Bandwidth, PortIsolation, VirtualPort, Vlan};

string_enums! {
    /// Who fills the bridge's table of addresses. Upstream: `virNetworkBridgeMACTableManager`.
    pub MacTableManager { Default = "default", Kernel = "kernel", Libvirt = "libvirt" }

    /// Upstream: `virNetDevMacVLanMode`.
    pub PlugMode { Vepa = "vepa", Private = "private", Bridge = "bridge", Passthrough = "passthrough" }
}

/// The connection of one guest interface to a network.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct NetworkPort {
    pub uuid: Uuid,
    pub owner_name: String,
    pub owner_uuid: Uuid,
    pub group: Option<String>,
    pub mac: MacAddr,
    pub virtualport: Option<VirtualPort>,
    pub bandwidth: Option<Bandwidth>,
    pub vlan: Option<Vlan>,
    pub port: Option<PortIsolation>,
    pub trust_guest_rx_filters: Option<bool>,
    pub plug: Option<Plug>,
}

/// `<plug>`: how the interface is connected.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub enum Plug {
    /// To the bridge of the network.
    Network(BridgePlug),
    /// To a bridge of the host.
    Bridge(BridgePlug),
    /// To an interface of the host through macvtap.
    Direct { dev: String, mode: Option<PlugMode> },
    /// A virtual function given to the guest.
    HostdevPci { managed: Option<bool>, driver: HostdevDriver, address: PciAddress },
}

/// A bridge.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct BridgePlug {
    #[xml(attr, expected, form = "xml::patterns::DEVICE_NAME")]
    pub bridge: Option<String>,
    #[xml(attr = "macTableManager")]
    pub mac_table_manager: Option<MacTableManager>,
}

impl Plug {
    fn parse(node: &Element<'_>) -> Result<Option<Self>> {
        let bridge = || -> Result<BridgePlug> {
            let plug = BridgePlug::parse_element(node)?;
            if plug.bridge.is_none() {
                return Err(E::PortPlug("bridge name").into());
            }
            Ok(plug)
        };
        Ok(Some(match node.attr("type") {
            None => return Err(node.missing_attr("type").into()),
            Some("none") => return Ok(None),
            Some("network") => Self::Network(bridge()?),
            Some("bridge") => Self::Bridge(bridge()?),
            Some("direct") => Self::Direct {
                dev: node.attr("dev").ok_or(E::PortPlug("link device name"))?.to_owned(),
                mode: node.attr_opt("mode")?,
            },
            Some("hostdev-pci") => Self::HostdevPci {
                managed: node.attr_opt("managed")?,
                driver: xml::parse_child(node, "driver")?.unwrap_or_default(),
                address: xml::parse_child(node, "address")?.ok_or(E::PortPlug("hostdev PCI address"))?,
            },
            Some(_) => return Err(node.invalid_attr("type", InvalidValue::default()).into()),
        }))
    }

    fn write(&self, w: &mut Writer) {
        w.start("plug");
        match self {
            Self::Network(plug) => {
                w.attr("type", "network");
                plug.write_attrs(w);
            }
            Self::Bridge(plug) => {
                w.attr("type", "bridge");
                plug.write_attrs(w);
            }
            Self::Direct { dev, mode } => {
                w.attr("type", "direct");
                w.attr("dev", dev);
                if let Some(mode) = mode {
                    w.attr_value("mode", mode);
                }
            }
            Self::HostdevPci { managed, driver, address } => {
                w.attr("type", "hostdev-pci");
                if let Some(managed) = managed {
                    w.attr_value("managed", managed);
                }
                driver.write_nonempty(w, "driver");
                address.write_element(w, "address");
            }
        }
        w.end();
    }
}

fn uuid(text: &str, what: &'static str) -> Result<Uuid> {
    Ok(Uuid::parse(text).map_err(|_| E::PortUuid(what, text.to_owned()))?)
}

impl NetworkPort {
    /// Reads a document; without a UUID a new one is made.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, else mostly `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str) -> Result<Self> {
        let root = xml::parse_root(text, "networkport", ErrorDomain::NETWORK)?;
        let own = match root.child_text("uuid") {
            Some(text) => uuid(text, "UUID")?,
            None => Uuid::generate(),
        };
        let owner =
            |name: &str| root.find(&format!("owner/{name}")).map(Element::text).filter(|t| !t.is_empty());
        let owner_name = owner("name").ok_or(E::PortNoElement("owner name"))?.to_owned();
        let owner_uuid = uuid(owner("uuid").ok_or(E::PortNoElement("owner UUID"))?, "UUID")?;
        let mac = root.child("mac").and_then(|m| m.attr("address")).ok_or(E::PortNoElement("mac"))?;
        Ok(Self {
            uuid: own,
            owner_name,
            owner_uuid,
            group: root.child_text("group").map(str::to_owned),
            mac: MacAddr::parse(mac).map_err(|_| E::PortMac(mac.to_owned()))?,
            virtualport: xml::parse_child(&root, "virtualport")?,
            bandwidth: xml::parse_child(&root, "bandwidth")?,
            vlan: xml::parse_child(&root, "vlan")?,
            port: xml::parse_child(&root, "port")?,
            trust_guest_rx_filters: match root.child("rxfilters") {
                Some(node) => node.attr_opt("trustGuest")?,
                None => None,
            },
            plug: root.child("plug").map(Plug::parse).transpose()?.flatten(),
        })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::with_flags(STATUS);
        let w = &mut w;
        w.start("networkport");
        w.text_element("uuid", &self.uuid.to_string());
        w.start("owner");
        w.text_element("name", &self.owner_name);
        w.text_element("uuid", &self.owner_uuid.to_string());
        w.end();
        if let Some(group) = &self.group {
            w.text_element("group", group);
        }
        w.start("mac");
        w.attr_fmt("address", self.mac);
        w.end();
        if let Some(port) = &self.virtualport {
            port.write_nonempty(w, "virtualport");
        }
        if let Some(bandwidth) = &self.bandwidth {
            bandwidth.write_nonempty(w, "bandwidth");
        }
        if let Some(vlan) = &self.vlan {
            vlan.write_nonempty(w, "vlan");
        }
        if let Some(port) = &self.port {
            port.write_nonempty(w, "port");
        }
        if let Some(trust) = &self.trust_guest_rx_filters {
            w.start("rxfilters");
            w.attr_value("trustGuest", trust);
            w.end();
        }
        if let Some(plug) = &self.plug {
            plug.write(w);
        }
        std::mem::take(w).finish()
    }
}
