//! One client, as the server sees it.

use std::collections::HashMap;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout};
use parking_lot::{Condvar, Mutex};

use super::request::Request;
use super::stream::ServerStream;
use super::workers::{Pool, Role};
use super::{Options, Service};
use crate::caller::Payload;
use crate::eager::Eager;
use crate::error::RpcError;
use crate::flow::{self, Flow};
use crate::io::{Inner as IoInner, Watched};
use crate::keepalive::{Action, KeepAlive};
use crate::message::{self, Decoder, Message};
use crate::outbox::{self, Outbox};
use crate::procedure::Procedure;
use crate::protocol::keepalive;
use crate::protocol::net::{MessageHeader, MessageStatus, MessageType};
use crate::stream::Packet;
use crate::transport::Transport;
use crate::wait::Limits;
use crate::xdr::value_memory;

/// So often is read from one client before others are looked after.
const READS_IN_A_ROW: u32 = 16;
/// A thread that has answered a client's only call waits so many milliseconds for the next one.
const STAY: u8 = 1;

#[derive(Default)]
pub(super) struct State {
    /// Calls that were read and not answered.
    calls: usize,
    /// Memory that they may take.
    call_bytes: usize,
    /// Nothing is read until streams' consumers have taken more.
    held: bool,
    /// Memory that the message may take whose beginning was read.
    next_bytes: usize,
    /// No further call is read.
    finishing: bool,
    pub(super) streams: HashMap<u32, Arc<Flow>>,
    pub(super) closed: Option<Error>,
    unsent: bool,
    /// A thread that has answered a call listens to the client in place of the I/O thread.
    attended: bool,
}

/// A call that is to be answered.
struct Call {
    procedure: &'static Procedure,
    message: Message,
    bytes: usize,
}

pub(super) struct Inner {
    transport: Box<dyn Transport>,
    io: Arc<IoInner>,
    token: OnceLock<u64>,
    pool: Arc<Pool>,
    service: OnceLock<Arc<dyn Service>>,
    options: Options,
    decoder: Mutex<Decoder>,
    outbox: Mutex<Outbox>,
    pub(super) state: Mutex<State>,
    keepalive: Mutex<Option<KeepAlive>>,
    eager: Eager,
    /// Wakes who waits for the calls under way; goes with `state`.
    quiet: Condvar,
}

impl Inner {
    pub(super) fn new(
        transport: Box<dyn Transport>,
        io: Arc<IoInner>,
        pool: Arc<Pool>,
        options: Options,
    ) -> Arc<Self> {
        Arc::new(Self {
            transport,
            io,
            token: OnceLock::new(),
            pool,
            service: OnceLock::new(),
            options,
            decoder: Mutex::default(),
            outbox: Mutex::default(),
            state: Mutex::default(),
            keepalive: Mutex::default(),
            eager: Eager::default(),
            quiet: Condvar::new(),
        })
    }

    /// Begins to listen to the client.
    pub(super) fn start(self: &Arc<Self>, service: Arc<dyn Service>) -> io::Result<()> {
        self.service.get_or_init(|| service);
        let token = self.io.add(self)?;
        self.token.get_or_init(|| token);
        self.arm();
        Ok(())
    }

    pub(super) fn peer_name(&self) -> Option<String> {
        self.transport.peer_name()
    }

    pub(super) fn start_keepalive(&self) {
        if self.options.keepalive_interval.is_zero() {
            return;
        }
        let make =
            || KeepAlive::new(self.options.keepalive_interval, self.options.keepalive_count, Instant::now());
        self.keepalive.lock().get_or_insert_with(make);
        self.io.interrupt();
    }

    /// Reads no further call and waits until those under way are answered and everything is sent.
    pub(super) fn finish(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        let mut state = self.state.lock();
        state.finishing = true;
        while state.closed.is_none() && (state.calls > 0 || state.unsent) {
            if self.quiet.wait_until(&mut state, end).timed_out() {
                return false;
            }
        }
        true
    }

    // Sending.

    pub(super) fn send(&self, bytes: Vec<u8>, fds: Vec<OwnedFd>) {
        self.transmit(|outbox, transport| {
            outbox.push(bytes, fds, None);
            outbox.flush(transport)
        });
        self.check_unsent();
    }

    /// [`Inner::send`] of a large message, of which nothing is copied that can be sent at once.
    pub(super) fn send_parts(&self, head: &[u8], body: &[u8]) {
        self.transmit(|outbox, transport| outbox.send(head, body, transport));
        self.check_unsent();
    }

