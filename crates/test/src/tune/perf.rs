//! Which performance events are counted.

use ferrovirt::Result;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::basic::PerfEvent;
use ferrovirt_util::typed_param::{AllowedParam, TypedParams};

use super::{QUERY, allowed, kind};
use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

/// The events in the reference's order. Upstream: `virPerfEventType`.
const EVENTS: [&str; 22] = [
    "cmt",
    "mbmt",
    "mbml",
    "cpu_cycles",
    "instructions",
    "cache_references",
    "cache_misses",
    "branch_instructions",
    "branch_misses",
    "bus_cycles",
    "stalled_cycles_frontend",
    "stalled_cycles_backend",
    "ref_cpu_cycles",
    "cpu_clock",
    "task_clock",
    "page_faults",
    "context_switches",
    "cpu_migrations",
    "page_faults_min",
    "page_faults_maj",
    "alignment_faults",
    "emulation_faults",
];

pub(crate) fn get(state: &State, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetPerfEvents", flags, QUERY)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let mut params = TypedParams::new();
    for name in EVENTS {
        params.push(name, def.perf_events.iter().any(|event| event.name == name && event.enabled))?;
    }
    Ok(params)
}

pub(crate) fn set(state: &State, domain: &DomainRef, params: &TypedParams, flags: u32) -> Result<()> {
    only_flags("testDomainSetPerfEvents", flags, LIVE | CONFIG)?;
    params.validate(&EVENTS.map(rule))?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    for def in [live, config].into_iter().flatten() {
        for param in params {
            enable(def, &param.field, params.boolean(&param.field)? == Some(true));
        }
    }
    Ok(())
}

fn rule(name: &'static str) -> AllowedParam {
    allowed(name, kind::BOOLEAN)
}

/// Sets an event; the document keeps them in order.
fn enable(def: &mut Domain, name: &str, enabled: bool) {
    match def.perf_events.iter_mut().find(|event| event.name == name) {
        Some(event) => event.enabled = enabled,
        None => def.perf_events.push(PerfEvent { name: name.to_owned(), enabled }),
    }
    def.perf_events.sort_by_key(|event| EVENTS.iter().position(|name| *name == event.name));
}
