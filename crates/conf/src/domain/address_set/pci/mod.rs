//! Slots of the guest's PCI and PCI Express hierarchy. Upstream: `virDomainPCIAddressSet`.

pub mod assign;
mod grow;
mod model;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::address::PciAddress;
use super::{exhausted, xml_error};

pub use self::model::{BusModel, Connect};

/// What a slot holds.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    /// One bit per function.
    functions: u8,
    /// More functions of the same kind of device may be added.
    aggregate: bool,
}

/// A bus: a controller and its slots.
#[derive(Clone, Debug)]
struct Bus {
    model: BusModel,
    slots: [Slot; 32],
    /// Devices of other groups do not come here. Upstream: `virDomainPCIAddressBus.isolationGroup`.
    group: u32,
    /// The group stays as it is even while the bus is empty.
    group_locked: bool,
}

impl Bus {
    fn is_empty(&self) -> bool {
        self.slots.iter().all(|slot| slot.functions == 0)
    }

    /// Whether a device of `group` may be put here without a user's wish; an empty bus takes any group.
    fn takes_group(&self, group: u32) -> bool {
        self.group == group || (!self.group_locked && self.is_empty())
    }
}

/// The buses by controller index, and what is taken on each.
#[derive(Clone, Debug, Default)]
pub struct PciAddressSet {
    buses: Vec<Option<Bus>>,
    /// Buses may be added when nothing fits.
    growable: bool,
}

impl PciAddressSet {
    /// An empty set; `growable` ones add controllers when nothing fits.
    #[must_use]
    pub fn new(growable: bool) -> Self {
        Self { buses: Vec::new(), growable }
    }

    /// Adds the bus of the controller with `index`. Upstream: `virDomainPCIAddressBusSetModel`.
    pub fn add_bus(&mut self, index: usize, model: BusModel) {
        if self.buses.len() <= index {
            self.buses.resize(index + 1, None);
        }
        // What has no group stays together on the first bus.
        let bus = Bus { model, slots: [Slot::default(); 32], group: 0, group_locked: index == 0 };
        self.buses[index] = Some(bus);
    }

    /// The isolation group of a bus. Upstream: `virDomainPCIAddressBus.isolationGroup`.
    #[must_use]
    pub fn isolation_group(&self, bus: u32) -> Option<u32> {
        self.bus(bus).map(|bus| bus.group)
    }

    /// The models of the buses by index.
    #[must_use]
    pub fn models(&self) -> Vec<Option<BusModel>> {
        self.buses.iter().map(|bus| bus.as_ref().map(|bus| bus.model)).collect()
    }

    fn bus(&self, index: u32) -> Option<&Bus> {
        self.buses.get(usize::try_from(index).ok()?)?.as_ref()
    }

    fn slot(&mut self, address: &PciAddress) -> Option<&mut Slot> {
        let bus = self.buses.get_mut(usize::try_from(address.bus).ok()?)?.as_mut()?;
        bus.slots.get_mut(usize::try_from(address.slot).ok()?)
    }

    /// Whether the function, or with `None` any function of the slot, is taken.
    #[must_use]
    pub fn is_used(&self, bus: u32, slot: u32, function: Option<u32>) -> bool {
        let Some(slot) = self.bus(bus).and_then(|b| b.slots.get(usize::try_from(slot).ok()?)) else {
            return false;
        };
        match function {
            Some(function) => slot.functions & (1 << (function & 7)) != 0,
            None => slot.functions != 0,
        }
    }

    /// Refuses addresses that are not on one of the buses. Upstream: `virDomainPCIAddressValidate`.
    fn check(&self, address: &PciAddress, connect: Connect, from_config: bool) -> Result<()> {
        let text = show(address);
        if address.domain != 0 {
            return Err(xml_error(format!("Invalid PCI address {text}. Only PCI domain 0 is available")));
        }
        let Some(bus) = self.bus(address.bus) else {
            let last = self.buses.len().saturating_sub(1);
            return Err(xml_error(format!(
                "Invalid PCI address {text}. Only PCI buses up to {last} are available"
            )));
        };
        let (first, last) = bus.model.slots();
        if address.slot < first {
            return Err(xml_error(format!("Invalid PCI address {text}. slot must be >= {first}")));
        }
        if address.slot > last {
            return Err(xml_error(format!("Invalid PCI address {text}. slot must be <= {last}")));
        }
        if address.function > 7 {
            return Err(xml_error(format!("Invalid PCI address {text}. function must be <= 7")));
        }
        if bus.model.accepts(connect, from_config) {
            return Ok(());
        }
        let needed = connect.controller_name();
        Err(xml_error(format!(
            "The device at PCI address {text} cannot be plugged into the PCI controller with index='{}'. It requires a \
             controller that accepts a {needed}.",
            address.bus
        )))
    }

