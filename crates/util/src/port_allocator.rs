//! Ports for guests' displays and migrations, each given out once. Upstream: `virportallocator.c`.

use std::collections::HashSet;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::sync::{Arc, OnceLock, PoisonError};

use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrStorage, bind, setsockopt, socket, sockopt,
};

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};

/// Why no port was given out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PortError {
    /// All are taken, by us or by others.
    #[error("Unable to find an unused port in range '{0}' ({1}-{2})")]
    Exhausted(String, u16, u16),
    /// The port is in use by one of our guests.
    #[error("port {0} is already in use")]
    Taken(u16),
    /// Ports cannot be tried at all.
    #[error("Unable to open test socket: {0}")]
    Socket(String),
}

impl VirError for PortError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INTERNAL_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// The ports that are given out. Ranges may overlap: all that share a book see each other's ports.
#[derive(Clone, Debug, Default)]
pub struct PortBook(Arc<std::sync::Mutex<HashSet<u16>>>);

impl PortBook {
    /// A book of its own, for tests and for private roots.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The book of this process.
    #[must_use]
    pub fn of_this_process() -> Self {
        static BOOK: OnceLock<PortBook> = OnceLock::new();
        BOOK.get_or_init(Self::new).clone()
    }

    fn taken(&self) -> std::sync::MutexGuard<'_, HashSet<u16>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a port that a guest uses, given by its document or found at reconnection.
    /// Upstream: `virPortAllocatorSetUsed`.
    ///
    /// # Errors
    /// [`PortError::Taken`].
    pub fn set_used(&self, port: u16) -> Result<Port, PortError> {
        if !self.taken().insert(port) {
            return Err(PortError::Taken(port));
        }
        Ok(Port { book: self.clone(), number: port })
    }
}

/// A port that was given out; dropped, it is free again. Upstream: `virPortAllocatorRelease`.
#[derive(Debug)]
pub struct Port {
    book: PortBook,
    number: u16,
}

impl Port {
    /// The number.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.number
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        self.book.taken().remove(&self.number);
    }
}

/// The ports for one purpose. Upstream: `virPortAllocatorRange`.
#[derive(Clone, Debug)]
pub struct PortRange {
    name: String,
    ports: RangeInclusive<u16>,
    book: PortBook,
}

impl PortRange {
    /// The ports of `ports` for what messages call `name`.
    #[must_use]
    pub fn new(name: impl Into<String>, ports: RangeInclusive<u16>, book: PortBook) -> Self {
        Self { name: name.into(), ports, book }
    }

    /// The lowest port that neither we nor anybody else on this host uses. Upstream: `virPortAllocatorAcquire`.
    ///
    /// # Errors
    /// [`PortError::Exhausted`], [`PortError::Socket`].
    pub fn acquire(&self) -> Result<Port, PortError> {
        for port in self.ports.clone().filter(|port| *port != 0) {
            // Noted before it is tried, so that no other thread tries it at the same time.
            let Ok(ours) = self.book.set_used(port) else { continue };
            if is_free(port).map_err(|e| PortError::Socket(e.to_string()))? {
                return Ok(ours);
            }
        }
        Err(PortError::Exhausted(self.name.clone(), *self.ports.start(), *self.ports.end()))
    }
}

/// Whether the port can be bound in both families; a host without IPv6 has the other only.
fn is_free(port: u16) -> io::Result<bool> {
    match can_bind(AddressFamily::Inet6, SocketAddr::from((Ipv6Addr::UNSPECIFIED, port))) {
        Ok(false) => return Ok(false),
        Ok(true) => {}
        Err(error) if error.raw_os_error() == Some(libc::EAFNOSUPPORT) => {}
        Err(error) => return Err(error),
    }
    can_bind(AddressFamily::Inet, SocketAddr::from((Ipv4Addr::UNSPECIFIED, port)))
}

fn can_bind(family: AddressFamily, address: SocketAddr) -> io::Result<bool> {
    let fd = socket(family, SockType::Stream, SockFlag::SOCK_CLOEXEC, None)?;
    setsockopt(&fd, sockopt::ReuseAddr, &true)?;
    if family == AddressFamily::Inet6 {
        setsockopt(&fd, sockopt::Ipv6V6Only, &true)?;
    }
    let bound = bind(std::os::fd::AsRawFd::as_raw_fd(&fd), &SockaddrStorage::from(address));
    match bound {
        Ok(()) => Ok(true),
        Err(nix::errno::Errno::EADDRINUSE) => Ok(false),
        // No address of the family: nobody can be in the way.
        Err(nix::errno::Errno::EADDRNOTAVAIL) if family == AddressFamily::Inet6 => Ok(true),
        Err(errno) => Err(errno.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn ports_are_given_out_once() {
        let listener = TcpListener::bind("0.0.0.0:0").unwrap();
        let busy = listener.local_addr().unwrap().port();
        let book = PortBook::new();
        let one = PortRange::new("display", busy..=busy, book.clone());
        let message = crate::Error::from(one.acquire().unwrap_err()).message().into_owned();
        assert_eq!(
            message,
            format!("internal error: Unable to find an unused port in range 'display' ({busy}-{busy})")
        );
        drop(listener);
        let ours = one.acquire().unwrap();
        assert_eq!(ours.number(), busy);
        assert!(one.acquire().is_err() && book.set_used(busy).is_err());
        drop(ours);
        let again = PortRange::new("other", busy..=busy, book).acquire().unwrap();
        assert_eq!(again.number(), busy);
    }
}
