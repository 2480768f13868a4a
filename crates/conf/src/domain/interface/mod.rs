//! Network interfaces: `<interface>`. Upstream: `virDomainNetDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

pub mod options;
pub mod source;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Form, InvalidValue, Writer, XmlElement, parse_child};

use self::options::{
    Coalesce, FilterRef, Guest, InterfaceBackend, InterfaceDriver, InterfaceModel, InterfaceTarget, Link,
    PortForward, Teaming, Tune,
};
use self::source::InterfaceSource;
use super::device::DeviceInfo;
use super::disk::BackendDomain;
use super::disk::source::PathAttr;
use super::flags;
use super::hostdev::HostdevDriver;
use crate::netdev::{Bandwidth, IpAddress, Mtu, PortIsolation, Route, VirtualPort, Vlan};

string_enums! {
    /// Upstream: `virDomainNetType`.
    pub InterfaceType {
        User = "user", Ethernet = "ethernet", VhostUser = "vhostuser", Server = "server", Client = "client",
        Mcast = "mcast", Network = "network", Bridge = "bridge", Internal = "internal", Direct = "direct",
        Hostdev = "hostdev", Udp = "udp", Vdpa = "vdpa", Null = "null", Vds = "vds",
    }
    /// Upstream: `virDomainNetMacType`.
    pub MacType { Generated = "generated", Static = "static" }
}

/// Upstream: `virDomainNetDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "settle_driver")]
pub struct Interface {
    #[xml(attr = "type", required)]
    pub kind: InterfaceType,
    /// Of a host device.
    #[xml(attr, lenient)]
    pub managed: Option<bool>,
    #[xml(attr = "trustGuestRxFilters")]
    pub trust_guest_rx_filters: Option<bool>,
    #[xml(child)]
    pub mac: Option<Mac>,
    #[xml(flatten)]
    pub host_driver: HostDriver,
    #[xml(child)]
    pub source: Option<InterfaceSource>,
    /// What the network gave it, in status documents.
    #[xml(child, when = "flags::STATUS")]
    pub actual: Option<Box<ActualInterface>>,
    #[xml(child)]
    pub vlan: Option<Vlan>,
    #[xml(child, keep)]
    pub virtualport: Option<VirtualPort>,
    #[xml(child)]
    pub bandwidth: Option<Bandwidth>,
    #[xml(child)]
    pub port: Option<PortIsolation>,
    /// The guest's addresses.
    #[xml(list = "ip")]
    pub ips: Vec<IpAddress>,
    #[xml(list = "route")]
    pub routes: Vec<Route>,
    #[xml(list = "portForward")]
    pub port_forwards: Vec<PortForward>,
    #[xml(child)]
    pub script: Option<PathAttr>,
    #[xml(child)]
    pub downscript: Option<PathAttr>,
    #[xml(child = "backenddomain")]
    pub backend_domain: Option<BackendDomain>,
    #[xml(child)]
    pub target: Option<InterfaceTarget>,
    #[xml(child)]
    pub guest: Option<Guest>,
    #[xml(child)]
    pub model: Option<InterfaceModel>,
    #[xml(child)]
    pub driver: Option<InterfaceDriver>,
    #[xml(child)]
    pub backend: Option<InterfaceBackend>,
    #[xml(child)]
    pub filterref: Option<FilterRef>,
    #[xml(child)]
    pub link: Option<Link>,
    #[xml(child)]
    pub tune: Option<Tune>,
    #[xml(child)]
    pub mtu: Option<Mtu>,
    #[xml(child)]
    pub coalesce: Option<Coalesce>,
    #[xml(child)]
    pub teaming: Option<Teaming>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

impl Interface {
    /// Whether the guest sees a virtio device.
    #[must_use]
    pub fn is_virtio(&self) -> bool {
        let model = self.model.as_ref().map(|model| model.name.to_ascii_lowercase());
        matches!(model.as_deref(), Some("virtio" | "virtio-transitional" | "virtio-non-transitional"))
    }
}

/// The driver of a host device is none of the guest's ([`Interface::host_driver`]).
///
/// # Errors
/// `VIR_ERR_XML_ERROR` for a driver that a virtio device does not have.
fn settle_driver(interface: &mut Interface, node: &Element<'_>) -> Result<()> {
    if interface.kind == InterfaceType::Hostdev {
        interface.driver = None;
    }
    let name = interface.driver.as_ref().and_then(|driver| driver.name);
    match (name, node.child("driver")) {
        (Some(name), Some(driver)) if interface.is_virtio() && name.is_of_host() => {
            Err(driver.invalid_attr("name", InvalidValue::default()).into())
        }
        _ => Ok(()),
    }
}

/// The driver that gives the device of an interface of type `hostdev` to the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostDriver(pub Option<HostdevDriver>);

impl XmlElement for HostDriver {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        match node.attr("type") {
            Some("hostdev") => parse_child(node, "driver").map(Self),
            _ => Ok(Self(None)),
        }
    }

    fn form() -> &'static Form {
        // The same element is the other driver's.
        Form::empty()
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        if let Some(driver) = &self.0 {
            driver.write_nonempty(writer, "driver");
        }
    }
}

/// The connection that a network has chosen for an interface. Upstream: `virDomainActualNetDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ActualInterface {
    #[xml(attr = "type", required)]
    pub kind: InterfaceType,
    #[xml(attr)]
    pub managed: Option<bool>,
    #[xml(attr = "trustGuestRxFilters")]
    pub trust_guest_rx_filters: Option<bool>,
    #[xml(child)]
    pub source: Option<InterfaceSource>,
    #[xml(child)]
    pub vlan: Option<Vlan>,
    #[xml(child, keep)]
    pub virtualport: Option<VirtualPort>,
    #[xml(child)]
    pub bandwidth: Option<Bandwidth>,
    #[xml(child)]
    pub port: Option<PortIsolation>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Mac {
    #[xml(attr, required, form = "ferrovirt_util::xml::patterns::MAC")]
    pub address: String,
    #[xml(attr = "type")]
    pub kind: Option<MacType>,
    #[xml(attr)]
    pub check: Option<bool>,
    /// What the guest set.
    #[xml(attr = "currentAddress", unless = "flags::INACTIVE")]
    pub current_address: Option<String>,
}

impl Mac {
    /// That address.
    #[must_use]
    pub fn new(address: ferrovirt_util::mac::MacAddr) -> Self {
        Self { address: address.to_string(), ..Self::default() }
    }
}
