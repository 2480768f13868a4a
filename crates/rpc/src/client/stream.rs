//! A data stream over a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ferrovirt_util::Result;

use super::shared::Shared;
use crate::caller::Payload;
use crate::flow::{Flow, Received};
use crate::line::End as _;
use crate::protocol::net::MessageHeader;
use crate::stream::{CHUNK, Packet, data_head};
use crate::wait::{Limits, Waiter};

/// Nothing more is taken from who does not wait while so many bytes have not been taken by the peer.
const UNSENT_LIMIT: usize = 1 << 20;

/// An open stream. Dropping it without [`ClientStream::finish`] gives it up.
pub struct ClientStream {
    shared: Arc<Shared>,
    flow: Arc<Flow>,
    call: MessageHeader,
    open: AtomicBool,
}

impl std::fmt::Debug for ClientStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientStream").field("call", &self.call).finish_non_exhaustive()
    }
}

impl ClientStream {
    pub(super) fn new(shared: Arc<Shared>, flow: Arc<Flow>, call: MessageHeader) -> Self {
        Self { shared, flow, call, open: AtomicBool::new(true) }
    }

    /// Memory of what has arrived and was not taken yet.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.flow.queued()
    }

    /// Sends data. Returns when the peer has taken all but a bounded rest.
    ///
    /// # Errors
    /// The peer gave up, the connection is gone, or the limits are reached. What was sent so far stays sent.
    pub fn send(&self, data: &[u8], limits: &Limits<'_>) -> Result<()> {
        for chunk in data.chunks(CHUNK) {
            self.wait_for_room(limits)?;
            self.send_data(chunk)?;
        }
        Ok(())
    }

    /// [`ClientStream::send`] of as much as can be sent without waiting; `None` if the peer has not taken what was sent
    /// before. Then what [`ClientStream::notify`] was given is called when it has.
    ///
    /// # Errors
    /// The peer gave up, or the connection is gone.
    pub fn try_send(&self, data: &[u8]) -> Result<Option<usize>> {
        if self.is_clogged() {
            let clogged = &mut self.shared.state.lock().clogged;
            // Who sends what waits takes this lock afterwards, to tell those that are noted here.
            if self.is_clogged() {
                if !clogged.iter().any(|flow| Arc::ptr_eq(flow, &self.flow)) {
                    clogged.push(Arc::clone(&self.flow));
                }
                return Ok(None);
            }
        }
        let chunk = &data[..data.len().min(CHUNK)];
        if !chunk.is_empty() {
            self.send_data(chunk)?;
        }
        Ok(Some(chunk.len()))
    }

    /// Whether the peer has not taken what was sent before.
    #[must_use]
    pub fn is_clogged(&self) -> bool {
        self.flow.failure().is_none() && self.shared.line().unsent() > UNSENT_LIMIT
    }

    /// Sends `length` zero bytes as a hole. The stream must have been opened with its sparse flag.
    ///
    /// # Errors
    /// As [`ClientStream::send`].
    pub fn send_hole(&self, length: u64, limits: &Limits<'_>) -> Result<()> {
        self.wait_for_room(limits)?;
        self.shared.send(Packet::Hole { length }.encode(&self.call)?, Vec::new());
        Ok(())
    }

    /// Sends one packet without waiting for the peer.
    fn send_data(&self, data: &[u8]) -> Result<()> {
        self.check()?;
        self.shared.send_parts(&data_head(&self.call, data.len())?, data);
        Ok(())
    }

    /// Whether there is any use in sending.
    fn check(&self) -> Result<()> {
        match self.flow.failure() {
            Some(error) => Err(error),
            None => Shared::check_open(&self.shared.state.lock()),
        }
    }

    fn wait_for_room(&self, limits: &Limits<'_>) -> Result<()> {
        self.shared.wait_for_room(limits, || self.check())
    }

    /// Waits for data, a hole or the end.
    ///
    /// # Errors
    /// The peer gave up, the connection is gone, or the limits are reached.
    pub fn recv(&self, limits: &Limits<'_>) -> Result<Received> {
        let waiter = Arc::new(Waiter::default());
        let received = self.shared.wait(&waiter, limits, || self.flow.next(&waiter))?;
        self.shared.taken();
        received
    }

    /// [`ClientStream::recv`] of what has arrived already; `None` if nothing has.
    ///
    /// # Errors
    /// The peer gave up, or the connection is gone.
    pub fn try_recv(&self) -> Result<Option<Received>> {
        let received = self.flow.try_next();
        self.shared.taken();
        received.transpose()
    }

    /// Takes received data back that is not needed any more: what comes next is read into its buffer.
    pub fn recycle(&self, data: Payload) {
        self.shared.line().recycle(data);
    }

    /// Whether [`ClientStream::try_recv`] has something: data, a hole, the end, or an error.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.flow.is_ready()
    }

    /// Calls `notify` whenever something has arrived, or can be sent after [`ClientStream::try_send`] could not, on whatever thread reads the socket: it may only pass that on. Only
    /// the first `notify` of a stream counts.
    pub fn notify(&self, notify: impl Fn() + Send + Sync + 'static) {
        self.flow.notify(notify);
    }

    /// Says that everything was sent, or received, and waits until the peer agrees.
    ///
    /// # Errors
    /// What the peer reports about the whole transfer; or as [`ClientStream::recv`].
    pub fn finish(&self, limits: &Limits<'_>) -> Result<()> {
        self.close(&Packet::Finish, limits)?
    }

    /// Gives the stream up and waits until the peer has heard it. A peer answers that with an error, which is what was
    /// asked for.
    ///
    /// # Errors
    /// The limits are reached.
    pub fn abort(&self, limits: &Limits<'_>) -> Result<()> {
        self.close(&Packet::Abort(None), limits).map(drop)
    }

    /// Says the last word and waits for the peer's.
    fn close(&self, packet: &Packet, limits: &Limits<'_>) -> Result<Result<()>> {
        self.open.store(false, Ordering::Release);
        let waiter = Arc::new(Waiter::default());
        let result = match self.flow.failure() {
            Some(error) => Ok(Err(error)),
            None => {
                self.shared.send(packet.encode(&self.call)?, Vec::new());
                self.shared.wait(&waiter, limits, || self.flow.over(&waiter))
            }
        };
        self.forget();
        result
    }

    fn forget(&self) {
        self.shared.state.lock().streams.remove(self.call.serial);
        self.shared.arm_if_idle();
    }
}

impl Drop for ClientStream {
    fn drop(&mut self) {
        if *self.open.get_mut() {
            self.forget();
            if !self.flow.is_over()
                && let Ok(bytes) = Packet::Abort(None).encode(&self.call)
            {
                self.shared.send(bytes, Vec::new());
            }
        }
    }
}
