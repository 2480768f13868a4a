//! Node devices: the object, look-ups and lists.

pub(super) mod mdev;
pub(super) mod vport;

use ferrovirt::object::NodeDeviceRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::node_device::{Capability, CapabilityType, NewDevice, NodeDevice};
use ferrovirt_conf::object::passes;
use ferrovirt_conf::schema;
use ferrovirt_util::xml::StringEnum as _;

use super::error::{DeviceRefused, Refused};
use crate::connection::only_flags;
use crate::state::State;

/// Vendor part of generated world wide names. Upstream: `TEST_DRIVER_OUI`.
const VENDOR: u32 = 0x10_0000;

/// A device.
#[derive(Debug)]
pub(crate) struct DeviceObject {
    pub(super) def: NodeDevice,
    pub(super) active: bool,
    pub(super) persistent: bool,
    pub(super) autostart: bool,
}

impl DeviceObject {
    /// A device that is there and stays.
    pub(super) fn new(def: NodeDevice) -> Self {
        Self { def, active: true, persistent: true, autostart: false }
    }

    pub(super) fn reference(&self) -> NodeDeviceRef {
        let parent = self.def.parent.as_deref().unwrap_or_default();
        NodeDeviceRef { name: self.def.name.as_str().into(), parent: parent.into() }
    }

    fn passes(&self, flags: u32) -> bool {
        use consts::{
            CONNECT_LIST_NODE_DEVICES_ACTIVE as ACTIVE, CONNECT_LIST_NODE_DEVICES_INACTIVE as INACTIVE,
            CONNECT_LIST_NODE_DEVICES_PERSISTENT as PERSISTENT,
            CONNECT_LIST_NODE_DEVICES_TRANSIENT as TRANSIENT,
        };
        let mut kinds: Vec<(u32, bool)> =
            CAPABILITIES.iter().map(|(flag, kind)| (*flag, has_capability(&self.def, *kind))).collect();
        let member = |capability: &Capability| matches!(capability, Capability::Ccw(c) if c.group.is_some());
        kinds.push((
            consts::CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER,
            self.def.capabilities.iter().any(member),
        ));
        passes(
            flags,
            &[
                &kinds,
                &[(ACTIVE, self.active), (INACTIVE, !self.active)],
                &[(PERSISTENT, self.persistent), (TRANSIENT, !self.persistent)],
            ],
        )
    }
}

/// The flags of the list call that ask for a capability.
const CAPABILITIES: [(u32, CapabilityType); 23] = [
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM, CapabilityType::System),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV, CapabilityType::Pci),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV, CapabilityType::UsbDevice),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE, CapabilityType::Usb),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_NET, CapabilityType::Net),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST, CapabilityType::ScsiHost),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET, CapabilityType::ScsiTarget),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_SCSI, CapabilityType::Scsi),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_STORAGE, CapabilityType::Storage),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST, CapabilityType::FcHost),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_VPORTS, CapabilityType::Vports),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC, CapabilityType::ScsiGeneric),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_DRM, CapabilityType::Drm),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES, CapabilityType::MdevTypes),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_MDEV, CapabilityType::Mdev),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV, CapabilityType::Ccw),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV, CapabilityType::Css),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_VDPA, CapabilityType::Vdpa),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD, CapabilityType::ApCard),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE, CapabilityType::ApQueue),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX, CapabilityType::ApMatrix),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_VPD, CapabilityType::Vpd),
    (consts::CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV, CapabilityType::CcwGroup),
];

/// The filters of the list call.
const FILTERS: u32 = 0x7f_ffff
    | consts::CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER
    | consts::CONNECT_LIST_NODE_DEVICES_PERSISTENT
    | consts::CONNECT_LIST_NODE_DEVICES_TRANSIENT
    | consts::CONNECT_LIST_NODE_DEVICES_INACTIVE
    | consts::CONNECT_LIST_NODE_DEVICES_ACTIVE;

/// Whether a device can do `kind`, itself or in one of its capabilities. Upstream: `virNodeDeviceObjHasCap`.
fn has_capability(device: &NodeDevice, kind: CapabilityType) -> bool {
    device.capabilities.iter().any(|capability| {
        capability.kind() == kind
            || match (kind, capability) {
                (CapabilityType::FcHost, Capability::ScsiHost(host)) => host.fc_host.is_some(),
                (CapabilityType::Vports, Capability::ScsiHost(host)) => host.vport_ops.is_some(),
                (CapabilityType::MdevTypes, _) => {
                    mdev::types(capability).is_some_and(|types| !types.is_empty())
                }
                (CapabilityType::Vpd, Capability::Pci(pci)) => pci.vpd.is_some(),
                _ => false,
            }
    })
}

fn has_named_capability(device: &NodeDevice, name: Option<&str>) -> bool {
    name.is_none_or(|name| CapabilityType::from_name(name).is_some_and(|kind| has_capability(device, kind)))
}

