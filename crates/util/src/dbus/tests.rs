//! A peer made here stands for the bus, polkit, machined and systemd at once.
#![expect(clippy::needless_pass_by_value, reason = "what a message holds is made for its method")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::zvariant::{OwnedObjectPath, OwnedValue};

use super::polkit::Subject;
use super::*;
use crate::cgroup::{MachineManager as _, MachineSpec, Registration};

/// What the peer was asked.
type Log = Arc<Mutex<Vec<String>>>;

struct Bus(Vec<String>);

#[zbus::interface(name = "org.freedesktop.DBus")]
impl Bus {
    fn list_names(&self) -> Vec<String> {
        self.0.clone()
    }

    fn list_activatable_names(&self) -> Vec<String> {
        Vec::new()
    }
}

struct Authority(Log);

#[zbus::interface(name = "org.freedesktop.PolicyKit1.Authority")]
impl Authority {
    fn check_authorization(
        &self,
        subject: (String, HashMap<String, OwnedValue>),
        action: &str,
        details: HashMap<String, String>,
        flags: u32,
        _cancellation: &str,
    ) -> (bool, bool, HashMap<String, String>) {
        let uid: i32 = subject.1["uid"].clone().try_into().unwrap();
        self.0.lock().unwrap().push(format!("{} {uid} {action} {} {flags}", subject.0, details.len()));
        let dismissed = HashMap::from([("polkit.dismissed".to_owned(), "true".to_owned())]);
        match action {
            "yes" => (true, false, HashMap::new()),
            "ask" => (false, true, HashMap::new()),
            "closed" => (false, false, dismissed),
            _ => (false, false, HashMap::new()),
        }
    }
}

struct Machines(Log);

#[zbus::interface(name = "org.freedesktop.machine1.Manager")]
impl Machines {
    #[expect(clippy::too_many_arguments, reason = "the method has them")]
    fn create_machine_with_network(
        &self,
        name: &str,
        id: Vec<u8>,
        service: &str,
        class: &str,
        leader: u32,
        root: &str,
        interfaces: Vec<i32>,
        properties: Vec<(String, OwnedValue)>,
    ) -> OwnedObjectPath {
        let slice: String = properties[0].1.clone().try_into().unwrap();
        let text = format!("{name} {} {service} {class} {leader} '{root}' {interfaces:?} {slice}", id.len());
        self.0.lock().unwrap().push(text);
        OwnedObjectPath::try_from("/m").unwrap()
    }

    fn terminate_machine(&self, name: &str) -> zbus::fdo::Result<()> {
        self.0.lock().unwrap().push(format!("end {name}"));
        Ok(())
    }
}

struct Units(Log);

#[zbus::interface(name = "org.freedesktop.systemd1.Manager")]
impl Units {
    fn set_unit_properties(&self, name: &str, runtime: bool, properties: Vec<(String, OwnedValue)>) {
        self.0.lock().unwrap().push(format!("{name} {runtime} {}", properties[0].0));
    }
}

/// A connection to the peer, and the folder of its socket. The peer ends with the process.
fn peer(names: &[&str], log: &Log) -> (SystemBus, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bus");
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let log = Arc::clone(log);
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    listener.set_nonblocking(true).unwrap();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let (stream, _) = tokio::net::UnixListener::from_std(listener).unwrap().accept().await.unwrap();
            let builder = zbus::connection::Builder::unix_stream(stream).server(zbus::Guid::generate());
            let builder = builder.unwrap().p2p().serve_at("/org/freedesktop/DBus", Bus(names)).unwrap();
            let builder = builder.serve_at(polkit_path(), Authority(Arc::clone(&log))).unwrap();
            let builder = builder.serve_at("/org/freedesktop/machine1", Machines(Arc::clone(&log))).unwrap();
            let builder = builder.serve_at("/org/freedesktop/systemd1", Units(Arc::clone(&log))).unwrap();
            let _connection = builder.build().await.unwrap();
            std::future::pending::<()>().await;
        });
    });
    let address = format!("unix:path={}", path.display());
    let builder = connection::Builder::address(address.as_str()).unwrap();
    let client = builder.p2p().method_timeout(PATIENCE).build().unwrap();
    (SystemBus::from_connection(client), folder)
}

const fn polkit_path() -> &'static str {
    "/org/freedesktop/PolicyKit1/Authority"
}

#[test]
fn polkit_decides() {
    let log = Log::default();
    let (bus, _folder) = peer(&[], &log);
    let subject = Subject { pid: 7, start_time: 8, uid: 9 };
    let ask = |action| polkit::check(&bus, action, subject, &[("k", "v")], true);
    ask("yes").unwrap();
    assert_eq!(log.lock().unwrap()[0], "unix-process 9 yes 1 1");
    let number = |action| ask(action).unwrap_err().number();
    assert_eq!(number("ask"), ErrorNumber::AUTH_UNAVAILABLE);
    assert_eq!(number("closed"), ErrorNumber::AUTH_CANCELLED);
    assert_eq!(number("no"), ErrorNumber::AUTH_FAILED);
}

#[test]
fn machines_are_registered_if_there_is_a_manager() {
    let log = Log::default();
    let spec = MachineSpec {
        machine_name: "qemu-1-a".to_owned(),
        driver: "qemu".to_owned(),
        leader: 77,
        interfaces: vec![3, 4],
        partition: "/machine/x-y".to_owned(),
        max_threads: Some(5),
        ..MachineSpec::default()
    };
    let (bus, _folder) = peer(&["org.freedesktop.machine1"], &log);
    assert_eq!(machined::Machined::new(bus).register(&spec).unwrap(), Registration::Unavailable);
    let (bus, _folder) = peer(&["org.freedesktop.machine1", "org.freedesktop.systemd1"], &log);
    let manager = machined::Machined::new(bus);
    assert_eq!(manager.register(&spec).unwrap(), Registration::Done);
    manager.terminate("qemu-1-a").unwrap();
    let expected = [
        "qemu-1-a 16 libvirt-qemu vm 77 '' [3, 4] machine-x\\x2dy.slice",
        "machine-qemu\\x2d1\\x2da.scope true TasksMax",
        "end qemu-1-a",
    ];
    assert_eq!(*log.lock().unwrap(), expected);
}
