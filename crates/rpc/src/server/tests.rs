//! Our server against our client, in one process.

use std::io::Write;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Instant;

use ferrovirt_util::ErrorNumber;
use parking_lot::Mutex;

use super::*;
use crate::caller::Caller;
use crate::client::Connection;
use crate::protocol::remote::{self, client, number};
use crate::testing::{Deaf, Remote, eventually, serve, soon, take_upload};
use crate::transport::Socket;
use crate::wait::Limits;

#[derive(Default)]
struct Facts {
    busy: AtomicU32,
    busiest: AtomicU32,
    uploaded: Mutex<Vec<u8>>,
    gone: Arc<AtomicBool>,
}

struct Host {
    facts: Arc<Facts>,
    notifier: Notifier,
}

impl remote::server::Handler for Host {
    fn connect_get_version(&self, _: &mut Request) -> Result<remote::ConnectGetVersionRet> {
        Ok(remote::ConnectGetVersionRet { hv_ver: 5 })
    }

    fn domain_get_xml_desc(
        &self,
        _: &mut Request,
        args: remote::DomainGetXmlDescArgs,
    ) -> Result<remote::DomainGetXmlDescRet> {
        // Slow, to be caught waiting.
        let busy = self.facts.busy.fetch_add(1, Ordering::SeqCst) + 1;
        self.facts.busiest.fetch_max(busy, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(20));
        self.facts.busy.fetch_sub(1, Ordering::SeqCst);
        Ok(remote::DomainGetXmlDescRet { xml: args.dom.name.to_string() })
    }

    fn domain_create(&self, _: &mut Request, args: remote::DomainCreateArgs) -> Result<()> {
        assert!(&*args.dom.name != "panic", "as asked for");
        let event = remote::DomainEventRebootMsg { dom: args.dom };
        let procedure = remote::PROGRAM.procedure(number::DOMAIN_EVENT_REBOOT).unwrap();
        self.notifier.event(procedure, &event)
    }

    fn domain_open_graphics_fd(
        &self,
        request: &mut Request,
        _: remote::DomainOpenGraphicsFdArgs,
    ) -> Result<()> {
        request.reply_fds.push(std::fs::File::open("/dev/null").unwrap().into());
        Ok(())
    }

    fn storage_vol_upload(&self, request: &mut Request, _: remote::StorageVolUploadArgs) -> Result<()> {
        let facts = Arc::clone(&self.facts);
        request.open_stream(move |stream| {
            if take_upload(&stream, &facts.uploaded).is_err() {
                return;
            }
            if facts.uploaded.lock().starts_with(b"bad") {
                stream.fail(&Error::new(ErrorDomain::STORAGE, ErrorNumber::OPERATION_FAILED, "bad data"));
            } else {
                stream.finish(&soon()).unwrap();
            }
        })
    }

    fn storage_vol_download(
        &self,
        request: &mut Request,
        args: remote::StorageVolDownloadArgs,
    ) -> Result<()> {
        let blocks = args.length;
        request.open_stream(move |stream| {
            for _ in 0..blocks {
                if stream.send(&[9; 1 << 20], &soon()).is_err() {
                    return;
                }
            }
            stream.send_hole(11, &soon()).unwrap();
            stream.finish(&soon()).unwrap();
        })
    }
}

struct Lab {
    connection: Connection,
    session: Session,
    facts: Arc<Facts>,
    _workers: Arc<Workers>,
    _io: Io,
}

fn lab(options: Options) -> Lab {
    lab_with(options, &Arc::new(Workers::new(20, 5)), &Arc::default())
}

fn host(facts: &Arc<Facts>) -> impl FnOnce(Notifier) -> Remote<Host> {
    |notifier| Remote::watched(Host { facts: Arc::clone(facts), notifier }, &facts.gone)
}

/// A client of a host that has these threads and facts.
fn lab_with(options: Options, workers: &Arc<Workers>, facts: &Arc<Facts>) -> Lab {
    let io = Io::new().unwrap();
    let (ours, session) = serve(&io, workers, options, host(facts)).unwrap();
    let connection = Connection::new(Socket::from(ours), &io, Deaf).unwrap();
    Lab { connection, session, facts: Arc::clone(facts), _workers: Arc::clone(workers), _io: io }
}

