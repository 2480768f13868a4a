//! What all users of a connection share: calls under way, the reader's role, what is to be sent.
//!
//! Whoever waits for a reply tries to become the *leader*: it polls the socket and hands every message to its owner. The
//! others follow: they sleep, and the leader wakes those whose message has come. A leader that is done designates a
//! follower; without any, the I/O thread is armed again. So a lone caller reads its reply itself, without a thread switch.
//!
//! The order of locks is that of [`crate::line`].

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;
use std::sync::Arc;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, poll};
use parking_lot::Mutex;

use super::{CloseReason, Events};
use crate::error::{RpcError, from_payload};
use crate::flow::{Flow, Streams};
use crate::io as io_thread;
use crate::line::{End, Line, Loss};
use crate::message::{Decoder, Message};
use crate::protocol::keepalive;
use crate::protocol::net::{MessageHeader, MessageStatus, MessageType};
use crate::stream::Packet;
use crate::transport::Transport;
use crate::wait::{Limits, Waiter};

/// The I/O thread reads so often from one connection before it looks after the others.
const READS_IN_A_ROW: usize = 16;

/// Most memory of streams' data that is kept for consumers while calls wait for their replies.
const STREAMS_MAX: usize = 64 << 20;

/// A call whose reply is awaited.
pub(super) struct Pending {
    pub(super) header: MessageHeader,
    pub(super) waiter: Arc<Waiter>,
    pub(super) reply: Mutex<Option<Result<Message>>>,
}

#[derive(Default)]
pub(super) struct State {
    last_serial: u32,
    pub(super) calls: HashMap<u32, Arc<Pending>>,
    pub(super) streams: Streams,
    /// Calls that were given up and whose reply, if it opens a stream, must be answered by closing it.
    pub(super) abandoned: HashSet<u32>,
    followers: VecDeque<Arc<Waiter>>,
    /// Streams that were told to send later, and want to know when.
    pub(super) clogged: Vec<Arc<Flow>>,
    pub(super) closed: Option<Error>,
}

pub(super) struct Shared {
    line: Line,
    pub(super) state: Mutex<State>,
    events: Box<dyn Events>,
}

impl Shared {
    pub(super) fn new(
        transport: Box<dyn Transport>,
        io: Arc<io_thread::Inner>,
        events: Box<dyn Events>,
    ) -> io::Result<Arc<Self>> {
        let line = Line::new(transport, io, usize::MAX);
        let shared = Arc::new(Self { line, state: Mutex::default(), events });
        shared.join()?;
        shared.arm_if_idle();
        Ok(shared)
    }

    /// A serial that no call under way uses.
    pub(super) fn next_serial(state: &mut State) -> u32 {
        loop {
            state.last_serial = state.last_serial.wrapping_add(1);
            let serial = state.last_serial;
            let taken = state.calls.contains_key(&serial)
                || state.streams.contains(serial)
                || state.abandoned.contains(&serial);
            if serial != 0 && !taken {
                return serial;
            }
        }
    }

    // Watching.

    /// Lets the I/O thread read, unless somebody else does.
    pub(super) fn arm_if_idle(&self) {
        let mut arming = self.line.arming();
        if self.line.decoder().try_lock().is_some() {
            arming.attended = false;
            self.arm(&arming);
        }
    }

    /// Whether a stream's consumer is so far behind that reading should wait for it. Replies that somebody awaits are
    /// more important.
    fn is_stalled(state: &mut State) -> bool {
        state.calls.is_empty() && state.streams.hold()
    }

    /// Goes on reading if streams' consumers had been behind and are no more.
    pub(super) fn taken(&self) {
        let released = self.state.lock().streams.release();
        if released {
            self.arm_if_idle();
        }
    }

    // Waiting.

    /// Waits until `check` has something, reading the socket meanwhile if nobody else does. `check` must have something
    /// as soon as the connection is closed.
    pub(super) fn wait<T>(
        &self,
        waiter: &Arc<Waiter>,
        limits: &Limits<'_>,
        check: impl FnMut() -> Option<T>,
    ) -> Result<T> {
        self.start_and_wait(waiter, limits, || {}, check)
    }

