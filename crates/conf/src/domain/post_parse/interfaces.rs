//! Defaults of interfaces, and what an interface of its kind cannot have. Upstream: `virDomainNetDefParseXML`.

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::interface::{Interface, InterfaceType, Mac};
use super::{Domain, ParseOptions};

/// The models that have names of their own, as the original writes them. Upstream: `virDomainNetModelType`.
const MODELS: &[&str] = &[
    "netfront",
    "rtl8139",
    "virtio",
    "e1000",
    "e1000e",
    "igb",
    "virtio-transitional",
    "virtio-non-transitional",
    "usb-net",
    "spapr-vlan",
    "lan9118",
    "smc91c111",
    "vlance",
    "vmxnet",
    "vmxnet2",
    "vmxnet3",
    "Am79C970A",
    "Am79C973",
    "82540EM",
    "82545EM",
    "82543GC",
];

fn xml_error(text: String) -> Error {
    Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text)
}

fn fill_options(interface: &mut Interface) {
    if let Some(model) = &mut interface.model
        && let Some(name) = MODELS.iter().find(|name| name.eq_ignore_ascii_case(&model.name))
    {
        (*name).clone_into(&mut model.name);
    }
    if !interface.is_virtio() {
        interface.driver = None;
    }
    let filtered = [InterfaceType::Ethernet, InterfaceType::Network, InterfaceType::Bridge];
    if !filtered.contains(&interface.kind) {
        interface.filterref = None;
    }
    if interface.kind == InterfaceType::Direct
        && let Some(source) = &mut interface.source
    {
        source.mode.get_or_insert_with(|| "vepa".to_owned());
    }
}

impl Domain {
    pub(super) fn fill_interfaces(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        self.fill_macs(options)?;
        self.fill_virtual_ports()?;
        self.devices.interfaces.iter_mut().for_each(fill_options);
        Ok(())
    }

    fn fill_macs(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        for interface in &mut self.devices.interfaces {
            let mac = interface.mac.get_or_insert_with(Mac::default);
            if mac.address.is_empty() {
                mac.address = options.hooks.generate_mac().to_string();
                continue;
            }
            let address = MacAddr::parse(&mac.address)
                .map_err(|_| xml_error(format!("unable to parse mac address '{}'", mac.address)))?;
            if address.is_multicast() {
                let text = format!("expected unicast mac address, found multicast '{}'", mac.address);
                return Err(xml_error(text));
            }
            let address = if address.0 == [0; 6] { options.hooks.generate_mac() } else { address };
            mac.address = address.to_string();
        }
        Ok(())
    }

    /// Gives the profiles of switch ports their identifiers; that of a network may be without a type, and may be
    /// completed by the network's own. Upstream: `virNetDevVPortProfileParse` and its flags.
    fn fill_virtual_ports(&mut self) -> Result<()> {
        for interface in &mut self.devices.interfaces {
            let Some(port) = &mut interface.virtualport else { continue };
            match interface.kind {
                InterfaceType::Network => port.fill_identifiers(),
                InterfaceType::Bridge | InterfaceType::Direct | InterfaceType::Hostdev => {
                    port.require_type()?;
                    port.fill_identifiers();
                    port.check_complete()?;
                }
                kind => {
                    let kind = kind.as_str();
                    let text = format!("<virtualport> element unsupported for <interface type='{kind}'>");
                    return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text));
                }
            }
        }
        Ok(())
    }
}
