//! Lists and look-ups.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::object::{DomainFact, DomainFilter, DomainState};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::connection::{Connection, only_flags};
use super::domain::Domain;
use crate::process::paths;

pub(super) fn num(connection: &Connection, call: &Call) -> Result<i32> {
    Ok(i32::try_from(ids(connection, call)?.len()).unwrap_or(i32::MAX))
}

pub(super) fn ids(connection: &Connection, _: &Call) -> Result<Vec<i32>> {
    let all = connection.instance.domains();
    let mut ids: Vec<i32> =
        all.iter().filter_map(|domain| domain.state().live.as_ref().map(|live| live.id)).collect();
    ids.sort_unstable();
    Ok(ids)
}

pub(super) fn num_defined(connection: &Connection, call: &Call) -> Result<i32> {
    Ok(i32::try_from(defined(connection, call)?.len()).unwrap_or(i32::MAX))
}

pub(super) fn defined(connection: &Connection, _: &Call) -> Result<Vec<String>> {
    let inactive = filtered(connection, |domain| domain.state().live.is_none());
    Ok(inactive.iter().map(|domain| domain.name.to_string()).collect())
}

pub(super) fn all(connection: &Connection, _: &Call, flags: u32) -> Result<Vec<DomainRef>> {
    only_flags("qemuConnectListAllDomains", flags, DomainFilter::ALL)?;
    let found = matching(connection, DomainFilter::new(flags));
    Ok(found.iter().map(|domain| domain.reference()).collect())
}

/// The domains that a filter lets through.
pub(super) fn matching(connection: &Connection, filter: DomainFilter) -> Vec<Arc<Domain>> {
    let dirs = &connection.instance.dirs;
    filtered(connection, |domain| {
        let state = domain.state();
        let run_state = DomainState::from_number(state.state).unwrap_or(DomainState::NoState);
        filter.lets_pass(run_state, |fact| match fact {
            DomainFact::Active => state.live.is_some(),
            DomainFact::Persistent => state.config.is_some(),
            DomainFact::ManagedSave => paths::managed_save(dirs, &domain.name).exists(),
            DomainFact::Autostart => paths::starts_with_driver(dirs, &domain.name),
            // The driver has neither.
            DomainFact::Snapshot | DomainFact::Checkpoint => false,
        })
    })
}

pub(super) fn by_id(connection: &Connection, _: &Call, id: i32) -> Result<DomainRef> {
    let all = connection.instance.domains();
    let found = all.iter().find(|domain| domain.state().live.as_ref().is_some_and(|live| live.id == id));
    let text = format!("no domain with matching id {id}");
    let missing = || Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text);
    found.map(|domain| domain.reference()).ok_or_else(missing)
}

pub(super) fn by_uuid(connection: &Connection, _: &Call, uuid: Uuid) -> Result<DomainRef> {
    let text = format!("no domain with matching uuid '{uuid}'");
    let missing = || Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text);
    connection.instance.by_uuid(&uuid).map(|domain| domain.reference()).ok_or_else(missing)
}

pub(super) fn by_name(connection: &Connection, _: &Call, name: &str) -> Result<DomainRef> {
    let text = format!("no domain with matching name '{name}'");
    let missing = || Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text);
    connection.instance.by_name(name).map(|domain| domain.reference()).ok_or_else(missing)
}

fn filtered(connection: &Connection, wanted: impl Fn(&Domain) -> bool) -> Vec<Arc<Domain>> {
    let mut domains = connection.instance.domains();
    domains.retain(|domain| wanted(domain));
    domains.sort_by(|a, b| a.name.cmp(&b.name));
    domains
}
