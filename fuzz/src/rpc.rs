//! The wire protocol: values, frames, stream packets and calls.

use std::sync::OnceLock;

use ferrovirt_rpc::Payload;
use ferrovirt_rpc::error::from_payload;
use ferrovirt_rpc::message::{Decoder, Message, Raw, encode, header};
use ferrovirt_rpc::procedure::Program;
use ferrovirt_rpc::protocol::net::{
    MESSAGE_HEADER_MAX, MESSAGE_MAX, MessageHeader, MessageStatus, MessageType,
};
use ferrovirt_rpc::protocol::{PROGRAMS, admin, keepalive, lock, log, lxc, qemu, remote};
use ferrovirt_rpc::samples::{Rng, Row, rows};
use ferrovirt_rpc::server::Request;
use ferrovirt_rpc::stream::Packet;
use ferrovirt_rpc::xdr::{Writer, encode as to_xdr};
use ferrovirt_util::{Error, ErrorDomain};

fn all_rows() -> &'static [&'static Row] {
    static ROWS: OnceLock<Vec<&'static Row>> = OnceLock::new();
    ROWS.get_or_init(|| rows().collect())
}

/// One value of each type, after the number of the type.
pub(crate) fn value_seeds() -> Vec<Vec<u8>> {
    let mut rng = Rng::new(11);
    let mut seeds = Vec::new();
    for (at, row) in all_rows().iter().enumerate() {
        let mut seed = u16::try_from(at).unwrap_or_default().to_be_bytes().to_vec();
        seed.extend(row.sample(&mut rng).unwrap_or_default());
        seeds.push(seed);
    }
    seeds
}

/// The first two bytes say which type the others are to be.
pub(crate) fn value(input: &[u8]) -> bool {
    let Some((number, bytes)) = input.split_first_chunk() else { return false };
    let row = all_rows()[usize::from(u16::from_be_bytes(*number)) % all_rows().len()];
    let Some(written) = row.rewrite(bytes) else { return false };
    assert!(row.rewrite(&written).as_ref() == Some(&written), "{}: reads itself differently", row.name);
    true
}

/// A value of each type, as [`large`] reads it, of which the first bytes come a thousand times.
pub(crate) fn large_seeds() -> Vec<Vec<u8>> {
    let times = |count: u16, bytes: &[u8]| {
        let piece = &bytes[..bytes.len().min(255)];
        let length = u8::try_from(piece.len()).unwrap_or_default();
        [&count.to_be_bytes()[..], &[length], piece].concat()
    };
    let seeds = value_seeds().into_iter().filter_map(|seed| {
        let (number, bytes) = seed.split_at_checked(2)?;
        let head = &bytes[..bytes.len().min(24)];
        Some([number, &times(1, bytes), &times(1000, head), &times(u16::MAX, &[0; 12])].concat())
    });
    seeds.collect()
}

/// The first two bytes say of which type the largest message is to be; then come pieces: how often, how long, what.
pub(crate) fn large(input: &[u8]) -> bool {
    let Some((number, mut rest)) = input.split_first_chunk() else { return false };
    let row = all_rows()[usize::from(u16::from_be_bytes(*number)) % all_rows().len()];
    let mut pieces = Vec::new();
    while let [high, low, length, tail @ ..] = rest {
        let (piece, tail) = tail.split_at(usize::from(*length).min(tail.len()));
        pieces.push((usize::from(u16::from_be_bytes([*high, *low])), piece));
        rest = tail;
    }
    let room = (MESSAGE_MAX - MESSAGE_HEADER_MAX) as usize;
    let length = pieces.iter().map(|(times, piece)| times * piece.len()).sum::<usize>().min(room);
    let mut bytes = Vec::with_capacity(length);
    for (times, piece) in pieces {
        for _ in 0..times {
            let left = length - bytes.len();
            bytes.extend_from_slice(&piece[..piece.len().min(left)]);
        }
    }
    row.read(&bytes).is_ok()
}

