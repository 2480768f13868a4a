//! Waiting callers: one of them reads the socket for all, the others sleep until it has something for them.

use std::os::fd::BorrowedFd;
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
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

    /// Waits until `descriptor` can be read, or written if `write`.
    ///
    /// # Errors
    /// Those of [`Limits::check`], or `VIR_ERR_SYSTEM_ERROR`.
    pub fn wait_for(&self, descriptor: BorrowedFd<'_>, write: bool) -> Result<()> {
        let flags = if write { PollFlags::POLLOUT } else { PollFlags::POLLIN };
        loop {
            self.check()?;
            match poll(&mut [PollFd::new(descriptor, flags)], self.poll_timeout()) {
                Ok(0) | Err(Errno::EINTR) => {}
                Ok(_) => return Ok(()),
                Err(errno) => {
                    return Err(Error::system(ErrorDomain::RPC, errno as i32, "poll on socket failed"));
                }
            }
        }
    }

    /// [`Limits::slice`], rounded up so that the deadline has passed when the wait ends.
    pub(crate) fn poll_timeout(&self) -> PollTimeout {
        let Some(slice) = self.slice() else { return PollTimeout::NONE };
        PollTimeout::try_from(slice + Duration::from_millis(1)).unwrap_or(PollTimeout::MAX)
    }

    /// How long a wait may last before [`Limits::check`] is due; `None`: for ever.
    pub fn slice(&self) -> Option<Duration> {
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
}

impl Waiter {
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
