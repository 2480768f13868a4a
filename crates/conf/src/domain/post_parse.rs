//! Second phase: defaults that do not depend on a driver. Upstream: `domain_postparse.c`.

use ferrovirt_util::Result;

use super::basic::{LifecycleAction, Memory, VcpuCount};
use super::tune::Placement;
use super::units::Kib;
use super::{Domain, ParseOptions};

impl Domain {
    /// Fills in defaults, first the driver's, then the common ones, then the driver's addresses.
    ///
    /// # Errors
    /// What cannot be completed; those of the hooks.
    pub fn post_parse(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        self.fill_basics();
        options.hooks.post_parse(self)?;
        options.hooks.assign_addresses(self)
    }

    fn fill_basics(&mut self) {
        let numa = self.cpu.as_ref().and_then(|c| c.numa.as_ref());
        let cells: u64 =
            numa.map_or(0, |n| n.cells.iter().fold(0, |sum, c| sum.saturating_add(c.memory_kib)));
        let memory = self.memory.get_or_insert_with(Memory::default);
        if memory.size.0 == 0 {
            memory.size.0 = cells;
        }
        let total = memory.size;
        match &mut self.current_memory {
            Some(current) if current.0 != 0 && current.0 <= total.0 => {}
            current => *current = Some(Kib(total.0)),
        }
        let vcpu = self.vcpu.get_or_insert_with(|| VcpuCount { maximum: 1, ..VcpuCount::default() });
        vcpu.placement.get_or_insert(Placement::Static);
        self.on_poweroff.get_or_insert(LifecycleAction::Destroy);
        self.on_reboot.get_or_insert(LifecycleAction::Restart);
        self.on_crash.get_or_insert(LifecycleAction::Destroy);
    }

    /// Drops what only a running domain has: identifiers, generated aliases. Upstream: parsing with
    /// `VIR_DOMAIN_DEF_PARSE_INACTIVE`.
    pub fn strip_live_state(&mut self) {
        self.id = None;
    }
}