    fn check_unsent(&self) {
        if self.outbox.lock().memory() > self.options.max_unsent_bytes {
            self.fail(&Error::internal(ErrorDomain::RPC, "the client does not read what it is sent"));
        }
    }

    /// Waits until a message of `size` bytes can be sent at once; `check` fails if there is no use in it any more.
    pub(super) fn wait_for_room(
        &self,
        size: usize,
        limits: &Limits<'_>,
        check: impl Fn() -> Result<()>,
    ) -> Result<()> {
        let check = || self.state.lock().closed.clone().map_or_else(&check, Err);
        outbox::wait_for_room(&self.outbox, self.transport.as_ref(), size, limits, || self.flush(), check)
    }

    fn flush(&self) {
        self.transmit(Outbox::flush);
    }

    /// Sends something, and does what follows from that.
    fn transmit(&self, send: impl FnOnce(&mut Outbox, &dyn Transport) -> io::Result<bool>) {
        let outcome = send(&mut self.outbox.lock(), self.transport.as_ref());
        match outcome {
            Ok(_) => {
                let mut state = self.state.lock();
                let unsent = self.outbox.lock().is_blocked();
                let changed = state.unsent != unsent;
                state.unsent = unsent;
                self.quiet.notify_all();
                drop(state);
                if changed {
                    self.arm();
                }
            }
            Err(error) => self.fail(&Error::io(ErrorDomain::RPC, &error, "Cannot write data")),
        }
    }

    // Receiving.

    /// Takes a message's buffer back.
    pub(super) fn recycle(&self, payload: Payload) {
        if let Some(mut decoder) = self.decoder.try_lock() {
            decoder.recycle(payload);
        }
    }

    /// Watches for what is wanted now: nothing to read while the client's limits are used up.
    pub(super) fn arm(&self) {
        let Some(token) = self.token.get() else { return };
        let mut state = self.state.lock();
        if state.closed.is_none() {
            let read = !self.is_paused(&mut state) && !state.attended && !self.is_crowded(&state);
            self.io.arm(*token, self.transport.descriptor(), read, state.unsent);
        }
    }

    fn is_paused(&self, state: &mut State) -> bool {
        state.held |= flow::are_behind(state.streams.values());
        state.held || state.closed.is_some() || state.finishing || state.calls >= self.options.max_calls
    }

    /// Whether the message whose beginning was read has to wait until calls under way need no more memory.
    fn is_crowded(&self, state: &State) -> bool {
        state.calls > 0 && state.call_bytes + state.next_bytes > self.options.max_call_bytes
    }

    /// Whether the message that `decoder` is in may be read on.
    fn has_room(&self, decoder: &Decoder) -> bool {
        let mut state = self.state.lock();
        state.next_bytes = decoder.announced().map_or(0, memory_of);
        !self.is_crowded(&state)
    }

    /// Goes on reading if streams' consumers had been behind and are no more.
    pub(super) fn taken(self: &Arc<Self>) {
        {
            let mut state = self.state.lock();
            if !state.held || flow::are_behind(state.streams.values()) {
                return;
            }
            state.held = false;
        }
        self.pump();
    }

    /// Handles what has arrived, as far as the client's limits allow.
    pub(super) fn pump(self: &Arc<Self>) {
        self.read_calls(|call| self.submit(call));
        self.arm();
    }

    /// Reads what has arrived and passes calls on to `take`.
    fn read_calls(self: &Arc<Self>, mut take: impl FnMut(Call)) {
        let mut decoder = self.decoder.lock();
        let (mut reads, mut more) = (0, true);
        loop {
            if self.is_paused(&mut self.state.lock()) {
                return;
            }
            match decoder.next_message() {
                Ok(Some(message)) => {
                    if let Some(call) = self.receive(message) {
                        take(call);
                    }
                }
                Ok(None) if !self.has_room(&decoder) => return,
                // What the transport holds back is read at once: nobody would tell of it.
                Ok(None) if (more && reads < READS_IN_A_ROW) || self.transport.has_buffered() => {
                    match self.read_some(&mut decoder) {
                        Some(full) => more = full,
                        None => return,
                    }
                    reads += 1;
                }
                Ok(None) => return,
                Err(error) => return self.fail(&error),
            }
        }
    }

    fn submit(self: &Arc<Self>, call: Call) {
        let session = Arc::clone(self);
        let high = call.procedure.high_priority;
        self.pool.submit(high, Box::new(move |role| session.serve(call, role)));
    }