/// A call, a reply, an event or a packet with something of each program.
pub(crate) fn frame_seeds() -> Vec<Vec<u8>> {
    let mut rng = Rng::new(12);
    let mut seeds = Vec::new();
    for (at, row) in all_rows().iter().enumerate() {
        let program = PROGRAMS[at % PROGRAMS.len()];
        let Some(procedure) = program.procedures.get(at % program.procedures.len()) else { continue };
        let kind = [MessageType::CALL, MessageType::REPLY, MessageType::MESSAGE][at % 3];
        let body = row.sample(&mut rng).unwrap_or_default();
        let head = header(procedure, kind, 7, MessageStatus::OK);
        seeds.extend(encode(&head, 0, &Raw(&body)));
    }
    seeds.extend(packets());
    seeds
}

fn packets() -> Vec<Vec<u8>> {
    let call = MessageHeader {
        prog: remote::PROGRAM.number,
        vers: remote::PROGRAM.version,
        proc: remote::number::STORAGE_VOL_DOWNLOAD,
        r#type: MessageType::CALL,
        serial: 1,
        status: MessageStatus::OK,
    };
    let packets = [
        Packet::Data(Payload::new(b"some data".to_vec(), 0)),
        Packet::Hole { length: 1 << 20 },
        Packet::Finish,
        Packet::Abort(None),
        Packet::Abort(Some(Error::internal(ErrorDomain::STREAMS, "no more"))),
    ];
    let mut seeds: Vec<Vec<u8>> = packets.iter().filter_map(|packet| packet.encode(&call).ok()).collect();
    // One after the other, on a stream that has been opened.
    let args = remote::StorageVolDownloadArgs { length: 3, ..Default::default() };
    let mut all = encode(&call, 0, &args).unwrap_or_default();
    seeds.iter().for_each(|packet| all.extend(packet));
    seeds.push(all);
    seeds
}

/// Cuts the input into messages and reads each as what it says it is.
pub(crate) fn frames(input: &[u8]) -> bool {
    let mut decoder = Decoder::new();
    // The pieces in which bytes arrive must not matter.
    let piece = usize::from(input.len().to_le_bytes()[0]) * 7 + 1;
    let mut read = false;
    for part in input.chunks(piece) {
        decoder.push(part);
        loop {
            match decoder.next_message() {
                Ok(Some(message)) => {
                    read = true;
                    one_message(message);
                }
                Ok(None) => break,
                Err(error) => return error.message().is_empty(),
            }
        }
    }
    read
}

fn one_message(message: Message) {
    let head = message.header.clone();
    assert!(to_xdr(&head).is_ok(), "a header that cannot be written");
    let program = PROGRAMS.iter().find(|program| program.number == head.prog && program.version == head.vers);
    let procedure = program.and_then(|program| program.procedure(head.proc));
    if head.status == MessageStatus::ERROR {
        let _ = from_payload(&message.payload).message();
    }
    match (head.r#type, procedure) {
        (MessageType::STREAM | MessageType::STREAM_HOLE, _) => {
            if let Ok(packet) = Packet::from_message(message) {
                assert!(packet.encode(&head).is_ok(), "a packet that cannot be written");
            }
        }
        (MessageType::CALL | MessageType::CALL_WITH_FDS, Some(procedure)) => {
            let mut request = Request::new(procedure, message.payload, message.fds, Writer::new());
            let _ = answer(program, &mut request);
        }
        (MessageType::MESSAGE, Some(procedure)) if procedure.is_event => {
            let _ = remote::Event::decode(head.proc, &message.payload);
            let _ = qemu::Event::decode(head.proc, &message.payload);
        }
        _ => {}
    }
}

/// A server that implements nothing: it reads the arguments and declines.
pub(crate) struct Nobody;

impl admin::server::Handler for Nobody {}
impl keepalive::server::Handler for Nobody {}
impl lock::server::Handler for Nobody {}
impl log::server::Handler for Nobody {}
impl lxc::server::Handler for Nobody {}
impl qemu::server::Handler for Nobody {}
impl remote::server::Handler for Nobody {}

fn answer(program: Option<&&'static Program>, request: &mut Request) -> ferrovirt_util::Result<()> {
    match program.map_or("", |program| program.name) {
        "admin" => admin::server::dispatch(&Nobody, request),
        "keepalive" => keepalive::server::dispatch(&Nobody, request),
        "lock" => lock::server::dispatch(&Nobody, request),
        "log" => log::server::dispatch(&Nobody, request),
        "lxc" => lxc::server::dispatch(&Nobody, request),
        "qemu" => qemu::server::dispatch(&Nobody, request),
        _ => remote::server::dispatch(&Nobody, request),
    }
}
