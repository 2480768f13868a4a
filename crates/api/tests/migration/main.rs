//! Migrations between two drivers that write down their steps, compared with what the original did.
#![forbid(unsafe_code)]
#![expect(clippy::unwrap_used, reason = "test helpers")]

mod scripted;

use std::sync::Arc;

use ferrovirt::call::{self, CancelToken};
use ferrovirt::{Connect, ConnectOptions, Domain, ErrorNumber, Registry, consts, feature};
use parking_lot::Mutex;
use scripted::{Ends, Log, Peer, guest, replay};
use serde_json::json;

fn connect(source: Peer, destination: Peer) -> (Connect, Connect) {
    let registry = Registry::new();
    registry.register(Arc::new(Ends(Mutex::new(vec![source, destination]))));
    let open = |name| {
        let uri = format!("qemu+unix:///system?socket=FOLDER/{name}");
        ConnectOptions::new().registry(Arc::clone(&registry)).open(Some(&uri)).unwrap()
    };
    (open("src"), open("dst"))
}

#[test]
fn every_recorded_migration_makes_the_same_steps() {
    replay("FOLDER", connect);
}

/// The caller gives up while the source sends: both ends are told nevertheless, and the caller hears why.
#[test]
fn a_cancelled_migration_is_ended_at_both_ends() {
    let (log, token) = (Log::default(), CancelToken::new());
    let end = |name, cancel| Peer {
        name,
        features: vec![feature::MIGRATION_V3, feature::MIGRATE_CHANGE_PROTECTION],
        told: json!({"dst Finish3": {"fails": [93, 10, "aborted"]}}),
        log: Arc::clone(&log),
        cancel,
    };
    let (source, destination) = connect(end("src", Some(token.clone())), end("dst", None));
    let result = call::with_cancel(&token, || {
        let guest = Domain::new(source, guest());
        guest.migrate(&destination, consts::MIGRATE_LIVE, None, Some("tcp:in"), 0)
    });
    assert_eq!(result.unwrap_err().number(), ErrorNumber::OPERATION_ABORTED);
    let log = log.lock();
    let steps: Vec<&str> = log.iter().filter_map(|entry| entry[0].as_str()).collect();
    assert_eq!(steps, ["src Begin3", "src GetInfo", "dst Prepare3", "src Perform3", "dst Finish3"]);
    assert_eq!(log.last().unwrap()[1]["cancelled"], 1);
}
