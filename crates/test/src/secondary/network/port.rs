//! Ports of networks. The reference's test driver has none.

use ferrovirt::object::{NetworkPortRef, NetworkRef};
use ferrovirt::{Result, consts};
use ferrovirt_conf::network::NetworkPort;
use ferrovirt_conf::schema;
use ferrovirt_util::bandwidth::{Bandwidth, Rate};
use ferrovirt_util::typed_param::{TypedParams, TypedValue};
use ferrovirt_util::uuid::Uuid;

use super::identified;
use crate::connection::only_flags;
use crate::secondary::error::NetworkRefused;
use crate::state::State;

fn with_port<U>(state: &State, port: &NetworkPortRef, body: impl FnOnce(&mut NetworkPort) -> U) -> Result<U> {
    identified(state, &port.network, |network| {
        let found = network.ports.iter_mut().find(|p| p.uuid == port.uuid);
        Ok(body(found.ok_or(NetworkRefused::NoPort(port.uuid))?))
    })?
}

pub(in crate::secondary) fn list(
    state: &State,
    network: &NetworkRef,
    flags: u32,
) -> Result<Vec<NetworkPortRef>> {
    only_flags("testNetworkListAllPorts", flags, 0)?;
    let reference = |port: &NetworkPort| NetworkPortRef { network: network.clone(), uuid: port.uuid };
    identified(state, network, |object| object.ports.iter().map(reference).collect())
}

pub(in crate::secondary) fn by_uuid(
    state: &State,
    network: &NetworkRef,
    uuid: Uuid,
) -> Result<NetworkPortRef> {
    let port = NetworkPortRef { network: network.clone(), uuid };
    with_port(state, &port, |_| ())?;
    Ok(port)
}

pub(in crate::secondary) fn create(
    state: &State,
    network: &NetworkRef,
    xml: &str,
    flags: u32,
) -> Result<NetworkPortRef> {
    let allowed = consts::NETWORK_PORT_CREATE_RECLAIM | consts::NETWORK_PORT_CREATE_VALIDATE;
    only_flags("testNetworkPortCreateXML", flags, allowed)?;
    schema::NETWORK_PORT.validate_if(flags & consts::NETWORK_PORT_CREATE_VALIDATE != 0, xml)?;
    let port = NetworkPort::parse(xml)?;
    let uuid = port.uuid;
    identified(state, network, |object| {
        if !object.active {
            return Err(NetworkRefused::Inactive);
        }
        if object.ports.iter().any(|p| p.uuid == uuid) {
            return Err(NetworkRefused::PortExists(uuid));
        }
        object.ports.push(port);
        Ok(())
    })??;
    Ok(NetworkPortRef { network: network.clone(), uuid })
}

pub(in crate::secondary) fn xml(state: &State, port: &NetworkPortRef, flags: u32) -> Result<String> {
    only_flags("testNetworkPortGetXMLDesc", flags, 0)?;
    with_port(state, port, |port| port.format())
}

pub(in crate::secondary) fn delete(state: &State, port: &NetworkPortRef, flags: u32) -> Result<()> {
    only_flags("testNetworkPortDelete", flags, 0)?;
    identified(state, &port.network, |network| {
        let at = network.ports.iter().position(|p| p.uuid == port.uuid);
        network.ports.remove(at.ok_or(NetworkRefused::NoPort(port.uuid))?);
        Ok(())
    })?
}

/// Which number of a limit a parameter is.
type Field = fn(&mut Rate) -> &mut Option<u64>;

/// The parameters of a port: whether it is the inbound direction, and the number.
const PARAMETERS: [(&str, bool, Field); 7] = [
    (consts::NETWORK_PORT_BANDWIDTH_IN_AVERAGE, true, |rate| &mut rate.average),
    (consts::NETWORK_PORT_BANDWIDTH_IN_PEAK, true, |rate| &mut rate.peak),
    (consts::NETWORK_PORT_BANDWIDTH_IN_FLOOR, true, |rate| &mut rate.floor),
    (consts::NETWORK_PORT_BANDWIDTH_IN_BURST, true, |rate| &mut rate.burst),
    (consts::NETWORK_PORT_BANDWIDTH_OUT_AVERAGE, false, |rate| &mut rate.average),
    (consts::NETWORK_PORT_BANDWIDTH_OUT_PEAK, false, |rate| &mut rate.peak),
    (consts::NETWORK_PORT_BANDWIDTH_OUT_BURST, false, |rate| &mut rate.burst),
];

pub(in crate::secondary) fn parameters(
    state: &State,
    port: &NetworkPortRef,
    flags: u32,
) -> Result<TypedParams> {
    only_flags("testNetworkPortGetParameters", flags, 0)?;
    let bandwidth = with_port(state, port, |port| port.bandwidth.clone())?.unwrap_or_default();
    let mut params = TypedParams::new();
    for (name, inbound, field) in PARAMETERS {
        let Some(mut rate) = (if inbound { bandwidth.inbound } else { bandwidth.outbound }) else { continue };
        let value = field(&mut rate).unwrap_or(0);
        params.push(name, u32::try_from(value).unwrap_or(u32::MAX))?;
    }
    Ok(params)
}

pub(in crate::secondary) fn set_parameters(
    state: &State,
    port: &NetworkPortRef,
    params: &TypedParams,
    flags: u32,
) -> Result<()> {
    only_flags("testNetworkPortSetParameters", flags, 0)?;
    let mut bandwidth = Bandwidth::default();
    for (name, inbound, field) in PARAMETERS {
        if let Some(TypedValue::UInt(value)) = params.find(name) {
            let rate = if inbound { &mut bandwidth.inbound } else { &mut bandwidth.outbound };
            *field(rate.get_or_insert_default()) = Some(u64::from(*value)).filter(|value| *value != 0);
        }
    }
    // Without an average there is no limit.
    for rate in [&mut bandwidth.inbound, &mut bandwidth.outbound] {
        *rate = rate.filter(|rate| rate.average.is_some() || rate.floor.is_some());
    }
    let given = bandwidth.inbound.is_some() || bandwidth.outbound.is_some();
    with_port(state, port, |port| port.bandwidth = given.then_some(bandwidth))
}
