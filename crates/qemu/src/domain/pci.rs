//! PCI addresses: the common rules, for the chipsets that this driver knows.
//!
//! Upstream: `qemu_domain_address.c`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address_set::pci::assign::Chipset as Buses;
use ferrovirt_util::Result;

use super::{Chipset, chipset};

/// Fills in the addresses of all PCI devices.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` if two devices have one address, `VIR_ERR_INTERNAL_ERROR` if there is no room.
pub(super) fn assign(domain: &mut Domain) -> Result<()> {
    let buses = match chipset(domain) {
        Chipset::I440fx => Buses::Piix,
        Chipset::Q35 => Buses::Q35,
        Chipset::Other => return Ok(()),
    };
    domain.assign_pci_addresses(buses).map(drop)
}
