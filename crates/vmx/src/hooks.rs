//! How domains of VMware hosts differ from others.

use ferrovirt_conf::domain::{Domain, DriverHooks};
use ferrovirt_util::mac::MacAddr;

/// The driver part of reading domains of VMware hosts. Upstream: `virVMXDomainXMLConfInit`.
#[derive(Clone, Copy, Debug, Default)]
pub struct VmxHooks;

impl DriverHooks for VmxHooks {
    fn default_arch(&self, _: &Domain) -> Option<String> {
        Some("i686".to_owned())
    }

    fn generate_mac(&self) -> MacAddr {
        MacAddr::generate([0x00, 0x0c, 0x29])
    }

    fn wide_scsi(&self) -> bool {
        true
    }

    fn default_boot_order(&self) -> bool {
        false
    }

    fn name_with_slash(&self) -> bool {
        true
    }
}
