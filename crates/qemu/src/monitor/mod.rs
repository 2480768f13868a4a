//! The QMP monitor of one emulator.
//!
//! Commands are written by the caller without waiting; answers and events are read on the driver's I/O thread. Every wait has a
//! deadline, so an emulator that hangs harms only the calls on its own domain. Several commands may be under way at once.
//!
//! Upstream: `qemu_monitor.c`, `qemu_monitor_json.c`.

use std::collections::{HashMap, VecDeque};
use std::io::{ErrorKind, IoSlice, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use ferrovirt_util::call_context::CallContext;
use ferrovirt_util::sys::fd_pass;
use nix::errno::Errno;
use parking_lot::{Condvar, Mutex};
use serde_json::Value;

pub mod codec;
pub mod command;
mod error;

pub use codec::Event;
use codec::{Lines, Message};
use command::{Command, GetFd};
pub use error::MonitorError;

use crate::io::{Handler, Io, Token};

/// Bytes taken from the socket in one read.
const READ_SIZE: usize = 64 * 1024;
/// How often a waiting call looks whether it was cancelled.
const CANCEL_CHECK: Duration = Duration::from_millis(100);
/// Commands under way and bytes waiting to be written, at most; a peer that does not read reaches the limit.
const MAX_PENDING: usize = 1024;

/// What a monitor reports besides answers. Called on the I/O thread: it must not wait.
pub trait Observer: Send + Sync {
    /// Something happened in the guest.
    fn event(&self, event: Event);
    /// The monitor is gone and nothing more will come. Called once.
    fn closed(&self, reason: &MonitorError);
}

type Waiter = Box<dyn FnOnce(Result<Value, MonitorError>) + Send>;

/// A connection to an emulator. Clones share it.
#[derive(Clone)]
pub struct Monitor {
    shared: Arc<Shared>,
}

struct Shared {
    socket: UnixStream,
    observer: Mutex<Option<Arc<dyn Observer>>>,
    state: Mutex<State>,
    io: Weak<Io>,
}

#[derive(Default)]
struct State {
    last_id: u64,
    pending: HashMap<u64, (String, Waiter)>,
    output: Vec<u8>,
    /// Descriptors, each with the place in `output` of the command that takes it.
    passing: VecDeque<(usize, OwnedFd)>,
    /// Whether the I/O thread has been asked to write the rest.
    writing: bool,
    token: Option<Token>,
    lines: Lines,
    closed: Option<MonitorError>,
}

/// The answer of a command that is under way.
pub struct Pending<R = Value> {
    slot: Arc<Slot>,
    id: u64,
    command: String,
    convert: fn(&str, Value) -> Result<R, MonitorError>,
}

#[derive(Default)]
struct Slot {
    outcome: Mutex<Option<Result<Value, MonitorError>>>,
    filled: Condvar,
}

impl Monitor {
    /// Takes over a connected socket and asks for the command mode; the answer to that is not waited for.
    ///
    /// # Errors
    /// [`MonitorError::Io`].
    pub fn new(socket: UnixStream, io: &Arc<Io>, observer: Arc<dyn Observer>) -> Result<Self, MonitorError> {
        socket.set_nonblocking(true).map_err(|e| io_error(&e))?;
        let shared = Arc::new(Shared {
            socket,
            observer: Mutex::new(Some(observer)),
            state: Mutex::new(State::default()),
            io: Arc::downgrade(io),
        });
        let token =
            io.watch(Arc::clone(&shared) as Arc<dyn Handler>).map_err(|e| MonitorError::unwatched(&e))?;
        shared.state.lock().token = Some(token);
        let monitor = Self { shared };
        monitor.submit("qmp_capabilities", None, Box::new(|_| {}))?;
        Ok(monitor)
    }

    /// Sends a command; `waiter` is called with the answer, on the I/O thread.
    ///
    /// # Errors
    /// [`MonitorError::Closed`] or [`MonitorError::Io`] if it cannot be sent; then `waiter` is not called.
    pub fn submit(
        &self,
        command: &str,
        arguments: Option<&Value>,
        waiter: Waiter,
    ) -> Result<(), MonitorError> {
        self.submit_with(command, arguments, None, waiter).map(drop)
    }

    fn submit_with(
        &self,
        command: &str,
        arguments: Option<&Value>,
        descriptor: Option<OwnedFd>,
        waiter: Waiter,
    ) -> Result<u64, MonitorError> {
        let mut state = self.shared.state.lock();
        if let Some(reason) = &state.closed {
            return Err(reason.clone());
        }
        if state.pending.len() >= MAX_PENDING {
            return Err(MonitorError::Io {
                errno: Errno::EAGAIN as i32,
                reason: "too many commands".to_owned(),
            });
        }
        state.last_id += 1;
        let id = state.last_id;
        if let Some(descriptor) = descriptor {
            let place = state.output.len();
            state.passing.push_back((place, descriptor));
        }
        state.output.extend_from_slice(&codec::encode(command, arguments, id));
        state.pending.insert(id, (command.to_owned(), waiter));
        let flushed = self.shared.flush(&mut state);
        if flushed.is_err() {
            state.pending.remove(&id);
        }
        flushed.map(|()| id)
    }

    /// Sends a command and returns the handle to wait on.
    ///
    /// # Errors
    /// As for [`Self::submit`].
    pub fn start_raw(&self, command: &str, arguments: Option<&Value>) -> Result<Pending, MonitorError> {
        self.start_with(command, arguments, None)
    }

    fn start_with(
        &self,
        command: &str,
        arguments: Option<&Value>,
        descriptor: Option<OwnedFd>,
    ) -> Result<Pending, MonitorError> {
        let slot = Arc::new(Slot::default());
        let filler = Arc::clone(&slot);
        let waiter = move |outcome| {
            *filler.outcome.lock() = Some(outcome);
            filler.filled.notify_all();
        };
        let id = self.submit_with(command, arguments, descriptor, Box::new(waiter))?;
        Ok(Pending { slot, id, command: command.to_owned(), convert: |_, value| Ok(value) })
    }

    /// Sends a typed command and returns the handle to wait on.
    ///
    /// # Errors
    /// As for [`Self::submit`].
    pub fn start<C: Command>(&self, command: &C) -> Result<Pending<C::Reply>, MonitorError> {
        self.start_typed(command, None)
    }

    fn start_typed<C: Command>(
        &self,
        command: &C,
        descriptor: Option<OwnedFd>,
    ) -> Result<Pending<C::Reply>, MonitorError> {
        let arguments = serde_json::to_value(command)
            .map_err(|e| MonitorError::malformed(C::NAME, format!("arguments: {e}")))?;
        let arguments = Some(&arguments).filter(|value| value.as_object().is_none_or(|o| !o.is_empty()));
        let raw = self.start_with(C::NAME, arguments, descriptor)?;
        Ok(Pending { slot: raw.slot, id: raw.id, command: raw.command, convert: convert::<C::Reply> })
    }

    /// Sends a typed command and waits for its answer.
    ///
    /// # Errors
    /// [`MonitorError`]; [`MonitorError::Timeout`] when `timeout` is over.
    pub fn call<C: Command>(&self, command: &C, timeout: Duration) -> Result<C::Reply, MonitorError> {
        self.start(command)?.wait(timeout)
    }

    /// Sends a typed command and waits for its answer, `at_most` so long and no longer than `call` allows.
    ///
    /// # Errors
    /// [`MonitorError`], and what [`CallContext::check`] reports of a call that was cancelled.
    pub fn ask<C: Command>(
        &self,
        call: &dyn CallContext,
        command: &C,
        at_most: Duration,
    ) -> ferrovirt_util::Result<C::Reply> {
        self.start(command)?.wait_for(call, at_most)
    }

    /// Gives the emulator a descriptor under the name `name`, for a command that takes it from there.
    ///
    /// # Errors
    /// As for [`Self::ask`].
    pub fn give(
        &self,
        call: &dyn CallContext,
        name: &str,
        descriptor: OwnedFd,
        at_most: Duration,
    ) -> ferrovirt_util::Result<()> {
        let command = GetFd { fdname: name.to_owned() };
        self.start_typed(&command, Some(descriptor))?.wait_for(call, at_most)?;
        Ok(())
    }

    /// Ends the connection: everything under way fails with [`MonitorError::Closed`]; the observer is not called any more.
    pub fn close(&self) {
        self.shared.observer.lock().take();
        self.shared.fail(&MonitorError::Closed);
    }

    /// Whether the connection has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.shared.state.lock().closed.is_some()
    }
}

