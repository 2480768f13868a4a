//! Whether a host can give a CPU. Upstream: `x86Compute`, `virCPUx86Compare`.

use ferrovirt_conf::cpu::{CpuMatch, FeaturePolicy};

use super::{ARCHS, Selection, named};
use crate::definition::Definition;
use crate::{Comparison, CpuError};

/// Why a host cannot give a CPU, or what else it has.
enum Verdict {
    Fits(Comparison),
    Misses(String),
}

fn judge(host: &Definition, cpu: &Definition) -> Result<Verdict, CpuError> {
    if let Some(arch) = cpu.arch.as_deref().filter(|arch| !ARCHS.contains(arch)) {
        return Ok(Verdict::Misses(format!("CPU arch {arch} does not match host arch")));
    }
    if let Some(vendor) = &cpu.vendor
        && host.vendor.as_ref() != Some(vendor)
    {
        return Ok(Verdict::Misses(format!("host CPU vendor does not match required CPU vendor {vendor}")));
    }
    let of = |policy| named(cpu, Selection::Only(policy)).map(|named| named.data);
    let host = named(host, Selection::All)?.data;
    let force = of(FeaturePolicy::Force)?;
    let mut require = of(FeaturePolicy::Require)?;
    let optional = of(FeaturePolicy::Optional)?;
    let disable = of(FeaturePolicy::Disable)?;
    let mut forbid = of(FeaturePolicy::Forbid)?;
    forbid.intersect(&host);
    if !forbid.is_empty() {
        return Ok(Verdict::Misses(format!("Host CPU provides forbidden features: {}", names(&forbid))));
    }
    // What the model has and the features say otherwise about.
    for other in [&force, &optional, &disable] {
        require.subtract(other);
    }
    let mut missing = require.clone();
    missing.subtract(&host);
    if !missing.is_empty() {
        let names = names(&missing);
        return Ok(Verdict::Misses(format!("Host CPU does not provide required features: {names}")));
    }
    let mut extra = host;
    for other in [&optional, &require, &disable, &force] {
        extra.subtract(other);
    }
    if extra.is_empty() {
        return Ok(Verdict::Fits(Comparison::Identical));
    }
    if cpu.match_() == Some(CpuMatch::Strict) {
        let names = names(&extra);
        return Ok(Verdict::Misses(format!(
            "Host CPU does not strictly match guest CPU: Extra features: {names}"
        )));
    }
    Ok(Verdict::Fits(Comparison::Superset))
}

fn names(data: &crate::data::Data) -> String {
    let mut features = Vec::new();
    super::decode::take_features(&mut data.clone(), None, &mut features);
    features.into_iter().map(|feature| feature.name).collect::<Vec<_>>().join(", ")
}

/// Compares a CPU with the host's. With `fail_incompatible` a CPU that does not fit is an error that says why.
/// Upstream: `virCPUCompare`.
///
/// # Errors
/// [`CpuError::UnknownModel`], [`CpuError::UnknownFeature`]; with `fail_incompatible`, [`CpuError::NotCompatible`] and
/// [`CpuError::UnknownHost`].
pub fn compare(host: &Definition, cpu: &Definition, fail_incompatible: bool) -> Result<Comparison, CpuError> {
    let verdict = match &host.model {
        None if fail_incompatible => return Err(CpuError::UnknownHost),
        None => return Ok(Comparison::Incompatible),
        Some(_) => judge(host, cpu)?,
    };
    match verdict {
        Verdict::Fits(comparison) => Ok(comparison),
        Verdict::Misses(why) if fail_incompatible => Err(CpuError::NotCompatible(why)),
        Verdict::Misses(_) => Ok(Comparison::Incompatible),
    }
}
