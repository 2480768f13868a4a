//! The context of one call: how long it may take, whether it was cancelled, and on whose behalf it runs.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ferrovirt_util::call_context::CallContext;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

/// Context that every driver method receives.
#[derive(Clone, Debug, Default)]
pub struct Call {
    deadline: Option<Instant>,
    cancel: Option<CancelToken>,
    read_only: bool,
    identity: Option<Arc<TypedParams>>,
}

/// Cancels calls from another thread. Clones share one flag.
#[derive(Clone, Debug)]
pub struct CancelToken(Flag);

#[derive(Clone, Debug)]
enum Flag {
    Own(Arc<AtomicBool>),
    /// A flag of the program that a plugin runs in.
    Foreign(&'static AtomicBool),
}

impl Default for CancelToken {
    fn default() -> Self {
        Self(Flag::Own(Arc::new(AtomicBool::new(false))))
    }
}

impl CancelToken {
    /// A token that is not cancelled.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes every call that carries this token fail with `VIR_ERR_OPERATION_ABORTED` at its next wait.
    pub fn cancel(&self) {
        self.atomic().store(true, Ordering::Release);
    }

    /// Whether [`CancelToken::cancel`] was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.atomic().load(Ordering::Acquire)
    }

    fn atomic(&self) -> &AtomicBool {
        match &self.0 {
            Flag::Own(flag) => flag,
            Flag::Foreign(flag) => flag,
        }
    }

    /// A token over the flag of another program part. `flag` lives as long as the token is used.
    pub(crate) fn watching(flag: &'static AtomicBool) -> Self {
        Self(Flag::Foreign(flag))
    }

    /// The flag's byte, for the plugin table.
    pub(crate) fn flag(&self) -> *const u8 {
        self.atomic().as_ptr().cast_const().cast()
    }
}

thread_local! {
    static CURRENT: RefCell<Call> = RefCell::new(Call::default());
}

impl Call {
    /// The context that [`with_deadline`] and [`with_cancel`] set for this thread; empty outside of them.
    #[must_use]
    pub fn current() -> Self {
        CURRENT.with_borrow(Clone::clone)
    }

    /// When the call must have returned, if there is a limit.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    /// The time left, at most `at_most`: what a driver waits for one answer.
    #[must_use]
    pub fn remaining(&self, at_most: Duration) -> Duration {
        match self.deadline {
            Some(deadline) => deadline.saturating_duration_since(Instant::now()).min(at_most),
            None => at_most,
        }
    }

    /// Whether the connection was opened read-only.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Attributes of the caller, as set by `virConnectSetIdentity`.
    #[must_use]
    pub fn identity(&self) -> Option<&TypedParams> {
        self.identity.as_deref()
    }

    /// The token that cancels this call, if there is one.
    #[must_use]
    pub fn cancel_token(&self) -> Option<&CancelToken> {
        self.cancel.as_ref()
    }

    /// Fails if the deadline has passed or the call was cancelled. Drivers ask before every wait.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_TIMEOUT` or `VIR_ERR_OPERATION_ABORTED`.
    pub fn check(&self) -> Result<()> {
        if self.cancel.as_ref().is_some_and(CancelToken::is_cancelled) {
            return Err(Error::new(
                ErrorDomain::NONE,
                ErrorNumber::OPERATION_ABORTED,
                "cancelled by the caller",
            ));
        }
        if self.deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return Err(Error::new(ErrorDomain::NONE, ErrorNumber::OPERATION_TIMEOUT, "deadline exceeded"));
        }
        Ok(())
    }

    /// The same context with a deadline.
    #[must_use]
    pub fn deadline_at(mut self, deadline: Option<Instant>) -> Self {
        self.deadline = deadline;
        self
    }

    /// The same context with a cancel token.
    #[must_use]
    pub fn cancelled_by(mut self, token: Option<CancelToken>) -> Self {
        self.cancel = token;
        self
    }

    /// The same context for a connection with these properties.
    #[must_use]
    pub fn for_connection(mut self, read_only: bool, identity: Option<Arc<TypedParams>>) -> Self {
        self.read_only = read_only;
        self.identity = identity;
        self
    }
}

impl CallContext for Call {
    fn remaining(&self, at_most: Duration) -> Duration {
        Self::remaining(self, at_most)
    }

    fn check(&self) -> Result<()> {
        Self::check(self)
    }
}

/// Runs `body`; every call that this thread makes inside fails with `VIR_ERR_OPERATION_TIMEOUT` after `limit`.
/// An outer, earlier deadline stays in force.
pub fn with_deadline<T>(limit: Duration, body: impl FnOnce() -> T) -> T {
    let mut call = Call::current();
    let new = Instant::now() + limit;
    call.deadline = Some(call.deadline.map_or(new, |old| old.min(new)));
    scoped(call, body)
}

/// Runs `body`; every call that this thread makes inside ends when `token` is cancelled.
pub fn with_cancel<T>(token: &CancelToken, body: impl FnOnce() -> T) -> T {
    let mut call = Call::current();
    call.cancel = Some(token.clone());
    scoped(call, body)
}

/// Runs `body`, which ends what was begun and so may neither be cancelled nor be out of time at once: an outer deadline
/// is put off until at least `least` from now.
pub(crate) fn with_grace<T>(least: Duration, body: impl FnOnce() -> T) -> T {
    let mut call = Call::current();
    call.cancel = None;
    call.deadline = call.deadline.map(|deadline| deadline.max(Instant::now() + least));
    scoped(call, body)
}

fn scoped<T>(call: Call, body: impl FnOnce() -> T) -> T {
    struct Restore(Option<Call>);
    impl Drop for Restore {
        fn drop(&mut self) {
            if let Some(old) = self.0.take() {
                CURRENT.replace(old);
            }
        }
    }
    let _restore = Restore(Some(CURRENT.replace(call)));
    body()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_nest_and_end_with_their_scope() {
        with_deadline(Duration::from_secs(60), || {
            with_deadline(Duration::from_secs(600), || {
                assert!(Call::current().remaining(Duration::from_secs(900)) <= Duration::from_secs(60));
            });
        });
        assert!(Call::current().deadline().is_none());
    }

    #[test]
    fn passed_deadline_and_cancel_are_errors() {
        let late = with_deadline(Duration::ZERO, || Call::current().check());
        assert_eq!(late.unwrap_err().number(), ErrorNumber::OPERATION_TIMEOUT);
        let token = CancelToken::new();
        token.cancel();
        let gone = with_cancel(&token, || Call::current().check());
        assert_eq!(gone.unwrap_err().number(), ErrorNumber::OPERATION_ABORTED);
    }
}
