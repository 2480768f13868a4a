//! Waiting callers: one of them reads the socket for all, the others sleep until it has something for them.

use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::{Condvar, Mutex};

/// How often a call that can be cancelled looks whether it was.
const CANCEL_POLL: Duration = Duration::from_millis(20);

/// How long a caller is willing to wait.
#[derive(Clone, Copy, Default)]
pub struct Limits<'a> {
    /// When the call must have returned.
    pub deadline: Option<Instant>,
    /// Says that the caller has lost interest.
    pub cancelled: Option<&'a (dyn Fn() -> bool + Sync)>,
}

impl std::fmt::Debug for Limits<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let cancellable = self.cancelled.is_some();
        f.debug_struct("Limits").field("deadline", &self.deadline).field("cancellable", &cancellable).finish()
    }
}

impl Limits<'_> {
    /// At most `timeout` from now.
    #[must_use]
    pub fn within(timeout: Duration) -> Self {
        Self { deadline: Instant::now().checked_add(timeout), cancelled: None }
    }

    /// Fails when the wait must end.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_ABORTED` or `VIR_ERR_OPERATION_TIMEOUT`.
    pub fn check(&self) -> Result<()> {
        if self.cancelled.is_some_and(|f| f()) {
            let error =
                Error::new(ErrorDomain::RPC, ErrorNumber::OPERATION_ABORTED, "cancelled by the caller");
            return Err(error);
        }
        if self.deadline.is_some_and(|d| d <= Instant::now()) {
            return Err(Error::new(ErrorDomain::RPC, ErrorNumber::OPERATION_TIMEOUT, "deadline exceeded"));
        }
        Ok(())
    }

    /// How long a wait may last before [`Limits::check`] is due; `None`: for ever.
    pub(crate) fn slice(&self) -> Option<Duration> {
        let left = self.deadline.map(|d| d.saturating_duration_since(Instant::now()));
        match (left, self.cancelled.is_some()) {
            (Some(left), true) => Some(left.min(CANCEL_POLL)),
            (None, true) => Some(CANCEL_POLL),
            (left, false) => left,
        }
    }
}

/// A caller that may sleep.
#[derive(Default)]
pub(crate) struct Waiter {
    woken: Mutex<bool>,
    changed: Condvar,
    /// What it waits for comes with the sending of data.
    pub(crate) sends: bool,
}

impl Waiter {
    /// One that waits until the peer has taken data.
    pub(crate) fn for_sending() -> Self {
        Self { sends: true, ..Self::default() }
    }

    /// Ends the sleep, or the next one if the caller is awake.
    pub(crate) fn wake(&self) {
        *self.woken.lock() = true;
        self.changed.notify_one();
    }

    /// Whether it has been woken and has not slept since.
    pub(crate) fn is_woken(&self) -> bool {
        *self.woken.lock()
    }

    /// Sleeps until woken, at most as long as the limits' slice.
    pub(crate) fn sleep(&self, limits: &Limits<'_>) {
        let end = limits.slice().and_then(|s| Instant::now().checked_add(s));
        let mut woken = self.woken.lock();
        while !*woken {
            match end {
                None => self.changed.wait(&mut woken),
                Some(end) => {
                    if self.changed.wait_until(&mut woken, end).timed_out() {
                        break;
                    }
                }
            }
        }
        *woken = false;
    }
}
