//! Cells, CPUs, caches and memory bandwidth of a host. Upstream: `virCapsHostNUMA`, `virCapsHostCache`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

use crate::cpu::{Distance, Interconnects, NumaCache, Unit};
use crate::domain::units::Kib;

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostTopology {
    #[xml(child, required, long)]
    pub cells: HostCells,
    #[xml(child)]
    pub interconnects: Option<Interconnects>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCells {
    /// How many there are.
    #[xml(attr, required)]
    pub num: u32,
    #[xml(list = "cell")]
    pub cells: Vec<HostCell>,
}

/// Upstream: `virCapsHostNUMACell`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCell {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(child)]
    pub memory: Option<Kib>,
    #[xml(list = "pages")]
    pub pages: Vec<HostPages>,
    #[xml(list = "sibling", wrap = "distances")]
    pub distances: Vec<Distance>,
    #[xml(list = "cache")]
    pub caches: Vec<NumaCache>,
    #[xml(child, keep)]
    pub cpus: Option<HostCpus>,
}

/// How many pages of one size there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostPages {
    #[xml(attr, required)]
    pub unit: Unit,
    #[xml(attr, required)]
    pub size: u64,
    #[xml(text)]
    pub count: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCpus {
    /// How many there are.
    #[xml(attr, required)]
    pub num: u32,
    #[xml(list = "cpu")]
    pub cpus: Vec<HostCpuPlace>,
}

/// Upstream: `virCapsHostNUMACellCPU`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCpuPlace {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr)]
    pub socket_id: Option<u32>,
    #[xml(attr)]
    pub die_id: Option<u32>,
    #[xml(attr)]
    pub cluster_id: Option<u32>,
    #[xml(attr)]
    pub core_id: Option<u32>,
    /// Set of the CPUs of the same core.
    #[xml(attr)]
    pub siblings: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostCache {
    #[xml(list = "bank")]
    pub banks: Vec<CacheBank>,
    #[xml(child)]
    pub monitor: Option<CacheMonitor>,
}

string_enums! {
    /// Upstream: `virCacheType` in capabilities.
    pub BankType { Both = "both", Code = "code", Data = "data" }
}

/// Upstream: `virCapsHostCacheBank`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CacheBank {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr, required)]
    pub level: u32,
    #[xml(attr = "type", required)]
    pub kind: BankType,
    #[xml(attr, required)]
    pub size: u64,
    #[xml(attr, required)]
    pub unit: Unit,
    #[xml(attr, required)]
    pub cpus: String,
    #[xml(list = "control")]
    pub controls: Vec<CacheControl>,
}

/// How a cache can be shared out. Upstream: `virResctrlInfoPerCache`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CacheControl {
    #[xml(attr, required)]
    pub granularity: u64,
    #[xml(attr)]
    pub min: Option<u64>,
    #[xml(attr, required)]
    pub unit: Unit,
    #[xml(attr = "type", required)]
    pub kind: BankType,
    #[xml(attr = "maxAllocs", required)]
    pub max_allocs: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CacheMonitor {
    #[xml(attr, required)]
    pub level: u32,
    #[xml(attr = "reuseThreshold")]
    pub reuse_threshold: Option<u32>,
    #[xml(attr = "maxMonitors", required)]
    pub max_monitors: u32,
    #[xml(list = "feature")]
    pub features: Vec<MonitorFeature>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MonitorFeature {
    #[xml(attr, required)]
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryBandwidth {
    #[xml(list = "node")]
    pub nodes: Vec<BandwidthNode>,
    #[xml(child)]
    pub monitor: Option<BandwidthMonitor>,
}

/// Upstream: `virCapsHostMemBWNode`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BandwidthNode {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr, required)]
    pub cpus: String,
    #[xml(child)]
    pub control: Option<BandwidthControl>,
}

/// Upstream: `virResctrlInfoMemBWPerNode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BandwidthControl {
    #[xml(attr, required)]
    pub granularity: u32,
    #[xml(attr)]
    pub min: Option<u32>,
    #[xml(attr = "maxAllocs", required)]
    pub max_allocs: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BandwidthMonitor {
    #[xml(attr = "maxMonitors", required)]
    pub max_monitors: u32,
    #[xml(list = "feature")]
    pub features: Vec<MonitorFeature>,
}