/// Runs `body` with the device of that name.
pub(super) fn named<U>(state: &State, name: &str, body: impl FnOnce(&mut DeviceObject) -> U) -> Result<U> {
    state.objects.devices.with_name(name, body).ok_or_else(|| Refused::Device(name.to_owned()).into())
}

pub(super) fn by_name(state: &State, name: &str) -> Result<NodeDeviceRef> {
    named(state, name, |device| device.reference())
}

fn names(state: &State, capability: Option<&str>) -> Vec<String> {
    state
        .objects
        .devices
        .collect(|device| has_named_capability(&device.def, capability).then(|| device.def.name.clone()))
}

pub(super) fn num(state: &State, capability: Option<&str>, flags: u32) -> Result<i32> {
    only_flags("testNodeNumOfDevices", flags, 0)?;
    super::count(names(state, capability).len())
}

pub(super) fn list(state: &State, capability: Option<&str>, flags: u32) -> Result<Vec<String>> {
    only_flags("testNodeListDevices", flags, 0)?;
    Ok(names(state, capability))
}

pub(super) fn list_all(state: &State, flags: u32) -> Result<Vec<NodeDeviceRef>> {
    only_flags("testConnectListAllNodeDevices", flags, FILTERS)?;
    Ok(state.objects.devices.collect(|device| device.passes(flags).then(|| device.reference())))
}

/// The Fibre Channel host with these names. The reference's test driver does not look.
pub(super) fn by_wwns(state: &State, wwnn: &str, wwpn: &str, flags: u32) -> Result<NodeDeviceRef> {
    only_flags("testNodeDeviceLookupSCSIHostByWWN", flags, 0)?;
    let found = state.objects.devices.collect(|device| {
        let (own_node, own_port) = vport::wwns(&device.def)?;
        (own_node == wwnn && own_port == wwpn).then(|| device.reference())
    });
    let name = format!("{wwnn}:{wwpn}");
    found.into_iter().next().ok_or_else(|| Refused::Device(name).into())
}

pub(super) fn xml(state: &State, device: &NodeDeviceRef, flags: u32) -> Result<String> {
    only_flags("testNodeDeviceGetXMLDesc", flags, consts::NODE_DEVICE_XML_INACTIVE)?;
    named(state, &device.name, |object| object.def.format(flags & consts::NODE_DEVICE_XML_INACTIVE != 0))
}

pub(super) fn parent(state: &State, device: &NodeDeviceRef) -> Result<String> {
    let parent = named(state, &device.name, |object| object.def.parent.clone())?;
    parent.ok_or_else(|| DeviceRefused::Root.into())
}

pub(super) fn num_caps(state: &State, device: &NodeDeviceRef) -> Result<i32> {
    named(state, &device.name, |object| super::count(object.def.capabilities.len()))?
}

pub(super) fn list_caps(state: &State, device: &NodeDeviceRef) -> Result<Vec<String>> {
    let kind = |capability: &Capability| capability.kind().as_str().to_owned();
    named(state, &device.name, |object| object.def.capabilities.iter().map(kind).collect())
}

pub(super) fn is_active(state: &State, device: &NodeDeviceRef) -> Result<bool> {
    named(state, &device.name, |object| object.active)
}

pub(super) fn is_persistent(state: &State, device: &NodeDeviceRef) -> Result<bool> {
    named(state, &device.name, |object| object.persistent)
}

/// Makes a virtual Fibre Channel host or a mediated device.
pub(super) fn create_xml(state: &State, xml: &str, flags: u32) -> Result<NodeDeviceRef> {
    only_flags("testNodeDeviceCreateXML", flags, consts::NODE_DEVICE_CREATE_XML_VALIDATE)?;
    schema::NODE_DEVICE.validate_if(flags & consts::NODE_DEVICE_CREATE_XML_VALIDATE != 0, xml)?;
    let new = NewDevice::parse(xml, VENDOR)?;
    match new.device.capabilities.first() {
        Some(Capability::Mdev(_)) => mdev::create_xml(state, new),
        _ => vport::create_xml(state, &new),
    }
}

/// Ends a device. One that is neither a virtual Fibre Channel host nor a mediated device stays, without an error.
pub(super) fn destroy(state: &State, device: &NodeDeviceRef) -> Result<()> {
    let (is_mdev, is_host, parent) = named(state, &device.name, |object| {
        let is_mdev = matches!(object.def.capabilities.first(), Some(Capability::Mdev(_)));
        (is_mdev, vport::wwns(&object.def).is_some(), object.def.parent.clone().unwrap_or_default())
    })?;
    if is_mdev {
        return mdev::destroy(state, device);
    }
    if !is_host {
        return Ok(());
    }
    if state.objects.devices.with_name(&parent, |_| ()).is_none() {
        return Err(DeviceRefused::ParentGone(parent).into());
    }
    vport::remove(state, device);
    Ok(())
}
