//! What a wait needs to know of the call on whose behalf it waits.

use std::time::Duration;

use crate::error::Result;

/// A call that may have a deadline and may be cancelled. The public API's call context implements it, so that shared code
/// below the API can wait as long as the caller allows and no longer.
pub trait CallContext {
    /// The time left, at most `at_most`.
    fn remaining(&self, at_most: Duration) -> Duration;

    /// Fails if the deadline has passed or the call was cancelled.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_TIMEOUT` or `VIR_ERR_OPERATION_ABORTED`.
    fn check(&self) -> Result<()>;
}

/// Work that nobody waits for: it has no deadline and is never cancelled.
#[derive(Clone, Copy, Debug, Default)]
pub struct Background;

impl CallContext for Background {
    fn remaining(&self, at_most: Duration) -> Duration {
        at_most
    }

    fn check(&self) -> Result<()> {
        Ok(())
    }
}
