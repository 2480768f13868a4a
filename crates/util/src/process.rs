//! Processes that are not ours to wait for, and facts about them. Upstream: `src/util/virprocess.c`.

mod limits;

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use crate::bitmap::Bitmap;
use crate::error::{Error, ErrorDomain, Result};
use crate::{file, sys};

pub use limits::{Limit, Namespaces, Scheduler, limit, set_limit, set_scheduler};

/// A process, held by descriptor: a signal never reaches another process that got the same number later.
#[derive(Debug)]
pub struct Process {
    pid: u32,
    pidfd: OwnedFd,
}

impl Process {
    /// Takes hold of a running process.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` (`ESRCH` if there is none).
    pub fn open(pid: u32) -> Result<Self> {
        let pidfd = sys::process::pidfd_open(pid)
            .map_err(|e| Error::io(ErrorDomain::NONE, &e, format!("unable to open process {pid}")))?;
        Ok(Self { pid, pidfd })
    }

    /// A process whose descriptor was received with it.
    #[must_use]
    pub fn from_parts(pid: u32, pidfd: OwnedFd) -> Self {
        Self { pid, pidfd }
    }

    /// A second hold of the same process.
    ///
    /// # Errors
    /// Those of `fcntl`.
    pub fn try_clone(&self) -> io::Result<Self> {
        Ok(Self { pid: self.pid, pidfd: self.pidfd.try_clone()? })
    }

    /// The process's number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Sends a signal; 0 only checks that the process is there.
    ///
    /// # Errors
    /// Those of `pidfd_send_signal`: `ESRCH` if the process has ended, `EPERM`.
    pub fn signal(&self, signal: i32) -> io::Result<()> {
        sys::process::pidfd_send_signal(self.pidfd.as_fd(), signal)
    }

    /// Waits until the process has ended, at most `timeout`; false if it still runs.
    ///
    /// # Errors
    /// Those of `poll`.
    pub fn wait(&self, timeout: Duration) -> io::Result<bool> {
        let end = Instant::now() + timeout;
        let mut fds = [PollFd::new(self.pidfd.as_fd(), PollFlags::POLLIN)];
        Ok(poll_until(&mut fds, Some(end))? > 0)
    }

    /// True while the process has not ended.
    #[must_use]
    pub fn is_alive(&self) -> bool {
        matches!(self.wait(Duration::ZERO), Ok(false))
    }

    /// Asks the process to end with SIGTERM and, if it has not within `patience`, kills it and waits as long again.
    /// Upstream: `virProcessKillPainfullyDelay`.
    ///
    /// # Errors
    /// `ETIMEDOUT` if it is still there, `EPERM`.
    pub fn terminate(&self, patience: Duration) -> io::Result<()> {
        for signal in [libc::SIGTERM, libc::SIGKILL] {
            match self.signal(signal) {
                Err(e) if e.raw_os_error() == Some(libc::ESRCH) => return Ok(()),
                other => other?,
            }
            if self.wait(patience)? {
                return Ok(());
            }
        }
        Err(io::Error::from_raw_os_error(libc::ETIMEDOUT))
    }
}

impl AsFd for Process {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.pidfd.as_fd()
    }
}

/// `poll` that resumes after signals, until `end` (`None`: for ever). Returns the number of ready descriptors.
///
/// # Errors
/// Those of `poll`, but for `EINTR`.
pub(crate) fn poll_until(fds: &mut [PollFd<'_>], end: Option<Instant>) -> io::Result<i32> {
    loop {
        let timeout = match end {
            None => PollTimeout::NONE,
            Some(end) => {
                let left = end.saturating_duration_since(Instant::now());
                // Rounded up, so that a wait does not spin through its last millisecond.
                let left_ms = left.as_micros().div_ceil(1000).min(i32::MAX.unsigned_abs().into());
                PollTimeout::try_from(i32::try_from(left_ms).unwrap_or(i32::MAX)).unwrap_or(PollTimeout::ZERO)
            }
        };
        match poll(fds, timeout) {
            Err(nix::errno::Errno::EINTR) => {}
            Err(e) => return Err(e.into()),
            Ok(0) if end.is_some_and(|end| end > Instant::now()) => {}
            Ok(ready) => return Ok(ready),
        }
    }
}

/// The fields of `/proc/PID/stat`, below `proc` (`/proc` outside tests). The command name, which may hold blanks and
/// parentheses, is field 1. Upstream: `virProcessGetStat`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if there is no such process; `VIR_ERR_INTERNAL_ERROR` if the file is not understood.
pub fn stat_fields(proc: &Path, pid: u32, thread: Option<u32>) -> Result<Vec<String>> {
    let path = match thread {
        Some(tid) => proc.join(format!("{pid}/task/{tid}/stat")),
        None => proc.join(format!("{pid}/stat")),
    };
    let text = file::read_text(&path, 4096)?;
    parse_stat(&text)
        .ok_or_else(|| Error::internal(ErrorDomain::NONE, format!("cannot parse '{}'", path.display())))
}

/// Splits a line of `/proc/PID/stat`. Upstream: `virProcessGetStat`.
#[must_use]
pub fn parse_stat(text: &str) -> Option<Vec<String>> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let (pid, rest) = text.split_once(" (")?;
    let (command, rest) = rest.rsplit_once(") ").or_else(|| Some((rest.strip_suffix(')')?, "")))?;
    let tail = rest.split(' ').filter(|field| !field.is_empty());
    Some([pid, command].into_iter().chain(tail).map(str::to_owned).collect())
}

