//! Which model and features given bits are. Upstream: `x86Decode`.

use ferrovirt_conf::cpu::{CpuFallback, CpuMode, FeaturePolicy, Signature};

use super::{Selection, encoded, named};
use crate::CpuError;
use crate::data::Data;
use crate::definition::{Definition, Feature, Kind};
use crate::map::{Map, Model};

/// A model as a hypervisor offers it. Upstream: `virDomainCapsCPUModel`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HypervisorModel {
    /// Name.
    pub name: String,
    /// The model's features that this host lacks.
    pub blockers: Vec<String>,
}

/// A description of the bits by one model.
struct Candidate<'a> {
    model: &'a Model,
    features: Vec<Feature>,
    /// How many features there are more; those of nested virtualization do not count, which old models do not know.
    required: usize,
    /// How many of the model's features must be off, likewise.
    disabled: usize,
}

/// Takes the features that `data` has out of it, in the order of the map. Upstream: `x86DataToCPUFeatures`.
pub(super) fn take_features(data: &mut Data, policy: Option<FeaturePolicy>, features: &mut Vec<Feature>) {
    for feature in &Map::x86().features {
        if data.contains(&feature.data) {
            data.subtract(&feature.data);
            features.push(Feature { name: feature.name.clone(), policy });
        }
    }
}

impl<'a> Candidate<'a> {
    /// Upstream: `x86DataToCPU`.
    fn new(data: &Data, model: &'a Model, offered: Option<&HypervisorModel>, guest: bool) -> Self {
        let (mut more, mut less) = (data.clone(), model.data.clone());
        more.subtract(&model.data);
        less.subtract(data);
        // What the hypervisor's version of the model has and this host lacks must be off too.
        for blocker in offered.iter().flat_map(|offered| &offered.blockers) {
            if let Some(feature) = Map::x86().feature(blocker).filter(|f| !more.contains(&f.data)) {
                less.add(&feature.data);
            }
        }
        let mut features = Vec::new();
        take_features(&mut more, Some(FeaturePolicy::Require), &mut features);
        let count = |features: &[Feature]| features.iter().filter(|f| !f.name.starts_with("vmx-")).count();
        let (required, first) = (count(&features), features.len());
        take_features(&mut less, Some(FeaturePolicy::Disable), &mut features);
        let disabled = count(&features[first..]);
        if guest {
            for name in &model.removed {
                if !features.iter().any(|feature| feature.name == *name) {
                    features.push(Feature { name: name.clone(), policy: Some(FeaturePolicy::Disable) });
                }
            }
        }
        Self { model, features, required, disabled }
    }

    /// How far the model is from the CPU. A model that needs features turned off is worse than an older one with some
    /// more turned on, and each further one makes it still worse.
    fn cost(&self) -> usize {
        self.required + self.disabled * (self.disabled + 2)
    }

    fn matches(&self, signature: Signature) -> bool {
        self.model.signatures.iter().any(|s| {
            let stepping = usize::try_from(signature.stepping).unwrap_or(usize::MAX);
            (s.family, s.model) == (signature.family, signature.model)
                && s.steppings.as_ref().is_none_or(|set| set.contains(stepping))
        })
    }

    /// Whether it describes the CPU better than `current` does. Upstream: `x86DecodeUseCandidate`.
    fn is_better(&self, current: &Self, signature: Signature) -> bool {
        match (current.matches(signature), self.matches(signature)) {
            (true, false) => return false,
            (false, true) => return true,
            _ => {}
        }
        (self.cost(), self.disabled) < (current.cost(), current.disabled)
    }
}

/// Early Haswell processors have a broken transactional memory. Upstream: `x86DataFilterTSX`.
fn filter_tsx(data: &mut Data) {
    let Signature { family, model, stepping } = data.signature();
    let broken = family == 6 && (model == 63 && stepping < 4 || matches!(model, 60 | 69 | 70));
    if broken && data.vendor_text() == "GenuineIntel" {
        for feature in ["hle", "rtm"].iter().filter_map(|name| Map::x86().feature(name)) {
            data.subtract(&feature.data);
        }
    }
}

