//! Versions of the virtual hardware.

/// The lowest version that can be read. Upstream: the check in `virVMXParseConfig`.
pub const MINIMUM_HARDWARE_VERSION: i64 = 4;

/// The first version with PCI bridges and the communication interface. Upstream: `virVMXFormatConfig`.
pub(crate) const PCI_BRIDGES: u32 = 7;

/// First product version, as `major * 1000000 + minor * 1000 + micro`, and the hardware version of its new machines.
const ESX: &[(u64, u32)] = &[(0, 4), (4_000_000, 7), (5_000_000, 8), (5_001_000, 9), (5_005_000, 10)];

/// The hardware version for new machines of an ESX or vCenter host of a certain product version.
/// Upstream: `esxVI_ProductVersionToDefaultVirtualHWVersion`.
#[must_use]
pub fn esx_hardware_version(product_version: u64) -> u32 {
    ESX.iter().rev().find(|row| row.0 <= product_version).map_or(4, |row| row.1)
}

/// The hardware version for new machines of GSX, Server, Workstation, Player and Fusion hosts.
pub const HOSTED_HARDWARE_VERSION: u32 = 7;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_have_their_hardware() {
        let versions = [3_005_000, 4_001_000, 5_000_002, 5_001_000, 6_007_000].map(esx_hardware_version);
        assert_eq!(versions, [4, 7, 8, 9, 10]);
    }
}
