//! `<ip>`: an address of the bridge, DHCP and TFTP on it. Upstream: `virNetworkIPDef`.

use std::net::IpAddr;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::socketaddr::{Family, SocketAddr, range_size};
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _};

use super::NetworkError as E;

string_enums! {
    /// Upstream: `virNetworkDHCPLeaseTimeUnitType`.
    pub LeaseUnit { Seconds = "seconds", Minutes = "minutes", Hours = "hours" }
}

/// An address and what is served on it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct NetworkIp {
    /// As written; absent means IPv4.
    pub family: Option<String>,
    pub address: IpAddr,
    pub netmask: Option<IpAddr>,
    /// 0 if not given.
    pub prefix: u32,
    pub local_ptr: Option<bool>,
    pub tftp_root: Option<String>,
    pub ranges: Vec<DhcpRange>,
    pub hosts: Vec<DhcpHost>,
    pub boot_file: Option<String>,
    pub boot_server: Option<IpAddr>,
}

/// `<range>`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct DhcpRange {
    pub start: IpAddr,
    pub end: IpAddr,
    pub lease: Option<Lease>,
}

/// `<host>`: a fixed lease.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct DhcpHost {
    pub id: Option<String>,
    pub mac: Option<String>,
    pub name: Option<String>,
    pub ip: Option<IpAddr>,
    pub lease: Option<Lease>,
}

/// `<lease>`; an expiry of 0 is never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct Lease {
    #[xml(attr, required)]
    pub expiry: u64,
    #[xml(attr)]
    pub unit: Option<LeaseUnit>,
}

impl Lease {
    fn parse(node: &Element<'_>) -> Result<Option<Self>> {
        let Some(node) = node.child("lease").filter(|n| n.has_attr("expiry")) else { return Ok(None) };
        let lease = Self::parse_element(node)?;
        if lease.expiry == 0 {
            return Ok(Some(Self { unit: None, ..lease }));
        }
        let unit = lease.unit.unwrap_or(LeaseUnit::Minutes);
        if unit == LeaseUnit::Seconds && lease.expiry < 120 || unit == LeaseUnit::Minutes && lease.expiry < 2
        {
            return Err(E::ShortLease.into());
        }
        Ok(Some(Self { unit: Some(unit), ..lease }))
    }

    /// As dnsmasq writes it (`2h`, `infinite`).
    #[must_use]
    pub fn to_dnsmasq(self) -> String {
        let unit = match self.unit {
            _ if self.expiry == 0 => return "infinite".to_owned(),
            Some(LeaseUnit::Seconds) => "s",
            Some(LeaseUnit::Hours) => "h",
            _ => "m",
        };
        format!("{}{unit}", self.expiry)
    }
}

impl DhcpRange {
    pub(super) fn parse(node: &Element<'_>, network: &str, ip: &NetworkIp) -> Result<Self> {
        let part = |name: &'static str| -> Result<IpAddr> {
            let text = node.attr(name).ok_or_else(|| E::NoRangeEnd(name, network.to_owned()))?;
            Ok(SocketAddr::parse(text, Family::Any)?.0)
        };
        let range = Self { start: part("start")?, end: part("end")?, lease: None };
        let network = Some((SocketAddr(ip.address), ip.prefix_len()));
        range_size(SocketAddr(range.start), SocketAddr(range.end), network)?;
        Ok(Self { lease: Lease::parse(node)?, ..range })
    }

    fn write(&self, w: &mut Writer) {
        w.start("range");
        w.attr_fmt("start", self.start);
        w.attr_fmt("end", self.end);
        if let Some(lease) = &self.lease {
            lease.write_element(w, "lease");
        }
        w.end();
    }
}