fn named(name: &str) -> remote::NonnullDomain {
    remote::NonnullDomain { name: name.into(), ..Default::default() }
}

#[test]
fn calls_errors_and_panics() {
    let lab = lab(Options::default());
    let calls = lab.connection.within(soon());
    assert_eq!(client::connect_get_version(&calls).unwrap().hv_ver, 5);
    let error = client::node_get_info(&calls).unwrap_err();
    assert_eq!(error.message(), "this function is not supported by the connection driver: virNodeGetInfo");
    let error = client::domain_create(&calls, &remote::DomainCreateArgs { dom: named("panic") }).unwrap_err();
    assert_eq!(error.message(), "internal error: virDomainCreate panicked");
    client::domain_create(&calls, &remote::DomainCreateArgs { dom: named("x") }).unwrap();
    let qemu = crate::protocol::qemu::PROGRAM.procedure(1).unwrap();
    let error = calls.call(qemu, &()).unwrap_err();
    assert_eq!(error.message(), "Cannot find program 536903815 version 1");
    let event = remote::PROGRAM.procedure(number::DOMAIN_EVENT_REBOOT).unwrap();
    assert_eq!(calls.call(event, &()).unwrap_err().number(), ErrorNumber::NO_SUPPORT);
    let short = remote::PROGRAM.procedure(number::DOMAIN_CREATE).unwrap();
    assert_eq!(calls.call(short, &()).unwrap_err().message(), "Unable to decode message payload");
}

#[test]
fn a_client_gets_no_more_workers_than_it_may() {
    let lab = lab(Options { max_calls: 3, ..Options::default() });
    std::thread::scope(|scope| {
        for i in 0..24 {
            let connection = &lab.connection;
            scope.spawn(move || {
                let args = remote::DomainGetXmlDescArgs { dom: named(&i.to_string()), flags: 0 };
                let ret = client::domain_get_xml_desc(&connection.within(soon()), &args).unwrap();
                assert_eq!(ret.xml, i.to_string());
            });
        }
    });
    assert_eq!(lab.facts.busiest.load(Ordering::SeqCst), 3);
}

#[test]
fn quick_calls_pass_slow_ones() {
    let options = Options { max_calls: 100, ..Options::default() };
    let lab = lab_with(options, &Arc::new(Workers::new(1, 1)), &Arc::default());
    let connection = &lab.connection;
    std::thread::scope(|scope| {
        for _ in 0..20 {
            scope.spawn(|| {
                let args = remote::DomainGetXmlDescArgs { dom: named("slow"), flags: 0 };
                client::domain_get_xml_desc(&connection.within(soon()), &args).unwrap();
            });
        }
        std::thread::sleep(Duration::from_millis(30));
        let begin = Instant::now();
        client::connect_get_version(&connection.within(soon())).unwrap();
        assert!(begin.elapsed() < Duration::from_millis(200), "{:?}", begin.elapsed());
    });
}

#[test]
fn a_talkative_client_does_not_keep_the_only_thread() {
    let workers = Arc::new(Workers::new(1, 0));
    let [talkative, other] = [(); 2].map(|()| lab_with(Options::default(), &workers, &Arc::default()));
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let talking = scope.spawn(|| {
            let mut calls = 0;
            while !stop.load(Ordering::Relaxed) {
                client::connect_get_version(&talkative.connection.within(soon())).unwrap();
                calls += 1;
            }
            calls
        });
        for _ in 0..50 {
            let limits = Limits::within(Duration::from_secs(5));
            client::connect_get_version(&other.connection.within(limits)).unwrap();
        }
        stop.store(true, Ordering::Relaxed);
        assert!(talking.join().unwrap() > 0);
    });
}

#[test]
fn a_thread_for_quick_calls_answers_no_slow_one() {
    let (workers, facts) = (Arc::new(Workers::new(1, 1)), Arc::default());
    let [slow, mixed] = [(); 2].map(|()| lab_with(Options::default(), &workers, &facts));
    let call_slow = |lab: &Lab| {
        let args = remote::DomainGetXmlDescArgs { dom: named("slow"), flags: 0 };
        client::domain_get_xml_desc(&lab.connection.within(soon()), &args).unwrap();
    };
    std::thread::scope(|scope| {
        for _ in 0..10 {
            let busy = scope.spawn(|| call_slow(&slow));
            std::thread::sleep(Duration::from_millis(5));
            // The thread that answers this one waits a moment for the next, which is not for it.
            client::connect_get_version(&mixed.connection.within(soon())).unwrap();
            call_slow(&mixed);
            busy.join().unwrap();
        }
    });
    assert_eq!(facts.busiest.load(Ordering::SeqCst), 1);
}

