//! What this end of a connection refuses by itself.

use ferrovirt_util::{ErrorDomain, ErrorNumber, VirError};

/// Why a call was not made, or its answer not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ClientError {
    /// More is asked for than one answer can carry.
    #[error("{what} request too large for remote protocol, {size} > {limit}")]
    Peek {
        /// `block peek`, `memory peek`.
        what: &'static str,
        /// Bytes wanted.
        size: u64,
        /// Bytes that an answer may have.
        limit: u32,
    },
    /// The answer has another length than what was asked for.
    #[error("returned buffer is not same size as requested")]
    BufferSize,
    /// A count is larger than the protocol allows.
    #[error("{what} exceeds maximum: {count} > {limit}")]
    Count {
        /// `vCPU count`, `nparams count`, ...
        what: &'static str,
        /// What was asked for.
        count: u64,
        /// The most.
        limit: u32,
    },
    /// A server answered without the descriptor that it was asked for.
    #[error("no file descriptor received")]
    NoDescriptor,
    /// The program's descriptor cannot be passed on.
    #[error("unable to dup FD {fd}: {source}")]
    Duplicate {
        /// Its number.
        fd: i32,
        /// What the system said.
        source: std::io::Error,
    },
    /// A parameter of the URI that is for this driver has no meaning.
    #[error("Failed to parse value of URI component {0}")]
    UriParameter(&'static str),
    /// The stream was opened without its sparse flag.
    #[error("Skipping is not supported with this stream")]
    NotSparse,
    /// The server knows neither way to report events.
    #[error("event {0} cannot be reported by the remote side")]
    NoSuchEvent(i32),
}

impl VirError for ClientError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Peek { .. } | Self::BufferSize | Self::Count { .. } => ErrorNumber::RPC,
            Self::NoDescriptor => ErrorNumber::INTERNAL_ERROR,
            Self::Duplicate { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::UriParameter(_) => ErrorNumber::INVALID_ARG,
            Self::NotSparse => ErrorNumber::OPERATION_UNSUPPORTED,
            Self::NoSuchEvent(_) => ErrorNumber::NO_SUPPORT,
        }
    }

    fn domain(&self) -> ErrorDomain {
        match self {
            Self::NotSparse => ErrorDomain::RPC,
            _ => ErrorDomain::REMOTE,
        }
    }
}
