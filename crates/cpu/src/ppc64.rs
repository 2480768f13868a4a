//! 64-bit POWER. Upstream: `cpu_ppc64.c`.

use ferrovirt_conf::cpu::{CpuMatch, CpuMode};

use crate::map::{Map, Model};
use crate::{Comparison, CpuDefinition, CpuError};

const ARCHS: [&str; 2] = ["ppc64", "ppc64le"];

/// Names of models that documents had once.
const LEGACY: [(&str, &str); 5] = [
    ("POWER7_v2.0", "POWER7"),
    ("POWER7_v2.1", "POWER7"),
    ("POWER7_v2.3", "POWER7"),
    ("POWER7+_v2.1", "POWER7"),
    ("POWER8_v1.0", "POWER8"),
];

fn model(name: Option<&str>) -> Result<&'static Model, CpuError> {
    let name = name.ok_or(CpuError::NoModel)?;
    Map::ppc64().model(name).ok_or_else(|| CpuError::UnknownModel(name.to_owned()))
}

/// Replaces a model's former name. Upstream: `virCPUppc64ConvertLegacy`.
pub fn convert_legacy(cpu: &mut CpuDefinition) {
    let found = LEGACY.iter().find(|(old, _)| cpu.model.as_deref() == Some(old));
    if let Some((_, name)) = found {
        cpu.model = Some((*name).to_owned());
    }
}

/// What the host must be to give a CPU. Upstream: `ppc64Compute`.
///
/// # Errors
/// [`CpuError::UnknownModel`]; with `fail_incompatible`, why the CPU does not fit.
pub fn compare(
    host: &CpuDefinition,
    cpu: &CpuDefinition,
    fail_incompatible: bool,
) -> Result<Comparison, CpuError> {
    let misses = |text: String| match fail_incompatible {
        true => Err(CpuError::NotCompatible(text)),
        false => Ok(Comparison::Incompatible),
    };
    if host.model.is_none() {
        return if fail_incompatible { Err(CpuError::UnknownHost) } else { Ok(Comparison::Incompatible) };
    }
    let mut cpu = cpu.clone();
    convert_legacy(&mut cpu);
    if let Some(arch) = cpu.arch.as_deref().filter(|arch| !ARCHS.contains(arch)) {
        return misses(format!("CPU arch {arch} does not match host arch"));
    }
    if let Some(vendor) = &cpu.vendor
        && host.vendor.as_ref() != Some(vendor)
    {
        return misses(format!("host CPU vendor does not match required CPU vendor {vendor}"));
    }
    let host_model = model(host.model.as_deref())?;
    // A guest may have the host's CPU in the mode of an older one.
    let name = match cpu.mode() {
        CpuMode::HostModel if cpu.model.is_some() => cpu.model.as_deref(),
        CpuMode::Custom => cpu.model.as_deref(),
        _ => host.model.as_deref(),
    };
    let guest_model = model(name)?;
    let relative = !cpu.is_host() && cpu.mode() == CpuMode::HostModel;
    let strict = cpu.match_() == Some(CpuMatch::Strict);
    if host_model.name == guest_model.name || relative && !strict {
        return Ok(Comparison::Identical);
    }
    misses(format!(
        "host CPU model does not match required CPU model {}",
        cpu.model.as_deref().unwrap_or_default()
    ))
}

/// The model that all CPUs have. Upstream: `virCPUppc64Baseline`.
///
/// # Errors
/// [`CpuError::Incompatible`], those of unknown names and different vendors.
pub fn baseline(cpus: &[CpuDefinition]) -> Result<CpuDefinition, CpuError> {
    let map = Map::ppc64();
    let (first, others) = cpus.split_first().ok_or(CpuError::NoCpus)?;
    let base = model(first.model.as_deref())?;
    let base_vendor = base.vendor.and_then(|at| map.vendors.get(at)).map(|vendor| vendor.name.as_str());
    for name in cpus.iter().filter_map(|cpu| cpu.vendor.as_deref()) {
        if map.vendor(name).is_none() {
            return Err(CpuError::UnknownVendor(name.to_owned()));
        }
        if let Some(vendor) = base_vendor.filter(|vendor| *vendor != name) {
            return Err(CpuError::ModelVendor(vendor.to_owned(), base.name.clone(), name.to_owned()));
        }
    }
    for cpu in others {
        if model(cpu.model.as_deref())?.name != base.name {
            return Err(CpuError::Incompatible);
        }
    }
    let mut cpu = CpuDefinition::guest(ferrovirt_conf::cpu::CpuFallback::Forbid);
    cpu.model = Some(base.name.clone());
    if cpus.iter().all(|cpu| cpu.vendor.is_some()) {
        cpu.vendor = base_vendor.map(str::to_owned);
    }
    Ok(cpu)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cpu(text: &str) -> CpuDefinition {
        CpuDefinition::parse(text).expect("valid")
    }

    #[test]
    fn models_are_the_same_or_not() {
        let host = cpu("<cpu><arch>ppc64</arch><model>POWER8</model><vendor>IBM</vendor></cpu>");
        let guest = |model: &str| cpu(&format!("<cpu><model>{model}</model></cpu>"));
        assert_eq!(compare(&host, &guest("POWER8"), true).expect("fits"), Comparison::Identical);
        assert_eq!(compare(&host, &guest("POWER8_v1.0"), true).expect("fits"), Comparison::Identical);
        assert_eq!(compare(&host, &guest("POWER9"), false).expect("known"), Comparison::Incompatible);
        assert!(matches!(compare(&host, &guest("POWER9"), true), Err(CpuError::NotCompatible(_))));
        assert!(matches!(compare(&host, &guest("Z80"), false), Err(CpuError::UnknownModel(_))));
    }

    #[test]
    fn a_baseline_has_one_model() {
        let host = |model: &str| cpu(&format!("<cpu><arch>ppc64</arch><model>{model}</model></cpu>"));
        let joined = baseline(&[host("POWER9"), host("POWER9")]).expect("the same");
        assert_eq!((joined.model.as_deref(), joined.vendor), (Some("POWER9"), None));
        assert!(matches!(baseline(&[host("POWER9"), host("POWER8")]), Err(CpuError::Incompatible)));
    }
}
