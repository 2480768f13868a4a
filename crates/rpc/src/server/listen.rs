//! Sockets on which clients are awaited.

use std::io;
use std::net::{TcpListener, TcpStream, ToSocketAddrs};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::fs::FileTypeExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use ferrovirt_util::identity::Identity;
use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::sys::socket::{AddressFamily, Backlog, SockFlag, SockType, UnixAddr};
use nix::unistd::{Gid, Uid};

use super::peer::{Link, identity_of};
use crate::transport::{Socket, Transport, tls};

/// Connections that the system keeps until they are accepted.
const BACKLOG: i32 = 30;

/// A local socket's file.
#[derive(Clone, Copy, Debug)]
pub struct UnixOptions {
    /// Permission bits of the file.
    pub mode: u32,
    /// Owner; the process's own if not given.
    pub uid: Option<u32>,
    /// Group; the process's own if not given.
    pub gid: Option<u32>,
    /// Clients may only read.
    pub read_only: bool,
}

impl Default for UnixOptions {
    fn default() -> Self {
        Self { mode: 0o700, uid: None, gid: None, read_only: false }
    }
}

enum Kind {
    /// With the file that goes with the listener.
    Unix(UnixListener, Option<PathBuf>),
    Tcp(TcpListener),
    Tls(TcpListener, tls::Server),
}

/// A listening socket; its file goes with it.
pub struct Listener {
    kind: Kind,
    read_only: bool,
}

impl std::fmt::Debug for Listener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Listener").field("link", &self.link()).finish_non_exhaustive()
    }
}

/// A connection that was accepted.
pub(super) struct Accepted {
    pub(super) transport: Box<dyn Transport>,
    pub(super) link: Link,
    pub(super) identity: Identity,
    pub(super) read_only: bool,
}

impl Listener {
    /// Listens on a local socket. A file that nobody listens on any more is replaced.
    /// Upstream: `virNetSocketNewListenUNIX`.
    ///
    /// # Errors
    /// The path is too long or in use, or the file's owner or mode cannot be set.
    pub fn unix(path: &Path, options: UnixOptions) -> Result<Self> {
        remove_stale(path);
        let text = || format!("Failed to bind socket to '{}'", path.display());
        let failed = |e: nix::errno::Errno| Error::system(ErrorDomain::RPC, e as i32, text());
        let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
        let fd = nix::sys::socket::socket(AddressFamily::Unix, SockType::Stream, flags, None)
            .map_err(|e| Error::system(ErrorDomain::RPC, e as i32, "Failed to create socket"))?;
        let address = UnixAddr::new(path).map_err(failed)?;
        nix::sys::socket::bind(fd.as_raw_fd(), &address).map_err(failed)?;
        // Nobody can connect before the socket listens, and by then the file has its owner and mode.
        let ready = own(path, &options).and_then(|()| {
            nix::sys::socket::listen(&fd, Backlog::new(BACKLOG).unwrap_or(Backlog::MAXCONN))
                .map_err(|e| Error::system(ErrorDomain::RPC, e as i32, "Failed to listen on socket"))
        });
        if let Err(error) = ready {
            drop(std::fs::remove_file(path));
            return Err(error);
        }
        let kind = Kind::Unix(UnixListener::from(fd), Some(path.to_owned()));
        Ok(Self { kind, read_only: options.read_only })
    }

