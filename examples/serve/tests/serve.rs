//! The program, used by the client half of this project's own remote protocol and by the original's client.
#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use ferrovirt_rpc::client::{CloseReason, Connection, Events};
use ferrovirt_rpc::protocol::net::MessageHeader;
use ferrovirt_rpc::protocol::remote::{self, client};
use ferrovirt_rpc::{Io, Limits, Payload, Socket};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

struct Serve {
    program: Child,
    output: BufReader<ChildStdout>,
    socket: PathBuf,
    _folder: tempfile::TempDir,
}

impl Serve {
    fn start(uri: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("sock");
        let mut program = Command::new(env!("CARGO_BIN_EXE_ferrovirt-serve"));
        let mut program = program.arg(uri).arg(&socket).stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(program.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert!(line.starts_with("serving "), "{line}");
        Self { program, output, socket, _folder: folder }
    }

    /// Tells the program to end; returns what it says then.
    fn end(mut self) -> String {
        kill(Pid::from_raw(self.program.id().cast_signed()), Signal::SIGTERM).unwrap();
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        assert!(self.program.wait().unwrap().success());
        rest
    }
}

impl Drop for Serve {
    /// A test that fails leaves no program behind.
    fn drop(&mut self) {
        if let Ok(None) = self.program.try_wait() {
            self.program.kill().unwrap_or_default();
            self.program.wait().map(drop).unwrap_or_default();
        }
    }
}

struct Deaf;

impl Events for Deaf {
    fn event(&self, _: &MessageHeader, _: &Payload) {}
    fn closed(&self, _: CloseReason, _: &ferrovirt::Error) {}
}

#[test]
fn a_client_is_served_until_the_end() {
    let serve = Serve::start("test:///default");
    let io = Io::new().unwrap();
    let socket = Socket::from(UnixStream::connect(&serve.socket).unwrap());
    let connection = Connection::new(socket, &io, Deaf).unwrap();
    let calls = connection.within(Limits::within(Duration::from_secs(20)));
    client::connect_open(&calls, &remote::ConnectOpenArgs::default()).unwrap();
    assert_eq!(client::connect_get_uri(&calls).unwrap().uri, "test:///default");
    let args = remote::DomainLookupByNameArgs { name: "test".into() };
    assert_eq!(client::domain_lookup_by_name(&calls, &args).unwrap().dom.id, 1);
    assert_eq!(serve.end(), "SIGTERM: all calls were answered\n");
}

fn virsh(socket: &Path, commands: &str) -> Option<String> {
    let uri = format!("test+unix:///default?socket={}", socket.display());
    let out = Command::new("virsh").env("LC_ALL", "C").args(["-q", "-c", &uri, commands]).output().ok()?;
    Some(String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned())
}

#[test]
fn the_originals_client_is_served_too() {
    let serve = Serve::start("any");
    let Some(out) = virsh(&serve.socket, "list --all; suspend test; domstate test; destroy none") else {
        println!("skipped: virsh is not installed");
        return;
    };
    assert!(out.contains("1   test   running\n") && out.contains("\npaused\n"), "{out}");
    assert!(out.contains("error: failed to get domain 'none'"), "{out}");
    serve.end();
}