impl std::fmt::Debug for Monitor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Monitor").field("closed", &self.is_closed()).finish_non_exhaustive()
    }
}

impl<R> Pending<R> {
    /// Waits for the answer.
    ///
    /// # Errors
    /// [`MonitorError`]; [`MonitorError::Timeout`] when `timeout` is over: the answer, should it come, is dropped.
    pub fn wait(self, timeout: Duration) -> Result<R, MonitorError> {
        let deadline = Instant::now().checked_add(timeout);
        match self.outcome_by(deadline) {
            Some(outcome) => (self.convert)(&self.command, outcome?),
            None => Err(self.late(timeout)),
        }
    }

    /// The number of the command on the wire.
    #[must_use]
    pub fn id(&self) -> String {
        codec::id(self.id)
    }

    /// Waits for the answer, `at_most` so long and no longer than `call` allows.
    ///
    /// # Errors
    /// As for [`Self::wait`], and what [`CallContext::check`] reports of a call that was cancelled.
    pub fn wait_for(self, call: &dyn CallContext, at_most: Duration) -> ferrovirt_util::Result<R> {
        Ok(self.outcome(call, at_most)??)
    }

    /// As [`Self::wait_for`], with the emulator's refusal as it came.
    ///
    /// # Errors
    /// What [`CallContext::check`] reports of a call that was cancelled.
    pub fn outcome(
        self,
        call: &dyn CallContext,
        at_most: Duration,
    ) -> ferrovirt_util::Result<Result<R, MonitorError>> {
        let timeout = call.remaining(at_most);
        let end = Instant::now() + timeout;
        loop {
            let next = end.min(Instant::now() + CANCEL_CHECK);
            if let Some(outcome) = self.outcome_by(Some(next)) {
                return Ok(outcome.and_then(|value| (self.convert)(&self.command, value)));
            }
            if Instant::now() >= end {
                return Ok(Err(self.late(timeout)));
            }
            call.check()?;
        }
    }

