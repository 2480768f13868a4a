//! Which device of the host it is. Upstream: `virDomainHostdevSubsys`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, ValueForm};
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::super::address::HostPciAddress;
use super::super::disk::source::{Auth, Initiator, NameAttr, NetHost, NetProtocol, StartupPolicy};
use super::super::private_data::PrivateData;

const NAA: ValueForm = ValueForm::Pattern {
    name: "world wide name of a target",
    accepts: |text| {
        let digits = text.strip_prefix("naa.").unwrap_or_default();
        digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_hexdigit())
    },
    samples: &["naa.5123456789abcde0"],
};

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PciSource {
    #[xml(attr = "writeFiltering")]
    pub write_filtering: Option<bool>,
    #[xml(child, required)]
    pub address: HostPciAddress,
    #[xml(child, when = "super::super::flags::PCI_ORIG_STATES")]
    pub origstates: Option<OriginalStates>,
}

/// What must be undone when the device returns to the host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct OriginalStates {
    #[xml(flag)]
    pub unbind: bool,
    #[xml(flag)]
    pub removeslot: bool,
    #[xml(flag)]
    pub reprobe: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_usb")]
pub struct UsbSource {
    #[xml(attr = "startupPolicy")]
    pub startup_policy: Option<StartupPolicy>,
    #[xml(attr = "guestReset", words = "off uninitialized on")]
    pub guest_reset: Option<String>,
    #[xml(attr, when = "super::super::flags::STATUS")]
    pub missing: Option<bool>,
    #[xml(child)]
    pub vendor: Option<UsbId>,
    #[xml(child)]
    pub product: Option<UsbId>,
    #[xml(child)]
    pub address: Option<UsbHostAddress>,
}

/// Upstream: `virDomainHostdevSubsysUSBDefParseXML`.
fn check_usb(source: &UsbSource, node: &Element<'_>) -> Result<()> {
    for (name, id, partner) in [("vendor", &source.vendor, "product"), ("product", &source.product, "vendor")]
    {
        let Some(element) = node.child(name) else { continue };
        if id.is_none_or(|id| id.id.is_none()) {
            return Err(element.missing_attr("id").into());
        }
        if node.child(partner).is_none() {
            return Err(Error::internal(ErrorDomain::DOMAIN, format!("missing {partner}")));
        }
    }
    let Some((address, element)) = source.address.as_ref().zip(node.child("address")) else { return Ok(()) };
    for (name, missing) in [("bus", address.bus.is_none()), ("device", address.device.is_none())] {
        if missing {
            return Err(element.missing_attr(name).into());
        }
    }
    Ok(())
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct UsbId {
    #[xml(attr, hex = 4)]
    pub id: Option<u32>,
}

/// Bus and device numbers, or the port.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct UsbHostAddress {
    #[xml(attr)]
    pub bus: Option<u32>,
    #[xml(attr)]
    pub device: Option<u32>,
    #[xml(attr, form = "super::super::address::USB_PORT")]
    pub port: Option<String>,
}

/// A device behind an adapter, or an iSCSI target (`protocol`).
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ScsiSource {
    #[xml(attr)]
    pub protocol: Option<NetProtocol>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(list = "host")]
    pub hosts: Vec<NetHost>,
    #[xml(child = "privateData", when = "super::super::flags::STATUS")]
    pub private_data: Option<PrivateData>,
    #[xml(child)]
    pub auth: Option<Auth>,
    #[xml(child)]
    pub initiator: Option<Initiator>,
    #[xml(child)]
    pub adapter: Option<NameAttr>,
    #[xml(child)]
    pub address: Option<ScsiAddress>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ScsiAddress {
    #[xml(attr, always)]
    pub bus: u32,
    #[xml(attr, always)]
    pub target: u32,
    #[xml(attr, always)]
    pub unit: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VhostScsiSource {
    #[xml(attr, required, words = "vhost")]
    pub protocol: String,
    #[xml(attr, expected, form = "NAA", strict, malformed = "malformed 'wwpn' value")]
    pub wwpn: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MdevSource {
    #[xml(child, required)]
    pub address: MdevAddress,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MdevAddress {
    #[xml(
        attr,
        form = "ferrovirt_util::xml::patterns::UUID",
        strict,
        internal = "Cannot parse uuid attribute of element <address>"
    )]
    pub uuid: Option<String>,
}
