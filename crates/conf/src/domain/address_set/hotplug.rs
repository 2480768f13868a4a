//! Places for devices that come while a guest runs: no controller can be added then, so only what is there counts.
//!
//! Upstream: `qemuDomainEnsurePCIAddress`, `qemuDomainEnsureVirtioAddress`, `virDomainUSBAddressEnsure`,
//! `virDomainVirtioSerialAddrAutoAssign`, `qemuDomainReleaseDeviceAddress`.

use ferrovirt_util::Result;

use super::super::Domain;
use super::super::address::{Address, UsbAddress, VirtioSerialAddress};
use super::super::controller::ControllerType;
use super::super::device::DeviceInfo;
use super::super::devices::Devices;
use super::super::hotplug::{Device, DeviceError};
use super::assign::{serial_devices, usb_devices};
use super::ccw::CcwAddressSet;
use super::pci::PciAddressSet;
use super::pci::assign::Chipset;
use super::usb::UsbAddressSet;
use super::virtio_serial::VirtioSerialAddressSet;

/// What is taken on all buses of a running guest.
#[derive(Clone, Debug)]
pub struct AddressSets {
    chipset: Chipset,
    pci: PciAddressSet,
    usb: UsbAddressSet,
    serial: VirtioSerialAddressSet,
    ccw: CcwAddressSet,
}

impl AddressSets {
    /// What the devices of a running guest have taken.
    ///
    /// # Errors
    /// If addresses of the definition collide, which those of a running guest do not.
    pub fn of(domain: &Domain, chipset: Chipset) -> Result<Self> {
        let mut domain = domain.clone();
        let pci = domain.taken_pci_addresses(chipset, false, &|_| 0)?;
        let mut usb = UsbAddressSet::default();
        for controller in domain.devices.controllers.iter().filter(|c| c.kind == ControllerType::Usb) {
            usb.add_controller(controller);
        }
        let mut hubs: Vec<_> = domain.devices.hubs.iter().filter_map(|hub| usb_port(&hub.info)).collect();
        hubs.sort_by_key(|hub| hub.port.as_deref().map_or(0, |port| port.matches('.').count()));
        hubs.iter().try_for_each(|hub| usb.reserve(hub, true))?;
        for info in usb_devices(&mut domain.devices) {
            if let Some(address) = usb_port(info) {
                usb.reserve(address, false)?;
            }
        }
        let mut serial = VirtioSerialAddressSet::new(&domain.devices.controllers);
        for (_, info) in serial_devices(&mut domain.devices) {
            if let Some(Address::VirtioSerial(address)) = &info.address {
                serial.reserve(address)?;
            }
        }
        let mut ccw = CcwAddressSet::default();
        let mut result = Ok(());
        domain.devices.infos(&mut |_, info| {
            if let Some(Address::Ccw(address)) = &info.address
                && result.is_ok()
            {
                result = ccw.reserve(address);
            }
        });
        result.map(|()| Self { chipset, pci, usb, serial, ccw })
    }

    /// Gives a device its place, or takes the one that it names. A device that is on none of the buses here is left alone.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if the place that it names is not there or taken; `VIR_ERR_INTERNAL_ERROR` or
    /// `VIR_ERR_XML_ERROR` if none is free.
    pub fn ensure(&mut self, device: &mut Device) -> Result<()> {
        // The rules for whole definitions say which bus a device is on: they are asked about one with this device alone.
        let kind = device.kind();
        let mut alone = Domain { devices: Devices::default(), ..Domain::default() };
        let position = alone.devices.append(device.clone());
        let placed = self.ensure_ccw(&mut alone)?
            || self.ensure_usb(&mut alone)?
            || self.ensure_serial(&mut alone)?
            || alone.ensure_pci_address(&mut self.pci, self.chipset, kind)?;
        if placed && let Some(placed) = alone.devices.device(position) {
            *device = placed;
        }
        Ok(())
    }

