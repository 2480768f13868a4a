//! Virtual Fibre Channel hosts: there is one at a time, always with the same name.

use ferrovirt::object::NodeDeviceRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::node_device::{Capability, NEW_DEVICE, NewDevice, NodeDevice, Parent};
use ferrovirt_conf::object::Found;

use super::{DeviceObject, named};
use crate::secondary::error::{DeviceRefused, Refused};
use crate::secondary::events;
use crate::state::State;

/// The device that a new one is a copy of.
const TEMPLATE: &str = "scsi_host11";
/// The name of the new one.
const NAME: &str = "scsi_host12";

/// Node and port name of a Fibre Channel host. Upstream: `virNodeDeviceGetWWNs`.
pub(super) fn wwns(device: &NodeDevice) -> Option<(&str, &str)> {
    device.capabilities.iter().find_map(|capability| match capability {
        Capability::ScsiHost(host) => {
            let names = host.fc_host.as_ref()?;
            Some((names.wwnn.as_deref()?, names.wwpn.as_deref()?))
        }
        _ => None,
    })
}

fn can_vport(device: &NodeDevice) -> bool {
    device.capabilities.iter().any(|c| matches!(c, Capability::ScsiHost(host) if host.vport_ops.is_some()))
}

fn fabric(device: &NodeDevice) -> Option<&str> {
    device.capabilities.iter().find_map(|capability| match capability {
        Capability::ScsiHost(host) => host.fc_host.as_ref()?.fabric_wwn.as_deref(),
        _ => None,
    })
}

/// Refuses a parent that is not there or makes no virtual hosts. Upstream: `virNodeDeviceObjListGetParentHost`.
fn check_parent(state: &State, parent: &Parent) -> Result<(), DeviceRefused> {
    let any = |wanted: &dyn Fn(&NodeDevice) -> bool| {
        let found = state
            .objects
            .devices
            .collect(|device| (can_vport(&device.def) && wanted(&device.def)).then_some(()));
        !found.is_empty()
    };
    let missing = || DeviceRefused::NoParent(NEW_DEVICE.to_owned());
    let there = match parent {
        Parent::Name(name) => {
            let able = state.objects.devices.with_name(name, |device| can_vport(&device.def));
            return match able {
                None => Err(missing()),
                Some(false) => Err(DeviceRefused::NoVports(name.clone())),
                Some(true) => Ok(()),
            };
        }
        Parent::Wwns(wwnn, wwpn) => any(&|device| wwns(device) == Some((wwnn, wwpn))),
        Parent::Fabric(name) => any(&|device| fabric(device) == Some(name)),
        Parent::Any if any(&|_| true) => true,
        Parent::Any => return Err(DeviceRefused::NoVportParent),
    };
    if there { Ok(()) } else { Err(missing()) }
}

/// Makes the virtual host. Upstream: `testNodeDeviceMockCreateVport`.
///
/// # Errors
/// `VIR_ERR_NO_NODE_DEVICE` if the device to copy is not there.
pub(in crate::secondary) fn create(state: &State, wwnn: &str, wwpn: &str) -> Result<NodeDeviceRef> {
    let mut def = named(state, TEMPLATE, |device| device.def.clone())?;
    NAME.clone_into(&mut def.name);
    for capability in &mut def.capabilities {
        if let Capability::ScsiHost(host) = capability
            && let Some(names) = &mut host.fc_host
        {
            names.wwnn = Some(wwnn.to_owned());
            names.wwpn = Some(wwpn.to_owned());
        }
    }
    let device = state.objects.devices.define(NAME, None, |found| {
        let mut new = None;
        let object = match found {
            Found::Same(object) => {
                object.def = def;
                object
            }
            _ => new.insert(DeviceObject { persistent: false, ..DeviceObject::new(def) }),
        };
        let reference = object.reference();
        Ok((new, reference))
    })?;
    events::device(state, &device, consts::NODE_DEVICE_EVENT_CREATED);
    Ok(device)
}

pub(super) fn create_xml(state: &State, new: &NewDevice) -> Result<NodeDeviceRef> {
    let (wwnn, wwpn) = wwns(&new.device).ok_or(DeviceRefused::NotFibreChannel)?;
    check_parent(state, &new.parent)?;
    create(state, wwnn, wwpn)
}

pub(super) fn remove(state: &State, device: &NodeDeviceRef) {
    if state.objects.devices.remove(&device.name) {
        events::device(state, device, consts::NODE_DEVICE_EVENT_DELETED);
    }
}

/// Ends the virtual host that a pool brought.
///
/// # Errors
/// `VIR_ERR_NO_NODE_DEVICE` if it is gone.
pub(in crate::secondary) fn destroy(state: &State) -> Result<()> {
    let device = super::by_name(state, NAME).map_err(|_| Refused::Device(NAME.to_owned()))?;
    remove(state, &device);
    Ok(())
}
