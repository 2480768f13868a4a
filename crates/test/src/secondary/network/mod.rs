//! Virtual networks: the object, look-ups and lists.

pub(super) mod change;
pub(super) mod lifecycle;
pub(super) mod port;

use std::net::{IpAddr, Ipv4Addr};

use ferrovirt::object::NetworkRef;
use ferrovirt::record::DhcpLease;
use ferrovirt::{Result, consts};
use ferrovirt_conf::network::{Network, NetworkPort};
use ferrovirt_conf::object::passes;
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::uuid::Uuid;

use super::error::{NetworkRefused, Refused};
use crate::connection::only_flags;
use crate::state::State;

/// A network. Upstream: `virNetworkObj`.
#[derive(Debug)]
pub(crate) struct NetworkObject {
    /// The running form while it runs, else the persistent one.
    pub(super) def: Network,
    /// The persistent form, once a running network got another one.
    pub(super) next: Option<Network>,
    pub(super) active: bool,
    pub(super) persistent: bool,
    pub(super) autostart: bool,
    pub(super) ports: Vec<NetworkPort>,
}

impl NetworkObject {
    pub(super) fn new(def: Network) -> Self {
        let (active, persistent, autostart) = (false, false, false);
        Self { def, next: None, active, persistent, autostart, ports: Vec::new() }
    }

    pub(super) fn reference(&self) -> NetworkRef {
        NetworkRef { name: self.def.name.as_str().into(), uuid: self.def.uuid }
    }

    fn passes(&self, flags: u32) -> bool {
        use consts::{
            CONNECT_LIST_NETWORKS_ACTIVE as ACTIVE, CONNECT_LIST_NETWORKS_AUTOSTART as AUTOSTART,
            CONNECT_LIST_NETWORKS_INACTIVE as INACTIVE, CONNECT_LIST_NETWORKS_NO_AUTOSTART as NO_AUTOSTART,
            CONNECT_LIST_NETWORKS_PERSISTENT as PERSISTENT, CONNECT_LIST_NETWORKS_TRANSIENT as TRANSIENT,
        };
        passes(
            flags,
            &[
                &[(ACTIVE, self.active), (INACTIVE, !self.active)],
                &[(PERSISTENT, self.persistent), (TRANSIENT, !self.persistent)],
                &[(AUTOSTART, self.autostart), (NO_AUTOSTART, !self.autostart)],
            ],
        )
    }
}

/// The filters of the list call.
const FILTERS: u32 = 0x3f;

/// Runs `body` with the network of a handle, found by name.
pub(super) fn named<U>(
    state: &State,
    network: &NetworkRef,
    body: impl FnOnce(&mut NetworkObject) -> U,
) -> Result<U> {
    let missing = || Refused::NetworkName(network.name.to_string()).into();
    state.objects.networks.with_name(&network.name, body).ok_or_else(missing)
}

/// Where the addresses that a network hands out begin, and the length of its prefix.
///
/// # Errors
/// `VIR_ERR_NO_NETWORK`.
pub(crate) fn first_address(state: &State, network: &str) -> Result<(IpAddr, u32)> {
    let missing = || Refused::NetworkName(network.to_owned());
    let first = |network: &mut NetworkObject| {
        let ip = network.def.ips.first()?;
        Some((ip.ranges.first().map_or(ip.address, |range| range.start), ip.prefix_len()))
    };
    let found = state.objects.networks.with_name(network, first).ok_or_else(missing)?;
    Ok(found.unwrap_or((Ipv4Addr::new(192, 168, 0, 0).into(), 24)))
}

/// Runs `body` with the network of a handle, found by UUID.
pub(super) fn identified<U>(
    state: &State,
    network: &NetworkRef,
    body: impl FnOnce(&mut NetworkObject) -> U,
) -> Result<U> {
    let missing = || Refused::NetworkUuid(network.uuid).into();
    state.objects.networks.with_uuid(&network.uuid, body).ok_or_else(missing)
}

pub(super) fn by_name(state: &State, name: &str) -> Result<NetworkRef> {
    let found = state.objects.networks.with_name(name, |network| network.reference());
    found.ok_or_else(|| Refused::NetworkName(name.to_owned()).into())
}

pub(super) fn by_uuid(state: &State, uuid: Uuid) -> Result<NetworkRef> {
    let found = state.objects.networks.with_uuid(&uuid, |network| network.reference());
    found.ok_or_else(|| Refused::NetworkUuid(uuid).into())
}

name_lists!(networks);

pub(super) fn list_all(state: &State, flags: u32) -> Result<Vec<NetworkRef>> {
    only_flags("testConnectListAllNetworks", flags, FILTERS)?;
    Ok(state.objects.networks.collect(|network| network.passes(flags).then(|| network.reference())))
}

pub(super) fn is_active(state: &State, network: &NetworkRef) -> Result<bool> {
    identified(state, network, |object| object.active)
}

pub(super) fn is_persistent(state: &State, network: &NetworkRef) -> Result<bool> {
    identified(state, network, |object| object.persistent)
}

pub(super) fn xml(state: &State, network: &NetworkRef, flags: u32) -> Result<String> {
    only_flags("testNetworkGetXMLDesc", flags, 0)?;
    named(state, network, |object| object.def.format(flags))
}

pub(super) fn bridge_name(state: &State, network: &NetworkRef) -> Result<String> {
    let missing = || Refused::NoBridge(network.name.to_string()).into();
    named(state, network, |object| object.def.bridge.name.clone())?.ok_or_else(missing)
}

pub(super) fn autostart(state: &State, network: &NetworkRef) -> Result<bool> {
    named(state, network, |object| object.autostart)
}

pub(super) fn set_autostart(state: &State, network: &NetworkRef, autostart: i32) -> Result<()> {
    named(state, network, |object| object.autostart = autostart != 0)
}

/// The fixed leases of the document: the pretended guests ask for nothing.
pub(super) fn leases(
    state: &State,
    network: &NetworkRef,
    mac: Option<&str>,
    flags: u32,
) -> Result<Vec<DhcpLease>> {
    only_flags("testNetworkGetDHCPLeases", flags, 0)?;
    let wanted = |host: &str| mac.is_none_or(|mac| MacAddr::texts_equal(mac, host));
    identified(state, network, |object| {
        if !object.active {
            return Err(NetworkRefused::Inactive.into());
        }
        let mut leases = Vec::new();
        for ip in &object.def.ips {
            let family = i32::from(ip.address.is_ipv6());
            for host in &ip.hosts {
                let (Some(mac), Some(address)) = (&host.mac, host.ip) else { continue };
                if wanted(mac) {
                    leases.push(DhcpLease {
                        iface: object.def.bridge.name.clone().unwrap_or_default(),
                        expiry_time: 0,
                        family,
                        mac: Some(mac.clone()),
                        iaid: None,
                        address: address.to_string(),
                        prefix: ip.prefix_len(),
                        hostname: host.name.clone(),
                        client_id: host.id.clone(),
                    });
                }
            }
        }
        Ok(leases)
    })?
}