    fn ensure_ccw(&mut self, alone: &mut Domain) -> Result<bool> {
        let (set, mut result) = (&mut self.ccw, Ok(false));
        alone.devices.for_each_info(&mut |info| {
            if let Some(Address::Ccw(address)) = &mut info.address {
                result = if address.devno.is_some() {
                    set.reserve(address).map(|()| true)
                } else {
                    set.reserve_next().map(|next| {
                        *address = next;
                        true
                    })
                };
            }
        });
        result
    }

    fn ensure_usb(&mut self, alone: &mut Domain) -> Result<bool> {
        let mut infos = usb_devices(&mut alone.devices);
        let Some(info) = infos.first_mut() else { return Ok(false) };
        let bus = match &info.address {
            Some(Address::Usb(address @ UsbAddress { port: Some(_), .. })) => {
                return self.usb.reserve(address, false).map(|()| true);
            }
            Some(Address::Usb(address)) => Some(address.bus),
            None => None,
            Some(_) => return Ok(false),
        };
        info.address = Some(Address::Usb(self.usb.reserve_next(bus, false)?));
        Ok(true)
    }

    fn ensure_serial(&mut self, alone: &mut Domain) -> Result<bool> {
        let mut infos = serial_devices(&mut alone.devices);
        let Some((allow_zero, info)) = infos.first_mut() else { return Ok(false) };
        let controller = match &info.address {
            Some(Address::VirtioSerial(address)) if address.port != 0 => {
                return self.serial.reserve(address).map(|()| true);
            }
            Some(Address::VirtioSerial(VirtioSerialAddress { controller, .. })) => Some(*controller),
            None => None,
            Some(_) => return Ok(false),
        };
        info.address = Some(Address::VirtioSerial(self.serial.reserve_next(controller, *allow_zero)?));
        Ok(true)
    }

    /// Frees the place of a device that has gone.
    pub fn release(&mut self, device: &Device) {
        match device.info().and_then(|info| info.address.as_ref()) {
            Some(Address::Pci(address)) => self.pci.release(address),
            Some(Address::Usb(address)) => self.usb.release(address),
            Some(Address::VirtioSerial(address)) => self.serial.release(address),
            Some(Address::Ccw(address)) => self.ccw.release(address),
            _ => {}
        }
    }
}

fn usb_port(info: &DeviceInfo) -> Option<&UsbAddress> {
    match &info.address {
        Some(Address::Usb(address)) if address.port.is_some() => Some(address),
        _ => None,
    }
}

impl Domain {
    /// Adds a device that was plugged into the running guest, as it is: with its place and whatever the driver has filled in.
    /// Upstream: the `vir*Insert` functions.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if such a device is there already.
    pub fn insert_live_device(&mut self, device: Device) -> Result<(), DeviceError> {
        self.devices.check_live(&device)?;
        self.add_memory(&device);
        self.devices.append(device);
        self.guess_buses();
        self.sort_disks();
        Ok(())
    }