    /// The answer, if it comes by then.
    fn outcome_by(&self, deadline: Option<Instant>) -> Option<Result<Value, MonitorError>> {
        let mut outcome = self.slot.outcome.lock();
        while outcome.is_none() {
            match deadline {
                Some(deadline) if self.slot.filled.wait_until(&mut outcome, deadline).timed_out() => break,
                Some(_) => {}
                None => self.slot.filled.wait(&mut outcome),
            }
        }
        outcome.take()
    }

    fn late(&self, timeout: Duration) -> MonitorError {
        let timeout_ms = u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX);
        MonitorError::Timeout { command: self.command.clone(), timeout_ms }
    }
}

fn convert<R: serde::de::DeserializeOwned>(command: &str, value: Value) -> Result<R, MonitorError> {
    serde_json::from_value(value).map_err(|e| MonitorError::malformed(command, e.to_string()))
}

fn io_error(error: &std::io::Error) -> MonitorError {
    MonitorError::io(Errno::from_raw(error.raw_os_error().unwrap_or(0)))
}

impl State {
    /// Sends some of the output: a command that takes a descriptor begins a piece of its own, with which it goes.
    fn send(&mut self, socket: &UnixStream) -> std::io::Result<usize> {
        let (first, next) = (self.passing.front(), self.passing.get(1));
        let (with, end) = match first {
            Some((0, descriptor)) => (Some(descriptor), next.map(|(place, _)| *place)),
            first => (None, first.map(|(place, _)| *place)),
        };
        let piece = &self.output[..end.unwrap_or(self.output.len())];
        let descriptor = with.map(AsFd::as_fd);
        let count = fd_pass::send(socket.as_fd(), &[IoSlice::new(piece)], descriptor.as_slice())?;
        if with.is_some() && count > 0 {
            self.passing.pop_front();
        }
        for (place, _) in &mut self.passing {
            *place -= count;
        }
        self.output.drain(..count);
        Ok(count)
    }
}

