//! What can be plugged where. Upstream: `virDomainPCIConnectFlags`, `virDomainPCIAddressBusSetModel`.

/// What a device needs of its slot, or a slot offers: a set of flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connect(u16);

impl Connect {
    /// The device may come and go.
    pub const HOTPLUG: Self = Self(1 << 0);
    /// Slots for devices without an address of their own.
    pub const AUTOASSIGN: Self = Self(1 << 1);
    /// A conventional PCI device.
    pub const PCI_DEVICE: Self = Self(1 << 2);
    /// A PCI Express endpoint.
    pub const PCIE_DEVICE: Self = Self(1 << 3);
    /// A PCI Express root port.
    pub const PCIE_ROOT_PORT: Self = Self(1 << 4);
    /// The upstream port of a switch.
    pub const PCIE_SWITCH_UPSTREAM: Self = Self(1 << 5);
    /// A downstream port of a switch.
    pub const PCIE_SWITCH_DOWNSTREAM: Self = Self(1 << 6);
    /// A DMI-to-PCI bridge.
    pub const DMI_TO_PCI_BRIDGE: Self = Self(1 << 7);
    /// A PCI expander bus.
    pub const PCI_EXPANDER_BUS: Self = Self(1 << 8);
    /// A PCI Express expander bus.
    pub const PCIE_EXPANDER_BUS: Self = Self(1 << 9);
    /// A PCI bridge.
    pub const PCI_BRIDGE: Self = Self(1 << 10);
    /// A PCIe-to-PCI bridge.
    pub const PCIE_TO_PCI_BRIDGE: Self = Self(1 << 11);
    /// Devices of the same kind share a slot.
    pub const AGGREGATE: Self = Self(1 << 12);

    /// The kinds of device, without the properties.
    const KINDS: Self = Self(0x0FFC);

    /// Both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of `other` are in this set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    const fn overlaps(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn raw(self) -> u16 {
        self.0
    }

    /// What the controller would have to accept, in words.
    pub(super) fn controller_name(self) -> &'static str {
        let names = [
            (Self::PCI_DEVICE, "standard PCI device"),
            (Self::PCIE_DEVICE, "PCI Express device"),
            (Self::PCIE_ROOT_PORT, "pcie-root-port"),
            (Self::PCIE_SWITCH_UPSTREAM, "pcie-switch-upstream-port"),
            (Self::PCIE_SWITCH_DOWNSTREAM, "pcie-switch-downstream-port"),
            (Self::DMI_TO_PCI_BRIDGE, "dmi-to-pci-bridge"),
            (Self::PCI_EXPANDER_BUS, "pci-expander-bus"),
            (Self::PCIE_EXPANDER_BUS, "pcie-expander-bus"),
            (Self::PCI_BRIDGE, "pci-bridge"),
            (Self::PCIE_TO_PCI_BRIDGE, "pcie-to-pci-bridge"),
        ];
        names.iter().find(|(flag, _)| self.overlaps(*flag)).map_or("device", |(_, name)| name)
    }
}

string_enums! {
    /// Upstream: `virDomainControllerModelPCI`.
    pub BusModel {
        PciRoot = "pci-root", PcieRoot = "pcie-root", PciBridge = "pci-bridge", DmiToPciBridge = "dmi-to-pci-bridge",
        PcieToPciBridge = "pcie-to-pci-bridge", PcieRootPort = "pcie-root-port",
        PcieSwitchUpstreamPort = "pcie-switch-upstream-port", PcieSwitchDownstreamPort = "pcie-switch-downstream-port",
        PciExpanderBus = "pci-expander-bus", PcieExpanderBus = "pcie-expander-bus",
    }
}

impl BusModel {
    /// What its slots accept.
    #[must_use]
    pub const fn offers(self) -> Connect {
        let auto = Connect::AUTOASSIGN;
        let pci = auto.with(Connect::PCI_DEVICE).with(Connect::PCI_BRIDGE);
        match self {
            Self::PciRoot => pci.with(Connect::HOTPLUG).with(Connect::PCI_EXPANDER_BUS),
            Self::PciBridge | Self::PciExpanderBus | Self::PcieToPciBridge => pci.with(Connect::HOTPLUG),
            Self::DmiToPciBridge => pci,
            Self::PcieRoot => auto
                .with(Connect::PCIE_DEVICE)
                .with(Connect::PCIE_ROOT_PORT)
                .with(Connect::DMI_TO_PCI_BRIDGE)
                .with(Connect::PCIE_EXPANDER_BUS),
            Self::PcieRootPort | Self::PcieSwitchDownstreamPort => auto
                .with(Connect::HOTPLUG)
                .with(Connect::PCIE_DEVICE)
                .with(Connect::PCIE_SWITCH_UPSTREAM)
                .with(Connect::PCIE_TO_PCI_BRIDGE),
            Self::PcieSwitchUpstreamPort => Connect::PCIE_SWITCH_DOWNSTREAM,
            Self::PcieExpanderBus => Connect::PCIE_ROOT_PORT.with(Connect::DMI_TO_PCI_BRIDGE),
        }
    }

    /// First and last slot.
    #[must_use]
    pub const fn slots(self) -> (u32, u32) {
        match self {
            Self::PciRoot | Self::PcieRoot | Self::PciBridge | Self::PcieToPciBridge => (1, 31),
            Self::PcieRootPort | Self::PcieSwitchDownstreamPort => (0, 0),
            _ => (0, 31),
        }
    }

    /// What this controller itself needs; `None` for the roots.
    #[must_use]
    pub const fn needs(self) -> Option<Connect> {
        Some(match self {
            Self::PciRoot | Self::PcieRoot => return None,
            Self::PciBridge => Connect::PCI_BRIDGE,
            Self::DmiToPciBridge => Connect::DMI_TO_PCI_BRIDGE,
            Self::PcieToPciBridge => Connect::PCIE_TO_PCI_BRIDGE,
            Self::PcieRootPort => Connect::PCIE_ROOT_PORT.with(Connect::AGGREGATE),
            Self::PcieSwitchUpstreamPort => Connect::PCIE_SWITCH_UPSTREAM,
            Self::PcieSwitchDownstreamPort => Connect::PCIE_SWITCH_DOWNSTREAM.with(Connect::AGGREGATE),
            Self::PciExpanderBus => Connect::PCI_EXPANDER_BUS,
            Self::PcieExpanderBus => Connect::PCIE_EXPANDER_BUS,
        })
    }

    /// Whether a device with `needs` fits. A user's own choice (`from_config`) may put a PCI device into a PCI Express
    /// slot and the reverse, and does without hotplug. Upstream: `virDomainPCIAddressFlagsCompatible`.
    #[must_use]
    pub(super) fn accepts(self, needs: Connect, from_config: bool) -> bool {
        let mut offers = self.offers();
        let endpoint = Connect::PCI_DEVICE.with(Connect::PCIE_DEVICE);
        if from_config && offers.overlaps(endpoint) {
            offers = offers.with(endpoint);
        }
        let properties = |flag: Connect| from_config || !needs.has(flag) || offers.has(flag);
        offers.overlaps(Connect(needs.0 & Connect::KINDS.0))
            && properties(Connect::HOTPLUG)
            && properties(Connect::AUTOASSIGN)
    }
}
