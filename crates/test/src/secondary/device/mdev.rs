//! Mediated devices. The reference's test driver has none.

use ferrovirt::object::NodeDeviceRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::node_device::{Capability, MdevType, NEW_DEVICE, NewDevice, NodeDevice, Parent};
use ferrovirt_conf::object::Found;
use ferrovirt_conf::schema;
use ferrovirt_util::uuid::Uuid;

use super::{DeviceObject, named};
use crate::connection::only_flags;
use crate::secondary::error::{DeviceRefused, Refused};
use crate::secondary::events;
use crate::state::State;

/// The mediated devices that a capability offers; `None` if it is of a kind that never does.
pub(super) fn types(capability: &Capability) -> Option<&[MdevType]> {
    match capability {
        Capability::Pci(pci) => Some(&pci.mdev_types.0),
        Capability::Css(css) => Some(&css.mdev_types.0),
        Capability::ApMatrix(types) => Some(&types.0),
        _ => None,
    }
}

/// Completes a document: checks that the parent offers the type, and names the device after both.
fn complete(state: &State, new: NewDevice) -> Result<NodeDevice> {
    let mut def = new.device;
    let Some(Capability::Mdev(mdev)) = def.capabilities.first_mut() else {
        return Err(DeviceRefused::NotMdev.into());
    };
    let Parent::Name(parent) = new.parent else {
        return Err(DeviceRefused::NoParent(NEW_DEVICE.to_owned()).into());
    };
    let kind = mdev.kind.clone();
    let found = state.objects.devices.with_name(&parent, |device| {
        let address = device.def.capabilities.iter().find_map(Capability::mdev_parent_address);
        let offered = device.def.capabilities.iter().filter_map(types).flatten().any(|t| t.id == kind);
        (offered, address)
    });
    let (offered, address) = found.ok_or_else(|| DeviceRefused::NoParent(NEW_DEVICE.to_owned()))?;
    if !offered {
        return Err(DeviceRefused::NoMdevType(parent, kind).into());
    }
    let uuid = mdev.uuid.get_or_insert_with(|| Uuid::generate().to_string());
    let suffix = address.clone().unwrap_or_default();
    def.name = format!("mdev_{uuid}_{suffix}").replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    mdev.parent_addr = address;
    Ok(def)
}

fn add(state: &State, def: NodeDevice, active: bool) -> Result<NodeDeviceRef> {
    let name = def.name.clone();
    state.objects.devices.define(&name, None, |found| match found {
        Found::Same(object) if active || object.active => Err(DeviceRefused::Exists(name.clone()).into()),
        Found::Same(object) => {
            object.def = def;
            Ok((None, object.reference()))
        }
        _ => {
            let object = DeviceObject { active, persistent: !active, ..DeviceObject::new(def) };
            let reference = object.reference();
            Ok((Some(object), reference))
        }
    })
}

pub(super) fn create_xml(state: &State, new: NewDevice) -> Result<NodeDeviceRef> {
    let device = add(state, complete(state, new)?, true)?;
    events::device(state, &device, consts::NODE_DEVICE_EVENT_CREATED);
    Ok(device)
}

pub(in crate::secondary) fn define(state: &State, xml: &str, flags: u32) -> Result<NodeDeviceRef> {
    only_flags("testNodeDeviceDefineXML", flags, consts::NODE_DEVICE_DEFINE_XML_VALIDATE)?;
    schema::NODE_DEVICE.validate_if(flags & consts::NODE_DEVICE_DEFINE_XML_VALIDATE != 0, xml)?;
    let device = add(state, complete(state, NewDevice::parse(xml, super::VENDOR)?)?, false)?;
    events::device(state, &device, consts::NODE_DEVICE_EVENT_DEFINED);
    Ok(device)
}

fn check_mdev(object: &DeviceObject) -> Result<(), DeviceRefused> {
    match object.def.capabilities.first() {
        Some(Capability::Mdev(_)) => Ok(()),
        _ => Err(DeviceRefused::NotMdev),
    }
}

fn check_persistent(object: &DeviceObject) -> Result<(), DeviceRefused> {
    check_mdev(object)?;
    if object.persistent { Ok(()) } else { Err(DeviceRefused::Transient(object.def.name.clone())) }
}

pub(in crate::secondary) fn start(state: &State, device: &NodeDeviceRef, flags: u32) -> Result<()> {
    only_flags("testNodeDeviceCreate", flags, 0)?;
    named(state, &device.name, |object| {
        check_mdev(object)?;
        if object.active {
            return Err(DeviceRefused::Active(object.def.name.clone()));
        }
        object.active = true;
        Ok(())
    })??;
    events::device(state, device, consts::NODE_DEVICE_EVENT_CREATED);
    Ok(())
}

/// Stops one; it is forgotten unless it is defined.
pub(super) fn destroy(state: &State, device: &NodeDeviceRef) -> Result<()> {
    let done = state.objects.devices.retain_if(&device.name, |object| {
        if !object.active {
            return Err(DeviceRefused::Inactive(object.def.name.clone()).into());
        }
        object.active = false;
        Ok((object.persistent, ()))
    });
    done.ok_or_else(|| Refused::Device(device.name.to_string()))??;
    events::device(state, device, consts::NODE_DEVICE_EVENT_DELETED);
    Ok(())
}

pub(in crate::secondary) fn undefine(state: &State, device: &NodeDeviceRef, flags: u32) -> Result<()> {
    only_flags("testNodeDeviceUndefine", flags, 0)?;
    let done = state.objects.devices.retain_if(&device.name, |object| {
        check_persistent(object)?;
        object.persistent = false;
        object.autostart = false;
        Ok((object.active, ()))
    });
    done.ok_or_else(|| Refused::Device(device.name.to_string()))??;
    events::device(state, device, consts::NODE_DEVICE_EVENT_UNDEFINED);
    Ok(())
}

pub(in crate::secondary) fn autostart(state: &State, device: &NodeDeviceRef) -> Result<bool> {
    named(state, &device.name, |object| check_mdev(object).map(|()| object.autostart))?.map_err(Into::into)
}

pub(in crate::secondary) fn set_autostart(state: &State, device: &NodeDeviceRef, value: i32) -> Result<()> {
    named(state, &device.name, |object| {
        check_persistent(object)?;
        object.autostart = value != 0;
        Ok::<_, DeviceRefused>(())
    })??;
    Ok(())
}

/// Replaces the attributes of a device.
pub(in crate::secondary) fn update(
    state: &State,
    device: &NodeDeviceRef,
    xml: &str,
    flags: u32,
) -> Result<()> {
    let allowed = consts::NODE_DEVICE_UPDATE_AFFECT_LIVE | consts::NODE_DEVICE_UPDATE_AFFECT_CONFIG;
    only_flags("testNodeDeviceUpdate", flags, allowed)?;
    let new = complete(state, NewDevice::parse(xml, super::VENDOR)?)?;
    named(state, &device.name, |object| {
        check_mdev(object)?;
        object.def.capabilities = new.capabilities;
        Ok::<_, DeviceRefused>(())
    })??;
    events::device_event(state, device, consts::NODE_DEVICE_EVENT_ID_UPDATE, Vec::new());
    Ok(())
}
