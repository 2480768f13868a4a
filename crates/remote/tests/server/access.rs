//! Who may do what.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use ferrovirt::auth::Credential;
use ferrovirt::{ConnectOptions, ErrorNumber, Registry};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::client::Calls;
use ferrovirt_rpc::protocol::remote::{self, AuthType, client};
use ferrovirt_rpc::sasl::Passwords;
use ferrovirt_rpc::server::access::{ReadOnly, Rule, Rules};
use ferrovirt_rpc::server::auth::{Authenticator, Exchange, Method, Sasl, Step, failed};
use ferrovirt_rpc::server::{Listener, Peer, ServerOptions};
use ferrovirt_rpc::testing::{eventually, soon};
use zeroize::Zeroizing;

use crate::lab::{Lab, wire};

/// Everything with the connection, reading of one domain, everything with another.
fn rules() -> Rules {
    [
        Rule::allow().object("connect"),
        Rule::allow().object("domain").verbs(["getattr", "read"]).attribute("domain_name", "web"),
        Rule::allow().object("domain").attribute("domain_name", "build"),
    ]
    .into_iter()
    .collect()
}

fn restricted() -> Lab {
    Lab::new(|offer: Offer| offer.access(rules()))
}

#[test]
fn calls_that_are_not_permitted_are_refused() {
    let lab = restricted();
    let client = lab.client();
    let calls = client.connection.within(soon());
    let args = remote::DomainGetXmlDescArgs { dom: wire(0), flags: 0 };
    assert_eq!(client::domain_get_xml_desc(&calls, &args).unwrap().xml, "<domain>web:0:-</domain>");
    // With secrets, another permission is needed.
    let args = remote::DomainGetXmlDescArgs { dom: wire(0), flags: 1 };
    let error = client::domain_get_xml_desc(&calls, &args).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::ACCESS_DENIED);
    assert_eq!(error.message(), "access denied: 'Fake' denied access");
    assert!(client::domain_destroy(&calls, &remote::DomainDestroyArgs { dom: wire(0) }).is_err());
    client::domain_destroy(&calls, &remote::DomainDestroyArgs { dom: wire(2) }).unwrap();
    // A name that does not belong to the UUID is no way around.
    let forged = remote::NonnullDomain { name: "build".into(), ..wire(1) };
    let error = client::domain_destroy(&calls, &remote::DomainDestroyArgs { dom: forged }).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::ACCESS_DENIED);
    assert_eq!(*lab.host.destroyed.lock(), ["build"]);
}

#[test]
fn look_ups_show_only_what_may_be_seen() {
    let lab = restricted();
    let client = lab.client();
    let calls = client.connection.within(soon());
    let by_name = |name: &str| {
        let args = remote::DomainLookupByNameArgs { name: name.into() };
        client::domain_lookup_by_name(&calls, &args).map(|ret| ret.dom.id).map_err(|e| e.number())
    };
    assert_eq!(by_name("web"), Ok(1));
    assert_eq!(by_name("db"), Err(ErrorNumber::ACCESS_DENIED));
    assert_eq!(by_name("none"), Err(ErrorNumber::NO_DOMAIN));
}

#[test]
fn lists_and_counts_leave_out_what_may_not_be_seen() {
    let lab = restricted();
    let client = lab.client();
    let calls = client.connection.within(soon());
    let args = remote::ConnectListAllDomainsArgs { need_results: 1, flags: 0 };
    let all = client::connect_list_all_domains(&calls, &args).unwrap();
    let names: Vec<_> = all.domains.iter().map(|d| &*d.name).collect();
    assert_eq!((names, all.ret), (vec!["web", "build"], 2));
    let args = remote::ConnectListAllDomainsArgs { need_results: 0, flags: 0 };
    let count = client::connect_list_all_domains(&calls, &args).unwrap();
    assert_eq!((count.ret, count.domains.len()), (2, 0));
    assert_eq!(client::connect_num_of_domains(&calls).unwrap().num, 2);
    assert_eq!(client::connect_num_of_defined_domains(&calls).unwrap().num, 2);
    let args = remote::ConnectListDomainsArgs { maxids: 10 };
    assert_eq!(client::connect_list_domains(&calls, &args).unwrap().ids, [1, 3]);
    let args = remote::ConnectListDefinedDomainsArgs { maxnames: 1 };
    assert_eq!(client::connect_list_defined_domains(&calls, &args).unwrap().names, ["web"]);
}

