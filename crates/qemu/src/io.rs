//! The driver's I/O thread: monitors, process descriptors and consoles of one root are multiplexed on it.
//!
//! A handler runs on the thread and must not wait for anything.

use std::collections::HashMap;
use std::os::fd::BorrowedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use nix::errno::Errno;
use nix::sys::epoll::{Epoll, EpollCreateFlags, EpollEvent, EpollFlags, EpollTimeout};
use nix::sys::eventfd::{EfdFlags, EventFd};
use parking_lot::Mutex;

/// Readiness events taken from the kernel in one turn.
const BATCH: usize = 64;
/// The token of the descriptor that wakes the thread up.
const WAKE: u64 = 0;

/// Something that wants to know when its descriptor is ready.
pub trait Handler: Send + Sync {
    /// The descriptor; the same one all the time.
    fn descriptor(&self) -> BorrowedFd<'_>;
    /// Called on the I/O thread. Errors and hang-ups count as readable. Returns whether to go on.
    fn ready(&self, readable: bool, writable: bool) -> bool;
}

/// The I/O thread. It ends when this value is dropped.
pub struct Io {
    shared: Arc<Shared>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

struct Shared {
    epoll: Epoll,
    wake: EventFd,
    stop: AtomicBool,
    handlers: Mutex<Handlers>,
}

#[derive(Default)]
struct Handlers {
    last: u64,
    by_token: HashMap<u64, Arc<dyn Handler>>,
}

/// A registration. Dropping it does not end it; see [`Io::unwatch`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token(u64);

impl std::fmt::Debug for Io {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Io").finish_non_exhaustive()
    }
}

impl Io {
    /// Starts the thread.
    ///
    /// # Errors
    /// Those of `epoll_create`, `eventfd` and the thread's creation.
    pub fn new() -> std::io::Result<Self> {
        let epoll = Epoll::new(EpollCreateFlags::EPOLL_CLOEXEC)?;
        let wake = EventFd::from_flags(EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK)?;
        epoll.add(&wake, EpollEvent::new(EpollFlags::EPOLLIN, WAKE))?;
        let handlers = Mutex::new(Handlers::default());
        let shared = Arc::new(Shared { epoll, wake, stop: AtomicBool::new(false), handlers });
        let for_thread = Arc::clone(&shared);
        let thread =
            std::thread::Builder::new().name("ferrovirt-qemu".to_owned()).spawn(move || for_thread.run())?;
        Ok(Self { shared, thread: Mutex::new(Some(thread)) })
    }

    /// Calls `handler` whenever its descriptor is readable.
    ///
    /// # Errors
    /// Those of `epoll_ctl`.
    pub fn watch(&self, handler: Arc<dyn Handler>) -> Result<Token, Errno> {
        let mut handlers = self.shared.handlers.lock();
        handlers.last += 1;
        let token = handlers.last;
        let event = EpollEvent::new(EpollFlags::EPOLLIN | EpollFlags::EPOLLRDHUP, token);
        self.shared.epoll.add(handler.descriptor(), event)?;
        handlers.by_token.insert(token, handler);
        Ok(Token(token))
    }

    /// Adds or removes the interest in writability.
    pub fn want_write(&self, token: Token, wanted: bool) {
        self.shared.want_write(token.0, wanted);
    }

    /// Ends a registration. A call that is under way may still finish.
    pub fn unwatch(&self, token: Token) {
        self.shared.remove(token.0);
    }
}

impl Drop for Io {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Release);
        let woken = self.shared.wake.write(1);
        if let Some(thread) = self.thread.lock().take()
            && woken.is_ok()
            && thread.thread().id() != std::thread::current().id()
            && thread.join().is_err()
        {
            log::error!("the qemu driver's I/O thread panicked");
        }
    }
}

impl Shared {
    fn run(&self) {
        let mut events = [EpollEvent::empty(); BATCH];
        while !self.stop.load(Ordering::Acquire) {
            let count = match self.epoll.wait(&mut events, EpollTimeout::NONE) {
                Ok(count) => count,
                Err(Errno::EINTR) => continue,
                Err(errno) => {
                    log::error!("the qemu driver's I/O thread ends: {errno}");
                    return;
                }
            };
            for event in &events[..count] {
                self.dispatch(*event);
            }
        }
    }

    fn dispatch(&self, event: EpollEvent) {
        let token = event.data();
        if token == WAKE {
            return;
        }
        let Some(handler) = self.handlers.lock().by_token.get(&token).cloned() else { return };
        let flags = event.events();
        let writable = flags.contains(EpollFlags::EPOLLOUT);
        let readable = flags.intersects(!EpollFlags::EPOLLOUT);
        if !handler.ready(readable, writable) {
            self.remove(token);
        }
    }

    fn remove(&self, token: u64) {
        let removed = self.handlers.lock().by_token.remove(&token);
        if let Some(handler) = removed
            && let Err(errno) = self.epoll.delete(handler.descriptor())
        {
            log::debug!("cannot stop watching a descriptor: {errno}");
        }
    }

    fn want_write(&self, token: u64, wanted: bool) {
        let Some(handler) = self.handlers.lock().by_token.get(&token).cloned() else { return };
        let mut flags = EpollFlags::EPOLLIN | EpollFlags::EPOLLRDHUP;
        flags.set(EpollFlags::EPOLLOUT, wanted);
        let mut event = EpollEvent::new(flags, token);
        if let Err(errno) = self.epoll.modify(handler.descriptor(), &mut event) {
            log::debug!("cannot change the interest in a descriptor: {errno}");
        }
    }
}
