//! What a guest's CPU is on a certain host. Upstream: `virCPUx86Update` and its kin.

use ferrovirt_conf::cpu::{CpuMatch, CpuMode, FeaturePolicy};

use super::decode::take_features;
use super::has_feature;
use crate::CpuError;
use crate::definition::{Definition, Feature};
use crate::map::Map;

/// Fills in what depends on the host: optional features, and all of a CPU that is relative to the host's. Features that
/// the guest's model no longer has get `removed` as their policy. Upstream: `virCPUUpdate`.
///
/// # Errors
/// [`CpuError::UnknownModel`], [`CpuError::NoSuchFeature`].
pub fn update(
    guest: &mut Definition,
    host: &Definition,
    removed: Option<FeaturePolicy>,
) -> Result<(), CpuError> {
    let relative = match guest.mode() {
        CpuMode::Custom => guest.match_() == Some(CpuMatch::Minimum),
        CpuMode::HostModel => true,
        CpuMode::HostPassthrough | CpuMode::Maximum => return Ok(()),
    };
    if !relative && guest.model.is_none() {
        return Ok(());
    }
    for at in 0..guest.features.len() {
        if guest.features[at].policy == Some(FeaturePolicy::Optional) {
            let there = has_feature(host, &guest.features[at].name)?;
            let policy = if there { FeaturePolicy::Require } else { FeaturePolicy::Disable };
            guest.features[at].policy = Some(policy);
        }
    }
    if relative {
        update_relative(guest, host);
    }
    if let Some(policy) = removed
        && let Some(model) = guest.model.as_deref().and_then(|name| Map::x86().model(name))
    {
        for name in &model.removed {
            guest.add_missing_feature(name, policy);
        }
    }
    Ok(())
}

/// The host's CPU with the guest's features. Upstream: `x86UpdateHostModel`.
fn update_relative(guest: &mut Definition, host: &Definition) {
    let required = |feature: &Feature| Feature {
        name: feature.name.clone(),
        policy: Some(feature.policy.unwrap_or(FeaturePolicy::Require)),
    };
    let mut updated = Definition {
        model: host.model.clone(),
        vendor: host.vendor.clone(),
        features: host.features.iter().map(required).collect(),
        ..guest.clone()
    };
    for feature in &guest.features {
        updated.update_feature(&feature.name, feature.policy);
    }
    let custom = guest.mode() == CpuMode::Custom;
    guest.take_model(updated, !custom);
    guest.make_exact();
}

/// The CPU with every feature, by name. Upstream: `virCPUExpandFeatures`.
///
/// # Errors
/// [`CpuError::NoSuchModel`].
pub fn expand_features(cpu: &mut Definition) -> Result<(), CpuError> {
    let name = cpu.model.as_deref().unwrap_or_default();
    let model = Map::x86().model(name).ok_or_else(|| CpuError::NoSuchModel(name.to_owned()))?;
    let host = cpu.is_host();
    let own = std::mem::take(&mut cpu.features);
    let policy = (!host).then_some(FeaturePolicy::Require);
    take_features(&mut model.data.clone(), policy, &mut cpu.features);
    for feature in own {
        if host || matches!(feature.policy, Some(FeaturePolicy::Require | FeaturePolicy::Disable)) {
            cpu.update_feature(&feature.name, feature.policy);
        }
    }
    cpu.features.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(())
}

/// The CPU without what cannot follow a guest to another host. Upstream: `virCPUCopyMigratable`.
#[must_use]
pub fn copy_migratable(cpu: &Definition) -> Definition {
    let mut copy = cpu.clone();
    copy.features.retain(|f| Map::x86().feature(&f.name).is_none_or(|known| known.migratable));
    copy
}
