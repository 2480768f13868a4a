//! The client's side of a call.

use std::ops::{Deref, Range};
use std::os::fd::OwnedFd;

use ferrovirt_util::Result;

use crate::error::RpcError;
use crate::procedure::Procedure;
use crate::xdr::{Encode, Xdr, decode};

/// The bytes of a message after its header.
#[derive(Clone, Debug, Default)]
pub struct Payload {
    buffer: Vec<u8>,
    range: Range<usize>,
}

impl Payload {
    /// The bytes of `message` from `start`.
    #[must_use]
    pub fn new(message: Vec<u8>, start: usize) -> Self {
        let range = start..message.len();
        Self::within(message, range)
    }

    /// The bytes of `buffer` in `range`.
    pub(crate) fn within(buffer: Vec<u8>, range: Range<usize>) -> Self {
        let end = range.end.min(buffer.len());
        Self { buffer, range: range.start.min(end)..end }
    }

    /// The buffer with whatever is in it.
    pub(crate) fn into_buffer(self) -> Vec<u8> {
        self.buffer
    }

    /// Memory that the whole message takes.
    pub(crate) fn memory(&self) -> usize {
        self.buffer.capacity()
    }

    /// Decodes the whole payload.
    ///
    /// # Errors
    /// The bytes are not exactly one `T`.
    pub fn decode<T: Xdr>(&self) -> Result<T> {
        Ok(decode(self).map_err(RpcError::DecodePayload)?)
    }
}

impl PartialEq for Payload {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Payload {}

impl Deref for Payload {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.buffer[self.range.clone()]
    }
}

/// Something through which calls can be made: a connection, with the deadline of the call.
///
/// The generated functions in [`crate::protocol`] turn typed arguments into these calls.
pub trait Caller {
    /// An open data stream.
    type Stream;

    /// Sends a call and waits for its reply.
    ///
    /// # Errors
    /// The server's error; or the arguments cannot be sent, the deadline passed, the connection is gone, or the reply is
    /// not understood.
    fn call(&self, procedure: &'static Procedure, args: &dyn Encode) -> Result<Payload>;

    /// [`Caller::call`] with file descriptors in both directions.
    ///
    /// # Errors
    /// As [`Caller::call`]; or the transport cannot carry descriptors.
    fn call_with_fds(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
        fds: Vec<OwnedFd>,
    ) -> Result<(Payload, Vec<OwnedFd>)>;

    /// [`Caller::call`] for a procedure that opens a stream.
    ///
    /// # Errors
    /// As [`Caller::call`].
    fn call_with_stream(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
    ) -> Result<(Payload, Self::Stream)>;

    /// [`Caller::call`] with a typed result.
    ///
    /// # Errors
    /// As [`Caller::call`].
    fn call_typed<R: Xdr>(&self, procedure: &'static Procedure, args: &dyn Encode) -> Result<R> {
        self.call(procedure, args)?.decode()
    }

    /// [`Caller::call_with_fds`] with a typed result.
    ///
    /// # Errors
    /// As [`Caller::call_with_fds`].
    fn fds_typed<R: Xdr>(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
        fds: Vec<OwnedFd>,
    ) -> Result<(R, Vec<OwnedFd>)> {
        let (payload, fds) = self.call_with_fds(procedure, args, fds)?;
        Ok((payload.decode()?, fds))
    }

    /// [`Caller::call_with_stream`] with a typed result.
    ///
    /// # Errors
    /// As [`Caller::call_with_stream`].
    fn stream_typed<R: Xdr>(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
    ) -> Result<(R, Self::Stream)> {
        let (payload, stream) = self.call_with_stream(procedure, args)?;
        Ok((payload.decode()?, stream))
    }
}