    /// Answers a call and those that follow it closely, so that a client that makes one call after the other need not wait
    /// for this work to be passed from thread to thread.
    fn serve(self: &Arc<Self>, call: Call, role: Role) {
        let mut next = Some(call);
        while let Some(call) = next {
            let bytes = call.bytes;
            self.answer(call);
            {
                let mut state = self.state.lock();
                state.calls -= 1;
                state.call_bytes -= bytes;
            }
            self.quiet.notify_all();
            next = self.next_call(role);
        }
    }

    /// The call with which the thread that has just answered one goes on; further ones go to the pool.
    fn next_call(self: &Arc<Self>, role: Role) -> Option<Call> {
        let mut own = None;
        let mut take = |call: Call| {
            if own.is_none() && role.takes(call.procedure.high_priority) && !self.pool.is_behind() {
                own = Some(call);
            } else {
                self.submit(call);
            }
        };
        self.read_calls(&mut take);
        if self.attend() {
            let mut fds = [PollFd::new(self.transport.descriptor(), PollFlags::POLLIN)];
            if let Err(errno) = self.eager.poll(&mut fds, PollTimeout::from(STAY)) {
                log::debug!("cannot wait for a client: {errno}");
            }
            self.state.lock().attended = false;
            self.read_calls(take);
        }
        self.arm();
        own
    }

    /// Takes over from the I/O thread, unless there is other work.
    fn attend(&self) -> bool {
        {
            let mut state = self.state.lock();
            let busy =
                state.calls > 0 || !state.streams.is_empty() || state.attended || self.is_paused(&mut state);
            if busy || self.pool.is_behind() {
                return false;
            }
            state.attended = true;
        }
        self.arm();
        true
    }

    /// Reads once; returns whether there may be more, `None` if nothing came.
    fn read_some(&self, decoder: &mut Decoder) -> Option<bool> {
        let mut fds = Vec::new();
        let space = decoder.space();
        let size = space.len();
        match self.transport.recv(space, &mut fds) {
            Ok(0) => {
                let text = "End of file while reading data";
                self.fail(&Error::system(ErrorDomain::RPC, Errno::EIO as i32, text));
                None
            }
            Ok(count) => {
                decoder.filled(count);
                decoder.push_fds(fds);
                if let Some(k) = self.keepalive.lock().as_mut() {
                    k.heard(Instant::now());
                }
                Some(count == size)
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => None,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Some(true),
            Err(error) => {
                self.fail(&Error::io(ErrorDomain::RPC, &error, "Cannot recv data"));
                None
            }
        }
    }

    /// Handles a message; a call is left to the caller.
    fn receive(self: &Arc<Self>, message: Message) -> Option<Call> {
        match message.header.r#type {
            MessageType::CALL | MessageType::CALL_WITH_FDS => return self.receive_call(message),
            MessageType::STREAM | MessageType::STREAM_HOLE => {
                let flow = self.state.lock().streams.get(&message.header.serial).cloned();
                if let Some(flow) = flow {
                    flow.receive(Packet::from_message(message));
                }
            }
            MessageType::MESSAGE if message.header.prog == keepalive::PROGRAM.number => {
                // What waits to be sent says as much, and a client that does not read needs no heap of answers.
                if message.header.proc == keepalive::number::PING && self.outbox.lock().len() == 0 {
                    self.send(message::keepalive(false), Vec::new());
                }
            }
            _ => {
                let h = &message.header;
                let kind = h.r#type.0;
                let error =
                    RpcError::Unexpected { program: h.prog, version: h.vers, procedure: h.proc, kind };
                self.fail(&error.into());
            }
        }
        None
    }

    /// Counts a call in.
    fn receive_call(&self, message: Message) -> Option<Call> {
        let procedure = match self.find(&message.header) {
            Ok(procedure) => procedure,
            Err(error) => {
                self.send_error(&message.header, &error.into());
                return None;
            }
        };
        let bytes = memory_of(message.payload.len());
        let mut state = self.state.lock();
        state.calls += 1;
        state.call_bytes += bytes;
        drop(state);
        Some(Call { procedure, message, bytes })
    }

