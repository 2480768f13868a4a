//! Descriptors registered with a poller, which cannot outlive their registration.

use std::io;
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::sync::Arc;

use polling::{Event, Poller};

/// A descriptor in a poller, in one-shot mode; taken out on drop.
#[derive(Debug)]
pub struct Registration {
    poller: Arc<Poller>,
    fd: OwnedFd,
}

impl Registration {
    /// Registers `fd` for `interest`.
    ///
    /// # Errors
    /// Those of `epoll_ctl`: `EPERM` for a file that is always ready.
    pub fn new(poller: Arc<Poller>, fd: OwnedFd, interest: Event) -> io::Result<Self> {
        // SAFETY: `drop` takes the descriptor out before it is closed.
        unsafe { poller.add(&fd, interest)? };
        Ok(Self { poller, fd })
    }

    /// Arms it again, for `interest`.
    ///
    /// # Errors
    /// Those of `epoll_ctl`.
    pub fn arm(&self, interest: Event) -> io::Result<()> {
        self.poller.modify(&self.fd, interest)
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        // Cannot fail for a registered descriptor that is open.
        let _ = self.poller.delete(&self.fd);
    }
}

/// A second descriptor for the same file, closed on exec.
///
/// # Errors
/// `EBADF`, `EMFILE`.
pub fn duplicate(fd: RawFd) -> io::Result<OwnedFd> {
    // SAFETY: integers only; a number that is no descriptor is refused.
    let copy = unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 3) };
    if copy < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the kernel has just made it for us.
    Ok(unsafe { OwnedFd::from_raw_fd(copy) })
}
