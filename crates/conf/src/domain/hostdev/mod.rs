//! Host devices: `<hostdev>`. Upstream: `virDomainHostdevDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

pub mod source;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, OnOff, XmlElement};

use self::source::{MdevSource, PciSource, ScsiSource, UsbSource, VhostScsiSource};
use super::device::DeviceInfo;
use super::disk::Sgio;
use super::interface::options::Teaming;
use crate::netdev::{IpAddress, Route};

string_enums! {
    /// Upstream: `virDomainHostdevMode`.
    pub HostdevMode { Subsystem = "subsystem", Capabilities = "capabilities" }
}

/// Upstream: `virDomainHostdevDef`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(check = "check_model")]
pub struct Hostdev {
    #[xml(attr, always)]
    pub mode: HostdevMode,
    #[xml(flatten)]
    pub kind: HostdevKind,
    #[xml(attr, lenient)]
    pub managed: Option<bool>,
    #[xml(attr)]
    pub sgio: Option<Sgio>,
    #[xml(attr)]
    pub rawio: Option<bool>,
    #[xml(attr, words = "virtio virtio-transitional virtio-non-transitional vfio-pci vfio-ccw vfio-ap")]
    pub model: Option<String>,
    #[xml(attr)]
    pub display: Option<OnOff>,
    #[xml(attr)]
    pub ramfb: Option<OnOff>,
    #[xml(list = "ip")]
    pub ips: Vec<IpAddress>,
    #[xml(list = "route")]
    pub routes: Vec<Route>,
    #[xml(child)]
    pub teaming: Option<Teaming>,
    #[xml(flag)]
    pub readonly: bool,
    #[xml(flag)]
    pub shareable: bool,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

/// # Errors
/// `VIR_ERR_XML_ERROR` for a mediated device without a model.
fn check_model(hostdev: &Hostdev, node: &Element<'_>) -> Result<()> {
    match &hostdev.kind {
        HostdevKind::Mdev(_) if hostdev.model.is_none() => Err(node.missing_attr("model").into()),
        _ => Ok(()),
    }
}

/// Upstream: `virDomainHostdevSubsysType`, `virDomainHostdevCapsType`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "type")]
pub enum HostdevKind {
    Usb(Source<UsbSource>),
    Pci(PciHostdev),
    Scsi(Source<ScsiSource>),
    #[xml("scsi_host")]
    ScsiHost(Source<VhostScsiSource>),
    Mdev(Source<MdevSource>),
    Storage(Source<StorageCapability>),
    Misc(Source<MiscCapability>),
    Net(Source<NetCapability>),
}

/// A device with nothing but a source.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Source<T: XmlElement> {
    #[xml(child, required)]
    pub source: T,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PciHostdev {
    #[xml(child)]
    pub driver: Option<HostdevDriver>,
    #[xml(child, required)]
    pub source: PciSource,
}

/// Upstream: `virDeviceHostdevPCIDriverInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostdevDriver {
    #[xml(attr, words = "kvm vfio xen")]
    pub name: Option<String>,
    #[xml(attr)]
    pub model: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct StorageCapability {
    #[xml(elem, required, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub block: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MiscCapability {
    #[xml(elem = "char", required, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NetCapability {
    #[xml(elem, required, form = "ferrovirt_util::xml::patterns::DEVICE_NAME")]
    pub interface: String,
}
