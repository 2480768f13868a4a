//! The monitor against a real emulator and against a peer that misbehaves.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ferrovirt_driver_qemu::io::Io;
use ferrovirt_driver_qemu::monitor::command::{Cont, QueryChardev, QueryStatus, Quit, Stop, SystemReset};
use ferrovirt_driver_qemu::monitor::{Event, Monitor, MonitorError, Observer};
use parking_lot::Mutex;

const TIMEOUT: Duration = Duration::from_secs(20);

struct Recorder(Mutex<Sender<Result<Event, MonitorError>>>);

impl Recorder {
    fn new() -> (Arc<Self>, Receiver<Result<Event, MonitorError>>) {
        let (sender, receiver) = channel();
        (Arc::new(Self(Mutex::new(sender))), receiver)
    }
}

impl Observer for Recorder {
    fn event(&self, event: Event) {
        drop(self.0.lock().send(Ok(event)));
    }

    fn closed(&self, reason: &MonitorError) {
        drop(self.0.lock().send(Err(reason.clone())));
    }
}

struct Emulator(Child);

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// An emulator without a guest; its monitor waits on the socket.
fn emulator() -> (Emulator, UnixStream, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp");
    let mut command = Command::new("qemu-system-x86_64");
    command.args(["-S", "-no-user-config", "-nodefaults", "-display", "none", "-machine", "q35,accel=tcg"]);
    command.arg("-qmp").arg(format!("unix:{},server=on,wait=off", path.display()));
    let child = Emulator(command.stdin(Stdio::null()).spawn().unwrap());
    for _ in 0..2000 {
        if let Ok(socket) = UnixStream::connect(&path) {
            return (child, socket, folder);
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the emulator offers no monitor");
}

#[test]
fn conversation_with_a_real_emulator() {
    let (mut child, socket, _folder) = emulator();
    let io = Arc::new(Io::new().unwrap());
    let (observer, events) = Recorder::new();
    let monitor = Monitor::new(socket, &io, observer).unwrap();
    let first = monitor.start(&QueryStatus {}).unwrap();
    let second = monitor.start(&QueryChardev {}).unwrap();
    assert!(!second.wait(TIMEOUT).unwrap().is_empty());
    assert_eq!(first.wait(TIMEOUT).unwrap().status, "prelaunch");
    monitor.call(&Cont {}, TIMEOUT).unwrap();
    monitor.call(&Stop {}, TIMEOUT).unwrap();
    monitor.call(&SystemReset {}, TIMEOUT).unwrap();
    let refused = monitor.start_raw("no-such-command", None).unwrap().wait(TIMEOUT).unwrap_err();
    assert!(
        matches!(&refused, MonitorError::Refused { class, .. } if class == "CommandNotFound"),
        "{refused}"
    );
    monitor.call(&Quit {}, TIMEOUT).unwrap();
    let mut names = Vec::new();
    let reason = loop {
        match events.recv_timeout(TIMEOUT).unwrap() {
            Ok(event) => names.push(event.name),
            Err(reason) => break reason,
        }
    };
    assert_eq!(reason, MonitorError::Closed);
    assert!(names.starts_with(&["RESUME".to_owned(), "STOP".to_owned()]), "{names:?}");
    assert!(child.0.wait().unwrap().success());
    assert_eq!(monitor.call(&Cont {}, TIMEOUT), Err(MonitorError::Closed));
}

/// A peer under the test's control.
fn peer() -> (Monitor, Receiver<Result<Event, MonitorError>>, UnixStream, Arc<Io>) {
    let folder = tempfile::tempdir().unwrap();
    let listener = UnixListener::bind(folder.path().join("qmp")).unwrap();
    let ours = UnixStream::connect(folder.path().join("qmp")).unwrap();
    let theirs = listener.accept().unwrap().0;
    let io = Arc::new(Io::new().unwrap());
    let (observer, events) = Recorder::new();
    (Monitor::new(ours, &io, observer).unwrap(), events, theirs, io)
}

#[test]
fn a_silent_emulator_costs_its_callers_their_deadline_only() {
    let (monitor, _events, mut theirs, _io) = peer();
    let short = Duration::from_millis(50);
    let late = monitor.call(&QueryStatus {}, short).unwrap_err();
    assert_eq!(late, MonitorError::Timeout { command: "query-status".into(), timeout_ms: 50 });
    // The late answer is dropped and the next one goes to its own caller.
    let pending = monitor.start(&QueryStatus {}).unwrap();
    theirs.write_all(b"{\"return\":{\"running\":true,\"status\":\"old\"},\"id\":\"libvirt-2\"}\n").unwrap();
    theirs.write_all(b"{\"return\":{\"running\":true,\"status\":\"new\"},\"id\":\"libvirt-3\"}\n").unwrap();
    assert_eq!(pending.wait(TIMEOUT).unwrap().status, "new");
}

#[test]
fn a_dying_emulator_fails_everything_under_way() {
    let (monitor, events, theirs, _io) = peer();
    let pending = monitor.start(&QueryStatus {}).unwrap();
    let mut line = String::new();
    BufReader::new(&theirs).read_line(&mut line).unwrap();
    assert!(line.contains("qmp_capabilities"), "{line}");
    drop(theirs);
    assert_eq!(pending.wait(TIMEOUT), Err(MonitorError::Closed));
    assert_eq!(events.recv_timeout(TIMEOUT).unwrap(), Err(MonitorError::Closed));
    assert!(monitor.is_closed());
}

#[test]
fn nonsense_ends_the_connection() {
    let (monitor, events, mut theirs, _io) = peer();
    let pending = monitor.start(&QueryStatus {}).unwrap();
    theirs.write_all(b"this is no JSON\n").unwrap();
    assert!(matches!(pending.wait(TIMEOUT), Err(MonitorError::Malformed { .. })));
    assert!(matches!(events.recv_timeout(TIMEOUT).unwrap(), Err(MonitorError::Malformed { .. })));
}

#[test]
fn large_commands_are_written_piece_by_piece() {
    let (monitor, _events, theirs, _io) = peer();
    let payload = "x".repeat(4 << 20);
    let pending = monitor.start_raw("big", Some(&serde_json::json!({ "text": payload }))).unwrap();
    let mut reader = BufReader::new(theirs.try_clone().unwrap());
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    line.clear();
    reader.read_line(&mut line).unwrap();
    assert!(line.len() > payload.len());
    (&theirs).write_all(b"{\"return\":{},\"id\":\"libvirt-2\"}\n").unwrap();
    pending.wait(TIMEOUT).unwrap();
}