/// When the process was started, in clock ticks after boot: with the number it identifies a process for good.
/// Upstream: `virProcessGetStartTime`.
///
/// # Errors
/// As [`stat_fields`].
pub fn start_time(proc: &Path, pid: u32) -> Result<u64> {
    let fields = stat_fields(proc, pid, None)?;
    let parsed = fields.get(21).and_then(|f| f.parse().ok());
    parsed.ok_or_else(|| {
        Error::internal(ErrorDomain::NONE, format!("Cannot parse start time of process {pid}"))
    })
}

/// Thread numbers of a process, ascending.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn threads(proc: &Path, pid: u32) -> Result<Vec<u32>> {
    let names = file::list_dir(proc.join(format!("{pid}/task")))?;
    let mut threads = names.iter().filter_map(|name| name.parse().ok()).collect::<Vec<u32>>();
    threads.sort_unstable();
    Ok(threads)
}

/// CPUs that a process or thread may run on. Upstream: `virProcessGetAffinity`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn affinity(pid: u32) -> Result<Bitmap> {
    let text = format!("cannot get CPU affinity of process {pid}");
    sys::process::affinity(pid)
        .map(|bytes| Bitmap::from_bytes(&bytes))
        .map_err(|e| Error::io(ErrorDomain::NONE, &e, text))
}

/// Limits a process or thread to some CPUs. Upstream: `virProcessSetAffinity`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn set_affinity(pid: u32, cpus: &Bitmap) -> Result<()> {
    let text = format!("cannot set CPU affinity on process {pid}");
    sys::process::set_affinity(pid, &cpus.to_bytes()).map_err(|e| Error::io(ErrorDomain::NONE, &e, text))
}

/// How a process ended. Upstream: the `status` of `waitpid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// By itself, with this status.
    Code(i32),
    /// By this signal.
    Signal(i32),
    /// Nobody can tell: the process was not our child, or other code of this process has waited for it.
    Unknown,
}

impl Exit {
    /// True for status 0.
    #[must_use]
    pub fn success(self) -> bool {
        self == Self::Code(0)
    }

    /// The exit status, as shells count it (128 + signal).
    #[must_use]
    pub fn code(self) -> Option<i32> {
        match self {
            Self::Code(code) => Some(code),
            Self::Signal(signal) => Some(128 + signal),
            Self::Unknown => None,
        }
    }
}

/// Upstream: `virProcessTranslateStatus`.
impl std::fmt::Display for Exit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(f, "exit status {code}"),
            Self::Signal(signal) => write!(f, "fatal signal {signal}"),
            Self::Unknown => f.write_str("end without status"),
        }
    }
}

/// Ends this process the way that another one ended: by the same signal at once, or by the status that is returned for
/// `main`. Upstream: `virProcessExitWithStatus`.
#[must_use]
pub fn exit_like(exit: Exit) -> u8 {
    if let Exit::Signal(signal) = exit
        && let Ok(signal) = nix::sys::signal::Signal::try_from(signal)
    {
        // If it is blocked or ignored here, the shells' number for it is what is left.
        let _ = nix::sys::signal::raise(signal);
    }
    exit.code().and_then(|code| u8::try_from(code & 0xff).ok()).unwrap_or(u8::MAX)
}

/// Runs `work` on a thread of its own whose working directory, root, umask and mount namespace are its own, so that it
/// may change them. A panic is an error. Upstream: `virProcessRunInFork`, which copies the whole process for it.
///
/// # Errors
/// Those of `work`; `VIR_ERR_INTERNAL_ERROR` if it panicked, `VIR_ERR_SYSTEM_ERROR` if no thread can be made.
pub fn run_apart<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let failed = |e: &io::Error| Error::io(ErrorDomain::NONE, e, "unable to run apart");
    let apart = || {
        nix::sched::unshare(nix::sched::CloneFlags::CLONE_FS).map_err(|e| failed(&e.into()))?;
        work()
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("apart".into()).spawn_scoped(scope, apart);
        let panicked = || Error::internal(ErrorDomain::NONE, "a call that ran apart panicked");
        thread.map_err(|e| failed(&e))?.join().unwrap_or_else(|_| Err(panicked()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ourselves() {
        let me = std::process::id();
        let process = Process::open(me).unwrap();
        process.signal(0).unwrap();
        assert!(process.is_alive());
        assert!(start_time(Path::new("/proc"), me).unwrap() > 0);
        assert!(threads(Path::new("/proc"), me).unwrap().contains(&me));
        let cpus = affinity(0).unwrap();
        assert!(!cpus.is_empty());
        set_affinity(0, &cpus).unwrap();
        assert_eq!(Process::open(999_999_999).unwrap_err().context().errno, Some(libc::ESRCH));
    }

    #[test]
    fn apart_has_its_own_working_directory() {
        let before = std::env::current_dir().unwrap();
        let inside = run_apart(|| {
            std::env::set_current_dir("/usr").unwrap();
            Ok(std::env::current_dir().unwrap())
        });
        assert_eq!(inside.unwrap(), Path::new("/usr"));
        assert_eq!(std::env::current_dir().unwrap(), before);
        assert!(run_apart::<()>(|| panic!("on purpose")).unwrap_err().message().contains("panicked"));
    }

    #[test]
    fn stat_lines() {
        let fields = parse_stat("12 (a) b ( c) S 1 2\n").unwrap();
        assert_eq!(fields, ["12", "a) b ( c", "S", "1", "2"]);
        assert_eq!(parse_stat("12 nonsense"), None);
    }
}
