//! Local daemons, those of a user's session started if he wants that. Upstream: `virNetSocketNewConnectUNIX`.

use std::io::ErrorKind;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ferrovirt::{Error, ErrorDomain, Result};
use ferrovirt_rpc::Limits;
use ferrovirt_util::command::Command;
use nix::errno::Errno;

use super::client::Client;
use super::net;
use super::target::Target;

/// A daemon that was started ends after so long without a client.
const IDLE_SECONDS: u32 = 120;
/// So long a daemon may take to open its socket.
const STARTING: Duration = Duration::from_secs(5);
/// What a daemon gets of this program's environment. The reference passes `LD_LIBRARY_PATH` and `LD_PRELOAD` too; they may
/// name this library here, and no daemon runs with that.
const ENVIRONMENT: &[&str] =
    &["PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"];
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
    let program = find(&target.daemon);
    if !program.exists() {
        let text = format!("binary '{}' does not exist in $PATH", program.display());
        return Err(Error::system(ErrorDomain::RPC, Errno::ENOENT as i32, text));
    }
    start(program)?;
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

fn start(program: PathBuf) -> Result<()> {
    let command = Command::new(program).arg(format!("--timeout={IDLE_SECONDS}")).env("LC_ALL", "C");
    let command = ENVIRONMENT.iter().fold(command, Command::env_pass);
    command.drop_capabilities().daemonize().spawn()?;
    Ok(())
}

/// Whether the program is there, so that it could be started.
pub(super) fn is_installed(daemon: &str) -> bool {
    find(daemon).exists()
}

/// The program: in the folder that the environment names, else where programs are.
fn find(daemon: &str) -> PathBuf {
    let named = ["VIRTD_PATH", "LIBVIRTD_PATH"].into_iter().find_map(std::env::var_os);
    if let Some(folder) = named {
        return PathBuf::from(folder).join(daemon);
    }
    let mut known = SYSTEM_FOLDERS.iter().map(|folder| PathBuf::from(folder).join(daemon));
    let found = ferrovirt_util::file::find_in_path(daemon).or_else(|| known.find(|path| path.exists()));
    found.unwrap_or_else(|| PathBuf::from(SYSTEM_FOLDERS[0]).join(daemon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_own_session_s_daemon_is_started_and_only_if_asked() {
        let wants = |uri, root, autostart| {
            let client = Client { autostart, ..Client::example(root) };
            wants_daemon(&Target::example(uri, false, &client), &client)
        };
        assert!(wants("qemu+unix:///session", false, true));
        assert!(!wants("qemu+unix:///session", false, false));
        assert!(!wants("qemu+unix:///session", true, true));
        assert!(!wants("qemu+unix:///system", false, true));
        assert!(!wants("qemu+unix:///session?socket=/x", false, true));
    }
}
