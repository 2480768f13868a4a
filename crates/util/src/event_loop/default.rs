//! Our event loop.

use std::any::Any;
use std::collections::{HashMap, VecDeque};
use std::io;
use std::os::fd::RawFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use polling::{Event, Poller};

use super::timers::Timers;
use super::{EventError, EventImpl, Events, HandleCallback, HandleEvent, TimeoutCallback};
use crate::error::{Error, ErrorDomain, Result};
use crate::sys::poller::{Registration, duplicate};

/// One descriptor that is watched. The callback is out while it runs.
struct Handle {
    fd: RawFd,
    events: Events,
    /// None: a file that is always ready, as `poll` sees it, and that the kernel does not watch.
    registration: Option<Registration>,
    callback: Option<HandleCallback>,
}

impl Handle {
    fn arm(&self, watch: i32) {
        if let Some(registration) = &self.registration {
            // The descriptor is ours and registered; the kernel has no reason to refuse.
            let _ = registration.arm(interest(watch, self.events));
        }
    }
}

/// A removed callback, waiting to be dropped by the loop.
type Removed = Box<dyn Any + Send>;

#[derive(Default)]
struct State {
    last_number: i32,
    handles: HashMap<i32, Handle>,
    timers: Timers,
    removed: VecDeque<Removed>,
}

/// An event loop that its owner runs, from one thread or several.
pub struct EventLoop {
    poller: Arc<Poller>,
    state: Mutex<State>,
    /// Whether the callbacks call a program that is not ours.
    for_program: bool,
}

/// A callback that runs. It goes back to its place when it has returned, or when its thread ends in it.
struct Out<'a, C: Send> {
    event_loop: &'a EventLoop,
    number: i32,
    callback: Option<C>,
    /// Puts the callback back; gives it to be dropped if it was removed meanwhile.
    back: fn(&mut State, i32, C) -> Option<C>,
}

impl<C: Send> Drop for Out<'_, C> {
    fn drop(&mut self) {
        let Some(callback) = self.callback.take() else { return };
        let unwanted = (self.back)(&mut self.event_loop.state.lock(), self.number, callback);
        self.event_loop.guarded("free", || drop(unwanted));
    }
}

/// What is ready in one round of the loop. What was not called, because a callback's thread ended before, is watched again.
struct Ready<'a> {
    event_loop: &'a EventLoop,
    rest: std::vec::IntoIter<(i32, Events)>,
}

impl Drop for Ready<'_> {
    fn drop(&mut self) {
        for (watch, _) in self.rest.by_ref() {
            if let Some(handle) = self.event_loop.state.lock().handles.get(&watch) {
                handle.arm(watch);
            }
        }
    }
}

impl EventLoop {
    /// An empty loop.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if the process has no descriptors left.
    pub fn new() -> Result<Self> {
        Self::make(false)
    }

    /// An empty loop whose callbacks call a program in another language. Nothing is caught: if a thread ends in such a
    /// callback (`pthread_exit`), it leaves through the loop, which other threads can go on with.
    ///
    /// # Errors
    /// As [`EventLoop::new`].
    pub fn for_program() -> Result<Self> {
        Self::make(true)
    }

    fn make(for_program: bool) -> Result<Self> {
        let poller = Poller::new().map_err(|e| failure(&e, "unable to create event poller"))?;
        Ok(Self { poller: Arc::new(poller), state: Mutex::default(), for_program })
    }

    /// Waits until something happens or `limit` is over, and calls the callbacks. Upstream: `virEventRunDefaultImpl`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if waiting fails.
    pub fn run_once(&self, limit: Option<Duration>) -> Result<()> {
        self.drop_removed();
        let mut events = polling::Events::new();
        let waited = self.poller.wait(&mut events, self.patience(limit));
        waited.map_err(|e| failure(&e, "unable to wait for events"))?;
        let polled = events.iter().filter_map(|e| Some((i32::try_from(e.key).ok()?, found(&e))));
        let ready = polled.chain(self.always_ready()).collect::<Vec<_>>();
        let mut ready = Ready { event_loop: self, rest: ready.into_iter() };
        for (watch, found) in ready.rest.by_ref() {
            self.call_handle(watch, found);
        }
        let now = Instant::now();
        let due = self.state.lock().timers.due(now);
        for timer in due {
            self.call_timer(timer, now);
        }
        self.drop_removed();
        Ok(())
    }

    /// Makes a running [`EventLoop::run_once`] return soon.
    pub fn wake(&self) {
        // Fails only when the poller is gone, and we hold it.
        let _ = self.poller.notify();
    }

    fn patience(&self, limit: Option<Duration>) -> Option<Duration> {
        let state = self.state.lock();
        if !state.removed.is_empty() || state.handles.values().any(always_ready) {
            return Some(Duration::ZERO);
        }
        let until_due = state.timers.next_due().map(|due| due.saturating_duration_since(Instant::now()));
        [limit, until_due].into_iter().flatten().min()
    }

    fn always_ready(&self) -> Vec<(i32, Events)> {
        let state = self.state.lock();
        state.handles.iter().filter(|(_, h)| always_ready(h)).map(|(watch, h)| (*watch, h.events)).collect()
    }

