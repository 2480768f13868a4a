//! Messages on their way out, in order.

use std::collections::VecDeque;
use std::io::{self, IoSlice};
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use parking_lot::Mutex;

use crate::transport::Transport;
use crate::wait::Limits;

/// How often who waits for room looks whether there is still a reason to.
const LOOK: Duration = Duration::from_millis(100);

/// What a piece takes besides its bytes, at most.
const PIECE: usize = 160;

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
    /// Whether somebody has undertaken to wait until the transport takes more.
    watched: bool,
}

impl Outbox {
    /// Queues a message; behind it each descriptor travels with a zero byte of its own.
    pub(crate) fn push(&mut self, mut bytes: Vec<u8>, fds: Vec<OwnedFd>, serial: Option<u32>) {
        // What is not sent at once takes no more than it must.
        if !self.pieces.is_empty() {
            bytes.shrink_to_fit();
        }
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

    /// Sends a message in two parts after what is queued already, as [`Outbox::flush`] does. Only what is not taken is copied.
    ///
    /// # Errors
    /// The stream is broken.
    pub(crate) fn send(&mut self, head: &[u8], body: &[u8], transport: &dyn Transport) -> io::Result<bool> {
        let mut sent = 0;
        let rest = |sent: usize| {
            (head.get(sent..).unwrap_or_default(), &body[sent.saturating_sub(head.len()).min(body.len())..])
        };
        while self.pieces.is_empty() && sent < head.len() + body.len() {
            let (head, body) = rest(sent);
            match transport.send_parts(&[IoSlice::new(head), IoSlice::new(body)]) {
                Ok(count) => sent += count,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let (head, body) = rest(sent);
        if !head.is_empty() || !body.is_empty() {
            self.push([head, body].concat(), Vec::new(), None);
        }
        self.flush(transport)
    }

    /// Memory that they take.
    pub(crate) fn memory(&self) -> usize {
        self.bytes + PIECE * self.pieces.len()
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

    /// What [`Outbox::is_blocked`] was when [`Outbox::watch`] was last called.
    pub(crate) fn is_watched(&self) -> bool {
        self.watched
    }

    /// Returns [`Outbox::is_blocked`] to whoever arranges for the transport to be watched.
    pub(crate) fn watch(&mut self) -> bool {
        self.watched = self.blocked;
        self.blocked
    }

    /// Whether everything was sent.
    fn is_done(&self) -> bool {
        self.pieces.is_empty() && !self.blocked
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

/// Waits until everything is sent. `flush` sends what is queued; `check` fails when there is no reason to wait any longer.
///
/// # Errors
/// That of `check`, or the limits are reached.
pub(crate) fn wait_for_room(
    outbox: &Mutex<Outbox>,
    transport: &dyn Transport,
    limits: &Limits<'_>,
    flush: impl Fn(),
    check: impl Fn() -> Result<()>,
) -> Result<()> {
    loop {
        check()?;
        limits.check()?;
        if outbox.lock().is_done() {
            return Ok(());
        }
        let wait = limits.slice().map_or(LOOK, |slice| slice.min(LOOK)) + Duration::from_millis(1);
        let timeout = PollTimeout::try_from(wait).unwrap_or(PollTimeout::ZERO);
        match poll(&mut [PollFd::new(transport.descriptor(), PollFlags::POLLOUT)], timeout) {
            Ok(0) | Err(Errno::EINTR) => {}
            Ok(_) => flush(),
            Err(errno) => return Err(Error::system(ErrorDomain::RPC, errno as i32, "poll on socket failed")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::fd::BorrowedFd;

    use super::*;

    /// Takes at most so many bytes at a time, as often as it may.
    struct Narrow {
        width: usize,
        times: Mutex<usize>,
        taken: Mutex<Vec<u8>>,
    }

    impl Narrow {
        fn new(width: usize, times: usize) -> Self {
            Self { width, times: Mutex::new(times), taken: Mutex::default() }
        }
    }

    impl Transport for Narrow {
        fn descriptor(&self) -> BorrowedFd<'_> {
            unimplemented!("nobody waits here")
        }

        fn recv(&self, _: &mut [u8], _: &mut Vec<OwnedFd>) -> io::Result<usize> {
            Ok(0)
        }

        fn send(&self, bytes: &[u8], _: &[BorrowedFd<'_>]) -> io::Result<usize> {
            let mut times = self.times.lock();
            *times = times.checked_sub(1).ok_or(io::ErrorKind::WouldBlock)?;
            let count = bytes.len().min(self.width);
            self.taken.lock().extend_from_slice(&bytes[..count]);
            Ok(count)
        }

        fn carries_fds(&self) -> bool {
            false
        }

        fn shutdown(&self) {}
    }

    #[test]
    fn nobody_waits_while_nothing_is_kept() {
        let (transport, outbox) = (Narrow::new(3, 0), Mutex::<Outbox>::default());
        let room = || wait_for_room(&outbox, &transport, &Limits::default(), || {}, || Ok(()));
        // Who waited would poll the transport, which cannot be done here.
        assert!(room().is_ok() && room().is_ok());
        assert!(!outbox.lock().send(b"head", b"", &transport).unwrap() && !outbox.lock().is_done());
    }

    #[test]
    fn what_is_not_taken_is_kept_in_order() {
        for (width, times) in [(100, 9), (3, 0), (3, 1), (3, 2), (4, 1), (5, 3), (1, 7), (1, 8)] {
            let transport = Narrow::new(width, times);
            let mut outbox = Outbox::default();
            let done = outbox.send(b"head", b"body", &transport).unwrap();
            let taken = transport.taken.lock().len();
            assert_eq!((done, outbox.len()), (taken == 8, 8 - taken), "{width} {times}");
            assert_eq!(outbox.is_done(), done);
            outbox.send(b"2", b"", &transport).unwrap();
            outbox.push(b"last".to_vec(), Vec::new(), Some(3));
            *transport.times.lock() = 100;
            assert!(outbox.flush(&transport).unwrap());
            assert_eq!(*transport.taken.lock(), b"headbody2last", "{width} {times}");
            assert_eq!((outbox.len(), outbox.is_done()), (0, true));
        }
    }
}
