//! `<network>` and `<networkport>`. Upstream: `network_conf.c`, `virnetworkportdef.c`.

mod dns;
mod dnsmasq;
mod error;
mod firewall;
pub(crate) mod forms;
mod forward;
mod ip;
mod metadata;
mod port;
mod route;
mod update;

pub use self::metadata::{MetadataError, MetadataKind};
pub use dns::{Dns, DnsHost, Forwarder, Srv, Txt};
pub use dnsmasq::{DnsmasqConf, DnsmasqError, dnsmasq_conf};
pub use error::NetworkError;
pub use firewall::{add_network_chains, add_network_rules};
pub use forward::{Forward, ForwardDevice, ForwardMode, HostdevDriver, HostdevDriverName, Nat};
pub use ip::{DhcpHost, DhcpRange, DomainName, Lease, LeaseUnit, NetworkIp};
pub use port::{BridgePlug, MacTableManager, NetworkPort, Plug, PlugMode};
pub use route::NetworkRoute;
pub use update::{UpdateCommand, UpdateError, UpdateSection};

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::socketaddr::SocketAddr;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer, XmlElement as _};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use crate::domain::metadata::Metadata;
use crate::netdev::{Bandwidth, PortIsolation, VirtualPort, Vlan};

use NetworkError as E;

/// Format flag: the configuration without what is known only while the network runs.
pub const INACTIVE: u32 = 1;

const DNSMASQ_URI: &str = "http://libvirt.org/schemas/network/dnsmasq/1.0";

/// A virtual network. Upstream: `virNetworkDef`.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct Network {
    pub name: String,
    pub uuid: Uuid,
    pub title: Option<String>,
    pub description: Option<String>,
    pub metadata: Metadata,
    /// Whether guests may speak IPv6 to each other even without an IPv6 address on the bridge.
    pub ipv6: bool,
    pub trust_guest_rx_filters: Option<bool>,
    pub forward: Forward,
    pub bridge: Bridge,
    pub mtu: u32,
    pub mac: Option<MacAddr>,
    pub domain: Option<DomainName>,
    pub dns: Dns,
    pub vlan: Option<Vlan>,
    pub bandwidth: Option<Bandwidth>,
    pub port: Option<PortIsolation>,
    pub ips: Vec<NetworkIp>,
    pub routes: Vec<NetworkRoute>,
    pub virtualport: Option<VirtualPort>,
    pub portgroups: Vec<PortGroup>,
    /// Lines for dnsmasq's configuration (`<dnsmasq:options>`).
    pub dnsmasq_options: Vec<String>,
}

/// `<bridge>`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct Bridge {
    pub name: Option<String>,
    pub zone: Option<String>,
    pub stp: bool,
    /// Forward delay in seconds.
    pub delay: u64,
    pub mac_table_manager: Option<MacTableManager>,
}

/// `<portgroup>`. Upstream: `virPortGroupDef`.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct PortGroup {
    pub name: String,
    pub default: bool,
    pub trust_guest_rx_filters: Option<bool>,
    pub vlan: Option<Vlan>,
    pub virtualport: Option<VirtualPort>,
    pub bandwidth: Option<Bandwidth>,
}

fn yes_no(node: &Element<'_>, name: &'static str, network: &str) -> Result<Option<bool>> {
    match node.attr(name) {
        None => Ok(None),
        Some("yes") => Ok(Some(true)),
        Some("no") => Ok(Some(false)),
        Some(other) => Err(E::InvalidSetting(name, other.to_owned(), network.to_owned()).into()),
    }
}

fn bandwidth(node: &Element<'_>) -> Result<Option<Bandwidth>> {
    let bandwidth: Option<Bandwidth> = xml::parse_child(node, "bandwidth")?;
    if let Some(bandwidth) = &bandwidth {
        bandwidth.refuse_floor()?;
    }
    Ok(bandwidth)
}

impl PortGroup {
    fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        Ok(Self {
            name: node.attr("name").ok_or(E::NoPortGroupName)?.to_owned(),
            default: node.attr("default").is_some_and(|text| text.eq_ignore_ascii_case("yes")),
            trust_guest_rx_filters: yes_no(node, "trustGuestRxFilters", network)?,
            vlan: xml::parse_child(node, "vlan")?,
            virtualport: xml::parse_child(node, "virtualport")?,
            bandwidth: bandwidth(node)?,
        })
    }

    fn write(&self, w: &mut Writer) {
        w.start("portgroup");
        w.attr("name", &self.name);
        if self.default {
            w.attr("default", "yes");
        }
        if let Some(trust) = &self.trust_guest_rx_filters {
            w.attr_value("trustGuestRxFilters", trust);
        }
        if let Some(vlan) = &self.vlan {
            vlan.write_nonempty(w, "vlan");
        }
        if let Some(port) = &self.virtualport {
            port.write_nonempty(w, "virtualport");
        }
        if let Some(bandwidth) = &self.bandwidth {
            bandwidth.write_nonempty(w, "bandwidth");
        }
        w.end_long();
    }
}

