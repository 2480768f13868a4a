//! Links: look-up, state, MTU, address, alias, removal.
//!
//! Upstream: `src/util/virnetdev.c`.

use std::ffi::OsString;

use futures_util::TryStreamExt as _;
use nix::net::if_::{if_indextoname, if_nameindex, if_nametoindex};
use rtnetlink::LinkUnspec;
use rtnetlink::packet_route::link::{
    InfoData, InfoKind, InfoVlan, LinkAttribute, LinkFlags, LinkInfo, LinkMessage,
};

use super::{Action, NetDevError, Result};
use crate::mac::MacAddr;
use crate::netlink;

/// What the kernel tells about a link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Interface index.
    pub index: u32,
    /// Name.
    pub name: String,
    /// Kind as `ip link` shows it (`tun`, `bridge`, `macvtap`); empty for hardware.
    pub kind: String,
    /// Hardware address, if it is an Ethernet one.
    pub mac: Option<MacAddr>,
    /// MTU in bytes.
    pub mtu: u32,
    /// Administratively up.
    pub up: bool,
    /// Running: up and with a carrier.
    pub running: bool,
    /// Takes all frames.
    pub promiscuous: bool,
    /// Takes frames of groups.
    pub multicast: bool,
    /// Takes frames of all groups.
    pub all_multicast: bool,
    /// Index of the bridge or bond that it is a port of.
    pub controller: Option<u32>,
    /// Index of the device it stands on (macvlan, VLAN) or of its peer (veth).
    pub parent: Option<u32>,
    /// Alias: the owner, for our devices.
    pub alias: String,
    /// Tag of a VLAN device.
    pub vlan: Option<u16>,
}

/// What to change on a link. `None` is "leave as it is". The kernel applies the fields in their order here, and stops
/// at the first that it refuses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkChange<'a> {
    /// Hardware address.
    pub mac: Option<MacAddr>,
    /// MTU in bytes.
    pub mtu: Option<u32>,
    /// New name.
    pub name: Option<&'a str>,
    /// Alias; empty removes it.
    pub alias: Option<&'a str>,
    /// Index of the bridge to become a port of; 0 detaches.
    pub controller: Option<u32>,
    /// Up or down.
    pub up: Option<bool>,
}

impl LinkChange<'_> {
    fn message(&self, index: u32) -> LinkMessage {
        let mut link = LinkUnspec::new_with_index(index);
        if let Some(mac) = self.mac {
            link = link.address(mac.0.to_vec());
        }
        if let Some(mtu) = self.mtu {
            link = link.mtu(mtu);
        }
        if let Some(name) = self.name {
            link = link.name(name);
        }
        if let Some(alias) = self.alias {
            link = link.alias(alias);
        }
        if let Some(controller) = self.controller {
            link = link.controller(controller);
        }
        match self.up {
            Some(true) => link.up(),
            Some(false) => link.down(),
            None => link,
        }
        .build()
    }
}

/// True if a device `name` exists. Upstream: `virNetDevExists`.
#[must_use]
pub fn exists(name: &str) -> bool {
    if_nametoindex(name).is_ok()
}

/// Index of the device `name`. Upstream: `virNetDevGetIndex`.
///
/// # Errors
/// `ENODEV` if there is none.
pub fn index(name: &str) -> Result<u32> {
    let action = || Action::Index { name: name.to_owned() };
    if_nametoindex(name).map_err(|e| NetDevError::system(action(), e as i32))
}

/// Name of the device with `index`, if it exists. Upstream: `virNetDevGetName`.
#[must_use]
pub fn name(index: u32) -> Option<String> {
    // An index without a device gives an empty name, not an error.
    if_indextoname(index).ok()?.into_string().ok().filter(|name| !name.is_empty())
}

/// `name`, or the number where there is no such device any more: for messages.
pub(super) fn label(index: u32) -> String {
    name(index).unwrap_or_else(|| format!("#{index}"))
}

/// Names of all devices; those that are not UTF-8 are left out.
#[must_use]
pub fn names() -> Vec<String> {
    let all = if_nameindex();
    all.iter().flatten().filter_map(|i| OsString::from(i.name().to_str().ok()?).into_string().ok()).collect()
}

/// All that the kernel tells about the device with `index`.
///
/// # Errors
/// `ENODEV` if there is none.
pub fn query(index: u32) -> Result<Link> {
    let found =
        netlink::call(
            |handle| async move { handle.link().get().match_index(index).execute().try_next().await },
        );
    let error = |errno| NetDevError::system(Action::Query { name: label(index) }, errno);
    found.map_err(error)?.map(|m| describe(&m)).ok_or_else(|| error(libc::ENODEV))
}