/// Gives `cpu` the model and features that describe `data` best. With `models`, only those; with `preferred`, that one
/// if it is possible at all; with `migratable`, without features that cannot follow a guest.
/// Upstream: `x86Decode`.
///
/// # Errors
/// [`CpuError::NoModelForData`]; [`CpuError::ModelNotSupported`] if the preferred model is the only one allowed and not
/// among `models`.
pub fn decode(
    cpu: &mut Definition,
    data: &Data,
    models: Option<&[HypervisorModel]>,
    preferred: Option<&str>,
    migratable: bool,
) -> Result<(), CpuError> {
    let map = Map::x86();
    let mut data = data.clone();
    filter_tsx(&mut data);
    let text = data.vendor_text();
    let vendor = map.vendors.iter().position(|vendor| vendor.code == text);
    let signature = data.signature();
    let mut best: Option<Candidate<'_>> = None;
    // Newer models come later.
    for model in map.models.iter().rev() {
        let offered = models.map(|models| models.iter().find(|offered| offered.name == model.name));
        if offered == Some(None) {
            if preferred == Some(&model.name) && cpu.fallback != CpuFallback::Allow {
                return Err(CpuError::ModelNotSupported(model.name.clone()));
            }
            continue;
        }
        let possible = if cpu.is_host() { model.decode_host } else { model.decode_guest };
        let foreign = vendor.is_some() && model.vendor.is_some() && vendor != model.vendor;
        if !possible || foreign {
            continue;
        }
        let candidate = Candidate::new(&data, model, offered.flatten(), !cpu.is_host());
        if cpu.is_host() && candidate.features.iter().any(|f| f.policy == Some(FeaturePolicy::Disable)) {
            continue;
        }
        let is_preferred = preferred == Some(&candidate.model.name);
        let better = match &best {
            Some(current) => is_preferred || candidate.is_better(current, signature),
            None => true,
        };
        if better {
            best = Some(candidate);
        }
        if is_preferred {
            break;
        }
    }
    let Candidate { model, mut features, .. } = best.ok_or(CpuError::NoModelForData)?;
    if migratable {
        features.retain(|feature| map.feature(&feature.name).is_none_or(|known| known.migratable));
    }
    if cpu.is_host() {
        features.iter_mut().for_each(|feature| feature.policy = None);
        cpu.signature = Some(signature).filter(|signature| signature.family != 0);
    }
    cpu.model = Some(model.name.clone());
    cpu.features = features;
    if let Some(vendor) = vendor.and_then(|at| map.vendors.get(at)) {
        cpu.vendor = Some(vendor.name.clone());
    }
    Ok(())
}

/// Describes a guest's CPU by a model that the hypervisor offers. Upstream: `virCPUTranslate`.
///
/// # Errors
/// [`CpuError::ModelNotSupported`] if the guest wants its own model only; those of [`decode`].
pub fn translate(cpu: &mut Definition, models: Option<&[HypervisorModel]>) -> Result<(), CpuError> {
    let Kind::Guest(_) = &cpu.kind else { return Ok(()) };
    let (Some(models), CpuMode::Custom) = (models, cpu.mode()) else { return Ok(()) };
    let name = cpu.model.clone().unwrap_or_default();
    if models.iter().any(|model| model.name == name) {
        return Ok(());
    }
    if cpu.fallback != CpuFallback::Allow {
        return Err(CpuError::ModelNotSupported(name));
    }
    let data = encoded(named(cpu, Selection::All)?);
    let mut translated = Definition { model: None, vendor: None, features: Vec::new(), ..cpu.clone() };
    decode(&mut translated, &data, Some(models), None, false)?;
    for feature in &cpu.features {
        translated.update_feature(&feature.name, feature.policy);
    }
    cpu.take_model(translated, false);
    Ok(())
}
