//! What can go wrong while proving who one is.

use ferrovirt_util::{ErrorDomain, ErrorNumber, VirError};

/// Why nothing was proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaslError {
    /// Nothing that both sides have is strong enough.
    #[error("Failed to start SASL negotiation: -4 (SASL(-4): no mechanism available: No worthy mechs found)")]
    NoMechanism,
    /// Nobody is to be proved.
    #[error("Failed to start SASL negotiation: -1 (SASL(-1): generic failure: All-whitespace username.)")]
    NoName,
    /// The mechanism that the user wants is not offered.
    #[error("SASL mechanism {0} not supported by server")]
    NotOffered(String),
    /// What was negotiated does not hide enough.
    #[error("negotiation SSF {0} was not strong enough")]
    Weak(u32),
    /// The other side's words are not what the mechanism says.
    #[error("Failed SASL step: {0}")]
    Malformed(&'static str),
    /// The other side does not know the password either.
    #[error("Failed SASL step: the server has not proved that it knows the password")]
    Impostor,
    /// The user is unknown or the password wrong. It does not say which.
    #[error("authentication failed")]
    Refused,
    /// The other side said why it refuses.
    #[error("Failed SASL step: {0}")]
    Said(String),
    /// A protected packet is not what was sent.
    #[error("failed to decode SASL data: {0}")]
    Packet(&'static str),
    /// Names and passwords may not contain zero bytes.
    #[error("a user name or password contains a zero byte")]
    ZeroByte,
    /// No random numbers.
    #[error("no random numbers are to be had")]
    Random,
}

impl VirError for SaslError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Packet(_) | Self::Random => ErrorNumber::INTERNAL_ERROR,
            _ => ErrorNumber::AUTH_FAILED,
        }
    }

    fn domain(&self) -> ErrorDomain {
        match self {
            Self::NotOffered(_) | Self::Weak(_) => ErrorDomain::REMOTE,
            _ => ErrorDomain::RPC,
        }
    }
}
