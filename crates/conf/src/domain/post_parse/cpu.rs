//! Defaults of `<cpu>`.

use super::Domain;
use crate::cpu::CpuMode;

impl Domain {
    pub(super) fn fill_cpu(&mut self) {
        if let Some(cpu) = &mut self.cpu {
            cpu.fill_defaults();
        }
    }

    /// What to do without the model is said only where there is one; drivers may want it until now.
    /// Upstream: `virCPUDefFormatBuf`.
    pub(super) fn drop_fallback(&mut self) {
        let Some(cpu) = self.cpu.as_mut().filter(|cpu| cpu.mode == Some(CpuMode::HostModel)) else { return };
        if let Some(model) = cpu.model.as_mut().filter(|model| model.name.is_none()) {
            model.fallback = None;
        }
        cpu.model = cpu.model.take().filter(|model| model.name.is_some() || model.vendor_id.is_some());
    }
}
