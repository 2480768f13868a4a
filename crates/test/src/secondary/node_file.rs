//! Networks, pools, devices and interfaces of a node file.

use std::path::Path;

use ferrovirt::Result;
use ferrovirt_conf::interface::Interface;
use ferrovirt_conf::network::Network;
use ferrovirt_conf::node_device::NodeDevice;
use ferrovirt_conf::storage::{CapacityRule, Pool, Volume};
use ferrovirt_util::xml::Element;

use super::{defaults, interface, network, storage};
use crate::node_file::with_document;
use crate::state::State;

/// Reads what the node file's `root` holds besides domains; all of it runs.
///
/// # Errors
/// Those of the files and documents.
pub(crate) fn load(state: &State, root: &Element<'_>, path: &Path) -> Result<()> {
    for element in root.children_named("network") {
        with_document(element, path, |source, _| {
            let network = network::lifecycle::add(state, Network::parse(source)?, false)?;
            network::named(state, &network, |network| network.active = true)
        })?;
    }
    for element in root.children_named("interface") {
        with_document(element, path, |source, _| {
            interface::add(state, Interface::parse(source)?, true).map(drop)
        })?;
    }
    for element in root.children_named("pool") {
        with_document(element, path, |source, document| pool(state, source, document, path))?;
    }
    for element in root.children_named("device") {
        with_document(element, path, |source, _| defaults::add_devices(state, [NodeDevice::parse(source)]))?;
    }
    Ok(())
}

fn pool(state: &State, source: &str, document: &Element<'_>, path: &Path) -> Result<()> {
    let pool = storage::lifecycle::add(state, Pool::parse(source)?, false)?;
    storage::named(state, &pool.name, |object| {
        object.active = true;
        for element in document.children_named("volume") {
            with_document(element, path, |source, _| {
                let volume = Volume::parse(source, &object.def, CapacityRule::Required)?;
                object.add_volume(volume).map(drop)
            })?;
        }
        Ok(())
    })?
}
