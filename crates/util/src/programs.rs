//! The seam between code that decides which helper programs to run (`iptables`, `tc`, `ovs-vsctl`) and running them,
//! so that the decisions can be tested without the programs.

use std::fmt::Write as _;
use std::io;
use std::process::{Command, Stdio};

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
    /// The program cannot be started.
    fn run(&self, program: &str, args: &[String]) -> io::Result<Answer>;
}

/// The host's programs.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostPrograms;

impl Programs for HostPrograms {
    fn run(&self, program: &str, args: &[String]) -> io::Result<Answer> {
        use std::os::unix::process::ExitStatusExt as _;
        let output = Command::new(program).args(args).env("LC_ALL", "C").stdin(Stdio::null()).output()?;
        let status = output.status.code().or_else(|| output.status.signal().map(|n| 128 + n));
        Ok(Answer {
            status: status.unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }
}

/// A program and its arguments on one line, words quoted for a shell where they need it.
#[must_use]
pub fn command_line(program: &str, args: &[String]) -> String {
    let mut line = quoted(program);
    for arg in args {
        // Writing to a String cannot fail.
        let _ = write!(line, " {}", quoted(arg));
    }
    line
}

fn quoted(word: &str) -> String {
    let special = |c: char| "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~".contains(c);
    if word.is_empty() || word.contains(special) {
        return format!("'{}'", word.replace('\'', "'\\''"));
    }
    word.to_owned()
}
