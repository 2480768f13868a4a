//! A data stream over a connection.

use std::collections::VecDeque;
use std::sync::Arc;

use ferrovirt_util::{Error, Result};
use parking_lot::Mutex;

use super::shared::{Shared, closed};
use super::wait::{Limits, Waiter};
use crate::protocol::net::MessageHeader;
use crate::stream::{CHUNK, Packet, encode_data};

/// A consumer with more than this many bytes before it stops the reading.
const QUEUE_LIMIT: usize = 8 << 20;
/// A sender waits while more than this many bytes have not been taken by the peer.
const UNSENT_LIMIT: usize = 1 << 20;

/// What came on a stream.
#[derive(Debug, PartialEq, Eq)]
pub enum Received {
    /// Data; never empty.
    Data(Vec<u8>),
    /// So many zero bytes that were not sent.
    Hole(u64),
    /// The peer will send nothing more.
    End,
}

/// The receiving half of a stream, as the reader of the socket sees it.
pub(super) struct Flow {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    packets: VecDeque<Packet>,
    bytes: usize,
    /// The peer has said the last word: its confirmation, or why it gave up.
    over: Option<Result<()>>,
    ended: bool,
    waiters: Vec<Arc<Waiter>>,
}

impl Flow {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self { inner: Mutex::default() })
    }

    pub(super) fn is_full(&self) -> bool {
        self.inner.lock().bytes > QUEUE_LIMIT
    }

    pub(super) fn receive(&self, packet: Result<Packet>) {
        let mut inner = self.inner.lock();
        // Nothing counts after the last word, also not the end of the connection.
        match packet {
            _ if inner.over.is_some() => return,
            Ok(Packet::Finish) => inner.over = Some(Ok(())),
            Ok(Packet::Abort(error)) => inner.over = Some(Err(error.unwrap_or_else(closed))),
            Err(error) => inner.over = Some(Err(error)),
            Ok(packet) => {
                if let Packet::Data(data) = &packet {
                    inner.bytes += data.len();
                }
                inner.packets.push_back(packet);
            }
        }
        inner.waiters.drain(..).for_each(|w| w.wake());
    }

    /// The next data, hole or end; errors come after the data that preceded them.
    fn next(&self, waiter: &Arc<Waiter>) -> Option<Result<Received>> {
        let mut inner = self.inner.lock();
        match inner.packets.pop_front() {
            Some(Packet::Data(data)) if data.is_empty() => inner.ended = true,
            Some(Packet::Data(data)) => {
                inner.bytes -= data.len();
                return Some(Ok(Received::Data(data.into_vec())));
            }
            Some(Packet::Hole { length }) => return Some(Ok(Received::Hole(length))),
            _ => {}
        }
        if inner.ended {
            return Some(Ok(Received::End));
        }
        match &inner.over {
            Some(Ok(())) => return Some(Ok(Received::End)),
            Some(Err(error)) => return Some(Err(error.clone())),
            None => {}
        }
        inner.waiters.push(Arc::clone(waiter));
        None
    }

    /// The peer's last word.
    fn over(&self, waiter: &Arc<Waiter>) -> Option<Result<()>> {
        let mut inner = self.inner.lock();
        if inner.over.is_none() {
            inner.waiters.push(Arc::clone(waiter));
        }
        inner.over.clone()
    }

    fn failure(&self) -> Option<Error> {
        match &self.inner.lock().over {
            Some(Err(error)) => Some(error.clone()),
            _ => None,
        }
    }
}

/// An open stream. Dropping it without [`ClientStream::finish`] gives it up.
pub struct ClientStream {
    shared: Arc<Shared>,
    flow: Arc<Flow>,
    call: MessageHeader,
    open: bool,
}

impl std::fmt::Debug for ClientStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientStream").field("call", &self.call).finish_non_exhaustive()
    }
}

