//! A PCI address, wherever a document names one. Upstream: `device_conf.c`, `virPCIDeviceAddress`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::Element;

document_errors! {
    /// What is wrong with a PCI address.
    pub PciAddressError in DEVICE {
        XML_ERROR OutOfRange(&'static str, u32, u32) = "Invalid PCI address {0}='0x{1:x}', must be <= 0x{2:X}";
        XML_ERROR Zero = "Invalid PCI address 0000:00:00, at least one of domain, bus, or slot must be > 0";
    }
}

/// Domain, bus, slot and function of a device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, XmlElement)]
#[xml(check = "check")]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct PciAddress {
    #[xml(attr, hex = 4)]
    pub domain: Option<u32>,
    #[xml(attr, hex = 2)]
    pub bus: Option<u32>,
    #[xml(attr, hex = 2)]
    pub slot: Option<u32>,
    #[xml(attr, hex = 1)]
    pub function: Option<u32>,
}

fn check(this: &PciAddress, _node: &Element<'_>) -> Result<()> {
    let parts = [
        ("domain", this.domain, 0xFFFF),
        ("bus", this.bus, 0xFF),
        ("slot", this.slot, 0x1F),
        ("function", this.function, 7),
    ];
    for (name, value, limit) in parts {
        if let Some(value) = value.filter(|v| *v > limit) {
            return Err(PciAddressError::OutOfRange(name, value, limit).into());
        }
    }
    Ok(())
}

impl PciAddress {
    /// An address from its parts.
    #[must_use]
    pub fn new(domain: u32, bus: u32, slot: u32, function: u32) -> Self {
        Self { domain: Some(domain), bus: Some(bus), slot: Some(slot), function: Some(function) }
    }

    /// The same address with absent parts written as zero, as it is formatted.
    #[must_use]
    pub fn filled(&self) -> Self {
        let [domain, bus, slot, function] = self.parts();
        Self::new(domain, bus, slot, function)
    }

    /// Domain, bus, slot, function; zero where absent.
    #[must_use]
    pub fn parts(&self) -> [u32; 4] {
        [self.domain, self.bus, self.slot, self.function].map(Option::unwrap_or_default)
    }

    /// Refuses an address whose domain, bus and slot are all zero.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR`.
    pub fn nonzero(self) -> Result<Self> {
        match self.parts() {
            [0, 0, 0, _] => Err(PciAddressError::Zero.into()),
            _ => Ok(self),
        }
    }
}

impl std::fmt::Display for PciAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [domain, bus, slot, function] = self.parts();
        write!(f, "{domain:04x}:{bus:02x}:{slot:02x}.{function}")
    }
}
