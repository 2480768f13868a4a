use std::os::fd::AsRawFd;

use ferrovirt_util::{ErrorDomain, ErrorNumber};

use super::*;
use crate::protocol::remote;
use crate::samples::Rng;

fn hex(text: &str) -> Vec<u8> {
    let digits: String = text.split_whitespace().collect();
    (0..digits.len()).step_by(2).map(|i| u8::from_str_radix(&digits[i..i + 2], 16).unwrap()).collect()
}

fn call(number: i32, serial: u32) -> MessageHeader {
    let procedure = remote::PROGRAM.procedure(number).unwrap();
    header(procedure, MessageType::CALL, serial, MessageStatus::OK)
}

fn decode_one(bytes: &[u8]) -> Result<Option<Message>> {
    let mut d = Decoder::new();
    d.push(bytes);
    d.next_message()
}

#[test]
fn a_ping_is_these_28_bytes() {
    let expected = hex("0000001c 6b656570 00000001 00000001 00000002 00000000 00000000");
    assert_eq!(keepalive(true), expected);
    assert_eq!(keepalive(false)[15], 2);
}

#[test]
fn an_open_call_is_these_bytes() {
    // name present, 15 bytes "test:///default", one byte of padding, flags 0
    let expected = hex("00000038 20008086 00000001 00000001 00000000 00000005 00000000 \
         00000001 0000000f 74657374 3a2f2f2f 64656661 756c7400 00000000");
    let args = remote::ConnectOpenArgs { name: Some("test:///default".into()), flags: 0 };
    let bytes = encode(&call(remote::number::CONNECT_OPEN, 5), 0, &args).unwrap();
    assert_eq!(bytes, expected);
    let message = decode_one(&bytes).unwrap().unwrap();
    assert_eq!((message.header.proc, message.header.serial), (1, 5));
    assert_eq!(message.payload.decode::<remote::ConnectOpenArgs>().unwrap(), args);
}

#[test]
fn a_domain_info_result_is_these_bytes() {
    let ret = remote::DomainGetInfoRet {
        state: 1,
        max_mem: 0x0000_0001_0000_0002,
        memory: 3,
        nr_virt_cpu: 0xfffe,
        cpu_time: u64::MAX,
    };
    let expected = hex("00000001 0000000100000002 0000000000000003 0000fffe ffffffffffffffff");
    assert_eq!(crate::xdr::encode(&ret).unwrap(), expected);
}

#[test]
fn characters_take_four_bytes_each_with_their_sign() {
    let mut model = [0; 32];
    model[..2].copy_from_slice(&[b'i', 0xe9]);
    let ret = remote::NodeGetInfoRet { model, ..Default::default() };
    let bytes = crate::xdr::encode(&ret).unwrap();
    assert_eq!(bytes.len(), 160);
    assert_eq!(bytes[..8], hex("00000069 ffffffe9"));
    let mut other = bytes;
    other[4..8].copy_from_slice(&hex("000000e9"));
    assert_eq!(crate::xdr::decode::<remote::NodeGetInfoRet>(&other).unwrap(), ret);
    other[4..8].copy_from_slice(&hex("000001e9"));
    assert_eq!(crate::xdr::decode::<remote::NodeGetInfoRet>(&other), Err(XdrError::Range(0x1e9)));
}

#[test]
fn an_error_reply_is_these_bytes() {
    let error = Error::new(ErrorDomain(10), ErrorNumber::NO_DOMAIN, "x");
    let bytes = encode_error(&call(23, 7), &error).unwrap();
    let head = hex("20008086 00000001 00000017 00000001 00000007 00000001");
    assert_eq!(bytes[4..28], head);
    // code 42, domain 10, message present with 19 bytes
    assert_eq!(bytes[28..44], hex("0000002a 0000000a 00000001 00000013"));
    let seen = crate::error::from_payload(&decode_one(&bytes).unwrap().unwrap().payload);
    assert_eq!(seen.to_raw(), error.to_raw());
}

