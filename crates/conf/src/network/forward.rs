//! `<forward>`. Upstream: `virNetworkForwardDef`.

use std::net::IpAddr;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::socketaddr::{SocketAddr, range_size};
use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer, XmlElement as _};

use super::{INACTIVE, NetworkError as E};
use crate::domain::address::PciAddress;

string_enums! {
    /// How the network reaches others. Upstream: `virNetworkForwardType`.
    pub ForwardMode {
        None = "none", Nat = "nat", Route = "route", Open = "open", Bridge = "bridge", Private = "private",
        Vepa = "vepa", Passthrough = "passthrough", Hostdev = "hostdev",
    }

    /// Upstream: `virDeviceHostdevPCIDriverName`.
    pub HostdevDriverName { Default = "default", Kvm = "kvm", Vfio = "vfio", Xen = "xen" }
}

impl ForwardMode {
    /// Whether the network has a bridge of its own.
    #[must_use]
    pub fn has_own_bridge(self) -> bool {
        matches!(self, Self::None | Self::Nat | Self::Route | Self::Open)
    }
}

/// Where traffic goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct Forward {
    pub mode: ForwardMode,
    pub managed: bool,
    pub driver: HostdevDriver,
    pub nat: Nat,
    /// Physical function whose virtual functions are used.
    pub pf: Option<String>,
    pub devices: Vec<ForwardDevice>,
}

/// `<driver>`: what drives the host devices.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct HostdevDriver {
    #[xml(attr)]
    pub name: Option<HostdevDriverName>,
    #[xml(attr)]
    pub model: Option<String>,
}

/// `<nat>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nat {
    /// Whether IPv6 is translated, too.
    pub ipv6: Option<bool>,
    /// Source addresses.
    pub addresses: Option<(IpAddr, IpAddr)>,
    /// Source ports.
    pub ports: Option<(u16, u16)>,
}

/// A device that traffic goes through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForwardDevice {
    /// An interface by name.
    Interface(String),
    /// A PCI function.
    Pci(PciAddress),
}

impl ForwardDevice {
    /// Reads `<interface>` of the network called `network`.
    pub(super) fn parse_interface(node: &Element<'_>, network: &str) -> Result<Self> {
        let dev = node.attr("dev").ok_or_else(|| E::NoForwardInterface(network.to_owned()))?;
        Ok(Self::Interface(dev.to_owned()))
    }

    fn parse_address(node: &Element<'_>, network: &str) -> Result<Self> {
        match node.attr("type") {
            Some("pci") => Ok(Self::Pci(PciAddress::parse_element(node)?)),
            Some(other) => Err(E::UnknownAddressType(other.to_owned(), network.to_owned()).into()),
            None => Err(E::NoAddressType(network.to_owned()).into()),
        }
    }

    fn write(&self, w: &mut Writer) {
        match self {
            Self::Interface(dev) => {
                w.start("interface");
                w.attr("dev", dev);
            }
            Self::Pci(address) => {
                w.start("address");
                w.attr("type", "pci");
                address.write_attrs(w);
            }
        }
        w.end();
    }
}

impl Nat {
    fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        let network_name = || network.to_owned();
        let mut nat = Self { ipv6: node.attr_opt("ipv6")?, ..Self::default() };
        if node.children_named("address").count() > 1 {
            return Err(E::OneOnlyInNat("address", network_name()).into());
        }
        if let Some(address) = node.child("address") {
            let text = |name| address.attr(name).ok_or_else(|| E::NatAddressMissing(name, network_name()));
            let parse = |name, text: &str| {
                let v4 = text.parse::<std::net::Ipv4Addr>();
                v4.map_err(|_| E::NatAddressBad(name, text.to_owned(), network_name()))
            };
            let (start, end) = (text("start")?, text("end")?);
            let (start, end) = (IpAddr::V4(parse("start", start)?), IpAddr::V4(parse("end", end)?));
            range_size(SocketAddr(start), SocketAddr(end), None)?;
            nat.addresses = Some((start, end));
        }
        if node.children_named("port").count() > 1 {
            return Err(E::OneOnlyInNat("port", network_name()).into());
        }
        if let Some(port) = node.child("port") {
            let number = |name, least| {
                let number = port.attr(name).and_then(|t| t.trim_ascii_start().parse().ok());
                number.filter(|n: &u16| *n >= least).ok_or_else(|| E::NatPort(name, network_name()))
            };
            let start = number("start", 0)?;
            nat.ports = Some((start, number("end", start)?));
        }
        Ok(nat)
    }

    fn write(&self, w: &mut Writer) {
        w.start("nat");
        if let Some(ipv6) = &self.ipv6 {
            w.attr_value("ipv6", ipv6);
        }
        if let Some((start, end)) = self.addresses {
            w.start("address");
            w.attr_fmt("start", start);
            w.attr_fmt("end", end);
            w.end();
        }
        if let Some((start, end)) = self.ports {
            w.start("port");
            w.attr_fmt("start", start);
            w.attr_fmt("end", end);
            w.end();
        }
        w.end_nonempty();
    }
}

