//! Hostile servers of a client.

use std::io::{IoSlice, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use ferrovirt::event::{Event, EventClass, EventSink, Interest};
use ferrovirt::{Connect, ConnectOptions, Registry};
use ferrovirt_rpc::client::{CloseReason, Connection, Events, Received};
use ferrovirt_rpc::message::{Decoder, Message, Raw, encode, keepalive};
use ferrovirt_rpc::protocol::net::{MessageHeader, MessageStatus, MessageType};
use ferrovirt_rpc::protocol::remote::{self, client, number};
use ferrovirt_rpc::samples::{Bloat, rows};
use ferrovirt_rpc::stream::Packet;
use ferrovirt_rpc::testing::{eventually, soon};
use ferrovirt_rpc::xdr::Encode;
use ferrovirt_rpc::{Io, Limits, Payload, Socket};
use ferrovirt_util::sys::fd_pass;
use ferrovirt_util::{Error, ErrorNumber};

use crate::{CONNECTION_MEMORY, Counting, MESSAGE_MEMORY};

/// The server's end, which waits for what it reads and writes.
struct Peer {
    socket: UnixStream,
    decoder: Decoder,
}

impl Peer {
    fn new(socket: UnixStream) -> Self {
        Self { socket, decoder: Decoder::new() }
    }

    fn next(&mut self) -> Option<Message> {
        use std::io::Read as _;
        loop {
            if let Some(message) = self.decoder.next_message().unwrap() {
                return Some(message);
            }
            match self.socket.read(self.decoder.space()) {
                Ok(0) | Err(_) => return None,
                Ok(count) => self.decoder.filled(count),
            }
        }
    }

    /// A client that has gone is no fault.
    fn send(&mut self, bytes: &[u8]) {
        drop(self.socket.write_all(bytes));
    }

    fn reply(&mut self, call: &MessageHeader, body: &dyn Encode) {
        self.send(&encode(&answer(call), 0, body).unwrap());
    }

    /// Sends a large body as it is, so that the peer has no second one.
    fn reply_bytes(&mut self, call: &MessageHeader, body: &[u8]) {
        let mut head = encode(&answer(call), 0, &()).unwrap();
        let length = u32::try_from(head.len() + body.len()).unwrap();
        head[..4].copy_from_slice(&length.to_be_bytes());
        self.send(&head);
        self.send(body);
    }
}

fn answer(call: &MessageHeader) -> MessageHeader {
    MessageHeader { r#type: MessageType::REPLY, status: MessageStatus::OK, ..call.clone() }
}

/// Counts what comes on its own.
struct Counter {
    events: Arc<AtomicUsize>,
    closed: Sender<Error>,
}

impl Events for Counter {
    fn event(&self, _: &MessageHeader, _: &Payload) {
        self.events.fetch_add(1, Ordering::SeqCst);
    }

    fn closed(&self, _: CloseReason, error: &Error) {
        drop(self.closed.send(error.clone()));
    }
}

struct Lab {
    connection: Connection,
    events: Arc<AtomicUsize>,
    closed: Receiver<Error>,
    _io: Io,
}

/// A connection whose server does this.
fn lab(play: impl FnOnce(Peer) + Send + 'static) -> Lab {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let (io, events) = (Io::new().unwrap(), Arc::new(AtomicUsize::new(0)));
    let (sender, closed) = channel();
    let counter = Counter { events: Arc::clone(&events), closed: sender };
    let connection = Connection::new(Socket::from(ours), &io, counter).unwrap();
    std::thread::spawn(move || play(Peer::new(theirs)));
    Lab { connection, events, closed, _io: io }
}

/// The largest statistics, filled in every way that there is.
fn largest_replies() -> Vec<Vec<u8>> {
    let row = rows().find(|row| row.name == "remote_connect_get_all_domain_stats_ret").unwrap();
    Bloat::ALL.iter().map(|bloat| row.bloated(bloat).unwrap()).collect()
}

#[test]
fn the_largest_replies() {
    let mut counting = Counting::begin();
    for reply in largest_replies() {
        counting.again();
        let length = reply.len();
        let lab = lab(move |mut peer| {
            let call = peer.next().unwrap().header;
            peer.reply_bytes(&call, &reply);
        });
        let args = remote::ConnectGetAllDomainStatsArgs::default();
        let outcome = client::connect_get_all_domain_stats(&lab.connection.within(soon()), &args);
        if let Err(error) = outcome {
            assert_eq!(error.message(), "Unable to decode message payload");
        }
        let peak = counting.peak();
        assert!(peak < MESSAGE_MEMORY + CONNECTION_MEMORY, "{peak} bytes for a reply of {length}");
    }
}

#[test]
fn replies_twice_late_and_of_others() {
    let mut counting = Counting::begin();
    counting.again();
    let lab = lab(|mut peer| {
        while let Some(call) = peer.next() {
            let head = call.header;
            let version = remote::ConnectGetVersionRet { hv_ver: head.serial.into() };
            // To calls that nobody made, before and after; and to this one twice.
            for serial in [head.serial + 1, head.serial + 1000, 0, u32::MAX, head.serial, head.serial] {
                peer.reply(&MessageHeader { serial, ..head.clone() }, &version);
            }
        }
    });
    for serial in 1..2000 {
        let ret = client::connect_get_version(&lab.connection.within(soon())).unwrap();
        assert_eq!(ret.hv_ver, serial, "each call has its own answer");
    }
    assert!(counting.peak() < CONNECTION_MEMORY, "{} bytes", counting.peak());
}

#[test]
fn a_slow_server_is_left_at_the_deadline() {
    let mut counting = Counting::begin();
    counting.again();
    let lab = lab(|mut peer| {
        let call = peer.next().unwrap().header;
        let bytes = encode(&answer(&call), 0, &Raw(&[0; 4000])).unwrap();
        for byte in bytes {
            peer.send(&[byte]);
            std::thread::sleep(Duration::from_millis(10));
        }
    });
    let begun = Instant::now();
    let limits = Limits::within(Duration::from_millis(300));
    let error = client::connect_get_capabilities(&lab.connection.within(limits)).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT);
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    assert!(counting.peak() < CONNECTION_MEMORY, "{} bytes", counting.peak());
}

#[test]
fn a_server_that_falls_silent_within_a_message_is_found_out() {
    let _counting = Counting::begin();
    let lab = lab(|mut peer| {
        let call = peer.next().unwrap().header;
        let bytes = encode(&answer(&call), 0, &Raw(&[0; 4000])).unwrap();
        peer.send(&bytes[..2000]);
        // It lives, and reads.
        while peer.next().is_some() {}
    });
    lab.connection.set_keepalive(Duration::from_millis(100), 2);
    let begun = Instant::now();
    let error = client::connect_get_capabilities(&lab.connection.within(soon())).unwrap_err();
    assert!(error.message().contains("keepalive timeout"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn pings_and_packets_of_nothing() {
    let mut counting = Counting::begin();
    let call = MessageHeader { serial: 77, ..event_header() };
    let packet = Packet::Data(Payload::new(vec![1; 10], 0)).encode(&call).unwrap();
    let many = [keepalive(true), packet, encode(&event_header(), 0, &Raw(&[0; 8])).unwrap()].concat();
    let many = many.repeat(300_000);
    counting.again();
    let lab = lab(move |mut peer| {
        // Reads nothing of what it is sent meanwhile.
        peer.send(&many);
        while let Some(message) = peer.next() {
            if message.header.r#type == MessageType::CALL {
                peer.reply(&message.header, &remote::ConnectGetVersionRet { hv_ver: 1 });
            }
        }
    });
    eventually("all events have come", || lab.events.load(Ordering::SeqCst) == 300_000);
    assert!(counting.peak() < CONNECTION_MEMORY, "{} bytes", counting.peak());
    assert_eq!(client::connect_get_version(&lab.connection.within(soon())).unwrap().hv_ver, 1);
}

fn event_header() -> MessageHeader {
    let procedure = remote::PROGRAM.procedure(number::DOMAIN_EVENT_LIFECYCLE).unwrap();
    ferrovirt_rpc::message::header(procedure, MessageType::MESSAGE, 0, MessageStatus::OK)
}

#[test]
fn data_without_end_while_a_call_waits() {
    let mut counting = Counting::begin();
    counting.again();
    let lab = lab(|mut peer| {
        let open = peer.next().unwrap().header;
        peer.reply(&open, &());
        let call = peer.next().unwrap().header;
        let data = Packet::Data(Payload::new(vec![1; 100_000], 0)).encode(&open).unwrap();
        // Until the client has had enough: it says so, and only then is the call answered.
        peer.socket.set_read_timeout(Some(Duration::from_millis(1))).unwrap();
        let stopped = loop {
            peer.send(&data);
            if let Some(message) = peer.next() {
                break message;
            }
        };
        assert_eq!(stopped.header.serial, open.serial);
        assert!(matches!(Packet::from_message(stopped).unwrap(), Packet::Abort(None)));
        peer.reply(&call, &remote::ConnectGetVersionRet { hv_ver: 1 });
        while peer.next().is_some() {}
    });
    let args = remote::StorageVolDownloadArgs::default();
    let ((), stream) = client::storage_vol_download(&lab.connection.within(soon()), &args).unwrap();
    assert_eq!(client::connect_get_version(&lab.connection.within(soon())).unwrap().hv_ver, 1);
    assert!(counting.peak() < MESSAGE_MEMORY + 2 * CONNECTION_MEMORY, "{} bytes", counting.peak());
    // What has come is there, and then the reason why there is no more.
    let mut bytes = 0;
    let error = loop {
        match stream.recv(&soon()) {
            Ok(Received::Data(data)) => bytes += data.len(),
            Ok(other) => panic!("{other:?}"),
            Err(error) => break error,
        }
    };
    assert!(bytes > 32 << 20, "{bytes}");
    assert_eq!(error.number(), ErrorNumber::OPERATION_FAILED);
    assert!(counting.kept() < CONNECTION_MEMORY, "{} bytes", counting.kept());
}

#[test]
fn descriptors_that_no_reply_announced() {
    let _counting = Counting::begin();
    let lab = lab(|mut peer| {
        let call = peer.next().unwrap().header;
        let null = std::fs::File::open("/dev/null").unwrap();
        let bytes = encode(&answer(&call), 0, &remote::ConnectGetVersionRet { hv_ver: 1 }).unwrap();
        drop(fd_pass::send(peer.socket.as_fd(), &[IoSlice::new(&bytes)], &[null.as_fd()]));
        while peer.next().is_some() {}
    });
    // The call may have its answer; the connection is over.
    drop(client::connect_get_version(&lab.connection.within(soon())));
    let error = lab.closed.recv_timeout(Duration::from_secs(10)).unwrap();
    assert!(error.message().contains("no message announced"), "{error}");
}

// Through the whole driver.

/// A daemon that lets everybody in and leaves the rest to `play`, which is called once a client has subscribed or asked for
/// statistics.
fn daemon(
    folder: &std::path::Path,
    play: impl FnOnce(&mut Peer, &MessageHeader) + Send + 'static,
) -> Connect {
    let path = folder.join("sock");
    let listener = UnixListener::bind(&path).unwrap();
    std::thread::spawn(move || {
        let mut peer = Peer::new(listener.accept().unwrap().0);
        let mut play = Some(play);
        while let Some(message) = peer.next() {
            let call = message.header;
            match call.proc {
                number::AUTH_LIST => {
                    peer.reply(&call, &remote::AuthListRet { types: vec![remote::AuthType::NONE] });
                }
                number::CONNECT_SUPPORTS_FEATURE => {
                    peer.reply(&call, &remote::ConnectSupportsFeatureRet { supported: 1 });
                }
                number::CONNECT_GET_ALL_DOMAIN_STATS => {
                    if let Some(play) = play.take() {
                        play(&mut peer, &call);
                    }
                }
                number::CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY => {
                    let ret = remote::ConnectDomainEventCallbackRegisterAnyRet { callback_id: 1 };
                    peer.reply(&call, &ret);
                    if let Some(play) = play.take() {
                        play(&mut peer, &call);
                    }
                }
                _ => peer.reply(&call, &()),
            }
        }
    });
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let uri = format!("test+unix:///default?socket={}", path.display());
    ConnectOptions::new().registry(registry).open(Some(&uri)).unwrap()
}

#[test]
fn the_largest_replies_as_values_of_the_api() {
    let mut counting = Counting::begin();
    for reply in largest_replies() {
        let folder = tempfile::tempdir().unwrap();
        counting.again();
        let connect = daemon(folder.path(), move |peer, call| {
            peer.reply_bytes(call, &reply);
        });
        drop(connect.all_domain_stats(&[], 0, 0));
        let peak = counting.peak();
        assert!(peak < MESSAGE_MEMORY + CONNECTION_MEMORY, "{peak} bytes");
    }
}

/// A subscriber who does not come back.
struct Stuck(std::sync::Mutex<Receiver<()>>);

impl EventSink for Stuck {
    fn deliver(&self, _: &Event) {
        let _ = self.0.lock().unwrap().recv();
    }
}

#[test]
fn events_for_a_subscriber_that_takes_none() {
    let mut counting = Counting::begin();
    for (what, count, name) in [("small", 300_000, "x".to_owned()), ("large", 60, "x".repeat(4 << 20))] {
        let folder = tempfile::tempdir().unwrap();
        let dom = remote::NonnullDomain { name: name.into(), ..Default::default() };
        let msg = remote::DomainEventLifecycleMsg { dom, event: 1, detail: 1 };
        let procedure = remote::PROGRAM.procedure(number::DOMAIN_EVENT_CALLBACK_LIFECYCLE).unwrap();
        let head = ferrovirt_rpc::message::header(procedure, MessageType::MESSAGE, 0, MessageStatus::OK);
        let body = remote::DomainEventCallbackLifecycleMsg { callback_id: 1, msg };
        let event = encode(&head, 0, &body).unwrap();
        counting.again();
        let (done, finished) = channel();
        let connect = daemon(folder.path(), move |peer, _| {
            for _ in 0..count {
                peer.send(&event);
            }
            done.send(()).unwrap();
        });
        let (go, stuck) = channel();
        let interest = Interest { class: EventClass::Domain, id: 0, object: None };
        let subscription =
            connect.subscribe(interest, Arc::new(Stuck(std::sync::Mutex::new(stuck)))).unwrap();
        finished.recv_timeout(Duration::from_secs(20)).unwrap();
        assert!(counting.peak() < MESSAGE_MEMORY, "{what}: {} bytes", counting.peak());
        // And the connection is of use.
        assert!(connect.is_alive().unwrap());
        drop(go);
        drop(subscription);
    }
}