    /// Takes an address. Upstream: `virDomainPCIAddressReserveAddr`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if it is taken, out of range, or on a bus that does not accept the device.
    pub fn reserve(&mut self, address: &PciAddress, connect: Connect, from_config: bool) -> Result<()> {
        let group = self.bus(address.bus).map_or(0, |bus| bus.group);
        self.reserve_in_group(address, connect, from_config, group)
    }

    /// [`PciAddressSet::reserve`] of a device that belongs to an isolation group: the first device on a bus decides which group
    /// the bus takes, and a user may mix groups. Upstream: `virDomainPCIAddressReserveAddrInternal`.
    ///
    /// # Errors
    /// As [`PciAddressSet::reserve`].
    pub fn reserve_in_group(
        &mut self,
        address: &PciAddress,
        connect: Connect,
        from_config: bool,
        group: u32,
    ) -> Result<()> {
        if self.growable {
            self.grow_to(address.bus, connect)?;
        }
        self.check(address, connect, from_config)?;
        let bit = 1_u8 << (address.function & 7);
        let bus = usize::try_from(address.bus).ok().and_then(|bus| self.buses.get_mut(bus)?.as_mut());
        if let Some(bus) = bus
            && !bus.group_locked
            && bus.is_empty()
        {
            bus.group = group;
        }
        let Some(slot) = self.slot(address) else { return Err(exhausted("PCI slot out of range")) };
        if slot.functions & bit != 0 {
            return Err(xml_error(format!("Attempted double use of PCI Address {}", show(address))));
        }
        slot.aggregate = connect.has(Connect::AGGREGATE) && (slot.functions == 0 || slot.aggregate);
        slot.functions |= bit;
        Ok(())
    }

    /// Takes function `function` (0 if `None`) of the next free slot, or the next function of a slot that is shared by
    /// its kind. Upstream: `virDomainPCIAddressReserveNextAddr`.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if nothing fits.
    pub fn reserve_next(&mut self, connect: Connect, function: Option<u32>) -> Result<PciAddress> {
        self.reserve_next_in_group(connect, function, 0)
    }

    /// [`PciAddressSet::reserve_next`] among the buses of an isolation group, else on an empty bus.
    ///
    /// # Errors
    /// As [`PciAddressSet::reserve_next`].
    pub fn reserve_next_in_group(
        &mut self,
        connect: Connect,
        function: Option<u32>,
        group: u32,
    ) -> Result<PciAddress> {
        let address = match self.find_free(connect, function, group) {
            Some(address) => address,
            None if self.growable => {
                let bus =
                    u32::try_from(self.buses.len()).map_err(|_| exhausted("No more available PCI slots"))?;
                self.grow_to(bus, connect)?;
                let found = self.find_free(connect, function, group);
                found.ok_or_else(|| exhausted("No more available PCI slots"))?
            }
            None => return Err(exhausted("No more available PCI slots")),
        };
        self.reserve_in_group(&address, connect, false, group)?;
        Ok(address)
    }

    /// A place on a bus of the group, else on one that can become one of it.
    fn find_free(&self, connect: Connect, function: Option<u32>, group: u32) -> Option<PciAddress> {
        let of_group = self.find_on(connect, function, &|bus| bus.group == group);
        of_group.or_else(|| self.find_on(connect, function, &|bus| bus.takes_group(group)))
    }

    fn find_on(
        &self,
        connect: Connect,
        function: Option<u32>,
        takes: &dyn Fn(&Bus) -> bool,
    ) -> Option<PciAddress> {
        for (bus, index) in self.buses.iter().zip(0_u32..) {
            let Some(bus) = bus.as_ref().filter(|bus| takes(bus)) else { continue };
            if !bus.model.accepts(connect.with(Connect::AUTOASSIGN), false) {
                continue;
            }
            let (first, last) = bus.model.slots();
            for number in first..=last {
                let slot = bus.slots[usize::try_from(number).ok()?];
                let address =
                    |function| PciAddress { bus: index, slot: number, function, ..PciAddress::default() };
                if slot.functions == 0 {
                    return Some(address(function.unwrap_or(0)));
                }
                if slot.aggregate && connect.has(Connect::AGGREGATE) && slot.functions != 0xFF {
                    return Some(address(slot.functions.trailing_ones()));
                }
            }
        }
        None
    }

    /// Frees an address. Upstream: `virDomainPCIAddressReleaseAddr`.
    pub fn release(&mut self, address: &PciAddress) {
        if let Some(slot) = self.slot(address) {
            slot.functions &= !(1_u8 << (address.function & 7));
        }
    }
}

/// `0000:00:1f.2`.
fn show(address: &PciAddress) -> String {
    format!("{:04x}:{:02x}:{:02x}.{:x}", address.domain, address.bus, address.slot, address.function)
}

fn unsupported(text: impl Into<String>) -> Error {
    Error::new(ErrorDomain::NONE, ErrorNumber::CONFIG_UNSUPPORTED, text)
}

#[cfg(test)]
mod tests;
