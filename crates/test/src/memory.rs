//! Memory of a domain.

use ferrovirt::Result;
use ferrovirt::consts;
use ferrovirt::event::Event;
use ferrovirt::object::DomainRef;

use crate::connection::only_flags;
use crate::error::TestError;
use crate::machine::{CONFIG, LIVE, publish};
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
    let (live, config) = inner.affected(flags)?;
    let ballooned = live.is_some();
    if flags & consts::DOMAIN_MEM_MAXIMUM != 0 {
        if ballooned {
            return Err(TestError::MaxMemoryActive.into());
        }
        if let Some(config) = config {
            config.set_max_memory_kib(kib);
        }
    } else {
        let mut defs = [live, config];
        let defs: Vec<_> = defs.iter_mut().flatten().collect();
        if defs.iter().any(|def| kib > def.max_memory_kib()) {
            return Err(TestError::MemoryTooHigh.into());
        }
        for def in defs {
            def.set_memory_kib(kib);
        }
    }
    let reference = publish(&mut inner);
    drop(inner);
    if ballooned {
        let values = vec![kib.into()];
        state.events.emit(&Event::domain(reference, consts::DOMAIN_EVENT_ID_BALLOON_CHANGE, values));
    }
    Ok(())
}
