//! `<device>`: a device of the host. Upstream: `node_device_conf.c`.

mod channel;
mod create;
pub(crate) mod forms;
mod leaves;
pub mod mdevctl;
mod pci;
mod storage;

pub use channel::{Ap, CcwAddress, CcwGroup, CcwGroupMember, Channel, QethGeneric};
pub use create::{NEW_DEVICE, NewDevice, Parent, generate_wwn};
pub use leaves::{
    Drm, FcHost, FcRemotePort, Firmware, Hardware, IdName, Mdev, MdevAttr, MdevType, MdevTypes, Net, NetLink,
    Scsi, ScsiHost, ScsiTarget, System, UsbDevice, UsbInterface,
};
pub use pci::{ExpressLink, IommuGroup, Pci, VirtFunctions, Vpd, VpdField, VpdFields};
pub use storage::{Removable, Storage};

use ferrovirt_util::xml::{self, Element, InvalidValue, Writer, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

string_enums! {
    /// Upstream: `virNodeDevCapType`.
    pub CapabilityType {
        System = "system", Pci = "pci", UsbDevice = "usb_device", Usb = "usb", Net = "net", ScsiHost = "scsi_host",
        ScsiTarget = "scsi_target", Scsi = "scsi", Storage = "storage", FcHost = "fc_host", Vports = "vports",
        ScsiGeneric = "scsi_generic", Drm = "drm", MdevTypes = "mdev_types", Mdev = "mdev", Ccw = "ccw", Css = "css",
        Vdpa = "vdpa", ApCard = "ap_card", ApQueue = "ap_queue", ApMatrix = "ap_matrix", Vpd = "vpd",
        CcwGroup = "ccwgroup",
    }
}

document_errors! {
    /// What is wrong with a device document.
    pub NodeDeviceError in NODEDEV {
        XML_ERROR NoName = "missing device name";
        INTERNAL_ERROR NoCapability(String) = "no device capabilities for '{0}'";
        XML_ERROR LoneParentWwn(&'static str, String, &'static str) =
            "when providing parent {0}='{1}', the {2} must also be provided";
        INTERNAL_ERROR NoNumber(&'static str) = "no {0} supplied";
        INTERNAL_ERROR InvalidNumber(&'static str) = "invalid {0} supplied";
        INTERNAL_ERROR MdevctlOutput = "Unexpected format in mdevctl response";
        XML_ERROR NoText(&'static str) = "no {0} supplied";
    }
}

/// A device of the host. Upstream: `virNodeDeviceDef`.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeDevice {
    /// Name.
    pub name: String,
    /// Folder in sysfs.
    pub path: Option<String>,
    /// Main device node.
    pub devnode: Option<String>,
    /// Links to the device node.
    pub devlinks: Vec<String>,
    /// Name of the device it hangs on.
    pub parent: Option<String>,
    /// Driver; not read from a document.
    pub driver: Option<String>,
    /// What it can do.
    pub capabilities: Vec<Capability>,
}

/// What a device can do, with the facts about it. Upstream: `virNodeDevCapData`.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "variants are named after the types of capabilities")]
pub enum Capability {
    System(System),
    Pci(Box<Pci>),
    UsbDevice(UsbDevice),
    Usb(UsbInterface),
    Net(Net),
    ScsiHost(ScsiHost),
    ScsiTarget(ScsiTarget),
    Scsi(Scsi),
    Storage(Box<Storage>),
    /// Path of the character device.
    ScsiGeneric(String),
    Drm(Drm),
    Mdev(Mdev),
    Ccw(Channel),
    Css(Channel),
    /// Path of the character device.
    Vdpa(String),
    ApCard(Ap),
    ApQueue(Ap),
    ApMatrix(MdevTypes),
    CcwGroup(CcwGroup),
}

/// The capability of type `kind` below `node`.
fn nested<'a, 'd>(node: &'a Element<'d>, kind: &str) -> Option<&'a Element<'d>> {
    node.children_named("capability").find(|c| c.attr("type") == Some(kind))
}

/// The text of child `name` as a number; hexadecimal and octal are understood.
fn number<T: TryFrom<u64>>(node: &Element<'_>, name: &str, what: &'static str) -> Result<T> {
    Ok(number_opt(node, name, what)?.ok_or(NodeDeviceError::NoNumber(what))?)
}

fn number_opt<T: TryFrom<u64>>(node: &Element<'_>, name: &str, what: &'static str) -> Result<Option<T>> {
    let Some(text) = node.child_text(name) else { return Ok(None) };
    let value = xml::parse_c_number(text).and_then(|n| T::try_from(n).ok());
    Ok(Some(value.ok_or(NodeDeviceError::InvalidNumber(what))?))
}

fn text(node: &Element<'_>, name: &str) -> Option<String> {
    node.child_text(name).map(str::to_owned)
}

fn write_text(w: &mut Writer, name: &str, text: Option<&String>) {
    if let Some(text) = text {
        w.text_element(name, text);
    }
}

fn write_number(w: &mut Writer, name: &str, number: impl std::fmt::Display) {
    w.text_element(name, &number.to_string());
}

impl Capability {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let unknown = || node.invalid_attr("type", InvalidValue::default());
        Ok(match node.attr_required("type")? {
            CapabilityType::System => Self::System(System::parse_element(node)?),
            CapabilityType::Pci => Self::Pci(Box::new(Pci::parse(node)?)),
            CapabilityType::UsbDevice => Self::UsbDevice(UsbDevice::parse(node)?),
            CapabilityType::Usb => Self::Usb(UsbInterface::parse(node)?),
            CapabilityType::Net => Self::Net(Net::parse(node)?),
            CapabilityType::ScsiHost => Self::ScsiHost(ScsiHost::parse(node)?),
            CapabilityType::ScsiTarget => Self::ScsiTarget(ScsiTarget::parse(node)?),
            CapabilityType::Scsi => Self::Scsi(Scsi::parse(node)?),
            CapabilityType::Storage => Self::Storage(Box::new(Storage::parse(node)?)),
            CapabilityType::ScsiGeneric => Self::ScsiGeneric(
                text(node, "char").ok_or(NodeDeviceError::NoText("SCSI generic device node"))?,
            ),
            CapabilityType::Drm => Self::Drm(Drm::parse_element(node)?),
            CapabilityType::Mdev => Self::Mdev(Mdev::parse(node)?),
            CapabilityType::Ccw => Self::Ccw(Channel::parse(node)?),
            CapabilityType::Css => Self::Css(Channel::parse(node)?),
            CapabilityType::Vdpa => {
                Self::Vdpa(text(node, "chardev").ok_or(NodeDeviceError::NoText("vDPA device node"))?)
            }
            CapabilityType::ApCard => Self::ApCard(Ap::parse(node, false)?),
            CapabilityType::ApQueue => Self::ApQueue(Ap::parse(node, true)?),
            CapabilityType::ApMatrix => Self::ApMatrix(MdevTypes::parse_in(node)?),
            CapabilityType::CcwGroup => Self::CcwGroup(CcwGroup::parse(node)?),
            CapabilityType::FcHost
            | CapabilityType::Vports
            | CapabilityType::MdevTypes
            | CapabilityType::Vpd => return Err(unknown().into()),
        })
    }

    /// The type as the document spells it.
    #[must_use]
    pub fn kind(&self) -> CapabilityType {
        match self {
            Self::System(_) => CapabilityType::System,
            Self::Pci(_) => CapabilityType::Pci,
            Self::UsbDevice(_) => CapabilityType::UsbDevice,
            Self::Usb(_) => CapabilityType::Usb,
            Self::Net(_) => CapabilityType::Net,
            Self::ScsiHost(_) => CapabilityType::ScsiHost,
            Self::ScsiTarget(_) => CapabilityType::ScsiTarget,
            Self::Scsi(_) => CapabilityType::Scsi,
            Self::Storage(_) => CapabilityType::Storage,
            Self::ScsiGeneric(_) => CapabilityType::ScsiGeneric,
            Self::Drm(_) => CapabilityType::Drm,
            Self::Mdev(_) => CapabilityType::Mdev,
            Self::Ccw(_) => CapabilityType::Ccw,
            Self::Css(_) => CapabilityType::Css,
            Self::Vdpa(_) => CapabilityType::Vdpa,
            Self::ApCard(_) => CapabilityType::ApCard,
            Self::ApQueue(_) => CapabilityType::ApQueue,
            Self::ApMatrix(_) => CapabilityType::ApMatrix,
            Self::CcwGroup(_) => CapabilityType::CcwGroup,
        }
    }

    fn write(&self, w: &mut Writer) {
        w.start("capability");
        w.attr_value("type", &self.kind());
        match self {
            Self::System(system) => system.write_body(w),
            Self::Pci(pci) => pci.write(w),
            Self::UsbDevice(usb) => usb.write(w),
            Self::Usb(usb) => usb.write(w),
            Self::Net(net) => net.write(w),
            Self::ScsiHost(host) => host.write(w),
            Self::ScsiTarget(target) => target.write(w),
            Self::Scsi(scsi) => scsi.write(w),
            Self::Storage(storage) => storage.write(w),
            Self::ScsiGeneric(path) => w.text_element("char", path),
            Self::Drm(drm) => drm.write_body(w),
            Self::Mdev(mdev) => mdev.write(w),
            Self::Ccw(channel) | Self::Css(channel) => channel.write(w),
            Self::Vdpa(path) => w.text_element("chardev", path),
            Self::ApCard(ap) | Self::ApQueue(ap) => ap.write(w),
            Self::ApMatrix(types) => types.write(w),
            Self::CcwGroup(group) => group.write(w),
        }
        w.end_long();
    }
}

impl NodeDevice {
    /// Reads the document of an existing device.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_INTERNAL_ERROR` for numbers, else `VIR_ERR_XML_ERROR`.
    pub fn parse(document: &str) -> Result<Self> {
        let root = xml::parse_root(document, "device", ErrorDomain::NODEDEV)?;
        let name = text(&root, "name").ok_or(NodeDeviceError::NoName)?;
        let nodes = |kind: &'static str| {
            root.children_named("devnode")
                .filter(move |n| n.attr("type") == Some(kind))
                .map(|n| n.text().to_owned())
        };
        let capabilities: Vec<Capability> =
            root.children_named("capability").map(Capability::parse).collect::<Result<_>>()?;
        if capabilities.is_empty() {
            return Err(NodeDeviceError::NoCapability(name).into());
        }
        Ok(Self {
            path: text(&root, "path"),
            devnode: nodes("dev").next(),
            devlinks: nodes("link").collect(),
            parent: text(&root, "parent"),
            driver: None,
            name,
            capabilities,
        })
    }

    /// The document; with `inactive` without what is known only of a device that exists now.
    #[must_use]
    pub fn format(&self, inactive: bool) -> String {
        let mut w = Writer::new();
        w.start("device");
        w.text_element("name", &self.name);
        write_text(&mut w, "path", self.path.as_ref().filter(|_| !inactive));
        let nodes = self.devnode.iter().map(|n| ("dev", n)).chain(self.devlinks.iter().map(|n| ("link", n)));
        for (kind, node) in nodes {
            w.start("devnode");
            w.attr("type", kind);
            w.text(node);
            w.end();
        }
        write_text(&mut w, "parent", self.parent.as_ref());
        if let Some(driver) = self.driver.as_ref().filter(|_| !inactive) {
            w.start("driver");
            w.text_element("name", driver);
            w.end();
        }
        self.capabilities.iter().for_each(|c| c.write(&mut w));
        w.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip() {
        let text = "<device>\n  <name>pci_0000_00_1c_0</name>\n  <parent>computer</parent>\n  <capability type='pci'>\n    \
                    <class>0x060400</class>\n    <domain>0</domain>\n    <bus>0</bus>\n    <slot>28</slot>\n    \
                    <function>0</function>\n    <product id='0x8c10'/>\n    <vendor id='0x8086'>Intel</vendor>\n    \
                    <capability type='vpd'>\n      <name>n</name>\n      <fields access='readonly'>\n        \
                    <part_number>p</part_number>\n        <vendor_field index='1'>v</vendor_field>\n      </fields>\n    \
                    </capability>\n    <pci-express/>\n  </capability>\n</device>\n";
        assert_eq!(NodeDevice::parse(text).expect("valid").format(false), text);
    }

    #[test]
    fn faults() {
        let fault = |text| NodeDevice::parse(text).expect_err("invalid").message().into_owned();
        assert_eq!(fault("<device/>"), "XML error: missing device name");
        assert_eq!(
            fault("<device><name>a</name><capability type='q'/></device>"),
            "XML error: Invalid value for attribute 'type' in element 'capability': 'q'."
        );
    }
}
