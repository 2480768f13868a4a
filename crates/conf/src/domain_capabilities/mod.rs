//! The domain capabilities document: what a domain could have on one emulator, machine and architecture.
//!
//! Upstream: `domain_capabilities.c`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

#[macro_use]
mod choices;
mod cpu;
mod devices;
mod features;

#[cfg(test)]
mod tests;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Writer, XmlElement, parse_root, patterns};
use ferrovirt_util::{ErrorDomain, Result};

pub use self::cpu::*;
pub use self::devices::*;
pub use self::features::*;
use crate::domain::VirtType;
use crate::domain::basic::MemorySourceType;
use crate::domain::os::{Firmware, LoaderType};

/// The document. Upstream: `virDomainCaps`.
///
/// What is `None` a driver says nothing about; what it knows not to be there is [`Support::no`].
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DomainCapabilities {
    /// The emulator.
    #[xml(elem, form = "patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(elem = "domain", required)]
    pub virt_type: VirtType,
    /// The canonical name of the machine.
    #[xml(elem)]
    pub machine: Option<String>,
    #[xml(elem, required, form = "crate::domain::os::ARCH")]
    pub arch: String,
    #[xml(child)]
    pub vcpu: Option<VcpuLimit>,
    #[xml(child)]
    pub iothreads: Option<Support>,
    #[xml(child)]
    pub os: Option<OsSupport>,
    #[xml(child, always)]
    pub cpu: CpuSupport,
    #[xml(child = "memoryBacking")]
    pub memory_backing: Option<Support<MemoryBackingChoices>>,
    #[xml(child, always, long)]
    pub devices: DeviceSupport,
    #[xml(child, always)]
    pub features: FeatureSupport,
}

/// Whether something is supported, and which choices there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Support<T: XmlElement = Nothing> {
    #[xml(attr, required)]
    pub supported: bool,
    #[xml(flatten)]
    pub choices: T,
}

/// No choices: the support is all that there is to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Nothing {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VcpuLimit {
    #[xml(attr, required)]
    pub max: u32,
}

/// Upstream: `virDomainCapsOS`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct OsSupport {
    #[xml(attr, required)]
    pub supported: bool,
    #[xml(flatten)]
    pub choices: OsChoices,
    #[xml(child)]
    pub loader: Option<LoaderSupport>,
}

/// Upstream: `virDomainCapsLoader`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct LoaderSupport {
    #[xml(attr, required)]
    pub supported: bool,
    /// Files of firmware.
    #[xml(elems = "value")]
    pub paths: Vec<String>,
    #[xml(flatten)]
    pub choices: LoaderChoices,
}

choices! {
    pub OsChoices { firmware: Firmware = "firmware" }
    pub LoaderChoices { kind: LoaderType = "type", readonly: bool = "readonly", secure: bool = "secure" }
    /// Upstream: `virDomainCapsMemoryBacking`.
    pub MemoryBackingChoices { source_type: MemorySourceType = "sourceType" }
}

impl<T: XmlElement + Default> Support<T> {
    /// Not supported.
    #[must_use]
    pub fn no() -> Self {
        Self { supported: false, choices: T::default() }
    }
}

impl<T: XmlElement> Support<T> {
    /// Supported with these choices.
    #[must_use]
    pub const fn with(choices: T) -> Self {
        Self { supported: true, choices }
    }
}

impl From<bool> for Support {
    fn from(supported: bool) -> Self {
        Self { supported, choices: Nothing {} }
    }
}

impl DomainCapabilities {
    /// Reads a document.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL`, `VIR_ERR_XML_ERROR`.
    pub fn parse(xml: &str) -> Result<Self> {
        Self::parse_element(&parse_root(xml, "domainCapabilities", ErrorDomain::CAPABILITIES)?)
    }

    /// The document. Upstream: `virDomainCapsFormat`.
    #[must_use]
    pub fn format(&self) -> String {
        let mut writer = Writer::new();
        self.write_element(&mut writer, "domainCapabilities");
        writer.finish()
    }
}
