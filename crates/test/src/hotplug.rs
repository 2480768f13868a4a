//! Devices that come, go and change.

use ferrovirt::event::Event;
use ferrovirt::object::DomainRef;
use ferrovirt::{ErrorDomain, ErrorNumber, Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::disk::{Disk, DiskBus, DiskDevice};
use ferrovirt_conf::domain::hostdev::{Hostdev, HostdevKind, HostdevMode};
use ferrovirt_conf::domain::hotplug::{Device, DeviceClass, DeviceError};
use ferrovirt_conf::domain::interface::{Interface, InterfaceType};
use ferrovirt_util::xml::StringEnum as _;

use crate::connection::only_flags;
use crate::document;
use crate::machine::{CONFIG, Change, LIVE, publish};
use crate::state::State;

document_errors! {
    /// A device that is refused.
    pub(crate) HotplugError in TEST {
        OPERATION_UNSUPPORTED Attach(&'static str) = "live attach of device '{0}' is not supported";
        OPERATION_UNSUPPORTED Detach(&'static str) = "live detach of device '{0}' is not supported";
        OPERATION_UNSUPPORTED Floppy = "floppy device hotplug isn't supported";
        OPERATION_UNSUPPORTED VirtioBus(&'static str) = "{0} device with virtio bus isn't supported";
        OPERATION_UNSUPPORTED Bus(&'static str) = "disk bus '{0}' cannot be hotplugged.";
        OPERATION_UNSUPPORTED InterfaceType(&'static str) = "hotplug of interface type of {0} is not implemented yet";
        CONFIG_UNSUPPORTED HostdevType(&'static str) = "hotplug is not supported for hostdev subsys type '{0}'";
        CONFIG_UNSUPPORTED HostdevMode(&'static str) = "hotplug is not supported for hostdev mode '{0}'";
    }
}

document_errors! {
    /// A device that the domain does not have, or has already.
    pub(crate) PresenceError in DOMAIN {
        XML_ERROR TargetTaken(String, String, String) = "target '{0}' duplicated for disk sources '{1}' and '{2}'";
        INTERNAL_ERROR NoAlias(String) = "no device found with alias {0}";
    }
}

/// Refuses everything but a change of the running domain.
fn only_live(function: &'static str, inner: &Change<'_>, flags: u32) -> Result<()> {
    let config = if inner.impact(flags)?.config() { CONFIG } else { 0 };
    only_flags(function, flags | config, LIVE)
}

fn device_event(state: &State, inner: &mut Change<'_>, id: i32, alias: Option<String>) {
    let reference = publish(inner);
    if let Some(alias) = alias {
        state.events.emit(&Event::domain(reference, id, vec![Some(alias).into()]));
    }
}

pub(crate) fn attach(state: &State, domain: &DomainRef, xml: &str) -> Result<()> {
    attach_flags(state, domain, xml, 0)
}

pub(crate) fn attach_flags(state: &State, domain: &DomainRef, xml: &str, flags: u32) -> Result<()> {
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    only_live("testDomainAttachDeviceLiveAndConfig", &inner, flags)?;
    let mut device = Device::parse(xml)?;
    match &mut device {
        Device::Disk(disk) => {
            check_disk(&inner.def, disk)?;
            disk.info.alias = disk_alias(disk);
        }
        Device::Interface(interface) => {
            check_interface(interface)?;
            interface.info.alias = interface_alias(&inner.def, interface);
        }
        Device::Hostdev(hostdev) => check_hostdev(hostdev)?,
        other => return Err(refuse(&inner.def, other)),
    }
    let alias = device.info().and_then(|info| info.alias.clone());
    inner.def_mut().attach_device(device, &document::live_options(), ErrorDomain::TEST)?;
    device_event(state, &mut inner, consts::DOMAIN_EVENT_ID_DEVICE_ADDED, alias);
    Ok(())
}

/// The refusal of a kind that cannot be added: what is wrong with the document goes first.
fn refuse(def: &Domain, device: &Device) -> ferrovirt_util::Error {
    let unsupported = HotplugError::Attach(device.class().as_str()).into();
    let wrong = [ErrorNumber::CONFIG_UNSUPPORTED, ErrorNumber::XML_ERROR];
    let tried = def.clone().attach_device(device.clone(), &document::live_options(), ErrorDomain::TEST);
    tried.err().filter(|error| wrong.contains(&error.number())).unwrap_or(unsupported)
}

fn check_disk(def: &Domain, disk: &Disk) -> Result<()> {
    let bus = disk.target.bus.unwrap_or_else(|| bus_of(disk));
    if disk.device == DiskDevice::Floppy {
        return Err(HotplugError::Floppy.into());
    }
    if disk.device == DiskDevice::Cdrom && bus == DiskBus::Virtio {
        return Err(HotplugError::VirtioBus(disk.device.as_str()).into());
    }
    let target = disk.target.dev.as_deref().unwrap_or_default();
    if let Some(at) = def.devices.disk_by_target(target) {
        let source = |disk: &Disk| disk.source_path().unwrap_or("(null)").to_owned();
        let (old, new) = (source(&def.devices.disks[at]), source(disk));
        return Err(PresenceError::TargetTaken(target.to_owned(), old, new).into());
    }
    if disk.device == DiskDevice::Lun && disk.source.as_ref().is_some_and(|source| source.file.is_some()) {
        return Ok(());
    }
    match bus {
        DiskBus::Virtio | DiskBus::Usb => Ok(()),
        other => Err(HotplugError::Bus(other.as_str()).into()),
    }
}

/// The bus that a target's name stands for.
fn bus_of(disk: &Disk) -> DiskBus {
    let target = disk.target.dev.as_deref().unwrap_or_default();
    let known = [
        ("vd", DiskBus::Virtio),
        ("hd", DiskBus::Ide),
        ("sd", DiskBus::Scsi),
        ("xvd", DiskBus::Xen),
        ("fd", DiskBus::Fdc),
        ("ubd", DiskBus::Uml),
    ];
    known.into_iter().find(|(prefix, _)| target.starts_with(prefix)).map_or(DiskBus::Ide, |(_, bus)| bus)
}

fn check_interface(interface: &Interface) -> Result<()> {
    match interface.kind {
        InterfaceType::Bridge | InterfaceType::Ethernet => Ok(()),
        other => Err(HotplugError::InterfaceType(other.as_str()).into()),
    }
}

/// The reference names the type of a device by the list of PCI drivers.
fn check_hostdev(hostdev: &Hostdev) -> Result<()> {
    if hostdev.mode != HostdevMode::Subsystem {
        return Err(HotplugError::HostdevMode(hostdev.mode.as_str()).into());
    }
    let name = match &hostdev.kind {
        HostdevKind::Pci(_) => return Ok(()),
        HostdevKind::Scsi(_) => "vfio",
        HostdevKind::ScsiHost(_) => "xen",
        HostdevKind::Mdev(_) => "(null)",
        _ => "default",
    };
    Err(HotplugError::HostdevType(name).into())
}

/// The alias that the device has, or is given.
fn disk_alias(disk: &Disk) -> Option<String> {
    let mut scratch = Domain::default();
    let mut disk = disk.clone();
    disk.target.bus.get_or_insert(bus_of(&disk));
    scratch.devices.disks.push(disk);
    scratch.assign_aliases();
    scratch.devices.disks.pop()?.info.alias
}

fn interface_alias(def: &Domain, interface: &Interface) -> Option<String> {
    let mut scratch = Domain::default();
    let aliased = def.devices.interfaces.iter().filter(|other| other.info.alias.is_some());
    scratch.devices.interfaces = aliased.cloned().collect();
    scratch.devices.interfaces.push(interface.clone());
    scratch.assign_aliases();
    scratch.devices.interfaces.pop()?.info.alias
}

pub(crate) fn detach_alias(state: &State, domain: &DomainRef, alias: &str, flags: u32) -> Result<()> {
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    only_live("testDomainDetachDeviceAliasLiveAndConfig", &inner, flags)?;
    let missing = || PresenceError::NoAlias(alias.to_owned());
    let position = inner.def.devices.find_by_alias(alias).map_err(|_| missing())?;
    let device = inner.def.devices.device(position).ok_or_else(missing)?;
    match device.class() {
        DeviceClass::Disk | DeviceClass::Interface | DeviceClass::Hostdev => {}
        other => return Err(HotplugError::Detach(other.as_str()).into()),
    }
    inner.def_mut().detach_device(&device, &document::live_options(), ErrorDomain::TEST)?;
    let alias = Some(alias.to_owned());
    device_event(state, &mut inner, consts::DOMAIN_EVENT_ID_DEVICE_REMOVED, alias);
    Ok(())
}

/// Replaces a disk as a whole, with its address; other devices do not change.
pub(crate) fn update(state: &State, domain: &DomainRef, xml: &str, flags: u32) -> Result<()> {
    only_flags("testDomainUpdateDeviceFlags", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let impact = inner.impact(flags)?;
    let device = Device::parse(xml)?;
    let Device::Disk(disk) = &device else {
        return Err(DeviceError::Update(device.class().as_str()).in_domain(ErrorDomain::TEST));
    };
    let target = disk.target.dev.clone().unwrap_or_default();
    let (live, config) = inner.affected(flags)?;
    let mut changed = Vec::new();
    for def in [live, config].into_iter().flatten() {
        let mut copy = def.clone();
        if let Some(at) = copy.devices.disk_by_target(&target) {
            copy.devices.disks[at].info.address = None;
        }
        copy.update_device(device.clone(), &document::live_options(), ErrorDomain::TEST)?;
        changed.push((def, copy));
    }
    for (def, copy) in changed {
        *def = copy;
    }
    let reference = publish(&mut inner);
    drop(inner);
    if impact.config() {
        let (event, detail) = (consts::DOMAIN_EVENT_DEFINED, consts::DOMAIN_EVENT_DEFINED_UPDATED);
        state.lifecycle(reference, event, detail);
    }
    Ok(())
}
