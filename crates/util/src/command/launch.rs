//! From a [`Command`] to a process.

use std::ffi::{CString, OsStr};
use std::fs::{File, OpenOptions};
use std::io::{Seek, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use nix::fcntl::OFlag;
use nix::sys::memfd::{MFdFlags, memfd_create};
use nix::unistd::pipe2;

use super::error::not_started;
use super::held::{HeldChild, Pipes};
use super::{Child, Command, CommandError, Stdio};
use crate::error::Result;
use crate::file;
use crate::sys::spawn::{Handshake, Plan, Spawned, spawn};

/// Starts the program.
///
/// # Errors
/// [`CommandError`].
pub(super) fn start(command: Command) -> Result<Child> {
    let mut prepared = Prepared::new(command)?;
    let spawned = prepared.spawn(None)?;
    Ok(prepared.into_child(spawned))
}

/// Makes the process and waits until it is ready to execute the program.
///
/// # Errors
/// [`CommandError`].
pub(super) fn start_held(command: Command, timeout: Duration) -> Result<HeldChild> {
    let mut prepared = Prepared::new(command)?;
    let pipe = || pipe2(OFlag::O_CLOEXEC).map_err(|e| prepared.failure(&e.into()));
    let ((ready, child_ready), (child_go, go), (report, child_report)) = (pipe()?, pipe()?, pipe()?);
    let handshake = Handshake {
        ready: child_ready.as_raw_fd(),
        go: child_go.as_raw_fd(),
        report: child_report.as_raw_fd(),
    };
    let spawned = prepared.spawn(Some(handshake))?;
    drop((child_ready, child_go, child_report));
    let program = prepared.program.clone();
    HeldChild::new(prepared.into_child(spawned), program, Pipes { ready, go, report }, timeout)
}

/// All texts and descriptors of a command, ready for the child.
struct Prepared {
    command: Command,
    program: PathBuf,
    /// (descriptor, number in the child), by number.
    fds: Vec<(OwnedFd, RawFd)>,
    stdout: Option<OwnedFd>,
    stderr: Option<OwnedFd>,
}

impl Prepared {
    /// # Errors
    /// [`CommandError`].
    fn new(command: Command) -> Result<Self> {
        let name = Path::new(&command.program);
        let program = if name.is_absolute() {
            name.to_owned()
        } else {
            let not_found = || CommandError::NotFound { program: name.display().to_string() };
            file::find_in_path(name).ok_or_else(not_found)?
        };
        let mut prepared = Self { command, program, fds: Vec::new(), stdout: None, stderr: None };
        prepared.open_standard().map_err(|e| prepared.failure(&e))?;
        let passed = std::mem::take(&mut prepared.command.fds);
        prepared.fds.extend(passed);
        prepared.fds.sort_by_key(|(_, number)| *number);
        Ok(prepared)
    }

    /// # Errors
    /// Those of `open`, `pipe`, `memfd_create`, `dup`.
    fn open_standard(&mut self) -> std::io::Result<()> {
        let (stdin, _) = open_stdio(std::mem::take(&mut self.command.stdin), 0)?;
        let (stdout, captured) = open_stdio(std::mem::take(&mut self.command.stdout), 1)?;
        self.stdout = captured;
        let stderr = if matches!(self.command.stderr, Stdio::Stdout) {
            stdout.try_clone()?
        } else {
            let (stderr, captured) = open_stdio(std::mem::take(&mut self.command.stderr), 2)?;
            self.stderr = captured;
            stderr
        };
        self.fds = vec![(stdin, 0), (stdout, 1), (stderr, 2)];
        Ok(())
    }

    /// # Errors
    /// [`CommandError`].
    fn spawn(&mut self, handshake: Option<Handshake>) -> Result<Spawned> {
        let Command {
            program, args, env, base_env, cwd, umask, credentials, daemon, pid_file, steps, ..
        } = &self.command;
        let c_text = |text: &OsStr| {
            CString::new(text.as_bytes())
                .map_err(|_| CommandError::ZeroByte(self.program.display().to_string()))
        };
        let pair = |(name, value): (&OsStr, &OsStr)| {
            let mut text = name.to_owned();
            text.push("=");
            text.push(value);
            c_text(&text)
        };
        let argv = [program].into_iter().chain(args).map(|a| c_text(a)).collect::<Result<Vec<_>, _>>()?;
        let envp: Vec<CString> = match env.as_ref().or(base_env.as_ref()) {
            Some(list) => list.iter().map(|(n, v)| pair((n, v))).collect::<Result<_, _>>()?,
            None => std::env::vars_os().map(|(n, v)| pair((&n, &v))).collect::<Result<_, _>>()?,
        };
        let program = c_text(self.program.as_os_str())?;
        let cwd = cwd.as_deref().or_else(|| daemon.then_some(Path::new("/")));
        let cwd = cwd.map(|p| c_text(p.as_os_str())).transpose()?;
        let pid_file = pid_file.as_deref().map(|p| c_text(p.as_os_str())).transpose()?;
        let fds = self.fds.iter().map(|(fd, number)| (fd.as_raw_fd(), *number)).collect::<Vec<_>>();
        let plan = Plan {
            program: &program,
            argv: &argv,
            envp: &envp,
            cwd: cwd.as_deref(),
            umask: *umask,
            credentials: credentials.as_ref(),
            drop_capabilities: self.command.drop_capabilities,
            new_session: *daemon,
            orphan: *daemon,
            pid_file: pid_file.as_deref(),
            fds: &fds,
            steps,
            handshake,
        };
        log::debug!(target: "util.command", "About to run {}", self.command.to_text(false));
        spawn(&plan).map_err(|failure| not_started(&self.program, failure))
    }

    fn into_child(self, spawned: Spawned) -> Child {
        Child::new(self.program, spawned, self.command.daemon, self.stdout, self.stderr)
    }

    fn failure(&self, source: &std::io::Error) -> CommandError {
        let program = self.program.display().to_string();
        CommandError::Prepare { program, errno: source.raw_os_error().unwrap_or(libc::EIO) }
    }
}

/// The child's descriptor and, for a capture, our end.
///
/// # Errors
/// Those of `open`, `pipe`, `memfd_create`, `dup`.
fn open_stdio(stdio: Stdio, number: RawFd) -> std::io::Result<(OwnedFd, Option<OwnedFd>)> {
    match stdio {
        Stdio::Null | Stdio::Stdout => {
            let null = OpenOptions::new().read(number == 0).write(number != 0).open("/dev/null")?;
            Ok((null.into(), None))
        }
        Stdio::Inherit => {
            let ours = match number {
                0 => std::io::stdin().as_fd().try_clone_to_owned(),
                1 => std::io::stdout().as_fd().try_clone_to_owned(),
                _ => std::io::stderr().as_fd().try_clone_to_owned(),
            };
            Ok((ours?, None))
        }
        Stdio::Fd(fd) => Ok((fd, None)),
        Stdio::Bytes(bytes) => {
            // A file in memory: nobody has to feed it, and a program that does not read it breaks no pipe.
            let mut file = File::from(memfd_create(c"stdin", MFdFlags::MFD_CLOEXEC)?);
            file.write_all(&bytes)?;
            file.rewind()?;
            Ok((file.into(), None))
        }
        Stdio::Capture => {
            let (ours, theirs) = pipe2(OFlag::O_CLOEXEC)?;
            Ok((theirs, Some(ours)))
        }
    }
}
