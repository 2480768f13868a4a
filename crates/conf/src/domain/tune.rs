//! Limits and placement of CPU, memory and block devices: `<cputune>`, `<memtune>`, `<blkiotune>`, `<numatune>`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::patterns;

use super::units::Kib;

string_enums! {
    /// Upstream: `virProcessSchedPolicy`.
    pub Scheduler { Batch = "batch", Idle = "idle", Fifo = "fifo", Rr = "rr" }
    /// Upstream: `virCacheType`.
    pub CacheType { Both = "both", Code = "code", Data = "data" }
    /// Upstream: `virDomainNumatuneMemMode`.
    pub NumaMemoryMode {
        Strict = "strict", Preferred = "preferred", Interleave = "interleave", Restrictive = "restrictive",
    }
    /// Upstream: `virDomainNumatunePlacement`.
    pub Placement { Static = "static", Auto = "auto" }
}

/// Upstream: `virBlkioTune`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BlkioTune {
    #[xml(elem)]
    pub weight: Option<u32>,
    #[xml(list = "device")]
    pub devices: Vec<BlkioDevice>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BlkioDevice {
    #[xml(elem, required, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: String,
    #[xml(elem, unsupported = "could not parse weight {}")]
    pub weight: Option<u32>,
    #[xml(elem, unsupported = "could not parse read iops sec {}")]
    pub read_iops_sec: Option<u32>,
    #[xml(elem, unsupported = "could not parse write iops sec {}")]
    pub write_iops_sec: Option<u32>,
    #[xml(elem, unsupported = "could not parse read bytes sec {}")]
    pub read_bytes_sec: Option<u64>,
    #[xml(elem, unsupported = "could not parse write bytes sec {}")]
    pub write_bytes_sec: Option<u64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemTune {
    #[xml(child)]
    pub hard_limit: Option<Kib>,
    #[xml(child)]
    pub soft_limit: Option<Kib>,
    #[xml(child)]
    pub min_guarantee: Option<Kib>,
    #[xml(child)]
    pub swap_hard_limit: Option<Kib>,
}

/// Upstream: `virDomainCputune`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CpuTune {
    #[xml(elem)]
    pub shares: Option<u64>,
    #[xml(elem)]
    pub period: Option<u64>,
    #[xml(elem)]
    pub quota: Option<i64>,
    #[xml(elem)]
    pub global_period: Option<u64>,
    #[xml(elem)]
    pub global_quota: Option<i64>,
    #[xml(elem)]
    pub emulator_period: Option<u64>,
    #[xml(elem)]
    pub emulator_quota: Option<i64>,
    #[xml(elem)]
    pub iothread_period: Option<u64>,
    #[xml(elem)]
    pub iothread_quota: Option<i64>,
    #[xml(list = "vcpupin")]
    pub vcpu_pins: Vec<VcpuPin>,
    #[xml(child = "emulatorpin")]
    pub emulator_pin: Option<EmulatorPin>,
    #[xml(list = "iothreadpin")]
    pub iothread_pins: Vec<IothreadPin>,
    #[xml(child = "emulatorsched")]
    pub emulator_sched: Option<Sched>,
    #[xml(list = "vcpusched")]
    pub vcpu_scheds: Vec<VcpuSched>,
    #[xml(list = "iothreadsched")]
    pub iothread_scheds: Vec<IothreadSched>,
    #[xml(list = "cachetune")]
    pub cache_tunes: Vec<CacheTune>,
    #[xml(list = "memorytune")]
    pub memory_tunes: Vec<MemoryTune>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VcpuPin {
    #[xml(attr, required)]
    pub vcpu: u32,
    #[xml(attr, required, form = "patterns::CPUSET")]
    pub cpuset: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct EmulatorPin {
    #[xml(attr, required, form = "patterns::CPUSET")]
    pub cpuset: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IothreadPin {
    #[xml(attr, required)]
    pub iothread: u32,
    #[xml(attr, required, form = "patterns::CPUSET")]
    pub cpuset: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Sched {
    #[xml(attr, required)]
    pub scheduler: Scheduler,
    #[xml(attr)]
    pub priority: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VcpuSched {
    #[xml(attr, required, form = "patterns::CPUSET")]
    pub vcpus: String,
    #[xml(flatten)]
    pub sched: Sched,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IothreadSched {
    #[xml(attr, required, form = "patterns::CPUSET")]
    pub iothreads: String,
    #[xml(flatten)]
    pub sched: Sched,
}

/// Upstream: `virDomainResctrlDef` with cache allocations.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CacheTune {
    #[xml(
        attr,
        required,
        form = "patterns::CPUSET",
        strict,
        malformed = "Invalid cachetune attribute 'vcpus' value '{}'"
    )]
    pub vcpus: String,
    #[xml(attr, unless = "super::flags::INACTIVE")]
    pub id: Option<String>,
    #[xml(list = "cache")]
    pub caches: Vec<CacheAllocation>,
    #[xml(list = "monitor")]
    pub monitors: Vec<CacheMonitor>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CacheAllocation {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr, required)]
    pub level: u32,
    #[xml(attr = "type", required)]
    pub kind: CacheType,
    #[xml(attr, required)]
    pub size: u64,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::UNIT", strict, invalid_arg = "unknown suffix '{}'")]
    pub unit: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CacheMonitor {
    #[xml(attr, required)]
    pub level: u32,
    #[xml(
        attr,
        required,
        form = "patterns::CPUSET",
        strict,
        malformed = "Invalid monitor attribute 'vcpus' value '{}'"
    )]
    pub vcpus: String,
}

/// Upstream: `virDomainResctrlDef` with memory bandwidths.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryTune {
    #[xml(
        attr,
        required,
        form = "patterns::CPUSET",
        strict,
        malformed = "Invalid memorytune attribute 'vcpus' value '{}'"
    )]
    pub vcpus: String,
    #[xml(attr, unless = "super::flags::INACTIVE")]
    pub id: Option<String>,
    #[xml(list = "node")]
    pub nodes: Vec<MemoryBandwidth>,
    #[xml(list = "monitor")]
    pub monitors: Vec<MemoryMonitor>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryBandwidth {
    #[xml(attr, required)]
    pub id: u32,
    /// Percent.
    #[xml(attr, required)]
    pub bandwidth: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryMonitor {
    #[xml(
        attr,
        required,
        form = "patterns::CPUSET",
        strict,
        malformed = "Invalid monitor attribute 'vcpus' value '{}'"
    )]
    pub vcpus: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NumaTune {
    #[xml(child)]
    pub memory: Option<NumaTuneMemory>,
    #[xml(list = "memnode")]
    pub nodes: Vec<NumaTuneNode>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NumaTuneMemory {
    #[xml(attr, unsupported = "Unsupported NUMA memory tuning mode '{}'")]
    pub mode: Option<NumaMemoryMode>,
    #[xml(attr, form = "patterns::CPUSET", strict, invalid_arg = "Failed to parse bitmap '{}'")]
    pub nodeset: Option<String>,
    #[xml(attr, unsupported = "Unsupported NUMA memory placement mode '{}'")]
    pub placement: Option<Placement>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NumaTuneNode {
    #[xml(attr, required)]
    pub cellid: u32,
    #[xml(attr)]
    pub mode: Option<NumaMemoryMode>,
    #[xml(attr, required, form = "patterns::CPUSET", strict, invalid_arg = "Failed to parse bitmap '{}'")]
    pub nodeset: String,
}
