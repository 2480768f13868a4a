//! Giving the devices of a domain their ports on virtio-serial and USB buses, and their subchannels.
//! Upstream: `qemuDomainAssignVirtioSerialAddresses`, `qemuDomainAssignUSBAddresses`, `qemuDomainAssignS390Addresses`.

use ferrovirt_util::Result;

use super::super::Domain;
use super::super::address::{Address, UsbAddress, VirtioSerialAddress};
use super::super::audio::SoundModel;
use super::super::chardev::{ChannelTarget, ConsoleTargetType, SerialTargetType};
use super::super::controller::ControllerType;
use super::super::device::DeviceInfo;
use super::super::devices::Devices;
use super::super::disk::DiskBus;
use super::super::filesystem::FilesystemDriverType;
use super::super::hostdev::HostdevKind;
use super::super::misc_devices::PlainDevice;
use super::super::video::InputBus;
use super::ccw::CcwAddressSet;
use super::usb::{UsbAddressSet, controller_ports};
use super::virtio_serial::VirtioSerialAddressSet;

/// Ports of a USB hub.
const HUB_PORTS: usize = 8;

/// Devices on virtio-serial; consoles, which may have port 0, first.
pub(super) fn serial_devices(devices: &mut Devices) -> Vec<(bool, &mut DeviceInfo)> {
    let consoles = devices.consoles.iter_mut().filter(|c| c.target.kind == Some(ConsoleTargetType::Virtio));
    let channels = devices.channels.iter_mut().filter(|c| matches!(c.target, ChannelTarget::Virtio(_)));
    consoles.map(|c| (true, &mut c.info)).chain(channels.map(|c| (false, &mut c.info))).collect()
}

/// Devices on USB, hubs last.
pub(super) fn usb_devices(devices: &mut Devices) -> Vec<&mut DeviceInfo> {
    let mut infos: Vec<&mut DeviceInfo> = Vec::new();
    infos.extend(
        devices.hostdevs.iter_mut().filter(|d| matches!(d.kind, HostdevKind::Usb(_))).map(|d| &mut d.info),
    );
    infos.extend(devices.inputs.iter_mut().filter(|d| d.bus == Some(InputBus::Usb)).map(|d| &mut d.info));
    infos
        .extend(devices.disks.iter_mut().filter(|d| d.target.bus == Some(DiskBus::Usb)).map(|d| &mut d.info));
    let mtp = devices
        .filesystems
        .iter_mut()
        .filter(|f| f.driver.as_ref().is_some_and(|driver| driver.kind == Some(FilesystemDriverType::Mtp)));
    infos.extend(mtp.map(|f| &mut f.info));
    infos.extend(
        devices.controllers.iter_mut().filter(|c| c.kind == ControllerType::Ccid).map(|c| &mut c.info),
    );
    infos.extend(devices.sounds.iter_mut().filter(|s| s.model == SoundModel::Usb).map(|s| &mut s.info));
    infos.extend(
        devices
            .serials
            .iter_mut()
            .filter(|s| s.target.kind == Some(SerialTargetType::Usb))
            .map(|s| &mut s.info),
    );
    infos.extend(devices.redirdevs.iter_mut().map(|d| &mut d.info));
    infos
}

impl Domain {
    /// Gives virtio consoles and channels their ports.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if ports of the document collide or none is free.
    pub fn assign_virtio_serial_addresses(&mut self) -> Result<()> {
        let mut set = VirtioSerialAddressSet::new(&self.devices.controllers);
        for (_, info) in serial_devices(&mut self.devices) {
            if let Some(Address::VirtioSerial(address)) = &info.address
                && address.port != 0
            {
                set.reserve(address)?;
            }
        }
        for (allow_zero, info) in serial_devices(&mut self.devices) {
            let address = match &info.address {
                None => set.reserve_next(None, allow_zero)?,
                Some(Address::VirtioSerial(VirtioSerialAddress { controller, port: 0, .. })) => {
                    set.reserve_next(Some(*controller), allow_zero)?
                }
                Some(_) => continue,
            };
            info.address = Some(Address::VirtioSerial(address));
        }
        Ok(())
    }

