//! What a domain is and does: information, state, document, autostart.

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::{DomainControlInfo, DomainInfo};
use ferrovirt_util::xml::StringEnum as _;

use crate::connection::only_flags;
use crate::machine;
use crate::state::{State, clock_ns};

pub(crate) fn info(state: &State, domain: &DomainRef) -> Result<DomainInfo> {
    let machine = state.machine(domain)?;
    Ok(machine::info(&machine, clock_ns()))
}

pub(crate) fn run_state(state: &State, domain: &DomainRef, flags: u32) -> Result<(i32, i32)> {
    only_flags("testDomainGetState", flags, 0)?;
    Ok(state.machine(domain)?.summary(|s| (s.run_state.state.number(), s.run_state.reason)))
}

pub(crate) fn control(state: &State, domain: &DomainRef, flags: u32) -> Result<DomainControlInfo> {
    only_flags("testDomainGetControlInfo", flags, 0)?;
    state.machine(domain)?.lock().check_active()?;
    Ok(DomainControlInfo::default())
}

/// Every domain claims to run Linux, as the reference's do.
pub(crate) fn os_type(_: &State, _: &DomainRef) -> Result<String> {
    Ok("linux".to_owned())
}

pub(crate) fn xml(state: &State, domain: &DomainRef, flags: u32) -> Result<String> {
    let allowed = consts::DOMAIN_XML_SECURE | consts::DOMAIN_XML_INACTIVE | consts::DOMAIN_XML_MIGRATABLE;
    only_flags("testDomainGetXMLDesc", flags, allowed)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let inactive = flags & consts::DOMAIN_XML_INACTIVE != 0;
    let def = if inactive { inner.persistent_def() } else { &inner.def };
    Ok(def.format(flags))
}

pub(crate) fn is_active(state: &State, domain: &DomainRef) -> Result<bool> {
    Ok(state.machine(domain)?.summary(|s| s.id >= 0))
}

pub(crate) fn is_persistent(state: &State, domain: &DomainRef) -> Result<bool> {
    Ok(state.machine(domain)?.summary(|s| s.persistent))
}

pub(crate) fn is_updated(state: &State, domain: &DomainRef) -> Result<bool> {
    Ok(state.machine(domain)?.summary(|s| s.updated))
}

pub(crate) fn autostart(state: &State, domain: &DomainRef) -> Result<bool> {
    Ok(state.machine(domain)?.summary(|s| s.autostart))
}

pub(crate) fn set_autostart(state: &State, domain: &DomainRef, autostart: i32) -> Result<()> {
    let machine = state.machine(domain)?;
    machine.lock().autostart = autostart != 0;
    Ok(())
}
