//! Messages on the wire: a length that counts itself, a header, perhaps a number of file descriptors, a body.
//!
//! File descriptors travel behind the message on unix sockets, each with one zero byte of its own.
//!
//! Upstream: `src/rpc/virnetmessage.c`, `src/rpc/virnetprotocol.x`.

use std::collections::VecDeque;
use std::ops::Range;
use std::os::fd::OwnedFd;

use ferrovirt_util::{Error, Result};

use crate::caller::Payload;
use crate::error::{RpcError, to_body};
use crate::procedure::Procedure;
use crate::protocol::keepalive;
use crate::protocol::net::{
    MESSAGE_HEADER_MAX, MESSAGE_LEN_MAX, MESSAGE_MAX, MESSAGE_NUM_FDS_MAX, MessageHeader, MessageStatus,
    MessageType,
};
use crate::xdr::{Encode, Reader, Writer, Xdr, XdrError};

/// Bytes of the length word.
const LENGTH: usize = MESSAGE_LEN_MAX as usize;
/// Bytes of length word and header.
const HEAD: usize = LENGTH + MESSAGE_HEADER_MAX as usize;
/// At least so much is read at once, so that many small messages are.
const CHUNK: usize = 16 * 1024;
/// A buffer grows by at most this much (or to twice its size) ahead of the bytes that have really arrived. A packet of a
/// stream, as large as servers make them and as programs like to, is no more.
const AHEAD: usize = 260 * 1024;
/// Room for the messages of most calls.
const SMALL: usize = 256;
/// A message of this size is handed out in the buffer that it was read into, not in a copy.
const LARGE: usize = 64 * 1024;

/// A received message.
#[derive(Debug)]
pub struct Message {
    /// Which procedure, call and kind.
    pub header: MessageHeader,
    /// What follows the header and the number of descriptors.
    pub payload: Payload,
    /// Descriptors that came with it.
    pub fds: Vec<OwnedFd>,
}

/// Body bytes that are not XDR: stream data, or nothing.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a>(pub &'a [u8]);

impl Encode for Raw<'_> {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        w.raw(self.0)
    }
}

/// The header of a message about `procedure`.
#[must_use]
pub fn header(procedure: &Procedure, kind: MessageType, serial: u32, status: MessageStatus) -> MessageHeader {
    MessageHeader {
        prog: procedure.program,
        vers: procedure.version,
        proc: procedure.number,
        r#type: kind,
        serial,
        status,
    }
}

/// Begins a message: length and header, and the number of descriptors where the type has one. The body is appended by the
/// caller, [`finish`] completes the message.
///
/// # Errors
/// More descriptors than a message may carry.
pub fn begin(header: &MessageHeader, fds: usize) -> Result<Writer> {
    let mut w = Writer::with_capacity(SMALL);
    let head = |w: &mut Writer| -> Result<(), XdrError> {
        w.u32(0)?;
        header.encode(w)?;
        if has_fds(header.r#type) {
            w.count(fds, MESSAGE_NUM_FDS_MAX)?;
        }
        Ok(())
    };
    head(&mut w).map_err(|_| RpcError::SendTooManyFds(fds))?;
    Ok(w)
}

/// Completes a message by its length.
#[must_use]
pub fn finish(mut message: Writer) -> Vec<u8> {
    // The writer never grows beyond the largest message, so the length fits.
    let length = u32::try_from(message.len()).unwrap_or(u32::MAX);
    message.patch_u32(0, length);
    message.into_bytes()
}

/// The beginning of a message whose body, of `body` bytes, is kept elsewhere.
///
/// # Errors
/// The body exceeds a message.
pub(crate) fn head(header: &MessageHeader, body: usize) -> Result<Vec<u8>> {
    let mut w = begin(header, 0)?;
    let most = MESSAGE_MAX + MESSAGE_LEN_MAX;
    let length = w.len().saturating_add(body);
    match u32::try_from(length) {
        Ok(length) if length <= most => w.patch_u32(0, length),
        _ => {
            let error = XdrError::TooLong { length: length as u64, limit: most.into() };
            return Err(RpcError::EncodePayload(error).into());
        }
    }
    Ok(w.into_bytes())
}

