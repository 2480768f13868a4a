//! Subchannels of s390 guests. Upstream: `virDomainCCWAddressSet`.

use std::collections::BTreeSet;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::address::CcwAddress;
use super::exhausted;

/// The subchannel set that virtual devices use.
const VIRTUAL_CSSID: u32 = 0xfe;

/// Device numbers in use.
#[derive(Clone, Debug, Default)]
pub struct CcwAddressSet(BTreeSet<(u32, u32, u32)>);

impl CcwAddressSet {
    /// Takes the address that the document names. Upstream: `virDomainCCWAddressAssign` with an address.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if a part is out of range or the address is taken.
    pub fn reserve(&mut self, address: &CcwAddress) -> Result<()> {
        let parts = (
            address.cssid.unwrap_or_default(),
            address.ssid.unwrap_or_default(),
            address.devno.unwrap_or_default(),
        );
        let fail = |text| Err(Error::new(ErrorDomain::NONE, ErrorNumber::XML_ERROR, text));
        if parts.0 > 254 || parts.1 > 3 || parts.2 > 65535 {
            return fail(
                "Invalid specification for virtio ccw address: cssid='%1$s' ssid='%2$s' devno='%3$s'"
                    .replace("%1$s", &format!("{:#x}", parts.0))
                    .replace("%2$s", &format!("{:#x}", parts.1))
                    .replace("%3$s", &format!("{:#x}", parts.2)),
            );
        }
        if self.0.insert(parts) {
            return Ok(());
        }
        fail(format!("The CCW devno '{:x}.{:x}.{:04x}' is in use already", parts.0, parts.1, parts.2))
    }

    /// Frees an address. Upstream: `virDomainCCWAddressReleaseAddr`.
    pub fn release(&mut self, address: &CcwAddress) {
        let part = Option::<u32>::unwrap_or_default;
        self.0.remove(&(part(address.cssid), part(address.ssid), part(address.devno)));
    }

    /// Takes the next free device number.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if all are taken.
    pub fn reserve_next(&mut self) -> Result<CcwAddress> {
        let mut candidates =
            (0..=3).flat_map(|ssid| (0..=65535).map(move |devno| (VIRTUAL_CSSID, ssid, devno)));
        let parts = candidates
            .find(|parts| !self.0.contains(parts))
            .ok_or_else(|| exhausted("There are no more free CCW devnos."))?;
        self.0.insert(parts);
        Ok(CcwAddress { cssid: Some(parts.0), ssid: Some(parts.1), devno: Some(parts.2) })
    }
}
