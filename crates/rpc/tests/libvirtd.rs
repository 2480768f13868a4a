//! A conversation with the original daemon, which knows nothing of this code.
//!
//! `FERROVIRT_LIBVIRTD_SOCKET` names the socket of a running libvirtd that lets this user in; without it the test says
//! that it was skipped. It only uses the daemon's test driver.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "test helpers")]

use std::os::unix::net::UnixStream;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use ferrovirt_rpc::client::{CloseReason, Connection, Events, Received};
use ferrovirt_rpc::protocol::net::MessageHeader;
use ferrovirt_rpc::protocol::remote::{self, AuthType, Event, client};
use ferrovirt_rpc::{Io, Limits, Payload, Socket};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};

const VARIABLE: &str = "FERROVIRT_LIBVIRTD_SOCKET";
/// `VIR_DRV_FEATURE_PROGRAM_KEEPALIVE`.
const FEATURE_KEEPALIVE: i32 = 10;
/// `VIR_DRV_FEATURE_REMOTE_EVENT_CALLBACK`.
const FEATURE_EVENT_CALLBACK: i32 = 14;

struct Sink(Mutex<Sender<Event>>);

impl Events for Sink {
    fn event(&self, header: &MessageHeader, payload: &Payload) {
        if header.prog == remote::PROGRAM.number
            && let Ok(Some(event)) = Event::decode(header.proc, payload)
            && let Ok(sender) = self.0.lock()
        {
            sender.send(event).unwrap_or_default();
        }
    }

    fn closed(&self, _: CloseReason, _: &Error) {}
}

fn connect() -> Option<(Io, Connection, Receiver<Event>)> {
    let Some(path) = std::env::var_os(VARIABLE) else {
        println!("skipped: {VARIABLE} names no libvirtd socket");
        return None;
    };
    let (sender, events) = channel();
    let io = Io::new().unwrap();
    let socket = Socket::from(UnixStream::connect(path).unwrap());
    let connection = Connection::new(socket, &io, Sink(Mutex::new(sender))).unwrap();
    Some((io, connection, events))
}

fn soon() -> Limits<'static> {
    Limits::within(Duration::from_secs(20))
}

fn open(connection: &Connection) {
    let calls = connection.within(soon());
    let methods = client::auth_list(&calls).unwrap().types;
    assert!(methods.contains(&AuthType::NONE), "this user has to authenticate: {methods:?}");
    let args = remote::ConnectSupportsFeatureArgs { feature: FEATURE_KEEPALIVE };
    assert_eq!(client::connect_supports_feature(&calls, &args).unwrap().supported, 1);
    let args = remote::ConnectOpenArgs { name: Some("test:///default".into()), flags: 0 };
    client::connect_open(&calls, &args).unwrap();
    let args = remote::ConnectSupportsFeatureArgs { feature: FEATURE_EVENT_CALLBACK };
    assert_eq!(client::connect_supports_feature(&calls, &args).unwrap().supported, 1);
    connection.set_keepalive(Duration::from_secs(5), 5);
}

fn test_domain(connection: &Connection) -> remote::NonnullDomain {
    let args = remote::DomainLookupByNameArgs { name: "test".into() };
    client::domain_lookup_by_name(&connection.within(soon()), &args).unwrap().dom
}

