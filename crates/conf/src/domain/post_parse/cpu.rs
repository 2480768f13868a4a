//! Defaults of `<cpu>`.

use super::Domain;

impl Domain {
    pub(super) fn fill_cpu(&mut self) {
        if let Some(cpu) = &mut self.cpu {
            cpu.fill_defaults();
        }
    }
}
