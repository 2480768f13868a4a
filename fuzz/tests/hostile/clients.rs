//! Hostile clients of a server.

use std::io::{ErrorKind, IoSlice, Read as _, Write as _};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use ferrovirt_rpc::message::{Raw, encode, header, keepalive};
use ferrovirt_rpc::protocol::net::{MessageHeader, MessageStatus, MessageType, StreamHole};
use ferrovirt_rpc::protocol::remote::{self, number};
use ferrovirt_rpc::server::{Notifier, Options, Request, Session, Workers};
use ferrovirt_rpc::stream::Packet;
use ferrovirt_rpc::testing::{Remote, eventually, serve};
use ferrovirt_rpc::xdr::Encode;
use ferrovirt_rpc::{Io, Limits, Payload};
use ferrovirt_util::Result;
use ferrovirt_util::sys::fd_pass;
use ferrovirt_util::typed_param::{FieldName, TypedParam, TypedValue};

use crate::{CONNECTION_MEMORY, Counting, MESSAGE_MEMORY};

/// A server that reads what it is sent, waits until it is told to answer, and then has nothing to say. Its streams take
/// nothing, and send without end.
struct Host {
    open: Arc<AtomicBool>,
    calls: Arc<AtomicUsize>,
}

impl Host {
    fn wait(&self) {
        self.calls.fetch_add(1, Ordering::SeqCst);
        let until = Instant::now() + Duration::from_secs(20);
        while !self.open.load(Ordering::SeqCst) && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

impl remote::server::Handler for Host {
    fn connect_get_version(&self, _: &mut Request) -> Result<remote::ConnectGetVersionRet> {
        Ok(remote::ConnectGetVersionRet { hv_ver: 7 })
    }

    /// Its arguments stay in memory while it works.
    fn domain_migrate_perform3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePerform3ParamsArgs,
    ) -> Result<remote::DomainMigratePerform3ParamsRet> {
        self.wait();
        drop(args);
        Err(request.not_supported())
    }

    fn storage_vol_upload(&self, request: &mut Request, _: remote::StorageVolUploadArgs) -> Result<()> {
        let open = Arc::clone(&self.open);
        request.open_stream(move |stream| {
            while !open.load(Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(1));
            }
            while stream.recv(&Limits::within(Duration::from_secs(30))).is_ok() {}
        })
    }

    fn storage_vol_download(&self, request: &mut Request, _: remote::StorageVolDownloadArgs) -> Result<()> {
        request.open_stream(|stream| while stream.send(&[5; 1 << 20], &Limits::default()).is_ok() {})
    }
}

struct Lab {
    socket: UnixStream,
    session: Session,
    open: Arc<AtomicBool>,
    calls: Arc<AtomicUsize>,
    _workers: Workers,
    _io: Io,
}

impl Drop for Lab {
    fn drop(&mut self) {
        self.open.store(true, Ordering::SeqCst);
    }
}

/// A session and the client's end of its socket, which does not wait.
fn lab(options: Options) -> Lab {
    let (io, workers) = (Io::new().unwrap(), Workers::new(8, 2));
    let (open, calls) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let host = Host { open: Arc::clone(&open), calls: Arc::clone(&calls) };
    let (socket, session) = serve(&io, &workers, options, |_| Remote::new(host)).unwrap();
    socket.set_nonblocking(true).unwrap();
    Lab { socket, session, open, calls, _workers: workers, _io: io }
}

impl Lab {
    /// Sends until the server takes nothing for a while; returns how much it has taken.
    fn send(&mut self, bytes: &[u8]) -> usize {
        self.send_for(bytes, Duration::from_secs(1))
    }

    /// Sends everything.
    fn send_all(&mut self, bytes: &[u8]) {
        assert_eq!(self.send_for(bytes, Duration::from_secs(20)), bytes.len(), "the server takes no more");
    }