#[test]
fn facts_about_the_host_and_a_domain() {
    let Some((_io, connection, _events)) = connect() else { return };
    open(&connection);
    let calls = connection.within(soon());
    assert_eq!(client::connect_get_type(&calls).unwrap().r#type, "TEST");
    assert_eq!(client::connect_get_version(&calls).unwrap().hv_ver, 2);
    assert!(client::connect_get_lib_version(&calls).unwrap().lib_ver >= 9_000_000);
    assert!(!client::connect_get_hostname(&calls).unwrap().hostname.is_empty());
    let node = client::node_get_info(&calls).unwrap();
    assert_eq!((&node.model[..5], node.cpus, node.mhz), (&b"i686\0"[..], 16, 1400));
    let domain = test_domain(&connection);
    assert_eq!((domain.id, &*domain.name), (1, "test"));
    let args = remote::DomainGetInfoArgs { dom: domain.clone() };
    let info = client::domain_get_info(&calls, &args).unwrap();
    assert_eq!((info.state, info.max_mem, info.nr_virt_cpu), (1, 8_388_608, 2));
    let args = remote::DomainGetXmlDescArgs { dom: domain.clone(), flags: 0 };
    assert!(
        client::domain_get_xml_desc(&calls, &args).unwrap().xml.starts_with("<domain type='test' id='1'>")
    );
    let args = remote::ConnectListAllDomainsArgs { need_results: 1, flags: 0 };
    let list = client::connect_list_all_domains(&calls, &args).unwrap();
    assert_eq!((list.ret, list.domains), (1, vec![domain.clone()]));
    let args = remote::ConnectGetAllDomainStatsArgs { doms: Vec::new(), stats: 0, flags: 0 };
    let stats = client::connect_get_all_domain_stats(&calls, &args).unwrap();
    let state = stats.ret_stats[0].params.iter().find(|p| p.field == "state.state").unwrap();
    assert_eq!(state.value, remote::TypedParamValue::Int(1));
    let args = remote::DomainGetSchedulerParametersArgs { dom: domain, nparams: 1 };
    let params = client::domain_get_scheduler_parameters(&calls, &args).unwrap().params;
    assert_eq!((params[0].field.as_str(), &params[0].value), ("weight", &remote::TypedParamValue::UInt(50)));
    client::connect_close(&calls).unwrap();
}

#[test]
fn an_error_keeps_its_fields() {
    let Some((_io, connection, _events)) = connect() else { return };
    open(&connection);
    let args = remote::DomainLookupByNameArgs { name: "none such".into() };
    let error = client::domain_lookup_by_name(&connection.within(soon()), &args).unwrap_err();
    assert_eq!((error.number(), error.domain()), (ErrorNumber::NO_DOMAIN, ErrorDomain::TEST));
    assert!(error.message().starts_with("Domain not found"), "{error}");
    assert_eq!((error.int1(), error.int2()), (-1, -1));
}

#[test]
fn events_of_a_domain() {
    let Some((_io, connection, events)) = connect() else { return };
    open(&connection);
    let calls = connection.within(soon());
    let args = remote::ConnectDomainEventCallbackRegisterAnyArgs { event_id: 0, dom: None };
    let id = client::connect_domain_event_callback_register_any(&calls, &args).unwrap().callback_id;
    let domain = test_domain(&connection);
    client::domain_suspend(&calls, &remote::DomainSuspendArgs { dom: domain.clone() }).unwrap();
    client::domain_resume(&calls, &remote::DomainResumeArgs { dom: domain.clone() }).unwrap();
    for expected in [3, 4] {
        let event = events.recv_timeout(Duration::from_secs(20)).unwrap();
        let Event::DomainEventCallbackLifecycle(event) = event else { panic!("{event:?}") };
        assert_eq!((event.callback_id, event.msg.event, &event.msg.dom), (id, expected, &domain));
    }
    let args = remote::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id: id };
    client::connect_domain_event_callback_deregister_any(&calls, &args).unwrap();
}

#[test]
fn a_screenshot_is_a_stream() {
    let Some((_io, connection, _events)) = connect() else { return };
    open(&connection);
    let args = remote::DomainScreenshotArgs { dom: test_domain(&connection), screen: 0, flags: 0 };
    let (ret, stream) = client::domain_screenshot(&connection.within(soon()), &args).unwrap();
    assert_eq!(ret.mime.as_deref(), Some("image/png"));
    let mut bytes = Vec::<u8>::new();
    loop {
        match stream.recv(&soon()).unwrap() {
            Received::Data(data) => bytes.extend(data.iter()),
            Received::Hole(_) => panic!("no holes were asked for"),
            Received::End => break,
        }
    }
    stream.finish(&soon()).unwrap();
    assert_eq!(bytes[1..4], *b"PNG");
}

#[test]
fn a_stream_can_be_given_up() {
    let Some((_io, connection, _events)) = connect() else { return };
    open(&connection);
    let args = remote::DomainScreenshotArgs { dom: test_domain(&connection), screen: 0, flags: 0 };
    let (_, stream) = client::domain_screenshot(&connection.within(soon()), &args).unwrap();
    stream.abort(&soon()).unwrap();
    let (_, stream) = client::domain_screenshot(&connection.within(soon()), &args).unwrap();
    drop(stream);
    assert_eq!(client::connect_get_type(&connection.within(soon())).unwrap().r#type, "TEST");
}

#[test]
fn many_callers_share_one_connection() {
    let Some((_io, connection, _events)) = connect() else { return };
    open(&connection);
    let domain = test_domain(&connection);
    std::thread::scope(|scope| {
        for _ in 0..32 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let args = remote::DomainGetInfoArgs { dom: domain.clone() };
                    client::domain_get_info(&connection.within(soon()), &args).unwrap();
                }
            });
        }
    });
}
