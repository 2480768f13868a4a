//! Number of virtual CPUs of a domain.

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;

use crate::connection::only_flags;
use crate::document;
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
    let count = if maximum { document::max_vcpus(def) } else { document::vcpus(def) };
    Ok(i32::try_from(count).unwrap_or(i32::MAX))
}

pub(crate) fn set(state: &State, domain: &DomainRef, count: u32) -> Result<()> {
    set_flags(state, domain, count, LIVE)
}

pub(crate) fn set_flags(state: &State, domain: &DomainRef, count: u32, flags: u32) -> Result<()> {
    only_flags("testDomainSetVcpusFlags", flags, LIVE | CONFIG | consts::DOMAIN_VCPU_MAXIMUM)?;
    if count > MAX_VCPUS {
        return Err(TestError::VcpusUnsupported { asked: count, limit: MAX_VCPUS }.into());
    }
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    let maximum = flags & consts::DOMAIN_VCPU_MAXIMUM != 0;
    let mut limit = live.as_deref().map(document::max_vcpus);
    if let (Some(config), false) = (config.as_deref(), maximum) {
        let max = document::max_vcpus(config);
        limit = Some(limit.map_or(max, |limit| limit.min(max)));
    }
    if let Some(limit) = limit.filter(|limit| count > *limit) {
        return Err(TestError::TooManyVcpus { asked: count, limit }.into());
    }
    if let Some(live) = live {
        document::set_vcpus(live, count);
    }
    match config {
        Some(config) if maximum => document::set_max_vcpus(config, count),
        Some(config) => document::set_vcpus(config, count),
        None => {}
    }
    inner.publish();
    Ok(())
}
