//! One client, as the server sees it.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::poll::{PollFd, PollFlags, PollTimeout};
use parking_lot::{Condvar, Mutex};

use super::request::Request;
use super::stream::ServerStream;
use super::workers::{Pool, Role};
use super::{Options, Service};
use crate::error::RpcError;
use crate::flow::{Flow, Streams};
use crate::io::Inner as IoInner;
use crate::line::{End, Line, Loss};
use crate::message::{self, Decoder, Message};
use crate::procedure::Procedure;
use crate::protocol::keepalive;
use crate::protocol::net::{MessageHeader, MessageStatus, MessageType};
use crate::stream::Packet;
use crate::transport::Transport;
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
    /// Memory that the message may take whose beginning was read.
    next_bytes: usize,
    /// No further call is read.
    finishing: bool,
    pub(super) streams: Streams,
    pub(super) closed: Option<Error>,
}

/// A call that is to be answered.
struct Call {
    procedure: &'static Procedure,
    message: Message,
    bytes: usize,
}

pub(super) struct Inner {
    line: Line,
    pool: Arc<Pool>,
    service: OnceLock<Arc<dyn Service>>,
    options: Options,
    pub(super) state: Mutex<State>,
    /// Wakes who waits for the calls under way and their answers; goes with `state`.
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
            line: Line::new(transport, io, options.max_unsent_bytes),
            pool,
            service: OnceLock::new(),
            options,
            state: Mutex::default(),
            quiet: Condvar::new(),
        })
    }

    /// Begins to listen to the client.
    pub(super) fn start(self: &Arc<Self>, service: Arc<dyn Service>) -> io::Result<()> {
        self.service.get_or_init(|| service);
        self.join()?;
        self.arm(&self.line.arming());
        Ok(())
    }

    pub(super) fn peer_name(&self) -> Option<String> {
        self.line.transport().peer_name()
    }

    pub(super) fn start_keepalive(&self) {
        let options = &self.options;
        if !options.keepalive_interval.is_zero() {
            self.line.start_keepalive(options.keepalive_interval, options.keepalive_count);
        }
    }

    /// Reads no further call and waits until those under way are answered and everything is sent.
    pub(super) fn finish(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        let mut state = self.state.lock();
        state.finishing = true;
        while state.closed.is_none() && (state.calls > 0 || self.line.is_blocked()) {
            if self.quiet.wait_until(&mut state, end).timed_out() {
                return false;
            }
        }
        true
    }

    // Receiving.

    fn is_paused(&self, state: &mut State) -> bool {
        state.streams.hold()
            || state.closed.is_some()
            || state.finishing
            || state.calls >= self.options.max_calls
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
        let released = self.state.lock().streams.release();
        if released {
            self.pump();
        }
    }

    /// Handles what has arrived, as far as the client's limits allow.
    pub(super) fn pump(self: &Arc<Self>) {
        self.read_calls(READS_IN_A_ROW, |call| self.submit(call));
        self.arm(&self.line.arming());
    }

    /// Passes calls on to `take`: those that were read already, and those that can be read in at most `most` times.
    fn read_calls(self: &Arc<Self>, most: u32, mut take: impl FnMut(Call)) {
        let mut decoder = self.line.decoder().lock();
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
                Ok(None) if (more && reads < most) || self.line.transport().has_buffered() => {
                    match self.read(&mut decoder) {
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
        // A client that waited for this answer has sent nothing yet.
        self.read_calls(0, &mut take);
        if self.attend() {
            let mut fds = [PollFd::new(self.line.transport().descriptor(), PollFlags::POLLIN)];
            let outcome = self.line.eager().poll(&mut fds, PollTimeout::from(STAY));
            self.line.arming().attended = false;
            match outcome {
                Ok(0) => {}
                Ok(_) => self.read_calls(READS_IN_A_ROW, take),
                Err(errno) => log::debug!("cannot wait for a client: {errno}"),
            }
        }
        self.arm(&self.line.arming());
        own
    }

    /// Takes over from the I/O thread, unless there is other work.
    fn attend(&self) -> bool {
        let mut arming = self.line.arming();
        let busy = {
            let mut state = self.state.lock();
            state.calls > 0 || !state.streams.is_empty() || self.is_paused(&mut state)
        };
        if busy || arming.attended || self.pool.is_behind() {
            return false;
        }
        arming.attended = true;
        self.arm(&arming);
        true
    }

    /// Handles a message; a call is left to the caller.
    fn receive(self: &Arc<Self>, message: Message) -> Option<Call> {
        match message.header.r#type {
            MessageType::CALL | MessageType::CALL_WITH_FDS => return self.receive_call(message),
            MessageType::STREAM | MessageType::STREAM_HOLE => {
                let flow = self.state.lock().streams.find(message.header.serial);
                if let Some(flow) = flow {
                    flow.receive(Packet::from_message(message));
                }
            }
            MessageType::MESSAGE if message.header.prog == keepalive::PROGRAM.number => {
                if message.header.proc == keepalive::number::PING {
                    self.pong();
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
            state.streams.insert(call.serial, flow);
        }
        match message::with_fds(&head, reply, fds.len()) {
            Ok(bytes) => self.send(bytes, fds),
            Err(error) => {
                self.state.lock().streams.remove(call.serial);
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
            state.streams.drain()
        };
        self.line.transport().shutdown();
        for flow in streams {
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

impl End for Inner {
    fn line(&self) -> &Line {
        &self.line
    }

    fn wants_input(&self) -> Option<bool> {
        let mut state = self.state.lock();
        let wants = !self.is_paused(&mut state) && !self.is_crowded(&state);
        state.closed.is_none().then_some(wants)
    }

    fn ready(self: Arc<Self>, writable: bool) {
        if writable {
            self.flush();
        }
        self.pump();
    }

    fn relieved(&self) {
        // Whoever waits has either seen what was sent or hears of it.
        drop(self.state.lock());
        self.quiet.notify_all();
    }

    fn lost(&self, loss: &Loss<'_>) {
        self.fail(&loss.error(self.line.transport()));
    }
}
