//! Errors of firewall changes.

use crate::error::os_error_text;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Why a firewall change failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FirewallError {
    /// A rule was refused.
    #[error("Failed to run firewall command {command}: {stderr}")]
    Failed {
        /// The command.
        command: String,
        /// What the program wrote.
        stderr: String,
    },
    /// A word of a rule would end its line.
    #[error("Firewall rule for {layer} has a control character in '{word}'", word = word.escape_debug())]
    ControlCharacter {
        /// What the rule applies to.
        layer: &'static str,
        /// The word.
        word: String,
    },
    /// A rule or a rollback was given outside a transaction.
    #[error("Unable to create rule: {}", os_error_text(libc::ENODATA))]
    NoTransaction,
    /// The backend does not know this layer.
    #[error("The nftables firewall backend has no ethernet layer")]
    NoEthernet,
}

impl VirError for FirewallError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Failed { .. } => ErrorNumber::INTERNAL_ERROR,
            Self::ControlCharacter { .. } => ErrorNumber::INVALID_ARG,
            Self::NoTransaction => ErrorNumber::SYSTEM_ERROR,
            Self::NoEthernet => ErrorNumber::NO_SUPPORT,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::FIREWALL
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::NoTransaction => Some(libc::ENODATA),
            Self::Failed { .. } | Self::ControlCharacter { .. } | Self::NoEthernet => None,
        }
    }
}
