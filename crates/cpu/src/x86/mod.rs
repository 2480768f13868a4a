//! i686 and x86_64. Upstream: `cpu_x86.c`.

mod baseline;
mod compare;
mod decode;
mod live;
mod qemu;
mod update;

#[cfg(test)]
mod tests;

use ferrovirt_conf::cpu::FeaturePolicy;

pub use self::baseline::baseline;
pub use self::compare::compare;
pub use self::decode::{HypervisorModel, decode, translate};
pub use self::live::update_live;
pub use self::qemu::{Property, data_of_qemu};
pub use self::update::{copy_migratable, expand_features, update};
use crate::data::{Data, raw_signature};
use crate::map::{Feature as MapFeature, Map, Model, ModelSignature};
use crate::{CpuError, Definition};

/// The architectures of this module.
pub const ARCHS: [&str; 2] = ["i686", "x86_64"];

/// A model that a definition names, changed by its features. Upstream: the result of `x86ModelFromCPU`.
struct Named {
    model: Option<&'static Model>,
    data: Data,
}

/// Which features of a definition count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Selection {
    /// The model with all features, each by its policy.
    All,
    /// Those of one policy; required ones with the model.
    Only(FeaturePolicy),
}

fn map_feature(name: &str) -> Result<&'static MapFeature, CpuError> {
    Map::x86().feature(name).ok_or_else(|| CpuError::UnknownFeature(name.to_owned()))
}

/// The bits of a definition. Upstream: `x86ModelFromCPU`.
fn named(cpu: &Definition, selection: Selection) -> Result<Named, CpuError> {
    let mut named = Named { model: None, data: Data::default() };
    let with_model = matches!(selection, Selection::All | Selection::Only(FeaturePolicy::Require));
    if cpu.is_host() && !with_model {
        return Ok(named);
    }
    if let Some(name) = cpu.model.as_deref().filter(|_| with_model) {
        let model = Map::x86().model(name).ok_or_else(|| CpuError::UnknownModel(name.to_owned()))?;
        named.data = model.data.clone();
        named.model = Some(model);
    }
    for feature in &cpu.features {
        let known = map_feature(&feature.name)?;
        let policy = feature.policy.unwrap_or(FeaturePolicy::Require);
        match (selection, policy) {
            (Selection::All, FeaturePolicy::Force | FeaturePolicy::Require) => named.data.add(&known.data),
            (Selection::All, FeaturePolicy::Disable | FeaturePolicy::Forbid) => {
                named.data.subtract(&known.data);
            }
            (Selection::Only(wanted), policy) if wanted == policy => named.data.add(&known.data),
            _ => {}
        }
    }
    Ok(named)
}

/// The bits of a CPU with its vendor and a signature of its model. Upstream: `virCPUx86Encode`.
fn encoded(named: Named) -> Data {
    let mut data = named.data;
    if let Some(vendor) = named.model.and_then(|model| Map::x86().vendors.get(model.vendor?)) {
        data.set_vendor_text(&vendor.code);
    }
    if let Some(ModelSignature { family, model, steppings }) =
        named.model.and_then(|model| model.signatures.first())
    {
        let stepping = steppings.as_ref().and_then(|set| set.next_set(0)).and_then(|s| u32::try_from(s).ok());
        let (family, model, stepping) = (*family, *model, stepping.unwrap_or(0));
        data.set_raw_signature(raw_signature(ferrovirt_conf::cpu::Signature { family, model, stepping }));
    }
    data
}

/// The bits that a definition stands for. Upstream: `cpuEncode`.
///
/// # Errors
/// [`CpuError::UnknownModel`], [`CpuError::UnknownFeature`].
pub fn encode(cpu: &Definition) -> Result<Data, CpuError> {
    named(cpu, Selection::All).map(encoded)
}

/// Whether `data` has a feature. Upstream: `virCPUDataCheckFeature`.
///
/// # Errors
/// [`CpuError::NoSuchFeature`].
pub fn data_has_feature(data: &Data, name: &str) -> Result<bool, CpuError> {
    let feature = Map::x86().feature(name).ok_or_else(|| CpuError::NoSuchFeature(name.to_owned()))?;
    Ok(data.contains(&feature.data))
}

/// Whether a CPU has a feature. Upstream: `virCPUCheckFeature`.
///
/// # Errors
/// As [`encode`] and [`data_has_feature`].
pub fn has_feature(cpu: &Definition, name: &str) -> Result<bool, CpuError> {
    data_has_feature(&named(cpu, Selection::All)?.data, name)
}
