//! Limits of memory, and how often the guest's balloon reports.

use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::tune::MemTune;
use ferrovirt_conf::domain::units::Kib;
use ferrovirt_util::typed_param::{AllowedParam, TypedParams};

use super::{QUERY, TuneError, allowed, kind};
use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

/// No limit.
const UNLIMITED: u64 = consts::DOMAIN_MEMORY_PARAM_UNLIMITED.cast_unsigned();

/// A limit: its parameter, and where the document has it.
type Limit = (&'static str, fn(&mut MemTune) -> &mut Option<Kib>);

const LIMITS: [Limit; 3] = [
    (consts::DOMAIN_MEMORY_HARD_LIMIT, |tune| &mut tune.hard_limit),
    (consts::DOMAIN_MEMORY_SOFT_LIMIT, |tune| &mut tune.soft_limit),
    (consts::DOMAIN_MEMORY_SWAP_HARD_LIMIT, |tune| &mut tune.swap_hard_limit),
];

const ALLOWED: [AllowedParam; 3] = [
    allowed(LIMITS[0].0, kind::ULLONG),
    allowed(LIMITS[1].0, kind::ULLONG),
    allowed(LIMITS[2].0, kind::ULLONG),
];

fn limits(def: &Domain) -> [u64; 3] {
    let mut tune = def.memtune.clone().unwrap_or_default();
    LIMITS.map(|(_, field)| field(&mut tune).map_or(UNLIMITED, |kib| kib.0))
}

pub(crate) fn get(state: &State, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetMemoryParameters", flags, QUERY)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let mut params = TypedParams::new();
    for ((field, _), kib) in LIMITS.iter().zip(limits(inner.one(flags)?)) {
        params.push(*field, kib)?;
    }
    Ok(params)
}

pub(crate) fn set(state: &State, domain: &DomainRef, params: &TypedParams, flags: u32) -> Result<()> {
    only_flags("testDomainSetMemoryParameters", flags, LIVE | CONFIG)?;
    params.validate(&ALLOWED)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    let defs = [live, config].into_iter().flatten();
    let mut changed = Vec::new();
    for def in defs {
        let mut limits = limits(def);
        for ((field, _), limit) in LIMITS.iter().zip(&mut limits) {
            if let Some(kib) = params.ullong(field)? {
                *limit = kib;
            }
        }
        if limits[0] > limits[2] {
            return Err(TuneError::HardAboveSwap.into());
        }
        changed.push((def, limits));
    }
    for (def, limits) in changed {
        let mut tune = def.memtune.take().unwrap_or_default();
        for ((_, field), kib) in LIMITS.iter().zip(limits) {
            *field(&mut tune) = (kib < UNLIMITED).then_some(Kib(kib));
        }
        def.memtune = (tune != MemTune::default()).then_some(tune);
    }
    Ok(())
}

/// Sets the seconds between two reports of the balloon; 0 ends them.
pub(crate) fn set_stats_period(state: &State, domain: &DomainRef, period_s: i32, flags: u32) -> Result<()> {
    only_flags("testDomainSetMemoryStatsPeriod", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    for def in [live, config].into_iter().flatten() {
        let balloon = def.devices.memballoon.as_mut().ok_or(TuneError::NoBalloon)?;
        let period = u32::try_from(period_s).ok().filter(|seconds| *seconds > 0);
        balloon.stats.get_or_insert_default().period = period;
    }
    Ok(())
}
