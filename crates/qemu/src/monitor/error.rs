//! Errors of the monitor.

use ferrovirt_util::{ErrorDomain, ErrorNumber, VirError};

/// Why a monitor command did not succeed.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum MonitorError {
    /// The emulator answered with an error.
    #[error("unable to execute QEMU command '{command}': {description}")]
    Refused {
        /// The command.
        command: String,
        /// QMP's error class.
        class: String,
        /// QMP's text.
        description: String,
    },
    /// The answer is not what the protocol promises.
    #[error("cannot make sense of the emulator's reply to '{command}': {what}")]
    Malformed {
        /// The command, or `QMP` for the stream itself.
        command: String,
        /// What is wrong.
        what: String,
    },
    /// The emulator closed the monitor, or the monitor was closed on our side.
    #[error("End of file from qemu monitor")]
    Closed,
    /// No answer within the deadline.
    #[error("the emulator did not answer '{command}' within {timeout_ms} ms")]
    Timeout {
        /// The command.
        command: String,
        /// The time that was granted.
        timeout_ms: u64,
    },
    /// Reading or writing failed.
    #[error("Unable to use the qemu monitor: {reason}")]
    Io {
        /// The operating system's number.
        errno: i32,
        /// Its text.
        reason: String,
    },
}

impl MonitorError {
    /// A reply that makes no sense.
    #[must_use]
    pub fn malformed(command: &str, what: impl Into<String>) -> Self {
        Self::Malformed { command: command.to_owned(), what: what.into() }
    }

    /// The socket could not be watched.
    #[must_use]
    pub fn unwatched(error: &ferrovirt_util::Error) -> Self {
        let errno = error.context().errno.unwrap_or_default();
        Self::Io { errno, reason: error.message().into_owned() }
    }

    /// A failed read or write.
    #[must_use]
    pub fn io(errno: nix::errno::Errno) -> Self {
        Self::Io { errno: errno as i32, reason: errno.desc().to_owned() }
    }
}

impl VirError for MonitorError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Refused { .. } | Self::Malformed { .. } | Self::Closed => ErrorNumber::INTERNAL_ERROR,
            Self::Timeout { .. } => ErrorNumber::OPERATION_TIMEOUT,
            Self::Io { .. } => ErrorNumber::SYSTEM_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::QEMU
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::Io { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}
