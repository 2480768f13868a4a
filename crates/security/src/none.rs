//! No labels at all. Upstream: `security_nop.c`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Result;

use crate::{LabelBackend, SecurityModel};

/// The model of a host without any.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoSecurity;

impl SecurityModel for NoSecurity {
    fn name(&self) -> &'static str {
        "none"
    }

    fn generate_label(&self, _: &mut Domain) -> Result<()> {
        Ok(())
    }

    fn release_label(&self, _: &Domain) {}

    fn set_all(&self, _: &Domain, _: &dyn LabelBackend) -> Result<()> {
        Ok(())
    }
}
