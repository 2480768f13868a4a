//! Linux bridges.
//!
//! Upstream: `src/util/virnetdevbridge.c`.

use std::time::Duration;

use rtnetlink::packet_core::{NLM_F_ACK, NLM_F_REQUEST};
use rtnetlink::packet_route::link::{BridgeStpState, InfoBridge, InfoData, InfoKind};
use rtnetlink::packet_route::neighbour::{NeighbourFlags, NeighbourState};
use rtnetlink::{LinkBridge, LinkBridgePort, LinkMessageBuilder, LinkUnspec};

use super::link::{self, LinkChange};
use super::openvswitch::PortVlans;
use super::{Action, NetDevError, Result};
use crate::mac::MacAddr;
use crate::netlink;
use crate::netlink::attributes::Message;
use crate::netlink::socket::Socket;

/// How to set up a bridge. `None` leaves the kernel's default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BridgeOptions<'a> {
    /// Hardware address; a bridge without one takes its lowest port's.
    pub mac: Option<MacAddr>,
    /// Spanning tree protocol.
    pub stp: Option<bool>,
    /// Forward delay in milliseconds; the kernel counts in steps of 10 ms.
    pub forward_delay_ms: Option<u32>,
    /// VLAN filtering.
    pub vlan_filtering: Option<bool>,
    /// Alias: the owner.
    pub alias: Option<&'a str>,
    /// Brings it up.
    pub up: bool,
}

