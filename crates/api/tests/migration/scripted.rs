//! Drivers that write down the steps of migrations, and the recorded calls: `tests/clients/migration`. The tests of the
//! remote driver use this file, too.
#![expect(clippy::unwrap_used, reason = "test helpers")]

use std::sync::Arc;

use ferrovirt::call::{Call, CancelToken};
use ferrovirt::driver::{ConnectionDriver, Driver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt::object::DomainRef;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::structs::DomainInfo;
use ferrovirt::{Connect, Domain, Error, ErrorDomain, ErrorNumber, Result, feature};
use ferrovirt_util::error::RawError;
use ferrovirt_util::typed_param::{TypedParams, TypedValue};
use ferrovirt_util::uuid::Uuid;
use parking_lot::Mutex;
use serde_json::{Value, json};

const RECORDED: &str = include_str!("../../../../tests/clients/baseline/migration.json");
const GUEST: &str = "guest";

pub(crate) fn guest() -> DomainRef {
    let uuid = Uuid([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    DomainRef { name: GUEST.into(), uuid, id: 7 }
}

fn number(name: &str) -> i32 {
    match name {
        "v1" => feature::MIGRATION_V1,
        "v2" => feature::MIGRATION_V2,
        "v3" => feature::MIGRATION_V3,
        "p2p" => feature::MIGRATION_P2P,
        "direct" => feature::MIGRATION_DIRECT,
        "protection" => feature::MIGRATE_CHANGE_PROTECTION,
        "offline" => feature::MIGRATION_OFFLINE,
        "params" => feature::MIGRATION_PARAMS,
        "migratable" => feature::XML_MIGRATABLE,
        other => unreachable!("feature {other}"),
    }
}

/// What both ends write down.
pub(crate) type Log = Arc<Mutex<Vec<Value>>>;

/// One end: its features, what it is told to answer, and the common log.
#[derive(Clone)]
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) features: Vec<i32>,
    pub(crate) told: Value,
    pub(crate) log: Log,
    /// Cancelled by the source while it sends.
    pub(crate) cancel: Option<CancelToken>,
}

fn shown(params: &TypedParams) -> Value {
    params
        .iter()
        .map(|param| match &param.value {
            TypedValue::ULLong(value) => json!([&*param.field, 4, value]),
            other => json!([&*param.field, other.type_number(), other.to_string()]),
        })
        .collect()
}

fn text(cookie: &[u8]) -> String {
    String::from_utf8_lossy(cookie).into_owned()
}

impl Peer {
    /// Writes the step down: what it is told to give, or `usual`.
    fn step(&self, call: &Call, step: &str, arguments: Value, usual: &[Option<&str>]) -> Result<Vec<Value>> {
        let step = format!("{} {step}", self.name);
        call.check()?;
        self.log.lock().push(Value::Array(vec![json!(step), arguments]));
        if let Some([code, domain, message]) = self.told[&step]["fails"].as_array().map(Vec::as_slice) {
            let message = message.as_str().map(str::to_owned);
            return Err(Error::from_raw(RawError {
                code: i32::try_from(code.as_i64().unwrap()).unwrap(),
                domain: i32::try_from(domain.as_i64().unwrap()).unwrap(),
                level: 2,
                str1: message.clone(),
                message,
                str2: None,
                str3: None,
                int1: -1,
                int2: -1,
            }));
        }
        Ok(match self.told[&step]["gives"].as_array() {
            Some(told) => told.iter().map(|pair| pair[1].clone()).collect(),
            None => usual.iter().map(|value| json!(value)).collect(),
        })
    }

    /// A step that gives a cookie and perhaps a text.
    fn pair(
        &self,
        call: &Call,
        step: &str,
        arguments: Value,
        second: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let word = step.trim_end_matches("Params").trim_end_matches(['2', '3']).to_lowercase();
        let given = self.step(call, step, arguments, &[Some(&format!("c-{word}")), Some(second)])?;
        let cookie = given[0].as_str().unwrap().as_bytes().to_vec();
        Ok((cookie, given.get(1).and_then(Value::as_str).map(str::to_owned)))
    }

    fn state(&self, call: &Call, step: &str, arguments: Value) -> Result<i32> {
        let given = self.step(call, step, arguments, &[])?;
        Ok(given.first().and_then(Value::as_i64).map_or(1, |state| i32::try_from(state).unwrap()))
    }
}

fn shown_domain(dom: &DomainRef) -> String {
    format!("{}#{}", dom.name, dom.id)
}

impl HypervisorDriver for Peer {
    fn domain_get_info(&self, call: &Call, dom: &DomainRef) -> Result<DomainInfo> {
        let state = self.state(call, "GetInfo", json!({"dom": shown_domain(dom)}))?;
        Ok(DomainInfo { state: u8::try_from(state).unwrap(), ..DomainInfo::default() })
    }

    fn domain_get_state(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<(i32, i32)> {
        Ok((self.state(call, "GetState", json!({"dom": shown_domain(dom), "flags": flags}))?, 0))
    }

    fn domain_get_xml_desc(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<String> {
        self.step(call, "GetXMLDesc", json!({"dom": shown_domain(dom), "flags": flags}), &[])?;
        Ok("<domain>from the source</domain>".into())
    }

    fn domain_lookup_by_name(&self, call: &Call, name: &str) -> Result<DomainRef> {
        self.step(call, "LookupByName", json!({"name": name}), &[])?;
        match name {
            "nobody" => Err(Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, name)),
            "secret" => Ok(DomainRef { name: name.into(), ..guest() }),
            _ => Ok(guest()),
        }
    }

    fn domain_migrate_prepare(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let told = json!({"uri_in": uri_in, "flags": flags, "dname": dname, "resource": resource});
        self.pair(call, "Prepare", told, "tcp:out")
    }

    fn domain_migrate_perform(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<()> {
        let told = json!({"dom": shown_domain(dom), "cookie": text(cookie), "uri": uri, "flags": flags,
            "dname": dname, "resource": resource});
        self.step(call, "Perform", told, &[]).map(drop)
    }

    fn domain_migrate_finish(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
    ) -> Result<DomainRef> {
        let told = json!({"dname": dname, "cookie": text(cookie), "uri": uri, "flags": flags});
        self.step(call, "Finish", told, &[]).map(|_| guest())
    }

    fn domain_migrate_prepare2(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let told = json!({"uri_in": uri_in, "flags": flags, "dname": dname, "resource": resource,
            "dom_xml": dom_xml});
        self.pair(call, "Prepare2", told, "tcp:out")
    }

    fn domain_migrate_finish2(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        retcode: i32,
    ) -> Result<DomainRef> {
        let told =
            json!({"dname": dname, "cookie": text(cookie), "uri": uri, "flags": flags, "retcode": retcode});
        self.step(call, "Finish2", told, &[]).map(|_| guest())
    }

    fn domain_migrate_prepare_tunnel(
        &self,
        call: &Call,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<Box<dyn StreamDriver>> {
        let told = json!({"flags": flags, "dname": dname, "resource": resource, "dom_xml": dom_xml});
        self.step(call, "PrepareTunnel", told, &[])?;
        Ok(Box::new(Tunnel(Arc::clone(&self.log))))
    }

    fn domain_migrate_prepare_tunnel3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let told = json!({"cookie": text(cookie_in), "flags": flags, "dname": dname, "resource": resource,
            "dom_xml": dom_xml});
        let (cookie, _) = self.pair(call, "PrepareTunnel3", told, "")?;
        Ok((Box::new(Tunnel(Arc::clone(&self.log))), cookie))
    }

    fn domain_migrate_prepare_tunnel3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let told = json!({"params": shown(params), "cookie": text(cookie_in), "flags": flags});
        let (cookie, _) = self.pair(call, "PrepareTunnel3Params", told, "")?;
        Ok((Box::new(Tunnel(Arc::clone(&self.log))), cookie))
    }

    fn domain_migrate_begin3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, String)> {
        let told = json!({"dom": shown_domain(dom), "xmlin": xmlin, "flags": flags, "dname": dname,
            "resource": resource});
        let (cookie, document) = self.pair(call, "Begin3", told, "<domain>begun</domain>")?;
        Ok((cookie, document.unwrap()))
    }

    fn domain_migrate_prepare3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let told = json!({"cookie": text(cookie_in), "uri_in": uri_in, "flags": flags, "dname": dname,
            "resource": resource, "dom_xml": dom_xml});
        self.pair(call, "Prepare3", told, "tcp:out")
    }

    fn domain_migrate_perform3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<Vec<u8>> {
        let told = json!({"dom": shown_domain(dom), "xmlin": xmlin, "cookie": text(cookie_in),
            "dconnuri": dconnuri, "uri": uri, "flags": flags, "dname": dname, "resource": resource});
        let performed = self.pair(call, "Perform3", told, "");
        if let Some(token) = &self.cancel {
            token.cancel();
            call.check()?;
        }
        performed.map(|(cookie, _)| cookie)
    }

    fn domain_migrate_finish3(
        &self,
        call: &Call,
        dname: &str,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let told = json!({"dname": dname, "cookie": text(cookie_in), "dconnuri": dconnuri, "uri": uri,
            "flags": flags, "cancelled": cancelled});
        self.pair(call, "Finish3", told, "").map(|(cookie, _)| (guest(), cookie))
    }

    fn domain_migrate_confirm3(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let told = json!({"dom": shown_domain(dom), "cookie": text(cookie_in), "flags": flags,
            "cancelled": cancelled});
        self.step(call, "Confirm3", told, &[]).map(drop)
    }

    fn domain_migrate_begin3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<(Vec<u8>, String)> {
        let told = json!({"dom": shown_domain(dom), "params": shown(params), "flags": flags});
        let (cookie, document) = self.pair(call, "Begin3Params", told, "<domain>begun</domain>")?;
        Ok((cookie, document.unwrap()))
    }

    fn domain_migrate_prepare3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let told = json!({"params": shown(params), "cookie": text(cookie_in), "flags": flags});
        self.pair(call, "Prepare3Params", told, "tcp:out")
    }

    fn domain_migrate_perform3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        dconnuri: Option<&str>,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<Vec<u8>> {
        let told = json!({"dom": shown_domain(dom), "dconnuri": dconnuri, "params": shown(params),
            "cookie": text(cookie_in), "flags": flags});
        self.pair(call, "Perform3Params", told, "").map(|(cookie, _)| cookie)
    }

    fn domain_migrate_finish3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let told = json!({"params": shown(params), "cookie": text(cookie_in), "flags": flags,
            "cancelled": cancelled});
        self.pair(call, "Finish3Params", told, "").map(|(cookie, _)| (guest(), cookie))
    }

    fn domain_migrate_confirm3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let told = json!({"dom": shown_domain(dom), "params": shown(params), "cookie": text(cookie_in),
            "flags": flags, "cancelled": cancelled});
        self.step(call, "Confirm3Params", told, &[]).map(drop)
    }
}

