//! Who is at the other end of a connection.

use std::os::fd::AsFd;
use std::path::Path;

use ferrovirt_util::identity::Identity;
use ferrovirt_util::process;
use nix::sys::socket::{getsockopt, sockopt};
use nix::unistd::{Gid, Group, Uid, User};

/// How a client is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// A local socket.
    Unix,
    /// An open network connection.
    Tcp,
    /// An encrypted network connection.
    Tls,
}

/// What is known of a client before its first call.
#[derive(Clone, Debug)]
pub struct Peer {
    /// A number of its own.
    pub id: u64,
    /// How it is connected.
    pub link: Link,
    /// It came through a socket that only lets it read.
    pub read_only: bool,
    /// Who it is, as far as the system knows.
    pub identity: Identity,
}

/// The process at the other end of a local socket; unknown parts are left out.
/// Upstream: `virNetSocketGetUNIXIdentity`.
pub(super) fn identity_of(socket: &impl AsFd) -> Identity {
    let mut identity = Identity::default();
    if let Ok(peer) = getsockopt(socket, sockopt::PeerCredentials) {
        let (uid, gid) = (Uid::from_raw(peer.uid()), Gid::from_raw(peer.gid()));
        identity.uid = Some(peer.uid().into());
        identity.gid = Some(peer.gid().into());
        // A number without a name is no error.
        identity.user_name = User::from_uid(uid).ok().flatten().map(|u| u.name);
        identity.group_name = Group::from_gid(gid).ok().flatten().map(|g| g.name);
        if let Ok(pid) = u32::try_from(peer.pid())
            && pid > 0
        {
            identity.pid = Some(pid.into());
            identity.process_start_time = process::start_time(Path::new("/proc"), pid).ok();
            identity.selinux_context = selinux_context(pid);
        }
    }
    identity
}

/// The process's SELinux context, where SELinux is in use.
fn selinux_context(pid: u32) -> Option<String> {
    let enabled = Path::new("/sys/fs/selinux/enforce").exists();
    let text =
        enabled.then(|| std::fs::read_to_string(format!("/proc/{pid}/attr/current")).ok()).flatten()?;
    Some(text.trim_end_matches(['\0', '\n']).to_owned()).filter(|t| !t.is_empty())
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixStream;

    use super::*;

    #[test]
    fn the_process_behind_a_socket() {
        let (ours, _theirs) = UnixStream::pair().unwrap();
        let identity = identity_of(&ours);
        let expected = Identity::of_this_process().unwrap();
        assert_eq!(identity, expected);
    }
}
