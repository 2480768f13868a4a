//! Character devices: `<serial>`, `<parallel>`, `<console>`, `<channel>`, and the sources that they share with others.
//! Upstream: `virDomainChrDef`, `virDomainChrSourceDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

mod source;

use ferrovirt_macros::XmlElement;

pub use self::source::{ChardevSource, Clipboard, Endpoint, Log, Mouse, Protocol};
use super::device::DeviceInfo;
use super::flags;

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
    #[xml(attr = "type", unsupported = "unknown target type '{}' specified for character device")]
    pub kind: Option<SerialTargetType>,
    #[xml(attr)]
    pub port: Option<u32>,
    #[xml(child)]
    pub model: Option<SerialModel>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SerialModel {
    #[xml(
        attr,
        required,
        words = "isa-serial usb-serial pci-serial spapr-vty sclpconsole sclplmconsole 16550a pl011 isa-debugcon",
        unsupported = "unknown target model '{}' specified for character device"
    )]
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
    #[xml(attr = "type", unsupported = "unknown target type '{}' specified for character device")]
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
#[xml(tag = "type", unsupported = "unknown target type '{}' specified for character device")]
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