/// The destination's end of a tunnel: writes down what comes.
struct Tunnel(Log);

impl StreamDriver for Tunnel {
    fn send(&self, _: &Call, data: &[u8], _: bool) -> Result<Option<usize>> {
        self.0.lock().push(json!(["dst Data", text(data)]));
        Ok(Some(data.len()))
    }

    fn recv(&self, _: &Call, _: &mut [u8], _: u32, _: bool) -> Result<Received> {
        Err(Error::unsupported(ErrorDomain::STREAMS, "virStreamRecv"))
    }

    fn finish(&self, _: &Call) -> Result<()> {
        self.0.lock().push(json!(["dst Finished"]));
        Ok(())
    }

    fn abort(&self, _: &Call) -> Result<()> {
        self.0.lock().push(json!(["dst Aborted"]));
        Ok(())
    }
}

impl ConnectionDriver for Peer {
    fn supports_feature(&self, _: &Call, feature: i32) -> Result<bool> {
        Ok(self.features.contains(&feature))
    }
}

/// A driver whose connections are the end that is set at the time, or the one that the URI's last letters name.
#[derive(Default)]
pub(crate) struct Ends(pub(crate) Mutex<Vec<Peer>>);

impl Driver for Ends {
    fn name(&self) -> &'static str {
        "remote"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["qemu"]
    }

    fn open(&self, _: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let uri = request.uri.unwrap_or_default();
        let peers = self.0.lock();
        let peer = peers.iter().find(|peer| peers.len() == 1 || uri.ends_with(peer.name)).unwrap().clone();
        let peer = Arc::new(peer);
        Ok(Some(Opened {
            uri: uri.to_owned(),
            hypervisor: Some(peer.clone()),
            connection: Some(peer),
            ..Opened::default()
        }))
    }
}

