//! A plain netlink socket with a bound on every wait.

use std::io::{self, IoSliceMut};
use std::os::fd::{AsFd as _, AsRawFd as _, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, recvmsg, sendto,
    setsockopt, socket, sockopt,
};

use super::attributes::messages;

/// The largest packet that we take.
const PACKET: usize = 64 * 1024;

/// A netlink socket in the caller's network namespace.
#[derive(Debug)]
pub(crate) struct Socket {
    fd: OwnedFd,
}

impl Socket {
    /// A socket of the route family that hears the multicast `groups` (a mask; 0 is none).
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn route(groups: u32) -> io::Result<Self> {
        Self::open(SockProtocol::NetlinkRoute, NetlinkAddr::new(0, groups))
    }

    /// A socket of the route family with the number `own`.
    ///
    /// # Errors
    /// The kernel's: `EADDRINUSE` for a number that somebody has.
    #[cfg(test)]
    pub(crate) fn route_as(own: u32) -> io::Result<Self> {
        Self::open(SockProtocol::NetlinkRoute, NetlinkAddr::new(own, 0))
    }

    /// A socket for the families that have no number of their own.
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn generic() -> io::Result<Self> {
        Self::open(SockProtocol::NetlinkGeneric, NetlinkAddr::new(0, 0))
    }

    /// A socket that hears what happens to devices.
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn device_events() -> io::Result<Self> {
        Self::open(SockProtocol::NetlinkKObjectUEvent, NetlinkAddr::new(0, 1))
    }

    /// # Errors
    /// The kernel's.
    fn open(protocol: SockProtocol, address: NetlinkAddr) -> io::Result<Self> {
        let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
        let fd = socket(AddressFamily::Netlink, SockType::Raw, flags, protocol)?;
        bind(fd.as_raw_fd(), &address)?;
        Ok(Self { fd })
    }

    /// How many bytes of events the kernel may keep for us.
    ///
    /// # Errors
    /// The kernel's.
    pub(crate) fn set_buffer(&self, bytes: usize) -> io::Result<()> {
        Ok(setsockopt(&self.fd, sockopt::RcvBuf, &bytes)?)
    }

    pub(crate) fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// Sends one message to the process with netlink number `peer`; 0 is the kernel.
    ///
    /// # Errors
    /// The kernel's: `ECONNREFUSED` if nobody has this number.
    pub(crate) fn send(&self, message: &[u8], peer: u32) -> io::Result<()> {
        sendto(self.fd.as_raw_fd(), message, &NetlinkAddr::new(peer, 0), MsgFlags::empty())?;
        Ok(())
    }

    /// One packet and the number of its sender, without waiting.
    ///
    /// # Errors
    /// The kernel's: `WouldBlock` if there is none, `ENOBUFS` if some were lost, `EMSGSIZE` for one beyond 64 KiB.
    pub(crate) fn receive(&self) -> io::Result<(Vec<u8>, u32)> {
        let mut packet = vec![0; PACKET];
        let (length, whole, sender) = {
            let mut parts = [IoSliceMut::new(&mut packet)];
            let message =
                recvmsg::<NetlinkAddr>(self.fd.as_raw_fd(), &mut parts, None, MsgFlags::MSG_DONTWAIT)?;
            let whole = !message.flags.contains(MsgFlags::MSG_TRUNC);
            (message.bytes, whole, message.address.map_or(u32::MAX, |address| address.pid()))
        };
        if !whole {
            return Err(io::Error::from_raw_os_error(libc::EMSGSIZE));
        }
        packet.truncate(length);
        Ok((packet, sender))
    }

    /// Sends `message` (with sequence number `sequence`) to `peer` and gives each answer to `take` until that answers
    /// with a value, or the other side reports an error. An acknowledgement of success goes to `take` too.
    ///
    /// # Errors
    /// The error number of the socket or the peer; `ETIMEDOUT` after `limit`.
    pub(crate) fn exchange<T>(
        &self,
        message: &[u8],
        peer: u32,
        sequence: u32,
        limit: Duration,
        mut take: impl FnMut(super::attributes::Received<'_>) -> Option<T>,
    ) -> Result<T, i32> {
        let deadline = Instant::now() + limit;
        self.send(message, peer).map_err(|e| number(&e))?;
        loop {
            let (packet, sender) = match self.receive() {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {
                    self.wait(deadline)?;
                    continue;
                }
                other => other.map_err(|e| number(&e))?,
            };
            // Anybody can send us packets; only the peer's are answers.
            if sender != peer {
                continue;
            }
            for answer in messages(&packet).filter(|answer| answer.sequence == sequence) {
                match answer.error_number() {
                    Some(errno) if errno != 0 => return Err(errno),
                    _ => {}
                }
                if let Some(found) = take(answer) {
                    return Ok(found);
                }
            }
        }
    }

    /// # Errors
    /// `ETIMEDOUT` when `deadline` has passed.
    fn wait(&self, deadline: Instant) -> Result<(), i32> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(libc::ETIMEDOUT);
        }
        let millis = u16::try_from(left.as_millis()).unwrap_or(u16::MAX).max(1);
        let mut fds = [PollFd::new(self.fd.as_fd(), PollFlags::POLLIN)];
        match poll(&mut fds, PollTimeout::from(millis)) {
            Err(nix::Error::EINTR) | Ok(_) => Ok(()),
            Err(e) => Err(e as i32),
        }
    }
}

fn number(error: &io::Error) -> i32 {
    error.raw_os_error().unwrap_or(libc::EIO)
}
