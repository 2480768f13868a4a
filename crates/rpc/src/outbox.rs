//! Messages on their way out, in order.

use std::collections::VecDeque;
use std::io;
use std::os::fd::{AsFd, OwnedFd};

use crate::transport::Transport;

/// One piece: bytes, and the descriptor that travels with the first of them.
struct Piece {
    bytes: Vec<u8>,
    fd: Option<OwnedFd>,
    sent: usize,
    /// The call to which the piece belongs, for taking it back.
    serial: Option<u32>,
}

/// What could not be sent yet.
#[derive(Default)]
pub(crate) struct Outbox {
    pieces: VecDeque<Piece>,
    bytes: usize,
    /// Whether the transport took not all when it was last asked.
    blocked: bool,
}

impl Outbox {
    /// Queues a message; behind it each descriptor travels with a zero byte of its own.
    pub(crate) fn push(&mut self, bytes: Vec<u8>, fds: Vec<OwnedFd>, serial: Option<u32>) {
        self.bytes += bytes.len() + fds.len();
        self.pieces.push_back(Piece { bytes, fd: None, sent: 0, serial });
        for fd in fds {
            self.pieces.push_back(Piece { bytes: vec![0], fd: Some(fd), sent: 0, serial });
        }
    }

    /// Bytes not sent yet.
    pub(crate) fn len(&self) -> usize {
        self.bytes
    }

    /// Sends as much as is taken without waiting; `false` if something is left.
    ///
    /// # Errors
    /// The stream is broken.
    pub(crate) fn flush(&mut self, transport: &dyn Transport) -> io::Result<bool> {
        let done = self.try_flush(transport)?;
        self.blocked = !done;
        Ok(done)
    }

    /// Whether the transport has to say when it takes more. Asked where that is arranged, for another thread may have found the
    /// transport full since this one did not.
    pub(crate) fn is_blocked(&self) -> bool {
        self.blocked
    }

    fn try_flush(&mut self, transport: &dyn Transport) -> io::Result<bool> {
        while let Some(piece) = self.pieces.front_mut() {
            let fds: Vec<_> = piece.fd.iter().map(AsFd::as_fd).collect();
            match transport.send(&piece.bytes[piece.sent..], &fds) {
                Ok(count) => {
                    let count = count.min(piece.bytes.len() - piece.sent);
                    piece.sent += count;
                    self.bytes -= count;
                    if piece.sent == piece.bytes.len() {
                        self.pieces.pop_front();
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(false),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        transport.flush()
    }

    /// Takes back the message of a call if no byte of it was sent. Returns whether it was taken back.
    pub(crate) fn take_back(&mut self, serial: u32) -> bool {
        let of_call = |p: &Piece| p.serial == Some(serial);
        if !self.pieces.iter().any(of_call) || self.pieces.iter().any(|p| of_call(p) && p.sent > 0) {
            return false;
        }
        // Descriptors still queued behind a message that was sent belong to it.
        let mut message_is_whole = false;
        self.pieces.retain(|p| {
            message_is_whole |= of_call(p) && p.fd.is_none();
            !(of_call(p) && message_is_whole)
        });
        self.bytes = self.pieces.iter().map(|p| p.bytes.len() - p.sent).sum();
        message_is_whole
    }
}
