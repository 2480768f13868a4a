//! Pairs of connected Ethernet devices, and moving devices to other network namespaces.
//!
//! Upstream: `src/util/virnetdevveth.c`, `virNetDevSetNamespace`.

use std::os::fd::{AsRawFd as _, BorrowedFd};

use rtnetlink::{LinkUnspec, LinkVeth};

use super::link::{self, LinkChange};
use super::name::{Attempt, NameAllocator, VNET};
use super::{Action, NetDevError, Result};
use crate::netlink;

/// A pair that was created by us: names and indexes of both ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Veth {
    /// This end's name.
    pub name: String,
    /// This end's index: what to tear the pair down by.
    pub ifindex: u32,
    /// The other end's name.
    pub peer_name: String,
    /// The other end's index.
    pub peer_ifindex: u32,
}

/// Creates a pair. Each name is fixed, a template, or `None` for [`VNET`]. Upstream: `virNetDevVethCreate`.
///
/// # Errors
/// [`NetDevError::NameInUse`], [`NetDevError::NoNames`], or the kernel's. Nothing is left behind.
pub fn create(
    names: &NameAllocator,
    name: Option<&str>,
    peer: Option<&str>,
    owner: Option<&str>,
) -> Result<Veth> {
    let veth = names.create(name, VNET, |name| {
        let peer_name = names.create(peer, VNET, |peer| match add(name, peer) {
            Ok(()) => Ok(Attempt::Created(Some(peer.to_owned()))),
            // Which of the two names it was the kernel does not say.
            Err(libc::EEXIST) if link::exists(name) => Ok(Attempt::Created(None)),
            Err(libc::EEXIST) => Ok(Attempt::Taken),
            Err(errno) => {
                let (name, peer) = (name.to_owned(), peer.to_owned());
                Err(NetDevError::system(Action::CreateVeth { name, peer }, errno))
            }
        })?;
        let Some(peer_name) = peer_name else { return Ok(Attempt::Taken) };
        let (ifindex, peer_ifindex) = (link::index(name)?, link::index(&peer_name)?);
        Ok(Attempt::Created(Veth { name: name.to_owned(), ifindex, peer_name, peer_ifindex }))
    })?;
    if let Some(owner) = owner {
        for index in [veth.ifindex, veth.peer_ifindex] {
            let change = LinkChange { alias: Some(owner), ..LinkChange::default() };
            if let Err(e) = link::change(index, &change) {
                link::delete_quietly(veth.ifindex);
                return Err(e);
            }
        }
    }
    Ok(veth)
}

/// Moves the device with `index` to the network namespace of process `pid`. Upstream: `virNetDevSetNamespace`.
///
/// # Errors
/// The kernel's.
pub fn move_to_process(index: u32, pid: u32) -> Result<()> {
    let message = LinkUnspec::new_with_index(index).setns_by_pid(pid).build();
    let name = link::label(index);
    netlink::call(|handle| async move { handle.link().set(message).execute().await })
        .map_err(|errno| NetDevError::system(Action::SetNamespace { name }, errno))
}

/// Moves the device with `index` to the network namespace that `namespace` is open on.
///
/// # Errors
/// The kernel's.
pub fn move_to_namespace(index: u32, namespace: BorrowedFd<'_>) -> Result<()> {
    let message = LinkUnspec::new_with_index(index).setns_by_fd(namespace.as_raw_fd()).build();
    let name = link::label(index);
    netlink::call(|handle| async move { handle.link().set(message).execute().await })
        .map_err(|errno| NetDevError::system(Action::SetNamespace { name }, errno))
}

/// # Errors
/// The kernel's error number.
fn add(name: &str, peer: &str) -> Result<(), i32> {
    let message = LinkVeth::new(name, peer).build();
    netlink::call(|handle| async move { handle.link().add(message).execute().await })
}
