//! Checks of memory and of the devices that add some.

use std::collections::HashSet;

use ferrovirt_util::{ErrorNumber, Result};

use super::super::address::Address;
use super::{Domain, refuse};

impl Domain {
    /// Upstream: `virDomainDefPostParseMemory`, `virDomainMemoryDefValidate`, `virDomainDefCheckDuplicateDIMMSlots`.
    pub(super) fn check_memory(&self) -> Result<()> {
        if self
            .max_memory
            .as_ref()
            .is_some_and(|most| most.size.0 != 0 && most.size.0 < self.max_memory_kib())
        {
            let text = "maximum memory size must be equal or greater than the actual memory size";
            return refuse(ErrorNumber::XML_ERROR, text);
        }
        let cells = self.cpu.as_ref().and_then(|cpu| cpu.numa.as_ref()).map_or(0, |numa| numa.cells.len());
        let mut slots = HashSet::new();
        for memory in &self.devices.memories {
            match memory.target.node {
                Some(_) if cells == 0 => {
                    let text = "can't add memory backend as guest has no NUMA nodes configured";
                    return refuse(ErrorNumber::XML_DETAIL, text);
                }
                Some(node) if usize::try_from(node).is_ok_and(|node| node >= cells) => {
                    let text = format!(
                        "can't add memory backend for guest node '{node}' as the guest has only '{cells}' NUMA nodes \
                         configured"
                    );
                    return refuse(ErrorNumber::XML_DETAIL, text);
                }
                _ => {}
            }
            if let Some(Address::Dimm(address)) = &memory.info.address
                && !slots.insert(address.slot)
            {
                let text = format!(
                    "memory device slot '{}' is already being used by another memory device",
                    address.slot
                );
                return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
            }
        }
        Ok(())
    }
}