    fn call_handle(&self, watch: i32, found: Events) {
        let (callback, event) = {
            let mut state = self.state.lock();
            let Some(handle) = state.handles.get_mut(&watch) else { return };
            let events = found & (handle.events | Events::ERROR | Events::HANGUP);
            if handle.events.is_empty() || events.is_empty() {
                // It was changed after the kernel looked.
                handle.arm(watch);
                return;
            }
            // Out while it runs on another thread, which arms the handle again afterwards.
            let Some(callback) = handle.callback.take() else { return };
            (callback, HandleEvent { watch, fd: handle.fd, events })
        };
        let mut out =
            Out { event_loop: self, number: watch, callback: Some(callback), back: State::give_back_handle };
        if let Some(callback) = &mut out.callback {
            self.guarded("handle", || callback(event));
        }
    }

    fn call_timer(&self, timer: i32, now: Instant) {
        let callback = self.state.lock().timers.fire(timer, now);
        let back = |state: &mut State, timer, callback| state.timers.give_back(timer, callback);
        let mut out = Out { event_loop: self, number: timer, callback, back };
        if let Some(callback) = &mut out.callback {
            self.guarded("timeout", || callback(timer));
        }
    }

    fn drop_removed(&self) {
        loop {
            let Some(callback) = self.state.lock().removed.pop_front() else { return };
            self.guarded("free", || drop(callback));
        }
    }

    /// A panic of a callback is its own affair.
    fn guarded(&self, kind: &str, call: impl FnOnce()) {
        if self.for_program {
            call();
        } else if catch_unwind(AssertUnwindSafe(call)).is_err() {
            log::error!(target: "util.event", "an event loop's {kind} callback panicked");
        }
    }
}

impl EventImpl for EventLoop {
    fn add_handle(&self, fd: RawFd, events: Events, callback: HandleCallback) -> Result<i32> {
        // A descriptor of our own: the caller may close his, and may watch the same one twice.
        let text = "unable to watch file descriptor";
        let own = duplicate(fd).map_err(|e| failure(&e, text))?;
        let mut state = self.state.lock();
        let watch = state.next_number();
        let registration = match Registration::new(self.poller.clone(), own, interest(watch, events)) {
            Ok(registration) => Some(registration),
            Err(e) if e.raw_os_error() == Some(libc::EPERM) => None,
            Err(e) => return Err(failure(&e, text)),
        };
        let wake = registration.is_none();
        state.handles.insert(watch, Handle { fd, events, registration, callback: Some(callback) });
        drop(state);
        if wake {
            self.wake();
        }
        Ok(watch)
    }

    fn update_handle(&self, watch: i32, events: Events) {
        let mut state = self.state.lock();
        let Some(handle) = state.handles.get_mut(&watch) else { return };
        handle.events = events;
        if handle.callback.is_some() {
            handle.arm(watch);
        }
        if handle.registration.is_none() {
            drop(state);
            self.wake();
        }
    }

    fn remove_handle(&self, watch: i32) -> Result<()> {
        let mut state = self.state.lock();
        let handle = state.handles.remove(&watch).ok_or(EventError::UnknownWatch(watch))?;
        state.bury(handle.callback);
        drop(state);
        self.wake();
        Ok(())
    }

    fn add_timeout(&self, interval_ms: i32, callback: TimeoutCallback) -> Result<i32> {
        let mut state = self.state.lock();
        let timer = state.next_number();
        state.timers.add(timer, interval_ms, callback);
        drop(state);
        self.wake();
        Ok(timer)
    }

    fn update_timeout(&self, timer: i32, interval_ms: i32) {
        self.state.lock().timers.set(timer, interval_ms);
        self.wake();
    }

    fn remove_timeout(&self, timer: i32) -> Result<()> {
        let mut state = self.state.lock();
        let callback = state.timers.remove(timer).ok_or(EventError::UnknownTimer(timer))?;
        state.bury(callback);
        drop(state);
        self.wake();
        Ok(())
    }
}

impl State {
    /// A number that no watch and no timer has, above 0.
    fn next_number(&mut self) -> i32 {
        loop {
            self.last_number = self.last_number.checked_add(1).unwrap_or(1);
            if !self.handles.contains_key(&self.last_number) && !self.timers.contains(self.last_number) {
                return self.last_number;
            }
        }
    }

    fn give_back_handle(&mut self, watch: i32, callback: HandleCallback) -> Option<HandleCallback> {
        match self.handles.get_mut(&watch) {
            Some(handle) if handle.callback.is_none() => {
                handle.callback = Some(callback);
                handle.arm(watch);
                None
            }
            _ => Some(callback),
        }
    }

    fn bury<T: Send + 'static>(&mut self, callback: Option<T>) {
        self.removed.extend(callback.map(|c| Box::new(c) as Removed));
    }
}

fn always_ready(handle: &Handle) -> bool {
    handle.registration.is_none() && !handle.events.is_empty() && handle.callback.is_some()
}

fn interest(watch: i32, events: Events) -> Event {
    let key = usize::try_from(watch).unwrap_or_default();
    Event::new(key, events.contains(Events::READABLE), events.contains(Events::WRITABLE))
}

fn found(event: &Event) -> Events {
    let mut events = Events::empty();
    events.set(Events::READABLE, event.readable);
    events.set(Events::WRITABLE, event.writable);
    events.set(Events::ERROR, event.is_err() == Some(true));
    events.set(Events::HANGUP, event.is_interrupt());
    events
}

fn failure(source: &io::Error, text: &str) -> Error {
    Error::io(ErrorDomain::EVENT, source, text)
}

impl std::fmt::Debug for EventLoop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventLoop").finish_non_exhaustive()
    }
}
