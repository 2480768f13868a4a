//! Adding controllers when nothing fits. Upstream: `virDomainPCIAddressSetGrow`.

use ferrovirt_util::Result;

use super::{BusModel, Connect, PciAddressSet, exhausted, unsupported};

/// Controllers of one domain.
const MAX_BUSES: usize = 256;

impl PciAddressSet {
    /// Adds buses until there is one with index `bus`, of models that in the end accept a device with `connect`.
    pub(super) fn grow_to(&mut self, bus: u32, connect: Connect) -> Result<()> {
        let wanted = usize::try_from(bus).unwrap_or(usize::MAX);
        if wanted < self.buses.len() {
            return Ok(());
        }
        if wanted >= MAX_BUSES {
            return Err(exhausted("No more available PCI slots"));
        }
        let Some(Some(root)) = self.buses.first() else { return Err(exhausted("No PCI buses available")) };
        let root = root.model;
        let add = |set: &mut Self, model| set.add_bus(set.buses.len(), model);
        if connect.has(Connect::PCI_DEVICE) || connect.has(Connect::PCI_BRIDGE) {
            match root {
                BusModel::PciRoot => add(self, BusModel::PciBridge),
                // A conventional device needs a bridge, which needs a root port.
                _ if !self.has_legacy_bridge() => {
                    add(self, BusModel::PcieRootPort);
                    if let Some(Some(port)) = self.buses.last_mut() {
                        port.slots[0].functions = 1;
                    }
                    add(self, BusModel::PcieToPciBridge);
                }
                _ => add(self, BusModel::PciBridge),
            }
        } else if [Connect::PCIE_DEVICE, Connect::PCIE_SWITCH_UPSTREAM, Connect::PCIE_TO_PCI_BRIDGE]
            .iter()
            .any(|kind| connect.has(*kind))
        {
            if root == BusModel::PciRoot {
                return Err(unsupported("a PCI Express device needs a machine with a PCI Express root"));
            }
            add(self, BusModel::PcieRootPort);
        } else {
            let text = format!(
                "Cannot automatically add a new PCI bus for a device with connect flags {:02x}",
                connect.raw()
            );
            return Err(exhausted(text));
        }
        while self.buses.len() <= wanted {
            let filler = if root == BusModel::PciRoot { BusModel::PciBridge } else { BusModel::PcieRootPort };
            add(self, filler);
        }
        Ok(())
    }

    fn has_legacy_bridge(&self) -> bool {
        self.models()
            .iter()
            .flatten()
            .any(|m| matches!(m, BusModel::PcieToPciBridge | BusModel::DmiToPciBridge))
    }
}
