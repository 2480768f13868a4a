//! A running program.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::poll::{PollFd, PollFlags};
use nix::sys::wait::{Id, WaitPidFlag, WaitStatus, waitid};

use super::CommandError;
use crate::call_context::CallContext;
use crate::error::{Error, ErrorDomain, Result};
use crate::process::{Exit, Process, poll_until};
use crate::sys::spawn::Spawned;

/// How often a waiting call looks whether it was cancelled.
const CANCEL_CHECK: Duration = Duration::from_millis(100);
/// Most that is collected of one output, in bytes. What follows is read and thrown away.
const CAPTURE_LIMIT: usize = 64 << 20;

/// What a program left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// How it ended.
    pub exit: Exit,
    /// Its standard output, if that was captured.
    pub stdout: Vec<u8>,
    /// Its standard error, if that was captured.
    pub stderr: Vec<u8>,
}

impl Output {
    /// Standard output as text; bytes that are not UTF-8 are replaced.
    #[must_use]
    pub fn stdout_text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }
}

/// A running program. Unless it is a daemon, dropping it kills the program. Upstream: a `virCommand` after
/// `virCommandRunAsync`.
#[derive(Debug)]
pub struct Child {
    program: PathBuf,
    process: Process,
    daemon: bool,
    reaped: bool,
    stdout: Option<OwnedFd>,
    stderr: Option<OwnedFd>,
}

impl Child {
    pub(super) fn new(
        program: PathBuf,
        spawned: Spawned,
        daemon: bool,
        stdout: Option<OwnedFd>,
        stderr: Option<OwnedFd>,
    ) -> Self {
        let process = Process::from_parts(spawned.pid, spawned.pidfd);
        Self { program, process, daemon, reaped: false, stdout, stderr }
    }

