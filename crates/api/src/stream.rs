//! Streams: byte channels between the caller and a domain's console, a volume, a screen shot.

use std::os::fd::BorrowedFd;

use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::call::Call;

/// What [`StreamDriver::recv`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// So many bytes were read; 0 is the end of the stream.
    Data(usize),
    /// Nothing to read now, and the stream does not block.
    WouldBlock,
    /// The stream is at a hole; see [`StreamDriver::recv_hole`].
    Hole,
}

/// The driver's end of a stream.
///
/// Upstream: `virStreamDriver`. `nonblock` is the stream's `VIR_STREAM_NONBLOCK`.
pub trait StreamDriver: Send + Sync {
    /// Sends some of `data`; `None` if nothing could be sent without waiting.
    ///
    /// # Errors
    /// Those of the channel.
    fn send(&self, call: &Call, data: &[u8], nonblock: bool) -> Result<Option<usize>>;

    /// Receives into `buffer`. `flags` is a set of `virStreamRecvFlagsValues`.
    ///
    /// # Errors
    /// Those of the channel.
    fn recv(&self, call: &Call, buffer: &mut [u8], flags: u32, nonblock: bool) -> Result<Received>;

    /// Sends a hole of `length` bytes.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` unless the stream is sparse.
    fn send_hole(&self, _call: &Call, _length: i64, _flags: u32) -> Result<()> {
        Err(Error::unsupported(ErrorDomain::STREAMS, "virStreamSendHole"))
    }

    /// Skips the hole that the stream is at; its length in bytes.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` unless the stream is sparse.
    fn recv_hole(&self, _call: &Call, _flags: u32) -> Result<i64> {
        Err(Error::unsupported(ErrorDomain::STREAMS, "virStreamRecvHole"))
    }

    /// Whether the next bytes are data, and how many bytes the section has.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` unless the stream is sparse.
    fn in_data(&self, _call: &Call) -> Result<(bool, i64)> {
        Err(Error::unsupported(ErrorDomain::STREAMS, "virStreamInData"))
    }

    /// Ends the stream after all data has arrived.
    ///
    /// # Errors
    /// What the other end reports about the data.
    fn finish(&self, call: &Call) -> Result<()>;

    /// Ends the stream at once.
    ///
    /// # Errors
    /// Those of the channel.
    fn abort(&self, call: &Call) -> Result<()>;

    /// A descriptor that becomes readable or writable with the stream, for event loops; `None` if there is none.
    fn pollable(&self) -> Option<BorrowedFd<'_>> {
        None
    }
}
