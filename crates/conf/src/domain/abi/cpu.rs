//! `<cpu>` and its NUMA nodes. Upstream: `virCPUDefIsEqual`, `virDomainNumaCheckABIStability`.

use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{ErrorDomain, Result};

use super::same::{null, unstable};
use crate::cpu::{Cpu, FeaturePolicy, NumaCell, Topology};

pub(super) fn check(source: Option<&Cpu>, target: Option<&Cpu>) -> Result<()> {
    same_text!(CPU, source.is_some(), target.is_some(), "Target CPU does not match source");
    let (Some(a), Some(b)) = (source, target) else { return Ok(()) };
    let mode = |cpu: &Cpu| cpu.mode.map_or("custom", |mode| mode.as_str());
    same!(CPU, mode(a), mode(b), "Target CPU mode {target} does not match source {source}");
    let check = |cpu: &Cpu| cpu.check.map_or("default", |check| check.as_str());
    same!(CPU, check(a), check(b), "Target CPU check {target} does not match source {source}");
    let model = |cpu: &Cpu| null(cpu.model.as_ref().and_then(|model| model.name.as_deref())).to_owned();
    same!(CPU, model(a), model(b), "Target CPU model {target} does not match source {source}");
    same!(
        CPU,
        null(a.vendor.as_deref()),
        null(b.vendor.as_deref()),
        "Target CPU vendor {target} does not match source {source}"
    );
    let vendor = |cpu: &Cpu| null(cpu.model.as_ref().and_then(|m| m.vendor_id.as_deref())).to_owned();
    same!(CPU, vendor(a), vendor(b), "Target CPU vendor id {target} does not match source {source}");
    check_topology(a.topology.as_ref(), b.topology.as_ref())?;
    same_text!(CPU, a.maxphysaddr, b.maxphysaddr, "Target CPU maxphysaddr does not match source");
    check_features(a, b)?;
    same_text!(CPU, a.cache, b.cache, "Target CPU cache does not match source");
    Ok(())
}

fn check_topology(source: Option<&Topology>, target: Option<&Topology>) -> Result<()> {
    let parts = |topology: Option<&Topology>| {
        topology
            .map_or([0; 5], |t| [t.sockets, t.dies.unwrap_or(1), t.clusters.unwrap_or(1), t.cores, t.threads])
    };
    let names = ["sockets", "dies", "clusters", "cores", "threads"];
    for ((name, source), target) in names.into_iter().zip(parts(source)).zip(parts(target)) {
        if source != target {
            let text = format!("Target CPU {name} {target} does not match source {source}");
            return unstable(ErrorDomain::CPU, text);
        }
    }
    Ok(())
}

fn check_features(a: &Cpu, b: &Cpu) -> Result<()> {
    same!(
        CPU,
        a.features.len(),
        b.features.len(),
        "Target CPU feature count {target} does not match source {source}"
    );
    for (source, target) in a.features.iter().zip(&b.features) {
        same!(CPU, source.name, target.name, "Target CPU feature {target} does not match source {source}");
        let policy = |policy: Option<FeaturePolicy>| policy.unwrap_or(FeaturePolicy::Require).as_str();
        same!(
            CPU,
            policy(source.policy),
            policy(target.policy),
            "Target CPU feature policy {target} does not match source {source}"
        );
    }
    Ok(())
}

fn cells(cpu: Option<&Cpu>) -> &[NumaCell] {
    cpu.and_then(|cpu| cpu.numa.as_ref()).map_or(&[], |numa| &numa.cells)
}

pub(super) fn check_numa(source: Option<&Cpu>, target: Option<&Cpu>) -> Result<()> {
    let (a, b) = (cells(source), cells(target));
    same!(a.len(), b.len(), "Target NUMA node count '{target}' doesn't match source '{source}'");
    for (index, (source, target)) in a.iter().zip(b).enumerate() {
        if source.memory_kib != target.memory_kib {
            let (source, target) = (source.memory_kib, target.memory_kib);
            let text = format!("Size of target NUMA node {index} ({target}) doesn't match source ({source})");
            return unstable(ErrorDomain::DOMAIN, text);
        }
        let cpus = |cell: &NumaCell| Bitmap::parse(cell.cpus.as_deref().unwrap_or_default(), 16384).ok();
        if cpus(source).map(|set| set.to_string()) != cpus(target).map(|set| set.to_string()) {
            let text = format!("Processor mask of target NUMA node {index} doesn't match source");
            return unstable(ErrorDomain::DOMAIN, text);
        }
        for other in 0..a.len() {
            if distance(a, index, other) != distance(b, index, other) {
                let text = format!("Target NUMA distance from {index} to {other} doesn't match source");
                return unstable(ErrorDomain::DOMAIN, text);
            }
        }
    }
    Ok(())
}

/// The distance between two nodes; what one says of the other counts for both. Upstream: `virDomainNumaGetNodeDistance`.
fn distance(cells: &[NumaCell], from: usize, to: usize) -> u32 {
    let said = |from: usize, to: usize| {
        let found = cells[from].distances.iter().find(|d| usize::try_from(d.id).is_ok_and(|id| id == to));
        found.map(|distance| distance.value)
    };
    let default = if from == to { 10 } else { 20 };
    said(from, to).or_else(|| said(to, from)).unwrap_or(default)
}