#[test]
fn padding_must_be_there_and_zero() {
    let good = hex("00000001 00000001 61000000 00000000");
    assert!(crate::xdr::decode::<remote::ConnectOpenArgs>(&good).is_ok());
    let bad = hex("00000001 00000001 61000001 00000000");
    assert_eq!(crate::xdr::decode::<remote::ConnectOpenArgs>(&bad), Err(XdrError::Padding));
    let short = hex("00000001 00000001 6100");
    assert!(crate::xdr::decode::<remote::ConnectOpenArgs>(&short).is_err());
    let long = hex("00000001 00000001 61000000 00000000 00000000");
    assert_eq!(crate::xdr::decode::<remote::ConnectOpenArgs>(&long), Err(XdrError::Trailing(4)));
}

#[test]
fn lengths_are_checked_before_anything_is_read() {
    let message =
        |length: &str| decode_one(&hex(length)).map(|m| m.is_some()).map_err(|e| e.message().into_owned());
    assert_eq!(message("00000003").unwrap_err(), "packet 3 bytes received from server too small, want 4");
    assert_eq!(
        message("02000005").unwrap_err(),
        "packet 33554433 bytes received from server too large, want 33554432"
    );
    assert_eq!(message("02000004"), Ok(false));
    assert_eq!(message("0000000800000000").unwrap_err(), "Unable to decode message header");
}

#[test]
fn an_announced_length_allocates_nothing_until_bytes_arrive() {
    let mut d = Decoder::new();
    d.push(&hex("02000004"));
    assert!(d.next_message().unwrap().is_none());
    assert!(d.space().len() <= AHEAD);
    assert!(d.buffer.capacity() <= 2 * AHEAD, "{}", d.buffer.capacity());
}

#[test]
fn messages_are_cut_at_any_boundary() {
    let mut stream = Vec::new();
    let mut sizes = Vec::new();
    let mut rng = Rng::new(3);
    for serial in 0..60 {
        let size = [0, 4, 1000, 20_000, 300_000][rng.below(5) as usize];
        sizes.push(size);
        stream.extend(encode(&call(1, serial), 0, &Raw(&vec![7; size])).unwrap());
    }
    let mut d = Decoder::new();
    let (mut rest, mut seen) = (stream.as_slice(), Vec::new());
    while !rest.is_empty() {
        let most = 1 + rng.below(70_000) as usize;
        let space = d.space();
        let count = most.min(space.len()).min(rest.len());
        space[..count].copy_from_slice(&rest[..count]);
        d.filled(count);
        rest = &rest[count..];
        while let Some(m) = d.next_message().unwrap() {
            assert_eq!(m.header.serial as usize, seen.len());
            assert!(m.payload.iter().all(|b| *b == 7));
            seen.push(m.payload.len());
        }
    }
    assert_eq!(seen, sizes);
    assert!(!d.is_within_message());
}

/// A packet of `size` bytes `fill`.
fn packet(serial: u32, size: usize, fill: u8) -> Vec<u8> {
    encode(&call(1, serial), 0, &Raw(&vec![fill; size])).unwrap()
}

/// Receives all of `bytes`, as much at once as the decoder takes; how often it was asked.
fn receive(d: &mut Decoder, mut bytes: &[u8]) -> usize {
    let mut reads = 0;
    while !bytes.is_empty() {
        let space = d.space();
        let count = space.len().min(bytes.len());
        space[..count].copy_from_slice(&bytes[..count]);
        d.filled(count);
        bytes = &bytes[count..];
        reads += 1;
    }
    reads
}

#[test]
fn buffers_come_back_without_what_was_in_them() {
    let mut d = Decoder::new();
    let sizes = [262_120, 262_120, 70_000, 262_120, 100, 262_144, 5, 262_000];
    let mut addresses = Vec::new();
    for (serial, size) in (0..).zip(sizes) {
        let fill = u8::try_from(serial + 1).unwrap();
        receive(&mut d, &packet(serial, size, fill));
        let message = d.next_message().unwrap().unwrap();
        assert_eq!((message.header.serial, message.payload.len()), (serial, size));
        assert!(message.payload.iter().all(|b| *b == fill), "bytes of an earlier message");
        assert!(d.next_message().unwrap().is_none() && !d.is_within_message());
        if size == 262_120 {
            addresses.push(message.payload.as_ptr());
        }
        d.recycle(message.payload);
    }
    assert_eq!(addresses[0], addresses[1], "the same buffer again");
}

