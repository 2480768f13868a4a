//! What tests of either end share (feature `testing`): servers that are a handler and nothing else, clients that hear nothing.

use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, Result};
use parking_lot::Mutex;

use crate::client::{CloseReason, Events};
use crate::procedure::Program;
use crate::protocol::net::MessageHeader;
use crate::protocol::remote::{self, server::Handler};
use crate::server::{Notifier, Options, Received, Request, ServerStream, Service, Session, Workers};
use crate::{Io, Limits, Payload, Socket};

/// Longer than anything takes that works.
#[must_use]
pub fn soon() -> Limits<'static> {
    Limits::within(PATIENCE)
}

const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until something holds.
///
/// # Panics
/// It does not come to hold.
pub fn eventually(what: &str, holds: impl Fn() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < until, "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The service of a handler of the remote program's calls.
#[derive(Debug)]
pub struct Remote<H> {
    handler: H,
    gone: Arc<AtomicBool>,
}

impl<H> Remote<H> {
    /// The service of `handler`.
    pub fn new(handler: H) -> Self {
        Self { handler, gone: Arc::default() }
    }

    /// As [`Remote::new`]; `gone` becomes true when the service is told that its client is gone.
    pub fn watched(handler: H, gone: &Arc<AtomicBool>) -> Self {
        Self { handler, gone: Arc::clone(gone) }
    }
}

impl<H: Handler + Send + Sync> Service for Remote<H> {
    fn programs(&self) -> &[&'static Program] {
        static PROGRAMS: [&Program; 1] = [&remote::PROGRAM];
        &PROGRAMS
    }

    fn call(&self, request: &mut Request) -> Result<()> {
        remote::server::dispatch(&self.handler, request)
    }

    fn closed(&self, _: &Error) {
        self.gone.store(true, Ordering::SeqCst);
    }
}

/// Serves a client in this process: the client's end of the socket, and the session.
///
/// # Errors
/// There is no socket, or the I/O thread cannot watch it.
pub fn serve<S: Service + 'static>(
    io: &Io,
    workers: &Workers,
    options: Options,
    service: impl FnOnce(Notifier) -> S,
) -> io::Result<(UnixStream, Session)> {
    let (ours, theirs) = UnixStream::pair()?;
    Ok((ours, Session::start(Socket::from(theirs), io, workers, options, service)?))
}

/// Takes what a client uploads until it says that this was all; holes become zeros.
///
/// # Errors
/// The client gave up.
///
/// # Panics
/// A hole is larger than memory.
pub fn take_upload(stream: &ServerStream, into: &Mutex<Vec<u8>>) -> Result<()> {
    loop {
        match stream.recv(&soon())? {
            Received::Data(data) => into.lock().extend(data.iter()),
            Received::Hole(length) => {
                let mut bytes = into.lock();
                let end = usize::try_from(length).ok().and_then(|length| bytes.len().checked_add(length));
                bytes.resize(end.expect("a hole that fits into memory"), 0);
            }
            Received::End => return Ok(()),
        }
    }
}

/// A client that does not listen to what it has not asked for.
#[derive(Clone, Copy, Debug)]
pub struct Deaf;

impl Events for Deaf {
    fn event(&self, _: &MessageHeader, _: &Payload) {}

    fn closed(&self, _: CloseReason, _: &Error) {}
}
