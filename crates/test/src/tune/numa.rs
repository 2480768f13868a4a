//! Where the memory of a domain comes from.

use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::tune::{NumaMemoryMode, NumaTuneMemory};
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};

use super::{DefinitionError, QUERY, TuneError, allowed, kind};
use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

/// Modes in the order of their numbers.
const MODES: [NumaMemoryMode; 4] = [
    NumaMemoryMode::Strict,
    NumaMemoryMode::Preferred,
    NumaMemoryMode::Interleave,
    NumaMemoryMode::Restrictive,
];

/// Bits of a set of nodes.
const NODES_MAX: usize = 16384;

fn memory(def: &Domain) -> Option<&NumaTuneMemory> {
    def.numatune.as_ref()?.memory.as_ref()
}

fn mode(memory: &NumaTuneMemory) -> NumaMemoryMode {
    memory.mode.unwrap_or(NumaMemoryMode::Strict)
}

pub(crate) fn get(state: &State, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetNumaParameters", flags, QUERY)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let memory = memory(inner.one(flags)?).cloned().unwrap_or_default();
    let number = MODES.iter().position(|known| *known == mode(&memory)).unwrap_or_default();
    let mut params = TypedParams::new();
    params.push(consts::DOMAIN_NUMA_MODE, i32::try_from(number).unwrap_or_default())?;
    params.push(consts::DOMAIN_NUMA_NODESET, memory.nodeset.unwrap_or_default())?;
    Ok(params)
}

/// What a call sets.
struct Wanted {
    mode: Option<NumaMemoryMode>,
    nodeset: Option<String>,
}

fn wanted(params: &TypedParams) -> Result<Wanted> {
    let allowed =
        [allowed(consts::DOMAIN_NUMA_MODE, kind::INT), allowed(consts::DOMAIN_NUMA_NODESET, kind::STRING)];
    params.validate(&allowed)?;
    let mode = |number: i32| {
        let known = usize::try_from(number).ok().and_then(|at| MODES.get(at)).copied();
        known.ok_or(TuneError::NumaMode(number))
    };
    let mode = params.int(consts::DOMAIN_NUMA_MODE)?.map(mode).transpose()?;
    let nodeset = |text: &str| -> Result<String> {
        let nodes = Bitmap::parse(text, NODES_MAX)
            .map_err(|e| Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, e.to_string()))?;
        if nodes.is_empty() {
            return Err(TuneError::NumaNodeset(text.to_owned()).into());
        }
        Ok(nodes.to_string())
    };
    let nodeset = params.string(consts::DOMAIN_NUMA_NODESET)?.map(nodeset).transpose()?;
    Ok(Wanted { mode, nodeset })
}

pub(crate) fn set(state: &State, domain: &DomainRef, params: &TypedParams, flags: u32) -> Result<()> {
    only_flags("testDomainSetNumaParameters", flags, LIVE | CONFIG)?;
    let wanted = wanted(params)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    if let (Some(live), Some(wanted)) = (live.as_deref().and_then(memory), wanted.mode)
        && wanted != mode(live)
    {
        return Err(TuneError::NumaModeActive.into());
    }
    let defs: Vec<_> = [live, config].into_iter().flatten().collect();
    let has_nodes = |def: &Domain| memory(def).is_some_and(|memory| memory.nodeset.is_some());
    if wanted.nodeset.is_none() && defs.iter().any(|def| !has_nodes(def)) {
        return Err(DefinitionError::NoNodeset.into());
    }
    for def in defs {
        let memory = def.numatune.get_or_insert_default().memory.get_or_insert_default();
        if wanted.mode.is_some() {
            memory.mode = wanted.mode;
        } else {
            memory.mode.get_or_insert(NumaMemoryMode::Strict);
        }
        if wanted.nodeset.is_some() {
            memory.nodeset.clone_from(&wanted.nodeset);
        }
    }
    Ok(())
}