    /// Gives USB devices their ports, adding hubs where ports are short. Documents as they are defined do not show what
    /// this assigns: a driver calls it when the guest starts.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if ports of the document collide, are not there, or none is free.
    pub fn assign_usb_addresses(&mut self) -> Result<()> {
        let controllers = &self.devices.controllers;
        let usb = || controllers.iter().filter(|c| c.kind == ControllerType::Usb);
        if usb().any(|c| c.model.as_deref() == Some("none")) || usb().next().is_none() {
            return Ok(());
        }
        let mut set = UsbAddressSet::default();
        let mut ports = self.devices.hubs.len() * HUB_PORTS;
        for controller in usb() {
            ports += usize::try_from(controller_ports(controller)).unwrap_or(usize::MAX);
            set.add_controller(controller);
        }
        let devices = usb_devices(&mut self.devices).len() + self.devices.hubs.len();
        let missing = (devices + 1).saturating_sub(ports + 1);
        if missing > 0 {
            let hubs = (missing + 1).div_ceil(HUB_PORTS - 1);
            let hub = PlainDevice { kind: Some("usb".to_owned()), ..PlainDevice::default() };
            self.devices.hubs.extend(std::iter::repeat_n(hub, hubs));
        }
        let place = |set: &mut UsbAddressSet, info: &mut DeviceInfo, hub: bool, named: bool| -> Result<()> {
            match &info.address {
                Some(Address::Usb(address @ UsbAddress { port: Some(_), .. })) if named => {
                    set.reserve(address, hub)
                }
                Some(Address::Usb(UsbAddress { bus, port: None })) if !named => {
                    info.address = Some(Address::Usb(set.reserve_next(Some(*bus), hub)?));
                    Ok(())
                }
                None if !named => {
                    info.address = Some(Address::Usb(set.reserve_next(None, hub)?));
                    Ok(())
                }
                _ => Ok(()),
            }
        };
        // Hubs in the order of their depth: a hub must be there before what is plugged into it.
        let depth = |hub: &&mut PlainDevice| match &hub.info.address {
            Some(Address::Usb(UsbAddress { port: Some(port), .. })) => port.matches('.').count(),
            _ => 0,
        };
        let mut hubs: Vec<_> = self.devices.hubs.iter_mut().collect();
        hubs.sort_by_key(depth);
        for hub in hubs {
            place(&mut set, &mut hub.info, true, true)?;
        }
        for info in usb_devices(&mut self.devices) {
            place(&mut set, info, false, true)?;
        }
        for hub in &mut self.devices.hubs {
            place(&mut set, &mut hub.info, true, false)?;
        }
        for info in usb_devices(&mut self.devices) {
            place(&mut set, info, false, false)?;
        }
        Ok(())
    }

    /// Gives the devices that the driver has marked with an empty `ccw` address their subchannels.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if addresses of the document collide.
    pub fn assign_ccw_addresses(&mut self) -> Result<()> {
        let mut set = CcwAddressSet::default();
        let mut result = Ok(());
        self.devices.infos(&mut |_, info| {
            if let Some(Address::Ccw(address)) = &info.address
                && address.devno.is_some()
                && result.is_ok()
            {
                result = set.reserve(address);
            }
        });
        result?;
        let mut result = Ok(());
        self.devices.for_each_info(&mut |info| {
            if let Some(Address::Ccw(address)) = &mut info.address
                && address.devno.is_none()
            {
                match set.reserve_next() {
                    Ok(next) => *address = next,
                    Err(error) => result = Err(error),
                }
            }
        });
        result
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Domain, ParseOptions, flags};

    fn domain(devices: &str) -> Domain {
        let xml = format!(
            "<domain type='test'><name>a</name><memory>1024</memory><os><type>hvm</type></os><devices>{devices}</devices>\
             </domain>"
        );
        Domain::parse(&xml, &ParseOptions::default()).expect("valid")
    }

    #[test]
    fn virtio_serial_ports_count_up_and_consoles_may_have_zero() {
        let mut domain = domain(
            "<console type='pty'><target type='virtio'/></console>\
             <channel type='unix'><target type='virtio' name='a'/></channel>\
             <channel type='unix'><target type='virtio' name='b'/>\
             <address type='virtio-serial' controller='0' bus='0' port='1'/></channel>",
        );
        domain.assign_virtio_serial_addresses().expect("room");
        let text = domain.format(flags::INACTIVE);
        let ports: Vec<_> = text.matches("port='").map(|_| ()).collect();
        assert!(
            text.contains("controller='0' bus='0' port='0'/>")
                && text.contains("controller='0' bus='0' port='2'/>")
        );
        assert!(!ports.is_empty());
    }

    #[test]
    fn usb_devices_beyond_the_ports_get_hubs() {
        let mut domain = domain(&format!(
            "<controller type='usb' index='0' model='piix3-uhci'/>{}",
            "<input type='tablet' bus='usb'/>".repeat(4)
        ));
        domain.assign_usb_addresses().expect("room");
        assert_eq!(domain.devices.hubs.len(), 1);
        let text = domain.format(flags::INACTIVE);
        for port in ["port='1'", "port='2'", "port='1.1'", "port='1.3'"] {
            assert!(text.contains(port), "{port} in {text}");
        }
    }
}
