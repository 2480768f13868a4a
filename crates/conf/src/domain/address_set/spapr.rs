//! The virtual I/O bus of pSeries guests. Upstream: `qemuDomainAssignSpaprVIOAddresses`.

use std::collections::BTreeSet;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::Domain;
use super::super::address::{Address, SpaprVioAddress};
use super::super::chardev::SerialTargetType;
use super::super::controller::ControllerType;
use super::super::device::DeviceInfo;
use super::super::devices::Devices;

/// Where the search for a free register begins, by kind of device.
const INTERFACE_REG: u64 = 0x1000;
const SCSI_REG: u64 = 0x2000;
const NVRAM_REG: u64 = 0x3000;
const SERIAL_REG: u64 = 0x3000_0000;
/// Distance of registers.
const STEP: u64 = 0x1000;

/// The devices on the bus, each with the first register that it may have.
fn bus_devices(devices: &mut Devices) -> Vec<(u64, &mut DeviceInfo)> {
    let mut found: Vec<(u64, &mut DeviceInfo)> = Vec::new();
    let vlan = devices
        .interfaces
        .iter_mut()
        .filter(|interface| interface.model.as_ref().is_some_and(|model| model.name == "spapr-vlan"));
    found.extend(vlan.map(|interface| (INTERFACE_REG, &mut interface.info)));
    let scsi = devices
        .controllers
        .iter_mut()
        .filter(|c| c.kind == ControllerType::Scsi && c.model.as_deref() == Some("ibmvscsi"));
    found.extend(scsi.map(|controller| (SCSI_REG, &mut controller.info)));
    let serial = devices.serials.iter_mut().filter(|s| s.target.kind == Some(SerialTargetType::SpaprVio));
    found.extend(serial.map(|serial| (SERIAL_REG, &mut serial.info)));
    found.extend(devices.nvram.iter_mut().map(|nvram| (NVRAM_REG, &mut nvram.info)));
    found
}

/// The register that a device has.
fn register(info: &DeviceInfo) -> Option<u64> {
    match &info.address {
        Some(Address::SpaprVio(address)) => address.reg,
        _ => None,
    }
}

impl Domain {
    /// Gives the devices on the virtual I/O bus of a pSeries guest their registers.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if two devices of the document have the same, `VIR_ERR_INTERNAL_ERROR` if none is free.
    pub fn assign_spapr_vio_addresses(&mut self) -> Result<()> {
        let mut taken = BTreeSet::new();
        for (_, info) in bus_devices(&mut self.devices) {
            if let Some(reg) = register(info)
                && !taken.insert(reg)
            {
                let text = format!("spapr-vio address {reg:#x} already in use");
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::XML_ERROR, text));
            }
        }
        for (first, info) in bus_devices(&mut self.devices) {
            let on_bus = matches!(info.address, None | Some(Address::SpaprVio(_)));
            if !on_bus || register(info).is_some() {
                continue;
            }
            let mut reg = first;
            while !taken.insert(reg) {
                reg = reg.checked_add(STEP).ok_or_else(|| super::exhausted("No free spapr-vio address"))?;
            }
            info.address = Some(Address::SpaprVio(SpaprVioAddress { reg: Some(reg) }));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::ParseOptions;
    use super::*;

    fn domain(devices: &str) -> Domain {
        let xml = format!(
            "<domain type='test'><name>a</name><memory>1024</memory><os><type arch='ppc64' machine='pseries'>hvm</type></os>\
             <devices>{devices}</devices></domain>"
        );
        Domain::parse(&xml, &ParseOptions::default()).expect("valid")
    }

    #[test]
    fn registers_by_kind_and_around_those_of_the_document() {
        let mut domain = domain(
            "<controller type='scsi' index='0' model='ibmvscsi'/><controller type='scsi' index='1' model='ibmvscsi'>\
             <address type='spapr-vio' reg='0x2000'/></controller><interface type='user'><model type='spapr-vlan'/></interface>\
             <serial type='pty'><target type='spapr-vio-serial'/></serial><nvram/>",
        );
        domain.assign_spapr_vio_addresses().expect("room");
        let devices = &domain.devices;
        let registers = [
            register(&devices.controllers[0].info),
            register(&devices.controllers[1].info),
            register(&devices.interfaces[0].info),
            register(&devices.serials[0].info),
            devices.nvram.as_ref().and_then(|nvram| register(&nvram.info)),
        ];
        // The controllers 0x2000 and 0x3000, so that the NVRAM moves on.
        assert_eq!(registers, [Some(0x3000), Some(0x2000), Some(0x1000), Some(0x3000_0000), Some(0x4000)]);
    }

    #[test]
    fn the_same_register_twice() {
        let one = "<controller type='scsi' index='INDEX' model='ibmvscsi'><address type='spapr-vio' reg='0x4000'/></controller>";
        let mut domain = domain(&format!("{}{}", one.replace("INDEX", "0"), one.replace("INDEX", "1")));
        let error = domain.assign_spapr_vio_addresses().expect_err("twice");
        assert_eq!(error.message(), "XML error: spapr-vio address 0x4000 already in use");
    }
}
