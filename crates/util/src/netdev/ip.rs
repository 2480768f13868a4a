//! Addresses and routes of an interface.
//!
//! Upstream: `src/util/virnetdevip.c`.

use std::net::{IpAddr, Ipv6Addr};
use std::path::Path;
use std::time::{Duration, Instant};

use futures_util::TryStreamExt as _;
use rtnetlink::RouteMessageBuilder;
use rtnetlink::packet_route::address::{AddressAttribute, AddressFlags, AddressMessage};
use rtnetlink::packet_route::route::{RouteAttribute, RouteProtocol};

use super::{Action, NetDevError, Result, link};
use crate::netlink;

/// An address with the length of its network's prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network {
    /// Address.
    pub address: IpAddr,
    /// Leading bits that name the network.
    pub prefix: u8,
}

/// How far duplicate address detection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressState {
    /// The address can be used.
    Ready,
    /// Detection goes on.
    Tentative,
    /// Somebody else has the address.
    Duplicate,
}

/// Adds an address; `peer` for a point-to-point link. Upstream: `virNetDevIPAddrAdd`.
///
/// # Errors
/// The kernel's: `EEXIST` if the interface has it.
pub fn add_address(index: u32, network: Network, peer: Option<IpAddr>) -> Result<()> {
    let added = netlink::call(|handle| async move {
        let mut request = handle.address().add(index, network.address, network.prefix);
        if let Some(peer) = peer {
            let attributes = &mut request.message_mut().attributes;
            attributes.retain(|attribute| {
                !matches!(attribute, AddressAttribute::Address(_) | AddressAttribute::Broadcast(_))
            });
            attributes.push(AddressAttribute::Address(peer));
        }
        request.execute().await
    });
    added.map_err(|errno| NetDevError::system(Action::AddAddress { name: link::label(index) }, errno))
}

/// Removes an address. Upstream: `virNetDevIPAddrDel`.
///
/// # Errors
/// The kernel's: `EADDRNOTAVAIL` if the interface does not have it.
pub fn remove_address(index: u32, network: Network) -> Result<()> {
    let error = |errno| NetDevError::system(Action::RemoveAddress { name: link::label(index) }, errno);
    let messages = messages(index).map_err(error)?;
    let ours = messages.into_iter().find(|message| described(message).is_some_and(|(n, _)| n == network));
    let message = ours.ok_or_else(|| error(libc::EADDRNOTAVAIL))?;
    netlink::call(|handle| async move { handle.address().del(message).execute().await }).map_err(error)
}

/// The addresses of an interface.
///
/// # Errors
/// The kernel's.
pub fn addresses(index: u32) -> Result<Vec<(Network, AddressState)>> {
    let messages = messages(index)
        .map_err(|errno| NetDevError::system(Action::Query { name: link::label(index) }, errno))?;
    Ok(messages.iter().filter_map(described).collect())
}