impl Shared {
    /// Writes what can be written now; the I/O thread does the rest.
    fn flush(&self, state: &mut State) -> Result<(), MonitorError> {
        while !state.output.is_empty() {
            match state.send(&self.socket) {
                Ok(0) => return Err(MonitorError::Closed),
                Ok(_) => {}
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => break,
                Err(e) if matches!(e.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset) => {
                    // What the emulator wrote before it ended is still to be read.
                    state.output.clear();
                    state.passing.clear();
                    break;
                }
                Err(e) => return Err(io_error(&e)),
            }
        }
        let wanted = !state.output.is_empty();
        if wanted != state.writing
            && let (Some(io), Some(token)) = (self.io.upgrade(), state.token)
        {
            io.want_write(token, wanted);
            state.writing = wanted;
        }
        Ok(())
    }

    /// Takes what the socket holds and delivers it.
    fn receive(&self) -> Result<(), MonitorError> {
        let mut buffer = vec![0_u8; READ_SIZE];
        loop {
            let count = match (&self.socket).read(&mut buffer) {
                Ok(0) => return Err(MonitorError::Closed),
                Ok(count) => count,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(()),
                Err(e) if e.kind() == ErrorKind::ConnectionReset => return Err(MonitorError::Closed),
                Err(e) => return Err(io_error(&e)),
            };
            self.state.lock().lines.push(&buffer[..count])?;
            loop {
                let Some(line) = self.state.lock().lines.next_line() else { break };
                self.deliver(codec::decode(&line)?);
            }
        }
    }

    fn deliver(&self, message: Message) {
        match message {
            Message::Greeting => {}
            Message::Event(event) => {
                let observer = self.observer.lock().clone();
                if let Some(observer) = observer {
                    observer.event(event);
                }
            }
            Message::Reply { id, outcome } => {
                let waiter = id.and_then(|id| self.state.lock().pending.remove(&id));
                let Some((command, waiter)) = waiter else {
                    log::warn!("unexpected reply on a qemu monitor");
                    return;
                };
                waiter(outcome.map_err(|(class, description)| MonitorError::Refused {
                    command,
                    class,
                    description,
                }));
            }
        }
    }

    /// Ends the connection and everything under way.
    fn fail(&self, reason: &MonitorError) {
        let (pending, token) = {
            let mut state = self.state.lock();
            if state.closed.is_some() {
                return;
            }
            state.closed = Some(reason.clone());
            state.output = Vec::new();
            state.passing.clear();
            (std::mem::take(&mut state.pending), state.token.take())
        };
        if let (Some(io), Some(token)) = (self.io.upgrade(), token) {
            io.unwatch(token);
        }
        if let Err(e) = self.socket.shutdown(std::net::Shutdown::Both) {
            log::debug!("cannot shut a qemu monitor down: {e}");
        }
        for (_, (_, waiter)) in pending {
            waiter(Err(reason.clone()));
        }
        let observer = self.observer.lock().take();
        if let Some(observer) = observer {
            observer.closed(reason);
        }
    }
}

impl Handler for Shared {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }

    fn ready(&self, readable: bool, writable: bool) -> bool {
        let mut outcome = Ok(());
        if writable {
            outcome = self.flush(&mut self.state.lock());
        }
        if readable && outcome.is_ok() {
            outcome = self.receive();
        }
        if let Err(reason) = outcome {
            self.fail(&reason);
            return false;
        }
        true
    }
}
