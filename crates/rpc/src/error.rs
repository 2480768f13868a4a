//! Errors of the protocol itself.

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, RawError, VirError};

use crate::caller::Payload;
use crate::protocol::net::{MESSAGE_LEN_MAX, MESSAGE_MAX, MESSAGE_NUM_FDS_MAX, MessageError};
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
    /// A message's header is not one.
    #[error("Unable to decode message header")]
    DecodeHeader(#[source] XdrError),
    /// A message is announced that is shorter than its own length word.
    #[error("packet {0} bytes received from server too small, want {MESSAGE_LEN_MAX}")]
    TooSmall(u32),
    /// A message is announced that is larger than any may be.
    #[error("packet {0} bytes received from server too large, want {MESSAGE_MAX}")]
    TooLarge(u32),
    /// The number of file descriptors is missing.
    #[error("Unable to decode number of FDs")]
    DecodeFds(#[source] XdrError),
    /// More file descriptors are announced than a message may carry.
    #[error("Received too many FDs {0}, expected maximum {MESSAGE_NUM_FDS_MAX}")]
    TooManyFds(u32),
    /// More file descriptors are to be sent than a message may carry.
    #[error("Too many FDs to send {0}, expected maximum {MESSAGE_NUM_FDS_MAX}")]
    SendTooManyFds(usize),
    /// A message announced file descriptors and the bytes that carry them came without.
    #[error("file descriptor announced by the peer did not arrive")]
    MissingFd,
    /// File descriptors came that no message had announced.
    #[error("file descriptor arrived that no message announced")]
    StrayFd,
    /// A message of a type or with a status that has no meaning there.
    #[error("got unexpected RPC call prog {program} vers {version} proc {procedure} type {kind}")]
    Unexpected {
        /// The header's program.
        program: u32,
        /// The header's version.
        version: u32,
        /// The header's procedure.
        procedure: i32,
        /// The header's type.
        kind: i32,
    },
    /// A call of a program that the server does not have.
    #[error("Cannot find program {program} version {version}")]
    UnknownProgram {
        /// The header's program.
        program: u32,
        /// The header's version.
        version: u32,
    },
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

/// The body of an error reply for `error`.
#[must_use]
pub fn to_body(error: &Error) -> MessageError {
    let raw = error.to_raw();
    MessageError {
        code: raw.code,
        domain: raw.domain,
        message: raw.message.map(sendable),
        level: raw.level,
        dom: None,
        str1: raw.str1.map(sendable),
        str2: raw.str2.map(sendable),
        str3: raw.str3.map(sendable),
        int1: raw.int1,
        int2: raw.int2,
        net: None,
    }
}

/// An error must always arrive: a text that the protocol cannot carry is cut to what it can.
fn sendable(mut text: String) -> String {
    const LIMIT: usize = crate::protocol::net::MESSAGE_STRING_MAX as usize;
    if let Some(nul) = text.find('\0') {
        text.truncate(nul);
    }
    if text.len() > LIMIT {
        let end = (0..=LIMIT).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
        text.truncate(end);
    }
    text
}

/// The error that a peer sent, every field as it came.
///
/// A server that does not know a procedure says so with its own code; callers see "not supported", as from a driver that
/// lacks the call. Upstream does the same.
#[must_use]
pub fn from_payload(payload: &Payload) -> Error {
    match crate::xdr::decode::<MessageError>(payload) {
        Ok(body) => from_body(body),
        Err(error) => RpcError::DecodePayload(error).into(),
    }
}

fn from_body(body: MessageError) -> Error {
    let unknown = body.code == ErrorNumber::RPC.0
        && [ErrorDomain::RPC.0, ErrorDomain::REMOTE.0].contains(&body.domain)
        && body.message.as_deref().is_some_and(|m| m.starts_with("unknown procedure"));
    Error::from_raw(RawError {
        code: if unknown { ErrorNumber::NO_SUPPORT.0 } else { body.code },
        domain: body.domain,
        level: body.level,
        message: body.message,
        str1: body.str1,
        str2: body.str2,
        str3: body.str3,
        int1: body.int1,
        int2: body.int2,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xdr::encode;

    #[test]
    fn every_field_of_an_error_crosses_the_wire() {
        let raw = RawError {
            code: 9999,
            domain: 777,
            level: 1,
            message: Some("boom".into()),
            str1: None,
            str2: Some(String::new()),
            str3: Some("context".into()),
            int1: -1,
            int2: 42,
        };
        let bytes = encode(&to_body(&Error::from_raw(raw.clone()))).unwrap();
        assert_eq!(from_payload(&Payload::new(bytes, 0)).to_raw(), raw);
    }

    #[test]
    fn an_unknown_procedure_is_a_missing_feature() {
        let error: Error = RpcError::UnknownProcedure(999).into();
        let bytes = encode(&to_body(&error)).unwrap();
        let seen = from_payload(&Payload::new(bytes, 0));
        assert_eq!(seen.number(), ErrorNumber::NO_SUPPORT);
        assert_eq!(seen.message(), "unknown procedure: 999");
    }

    #[test]
    fn unsendable_texts_are_cut() {
        let error = Error::internal(ErrorDomain::RPC, format!("a\0{}", "b".repeat(5_000_000)));
        assert_eq!(to_body(&error).message.as_deref(), Some("internal error: a"));
        let error = Error::internal(ErrorDomain::RPC, "\u{e9}".repeat(5_000_000));
        assert!(encode(&to_body(&error)).is_ok());
    }
}
