//! Model, driver, backend and the other options of an interface.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{OnOff, ValueForm};

use super::super::device::VirtioOptions;
use super::super::flags;

string_enums! {
    /// Upstream: `virDomainNetDriver`; the last three are those of host devices.
    pub InterfaceDriverName { Qemu = "qemu", Vhost = "vhost", Kvm = "kvm", Vfio = "vfio", Xen = "xen" }
    /// Upstream: `virDomainNetVirtioTxMode`.
    pub TxMode { Iothread = "iothread", Timer = "timer" }
    /// Upstream: `virDomainNetBackend`.
    pub BackendType { Default = "default", Passt = "passt" }
    /// Upstream: `virDomainNetInterfaceLinkState`.
    pub LinkState { Up = "up", Down = "down" }
    /// Upstream: `virDomainNetTeaming`.
    pub TeamingType { Persistent = "persistent", Transient = "transient" }
}

impl InterfaceDriverName {
    /// Whether it gives a host's device to the guest.
    #[must_use]
    pub fn is_of_host(self) -> bool {
        !matches!(self, Self::Qemu | Self::Vhost)
    }
}

/// The device on the host.
const MODEL_NAME: ValueForm = ValueForm::Pattern {
    name: "name of letters, digits, '_' and '-'",
    accepts: |text| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b)),
    samples: &["virtio", "e1000-82545em"],
};

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InterfaceTarget {
    #[xml(attr, form = "ferrovirt_util::xml::patterns::DEVICE_NAME")]
    pub dev: Option<String>,
    #[xml(attr)]
    pub managed: Option<bool>,
}

/// The device in a container.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Guest {
    #[xml(attr, form = "ferrovirt_util::xml::patterns::DEVICE_NAME")]
    pub dev: Option<String>,
    #[xml(attr, unless = "flags::INACTIVE")]
    pub actual: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InterfaceModel {
    /// `virtio`, `e1000`, ...: open-ended.
    #[xml(
        attr = "type",
        required,
        form = "MODEL_NAME",
        strict,
        invalid_arg = "Model name contains invalid characters"
    )]
    pub name: String,
}

/// Upstream: `virDomainNetDriverFormat`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InterfaceDriver {
    #[xml(attr)]
    pub name: Option<InterfaceDriverName>,
    #[xml(attr)]
    pub txmode: Option<TxMode>,
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    #[xml(attr)]
    pub event_idx: Option<OnOff>,
    #[xml(attr)]
    pub queues: Option<u32>,
    #[xml(attr)]
    pub rx_queue_size: Option<u32>,
    #[xml(attr)]
    pub tx_queue_size: Option<u32>,
    #[xml(attr)]
    pub rss: Option<OnOff>,
    #[xml(attr)]
    pub rss_hash_report: Option<OnOff>,
    #[xml(flatten)]
    pub virtio: VirtioOptions,
    #[xml(child)]
    pub host: Option<Offloads>,
    #[xml(child)]
    pub guest: Option<Offloads>,
}

/// Segmentation and checksum offloads of one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Offloads {
    #[xml(attr)]
    pub csum: Option<OnOff>,
    #[xml(attr)]
    pub gso: Option<OnOff>,
    #[xml(attr)]
    pub tso4: Option<OnOff>,
    #[xml(attr)]
    pub tso6: Option<OnOff>,
    #[xml(attr)]
    pub ecn: Option<OnOff>,
    #[xml(attr)]
    pub ufo: Option<OnOff>,
    #[xml(attr)]
    pub mrg_rxbuf: Option<OnOff>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InterfaceBackend {
    #[xml(attr = "type")]
    pub kind: Option<BackendType>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub tap: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub vhost: Option<String>,
    #[xml(attr = "logFile", form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub log_file: Option<String>,
}

/// Upstream: `virDomainNetPortForward`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PortForward {
    #[xml(attr, required, words = "tcp udp")]
    pub proto: String,
    #[xml(
        attr,
        form = "ferrovirt_util::xml::patterns::IP",
        strict,
        malformed = "Invalid address '{}' in <portForward>"
    )]
    pub address: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::DEVICE_NAME")]
    pub dev: Option<String>,
    #[xml(list = "range")]
    pub ranges: Vec<PortRange>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PortRange {
    #[xml(attr, required, nonzero)]
    pub start: u32,
    #[xml(attr)]
    pub end: Option<u32>,
    #[xml(attr)]
    pub to: Option<u32>,
    #[xml(attr)]
    pub exclude: Option<bool>,
}

/// Upstream: `virDomainNetDef.filter`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FilterRef {
    #[xml(attr, required)]
    pub filter: String,
    #[xml(list = "parameter")]
    pub parameters: Vec<FilterParameter>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FilterParameter {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr, required)]
    pub value: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Link {
    #[xml(attr, unsupported = "unknown interface link state '{}'")]
    pub state: Option<LinkState>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Tune {
    #[xml(elem)]
    pub sndbuf: Option<u64>,
}

/// Interrupt coalescing of a tap device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Coalesce {
    #[xml(child)]
    pub rx: Option<CoalesceRx>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CoalesceRx {
    #[xml(child)]
    pub frames: Option<CoalesceFrames>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CoalesceFrames {
    #[xml(attr)]
    pub max: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Teaming {
    #[xml(attr = "type", required, unsupported = "unknown teaming type '{}'")]
    pub kind: TeamingType,
    /// Alias of the persistent interface.
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ALIAS")]
    pub persistent: Option<String>,
}