#[test]
fn a_document_is_not_parsed_before_it_is_permitted() {
    let lab = restricted();
    let client = lab.client();
    let calls = client.connection.within(soon());
    let define = |xml: &str| {
        let args = remote::DomainDefineXmlArgs { xml: xml.into() };
        client::domain_define_xml(&calls, &args).map(drop).map_err(|e| e.number())
    };
    for refused in [
        "<domain><name>web</name></domain>",
        "<domain><name>other</name><name>build</name></domain>",
        "<domain><x><name>build</name></x></domain>",
        "<domain><name>build</name>",
        "no document",
    ] {
        assert_eq!(define(refused), Err(ErrorNumber::ACCESS_DENIED), "{refused}");
    }
    assert_eq!(lab.host.parsed.load(Ordering::SeqCst), 0);
    assert_eq!(define("<domain><name>build</name></domain>"), Ok(()));
    assert_eq!(lab.host.parsed.load(Ordering::SeqCst), 1);
}

#[test]
fn a_connection_for_reading_is_refused_by_the_api() {
    let lab = Lab::new(|offer| offer);
    let client = lab.connect("ro");
    client.open().unwrap();
    let calls = client.connection.within(soon());
    let error = client::domain_destroy(&calls, &remote::DomainDestroyArgs { dom: wire(0) }).unwrap_err();
    assert_eq!(error.message(), "operation forbidden: read only access prevents virDomainDestroy");
    assert_eq!(client::connect_num_of_domains(&calls).unwrap().num, 3);
    assert!(lab.host.destroyed.lock().is_empty());
}

#[test]
fn a_policy_for_readers_needs_no_objects() {
    let lab = Lab::new(|offer| offer.access(ReadOnly));
    let client = lab.connect("ro");
    client.open().unwrap();
    let calls = client.connection.within(soon());
    let args = remote::DomainGetXmlDescArgs { dom: wire(0), flags: 0 };
    client::domain_get_xml_desc(&calls, &args).unwrap();
    let error = client::domain_destroy(&calls, &remote::DomainDestroyArgs { dom: wire(0) }).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::ACCESS_DENIED);
    client::domain_destroy(
        &lab.client().connection.within(soon()),
        &remote::DomainDestroyArgs { dom: wire(0) },
    )
    .unwrap();
}

/// Lets in who says the right word in two steps.
struct Password;

struct Talk(bool);

impl Authenticator for Password {
    fn method(&self, _: &Peer) -> Method {
        Method::Sasl
    }

    fn mechanisms(&self, _: &Peer) -> ferrovirt::Result<String> {
        Ok("WORD".into())
    }

    fn begin(&self, _: &Peer, mechanism: &str) -> ferrovirt::Result<Box<dyn Exchange>> {
        if mechanism == "WORD" { Ok(Box::new(Talk(false))) } else { Err(failed()) }
    }
}

impl Exchange for Talk {
    fn step(&mut self, data: Option<&[u8]>) -> ferrovirt::Result<Step> {
        match (self.0, data) {
            (false, None) => {
                self.0 = true;
                Ok(Step { data: Some(b"word?".to_vec()), ..Step::default() })
            }
            (true, Some(b"open")) => Ok(Step { user: Some("joe".into()), ..Step::default() }),
            _ => Err(failed()),
        }
    }
}

#[test]
fn nothing_is_answered_before_the_client_has_authenticated() {
    let lab = Lab::new(|offer| offer.authentication(Password));
    let client = lab.connect("sock");
    let calls = client.connection.within(soon());
    assert_eq!(client.open().unwrap_err().message(), "authentication required");
    assert_eq!(lab.server.unauthenticated_clients(), 1);
    assert_eq!(client::auth_list(&calls).unwrap().types, [AuthType::SASL]);
    assert_eq!(client::auth_sasl_init(&calls).unwrap().mechlist, "WORD");
    let start = |mech: &str| {
        let args = remote::AuthSaslStartArgs { mech: mech.into(), nil: 1, data: Vec::new() };
        client::auth_sasl_start(&calls, &args)
    };
    let step = |data: &[u8]| {
        client::auth_sasl_step(&calls, &remote::AuthSaslStepArgs { nil: 0, data: data.to_vec() })
    };
    // Out of order, a wrong mechanism, a wrong word.
    assert_eq!(step(b"open").unwrap_err().message(), "authentication failed: authentication failed");
    assert!(start("PLAIN").is_err());
    assert_eq!(start("WORD").unwrap().data, b"word?");
    assert!(start("WORD").is_err(), "an exchange goes on");
    assert!(step(b"guess").is_err());
    assert!(step(b"open").is_err(), "a failed exchange is over");
    assert!(client::auth_polkit(&calls).is_err());
    assert!(client.open().is_err());
    start("WORD").unwrap();
    let done = step(b"open").unwrap();
    assert_eq!((done.complete, done.nil), (1, 1));
    client.open().unwrap();
    assert_eq!(lab.server.unauthenticated_clients(), 0);
    let args = remote::DomainGetXmlDescArgs { dom: wire(0), flags: 0 };
    assert_eq!(client::domain_get_xml_desc(&calls, &args).unwrap().xml, "<domain>web:0:joe</domain>");
    assert!(start("WORD").is_err(), "nobody authenticates twice");
}