#[test]
fn descriptors_come_with_a_reply() {
    let lab = lab(Options::default());
    let args = remote::DomainOpenGraphicsFdArgs::default();
    let ((), fds) = client::domain_open_graphics_fd(&lab.connection.within(soon()), &args).unwrap();
    assert_eq!(fds.len(), 1);
}

#[test]
fn an_upload_arrives_whole() {
    let lab = lab(Options::default());
    let args = remote::StorageVolUploadArgs::default();
    let ((), stream) = client::storage_vol_upload(&lab.connection.within(soon()), &args).unwrap();
    let data: Vec<u8> = (0..20_000_000_u32).map(|i| i.to_le_bytes()[0]).collect();
    let begin = Instant::now();
    stream.send(&data, &soon()).unwrap();
    assert!(begin.elapsed() < Duration::from_secs(10), "the sender must be woken, not time out");
    stream.send_hole(5, &soon()).unwrap();
    stream.finish(&soon()).unwrap();
    let uploaded = lab.facts.uploaded.lock();
    assert_eq!(uploaded.len(), data.len() + 5);
    assert!(uploaded.starts_with(&data));
}

#[test]
fn a_refused_upload_says_why() {
    let lab = lab(Options::default());
    let args = remote::StorageVolUploadArgs::default();
    let ((), stream) = client::storage_vol_upload(&lab.connection.within(soon()), &args).unwrap();
    stream.send(b"bad", &soon()).unwrap();
    let error = stream.finish(&soon()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_FAILED);
}

#[test]
fn a_download_arrives_whole_and_can_be_given_up() {
    let lab = lab(Options::default());
    let args = remote::StorageVolDownloadArgs { length: 30, ..Default::default() };
    let ((), stream) = client::storage_vol_download(&lab.connection.within(soon()), &args).unwrap();
    let (mut bytes, mut holes) = (0, 0);
    loop {
        match stream.recv(&soon()).unwrap() {
            Received::Data(data) => bytes += data.len(),
            Received::Hole(length) => holes += length,
            Received::End => break,
        }
    }
    assert_eq!((bytes, holes), (30 << 20, 11));
    stream.finish(&soon()).unwrap();
    let args = remote::StorageVolDownloadArgs { length: 1000, ..Default::default() };
    let ((), stream) = client::storage_vol_download(&lab.connection.within(soon()), &args).unwrap();
    stream.recv(&soon()).unwrap();
    stream.abort(&soon()).unwrap();
    assert_eq!(client::connect_get_version(&lab.connection.within(soon())).unwrap().hv_ver, 5);
    eventually("the stream is forgotten", || lab.session.inner.state.lock().streams.is_empty());
}

#[test]
fn a_client_that_goes_leaves_nothing_behind() {
    let lab = lab(Options::default());
    let args = remote::StorageVolUploadArgs::default();
    let stream = client::storage_vol_upload(&lab.connection.within(soon()), &args).unwrap();
    drop((lab.connection, stream));
    eventually("the service is told", || lab.facts.gone.load(Ordering::SeqCst));
    eventually("the stream is forgotten", || lab.session.inner.state.lock().streams.is_empty());
    assert!(lab.session.closed().is_some());
}

#[test]
fn a_client_that_does_not_read_is_dropped() {
    let (io, workers) = (Io::new().unwrap(), Workers::new(2, 1));
    let options = Options { max_unsent_bytes: 1 << 20, ..Options::default() };
    let (mut ours, session) = serve(&io, &workers, options, host(&Arc::default())).unwrap();
    let procedure = remote::PROGRAM.procedure(number::DOMAIN_GET_XML_DESC).unwrap();
    let head = header(procedure, MessageType::CALL, 1, MessageStatus::OK);
    let args = remote::DomainGetXmlDescArgs { dom: named(&"n".repeat(400_000)), flags: 0 };
    let call = message::encode(&head, 0, &args).unwrap();
    for _ in 0..8 {
        // Fails when the server has had enough.
        if ours.write_all(&call).is_err() {
            break;
        }
    }
    eventually("the client is dropped", || session.closed().is_some());
}

