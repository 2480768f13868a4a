//! Lists and look-ups.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::connection::Connection;
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
    Ok(matching(connection, flags).iter().map(|domain| domain.reference()).collect())
}

/// The domains that the filters of a list call let through.
pub(super) fn matching(connection: &Connection, flags: u32) -> Vec<Arc<Domain>> {
    let wanted = |yes: u32, no: u32, value: bool| match (flags & yes != 0, flags & no != 0) {
        (false, false) | (true, true) => true,
        (true, false) => value,
        (false, true) => !value,
    };
    // Only who asks for them pays for looking.
    let asked = consts::CONNECT_LIST_DOMAINS_MANAGEDSAVE | consts::CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE;
    let saved = |domain: &Domain| {
        flags & asked != 0 && paths::managed_save(&connection.instance.dirs, &domain.name).exists()
    };
    filtered(connection, |domain| {
        let state = domain.state();
        let running = state.state == consts::DOMAIN_RUNNING;
        let paused = state.state == consts::DOMAIN_PAUSED;
        let off = state.state == consts::DOMAIN_SHUTOFF;
        let states = [
            (consts::CONNECT_LIST_DOMAINS_RUNNING, running),
            (consts::CONNECT_LIST_DOMAINS_PAUSED, paused),
            (consts::CONNECT_LIST_DOMAINS_SHUTOFF, off),
            (consts::CONNECT_LIST_DOMAINS_OTHER, !running && !paused && !off),
        ];
        let by_state = states.iter().all(|(flag, _)| flags & flag == 0)
            || states.iter().any(|(flag, value)| flags & flag != 0 && *value);
        by_state
            && wanted(
                consts::CONNECT_LIST_DOMAINS_ACTIVE,
                consts::CONNECT_LIST_DOMAINS_INACTIVE,
                state.live.is_some(),
            )
            && wanted(
                consts::CONNECT_LIST_DOMAINS_PERSISTENT,
                consts::CONNECT_LIST_DOMAINS_TRANSIENT,
                state.config.is_some(),
            )
            && wanted(
                consts::CONNECT_LIST_DOMAINS_MANAGEDSAVE,
                consts::CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
                saved(domain),
            )
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