/// Completes a message that was begun without descriptors, for `fds` of them.
pub(crate) fn with_fds(header: &MessageHeader, message: Writer, fds: usize) -> Result<Vec<u8>> {
    if fds == 0 {
        return Ok(finish(message));
    }
    let kind = match header.r#type {
        MessageType::REPLY => MessageType::REPLY_WITH_FDS,
        _ => MessageType::CALL_WITH_FDS,
    };
    let body = message.as_bytes().get(HEAD..).unwrap_or_default();
    encode(&MessageHeader { r#type: kind, ..header.clone() }, fds, &Raw(body))
}

/// Gives an encoded message its serial.
pub(crate) fn set_serial(message: &mut [u8], serial: u32) {
    const AT: usize = LENGTH + 16;
    if let Some(word) = message.get_mut(AT..AT + 4) {
        word.copy_from_slice(&serial.to_be_bytes());
    }
}

/// A whole message.
///
/// # Errors
/// The body exceeds a limit, or too many descriptors.
pub fn encode(header: &MessageHeader, fds: usize, body: &dyn Encode) -> Result<Vec<u8>> {
    let mut w = begin(header, fds)?;
    body.encode(&mut w).map_err(RpcError::EncodePayload)?;
    Ok(finish(w))
}

/// The reply to `call` that carries `error`.
///
/// # Errors
/// Never in practice: the error's texts are cut to what a message carries.
pub fn encode_error(call: &MessageHeader, error: &Error) -> Result<Vec<u8>> {
    let kind = match call.r#type {
        MessageType::STREAM | MessageType::STREAM_HOLE => MessageType::STREAM,
        _ => MessageType::REPLY,
    };
    let header = MessageHeader { r#type: kind, status: MessageStatus::ERROR, ..call.clone() };
    encode(&header, 0, &to_body(error))
}

/// A keepalive message: `ping`, or its answer.
#[must_use]
pub fn keepalive(ping: bool) -> Vec<u8> {
    let number = if ping { keepalive::number::PING } else { keepalive::number::PONG };
    let header = MessageHeader {
        prog: keepalive::PROGRAM.number,
        vers: keepalive::PROGRAM.version,
        proc: number,
        r#type: MessageType::MESSAGE,
        serial: 0,
        status: MessageStatus::OK,
    };
    encode(&header, 0, &()).unwrap_or_default()
}

fn has_fds(kind: MessageType) -> bool {
    matches!(kind, MessageType::CALL_WITH_FDS | MessageType::REPLY_WITH_FDS)
}

/// Cuts a stream of bytes and descriptors into messages.
///
/// Memory grows with the bytes that arrive, not with the length that is announced.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Outside of `data` is what earlier messages left there.
    buffer: Vec<u8>,
    /// The bytes in `buffer` that hold data.
    data: Range<usize>,
    /// How much is read at once: messages are often like those before them.
    window: usize,
    /// A buffer that was given back.
    spare: Vec<u8>,
    fds: VecDeque<OwnedFd>,
}

impl Decoder {
    /// Empty.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether part of a message has arrived.
    #[must_use]
    pub fn is_within_message(&self) -> bool {
        !self.data.is_empty()
    }

    /// Where the next bytes are to be read into; never empty. [`Decoder::filled`] says how many were.
    pub fn space(&mut self) -> &mut [u8] {
        let have = self.data.len();
        if self.data.start > 0 {
            self.buffer.copy_within(self.data.clone(), 0);
            self.data = 0..have;
        }
        // A large message is read to its end and no further: then its buffer becomes the message without a copy.
        let wanted = match self.announced() {
            Some(length) if length >= LARGE && length + self.announced_fds() > have => {
                length + self.announced_fds()
            }
            _ => self.window.max(have + CHUNK),
        };
        let mut end = wanted.min(have + AHEAD.max(have));
        if have == 0 && !(end..=4 * end).contains(&self.buffer.len()) {
            self.buffer = std::mem::take(&mut self.spare);
            if !(end..=4 * end).contains(&self.buffer.len()) {
                self.buffer = vec![0; end];
            }
        } else if self.buffer.len() >= have + CHUNK {
            end = end.min(self.buffer.len());
        } else if self.buffer.len() < end {
            // No further: a vector that grows by itself takes up to twice the message.
            self.buffer.reserve_exact(end - self.buffer.len());
            self.buffer.resize(end, 0);
        }
        &mut self.buffer[have..end]
    }

    /// Takes the buffer of a message back that nobody needs any more.
    pub fn recycle(&mut self, payload: Payload) {
        let buffer = payload.into_buffer();
        if (LARGE..=2 * AHEAD).contains(&buffer.len()) && buffer.len() > self.spare.len() {
            self.spare = buffer;
        }
    }

