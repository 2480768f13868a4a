//! The receiving half of a data stream: what has come and was not taken yet.

use std::collections::VecDeque;
use std::sync::{Arc, OnceLock};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

use crate::caller::Payload;
use crate::stream::Packet;
use crate::wait::Waiter;

/// A consumer with more than this many bytes before it stops the reading.
const QUEUE_LIMIT: usize = 8 << 20;

/// What came on a stream.
#[derive(Debug, PartialEq, Eq)]
pub enum Received {
    /// Data; never empty.
    Data(Payload),
    /// So many zero bytes that were not sent.
    Hole(u64),
    /// The peer will send nothing more.
    End,
}

/// The receiving half of a stream, as the reader of the socket sees it.
pub(crate) struct Flow {
    inner: Mutex<Inner>,
    /// Called when something has come.
    notify: OnceLock<Box<dyn Fn() + Send + Sync>>,
}

#[derive(Default)]
struct Inner {
    packets: VecDeque<Packet>,
    bytes: usize,
    /// Something was taken that made room for more, and nobody has asked for it.
    relieved: bool,
    /// The peer has said the last word: its confirmation, or why it gave up.
    over: Option<Result<()>>,
    ended: bool,
    waiters: Vec<Arc<Waiter>>,
}

impl Flow {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { inner: Mutex::default(), notify: OnceLock::new() })
    }

    pub(crate) fn is_full(&self) -> bool {
        self.inner.lock().is_full()
    }

    /// Whether there is room again since this was last asked: then somebody must read on.
    pub(crate) fn is_relieved(&self) -> bool {
        std::mem::take(&mut self.inner.lock().relieved)
    }

    /// Bytes that were not taken yet.
    pub(crate) fn queued(&self) -> usize {
        self.inner.lock().bytes
    }

    /// Calls `notify` whenever something has come, from now on. Only the first one counts.
    pub(crate) fn notify(&self, notify: impl Fn() + Send + Sync + 'static) {
        if self.notify.set(Box::new(notify)).is_ok() && self.is_ready() {
            self.tell();
        }
    }

    /// Calls what [`Flow::notify`] was given.
    pub(crate) fn tell(&self) {
        if let Some(notify) = self.notify.get() {
            notify();
        }
    }

    /// Whether [`Flow::next`] has something.
    pub(crate) fn is_ready(&self) -> bool {
        let inner = self.inner.lock();
        !inner.packets.is_empty() || inner.ended || inner.over.is_some()
    }

    /// Whether the peer has said its last word.
    pub(crate) fn is_over(&self) -> bool {
        self.inner.lock().over.is_some()
    }

    /// Hands a packet to the consumer.
    pub(crate) fn receive(&self, packet: Result<Packet>) {
        let mut inner = self.inner.lock();
        // Nothing counts after the last word, also not the end of the connection.
        match packet {
            _ if inner.over.is_some() => return,
            Ok(Packet::Finish) => inner.over = Some(Ok(())),
            Ok(Packet::Abort(error)) => inner.over = Some(Err(error.unwrap_or_else(aborted))),
            Err(error) => inner.over = Some(Err(error)),
            Ok(packet) => {
                if let Packet::Data(data) = &packet {
                    inner.bytes += data.len();
                }
                inner.packets.push_back(packet);
            }
        }
        inner.waiters.drain(..).for_each(|w| w.wake());
        drop(inner);
        self.tell();
    }

    /// The next data, hole or end; errors come after the data that preceded them.
    pub(crate) fn next(&self, waiter: &Arc<Waiter>) -> Option<Result<Received>> {
        let mut inner = self.inner.lock();
        let next = inner.take();
        if next.is_none() {
            inner.waiters.push(Arc::clone(waiter));
        }
        next
    }

    /// [`Flow::next`] for somebody who does not wait.
    pub(crate) fn try_next(&self) -> Option<Result<Received>> {
        self.inner.lock().take()
    }

    /// The peer's last word.
    pub(crate) fn over(&self, waiter: &Arc<Waiter>) -> Option<Result<()>> {
        let mut inner = self.inner.lock();
        if inner.over.is_none() {
            inner.waiters.push(Arc::clone(waiter));
        }
        inner.over.clone()
    }

    pub(crate) fn failure(&self) -> Option<Error> {
        match &self.inner.lock().over {
            Some(Err(error)) => Some(error.clone()),
            _ => None,
        }
    }
}

impl Inner {
    fn is_full(&self) -> bool {
        self.bytes > QUEUE_LIMIT
    }

    fn take(&mut self) -> Option<Result<Received>> {
        match self.packets.pop_front() {
            Some(Packet::Data(data)) if data.is_empty() => self.ended = true,
            Some(Packet::Data(data)) => {
                let was_full = self.is_full();
                self.bytes -= data.len();
                self.relieved |= was_full && !self.is_full();
                return Some(Ok(Received::Data(data)));
            }
            Some(Packet::Hole { length }) => return Some(Ok(Received::Hole(length))),
            _ => {}
        }
        if self.ended {
            return Some(Ok(Received::End));
        }
        match &self.over {
            Some(Ok(())) => return Some(Ok(Received::End)),
            Some(Err(error)) => return Some(Err(error.clone())),
            None => {}
        }
        None
    }
}

/// The error of a stream that a client gave up.
fn aborted() -> Error {
    Error::new(ErrorDomain::RPC, ErrorNumber::RPC, "stream aborted at client request")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_makes_room_is_told_once() {
        let flow = Flow::new();
        let packet = || Ok(Packet::Data(Payload::new(vec![0; QUEUE_LIMIT / 2 + 1], 0)));
        flow.receive(packet());
        assert!(!flow.is_full() && !flow.is_relieved());
        // It becomes full while a consumer is already on its way to take something.
        flow.receive(packet());
        assert!(flow.is_full() && flow.try_next().is_some());
        assert!(!flow.is_full() && flow.is_relieved() && !flow.is_relieved());
        assert!(flow.try_next().is_some() && !flow.is_relieved());
    }
}
