//! The steps that change a PCI device: its driver, its state, its network settings.

use super::manager::Host;
use super::plan::PciStep;
use super::registry::Entry;
use super::{HostdevError, NetWanted, Result};
use crate::device_list::DeviceList;
use crate::mac::MacAddr;
use crate::netdev::saved::{Lent, Saved};
use crate::netdev::vport::{Occasion, Port, Profile};
use crate::pci::{Address, PciError};
use crate::uuid::Uuid;

impl Host<'_> {
    /// Gives the device to the driver that hands it on, resets it and makes its network settings.
    ///
    /// # Errors
    /// The kernel's; what was done before is undone.
    pub(super) fn take(&self, step: &PciStep, entry: &Entry) -> Result<()> {
        let address = step.address;
        if let Err(e) = self.take_steps(step, entry) {
            if let Err(e) = self.give_back(address, entry) {
                log::warn!("cannot give PCI device {address} back to the host: {e}");
            }
            return Err(e);
        }
        Ok(())
    }

    /// # Errors
    /// The kernel's.
    fn take_steps(&self, step: &PciStep, entry: &Entry) -> Result<()> {
        // What an interface has is known as long as the host's driver shows it.
        if let Some(net) = &step.net {
            let (physical, number) = self.physical(step.address)?;
            self.store().save(Lent::Function(&physical, number), net.vlan.is_some())?;
        }
        let bus = self.bus();
        if entry.taken {
            bus.detach(step.address, &step.driver)?;
        }
        match bus.reset(step.address, &DeviceList::default()) {
            // The driver that hands it on will find a way, or none is needed.
            Err(PciError::NoReset { .. }) => {}
            other => other?,
        }
        step.net.as_ref().map_or(Ok(()), |net| self.set_net(step.address, net))
    }

    /// # Errors
    /// The kernel's, or the switch's.
    fn set_net(&self, address: Address, net: &NetWanted) -> Result<()> {
        let (physical, number) = self.physical(address)?;
        match &net.profile {
            // The switch's profile says the VLAN.
            Some((profile @ Profile::Qbh(_), vm, host)) => {
                let port = port(&physical, number, net.mac, *vm, *host);
                Ok(self.carriers.associate(profile, port, Occasion::Create, true)?)
            }
            Some((Profile::Qbg(_), ..)) => Err(HostdevError::Profile.into()),
            None => {
                let wanted = Saved { mac: None, admin_mac: Some(net.mac), vlan: net.vlan };
                self.store().set(Lent::Function(&physical, number), &wanted)
            }
        }
    }

    /// Gives the device to the host's driver if it was taken from it, and its network settings back.
    ///
    /// # Errors
    /// The kernel's, the first one; the other steps are made nevertheless.
    pub(super) fn give_back(&self, address: Address, entry: &Entry) -> Result<()> {
        let mut results = Vec::new();
        let bus = self.bus();
        match bus.reset(address, &DeviceList::default()) {
            Err(PciError::NoReset { .. }) => {}
            other => results.push(other.map_err(Into::into)),
        }
        if entry.net {
            let restored = self
                .physical(address)
                .and_then(|(physical, number)| self.store().restore(Lent::Function(&physical, number)));
            results.push(restored);
        }
        if entry.taken {
            results.push(bus.reattach(address).map_err(Into::into));
        }
        results.into_iter().collect()
    }

    /// Interface of the physical function, and the number of the virtual one at `address`.
    ///
    /// # Errors
    /// [`HostdevError::NoVirtualFunction`].
    fn physical(&self, address: Address) -> Result<(String, u32)> {
        let bus = self.bus();
        let number = bus.virtual_function_index(address);
        let physical = bus.physical_function(address).and_then(|pf| bus.interfaces(pf).into_iter().next());
        Ok(physical.zip(number).ok_or(HostdevError::NoVirtualFunction)?)
    }
}

fn port(physical: &str, number: u32, mac: MacAddr, vm: Uuid, host: Uuid) -> Port<'_> {
    Port { macvtap: physical, mac, parent: physical, function: Some(number), vm, host }
}