    /// [`Shared::wait`] for what `start` sets off. The reader's role is taken before, so that a quick answer does not
    /// wake the I/O thread.
    pub(super) fn start_and_wait<T>(
        &self,
        waiter: &Arc<Waiter>,
        limits: &Limits<'_>,
        start: impl FnOnce(),
        mut check: impl FnMut() -> Option<T>,
    ) -> Result<T> {
        let mut reader = self.line.decoder().try_lock();
        if reader.is_some() {
            self.take_lead();
        }
        start();
        let result = loop {
            if let Some(value) = check() {
                break Ok(value);
            }
            if let Err(error) = limits.check() {
                break Err(error);
            }
            if reader.is_none() {
                reader = self.line.decoder().try_lock();
            }
            if reader.is_none() {
                self.follow(waiter);
                // The leader may have gone before it could see this follower.
                reader = self.line.decoder().try_lock();
            }
            match &mut reader {
                Some(decoder) => {
                    self.take_lead();
                    self.lead(decoder, limits);
                }
                None => waiter.sleep(limits),
            }
        };
        drop(reader);
        // This caller may have led, or been designated to: somebody must watch the socket now.
        self.state.lock().followers.retain(|f| !Arc::ptr_eq(f, waiter));
        self.hand_over();
        result
    }

    /// Keeps the I/O thread from reading; called with the reader locked.
    fn take_lead(&self) {
        let mut arming = self.line.arming();
        if !arming.attended {
            arming.attended = true;
            self.arm(&arming);
        }
    }

    fn follow(&self, waiter: &Arc<Waiter>) {
        let mut state = self.state.lock();
        if !state.followers.iter().any(|f| Arc::ptr_eq(f, waiter)) {
            state.followers.push_back(Arc::clone(waiter));
        }
    }

    /// Waits for the socket once, within the limits, and reads for everybody.
    fn lead(&self, decoder: &mut Decoder, limits: &Limits<'_>) {
        let mut fds = [PollFd::new(self.line.transport().descriptor(), PollFlags::POLLIN)];
        // Other callers, and what the peer does for them, need the processors.
        let alone = self.state.lock().calls.len() <= 1;
        let timeout = limits.poll_timeout();
        match if alone { self.line.eager().poll(&mut fds, timeout) } else { poll(&mut fds, timeout) } {
            Ok(0) | Err(Errno::EINTR) => {}
            Ok(_) => {
                self.read_some(decoder);
            }
            Err(errno) => {
                let error = Error::system(ErrorDomain::RPC, errno as i32, "poll on socket failed");
                self.fail(&error, CloseReason::Error);
            }
        }
    }

    /// Designates a follower to lead, or arms the I/O thread.
    fn hand_over(&self) {
        let next = {
            let mut state = self.state.lock();
            loop {
                match state.followers.pop_front() {
                    // One that has its message already needs no socket; if it does, it tries to lead by itself.
                    Some(next) if next.is_woken() => {}
                    next => break next,
                }
            }
        };
        match next {
            Some(next) => next.wake(),
            None => self.arm_if_idle(),
        }
    }

    // Receiving.

    /// Reads once, and what the transport holds back, which nobody would be told of. Returns whether there may be more to
    /// read.
    fn read_some(&self, decoder: &mut Decoder) -> bool {
        loop {
            let more = self.read_once(decoder);
            if !self.line.transport().has_buffered() || self.state.lock().closed.is_some() {
                return more;
            }
        }
    }

    /// Reads once and hands out the whole messages. Returns whether there may be more to read.
    fn read_once(&self, decoder: &mut Decoder) -> bool {
        let Some(more) = self.read(decoder) else { return false };
        loop {
            match decoder.next_message() {
                Ok(Some(message)) => self.receive(message),
                Ok(None) => break more,
                Err(error) => {
                    self.fail(&error, CloseReason::Error);
                    break false;
                }
            }
        }
    }

