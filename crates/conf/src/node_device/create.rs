//! Documents of devices that are to be made: no name is needed, and what the host chooses is missing.
//! Upstream: `virNodeDeviceDefParse` with `CREATE_DEVICE`.

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{self, Element, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

use super::{Capability, FcHost, NodeDevice, NodeDeviceError, ScsiHost, nested, number_opt, text};

/// The name of every device that is not made yet.
pub const NEW_DEVICE: &str = "new device";

/// What the new device hangs on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parent {
    /// A device by name.
    Name(String),
    /// A Fibre Channel host by its node and port name.
    Wwns(String, String),
    /// A Fibre Channel host by the fabric that it is connected to.
    Fabric(String),
    /// Any that fits.
    Any,
}

/// A device that is to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDevice {
    /// What it hangs on.
    pub parent: Parent,
    /// The rest of the document; the name is [`NEW_DEVICE`].
    pub device: NodeDevice,
}

/// A world wide name that belongs to nobody: a registered one of `vendor` (24 bits). Upstream: `virRandomGenerateWWN`.
#[must_use]
pub fn generate_wwn(vendor: u32) -> String {
    let random = u128::from_be_bytes(Uuid::generate().0) & 0xf_ffff_ffff;
    format!("5{:06x}{random:09x}", vendor & 0xff_ffff)
}

/// A SCSI host without a number; world wide names that are not given are generated.
fn scsi_host(node: &Element<'_>, vendor: u32) -> Result<Capability> {
    let mut fc_host = nested(node, "fc_host").map(FcHost::parse_element).transpose()?;
    if let Some(host) = &mut fc_host {
        host.wwnn.get_or_insert_with(|| generate_wwn(vendor));
        host.wwpn.get_or_insert_with(|| generate_wwn(vendor));
    }
    Ok(Capability::ScsiHost(ScsiHost {
        host: number_opt(node, "host", "SCSI host ID")?.unwrap_or_default(),
        unique_id: number_opt(node, "unique_id", "unique ID")?,
        fc_host,
        vport_ops: nested(node, "vport_ops").map(|_| (0, 0)),
    }))
}

impl NewDevice {
    /// Reads a document; `vendor` is that of generated world wide names.
    ///
    /// # Errors
    /// As [`NodeDevice::parse`]; `VIR_ERR_XML_ERROR` if a parent is given by half of its names.
    pub fn parse(document: &str, vendor: u32) -> Result<Self> {
        let root = xml::parse_root(document, "device", ErrorDomain::NODEDEV)?;
        let capability = |node: &Element<'_>| match node.attr("type") {
            Some("scsi_host") => scsi_host(node, vendor),
            _ => Capability::parse(node),
        };
        let capabilities: Vec<_> =
            root.children_named("capability").map(capability).collect::<Result<_>>()?;
        if capabilities.is_empty() {
            return Err(NodeDeviceError::NoCapability(NEW_DEVICE.to_owned()).into());
        }
        let element = root.child("parent");
        let name = text(&root, "parent");
        let attr = |name: &str| element.and_then(|e| e.attr(name)).map(str::to_owned);
        let lone = |have: &'static str, value: &str, other: &'static str| {
            Err(NodeDeviceError::LoneParentWwn(have, value.to_owned(), other).into())
        };
        let parent = match (name.clone(), attr("wwnn"), attr("wwpn"), attr("fabric_wwn")) {
            (_, Some(wwnn), None, _) => return lone("wwnn", &wwnn, "wwpn"),
            (_, None, Some(wwpn), _) => return lone("wwpn", &wwpn, "wwnn"),
            (Some(name), ..) => Parent::Name(name),
            (None, Some(wwnn), Some(wwpn), _) => Parent::Wwns(wwnn, wwpn),
            (None, None, None, Some(fabric)) => Parent::Fabric(fabric),
            (None, None, None, None) => Parent::Any,
        };
        let device = NodeDevice {
            name: NEW_DEVICE.to_owned(),
            path: text(&root, "path"),
            devnode: None,
            devlinks: Vec::new(),
            parent: name,
            driver: None,
            capabilities,
        };
        Ok(Self { parent, device })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vport(parent: &str, names: &str) -> Result<NewDevice> {
        NewDevice::parse(
            &format!(
                "<device>{parent}<capability type='scsi_host'><capability type='fc_host'>{names}</capability>\
                 </capability></device>"
            ),
            0x10_0000,
        )
    }

    #[test]
    fn names_that_are_missing_are_made_up() {
        let new = vport("", "<wwnn>2000000012345678</wwnn>").expect("valid");
        let [Capability::ScsiHost(ScsiHost { fc_host: Some(host), .. })] = &new.device.capabilities[..]
        else {
            unreachable!("the document has one capability")
        };
        assert_eq!(host.wwnn.as_deref(), Some("2000000012345678"));
        let wwpn = host.wwpn.as_deref().expect("generated");
        assert!(wwpn.len() == 16 && wwpn.starts_with("5100000"), "{wwpn}");
        assert_eq!((new.parent, new.device.name.as_str()), (Parent::Any, NEW_DEVICE));
    }

    #[test]
    fn parents() {
        let parent = |element: &str| vport(element, "").map(|new| new.parent);
        assert_eq!(parent("<parent>a</parent>").expect("valid"), Parent::Name("a".into()));
        assert_eq!(
            parent("<parent wwnn='1' wwpn='2'/>").expect("valid"),
            Parent::Wwns("1".into(), "2".into())
        );
        assert_eq!(parent("<parent fabric_wwn='3'/>").expect("valid"), Parent::Fabric("3".into()));
        assert_eq!(
            parent("<parent wwpn='2'/>").expect_err("half a name").message(),
            "XML error: when providing parent wwpn='2', the wwnn must also be provided"
        );
    }
}
