//! Running programs: no shell, no inherited descriptors, no wait without a bound unless asked for.
//!
//! ```
//! use ferrovirt_util::command::Command;
//! let output = Command::new("echo").arg("hello").capture_stdout().run()?;
//! assert_eq!(output.stdout, b"hello\n");
//! # Ok::<(), ferrovirt_util::Error>(())
//! ```
//!
//! Upstream: `src/util/vircommand.c`.

mod child;
mod error;
mod held;
mod launch;
mod text;

use std::ffi::{OsStr, OsString};
use std::os::fd::{OwnedFd, RawFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use child::{Child, Output};
pub use error::CommandError;
pub use held::HeldChild;
pub use text::{command_text, shell_quote};

use crate::call_context::CallContext;
use crate::error::Result;
pub use crate::process::Exit;
pub use crate::sys::spawn::{Credentials, Stage, Step};

/// Where a standard descriptor leads.
#[derive(Debug, Default)]
enum Stdio {
    /// `/dev/null`.
    #[default]
    Null,
    /// The same as ours.
    Inherit,
    /// A descriptor of the caller.
    Fd(OwnedFd),
    /// Standard input: these bytes.
    Bytes(Vec<u8>),
    /// Output: collected.
    Capture,
    /// Standard error: the same as standard output.
    Stdout,
}

/// A program to run, with all that it gets. Upstream: `virCommand`.
#[derive(Debug)]
pub struct Command {
    program: OsString,
    args: Vec<OsString>,
    /// `None`: all of ours.
    env: Option<Vec<(OsString, OsString)>>,
    /// What "ours" means; `None`: the process's environment.
    base_env: Option<Vec<(OsString, OsString)>>,
    cwd: Option<PathBuf>,
    umask: Option<u32>,
    credentials: Option<Credentials>,
    drop_capabilities: bool,
    daemon: bool,
    pid_file: Option<PathBuf>,
    stdin: Stdio,
    stdout: Stdio,
    stderr: Stdio,
    fds: Vec<(OwnedFd, RawFd)>,
    steps: Vec<Step>,
    timeout: Option<Duration>,
}

impl Command {
    /// A command for `program`, looked up in `PATH` if it has no slash. Upstream: `virCommandNew`.
    #[must_use]
    pub fn new(program: impl Into<OsString>) -> Self {
        Self {
            program: program.into(),
            args: Vec::new(),
            env: None,
            base_env: None,
            cwd: None,
            umask: None,
            credentials: None,
            drop_capabilities: false,
            daemon: false,
            pid_file: None,
            stdin: Stdio::Null,
            stdout: Stdio::Null,
            stderr: Stdio::Null,
            fds: Vec::new(),
            steps: Vec::new(),
            timeout: None,
        }
    }

    /// Adds an argument. Upstream: `virCommandAddArg`.
    #[must_use]
    pub fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.push(arg);
        self
    }

    /// Adds arguments. Upstream: `virCommandAddArgList`, `virCommandAddArgSet`.
    #[must_use]
    pub fn args<S: Into<OsString>>(mut self, args: impl IntoIterator<Item = S>) -> Self {
        self.extend(args);
        self
    }

    /// Adds an argument `name=value`. Upstream: `virCommandAddArgPair`.
    #[must_use]
    pub fn arg_pair(self, name: &str, value: impl AsRef<OsStr>) -> Self {
        let mut arg = OsString::from(format!("{name}="));
        arg.push(value);
        self.arg(arg)
    }

    /// [`Command::arg`], in place.
    pub fn push(&mut self, arg: impl Into<OsString>) {
        self.args.push(arg.into());
    }

    /// [`Command::args`], in place.
    pub fn extend<S: Into<OsString>>(&mut self, args: impl IntoIterator<Item = S>) {
        self.args.extend(args.into_iter().map(Into::into));
    }

    /// The program gets no variable but those set or passed by later calls.
    #[must_use]
    pub fn env_clean(mut self) -> Self {
        self.env.get_or_insert_default();
        self
    }

    /// Sets a variable; the last value of a name counts. Nothing else is passed then, unless asked for.
    /// Upstream: `virCommandAddEnvPair`.
    #[must_use]
    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        let (name, value) = (name.as_ref().to_owned(), value.as_ref().to_owned());
        let list = self.env.get_or_insert_default();
        match list.iter_mut().find(|(known, _)| *known == name) {
            Some(entry) => entry.1 = value,
            None => list.push((name, value)),
        }
        self
    }

    /// Passes one of our variables, if it is set. Upstream: `virCommandAddEnvPass`.
    #[must_use]
    pub fn env_pass(mut self, name: impl AsRef<OsStr>) -> Self {
        let name = name.as_ref();
        let value = match &self.base_env {
            None => std::env::var_os(name),
            Some(base) => base.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()),
        };
        self.env.get_or_insert_default();
        match value {
            Some(value) => self.env(name, value),
            None => self,
        }
    }

    /// Passes the variables that most programs need, with messages in English.
    /// Upstream: `virCommandAddEnvPassCommon`.
    #[must_use]
    pub fn env_pass_common(self) -> Self {
        let names = ["LD_PRELOAD", "LD_LIBRARY_PATH", "PATH", "HOME", "USER", "LOGNAME", "TMPDIR"];
        names.into_iter().fold(self.env("LC_ALL", "C"), Self::env_pass)
    }

    /// Takes these variables for ours in [`Command::env_pass`] and when everything is passed. Comes first.
    #[must_use]
    pub fn base_env<N: Into<OsString>, V: Into<OsString>>(
        mut self,
        vars: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        self.base_env = Some(vars.into_iter().map(|(n, v)| (n.into(), v.into())).collect());
        self
    }

    /// Working directory; ours if not set, `/` for a daemon. Upstream: `virCommandSetWorkingDirectory`.
    #[must_use]
    pub fn cwd(mut self, path: impl Into<PathBuf>) -> Self {
        self.cwd = Some(path.into());
        self
    }

    /// File creation mask; ours if not set. Upstream: `virCommandSetUmask`.
    #[must_use]
    pub fn umask(mut self, mask: u32) -> Self {
        self.umask = Some(mask);
        self
    }

    /// Runs the program as somebody else. Upstream: `virCommandSetUID`, `virCommandSetGID`.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// The program has no capabilities, also as root. Upstream: `virCommandClearCaps`.
    #[must_use]
    pub fn drop_capabilities(mut self) -> Self {
        self.drop_capabilities = true;
        self
    }

    /// Something that the child does to itself first. Upstream: `virCommandSetMaxMemLock` and others.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The program lives on without us: own session, child of init, working directory `/`.
    /// Upstream: `virCommandDaemonize`.
    #[must_use]
    pub fn daemonize(mut self) -> Self {
        self.daemon = true;
        self
    }

    /// The child writes its process id into this file and holds a lock on it while it lives.
    /// Upstream: `virCommandSetPidFile`.
    #[must_use]
    pub fn pid_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.pid_file = Some(path.into());
        self
    }

    /// Standard input is these bytes. Upstream: `virCommandSetInputBuffer`.
    #[must_use]
    pub fn stdin_bytes(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.stdin = Stdio::Bytes(bytes.into());
        self
    }

    /// Standard input is this descriptor. Upstream: `virCommandSetInputFD`.
    #[must_use]
    pub fn stdin_fd(mut self, fd: impl Into<OwnedFd>) -> Self {
        self.stdin = Stdio::Fd(fd.into());
        self
    }

    /// Standard input is ours.
    #[must_use]
    pub fn stdin_inherit(mut self) -> Self {
        self.stdin = Stdio::Inherit;
        self
    }

    /// Standard output is collected. Upstream: `virCommandSetOutputBuffer`.
    #[must_use]
    pub fn capture_stdout(mut self) -> Self {
        self.stdout = Stdio::Capture;
        self
    }

    /// Standard output is this descriptor. Upstream: `virCommandSetOutputFD`.
    #[must_use]
    pub fn stdout_fd(mut self, fd: impl Into<OwnedFd>) -> Self {
        self.stdout = Stdio::Fd(fd.into());
        self
    }

    /// Standard output is ours.
    #[must_use]
    pub fn stdout_inherit(mut self) -> Self {
        self.stdout = Stdio::Inherit;
        self
    }

    /// Standard error is collected. Where it leads nowhere else, [`Command::run`] collects it for its error anyway.
    /// Upstream: `virCommandSetErrorBuffer`.
    #[must_use]
    pub fn capture_stderr(mut self) -> Self {
        self.stderr = Stdio::Capture;
        self
    }

    /// Standard error goes where standard output goes.
    #[must_use]
    pub fn stderr_to_stdout(mut self) -> Self {
        self.stderr = Stdio::Stdout;
        self
    }

    /// Standard error is this descriptor. Upstream: `virCommandSetErrorFD`.
    #[must_use]
    pub fn stderr_fd(mut self, fd: impl Into<OwnedFd>) -> Self {
        self.stderr = Stdio::Fd(fd.into());
        self
    }

    /// Standard error is ours.
    #[must_use]
    pub fn stderr_inherit(mut self) -> Self {
        self.stderr = Stdio::Inherit;
        self
    }

    /// Passes a descriptor under the lowest free number from 3, which is returned. Upstream: `virCommandPassFD`.
    pub fn pass_fd(&mut self, fd: impl Into<OwnedFd>) -> RawFd {
        let mut number = 3;
        while self.fds.iter().any(|(_, taken)| *taken == number) {
            number += 1;
        }
        self.fds.push((fd.into(), number));
        number
    }

    /// Passes a descriptor as number `number` (3 or more), in place of what was passed as that number before.
    pub fn pass_fd_as(&mut self, fd: impl Into<OwnedFd>, number: RawFd) {
        self.fds.retain(|(_, taken)| *taken != number);
        self.fds.push((fd.into(), number));
    }

    /// Kills the program if it has not ended after this time. Upstream: `virCommandSetTimeout`.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The program as it was given.
    #[must_use]
    pub fn program(&self) -> &Path {
        Path::new(&self.program)
    }

    /// Program and arguments.
    pub fn words(&self) -> impl Iterator<Item = &OsStr> {
        [&self.program].into_iter().chain(&self.args).map(OsString::as_os_str)
    }

    /// The command as shell text. Upstream: `virCommandToString`.
    #[must_use]
    pub fn to_text(&self, line_breaks: bool) -> String {
        let text = |s: &OsString| s.to_string_lossy().into_owned();
        let env = self.env.iter().flatten().map(|(n, v)| (text(n), text(v))).collect::<Vec<_>>();
        let words = [&self.program].into_iter().chain(&self.args).map(text).collect::<Vec<_>>();
        command_text(&env, &words, line_breaks)
    }

    /// Variables, program and arguments as they are, with blanks between and a newline. Upstream:
    /// `virCommandWriteArgLog`.
    #[must_use]
    pub fn log_line(&self) -> String {
        let env = self
            .env
            .iter()
            .flatten()
            .map(|(n, v)| format!("{}={}", n.to_string_lossy(), v.to_string_lossy()));
        let words = [&self.program].into_iter().chain(&self.args).map(|w| w.to_string_lossy().into_owned());
        env.chain(words).collect::<Vec<_>>().join(" ") + "\n"
    }

    /// Runs the program to its end and expects status 0. Upstream: `virCommandRun` without a status pointer.
    ///
    /// # Errors
    /// [`CommandError`]; one for a failed program carries exit status and the last lines of its standard error.
    pub fn run(self) -> Result<Output> {
        let text = self.to_text(false);
        let output = self.output()?;
        if output.exit.success() {
            return Ok(output);
        }
        Err(error::failed(text, &output))
    }

    /// [`Command::run`] for as long as a call allows; then the program is killed.
    ///
    /// # Errors
    /// As [`Command::run`], and those of the call's context.
    pub fn run_within(mut self, call: &dyn CallContext) -> Result<Output> {
        let text = self.to_text(false);
        self.capture_errors();
        let output = self.spawn()?.wait_output_within(call)?;
        if output.exit.success() { Ok(output) } else { Err(error::failed(text, &output)) }
    }

    /// Runs the program to its end, however it ends. Upstream: `virCommandRun` with a status pointer.
    ///
    /// # Errors
    /// [`CommandError`] if it could not be executed or its time was over.
    pub fn output(mut self) -> Result<Output> {
        self.capture_errors();
        let timeout = self.timeout;
        let child = self.spawn()?;
        child.wait_output(timeout)
    }

    /// Collects standard error where it leads nowhere else.
    fn capture_errors(&mut self) {
        if matches!(self.stderr, Stdio::Null) {
            self.stderr = Stdio::Capture;
        }
    }

    /// Starts the program; it is running when this returns. Upstream: `virCommandRunAsync`.
    ///
    /// # Errors
    /// [`CommandError`], if it could not be executed too.
    pub fn spawn(self) -> Result<Child> {
        launch::start(self)
    }

    /// Makes the process, which waits before it executes the program until it is released.
    /// Upstream: `virCommandRequireHandshake`, `virCommandHandshakeWait`.
    ///
    /// # Errors
    /// [`CommandError`]; with `timeout` as the time that the child may need to get ready.
    pub fn spawn_held(self, timeout: Duration) -> Result<HeldChild> {
        launch::start_held(self, timeout)
    }
}

#[cfg(test)]
mod tests;
