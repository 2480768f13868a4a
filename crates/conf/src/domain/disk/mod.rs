//! Disks: `<disk>`. Upstream: `virDomainDiskDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

pub mod driver;
pub mod iotune;
pub mod source;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{
    Element, Form, Part, StringEnum, ValueForm, Writer, XmlElement, XmlValue as _, refused,
};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, form};

use self::driver::{BlockIo, DiskDriver, Geometry};
use self::iotune::IoTune;
use self::source::{Auth, BackingStore, DiskSource, Encryption, FormatElement, SourceType};
use super::device::DeviceInfo;
use super::flags;
use super::private_data::PrivateData;

/// A serial number.
const SERIAL: ValueForm = ValueForm::Pattern {
    name: "serial number",
    accepts: |text| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.+- ".contains(&b)),
    samples: &["WD-WMAP9A966149", "a_1.2+3 4"],
};

const VENDOR: ValueForm =
    ValueForm::Pattern { name: "up to 8 characters", accepts: |text| text.len() <= 8, samples: &["SEAGATE"] };

const PRODUCT: ValueForm = ValueForm::Pattern {
    name: "up to 16 characters",
    accepts: |text| text.len() <= 16,
    samples: &["ST3146707LC"],
};

const TARGET: ValueForm = ValueForm::Pattern {
    name: "name of a disk in the guest",
    accepts: |text| {
        let text = text.strip_prefix("ioemu:").unwrap_or(text);
        ["fd", "hd", "sd", "vd", "xvd", "ubd", "nvme"].iter().any(|prefix| {
            text.strip_prefix(prefix).is_some_and(|rest| {
                !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            })
        })
    },
    samples: &["vda", "sdb", "hdc", "fda"],
};

string_enums! {
    /// Upstream: `virDomainDiskDevice`.
    pub DiskDevice { Disk = "disk", Cdrom = "cdrom", Floppy = "floppy", Lun = "lun" }
    /// Upstream: `virDomainDiskBus`.
    pub DiskBus {
        Ide = "ide", Fdc = "fdc", Scsi = "scsi", Virtio = "virtio", Xen = "xen", Usb = "usb", Uml = "uml", Sata = "sata",
        Sd = "sd", Nvme = "nvme",
    }
    /// Upstream: `virDomainDiskModel`.
    pub DiskModel {
        Virtio = "virtio", VirtioTransitional = "virtio-transitional", VirtioNonTransitional = "virtio-non-transitional",
    }
    /// Upstream: `virDomainDeviceSGIO`.
    pub Sgio { Filtered = "filtered", Unfiltered = "unfiltered" }
    /// Upstream: `virDomainSnapshotLocation`.
    pub DiskSnapshot { No = "no", Internal = "internal", External = "external", Manual = "manual" }
    /// Upstream: `virDomainDiskTray`.
    pub Tray { Closed = "closed", Open = "open" }
    /// Upstream: `virDomainDiskMirrorState`.
    pub MirrorState { None = "none", Ready = "yes", Abort = "abort", Pivot = "pivot" }
}

/// Upstream: `virDomainDiskDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_target")]
pub struct Disk {
    #[xml(attr = "type", always)]
    pub kind: SourceType,
    #[xml(attr, always)]
    pub device: DiskDevice,
    #[xml(attr)]
    pub model: Option<DiskModel>,
    #[xml(attr)]
    pub rawio: Option<bool>,
    #[xml(attr)]
    pub sgio: Option<Sgio>,
    #[xml(attr)]
    pub snapshot: Option<DiskSnapshot>,
    #[xml(child)]
    pub driver: Option<DiskDriver>,
    /// Only in the old place; see also [`DiskSource::auth`].
    #[xml(child)]
    pub auth: Option<Auth>,
    #[xml(child)]
    pub source: Option<DiskSource>,
    #[xml(child = "backingStore", keep)]
    pub backing_store: Option<Box<BackingStore>>,
    #[xml(child = "backenddomain")]
    pub backend_domain: Option<BackendDomain>,
    #[xml(child)]
    pub geometry: Option<Geometry>,
    #[xml(child)]
    pub blockio: Option<BlockIo>,
    #[xml(child, unless = "flags::INACTIVE")]
    pub mirror: Option<Box<Mirror>>,
    #[xml(child, default, expected)]
    pub target: DiskTarget,
    #[xml(child)]
    pub iotune: Option<IoTune>,
    #[xml(list = "throttlefilter", wrap = "throttlefilters")]
    pub throttle_filters: Vec<ThrottleFilter>,
    #[xml(flag)]
    pub readonly: bool,
    #[xml(flag)]
    pub shareable: bool,
    #[xml(child, keep)]
    pub transient: Option<Transient>,
    #[xml(elem, form = "SERIAL")]
    pub serial: Option<String>,
    #[xml(elem, form = "ferrovirt_util::xml::patterns::WWN")]
    pub wwn: Option<String>,
    #[xml(elem, form = "VENDOR", strict, unsupported = "disk vendor is more than 8 characters")]
    pub vendor: Option<String>,
    #[xml(elem, form = "PRODUCT", strict, unsupported = "disk product is more than 16 characters")]
    pub product: Option<String>,
    /// Only in the old place; see also [`DiskSource::encryption`].
    #[xml(child)]
    pub encryption: Option<Encryption>,
    #[xml(flatten)]
    pub info: DeviceInfo,
    #[xml(child = "privateData", when = "flags::STATUS")]
    pub private_data: Option<PrivateData>,
    #[xml(child = "diskSecretsPlacement", when = "flags::STATUS")]
    pub secrets_placement: Option<SecretsPlacement>,
}

