//! Network adapters.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::interface::options::{InterfaceModel, InterfaceTarget};
use ferrovirt_conf::domain::interface::source::InterfaceSource;
use ferrovirt_conf::domain::interface::{Interface, InterfaceType, Mac, MacType};
use ferrovirt_util::Result;
use ferrovirt_util::mac::MacAddr;

use crate::VmxError;
use crate::config::Config;

/// Models that a file can name.
const MODELS: [&str; 5] = ["vlance", "vmxnet", "vmxnet3", "e1000", "e1000e"];
/// The features that make a `vmxnet` a `vmxnet2`.
const VMXNET2_FEATURES: i64 = 15;
/// A machine has ten adapters at most; a file with more is from a later hypervisor.
const LIMIT: u32 = 4096;

pub(super) fn read(config: &Config, domain: &mut Domain) -> Result<()> {
    let Some(highest) = config.highest_ethernet()? else { return Ok(()) };
    for index in 0..=highest.min(LIMIT) {
        domain.devices.interfaces.extend(adapter(config, index)?);
    }
    Ok(())
}

/// Upstream: `virVMXParseEthernet`.
fn adapter(config: &Config, index: u32) -> Result<Option<Interface>> {
    let key = |name: &str| format!("ethernet{index}.{name}");
    if !config.bool_or(&key("present"), false)? {
        return Ok(None);
    }
    let mut interface = Interface { mac: Some(address(config, &key)?), ..Interface::default() };
    if let Some(model) = config.string(&key("virtualDev")) {
        let name = MODELS.iter().find(|name| model.eq_ignore_ascii_case(name)).ok_or_else(|| {
            let models = "'vlance' or 'vmxnet' or 'vmxnet3' or 'e1000' or 'e1000e'";
            VmxError::Expected(key("virtualDev"), models, model.to_owned())
        })?;
        let features = config.number(&key("features"))?;
        let second = *name == "vmxnet" && features == Some(VMXNET2_FEATURES);
        interface.model = Some(InterfaceModel { name: if second { "vmxnet2" } else { name }.to_owned() });
    }
    connect(config, &key, &mut interface)?;
    Ok(Some(interface))
}

fn address(config: &Config, key: &dyn Fn(&str) -> String) -> Result<Mac> {
    let (entry, kind) = match config.string(&key("addressType")) {
        None => ("generatedAddress", MacType::Generated),
        Some(text) if text.eq_ignore_ascii_case("generated") || text.eq_ignore_ascii_case("vpx") => {
            ("generatedAddress", MacType::Generated)
        }
        Some(text) if text.eq_ignore_ascii_case("static") => ("address", MacType::Static),
        Some(text) => {
            let kinds = "'generated' or 'static' or 'vpx'";
            return Err(VmxError::Expected(key("addressType"), kinds, text.to_owned()).into());
        }
    };
    let address = match config.string(&key(entry)) {
        None => MacAddr::default(),
        Some(text) => MacAddr::parse(text)
            .map_err(|_| VmxError::Expected(key(entry), "MAC address", text.to_owned()))?,
    };
    Ok(Mac {
        address: address.to_string(),
        kind: Some(kind),
        check: config.bool(&key("checkMACAddress"))?,
        ..Mac::default()
    })
}

/// Says what the adapter is connected to.
fn connect(config: &Config, key: &dyn Fn(&str) -> String, interface: &mut Interface) -> Result<()> {
    let network = config.string(&key("networkName")).map(str::to_owned);
    if let Some(switch) = config.uuid(&key("dvs.switchId"))? {
        let number = |name: &str| -> Result<Option<String>> {
            Ok(config.number(&key(name))?.map(|number| number.to_string()))
        };
        interface.kind = InterfaceType::Vds;
        interface.source = Some(InterfaceSource {
            switchid: Some(switch.to_string()),
            portid: number("dvs.portId")?,
            portgroupid: Some(config.required(&key("dvs.portgroupId"))?.to_owned()),
            connectionid: number("dvs.connectionId")?,
            ..InterfaceSource::default()
        });
        return Ok(());
    }
    let entry = key("connectionType");
    let kind = match config.string(&entry) {
        None if network.is_none() => InterfaceType::Null,
        None => InterfaceType::Bridge,
        Some(text) if text.eq_ignore_ascii_case("bridged") => InterfaceType::Bridge,
        Some(text) if text.eq_ignore_ascii_case("custom") => {
            let device = config.required(&key("vnet"))?.to_owned();
            interface.target = Some(InterfaceTarget { dev: Some(device), ..InterfaceTarget::default() });
            InterfaceType::Bridge
        }
        Some(text) if text.eq_ignore_ascii_case("nat") => InterfaceType::User,
        Some(text) if text.eq_ignore_ascii_case("hostonly") => {
            return Err(VmxError::NotHandled(text.to_owned(), entry).into());
        }
        Some(text) => return Err(VmxError::InvalidValue(text.to_owned(), entry).into()),
    };
    interface.kind = kind;
    if kind == InterfaceType::Bridge {
        interface.source = Some(InterfaceSource { bridge: network, ..InterfaceSource::default() });
    }
    Ok(())
}
