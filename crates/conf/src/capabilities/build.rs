//! Fills in what the host's files tell. Upstream: `virCapabilitiesHostNUMAInitReal`, `virCapabilitiesInitCaches`.

use std::path::Path;

use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::host_topology::{self, CacheKind};
use ferrovirt_util::numa::{self, PagePool};
use ferrovirt_util::resctrl::{CacheInfo, Resctrl};
use ferrovirt_util::{Result, file, host_topology::CacheBank as Bank};

use super::{
    BandwidthControl, BandwidthMonitor, BandwidthNode, BankType, CacheBank, CacheControl, CacheMonitor, Host,
    HostCache, HostCell, HostCells, HostCpuPlace, HostCpus, HostPages, HostTopology, MemoryBandwidth,
    MonitorFeature,
};
use crate::cpu::{
    CacheAssociativity, CachePolicy, Distance, Interconnect, Interconnects, LatencyType, NumaCache, Unit,
    UnitValue,
};
use crate::domain::units::Kib;

/// Bytes in the largest unit that divides all of `values`; zeros count for nothing.
fn pretty<const N: usize>(mut values: [u64; N]) -> ([u64; N], Unit) {
    let mut units = [Unit::Bytes, Unit::Kib, Unit::Mib, Unit::Gib].into_iter();
    let mut unit = units.next().unwrap_or_default();
    while values[0] != 0 && values.iter().all(|value| value.is_multiple_of(1024)) {
        let Some(next) = units.next() else { break };
        values = values.map(|value| value / 1024);
        unit = next;
    }
    (values, unit)
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl Host {
    /// Fills in the cells from `nodes` and from the files below `system` (`/sys/devices/system`). A host without nodes
    /// has one cell, with all CPUs and `memory_kib`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` for files that cannot be read.
    pub fn read_topology(
        &mut self,
        system: &Path,
        nodes: Option<&[numa::Node]>,
        memory_kib: u64,
    ) -> Result<()> {
        let whole;
        let nodes = match nodes {
            Some(nodes) => nodes,
            None => {
                let cpus = file::read_bitmap(system.join("cpu/online"))?.unwrap_or_default();
                whole = [numa::Node { cpus, memory_kib, ..numa::Node::default() }];
                &whole
            }
        };
        let cells: Vec<HostCell> = nodes.iter().map(|node| cell(system, node)).collect::<Result<_>>()?;
        self.topology = Some(HostTopology {
            cells: HostCells { num: count(cells.len()), cells },
            interconnects: interconnects(&numa::interconnects(system)?),
        });
        Ok(())
    }

    /// Fills in caches and memory bandwidth from the files below `system` and from the resctrl file system.
    ///
    /// # Errors
    /// As [`Host::read_topology`].
    pub fn read_caches(&mut self, system: &Path, resctrl: Option<&Resctrl>) -> Result<()> {
        let found = host_topology::caches(system)?;
        let infos = resctrl.map(Resctrl::caches).unwrap_or_default();
        let banks: Vec<CacheBank> = found.iter().map(|bank| cache_bank(bank, infos)).collect();
        let last_level = found.iter().map(|bank| bank.level).max().unwrap_or(0);
        let monitor = |prefix| resctrl.and_then(Resctrl::monitor).and_then(|m| m.with_prefix(prefix));
        let names = |names: Vec<String>| names.into_iter().map(|name| MonitorFeature { name }).collect();
        let monitor_of_caches = monitor("llc_").map(|info| CacheMonitor {
            level: last_level,
            reuse_threshold: info.reuse_threshold,
            max_monitors: info.max_monitors,
            features: names(info.features),
        });
        self.cache = (!banks.is_empty()).then_some(HostCache { banks, monitor: monitor_of_caches });
        let control = resctrl.and_then(Resctrl::bandwidth).map(|info| BandwidthControl {
            granularity: info.granularity,
            min: Some(info.minimum),
            max_allocs: info.max_allocations,
        });
        let last = found.iter().filter(|bank| control.is_some() && bank.level == last_level);
        let node = |bank: &Bank| BandwidthNode { id: bank.id, cpus: bank.cpus.to_string(), control };
        let nodes: Vec<BandwidthNode> = last.map(node).collect();
        let monitor = monitor("mbm_")
            .map(|info| BandwidthMonitor { max_monitors: info.max_monitors, features: names(info.features) });
        self.memory_bandwidth = (!nodes.is_empty()).then_some(MemoryBandwidth { nodes, monitor });
        Ok(())
    }
}

fn cell(system: &Path, node: &numa::Node) -> Result<HostCell> {
    let pages = |pool: &PagePool| HostPages { unit: Unit::Kib, size: pool.size_kib, count: pool.total };
    Ok(HostCell {
        id: node.id,
        memory: (node.memory_kib > 0).then_some(Kib(node.memory_kib)),
        pages: node.pages.iter().map(pages).collect(),
        distances: node.distances.iter().map(|(id, value)| Distance { id: *id, value: *value }).collect(),
        caches: node.caches.iter().map(memory_side_cache).collect(),
        cpus: Some(HostCpus { num: count(node.cpus.count()), cpus: places(system, &node.cpus)? }),
    })
}

fn places(system: &Path, cpus: &Bitmap) -> Result<Vec<HostCpuPlace>> {
    let place = |cpu| -> Result<HostCpuPlace> {
        let id = count(cpu);
        Ok(match host_topology::place(system, cpu)? {
            None => HostCpuPlace { id, ..HostCpuPlace::default() },
            Some(place) => HostCpuPlace {
                id,
                socket_id: Some(place.socket),
                die_id: Some(place.die),
                cluster_id: Some(place.cluster),
                core_id: Some(place.core),
                siblings: Some(place.siblings.to_string()),
            },
        })
    };
    cpus.iter().map(place).collect()
}

fn memory_side_cache(cache: &numa::MemorySideCache) -> NumaCache {
    let value = |bytes| {
        let ([value], unit) = pretty([bytes]);
        UnitValue { value, unit: Some(unit) }
    };
    NumaCache {
        level: cache.level,
        associativity: if cache.direct { CacheAssociativity::Direct } else { CacheAssociativity::Full },
        policy: if cache.write_through { CachePolicy::Writethrough } else { CachePolicy::Writeback },
        size: value(cache.size_bytes),
        line: value(cache.line_bytes),
    }
}

fn interconnects(found: &[numa::Interconnect]) -> Option<Interconnects> {
    let rows = |values: fn(&numa::Interconnect) -> [Option<u64>; 2], scale: u64, unit| -> Vec<_> {
        let row = |link: &numa::Interconnect| {
            let (initiator, target) = (link.initiator, link.target);
            let kinds = [LatencyType::Read, LatencyType::Write].into_iter().zip(values(link));
            kinds.filter_map(move |(kind, value)| {
                let value = value?.saturating_mul(scale);
                Some(Interconnect { initiator, target, kind, value, unit, ..Interconnect::default() })
            })
        };
        found.iter().flat_map(row).collect()
    };
    (!found.is_empty()).then(|| Interconnects {
        latencies: rows(|link| link.latency_ns, 1, None),
        bandwidths: rows(|link| link.bandwidth_mib, 1024, Some(Unit::Kib)),
    })
}

fn bank_type(kind: CacheKind) -> BankType {
    match kind {
        CacheKind::Both => BankType::Both,
        CacheKind::Code => BankType::Code,
        CacheKind::Data => BankType::Data,
    }
}

fn cache_bank(bank: &Bank, infos: &[CacheInfo]) -> CacheBank {
    let ([size], unit) = pretty([bank.size_bytes]);
    CacheBank {
        id: bank.id,
        level: bank.level,
        kind: bank_type(bank.kind),
        size,
        unit,
        cpus: bank.cpus.to_string(),
        controls: infos
            .iter()
            .filter(|info| info.level == bank.level && !info.mask.is_empty())
            .map(|info| cache_control(bank.size_bytes, info))
            .collect(),
    }
}

fn cache_control(size_bytes: u64, info: &CacheInfo) -> CacheControl {
    let step = size_bytes / u64::try_from(info.mask.count()).unwrap_or(1).max(1);
    // One step is the least amount anyway.
    let least = if info.min_bits > 1 { step.saturating_mul(info.min_bits.into()) } else { 0 };
    let ([granularity, min], unit) = pretty([step, least]);
    CacheControl {
        granularity,
        min: (min > 0).then_some(min),
        unit,
        kind: bank_type(info.kind),
        max_allocs: info.max_allocations,
    }
}
