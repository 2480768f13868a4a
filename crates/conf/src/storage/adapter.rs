//! `<adapter>` of a SCSI pool. Upstream: `storage_adapter_conf.c`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, InvalidValue, Writer, XmlElement as _, parse_c_number};

use super::StorageError;
use crate::domain::address::PciAddress;

/// The host bus adapter whose devices are the volumes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Adapter {
    /// A SCSI host.
    ScsiHost(ScsiHost),
    /// A Fibre Channel (virtual) host.
    FcHost(FcHost),
}

/// A SCSI host by name (`host0`) or by what it sits on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScsiHost {
    /// Its name.
    Name(String),
    /// The device it belongs to.
    Parent(ScsiParent),
}

/// `<parentaddr>`: a PCI device and which of its SCSI hosts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScsiParent {
    /// Number below the device.
    pub unique_id: u32,
    /// The device.
    pub address: PciAddress,
}

/// A Fibre Channel host by its world wide names.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct FcHost {
    #[xml(attr)]
    pub parent: Option<String>,
    #[xml(attr)]
    pub parent_wwnn: Option<String>,
    #[xml(attr)]
    pub parent_wwpn: Option<String>,
    #[xml(attr)]
    pub parent_fabric_wwn: Option<String>,
    #[xml(attr)]
    pub managed: Option<bool>,
    #[xml(attr)]
    pub wwnn: Option<String>,
    #[xml(attr)]
    pub wwpn: Option<String>,
}

/// Whether it is a world wide name: sixteen hexadecimal digits. Upstream: `virValidateWWN`.
pub(crate) fn is_wwn(text: &str) -> bool {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

fn check_wwn(wwn: &str) -> Result<()> {
    if is_wwn(wwn) {
        return Ok(());
    }
    Err(StorageError::MalformedWwn(wwn.to_owned()).into())
}

impl FcHost {
    fn validate(&self) -> Result<()> {
        let (Some(wwnn), Some(wwpn)) = (&self.wwnn, &self.wwpn) else {
            return Err(StorageError::NoWwn.into());
        };
        check_wwn(wwnn)?;
        check_wwn(wwpn)?;
        match (&self.parent_wwnn, &self.parent_wwpn) {
            (Some(given), None) => {
                return Err(StorageError::LoneParentWwn("parent_wwnn", given.clone(), "parent_wwpn").into());
            }
            (None, Some(given)) => {
                return Err(StorageError::LoneParentWwn("parent_wwpn", given.clone(), "parent_wwnn").into());
            }
            _ => {}
        }
        for wwn in [&self.parent_wwnn, &self.parent_wwpn, &self.parent_fabric_wwn].into_iter().flatten() {
            check_wwn(wwn)?;
        }
        Ok(())
    }
}

impl ScsiHost {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let parent = node.child("parentaddr").map(ScsiParent::parse).transpose()?;
        match (node.attr("name"), parent) {
            (None, None) => Err(StorageError::NoScsiParent.into()),
            (Some(_), Some(_)) => Err(StorageError::TwoScsiParents.into()),
            (Some(name), None) => Ok(Self::Name(name.to_owned())),
            (None, Some(parent)) => Ok(Self::Parent(parent)),
        }
    }
}

impl ScsiParent {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let address = node.child("address").ok_or(StorageError::NoParentAddress)?;
        let unique_id = node.attr("unique_id").and_then(parse_c_number).and_then(|n| n.try_into().ok());
        let unique_id = unique_id.ok_or(StorageError::NoUniqueId)?;
        let address = PciAddress::parse_element(address)?;
        if address.is_empty() {
            return Err(StorageError::ZeroAddress.into());
        }
        Ok(Self { unique_id, address })
    }
}

impl Adapter {
    /// Reads the element; `None` if it names nothing.
    pub(super) fn parse(node: &Element<'_>) -> Result<Option<Self>> {
        match node.attr("type") {
            Some("fc_host") => {
                let host = FcHost::parse_element(node)?;
                host.validate()?;
                Ok(Some(Self::FcHost(host)))
            }
            Some("scsi_host") => ScsiHost::parse(node).map(|host| Some(Self::ScsiHost(host))),
            Some(_) => Err(node.invalid_attr("type", InvalidValue::default()).into()),
            None if ["wwnn", "wwpn", "parent"].iter().any(|name| node.has_attr(name)) => {
                Err(StorageError::AdapterNeedsType.into())
            }
            None => Ok(node.attr("name").map(|name| Self::ScsiHost(ScsiHost::Name(name.to_owned())))),
        }
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("adapter");
        match self {
            Self::FcHost(host) => {
                w.attr("type", "fc_host");
                host.write_attrs(w);
            }
            Self::ScsiHost(ScsiHost::Name(name)) => {
                w.attr("type", "scsi_host");
                w.attr("name", name);
            }
            Self::ScsiHost(ScsiHost::Parent(parent)) => {
                w.attr("type", "scsi_host");
                w.start("parentaddr");
                w.attr_fmt("unique_id", parent.unique_id);
                parent.address.write_element(w, "address");
                w.end();
            }
        }
        w.end();
    }
}
