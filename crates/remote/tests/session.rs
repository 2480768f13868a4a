//! The driver against a daemon that does what tests need: breaks, lags, is old.

#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

mod daemon;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use daemon::Daemon;
use ferrovirt::event::{Event, EventClass, EventQueue, Interest, Queued, RESYNC};
use ferrovirt::stream::Received;
use ferrovirt::{Connect, ErrorNumber, Subscription};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

const PATIENCE: Duration = Duration::from_secs(10);

#[track_caller]
fn next(queue: &EventQueue) -> Event {
    match queue.pop_within(PATIENCE) {
        Some(Queued::Event(event)) => event,
        other => panic!("no event: {other:?}"),
    }
}

fn about_connection(connect: &Connect, id: i32) -> (Subscription, Arc<EventQueue>) {
    let queue = Arc::new(EventQueue::new());
    let interest = Interest { class: EventClass::Connection, id, object: None };
    (connect.subscribe(interest, queue.clone()).unwrap(), queue)
}

fn until(what: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !what() {
        assert!(Instant::now() < end, "it never came to pass");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn subscribers_share_a_registration_and_get_what_came_early() {
    let daemon = Daemon::start();
    let connect = daemon.connect("");
    assert_eq!(*daemon.facts.opened.lock(), ["test:///default"]);
    assert_eq!(connect.version().unwrap(), 7);
    let (first, queue) = connect.domain_events(0, None).unwrap();
    assert!(matches!(next(&queue).as_lifecycle(), Some((2, 0))), "sent before the number was known");
    let (second, other) = connect.domain_events(0, None).unwrap();
    assert_eq!(daemon.facts.registered.load(Ordering::SeqCst), 1);
    let domain = connect.domain_lookup_by_name("d").unwrap();
    domain.resume().unwrap();
    assert!(next(&queue) == next(&other));
    drop(first);
    assert_eq!(daemon.facts.unregistered.load(Ordering::SeqCst), 0);
    drop(second);
    assert_eq!(daemon.facts.unregistered.load(Ordering::SeqCst), 1);
}

#[test]
fn an_old_daemon_reports_everything_and_the_client_filters() {
    let daemon = Daemon::start();
    daemon.facts.is_old.store(true, Ordering::SeqCst);
    let connect = daemon.connect("");
    let (wanted, other) =
        (connect.domain_lookup_by_name("a").unwrap(), connect.domain_lookup_by_name("bb").unwrap());
    let (subscription, queue) = connect.domain_events(0, Some(&wanted)).unwrap();
    other.resume().unwrap();
    wanted.resume().unwrap();
    let ferrovirt::event::EventObject::Domain(domain) = next(&queue).object else { panic!("no domain") };
    assert_eq!(&*domain.name, "a");
    drop(subscription);
    assert_eq!(daemon.facts.unregistered.load(Ordering::SeqCst), 1);
    let network = connect.network_lookup_by_name("n").unwrap();
    network.update(1, 4, -1, "<x/>", 0).unwrap();
    daemon.facts.is_old.store(false, Ordering::SeqCst);
    let network = daemon.connect("").network_lookup_by_name("n").unwrap();
    network.update(1, 4, -1, "<x/>", 0).unwrap();
    assert_eq!(*daemon.facts.updates.lock(), [(4, 1), (1, 4)]);
}

#[test]
fn a_broken_connection_fails_every_waiter_and_says_why() {
    let daemon = Daemon::start();
    let connect = daemon.connect("");
    let (_subscription, queue) = about_connection(&connect, 0);
    let waiters: Vec<_> = (0..4)
        .map(|_| {
            let connect = connect.clone();
            std::thread::spawn(move || connect.capabilities().unwrap_err().number())
        })
        .collect();
    until(|| daemon.facts.slow_calls.load(Ordering::SeqCst) == 4);
    let start = Instant::now();
    daemon.hang_up();
    for waiter in waiters {
        assert_eq!(waiter.join().unwrap(), ErrorNumber::SYSTEM_ERROR);
    }
    assert_eq!(next(&queue), Event::closed(1));
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert!(!connect.is_alive().unwrap());
    assert_eq!(connect.version().unwrap_err().message(), "internal error: client socket is closed");
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(daemon.sessions(), 0, "a plain connection is not made again");
}

#[test]
fn a_reconnecting_connection_is_made_again() {
    let daemon = Daemon::start();
    let connect = daemon.connect("&reconnect=1&keepalive_interval=30");
    assert_eq!(*daemon.facts.opened.lock(), ["test:///default"], "the parameters are this side's");
    let (_again, reconnected) = about_connection(&connect, RESYNC);
    let (_events, queue) = connect.domain_events(0, None).unwrap();
    next(&queue);
    let domain = connect.domain_lookup_by_name("d").unwrap();
    for round in 1..=3 {
        daemon.hang_up();
        assert_eq!(next(&reconnected), Event::resync());
        assert_eq!(daemon.facts.registered.load(Ordering::SeqCst), 1 + round);
        next(&queue);
        domain.resume().unwrap();
        assert_eq!(next(&queue).as_lifecycle(), Some((2, 0)));
        assert!(connect.is_alive().unwrap());
    }
    drop((_again, _events, domain));
    drop(connect);
    until(|| daemon.sessions() == 0);
}

#[test]
fn streams_with_holes_wait_or_do_not() {
    let daemon = Daemon::start();
    let connect = daemon.connect("");
    let volume = connect.storage_vol_lookup_by_key("k").unwrap();
    let call = connect.call();
    let sparse = ferrovirt::consts::STORAGE_VOL_UPLOAD_SPARSE_STREAM;
    let up = volume.upload(0, 0, sparse).unwrap();
    assert_eq!(up.send(&call, b"head", false).unwrap(), Some(4));
    up.send_hole(&call, 3, 0).unwrap();
    assert_eq!(up.send(&call, b"tail", true).unwrap(), Some(4));
    up.finish(&call).unwrap();
    assert_eq!(*daemon.facts.uploaded.lock(), b"head\0\0\0tail");

    let stop = ferrovirt::consts::STREAM_RECV_STOP_AT_HOLE;
    let down = volume.download(0, 1000, sparse).unwrap();
    let mut buffer = [1; 600];
    assert_eq!(down.recv(&call, &mut buffer, stop, true).unwrap(), Received::WouldBlock);
    let ready = |patience: u16| {
        let mut fds = [PollFd::new(down.pollable().unwrap(), PollFlags::POLLIN)];
        poll(&mut fds, PollTimeout::from(patience)).unwrap() == 1
    };
    assert!(!ready(0) && ready(5000));
    assert_eq!(down.recv(&call, &mut buffer, stop, true).unwrap(), Received::Data(4));
    assert!(ready(5000));
    assert_eq!(down.in_data(&call).unwrap(), (false, 1000));
    assert_eq!(down.recv(&call, &mut buffer, stop, false).unwrap(), Received::Hole);
    assert_eq!(
        down.recv(&call, &mut buffer, 0, false).unwrap(),
        Received::Data(600),
        "zeros, if not stopped"
    );
    assert!(buffer.iter().all(|byte| *byte == 0));
    assert_eq!(down.recv_hole(&call, 0).unwrap(), 400);
    assert_eq!(down.in_data(&call).unwrap(), (true, 4));
    assert_eq!(down.recv(&call, &mut buffer, stop, false).unwrap(), Received::Data(4));
    assert_eq!(down.recv(&call, &mut buffer, stop, false).unwrap(), Received::Data(0));
    down.finish(&call).unwrap();

    let plain = volume.download(0, 10, 0).unwrap();
    assert_eq!(plain.recv_hole(&call, 0).unwrap_err().number(), ErrorNumber::OPERATION_UNSUPPORTED);
    plain.abort(&call).unwrap();
}

#[test]
fn a_slow_daemon_is_waited_for_with_poll() {
    let daemon = Daemon::start();
    let connect = daemon.connect("");
    let (volume, call) = (connect.storage_vol_lookup_by_key("k").unwrap(), connect.call());
    let up = volume.upload(500, 0, 0).unwrap();
    let writable = |patience: u16| {
        let mut fds = [PollFd::new(up.pollable().unwrap(), PollFlags::POLLOUT)];
        poll(&mut fds, PollTimeout::from(patience)).unwrap() == 1
    };
    let (chunk, mut sent, mut waits) = (vec![7; 1 << 18], 0, 0);
    while sent < 48 << 20 {
        match up.send(&call, &chunk, true).unwrap() {
            Some(size) => sent += size,
            None => {
                waits += 1;
                assert!(writable(20_000), "nobody said that there is room again");
            }
        }
    }
    assert!((1..2000).contains(&waits), "{waits}");
    up.finish(&call).unwrap();
    assert_eq!(daemon.facts.uploaded.lock().len(), sent);
}

#[test]
fn lies_are_errors() {
    let daemon = Daemon::start();
    let connect = daemon.connect("");
    let domain = connect.domain_lookup_by_name("d").unwrap();
    let text = |error: ferrovirt::Error| error.message().into_owned();
    assert_eq!(
        text(connect.node_info().unwrap_err()),
        "internal error: conversion from i32 to u32 overflowed"
    );
    assert_eq!(
        text(domain.vcpu_pin_info(4, 1, 0).unwrap_err()),
        "internal error: conversion from i64 to usize overflowed"
    );
    assert!(text(domain.block_peek("vda", 0, 4, 0).unwrap_err()).ends_with("not same size as requested"));
    assert!(text(domain.block_peek("vda", 0, 1 << 30, 0).unwrap_err()).contains("too large"));
    assert!(text(domain.open_graphics_fd(0, 0).unwrap_err()).ends_with("no file descriptor received"));
    assert_eq!(domain.memory_parameters(0).unwrap().uint("f").unwrap(), Some(1));
    let (infos, maps) = domain.vcpus(1).unwrap();
    assert_eq!((infos.len(), maps.len()), (8001, 1), "asked again with more room, but not for ever");
    assert!(connect.is_alive().unwrap());
}

#[test]
fn a_server_does_not_pass_its_clients_on() {
    use ferrovirt::{ConnectOptions, Registry};
    use ferrovirt_driver_remote::server::Offer;
    use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};

    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("sock");
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let server = Server::new(ServerOptions::default(), Offer::new().registry(registry.clone())).unwrap();
    server.listen(Listener::unix(&socket, UnixOptions::default()).unwrap());
    // What the server is asked for would lead to itself.
    let uri = format!("lxc+unix:///?socket={0}&name=lxc:///system%3Fsocket%3D{0}", socket.display());
    let error = ConnectOptions::new().registry(registry).open(Some(&uri)).unwrap_err();
    // The other one if the plugin of a driver without calls lies in the target folder.
    let refusals = [ErrorNumber::NO_CONNECT, ErrorNumber::CONFIG_UNSUPPORTED];
    assert!(refusals.contains(&error.number()), "{error}");
    assert!(server.close(PATIENCE));
}
