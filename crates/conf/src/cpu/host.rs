//! The CPU of a host: `<cpu>` of the host's capabilities, and documents about other hosts' CPUs.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{ValueForm, patterns};

use super::{CpuModel, MaxPhysAddr, Topology};

/// A host's CPU. Upstream: `virCPUDef` of type host.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCpu {
    #[xml(elem, required, form = "crate::domain::os::ARCH")]
    pub arch: String,
    #[xml(child = "features")]
    pub flags: Option<CpuFlags>,
    #[xml(child)]
    pub model: Option<CpuModel>,
    #[xml(elem)]
    pub vendor: Option<String>,
    #[xml(child)]
    pub microcode: Option<Microcode>,
    #[xml(child)]
    pub signature: Option<Signature>,
    #[xml(child)]
    pub counter: Option<Counter>,
    #[xml(child)]
    pub topology: Option<Topology>,
    #[xml(child)]
    pub maxphysaddr: Option<MaxPhysAddr>,
    #[xml(list = "feature")]
    pub features: Vec<HostCpuFeature>,
    #[xml(list = "pages")]
    pub pages: Vec<PageSize>,
}

/// What capabilities of hosts without CPU models tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CpuFlags {
    #[xml(flag)]
    pub pae: bool,
    #[xml(flag)]
    pub nonpae: bool,
    #[xml(flag)]
    pub svm: bool,
    #[xml(flag)]
    pub vmx: bool,
}

/// Version of the microcode.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Microcode {
    #[xml(attr, required)]
    pub version: u32,
}

/// Family, model and stepping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, XmlElement)]
pub struct Signature {
    #[xml(attr, required)]
    pub family: u32,
    #[xml(attr, required)]
    pub model: u32,
    #[xml(attr, required)]
    pub stepping: u32,
}

/// The time stamp counter.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Counter {
    #[xml(attr, required, form = "TSC")]
    pub name: String,
    /// In Hz.
    #[xml(attr, required)]
    pub frequency: u64,
    #[xml(attr)]
    pub scaling: Option<bool>,
}

const TSC: ValueForm = ValueForm::Words(&["tsc"]);

/// `<feature>` of a host: it has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCpuFeature {
    #[xml(attr, required)]
    pub name: String,
}

/// A size of memory pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PageSize {
    #[xml(attr, form = "patterns::UNIT")]
    pub unit: Option<String>,
    #[xml(attr, required)]
    pub size: u64,
}
