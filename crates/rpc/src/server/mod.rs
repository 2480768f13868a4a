//! The server's end: sessions of clients, answered by worker threads.
//!
//! A session reads no further while its client has as many calls under way as it may, or a stream's consumer is behind;
//! a client that does not read what it is sent is dropped. What a session offers is a [`Service`].
//!
//! Upstream: `src/rpc/virnetserver.c`, `virnetserverclient.c`, `src/remote/remote_daemon_stream.c`.

pub mod access;
pub mod auth;
mod daemon;
mod listen;
mod login;
mod peer;
pub(crate) mod request;
pub mod restart;
mod session;
mod stream;
mod workers;

use std::io;
use std::sync::{Arc, Weak};
use std::time::Duration;

use ferrovirt_util::{Error, ErrorDomain, Result};

pub use crate::flow::Received;
pub use daemon::{Admission, Server, ServerOptions, Services};
pub use listen::{Listener, UnixOptions};
pub use peer::{Link, Peer};
pub use request::Request;
pub use stream::ServerStream;
pub use workers::Workers;

use crate::io::Io;
use crate::line::End as _;
use crate::message::{self, header};
use crate::procedure::{Procedure, Program};
use crate::protocol::net::{MessageStatus, MessageType};
use crate::transport::Transport;
use crate::xdr::Encode;

#[cfg(test)]
mod tests;

/// What a server does for one client.
pub trait Service: Send + Sync {
    /// The programs that the client may call.
    fn programs(&self) -> &[&'static Program];

    /// Answers a call, usually through the generated `dispatch` of the request's program. Runs on a worker thread, several
    /// at once.
    ///
    /// # Errors
    /// What the client is to be told.
    fn call(&self, request: &mut Request) -> Result<()>;

    /// The client is gone; called once.
    fn closed(&self, error: &Error) {
        let _ = error;
    }
}

/// What one client may use.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Calls under way; further ones are not read.
    pub max_calls: usize,
    /// Memory that the arguments of the calls under way may take, as bytes and as values. A call that would need more is not
    /// read before the others are answered; one alone is always read.
    pub max_call_bytes: usize,
    /// Open streams.
    pub max_streams: usize,
    /// Memory of what waits for the client to read it; with more it is dropped.
    pub max_unsent_bytes: usize,
    /// Silence after which the client is pinged, from [`Notifier::start_keepalive`] on; zero: never.
    pub keepalive_interval: Duration,
    /// Pings without an answer after which the client counts as gone.
    pub keepalive_count: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            max_calls: 5,
            max_call_bytes: 64 << 20,
            max_streams: 64,
            max_unsent_bytes: 64 << 20,
            keepalive_interval: Duration::ZERO,
            keepalive_count: 5,
        }
    }
}

/// A client's session. It ends when the client goes, or with this value.
pub struct Session {
    inner: Arc<session::Inner>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("closed", &self.closed()).finish_non_exhaustive()
    }
}

impl Session {
    /// Serves the client at the other end of `transport`. `service` is made with the means of sending it events.
    ///
    /// # Errors
    /// The I/O thread cannot watch the transport's descriptor.
    pub fn start<S: Service + 'static>(
        transport: impl Transport + 'static,
        io: &Io,
        workers: &Workers,
        options: Options,
        service: impl FnOnce(Notifier) -> S,
    ) -> io::Result<Self> {
        let inner = session::Inner::new(Box::new(transport), io.inner(), workers.pool(), options);
        let service = service(Notifier { session: Arc::downgrade(&inner) });
        inner.start(Arc::new(service))?;
        Ok(Self { inner })
    }

    /// Reads no further call, and waits at most `limit` until the calls under way are answered and the answers are sent.
    /// Returns whether that came to pass. The session still has to be dropped.
    #[must_use]
    pub fn finish(&self, limit: Duration) -> bool {
        self.inner.finish(limit)
    }

    /// Why the session ended, if it has.
    #[must_use]
    pub fn closed(&self) -> Option<Error> {
        self.inner.state.lock().closed.clone()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.inner.fail(&Error::internal(ErrorDomain::RPC, "client socket is closed"));
    }
}

/// Sends events to one client.
#[derive(Clone)]
pub struct Notifier {
    session: Weak<session::Inner>,
}

impl std::fmt::Debug for Notifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notifier").finish_non_exhaustive()
    }
}

impl Notifier {
    /// From now on the client is pinged when it is silent: it has said that it answers pings.
    pub fn start_keepalive(&self) {
        if let Some(session) = self.session.upgrade() {
            session.start_keepalive();
        }
    }

    /// The name that the client has proven by its certificate. It is there with the first call.
    #[must_use]
    pub fn peer_name(&self) -> Option<String> {
        self.session.upgrade().and_then(|session| session.peer_name())
    }

    /// Ends the session, after what was sent before has been taken by the system.
    pub fn close(&self, error: &Error) {
        if let Some(session) = self.session.upgrade() {
            session.fail(error);
        }
    }

    /// Sends an event; nothing happens if the client is gone.
    ///
    /// # Errors
    /// The event cannot be encoded.
    pub fn event(&self, procedure: &Procedure, body: &dyn Encode) -> Result<()> {
        let head = header(procedure, MessageType::MESSAGE, 0, MessageStatus::OK);
        let bytes = message::encode(&head, 0, body)?;
        if let Some(session) = self.session.upgrade() {
            session.send(bytes, Vec::new());
        }
        Ok(())
    }
}
