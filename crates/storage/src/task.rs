//! What every function that answers a call is given.

use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::driver::SecretDriver;
use ferrovirt::host::Host;
use ferrovirt_util::root::Root;

use crate::error::VolumeRefused;
use crate::instance::Instance;

/// One call: on which root it works, for how long it may, and the program around it.
pub(crate) struct Task<'a> {
    pub(crate) instance: &'a Arc<Instance>,
    pub(crate) call: &'a Call,
    pub(crate) host: &'a dyn Host,
}

impl Task<'_> {
    /// The driver that knows secrets.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` if the program has none.
    pub(crate) fn secrets(&self) -> Result<Arc<dyn SecretDriver>> {
        let root: &Root = &self.instance.root;
        let opened = self.host.open_secondary(self.call, "secret", &root.uri("secret"));
        let table = opened.ok().and_then(|opened| opened.secret);
        table.ok_or_else(|| VolumeRefused::NoSecrets.into())
    }
}