/// All devices.
///
/// # Errors
/// The kernel's.
pub fn list() -> Result<Vec<Link>> {
    let all = netlink::call(|handle| async move {
        handle.link().get().execute().map_ok(|m| describe(&m)).try_collect().await
    });
    all.map_err(|errno| NetDevError::system(Action::List, errno))
}

/// Changes the device with `index` in one request.
///
/// # Errors
/// The kernel's, for the first field that it refuses.
pub fn change(index: u32, change: &LinkChange<'_>) -> Result<()> {
    apply(index, change).map_err(|errno| {
        let name = label(index);
        let action = match change {
            LinkChange { mac: Some(mac), mtu: None, alias: None, controller: None, up: None, .. } => {
                Action::SetMac { name, mac: *mac }
            }
            LinkChange { mac: None, mtu: Some(_), alias: None, controller: None, up: None, .. } => {
                Action::SetMtu { name }
            }
            LinkChange { mac: None, mtu: None, alias: None, controller: None, up: Some(_), .. } => {
                Action::SetFlags { name }
            }
            _ => Action::Change { name },
        };
        NetDevError::system(action, errno)
    })
}

/// # Errors
/// Those of the calls inside.
pub(super) fn apply(index: u32, change: &LinkChange<'_>) -> Result<(), i32> {
    let message = change.message(index);
    netlink::call(|handle| async move { handle.link().set(message).execute().await })
}

/// Sets the hardware address. Upstream: `virNetDevSetMAC`.
///
/// # Errors
/// The kernel's.
pub fn set_mac(index: u32, mac: MacAddr) -> Result<()> {
    change(index, &LinkChange { mac: Some(mac), ..LinkChange::default() })
}

/// Sets the MTU in bytes. Upstream: `virNetDevSetMTU`.
///
/// # Errors
/// The kernel's.
pub fn set_mtu(index: u32, mtu: u32) -> Result<()> {
    change(index, &LinkChange { mtu: Some(mtu), ..LinkChange::default() })
}

/// Brings the device up or down. Upstream: `virNetDevSetOnline`.
///
/// # Errors
/// The kernel's.
pub fn set_up(index: u32, up: bool) -> Result<()> {
    change(index, &LinkChange { up: Some(up), ..LinkChange::default() })
}

/// Removes the device with `index`; one that is gone already is not an error. Upstream: `virNetlinkDelLink`.
///
/// # Errors
/// The kernel's: `EOPNOTSUPP` for hardware.
pub fn delete(index: u32) -> Result<()> {
    let name = label(index);
    match netlink::call(|handle| async move { handle.link().del(index).execute().await }) {
        Err(errno) if errno != libc::ENODEV => Err(NetDevError::system(Action::Delete { name }, errno)),
        _ => Ok(()),
    }
}

/// Removes a device that could not be set up; the first error is the one that counts.
pub(super) fn delete_quietly(index: u32) {
    if let Err(e) = delete(index) {
        log::warn!("cannot remove a half-made device: {e}");
    }
}

pub(crate) fn describe(message: &LinkMessage) -> Link {
    let flags = message.header.flags;
    let mut link = Link {
        index: message.header.index,
        up: flags.contains(LinkFlags::Up),
        running: flags.contains(LinkFlags::Running),
        promiscuous: flags.contains(LinkFlags::Promisc),
        multicast: flags.contains(LinkFlags::Multicast),
        all_multicast: flags.contains(LinkFlags::Allmulti),
        ..Link::default()
    };
    for attribute in &message.attributes {
        match attribute {
            LinkAttribute::IfName(name) => link.name.clone_from(name),
            LinkAttribute::IfAlias(alias) => link.alias.clone_from(alias),
            LinkAttribute::Mtu(mtu) => link.mtu = *mtu,
            LinkAttribute::Address(bytes) => link.mac = bytes.as_slice().try_into().ok().map(MacAddr),
            LinkAttribute::Controller(index) => link.controller = Some(*index),
            LinkAttribute::Link(index) => link.parent = Some(*index),
            LinkAttribute::LinkInfo(infos) => {
                link.kind = kind(infos);
                link.vlan = vlan(infos);
            }
            _ => {}
        }
    }
    link
}

fn vlan(infos: &[LinkInfo]) -> Option<u16> {
    let data = infos.iter().find_map(|info| match info {
        LinkInfo::Data(InfoData::Vlan(data)) => Some(data),
        _ => None,
    });
    data?.iter().find_map(|word| match word {
        InfoVlan::Id(tag) => Some(*tag),
        _ => None,
    })
}

fn kind(infos: &[LinkInfo]) -> String {
    let kind = infos.iter().find_map(|info| match info {
        LinkInfo::Kind(kind) => Some(kind),
        _ => None,
    });
    kind.map(InfoKind::to_string).unwrap_or_default()
}
