//! Running programs: shown, checked, and where asked listened to.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Error, Result};

/// A command in the workspace's folder.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(crate::workspace::root());
    command
}

/// `cargo` as it called us.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments)
}

/// The command as it could be typed (for people, not for a shell).
pub(crate) fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Shows a command, runs it, and fails unless it succeeds.
pub(crate) fn run(command: &mut Command) -> Result {
    let text = describe(command);
    println!("$ {text}");
    let status = command.status().map_err(|source| Error::Start { command: text.clone(), source })?;
    if status.success() { Ok(()) } else { Err(Error::Command { command: text, status }) }
}

/// The standard output of a command that succeeds; its standard error is passed on.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let text = describe(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Error::Start { command: text.clone(), source })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Error::Command { command: text, status: output.status })
    }
}

/// The standard output of a command, or `None` when it cannot be started or fails; nothing is shown.
pub(crate) fn probe(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Which of a command's streams [`run_listening`] reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    /// Standard output.
    Output,
    /// Standard error.
    Error,
}

/// Shows and runs a command; every line of one stream goes to `line` and is passed on. Returns whether it succeeded.
pub(crate) fn run_listening(
    command: &mut Command,
    stream: Stream,
    mut line: impl FnMut(&str),
) -> Result<bool> {
    let text = describe(command);
    println!("$ {text}");
    match stream {
        Stream::Output => command.stdout(Stdio::piped()),
        Stream::Error => command.stderr(Stdio::piped()),
    };
    let start = |source| Error::Start { command: text.clone(), source };
    let mut child = command.spawn().map_err(start)?;
    let pipe: Option<Box<dyn std::io::Read>> = match stream {
        Stream::Output => child.stdout.take().map(|pipe| Box::new(pipe) as _),
        Stream::Error => child.stderr.take().map(|pipe| Box::new(pipe) as _),
    };
    if let Some(pipe) = pipe {
        let mut reader = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes).map_err(start)? > 0 {
            // Nobody reading our own output is no reason to stop the command.
            let _ = match stream {
                Stream::Output => std::io::stdout().write_all(&bytes),
                Stream::Error => std::io::stderr().write_all(&bytes),
            };
            line(&String::from_utf8_lossy(&bytes));
            bytes.clear();
        }
    }
    Ok(child.wait().map_err(start)?.success())
}
