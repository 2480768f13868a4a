//! Sets of virtual CPUs in `<cputune>`: canonical, within the domain's CPUs, without collisions.
//! Upstream: `virDomainCachetuneDefParse`, `virDomainMemorytuneDefParse`, `virDomainThreadSchedParseHelper`.

use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::xml::StringEnum;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::tune::{CacheTune, CpuTune, IothreadSched, MemoryTune, VcpuSched};
use super::{Domain, canonical_set};

fn refuse(text: impl Into<String>) -> Result<()> {
    Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text))
}

impl Domain {
    pub(super) fn normalize_cputune(&mut self) -> Result<()> {
        let vcpus = self.vcpu.as_ref().map_or(1, |v| v.maximum);
        let Some(tune) = &mut self.cputune else { return Ok(()) };
        expand_schedulers(tune, vcpus)?;
        for pin in &mut tune.vcpu_pins {
            canonical_set(&mut pin.cpuset)?;
        }
        for pin in &mut tune.iothread_pins {
            canonical_set(&mut pin.cpuset)?;
        }
        if let Some(pin) = &mut tune.emulator_pin {
            canonical_set(&mut pin.cpuset)?;
        }
        tune.vcpu_pins.retain(|pin| pin.vcpu < vcpus);
        tune.vcpu_pins.sort_by_key(|pin| pin.vcpu);
        normalize_cache_tunes(tune, vcpus)?;
        normalize_memory_tunes(tune, vcpus)
    }
}

/// One entry per thread, in the order of their numbers.
fn expand_schedulers(tune: &mut CpuTune, vcpus: u32) -> Result<()> {
    let mut expanded = Vec::new();
    for entry in &tune.vcpu_scheds {
        for vcpu in Bitmap::parse(&entry.vcpus, 16384)?.iter() {
            if u32::try_from(vcpu).is_ok_and(|v| v < vcpus) {
                expanded.push((vcpu, entry.sched.clone()));
            }
        }
    }
    expanded.sort_by_key(|(vcpu, _)| *vcpu);
    tune.vcpu_scheds =
        expanded.into_iter().map(|(vcpu, sched)| VcpuSched { vcpus: vcpu.to_string(), sched }).collect();
    let mut expanded = Vec::new();
    for entry in &tune.iothread_scheds {
        let ids = Bitmap::parse(&entry.iothreads, 16384)?;
        expanded.extend(ids.iter().map(|id| (id, entry.sched.clone())));
    }
    expanded.sort_by_key(|(id, _)| *id);
    tune.iothread_scheds =
        expanded.into_iter().map(|(id, sched)| IothreadSched { iothreads: id.to_string(), sched }).collect();
    Ok(())
}

/// Limits `text` to the domain's CPUs; `None` if nothing is left.
fn clip(text: &mut String, vcpus: u32) -> Result<Option<Bitmap>> {
    let mut set = Bitmap::parse(text, 16384)?;
    set.shrink(usize::try_from(vcpus).unwrap_or(usize::MAX));
    *text = set.to_string();
    Ok((!set.is_empty()).then_some(set))
}

/// Adds `set` to those seen; whether it was there already. Refuses partial overlap.
fn claim(seen: &mut Vec<Bitmap>, set: &Bitmap, what: &str) -> Result<bool> {
    if seen.contains(set) {
        return Ok(true);
    }
    if seen.iter().any(|other| other.overlaps(set)) {
        refuse(format!("Overlapping vcpus in {what}"))?;
    }
    seen.push(set.clone());
    Ok(false)
}

fn check_monitor(monitor: &mut String, tune: &Bitmap, seen: &mut Vec<Bitmap>) -> Result<()> {
    let set = canonical_set(monitor)?;
    let inside = set.iter().all(|bit| tune.contains(bit));
    let conflict =
        !inside || (set != *tune && seen.iter().any(|other| other != tune && other.overlaps(&set)));
    seen.push(set);
    if conflict {
        let text = "Monitor vcpus conflicts with allocation";
        return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::INVALID_ARG, text));
    }
    Ok(())
}

fn normalize_cache_tunes(tune: &mut CpuTune, vcpus: u32) -> Result<()> {
    let mut seen = Vec::new();
    let mut kept: Vec<CacheTune> = Vec::new();
    for mut entry in std::mem::take(&mut tune.cache_tunes) {
        let Some(set) = clip(&mut entry.vcpus, vcpus)? else { continue };
        if claim(&mut seen, &set, "cachetunes")? {
            refuse("Identical vcpus in cachetunes found")?;
        }
        for (index, cache) in entry.caches.iter().enumerate() {
            let collides = entry.caches[..index].iter().any(|other| {
                let same = other.level == cache.level && other.id == cache.id;
                same && (other.kind == cache.kind || other.kind.number() == 0 || cache.kind.number() == 0)
            });
            if collides {
                refuse(format!(
                    "Colliding cache allocations for cache level '{}' id '{}', type '{}'",
                    cache.level,
                    cache.id,
                    cache.kind.as_str()
                ))?;
            }
        }
        let mut monitors = Vec::new();
        for monitor in &mut entry.monitors {
            check_monitor(&mut monitor.vcpus, &set, &mut monitors)?;
        }
        if !entry.caches.is_empty() || !entry.monitors.is_empty() {
            kept.push(entry);
        }
    }
    tune.cache_tunes = kept;
    Ok(())
}

fn normalize_memory_tunes(tune: &mut CpuTune, vcpus: u32) -> Result<()> {
    let mut seen = Vec::new();
    let mut kept: Vec<MemoryTune> = Vec::new();
    for mut entry in std::mem::take(&mut tune.memory_tunes) {
        let Some(set) = clip(&mut entry.vcpus, vcpus)? else { continue };
        if claim(&mut seen, &set, "memorytunes")? {
            refuse("Identical vcpus in memorytunes found")?;
        }
        for (index, node) in entry.nodes.iter().enumerate() {
            if entry.nodes[..index].iter().any(|other| other.id == node.id) {
                refuse(format!("Memory Bandwidth already defined for node {}", node.id))?;
            }
        }
        let mut monitors = Vec::new();
        for monitor in &mut entry.monitors {
            check_monitor(&mut monitor.vcpus, &set, &mut monitors)?;
        }
        if !entry.nodes.is_empty() || !entry.monitors.is_empty() {
            kept.push(entry);
        }
    }
    tune.memory_tunes = kept;
    Ok(())
}
