//! Listeners and limits, with real sockets.

use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use super::*;
use crate::client::Connection;
use crate::protocol::remote::server::Handler;
use crate::protocol::remote::{self, client};
use crate::server::{Link, UnixOptions};
use crate::testing::{Deaf, Remote, eventually, soon};
use crate::{Limits, Socket};

/// Says who calls, and is slow on request.
struct Host {
    peer: Peer,
    admission: Admission,
}

impl Handler for Host {
    fn connect_get_version(&self, _: &mut Request) -> ferrovirt_util::Result<remote::ConnectGetVersionRet> {
        self.admission.authenticated();
        Ok(remote::ConnectGetVersionRet { hv_ver: self.peer.identity.uid.unwrap_or(4_000_000) })
    }

    fn connect_get_lib_version(
        &self,
        _: &mut Request,
    ) -> ferrovirt_util::Result<remote::ConnectGetLibVersionRet> {
        std::thread::sleep(Duration::from_millis(300));
        Ok(remote::ConnectGetLibVersionRet { lib_ver: self.peer.read_only.into() })
    }
}

struct Hosts(Arc<AtomicBool>);

impl Services for Hosts {
    fn serve(&self, peer: Peer, _: Notifier, admission: Admission) -> Arc<dyn Service> {
        Arc::new(Remote::watched(Host { peer, admission }, &self.0))
    }
}

struct Lab {
    server: Option<Server>,
    gone: Arc<AtomicBool>,
    path: PathBuf,
    _folder: Folder,
    io: Io,
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn lab(name: &str, options: ServerOptions) -> Lab {
    let folder = std::env::temp_dir().join(format!("ferrovirt-daemon-{name}-{}", std::process::id()));
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("sock");
    let gone = Arc::new(AtomicBool::new(false));
    let server = Server::new(options, Hosts(Arc::clone(&gone))).unwrap();
    let options = UnixOptions { mode: 0o777, read_only: name == "ro", ..UnixOptions::default() };
    server.listen(Listener::unix(&path, options).unwrap());
    Lab { server: Some(server), gone, path, _folder: Folder(folder), io: Io::new().unwrap() }
}

impl Lab {
    fn connect(&self) -> Connection {
        let socket = Socket::from(UnixStream::connect(&self.path).unwrap());
        Connection::new(socket, &self.io, Deaf).unwrap()
    }

    fn server(&self) -> &Server {
        self.server.as_ref().unwrap()
    }

