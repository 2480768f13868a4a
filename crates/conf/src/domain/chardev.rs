//! Character devices: `<serial>`, `<parallel>`, `<console>`, `<channel>`, and the sources that they share with others.
//! Upstream: `virDomainChrDef`, `virDomainChrSourceDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, OnOff, Writer, XmlElement, parse_child, parse_list};

use super::device::DeviceInfo;
use super::disk::source::Reconnect;
use super::flags;
use super::seclabel::DeviceSeclabel;

string_enums! {
    /// Upstream: `virDomainChrType`.
    pub ChardevType {
        Null = "null", Vc = "vc", Pty = "pty", Dev = "dev", File = "file", Pipe = "pipe", Stdio = "stdio", Udp = "udp",
        Tcp = "tcp", Unix = "unix", SpiceVmc = "spicevmc", SpicePort = "spiceport", Nmdm = "nmdm",
        VdAgent = "qemu-vdagent", Dbus = "dbus",
    }
    /// Upstream: `virDomainChrTcpProtocol`.
    pub TcpProtocol { Raw = "raw", Telnet = "telnet", Telnets = "telnets", Tls = "tls" }
    /// Upstream: `virDomainChrSerialTargetType`.
    pub SerialTargetType {
        Isa = "isa-serial", Usb = "usb-serial", Pci = "pci-serial", SpaprVio = "spapr-vio-serial",
        System = "system-serial", Sclp = "sclp-serial", IsaDebug = "isa-debug",
    }
    /// Upstream: `virDomainChrConsoleTargetType`.
    pub ConsoleTargetType {
        Serial = "serial", Xen = "xen", Uml = "uml", Virtio = "virtio", Lxc = "lxc", Openvz = "openvz", Sclp = "sclp",
        SclpLm = "sclplm",
    }
    /// Upstream: `virDomainChrDeviceState`.
    pub ChannelState { Connected = "connected", Disconnected = "disconnected" }
}

/// The host's side of a character device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChardevSource {
    pub kind: ChardevType,
    /// Of a running console.
    pub tty: Option<String>,
    /// One endpoint; UDP has up to two.
    pub endpoints: Vec<Endpoint>,
    pub protocol: Option<Protocol>,
    pub log: Option<Log>,
}

impl ChardevSource {
    /// A source of `kind` without endpoints.
    #[must_use]
    pub fn new(kind: ChardevType) -> Self {
        Self { kind, ..Self::default() }
    }
}

impl XmlElement for ChardevSource {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        Ok(Self {
            kind: node.attr_opt("type")?.unwrap_or(ChardevType::Pty),
            tty: node.attr_opt("tty")?,
            endpoints: parse_list(node, "source")?,
            protocol: parse_child(node, "protocol")?,
            log: parse_child(node, "log")?,
        })
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr_value("type", &self.kind);
        if !writer.has(flags::INACTIVE) {
            writer.attr_opt("tty", self.tty.as_deref());
        }
    }

    fn write_body(&self, writer: &mut Writer) {
        if self.kind != ChardevType::Pty || !writer.has(flags::INACTIVE) {
            for endpoint in &self.endpoints {
                endpoint.write_nonempty(writer, "source");
            }
        }
        if let Some(protocol) = &self.protocol {
            protocol.write_nonempty(writer, "protocol");
        }
        if let Some(log) = &self.log {
            log.write_nonempty(writer, "log");
        }
    }
}

/// `<source>` of a character device; which fields count depends on the type.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Endpoint {
    #[xml(attr)]
    pub master: Option<String>,
    #[xml(attr)]
    pub slave: Option<String>,
    #[xml(attr)]
    pub channel: Option<String>,
    #[xml(attr)]
    pub mode: Option<String>,
    #[xml(attr)]
    pub path: Option<String>,
    #[xml(attr)]
    pub append: Option<OnOff>,
    #[xml(attr)]
    pub host: Option<String>,
    #[xml(attr)]
    pub service: Option<String>,
    #[xml(attr)]
    pub tls: Option<bool>,
    #[xml(attr = "tlsFromConfig", when = "flags::STATUS")]
    pub tls_from_config: Option<u32>,
    #[xml(list = "seclabel")]
    pub seclabels: Vec<DeviceSeclabel>,
    #[xml(child)]
    pub reconnect: Option<Reconnect>,
    #[xml(child)]
    pub clipboard: Option<Clipboard>,
    #[xml(child)]
    pub mouse: Option<Mouse>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Clipboard {
    #[xml(attr)]
    pub copypaste: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Mouse {
    #[xml(attr)]
    pub mode: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Protocol {
    #[xml(attr = "type")]
    pub kind: Option<TcpProtocol>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Log {
    #[xml(attr, required)]
    pub file: String,
    #[xml(attr)]
    pub append: Option<OnOff>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Serial {
    #[xml(flatten)]
    pub source: ChardevSource,
    #[xml(child, default)]
    pub target: SerialTarget,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SerialTarget {
    #[xml(attr = "type")]
    pub kind: Option<SerialTargetType>,
    #[xml(attr)]
    pub port: Option<u32>,
    #[xml(child)]
    pub model: Option<SerialModel>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SerialModel {
    #[xml(attr, required)]
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Parallel {
    #[xml(flatten)]
    pub source: ChardevSource,
    #[xml(child, default)]
    pub target: PortTarget,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PortTarget {
    #[xml(attr)]
    pub port: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Console {
    #[xml(flatten)]
    pub source: ChardevSource,
    #[xml(child, default)]
    pub target: ConsoleTarget,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ConsoleTarget {
    #[xml(attr = "type")]
    pub kind: Option<ConsoleTargetType>,
    #[xml(attr)]
    pub port: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
pub struct Channel {
    #[xml(flatten)]
    pub source: ChardevSource,
    #[xml(child, required)]
    pub target: ChannelTarget,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

/// Upstream: `virDomainChrChannelTargetType`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "type")]
pub enum ChannelTarget {
    Guestfwd(GuestForward),
    Virtio(NamedChannel),
    Xen(NamedChannel),
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GuestForward {
    #[xml(attr)]
    pub address: Option<String>,
    #[xml(attr)]
    pub port: Option<u16>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NamedChannel {
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr, unless = "flags::INACTIVE")]
    pub state: Option<ChannelState>,
}
