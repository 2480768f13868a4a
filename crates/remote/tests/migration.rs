//! The recorded migrations once more, with each step going through both halves of the protocol.
#![forbid(unsafe_code)]

#[path = "../../api/tests/migration/scripted.rs"]
mod scripted;

use std::sync::Arc;

use ferrovirt::{ConnectOptions, Registry};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
use scripted::{Ends, replay};

#[test]
fn every_recorded_migration_makes_the_same_steps_through_the_protocol() {
    let folder = tempfile::tempdir().unwrap();
    let serve = |name: &str| {
        let (ends, registry) = (Arc::new(Ends::default()), Registry::new());
        registry.register(ends.clone());
        let offer = Offer::new().registry(registry);
        let server = Server::new(ServerOptions::default(), offer).unwrap();
        server.listen(Listener::unix(&folder.path().join(name), UnixOptions::default()).unwrap());
        (ends, server)
    };
    let (source, destination) = (serve("src"), serve("dst"));
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let connect = |name: &str| {
        let uri = format!("qemu+unix:///system?socket={}/{name}", folder.path().display());
        ConnectOptions::new().registry(Arc::clone(&registry)).open(Some(&uri)).unwrap()
    };
    replay(&folder.path().display().to_string(), |from, to| {
        *source.0.0.lock() = vec![from];
        *destination.0.0.lock() = vec![to];
        (connect("src"), connect("dst"))
    });
}