    /// Hands a message to its owner.
    fn receive(&self, message: Message) {
        match message.header.r#type {
            MessageType::REPLY | MessageType::REPLY_WITH_FDS => self.receive_reply(message),
            MessageType::STREAM | MessageType::STREAM_HOLE => self.receive_packet(message),
            MessageType::MESSAGE if message.header.prog == keepalive::PROGRAM.number => {
                if message.header.proc == keepalive::number::PING {
                    self.pong();
                }
            }
            MessageType::MESSAGE => self.events.event(&message.header, &message.payload),
            _ => self.fail(&unexpected(&message.header).into(), CloseReason::Error),
        }
    }

    fn receive_reply(&self, message: Message) {
        let serial = message.header.serial;
        let (call, abandoned) = {
            let mut state = self.state.lock();
            let call = state.calls.remove(&serial);
            if call.is_some() && message.header.status == MessageStatus::ERROR {
                state.streams.remove(serial);
            }
            (call, state.abandoned.remove(&serial))
        };
        let Some(call) = call else {
            if abandoned && message.header.status == MessageStatus::OK {
                self.close_abandoned(&message.header);
            }
            return;
        };
        let (got, want) = (&message.header, &call.header);
        let is_answer = (got.prog, got.vers, got.proc) == (want.prog, want.vers, want.proc);
        let result = match got.status {
            MessageStatus::OK if is_answer => Ok(message),
            MessageStatus::ERROR if is_answer => Err(from_payload(&message.payload)),
            _ => Err(unexpected(got).into()),
        };
        *call.reply.lock() = Some(result);
        call.waiter.wake();
    }

    /// A stream was opened for a caller that no longer waits.
    fn close_abandoned(&self, reply: &MessageHeader) {
        if let Ok(bytes) = Packet::Abort(None).encode(reply) {
            self.send(bytes, Vec::new());
        }
    }

    fn receive_packet(&self, message: Message) {
        let (flow, queued) = {
            let state = self.state.lock();
            let flow = state.streams.find(message.header.serial).filter(|flow| !flow.is_over());
            (flow, state.streams.queued())
        };
        // Packets of a stream that was given up are still on their way.
        let Some(flow) = flow else { return };
        if queued <= STREAMS_MAX {
            return flow.receive(Packet::from_message(message));
        }
        // Replies pass a consumer that takes its time, but not for ever: the server is told to stop.
        let text = "more data than the stream's consumer takes while calls wait for their replies";
        flow.receive(Err(Error::new(ErrorDomain::RPC, ErrorNumber::OPERATION_FAILED, text)));
        if let Ok(bytes) = Packet::Abort(None).encode(&message.header) {
            self.send(bytes, Vec::new());
        }
    }

    /// Ends the connection: everybody who waits gets `error`.
    pub(super) fn fail(&self, error: &Error, reason: CloseReason) {
        let (calls, streams, waiters) = {
            let mut state = self.state.lock();
            if state.closed.is_some() {
                return;
            }
            state.closed = Some(error.clone());
            let calls: Vec<_> = state.calls.drain().map(|c| c.1).collect();
            let streams = state.streams.drain();
            let waiters: Vec<_> = state.followers.drain(..).collect();
            (calls, streams, waiters)
        };
        self.line.transport().shutdown();
        for call in calls {
            *call.reply.lock() = Some(Err(error.clone()));
            call.waiter.wake();
        }
        for stream in streams {
            stream.receive(Ok(Packet::Abort(Some(error.clone()))));
        }
        waiters.into_iter().for_each(|w| w.wake());
        self.events.closed(reason, error);
    }

    /// The error of a connection that is closed.
    pub(super) fn check_open(state: &State) -> Result<()> {
        if state.closed.is_some() { Err(closed()) } else { Ok(()) }
    }
}

impl End for Shared {
    fn line(&self) -> &Line {
        &self.line
    }

    fn wants_input(&self) -> Option<bool> {
        let mut state = self.state.lock();
        state.closed.is_none().then(|| !Self::is_stalled(&mut state))
    }

    fn ready(self: Arc<Self>, writable: bool) {
        if writable {
            self.flush();
        }
        let attended = self.line.arming().attended;
        let reader = if attended { None } else { self.line.decoder().try_lock() };
        let Some(mut decoder) = reader else {
            self.arm(&self.line.arming());
            return;
        };
        for _ in 0..READS_IN_A_ROW {
            if self.wants_input() != Some(true) || !self.read_some(&mut decoder) {
                break;
            }
        }
        drop(decoder);
        self.hand_over();
    }

    fn relieved(&self) {
        let clogged = std::mem::take(&mut self.state.lock().clogged);
        clogged.iter().for_each(|flow| flow.tell());
    }

    fn lost(&self, loss: &Loss<'_>) {
        self.fail(&loss.error(self.line.transport()), reason_of(loss));
    }
}

pub(super) fn closed() -> Error {
    Error::internal(ErrorDomain::RPC, "client socket is closed")
}

fn unexpected(h: &MessageHeader) -> RpcError {
    RpcError::Unexpected { program: h.prog, version: h.vers, procedure: h.proc, kind: h.r#type.0 }
}

/// A peer that is gone has hung up, whether or not it had read everything.
fn reason_of(loss: &Loss<'_>) -> CloseReason {
    match loss {
        Loss::Ended => CloseReason::Eof,
        Loss::Silent => CloseReason::KeepAlive,
        Loss::Receiving(error) | Loss::Sending(error) => match error.kind() {
            io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => CloseReason::Eof,
            _ => CloseReason::Error,
        },
        Loss::Unread => CloseReason::Error,
    }
}
