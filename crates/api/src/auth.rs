//! Questions for credentials while a connection is opened.

use ferrovirt_util::Result;

/// One question. Upstream: `virConnectCredential`.
#[derive(Clone, Debug)]
pub struct Credential {
    /// A `virConnectCredentialType`.
    pub kind: i32,
    /// What to ask the user.
    pub prompt: String,
    /// The challenge of the other side.
    pub challenge: Option<String>,
    /// The answer if the user gives none.
    pub default: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}

/// Answers questions. Upstream: `virConnectAuth`.
pub trait Authenticator: Send + Sync {
    /// The kinds of question that it can answer, as `virConnectCredentialType` numbers.
    fn kinds(&self) -> &[i32];

    /// Fills in the answers.
    ///
    /// # Errors
    /// `VIR_ERR_AUTH_CANCELLED` if the user refuses.
    fn answer(&self, credentials: &mut [Credential]) -> Result<()>;
}
