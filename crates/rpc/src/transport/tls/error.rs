//! What can be wrong with certificates and handshakes.

use ferrovirt_util::{ErrorDomain, ErrorNumber, VirError};

/// Why there is no encrypted connection.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TlsError {
    /// A file of certificates is not understood.
    #[error("Unable to import CA certificate list {file}")]
    Authorities {
        /// The file.
        file: String,
        /// What is wrong.
        reason: String,
    },
    /// The list of revoked certificates is not understood.
    #[error("Unable to set x509 certificate revocation list: {file}: {reason}")]
    Revoked {
        /// The file.
        file: String,
        /// What is wrong.
        reason: String,
    },
    /// One's own certificate or its key cannot be used.
    #[error("Unable to set x509 key and certificate: {key}, {certificate}: {reason}")]
    Own {
        /// The key's file.
        key: String,
        /// The certificate's file.
        certificate: String,
        /// What is wrong.
        reason: String,
    },
    /// A check of a certificate before its use failed.
    #[error("{0}")]
    Sanity(String),
    /// One's own authorities would not believe oneself.
    #[error("Our own certificate {certificate} failed validation against {authorities}: {reason}")]
    Unbelieved {
        /// The certificate's file.
        certificate: String,
        /// The authorities' file.
        authorities: String,
        /// What is wrong.
        reason: String,
    },
    /// A priority string that asks for what is not there, or is not understood.
    #[error("Failed to set TLS session priority to {0}: {1}")]
    Priority(String, String),
    /// The peer's certificate is not acceptable.
    #[error("Failed to verify peer's certificate")]
    Peer,
    /// No agreement was reached.
    #[error("TLS handshake failed {0}")]
    Handshake(String),
    /// The server broke off before it had said whether it accepts us.
    #[error("Unable to read TLS confirmation: {0}")]
    Confirmation(String),
    /// The server does not accept us.
    #[error("server verification (of our certificate or IP address) failed")]
    Rejected,
}

impl VirError for TlsError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Peer | Self::Handshake(_) => ErrorNumber::AUTH_FAILED,
            Self::Rejected => ErrorNumber::RPC,
            _ => ErrorNumber::SYSTEM_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::RPC
    }
}