    /// Records that `count` bytes were read into [`Decoder::space`].
    pub fn filled(&mut self, count: usize) {
        self.data.end = (self.data.end + count).min(self.buffer.len());
    }

    /// Appends bytes that were read elsewhere.
    pub fn push(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let space = self.space();
            let count = space.len().min(bytes.len());
            space[..count].copy_from_slice(&bytes[..count]);
            self.filled(count);
            bytes = &bytes[count..];
        }
    }

    /// Appends descriptors in the order in which they arrived.
    pub fn push_fds(&mut self, fds: impl IntoIterator<Item = OwnedFd>) {
        self.fds.extend(fds);
    }

    /// The announced length of the message that is being read.
    pub(crate) fn announced(&self) -> Option<usize> {
        let word = self.buffer.get(self.data.clone())?.first_chunk()?;
        usize::try_from(u32::from_be_bytes(*word)).ok()
    }

    /// Bytes that carry the descriptors of the message that is being read.
    fn announced_fds(&self) -> usize {
        let word = |at| {
            let word = self.buffer.get(self.data.clone())?.get(at..at + 4)?.first_chunk()?;
            Some(u32::from_be_bytes(*word))
        };
        let kind = word(LENGTH + 12).map(|kind| MessageType(kind.cast_signed()));
        let count = kind.filter(|kind| has_fds(*kind)).and_then(|_| word(HEAD)).unwrap_or(0);
        count.min(MESSAGE_NUM_FDS_MAX) as usize
    }

    /// The next whole message, if it has arrived with its descriptors.
    ///
    /// # Errors
    /// The bytes are no message, or there are descriptors that belong to none. The stream is then out of step and must be
    /// closed.
    pub fn next_message(&mut self) -> Result<Option<Message>> {
        let message = self.cut()?;
        // They come behind the message that announces them. Others would be held for ever.
        let most = if self.data.is_empty() { 0 } else { MESSAGE_NUM_FDS_MAX as usize };
        if message.is_none() && self.fds.len() > most {
            return Err(RpcError::StrayFd.into());
        }
        Ok(message)
    }

    /// Takes the next message off the data.
    fn cut(&mut self) -> Result<Option<Message>> {
        let bytes = &self.buffer[self.data.clone()];
        let Some(word) = bytes.first_chunk() else { return Ok(None) };
        let announced = u32::from_be_bytes(*word);
        if announced < MESSAGE_LEN_MAX {
            return Err(RpcError::TooSmall(announced).into());
        }
        if announced > MESSAGE_MAX + MESSAGE_LEN_MAX {
            return Err(RpcError::TooLarge(announced - MESSAGE_LEN_MAX).into());
        }
        let length = announced as usize;
        let Some(message) = bytes.get(..length) else { return Ok(None) };
        let mut r = Reader::new(&message[LENGTH..]);
        let header = MessageHeader::decode(&mut r).map_err(RpcError::DecodeHeader)?;
        let mut start = HEAD;
        let mut fd_count = 0;
        if has_fds(header.r#type) {
            let count = r.u32().map_err(RpcError::DecodeFds)?;
            if count > MESSAGE_NUM_FDS_MAX {
                return Err(RpcError::TooManyFds(count).into());
            }
            (start, fd_count) = (HEAD + 4, count as usize);
            // One byte for each descriptor follows the message.
            if bytes.len() < length + fd_count {
                return Ok(None);
            }
        }
        if self.fds.len() < fd_count {
            return Err(RpcError::MissingFd.into());
        }
        let fds = self.fds.drain(..fd_count).collect();
        let payload = self.take(length, start);
        self.data.start += fd_count;
        Ok(Some(Message { header, payload, fds }))
    }

    /// Removes the first `length` bytes of the data; those from `start` are the payload.
    fn take(&mut self, length: usize, start: usize) -> Payload {
        self.window = length.max(self.window / 2).clamp(CHUNK, AHEAD);
        if self.window < LARGE {
            self.spare = Vec::new();
        }
        // What little there is behind a large message moves into a new buffer.
        if length >= LARGE && self.data.start == 0 && self.buffer.len() <= 2 * length {
            let rest = self.buffer[length..self.data.end].to_vec();
            self.data = 0..rest.len();
            return Payload::within(std::mem::replace(&mut self.buffer, rest), start..length);
        }
        let from = self.data.start;
        self.data.start += length;
        Payload::new(self.buffer[from..self.data.start].to_vec(), start)
    }
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
