//! Packets of a data stream, which share the serial of the call that opened it.
//!
//! Upstream: `src/rpc/virnetclientstream.c`, `src/remote/remote_daemon_stream.c`.

use ferrovirt_util::{Error, Result};

use crate::caller::Payload;
use crate::error::{RpcError, from_payload};
use crate::message::{self, Message, Raw, encode};
use crate::protocol::net::{
    MESSAGE_LEGACY_PAYLOAD_MAX, MessageHeader, MessageStatus, MessageType, StreamHole,
};

/// The most data in one packet. What programs send at a time is a multiple of it: a rest of a few bytes costs a daemon as much
/// as a whole packet, and larger ones cost it more for each byte (docs/remote.md).
pub const CHUNK: usize = 128 << 10;
const _: () =
    assert!(CHUNK <= MESSAGE_LEGACY_PAYLOAD_MAX as usize, "older clients take no more from a server");

/// One packet of a stream.
#[derive(Debug)]
pub enum Packet {
    /// Data. From a server, none at all means that no more will come.
    Data(Payload),
    /// So many zero bytes, not sent as data.
    Hole {
        /// Bytes.
        length: u64,
    },
    /// The sender is done; or, as an answer, the other side has seen everything.
    Finish,
    /// The sender gives up. A server says why.
    Abort(Option<Error>),
}

impl Packet {
    /// What a stream message says.
    ///
    /// # Errors
    /// It is no stream message, or a hole of negative length.
    pub fn from_message(message: Message) -> Result<Self> {
        let h = &message.header;
        let unexpected =
            || RpcError::Unexpected { program: h.prog, version: h.vers, procedure: h.proc, kind: h.r#type.0 };
        match (h.r#type, h.status) {
            (MessageType::STREAM, MessageStatus::CONTINUE) => Ok(Self::Data(message.payload)),
            (MessageType::STREAM, MessageStatus::OK) => Ok(Self::Finish),
            (MessageType::STREAM, MessageStatus::ERROR) => {
                Ok(Self::Abort((!message.payload.is_empty()).then(|| from_payload(&message.payload))))
            }
            (MessageType::STREAM_HOLE, MessageStatus::CONTINUE) => {
                let hole: StreamHole = message.payload.decode()?;
                let length = u64::try_from(hole.length).map_err(|_| unexpected())?;
                Ok(Self::Hole { length })
            }
            _ => Err(unexpected().into()),
        }
    }

    /// The bytes of the packet on the stream that `call` opened.
    ///
    /// # Errors
    /// The data exceeds a message, or the hole the largest offset.
    pub fn encode(&self, call: &MessageHeader) -> Result<Vec<u8>> {
        let head = |kind, status| MessageHeader { r#type: kind, status, ..call.clone() };
        match self {
            Self::Data(bytes) => encode_data(call, bytes),
            Self::Hole { length } => {
                let length = i64::try_from(*length)
                    .map_err(|_| RpcError::EncodePayload(crate::xdr::XdrError::Range(i64::MAX)))?;
                let head = head(MessageType::STREAM_HOLE, MessageStatus::CONTINUE);
                encode(&head, 0, &StreamHole { length, flags: 0 })
            }
            Self::Finish => encode(&head(MessageType::STREAM, MessageStatus::OK), 0, &()),
            Self::Abort(None) => encode(&head(MessageType::STREAM, MessageStatus::ERROR), 0, &()),
            Self::Abort(Some(error)) => {
                let head = head(MessageType::STREAM, MessageStatus::ERROR);
                encode(&head, 0, &crate::error::to_body(error))
            }
        }
    }
}

/// A data packet from borrowed bytes.
///
/// # Errors
/// The data exceeds a message.
pub fn encode_data(call: &MessageHeader, bytes: &[u8]) -> Result<Vec<u8>> {
    encode(&data_header(call), 0, &Raw(bytes))
}

/// What precedes `len` bytes of data in their packet.
///
/// # Errors
/// The data exceeds a message.
pub(crate) fn data_head(call: &MessageHeader, len: usize) -> Result<Vec<u8>> {
    message::head(&data_header(call), len)
}

fn data_header(call: &MessageHeader) -> MessageHeader {
    MessageHeader { r#type: MessageType::STREAM, status: MessageStatus::CONTINUE, ..call.clone() }
}

#[cfg(test)]
mod tests {
    use ferrovirt_util::ErrorDomain;

    use super::*;
    use crate::message::{Decoder, header};
    use crate::protocol::remote;

    fn call() -> MessageHeader {
        let procedure = remote::PROGRAM.procedure(remote::number::STORAGE_VOL_DOWNLOAD).unwrap();
        header(procedure, MessageType::CALL, 9, MessageStatus::OK)
    }

    fn message(bytes: &[u8]) -> Message {
        let mut d = Decoder::new();
        d.push(bytes);
        d.next_message().unwrap().unwrap()
    }

    #[test]
    fn packets_survive_the_round_trip() {
        let packets = [
            Packet::Data(Payload::new(b"odd".to_vec(), 0)),
            Packet::Data(Payload::default()),
            Packet::Hole { length: 1 << 40 },
            Packet::Finish,
            Packet::Abort(None),
            Packet::Abort(Some(Error::internal(ErrorDomain::STREAMS, "x"))),
        ];
        for packet in packets {
            let bytes = packet.encode(&call()).unwrap();
            let message = message(&bytes);
            assert_eq!((message.header.serial, message.header.proc), (9, 209));
            let again = Packet::from_message(message).unwrap();
            assert_eq!(std::mem::discriminant(&again), std::mem::discriminant(&packet));
            assert_eq!(again.encode(&call()).unwrap(), bytes);
        }
    }

    #[test]
    fn data_is_not_padded() {
        let bytes = encode_data(&call(), b"odd").unwrap();
        assert_eq!(bytes.len(), 31);
        assert_eq!(bytes[..4], 31_u32.to_be_bytes());
        assert_eq!(data_head(&call(), 3).unwrap(), bytes[..28]);
        assert!(data_head(&call(), 32 << 20).is_err());
    }

    #[test]
    fn negative_holes_are_refused() {
        let head =
            MessageHeader { r#type: MessageType::STREAM_HOLE, status: MessageStatus::CONTINUE, ..call() };
        let bytes = encode(&head, 0, &StreamHole { length: -1, flags: 0 }).unwrap();
        assert!(Packet::from_message(message(&bytes)).is_err());
        assert!(Packet::Hole { length: u64::MAX }.encode(&call()).is_err());
    }
}