fn params(given: &Value) -> TypedParams {
    let mut params = TypedParams::new();
    for (field, value) in given.as_object().unwrap() {
        match value.as_u64() {
            Some(number) => params.push(field, number).unwrap(),
            None => params.push(field, value.as_str().unwrap()).unwrap(),
        }
    }
    params
}

/// Makes the recorded call: the name of the domain for the calls that give one, else 0.
fn make(call: &Value, source: &Domain, to: &Connect) -> Result<Value> {
    let text = |at: usize| call[at].as_str();
    let number = |at: usize| call[at].as_u64().unwrap();
    let flags = |at: usize| u32::try_from(number(at)).unwrap();
    let named = |found: Result<Domain>| found.map(|domain| json!(domain.name()));
    match text(0).unwrap() {
        "migrate" => named(source.migrate(to, flags(1), text(2), text(3), number(4))),
        "migrate2" => named(source.migrate2(to, text(1), flags(2), text(3), text(4), number(5))),
        "migrate3" => named(source.migrate3(to, &params(&call[1]), flags(2))),
        "migrateToURI" => {
            source.migrate_to_uri(text(1).unwrap(), flags(2), text(3), number(4)).map(|()| json!(0))
        }
        "migrateToURI2" => {
            source.migrate_to_uri2(text(1), text(2), text(3), flags(4), text(5), number(6)).map(|()| json!(0))
        }
        "migrateToURI3" => source.migrate_to_uri3(text(1), &params(&call[2]), flags(3)).map(|()| json!(0)),
        other => unreachable!("{other}"),
    }
}