impl ClientStream {
    pub(super) fn new(shared: Arc<Shared>, flow: Arc<Flow>, call: MessageHeader) -> Self {
        Self { shared, flow, call, open: true }
    }

    /// Bytes that have arrived and were not taken yet.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.flow.inner.lock().bytes
    }

    /// Sends data. Returns when the peer has taken all but a bounded rest.
    ///
    /// # Errors
    /// The peer gave up, the connection is gone, or the limits are reached. What was sent so far stays sent.
    pub fn send(&self, data: &[u8], limits: &Limits<'_>) -> Result<()> {
        for chunk in data.chunks(CHUNK) {
            self.send_bytes(encode_data(&self.call, chunk)?, limits)?;
        }
        Ok(())
    }

    /// Sends `length` zero bytes as a hole. The stream must have been opened with its sparse flag.
    ///
    /// # Errors
    /// As [`ClientStream::send`].
    pub fn send_hole(&self, length: u64, limits: &Limits<'_>) -> Result<()> {
        self.send_bytes(Packet::Hole { length }.encode(&self.call)?, limits)
    }

    fn send_bytes(&self, bytes: Vec<u8>, limits: &Limits<'_>) -> Result<()> {
        if let Some(error) = self.flow.failure() {
            return Err(error);
        }
        Shared::check_open(&self.shared.state.lock())?;
        self.shared.send(bytes, Vec::new(), None);
        let waiter = Arc::new(Waiter::default());
        if self.shared.unsent() <= UNSENT_LIMIT {
            return Ok(());
        }
        self.shared.wait(&waiter, limits, || {
            let mut state = self.shared.state.lock();
            if state.closed.is_some() || self.flow.failure().is_some() || self.shared.unsent() <= UNSENT_LIMIT
            {
                return Some(());
            }
            state.senders.push(Arc::clone(&waiter));
            None
        })
    }

    /// Waits for data, a hole or the end.
    ///
    /// # Errors
    /// The peer gave up, the connection is gone, or the limits are reached.
    pub fn recv(&self, limits: &Limits<'_>) -> Result<Received> {
        let was_full = self.flow.is_full();
        let waiter = Arc::new(Waiter::default());
        let received = self.shared.wait(&waiter, limits, || self.flow.next(&waiter))?;
        if was_full && !self.flow.is_full() {
            self.shared.arm_if_idle();
        }
        received
    }

    /// Says that everything was sent, or received, and waits until the peer agrees.
    ///
    /// # Errors
    /// What the peer reports about the whole transfer; or as [`ClientStream::recv`].
    pub fn finish(mut self, limits: &Limits<'_>) -> Result<()> {
        self.close(&Packet::Finish, limits)?
    }

    /// Gives the stream up and waits until the peer has heard it. A peer answers that with an error, which is what was
    /// asked for.
    ///
    /// # Errors
    /// The limits are reached.
    pub fn abort(mut self, limits: &Limits<'_>) -> Result<()> {
        self.close(&Packet::Abort(None), limits).map(drop)
    }

    /// Says the last word and waits for the peer's.
    fn close(&mut self, packet: &Packet, limits: &Limits<'_>) -> Result<Result<()>> {
        self.open = false;
        let waiter = Arc::new(Waiter::default());
        let result = match self.flow.failure() {
            Some(error) => Ok(Err(error)),
            None => {
                self.shared.send(packet.encode(&self.call)?, Vec::new(), None);
                self.shared.wait(&waiter, limits, || self.flow.over(&waiter))
            }
        };
        self.forget();
        result
    }

    fn forget(&self) {
        self.shared.state.lock().streams.remove(&self.call.serial);
        self.shared.arm_if_idle();
    }
}

impl Drop for ClientStream {
    fn drop(&mut self) {
        if self.open {
            self.forget();
            if self.flow.inner.lock().over.is_none()
                && let Ok(bytes) = Packet::Abort(None).encode(&self.call)
            {
                self.shared.send(bytes, Vec::new(), None);
            }
        }
    }
}
