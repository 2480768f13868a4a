//! Documents that are changed without starting anything anew.

use std::sync::Arc;

use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::object::Affect;
use ferrovirt_util::Result;

use super::domain::{Domain, Live};
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
    /// `VIR_ERR_OPERATION_INVALID` if one of them is not there; `VIR_ERR_SYSTEM_ERROR` if it cannot be written.
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
            let definition = Arc::new(definition);
            self.change_live(domain, id, |live| live.definition = Arc::clone(&definition))?;
        }
        Ok(())
    }

    /// Changes what is known of the running guest and writes its status document anew; the caller owns the domain.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if it cannot be written.
    pub(crate) fn change_live(&self, domain: &Domain, id: i32, change: impl FnOnce(&mut Live)) -> Result<()> {
        // Whoever removes the remains of the guest waits: the document must not come back.
        let _present = domain.cleanup.lock();
        let (paths, status) = {
            let mut state = domain.state();
            let (code, reason) = (state.state, state.reason);
            let Some(live) = state.live.as_mut().filter(|live| live.id == id) else { return Ok(()) };
            change(live);
            let status = Status {
                state: code,
                reason,
                starting: false,
                shut_down: live.shut_down,
                resume: live.resume,
                definition: live.definition.as_ref().clone(),
            };
            (live.paths.clone(), status)
        };
        status.save(&paths)
    }
}
