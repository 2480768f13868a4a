//! Small devices: watchdog, balloon, RNG, panic, vsock, IOMMU, hub, USB redirection, crypto, lease, smartcard.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{OnOff, ValueForm};

use super::chardev::ChardevSource;
use super::device::{DeviceInfo, VirtioOptions};

string_enums! {
    /// Upstream: `virDomainWatchdogModel`.
    pub WatchdogModel { I6300esb = "i6300esb", Ib700 = "ib700", Diag288 = "diag288", Itco = "itco" }
    /// Upstream: `virDomainWatchdogAction`.
    pub WatchdogAction {
        Reset = "reset", Shutdown = "shutdown", Poweroff = "poweroff", Pause = "pause", Dump = "dump", None = "none",
        InjectNmi = "inject-nmi",
    }
    /// Upstream: `virDomainMemballoonModel`.
    pub MemballoonModel {
        Virtio = "virtio", Xen = "xen", None = "none", VirtioTransitional = "virtio-transitional",
        VirtioNonTransitional = "virtio-non-transitional",
    }
    /// Upstream: `virDomainRNGModel`, `virDomainVsockModel`.
    pub VirtioModel {
        Virtio = "virtio", VirtioTransitional = "virtio-transitional", VirtioNonTransitional = "virtio-non-transitional",
    }
    /// Upstream: `virDomainPanicModel`.
    pub PanicModel { Isa = "isa", Pseries = "pseries", Hyperv = "hyperv", S390 = "s390", Pvpanic = "pvpanic" }
    /// Upstream: `virDomainIOMMUModel`.
    pub IommuModel { Intel = "intel", Smmuv3 = "smmuv3", Virtio = "virtio" }
}

/// Whether `text` is -1, or hexadecimal with at most so many digits.
fn is_any_or_hex(text: &str, digits: usize) -> bool {
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
    text == "-1" || (1..=digits).contains(&hex.len()) && hex.bytes().all(|b| b.is_ascii_hexdigit())
}

const USB_CLASS: ValueForm = ValueForm::Pattern {
    name: "class of USB devices, or -1",
    accepts: |text| is_any_or_hex(text, 2),
    samples: &["0x08", "-1"],
};

const USB_ID: ValueForm = ValueForm::Pattern {
    name: "USB vendor or product number, or -1",
    accepts: |text| is_any_or_hex(text, 4),
    samples: &["0x1234", "-1"],
};

