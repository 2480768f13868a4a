//! Look-ups and lists.

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_util::uuid::Uuid;

use crate::connection::{no_domain, only_flags};
use crate::machine::Summary;
use crate::state::State;

pub(crate) fn by_id(state: &State, id: i32) -> Result<DomainRef> {
    state.machines.by_id(id).map(|m| m.reference()).ok_or_else(no_domain)
}

pub(crate) fn by_name(state: &State, name: &str) -> Result<DomainRef> {
    state.machines.by_name(name).map(|m| m.reference()).ok_or_else(no_domain)
}

pub(crate) fn by_uuid(state: &State, uuid: Uuid) -> Result<DomainRef> {
    state.machines.by_uuid(&uuid).map(|m| m.reference()).ok_or_else(no_domain)
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn num(state: &State) -> Result<i32> {
    Ok(count(state.machines.count().0))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn num_defined(state: &State) -> Result<i32> {
    let (active, all) = state.machines.count();
    Ok(count(all.saturating_sub(active)))
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn ids(state: &State) -> Result<Vec<i32>> {
    Ok(state.machines.all().iter().map(|m| m.summary(|s| s.id)).filter(|id| *id >= 0).collect())
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn defined(state: &State) -> Result<Vec<String>> {
    let name = |s: &Summary| (s.id < 0).then(|| s.name.to_string());
    Ok(state.machines.all().iter().filter_map(|m| m.summary(name)).collect())
}

/// A group of filters: every group that is named at all must let the domain pass. Upstream: `virDomainObjMatchFilter`.
fn matches(summary: &Summary, flags: u32) -> bool {
    let active = summary.id >= 0;
    let either =
        |yes: u32, no: u32, holds: bool| flags & (yes | no) == 0 || flags & if holds { yes } else { no } != 0;
    let state = match summary.state {
        consts::DOMAIN_RUNNING => consts::CONNECT_LIST_DOMAINS_RUNNING,
        consts::DOMAIN_PAUSED => consts::CONNECT_LIST_DOMAINS_PAUSED,
        consts::DOMAIN_SHUTOFF => consts::CONNECT_LIST_DOMAINS_SHUTOFF,
        _ => consts::CONNECT_LIST_DOMAINS_OTHER,
    };
    either(consts::CONNECT_LIST_DOMAINS_ACTIVE, consts::CONNECT_LIST_DOMAINS_INACTIVE, active)
        && either(
            consts::CONNECT_LIST_DOMAINS_PERSISTENT,
            consts::CONNECT_LIST_DOMAINS_TRANSIENT,
            summary.persistent,
        )
        && (flags & STATES == 0 || flags & state != 0)
        && either(
            consts::CONNECT_LIST_DOMAINS_MANAGEDSAVE,
            consts::CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
            summary.managed_save,
        )
        && either(
            consts::CONNECT_LIST_DOMAINS_AUTOSTART,
            consts::CONNECT_LIST_DOMAINS_NO_AUTOSTART,
            summary.autostart,
        )
        && either(
            consts::CONNECT_LIST_DOMAINS_HAS_SNAPSHOT,
            consts::CONNECT_LIST_DOMAINS_NO_SNAPSHOT,
            summary.has_snapshot,
        )
        && either(
            consts::CONNECT_LIST_DOMAINS_HAS_CHECKPOINT,
            consts::CONNECT_LIST_DOMAINS_NO_CHECKPOINT,
            summary.has_checkpoint,
        )
}

const STATES: u32 = consts::CONNECT_LIST_DOMAINS_RUNNING
    | consts::CONNECT_LIST_DOMAINS_PAUSED
    | consts::CONNECT_LIST_DOMAINS_SHUTOFF
    | consts::CONNECT_LIST_DOMAINS_OTHER;

/// Every filter there is: the lowest sixteen bits.
const FILTERS: u32 = 0xffff;

pub(crate) fn all(state: &State, flags: u32) -> Result<Vec<DomainRef>> {
    only_flags("testConnectListAllDomains", flags, FILTERS)?;
    let machines = state.machines.all();
    let wanted = machines.iter().filter(|m| flags == 0 || m.summary(|s| matches(s, flags)));
    Ok(wanted.map(|m| m.reference()).collect())
}
