//! Sockets: a path here, or a name and a port elsewhere. Upstream: `src/rpc/virnetsocket.c`.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use ferrovirt::{Error, ErrorDomain, Result};
use ferrovirt_rpc::Limits;
use nix::errno::Errno;
use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrStorage, UnixAddr, connect, getsockopt, socket, sockopt,
};

use super::error::SocketError;

/// The daemon's port for plain TCP.
pub(super) const TCP_PORT: u16 = 16509;
/// The daemon's port for TLS.
pub(super) const TLS_PORT: u16 = 16514;

/// The longest wait for a name without a deadline, in steps.
const RESOLVE_STEP: Duration = Duration::from_millis(500);

/// Connects to a socket of this host.
pub(super) fn unix(path: &Path, limits: &Limits<'_>) -> Result<UnixStream> {
    let text = || format!("Failed to connect socket to '{}'", path.display());
    let failed = |errno: Errno| Error::system(ErrorDomain::RPC, errno as i32, text());
    let address = UnixAddr::new(path).map_err(failed)?;
    let fd = open(AddressFamily::Unix).map_err(failed)?;
    loop {
        limits.check()?;
        match connect(fd.as_raw_fd(), &address) {
            // The listener's queue is full; nothing tells when it is not.
            Err(Errno::EAGAIN) => std::thread::sleep(Duration::from_millis(10)),
            Err(Errno::EINTR) => {}
            outcome => return outcome.map(|()| fd.into()).map_err(failed),
        }
    }
}

/// Connects to a port of `host`, trying all its addresses in turn.
pub(super) fn tcp(host: &str, port: u16, limits: &Limits<'_>) -> Result<TcpStream> {
    let mut last = Error::from(SocketError::NoAddress(host.to_owned(), port));
    for address in resolve(host, port, limits)? {
        match tcp_to(address, limits) {
            Ok(Ok(stream)) => {
                // Requests are small and somebody waits for each; a refusal only costs time.
                drop(stream.set_nodelay(true));
                return Ok(stream);
            }
            Ok(Err(errno)) => {
                let text = SocketError::NoAddress(host.to_owned(), port).to_string();
                last = Error::system(ErrorDomain::RPC, errno as i32, text);
            }
            Err(error) => return Err(error),
        }
    }
    Err(last)
}

fn tcp_to(address: SocketAddr, limits: &Limits<'_>) -> Result<std::result::Result<TcpStream, Errno>> {
    let family = if address.is_ipv6() { AddressFamily::Inet6 } else { AddressFamily::Inet };
    let fd = match open(family) {
        Ok(fd) => fd,
        Err(errno) => return Ok(Err(errno)),
    };
    match connect(fd.as_raw_fd(), &SockaddrStorage::from(address)) {
        Ok(()) => {}
        Err(Errno::EINPROGRESS | Errno::EINTR) => {
            limits.wait_for(fd.as_fd(), true)?;
            let code = getsockopt(&fd, sockopt::SocketError).unwrap_or(Errno::EIO as i32);
            if code != 0 {
                return Ok(Err(Errno::from_raw(code)));
            }
        }
        Err(errno) => return Ok(Err(errno)),
    }
    Ok(Ok(fd.into()))
}

fn open(family: AddressFamily) -> nix::Result<OwnedFd> {
    socket(family, SockType::Stream, SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK, None)
}

