//! One end of a connection, as far as a client's and a server's are alike: what is on its way out and in, for what the I/O
//! thread watches the transport, and signs of life. What differs is an [`End`].
//!
//! Lock order: decoder, arming, the end's state, then outbox and the other small ones. Of them only the decoder is ever held
//! while user code runs: a client's, that is told of an event or of the connection's end.

use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::errno::Errno;
use parking_lot::{Mutex, MutexGuard};

use crate::caller::Payload;
use crate::eager::Eager;
use crate::io::{Inner as IoInner, Watched};
use crate::keepalive::{Action, KeepAlive};
use crate::message::{self, Decoder};
use crate::outbox::{self, Outbox};
use crate::transport::Transport;
use crate::wait::Limits;

/// What both ends of a connection have.
pub(crate) struct Line {
    transport: Box<dyn Transport>,
    io: Arc<IoInner>,
    token: OnceLock<u64>,
    /// Who has it reads from the transport.
    decoder: Mutex<Decoder>,
    outbox: Mutex<Outbox>,
    arming: Mutex<Arming>,
    keepalive: Mutex<Option<KeepAlive>>,
    eager: Eager,
    /// Memory that the outbox may take.
    max_unsent: usize,
}

/// Who listens to the peer.
#[derive(Default)]
pub(crate) struct Arming {
    /// Somebody other than the I/O thread does.
    pub(crate) attended: bool,
}

/// Why a connection cannot go on.
pub(crate) enum Loss<'a> {
    /// The peer has hung up.
    Ended,
    Receiving(&'a io::Error),
    Sending(&'a io::Error),
    /// The peer does not read what it is sent.
    Unread,
    /// The peer gave no sign of life.
    Silent,
}

impl Loss<'_> {
    /// The error of those who wait, with what a program on the way had to say.
    pub(crate) fn error(&self, transport: &dyn Transport) -> Error {
        let with_complaint = |text: &str| {
            transport.complaint().map_or_else(|| text.to_owned(), |complaint| format!("{text}: {complaint}"))
        };
        let system = |error, text| Error::io(ErrorDomain::RPC, error, with_complaint(text));
        match self {
            Self::Ended => {
                let text = with_complaint("End of file while reading data");
                Error::system(ErrorDomain::RPC, Errno::EIO as i32, text)
            }
            Self::Receiving(error) => system(error, "Cannot recv data"),
            Self::Sending(error) => system(error, "Cannot write data"),
            Self::Unread => Error::internal(ErrorDomain::RPC, "the client does not read what it is sent"),
            Self::Silent => Error::internal(ErrorDomain::RPC, "connection closed due to keepalive timeout"),
        }
    }
}

impl Line {
    /// A connection over `transport`. It is lost when its peer leaves so many bytes of memory unread.
    pub(crate) fn new(transport: Box<dyn Transport>, io: Arc<IoInner>, max_unsent: usize) -> Self {
        Self {
            transport,
            io,
            token: OnceLock::new(),
            decoder: Mutex::default(),
            outbox: Mutex::default(),
            arming: Mutex::default(),
            keepalive: Mutex::default(),
            eager: Eager::default(),
            max_unsent,
        }
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        self.transport.as_ref()
    }

    pub(crate) fn decoder(&self) -> &Mutex<Decoder> {
        &self.decoder
    }

    pub(crate) fn arming(&self) -> MutexGuard<'_, Arming> {
        self.arming.lock()
    }

    pub(crate) fn eager(&self) -> &Eager {
        &self.eager
    }

    /// Bytes that wait for the peer.
    pub(crate) fn unsent(&self) -> usize {
        self.outbox.lock().len()
    }

    /// Whether something waits until the transport takes more.
    pub(crate) fn is_blocked(&self) -> bool {
        self.outbox.lock().is_blocked()
    }

    /// Takes a call back that has not begun to be sent.
    pub(crate) fn take_back(&self, serial: u32) -> bool {
        self.outbox.lock().take_back(serial)
    }

    /// Takes a message's buffer back.
    pub(crate) fn recycle(&self, payload: Payload) {
        if let Some(mut decoder) = self.decoder.try_lock() {
            decoder.recycle(payload);
        }
    }

    /// Starts to look for signs of life anew, or stops it if `interval` is zero.
    pub(crate) fn set_keepalive(&self, interval: Duration, count: u32) {
        *self.keepalive.lock() =
            (!interval.is_zero()).then(|| KeepAlive::new(interval, count, Instant::now()));
        self.io.interrupt();
    }

    /// Starts to look for signs of life unless that is done already.
    pub(crate) fn start_keepalive(&self, interval: Duration, count: u32) {
        self.keepalive.lock().get_or_insert_with(|| KeepAlive::new(interval, count, Instant::now()));
        self.io.interrupt();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Some(token) = self.token.get() {
            self.io.remove(*token, self.transport.descriptor());
        }
    }
}

