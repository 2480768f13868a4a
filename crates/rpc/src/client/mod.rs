//! A client's connection: many calls under way at once on one socket, each with its own deadline.
//!
//! Replies are matched by serial, so a slow call delays no other. Events and pings are served by a thread ([`Io`])
//! whenever no caller happens to read the socket.
//!
//! Upstream: `src/rpc/virnetclient.c`.

mod shared;
mod stream;

use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

use shared::{Pending, Shared};
pub use stream::ClientStream;

use crate::caller::{Caller, Payload};
use crate::flow::Flow;
pub use crate::flow::Received;
use crate::io::Io;
use crate::line::End as _;
use crate::message::{self, Message, header};
use crate::procedure::Procedure;
use crate::protocol::net::{MessageHeader, MessageStatus, MessageType};
use crate::transport::Transport;
use crate::wait::{Limits, Waiter};
use crate::xdr::Encode;

#[cfg(test)]
mod tests;

/// Why a connection ended. Upstream: `virConnectCloseReason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseReason {
    /// The stream broke, or the peer sent something that is no message.
    Error,
    /// The peer closed it.
    Eof,
    /// The peer gave no sign of life.
    KeepAlive,
    /// This side closed it.
    Client,
}

/// Receives what a server sends on its own. The methods run on whatever thread reads the socket, perhaps inside of
/// somebody's call, so they must only pass things on; they may not call the server.
pub trait Events: Send + Sync {
    /// A message other than a reply.
    fn event(&self, header: &MessageHeader, payload: &Payload);

    /// The connection has ended; called once.
    fn closed(&self, reason: CloseReason, error: &Error);
}

/// A connection to a server. Clones share it; it is closed with the last of them.
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
    /// Closes when the last clone goes: streams keep `shared` longer.
    _close: Arc<CloseOnDrop>,
}

struct CloseOnDrop(Arc<Shared>);

impl Drop for CloseOnDrop {
    fn drop(&mut self) {
        self.0.fail(&shared::closed(), CloseReason::Client);
    }
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection").finish_non_exhaustive()
    }
}

impl Connection {
    /// Talks over `transport`.
    ///
    /// # Errors
    /// The I/O thread cannot watch the transport's descriptor.
    pub fn new(
        transport: impl Transport + 'static,
        io: &Io,
        events: impl Events + 'static,
    ) -> std::io::Result<Self> {
        let shared = Shared::new(Box::new(transport), io.inner(), Box::new(events))?;
        Ok(Self { _close: Arc::new(CloseOnDrop(Arc::clone(&shared))), shared })
    }

    /// The connection, for calls within `limits`.
    #[must_use]
    pub fn within<'a>(&'a self, limits: Limits<'a>) -> Calls<'a> {
        Calls { connection: self, limits }
    }

    /// Pings the peer after `interval` of silence and closes the connection after `count` pings without an answer. An
    /// interval of zero stops that. The peer must understand it (`VIR_DRV_FEATURE_PROGRAM_KEEPALIVE`).
    pub fn set_keepalive(&self, interval: Duration, count: u32) {
        self.shared.line().set_keepalive(interval, count);
    }

    /// Ends the connection at once: everybody who waits gets an error.
    pub fn close(&self) {
        self.shared.fail(&shared::closed(), CloseReason::Client);
    }

    /// Why the connection ended, if it has.
    #[must_use]
    pub fn closed(&self) -> Option<Error> {
        self.shared.state.lock().closed.clone()
    }

    fn perform(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
        fds: Option<Vec<OwnedFd>>,
        flow: Option<&Arc<Flow>>,
        limits: &Limits<'_>,
    ) -> Result<Message> {
        limits.check()?;
        if fds.as_ref().is_some_and(|f| !f.is_empty()) && !self.shared.line().transport().carries_fds() {
            let text = "file descriptor passing is not supported by the transport";
            return Err(Error::new(ErrorDomain::RPC, ErrorNumber::OPERATION_UNSUPPORTED, text));
        }
        let fds_sent = fds.unwrap_or_default();
        let kind = if fds_sent.is_empty() { MessageType::CALL } else { MessageType::CALL_WITH_FDS };
        // Encoded before it is registered: a value that cannot be sent leaves no trace.
        let mut head = header(procedure, kind, 0, MessageStatus::OK);
        let mut bytes = message::encode(&head, fds_sent.len(), args)?;
        let waiter = Arc::new(Waiter::default());
        let call = {
            let mut state = self.shared.state.lock();
            Shared::check_open(&state)?;
            head.serial = Shared::next_serial(&mut state);
            let reply = Mutex::new(None);
            let call = Arc::new(Pending { header: head.clone(), waiter: Arc::clone(&waiter), reply });
            state.calls.insert(head.serial, Arc::clone(&call));
            if let Some(flow) = flow {
                state.streams.insert(head.serial, flow);
            }
            call
        };
        message::set_serial(&mut bytes, head.serial);
        let send = || self.shared.send_call(bytes, fds_sent, Some(head.serial));
        let outcome = self.shared.start_and_wait(&waiter, limits, send, || call.reply.lock().take());
        outcome.unwrap_or_else(|error| {
            self.give_up(head.serial, flow.is_some());
            Err(error)
        })
    }

    /// Forgets a call whose caller no longer waits.
    fn give_up(&self, serial: u32, opens_stream: bool) {
        let mut state = self.shared.state.lock();
        let was_under_way = state.calls.remove(&serial).is_some();
        state.streams.remove(serial);
        let sent = was_under_way && !self.shared.line().take_back(serial);
        if sent && opens_stream {
            state.abandoned.insert(serial);
        }
    }
}

/// A connection together with the limits of the calls made through it.
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    connection: &'a Connection,
    limits: Limits<'a>,
}

impl Caller for Calls<'_> {
    type Stream = ClientStream;

    fn call(&self, procedure: &'static Procedure, args: &dyn Encode) -> Result<Payload> {
        self.connection.perform(procedure, args, None, None, &self.limits).map(|m| m.payload)
    }

    fn call_with_fds(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
        fds: Vec<OwnedFd>,
    ) -> Result<(Payload, Vec<OwnedFd>)> {
        let message = self.connection.perform(procedure, args, Some(fds), None, &self.limits)?;
        Ok((message.payload, message.fds))
    }

    fn call_with_stream(
        &self,
        procedure: &'static Procedure,
        args: &dyn Encode,
    ) -> Result<(Payload, ClientStream)> {
        let flow = Flow::new();
        let message = self.connection.perform(procedure, args, None, Some(&flow), &self.limits)?;
        let shared = Arc::clone(&self.connection.shared);
        let stream = ClientStream::new(shared, flow, message.header);
        Ok((message.payload, stream))
    }
}
