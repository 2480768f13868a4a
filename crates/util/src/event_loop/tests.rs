use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use super::*;
use crate::command::Command;
use crate::process::Process;

const SOON: Duration = Duration::from_secs(20);

fn io_thread() -> Arc<dyn EventImpl> {
    Arc::new(IoThread::new("test-io").unwrap())
}

/// Sends on drop: stands for the free function.
struct Freed<T: Send + 'static>(std::sync::mpsc::Sender<T>, Option<T>);

impl<T: Send + 'static> Drop for Freed<T> {
    fn drop(&mut self) {
        let _ = self.0.send(self.1.take().unwrap());
    }
}

fn freed(channel: &(std::sync::mpsc::Sender<&'static str>, Receiver<&'static str>)) -> Freed<&'static str> {
    Freed(channel.0.clone(), Some("freed"))
}

#[test]
fn handle_is_called_updated_and_freed() {
    let event_loop = io_thread();
    let (mut ours, mut theirs) = UnixStream::pair().unwrap();
    ours.set_nonblocking(true).unwrap();
    let (sender, events) = channel();
    let guard_channel = channel();
    let guard = freed(&guard_channel);
    let fd = ours.as_raw_fd();
    let callback = move |event: HandleEvent| {
        let _keep = &guard;
        let mut text = String::new();
        let _ = ours.read_to_string(&mut text);
        sender.send((event.fd, event.events, text)).unwrap();
    };
    let watch = event_loop.add_handle(fd, Events::READABLE, Box::new(callback)).unwrap();
    theirs.write_all(b"one").unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap(), (fd, Events::READABLE, "one".to_owned()));
    theirs.write_all(b"two").unwrap();
    assert_eq!(events.recv_timeout(SOON).unwrap().2, "two");
    event_loop.update_handle(watch, Events::empty());
    theirs.write_all(b"three").unwrap();
    assert!(events.recv_timeout(Duration::from_millis(100)).is_err());
    event_loop.update_handle(watch, Events::READABLE);
    assert_eq!(events.recv_timeout(SOON).unwrap().2, "three");
    drop(theirs);
    assert!(events.recv_timeout(SOON).unwrap().1.contains(Events::HANGUP));
    event_loop.remove_handle(watch).unwrap();
    assert_eq!(guard_channel.1.recv_timeout(SOON), Ok("freed"));
    let again = event_loop.remove_handle(watch).unwrap_err();
    assert_eq!(again.number(), ErrorNumber::INVALID_ARG);
}

#[test]
fn timers_repeat_stop_and_restart() {
    let event_loop = io_thread();
    let (sender, ticks) = channel();
    let callback = move |timer| sender.send((timer, Instant::now())).unwrap();
    let start = Instant::now();
    let timer = event_loop.add_timeout(20, Box::new(callback)).unwrap();
    for n in 1..=3_u32 {
        let (number, at) = ticks.recv_timeout(SOON).unwrap();
        assert_eq!(number, timer);
        assert!(at - start >= Duration::from_millis(20) * n);
    }
    event_loop.update_timeout(timer, -1);
    std::thread::sleep(Duration::from_millis(60));
    while ticks.try_recv().is_ok() {}
    assert!(ticks.recv_timeout(Duration::from_millis(80)).is_err());
    event_loop.update_timeout(timer, 0);
    for _ in 0..50 {
        ticks.recv_timeout(SOON).unwrap();
    }
    event_loop.remove_timeout(timer).unwrap();
    assert!(event_loop.remove_timeout(timer).is_err());
}

