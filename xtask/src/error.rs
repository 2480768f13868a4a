//! What a subcommand can end with.

use std::path::PathBuf;

/// Why a subcommand failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The command line is wrong.
    #[error("{0} (see --help)")]
    Usage(String),
    /// A program ended with a status other than zero.
    #[error("`{command}` failed: {status}")]
    Command {
        /// The command as it could be typed.
        command: String,
        /// How it ended.
        status: std::process::ExitStatus,
    },
    /// A program could not be started.
    #[error("cannot run `{command}`: {source}")]
    Start {
        /// The command as it could be typed.
        command: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A gate found something, or anything else went wrong.
    #[error("{0}")]
    Failed(String),
}

/// The result of everything here.
pub(crate) type Result<T = ()> = std::result::Result<T, Error>;

impl Error {
    /// An input/output error with its path.
    pub(crate) fn file(path: &std::path::Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_path_buf(), source }
    }
}
