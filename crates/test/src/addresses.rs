//! Addresses of a domain's interfaces: made up, but of the right network.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ferrovirt::object::DomainRef;
use ferrovirt::record::{InterfaceAddresses, IpAddress};
use ferrovirt::{Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::interface::{Interface, InterfaceType};

use crate::connection::only_flags;
use crate::secondary;
use crate::state::State;

document_errors! {
    /// A question that is refused.
    pub(crate) AddressError in TEST {
        ARGUMENT_UNSUPPORTED Source(i32) = "Unknown IP address data source {0}";
    }
}

/// Addresses that a domain takes of a network.
const PER_DOMAIN: u32 = 20;

pub(crate) fn interfaces(
    state: &State,
    domain: &DomainRef,
    source: u32,
    flags: u32,
) -> Result<Vec<InterfaceAddresses>> {
    only_flags("testDomainInterfaceAddresses", flags, 0)?;
    let machine = state.machine(domain)?;
    if source >= consts::DOMAIN_INTERFACE_ADDRESSES_SRC_LAST.cast_unsigned() {
        return Err(AddressError::Source(source.cast_signed()).into());
    }
    let inner = machine.lock();
    inner.check_active()?;
    let id = u32::try_from(inner.def.id.unwrap_or(1)).unwrap_or(1);
    let first = PER_DOMAIN.wrapping_mul(id.saturating_sub(1));
    let mut number = 0;
    let address = |interface: &Interface| {
        number += 1;
        Ok(InterfaceAddresses {
            name: interface.target.as_ref().and_then(|target| target.dev.clone()).unwrap_or_default(),
            hwaddr: interface.mac.as_ref().map(|mac| mac.address.clone()),
            addresses: vec![address(state, interface, number, first)?],
        })
    };
    inner.def.devices.interfaces.iter().map(address).collect()
}

/// The address of interface `number`, counted from 1; `first` is where those of the domain begin in a network.
fn address(state: &State, interface: &Interface, number: u32, first: u32) -> Result<IpAddress> {
    let network = interface.source.as_ref().and_then(|source| source.network.as_deref());
    let (start, prefix, offset) = match network.filter(|_| interface.kind == InterfaceType::Network) {
        None => (IpAddr::V4(Ipv4Addr::new(192, 168, 0, 0)), 24, number),
        Some(network) => {
            let (start, prefix) = secondary::first_address(state, network)?;
            (start, prefix, first.wrapping_add(number))
        }
    };
    let (family, address) = match start {
        IpAddr::V4(ip) => {
            let ip = Ipv4Addr::from_bits(ip.to_bits().wrapping_add(offset));
            (consts::IP_ADDR_TYPE_IPV4, ip.to_string())
        }
        IpAddr::V6(ip) => {
            let ip = Ipv6Addr::from_bits(ip.to_bits().wrapping_add(offset.into()));
            (consts::IP_ADDR_TYPE_IPV6, ip.to_string())
        }
    };
    Ok(IpAddress { family, address, prefix })
}
