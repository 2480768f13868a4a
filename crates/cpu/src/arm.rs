//! ARM, and what other architectures do alike. Upstream: `cpu_arm.c`.

use ferrovirt_conf::cpu::CpuFallback;

use crate::definition::Feature;
use crate::{CpuDefinition, CpuError};

/// The first model, if all CPUs have it, with the features that all have. Upstream: `virCPUarmBaseline`.
///
/// # Errors
/// [`CpuError::NoCpus`].
pub fn baseline(cpus: &[CpuDefinition]) -> Result<CpuDefinition, CpuError> {
    let (first, others) = cpus.split_first().ok_or(CpuError::NoCpus)?;
    let mut cpu = CpuDefinition::guest(CpuFallback::Allow);
    cpu.model.clone_from(&first.model);
    let everywhere =
        |feature: &&Feature| others.iter().all(|other| other.features.iter().any(|f| f.name == feature.name));
    let common: Vec<Feature> = first.features.iter().filter(everywhere).cloned().collect();
    for feature in common {
        cpu.update_feature(&feature.name, Some(ferrovirt_conf::cpu::FeaturePolicy::Require));
    }
    Ok(cpu)
}

/// Gives the guest the host's CPU, with its own features. Upstream: `virCPUarmUpdate`.
pub fn take_host(guest: &mut CpuDefinition, host: &CpuDefinition) {
    let own = std::mem::take(&mut guest.features);
    guest.model.clone_from(&host.model);
    guest.vendor.clone_from(&host.vendor);
    for feature in &host.features {
        guest.update_feature(&feature.name, Some(ferrovirt_conf::cpu::FeaturePolicy::Require));
    }
    for feature in own {
        guest.update_feature(&feature.name, feature.policy);
    }
    guest.make_exact();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_features_stay() {
        let cpu = |features: &str| {
            let text = format!("<cpu><arch>aarch64</arch><model>a64fx</model>{features}</cpu>");
            CpuDefinition::parse(&text).expect("valid")
        };
        let joined =
            baseline(&[cpu("<feature name='sve'/><feature name='pauth'/>"), cpu("<feature name='pauth'/>")]);
        let joined = joined.expect("some");
        assert_eq!(joined.features.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["pauth"]);
    }
}
