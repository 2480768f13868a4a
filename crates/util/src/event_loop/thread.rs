//! An event loop with a thread of its own.

use std::os::fd::RawFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;

use parking_lot::Mutex;

use super::{EventImpl, EventLoop, Events, HandleCallback, TimeoutCallback};
use crate::error::{Error, ErrorDomain, Result};

/// Runs an [`EventLoop`] on a thread that is started by the first registration and ends when this is dropped.
#[derive(Debug)]
pub struct IoThread {
    event_loop: Arc<EventLoop>,
    stop: Arc<AtomicBool>,
    name: String,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl IoThread {
    /// No thread yet; it will be called `name`.
    ///
    /// # Errors
    /// As [`EventLoop::new`].
    pub fn new(name: impl Into<String>) -> Result<Self> {
        let event_loop = Arc::new(EventLoop::new()?);
        Ok(Self { event_loop, stop: Arc::default(), name: name.into(), thread: Mutex::new(None) })
    }

    /// True if the calling thread is the loop's, that is, in a callback.
    #[must_use]
    pub fn is_current(&self) -> bool {
        let ours = self.thread.lock().as_ref().map(|t| t.thread().id());
        ours == Some(std::thread::current().id())
    }

    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if no thread can be made.
    fn start(&self) -> Result<()> {
        let mut thread = self.thread.lock();
        if thread.is_some() {
            return Ok(());
        }
        let (event_loop, stop) = (self.event_loop.clone(), self.stop.clone());
        let run = move || {
            while !stop.load(Ordering::Acquire) {
                if let Err(error) = event_loop.run_once(None) {
                    log::error!(target: "util.event", "the event loop's thread ends: {error}");
                    return;
                }
            }
        };
        let started = std::thread::Builder::new().name(self.name.clone()).spawn(run);
        let handle =
            started.map_err(|e| Error::io(ErrorDomain::THREAD, &e, "unable to start the event loop"))?;
        *thread = Some(handle);
        Ok(())
    }
}

impl EventImpl for IoThread {
    fn add_handle(&self, fd: RawFd, events: Events, callback: HandleCallback) -> Result<i32> {
        self.start()?;
        self.event_loop.add_handle(fd, events, callback)
    }

    fn update_handle(&self, watch: i32, events: Events) {
        self.event_loop.update_handle(watch, events);
    }

    fn remove_handle(&self, watch: i32) -> Result<()> {
        self.event_loop.remove_handle(watch)
    }

    fn add_timeout(&self, interval_ms: i32, callback: TimeoutCallback) -> Result<i32> {
        self.start()?;
        self.event_loop.add_timeout(interval_ms, callback)
    }

    fn update_timeout(&self, timer: i32, interval_ms: i32) {
        self.event_loop.update_timeout(timer, interval_ms);
    }

    fn remove_timeout(&self, timer: i32) -> Result<()> {
        self.event_loop.remove_timeout(timer)
    }
}

impl Drop for IoThread {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        self.event_loop.wake();
        let on_it = self.is_current();
        if let Some(thread) = self.thread.get_mut().take().filter(|_| !on_it) {
            // It cannot have panicked: callbacks are guarded.
            let _ = thread.join();
        }
    }
}
