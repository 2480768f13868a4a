//! Data streams.

use std::os::fd::{AsFd as _, BorrowedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::consts::STREAM_RECV_STOP_AT_HOLE;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt_rpc::Payload;
use ferrovirt_rpc::client::{ClientStream, Received as Packet};
use nix::sys::eventfd::{EfdFlags, EventFd};
use parking_lot::Mutex;

use super::error::ClientError;
use crate::convert::number;
use crate::dial::within;

/// What has come and was not given to the program yet.
#[derive(Default)]
struct Rest {
    data: Payload,
    taken: usize,
    /// Bytes left of the hole that the stream is at.
    hole: u64,
    ended: bool,
}

impl Rest {
    /// Whether the program can be given something.
    fn is_something(&self) -> bool {
        self.taken < self.data.len() || self.hole > 0 || self.ended
    }
}

/// A stream over the connection.
pub(super) struct RemoteStream {
    stream: ClientStream,
    sparse: bool,
    rest: Mutex<Rest>,
    /// For event loops, once somebody asks for it.
    ready: OnceLock<Option<Arc<Ready>>>,
}

/// A descriptor for event loops: readable when there may be something to receive, writable when something can be sent.
struct Ready {
    fd: EventFd,
    /// Nothing can be sent. The descriptor's counter is full then, which makes it readable, too.
    clogged: AtomicBool,
}

impl Ready {
    /// There may be something to receive, or to send.
    fn signal(&self) {
        if self.clogged.swap(false, Ordering::AcqRel) {
            self.clear();
        }
        self.add(1);
    }

    fn clog(&self) {
        self.clogged.store(true, Ordering::Release);
        self.clear();
        self.add(u64::MAX - 1);
    }

    // Errors only mean that the counter is at its limit already.

    fn clear(&self) {
        if let Err(errno) = self.fd.read() {
            log::trace!("a stream's descriptor was not signalled: {errno}");
        }
    }

    fn add(&self, count: u64) {
        if let Err(errno) = self.fd.write(count) {
            log::trace!("a stream's descriptor is signalled already: {errno}");
        }
    }
}

impl RemoteStream {
    pub(super) fn new(stream: ClientStream, sparse: bool) -> Self {
        Self { stream, sparse, rest: Mutex::default(), ready: OnceLock::new() }
    }

    /// The descriptor for event loops, if somebody has asked for it.
    fn ready(&self) -> Option<&Arc<Ready>> {
        self.ready.get()?.as_ref()
    }

    /// Makes the descriptor for event loops.
    fn make_ready(&self) -> Option<Arc<Ready>> {
        let fd = match EventFd::from_flags(EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK) {
            Ok(fd) => fd,
            Err(errno) => {
                log::warn!("a stream cannot be polled: {errno}");
                return None;
            }
        };
        let ready = Arc::new(Ready { fd, clogged: AtomicBool::new(false) });
        let told = Arc::clone(&ready);
        self.stream.notify(move || told.signal());
        if self.rest.lock().is_something() {
            ready.signal();
        }
        if self.stream.is_clogged() {
            self.clog(&ready);
        }
        Some(ready)
    }

    /// The descriptor is not writable until the peer has taken something.
    fn clog(&self, ready: &Ready) {
        ready.clog();
        // It may have a moment ago.
        if !self.stream.is_clogged() {
            ready.signal();
        }
    }

    /// Makes sure that there is something: data, a hole or the end. Whether there is, if the stream shall not wait.
    fn fill(&self, call: &Call, rest: &mut Rest, nonblock: bool) -> Result<bool> {
        if rest.is_something() {
            return Ok(true);
        }
        let packet = if nonblock {
            self.stream.try_recv()?
        } else {
            Some(within(call, |limits| self.stream.recv(limits))?)
        };
        match packet {
            None => return Ok(false),
            Some(Packet::Data(data)) => (rest.data, rest.taken) = (data, 0),
            Some(Packet::Hole(length)) => rest.hole = length,
            Some(Packet::End) => rest.ended = true,
        }
        Ok(true)
    }

    /// The descriptor is readable exactly while something can be received.
    fn update_ready(&self, rest: &Rest) {
        let Some(ready) = self.ready() else { return };
        if ready.clogged.load(Ordering::Acquire) {
            return;
        }
        if !rest.is_something() && !self.stream.is_ready() {
            ready.clear();
            if !self.stream.is_ready() {
                return;
            }
        }
        ready.signal();
    }

    fn check_sparse(&self) -> Result<()> {
        if self.sparse { Ok(()) } else { Err(ClientError::NotSparse.into()) }
    }
}

impl StreamDriver for RemoteStream {
    fn send(&self, call: &Call, data: &[u8], nonblock: bool) -> Result<Option<usize>> {
        if nonblock {
            let sent = self.stream.try_send(data)?;
            if let (None, Some(ready)) = (sent, self.ready()) {
                self.clog(ready);
            }
            return Ok(sent);
        }
        within(call, |limits| self.stream.send(data, limits))?;
        Ok(Some(data.len()))
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], flags: u32, nonblock: bool) -> Result<Received> {
        let mut rest = self.rest.lock();
        let filled = self.fill(call, &mut rest, nonblock);
        let received = filled.map(|filled| {
            if !filled {
                return Received::WouldBlock;
            }
            if rest.hole > 0 && flags & STREAM_RECV_STOP_AT_HOLE != 0 {
                return Received::Hole;
            }
            let left = rest.data.len() - rest.taken;
            if left > 0 {
                let size = left.min(buffer.len());
                buffer[..size].copy_from_slice(&rest.data[rest.taken..rest.taken + size]);
                rest.taken += size;
                if size == left {
                    rest.taken = 0;
                    self.stream.recycle(std::mem::take(&mut rest.data));
                }
                return Received::Data(size);
            }
            let size = usize::try_from(rest.hole).unwrap_or(usize::MAX).min(buffer.len());
            buffer[..size].fill(0);
            rest.hole -= size as u64;
            Received::Data(size)
        });
        self.update_ready(&rest);
        received
    }

    fn send_hole(&self, call: &Call, length: i64, _flags: u32) -> Result<()> {
        self.check_sparse()?;
        let length = number(length)?;
        within(call, |limits| self.stream.send_hole(length, limits))
    }

    fn recv_hole(&self, call: &Call, _flags: u32) -> Result<i64> {
        self.check_sparse()?;
        let mut rest = self.rest.lock();
        self.fill(call, &mut rest, false)?;
        let hole = std::mem::take(&mut rest.hole);
        self.update_ready(&rest);
        number(hole)
    }

    fn in_data(&self, call: &Call) -> Result<(bool, i64)> {
        self.check_sparse()?;
        let mut rest = self.rest.lock();
        self.fill(call, &mut rest, false)?;
        let left = rest.data.len() - rest.taken;
        match rest.hole {
            0 => Ok((left > 0, number(left)?)),
            hole => Ok((false, number(hole)?)),
        }
    }

    fn finish(&self, call: &Call) -> Result<()> {
        within(call, |limits| self.stream.finish(limits))
    }

    fn abort(&self, call: &Call) -> Result<()> {
        within(call, |limits| self.stream.abort(limits))
    }

    fn pollable(&self) -> Option<BorrowedFd<'_>> {
        self.ready.get_or_init(|| self.make_ready()).as_ref().map(|ready| ready.fd.as_fd())
    }
}
