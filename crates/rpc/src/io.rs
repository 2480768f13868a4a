//! The thread that watches connections while no caller does: events, pings, and what could not be sent at once.

use std::collections::HashMap;
use std::io;
use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use nix::sys::epoll::{Epoll, EpollCreateFlags, EpollEvent, EpollFlags, EpollTimeout};
use nix::sys::eventfd::{EfdFlags, EventFd};
use parking_lot::Mutex;

/// The token of the descriptor that wakes the thread.
const WAKE: u64 = 0;

/// The I/O thread of any number of connections. It ends when the last of them and this value are gone.
pub struct Io {
    inner: Arc<Inner>,
    thread: Option<JoinHandle<()>>,
}

/// A connection that the thread looks after.
pub(crate) trait Watched: Send + Sync {
    /// The descriptor to be polled.
    fn descriptor(&self) -> BorrowedFd<'_>;

    /// The descriptor is ready; it is watched no longer until it is armed again.
    fn ready(self: Arc<Self>, writable: bool);

    /// Runs the timers; returns when to call again.
    fn tick(&self, now: Instant) -> Option<Instant>;
}

/// The part that connections keep.
pub(crate) struct Inner {
    epoll: Epoll,
    wake: EventFd,
    stop: AtomicBool,
    last: AtomicU64,
    connections: Mutex<HashMap<u64, Weak<dyn Watched>>>,
}

impl std::fmt::Debug for Io {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Io").finish_non_exhaustive()
    }
}

impl Io {
    /// Starts the thread.
    ///
    /// # Errors
    /// The system lacks descriptors or threads.
    pub fn new() -> io::Result<Self> {
        let epoll = Epoll::new(EpollCreateFlags::EPOLL_CLOEXEC)?;
        let wake = EventFd::from_flags(EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK)?;
        epoll.add(&wake, EpollEvent::new(EpollFlags::EPOLLIN, WAKE))?;
        let inner = Arc::new(Inner {
            epoll,
            wake,
            stop: AtomicBool::new(false),
            last: AtomicU64::new(WAKE),
            connections: Mutex::default(),
        });
        let for_thread = Arc::clone(&inner);
        let thread =
            std::thread::Builder::new().name("ferrovirt-rpc".into()).spawn(move || for_thread.run())?;
        Ok(Self { inner, thread: Some(thread) })
    }

    pub(crate) fn inner(&self) -> Arc<Inner> {
        Arc::clone(&self.inner)
    }
}

impl Drop for Io {
    fn drop(&mut self) {
        self.inner.stop.store(true, Ordering::Release);
        self.inner.interrupt();
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != std::thread::current().id()
            && thread.join().is_err()
        {
            log::error!("the thread that watches connections panicked");
        }
    }
}

impl Inner {
    /// Registers a connection, not yet armed.
    pub(crate) fn add(&self, connection: &Arc<impl Watched + 'static>) -> io::Result<u64> {
        let token = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let watched: Arc<dyn Watched> = connection.clone();
        self.connections.lock().insert(token, Arc::downgrade(&watched));
        self.epoll.add(connection.descriptor(), EpollEvent::new(EpollFlags::EPOLLONESHOT, token))?;
        self.interrupt();
        Ok(token)
    }

    /// Forgets a connection.
    pub(crate) fn remove(&self, token: u64, descriptor: BorrowedFd<'_>) {
        self.connections.lock().remove(&token);
        if let Err(errno) = self.epoll.delete(descriptor) {
            log::debug!("cannot stop watching a connection: {errno}");
        }
    }

    /// Says for what the thread shall watch, once.
    pub(crate) fn arm(&self, token: u64, descriptor: BorrowedFd<'_>, read: bool, write: bool) {
        let mut flags = EpollFlags::EPOLLONESHOT;
        flags.set(EpollFlags::EPOLLIN | EpollFlags::EPOLLRDHUP, read);
        flags.set(EpollFlags::EPOLLOUT, write);
        let mut event = EpollEvent::new(flags, token);
        if let Err(errno) = self.epoll.modify(descriptor, &mut event) {
            log::debug!("cannot watch a connection: {errno}");
        }
    }

    /// Makes the thread look at its timers again.
    pub(crate) fn interrupt(&self) {
        if let Err(errno) = self.wake.write(1) {
            log::debug!("cannot wake the thread that watches connections: {errno}");
        }
    }

    fn run(&self) {
        let mut events = [EpollEvent::empty(); 64];
        while !self.stop.load(Ordering::Acquire) {
            let timeout = self.tick();
            let count = match self.epoll.wait(&mut events, timeout) {
                Ok(count) => count,
                Err(nix::errno::Errno::EINTR) => continue,
                Err(errno) => {
                    log::error!("connections are no longer watched: {errno}");
                    return;
                }
            };
            for event in &events[..count] {
                if event.data() == WAKE {
                    if let Err(errno) = self.wake.read() {
                        log::debug!("nothing woke the thread that watches connections: {errno}");
                    }
                    continue;
                }
                let connection = self.connections.lock().get(&event.data()).and_then(Weak::upgrade);
                if let Some(connection) = connection {
                    connection.ready(event.events().contains(EpollFlags::EPOLLOUT));
                }
            }
        }
    }

    /// Runs the timers of all connections and returns how long there is nothing to do.
    fn tick(&self) -> EpollTimeout {
        let connections: Vec<_> = self.connections.lock().values().filter_map(Weak::upgrade).collect();
        let now = Instant::now();
        let next = connections.iter().filter_map(|c| c.tick(now)).min();
        let Some(next) = next else { return EpollTimeout::NONE };
        // Rounded up, so that the timer has run out when the wait ends.
        let wait = next.saturating_duration_since(now) + Duration::from_millis(1);
        EpollTimeout::try_from(wait.min(Duration::from_secs(3600))).unwrap_or(EpollTimeout::ZERO)
    }
}
