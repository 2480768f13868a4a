//! Clients that do not keep to the protocol, and many clients.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ferrovirt::ErrorNumber;
use ferrovirt_rpc::caller::Caller as _;
use ferrovirt_rpc::message::{Raw, encode, header};
use ferrovirt_rpc::protocol::net::{MessageHeader, MessageStatus, MessageType};
use ferrovirt_rpc::protocol::remote::{self, client, number};
use ferrovirt_rpc::testing::{eventually, soon};

use crate::lab::{Lab, wire};

#[test]
fn calls_in_the_wrong_order() {
    let lab = Lab::new(|offer| offer);
    let client = lab.connect("sock");
    let calls = client.connection.within(soon());
    let error = client::connect_get_type(&calls).unwrap_err();
    assert_eq!(error.message(), "internal error: hypervisor connection not open");
    let error = client::domain_destroy(&calls, &remote::DomainDestroyArgs { dom: wire(0) }).unwrap_err();
    assert_eq!(error.message(), "internal error: hypervisor connection not open");
    client.open().unwrap();
    assert_eq!(client.open().unwrap_err().message(), "internal error: connection already open");
    client::connect_close(&calls).unwrap();
    assert_eq!(lab.host.opened.load(Ordering::SeqCst), 1);
    drop(client);
    eventually("what was opened is closed", || lab.host.closed.load(Ordering::SeqCst) == 1);
}

#[test]
fn arguments_that_ask_for_too_much() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    let peek = |size| {
        let args =
            remote::DomainBlockPeekArgs { dom: wire(0), path: "vda".into(), offset: 3, size, flags: 0 };
        client::domain_block_peek(&calls, &args)
    };
    assert_eq!(peek(1000).unwrap().buffer, [3; 1000]);
    assert_eq!(peek(u32::MAX).unwrap_err().message(), "internal error: size too large for buffer");
    for maxids in [-1, i32::MAX] {
        let args = remote::ConnectListDomainsArgs { maxids };
        assert_eq!(
            client::connect_list_domains(&calls, &args).unwrap_err().message(),
            "internal error: maxids too large"
        );
    }
    let args = remote::DomainGetVcpusArgs { dom: wire(0), maxinfo: 16384, maplen: i32::MAX };
    let error = client::domain_get_vcpus(&calls, &args).unwrap_err();
    assert_eq!(error.message(), "internal error: maxinfo * maplen > REMOTE_CPUMAPS_MAX");
    let args = remote::ConnectDomainEventCallbackRegisterAnyArgs { event_id: 1000, dom: None };
    let error = client::connect_domain_event_callback_register_any(&calls, &args).unwrap_err();
    assert_eq!(error.message(), "internal error: unsupported domain event ID 1000");
}

#[test]
fn arguments_that_are_none() {
    let lab = Lab::new(|offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    let destroy = remote::PROGRAM.procedure(number::DOMAIN_DESTROY).unwrap();
    for bytes in [&[][..], &[0; 3], &[0xff; 40], &[0; 400]] {
        let error = calls.call(destroy, &Raw(bytes)).unwrap_err();
        assert_eq!(error.message(), "Unable to decode message payload");
    }
    assert_eq!(client::connect_get_version(&calls).unwrap().hv_ver, 7);
}

fn raw_header(number: i32, kind: MessageType) -> MessageHeader {
    let procedure = remote::PROGRAM.procedure(number).unwrap();
    header(procedure, kind, 7, MessageStatus::OK)
}

#[test]
fn messages_that_are_none_end_only_their_own_session() {
    let lab = Lab::new(|offer| offer);
    let good = lab.client();
    let reply = encode(&raw_header(number::CONNECT_OPEN, MessageType::REPLY), 0, &()).unwrap();
    for bytes in [vec![0xff; 64], vec![0; 64], 3_u32.to_be_bytes().to_vec(), reply] {
        let mut bad = UnixStream::connect(lab.path("sock")).unwrap();
        bad.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        bad.write_all(&bytes).unwrap();
        assert_eq!(bad.read(&mut [0; 16]).unwrap_or(0), 0, "the session must end");
    }
    assert_eq!(client::connect_get_version(&good.connection.within(soon())).unwrap().hv_ver, 7);
    eventually("sessions end", || lab.server.clients() == 1);
}

#[test]
fn stream_messages_without_a_stream_are_ignored() {
    let lab = Lab::new(|offer| offer);
    let mut socket = UnixStream::connect(lab.path("sock")).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    for status in [MessageStatus::CONTINUE, MessageStatus::OK, MessageStatus::ERROR] {
        let head = MessageHeader { status, ..raw_header(number::STORAGE_VOL_UPLOAD, MessageType::STREAM) };
        socket.write_all(&encode(&head, 0, &Raw(b"data")).unwrap()).unwrap();
    }
    let call = encode(&raw_header(number::AUTH_LIST, MessageType::CALL), 0, &()).unwrap();
    socket.write_all(&call).unwrap();
    let mut reply = [0; 36];
    socket.read_exact(&mut reply).unwrap();
    assert_eq!(reply[20..28], [0, 0, 0, 7, 0, 0, 0, 0], "serial 7 is answered without an error");
}

#[test]
fn more_streams_than_a_client_may_have() {
    let options = ferrovirt_rpc::server::ServerOptions::default();
    let client_options = ferrovirt_rpc::server::Options { max_streams: 2, ..options.client };
    let options = ferrovirt_rpc::server::ServerOptions { client: client_options, ..options };
    let lab = Lab::with(options, |offer| offer);
    let client = lab.client();
    let calls = client.connection.within(soon());
    let open = || {
        let args = remote::DomainOpenConsoleArgs { dom: wire(0), dev_name: None, flags: 0 };
        client::domain_open_console(&calls, &args)
    };
    let (_first, _second) = (open().unwrap(), open().unwrap());
    assert_eq!(open().unwrap_err().message(), "internal error: too many streams are open");
    drop((_first, _second));
    eventually("streams end", || open().is_ok());
}

#[test]
fn many_clients_at_once() {
    let lab = Lab::new(|offer| offer);
    let mut clients: Vec<_> = (0..200).map(|_| lab.connect("sock")).collect();
    std::thread::scope(|scope| {
        for chunk in clients.chunks_mut(25) {
            scope.spawn(move || {
                for client in chunk {
                    client.open().unwrap();
                    let calls = client.connection.within(soon());
                    for _ in 0..5 {
                        assert_eq!(client::connect_get_version(&calls).unwrap().hv_ver, 7);
                    }
                }
            });
        }
    });
    assert_eq!(lab.server.clients(), 200);
    drop(clients);
    eventually("sessions end", || lab.server.clients() == 0);
    eventually("connections are closed", || lab.host.closed.load(Ordering::SeqCst) == 200);
}

#[test]
fn a_server_does_not_connect_to_further_servers() {
    let lab = Lab::new(|_| {
        let registry = ferrovirt::Registry::new();
        ferrovirt_driver_remote::register(&registry);
        ferrovirt_driver_remote::server::Offer::new().registry(registry)
    });
    let client = lab.connect("sock");
    for uri in ["fake+unix:///x?socket=/nowhere", "fake://host/x", "remote:///x", ""] {
        let args = remote::ConnectOpenArgs { name: Some(uri.into()), flags: 0 };
        let error = client::connect_open(&client.connection.within(soon()), &args).unwrap_err();
        assert_eq!(error.number(), ErrorNumber::NO_CONNECT, "{uri}");
    }
}
