//! Giving every PCI device of a domain its address, adding controllers where they are needed.
//! Upstream: `qemuDomainAssignPCIAddresses`.

mod chipset;
mod devices;

use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum;

use super::{BusModel, Connect, PciAddressSet};
use crate::domain::Domain;
use crate::domain::address::{Address, PciAddress};
use crate::domain::controller::{Controller, ControllerType, PciModel, PciTarget};
use crate::domain::device::DeviceInfo;
use crate::domain::hostdev::Hostdev;
use crate::domain::hotplug::DeviceKind;

/// The part of a machine that decides where PCI devices go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chipset {
    /// Intel 440FX with PIIX3: conventional PCI, built-in IDE and USB at slot 1.
    Piix,
    /// Intel Q35 with ICH9: PCI Express, built-in SATA at slot 0x1f.
    Q35,
    /// Conventional PCI without built-in devices.
    Conventional,
    /// PCI Express without built-in devices.
    Express,
}

impl Chipset {
    /// Whether the root is PCI Express.
    #[must_use]
    pub const fn is_express(self) -> bool {
        matches!(self, Self::Q35 | Self::Express)
    }

    const fn root(self) -> BusModel {
        if self.is_express() { BusModel::PcieRoot } else { BusModel::PciRoot }
    }
}

/// The address that a device has, if it has been given one.
fn assigned(info: &DeviceInfo) -> Option<&PciAddress> {
    match &info.address {
        Some(Address::Pci(address)) if !address.is_empty() => Some(address),
        _ => None,
    }
}

/// Whether a device still needs a PCI address.
fn wants_address(info: &DeviceInfo) -> bool {
    match &info.address {
        None => true,
        Some(Address::Pci(address)) => address.is_empty(),
        Some(_) => false,
    }
}

/// Puts a device at `address`, keeping what else it says about it.
fn place(info: &mut DeviceInfo, address: PciAddress) {
    let (multifunction, zpci) = match &info.address {
        Some(Address::Pci(old)) => (old.multifunction, old.zpci),
        _ => (None, None),
    };
    info.address = Some(Address::Pci(PciAddress { multifunction, zpci, ..address }));
}

impl Domain {
    /// Gives every PCI device without an address one. Returns what is taken then, for later hotplug.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if addresses of the document collide or do not fit, `VIR_ERR_INTERNAL_ERROR` if there is no
    /// place left.
    pub fn assign_pci_addresses(&mut self, chipset: Chipset) -> Result<PciAddressSet> {
        self.assign_isolated_pci_addresses(chipset, &|_| 0)
    }

    /// [`Domain::assign_pci_addresses`] with host devices of different isolation groups on different buses.
    /// Upstream: `qemuDomainSetupIsolationGroups`.
    ///
    /// # Errors
    /// As [`Domain::assign_pci_addresses`].
    pub fn assign_isolated_pci_addresses(
        &mut self,
        chipset: Chipset,
        group: &dyn Fn(&Hostdev) -> u32,
    ) -> Result<PciAddressSet> {
        self.need_root(chipset);
        // A first pass on a copy finds out which controllers are missing.
        let mut trial = self.clone();
        let mut set = trial.taken_pci_addresses(chipset, true, group)?;
        let before = set.models().len();
        let room = (1..=31).any(|slot| !set.is_used(0, slot, None));
        if !chipset.is_express() && room {
            // Room for a bridge that may become necessary later.
            set.reserve_next(Connect::PCI_BRIDGE, None)?;
        }
        trial.place_devices(&mut set, chipset, group)?;
        if chipset.is_express() && set.models().len() > before {
            // If root ports had to be added, one more stays free for hotplug.
            set.reserve_next(Connect::PCIE_DEVICE.with(Connect::HOTPLUG), None)?;
        }
        self.add_buses(&set.models());
        let mut set = self.taken_pci_addresses(chipset, false, group)?;
        self.place_devices(&mut set, chipset, group)?;
        self.finish_controllers();
        self.mark_multifunction(&set);
        Ok(set)
    }

    /// Gives the only device of this domain a place among what is taken, or checks the one that it has; `false` if it is not
    /// on PCI. Upstream: `qemuDomainEnsurePCIAddress`.
    pub(in super::super) fn ensure_pci_address(
        &mut self,
        set: &mut PciAddressSet,
        chipset: Chipset,
        kind: DeviceKind,
    ) -> Result<bool> {
        let Some((connect, info)) = devices::the_device(self, chipset, kind) else { return Ok(false) };
        let connect = connect.with(Connect::HOTPLUG);
        match assigned(info).copied() {
            Some(address) => set.reserve(&address, connect, true)?,
            None if wants_address(info) => place(info, set.reserve_next(connect, None)?),
            None => return Ok(false),
        }
        Ok(true)
    }

    fn need_root(&mut self, chipset: Chipset) {
        let controllers = &mut self.devices.controllers;
        if !controllers.iter().any(|c| c.kind == ControllerType::Pci && c.index == Some(0)) {
            let model = Some(chipset.root().as_str().to_owned());
            let root =
                Controller { kind: ControllerType::Pci, index: Some(0), model, ..Controller::default() };
            controllers.push(root);
        }
    }