fn shown_error(error: &Error) -> Value {
    let raw = error.to_raw();
    json!({"code": raw.code, "domain": raw.domain, "message": raw.message, "level": raw.level,
        "str1": raw.str1, "str2": raw.str2, "str3": raw.str3, "int1": raw.int1, "int2": raw.int2})
}

/// Makes every recorded migration between the ends that `open` gives connections to, and compares steps and outcome.
/// `folder` stands for the folder of the sockets.
pub(crate) fn replay(folder: &str, open: impl Fn(Peer, Peer) -> (Connect, Connect)) {
    let rows: Vec<Value> = serde_json::from_str(RECORDED).unwrap();
    assert!(rows.len() > 400);
    let mut differ = Vec::new();
    for row in &rows {
        let log = Log::default();
        let end = |name, side: &str| Peer {
            name,
            features: row[side].as_array().unwrap().iter().map(|f| number(f.as_str().unwrap())).collect(),
            told: row["told"].clone(),
            log: Arc::clone(&log),
            cancel: None,
        };
        let (source, destination) = open(end("src", "source"), end("dst", "destination"));
        let outcome = match make(&row["call"], &Domain::new(source, guest()), &destination) {
            Ok(value) => json!({"ok": value}),
            Err(error) => json!({"error": shown_error(&error)}),
        };
        let mut expected = row.clone();
        if row["error"]["str2"] == "Unable to encode message payload" {
            // The original finds out when it writes the message; ours before.
            let (function, text) =
                ("virDomainMigratePerform", "uri in virDomainMigratePerform must not be NULL");
            let error = Error::argument(ErrorDomain::DOMAIN, function, "uri", text);
            expected["error"] = shown_error(&error);
        }
        let steps = Value::Array(log.lock().clone()).to_string().replace(folder, "FOLDER");
        let expected_steps = expected["steps"].to_string();
        let same_outcome = outcome["ok"] == expected["ok"] && outcome["error"] == expected["error"];
        if steps != expected_steps || !same_outcome {
            differ.push(format!("original {expected}\nours     {steps} {outcome}"));
        }
    }
    assert!(differ.is_empty(), "{} of {} differ:\n{}", differ.len(), rows.len(), differ.join("\n"));
}
