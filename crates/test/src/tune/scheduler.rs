//! The pretended scheduler: one parameter, which nothing changes.

use ferrovirt::consts::TYPED_PARAM_STRING_OKAY;
use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_util::typed_param::TypedParams;

use super::{allowed, kind};
use crate::connection::only_flags;
use crate::state::State;

/// Every domain's weight.
const WEIGHT: u32 = 50;

pub(crate) fn kind(_: &State, _: &DomainRef) -> Result<(String, i32)> {
    Ok(("fair".to_owned(), 1))
}

pub(crate) fn get(state: &State, domain: &DomainRef) -> Result<TypedParams> {
    state.machine(domain)?;
    let mut params = TypedParams::new();
    params.push(consts::DOMAIN_SCHEDULER_WEIGHT, WEIGHT)?;
    Ok(params)
}

/// The reference's client library asks for strings, its driver refuses that: the call never succeeds, and programs that are
/// tested with it know.
pub(crate) fn get_flags(state: &State, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetSchedulerParametersFlags", flags | TYPED_PARAM_STRING_OKAY, 0)?;
    get(state, domain)
}

pub(crate) fn set(state: &State, domain: &DomainRef, params: &TypedParams) -> Result<()> {
    set_flags(state, domain, params, 0)
}

pub(crate) fn set_flags(state: &State, domain: &DomainRef, params: &TypedParams, flags: u32) -> Result<()> {
    only_flags("testDomainSetSchedulerParametersFlags", flags, 0)?;
    params.validate(&[allowed(consts::DOMAIN_SCHEDULER_WEIGHT, kind::UINT)])?;
    state.machine(domain).map(drop)
}
