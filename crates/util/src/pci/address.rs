//! Addresses of PCI devices.

use std::fmt;
use std::str::FromStr;

/// Where a device is. Upstream: `virPCIDeviceAddress`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Address {
    pub domain: u32,
    pub bus: u8,
    pub slot: u8,
    pub function: u8,
}

/// The text is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed PCI address")]
pub struct ParseAddressError;

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}:{:02x}:{:02x}.{:o}", self.domain, self.bus, self.slot, self.function)
    }
}

impl FromStr for Address {
    type Err = ParseAddressError;

    fn from_str(text: &str) -> Result<Self, ParseAddressError> {
        let parts = || {
            let (domain, rest) = text.split_once(':')?;
            let (bus, rest) = rest.split_once(':')?;
            let (slot, function) = rest.split_once('.')?;
            let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
            let hex = |part: &str| u32::from_str_radix(part, 16).ok().filter(|_| plain(part));
            Some(Self {
                domain: hex(domain)?,
                bus: u8::try_from(hex(bus)?).ok()?,
                slot: u8::try_from(hex(slot)?).ok().filter(|slot| *slot < 32)?,
                function: u8::try_from(hex(function)?).ok().filter(|function| *function < 8)?,
            })
        };
        parts().ok_or(ParseAddressError)
    }
}
