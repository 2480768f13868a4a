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
            Self::Failed { .. } | Self::NoEthernet => None,
        }
    }
}
