//! Defaults of `<cpu>`. Upstream: `virCPUDefParseXML`.

use super::Domain;
use crate::cpu::{CpuFallback, CpuMatch, CpuMode, FeaturePolicy};

impl Domain {
    pub(super) fn fill_cpu(&mut self) {
        let Some(cpu) = &mut self.cpu else { return };
        let has_model = cpu.model.as_ref().is_some_and(|m| m.name.is_some());
        if cpu.mode.is_none() && (has_model || cpu.match_.is_some()) {
            cpu.mode = Some(CpuMode::Custom);
        }
        match cpu.mode {
            Some(CpuMode::Custom) if has_model => {
                cpu.match_.get_or_insert(CpuMatch::Exact);
            }
            Some(CpuMode::Custom) | None => {}
            Some(_) => cpu.match_ = None,
        }
        if let Some(model) = &mut cpu.model
            && has_model
        {
            model.fallback.get_or_insert(CpuFallback::Allow);
        }
        for feature in &mut cpu.features {
            feature.policy.get_or_insert(FeaturePolicy::Require);
        }
        if let Some(topology) = &mut cpu.topology {
            topology.dies.get_or_insert(1);
            topology.clusters.get_or_insert(1);
        }
        if let Some(numa) = &mut cpu.numa {
            for (cell, index) in numa.cells.iter_mut().zip(0..) {
                cell.id.get_or_insert(index);
            }
            numa.cells.sort_by_key(|cell| cell.id);
        }
    }
}
