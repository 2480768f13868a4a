//! One client, as the server sees it.

use std::collections::HashMap;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::errno::Errno;
use parking_lot::{Condvar, Mutex};

use super::request::Request;
use super::stream::ServerStream;
use super::workers::Pool;
use super::{Options, Service};
use crate::error::RpcError;
use crate::flow::Flow;
use crate::io::{Inner as IoInner, Watched};
use crate::keepalive::{Action, KeepAlive};
use crate::message::{self, Decoder, Message};
use crate::outbox::Outbox;
use crate::procedure::Procedure;
use crate::protocol::keepalive;
use crate::protocol::net::{MessageHeader, MessageStatus, MessageType};
use crate::stream::Packet;
use crate::transport::Transport;
use crate::wait::Waiter;

/// So often is read from one client before others are looked after.
const READS_IN_A_ROW: u32 = 16;

#[derive(Default)]
pub(super) struct State {
    /// Calls that were read and not answered.
    calls: usize,
    /// Bytes of their arguments.
    call_bytes: usize,
    /// No further call is read.
    finishing: bool,
    pub(super) streams: HashMap<u32, Arc<Flow>>,
    /// Streams that wait for the outbox to drain.
    pub(super) senders: Vec<Arc<Waiter>>,
    pub(super) closed: Option<Error>,
    unsent: bool,
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
        let unsent = {
            let mut outbox = self.outbox.lock();
            outbox.push(bytes, fds, None);
            outbox.len()
        };
        self.flush();
        if unsent > self.options.max_unsent_bytes && self.unsent() > self.options.max_unsent_bytes {
            self.fail(&Error::internal(ErrorDomain::RPC, "the client does not read what it is sent"));
        }
    }

    pub(super) fn unsent(&self) -> usize {
        self.outbox.lock().len()
    }

    fn flush(&self) {
        let outcome = self.outbox.lock().flush(self.transport.as_ref());
        match outcome {
            Ok(_) => {
                let mut state = self.state.lock();
                state.senders.drain(..).for_each(|w| w.wake());
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

    /// Watches for what is wanted now: nothing to read while the client's limits are used up.
    pub(super) fn arm(&self) {
        let Some(token) = self.token.get() else { return };
        let state = self.state.lock();
        if state.closed.is_none() {
            let read = !self.is_paused(&state);
            self.io.arm(*token, self.transport.descriptor(), read, state.unsent);
        }
    }

    fn is_paused(&self, state: &State) -> bool {
        state.closed.is_some()
            || state.finishing
            || state.calls >= self.options.max_calls
            || state.call_bytes >= self.options.max_call_bytes
            || state.streams.values().any(|s| s.is_full())
    }

    /// Handles what has arrived, as far as the client's limits allow.
    pub(super) fn pump(self: &Arc<Self>) {
        let mut decoder = self.decoder.lock();
        let mut reads = 0;
        loop {
            if self.is_paused(&self.state.lock()) {
                break;
            }
            match decoder.next_message() {
                Ok(Some(message)) => self.receive(message),
                // What the transport holds back is read at once: nobody would tell of it.
                Ok(None)
                    if (reads < READS_IN_A_ROW || self.transport.has_buffered())
                        && self.read_some(&mut decoder) =>
                {
                    reads += 1;
                }
                Ok(None) => break,
                Err(error) => {
                    self.fail(&error);
                    break;
                }
            }
        }
        drop(decoder);
        self.arm();
    }

    /// Reads once; returns whether anything came.
    fn read_some(&self, decoder: &mut Decoder) -> bool {
        let mut fds = Vec::new();
        match self.transport.recv(decoder.space(), &mut fds) {
            Ok(0) => {
                let text = "End of file while reading data";
                self.fail(&Error::system(ErrorDomain::RPC, Errno::EIO as i32, text));
                false
            }
            Ok(count) => {
                decoder.filled(count);
                decoder.push_fds(fds);
                if let Some(k) = self.keepalive.lock().as_mut() {
                    k.heard(Instant::now());
                }
                true
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => false,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => true,
            Err(error) => {
                self.fail(&Error::io(ErrorDomain::RPC, &error, "Cannot recv data"));
                false
            }
        }
    }

    fn receive(self: &Arc<Self>, message: Message) {
        match message.header.r#type {
            MessageType::CALL | MessageType::CALL_WITH_FDS => self.receive_call(message),
            MessageType::STREAM | MessageType::STREAM_HOLE => {
                let flow = self.state.lock().streams.get(&message.header.serial).cloned();
                if let Some(flow) = flow {
                    flow.receive(Packet::from_message(message));
                }
            }
            MessageType::MESSAGE if message.header.prog == keepalive::PROGRAM.number => {
                if message.header.proc == keepalive::number::PING {
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
    }

    fn receive_call(self: &Arc<Self>, message: Message) {
        let procedure = match self.find(&message.header) {
            Ok(procedure) => procedure,
            Err(error) => return self.send_error(&message.header, &error.into()),
        };
        let bytes = message.payload.len();
        {
            let mut state = self.state.lock();
            state.calls += 1;
            state.call_bytes += bytes;
        }
        let session = Arc::clone(self);
        let job = move || {
            session.answer(procedure, message);
            {
                let mut state = session.state.lock();
                state.calls -= 1;
                state.call_bytes -= bytes;
            }
            session.quiet.notify_all();
            session.pump();
        };
        self.pool.submit(procedure.high_priority, Box::new(job));
    }

    fn find(&self, header: &MessageHeader) -> Result<&'static Procedure, RpcError> {
        let programs = self.service.get().map(|s| s.programs()).unwrap_or_default();
        let known = programs.iter().find(|p| (p.number, p.version) == (header.prog, header.vers));
        let unknown = RpcError::UnknownProgram { program: header.prog, version: header.vers };
        let procedure = known.ok_or(unknown)?.procedure(header.proc).filter(|p| !p.is_event);
        procedure.ok_or(RpcError::UnknownProcedure(header.proc))
    }

    /// Has the service answer a call and sends the reply.
    fn answer(self: &Arc<Self>, procedure: &'static Procedure, message: Message) {
        let Some(service) = self.service.get() else { return };
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
        let (streams, senders) = {
            let mut state = self.state.lock();
            if state.closed.is_some() {
                return;
            }
            state.closed = Some(error.clone());
            self.quiet.notify_all();
            (std::mem::take(&mut state.streams), std::mem::take(&mut state.senders))
        };
        self.transport.shutdown();
        for flow in streams.into_values() {
            flow.receive(Ok(Packet::Abort(Some(error.clone()))));
        }
        senders.into_iter().for_each(|w| w.wake());
        if let Some(service) = self.service.get().cloned() {
            let error = error.clone();
            self.pool.submit(false, Box::new(move || service.closed(&error)));
        }
    }
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
        let paused = self.is_paused(&self.state.lock());
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