    /// Takes the device with that alias, which has left the running guest, out. Upstream: the `vir*Remove` functions.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` if there is none.
    pub fn remove_live_device(&mut self, alias: &str) -> Result<Device, DeviceError> {
        let position = self.devices.find_by_alias(alias)?;
        let missing = || DeviceError::NoAlias(alias.to_owned());
        let device = self.devices.take(position).ok_or_else(missing)?;
        self.remove_memory(&device);
        Ok(device)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::ParseOptions;
    use super::*;
    use crate::domain::address::PciAddress;

    fn guest() -> Domain {
        let xml = "<domain type='test'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>\
                   <devices><controller type='usb' index='0' model='piix3-uhci'/><controller type='virtio-serial' index='0'/>\
                   <disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>\
                   <channel type='unix'><target type='virtio' name='a'/></channel><input type='tablet' bus='usb'/>\
                   </devices></domain>";
        let mut domain = Domain::parse(xml, &ParseOptions::default()).expect("valid");
        domain.assign_pci_addresses(Chipset::Piix).expect("room");
        domain.assign_virtio_serial_addresses().expect("room");
        domain.assign_usb_addresses().expect("room");
        domain.assign_aliases();
        domain
    }

    fn device(text: &str) -> Device {
        Device::parse(text).expect("valid")
    }

    fn address(device: &Device) -> Option<&Address> {
        device.info()?.address.as_ref()
    }

    #[test]
    fn devices_come_and_go() {
        let mut domain = guest();
        let mut sets = AddressSets::of(&domain, Chipset::Piix).expect("no collision");
        let mut disk = device("<disk type='file'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>");
        sets.ensure(&mut disk).expect("room");
        let Some(Address::Pci(at)) = address(&disk).cloned() else { panic!("a virtio disk is on PCI") };
        // The same place again is refused, and free after the device has gone.
        let named = format!(
            "<rng model='virtio'><backend model='builtin'/><address type='pci' bus='0' slot='{}'/></rng>",
            at.slot
        );
        assert!(sets.ensure(&mut device(&named)).is_err());
        domain.insert_live_device(disk.clone()).expect("new");
        assert!(domain.insert_live_device(disk.clone()).is_err());
        domain.assign_aliases();
        let gone = domain.remove_live_device("virtio-disk1").expect("there");
        sets.release(&gone);
        sets.ensure(&mut device(&named)).expect("free");
    }

    #[test]
    fn every_bus_has_its_places() {
        let domain = guest();
        let mut sets = AddressSets::of(&domain, Chipset::Piix).expect("no collision");
        let mut channel = device("<channel type='unix'><target type='virtio' name='b'/></channel>");
        sets.ensure(&mut channel).expect("room");
        assert!(matches!(address(&channel), Some(Address::VirtioSerial(a)) if a.port == 2));
        let mut mouse = device("<input type='mouse' bus='usb'/>");
        sets.ensure(&mut mouse).expect("room");
        assert!(matches!(address(&mouse), Some(Address::Usb(a)) if a.port.as_deref() == Some("2")));
        // The controller has two ports.
        let error = sets.ensure(&mut device("<input type='mouse' bus='usb'/>")).expect_err("full");
        assert_eq!(error.message(), "XML error: No free USB ports");
        let mut lease = device("<lease><lockspace>l</lockspace><key>k</key></lease>");
        sets.ensure(&mut lease).expect("has no place");
    }

    #[test]
    fn host_devices_of_a_group_share_a_bus() {
        let xml = "<domain type='test'><name>a</name><memory>1024</memory><os><type arch='ppc64'>hvm</type></os>\
                   <devices><controller type='pci' index='0' model='pci-root'/><controller type='pci' index='1' model='pci-root'/>\
                   <controller type='pci' index='2' model='pci-root'/>\
                   <hostdev mode='subsystem' type='pci'><source><address slot='1'/></source></hostdev>\
                   <hostdev mode='subsystem' type='pci'><source><address slot='2'/></source></hostdev>\
                   <hostdev mode='subsystem' type='pci'><source><address slot='3'/></source></hostdev></devices></domain>";
        let mut domain = Domain::parse(xml, &ParseOptions::default()).expect("valid");
        let group = |hostdev: &crate::domain::hostdev::Hostdev| match &hostdev.kind {
            crate::domain::hostdev::HostdevKind::Pci(pci) if pci.source.address.0.slot == 2 => 8,
            _ => 7,
        };
        let set = domain.assign_isolated_pci_addresses(Chipset::Conventional, &group).expect("room");
        let bus = |index: usize| match &domain.devices.hostdevs[index].info.address {
            Some(Address::Pci(PciAddress { bus, .. })) => Some(*bus),
            _ => None,
        };
        assert_eq!([bus(0), bus(1), bus(2)], [Some(1), Some(2), Some(1)]);
        assert_eq!([0, 1, 2].map(|bus| set.isolation_group(bus)), [Some(0), Some(7), Some(8)]);
    }
}
