//! Errors of the protocol itself.

use ferrovirt_util::{ErrorDomain, ErrorNumber, VirError};

use crate::xdr::XdrError;

/// What can be wrong with messages and the connection.
#[derive(Debug, thiserror::Error)]
pub enum RpcError {
    /// Arguments or a result cannot be sent.
    #[error("Unable to encode message payload")]
    EncodePayload(#[source] XdrError),
    /// Arguments or a result are not what the procedure says.
    #[error("Unable to decode message payload")]
    DecodePayload(#[source] XdrError),
    /// A call with a number that the program does not have.
    #[error("unknown procedure: {0}")]
    UnknownProcedure(i32),
}

impl VirError for RpcError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::RPC
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::RPC
    }
}
