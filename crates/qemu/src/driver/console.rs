//! A guest's console as a stream.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt_util::{Error, ErrorDomain, Result, root};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

/// Somebody else has the channel open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken;

/// How often a waiting call looks whether it was cancelled, in milliseconds.
const CHECK_MS: u16 = 100;
/// Time that the readers of a console have for a guest's last lines.
const LAST_LINES: Duration = Duration::from_millis(500);

/// One end of a terminal or socket.
pub(crate) struct Channel {
    file: File,
    /// The stream was ended, or somebody else has taken its place.
    ended: AtomicBool,
}

impl Channel {
    fn is_ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }
}

/// A terminal or socket that somebody has open.
pub(crate) struct OpenChannel {
    path: String,
    channel: Weak<Channel>,
}

impl OpenChannel {
    fn live(&self) -> Option<Arc<Channel>> {
        self.channel.upgrade().filter(|channel| !channel.is_ended())
    }
}

/// A terminal or socket as a stream.
pub(super) struct ConsoleStream {
    path: String,
    channel: Arc<Channel>,
}

impl ConsoleStream {
    /// Opens the terminal.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn terminal(path: &str) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
        let channel = options
            .open(path)
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, format!("Unable to open stream for '{path}'")))?;
        Ok(Self::new(path, channel))
    }

    fn new(path: &str, file: File) -> Self {
        let channel = Channel { file, ended: AtomicBool::new(false) };
        Self { path: path.to_owned(), channel: Arc::new(channel) }
    }

    /// Connects to the socket.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn socket(path: &str) -> Result<Self> {
        let socket = root::connect_stream(Path::new(path));
        let socket = socket.and_then(|socket| socket.set_nonblocking(true).map(|()| socket));
        let socket = socket
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, format!("Unable to open stream for '{path}'")))?;
        Ok(Self::new(path, File::from(OwnedFd::from(socket))))
    }

    /// Puts the stream among those that are open; with `force` it takes the place of one that has the same path.
    /// Upstream: `virChrdevOpen`.
    ///
    /// # Errors
    /// None but that: `Err` says that the place is taken.
    pub(super) fn enter(&self, open: &mut Vec<OpenChannel>, force: bool) -> Result<(), Taken> {
        open.retain(|other| other.live().is_some());
        for other in open.iter().filter(|other| other.path == self.path) {
            if !force {
                return Err(Taken);
            }
            if let Some(channel) = other.live() {
                channel.ended.store(true, Ordering::Release);
            }
        }
        open.push(OpenChannel { path: self.path.clone(), channel: Arc::downgrade(&self.channel) });
        Ok(())
    }

    fn wait(&self, call: &Call, flags: PollFlags) -> Result<()> {
        loop {
            call.check()?;
            if self.channel.is_ended() {
                return Ok(());
            }
            let left = call.remaining(Duration::from_millis(u64::from(CHECK_MS)));
            let timeout = PollTimeout::try_from(left).unwrap_or(PollTimeout::from(CHECK_MS));
            let mut fds = [PollFd::new(self.channel.file.as_fd(), flags)];
            match poll(&mut fds, timeout) {
                Ok(0) | Err(nix::errno::Errno::EINTR) => {}
                Ok(_) => return Ok(()),
                Err(errno) => {
                    return Err(Error::system(
                        ErrorDomain::STREAMS,
                        errno as i32,
                        "cannot wait for the stream",
                    ));
                }
            }
        }
    }
}

/// Waits, for a moment at most, until the readers of these channels have what the guest wrote last: a terminal forgets it when the
/// emulator ends.
pub(super) fn wait_until_read(channels: &[OpenChannel]) {
    let end = Instant::now() + LAST_LINES;
    let unread = |channel: &OpenChannel| {
        let Some(channel) = channel.live() else { return false };
        let mut fds = [PollFd::new(channel.file.as_fd(), PollFlags::POLLIN)];
        poll(&mut fds, PollTimeout::ZERO).is_ok_and(|ready| ready > 0)
    };
    while Instant::now() < end && channels.iter().any(unread) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

impl StreamDriver for ConsoleStream {
    fn send(&self, call: &Call, data: &[u8], nonblock: bool) -> Result<Option<usize>> {
        loop {
            if self.channel.is_ended() {
                return Err(Error::internal(ErrorDomain::STREAMS, "stream is not open"));
            }
            match (&self.channel.file).write(data) {
                Ok(count) => return Ok(Some(count)),
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock && nonblock => return Ok(None),
                Err(e) if e.kind() == ErrorKind::WouldBlock => self.wait(call, PollFlags::POLLOUT)?,
                Err(e) => return Err(Error::io(ErrorDomain::STREAMS, &e, "cannot write to stream")),
            }
        }
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], _flags: u32, nonblock: bool) -> Result<Received> {
        loop {
            if self.channel.is_ended() {
                return Ok(Received::Data(0));
            }
            match (&self.channel.file).read(buffer) {
                Ok(count) => return Ok(Received::Data(count)),
                // The emulator has closed its end of the terminal.
                Err(e) if e.raw_os_error() == Some(libc::EIO) => return Ok(Received::Data(0)),
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock && nonblock => return Ok(Received::WouldBlock),
                Err(e) if e.kind() == ErrorKind::WouldBlock => self.wait(call, PollFlags::POLLIN)?,
                Err(e) => return Err(Error::io(ErrorDomain::STREAMS, &e, "cannot read from stream")),
            }
        }
    }

    fn finish(&self, call: &Call) -> Result<()> {
        self.abort(call)
    }

    fn abort(&self, _call: &Call) -> Result<()> {
        self.channel.ended.store(true, Ordering::Release);
        Ok(())
    }

    fn pollable(&self) -> Option<BorrowedFd<'_>> {
        Some(self.channel.file.as_fd())
    }
}