/// Waits until duplicate address detection of all addresses of the interface is over. Upstream: `virNetDevIPWaitDadFinish`.
///
/// # Errors
/// [`NetDevError::Duplicate`] if somebody else has an address, [`NetDevError::DadTimeout`] after `timeout`.
pub fn wait_for_dad(index: u32, timeout: Duration) -> Result<()> {
    let deadline = Instant::now() + timeout;
    loop {
        let all = addresses(index)?;
        if let Some((network, _)) = all.iter().find(|(_, state)| *state == AddressState::Duplicate) {
            return Err(NetDevError::Duplicate { name: link::label(index), address: network.address });
        }
        if all.iter().all(|(_, state)| *state == AddressState::Ready) {
            return Ok(());
        }
        if Instant::now() >= deadline {
            return Err(NetDevError::DadTimeout { seconds: timeout.as_secs() });
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Adds a route to `target` through the interface; without a gateway the target is on the link.
/// Upstream: `virNetDevIPRouteAdd`.
///
/// # Errors
/// `EINVAL` where target and gateway are of different families, else the kernel's.
pub fn add_route(index: u32, target: Network, gateway: Option<IpAddr>, metric: Option<u32>) -> Result<()> {
    let error = |errno| NetDevError::system(Action::AddRoute { name: link::label(index) }, errno);
    let mut route = RouteMessageBuilder::<IpAddr>::new().output_interface(index);
    route = route.destination_prefix(target.address, target.prefix).map_err(|_| error(libc::EINVAL))?;
    if let Some(gateway) = gateway {
        route = route.gateway(gateway).map_err(|_| error(libc::EINVAL))?;
    }
    if let Some(metric) = metric {
        route = route.priority(metric);
    }
    let message = route.build();
    netlink::call(|handle| async move { handle.route().add(message).execute().await }).map_err(error)
}

/// The way to a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The network.
    pub target: Network,
    /// Who forwards to it; `None` if it is on the link.
    pub gateway: Option<IpAddr>,
    /// Its rank among ways to the same network.
    pub metric: Option<u32>,
}

/// What an interface is to have. Upstream: `virNetDevIPInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Configuration {
    /// Addresses, those of a point-to-point link with the other end's.
    pub addresses: Vec<(Network, Option<IpAddr>)>,
    /// Routes.
    pub ways: Vec<Way>,
}

/// Gives the interface with `index` its addresses and routes; routes need the interface to be up, so it is brought up
/// if there are any. Upstream: `virNetDevIPInfoAddToDev`.
///
/// # Errors
/// The kernel's, at the first that it refuses.
pub fn configure(index: u32, wanted: &Configuration) -> Result<()> {
    for (network, peer) in &wanted.addresses {
        add_address(index, *network, *peer)?;
    }
    if !wanted.ways.is_empty() {
        link::set_up(index, true)?;
    }
    wanted.ways.iter().try_for_each(|way| add_route(index, way.target, way.gateway, way.metric))
}

/// The interface whose IPv6 routes the kernel has learned and would throw away as soon as this host forwards packets,
/// if there is one. `settings` is the folder of the interfaces' settings, usually `/proc/sys/net/ipv6/conf`.
/// Upstream: `virNetDevIPCheckIPv6Forwarding`.
///
/// # Errors
/// The kernel's.
pub fn learned_route_in_danger(settings: &Path) -> Result<Option<String>> {
    /// `accept_ra`: learned routes are kept although we forward.
    const ACCEPT_ALWAYS: &str = "2";
    let all = netlink::call(|handle| async move {
        let question = RouteMessageBuilder::<Ipv6Addr>::new().build();
        handle.route().get(question).execute().try_collect::<Vec<_>>().await
    });
    let all = all.map_err(|errno| NetDevError::system(Action::List, errno))?;
    let learned = all.iter().filter(|route| route.header.protocol == RouteProtocol::Ra);
    let interfaces = learned.filter_map(|route| {
        route.attributes.iter().find_map(|attribute| match attribute {
            RouteAttribute::Oif(index) => link::name(*index),
            _ => None,
        })
    });
    let keeps = |name: &String| {
        let text = std::fs::read_to_string(settings.join(name).join("accept_ra"));
        text.is_ok_and(|text| text.trim() == ACCEPT_ALWAYS)
    };
    let mut endangered = interfaces.filter(|name| !keeps(name));
    Ok(endangered.next())
}

/// # Errors
/// The kernel's error number.
fn messages(index: u32) -> Result<Vec<AddressMessage>, i32> {
    netlink::call(|handle| async move {
        handle.address().get().set_link_index_filter(index).execute().try_collect().await
    })
}

pub(crate) fn described(message: &AddressMessage) -> Option<(Network, AddressState)> {
    let (mut local, mut other, mut flags) = (None, None, AddressFlags::empty());
    for attribute in &message.attributes {
        match attribute {
            AddressAttribute::Local(address) => local = Some(*address),
            AddressAttribute::Address(address) => other = Some(*address),
            AddressAttribute::Flags(all) => flags = *all,
            _ => {}
        }
    }
    let state = if flags.contains(AddressFlags::Dadfailed) {
        AddressState::Duplicate
    } else if flags.contains(AddressFlags::Tentative) {
        AddressState::Tentative
    } else {
        AddressState::Ready
    };
    Some((Network { address: local.or(other)?, prefix: message.header.prefix_len }, state))
}
