//! Streams of bytes that are cut into messages.

use std::fs::File;

use ferrovirt_rpc::message::{Decoder, Raw, encode, header};
use ferrovirt_rpc::protocol::net::{
    MESSAGE_HEADER_MAX, MESSAGE_MAX, MessageHeader, MessageStatus, MessageType,
};
use ferrovirt_rpc::protocol::remote::{self, number};
use ferrovirt_util::Result;

use crate::{Counting, MESSAGE_MEMORY};

/// What a connection reads ahead of what it knows.
const AHEAD: usize = 1 << 20;

fn call(kind: MessageType) -> MessageHeader {
    let procedure = remote::PROGRAM.procedure(number::DOMAIN_CREATE_WITH_FILES).unwrap();
    header(procedure, kind, 1, MessageStatus::OK)
}

/// Has bytes read as from a socket, up to `piece` at once, the descriptors with the first; returns the payloads' lengths.
fn read(decoder: &mut Decoder, mut bytes: &[u8], piece: usize, fds: usize) -> Result<Vec<usize>> {
    let mut lengths = Vec::new();
    decoder.push_fds((0..fds).map(|_| File::open("/dev/null").unwrap().into()));
    while !bytes.is_empty() {
        let space = decoder.space();
        let count = space.len().min(bytes.len()).min(piece);
        space[..count].copy_from_slice(&bytes[..count]);
        decoder.filled(count);
        bytes = &bytes[count..];
        while let Some(message) = decoder.next_message()? {
            lengths.push(message.payload.len());
        }
    }
    Ok(lengths)
}

#[test]
fn the_largest_message_is_in_memory_once() {
    let mut counting = Counting::begin();
    let body = vec![7; (MESSAGE_MAX - MESSAGE_HEADER_MAX) as usize];
    for kind in [MessageType::CALL, MessageType::CALL_WITH_FDS] {
        let fds = if kind == MessageType::CALL { 0 } else { 32 };
        let body = if fds == 0 { &body[..] } else { &body[4..] };
        let mut bytes = encode(&call(kind), fds, &Raw(body)).unwrap();
        bytes.extend(vec![0; fds]);
        // The beginning of the next one comes at once with the end of this one.
        bytes.extend(&bytes.clone()[..20]);
        for piece in [1_000, 16_384, 300_000, usize::MAX] {
            counting.again();
            let mut decoder = Decoder::new();
            assert_eq!(read(&mut decoder, &bytes, piece, fds).unwrap(), [body.len()]);
            assert!(counting.peak() < MESSAGE_MEMORY, "{} bytes in pieces of {piece}", counting.peak());
            assert!(counting.kept() < AHEAD, "{} bytes afterwards", counting.kept());
        }
    }
}

#[test]
fn what_is_announced_and_not_sent_takes_nothing() {
    let mut counting = Counting::begin();
    let announced = (MESSAGE_MAX + 4).to_be_bytes();
    let mut decoders: Vec<Decoder> = (0..100).map(|_| Decoder::new()).collect();
    counting.again();
    for decoder in &mut decoders {
        assert!(read(decoder, &announced, 4, 0).unwrap().is_empty());
        decoder.space();
    }
    assert!(counting.peak() < 100 * AHEAD, "{} bytes", counting.peak());
    drop(decoders);
    // A message of which half has come.
    let half: Vec<u8> = announced.iter().copied().chain(std::iter::repeat_n(0, 8 << 20)).collect();
    counting.again();
    let mut decoder = Decoder::new();
    assert!(read(&mut decoder, &half, 16_384, 0).unwrap().is_empty());
    decoder.space();
    assert!(counting.kept() <= 2 * half.len() + AHEAD, "{} bytes", counting.kept());
}

#[test]
fn small_messages_leave_nothing() {
    let mut counting = Counting::begin();
    let one = encode(&call(MessageType::CALL), 0, &()).unwrap();
    let many = one.repeat(100_000);
    counting.again();
    let mut decoder = Decoder::new();
    assert_eq!(read(&mut decoder, &many, 70_000, 0).unwrap().len(), 100_000);
    assert!(counting.peak() < 4 * AHEAD, "{} bytes", counting.peak());
    assert!(counting.kept() < AHEAD, "{} bytes", counting.kept());
}

#[test]
fn descriptors_that_nobody_announced_are_refused() {
    let plain = encode(&call(MessageType::CALL), 0, &()).unwrap();
    let mut decoder = Decoder::new();
    let error = read(&mut decoder, &plain, usize::MAX, 1).unwrap_err();
    assert!(error.message().contains("no message announced"), "{error}");
    // Within a message there may be those of that message, and no more.
    let with = encode(&call(MessageType::CALL_WITH_FDS), 2, &()).unwrap();
    let mut decoder = Decoder::new();
    assert!(read(&mut decoder, &with[..20], usize::MAX, 32).unwrap().is_empty());
    assert!(read(&mut decoder, &with[20..21], usize::MAX, 1).is_err());
}