impl Forward {
    pub(super) fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        let name = || network.to_owned();
        let mode = match node.attr("mode") {
            None => ForwardMode::Nat,
            Some(mode) => ForwardMode::from_name(mode).ok_or_else(|| E::UnknownForward(mode.to_owned()))?,
        };
        let managed = node.attr("managed").is_some_and(|text| text.eq_ignore_ascii_case("yes"));
        let driver = xml::parse_child(node, "driver")?.unwrap_or_default();
        let mut this = Self { mode, managed, driver, ..Self::default() };
        if node.children_named("nat").count() > 1 {
            return Err(E::OneOnly("nat", "forward", name()).into());
        }
        if let Some(nat) = node.child("nat") {
            if mode != ForwardMode::Nat {
                return Err(E::NatMode(name()).into());
            }
            this.nat = Nat::parse(nat, network)?;
        }
        let interfaces = || node.children_named("interface");
        let addresses = || node.children_named("address");
        this.devices = if interfaces().next().is_some() {
            interfaces().map(|n| ForwardDevice::parse_interface(n, network)).collect::<Result<_>>()?
        } else {
            addresses().map(|n| ForwardDevice::parse_address(n, network)).collect::<Result<_>>()?
        };
        this.check_duplicates(network)?;
        if let Some(dev) = node.attr("dev") {
            match this.devices.first() {
                Some(ForwardDevice::Interface(first)) if first != dev => {
                    return Err(E::ForwardDevMismatch(dev.to_owned(), first.clone(), name()).into());
                }
                Some(ForwardDevice::Interface(_)) => {}
                _ => this.devices = vec![ForwardDevice::Interface(dev.to_owned())],
            }
        } else if this.devices.is_empty() {
            if node.children_named("pf").count() > 1 {
                return Err(E::OneOnly("pf", "forward", name()).into());
            }
            if let Some(pf) = node.child("pf") {
                this.pf = Some(pf.attr("dev").ok_or_else(|| E::NoPfDevice(name()))?.to_owned());
            }
        }
        Ok(this)
    }

    fn check_duplicates(&self, network: &str) -> Result<()> {
        for (i, device) in self.devices.iter().enumerate() {
            if self.devices[..i].contains(device) {
                let (kind, shown) = match device {
                    ForwardDevice::Interface(dev) => ("interface", dev.clone()),
                    ForwardDevice::Pci(a) => (
                        "PCI device",
                        format!("{:04x}:{:02x}:{:02x}.{}", a.domain, a.bus, a.slot, a.function),
                    ),
                };
                return Err(E::ForwardTwice(kind, shown, network.to_owned()).into());
            }
        }
        Ok(())
    }

    /// The first interface.
    #[must_use]
    pub fn first_interface(&self) -> Option<&str> {
        match self.devices.first() {
            Some(ForwardDevice::Interface(dev)) => Some(dev),
            _ => None,
        }
    }

    pub(super) fn write(&self, w: &mut Writer) {
        if self.mode == ForwardMode::None {
            return;
        }
        let show_devices = self.pf.is_none() || !w.has(INACTIVE);
        w.start("forward");
        w.attr_opt("dev", self.first_interface().filter(|_| show_devices));
        w.attr_value("mode", &self.mode);
        if self.mode == ForwardMode::Hostdev {
            w.attr_value("managed", &self.managed);
        }
        self.driver.write_nonempty(w, "driver");
        self.nat.write(w);
        if let Some(pf) = &self.pf {
            w.start("pf");
            w.attr("dev", pf);
            w.end();
        }
        self.devices.iter().filter(|_| show_devices).for_each(|device| device.write(w));
        w.end();
    }
}
