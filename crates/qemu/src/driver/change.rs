//! Documents that are changed without starting anything anew.

use std::sync::Arc;

use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::object::Affect;
use ferrovirt_util::Result;

use super::domain::Domain;
use super::instance::Instance;
use super::status::Status;

impl Domain {
    /// Which documents a change with these flags is about.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID`.
    pub(crate) fn affect(&self, flags: u32) -> Result<Affect> {
        let state = self.state();
        Affect::new(flags, state.live.is_some(), state.config.is_some())
    }
}

impl Instance {
    /// Changes the documents that `flags` name, in files and in memory; the caller owns the domain.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if one of them is not there; `VIR_ERR_SYSTEM_ERROR` if it cannot be written: then it
    /// stays as it was.
    pub(crate) fn change(&self, domain: &Domain, flags: u32, change: impl Fn(&mut Definition)) -> Result<()> {
        let affect = domain.affect(flags)?;
        let (running, config) = {
            let state = domain.state();
            let running = state.live.as_ref().map(|live| (live.id, Arc::clone(&live.definition)));
            (running.filter(|_| affect.live()), state.config.clone().filter(|_| affect.config()))
        };
        if let Some(config) = config {
            let mut definition = Arc::unwrap_or_clone(config);
            change(&mut definition);
            self.save(&definition)?;
            domain.state().config = Some(Arc::new(definition));
        }
        if let Some((id, definition)) = running {
            let mut definition = Arc::unwrap_or_clone(definition);
            change(&mut definition);
            self.save_status(domain, id, definition.clone())?;
            if let Some(live) = domain.state().live.as_mut().filter(|live| live.id == id) {
                live.definition = Arc::new(definition);
            }
        }
        Ok(())
    }

    /// Writes the status document of the running guest anew.
    fn save_status(&self, domain: &Domain, id: i32, definition: Definition) -> Result<()> {
        // Whoever removes the remains of the guest waits: the document must not come back.
        let _present = domain.cleanup.lock();
        let (paths, status) = {
            let state = domain.state();
            let Some(live) = state.live.as_ref().filter(|live| live.id == id) else { return Ok(()) };
            let (code, reason, shut_down) = (state.state, state.reason, live.shut_down);
            (live.paths.clone(), Status { state: code, reason, starting: false, shut_down, definition })
        };
        status.save(&paths)
    }
}
