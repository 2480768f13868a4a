//! The event loop: callbacks for descriptors and timeouts, from any thread and from callbacks.
//!
//! [`EventImpl`] is what users of a loop see. [`EventLoop`] is our loop, which somebody runs by [`EventLoop::run_once`];
//! [`IoThread`] runs one on a thread of its own, started when it is first needed. A program's own loop stands behind
//! the same trait.
//!
//! No lock is held while a callback runs or is dropped. A callback is dropped (which is where the C ABI's free function
//! is called) on the loop's thread soon after it was removed, never while it runs. One that was just removed from
//! another thread may still be running when the removal returns.
//!
//! Upstream: `src/util/virevent.c`, `src/util/vireventglib.c`.

mod default;
mod thread;
mod timers;

use std::os::fd::{AsFd, AsRawFd, RawFd};
use std::sync::Arc;

pub use default::EventLoop;
pub use thread::IoThread;

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};

bitflags::bitflags! {
    /// What a descriptor is ready for. Upstream: `virEventHandleType`.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Events: u32 {
        /// It can be read.
        const READABLE = 1;
        /// It can be written.
        const WRITABLE = 2;
        /// It is in an error state; reported without being asked for.
        const ERROR = 4;
        /// The other side is closed; reported without being asked for.
        const HANGUP = 8;
    }
}

/// What a descriptor's callback is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandleEvent {
    /// The number that [`EventImpl::add_handle`] returned.
    pub watch: i32,
    /// The descriptor that was registered.
    pub fd: RawFd,
    /// What it is ready for.
    pub events: Events,
}

/// Called with what happened. Upstream: `virEventHandleCallback`, its opaque pointer and its free function.
pub type HandleCallback = Box<dyn FnMut(HandleEvent) + Send>;

/// Called with the timer's number. Upstream: `virEventTimeoutCallback`.
pub type TimeoutCallback = Box<dyn FnMut(i32) + Send>;

/// An event loop implementation. Upstream: the six functions of `virEventRegisterImpl`.
pub trait EventImpl: Send + Sync {
    /// Calls `callback` whenever `fd` is ready for one of `events` (none: not until [`EventImpl::update_handle`]).
    /// Returns the number of the watch, above 0.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if the descriptor is not open.
    fn add_handle(&self, fd: RawFd, events: Events, callback: HandleCallback) -> Result<i32>;

    /// Changes what a watch waits for; an unknown watch is ignored.
    fn update_handle(&self, watch: i32, events: Events);

    /// Ends a watch and drops its callback.
    ///
    /// # Errors
    /// [`EventError::UnknownWatch`].
    fn remove_handle(&self, watch: i32) -> Result<()>;

    /// Calls `callback` every `interval_ms` milliseconds; 0: in every round of the loop; negative: not until
    /// [`EventImpl::update_timeout`]. Returns the number of the timer, above 0.
    ///
    /// # Errors
    /// Those of the implementation.
    fn add_timeout(&self, interval_ms: i32, callback: TimeoutCallback) -> Result<i32>;

    /// Changes a timer's interval, which starts now; an unknown timer is ignored.
    fn update_timeout(&self, timer: i32, interval_ms: i32);

    /// Ends a timer and drops its callback.
    ///
    /// # Errors
    /// [`EventError::UnknownTimer`].
    fn remove_timeout(&self, timer: i32) -> Result<()>;
}

/// Why a call to a loop was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    /// There is no such watch.
    #[error("no event watch {0}")]
    UnknownWatch(i32),
    /// There is no such timer.
    #[error("no event timer {0}")]
    UnknownTimer(i32),
    /// A program's own loop gave no number.
    #[error("the event loop of the program refused a registration")]
    Refused,
}

impl VirError for EventError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Refused => ErrorNumber::INTERNAL_ERROR,
            _ => ErrorNumber::INVALID_ARG,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::EVENT
    }
}

/// Calls `callback` once when the process behind `pidfd` (see [`crate::process::Process`]) has ended. The descriptor
/// stays open until then, because a program's own loop watches this very one.
///
/// # Errors
/// Those of [`EventImpl::add_handle`].
pub fn on_exit(
    event_loop: &Arc<dyn EventImpl>,
    pidfd: &impl AsFd,
    callback: impl FnOnce() + Send + 'static,
) -> Result<i32> {
    let weak = Arc::downgrade(event_loop);
    let mut callback = Some(callback);
    let handler = move |event: HandleEvent| {
        if let Some(event_loop) = weak.upgrade() {
            // Already removed by somebody else: as well.
            let _ = event_loop.remove_handle(event.watch);
        }
        if let Some(callback) = callback.take() {
            callback();
        }
    };
    event_loop.add_handle(pidfd.as_fd().as_raw_fd(), Events::READABLE, Box::new(handler))
}

#[cfg(test)]
mod tests;