#[test]
fn callbacks_may_change_the_loop_and_take_the_callers_locks() {
    let event_loop = io_thread();
    let lock = Arc::new(Mutex::new(0));
    let (sender, done) = channel();
    let (weak, shared) = (Arc::downgrade(&event_loop), lock.clone());
    // The caller's lock is taken by the callback and by its free function, and held by the caller during all calls.
    struct TakesLock(Arc<Mutex<i32>>, std::sync::mpsc::Sender<i32>);
    impl Drop for TakesLock {
        fn drop(&mut self) {
            *self.0.lock() += 100;
            let _ = self.1.send(-1);
        }
    }
    let guard = TakesLock(lock.clone(), sender.clone());
    let callback = move |timer| {
        let event_loop = weak.upgrade().unwrap();
        *shared.lock() += 1;
        let (again, inner) = (sender.clone(), Arc::downgrade(&event_loop));
        let second = move |timer| {
            inner.upgrade().unwrap().remove_timeout(timer).unwrap();
            again.send(timer).unwrap();
        };
        event_loop.add_timeout(0, Box::new(second)).unwrap();
        event_loop.remove_timeout(timer).unwrap();
        let _keep = &guard;
    };
    let held = lock.lock();
    let first = event_loop.add_timeout(0, Box::new(callback)).unwrap();
    std::thread::sleep(Duration::from_millis(20));
    event_loop.update_timeout(first, 0);
    drop(held);
    let mut seen = [done.recv_timeout(SOON).unwrap(), done.recv_timeout(SOON).unwrap()];
    seen.sort_unstable();
    assert!(seen[0] == -1 && seen[1] > first);
    assert_eq!(*lock.lock(), 101);
}

#[test]
fn many_threads_add_change_and_remove() {
    const THREADS: i32 = 8;
    const ROUNDS: u8 = 60;
    let event_loop = io_thread();
    let (called, dropped) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    struct Count(Arc<AtomicUsize>);
    impl Drop for Count {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
    std::thread::scope(|scope| {
        for n in 0..THREADS {
            let (event_loop, called, dropped) = (&event_loop, &called, &dropped);
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    let (ours, mut theirs) = UnixStream::pair().unwrap();
                    ours.set_nonblocking(true).unwrap();
                    let (sender, received) = channel();
                    let (fd, count) = (ours.as_raw_fd(), Count(dropped.clone()));
                    let callback = move |_: HandleEvent| {
                        let _keep = &count;
                        let mut byte = [0];
                        if (&ours).read(&mut byte).is_ok() {
                            let _ = sender.send(byte[0]);
                        }
                    };
                    let watch = event_loop.add_handle(fd, Events::READABLE, Box::new(callback)).unwrap();
                    let (timer_count, called) = (Count(dropped.clone()), called.clone());
                    let tick = move |_| {
                        let _keep = &timer_count;
                        called.fetch_add(1, Ordering::SeqCst);
                    };
                    let timer = event_loop.add_timeout(n % 3, Box::new(tick)).unwrap();
                    theirs.write_all(&[round]).unwrap();
                    assert_eq!(received.recv_timeout(SOON), Ok(round));
                    event_loop.update_timeout(timer, 1);
                    event_loop.remove_handle(watch).unwrap();
                    event_loop.remove_timeout(timer).unwrap();
                }
            });
        }
    });
    let expected = 2 * usize::try_from(THREADS * i32::from(ROUNDS)).unwrap();
    let end = Instant::now() + SOON;
    while dropped.load(Ordering::SeqCst) < expected && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(dropped.load(Ordering::SeqCst), expected, "every callback is freed exactly once");
    assert!(called.load(Ordering::SeqCst) > 0);
}

#[test]
fn one_descriptor_may_be_watched_twice_and_closed_early() {
    let event_loop = io_thread();
    let (ours, mut theirs) = UnixStream::pair().unwrap();
    let (sender, events) = channel();
    let mut watches = Vec::new();
    for n in 0..2 {
        let sender = sender.clone();
        let weak = Arc::downgrade(&event_loop);
        let callback = move |event: HandleEvent| {
            weak.upgrade().unwrap().remove_handle(event.watch).unwrap();
            sender.send(n).unwrap();
        };
        watches.push(event_loop.add_handle(ours.as_raw_fd(), Events::READABLE, Box::new(callback)).unwrap());
    }
    drop(ours);
    theirs.write_all(b"x").unwrap();
    let mut seen = [events.recv_timeout(SOON).unwrap(), events.recv_timeout(SOON).unwrap()];
    seen.sort_unstable();
    assert_eq!(seen, [0, 1]);
    assert!(watches.iter().all(|w| event_loop.remove_handle(*w).is_err()));
}

