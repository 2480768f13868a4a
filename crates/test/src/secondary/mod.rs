//! Everything but domains: networks, storage, node devices, interfaces, secrets, filters.

mod defaults;
mod device;
mod error;
mod events;
mod filter;
mod interface;
mod network;
mod node_file;
mod secret;
mod storage;
mod tables;

use ferrovirt::Result;
use ferrovirt_conf::nwfilter::{Binding, Filter};
use ferrovirt_conf::object::ObjectList;
use parking_lot::Mutex;

pub(crate) use self::defaults::add as add_defaults;
pub(crate) use self::network::first_address;
pub(crate) use self::node_file::load;

/// The objects of a host besides its domains.
#[derive(Default)]
pub(crate) struct Objects {
    networks: ObjectList<network::NetworkObject>,
    pools: ObjectList<storage::PoolObject>,
    devices: ObjectList<device::DeviceObject>,
    interfaces: ObjectList<interface::InterfaceObject>,
    /// The interfaces as they were when a change began.
    interface_backup: Mutex<Option<Vec<interface::InterfaceObject>>>,
    /// Named by their UUID.
    secrets: ObjectList<secret::SecretObject>,
    filters: ObjectList<Filter>,
    /// Named by the filtered device.
    bindings: ObjectList<Binding>,
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
fn count(number: usize) -> Result<i32> {
    Ok(i32::try_from(number).unwrap_or(i32::MAX))
}
