//! What the driver refuses, with the reference's texts.

use ferrovirt::{ErrorDomain, ErrorNumber};
use ferrovirt_util::VirError;
use ferrovirt_util::uuid::Uuid;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TestError {
    #[error("no domain with matching uuid '{uuid}' ({name})")]
    NoDomain { uuid: Uuid, name: String },
    #[error("Domain '{0}' is already running")]
    AlreadyRunning(String),
    #[error("domain '{0}' not paused")]
    NotPaused(String),
    #[error("domain '{0}' not running")]
    NotRunning(String),
    #[error("cannot rename active domain")]
    RenameActive,
    #[error("cannot rename a transient domain")]
    RenameTransient,
    #[error("cannot resize the maximum memory on an active domain")]
    MaxMemoryActive,
    #[error("cannot set memory higher than max memory")]
    MemoryTooHigh,
    #[error("requested cpu amount exceeds maximum supported amount ({asked} > {limit})")]
    VcpusUnsupported { asked: u32, limit: u32 },
    #[error("requested cpu amount exceeds maximum ({asked} > {limit})")]
    TooManyVcpus { asked: u32, limit: u32 },
    #[error("Refusing to undefine while domain managed save image exists")]
    UndefineSaved,
    #[error("cannot do managed save for transient domain")]
    SaveTransient,
    #[error("xml modification unsupported")]
    SaveDocument,
    #[error("xml modification unsupported")]
    RestoreDocument,
    #[error("mismatched header magic")]
    SaveMagic,
    #[error("failed to read metadata length in '{0}'")]
    SaveLength(String),
    #[error("incomplete save header in '{0}'")]
    SaveIncomplete(String),
    #[error("domain is not running")]
    NoGuest,
    #[error("memory size {0} is too large")]
    PeekSize(u64),
    #[error("Range exceeds available cells")]
    CellRange,
    #[error("testOpen: supply a path or use test:///default")]
    NoPath,
    #[error("authentication failed, see test XML for the correct username/password")]
    Login,
    #[error("missing username in /node/auth/user field")]
    NamelessUser,
}

impl VirError for TestError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NoDomain { .. } => ErrorNumber::NO_DOMAIN,
            Self::Login => ErrorNumber::AUTH_FAILED,
            Self::NamelessUser => ErrorNumber::XML_ERROR,
            Self::SaveDocument | Self::RestoreDocument => ErrorNumber::ARGUMENT_UNSUPPORTED,
            Self::SaveMagic | Self::SaveLength(_) | Self::SaveIncomplete(_) => ErrorNumber::INTERNAL_ERROR,
            Self::AlreadyRunning(_) | Self::NotPaused(_) | Self::NotRunning(_) => ErrorNumber::INTERNAL_ERROR,
            Self::RenameActive
            | Self::RenameTransient
            | Self::UndefineSaved
            | Self::SaveTransient
            | Self::NoGuest
            | Self::MaxMemoryActive => ErrorNumber::OPERATION_INVALID,
            Self::MemoryTooHigh
            | Self::VcpusUnsupported { .. }
            | Self::TooManyVcpus { .. }
            | Self::CellRange
            | Self::PeekSize(_)
            | Self::NoPath => ErrorNumber::INVALID_ARG,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::TEST
    }
}