    fn send_for(&mut self, bytes: &[u8], patience: Duration) -> usize {
        let (mut sent, mut last) = (0, Instant::now());
        while sent < bytes.len() && last.elapsed() < patience {
            match self.socket.write(&bytes[sent..]) {
                Ok(count) => (sent, last) = (sent + count, Instant::now()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(_) => break,
            }
        }
        sent
    }

    /// Reads until nothing comes for a while.
    fn drain(&mut self) -> usize {
        self.read(usize::MAX)
    }

    /// Reads until `enough` bytes have come, or nothing for a while.
    fn read(&mut self, enough: usize) -> usize {
        let (mut count, mut last, mut buffer) = (0, Instant::now(), vec![0; 1 << 16]);
        while count < enough && last.elapsed() < Duration::from_millis(300) {
            match self.socket.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => (count, last) = (count + read, Instant::now()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(_) => break,
            }
        }
        count
    }
}

fn head(number: i32, kind: MessageType, serial: u32) -> MessageHeader {
    header(remote::PROGRAM.procedure(number).unwrap(), kind, serial, MessageStatus::OK)
}

fn call(number: i32, serial: u32, args: &dyn Encode) -> Vec<u8> {
    encode(&head(number, MessageType::CALL, serial), 0, args).unwrap()
}

/// Calls whose arguments are nearly as large as any may be.
fn largest_calls(count: u32) -> Vec<u8> {
    let text = "x".repeat(remote::STRING_MAX as usize);
    let param =
        || TypedParam { field: FieldName::new("x").unwrap(), value: TypedValue::String(text.clone()) };
    let args = remote::DomainMigratePerform3ParamsArgs {
        params: (0..7).map(|_| param()).collect(),
        ..Default::default()
    };
    let calls = (1..=count).map(|n| call(number::DOMAIN_MIGRATE_PERFORM3_PARAMS, n, &args));
    calls.collect::<Vec<_>>().concat()
}

#[test]
fn the_largest_calls_wait_for_each_other() {
    let mut counting = Counting::begin();
    let calls = largest_calls(4);
    assert!(calls.len() > 100 << 20, "{} bytes", calls.len());
    let mut lab = lab(Options::default());
    counting.again();
    let sent = lab.send(&calls);
    assert!(sent < calls.len() / 2, "the second call must wait: {sent} bytes");
    assert_eq!(lab.calls.load(Ordering::SeqCst), 1);
    assert!(counting.peak() < MESSAGE_MEMORY + CONNECTION_MEMORY, "{} bytes", counting.peak());
    lab.open.store(true, Ordering::SeqCst);
    lab.send_all(&calls[sent..]);
    eventually("all calls are answered", || lab.calls.load(Ordering::SeqCst) == 4);
    assert!(counting.peak() < MESSAGE_MEMORY + CONNECTION_MEMORY, "{} bytes", counting.peak());
    assert!(lab.session.closed().is_none());
}

#[test]
fn packets_for_a_consumer_that_takes_none() {
    let mut counting = Counting::begin();
    let packets = |kind, status, body: &dyn Encode, count| {
        let head = MessageHeader { status, ..head(number::STORAGE_VOL_UPLOAD, kind, 1) };
        encode(&head, 0, body).unwrap().repeat(count)
    };
    let (data, going_on) = (MessageType::STREAM, MessageStatus::CONTINUE);
    let tiny = packets(data, going_on, &Raw(b"x"), 1_000_000);
    let large = packets(data, going_on, &Raw(&[7; 262_120]), 400);
    let holes = packets(MessageType::STREAM_HOLE, going_on, &StreamHole { length: 1, flags: 0 }, 1_000_000);
    for (what, packets) in [("tiny", tiny), ("large", large), ("holes", holes)] {
        let mut lab = lab(Options::default());
        counting.again();
        let open = call(number::STORAGE_VOL_UPLOAD, 1, &remote::StorageVolUploadArgs::default());
        lab.send_all(&open);
        assert!(lab.drain() > 0, "the stream is open");
        let sent = lab.send(&packets);
        assert!(sent < packets.len(), "{what}: somebody must stop the client");
        assert!(counting.peak() < 16 << 20, "{what}: {} bytes for {sent}", counting.peak());
        // Whoever reads late gets all of it.
        lab.open.store(true, Ordering::SeqCst);
        lab.send_all(&packets[sent..]);
        assert!(counting.peak() < 16 << 20, "{what}: {} bytes", counting.peak());
    }
}

#[test]
fn streams_of_a_client_that_never_reads() {
    let mut counting = Counting::begin();
    let options = Options::default();
    let mut lab = lab(options);
    counting.again();
    for serial in 1..=u32::try_from(options.max_streams).unwrap() + 10 {
        let args = remote::StorageVolDownloadArgs { length: u64::MAX, ..Default::default() };
        lab.send(&call(number::STORAGE_VOL_DOWNLOAD, serial, &args));
    }
    std::thread::sleep(Duration::from_millis(500));
    assert!(counting.peak() < options.max_unsent_bytes, "{} bytes", counting.peak());
    // It is not dropped: it may read later.
    assert!(lab.session.closed().is_none());
    const ENOUGH: usize = 32 << 20;
    assert!(lab.read(ENOUGH) >= ENOUGH);
}

#[test]
fn whoever_asks_and_never_reads_is_dropped() {
    let nonsense = {
        let head = MessageHeader { proc: 9999, ..head(1, MessageType::CALL, 1) };
        encode(&head, 0, &()).unwrap()
    };
    let options = Options { max_unsent_bytes: 8 << 20, ..Options::default() };
    for (what, bytes) in [("unknown calls", nonsense), ("calls", call(number::CONNECT_GET_VERSION, 1, &()))] {
        let mut counting = Counting::begin();
        let mut lab = lab(options);
        let many = bytes.repeat(400_000);
        counting.again();
        // Until it is dropped, or everything was taken.
        lab.send_for(&many, Duration::from_secs(20));
        assert!(counting.peak() < 12 << 20, "{what}: {} bytes", counting.peak());
        eventually(what, || lab.session.closed().is_some());
    }
}

#[test]
fn pings_need_no_heap_of_answers() {
    let mut counting = Counting::begin();
    let mut lab = lab(Options::default());
    let many = keepalive(true).repeat(1_000_000);
    counting.again();
    lab.send_all(&many);
    assert!(counting.peak() < CONNECTION_MEMORY, "{} bytes", counting.peak());
    // And it is served on.
    lab.drain();
    lab.send(&call(number::CONNECT_GET_VERSION, 5, &()));
    assert!(lab.drain() >= 36);
}

#[test]
fn packets_of_streams_that_are_not_there() {
    let mut counting = Counting::begin();
    let mut lab = lab(Options::default());
    let mut many = Vec::new();
    for serial in 0..100_000 {
        let call = head(number::STORAGE_VOL_UPLOAD, MessageType::CALL, serial);
        let packet = match serial % 3 {
            0 => Packet::Data(Payload::new(vec![1; 10], 0)),
            1 => Packet::Abort(None),
            _ => Packet::Finish,
        };
        many.extend(packet.encode(&call).unwrap());
    }
    counting.again();
    lab.send_all(&many);
    lab.send(&call(number::CONNECT_GET_VERSION, 5, &()));
    assert_eq!(lab.drain(), 36, "one answer and nothing else");
    assert!(counting.peak() < CONNECTION_MEMORY, "{} bytes", counting.peak());
}

/// Descriptors of this process.
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

#[test]
fn descriptors_that_belong_to_no_call() {
    let _counting = Counting::begin();
    let before = descriptors();
    let lab = lab(Options::default());
    let null = std::fs::File::open("/dev/null").unwrap();
    // The length of a message that never comes, a byte at a time, each with as many descriptors as can be sent.
    for byte in [0, 0, 1, 0, 0, 0, 0, 0] {
        let fds = [null.as_fd(); 30];
        if fd_pass::send(lab.socket.as_fd(), &[IoSlice::new(&[byte])], &fds).is_err() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    eventually("the session ends", || lab.session.closed().is_some());
    let error = lab.session.closed().unwrap();
    assert!(error.message().contains("no message announced"), "{error}");
    drop((lab, null));
    eventually("all descriptors are closed", || descriptors() <= before);
}

#[test]
fn a_slow_client_keeps_nobody_waiting() {
    let mut counting = Counting::begin();
    let mut slow = lab(Options::default());
    let bytes = call(number::CONNECT_GET_VERSION, 1, &());
    counting.again();
    for byte in &bytes {
        slow.send_all(&[*byte]);
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(slow.drain(), 36);
    assert!(counting.peak() < CONNECTION_MEMORY, "{} bytes", counting.peak());
}

/// A client that says that it answers pings, and falls silent within a message.
#[test]
fn a_client_that_dies_within_a_message_is_found_out() {
    struct Alive(Notifier);

    impl remote::server::Handler for Alive {
        fn connect_open(&self, _: &mut Request, _: remote::ConnectOpenArgs) -> Result<()> {
            self.0.start_keepalive();
            Ok(())
        }
    }

    let _counting = Counting::begin();
    let (io, workers) = (Io::new().unwrap(), Workers::new(2, 1));
    let options =
        Options { keepalive_interval: Duration::from_millis(100), keepalive_count: 2, ..Options::default() };
    let make = |notifier| Remote::new(Alive(notifier));
    let (mut socket, session) = serve(&io, &workers, options, make).unwrap();
    let bytes = call(number::CONNECT_OPEN, 1, &remote::ConnectOpenArgs::default());
    socket.write_all(&bytes).unwrap();
    socket.write_all(&bytes[..14]).unwrap();
    let begun = Instant::now();
    eventually("the session ends", || session.closed().is_some());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!(session.closed().unwrap().message().contains("keepalive timeout"));
}
