//! Define, start, stop, undefine networks.

use ferrovirt::object::NetworkRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::network::Network;
use ferrovirt_conf::object::Found;
use ferrovirt_conf::schema;

use super::NetworkObject;
use crate::connection::only_flags;
use crate::secondary::error::{NetworkRefused, Refused};
use crate::secondary::events;
use crate::state::State;

/// Puts a network into the list; `live` if it is to run and not to stay. Upstream: `virNetworkObjAssignDef`.
///
/// # Errors
/// `VIR_ERR_OPERATION_FAILED` if name or UUID belong to another one, `VIR_ERR_OPERATION_INVALID` if it runs already.
pub(in crate::secondary) fn add(state: &State, def: Network, live: bool) -> Result<NetworkRef> {
    let (name, uuid) = (def.name.clone(), def.uuid);
    state.objects.networks.define(&name, Some(uuid), |found| {
        let mut new = None;
        let object = match found {
            Found::OtherName(other) => {
                return Err(NetworkRefused::OtherName(other.def.name.clone(), uuid).into());
            }
            Found::OtherUuid(other) => {
                return Err(NetworkRefused::OtherUuid(other.def.name.clone(), other.def.uuid).into());
            }
            Found::Nothing => new.insert(NetworkObject::new(def)),
            Found::Same(object) if live && object.active => {
                return Err(NetworkRefused::Active(object.def.name.clone()).into());
            }
            Found::Same(object) => {
                if live {
                    let old = std::mem::replace(&mut object.def, def);
                    object.next.get_or_insert(old);
                } else if object.active {
                    object.next = Some(def);
                } else {
                    object.def = def;
                }
                object
            }
        };
        object.active |= live;
        object.persistent |= !live;
        let reference = object.reference();
        Ok((new, reference))
    })
}

pub(in crate::secondary) fn define(state: &State, xml: &str) -> Result<NetworkRef> {
    define_flags(state, xml, 0)
}

pub(in crate::secondary) fn define_flags(state: &State, xml: &str, flags: u32) -> Result<NetworkRef> {
    only_flags("testNetworkDefineXMLFlags", flags, consts::NETWORK_DEFINE_VALIDATE)?;
    schema::NETWORK.validate_if(flags & consts::NETWORK_DEFINE_VALIDATE != 0, xml)?;
    let network = add(state, Network::parse(xml)?, false)?;
    events::network(state, &network, consts::NETWORK_EVENT_DEFINED);
    Ok(network)
}

pub(in crate::secondary) fn create_xml(state: &State, xml: &str) -> Result<NetworkRef> {
    create_xml_flags(state, xml, 0)
}

pub(in crate::secondary) fn create_xml_flags(state: &State, xml: &str, flags: u32) -> Result<NetworkRef> {
    only_flags("testNetworkCreateXMLFlags", flags, consts::NETWORK_CREATE_VALIDATE)?;
    schema::NETWORK.validate_if(flags & consts::NETWORK_CREATE_VALIDATE != 0, xml)?;
    let network = add(state, Network::parse(xml)?, true)?;
    events::network(state, &network, consts::NETWORK_EVENT_STARTED);
    Ok(network)
}

pub(in crate::secondary) fn create(state: &State, network: &NetworkRef) -> Result<()> {
    super::named(state, network, |object| {
        if object.active {
            return Err(Refused::NetworkAlreadyRuns(object.def.name.clone()));
        }
        object.active = true;
        Ok(())
    })??;
    events::network(state, network, consts::NETWORK_EVENT_STARTED);
    Ok(())
}

/// Stops a network, even one that does not run; a transient one is forgotten.
pub(in crate::secondary) fn destroy(state: &State, network: &NetworkRef) -> Result<()> {
    let done = state.objects.networks.retain_if(&network.name, |object| {
        object.active = false;
        object.ports.clear();
        Ok((object.persistent, ()))
    });
    done.ok_or_else(|| Refused::NetworkName(network.name.to_string()))??;
    events::network(state, network, consts::NETWORK_EVENT_STOPPED);
    Ok(())
}

pub(in crate::secondary) fn undefine(state: &State, network: &NetworkRef) -> Result<()> {
    let done = state.objects.networks.retain_if(&network.name, |object| {
        if object.active {
            return Err(Refused::NetworkRuns(object.def.name.clone()).into());
        }
        Ok((false, ()))
    });
    done.ok_or_else(|| Refused::NetworkName(network.name.to_string()))??;
    events::network(state, network, consts::NETWORK_EVENT_UNDEFINED);
    Ok(())
}
