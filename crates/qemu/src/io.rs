//! The driver's I/O thread: monitors and process descriptors of one root are multiplexed on it.
//!
//! A handler runs on the thread and must not wait for anything.

use std::os::fd::{AsRawFd as _, BorrowedFd};
use std::sync::Arc;

use ferrovirt_util::Result;
use ferrovirt_util::event_loop::{EventImpl as _, Events, HandleEvent, IoThread};

/// Something that wants to know when its descriptor is ready.
pub trait Handler: Send + Sync {
    /// The descriptor; the same one all the time.
    fn descriptor(&self) -> BorrowedFd<'_>;
    /// Called on the I/O thread. Errors and hang-ups count as readable. Returns whether to go on.
    fn ready(&self, readable: bool, writable: bool) -> bool;
}

/// The I/O thread. It ends when this value is dropped.
#[derive(Debug)]
pub struct Io(Arc<IoThread>);

/// A registration. Dropping it does not end it; see [`Io::unwatch`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token(i32);

impl Io {
    /// The thread starts with the first registration.
    ///
    /// # Errors
    /// As [`IoThread::new`].
    pub fn new() -> Result<Self> {
        Ok(Self(Arc::new(IoThread::new("ferrovirt-qemu")?)))
    }

    /// Calls `handler` whenever its descriptor is readable.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if there are too many threads or descriptors.
    pub fn watch(&self, handler: Arc<dyn Handler>) -> Result<Token> {
        let fd = handler.descriptor().as_raw_fd();
        let thread = Arc::downgrade(&self.0);
        let ready = move |event: HandleEvent| {
            let readable = event.events.intersects(!Events::WRITABLE);
            if !handler.ready(readable, event.events.contains(Events::WRITABLE))
                && let Some(thread) = thread.upgrade()
            {
                // The handler may have ended it already.
                let _ = thread.remove_handle(event.watch);
            }
        };
        self.0.add_handle(fd, Events::READABLE, Box::new(ready)).map(Token)
    }

    /// Adds or removes the interest in writability.
    pub fn want_write(&self, token: Token, wanted: bool) {
        let mut events = Events::READABLE;
        events.set(Events::WRITABLE, wanted);
        self.0.update_handle(token.0, events);
    }

    /// Ends a registration. A call that is under way may still finish.
    pub fn unwatch(&self, token: Token) {
        // It may have ended by itself.
        let _ = self.0.remove_handle(token.0);
    }
}
