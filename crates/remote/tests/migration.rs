//! The recorded migrations once more, with each step going through both halves of the protocol.
#![forbid(unsafe_code)]

#[path = "../../api/tests/migration/scripted.rs"]
mod scripted;

use std::sync::Arc;

use ferrovirt::{ConnectOptions, ErrorNumber, Registry, consts};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::server::access::{AccessControl, Question};
use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
use ferrovirt_util::typed_param::TypedParams;
use parking_lot::Mutex;
use scripted::{Ends, Log, Peer, replay};
use serde_json::Value;

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
    let folder = tempfile::tempdir().unwrap();
    let (log, registry) = (Log::default(), Registry::new());
    let (name, features) = ("dst", Vec::new());
    let peer = Peer { name, features, told: Value::Null, log: Arc::clone(&log), cancel: None };
    registry.register(Arc::new(Ends(Mutex::new(vec![peer]))));
    let offer = Offer::new().registry(registry).access(KeepSecret);
    let server = Server::new(ServerOptions::default(), offer).unwrap();
    let path = folder.path().join("dst");
    server.listen(Listener::unix(&path, UnixOptions::default()).unwrap());
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let uri = format!("qemu+unix:///system?socket={}", path.display());
    let connect = ConnectOptions::new().registry(registry).open(Some(&uri)).unwrap();

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
    assert_eq!(steps(&log), 0);
    assert_eq!(finished("guest"), [Ok(()); 4]);
    assert_eq!(steps(&log), 4);
}