#[test]
fn garbage_ends_the_session() {
    let (io, workers) = (Io::new().unwrap(), Workers::new(1, 1));
    let (mut ours, session) = serve(&io, &workers, Options::default(), host(&Arc::default())).unwrap();
    ours.write_all(&[0xff; 100]).unwrap();
    eventually("the session ends", || session.closed().is_some());
}

/// Opens a stream once it is told to, and says what became of it.
struct Late {
    go: Mutex<std::sync::mpsc::Receiver<()>>,
    outcome: Mutex<Option<std::sync::mpsc::Sender<bool>>>,
}

impl Service for Late {
    fn programs(&self) -> &[&'static Program] {
        static PROGRAMS: [&Program; 1] = [&remote::PROGRAM];
        &PROGRAMS
    }

    fn call(&self, request: &mut Request) -> Result<()> {
        self.go.lock().recv().unwrap();
        let outcome = self.outcome.lock().take().unwrap();
        request.open_stream(move |stream| outcome.send(stream.recv(&Limits::default()).is_err()).unwrap())
    }
}

#[test]
fn a_stream_is_not_opened_for_a_client_that_has_gone() {
    let (io, workers) = (Io::new().unwrap(), Workers::new(1, 1));
    let (go, told) = std::sync::mpsc::channel();
    let (said, outcome) = std::sync::mpsc::channel();
    let make = |_| Late { go: Mutex::new(told), outcome: Mutex::new(Some(said)) };
    let (mut ours, session) = serve(&io, &workers, Options::default(), make).unwrap();
    let procedure = remote::PROGRAM.procedure(number::STORAGE_VOL_UPLOAD).unwrap();
    let head = header(procedure, MessageType::CALL, 1, MessageStatus::OK);
    ours.write_all(&message::encode(&head, 0, &remote::StorageVolUploadArgs::default()).unwrap()).unwrap();
    // The call is under way before the client goes.
    std::thread::sleep(Duration::from_millis(50));
    ours.shutdown(std::net::Shutdown::Both).unwrap();
    eventually("the session ends", || session.closed().is_some());
    go.send(()).unwrap();
    // The stream's function is dropped, or it is told at once: it waits for nobody.
    assert_ne!(
        outcome.recv_timeout(Duration::from_secs(10)),
        Err(std::sync::mpsc::RecvTimeoutError::Timeout)
    );
}

/// Counts how often something was there to be received, and how often nothing was.
struct Counted {
    socket: Socket,
    counts: Arc<[AtomicU32; 2]>,
}

impl Transport for Counted {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.socket.descriptor()
    }

    fn recv(&self, buffer: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let received = self.socket.recv(buffer, fds);
        self.counts[usize::from(received.is_err())].fetch_add(1, Ordering::Relaxed);
        received
    }

    fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
        self.socket.send(bytes, fds)
    }

    fn carries_fds(&self) -> bool {
        false
    }

    fn shutdown(&self) {
        self.socket.shutdown();
    }
}

#[test]
fn a_call_is_received_at_the_first_attempt() {
    const CALLS: u32 = 2000;
    let (ours, theirs) = UnixStream::pair().unwrap();
    let (io, workers) = (Io::new().unwrap(), Workers::new(4, 1));
    let counts = Arc::default();
    let transport = Counted { socket: Socket::from(theirs), counts: Arc::clone(&counts) };
    let facts = Arc::default();
    let make = host(&facts);
    let _session = Session::start(transport, &io, &workers, Options::default(), make).unwrap();
    let connection = Connection::new(Socket::from(ours), &io, Deaf).unwrap();
    for _ in 0..CALLS {
        client::connect_get_version(&connection.within(soon())).unwrap();
    }
    let [some, nothing] = [0, 1].map(|at: usize| counts[at].load(Ordering::Relaxed));
    assert_eq!(some, CALLS);
    // The I/O thread and the one that answered may both hear of a call.
    assert!(nothing < CALLS / 20, "{nothing} receives for nothing");
}