impl Bridge {
    fn parse(node: Option<&Element<'_>>, network: &str) -> Result<Self> {
        let attr = |name: &str| node.and_then(|n| n.attr(name));
        let delay = attr("delay").map(|text| text.trim_ascii_start().parse());
        let manager = attr("macTableManager").map(|text| {
            let invalid = || E::InvalidSetting("macTableManager", text.to_owned(), network.to_owned());
            MacTableManager::from_name(text).ok_or_else(invalid)
        });
        Ok(Self {
            name: attr("name").map(str::to_owned),
            zone: attr("zone").map(str::to_owned),
            stp: attr("stp") != Some("off"),
            delay: delay.transpose().map_err(|_| E::InvalidDelay(network.to_owned()))?.unwrap_or_default(),
            mac_table_manager: manager.transpose()?,
        })
    }
}

impl Network {
    /// Reads a document; without a UUID a new one is made.
    ///
    /// # Errors
    /// `VIR_ERR_NO_NAME` without a name, `VIR_ERR_XML_DETAIL` if it is not well formed or a DNS record is wrong,
    /// `VIR_ERR_CONFIG_UNSUPPORTED`, `VIR_ERR_INTERNAL_ERROR` and `VIR_ERR_SYSTEM_ERROR` for addresses, else
    /// `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str) -> Result<Self> {
        let network = Self::parse_element(&xml::parse_root(text, "network", ErrorDomain::NETWORK)?)?;
        network.validate()?;
        Ok(network)
    }

    fn parse_element(root: &Element<'_>) -> Result<Self> {
        let name = root.child_text("name");
        let name = name.ok_or_else(|| Error::bare(ErrorDomain::NETWORK, ErrorNumber::NO_NAME))?;
        if name.contains('/') {
            let text = "invalid char in name: /";
            return Err(Error::new(ErrorDomain::XML, ErrorNumber::XML_DETAIL, text));
        }
        let uuid = match root.child_text("uuid") {
            Some(text) => Uuid::parse(text).map_err(|_| E::MalformedUuid)?,
            None => Uuid::generate(),
        };
        let text = |name: &str| root.child_text(name).map(str::to_owned);
        let mtu = root.child("mtu").and_then(|m| m.attr("size"));
        let mtu = mtu.map(|size| {
            size.trim_ascii_start().parse().map_err(|_| E::InvalidMtu(size.to_owned(), name.to_owned()))
        });
        Ok(Self {
            name: name.to_owned(),
            uuid,
            title: text("title"),
            description: text("description"),
            metadata: Metadata::parse_element(root)?,
            ipv6: yes_no(root, "ipv6", name)? == Some(true),
            trust_guest_rx_filters: yes_no(root, "trustGuestRxFilters", name)?,
            domain: DomainName::parse(root)?,
            bandwidth: bandwidth(root)?,
            vlan: xml::parse_child(root, "vlan")?,
            port: xml::parse_child(root, "port")?,
            bridge: Bridge::parse(root.child("bridge"), name)?,
            mac: root.child("mac").and_then(|m| m.attr("address")).map(|m| mac(m, name)).transpose()?,
            mtu: mtu.transpose()?.unwrap_or_default(),
            dns: root.child("dns").map(|n| Dns::parse(n, name)).transpose()?.unwrap_or_default(),
            virtualport: virtualport(root)?,
            portgroups: root
                .children_named("portgroup")
                .map(|n| PortGroup::parse(n, name))
                .collect::<Result<_>>()?,
            ips: root.children_named("ip").map(|n| NetworkIp::parse(n, name)).collect::<Result<_>>()?,
            routes: root
                .children_named("route")
                .map(|n| NetworkRoute::parse(n, name))
                .collect::<Result<_>>()?,
            forward: {
                let forward = root.child("forward").map(|n| Forward::parse(n, name)).transpose()?;
                let forward = forward.unwrap_or_default();
                check_bridge_options(root.child("bridge"), forward.mode, name)?;
                forward
            },
            dnsmasq_options: root
                .children_in(DNSMASQ_URI)
                .filter(|n| n.local_name() == "options")
                .flat_map(|n| n.children_in(DNSMASQ_URI))
                .filter_map(|n| n.attr("value").map(str::to_owned))
                .collect(),
        })
    }

    fn validate(&self) -> Result<()> {
        let name = || self.name.clone();
        for route in &self.routes {
            let gateway = SocketAddr(route.gateway);
            let reachable = self.ips.iter().any(|ip| {
                let (own, prefix) = (SocketAddr(ip.address), ip.prefix_len());
                ip.address.is_ipv4() == route.gateway.is_ipv4()
                    && own.network(prefix) == gateway.network(prefix)
            });
            if !reachable {
                return Err(E::RouteUnreachable(gateway.0.to_string(), name()).into());
            }
        }
        let mode = self.forward.mode;
        let word = mode.as_str();
        if matches!(mode, ForwardMode::Nat | ForwardMode::Route) {
            if self.ips.is_empty() {
                return Err(E::NoIpForForward(word, name()).into());
            }
            if self.forward.devices.len() > 1 {
                return Err(E::ManyForwardDevices(name()).into());
            }
        }
        let has_devices = !self.forward.devices.is_empty() || self.forward.pf.is_some();
        if mode == ForwardMode::Open && has_devices {
            return Err(E::ForwardDevNotAllowed(name(), word).into());
        }
        if mode.has_own_bridge() {
            return Ok(());
        }
        if self.bridge.name.is_some() && mode != ForwardMode::Bridge {
            return Err(E::BridgeNotAllowed(word, name()).into());
        }
        if self.mtu > 0 {
            return Err(E::MtuNotAllowed(word, name()).into());
        }
        if self.bridge.name.is_some() && has_devices {
            return Err(E::BridgeOrDev(word, name()).into());
        }
        Ok(())
    }

    /// The document; `flags` is 0 or [`INACTIVE`].
    #[must_use]
    pub fn format(&self, flags: u32) -> String {
        let mut w = Writer::with_flags(flags);
        self.write(&mut w);
        w.finish()
    }

    fn write(&self, w: &mut Writer) {
        w.start("network");
        if !self.dnsmasq_options.is_empty() {
            w.attr("xmlns:dnsmasq", DNSMASQ_URI);
        }
        if self.ipv6 {
            w.attr("ipv6", "yes");
        }
        if let Some(trust) = &self.trust_guest_rx_filters {
            w.attr_value("trustGuestRxFilters", trust);
        }
        w.text_element("name", &self.name);
        w.text_element("uuid", &self.uuid.to_string());
        for (name, text) in [("title", &self.title), ("description", &self.description)] {
            if let Some(text) = text {
                w.text_element(name, text);
            }
        }
        self.metadata.write_body(w);
        self.forward.write(w);
        self.write_bridge(w);
        if self.mtu > 0 {
            w.start("mtu");
            w.attr_fmt("size", self.mtu);
            w.end();
        }
        if let Some(mac) = self.mac {
            w.start("mac");
            w.attr_fmt("address", mac);
            w.end();
        }
        if let Some(domain) = &self.domain {
            domain.write_nonempty(w, "domain");
        }
        self.dns.write(w);
        if let Some(vlan) = &self.vlan {
            vlan.write_nonempty(w, "vlan");
        }
        if let Some(bandwidth) = &self.bandwidth {
            bandwidth.write_nonempty(w, "bandwidth");
        }
        if let Some(port) = &self.port {
            port.write_nonempty(w, "port");
        }
        self.ips.iter().for_each(|ip| ip.write(w));
        self.routes.iter().for_each(|route| route.write(w));
        if let Some(port) = &self.virtualport {
            port.write_nonempty(w, "virtualport");
        }
        self.portgroups.iter().for_each(|group| group.write(w));
        if !self.dnsmasq_options.is_empty() {
            w.start("dnsmasq:options");
            for option in &self.dnsmasq_options {
                w.start("dnsmasq:option");
                w.attr("value", option);
                w.end();
            }
            w.end();
        }
    }

    fn write_bridge(&self, w: &mut Writer) {
        let own = self.forward.mode.has_own_bridge();
        if !(own || self.bridge.name.is_some() || self.bridge.mac_table_manager.is_some()) {
            return;
        }
        w.start("bridge");
        w.attr_opt("name", self.bridge.name.as_deref());
        w.attr_opt("zone", self.bridge.zone.as_deref());
        if own {
            w.attr("stp", if self.bridge.stp { "on" } else { "off" });
            w.attr_fmt("delay", self.bridge.delay);
        }
        if let Some(manager) = &self.bridge.mac_table_manager {
            w.attr_value("macTableManager", manager);
        }
        w.end();
    }
}

fn mac(text: &str, network: &str) -> Result<MacAddr> {
    let invalid = |_| E::InvalidMac(text.to_owned(), network.to_owned());
    let mac = MacAddr::parse(text).map_err(invalid)?;
    if mac.is_multicast() {
        return Err(E::MulticastMac(text.to_owned(), network.to_owned()).into());
    }
    Ok(mac)
}

fn virtualport(root: &Element<'_>) -> Result<Option<VirtualPort>> {
    let port: Option<VirtualPort> = xml::parse_child(root, "virtualport")?;
    if let Some(port) = &port {
        port.require_type()?;
    }
    Ok(port)
}

/// Options of the bridge need a bridge of the network's own.
fn check_bridge_options(bridge: Option<&Element<'_>>, mode: ForwardMode, network: &str) -> Result<()> {
    let given = bridge.is_some_and(|b| ["delay", "stp", "zone"].iter().any(|name| b.has_attr(name)));
    if given && !mode.has_own_bridge() {
        return Err(E::BridgeOptions(mode.as_str(), network.to_owned()).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests;
