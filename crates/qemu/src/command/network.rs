//! Network interfaces.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::interface::{Interface, InterfaceType};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::machine::BootOrder;
use super::resources::TapRequest;
use super::{Arguments, Context, Object, devices};
use crate::domain::{is_virtio, unsupported};

/// All interfaces.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED`, and what keeps a tap from being made.
pub(super) fn build(
    domain: &Domain,
    context: &mut Context<'_>,
    order: &BootOrder,
    args: &mut Arguments,
) -> Result<()> {
    for (index, interface) in domain.devices.interfaces.iter().enumerate() {
        let id = devices::alias(&interface.info);
        args.object("-netdev", backend(interface, index, &id, context)?);
        let boot = order.interfaces.get(index).copied().flatten();
        args.object("-device", frontend(domain, interface, &id, boot));
    }
    Ok(())
}

fn mac(interface: &Interface) -> &str {
    interface.mac.as_ref().map_or("", |mac| mac.address.as_str())
}

fn backend(interface: &Interface, index: usize, id: &str, context: &mut Context<'_>) -> Result<Object> {
    let source = interface.source.clone().unwrap_or_default();
    let address = || format!("{}:{}", source.address.clone().unwrap_or_default(), source.port.unwrap_or(0));
    let object = match interface.kind {
        InterfaceType::User => Object::new("type", "user"),
        InterfaceType::Server => Object::new("type", "socket").with("listen", address()),
        InterfaceType::Client => Object::new("type", "socket").with("connect", address()),
        InterfaceType::Mcast => Object::new("type", "socket").with("mcast", address()),
        InterfaceType::Ethernet | InterfaceType::Bridge => {
            let target = interface.target.as_ref();
            let bridge = (interface.kind == InterfaceType::Bridge).then(|| source.bridge.clone()).flatten();
            if interface.kind == InterfaceType::Bridge && bridge.is_none() {
                return Err(unsupported("missing bridge of the interface's source"));
            }
            let fd = context.host.tap(&TapRequest {
                index,
                name: target.and_then(|target| target.dev.as_deref()),
                bridge: bridge.as_deref(),
                mac: mac(interface),
                mtu: interface.mtu.as_ref().map(|mtu| mtu.size),
                vnet_hdr: is_virtio(interface),
                existing: target.and_then(|target| target.managed) == Some(false),
            })?;
            Object::new("type", "tap").with("fd", fd.to_string())
        }
        other => {
            let text = format!("interface type '{}' is not supported yet by this driver", other.as_str());
            return Err(unsupported(text));
        }
    };
    Ok(object.with("id", format!("host{id}")))
}

fn frontend(domain: &Domain, interface: &Interface, id: &str, boot: Option<u32>) -> Object {
    let model = interface.model.as_ref().map_or("rtl8139", |model| model.name.as_str());
    let name = match model {
        "virtio" => "virtio-net-pci",
        "virtio-transitional" => "virtio-net-pci-transitional",
        "virtio-non-transitional" => "virtio-net-pci-non-transitional",
        other => other,
    };
    let driver = interface.driver.as_ref().filter(|_| is_virtio(interface));
    Object::new("driver", name)
        .merge(devices::virtio(driver.map(|driver| &driver.virtio)))
        .maybe("ioeventfd", driver.and_then(|driver| driver.ioeventfd).map(|value| value.0))
        .maybe("event_idx", driver.and_then(|driver| driver.event_idx).map(|value| value.0))
        .maybe("rx_queue_size", driver.and_then(|driver| driver.rx_queue_size))
        .maybe("tx_queue_size", driver.and_then(|driver| driver.tx_queue_size))
        .maybe("host_mtu", interface.mtu.as_ref().filter(|_| is_virtio(interface)).map(|mtu| mtu.size))
        .with("netdev", format!("host{id}"))
        .with("id", id)
        .with("mac", mac(interface))
        .maybe("bootindex", boot)
        .merge(devices::address(domain, &interface.info))
}
