//! Addresses of devices on the guest's buses. Upstream: `device_conf.c`.
#![expect(missing_docs, reason = "fields are named after the attributes they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, Form, OnOff, Part, ValueForm, Writer, XmlElement, XmlValue as _};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, form};

/// Where a device sits. Upstream: `virDomainDeviceAddressType`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "type")]
pub enum Address {
    Pci(PciAddress),
    Drive(DriveAddress),
    VirtioSerial(VirtioSerialAddress),
    Ccid(CcidAddress),
    Usb(UsbAddress),
    SpaprVio(SpaprVioAddress),
    #[xml("virtio-s390")]
    VirtioS390,
    Ccw(CcwAddress),
    VirtioMmio,
    Isa(IsaAddress),
    Dimm(DimmAddress),
    /// Known to the guest's configuration but not plugged.
    Unassigned,
}

/// Upstream: `virPCIDeviceAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PciAddress {
    pub domain: u32,
    pub bus: u32,
    pub slot: u32,
    pub function: u32,
    pub multifunction: Option<bool>,
    pub zpci: Option<ZpciAddress>,
}

/// The second half of an s390 PCI address. Upstream: `virZPCIDeviceAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct ZpciAddress {
    #[xml(attr, hex = 4)]
    pub uid: Option<u32>,
    #[xml(attr, hex = 8)]
    pub fid: Option<u32>,
}

impl ZpciAddress {
    /// One number without the other has 0 beside it.
    fn complete(self) -> Self {
        match self {
            Self { uid: None, fid: None } => self,
            Self { uid, fid } => Self { uid: uid.or(Some(0)), fid: fid.or(Some(0)) },
        }
    }
}

impl PciAddress {
    /// Whether domain, bus and slot are all zero: nothing has been assigned. Upstream: `virPCIDeviceAddressIsEmpty`.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.domain == 0 && self.bus == 0 && self.slot == 0
    }

    fn write_parts(&self, writer: &mut Writer) {
        writer.attr_fmt("domain", format_args!("0x{:04x}", self.domain));
        writer.attr_fmt("bus", format_args!("0x{:02x}", self.bus));
        writer.attr_fmt("slot", format_args!("0x{:02x}", self.slot));
        writer.attr_fmt("function", format_args!("0x{:x}", self.function));
    }

    /// Refuses parts that are out of range. Upstream: `virPCIDeviceAddressIsValid`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR`.
    pub fn check(&self) -> Result<()> {
        let text = match *self {
            Self { domain, .. } if domain > 0xFFFF => {
                format!("Invalid PCI address domain='0x{domain:x}', must be <= 0xFFFF")
            }
            Self { bus, .. } if bus > 0xFF => format!("Invalid PCI address bus='0x{bus:x}', must be <= 0xFF"),
            Self { slot, .. } if slot > 0x1F => {
                format!("Invalid PCI address slot='0x{slot:x}', must be <= 0x1F")
            }
            Self { function, .. } if function > 7 => {
                format!("Invalid PCI address function=0x{function:x}, must be <= 7")
            }
            _ => return Ok(()),
        };
        Err(Error::new(ErrorDomain::NONE, ErrorNumber::XML_ERROR, text))
    }
}

impl XmlElement for PciAddress {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let part = |name| Ok::<u32, Error>(node.attr_hex(name)?.unwrap_or_default());
        let address = Self {
            domain: part("domain")?,
            bus: part("bus")?,
            slot: part("slot")?,
            function: part("function")?,
            multifunction: node.attr_opt::<OnOff>("multifunction")?.map(|v| v.0),
            zpci: ferrovirt_util::xml::parse_child(node, "zpci")?.map(ZpciAddress::complete),
        };
        if !address.is_empty() {
            address.check()?;
        }
        Ok(address)
    }

    fn form() -> &'static Form {
        form!(
            "PciAddress";
            Part::group(HostPciAddress::form),
            Part::attr("multifunction", OnOff::FORM),
            Part::child("zpci", ZpciAddress::form),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        if !self.is_empty() || self.function != 0 {
            self.write_parts(writer);
        }
        if let Some(multifunction) = self.multifunction {
            writer.attr_value("multifunction", &OnOff(multifunction));
        }
    }

    fn write_body(&self, writer: &mut Writer) {
        if let Some(zpci) = &self.zpci {
            zpci.write_nonempty(writer, "zpci");
        }
    }
}

/// The address of a device on the host: zero is an address like any other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostPciAddress(pub PciAddress);

impl XmlElement for HostPciAddress {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        PciAddress::parse_element(node).map(Self)
    }

    fn form() -> &'static Form {
        form!(
            "HostPciAddress";
            Part::attr("domain", ValueForm::c_number(0xFFFF)),
            Part::attr("bus", ValueForm::c_number(0xFF)),
            Part::attr("slot", ValueForm::c_number(0x1F)),
            Part::attr("function", ValueForm::c_number(7)),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        self.0.write_parts(writer);
    }

    fn write_body(&self, _: &mut Writer) {}
}

/// Upstream: `virDomainDeviceDriveAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct DriveAddress {
    #[xml(attr, always)]
    pub controller: u32,
    #[xml(attr, always)]
    pub bus: u32,
    #[xml(attr, always)]
    pub target: u32,
    #[xml(attr, always)]
    pub unit: u32,
}

/// Upstream: `virDomainDeviceVirtioSerialAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct VirtioSerialAddress {
    #[xml(attr, always)]
    pub controller: u32,
    #[xml(attr, always)]
    pub bus: u32,
    #[xml(attr, always)]
    pub port: u32,
}

/// Upstream: `virDomainDeviceCcidAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct CcidAddress {
    #[xml(attr, always)]
    pub controller: u32,
    #[xml(attr, always)]
    pub slot: u32,
}

/// A port and those of the hubs before it.
pub(crate) const USB_PORT: ValueForm = ValueForm::Pattern {
    name: "up to four port numbers with periods",
    accepts: |text| {
        text.split('.').count() <= 4
            && text.split('.').all(|n| n.len() <= 3 && n.parse::<u8>().is_ok() && !n.starts_with('+'))
    },
    samples: &["1", "1.2", "1.1.3.4"],
};

/// A port of the guest's USB buses. Upstream: `virDomainDeviceUSBAddress`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, XmlElement)]
pub struct UsbAddress {
    #[xml(attr, always)]
    pub bus: u32,
    /// Path of ports from the root hub, separated by dots.
    #[xml(attr, form = "USB_PORT", strict, internal = "Cannot parse <address> 'port' attribute")]
    pub port: Option<String>,
}

/// Upstream: `virDomainDeviceSpaprVioAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct SpaprVioAddress {
    #[xml(attr, hex = 8)]
    pub reg: Option<u64>,
}

/// Upstream: `virCCWDeviceAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct CcwAddress {
    #[xml(attr, hex = 1)]
    pub cssid: Option<u32>,
    #[xml(attr, hex = 1)]
    pub ssid: Option<u32>,
    #[xml(attr, hex = 4)]
    pub devno: Option<u32>,
}

/// Upstream: `virDomainDeviceISAAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct IsaAddress {
    #[xml(attr, hex = 1)]
    pub iobase: Option<u32>,
    #[xml(attr, hex = 1)]
    pub irq: Option<u32>,
}

/// Upstream: `virDomainDeviceDimmAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
pub struct DimmAddress {
    #[xml(attr, always)]
    pub slot: u32,
    #[xml(attr, hex = 1)]
    pub base: Option<u64>,
}
