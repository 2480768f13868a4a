//! Local daemons, those of a user's session started if he wants that. Upstream: `virNetSocketNewConnectUNIX`.

use std::io::ErrorKind;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ferrovirt::Result;
use ferrovirt_rpc::Limits;
use ferrovirt_util::command::Command;

use super::client::Client;
use super::error::SocketError;
use super::net;
use super::target::Target;

/// A daemon that was started ends after so long without a client.
const IDLE_SECONDS: u32 = 120;
/// So long a daemon may take to open its socket.
const STARTING: Duration = Duration::from_secs(5);
/// Where daemons are that are not in `PATH`.
const SYSTEM_FOLDERS: &[&str] = &["/usr/sbin", "/usr/local/sbin", "/sbin"];

/// Connects to the target's socket.
pub(super) fn connect(target: &Target, client: &Client, limits: &Limits<'_>) -> Result<UnixStream> {
    let error = match net::unix(&target.socket, limits) {
        Err(error) if wants_daemon(target, client) => error,
        outcome => return outcome,
    };
    let absent = [ErrorKind::NotFound, ErrorKind::ConnectionRefused];
    let errno = std::io::Error::from_raw_os_error(error.int1());
    if !absent.contains(&errno.kind()) {
        return Err(error);
    }
    start(&target.daemon)?;
    let end = Instant::now() + STARTING;
    loop {
        match net::unix(&target.socket, limits) {
            Err(_) if Instant::now() < end => {
                limits.check()?;
                std::thread::sleep(Duration::from_millis(10));
            }
            outcome => return outcome,
        }
    }
}

fn wants_daemon(target: &Target, client: &Client) -> bool {
    client.autostart && target.is_session && target.params.socket.is_none()
}

fn start(daemon: &str) -> Result<()> {
    let program = find(daemon).ok_or_else(|| SocketError::NoDaemon(daemon.to_owned()))?;
    Command::new(program).arg(format!("--timeout={IDLE_SECONDS}")).drop_capabilities().daemonize().spawn()?;
    Ok(())
}

/// Whether the program is there, so that it could be started.
pub(super) fn is_installed(daemon: &str) -> bool {
    find(daemon).is_some()
}

/// The program: in the folder that the environment names, else where programs are.
fn find(daemon: &str) -> Option<PathBuf> {
    let named = ["VIRTD_PATH", "LIBVIRTD_PATH"].into_iter().find_map(std::env::var_os);
    if let Some(folder) = named {
        return Some(PathBuf::from(folder).join(daemon)).filter(|p| p.exists());
    }
    let known = ferrovirt_util::file::find_in_path(daemon);
    known.or_else(|| SYSTEM_FOLDERS.iter().map(|f| PathBuf::from(f).join(daemon)).find(|p| p.exists()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_own_session_s_daemon_is_started_and_only_if_asked() {
        let wants = |uri, root, autostart| {
            let client = Client { autostart, ..Client::example(root) };
            wants_daemon(&Target::parse(uri, false, &client).unwrap().unwrap(), &client)
        };
        assert!(wants("qemu+unix:///session", false, true));
        assert!(!wants("qemu+unix:///session", false, false));
        assert!(!wants("qemu+unix:///session", true, true));
        assert!(!wants("qemu+unix:///system", false, true));
        assert!(!wants("qemu+unix:///session?socket=/x", false, true));
    }
}
