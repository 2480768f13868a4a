//! The receiving half of a data stream: what has come and was not taken yet.

use std::collections::VecDeque;
use std::sync::{Arc, OnceLock};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

use crate::caller::Payload;
use crate::stream::Packet;
use crate::wait::Waiter;

/// Consumers with more than this many bytes before them stop the reading.
const QUEUE_LIMIT: usize = 8 << 20;
/// What a packet takes besides its message, at most.
const PACKET: usize = 160;

/// Whether the consumers of a connection's streams are so far behind that reading should wait for them.
pub(crate) fn are_behind<'a>(flows: impl IntoIterator<Item = &'a Arc<Flow>>) -> bool {
    queued(flows) > QUEUE_LIMIT
}

/// Memory that the packets of a connection's streams take which nobody has taken yet.
pub(crate) fn queued<'a>(flows: impl IntoIterator<Item = &'a Arc<Flow>>) -> usize {
    flows.into_iter().map(|flow| flow.queued()).sum()
}

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
    /// Memory that they take.
    bytes: usize,
    /// The peer has said the last word: its confirmation, or why it gave up.
    over: Option<Result<()>>,
    ended: bool,
    waiters: Vec<Arc<Waiter>>,
}

impl Flow {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { inner: Mutex::default(), notify: OnceLock::new() })
    }

    /// Memory that the packets take which were not taken yet.
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
                inner.bytes += memory(&packet);
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
    fn take(&mut self) -> Option<Result<Received>> {
        let packet = self.packets.pop_front();
        self.bytes -= packet.as_ref().map_or(0, memory);
        match packet {
            Some(Packet::Data(data)) if data.is_empty() => self.ended = true,
            Some(Packet::Data(data)) => return Some(Ok(Received::Data(data))),
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

/// Memory that a packet takes. Small ones take much more than their data.
fn memory(packet: &Packet) -> usize {
    PACKET + if let Packet::Data(data) = packet { data.memory() } else { 0 }
}

/// The error of a stream that a client gave up.
fn aborted() -> Error {
    Error::new(ErrorDomain::RPC, ErrorNumber::RPC, "stream aborted at client request")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_packets_and_all_streams_count() {
        let flows = [Flow::new(), Flow::new()];
        let byte = || Ok(Packet::Data(Payload::new(vec![1], 0)));
        let half = QUEUE_LIMIT / PACKET / 2;
        for flow in &flows {
            (0..half).for_each(|_| flow.receive(byte()));
        }
        assert!(are_behind(&flows), "{} bytes", queued(&flows));
        for _ in 0..half / 10 {
            assert!(flows[1].try_next().is_some());
        }
        assert!(!are_behind(&flows));
        flows[0].receive(Ok(Packet::Hole { length: u64::MAX }));
        while flows.iter().any(|flow| flow.try_next().is_some()) {}
        assert_eq!(queued(&flows), 0);
    }
}
