//! A child between clone and exec.

use std::os::fd::{AsFd, OwnedFd};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags};

use super::error::not_started;
use super::{Child, CommandError};
use crate::error::Result;
use crate::process::{Process, poll_until};
use crate::sys::spawn::{Failure, Stage};

/// Our ends of the handshake.
#[derive(Debug)]
pub(super) struct Pipes {
    pub(super) ready: OwnedFd,
    pub(super) go: OwnedFd,
    pub(super) report: OwnedFd,
}

/// A process that is set up and waits for [`HeldChild::release`] before it executes the program. Dropping it ends the
/// process: the program never runs.
#[derive(Debug)]
pub struct HeldChild {
    child: Child,
    program: PathBuf,
    pipes: Pipes,
}

impl HeldChild {
    /// Waits until the child is ready.
    ///
    /// # Errors
    /// [`CommandError`].
    pub(super) fn new(child: Child, program: PathBuf, pipes: Pipes, timeout: Duration) -> Result<Self> {
        let held = Self { child, program, pipes };
        let end = Instant::now() + timeout;
        let mut byte = [0];
        match read_until(&held.pipes.ready, &mut byte, end) {
            Some(1) => Ok(held),
            Some(_) => Err(held.reported(end)),
            None => Err(held.timed_out(timeout)),
        }
    }

    /// The process's number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.child.pid()
    }

    /// The process.
    #[must_use]
    pub fn process(&self) -> &Process {
        self.child.process()
    }

    /// Lets the child go on; the program is running when this returns. Upstream: `virCommandHandshakeNotify`.
    ///
    /// # Errors
    /// [`CommandError`] if it could not be executed, within `timeout`.
    pub fn release(self, timeout: Duration) -> Result<Child> {
        let end = Instant::now() + timeout;
        // If it is gone, its report says why.
        let _ = nix::unistd::write(&self.pipes.go, b"1");
        let mut report = [0; Failure::WIRE_LENGTH];
        match read_until(&self.pipes.report, &mut report, end) {
            // Closed by exec.
            Some(0) => Ok(self.child),
            Some(length) => Err(self.failure(&report[..length])),
            None => Err(self.timed_out(timeout)),
        }
    }

    fn reported(&self, end: Instant) -> crate::Error {
        let mut report = [0; Failure::WIRE_LENGTH];
        let length = read_until(&self.pipes.report, &mut report, end).unwrap_or(0);
        self.failure(&report[..length])
    }

    fn failure(&self, report: &[u8]) -> crate::Error {
        let lost = Failure { stage: Stage::Handshake, errno: libc::ESRCH };
        not_started(&self.program, Failure::from_wire(report).unwrap_or(lost))
    }

    fn timed_out(&self, timeout: Duration) -> crate::Error {
        CommandError::Timeout { program: self.program.display().to_string(), timeout }.into()
    }
}

/// Reads once; 0 at end of file, `None` when the time is over.
fn read_until(fd: &OwnedFd, buffer: &mut [u8], end: Instant) -> Option<usize> {
    loop {
        let mut fds = [PollFd::new(fd.as_fd(), PollFlags::POLLIN)];
        if poll_until(&mut fds, Some(end)).ok()? == 0 {
            return None;
        }
        match nix::unistd::read(fd, buffer) {
            Err(Errno::EINTR) => {}
            other => return other.ok(),
        }
    }
}
