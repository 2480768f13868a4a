//! What can be wrong with a label.

use ferrovirt_util::{ErrorDomain, ErrorNumber, VirError};

/// Why a label was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the text of each variant is its documentation")]
pub enum SecurityError {
    #[error("invalid context '{0}'")]
    Context(String),
    #[error("Cannot parse sensitivity level in {0}")]
    Sensitivity(String),
    #[error("Cannot parse category in {0}")]
    Category(String),
    #[error("Category range c{0}-c{1} too small")]
    SmallRange(u32, u32),
    #[error("security label already defined for VM")]
    AlreadyDefined,
    #[error("security image label already defined for VM")]
    ImageAlreadyDefined,
    #[error("security label model {0} is not supported with {1}")]
    OtherModel(String, &'static str),
    #[error("Failed to parse uid and gid '{0}' from DAC label")]
    DacLabel(String),
    #[error("no free categories are left in {0}")]
    Exhausted(String),
    #[error("Security driver {0} not enabled")]
    NotEnabled(String),
    #[error("unable to open SELinux policy file '{0}'")]
    PolicyFile(String),
}

impl VirError for SecurityError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NotEnabled(_) => ErrorNumber::CONFIG_UNSUPPORTED,
            Self::DacLabel(_) => ErrorNumber::INVALID_ARG,
            _ => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::SECURITY
    }
}
