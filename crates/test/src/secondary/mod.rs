//! Everything but domains: networks, storage, node devices, interfaces, secrets, filters.

/// Writes the calls that count and name the objects of a list that are active, and those that are not.
macro_rules! name_lists {
    ($list:ident) => {
        fn names(state: &State, active: bool) -> Vec<String> {
            state.objects.$list.collect(|object| (object.active == active).then(|| object.def.name.clone()))
        }

        pub(super) fn list(state: &State) -> Result<Vec<String>> {
            Ok(names(state, true))
        }

        pub(super) fn list_defined(state: &State) -> Result<Vec<String>> {
            Ok(names(state, false))
        }

        pub(super) fn num(state: &State) -> Result<i32> {
            super::count(names(state, true).len())
        }

        pub(super) fn num_defined(state: &State) -> Result<i32> {
            super::count(names(state, false).len())
        }
    };
}

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
