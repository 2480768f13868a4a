//! The seam between code that decides which helper programs to run (`iptables`, `tc`, `ovs-vsctl`) and running them,
//! so that the decisions can be tested without the programs.

use std::time::Duration;

use crate::Result;
use crate::command::{Command, command_text};

/// No helper program may take longer.
const TIMEOUT: Duration = Duration::from_secs(60);

/// What a program answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Exit status; 128 + number for a program that a signal ended.
    pub status: i32,
    /// What it wrote to its standard output.
    pub stdout: String,
    /// What it wrote to its standard error.
    pub stderr: String,
}

impl Answer {
    /// Whether the program ended with status 0.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.status == 0
    }
}

/// Runs helper programs to their end.
pub trait Programs {
    /// Runs `program` (a name to be found in the path) with `args`.
    ///
    /// # Errors
    /// The program cannot be started or does not end.
    fn run(&self, program: &str, args: &[String]) -> Result<Answer>;

    /// The same runner, if it can give a program its standard input; without it work that could be one call is done in
    /// several.
    fn feeder(&self) -> Option<&dyn Feeder> {
        None
    }
}

/// Runs helper programs that read their work from their standard input.
pub trait Feeder {
    /// Runs `program` (a name to be found in the path) with `args` and `input`.
    ///
    /// # Errors
    /// The program cannot be started or does not end.
    fn feed(&self, program: &str, args: &[String], input: &str) -> Result<Answer>;
}

/// The host's programs.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostPrograms;

impl Programs for HostPrograms {
    fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
        answer(Command::new(program).args(args))
    }

    fn feeder(&self) -> Option<&dyn Feeder> {
        Some(self)
    }
}

impl Feeder for HostPrograms {
    fn feed(&self, program: &str, args: &[String], input: &str) -> Result<Answer> {
        answer(Command::new(program).args(args).stdin_bytes(input))
    }
}

/// # Errors
/// See [`Programs::run`].
fn answer(command: Command) -> Result<Answer> {
    let command = command.env_pass_common().capture_stdout().capture_stderr();
    let output = command.timeout(TIMEOUT).output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Answer {
        status: output.exit.code().unwrap_or(-1),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    })
}

/// A program and its arguments on one line, words quoted for a shell where they need it.
#[must_use]
pub fn command_line(program: &str, args: &[String]) -> String {
    let words: Vec<String> = [program.to_owned()].into_iter().chain(args.iter().cloned()).collect();
    command_text(&[], &words, false)
}