const USB_VERSION: ValueForm = ValueForm::Pattern {
    name: "version of a USB device, or -1",
    accepts: |text| {
        let part = |t: &str| (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
        text == "-1" || text.split_once('.').is_some_and(|(major, minor)| part(major) && part(minor))
    },
    samples: &["1.09", "-1"],
};

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Watchdog {
    #[xml(attr, required)]
    pub model: WatchdogModel,
    #[xml(attr, always)]
    pub action: WatchdogAction,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Memballoon {
    #[xml(attr, required)]
    pub model: MemballoonModel,
    #[xml(attr)]
    pub autodeflate: Option<OnOff>,
    #[xml(attr = "freePageReporting")]
    pub free_page_reporting: Option<OnOff>,
    #[xml(child)]
    pub stats: Option<BalloonStats>,
    #[xml(flatten)]
    pub info: DeviceInfo,
    #[xml(child)]
    pub driver: Option<VirtioOptions>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BalloonStats {
    /// Seconds.
    #[xml(attr)]
    pub period: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
pub struct Rng {
    #[xml(attr, required)]
    pub model: VirtioModel,
    #[xml(child)]
    pub rate: Option<RngRate>,
    #[xml(child, required)]
    pub backend: RngBackend,
    #[xml(child)]
    pub driver: Option<VirtioOptions>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct RngRate {
    #[xml(attr, required)]
    pub bytes: u32,
    /// Milliseconds.
    #[xml(attr)]
    pub period: Option<u32>,
}

/// Upstream: `virDomainRNGBackend`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "model")]
pub enum RngBackend {
    Random(RandomBackend),
    Egd(ChardevSource),
    Builtin,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct RandomBackend {
    /// The file that is read.
    #[xml(text, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Panic {
    #[xml(attr, unsupported = "unknown panic model '{}'")]
    pub model: Option<PanicModel>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Vsock {
    #[xml(attr)]
    pub model: Option<VirtioModel>,
    #[xml(child)]
    pub cid: Option<Cid>,
    #[xml(flatten)]
    pub info: DeviceInfo,
    #[xml(child)]
    pub driver: Option<VirtioOptions>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Cid {
    #[xml(attr)]
    pub auto: Option<bool>,
    #[xml(attr)]
    pub address: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Iommu {
    #[xml(attr, required)]
    pub model: IommuModel,
    #[xml(child)]
    pub driver: Option<IommuDriver>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IommuDriver {
    #[xml(attr)]
    pub intremap: Option<OnOff>,
    #[xml(attr)]
    pub caching_mode: Option<OnOff>,
    #[xml(attr)]
    pub eim: Option<OnOff>,
    #[xml(attr)]
    pub iotlb: Option<OnOff>,
    #[xml(attr)]
    pub aw_bits: Option<u32>,
    #[xml(attr)]
    pub dma_translation: Option<OnOff>,
}

/// `<hub>`, `<nvram>`: nothing but a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PlainDevice {
    #[xml(attr = "type", words = "usb", unsupported = "unknown hub device type '{}'")]
    pub kind: Option<String>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Redirdev {
    #[xml(attr, words = "usb", unsupported = "unknown redirdev bus '{}'")]
    pub bus: Option<String>,
    #[xml(flatten)]
    pub source: ChardevSource,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct RedirFilter {
    #[xml(list = "usbdev")]
    pub devices: Vec<RedirFilterUsb>,
}

/// What is not there matches everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct RedirFilterUsb {
    #[xml(attr, form = "USB_CLASS", strict)]
    pub class: Option<String>,
    #[xml(attr, form = "USB_ID", strict)]
    pub vendor: Option<String>,
    #[xml(attr, form = "USB_ID", strict)]
    pub product: Option<String>,
    #[xml(attr, form = "USB_VERSION", strict, malformed = "Cannot parse USB device version {}")]
    pub version: Option<String>,
    #[xml(attr, required)]
    pub allow: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Crypto {
    #[xml(attr, required, words = "virtio")]
    pub model: String,
    #[xml(attr = "type", required, words = "qemu")]
    pub kind: String,
    #[xml(child)]
    pub backend: Option<CryptoBackend>,
    #[xml(child)]
    pub driver: Option<VirtioOptions>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CryptoBackend {
    #[xml(attr, required, words = "builtin lkcf")]
    pub model: String,
    #[xml(attr)]
    pub queues: Option<u32>,
}

/// A lock lease. Upstream: `virDomainLeaseDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Lease {
    #[xml(elem)]
    pub lockspace: Option<String>,
    #[xml(elem)]
    pub key: Option<String>,
    #[xml(child)]
    pub target: Option<LeaseTarget>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct LeaseTarget {
    #[xml(attr, required)]
    pub path: String,
    #[xml(attr)]
    pub offset: Option<u64>,
}

/// Upstream: `virDomainSmartcardDef`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
pub struct Smartcard {
    #[xml(flatten)]
    pub mode: SmartcardMode,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "mode")]
pub enum SmartcardMode {
    Host,
    HostCertificates(Certificates),
    Passthrough(ChardevSource),
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Certificates {
    #[xml(elems = "certificate")]
    pub certificates: Vec<String>,
    #[xml(
        elem,
        form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH",
        strict,
        malformed = "expecting absolute path: {}"
    )]
    pub database: Option<String>,
}
