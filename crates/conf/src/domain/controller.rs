//! Controllers: `<controller>`. Upstream: `virDomainControllerDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, OnOff, ValueForm, refused};
use ferrovirt_util::{ErrorNumber, Result};

use super::device::{DeviceInfo, VirtioOptions};
use super::disk::driver::IothreadMapping;
use super::units::Kib;

const IDE: &[&str] = &["piix3", "piix4", "ich6"];

const SCSI: &[&str] = &[
    "auto",
    "buslogic",
    "lsilogic",
    "lsisas1068",
    "vmpvscsi",
    "ibmvscsi",
    "virtio-scsi",
    "lsisas1078",
    "virtio-transitional",
    "virtio-non-transitional",
    "ncr53c90",
    "dc390",
    "am53c974",
];

const VIRTIO_SERIAL: &[&str] = &["virtio", "virtio-transitional", "virtio-non-transitional"];

const USB: &[&str] = &[
    "piix3-uhci",
    "piix4-uhci",
    "ehci",
    "ich9-ehci1",
    "ich9-uhci1",
    "ich9-uhci2",
    "ich9-uhci3",
    "vt82c686b-uhci",
    "pci-ohci",
    "nec-xhci",
    "qusb1",
    "qusb2",
    "qemu-xhci",
    "none",
];

const PCI: &[&str] = &[
    "pci-root",
    "pcie-root",
    "pci-bridge",
    "dmi-to-pci-bridge",
    "pcie-to-pci-bridge",
    "pcie-root-port",
    "pcie-switch-upstream-port",
    "pcie-switch-downstream-port",
    "pci-expander-bus",
    "pcie-expander-bus",
];

/// The models that a document may name: those of all types of controllers but ISA bridges.
const MODEL: ValueForm = ValueForm::AnyOf(&[
    ValueForm::Words(USB),
    ValueForm::Words(SCSI),
    ValueForm::Words(PCI),
    ValueForm::Words(IDE),
    ValueForm::Words(VIRTIO_SERIAL),
]);

impl ControllerType {
    /// The models by number. Upstream: the `virDomainControllerModel*` enumerations.
    pub(crate) fn models(self) -> &'static [&'static str] {
        match self {
            Self::Ide => IDE,
            Self::Scsi => SCSI,
            Self::VirtioSerial => VIRTIO_SERIAL,
            Self::Usb => USB,
            Self::Pci => PCI,
            Self::Isa => &["isabridge"],
            _ => &[],
        }
    }
}

string_enums! {
    /// Upstream: `virDomainControllerType`.
    pub ControllerType {
        Ide = "ide", Fdc = "fdc", Scsi = "scsi", Sata = "sata", VirtioSerial = "virtio-serial", Ccid = "ccid", Usb = "usb",
        Pci = "pci", XenBus = "xenbus", Isa = "isa", Nvme = "nvme",
    }
}

/// Upstream: `virDomainControllerDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_model")]
pub struct Controller {
    #[xml(attr = "type", required)]
    pub kind: ControllerType,
    #[xml(attr)]
    pub index: Option<u32>,
    /// The set of models depends on the type: `pcie-root-port`, `qemu-xhci`, `virtio-scsi`, ...
    #[xml(attr, form = "MODEL")]
    pub model: Option<String>,
    #[xml(attr)]
    pub ports: Option<u32>,
    #[xml(attr)]
    pub vectors: Option<u32>,
    #[xml(attr = "maxGrantFrames")]
    pub max_grant_frames: Option<u32>,
    #[xml(attr = "maxEventChannels")]
    pub max_event_channels: Option<u32>,
    #[xml(elem)]
    pub serial: Option<String>,
    #[xml(child = "model")]
    pub hardware: Option<PciModel>,
    #[xml(child)]
    pub target: Option<PciTarget>,
    #[xml(child)]
    pub driver: Option<ControllerDriver>,
    #[xml(flatten)]
    pub info: DeviceInfo,
    /// Of the root of a PCI hierarchy.
    #[xml(child)]
    pub pcihole64: Option<Kib>,
}

/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for a model that controllers of the type do not have.
fn check_model(controller: &Controller, _: &Element<'_>) -> Result<()> {
    match controller.model.as_deref() {
        Some(model) if !controller.kind.models().contains(&model) => {
            Err(refused(ErrorNumber::CONFIG_UNSUPPORTED, "Unknown model type '{}'", model))
        }
        _ => Ok(()),
    }
}

/// The device that a PCI controller appears as.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PciModel {
    #[xml(
        attr,
        required,
        words = "pci-bridge i82801b11-bridge pcie-pci-bridge ioh3420 x3130-upstream xio3130-downstream pxb pxb-pcie \
                 pcie-root-port spapr-pci-host-bridge"
    )]
    pub name: String,
}

/// Upstream: `virDomainPCIControllerOpts`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PciTarget {
    #[xml(attr = "chassisNr")]
    pub chassis_nr: Option<u32>,
    #[xml(attr)]
    pub chassis: Option<u32>,
    #[xml(attr, hex = 1)]
    pub port: Option<u32>,
    #[xml(attr = "busNr")]
    pub bus_nr: Option<u32>,
    #[xml(attr)]
    pub index: Option<u32>,
    #[xml(attr)]
    pub hotplug: Option<OnOff>,
    #[xml(attr = "memReserve")]
    pub mem_reserve_kib: Option<u64>,
    #[xml(elem)]
    pub node: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ControllerDriver {
    #[xml(attr)]
    pub queues: Option<u32>,
    #[xml(attr)]
    pub cmd_per_lun: Option<u32>,
    #[xml(attr)]
    pub max_sectors: Option<u32>,
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    #[xml(attr)]
    pub iothread: Option<u32>,
    #[xml(flatten)]
    pub virtio: VirtioOptions,
    #[xml(list = "iothread", wrap = "iothreads")]
    pub iothreads: Vec<IothreadMapping>,
}
