//! The emulator's process: started once, directly, and watched by descriptor.
//!
//! The monitor's socket is made by us and handed over, so there is nothing to poll for: the connection waits in the
//! socket's queue until the emulator takes it.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ferrovirt_util::command::Command;
use ferrovirt_util::process::Process;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, file, root};

pub(crate) mod log;
pub(crate) mod paths;

use log::GuestLog;
use paths::GuestPaths;

use crate::io::{Handler, Io, Token};

/// The number under which the emulator gets the monitor's socket.
pub(crate) const MONITOR_FD: RawFd = 3;
/// The number of the first other descriptor.
pub(crate) const FIRST_FD: RawFd = 4;
/// Time that an emulator has to end by itself before it is killed.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the emulator is started with.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The program.
    pub(crate) binary: PathBuf,
    /// Its arguments.
    pub(crate) args: Vec<String>,
    /// Its variables.
    pub(crate) env: Vec<(String, String)>,
    /// Our descriptors and their numbers in the emulator.
    pub(crate) descriptors: Vec<(OwnedFd, RawFd)>,
}

/// A started emulator and the connected monitor socket.
#[derive(Debug)]
pub(crate) struct Started {
    /// The process.
    pub(crate) process: Process,
    /// Our end of the monitor.
    pub(crate) socket: UnixStream,
    /// The log that it writes to.
    pub(crate) log: GuestLog,
}

/// Makes the guest's files and starts the emulator.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` or `VIR_ERR_INTERNAL_ERROR` if a file cannot be made or the program cannot be executed; the caller removes the files.
pub(crate) fn start(plan: Plan, paths: &GuestPaths) -> Result<Started> {
    file::make_path(&paths.folder, 0o700)?;
    let failed = |e: std::io::Error| {
        Error::io(ErrorDomain::QEMU, &e, format!("Unable to make socket {}", paths.monitor.display()))
    };
    let listener = root::bind_stream(&paths.monitor).map_err(failed)?;
    let socket = root::connect_stream(&paths.monitor).map_err(failed)?;
    let mut command = Command::new(&plan.binary).env_clean();
    for (name, value) in &plan.env {
        command = command.env(name, value);
    }
    command.extend(plan.args);
    command.pass_fd_as(listener, MONITOR_FD);
    for (descriptor, number) in plan.descriptors {
        command.pass_fd_as(descriptor, number);
    }
    let log = GuestLog::begin(&paths.log, &command.to_text(true))?;
    let command = command
        .cwd("/")
        .umask(0o002)
        .pid_file(&paths.pid_file)
        .stdout_fd(log.descriptor()?)
        .stderr_fd(log.descriptor()?)
        .daemonize();
    let child = command.spawn()?;
    let process = child.process().try_clone();
    let process = process.map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot hold the emulator"))?;
    Ok(Started { process, socket, log })
}

/// Ends the emulator: it is asked to end, and killed if it does not (or, with `graceful`, left alone).
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if it still runs, `EBUSY` if that is due to `graceful`. Upstream: `qemuProcessKill`.
pub(crate) fn end(process: &Process, graceful: bool) -> Result<()> {
    let failed = |e: std::io::Error| {
        Error::io(ErrorDomain::QEMU, &e, format!("Failed to terminate process {}", process.pid()))
    };
    let signal = |number| match process.signal(number) {
        Err(e) if e.raw_os_error() == Some(libc::ESRCH) => Ok(()),
        other => other.map_err(failed),
    };
    signal(libc::SIGTERM)?;
    if process.wait(PATIENCE).map_err(failed)? {
        return Ok(());
    }
    if !graceful {
        signal(libc::SIGKILL)?;
        if process.wait(PATIENCE).map_err(failed)? {
            return Ok(());
        }
    }
    let text = format!(
        "Failed to terminate process {} with SIG{}",
        process.pid(),
        if graceful { "TERM" } else { "KILL" }
    );
    Err(Error::system(ErrorDomain::QEMU, libc::EBUSY, text))
}

/// The error for an emulator that ended before it answered. Upstream: `qemuProcessReportLogError`.
pub(crate) fn died(log: &GuestLog) -> Error {
    let output = log.output();
    let text = format!("process exited while connecting to monitor: {output}");
    Error::new(ErrorDomain::QEMU, ErrorNumber::INTERNAL_ERROR, text).with_exit(None, Some(output))
}

/// Calls `ended` once on the I/O thread when the process has ended.
pub(crate) fn watch(io: &Io, process: Arc<Process>, ended: Box<dyn Fn() + Send + Sync>) -> Result<Token> {
    io.watch(Arc::new(ExitWatch { process, ended }))
}

struct ExitWatch {
    process: Arc<Process>,
    ended: Box<dyn Fn() + Send + Sync>,
}

impl Handler for ExitWatch {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.process.as_fd()
    }

    fn ready(&self, _readable: bool, _writable: bool) -> bool {
        (self.ended)();
        false
    }
}