    fn wait_for(&self, clients: usize) {
        eventually("so many clients", || self.server().clients() == clients);
    }
}

#[test]
fn clients_come_and_go() {
    use std::os::unix::fs::PermissionsExt as _;
    let lab = lab("ro", ServerOptions::default());
    assert_eq!(std::fs::metadata(&lab.path).unwrap().permissions().mode() & 0o777, 0o777);
    let connection = lab.connect();
    let me = nix::unistd::getuid().as_raw();
    assert_eq!(client::connect_get_version(&connection.within(soon())).unwrap().hv_ver, u64::from(me));
    assert_eq!(client::connect_get_lib_version(&connection.within(soon())).unwrap().lib_ver, 1);
    assert_eq!((lab.server().clients(), lab.server().unauthenticated_clients()), (1, 0));
    drop(connection);
    lab.wait_for(0);
    assert!(lab.gone.load(Ordering::SeqCst));
}

#[test]
fn network_sockets_are_served_too() {
    let lab = lab("tcp", ServerOptions::default());
    let listener = Listener::tcp("127.0.0.1:0").unwrap();
    assert_eq!(listener.link(), Link::Tcp);
    let address = listener.local_addr().unwrap();
    lab.server().listen(listener);
    let socket = Socket::from(std::net::TcpStream::connect(address).unwrap());
    let connection = Connection::new(socket, &lab.io, Deaf).unwrap();
    assert_eq!(client::connect_get_version(&connection.within(soon())).unwrap().hv_ver, 4_000_000);
}

#[test]
fn clients_beyond_the_limits_wait() {
    let options =
        ServerOptions { max_clients: 3, max_unauthenticated_clients: 1, ..ServerOptions::default() };
    let lab = lab("limits", options);
    let first = lab.connect();
    lab.wait_for(1);
    let second = lab.connect();
    let short = || Limits::within(Duration::from_millis(200));
    // The first has not authenticated yet.
    assert!(client::connect_get_lib_version(&second.within(short())).is_err());
    drop(second);
    client::connect_get_version(&first.within(soon())).unwrap();
    let others = [lab.connect(), lab.connect(), lab.connect()];
    for other in &others[..2] {
        client::connect_get_version(&other.within(soon())).unwrap();
    }
    assert!(client::connect_get_version(&others[2].within(short())).is_err());
    assert_eq!(lab.server().clients(), 3);
    drop(first);
    client::connect_get_version(&others[2].within(soon())).unwrap();
}

#[test]
fn calls_under_way_are_answered_before_the_end() {
    let mut lab = lab("close", ServerOptions::default());
    let connection = lab.connect();
    client::connect_get_version(&connection.within(soon())).unwrap();
    std::thread::scope(|scope| {
        let call = scope.spawn(|| client::connect_get_lib_version(&connection.within(soon())));
        std::thread::sleep(Duration::from_millis(100));
        assert!(lab.server.take().unwrap().close(Duration::from_secs(10)));
        assert_eq!(call.join().unwrap().unwrap().lib_ver, 0);
    });
    assert!(client::connect_get_version(&connection.within(soon())).is_err());
    assert!(!lab.path.exists());
}

#[test]
fn a_file_of_a_dead_listener_is_replaced() {
    let lab = lab("stale", ServerOptions::default());
    let options = UnixOptions::default();
    assert!(Listener::unix(&lab.path, options).is_err(), "somebody listens");
    let stale = lab.path.with_file_name("stale");
    drop(std::os::unix::net::UnixListener::bind(&stale).unwrap());
    Listener::unix(&stale, options).unwrap();
    let long = lab.path.with_file_name("x".repeat(120));
    let error = Listener::unix(&long, options).unwrap_err();
    assert!(error.message().starts_with("Failed to bind socket to '"), "{error}");
}

#[test]
fn who_does_not_authenticate_has_to_go() {
    let short = Duration::from_millis(250);
    let lab = lab("late", ServerOptions { login_timeout: short, ..ServerOptions::default() });
    // A busy machine may make it too late once.
    let until = Instant::now() + Duration::from_secs(20);
    let try_until = |call: &dyn Fn(&Connection) -> bool| loop {
        let connection = lab.connect();
        if call(&connection) {
            break connection;
        }
        assert!(Instant::now() < until, "always too late");
    };
    let good = try_until(&|c| client::connect_get_version(&c.within(soon())).is_ok());
    // Not while the server is at work: this call takes longer than the client may.
    let idle = try_until(&|c| client::connect_get_lib_version(&c.within(soon())).is_ok());
    lab.wait_for(1);
    assert!(client::connect_get_version(&idle.within(soon())).is_err());
    client::connect_get_version(&good.within(soon())).unwrap();
}

/// Whoever keeps others out has less time.
#[test]
fn idle_clients_do_not_keep_others_out() {
    let options = ServerOptions {
        max_unauthenticated_clients: 3,
        crowded_login_timeout: Duration::from_millis(50),
        ..ServerOptions::default()
    };
    let lab = lab("crowd", options);
    let begin = Instant::now();
    let idle: Vec<_> = (0..20).map(|_| UnixStream::connect(&lab.path).unwrap()).collect();
    let good = lab.connect();
    client::connect_get_version(&good.within(soon())).unwrap();
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
    assert!(lab.server().unauthenticated_clients() <= 3);
    drop(idle);
}