    /// Takes over a local socket that listens already; its file stays.
    ///
    /// # Errors
    /// The socket cannot be made non-blocking.
    pub fn from_unix(listener: UnixListener, read_only: bool) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        Ok(Self { kind: Kind::Unix(listener, None), read_only })
    }

    /// Listens on an open network socket.
    ///
    /// # Errors
    /// The address is not this host's or in use.
    pub fn tcp(address: impl ToSocketAddrs) -> Result<Self> {
        Ok(Self { kind: Kind::Tcp(bind(address)?), read_only: false })
    }

    /// Listens on a network socket whose connections are encrypted with the certificates of `server`. The name in a client's
    /// certificate becomes part of its identity.
    ///
    /// # Errors
    /// As [`Listener::tcp`].
    pub fn tls(address: impl ToSocketAddrs, server: tls::Server) -> Result<Self> {
        Ok(Self { kind: Kind::Tls(bind(address)?, server), read_only: false })
    }

    /// How its clients are connected.
    #[must_use]
    pub fn link(&self) -> Link {
        match self.kind {
            Kind::Unix(..) => Link::Unix,
            Kind::Tcp(_) => Link::Tcp,
            Kind::Tls(..) => Link::Tls,
        }
    }

    /// The address of a network socket.
    #[must_use]
    pub fn local_addr(&self) -> Option<std::net::SocketAddr> {
        match &self.kind {
            Kind::Unix(..) => None,
            Kind::Tcp(listener) | Kind::Tls(listener, _) => listener.local_addr().ok(),
        }
    }

    pub(super) fn descriptor(&self) -> BorrowedFd<'_> {
        match &self.kind {
            Kind::Unix(listener, _) => listener.as_fd(),
            Kind::Tcp(listener) | Kind::Tls(listener, _) => listener.as_fd(),
        }
    }

    /// The next connection; `None` if there is none now.
    pub(super) fn accept(&self) -> io::Result<Option<Accepted>> {
        let accepted = match &self.kind {
            Kind::Unix(listener, _) => listener.accept().and_then(|(stream, _)| self.local(stream)),
            Kind::Tcp(listener) => listener.accept().and_then(|(stream, _)| {
                let stream = prepared(stream)?;
                Ok(self.remote(Link::Tcp, Box::new(Socket::from(stream))))
            }),
            Kind::Tls(listener, server) => listener.accept().and_then(|(stream, _)| {
                let stream = prepared(stream)?;
                Ok(self.remote(Link::Tls, Box::new(server.accept(stream)?)))
            }),
        };
        match accepted {
            Ok(accepted) => Ok(Some(accepted)),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn local(&self, stream: UnixStream) -> io::Result<Accepted> {
        stream.set_nonblocking(true)?;
        let identity = identity_of(&stream);
        let transport = Box::new(Socket::from(stream));
        Ok(Accepted { transport, link: Link::Unix, identity, read_only: self.read_only })
    }

    fn remote(&self, link: Link, transport: Box<dyn Transport>) -> Accepted {
        Accepted { transport, link, identity: Identity::default(), read_only: self.read_only }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Kind::Unix(_, Some(path)) = &self.kind {
            drop(std::fs::remove_file(path));
        }
    }
}

fn bind(address: impl ToSocketAddrs) -> Result<TcpListener> {
    let bound = TcpListener::bind(address).and_then(|l| l.set_nonblocking(true).map(|()| l));
    bound.map_err(|e| Error::io(ErrorDomain::RPC, &e, "Unable to bind to port"))
}

/// A call is a small packet that must not wait for the next one.
fn prepared(stream: TcpStream) -> io::Result<TcpStream> {
    stream.set_nonblocking(true)?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Removes the file of a listener that is gone.
fn remove_stale(path: &Path) {
    let is_socket = std::fs::symlink_metadata(path).is_ok_and(|m| m.file_type().is_socket());
    if is_socket
        && let Err(error) = UnixStream::connect(path)
        && error.kind() == io::ErrorKind::ConnectionRefused
    {
        drop(std::fs::remove_file(path));
    }
}

fn own(path: &Path, options: &UnixOptions) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let (uid, gid) = (options.uid.map(Uid::from_raw), options.gid.map(Gid::from_raw));
    if uid.is_some() || gid.is_some() {
        nix::unistd::chown(path, uid, gid).map_err(|e| {
            let (uid, gid) = (options.uid.map_or(-1, i64::from), options.gid.map_or(-1, i64::from));
            let text = format!("Failed to change ownership of '{}' to {uid}:{gid}", path.display());
            Error::system(ErrorDomain::RPC, e as i32, text)
        })?;
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(options.mode)).map_err(|e| {
        let text = format!("Failed to change the mode of '{}'", path.display());
        Error::io(ErrorDomain::RPC, &e, text)
    })
}