    /// The buses and what the document and the chipset occupy.
    pub(in super::super) fn taken_pci_addresses(
        &mut self,
        chipset: Chipset,
        growable: bool,
        group: &dyn Fn(&Hostdev) -> u32,
    ) -> Result<PciAddressSet> {
        let mut set = PciAddressSet::new(growable);
        for controller in self.devices.controllers.iter().filter(|c| c.kind == ControllerType::Pci) {
            let model = controller.model.as_deref().and_then(BusModel::from_name);
            let index = usize::try_from(controller.index.unwrap_or(0)).unwrap_or(usize::MAX);
            if let Some(model) = model
                && index < 256
            {
                set.add_bus(index, model);
            }
        }
        for (connect, address, group) in devices::named(self, chipset, group) {
            set.reserve_in_group(&address, connect, true, group)?;
        }
        chipset::occupy(self, &mut set, chipset)?;
        Ok(set)
    }

    fn place_devices(
        &mut self,
        set: &mut PciAddressSet,
        chipset: Chipset,
        group: &dyn Fn(&Hostdev) -> u32,
    ) -> Result<()> {
        for (connect, info) in devices::pci_controllers(self) {
            if wants_address(info) {
                place(info, set.reserve_next(connect, None)?);
            }
        }
        for (connect, info) in devices::before_controllers(self, chipset) {
            if wants_address(info) {
                place(info, set.reserve_next(connect, None)?);
            }
        }
        chipset::place_controllers(self, set, chipset)?;
        for ((connect, info), group) in devices::disks_and_hostdevs(self, chipset, group) {
            if wants_address(info) {
                place(info, set.reserve_next_in_group(connect, None, group)?);
            }
        }
        for (connect, info) in devices::after_hostdevs(self, chipset) {
            if wants_address(info) {
                place(info, set.reserve_next(connect, None)?);
            }
        }
        Ok(())
    }

    /// Adds the controllers that the first pass found missing.
    fn add_buses(&mut self, models: &[Option<BusModel>]) {
        for (model, index) in models.iter().zip(0..).skip(1) {
            let Some(model) = model else { continue };
            let controllers = &mut self.devices.controllers;
            if controllers.iter().any(|c| c.kind == ControllerType::Pci && c.index == Some(index)) {
                continue;
            }
            let model = Some(model.as_str().to_owned());
            let bus =
                Controller { kind: ControllerType::Pci, index: Some(index), model, ..Controller::default() };
            let before =
                controllers.iter().rposition(|c| c.kind == ControllerType::Pci && c.index < Some(index));
            controllers.insert(before.map_or(controllers.len(), |at| at + 1), bus);
        }
    }

    /// Hardware model and numbering of PCI controllers. Upstream: `qemuDomainPCIControllerSetDefaultModelName` and the
    /// code after it.
    fn finish_controllers(&mut self) {
        for controller in self.devices.controllers.iter_mut().filter(|c| c.kind == ControllerType::Pci) {
            let Some(model) = controller.model.as_deref().and_then(BusModel::from_name) else { continue };
            let name = match model {
                BusModel::PciRoot | BusModel::PcieRoot => continue,
                BusModel::PciBridge => "pci-bridge",
                BusModel::DmiToPciBridge => "i82801b11-bridge",
                BusModel::PcieToPciBridge => "pcie-pci-bridge",
                BusModel::PcieRootPort => "pcie-root-port",
                BusModel::PcieSwitchUpstreamPort => "x3130-upstream",
                BusModel::PcieSwitchDownstreamPort => "xio3130-downstream",
                BusModel::PciExpanderBus => "pxb",
                BusModel::PcieExpanderBus => "pxb-pcie",
            };
            controller.hardware.get_or_insert_with(|| PciModel { name: name.to_owned() });
            let place = assigned(&controller.info).map(|a| (a.slot << 3) + a.function);
            let target = controller.target.get_or_insert_with(PciTarget::default);
            match model {
                BusModel::PciBridge => {
                    target.chassis_nr = target.chassis_nr.or(controller.index);
                }
                BusModel::PcieRootPort => {
                    target.chassis = target.chassis.or(controller.index);
                    target.port = target.port.or(place);
                }
                BusModel::PcieSwitchDownstreamPort => {
                    target.chassis = target.chassis.or(controller.index);
                    target.port = target.port.or(place.map(|p| p >> 3));
                }
                _ => {}
            }
        }
    }

    /// Function 0 says so when its slot has other functions. Upstream: `virDomainPCIAddressSetAllMulti`.
    fn mark_multifunction(&mut self, set: &PciAddressSet) {
        self.devices.for_each_info(&mut |info| {
            if let Some(Address::Pci(address)) = &mut info.address
                && address.function == 0
                && address.multifunction.is_none()
                && !address.is_empty()
                && (1..8).any(|function| set.is_used(address.bus, address.slot, Some(function)))
            {
                address.multifunction = Some(true);
            }
        });
    }
}