/// An end of a connection: what it says about itself, and what it can do for that.
pub(crate) trait End: Send + Sync + Sized + 'static {
    fn line(&self) -> &Line;

    /// Whether it would read what comes, as far as its limits go; `None` once the connection is closed.
    fn wants_input(&self) -> Option<bool>;

    /// The transport is ready, and no longer watched until [`End::arm`] is called.
    fn ready(self: Arc<Self>, writable: bool);

    /// Some of what had to wait was sent.
    fn relieved(&self);

    /// The connection cannot go on.
    fn lost(&self, loss: &Loss<'_>);

    /// Has the I/O thread look after this end, not yet armed.
    ///
    /// # Errors
    /// The thread cannot watch the transport's descriptor.
    fn join(self: &Arc<Self>) -> io::Result<()> {
        let token = self.line().io.add(self)?;
        self.line().token.get_or_init(|| token);
        Ok(())
    }

    // Sending.

    /// Queues a message and sends what can be sent without waiting.
    fn send(&self, bytes: Vec<u8>, fds: Vec<OwnedFd>) {
        self.send_call(bytes, fds, None);
    }

    /// [`End::send`] of a call that can be taken back by its serial.
    fn send_call(&self, bytes: Vec<u8>, fds: Vec<OwnedFd>, serial: Option<u32>) {
        self.transmit(|outbox, transport| {
            outbox.push(bytes, fds, serial);
            outbox.flush(transport)
        });
    }

    /// [`End::send`] of a large message, of which nothing is copied that can be sent at once.
    fn send_parts(&self, head: &[u8], body: &[u8]) {
        self.transmit(|outbox, transport| outbox.send(head, body, transport));
    }

    /// Sends what waits, as far as the transport takes it.
    fn flush(&self) {
        self.transmit(Outbox::flush);
    }

    /// Sends something, and does what follows from that.
    fn transmit(&self, send: impl FnOnce(&mut Outbox, &dyn Transport) -> io::Result<bool>) {
        let line = self.line();
        let mut outbox = line.outbox.lock();
        let (waited, was_blocked) = (outbox.len(), outbox.is_blocked());
        if let Err(error) = send(&mut outbox, line.transport()) {
            drop(outbox);
            return self.lost(&Loss::Sending(&error));
        }
        let relieved = outbox.len() < waited || was_blocked && !outbox.is_blocked();
        let (rearm, unread) = (outbox.is_watched() != outbox.is_blocked(), outbox.memory() > line.max_unsent);
        drop(outbox);
        if rearm {
            self.arm(&line.arming());
        }
        if relieved {
            self.relieved();
        }
        if unread {
            self.lost(&Loss::Unread);
        }
    }

    /// Waits until all that came before is sent; `check` fails if there is no use in that any more.
    ///
    /// # Errors
    /// That of `check`, or the limits are reached.
    fn wait_for_room(&self, limits: &Limits<'_>, check: impl Fn() -> Result<()>) -> Result<()> {
        let line = self.line();
        outbox::wait_for_room(&line.outbox, line.transport(), limits, || self.flush(), check)
    }

    // Watching.

    /// Says anew for what the I/O thread shall watch: input that nobody else listens for, and room for what waits. A closed
    /// socket is ready for ever: it is not watched again.
    fn arm(&self, arming: &Arming) {
        let line = self.line();
        let Some(token) = line.token.get() else { return };
        let Some(wants_input) = self.wants_input() else { return };
        let write = line.outbox.lock().watch();
        line.io.arm(*token, line.transport.descriptor(), wants_input && !arming.attended, write);
    }

    // Receiving.

    /// Reads once; returns whether there may be more, `None` if nothing came.
    fn read(&self, decoder: &mut Decoder) -> Option<bool> {
        let line = self.line();
        let mut fds = Vec::new();
        let space = decoder.space();
        let size = space.len();
        match line.transport.recv(space, &mut fds) {
            Ok(0) => {
                self.lost(&Loss::Ended);
                None
            }
            Ok(count) => {
                decoder.filled(count);
                decoder.push_fds(fds);
                if let Some(k) = line.keepalive.lock().as_mut() {
                    k.heard(Instant::now());
                }
                Some(count == size)
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => None,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Some(true),
            Err(error) => {
                self.lost(&Loss::Receiving(&error));
                None
            }
        }
    }

    /// Answers a ping. What waits to be sent says as much, and a peer that does not read needs no heap of answers.
    fn pong(&self) {
        if self.line().unsent() == 0 {
            self.send(message::keepalive(false), Vec::new());
        }
    }
}

impl<E: End> Watched for E {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.line().transport.descriptor()
    }

    fn ready(self: Arc<Self>, writable: bool) {
        End::ready(self, writable);
    }

    fn tick(&self, now: Instant) -> Option<Instant> {
        let listens = self.wants_input()?;
        let keepalive = &self.line().keepalive;
        let action = keepalive.lock().as_mut().map(|k| {
            // Silence means nothing while nobody listens.
            if !listens {
                k.heard(now);
            }
            k.tick(now)
        })?;
        match action {
            Action::Wait => {}
            Action::Ping => self.send(message::keepalive(true), Vec::new()),
            Action::Dead => {
                *keepalive.lock() = None;
                self.lost(&Loss::Silent);
            }
        }
        keepalive.lock().as_ref().map(KeepAlive::next_at)
    }
}
