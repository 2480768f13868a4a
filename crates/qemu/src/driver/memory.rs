//! How much memory a domain has, and what its guest says about it.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainMemoryStat;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::domain::misc_devices::{Memballoon, MemballoonModel};
use ferrovirt_conf::object::Affect;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Result, process};
use serde_json::Value;

use super::connection::{Connection, only_flags};
use super::domain::Domain;
use super::query;
use crate::monitor::command::{QomGet, QueryBalloon, SetBalloon};

document_errors! {
    /// A size that a domain cannot have.
    pub(crate) MemoryError in QEMU {
        INVALID_ARG TooHigh = "cannot set memory higher than max memory";
        OPERATION_INVALID MaximumActive = "cannot resize the maximum memory on an active domain";
        OPERATION_INVALID NoBalloon =
            "Unable to change memory of active domain without the balloon device and guest OS balloon driver";
    }
}

pub(super) fn max(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<u64> {
    Ok(query::info(connection, call, domain)?.max_mem)
}

pub(super) fn set_max(connection: &Connection, call: &Call, domain: &DomainRef, kib: u64) -> Result<()> {
    set_flags(connection, call, domain, kib, consts::DOMAIN_MEM_MAXIMUM)
}

pub(super) fn set(connection: &Connection, call: &Call, domain: &DomainRef, kib: u64) -> Result<()> {
    set_flags(connection, call, domain, kib, consts::DOMAIN_MEM_LIVE)
}

/// Changes what the domain has, or may have. Upstream: `qemuDomainSetMemoryFlags`.
pub(super) fn set_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    kib: u64,
    flags: u32,
) -> Result<()> {
    let known = consts::DOMAIN_MEM_LIVE | consts::DOMAIN_MEM_CONFIG | consts::DOMAIN_MEM_MAXIMUM;
    only_flags("qemuDomainSetMemoryFlags", flags, known)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainSetMemoryFlags")?;
    let affect = domain.affect(flags)?;
    let maximum = flags & consts::DOMAIN_MEM_MAXIMUM != 0;
    if affect.live() {
        if maximum {
            return Err(MemoryError::MaximumActive.into());
        }
        inflate(call, &domain, kib)?;
    }
    if affect.config() {
        if !maximum && kib > domain.definition(Affect::CONFIG)?.max_memory_kib() {
            return Err(MemoryError::TooHigh.into());
        }
        connection.instance.change(&domain, Affect::CONFIG, |definition| {
            if maximum {
                definition.set_max_memory_kib(kib);
                let current = definition.memory_kib().min(kib);
                definition.set_memory_kib(current);
            } else {
                definition.set_memory_kib(kib);
            }
        })?;
    }
    Ok(())
}

fn balloon_of(balloon: Option<&Memballoon>) -> Option<&Memballoon> {
    balloon.filter(|balloon| balloon.model != MemballoonModel::None)
}

/// Has the guest give memory back or take it.
fn inflate(call: &Call, domain: &Domain, kib: u64) -> Result<()> {
    let definition = domain.live_definition()?;
    if kib > definition.max_memory_kib() {
        return Err(MemoryError::TooHigh.into());
    }
    if balloon_of(definition.devices.memballoon.as_ref()).is_none() {
        return Err(MemoryError::NoBalloon.into());
    }
    domain.ask(call, &SetBalloon { value: kib.saturating_mul(1024) })?;
    Ok(())
}

