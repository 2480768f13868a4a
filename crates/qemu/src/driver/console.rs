//! A guest's console as a stream.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt_util::{Error, ErrorDomain, Result, root};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use parking_lot::Mutex;

/// How often a waiting call looks whether it was cancelled, in milliseconds.
const CHECK_MS: u16 = 100;

/// One end of a terminal or socket.
pub(super) struct ConsoleStream {
    channel: File,
    closed: Mutex<bool>,
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
        Ok(Self { channel, closed: Mutex::new(false) })
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
        Ok(Self { channel: File::from(OwnedFd::from(socket)), closed: Mutex::new(false) })
    }

    fn wait(&self, call: &Call, flags: PollFlags) -> Result<()> {
        loop {
            call.check()?;
            let left = call.remaining(Duration::from_millis(u64::from(CHECK_MS)));
            let timeout = PollTimeout::try_from(left).unwrap_or(PollTimeout::from(CHECK_MS));
            let mut fds = [PollFd::new(self.channel.as_fd(), flags)];
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

    fn open(&self) -> Result<()> {
        match *self.closed.lock() {
            true => Err(Error::internal(ErrorDomain::STREAMS, "stream is not open")),
            false => Ok(()),
        }
    }
}

impl StreamDriver for ConsoleStream {
    fn send(&self, call: &Call, data: &[u8], nonblock: bool) -> Result<Option<usize>> {
        self.open()?;
        loop {
            match (&self.channel).write(data) {
                Ok(count) => return Ok(Some(count)),
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock && nonblock => return Ok(None),
                Err(e) if e.kind() == ErrorKind::WouldBlock => self.wait(call, PollFlags::POLLOUT)?,
                Err(e) => return Err(Error::io(ErrorDomain::STREAMS, &e, "cannot write to stream")),
            }
        }
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], _flags: u32, nonblock: bool) -> Result<Received> {
        self.open()?;
        loop {
            match (&self.channel).read(buffer) {
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
        *self.closed.lock() = true;
        Ok(())
    }

    fn pollable(&self) -> Option<BorrowedFd<'_>> {
        Some(self.channel.as_fd())
    }
}
