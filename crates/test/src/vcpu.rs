//! Number of virtual CPUs of a domain.

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::Domain;

use crate::connection::only_flags;
use crate::error::TestError;
use crate::machine::{CONFIG, LIVE};
use crate::node::MAX_VCPUS;
use crate::state::State;

pub(crate) fn max(state: &State, domain: &DomainRef) -> Result<i32> {
    count(state, domain, LIVE | consts::DOMAIN_VCPU_MAXIMUM)
}

pub(crate) fn count(state: &State, domain: &DomainRef, flags: u32) -> Result<i32> {
    only_flags("testDomainGetVcpusFlags", flags, LIVE | CONFIG | consts::DOMAIN_VCPU_MAXIMUM)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let maximum = flags & consts::DOMAIN_VCPU_MAXIMUM != 0;
    let count = if maximum { def.vcpus_max() } else { def.vcpus_online() };
    Ok(i32::try_from(count).unwrap_or(i32::MAX))
}

pub(crate) fn set(state: &State, domain: &DomainRef, count: u32) -> Result<()> {
    set_flags(state, domain, count, LIVE)
}

pub(crate) fn set_flags(state: &State, domain: &DomainRef, count: u32, flags: u32) -> Result<()> {
    only_flags("testDomainSetVcpusFlags", flags, LIVE | CONFIG | consts::DOMAIN_VCPU_MAXIMUM)?;
    if count > MAX_VCPUS {
        return Err(TestError::VcpusUnsupported(count, MAX_VCPUS).into());
    }
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    let maximum = flags & consts::DOMAIN_VCPU_MAXIMUM != 0;
    let mut limit = live.as_deref().map(Domain::vcpus_max);
    if let (Some(config), false) = (config.as_deref(), maximum) {
        let max = config.vcpus_max();
        limit = Some(limit.map_or(max, |limit| limit.min(max)));
    }
    if let Some(limit) = limit.filter(|limit| count > *limit) {
        return Err(TestError::TooManyVcpus(count, limit).into());
    }
    if let Some(live) = live {
        live.set_vcpus(count);
    }
    match config {
        Some(config) if maximum => config.set_vcpus_max(count),
        Some(config) => config.set_vcpus(count),
        None => {}
    }
    Ok(())
}