/// What the balloon and the host say. Upstream: `qemuDomainMemoryStats`.
pub(super) fn stats(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<Vec<DomainMemoryStat>> {
    only_flags("qemuDomainMemoryStats", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Query, "virDomainMemoryStats")?;
    let definition = domain.live_definition()?;
    let mut stats = Vec::new();
    if let Some(balloon) = balloon_of(definition.devices.memballoon.as_ref()) {
        let actual = domain.ask(call, &QueryBalloon {})?.actual;
        stats.push(DomainMemoryStat { tag: consts::DOMAIN_MEMORY_STAT_ACTUAL_BALLOON, val: actual / 1024 });
        let property = "guest-stats".to_owned();
        // A balloon that was never asked to ask its guest has nothing to say.
        if let Ok(reply) = domain.ask(call, &QomGet { path: path_of(balloon), property }) {
            guest_stats(&reply, &mut stats);
        }
    }
    let pid = domain.state().live()?.process.pid();
    stats.push(DomainMemoryStat { tag: consts::DOMAIN_MEMORY_STAT_RSS, val: resident_kib(pid) });
    Ok(stats)
}

fn path_of(balloon: &Memballoon) -> String {
    format!("/machine/peripheral/{}", balloon.info.alias.as_deref().unwrap_or_default())
}

/// The balloon's path among the emulator's objects.
pub(super) fn balloon_path(definition: &Definition) -> Option<String> {
    balloon_of(definition.devices.memballoon.as_ref()).map(path_of)
}

/// What the balloon and the host say, for the statistics of many domains.
pub(super) fn push_stats(told: Option<&Value>, pid: Option<u32>, params: &mut TypedParams) -> Result<()> {
    let mut stats = Vec::new();
    if let Some(told) = told {
        guest_stats(told, &mut stats);
    }
    let rss = pid.map(|pid| DomainMemoryStat { tag: consts::DOMAIN_MEMORY_STAT_RSS, val: resident_kib(pid) });
    for stat in stats.into_iter().chain(rss) {
        let name = STATS_NAMES.iter().find(|(tag, _)| *tag == stat.tag);
        if let Some((_, name)) = name {
            params.push(*name, stat.val)?;
        }
    }
    Ok(())
}

/// Our numbers and their names in the statistics of many domains.
const STATS_NAMES: &[(i32, &str)] = &[
    (consts::DOMAIN_MEMORY_STAT_SWAP_IN, consts::DOMAIN_STATS_BALLOON_SWAP_IN),
    (consts::DOMAIN_MEMORY_STAT_SWAP_OUT, consts::DOMAIN_STATS_BALLOON_SWAP_OUT),
    (consts::DOMAIN_MEMORY_STAT_MAJOR_FAULT, consts::DOMAIN_STATS_BALLOON_MAJOR_FAULT),
    (consts::DOMAIN_MEMORY_STAT_MINOR_FAULT, consts::DOMAIN_STATS_BALLOON_MINOR_FAULT),
    (consts::DOMAIN_MEMORY_STAT_UNUSED, consts::DOMAIN_STATS_BALLOON_UNUSED),
    (consts::DOMAIN_MEMORY_STAT_AVAILABLE, consts::DOMAIN_STATS_BALLOON_AVAILABLE),
    (consts::DOMAIN_MEMORY_STAT_USABLE, consts::DOMAIN_STATS_BALLOON_USABLE),
    (consts::DOMAIN_MEMORY_STAT_LAST_UPDATE, consts::DOMAIN_STATS_BALLOON_LAST_UPDATE),
    (consts::DOMAIN_MEMORY_STAT_DISK_CACHES, consts::DOMAIN_STATS_BALLOON_DISK_CACHES),
    (consts::DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC, consts::DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC),
    (consts::DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL, consts::DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL),
    (consts::DOMAIN_MEMORY_STAT_RSS, consts::DOMAIN_STATS_BALLOON_RSS),
];

/// QEMU's names, our numbers, and how many of QEMU's units make one of ours.
const GUEST_STATS: &[(&str, i32, u64)] = &[
    ("stat-swap-in", consts::DOMAIN_MEMORY_STAT_SWAP_IN, 1024),
    ("stat-swap-out", consts::DOMAIN_MEMORY_STAT_SWAP_OUT, 1024),
    ("stat-major-faults", consts::DOMAIN_MEMORY_STAT_MAJOR_FAULT, 1),
    ("stat-minor-faults", consts::DOMAIN_MEMORY_STAT_MINOR_FAULT, 1),
    ("stat-free-memory", consts::DOMAIN_MEMORY_STAT_UNUSED, 1024),
    ("stat-total-memory", consts::DOMAIN_MEMORY_STAT_AVAILABLE, 1024),
    ("stat-available-memory", consts::DOMAIN_MEMORY_STAT_USABLE, 1024),
    ("stat-disk-caches", consts::DOMAIN_MEMORY_STAT_DISK_CACHES, 1024),
    ("stat-htlb-pgalloc", consts::DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC, 1),
    ("stat-htlb-pgfail", consts::DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL, 1),
];

fn guest_stats(reply: &Value, stats: &mut Vec<DomainMemoryStat>) {
    for (name, tag, divisor) in GUEST_STATS {
        // What the guest has not told is -1.
        let value = reply["stats"][*name].as_u64().filter(|value| *value != u64::MAX);
        stats.extend(value.map(|value| DomainMemoryStat { tag: *tag, val: value / divisor }));
    }
    let updated = reply["last-update"].as_u64();
    stats.extend(updated.map(|val| DomainMemoryStat { tag: consts::DOMAIN_MEMORY_STAT_LAST_UPDATE, val }));
}

/// Memory that the emulator occupies on the host; 0 if it has just ended.
fn resident_kib(pid: u32) -> u64 {
    let fields = process::stat_fields(Path::new("/proc"), pid, None).unwrap_or_default();
    // `rss` is the field 24 of proc(5), in pages.
    let pages = fields.get(23).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    let page = nix::unistd::sysconf(nix::unistd::SysconfVar::PAGE_SIZE).ok().flatten();
    pages.saturating_mul(page.and_then(|page| u64::try_from(page).ok()).unwrap_or(4096)) / 1024
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_the_guest_has_told() {
        let reply = json!({
            "stats": {"stat-swap-in": u64::MAX, "stat-free-memory": 2048, "stat-minor-faults": 7},
            "last-update": 5,
        });
        let mut stats = Vec::new();
        guest_stats(&reply, &mut stats);
        let found: Vec<(i32, u64)> = stats.iter().map(|stat| (stat.tag, stat.val)).collect();
        let expected = [
            (consts::DOMAIN_MEMORY_STAT_MINOR_FAULT, 7),
            (consts::DOMAIN_MEMORY_STAT_UNUSED, 2),
            (consts::DOMAIN_MEMORY_STAT_LAST_UPDATE, 5),
        ];
        assert_eq!(found, expected);
    }
}
