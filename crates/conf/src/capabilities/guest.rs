//! The guests that a host can run. Upstream: `virCapsGuest`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::OnOff;

/// Guests of one operating system type and architecture.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Guest {
    #[xml(elem, required)]
    pub os_type: String,
    #[xml(child, required)]
    pub arch: GuestArch,
    #[xml(child)]
    pub features: Option<GuestFeatures>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GuestArch {
    #[xml(attr, required)]
    pub name: String,
    /// Bits.
    #[xml(elem, required)]
    pub wordsize: u32,
    #[xml(flatten)]
    pub program: GuestProgram,
    #[xml(list = "domain")]
    pub domains: Vec<GuestDomain>,
}

/// What runs the guests, and as which machines.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GuestProgram {
    #[xml(elem)]
    pub emulator: Option<String>,
    #[xml(elem)]
    pub loader: Option<String>,
    #[xml(list = "machine")]
    pub machines: Vec<GuestMachine>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GuestMachine {
    /// The machine that this name stands for.
    #[xml(attr)]
    pub canonical: Option<String>,
    #[xml(attr = "maxCpus")]
    pub max_cpus: Option<u32>,
    #[xml(attr)]
    pub deprecated: Option<bool>,
    #[xml(text)]
    pub name: String,
}

/// A virtualization type; what it does not say is as for the architecture.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GuestDomain {
    #[xml(attr = "type", required)]
    pub kind: String,
    #[xml(flatten)]
    pub program: GuestProgram,
}

/// Upstream: `virCapsGuestFeatureType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GuestFeatures {
    #[xml(flag)]
    pub pae: bool,
    #[xml(flag)]
    pub nonpae: bool,
    #[xml(flag)]
    pub ia64_be: bool,
    #[xml(child)]
    pub acpi: Option<Toggle>,
    #[xml(child)]
    pub apic: Option<Toggle>,
    #[xml(flag)]
    pub cpuselection: bool,
    #[xml(flag)]
    pub deviceboot: bool,
    #[xml(child)]
    pub disksnapshot: Option<Toggle>,
    #[xml(child)]
    pub hap: Option<Toggle>,
    #[xml(flag = "externalSnapshot")]
    pub external_snapshot: bool,
}

/// A feature that is on or off, and whether that can be changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Toggle {
    #[xml(attr, required)]
    pub default: OnOff,
    #[xml(attr, required)]
    pub toggle: bool,
}

impl Toggle {
    /// On, and whether it can be turned off.
    #[must_use]
    pub fn on(toggle: bool) -> Self {
        Self { default: OnOff(true), toggle }
    }
}
