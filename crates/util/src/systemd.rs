//! systemd: telling it how far we are, taking over sockets that it opened. Upstream: `virsystemd.c`, `virSystemdActivation`.

use std::io;
use std::os::fd::{OwnedFd, RawFd};
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::net::{SocketAddr, UnixDatagram};

use crate::error::{Error, ErrorDomain, Result};

/// First descriptor that is passed.
const FIRST_FD: RawFd = 3;

/// Most descriptors that are taken over.
const MAX_FDS: i32 = 1024;

/// Tells the service manager `state` (`READY=1`, `STATUS=...`); `false` if nobody asked for it. Upstream:
/// `virSystemdNotifyStartup`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn notify(state: &str) -> Result<bool> {
    match std::env::var_os("NOTIFY_SOCKET") {
        Some(socket) if !socket.is_empty() => {
            let sent = notify_at(socket.as_bytes(), state);
            sent.map_err(|e| Error::io(ErrorDomain::SYSTEMD, &e, "Unable to notify the service manager"))?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

/// `socket` is a path, or the name of an abstract socket behind `@`.
fn notify_at(socket: &[u8], state: &str) -> io::Result<()> {
    let address = match socket {
        [b'@', name @ ..] => SocketAddr::from_abstract_name(name)?,
        path => SocketAddr::from_pathname(std::ffi::OsStr::from_bytes(path))?,
    };
    let ours = UnixDatagram::unbound()?;
    ours.set_nonblocking(true)?;
    ours.send_to_addr(state.as_bytes(), &address).map(drop)
}

/// The sockets that the service manager opened for this process. Upstream: `virSystemdActivation`.
#[derive(Debug, Default)]
pub struct Activation {
    sockets: Vec<(String, OwnedFd)>,
}

impl Activation {
    /// Takes over the sockets, if some were passed to this process. The passed descriptors themselves stay open, so that
    /// nothing that a host program does with them breaks.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` for a malformed environment, `VIR_ERR_SYSTEM_ERROR` if a descriptor is not there.
    pub fn of_this_process() -> Result<Option<Self>> {
        let text = |name: &str| std::env::var(name).ok();
        Self::from_environment(
            text("LISTEN_PID").as_deref(),
            text("LISTEN_FDS").as_deref(),
            text("LISTEN_FDNAMES").as_deref(),
            std::process::id(),
        )
    }

    fn from_environment(
        pid: Option<&str>,
        count: Option<&str>,
        names: Option<&str>,
        ourselves: u32,
    ) -> Result<Option<Self>> {
        if pid.and_then(|pid| pid.parse::<u32>().ok()) != Some(ourselves) {
            return Ok(None);
        }
        let malformed = |what: &str| Error::internal(ErrorDomain::SYSTEMD, format!("malformed {what}"));
        let Some(count) = count else { return Ok(None) };
        let count = count.parse::<i32>().ok().filter(|count| (0..=MAX_FDS).contains(count));
        let count = count.ok_or_else(|| malformed("LISTEN_FDS"))?;
        let names: Vec<&str> = names.map(|names| names.split(':').collect()).unwrap_or_default();
        if !names.is_empty() && names.len() != usize::try_from(count).unwrap_or(0) {
            return Err(malformed("LISTEN_FDNAMES"));
        }
        let mut sockets = Vec::new();
        for (at, fd) in (FIRST_FD..FIRST_FD + count).enumerate() {
            let owned = crate::sys::poller::duplicate(fd);
            let text = format!("Unable to take over descriptor {fd}");
            let owned = owned.map_err(|e| Error::io(ErrorDomain::SYSTEMD, &e, text))?;
            sockets.push((names.get(at).copied().unwrap_or("unknown").to_owned(), owned));
        }
        Ok(Some(Self { sockets }))
    }

    /// The sockets of the unit `name`; later calls find none. Upstream: `virSystemdActivationClaimFDs`.
    pub fn claim(&mut self, name: &str) -> Vec<OwnedFd> {
        let (ours, rest) =
            std::mem::take(&mut self.sockets).into_iter().partition(|(named, _)| named == name);
        self.sockets = rest;
        ours.into_iter().map(|(_, fd): (String, OwnedFd)| fd).collect()
    }

    /// Ends the taking over: every socket must have been claimed. Upstream: `virSystemdActivationComplete`.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` names one that was not.
    pub fn complete(self) -> Result<()> {
        match self.sockets.first() {
            None => Ok(()),
            Some((name, _)) => Err(Error::internal(
                ErrorDomain::SYSTEMD,
                format!("Some activation file descriptors are unclaimed: {name}"),
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_arrive_on_both_kinds_of_sockets() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("notify");
        let name = format!("ferrovirt-test-{}", std::process::id());
        let by_path = UnixDatagram::bind(&path).unwrap();
        let by_name = UnixDatagram::bind_addr(&SocketAddr::from_abstract_name(&name).unwrap()).unwrap();
        notify_at(path.as_os_str().as_bytes(), "READY=1").unwrap();
        notify_at(format!("@{name}").as_bytes(), "STOPPING=1").unwrap();
        let mut buffer = [0; 32];
        let length = by_path.recv(&mut buffer).unwrap();
        assert_eq!(&buffer[..length], b"READY=1");
        let length = by_name.recv(&mut buffer).unwrap();
        assert_eq!(&buffer[..length], b"STOPPING=1");
        assert!(notify_at(b"/no/such/socket", "READY=1").is_err());
    }

    #[test]
    fn environments_are_checked() {
        let read = |pid, count, names| Activation::from_environment(pid, count, names, 7);
        assert!(read(None, Some("1"), None).unwrap().is_none());
        assert!(read(Some("8"), Some("1"), None).unwrap().is_none(), "another process's");
        assert!(read(Some("7"), Some("-1"), None).is_err());
        assert!(read(Some("7"), Some("99999999"), None).is_err());
        assert!(read(Some("7"), Some("1"), Some("a:b")).is_err());
        assert!(read(Some("7"), Some("0"), None).unwrap().unwrap().complete().is_ok());
    }

    #[test]
    fn sockets_are_claimed_by_name() {
        let fd = || OwnedFd::from(UnixDatagram::unbound().unwrap());
        let sockets = vec![("a".to_owned(), fd()), ("b".to_owned(), fd()), ("a".to_owned(), fd())];
        let mut activation = Activation { sockets };
        assert_eq!((activation.claim("a").len(), activation.claim("a").len()), (2, 0));
        assert!(activation.complete().unwrap_err().message().ends_with("unclaimed: b"));
    }
}
