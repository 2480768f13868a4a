//! A server with the driver of the tests, and clients of it.

use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ferrovirt::{Error, Registry};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::client::{CloseReason, Connection, Events};
use ferrovirt_rpc::protocol::net::MessageHeader;
use ferrovirt_rpc::protocol::remote::{self, client};
use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
use ferrovirt_rpc::testing::soon;
use ferrovirt_rpc::{Io, Payload, Socket};

use crate::host::{Fake, Host};

pub(crate) struct Lab {
    pub(crate) server: Server,
    pub(crate) host: Arc<Host>,
    pub(crate) io: Io,
    folder: tempfile::TempDir,
}

/// A client, and what it is told without asking.
pub(crate) struct Client {
    pub(crate) connection: Connection,
    pub(crate) events: Receiver<(MessageHeader, Payload)>,
}

struct Sink(parking_lot::Mutex<Sender<(MessageHeader, Payload)>>);

impl Events for Sink {
    fn event(&self, header: &MessageHeader, payload: &Payload) {
        self.0.lock().send((header.clone(), payload.clone())).unwrap_or_default();
    }

    fn closed(&self, _: CloseReason, _: &Error) {}
}

impl Lab {
    pub(crate) fn new(offer: impl FnOnce(Offer) -> Offer) -> Self {
        Self::with(ServerOptions::default(), offer)
    }

    /// With two sockets, `sock` and `ro`, which is for reading.
    pub(crate) fn with(options: ServerOptions, offer: impl FnOnce(Offer) -> Offer) -> Self {
        let host = Arc::new(Host::default());
        let registry = Registry::new();
        registry.register(Arc::new(Fake(Arc::clone(&host))));
        let server = Server::new(options, offer(Offer::new().registry(registry).uri("fake:///x"))).unwrap();
        let folder = tempfile::tempdir().unwrap();
        for (name, read_only) in [("sock", false), ("ro", true)] {
            let options = UnixOptions { read_only, ..UnixOptions::default() };
            server.listen(Listener::unix(&folder.path().join(name), options).unwrap());
        }
        Self { server, host, io: Io::new().unwrap(), folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A client that has said nothing yet.
    pub(crate) fn connect(&self, name: &str) -> Client {
        let (sender, events) = channel();
        let socket = Socket::from(UnixStream::connect(self.path(name)).unwrap());
        let sink = Sink(parking_lot::Mutex::new(sender));
        Client { connection: Connection::new(socket, &self.io, sink).unwrap(), events }
    }

    /// A client that has opened the connection.
    pub(crate) fn client(&self) -> Client {
        let client = self.connect("sock");
        client.open().unwrap();
        client
    }
}

impl Client {
    pub(crate) fn open(&self) -> Result<(), Error> {
        let args = remote::ConnectOpenArgs { name: Some("fake:///asked".into()), flags: 0 };
        client::connect_open(&self.connection.within(soon()), &args)
    }

    pub(crate) fn event(&self) -> remote::Event {
        let (header, payload) = self.events.recv_timeout(Duration::from_secs(10)).unwrap();
        remote::Event::decode(header.proc, &payload).unwrap().unwrap()
    }

    pub(crate) fn no_event(&self) {
        assert!(self.events.recv_timeout(Duration::from_millis(100)).is_err());
    }
}

/// The domain number `at` on the wire.
pub(crate) fn wire(at: u8) -> remote::NonnullDomain {
    let domain = crate::host::domain(at);
    remote::NonnullDomain { name: domain.name.clone(), uuid: domain.uuid.0, id: domain.id }
}
