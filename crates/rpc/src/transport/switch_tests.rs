use std::os::unix::net::UnixStream;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::*;
use crate::sasl::{Credentials, Mechanism, Passwords, client, server};
use crate::transport::Socket;

struct Any;

impl Passwords for Any {
    fn password(&self, _: &str, _: &str) -> Option<Zeroizing<String>> {
        Some("p".to_owned().into())
    }
}

/// What both sides agree upon.
fn layers() -> (Layer, Layer) {
    let credentials =
        Credentials { user: "u".into(), act_as: None, password: "p".to_owned().into(), realm: None };
    let mut client = client(Mechanism::DigestMd5, credentials, "h", false).unwrap();
    let mut server = server(Mechanism::DigestMd5, Arc::new(Any), "h", false).unwrap();
    let challenge = server.step(client.step(None).unwrap().as_deref()).unwrap();
    let answer = client.step(challenge.as_deref()).unwrap();
    server.step(answer.as_deref()).unwrap();
    (client.take_layer().unwrap(), server.take_layer().unwrap())
}

fn pair() -> (Switch, Switch) {
    let (a, b) = UnixStream::pair().unwrap();
    (Switch::new(Arc::new(Socket::from(a))), Switch::new(Arc::new(Socket::from(b))))
}

fn recv(switch: &Switch, buffer: &mut [u8]) -> io::Result<usize> {
    switch.recv(buffer, &mut Vec::new())
}

#[test]
fn protection_begins_after_the_answer_that_agrees() {
    let (client, server) = pair();
    let (ours, theirs) = layers();
    let mut buffer = [0; 100];
    assert!(client.carries_fds());
    server.protect(theirs, From::NextMessage);
    // The answer is of eight bytes and goes out piece by piece, with the next message behind it.
    let answer = [0, 0, 0, 8, 1, 2, 3, 4, 0, 0, 0, 5, 9];
    let mut at = 0;
    while at < answer.len() {
        let end = (at + 3).min(answer.len());
        at += server.send(&answer[at..end], &[]).unwrap();
    }
    assert_eq!(recv(&client, &mut buffer[..8]).unwrap(), 8);
    assert_eq!(buffer[..8], answer[..8]);
    client.protect(ours, From::Now);
    assert!(!client.carries_fds());
    let mut got = Vec::new();
    while got.len() < 5 {
        let count = recv(&client, &mut buffer[..2]).unwrap();
        got.extend_from_slice(&buffer[..count]);
    }
    assert_eq!(got, answer[8..]);
    assert!(!client.has_buffered());
    assert_eq!(recv(&client, &mut buffer).unwrap_err().kind(), ErrorKind::WouldBlock);
    client.send(b"back", &[]).unwrap();
    assert_eq!(recv(&server, &mut buffer[..1]).unwrap(), 1);
    assert!(server.has_buffered());
    assert_eq!(recv(&server, &mut buffer).unwrap(), 3);
}

#[test]
fn a_full_socket_keeps_packets_whole() {
    let (client, server) = pair();
    let (ours, theirs) = layers();
    client.protect(ours, From::Now);
    server.protect(theirs, From::Now);
    let data: Vec<u8> = (0..4_000_000_u32).map(|i| (i % 251) as u8).collect();
    let (mut sent, mut got, mut blocked) = (0, Vec::new(), 0);
    let mut buffer = vec![0; 10_000];
    while got.len() < data.len() {
        while sent < data.len() {
            match client.send(&data[sent..], &[]) {
                Ok(count) => sent += count,
                Err(e) => {
                    assert_eq!(e.kind(), ErrorKind::WouldBlock);
                    blocked += 1;
                    break;
                }
            }
        }
        client.flush().unwrap();
        if let Ok(count) = recv(&server, &mut buffer) {
            got.extend_from_slice(&buffer[..count]);
        }
    }
    assert!(blocked > 0 && got == data);
    assert!(client.flush().unwrap());
}

#[test]
fn a_peer_that_forges_packets_is_cut_off() {
    for bytes in [
        &[0, 0, 0, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20][..],
        &[0xff; 4],
    ] {
        let (client, server) = pair();
        server.protect(layers().1, From::Now);
        client.send(bytes, &[]).unwrap();
        assert_eq!(recv(&server, &mut [0; 10]).unwrap_err().kind(), ErrorKind::InvalidData);
    }
}
