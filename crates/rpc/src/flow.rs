//! The receiving half of a data stream: what has come and was not taken yet.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
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

/// The open streams of a connection by their serials, and what they have before them together.
#[derive(Default)]
pub(crate) struct Streams {
    flows: HashMap<u32, Arc<Flow>>,
    /// Memory that the flows' packets take which nobody has taken yet.
    queued: Arc<AtomicUsize>,
    /// Nothing is read until consumers have taken more.
    held: bool,
}

impl Streams {
    pub(crate) fn len(&self) -> usize {
        self.flows.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.flows.is_empty()
    }

    pub(crate) fn contains(&self, serial: u32) -> bool {
        self.flows.contains_key(&serial)
    }

    pub(crate) fn find(&self, serial: u32) -> Option<Arc<Flow>> {
        self.flows.get(&serial).cloned()
    }

    pub(crate) fn insert(&mut self, serial: u32, flow: &Arc<Flow>) {
        self.remove(serial);
        flow.count_in(Some(&self.queued));
        self.flows.insert(serial, Arc::clone(flow));
    }

    pub(crate) fn remove(&mut self, serial: u32) {
        if let Some(flow) = self.flows.remove(&serial) {
            flow.count_in(None);
        }
    }

    /// Removes all.
    pub(crate) fn drain(&mut self) -> Vec<Arc<Flow>> {
        let flows: Vec<_> = self.flows.drain().map(|(_, flow)| flow).collect();
        flows.iter().for_each(|flow| flow.count_in(None));
        flows
    }

    /// Memory that packets take which nobody has taken yet.
    pub(crate) fn queued(&self) -> usize {
        self.queued.load(Ordering::Relaxed)
    }

    /// Whether the consumers are so far behind that reading should wait for them. [`Streams::release`] then says when not to.
    pub(crate) fn hold(&mut self) -> bool {
        let behind = self.queued() > QUEUE_LIMIT;
        self.held |= behind;
        behind
    }

    /// Whether the consumers had been behind and are no more.
    pub(crate) fn release(&mut self) -> bool {
        let released = self.held && self.queued() <= QUEUE_LIMIT;
        self.held &= !released;
        released
    }
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
    /// Where that of all streams of the connection is counted, while it has this one.
    total: Option<Arc<AtomicUsize>>,
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

    /// From now on its packets count in `total`, those that are there already too, and nowhere else.
    fn count_in(&self, total: Option<&Arc<AtomicUsize>>) {
        let mut inner = self.inner.lock();
        let bytes = inner.bytes;
        inner.uncount(bytes);
        inner.total = total.cloned();
        inner.count(bytes);
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
                inner.count(memory(&packet));
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
    fn count(&mut self, bytes: usize) {
        self.bytes += bytes;
        if let Some(total) = &self.total {
            total.fetch_add(bytes, Ordering::Relaxed);
        }
    }

    fn uncount(&mut self, bytes: usize) {
        self.bytes -= bytes;
        if let Some(total) = &self.total {
            total.fetch_sub(bytes, Ordering::Relaxed);
        }
    }

    fn take(&mut self) -> Option<Result<Received>> {
        let packet = self.packets.pop_front();
        self.uncount(packet.as_ref().map_or(0, memory));
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

    fn byte() -> Result<Packet> {
        Ok(Packet::Data(Payload::new(vec![1], 0)))
    }

    #[test]
    fn small_packets_and_all_streams_count() {
        let (flows, mut streams) = ([Flow::new(), Flow::new()], Streams::default());
        let half = QUEUE_LIMIT / PACKET / 2;
        for (flow, serial) in flows.iter().zip(1..) {
            streams.insert(serial, flow);
            (0..half).for_each(|_| flow.receive(byte()));
        }
        assert!(streams.hold() && !streams.release(), "{} bytes", streams.queued());
        for _ in 0..half / 10 {
            assert!(flows[1].try_next().is_some());
        }
        assert!(streams.release() && !streams.release() && !streams.hold());
        flows[0].receive(Ok(Packet::Hole { length: u64::MAX }));
        while flows.iter().any(|flow| flow.try_next().is_some()) {}
        assert_eq!(streams.queued(), 0);
    }

    #[test]
    fn a_stream_counts_while_the_connection_has_it() {
        let ([one, two, three], mut streams) = ([Flow::new(), Flow::new(), Flow::new()], Streams::default());
        one.receive(byte());
        let each = one.queued();
        streams.insert(1, &one);
        streams.insert(2, &two);
        two.receive(byte());
        assert_eq!(streams.queued(), 2 * each);
        // Another one takes its serial.
        streams.insert(1, &three);
        assert_eq!((streams.queued(), streams.len()), (each, 2));
        assert!(one.queued() == each && one.try_next().is_some(), "what has come can be taken");
        streams.remove(2);
        two.receive(byte());
        assert_eq!((streams.queued(), two.queued()), (0, 2 * each));
        three.receive(byte());
        assert_eq!((streams.drain().len(), streams.queued(), three.queued()), (1, 0, each));
        // Being put back counts what it has.
        streams.insert(7, &two);
        assert_eq!(
            (streams.queued(), streams.contains(7), streams.find(1).is_none()),
            (2 * each, true, true)
        );
    }
}