/// The addresses of a name. The system's resolver cannot be interrupted: it runs on a thread of its own, which is left
/// alone when time is up.
fn resolve(host: &str, port: u16, limits: &Limits<'_>) -> Result<Vec<SocketAddr>> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![(address, port).into()]);
    }
    let (sender, receiver) = sync_channel(1);
    let name = host.to_owned();
    let lookup = move || {
        // Nobody listens any more if the time was up.
        drop(sender.send((name.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>)));
    };
    let thread = std::thread::Builder::new().name("ferrovirt-resolve".into()).spawn(lookup);
    thread.map_err(|e| Error::io(ErrorDomain::RPC, &e, "Unable to start a thread"))?;
    let found = loop {
        limits.check()?;
        match receiver.recv_timeout(limits.slice().unwrap_or(RESOLVE_STEP)) {
            Ok(found) => break found,
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break Err(io::Error::other("the resolver died")),
        }
    };
    found.map_err(|error| {
        let text = error.to_string();
        let reason = text.strip_prefix("failed to lookup address information: ").unwrap_or(&text);
        SocketError::Unresolved(host.to_owned(), port, reason.to_owned()).into()
    })
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;
    use std::os::unix::net::UnixListener;
    use std::time::Instant;

    use ferrovirt::ErrorNumber;

    use super::*;

    fn soon() -> Limits<'static> {
        Limits::within(Duration::from_secs(10))
    }

    #[test]
    fn unix_sockets() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s");
        let error = unix(&path, &soon()).unwrap_err();
        let text = format!("Failed to connect socket to '{}': No such file or directory", path.display());
        assert_eq!((error.number(), error.message().as_ref()), (ErrorNumber::SYSTEM_ERROR, text.as_str()));
        let _listener = UnixListener::bind(&path).unwrap();
        unix(&path, &soon()).unwrap();
        let long = "x".repeat(200);
        assert_eq!(unix(Path::new(&long), &soon()).unwrap_err().number(), ErrorNumber::SYSTEM_ERROR);
    }

    #[test]
    fn a_full_listener_is_waited_for_within_limits() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s");
        let listener = UnixListener::bind(&path).unwrap();
        nix::sys::socket::listen(&listener, nix::sys::socket::Backlog::new(1).unwrap()).unwrap();
        let limits = || Limits::within(Duration::from_millis(100));
        let mut held = Vec::new();
        let error = loop {
            match unix(&path, &limits()) {
                Ok(stream) => held.push(stream),
                Err(error) => break error,
            }
        };
        assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT);
    }

    #[test]
    fn tcp_by_name_and_by_address() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        tcp("127.0.0.1", port, &soon()).unwrap();
        // The name has an IPv6 address too, where nobody listens.
        tcp("localhost", port, &soon()).unwrap();
        if let Ok(listener) = TcpListener::bind("[::1]:0") {
            // Where the name has that address too.
            let port = listener.local_addr().unwrap().port();
            tcp("::1", port, &soon()).unwrap();
        }
        drop(listener);
        let error = tcp("127.0.0.1", port, &soon()).unwrap_err();
        let text = format!("unable to connect to server at '127.0.0.1:{port}': Connection refused");
        assert_eq!((error.number(), error.message().as_ref()), (ErrorNumber::SYSTEM_ERROR, text.as_str()));
        assert_eq!(error.domain(), ErrorDomain::RPC);
    }

    #[test]
    fn a_name_without_an_address() {
        let error = tcp("no.such.name.invalid", 1, &soon()).unwrap_err();
        let text = error.message();
        assert!(text.starts_with("Unable to resolve address 'no.such.name.invalid' service '1': "), "{text}");
    }

    #[test]
    fn a_listener_that_is_full_and_a_cancelled_call() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        nix::sys::socket::listen(&listener, nix::sys::socket::Backlog::new(0).unwrap()).unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut held = Vec::new();
        let error = loop {
            match tcp("127.0.0.1", port, &Limits::within(Duration::from_millis(100))) {
                Ok(stream) => held.push(stream),
                Err(error) => break error,
            }
        };
        assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT);
        let begin = Instant::now();
        let cancelled = || begin.elapsed() > Duration::from_millis(100);
        let limits = Limits { deadline: None, cancelled: Some(&cancelled) };
        let error = tcp("127.0.0.1", port, &limits).unwrap_err();
        assert_eq!(error.number(), ErrorNumber::OPERATION_ABORTED);
    }
}
