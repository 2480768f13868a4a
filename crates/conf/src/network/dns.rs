//! `<dns>`. Upstream: `virNetworkDNSDef`.

use std::net::IpAddr;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Writer, XmlElement as _};

use super::NetworkError as E;

/// Name service of the network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct Dns {
    pub enable: Option<bool>,
    pub forward_plain_names: Option<bool>,
    pub forwarders: Vec<Forwarder>,
    pub txts: Vec<Txt>,
    pub srvs: Vec<Srv>,
    pub hosts: Vec<DnsHost>,
}

/// `<forwarder>`: a name server, for one domain or for all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct Forwarder {
    pub domain: Option<String>,
    pub addr: Option<IpAddr>,
}

/// `<txt>`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct Txt {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr)]
    pub value: Option<String>,
}

/// `<srv>`; zero numbers mean the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct Srv {
    pub service: Option<String>,
    pub protocol: Option<String>,
    pub domain: Option<String>,
    pub target: Option<String>,
    pub port: u32,
    pub priority: u32,
    pub weight: u32,
}

/// `<host>`: names of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct DnsHost {
    pub ip: Option<IpAddr>,
    pub hostnames: Vec<String>,
}

fn owned(node: &Element<'_>, name: &str) -> Option<String> {
    node.attr(name).map(str::to_owned)
}

/// A value that ends up in a line of a configuration file must not contain another line.
fn one_line(record: &'static str, name: &'static str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) if value.contains(['\n', '\r']) => Err(E::RecordLineBreak(record, name).into()),
        _ => Ok(()),
    }
}

impl Forwarder {
    fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        let (domain, addr) = (owned(node, "domain"), node.attr("addr"));
        if domain.is_none() && addr.is_none() {
            return Err(E::EmptyForwarder.into());
        }
        one_line("forwarder", "domain", domain.as_deref())?;
        let addr = addr.map(|a| a.parse().map_err(|_| E::ForwarderAddress(a.to_owned(), network.to_owned())));
        Ok(Self { domain, addr: addr.transpose()? })
    }

    fn write(&self, w: &mut Writer) {
        w.start("forwarder");
        w.attr_opt("domain", self.domain.as_deref());
        if let Some(addr) = self.addr {
            w.attr_fmt("addr", addr);
        }
        w.end();
    }
}

impl Txt {
    /// Reads a record; with `partial` (deletion) the value may be missing.
    pub(super) fn parse(node: &Element<'_>, network: &str, partial: bool) -> Result<Self> {
        let name = node.attr("name").ok_or_else(|| E::NoTxtName(network.to_owned()))?;
        if name.contains([',', ' ', '\n', '\r', '\t']) {
            return Err(E::TxtName(name.to_owned(), network.to_owned()).into());
        }
        let txt = Self { name: name.to_owned(), value: owned(node, "value") };
        if txt.value.is_none() && !partial {
            return Err(E::NoTxtValue(txt.name, network.to_owned()).into());
        }
        one_line("TXT", "value", txt.value.as_deref())?;
        Ok(txt)
    }
}

impl Srv {
    /// Reads a record; with `partial` (deletion) service and protocol may be missing.
    pub(super) fn parse(node: &Element<'_>, network: &str, partial: bool) -> Result<Self> {
        let (service, protocol) = (owned(node, "service"), owned(node, "protocol"));
        if !partial && service.is_none() {
            return Err(E::NoSrvService(network.to_owned()).into());
        }
        let shown = service.clone().unwrap_or_else(|| "(null)".to_owned());
        if !partial && protocol.is_none() {
            return Err(E::NoSrvProtocol(shown, network.to_owned()).into());
        }
        for (name, value, besides) in [("service", &service, "-+/_"), ("protocol", &protocol, "-+/")] {
            let is_odd = |c: char| !c.is_ascii_alphanumeric() && !besides.contains(c);
            if let Some(value) = value.as_ref().filter(|v| v.contains(is_odd)) {
                return Err(E::SrvCharacter(name, value.clone(), network.to_owned()).into());
            }
        }
        let (target, domain) = (owned(node, "target"), owned(node, "domain"));
        one_line("SRV", "target", target.as_deref())?;
        one_line("SRV", "domain", domain.as_deref())?;
        let number = |name: &'static str, bad: &'static str, nonzero: bool| -> Result<u32> {
            let Some(text) = node.attr(name) else { return Ok(0) };
            if !partial && target.is_none() {
                return Err(E::SrvNoTarget(name, shown.clone(), network.to_owned()).into());
            }
            let value = text.trim_ascii_start().parse().ok().filter(|n| *n <= 65535 && (!nonzero || *n > 0));
            Ok(value.ok_or_else(|| E::SrvNumber(bad, shown.clone(), network.to_owned()))?)
        };
        let port = number("port", "invalid DNS SRV port", true)?;
        let priority = number("priority", "Invalid DNS SRV priority", false)?;
        let weight = number("weight", "invalid DNS SRV weight", false)?;
        Ok(Self { service, protocol, domain, target, port, priority, weight })
    }

