//! Look-ups and lists.

use ferrovirt::Result;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::object::{DomainFilter, Summary};
use ferrovirt_util::uuid::Uuid;

use crate::connection::{no_domain, only_flags};
use crate::machine::reference;
use crate::state::State;

pub(crate) fn by_id(state: &State, id: i32) -> Result<DomainRef> {
    state.machines.by_id(id).map(|m| reference(&m)).ok_or_else(no_domain)
}

pub(crate) fn by_name(state: &State, name: &str) -> Result<DomainRef> {
    let identity = state.machines.identity(name).ok_or_else(no_domain)?;
    Ok(DomainRef { name: identity.name, uuid: identity.uuid, id: identity.id })
}

pub(crate) fn by_uuid(state: &State, uuid: Uuid) -> Result<DomainRef> {
    state.machines.by_uuid(&uuid).map(|m| reference(&m)).ok_or_else(no_domain)
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
    Ok(state.machines.active_ids())
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of a driver method")]
pub(crate) fn defined(state: &State) -> Result<Vec<String>> {
    let name = |s: &Summary| (s.id < 0).then(|| s.name.to_string());
    Ok(state.machines.all().iter().filter_map(|m| m.summary(name)).collect())
}

pub(crate) fn all(state: &State, flags: u32) -> Result<Vec<DomainRef>> {
    only_flags("testConnectListAllDomains", flags, DomainFilter::ALL)?;
    let machines = state.machines.filtered(DomainFilter::new(flags));
    Ok(machines.iter().map(|m| reference(m)).collect())
}
