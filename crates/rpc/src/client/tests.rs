//! A connection against a peer in the same process, which may be slow, lying or dead.

use std::io::{IoSlice, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Instant;

use ferrovirt_util::RawError;
use ferrovirt_util::sys::fd_pass;

use super::*;
use crate::message::{Decoder, encode, encode_error};
use crate::protocol::remote::{self, client, number};
use crate::stream::Packet;
use crate::testing::soon;
use crate::transport::Socket;

/// What a connection reported on its own.
#[derive(Debug)]
enum Seen {
    Event(i32),
    Closed(CloseReason, RawError),
}

struct Sink(Mutex<Sender<Seen>>);

impl Events for Sink {
    fn event(&self, header: &MessageHeader, _: &Payload) {
        self.0.lock().send(Seen::Event(header.proc)).unwrap_or_default();
    }

    fn closed(&self, reason: CloseReason, error: &Error) {
        self.0.lock().send(Seen::Closed(reason, error.to_raw())).unwrap_or_default();
    }
}

/// The server's end of a connection, with blocking calls.
struct Peer {
    socket: UnixStream,
    decoder: Decoder,
}

impl Peer {
    fn next(&mut self) -> Option<Message> {
        self.next_within(nix::poll::PollTimeout::NONE)
    }

    fn next_within(&mut self, timeout: nix::poll::PollTimeout) -> Option<Message> {
        loop {
            if let Some(message) = self.decoder.next_message().unwrap() {
                return Some(message);
            }
            // Waits for bytes without taking them, then takes them with their descriptors.
            let mut fds = [nix::poll::PollFd::new(self.socket.as_fd(), nix::poll::PollFlags::POLLIN)];
            if nix::poll::poll(&mut fds, timeout).unwrap() == 0 {
                return None;
            }
            let mut received = Vec::new();
            match fd_pass::recv(self.socket.as_fd(), self.decoder.space(), &mut received) {
                Ok(0) | Err(_) => return None,
                Ok(count) => self.decoder.filled(count),
            }
            self.decoder.push_fds(received);
        }
    }

    fn send(&mut self, bytes: &[u8]) {
        self.socket.write_all(bytes).unwrap();
    }

    fn reply(&mut self, call: &MessageHeader, body: &dyn Encode) {
        self.send(&encode(&answer(call), 0, body).unwrap());
    }
}

fn answer(call: &MessageHeader) -> MessageHeader {
    MessageHeader { r#type: MessageType::REPLY, status: MessageStatus::OK, ..call.clone() }
}

fn pair() -> (Io, Connection, Peer, Receiver<Seen>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let (sender, seen) = channel();
    let io = Io::new().unwrap();
    let connection = Connection::new(Socket::from(ours), &io, Sink(Mutex::new(sender))).unwrap();
    (io, connection, Peer { socket: theirs, decoder: Decoder::new() }, seen)
}

fn version(n: u64) -> remote::ConnectGetVersionRet {
    remote::ConnectGetVersionRet { hv_ver: n }
}

fn event() -> Vec<u8> {
    let procedure = remote::PROGRAM.procedure(number::DOMAIN_EVENT_REBOOT).unwrap();
    let head = header(procedure, MessageType::MESSAGE, 0, MessageStatus::OK);
    encode(&head, 0, &remote::DomainEventRebootMsg::default()).unwrap()
}

#[test]
fn replies_reach_their_callers_in_any_order() {
    let (_io, connection, mut peer, _seen) = pair();
    let server = std::thread::spawn(move || {
        let (mut waiting, mut answered) = (Vec::new(), 0);
        let mut rng = crate::samples::Rng::new(5);
        while answered < 1600 {
            // Keeps some back as long as more come, so that answers overtake each other.
            let more = peer.next_within(nix::poll::PollTimeout::from(5_u8));
            let keep = if more.is_some() { 7 } else { 0 };
            waiting.extend(more);
            while waiting.len() > keep {
                let call: Message = waiting.swap_remove(rng.index(waiting.len()));
                let args: remote::ConnectGetMaxVcpusArgs = call.payload.decode().unwrap();
                let number = args.r#type.unwrap().parse().unwrap();
                peer.reply(&call.header, &remote::ConnectGetMaxVcpusRet { max_vcpus: number });
                answered += 1;
                if answered % 50 == 0 {
                    peer.send(&event());
                }
            }
        }
        peer
    });
    std::thread::scope(|scope| {
        for thread in 0..16 {
            let connection = &connection;
            scope.spawn(move || {
                for round in 0..100 {
                    let number = thread * 1000 + round;
                    let args = remote::ConnectGetMaxVcpusArgs { r#type: Some(number.to_string()) };
                    let ret = client::connect_get_max_vcpus(&connection.within(soon()), &args).unwrap();
                    assert_eq!(ret.max_vcpus, number);
                }
            });
        }
    });
    server.join().unwrap();
    assert!(connection.shared.state.lock().calls.is_empty());
}

#[test]
fn a_late_reply_harms_nobody() {
    let (_io, connection, mut peer, _seen) = pair();
    let begin = Instant::now();
    let limits = Limits::within(Duration::from_millis(50));
    let error = client::connect_get_version(&connection.within(limits)).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT);
    assert!(begin.elapsed() >= Duration::from_millis(50) && begin.elapsed() < Duration::from_secs(5));
    let late = peer.next().unwrap();
    let server = std::thread::spawn(move || {
        let call = peer.next().unwrap();
        peer.reply(&late.header, &version(1));
        peer.reply(&call.header, &version(2));
        peer
    });
    assert_eq!(client::connect_get_version(&connection.within(soon())).unwrap().hv_ver, 2);
    server.join().unwrap();
}

#[test]
fn a_call_can_be_cancelled() {
    let (_io, connection, _peer, _seen) = pair();
    let begin = Instant::now();
    let cancelled = || begin.elapsed() > Duration::from_millis(60);
    let limits = Limits { deadline: None, cancelled: Some(&cancelled) };
    let error = client::connect_get_version(&connection.within(limits)).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_ABORTED);
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[test]
fn errors_come_field_by_field() {
    let (_io, connection, mut peer, _seen) = pair();
    let sent = Error::from_raw(RawError {
        code: 4242,
        domain: 99,
        level: 2,
        message: Some("no such thing".into()),
        str2: Some("thing".into()),
        int1: 7,
        ..RawError::default()
    });
    let expected = sent.to_raw();
    let server = std::thread::spawn(move || {
        let call = peer.next().unwrap();
        peer.send(&encode_error(&call.header, &sent).unwrap());
        peer
    });
    let error = client::connect_get_version(&connection.within(soon())).unwrap_err();
    assert_eq!(error.to_raw(), expected);
    server.join().unwrap();
}

#[test]
fn events_arrive_without_any_call() {
    let (_io, _connection, mut peer, seen) = pair();
    for _ in 0..3 {
        peer.send(&event());
        let seen = seen.recv_timeout(Duration::from_secs(20)).unwrap();
        assert!(matches!(seen, Seen::Event(number::DOMAIN_EVENT_REBOOT)), "{seen:?}");
    }
}

#[test]
fn a_dead_peer_ends_every_call_at_once() {
    let (_io, connection, mut peer, seen) = pair();
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| client::connect_get_version(&connection.within(soon())).unwrap_err()))
            .collect();
        for _ in 0..8 {
            peer.next().unwrap();
        }
        drop(peer);
        let begin = Instant::now();
        for caller in callers {
            let error = caller.join().unwrap();
            assert_eq!(error.message(), "End of file while reading data: Input/output error");
        }
        assert!(begin.elapsed() < Duration::from_secs(5));
    });
    assert!(matches!(seen.recv().unwrap(), Seen::Closed(CloseReason::Eof, _)));
    let error = client::connect_get_version(&connection.within(soon())).unwrap_err();
    assert_eq!(error.message(), "internal error: client socket is closed");
}

