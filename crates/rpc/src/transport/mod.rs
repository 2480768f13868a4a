//! What a connection runs over.

pub mod child;
pub mod switch;
pub mod tls;

use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

use ferrovirt_util::sys::fd_pass;

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

/// A connected stream socket.
#[derive(Debug)]
pub struct Socket {
    fd: OwnedFd,
    unix: bool,
}

impl From<std::os::unix::net::UnixStream> for Socket {
    fn from(stream: std::os::unix::net::UnixStream) -> Self {
        Self { fd: stream.into(), unix: true }
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
        fd_pass::send(self.fd.as_fd(), bytes, fds)
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
