//! Memory of a domain.

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;

use crate::connection::only_flags;
use crate::error::TestError;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

pub(crate) fn max(state: &State, domain: &DomainRef) -> Result<u64> {
    Ok(state.machine(domain)?.summary(|s| s.max_memory_kib))
}

pub(crate) fn set_max(state: &State, domain: &DomainRef, kib: u64) -> Result<()> {
    set_flags(state, domain, kib, consts::DOMAIN_MEM_MAXIMUM)
}

pub(crate) fn set(state: &State, domain: &DomainRef, kib: u64) -> Result<()> {
    set_flags(state, domain, kib, LIVE)
}

pub(crate) fn set_flags(state: &State, domain: &DomainRef, kib: u64, flags: u32) -> Result<()> {
    only_flags("testDomainSetMemoryFlags", flags, LIVE | CONFIG | consts::DOMAIN_MEM_MAXIMUM)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.one(flags)?;
    let (live, config) = inner.affected(flags)?;
    let is_live = live.is_some();
    let Some(def) = live.or(config) else { return Ok(()) };
    if flags & consts::DOMAIN_MEM_MAXIMUM != 0 {
        if is_live {
            return Err(TestError::MaxMemoryActive.into());
        }
        def.set_max_memory_kib(kib);
    } else if kib > def.max_memory_kib() {
        return Err(TestError::MemoryTooHigh.into());
    } else {
        def.set_memory_kib(kib);
    }
    Ok(())
}
