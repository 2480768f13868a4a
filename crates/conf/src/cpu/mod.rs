//! The CPU of a guest: `<cpu>` of a domain, and what CPU documents share with it. Upstream: `cpu_conf.c`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

mod host;
mod numa;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{OnOff, ValueForm};

pub use host::*;
pub(crate) use numa::cpuset;
pub use numa::*;

string_enums! {
    /// Upstream: `virCPUMode`.
    pub CpuMode {
        Custom = "custom", HostModel = "host-model", HostPassthrough = "host-passthrough", Maximum = "maximum",
    }
    /// Upstream: `virCPUMatch`.
    pub CpuMatch { Minimum = "minimum", Exact = "exact", Strict = "strict" }
    /// Upstream: `virCPUCheck`.
    pub CpuCheck { None = "none", Partial = "partial", Full = "full" }
    /// Upstream: `virCPUFallback`.
    pub CpuFallback { Allow = "allow", Forbid = "forbid" }
    /// Upstream: `virCPUFeaturePolicy`.
    pub FeaturePolicy {
        Force = "force", Require = "require", Optional = "optional", Disable = "disable", Forbid = "forbid",
    }
    /// Upstream: `virCPUCacheMode`.
    pub CacheMode { Emulate = "emulate", Passthrough = "passthrough", Disable = "disable" }
    /// Upstream: `virCPUMaxPhysAddrMode`.
    pub MaxPhysAddrMode { Emulate = "emulate", Passthrough = "passthrough" }
}

/// Upstream: `virCPUDef` of type guest.
/// What CPUID says in three registers.
const VENDOR_ID: ValueForm = ValueForm::Pattern {
    name: "vendor of 12 characters without commas",
    accepts: |text| text.len() == 12 && !text.contains(','),
    samples: &["Libvirt QEMU", "KVMKVMKVM123"],
};

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Cpu {
    #[xml(attr, unsupported = "Invalid mode attribute '{}'")]
    pub mode: Option<CpuMode>,
    #[xml(attr = "match")]
    pub match_: Option<CpuMatch>,
    #[xml(attr)]
    pub check: Option<CpuCheck>,
    #[xml(attr)]
    pub migratable: Option<OnOff>,
    #[xml(attr)]
    pub deprecated_features: Option<OnOff>,
    #[xml(child)]
    pub model: Option<CpuModel>,
    #[xml(elem)]
    pub vendor: Option<String>,
    #[xml(child)]
    pub topology: Option<Topology>,
    #[xml(child)]
    pub cache: Option<Cache>,
    #[xml(child)]
    pub maxphysaddr: Option<MaxPhysAddr>,
    #[xml(list = "feature")]
    pub features: Vec<CpuFeature>,
    #[xml(child)]
    pub numa: Option<Numa>,
}

impl Cpu {
    /// Fills in what a document leaves out. Upstream: `virCPUDefParseXML`.
    pub fn fill_defaults(&mut self) {
        let has_model = self.model.as_ref().is_some_and(|m| m.name.is_some());
        if self.mode.is_none() && (has_model || self.match_.is_some()) {
            self.mode = Some(CpuMode::Custom);
        }
        match self.mode {
            Some(CpuMode::Custom) if has_model => {
                self.match_.get_or_insert(CpuMatch::Exact);
            }
            Some(CpuMode::Custom) | None => {}
            Some(_) => self.match_ = None,
        }
        if let Some(model) = &mut self.model
            && has_model
        {
            model.fallback.get_or_insert(CpuFallback::Allow);
        }
        if let Some(CpuMode::HostPassthrough | CpuMode::Maximum) = self.mode {
            self.model = None;
        }
        for feature in &mut self.features {
            feature.policy.get_or_insert(FeaturePolicy::Require);
        }
        if let Some(topology) = &mut self.topology {
            topology.dies.get_or_insert(1);
            topology.clusters.get_or_insert(1);
        }
        if let Some(numa) = &mut self.numa {
            for (cell, index) in numa.cells.iter_mut().zip(0..) {
                cell.id.get_or_insert(index);
            }
            numa.cells.sort_by_key(|cell| cell.id);
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CpuModel {
    #[xml(attr, unsupported = "Invalid fallback attribute")]
    pub fallback: Option<CpuFallback>,
    #[xml(attr, form = "VENDOR_ID", strict, malformed = "vendor_id must be exactly 12 characters long")]
    pub vendor_id: Option<String>,
    #[xml(text)]
    pub name: Option<String>,
}

/// Sockets, dies, clusters, cores and threads: each counts inside the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, XmlElement)]
pub struct Topology {
    #[xml(attr, required, nonzero)]
    pub sockets: u32,
    #[xml(attr)]
    pub dies: Option<u32>,
    #[xml(attr)]
    pub clusters: Option<u32>,
    #[xml(attr, required, nonzero)]
    pub cores: u32,
    #[xml(attr, required, nonzero)]
    pub threads: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Cache {
    #[xml(attr)]
    pub level: Option<u32>,
    #[xml(attr, required)]
    pub mode: CacheMode,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MaxPhysAddr {
    #[xml(attr, required)]
    pub mode: MaxPhysAddrMode,
    #[xml(attr)]
    pub bits: Option<u32>,
    #[xml(attr)]
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CpuFeature {
    #[xml(attr, unsupported = "Invalid CPU feature policy")]
    pub policy: Option<FeaturePolicy>,
    #[xml(attr, required, form = "ferrovirt_util::xml::patterns::ALIAS")]
    pub name: String,
}