#[test]
fn a_message_like_the_last_one_is_read_at_once() {
    let mut d = Decoder::new();
    for (serial, most) in [(0, 3), (1, 1), (2, 1)] {
        assert!(receive(&mut d, &packet(serial, 262_120, 1)) <= most);
        d.next_message().unwrap().unwrap();
    }
    // As large as before, but it is three.
    let three = [packet(3, 100, 1), packet(4, 200_000, 2), packet(5, 90_000, 3)].concat();
    receive(&mut d, &three);
    for (serial, size) in [(3, 100), (4, 200_000), (5, 90_000)] {
        let message = d.next_message().unwrap().unwrap();
        assert_eq!((message.header.serial, message.payload.len()), (serial, size));
    }
}

#[test]
fn memory_of_large_messages_goes_with_them() {
    let mut d = Decoder::new();
    receive(&mut d, &packet(0, 8 << 20, 1));
    let message = d.next_message().unwrap().unwrap();
    d.recycle(message.payload);
    assert!(d.spare.is_empty(), "one as large as that is not kept");
    receive(&mut d, &packet(1, 262_120, 1));
    let message = d.next_message().unwrap().unwrap();
    d.recycle(message.payload);
    for serial in 2..12 {
        receive(&mut d, &packet(serial, 20, 1));
        d.next_message().unwrap().unwrap();
    }
    assert!(d.buffer.capacity() + d.spare.capacity() <= 4 * CHUNK);
}

#[test]
fn descriptors_belong_to_the_message_that_announced_them() {
    let plain = encode(&call(1, 1), 0, &()).unwrap();
    let with = MessageHeader { r#type: MessageType::CALL_WITH_FDS, ..call(249, 2) };
    let mut d = Decoder::new();
    d.push(&plain);
    d.push(&encode(&with, 2, &Raw(b"body")).unwrap());
    let files: Vec<OwnedFd> = (0..2).map(|_| std::fs::File::open("/dev/null").unwrap().into()).collect();
    let numbers: Vec<i32> = files.iter().map(AsRawFd::as_raw_fd).collect();
    assert!(d.next_message().unwrap().unwrap().fds.is_empty());
    assert!(d.next_message().unwrap().is_none(), "the bytes that carry the descriptors are missing");
    d.push(&[0, 0]);
    d.push_fds(files);
    d.push(&plain);
    let message = d.next_message().unwrap().unwrap();
    assert_eq!(message.fds.iter().map(AsRawFd::as_raw_fd).collect::<Vec<_>>(), numbers);
    assert_eq!(&*message.payload, b"body");
    assert_eq!(d.next_message().unwrap().unwrap().header.serial, 1);
}

#[test]
fn descriptor_counts_are_limited_and_must_be_true() {
    let with = MessageHeader { r#type: MessageType::REPLY_WITH_FDS, ..call(1, 1) };
    let error = encode(&with, 33, &()).unwrap_err();
    assert_eq!(error.message(), "Too many FDs to send 33, expected maximum 32");
    let mut bytes = encode(&with, 32, &()).unwrap();
    bytes[31] = 33;
    assert_eq!(decode_one(&bytes).unwrap_err().message(), "Received too many FDs 33, expected maximum 32");
    let mut lying = encode(&with, 1, &()).unwrap();
    lying.push(0);
    assert!(decode_one(&lying).is_err());
}

#[test]
fn the_largest_message_fits_and_one_byte_more_does_not() {
    let body = vec![0; (MESSAGE_MAX - MESSAGE_HEADER_MAX) as usize];
    let bytes = encode(&call(1, 1), 0, &Raw(&body)).unwrap();
    assert_eq!(bytes.len(), 33_554_436);
    assert_eq!(decode_one(&bytes).unwrap().unwrap().payload.len(), body.len());
    let more = vec![0; body.len() + 1];
    assert!(encode(&call(1, 1), 0, &Raw(&more)).is_err());
}

#[test]
fn random_bytes_never_panic() {
    let mut rng = Rng::new(4);
    for _ in 0..5_000 {
        let mut bytes: Vec<u8> = (0..rng.below(80)).map(|_| rng.bytes::<1>()[0]).collect();
        if let Some(length) = bytes.first_chunk_mut::<4>() {
            *length = (rng.below(90)).to_be_bytes();
        }
        let mut d = Decoder::new();
        d.push(&bytes);
        while let Ok(Some(_)) = d.next_message() {}
    }
}
