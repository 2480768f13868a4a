//! What can go wrong in the runner itself, as opposed to a case that fails.

use std::path::PathBuf;

/// The runner cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum RunnerError {
    /// The command line is wrong.
    #[error("{0}")]
    Usage(String),
    /// No corpus was named and the default one is not there.
    #[error("no corpus: {} does not exist (name one with --corpus DIR)", .0.display())]
    NoCorpus(PathBuf),
    /// A corpus holds no manifest at all.
    #[error("no manifest.json below {}", .0.display())]
    EmptyCorpus(PathBuf),
    /// A family named on the command line is not in the corpus.
    #[error("the corpus has no family '{0}'")]
    UnknownFamily(String),
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file is not the JSON it should be.
    #[error("{}: {detail}", path.display())]
    Format {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        detail: String,
    },
    /// The report cannot be written.
    #[error("cannot write the report: {0}")]
    Report(#[from] std::io::Error),
}

impl RunnerError {
    /// An input/output error with its path.
    pub(crate) fn file(path: &std::path::Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_path_buf(), source }
    }

    /// A malformed file.
    pub(crate) fn format(path: &std::path::Path, detail: impl Into<String>) -> Self {
        Self::Format { path: path.to_path_buf(), detail: detail.into() }
    }
}