/// Always wants to hear more.
struct Curious;

impl Authenticator for Curious {
    fn method(&self, _: &Peer) -> Method {
        Method::Sasl
    }

    fn begin(&self, _: &Peer, mechanism: &str) -> ferrovirt::Result<Box<dyn Exchange>> {
        if mechanism == "WORD" { Ok(Box::new(Self)) } else { Err(failed()) }
    }
}

impl Exchange for Curious {
    fn step(&mut self, _: Option<&[u8]>) -> ferrovirt::Result<Step> {
        Ok(Step { data: Some(b"and?".to_vec()), ..Step::default() })
    }
}

/// Neither an exchange without end nor guesses without number.
#[test]
fn nobody_authenticates_for_ever() {
    let options = ServerOptions { max_login_calls: 50, ..ServerOptions::default() };
    let lab = Lab::with(options, |offer| offer.authentication(Curious));
    let guess = |calls: &Calls<'_>| {
        let args = remote::AuthSaslStartArgs { mech: "GUESS".into(), nil: 1, data: Vec::new() };
        client::auth_sasl_start(calls, &args).map(drop)
    };
    let step = |calls: &Calls<'_>| {
        client::auth_sasl_step(calls, &remote::AuthSaslStepArgs { nil: 1, data: Vec::new() }).map(drop)
    };
    for endless in [true, false] {
        let client = lab.connect("sock");
        let calls = client.connection.within(soon());
        if endless {
            let args = remote::AuthSaslStartArgs { mech: "WORD".into(), nil: 1, data: Vec::new() };
            client::auth_sasl_start(&calls, &args).unwrap();
        }
        let text = "authentication failed: too many calls of a client that has not authenticated";
        let next = || if endless { step(&calls) } else { guess(&calls) };
        let made = (0..1000).take_while(|_| next().map_or_else(|e| e.message() != text, |()| true)).count();
        assert_eq!(made, if endless { 49 } else { 50 });
        // Who does not hear is dropped.
        assert!(next().is_err());
        eventually("the session ends", || client.connection.closed().is_some());
    }
    eventually("both are gone", || lab.server.clients() == 0);
}

/// One user.
struct Joe;

impl Passwords for Joe {
    fn password(&self, user: &str, _: &str) -> Option<Zeroizing<String>> {
        (user == "joe").then(|| Zeroizing::new("secret".to_owned()))
    }
}

/// What a user types.
struct Typed(&'static str);

impl ferrovirt::auth::Authenticator for Typed {
    fn kinds(&self) -> &[i32] {
        &[2, 5]
    }

    fn answer(&self, credentials: &mut [Credential]) -> ferrovirt::Result<()> {
        for credential in credentials {
            credential.answer = Some(if credential.kind == 5 { self.0 } else { "joe" }.into());
        }
        Ok(())
    }
}

/// Both halves: the user of an open network connection has a name, and what follows is protected.
#[test]
fn passwords_over_the_network() {
    let lab = Lab::new(|offer| offer.authentication(Sasl::new(Arc::new(Joe), "lab").network_only()));
    let listener = Listener::tcp("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    lab.server.listen(listener);
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let open = |typed| {
        let options = ConnectOptions::new().registry(Arc::clone(&registry)).auth(Arc::new(Typed(typed)));
        options.open(Some(&format!("fake+tcp://127.0.0.1:{port}/x")))
    };
    assert_eq!(open("guess").unwrap_err().number(), ErrorNumber::AUTH_FAILED);
    let connect = open("secret").unwrap();
    let domain = connect.domain_lookup_by_name("web").unwrap();
    assert_eq!(domain.xml_desc(0).unwrap(), "<domain>web:0:joe</domain>");
    assert_eq!(connect.num_of_domains().unwrap(), 3);
    // Local clients need no password.
    assert_eq!(client::connect_get_version(&lab.client().connection.within(soon())).unwrap().hv_ver, 7);
}
