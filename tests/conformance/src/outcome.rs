//! The result of one case.

use std::fmt::Display;

/// Pass, or why not.
pub type Outcome = Result<(), Failure>;

/// Why a case failed, for people. Every error with a `Display` turns into one with `?`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The reason: a message or a unified diff.
    pub reason: String,
}

impl Failure {
    /// A failure with a reason.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }

    /// The family does not implement this kind of case.
    #[must_use]
    pub fn unsupported_kind(kind: &str) -> Self {
        Self::new(format!("kind '{kind}' is not implemented by the runner"))
    }

    /// The same failure with a word about where it happened in front.
    #[must_use]
    pub fn context(self, what: impl Display) -> Self {
        Self::new(format!("{what}: {}", self.reason))
    }
}

impl<E: Display> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}
