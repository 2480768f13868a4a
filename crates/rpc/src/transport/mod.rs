//! What a connection runs over.

pub mod child;
pub mod switch;
pub mod tls;

use std::io::{self, IoSlice};
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

use ferrovirt_util::sys::fd_pass;
use nix::sys::socket::{setsockopt, sockopt};

/// A byte stream that never waits. [`Socket`] is a plain one; TLS and a helper's pipes implement it too.
pub trait Transport: Send + Sync {
    /// The descriptor to be polled.
    fn descriptor(&self) -> BorrowedFd<'_>;

    /// Reads what has arrived, and the descriptors that came with it; 0 means that the peer has closed its side.
    ///
    /// # Errors
    /// `WouldBlock` if nothing has arrived, or why the stream is broken.
    fn recv(&self, buffer: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize>;

    /// Sends some of the bytes, and the descriptors with the first of them.
    ///
    /// # Errors
    /// `WouldBlock` if none can be taken now, or why the stream is broken.
    fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<usize>;

    /// Sends some of the bytes of `parts`, which follow each other. This one is for transports that can take no more than one
    /// part at a time.
    ///
    /// # Errors
    /// As [`Transport::send`].
    fn send_parts(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        self.send(first(parts), &[])
    }

    /// Whether descriptors can be sent.
    fn carries_fds(&self) -> bool;

    /// Ends both directions; whoever polls the descriptor wakes up.
    fn shutdown(&self);

    /// Whether [`Transport::recv`] has bytes already, so that the descriptor says nothing about them.
    fn has_buffered(&self) -> bool {
        false
    }

    /// Passes on what [`Transport::send`] took and holds; `false` if something is left.
    ///
    /// # Errors
    /// Why the stream is broken.
    fn flush(&self) -> io::Result<bool> {
        Ok(true)
    }

    /// The name that the peer has proven by its certificate, once it has.
    fn peer_name(&self) -> Option<String> {
        None
    }

    /// What a program between the peer and us had to say, for the error that ends the connection.
    fn complaint(&self) -> Option<String> {
        None
    }
}

/// The first of some parts that is not empty.
fn first<'a>(parts: &'a [IoSlice<'_>]) -> &'a [u8] {
    parts.iter().map(|part| &**part).find(|part| !part.is_empty()).unwrap_or_default()
}

macro_rules! forward {
    ($($pointer:ident)*) => {$(
        impl<T: Transport + ?Sized> Transport for $pointer<T> {
            fn descriptor(&self) -> BorrowedFd<'_> {
                (**self).descriptor()
            }

            fn recv(&self, buffer: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
                (**self).recv(buffer, fds)
            }

            fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
                (**self).send(bytes, fds)
            }

            fn send_parts(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
                (**self).send_parts(parts)
            }

            fn carries_fds(&self) -> bool {
                (**self).carries_fds()
            }

            fn shutdown(&self) {
                (**self).shutdown();
            }

            fn has_buffered(&self) -> bool {
                (**self).has_buffered()
            }

            fn flush(&self) -> io::Result<bool> {
                (**self).flush()
            }

            fn peer_name(&self) -> Option<String> {
                (**self).peer_name()
            }

            fn complaint(&self) -> Option<String> {
                (**self).complaint()
            }
        }
    )*};
}

forward!(Arc Box);

/// Bytes that a unix socket may hold for its peer, as far as the system lets us choose.
const SEND_BUFFER: usize = 512 << 10;

/// A connected stream socket.
#[derive(Debug)]
pub struct Socket {
    fd: OwnedFd,
    unix: bool,
}

impl From<std::os::unix::net::UnixStream> for Socket {
    fn from(stream: std::os::unix::net::UnixStream) -> Self {
        let fd = OwnedFd::from(stream);
        // Room for a whole packet of a stream, so that sending one does not wait for the peer to begin to read it. The system
        // may allow less.
        if let Err(errno) = setsockopt(&fd, sockopt::SndBuf, &SEND_BUFFER) {
            log::debug!("the send buffer of a socket stays as it is: {errno}");
        }
        Self { fd, unix: true }
    }
}

impl From<std::net::TcpStream> for Socket {
    fn from(stream: std::net::TcpStream) -> Self {
        Self { fd: stream.into(), unix: false }
    }
}

impl Transport for Socket {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    fn recv(&self, buffer: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        fd_pass::recv(self.fd.as_fd(), buffer, fds)
    }

    fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
        fd_pass::send(self.fd.as_fd(), &[IoSlice::new(bytes)], fds)
    }

    fn send_parts(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        fd_pass::send(self.fd.as_fd(), parts, &[])
    }

    fn carries_fds(&self) -> bool {
        self.unix
    }

    fn shutdown(&self) {
        // An error only means that the peer was faster.
        if let Ok(fd) = self.fd.try_clone() {
            drop(std::net::TcpStream::from(fd).shutdown(Shutdown::Both));
        }
    }
}