#[test]
fn regular_files_are_always_ready_and_closed_descriptors_refused() {
    let event_loop = EventLoop::new().unwrap();
    let file = tempfile::tempfile().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    let callback = move |_: HandleEvent| {
        counter.fetch_add(1, Ordering::SeqCst);
    };
    let watch = event_loop.add_handle(file.as_raw_fd(), Events::READABLE, Box::new(callback)).unwrap();
    event_loop.run_once(None).unwrap();
    event_loop.run_once(None).unwrap();
    event_loop.update_handle(watch, Events::empty());
    event_loop.run_once(Some(Duration::from_millis(1))).unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
    let error = event_loop.add_handle(99_999, Events::READABLE, Box::new(|_| {})).unwrap_err();
    assert_eq!(error.context().errno, Some(libc::EBADF));
}

#[test]
fn caller_run_loop() {
    let event_loop = EventLoop::new().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    let timer = event_loop
        .add_timeout(
            5,
            Box::new(move |_| {
                counter.fetch_add(1, Ordering::SeqCst);
            }),
        )
        .unwrap();
    let start = Instant::now();
    while count.load(Ordering::SeqCst) < 3 {
        event_loop.run_once(None).unwrap();
    }
    assert!(start.elapsed() >= Duration::from_millis(15));
    event_loop.remove_timeout(timer).unwrap();
    event_loop.run_once(Some(Duration::from_millis(1))).unwrap();
    assert_eq!(Arc::strong_count(&count), 1, "the loop has freed the callback");
}

#[test]
fn process_exit_is_seen() {
    let event_loop = io_thread();
    let child = Command::new("sleep").arg("0.05").spawn().unwrap();
    let process = Process::open(child.pid()).unwrap();
    let (sender, exits) = channel();
    on_exit(&event_loop, &process, move || sender.send(()).unwrap()).unwrap();
    exits.recv_timeout(SOON).unwrap();
    assert_eq!(child.wait(None).unwrap(), crate::process::Exit::Code(0));
}

#[test]
fn a_panicking_callback_does_not_end_the_loop() {
    let event_loop = io_thread();
    let (sender, ticks) = channel();
    event_loop.add_timeout(1, Box::new(|_| panic!("on purpose"))).unwrap();
    event_loop.add_timeout(1, Box::new(move |_| sender.send(()).unwrap_or(()))).unwrap();
    for _ in 0..3 {
        ticks.recv_timeout(SOON).unwrap();
    }
}

/// A panic stands for any unwinding, such as that of a thread which ends.
#[test]
fn callbacks_of_a_program_may_unwind_through_its_loop() {
    let event_loop = EventLoop::for_program().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let ends = count.clone();
    let end_first = move || assert_ne!(ends.fetch_add(1, Ordering::SeqCst), 0, "on purpose");
    let (first, second) = (end_first.clone(), end_first.clone());
    let (reader, mut writer) = UnixStream::pair().unwrap();
    writer.write_all(b"x").unwrap();
    let fd = reader.as_raw_fd();
    event_loop.add_handle(fd, Events::READABLE, Box::new(move |_| first())).unwrap();
    event_loop.add_handle(fd, Events::READABLE, Box::new(move |_| second())).unwrap();
    event_loop.add_timeout(0, Box::new(move |_| end_first())).unwrap();
    let round = || event_loop.run_once(Some(Duration::ZERO)).unwrap();
    catch_unwind(AssertUnwindSafe(round)).unwrap_err();
    assert_eq!(count.load(Ordering::SeqCst), 1);
    // Both watches and the timer are there: the one that was left, and those whose turn had not come.
    round();
    assert_eq!(count.load(Ordering::SeqCst), 4);
}

#[test]
fn dropping_the_thread_frees_everything() {
    let channel = channel();
    let guard = freed(&channel);
    let event_loop = IoThread::new("test-io").unwrap();
    event_loop
        .add_timeout(
            -1,
            Box::new(move |_| {
                let _keep = &guard;
            }),
        )
        .unwrap();
    drop(event_loop);
    assert_eq!(channel.1.try_recv(), Ok("freed"));
}