#[test]
fn closing_wakes_a_caller_without_a_deadline() {
    let (_io, connection, _peer, seen) = pair();
    std::thread::scope(|scope| {
        let caller = scope.spawn(|| client::connect_get_version(&connection.within(Limits::default())));
        std::thread::sleep(Duration::from_millis(30));
        connection.close();
        assert!(caller.join().unwrap().is_err());
    });
    assert!(matches!(seen.recv().unwrap(), Seen::Closed(CloseReason::Client, _)));
}

#[test]
fn garbage_closes_the_connection() {
    let (_io, _connection, mut peer, seen) = pair();
    peer.send(&[0xff; 64]);
    let Seen::Closed(reason, error) = seen.recv_timeout(Duration::from_secs(20)).unwrap() else {
        panic!("an event out of garbage");
    };
    assert_eq!(reason, CloseReason::Error);
    assert!(error.message.unwrap().contains("too large"));
}

#[test]
fn an_answer_to_another_procedure_is_refused() {
    let (_io, connection, mut peer, _seen) = pair();
    let server = std::thread::spawn(move || {
        let call = peer.next().unwrap();
        peer.reply(&MessageHeader { proc: number::CONNECT_GET_TYPE, ..call.header }, &version(1));
        peer
    });
    let error = client::connect_get_version(&connection.within(soon())).unwrap_err();
    assert!(error.message().starts_with("got unexpected RPC call prog 536903814"), "{error}");
    server.join().unwrap();
}