    /// The process's number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.pid()
    }

    /// The process.
    #[must_use]
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// Our end of a captured standard output, for a caller who reads it himself.
    pub fn take_stdout(&mut self) -> Option<OwnedFd> {
        self.stdout.take()
    }

    /// Our end of a captured standard error, for a caller who reads it himself.
    pub fn take_stderr(&mut self) -> Option<OwnedFd> {
        self.stderr.take()
    }

    /// The exit status if the program has ended. Of a daemon it is [`Exit::Unknown`].
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn try_wait(&mut self) -> Result<Option<Exit>> {
        if self.process.is_alive() {
            return Ok(None);
        }
        if self.daemon || self.reaped {
            return Ok(Some(Exit::Unknown));
        }
        let id = Id::PIDFd(self.process.as_fd());
        let status = match waitid(id, WaitPidFlag::WEXITED | WaitPidFlag::WNOHANG) {
            Ok(WaitStatus::Exited(_, code)) => Exit::Code(code),
            Ok(WaitStatus::Signaled(_, signal, _)) => Exit::Signal(signal as i32),
            Ok(_) => return Ok(None),
            Err(Errno::ECHILD) => Exit::Unknown,
            Err(e) => return Err(self.failure(e)),
        };
        self.reaped = true;
        Ok(Some(status))
    }

    /// Waits for the end; at most `timeout`, then the program is killed. Captured output is thrown away.
    ///
    /// # Errors
    /// [`CommandError::Timeout`], `VIR_ERR_SYSTEM_ERROR`.
    pub fn wait(self, timeout: Option<Duration>) -> Result<Exit> {
        self.wait_output(timeout).map(|output| output.exit)
    }

    /// Waits for the end and collects the captured outputs; at most `timeout`, then the program is killed.
    /// Upstream: `virCommandWait`.
    ///
    /// # Errors
    /// [`CommandError::Timeout`], `VIR_ERR_SYSTEM_ERROR`.
    pub fn wait_output(self, timeout: Option<Duration>) -> Result<Output> {
        let end = timeout.map(|t| Instant::now() + t);
        let program = self.program.display().to_string();
        self.collect(end, || match end {
            Some(end) if end <= Instant::now() => {
                Err(CommandError::Timeout { program: program.clone(), timeout: timeout.unwrap_or_default() }
                    .into())
            }
            end => Ok(end),
        })
    }

    /// Waits for the end and collects the captured outputs, as long as the call allows; then the program is killed.
    ///
    /// # Errors
    /// Those of the call's context, `VIR_ERR_SYSTEM_ERROR`.
    pub fn wait_output_within(self, call: &dyn CallContext) -> Result<Output> {
        let next = || {
            call.check()?;
            Ok(Some(Instant::now() + call.remaining(CANCEL_CHECK)))
        };
        self.collect(next()?, next)
    }

    /// Waits for the end and collects the captured outputs. The first wait lasts until `end`; `next` says it for each later
    /// one.
    ///
    /// # Errors
    /// Those of `next`, `VIR_ERR_SYSTEM_ERROR`.
    fn collect(
        mut self,
        mut end: Option<Instant>,
        next: impl Fn() -> Result<Option<Instant>>,
    ) -> Result<Output> {
        let (mut stdout, mut stderr) = (Capture::new(self.stdout.take()), Capture::new(self.stderr.take()));
        loop {
            let ended = self.step(&mut stdout, &mut stderr, end)?;
            if let Some(exit) = ended {
                // What it wrote before its end is in the pipes; whoever else holds them is not waited for.
                stdout.drain();
                stderr.drain();
                return Ok(Output { exit, stdout: stdout.bytes, stderr: stderr.bytes });
            }
            end = next()?;
        }
    }

    /// One round of waiting and reading.
    ///
    /// # Errors
    /// Those of `poll` and `waitid`.
    fn step(
        &mut self,
        stdout: &mut Capture,
        stderr: &mut Capture,
        end: Option<Instant>,
    ) -> Result<Option<Exit>> {
        let readable = |fd| PollFd::new(fd, PollFlags::POLLIN);
        let mut fds = vec![readable(self.process.as_fd())];
        fds.extend(stdout.fd.iter().chain(&stderr.fd).map(|fd| readable(fd.as_fd())));
        let polled = poll_until(&mut fds, end);
        polled.map_err(|e| self.failure(Errno::from_raw(e.raw_os_error().unwrap_or(libc::EIO))))?;
        stdout.drain();
        stderr.drain();
        self.try_wait()
    }

    /// Kills the program and waits until it is gone. Upstream: `virCommandAbort`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if it may not be killed.
    pub fn kill(mut self) -> Result<Exit> {
        self.kill_now()
    }

    /// # Errors
    /// As [`Child::kill`].
    fn kill_now(&mut self) -> Result<Exit> {
        match self.process.signal(libc::SIGKILL) {
            Err(e) if e.raw_os_error() != Some(libc::ESRCH) => {
                return Err(self.failure(Errno::from_raw(e.raw_os_error().unwrap_or(libc::EIO))));
            }
            _ => {}
        }
        // A killed process ends as soon as the kernel lets go of it; one that hangs in the kernel is left to its fate.
        let _ = self.process.wait(Duration::from_secs(10));
        Ok(self.try_wait()?.unwrap_or(Exit::Unknown))
    }

    fn failure(&self, errno: Errno) -> Error {
        let text = format!("unable to wait for process {}", self.process.pid());
        Error::system(ErrorDomain::NONE, errno as i32, text)
    }
}

impl AsFd for Child {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.process.as_fd()
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if !self.daemon && !self.reaped {
            // Nobody is left to hear about it.
            let _ = self.kill_now();
        }
    }
}

/// One captured output.
struct Capture {
    fd: Option<OwnedFd>,
    bytes: Vec<u8>,
}

impl Capture {
    fn new(fd: Option<OwnedFd>) -> Self {
        if let Some(fd) = &fd {
            // Our end only; without it `drain` would wait.
            let _ = fcntl(fd, FcntlArg::F_SETFL(OFlag::O_NONBLOCK));
        }
        Self { fd, bytes: Vec::new() }
    }

    /// Reads all that is there.
    fn drain(&mut self) {
        let mut chunk = [0; 16 << 10];
        while let Some(fd) = &self.fd {
            match nix::unistd::read(fd, &mut chunk) {
                Ok(0) => self.fd = None,
                Ok(length) => {
                    let room = CAPTURE_LIMIT.saturating_sub(self.bytes.len()).min(length);
                    self.bytes.extend_from_slice(&chunk[..room]);
                }
                Err(Errno::EINTR) => {}
                Err(_) => return,
            }
        }
    }
}