    /// Whether every field that `other` has is the same here.
    pub(super) fn matches(&self, other: &Self) -> bool {
        let text = |a: &Option<String>, b: &Option<String>| b.is_none() || a == b;
        let number = |a: u32, b: u32| b == 0 || a == b;
        text(&self.domain, &other.domain)
            && text(&self.service, &other.service)
            && text(&self.protocol, &other.protocol)
            && text(&self.target, &other.target)
            && number(self.port, other.port)
            && number(self.priority, other.priority)
            && number(self.weight, other.weight)
    }

    fn write(&self, w: &mut Writer) {
        w.start("srv");
        w.attr_opt("service", self.service.as_deref());
        w.attr_opt("protocol", self.protocol.as_deref());
        w.attr_opt("domain", self.domain.as_deref());
        w.attr_opt("target", self.target.as_deref());
        for (name, number) in [("port", self.port), ("priority", self.priority), ("weight", self.weight)] {
            if number != 0 {
                w.attr_fmt(name, number);
            }
        }
        w.end();
    }
}

impl DnsHost {
    /// Reads a record; with `partial` (deletion) either part may be missing.
    pub(super) fn parse(node: &Element<'_>, network: &str, partial: bool) -> Result<Self> {
        let network = || network.to_owned();
        let hostnames: Vec<String> = node
            .children_named("hostname")
            .map(|n| n.text().to_owned())
            .filter(|name| !name.is_empty())
            .collect();
        if hostnames.iter().any(|name| name.contains(['\n', '\r'])) {
            return Err(E::RecordLineBreak("HOST", "hostname").into());
        }
        let ip = node.attr("ip");
        if partial {
            if ip.is_none() && hostnames.is_empty() {
                return Err(E::DnsHostNothing(network()).into());
            }
        } else if hostnames.is_empty() {
            return Err(E::DnsHostNoName(network()).into());
        } else if ip.is_none() {
            return Err(E::DnsHostNoIp(network()).into());
        }
        let ip = ip.map(|ip| ip.parse().map_err(|_| E::DnsHostIp(network()))).transpose()?;
        Ok(Self { ip, hostnames })
    }

    fn write(&self, w: &mut Writer) {
        w.start("host");
        if let Some(ip) = self.ip {
            w.attr_fmt("ip", ip);
        }
        self.hostnames.iter().for_each(|name| w.text_element("hostname", name));
        w.end();
    }
}

impl Dns {
    pub(super) fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        let all = |name: &'static str| node.children_named(name);
        let dns = Self {
            enable: node.attr_opt("enable")?,
            forward_plain_names: node.attr_opt("forwardPlainNames")?,
            forwarders: all("forwarder").map(|n| Forwarder::parse(n, network)).collect::<Result<_>>()?,
            hosts: all("host").map(|n| DnsHost::parse(n, network, false)).collect::<Result<_>>()?,
            srvs: all("srv").map(|n| Srv::parse(n, network, false)).collect::<Result<_>>()?,
            txts: all("txt").map(|n| Txt::parse(n, network, false)).collect::<Result<_>>()?,
        };
        if dns.enable == Some(false) && dns.has_data() {
            return Err(E::DnsDisabled(network.to_owned()).into());
        }
        Ok(dns)
    }

    fn has_data(&self) -> bool {
        !(self.forwarders.is_empty() && self.txts.is_empty() && self.srvs.is_empty() && self.hosts.is_empty())
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("dns");
        for (name, value) in [("enable", &self.enable), ("forwardPlainNames", &self.forward_plain_names)] {
            if let Some(value) = value {
                w.attr_value(name, value);
            }
        }
        self.forwarders.iter().for_each(|f| f.write(w));
        self.txts.iter().for_each(|t| t.write_element(w, "txt"));
        self.srvs.iter().for_each(|s| s.write(w));
        self.hosts.iter().for_each(|h| h.write(w));
        w.end_nonempty();
    }
}
