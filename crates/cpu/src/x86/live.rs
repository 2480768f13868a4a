//! What a running guest's CPU is. Upstream: `virCPUx86UpdateLive`.

use ferrovirt_conf::cpu::{CpuCheck, CpuMode, FeaturePolicy};

use super::{Selection, named};
use crate::CpuError;
use crate::data::Data;
use crate::definition::Definition;
use crate::map::Map;

/// Features that a full check does not look at.
const IGNORED: [&str; 3] = ["cmt", "mbm_total", "mbm_local"];

/// Corrects a guest's CPU by the features that the hypervisor turned on and off.
///
/// # Errors
/// [`CpuError::GuestDiffers`] if the CPU is to be checked in full and is not what was asked for; those of unknown names.
pub fn update_live(
    cpu: &mut Definition,
    enabled: Option<&Data>,
    disabled: Option<&Data>,
) -> Result<(), CpuError> {
    let passthrough = matches!(cpu.mode(), CpuMode::HostPassthrough | CpuMode::Maximum);
    let full = cpu.check() == Some(CpuCheck::Full);
    let wanted = named(cpu, Selection::All)?.data;
    let unwanted = named(cpu, Selection::Only(FeaturePolicy::Disable))?.data;
    let none = Data::default();
    let (enabled, disabled) = (enabled.unwrap_or(&none), disabled.unwrap_or(&none));
    let (mut extra, mut missing) = (Vec::new(), Vec::new());
    for feature in &Map::x86().features {
        let required = wanted.contains(&feature.data);
        let forbidden = !required && (!passthrough || unwanted.contains(&feature.data));
        let is_on = enabled.contains(&feature.data);
        let checked = full && !IGNORED.contains(&feature.name.as_str());
        let mut change = |policy, differences: &mut Vec<&str>| {
            if checked {
                differences.push(&feature.name);
            } else {
                cpu.update_feature(&feature.name, Some(policy));
            }
        };
        if forbidden && is_on {
            change(FeaturePolicy::Require, &mut extra);
        }
        if disabled.contains(&feature.data) || required && !is_on {
            change(FeaturePolicy::Disable, &mut missing);
        }
    }
    let part = |title: &str, names: &[&str]| format!("{title} features: {}", names.join(","));
    let text = match (extra.is_empty(), missing.is_empty()) {
        (true, true) => return Ok(()),
        (false, true) => part("extra", &extra),
        (true, false) => part("missing", &missing),
        (false, false) => format!("{}, {}", part("extra", &extra), part("missing", &missing)),
    };
    Err(CpuError::GuestDiffers(text))
}
