//! Checks of devices against each other and of NUMA placement.

use std::collections::{HashMap, HashSet};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::address::Address;
use super::super::controller::ControllerType;
use super::super::hostdev::HostdevKind;
use super::super::tune::NumaMemoryMode;
use super::super::video::InputBus;
use super::{Domain, refuse};

impl Domain {
    /// Upstream: `virDomainDefDuplicateHostdevInfoValidate`, `virDomainDefDuplicateDriveAddressesValidate`.
    pub(super) fn check_duplicates(&self) -> Result<()> {
        let devices = &self.devices;
        let mut known = HashSet::new();
        // The same device is written the same way.
        if !devices.hostdevs.iter().all(|hostdev| known.insert(format!("{:?}", hostdev.kind))) {
            return refuse(ErrorNumber::XML_ERROR, "Hostdev already exists in the domain configuration");
        }
        let mut drives = HashMap::new();
        let mut first: Option<usize> = None;
        for (index, disk) in devices.disks.iter().enumerate() {
            let Some(Address::Drive(address)) = &disk.info.address else { continue };
            let earlier = *drives.entry((disk.target.bus, *address)).or_insert(index);
            if earlier != index {
                first = Some(first.map_or(earlier, |first| first.min(earlier)));
            }
        }
        let Some(disk) = first.and_then(|index| devices.disks.get(index)) else { return Ok(()) };
        let Some(Address::Drive(address)) = &disk.info.address else { return Ok(()) };
        let text = format!(
            "Found duplicate drive address for disk with target name '{}' controller='{}' bus='{}' target='{}' \
             unit='{}'",
            disk.target.dev.as_deref().unwrap_or_default(),
            address.controller,
            address.bus,
            address.target,
            address.unit
        );
        refuse(ErrorNumber::CONFIG_UNSUPPORTED, text)
    }

    /// Upstream: `virDomainDefDuplicateControllersValidate`.
    pub(super) fn check_controllers(&self) -> Result<()> {
        let mut known = HashSet::new();
        for controller in self.devices.controllers.iter().filter(|c| c.kind == ControllerType::Pci) {
            if !known.insert(controller.index) {
                let number = controller.index.unwrap_or(0);
                let text = format!("Multiple 'pci' controllers with index '{number}'");
                return refuse(ErrorNumber::XML_ERROR, text);
            }
        }
        Ok(())
    }

    /// Boot parameters and addresses that their parts forbid.
    pub(super) fn check_infos(&self) -> Result<()> {
        let mut result = Ok(());
        self.devices.infos(&mut |_, info| {
            let Some(loadparm) = info.boot.as_ref().and_then(|b| b.loadparm.as_deref()) else { return };
            if loadparm.is_empty() || loadparm.len() > 8 {
                let text = format!("loadparm value '{loadparm}' must be between 1 and 8 characters");
                result = Err(Error::internal(ErrorDomain::DOMAIN, text));
            } else if !loadparm.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b' ')) {
                let text = format!(
                    "invalid loadparm value '{loadparm}', expecting chars in set of [a-zA-Z0-9.] and blank spaces"
                );
                result = Err(Error::internal(ErrorDomain::DOMAIN, text));
            }
        });
        result?;
        self.check_address_types()?;
        if self.devices.shmems.iter().any(|s| s.msi.is_some() && s.server.is_none()) {
            return refuse(ErrorNumber::XML_ERROR, "msi option is only supported with a server");
        }
        Ok(())
    }

    /// Kinds of addresses that a device cannot have. Upstream: `virDomainDeviceInfoParseXML`,
    /// `virDomainSmartcardDefValidate`, `virDomainHostdevDefPostParse`.
    fn check_address_types(&self) -> Result<()> {
        let mut unassigned = false;
        self.devices.infos(&mut |list, info| {
            unassigned |= list != "hostdevs" && info.address == Some(Address::Unassigned);
        });
        if unassigned {
            let text = "address of type 'unassigned' is supported only for hostdevs";
            return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
        }
        let is_ccid = |address: &Option<Address>| matches!(address, None | Some(Address::Ccid(_)));
        if !self.devices.smartcards.iter().all(|card| is_ccid(&card.info.address)) {
            let text = "Controllers must use the 'ccid' address type";
            return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
        }
        let is_usb = |address: &Option<Address>| matches!(address, None | Some(Address::Usb(_)));
        let mut inputs = self.devices.inputs.iter().filter(|input| input.bus == Some(InputBus::Usb));
        if inputs.any(|input| !is_usb(&input.info.address)) {
            return refuse(ErrorNumber::XML_ERROR, "Invalid address for a USB device");
        }
        for hostdev in &self.devices.hostdevs {
            let Some(address) = &hostdev.info.address else { continue };
            if matches!(hostdev.kind, HostdevKind::Pci(_))
                && !matches!(address, Address::Pci(_) | Address::Unassigned)
            {
                let text = "PCI host devices must use 'pci' or 'unassigned' address type";
                return Err(Error::internal(ErrorDomain::DOMAIN, text));
            }
        }
        Ok(())
    }

    /// Upstream: `virDomainNumaDefParseXML`, `virDomainNumatuneParseXML`.
    pub(super) fn check_numa(&self) -> Result<()> {
        let numa = self.cpu.as_ref().and_then(|c| c.numa.as_ref());
        let cells = numa.map(|n| n.cells.as_slice()).unwrap_or_default();
        if cells.iter().zip(0..).any(|(cell, index)| cell.id.is_some_and(|id| id != index)) {
            let text = "Exactly one 'cell' element per guest NUMA cell allowed, non-contiguous ranges or ranges not \
                        starting from 0 are not allowed";
            return refuse(ErrorNumber::XML_ERROR, text);
        }
        for (cell, index) in cells.iter().zip(0..) {
            let mut siblings = cell.distances.iter().map(|d| d.id);
            if let Some(id) = siblings.find(|id| usize::try_from(*id).is_ok_and(|id| id >= cells.len())) {
                let text =
                    format!("'sibling_id {id}' does not refer to a valid cell within NUMA 'cell id {index}'");
                return refuse(ErrorNumber::XML_ERROR, text);
            }
        }
        let Some(tune) = &self.numatune else { return Ok(()) };
        if tune.nodes.is_empty() {
            return Ok(());
        }
        if cells.is_empty() {
            let text = "Element 'memnode' is invalid without any guest NUMA cells";
            return refuse(ErrorNumber::XML_ERROR, text);
        }
        let restrictive = |mode: Option<NumaMemoryMode>| mode == Some(NumaMemoryMode::Restrictive);
        let Some(memory) = &tune.memory else { return Ok(()) };
        let texts = [
            "'restrictive' mode is required in memnode element when mode is 'restrictive' in memory element",
            "'restrictive' mode is required in memory element when mode is 'restrictive' in memnode element",
        ];
        match tune.nodes.iter().find(|node| restrictive(node.mode) != restrictive(memory.mode)) {
            Some(_) => refuse(ErrorNumber::XML_ERROR, texts[usize::from(!restrictive(memory.mode))]),
            None => Ok(()),
        }
    }
}