fn check_target(disk: &Disk, _: &Element<'_>) -> Result<()> {
    if disk.target.dev.is_some() {
        return Ok(());
    }
    let path = disk.source.as_ref().and_then(|s| s.file.as_ref().or(s.dev.as_ref()));
    Err(match path {
        Some(path) => Error::new(ErrorDomain::DOMAIN, ErrorNumber::NO_TARGET, path.as_str()),
        None => Error::bare(ErrorDomain::DOMAIN, ErrorNumber::NO_TARGET),
    })
}

/// Which secrets stood in the old place, outside of the source: `true`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SecretsPlacement {
    #[xml(attr)]
    pub auth: Option<String>,
    #[xml(attr)]
    pub enc: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BackendDomain {
    #[xml(attr, required)]
    pub name: String,
}

/// Where the guest sees the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DiskTarget {
    #[xml(attr, expected, form = "TARGET")]
    pub dev: Option<String>,
    #[xml(attr)]
    pub bus: Option<DiskBus>,
    #[xml(attr, unless = "flags::INACTIVE")]
    pub tray: Option<Tray>,
    #[xml(attr)]
    pub removable: Option<ferrovirt_util::xml::OnOff>,
    #[xml(attr)]
    pub rotation_rate: Option<u32>,
    #[xml(attr)]
    pub dpofua: Option<ferrovirt_util::xml::OnOff>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ThrottleFilter {
    #[xml(attr, required)]
    pub group: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Transient {
    #[xml(attr = "shareBacking")]
    pub share_backing: Option<bool>,
}

/// The target of a running copy job.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mirror {
    pub job: Option<String>,
    pub ready: Option<MirrorState>,
    pub kind: SourceType,
    pub format: Option<FormatElement>,
    pub source: Option<DiskSource>,
    pub backing_store: Option<Box<BackingStore>>,
}

/// # Errors
/// `VIR_ERR_XML_ERROR` for what is no format.
fn mirror_format(name: &str) -> Result<FormatElement> {
    if source::STORAGE_FORMAT.accepts(name) {
        return Ok(FormatElement { kind: name.to_owned(), ..FormatElement::default() });
    }
    Err(refused(ErrorNumber::XML_ERROR, "unknown storage source format '{}'", name))
}

impl XmlElement for Mirror {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let kind = node.attr_opt("type")?;
        let mut format: Option<FormatElement> = ferrovirt_util::xml::parse_child(node, "format")?;
        let mut source: Option<DiskSource> = ferrovirt_util::xml::parse_child(node, "source")?;
        if kind.is_none() {
            // The oldest form has the file in an attribute.
            let file = node.attr_opt("file")?;
            source = file.map(|file| DiskSource { file: Some(file), ..DiskSource::default() });
            format = node.attr("format").map(mirror_format).transpose()?;
        }
        Ok(Self {
            job: node.attr_opt("job")?.or_else(|| kind.is_none().then(|| "copy".to_owned())),
            ready: node.attr_opt("ready")?,
            kind: kind.unwrap_or_default(),
            format,
            source,
            backing_store: ferrovirt_util::xml::parse_child(node, "backingStore")?,
        })
    }

    fn form() -> &'static Form {
        form!(
            "Mirror";
            Part::attr("type", SourceType::FORM),
            Part::attr("file", source::FILE),
            Part::attr("format", source::STORAGE_FORMAT),
            Part::attr("job", ValueForm::Words(&["copy", "active-commit"])),
            Part::attr("ready", MirrorState::FORM),
            Part::child("format", FormatElement::form),
            Part::child("source", DiskSource::form),
            Part::child("backingStore", BackingStore::form),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr("type", self.kind.as_str());
        if self.kind == SourceType::File && self.job.as_deref() == Some("copy") {
            writer.attr_opt("file", self.source.as_ref().and_then(|s| s.file.as_deref()));
            writer.attr_opt("format", self.format.as_ref().map(|f| f.kind.as_str()));
        }
        writer.attr_opt("job", self.job.as_deref());
        if let Some(ready) = &self.ready {
            writer.attr_value("ready", ready);
        }
    }

    fn write_body(&self, writer: &mut Writer) {
        if let Some(format) = &self.format {
            format.write_nonempty(writer, "format");
        }
        if let Some(source) = &self.source {
            source.write_nonempty(writer, "source");
        }
        if let Some(backing) = &self.backing_store {
            backing.write_element(writer, "backingStore");
        }
    }
}
