//! The recorded migrations once more, with each step going through both halves of the protocol.
#![forbid(unsafe_code)]
#![expect(clippy::unwrap_used, reason = "test helpers")]

#[path = "../../api/tests/migration/scripted.rs"]
mod scripted;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::{Connect, ConnectOptions, ErrorNumber, Registry, consts};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::server::access::{AccessControl, Question};
use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
use ferrovirt_util::typed_param::TypedParams;
use parking_lot::Mutex;
use scripted::{Ends, Log, Peer, replay};
use serde_json::{Value, json};

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

/// A client of a server with one scripted end.
struct Destination {
    connect: Connect,
    log: Log,
    _server: Server,
    _folder: tempfile::TempDir,
}

fn destination(offered: impl FnOnce(Offer) -> Offer) -> Destination {
    let folder = tempfile::tempdir().unwrap();
    let (log, registry) = (Log::default(), Registry::new());
    let (name, features) = ("dst", Vec::new());
    let peer = Peer { name, features, told: Value::Null, log: Arc::clone(&log), cancel: None };
    registry.register(Arc::new(Ends(Mutex::new(vec![peer]))));
    let server = Server::new(ServerOptions::default(), offered(Offer::new().registry(registry))).unwrap();
    let path = folder.path().join("dst");
    server.listen(Listener::unix(&path, UnixOptions::default()).unwrap());
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let uri = format!("qemu+unix:///system?socket={}", path.display());
    let connect = ConnectOptions::new().registry(registry).open(Some(&uri)).unwrap();
    Destination { connect, log, _server: server, _folder: folder }
}

/// The destination of a tunnelled migration is prepared with a stream to it, in all three forms of the step.
#[test]
fn tunnels_are_streams_to_the_destination() {
    let end = destination(|offer| offer);
    let (connect, log) = (&end.connect, &end.log);
    let call = connect.call();
    let old = connect.domain_migrate_prepare_tunnel(4, Some("other"), 9, "<domain/>").unwrap();
    old.send(&call, b"old", false).unwrap();
    old.finish(&call).unwrap();
    let (single, cookie) = connect.domain_migrate_prepare_tunnel3(b"in", 4, None, 0, "<domain/>").unwrap();
    assert_eq!(cookie, b"c-preparetunnel");
    single.send(&call, b"single", false).unwrap();
    single.finish(&call).unwrap();
    let mut params = TypedParams::new();
    params.push(consts::MIGRATE_PARAM_DEST_NAME, "other").unwrap();
    let (given_up, cookie) = connect.domain_migrate_prepare_tunnel3_params(&params, b"in", 4).unwrap();
    assert_eq!(cookie, b"c-preparetunnel");
    given_up.send(&call, b"half", false).unwrap();
    given_up.abort(&call).unwrap();
    let expected = json!([
        ["dst PrepareTunnel", {"flags": 4, "dname": "other", "resource": 9, "dom_xml": "<domain/>"}],
        ["dst Data", "old"],
        ["dst Finished"],
        ["dst PrepareTunnel3", {"cookie": "in", "flags": 4, "dname": null, "resource": 0, "dom_xml": "<domain/>"}],
        ["dst Data", "single"],
        ["dst Finished"],
        ["dst PrepareTunnel3Params", {"params": [["destination_name", 7, "other"]], "cookie": "in", "flags": 4}],
        ["dst Data", "half"],
        ["dst Aborted"],
    ]);
    let deadline = Instant::now() + Duration::from_secs(10);
    while log.lock().len() < 9 && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(Value::Array(log.lock().clone()), expected);
}

/// Lets everybody do everything, but nothing to the domain `secret`.
struct KeepSecret;

impl AccessControl for KeepSecret {
    fn looks_at_objects(&self) -> bool {
        true
    }

    fn allows(&self, question: &Question<'_>) -> ferrovirt::Result<bool> {
        let named =
            |name: &str| question.attributes.iter().any(|(key, value)| *key == name && value == "secret");
        let speaks_of_one = question.attributes.iter().any(|(key, _)| *key == "domain_name");
        Ok(question.permission.object != "domain" || (speaks_of_one && !named("domain_name")))
    }
}

/// Each step that a client makes at the destination is checked by the name that the domain has or gets there, and before the
/// driver hears of it.
#[test]
fn steps_are_denied_by_the_name_of_the_domain() {
    let end = destination(|offer| offer.access(KeepSecret));
    let (connect, log) = (&end.connect, &end.log);
    let params = |name: Option<&str>, document: Option<&str>| {
        let mut params = TypedParams::new();
        for (field, text) in
            [(consts::MIGRATE_PARAM_DEST_NAME, name), (consts::MIGRATE_PARAM_DEST_XML, document)]
        {
            text.map_or(Ok(()), |text| params.push(field, text)).unwrap();
        }
        params
    };
    let (open, closed) =
        ("<domain><name>open</name></domain>", "<domain type='qemu'><name>secret</name></domain>");
    let prepared = |name, document: &str| {
        let results = [
            connect.domain_migrate_prepare2(None, 0, name, 0, document).map(drop),
            connect.domain_migrate_prepare3(&[], None, 0, name, 0, document).map(drop),
            connect.domain_migrate_prepare3_params(&params(name, Some(document)), &[], 0).map(drop),
        ];
        results.map(|result| result.map_err(|error| error.number()))
    };
    let denied = Err(ErrorNumber::ACCESS_DENIED);
    assert_eq!(prepared(None, closed), [denied; 3]);
    assert_eq!(prepared(Some("secret"), open), [denied; 3]);
    assert_eq!(prepared(None, "no document"), [denied; 3]);
    let unnamed = connect.domain_migrate_prepare3_params(&params(Some("open"), None), &[], 0);
    assert_eq!(unnamed.unwrap_err().number(), ErrorNumber::ACCESS_DENIED);
    let blind = connect.domain_migrate_prepare(None, 0, Some("open"), 0);
    assert_eq!(blind.unwrap_err().number(), ErrorNumber::ACCESS_DENIED);
    assert!(log.lock().is_empty());
    assert_eq!(prepared(None, open), [Ok(()); 3]);
    assert_eq!(prepared(Some("open"), closed), [Ok(()); 3]);
    log.lock().clear();

    // The driver has two domains: "secret", and one that goes by every other name but "nobody".
    let finished = |name: &str| {
        let results = [
            connect.domain_migrate_finish(name, &[], "", 0).map(drop),
            connect.domain_migrate_finish2(name, &[], "", 0, 0).map(drop),
            connect.domain_migrate_finish3(name, &[], None, None, 0, 0).map(drop),
            connect.domain_migrate_finish3_params(&params(Some(name), None), &[], 0, 0).map(drop),
        ];
        results.map(|result| result.map_err(|error| error.number()))
    };
    assert_eq!(finished("secret"), [denied; 4]);
    assert_eq!(finished("nobody"), [denied; 4]);
    let steps = |log: &Log| log.lock().iter().filter(|entry| entry[0] != "dst LookupByName").count();
    assert_eq!(steps(log), 0);
    assert_eq!(finished("guest"), [Ok(()); 4]);
    assert_eq!(steps(log), 4);
}
