//! A stream that becomes protected while it is in use.

use std::io::{self, ErrorKind, IoSlice};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use parking_lot::Mutex;

use super::Transport;
use crate::sasl::{Layer, Opener, Sealer};

/// Bytes that are read from the protected stream at once.
const READ_SIZE: usize = 64 << 10;

/// From when on what is sent is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// At once.
    Now,
    /// After the next whole message: the answer that ends the exchange is still read without protection.
    NextMessage,
}

/// A transport whose protection is put in when it has been agreed upon.
pub struct Switch {
    inner: Arc<dyn Transport>,
    out: Mutex<Out>,
    into: Mutex<Into>,
    /// Whether any protection is in, so that nothing is locked without.
    engaged: AtomicBool,
}

impl std::fmt::Debug for Switch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Switch").field("engaged", &self.engaged).finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Out {
    sealer: Option<Sealer>,
    /// The message after which protection begins.
    last_plain: Option<LastPlain>,
    /// A packet on its way, from `sent`.
    pending: Vec<u8>,
    sent: usize,
}

/// A message as far as it is sent.
#[derive(Default)]
struct LastPlain {
    head: Vec<u8>,
    sent: usize,
}

impl LastPlain {
    /// Bytes of it that are not sent; of its length, as long as that is not known.
    fn left(&self) -> usize {
        match <[u8; 4]>::try_from(self.head.as_slice()) {
            Ok(head) => {
                usize::try_from(u32::from_be_bytes(head)).unwrap_or(usize::MAX).saturating_sub(self.sent)
            }
            Err(_) => 4 - self.head.len(),
        }
    }

    fn advance(&mut self, sent: &[u8]) {
        let missing = 4 - self.head.len();
        self.head.extend_from_slice(&sent[..sent.len().min(missing)]);
        self.sent += sent.len();
    }
}

#[derive(Default)]
struct Into {
    opener: Option<Opener>,
    /// What has arrived of a packet.
    raw: Vec<u8>,
    /// What nobody has fetched, from `taken`.
    plain: Vec<u8>,
    taken: usize,
}

impl Switch {
    /// A stream without protection, for now.
    #[must_use]
    pub fn new(inner: Arc<dyn Transport>) -> Self {
        Self { inner, out: Mutex::default(), into: Mutex::default(), engaged: AtomicBool::new(false) }
    }

    /// Puts protection in. Nothing may be read before the peer can know of it.
    pub fn protect(&self, layer: Layer, from: From) {
        let mut out = self.out.lock();
        out.sealer = Some(layer.sealer);
        out.last_plain = (from == From::NextMessage).then(LastPlain::default);
        self.into.lock().opener = Some(layer.opener);
        self.engaged.store(true, Ordering::Release);
    }

    /// Whether protection is in.
    #[must_use]
    pub fn is_protected(&self) -> bool {
        self.engaged.load(Ordering::Acquire)
    }

    /// Sends the packet on its way; false if something is left.
    fn push(&self, out: &mut Out) -> io::Result<bool> {
        while out.sent < out.pending.len() {
            match self.inner.send(&out.pending[out.sent..], &[]) {
                Ok(count) => out.sent += count,
                Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(false),
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        out.pending.clear();
        out.sent = 0;
        Ok(true)
    }
}

impl Into {
    /// Opens the packets that are whole.
    fn open(&mut self) -> io::Result<()> {
        let bad = |e| io::Error::new(ErrorKind::InvalidData, e);
        let Some(opener) = &mut self.opener else { return Ok(()) };
        let mut at = 0;
        while let Some(head) = self.raw[at..].first_chunk::<4>() {
            let length = Opener::length(*head).map_err(bad)?;
            let Some(packet) = self.raw.get(at + 4..at + 4 + length) else { break };
            self.plain.extend(opener.open(packet).map_err(bad)?);
            at += 4 + length;
        }
        self.raw.drain(..at);
        Ok(())
    }

    fn fetch(&mut self, buffer: &mut [u8]) -> usize {
        let count = buffer.len().min(self.plain.len() - self.taken);
        buffer[..count].copy_from_slice(&self.plain[self.taken..self.taken + count]);
        self.taken += count;
        if self.taken == self.plain.len() {
            self.plain.clear();
            self.taken = 0;
        }
        count
    }
}

impl Transport for Switch {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.inner.descriptor()
    }

    fn recv(&self, buffer: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        if !self.is_protected() {
            return self.inner.recv(buffer, fds);
        }
        let mut into = self.into.lock();
        loop {
            let count = into.fetch(buffer);
            if count > 0 || buffer.is_empty() {
                return Ok(count);
            }
            let at = into.raw.len();
            into.raw.resize(at + READ_SIZE, 0);
            let read = self.inner.recv(&mut into.raw[at..], fds);
            into.raw.truncate(at + read.as_ref().map_or(0, |count| *count));
            if read? == 0 {
                return Ok(0);
            }
            into.open()?;
        }
    }

    fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
        if !self.is_protected() {
            return self.inner.send(bytes, fds);
        }
        let mut out = self.out.lock();
        if let Some(last) = &mut out.last_plain {
            let left = last.left();
            if left > 0 {
                let count = self.inner.send(&bytes[..bytes.len().min(left)], fds)?;
                last.advance(&bytes[..count]);
                return Ok(count);
            }
            out.last_plain = None;
        }
        if !self.push(&mut out)? {
            return Err(ErrorKind::WouldBlock.into());
        }
        let Some(sealer) = &mut out.sealer else { return self.inner.send(bytes, fds) };
        let count = bytes.len().min(sealer.most());
        out.pending = sealer.seal(&bytes[..count]);
        self.push(&mut out)?;
        Ok(count)
    }

    fn send_parts(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        if !self.is_protected() {
            return self.inner.send_parts(parts);
        }
        self.send(super::first(parts), &[])
    }

    fn carries_fds(&self) -> bool {
        !self.is_protected() && self.inner.carries_fds()
    }

    fn shutdown(&self) {
        self.inner.shutdown();
    }

    fn has_buffered(&self) -> bool {
        let own = self.is_protected() && !self.into.lock().plain.is_empty();
        own || self.inner.has_buffered()
    }

    fn flush(&self) -> io::Result<bool> {
        let sent = !self.is_protected() || self.push(&mut self.out.lock())?;
        Ok(self.inner.flush()? && sent)
    }

    fn peer_name(&self) -> Option<String> {
        self.inner.peer_name()
    }

    fn complaint(&self) -> Option<String> {
        self.inner.complaint()
    }
}

#[cfg(test)]
#[path = "switch_tests.rs"]
mod tests;