    fn find(&self, header: &MessageHeader) -> Result<&'static Procedure, RpcError> {
        let programs = self.service.get().map(|s| s.programs()).unwrap_or_default();
        let known = programs.iter().find(|p| (p.number, p.version) == (header.prog, header.vers));
        let unknown = RpcError::UnknownProgram { program: header.prog, version: header.vers };
        let procedure = known.ok_or(unknown)?.procedure(header.proc).filter(|p| !p.is_event);
        procedure.ok_or(RpcError::UnknownProcedure(header.proc))
    }

    /// Has the service answer a call and sends the reply.
    fn answer(self: &Arc<Self>, call: Call) {
        let Some(service) = self.service.get() else { return };
        let Call { procedure, message, .. } = call;
        let call = message.header;
        let head = MessageHeader { r#type: MessageType::REPLY, status: MessageStatus::OK, ..call.clone() };
        let begun = message::begin(&head, 0);
        let answered = begun.and_then(|reply| {
            let mut request = Request::new(procedure, message.payload, message.fds, reply);
            match catch_unwind(AssertUnwindSafe(|| service.call(&mut request))) {
                Ok(result) => result.map(|()| request),
                Err(_) => {
                    Err(Error::internal(ErrorDomain::RPC, format!("{} panicked", procedure.function())))
                }
            }
        });
        let request = match answered {
            Ok(request) => request,
            Err(error) => return self.send_error(&call, &error),
        };
        let (reply, fds, opened) = request.into_parts();
        let flow = opened.as_ref().map(|_| Flow::new());
        if let Some(flow) = &flow {
            let mut state = self.state.lock();
            // Nobody would tell a stream that is opened now that the client is gone.
            if state.closed.is_some() {
                return;
            }
            if state.streams.len() >= self.options.max_streams {
                drop(state);
                let error = Error::internal(ErrorDomain::RPC, "too many streams are open");
                return self.send_error(&call, &error);
            }
            state.streams.insert(call.serial, Arc::clone(flow));
        }
        match message::with_fds(&head, reply, fds.len()) {
            Ok(bytes) => self.send(bytes, fds),
            Err(error) => {
                self.state.lock().streams.remove(&call.serial);
                return self.send_error(&call, &error);
            }
        }
        if let (Some(run), Some(flow)) = (opened, flow) {
            let stream = ServerStream::new(Arc::clone(self), flow, call, procedure);
            let thread = std::thread::Builder::new().name("ferrovirt-stream".into());
            // A stream that could not be handed over is dropped, which tells the client.
            if let Err(error) = thread.spawn(move || run(stream)) {
                log::error!("cannot start a thread for a stream: {error}");
            }
        }
    }

    pub(super) fn send_error(&self, call: &MessageHeader, error: &Error) {
        match message::encode_error(call, error) {
            Ok(bytes) => self.send(bytes, Vec::new()),
            Err(error) => self.fail(&error),
        }
    }

    /// Ends the session.
    pub(super) fn fail(&self, error: &Error) {
        let streams = {
            let mut state = self.state.lock();
            if state.closed.is_some() {
                return;
            }
            state.closed = Some(error.clone());
            self.quiet.notify_all();
            std::mem::take(&mut state.streams)
        };
        self.transport.shutdown();
        for flow in streams.into_values() {
            flow.receive(Ok(Packet::Abort(Some(error.clone()))));
        }
        if let Some(service) = self.service.get().cloned() {
            let error = error.clone();
            self.pool.submit(false, Box::new(move |_| service.closed(&error)));
        }
    }
}

/// Memory that a call with so many bytes of arguments may take: the message, and the values in it.
fn memory_of(bytes: usize) -> usize {
    bytes + value_memory(bytes)
}

impl Watched for Inner {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.transport.descriptor()
    }

    fn ready(self: Arc<Self>, writable: bool) {
        if writable {
            self.flush();
        }
        self.pump();
    }

    fn tick(&self, now: Instant) -> Option<Instant> {
        let paused = {
            let mut state = self.state.lock();
            self.is_paused(&mut state) || self.is_crowded(&state)
        };
        let action = self.keepalive.lock().as_mut().map(|k| {
            // Silence means nothing while nobody listens.
            if paused {
                k.heard(now);
            }
            k.tick(now)
        })?;
        match action {
            Action::Wait => {}
            Action::Ping => self.send(message::keepalive(true), Vec::new()),
            Action::Dead => {
                *self.keepalive.lock() = None;
                let text = "connection closed due to keepalive timeout";
                self.fail(&Error::internal(ErrorDomain::RPC, text));
            }
        }
        self.keepalive.lock().as_ref().map(KeepAlive::next_at)
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(token) = self.token.get() {
            self.io.remove(*token, self.transport.descriptor());
        }
    }
}