#[test]
fn a_silent_peer_is_found_out() {
    let (_io, connection, mut peer, seen) = pair();
    connection.set_keepalive(Duration::from_millis(30), 2);
    for _ in 0..2 {
        assert_eq!(peer.next().unwrap().header.prog, crate::protocol::keepalive::PROGRAM.number);
    }
    let Seen::Closed(reason, error) = seen.recv_timeout(Duration::from_secs(20)).unwrap() else {
        panic!("an event out of silence");
    };
    assert_eq!(reason, CloseReason::KeepAlive);
    assert_eq!(error.message.unwrap(), "internal error: connection closed due to keepalive timeout");
}

#[test]
fn pings_are_answered() {
    let (_io, _connection, mut peer, _seen) = pair();
    peer.send(&message::keepalive(true));
    assert_eq!(peer.next().unwrap().header.proc, crate::protocol::keepalive::number::PONG);
}

#[test]
fn descriptors_travel_both_ways() {
    let (_io, connection, mut peer, _seen) = pair();
    let (mut reader, writer) = std::io::pipe().unwrap();
    let server = std::thread::spawn(move || {
        let mut call = peer.next().unwrap();
        assert_eq!(call.header.r#type, MessageType::CALL_WITH_FDS);
        let head = MessageHeader { r#type: MessageType::REPLY_WITH_FDS, ..answer(&call.header) };
        peer.send(&encode(&head, 1, &()).unwrap());
        let fd = call.fds.remove(0);
        assert_eq!(fd_pass::send(peer.socket.as_fd(), &[IoSlice::new(&[0])], &[fd.as_fd()]).unwrap(), 1);
        peer
    });
    let args = remote::DomainOpenGraphicsArgs::default();
    let calls = connection.within(soon());
    let procedure = remote::PROGRAM.procedure(number::DOMAIN_OPEN_GRAPHICS).unwrap();
    let (_, mut fds) = calls.call_with_fds(procedure, &args, vec![writer.into()]).unwrap();
    server.join().unwrap();
    std::fs::File::from(fds.remove(0)).write_all(b"there and back").unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "there and back");
}

#[test]
fn a_download_has_data_holes_and_an_end() {
    let (_io, connection, mut peer, _seen) = pair();
    let server = std::thread::spawn(move || {
        let call = peer.next().unwrap().header;
        peer.reply(&call, &());
        let packets = [
            Packet::Data(Payload::new(b"head".to_vec(), 0)),
            Packet::Hole { length: 1 << 33 },
            Packet::Data(Payload::default()),
        ];
        for packet in packets {
            peer.send(&packet.encode(&call).unwrap());
        }
        let finish = Packet::from_message(peer.next().unwrap()).unwrap();
        assert!(matches!(finish, Packet::Finish));
        peer.send(&Packet::Finish.encode(&call).unwrap());
    });
    let args = remote::StorageVolDownloadArgs::default();
    let ((), stream) = client::storage_vol_download(&connection.within(soon()), &args).unwrap();
    assert_eq!(stream.recv(&soon()).unwrap(), Received::Data(Payload::new(b"head".to_vec(), 0)));
    assert_eq!(stream.recv(&soon()).unwrap(), Received::Hole(1 << 33));
    assert_eq!(stream.recv(&soon()).unwrap(), Received::End);
    stream.finish(&soon()).unwrap();
    server.join().unwrap();
    assert!(connection.shared.state.lock().streams.is_empty());
}

#[test]
fn an_upload_waits_for_a_slow_peer_and_hears_its_error() {
    let (_io, connection, mut peer, _seen) = pair();
    let (go, wait) = channel::<()>();
    let server = std::thread::spawn(move || {
        let call = peer.next().unwrap().header;
        peer.reply(&call, &());
        wait.recv().unwrap();
        let mut bytes = 0;
        loop {
            match Packet::from_message(peer.next().unwrap()).unwrap() {
                Packet::Data(data) => bytes += data.len(),
                Packet::Hole { length } => assert_eq!(length, 77),
                _ => break,
            }
        }
        let error = Error::new(ErrorDomain::STORAGE, ErrorNumber::OPERATION_FAILED, "disk full");
        peer.send(&Packet::Abort(Some(error)).encode(&call).unwrap());
        bytes
    });
    let args = remote::StorageVolUploadArgs::default();
    let ((), stream) = client::storage_vol_upload(&connection.within(soon()), &args).unwrap();
    let block = vec![1; 1 << 20];
    let limits = Limits::within(Duration::from_millis(300));
    let mut sent = 0;
    let stuck = loop {
        match stream.send(&block, &limits) {
            Ok(()) => sent += 1,
            Err(error) => break error,
        }
        assert!(sent < 64, "nobody reads, so the sender must wait");
    };
    assert_eq!(stuck.number(), ErrorNumber::OPERATION_TIMEOUT);
    let begin = Instant::now();
    go.send(()).unwrap();
    stream.send(&block, &soon()).unwrap();
    stream.send_hole(77, &soon()).unwrap();
    let error = stream.finish(&soon()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_FAILED);
    assert!(server.join().unwrap() > sent << 20);
    assert!(begin.elapsed() < Duration::from_secs(10), "the sender must be woken, not time out");
}

#[test]
fn a_slow_consumer_stops_the_reading_but_no_call() {
    let (_io, connection, mut peer, _seen) = pair();
    let server = std::thread::spawn(move || {
        let call = peer.next().unwrap().header;
        peer.reply(&call, &());
        let data = crate::stream::encode_data(&call, &vec![3; 1 << 20]).unwrap();
        for _ in 0..40 {
            peer.send(&data);
        }
        peer.send(&Packet::Data(Payload::default()).encode(&call).unwrap());
        let call = peer.next().unwrap().header;
        peer.reply(&call, &version(4));
        peer
    });
    let args = remote::StorageVolDownloadArgs::default();
    let ((), stream) = client::storage_vol_download(&connection.within(soon()), &args).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    assert!(stream.queued() < 12 << 20, "{} bytes are waiting", stream.queued());
    assert_eq!(client::connect_get_version(&connection.within(soon())).unwrap().hv_ver, 4);
    let mut bytes = 0;
    loop {
        match stream.recv(&soon()).unwrap() {
            Received::Data(data) => bytes += data.len(),
            Received::Hole(_) => panic!("nobody sent a hole"),
            Received::End => break,
        }
    }
    assert_eq!(bytes, 40 << 20);
    server.join().unwrap();
}

#[test]
fn a_stream_opened_too_late_is_closed_again() {
    let (_io, connection, mut peer, _seen) = pair();
    let limits = Limits::within(Duration::from_millis(40));
    let args = remote::StorageVolDownloadArgs::default();
    assert!(client::storage_vol_download(&connection.within(limits), &args).is_err());
    let call = peer.next().unwrap().header;
    peer.reply(&call, &());
    let packet = peer.next().unwrap();
    assert_eq!(packet.header.serial, call.serial);
    assert!(matches!(Packet::from_message(packet).unwrap(), Packet::Abort(None)));
}
