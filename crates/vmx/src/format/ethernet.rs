//! Network adapters. Upstream: `virVMXFormatEthernet`.

use ferrovirt_conf::domain::interface::source::InterfaceSource;
use ferrovirt_conf::domain::interface::{Interface, InterfaceType, MacType};
use ferrovirt_util::Result;
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::StringEnum;

use super::{Device, File, spaced};
use crate::VmxError;

/// Models that a file can name.
const MODELS: [&str; 6] = ["vlance", "vmxnet", "vmxnet2", "vmxnet3", "e1000", "e1000e"];

pub(super) fn write(file: &mut File, index: usize, interface: &Interface) -> Result<()> {
    let mut entries = file.device(format!("ethernet{index}"));
    entries.entry("present", true);
    if let Some(model) = &interface.model {
        let name = MODELS.iter().find(|name| model.name.eq_ignore_ascii_case(name));
        match name.ok_or_else(|| VmxError::InterfaceModel(model.name.clone()))? {
            &"vmxnet2" => {
                entries.entry("virtualDev", "vmxnet");
                entries.entry("features", 15);
            }
            name => entries.entry("virtualDev", name),
        }
    }
    write_connection(&mut entries, interface)?;
    write_address(&mut entries, interface)
}

fn write_connection(entries: &mut Device<'_>, interface: &Interface) -> Result<()> {
    let none = InterfaceSource::default();
    let source = interface.source.as_ref().unwrap_or(&none);
    match interface.kind {
        InterfaceType::Bridge => {
            if let Some(bridge) = &source.bridge {
                entries.entry("networkName", bridge);
            }
            match interface.target.as_ref().and_then(|target| target.dev.as_deref()) {
                Some(device) => {
                    entries.entry("connectionType", "custom");
                    entries.entry("vnet", device);
                }
                None => entries.entry("connectionType", "bridged"),
            }
        }
        InterfaceType::User => entries.entry("connectionType", "nat"),
        InterfaceType::Null => {}
        InterfaceType::Vds => {
            let text = source.switchid.as_deref().unwrap_or_default();
            let switch = Uuid::parse(text).map_err(|_| VmxError::BadUuid(text.to_owned()))?;
            entries.entry("dvs.switchId", spaced(&switch));
            let texts = [
                ("dvs.portId", &source.portid),
                ("dvs.portgroupId", &source.portgroupid),
                ("dvs.connectionId", &source.connectionid),
            ];
            for (name, value) in texts {
                entries.entry(name, value.as_deref().unwrap_or_default());
            }
        }
        kind => return Err(VmxError::InterfaceType(kind.as_str()).into()),
    }
    Ok(())
}

/// Who gave an adapter its address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Giver {
    /// The host.
    Generated,
    /// vCenter.
    Vpx,
    /// The administrator, from VMware's range.
    Static,
    /// The administrator, from any range.
    Foreign,
}

impl Giver {
    fn of(mac: MacAddr, kind: Option<MacType>) -> Self {
        let [a, b, c, d, ..] = mac.octets();
        let by_range = match [a, b, c] {
            [0x00, 0x0c, 0x29] => Self::Generated,
            [0x00, 0x50, 0x56] if d <= 0x3f => Self::Static,
            [0x00, 0x50, 0x56] if (0x80..=0xbf).contains(&d) => Self::Vpx,
            _ => Self::Foreign,
        };
        match (kind, by_range) {
            (Some(MacType::Generated), Self::Static | Self::Foreign) => Self::Generated,
            (Some(MacType::Static), Self::Generated | Self::Vpx) => Self::Static,
            (_, giver) => giver,
        }
    }
}

fn write_address(entries: &mut Device<'_>, interface: &Interface) -> Result<()> {
    let Some(mac) = &interface.mac else { return Ok(()) };
    let address = MacAddr::parse(&mac.address)
        .map_err(|_| VmxError::Expected("address".to_owned(), "MAC address", mac.address.clone()))?;
    let giver = Giver::of(address, mac.kind);
    let word = match giver {
        Giver::Generated => "generated",
        Giver::Vpx => "vpx",
        Giver::Static | Giver::Foreign => "static",
    };
    entries.entry("addressType", word);
    match giver {
        Giver::Generated | Giver::Vpx => entries.entry("generatedAddress", address),
        Giver::Static | Giver::Foreign => entries.entry("address", address),
    }
    if giver == Giver::Generated {
        entries.entry("generatedAddressOffset", 0);
    }
    // VMware refuses addresses from other ranges unless told not to look.
    if let Some(check) = mac.check.or((giver == Giver::Foreign).then_some(false)) {
        entries.entry("checkMACAddress", check);
    }
    Ok(())
}
