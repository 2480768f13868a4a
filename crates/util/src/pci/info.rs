//! What a device is: identity, functions, link, interfaces.

use std::path::Path;

use super::device::Bus;
use super::{Address, VFIO_DRIVER};
use crate::string::star_matches;

/// What a device says about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// Class, subclass and programming interface.
    pub class: u32,
    /// Vendor.
    pub vendor: u16,
    /// Product.
    pub product: u16,
    /// NUMA node; `None` where the device belongs to none.
    pub numa_node: Option<u32>,
}

/// Layout of the configuration space. Upstream: `virPCIHeaderType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the specification's names")]
pub enum Header {
    Endpoint,
    PciBridge,
    CardBusBridge,
}

/// Speed and width of a PCI Express link, as the specification numbers them. Upstream: `virPCIELink`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinkSpeed {
    /// 1 is 2.5 GT/s, 2 is 5, 3 is 8, 4 is 16, 5 is 32, 6 is 64; 0 is unknown.
    pub speed: u8,
    /// Lanes.
    pub width: u8,
}

/// The PCI Express link of a device. Upstream: `virPCIEDeviceInfo`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExpressLink {
    /// Number of the port.
    pub port: u8,
    /// What the device can.
    pub capable: LinkSpeed,
    /// What it has agreed on with the other end.
    pub status: LinkSpeed,
}

/// The virtual functions of a physical one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VirtualFunctions {
    /// In the order of their numbers.
    pub functions: Vec<Address>,
    /// How many there can be.
    pub max: u32,
}

impl Bus<'_> {
    /// What the device is.
    #[must_use]
    pub fn identity(&self, address: Address) -> Identity {
        let folder = self.folder(address);
        let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        let hex = |file: &str| {
            let text = text(file);
            u32::from_str_radix(text.trim().trim_start_matches("0x"), 16).unwrap_or(0)
        };
        let short = |file: &str| u16::try_from(hex(file)).unwrap_or(0);
        // -1 is none.
        let numa_node = text("numa_node").trim().parse().ok();
        Identity { class: hex("class"), vendor: short("vendor"), product: short("device"), numa_node }
    }

    /// Layout of the configuration space; `None` for one that no specification knows.
    /// Upstream: `virPCIGetHeaderType`.
    #[must_use]
    pub fn header(&self, address: Address) -> Option<Header> {
        self.config(address).header()
    }

    /// The PCI Express link; `None` for a device without one. Upstream: `virPCIDeviceGetLinkCapSta`.
    #[must_use]
    pub fn express_link(&self, address: Address) -> Option<ExpressLink> {
        self.config(address).express_link()
    }

    /// Whether the device speaks PCI Express. Upstream: `virPCIDeviceIsPCIExpress`.
    #[must_use]
    pub fn is_express(&self, address: Address) -> bool {
        self.config(address).is_express()
    }

    /// The virtual functions of a physical one; none for other devices. Upstream: `virPCIGetVirtualFunctions`.
    #[must_use]
    pub fn virtual_functions(&self, address: Address) -> VirtualFunctions {
        let folder = self.folder(address);
        let function = |n: u32| {
            let link = std::fs::read_link(folder.join(format!("virtfn{n}"))).ok()?;
            link.file_name()?.to_str()?.parse::<Address>().ok()
        };
        let max = std::fs::read_to_string(folder.join("sriov_totalvfs"));
        let max = max.ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        VirtualFunctions { functions: (0..).map_while(function).collect(), max }
    }

    /// Number of a virtual function below its physical one. Upstream: `virPCIGetVirtualFunctionIndex`.
    #[must_use]
    pub fn virtual_function_index(&self, address: Address) -> Option<u32> {
        let physical = self.physical_function(address)?;
        let functions = self.virtual_functions(physical).functions;
        u32::try_from(functions.iter().position(|function| *function == address)?).ok()
    }

    /// Names of the network interfaces of the device, ascending. Upstream: `virPCIGetNetName`.
    #[must_use]
    pub fn interfaces(&self, address: Address) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder(address).join("net")).into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort_unstable();
        names
    }

    /// The driver that is to hand the device on to guests: the one of the VFIO family that knows it best. `aliases` is
    /// the kernel's `modules.alias`. Upstream: `virPCIDeviceFindBestVFIOVariant`.
    #[must_use]
    pub fn best_vfio_driver(&self, address: Address, aliases: &Path) -> String {
        let own = std::fs::read_to_string(self.folder(address).join("modalias")).unwrap_or_default();
        let Some(own) = own.trim().strip_prefix("pci:") else { return VFIO_DRIVER.to_owned() };
        let table = std::fs::read_to_string(aliases).unwrap_or_default();
        let candidate = |line: &str| {
            let mut words = line.strip_prefix("alias vfio_pci:")?.split_ascii_whitespace();
            let (pattern, driver) = (words.next()?, words.next()?);
            let wildcards = pattern.matches('*').count();
            star_matches(pattern, own).then(|| (wildcards, driver.to_owned()))
        };
        // The pattern with the fewest wildcards knows it best.
        let best = table.lines().filter_map(candidate).min_by_key(|(wildcards, _)| *wildcards);
        // A module's file name may have dashes where its name has underscores; the driver has the former.
        best.map_or_else(|| VFIO_DRIVER.to_owned(), |(_, module)| module.replace('_', "-"))
    }
}