impl DhcpHost {
    /// Reads a fixed lease; with `partial` (deletion) one field is enough.
    pub(super) fn parse(node: &Element<'_>, network: &str, ip: &NetworkIp, partial: bool) -> Result<Self> {
        let network = || network.to_owned();
        let ipv6 = ip.address.is_ipv6();
        let mac = node.attr("mac");
        if let Some(mac) = mac {
            if ipv6 {
                return Err(E::Ipv6HostMac(mac.to_owned(), network()).into());
            }
            let parsed = MacAddr::parse(mac).map_err(|_| E::HostMac(mac.to_owned(), network()))?;
            if parsed.is_multicast() {
                return Err(E::HostMulticast(mac.to_owned(), network()).into());
            }
        }
        let id = node.attr("id").filter(|_| ipv6);
        if let Some(id) = id
            && let Some(bad) = id.chars().find(|c| !c.is_ascii_hexdigit() && *c != ':')
        {
            return Err(E::HostId(bad, id.to_owned(), network()).into());
        }
        let name = node.attr("name");
        if let Some(bad) = name.filter(|n| n.contains(['\n', '\r', ','])) {
            return Err(E::HostName(bad.to_owned(), network()).into());
        }
        let own = node.attr("ip").map(str::parse).transpose().map_err(|_| E::HostIp(network()))?;
        if partial {
            if mac.is_none() && name.is_none() && own.is_none() && id.is_none() {
                return Err(E::HostPartial(network()).into());
            }
        } else if name.is_none() && ipv6 && id.is_none() {
            return Err(E::HostNameless("IPv6", network(), "id").into());
        } else if name.is_none() && !ipv6 && mac.is_none() {
            return Err(E::HostNameless("IPv4", network(), "mac").into());
        } else if own.is_none() {
            return Err(E::HostNoIp(network()).into());
        }
        let owned = |text: Option<&str>| text.map(str::to_owned);
        Ok(Self { id: owned(id), mac: owned(mac), name: owned(name), ip: own, lease: Lease::parse(node)? })
    }

    fn write(&self, w: &mut Writer) {
        w.start("host");
        w.attr_opt("id", self.id.as_deref());
        w.attr_opt("mac", self.mac.as_deref());
        w.attr_opt("name", self.name.as_deref());
        if let Some(ip) = self.ip {
            w.attr_fmt("ip", ip);
        }
        if let Some(lease) = &self.lease {
            lease.write_element(w, "lease");
        }
        w.end();
    }
}

impl NetworkIp {
    /// Prefix length: the given one, that of the netmask, or the default of the address. Upstream: `virNetworkIPDefPrefix`.
    #[must_use]
    pub fn prefix_len(&self) -> u32 {
        match self.netmask {
            _ if self.prefix > 0 => self.prefix,
            Some(mask) => SocketAddr(mask).netmask_bits().unwrap_or(32),
            None => SocketAddr(self.address).default_prefix(),
        }
    }

    /// The netmask, made from the prefix if there is none.
    #[must_use]
    pub fn netmask_or_prefix(&self) -> Option<IpAddr> {
        self.netmask.or_else(|| SocketAddr(self.address).netmask(self.prefix_len()).map(|mask| mask.0))
    }

    /// Whether DHCP serves addresses of this entry.
    #[must_use]
    pub fn has_dhcp(&self) -> bool {
        !(self.ranges.is_empty() && self.hosts.is_empty())
    }

