//! Whole connections: a client that sends anything, and a server that answers anything.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::OnceLock;
use std::time::Duration;

use ferrovirt_rpc::client::{CloseReason, Connection, Events, Received};
use ferrovirt_rpc::message::{encode, encode_error, header, keepalive};
use ferrovirt_rpc::protocol::net::{MessageHeader, MessageStatus, MessageType};
use ferrovirt_rpc::protocol::remote::{self, client};
use ferrovirt_rpc::server::{Options, Request, Workers};
use ferrovirt_rpc::stream::Packet;
use ferrovirt_rpc::testing::{Remote, serve};
use ferrovirt_rpc::xdr::Encode;
use ferrovirt_rpc::{Io, Limits, Payload, Socket};
use ferrovirt_util::{Error, ErrorDomain, Result};

/// The I/O thread and the workers are those of the process.
fn threads() -> Option<&'static (Io, Workers)> {
    static THREADS: OnceLock<Option<(Io, Workers)>> = OnceLock::new();
    THREADS.get_or_init(|| Some((Io::new().ok()?, Workers::new(2, 1)))).as_ref()
}

fn soon() -> Limits<'static> {
    Limits::within(Duration::from_secs(5))
}

/// Serves streams and nothing else.
struct Host;

impl remote::server::Handler for Host {
    fn storage_vol_upload(&self, request: &mut Request, _: remote::StorageVolUploadArgs) -> Result<()> {
        request.open_stream(|stream| {
            loop {
                match stream.recv(&soon()) {
                    Ok(Received::End) => break,
                    Ok(_) => {}
                    Err(_) => return,
                }
            }
            drop(stream.finish(&soon()));
        })
    }

    fn storage_vol_download(
        &self,
        request: &mut Request,
        args: remote::StorageVolDownloadArgs,
    ) -> Result<()> {
        request.open_stream(move |stream| {
            for _ in 0..args.length.min(4) {
                if stream.send(b"data", &soon()).is_err() {
                    return;
                }
            }
            drop(stream.finish(&soon()));
        })
    }
}

/// The input is what a client sends before it hangs up. Accepted if the server answered something.
pub(crate) fn server(input: &[u8]) -> bool {
    let Some((io, workers)) = threads() else { return false };
    let Ok((ours, session)) = serve(io, workers, Options::default(), |_| Remote::new(Host)) else {
        return false;
    };
    let answered = talk(ours, input);
    drop(session);
    answered
}

/// Sends the input and reads until the peer hangs up.
fn talk(mut ours: UnixStream, input: &[u8]) -> bool {
    let Ok(mut sending) = ours.try_clone() else { return false };
    let mut answer = Vec::new();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // A peer that hangs up earlier is no fault.
            let _ = sending.write_all(input);
            let _ = sending.shutdown(std::net::Shutdown::Write);
        });
        let _ = ours.read_to_end(&mut answer);
    });
    !answer.is_empty()
}

/// Answers to the two calls of [`client`]; then data and the end of the stream, or an event.
pub(crate) fn client_seeds() -> Vec<Vec<u8>> {
    let procedure = |number| remote::PROGRAM.procedure(number);
    let (Some(list), Some(download), Some(reboot)) = (
        procedure(remote::number::AUTH_LIST),
        procedure(remote::number::STORAGE_VOL_DOWNLOAD),
        procedure(remote::number::DOMAIN_EVENT_REBOOT),
    ) else {
        return Vec::new();
    };
    let reply = |procedure, serial, body: &dyn Encode| {
        encode(&header(procedure, MessageType::REPLY, serial, MessageStatus::OK), 0, body).unwrap_or_default()
    };
    let first = reply(list, 1, &remote::AuthListRet { types: vec![remote::AuthType::NONE] });
    let opened = reply(download, 2, &());
    let call = header(download, MessageType::CALL, 2, MessageStatus::OK);
    let packet = |packet: Packet| packet.encode(&call).unwrap_or_default();
    let data = packet(Packet::Data(Payload::new(b"data".to_vec(), 0)));
    let end = packet(Packet::Data(Payload::default()));
    let finish = packet(Packet::Finish);
    let error = Error::internal(ErrorDomain::STREAMS, "no");
    let refused = encode_error(&call, &error).unwrap_or_default();
    let event = header(reboot, MessageType::MESSAGE, 0, MessageStatus::OK);
    let event = encode(&event, 0, &remote::DomainEventRebootMsg::default()).unwrap_or_default();
    let hole = packet(Packet::Hole { length: 4096 });
    vec![
        [&first, &opened, &data, &hole, &data, &end, &finish].map(Vec::as_slice).concat(),
        [&first, &refused].map(Vec::as_slice).concat(),
        [&first, &event, &opened, &data, &packet(Packet::Abort(Some(error)))].map(Vec::as_slice).concat(),
        [&first, &keepalive(true), &opened, &finish].map(Vec::as_slice).concat(),
    ]
}

struct Deaf;

impl Events for Deaf {
    fn event(&self, head: &MessageHeader, payload: &Payload) {
        let _ = remote::Event::decode(head.proc, payload);
    }

    fn closed(&self, _: CloseReason, _: &Error) {}
}

/// Sends the first message of the input as the answer to the first call, and the others as the answer to the second.
fn reply(mut ours: UnixStream, input: &[u8]) {
    let length = input.first_chunk().map_or(usize::MAX, |word| u32::from_be_bytes(*word) as usize);
    let (first, others) = input.split_at(length.min(input.len()));
    let mut call = [0; 4096];
    if !matches!(ours.read(&mut call), Ok(1..)) || ours.write_all(first).is_err() {
        return;
    }
    // Without an answer to the first call there is no second one.
    let _ = ours.set_read_timeout(Some(Duration::from_millis(10)));
    let _ = ours.read(&mut call);
    if ours.write_all(others).is_err() {
        return;
    }
    let _ = ours.set_read_timeout(None);
    let _ = ours.shutdown(std::net::Shutdown::Write);
    while matches!(ours.read(&mut call), Ok(1..)) {}
}

/// The input is what a server sends, whatever it is asked. Accepted if a call was answered.
pub(crate) fn client(input: &[u8]) -> bool {
    let (Some((io, _)), Ok((ours, theirs))) = (threads(), UnixStream::pair()) else { return false };
    let Ok(connection) = Connection::new(Socket::from(theirs), io, Deaf) else { return false };
    std::thread::scope(|scope| {
        scope.spawn(|| reply(ours, input));
        let calls = connection.within(soon());
        let first = client::auth_list(&calls).is_ok();
        let args = remote::StorageVolDownloadArgs { length: 1, ..Default::default() };
        let second = match client::storage_vol_download(&calls, &args) {
            Ok(((), stream)) => {
                while matches!(stream.recv(&soon()), Ok(Received::Data(_) | Received::Hole(_))) {}
                stream.abort(&soon()).is_ok()
            }
            Err(_) => false,
        };
        connection.close();
        first || second
    })
}