impl BridgeOptions<'_> {
    fn info(&self) -> Vec<InfoBridge> {
        let stp = |on| if on { BridgeStpState::KernelStp } else { BridgeStpState::Disabled };
        [
            self.stp.map(|on| InfoBridge::StpState(stp(on))),
            self.forward_delay_ms.map(|ms| InfoBridge::ForwardDelay(ms / 10)),
            self.vlan_filtering.map(InfoBridge::VlanFiltering),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// How a port behaves. `None` leaves the kernel's default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PortOptions {
    /// Forwards nothing to other isolated ports. Upstream: `virNetDevBridgePortSetIsolated`.
    pub isolated: Option<bool>,
    /// Learns addresses. Upstream: `virNetDevBridgePortSetLearning`.
    pub learning: Option<bool>,
    /// Gets frames for unknown addresses. Upstream: `virNetDevBridgePortSetUnicastFlood`.
    pub unicast_flood: Option<bool>,
}

/// Creates the bridge `name` and answers with its index. Upstream: `virNetDevBridgeCreate`.
///
/// # Errors
/// [`NetDevError::NameInUse`] if a device `name` exists, else the kernel's; a bridge that was created and could not be
/// set up is removed again.
pub fn create(name: &str, options: &BridgeOptions<'_>) -> Result<u32> {
    let action = || Action::CreateBridge { name: name.to_owned() };
    let mut message = LinkBridge::new(name);
    for info in options.info() {
        message = message.append_info_data(info);
    }
    if let Some(mac) = options.mac {
        message = message.address(mac.0.to_vec());
    }
    let message = message.build();
    match netlink::call(|handle| async move { handle.link().add(message).execute().await }) {
        Err(libc::EEXIST) => return Err(NetDevError::NameInUse { name: name.to_owned() }),
        other => other.map_err(|errno| NetDevError::system(action(), errno))?,
    }
    let index = link::index(name)?;
    let change = LinkChange { alias: options.alias, up: options.up.then_some(true), ..LinkChange::default() };
    if change != LinkChange::default()
        && let Err(errno) = link::apply(index, &change)
    {
        link::delete_quietly(index);
        return Err(NetDevError::system(action(), errno));
    }
    Ok(index)
}

/// Removes the bridge with `index`. Upstream: `virNetDevBridgeDelete`.
///
/// # Errors
/// The kernel's; a bridge that is gone already is not an error.
pub fn delete(index: u32) -> Result<()> {
    let name = link::label(index);
    match netlink::call(|handle| async move { handle.link().del(index).execute().await }) {
        Err(errno) if errno != libc::ENODEV => Err(NetDevError::system(Action::DeleteBridge { name }, errno)),
        _ => Ok(()),
    }
}

/// Changes a bridge that exists (`mac`, `alias` and `up` are left alone: see [`link::change`]).
///
/// # Errors
/// The kernel's.
pub fn change(index: u32, options: &BridgeOptions<'_>) -> Result<()> {
    let message = LinkMessageBuilder::<LinkUnspec>::new_with_info_kind(InfoKind::Bridge)
        .index(index)
        .set_info_data(InfoData::Bridge(options.info()))
        .build();
    // Without "create": a change of the device with this index.
    let flags = NLM_F_REQUEST | NLM_F_ACK;
    let changed =
        netlink::call(|handle| async move { handle.link().add(message).set_flags(flags).execute().await });
    changed.map_err(|errno| {
        NetDevError::system(Action::BridgeOption { name: link::label(index), option: "options" }, errno)
    })
}

/// Makes the device `port` a port of `bridge` (indexes). Upstream: `virNetDevBridgeAddPort`.
///
/// # Errors
/// The kernel's.
pub fn add_port(bridge: u32, port: u32) -> Result<()> {
    let change = LinkChange { controller: Some(bridge), ..LinkChange::default() };
    link::apply(port, &change).map_err(|errno| {
        let action = Action::AddPort { bridge: link::label(bridge), port: link::label(port) };
        NetDevError::system(action, errno)
    })
}

/// Takes `port` out of `bridge` (indexes); a port of another bridge is left alone.
/// Upstream: `virNetDevBridgeRemovePort`.
///
/// # Errors
/// `EINVAL` if `port` is not a port of `bridge`, else the kernel's.
pub fn remove_port(bridge: u32, port: u32) -> Result<()> {
    let action = || Action::RemovePort { bridge: link::label(bridge), port: link::label(port) };
    if link::query(port)?.controller != Some(bridge) {
        return Err(NetDevError::system(action(), libc::EINVAL));
    }
    let change = LinkChange { controller: Some(0), ..LinkChange::default() };
    link::apply(port, &change).map_err(|errno| NetDevError::system(action(), errno))
}

/// Sets how the port with index `port` behaves.
///
/// # Errors
/// The kernel's.
pub fn set_port(port: u32, options: PortOptions) -> Result<()> {
    let mut message = LinkBridgePort::new(port);
    if let Some(on) = options.isolated {
        message = message.isolated(on);
    }
    if let Some(on) = options.learning {
        message = message.learning(on);
    }
    if let Some(on) = options.unicast_flood {
        message = message.flood(on);
    }
    let message = message.build();
    let set = netlink::call(|handle| async move { handle.link().set_port(message).execute().await });
    set.map_err(|errno| {
        NetDevError::system(Action::BridgeOption { name: link::label(port), option: "port options" }, errno)
    })
}

/// Gives the port with index `port` its VLANs, on a bridge that filters them; without tags nothing is done. A port begins
/// in VLAN 1, which it leaves. Upstream: `virNetDevBridgeSetupVlans`.
///
/// # Errors
/// `ERANGE` for a number that is no tag, else the kernel's: `EOPNOTSUPP` if the kernel does not filter VLANs.
pub fn set_port_vlans(port: u32, vlans: &PortVlans) -> Result<()> {
    // linux/if_bridge.h.
    const FOR_UNTAGGED: u16 = 1 << 1;
    const LEAVES_UNTAGGED: u16 = 1 << 2;
    const DEFAULT: u16 = 1;
    if vlans.tags.is_empty() {
        return Ok(());
    }
    let failed = |errno| {
        NetDevError::system(Action::BridgeOption { name: link::label(port), option: "port vlans" }, errno)
    };
    if vlans.tags.iter().chain(&vlans.native_tag).any(|tag| !(1..=4094).contains(tag)) {
        return Err(failed(libc::ERANGE));
    }
    let tagged = vlans.mode == Some("native-tagged");
    let flags = |tag: u16| match vlans.native_tag {
        Some(native) if native == tag && tagged => FOR_UNTAGGED,
        Some(native) if native == tag => FOR_UNTAGGED | LEAVES_UNTAGGED,
        None if !vlans.trunk => FOR_UNTAGGED | LEAVES_UNTAGGED,
        _ => 0,
    };
    let socket = Socket::route(0).map_err(|e| failed(e.raw_os_error().unwrap_or(libc::EIO)))?;
    match port_vlan(&socket, port, libc::RTM_DELLINK, DEFAULT, 0) {
        // It has left already.
        Err(errno) if errno != libc::ENOENT => return Err(failed(errno)),
        _ => {}
    }
    let native = vlans.native_tag.filter(|native| !vlans.tags.contains(native));
    vlans
        .tags
        .iter()
        .chain(&native)
        .try_for_each(|tag| port_vlan(&socket, port, libc::RTM_SETLINK, *tag, flags(*tag)).map_err(failed))
}

/// Adds (`RTM_SETLINK`) or removes (`RTM_DELLINK`) one VLAN of a port.
///
/// # Errors
/// The kernel's error number.
fn port_vlan(socket: &Socket, port: u32, request: u16, tag: u16, flags: u16) -> Result<(), i32> {
    /// `IFLA_BRIDGE_VLAN_INFO`.
    const VLAN_INFO: u16 = 2;
    const PATIENCE: Duration = Duration::from_secs(5);
    const SEQUENCE: u32 = 1;
    // struct ifinfomsg of the bridge family.
    let mut body = [0; 16];
    body[0] = u8::try_from(libc::AF_BRIDGE).unwrap_or(0);
    body[4..8].copy_from_slice(&port.to_ne_bytes());
    let mut message = Message::new(request, NLM_F_REQUEST | NLM_F_ACK, SEQUENCE, &body);
    message.nest(libc::IFLA_AF_SPEC, |spec| {
        let [f0, f1] = flags.to_ne_bytes();
        let [t0, t1] = tag.to_ne_bytes();
        spec.put(VLAN_INFO, &[f0, f1, t0, t1]);
    });
    socket.exchange(&message.finish(), 0, SEQUENCE, PATIENCE, |answer| answer.error_number()).map(drop)
}

/// Tells the bridge that the station `mac` is behind `port` (index), for bridges whose ports do not learn.
/// Upstream: `virNetDevBridgeFDBAdd`.
///
/// # Errors
/// The kernel's.
pub fn add_fdb(port: u32, mac: MacAddr) -> Result<()> {
    let added = netlink::call(|handle| async move {
        let request = handle.neighbours().add_bridge(port, &mac.0);
        request.state(NeighbourState::Noarp).flags(NeighbourFlags::Controller).execute().await
    });
    added.map_err(|errno| NetDevError::system(Action::AddFdb { name: link::label(port) }, errno))
}

/// Takes [`add_fdb`] back. Upstream: `virNetDevBridgeFDBDel`.
///
/// # Errors
/// The kernel's: `ENOENT` if there is no such entry.
pub fn remove_fdb(port: u32, mac: MacAddr) -> Result<()> {
    let removed = netlink::call(|handle| async move {
        let mut request = handle.neighbours().add_bridge(port, &mac.0);
        let mut message = request.message_mut().clone();
        message.header.flags = NeighbourFlags::Controller;
        handle.neighbours().del(message).execute().await
    });
    removed.map_err(|errno| NetDevError::system(Action::RemoveFdb { name: link::label(port) }, errno))
}
