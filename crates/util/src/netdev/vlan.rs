//! VLAN devices.
//!
//! Upstream: the VLAN part of `src/util/virnetdev.c` and of the network driver.

use rtnetlink::LinkVlan;

use super::{Action, NetDevError, Result, link};
use crate::netlink;

/// Creates the device `name` for the frames of `parent` (index) that carry `tag`; answers with its index.
///
/// # Errors
/// [`NetDevError::NameInUse`], or the kernel's: `EOPNOTSUPP` without the 8021q module, `ERANGE` for a number that is no
/// tag.
pub fn create(parent: u32, tag: u16, name: &str) -> Result<u32> {
    let error = |errno| NetDevError::system(Action::CreateVlan { parent: link::label(parent), tag }, errno);
    if tag > 4094 {
        return Err(error(libc::ERANGE));
    }
    let message = LinkVlan::new(name, parent, tag).build();
    match netlink::call(|handle| async move { handle.link().add(message).execute().await }) {
        Err(libc::EEXIST) => return Err(NetDevError::NameInUse { name: name.to_owned() }),
        other => other.map_err(error)?,
    }
    link::index(name)
}