    pub(super) fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        let network_name = || network.to_owned();
        let text = node.attr("address").ok_or_else(|| E::NoIpAddress(network_name()))?;
        let address: IpAddr =
            text.parse().map_err(|_| E::InvalidIp("address", text.to_owned(), network_name()))?;
        let family = node.attr("family");
        match family {
            None if address.is_ipv6() => return Err(E::NoFamily(text.to_owned(), network_name()).into()),
            Some("ipv4") if address.is_ipv6() => {
                return Err(E::WrongFamily("ipv4", "IPv4", text.to_owned(), network_name()).into());
            }
            Some("ipv6") if address.is_ipv4() => {
                return Err(E::WrongFamily("ipv6", "IPv6", text.to_owned(), network_name()).into());
            }
            None | Some("ipv4" | "ipv6") => {}
            Some(other) => return Err(E::UnknownFamily(other.to_owned(), network_name()).into()),
        }
        let mut ip = Self {
            family: family.map(str::to_owned),
            address,
            netmask: None,
            prefix: node.attr_or_default("prefix")?,
            local_ptr: node.attr_opt("localPtr")?,
            tftp_root: None,
            ranges: Vec::new(),
            hosts: Vec::new(),
            boot_file: None,
            boot_server: None,
        };
        ip.netmask = ip.parse_netmask(node, network)?;
        let (name, limit) = if address.is_ipv4() { ("IPv4", 32) } else { ("IPv6", 128) };
        if ip.prefix > limit {
            return Err(E::InvalidPrefix(name, ip.prefix, network_name()).into());
        }
        if let Some(dhcp) = node.child("dhcp") {
            ip.parse_dhcp(dhcp, network)?;
        }
        if let Some(tftp) = node.child("tftp") {
            if address.is_ipv6() {
                return Err(E::Ipv6Tftp(network_name()).into());
            }
            ip.tftp_root = tftp.attr("root").map(str::to_owned);
        }
        Ok(ip)
    }

    fn parse_netmask(&self, node: &Element<'_>, network: &str) -> Result<Option<IpAddr>> {
        let network = || network.to_owned();
        let Some(text) = node.attr("netmask") else { return Ok(None) };
        let address = node.attr("address").unwrap_or_default().to_owned();
        if self.address.is_ipv6() {
            return Err(E::Ipv6Netmask(address, network()).into());
        }
        if node.has_attr("prefix") {
            return Err(E::PrefixAndNetmask(network()).into());
        }
        let mask: IpAddr = text.parse().map_err(|_| E::InvalidIp("netmask", text.to_owned(), network()))?;
        if mask.is_ipv6() {
            return Err(E::NetmaskFamily(network(), text.to_owned(), address).into());
        }
        Ok(Some(mask))
    }

    fn parse_dhcp(&mut self, node: &Element<'_>, network: &str) -> Result<()> {
        for child in node.children() {
            match child.name() {
                "range" => {
                    let range = DhcpRange::parse(child, network, self)?;
                    self.ranges.push(range);
                }
                "host" => {
                    let host = DhcpHost::parse(child, network, self, false)?;
                    self.hosts.push(host);
                }
                "bootp" => {
                    self.boot_file = Some(child.attr_required("file")?);
                    self.boot_server = match child.attr("server") {
                        Some(server) => Some(SocketAddr::parse(server, Family::Any)?.0),
                        None => None,
                    };
                }
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("ip");
        w.attr_opt("family", self.family.as_deref());
        w.attr_fmt("address", self.address);
        if let Some(mask) = self.netmask {
            w.attr_fmt("netmask", mask);
        }
        if self.prefix > 0 {
            w.attr_fmt("prefix", self.prefix);
        }
        if let Some(local_ptr) = &self.local_ptr {
            w.attr_value("localPtr", local_ptr);
        }
        if let Some(root) = &self.tftp_root {
            w.start("tftp");
            w.attr("root", root);
            w.end();
        }
        if self.has_dhcp() {
            w.start("dhcp");
            self.ranges.iter().for_each(|r| r.write(w));
            self.hosts.iter().for_each(|h| h.write(w));
            if let Some(file) = &self.boot_file {
                w.start("bootp");
                w.attr("file", file);
                if let Some(server) = self.boot_server {
                    w.attr_fmt("server", server);
                }
                w.end();
            }
            w.end();
        }
        w.end_long();
    }
}

/// `<domain>`. Upstream: `virNetworkDef.domain`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct DomainName {
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr = "localOnly")]
    pub local_only: Option<bool>,
    #[xml(attr)]
    pub register: Option<bool>,
}

impl DomainName {
    pub(super) fn parse(root: &Element<'_>) -> Result<Option<Self>> {
        Ok(xml::parse_child::<Self>(root, "domain")?.filter(|d| d.name.is_some()))
    }
}
