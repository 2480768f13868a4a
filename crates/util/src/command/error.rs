//! Why a command failed.

use std::path::Path;
use std::time::Duration;

use super::Output;
use crate::error::{Error, ErrorDomain, ErrorNumber, VirError, os_error_text};
use crate::process::Exit;
use crate::sys::spawn::{Failure, Stage};

/// Longest part of a program's standard error that goes into a message, in bytes.
const TAIL: usize = 1024;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// No such program in `PATH`.
    #[error("Cannot find '{program}' in path: {}", os_error_text(libc::ENOENT))]
    NotFound {
        /// The program.
        program: String,
    },
    /// A text for the program holds a zero byte.
    #[error("zero byte in an argument of {0}")]
    ZeroByte(String),
    /// The child failed before or in exec.
    #[error("{}: {}", stage_text(.failure.stage, .program), os_error_text(.failure.errno))]
    Start {
        /// The program.
        program: String,
        /// What failed.
        failure: Failure,
    },
    /// A descriptor that the command needs could not be made.
    #[error("cannot prepare {program}: {}", os_error_text(*.errno))]
    Prepare {
        /// The program.
        program: String,
        /// Why.
        errno: i32,
    },
    /// The program ended, but not with status 0.
    #[error("Child process ({command}) unexpected {exit}{}{stderr}", if .stderr.is_empty() { "" } else { ": " })]
    Failed {
        /// The command as shell text.
        command: String,
        /// How it ended.
        exit: Exit,
        /// The end of its standard error.
        stderr: String,
    },
    /// The program did not end, or a held child not get ready, in time; it was killed.
    #[error("{program} did not finish within {} ms", .timeout.as_millis())]
    Timeout {
        /// The program.
        program: String,
        /// The time that it had.
        timeout: Duration,
    },
}

impl VirError for CommandError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NotFound { .. } | Self::Start { .. } | Self::Prepare { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::ZeroByte(_) => ErrorNumber::INVALID_ARG,
            Self::Failed { .. } => ErrorNumber::INTERNAL_ERROR,
            Self::Timeout { .. } => ErrorNumber::OPERATION_TIMEOUT,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::NotFound { .. } => Some(libc::ENOENT),
            Self::Start { failure, .. } => Some(failure.errno),
            Self::Prepare { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}

fn stage_text(stage: Stage, program: &str) -> String {
    match stage {
        Stage::Clone => "cannot fork child process".to_owned(),
        Stage::Descriptors => format!("failed to set up file descriptors of {program}"),
        Stage::Session => "cannot become session leader".to_owned(),
        Stage::PidFile => format!("could not write pidfile for {program}"),
        Stage::Step => format!("cannot set up the process of {program}"),
        Stage::Handshake => format!("{program} was not released"),
        Stage::Identity => format!("cannot change to the user of {program}"),
        Stage::Directory => format!("Unable to change to the working directory of {program}"),
        Stage::Exec => format!("cannot execute binary {program}"),
    }
}

/// The error for a child that failed before or in exec. Its exit status is the one that a shell would report.
pub(super) fn not_started(program: &Path, failure: Failure) -> Error {
    let status = match (failure.stage, failure.errno) {
        (Stage::Exec, libc::ENOENT) => Some(127),
        (Stage::Exec, _) => Some(126),
        _ => None,
    };
    let program = program.display().to_string();
    Error::from(CommandError::Start { program, failure }).with_exit(status, None)
}

/// The error for a program that ran and failed.
pub(super) fn failed(command: String, output: &Output) -> Error {
    let stderr = tail(&output.stderr);
    let log_tail = Some(stderr.clone()).filter(|t| !t.is_empty());
    Error::from(CommandError::Failed { command, exit: output.exit, stderr })
        .with_exit(output.exit.code(), log_tail)
}

/// The last lines, whole if possible.
fn tail(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let start = text.len().saturating_sub(TAIL);
    if start == 0 {
        return text.into_owned();
    }
    let rest = &text[text.ceil_char_boundary(start)..];
    rest.split_once('\n').map_or(rest, |(_, lines)| lines).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_begin_with_a_line() {
        assert_eq!(tail(b"short"), "short");
        let long = "x".repeat(40) + "\n";
        let text = long.repeat(100);
        let cut = tail(text.as_bytes());
        assert!(cut.len() <= TAIL && cut.len().is_multiple_of(41) && !cut.is_empty());
    }
}
