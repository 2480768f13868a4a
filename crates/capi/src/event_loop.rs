//! The event loop functions: the program's own loop, the default one, and handles and timeouts on whichever is registered.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use ferrovirt::{Error, ErrorDomain};
use ferrovirt_util::event_loop::{EventImpl, EventLoop, Events, HandleEvent};
use parking_lot::RwLock;

use crate::entry::{call_program, entry};
use crate::error;
use crate::exports::types::{
    virEventAddHandleFunc, virEventAddTimeoutFunc, virEventHandleCallback, virEventRemoveHandleFunc,
    virEventRemoveTimeoutFunc, virEventTimeoutCallback, virEventUpdateHandleFunc, virEventUpdateTimeoutFunc,
    virFreeCallback,
};

/// The functions of `virEventRegisterImpl`.
#[derive(Clone, Copy)]
struct Program {
    add_handle: virEventAddHandleFunc,
    update_handle: virEventUpdateHandleFunc,
    remove_handle: virEventRemoveHandleFunc,
    add_timeout: virEventAddTimeoutFunc,
    update_timeout: virEventUpdateTimeoutFunc,
    remove_timeout: virEventRemoveTimeoutFunc,
}

#[derive(Clone)]
enum Registered {
    Program(Program),
    Default(Arc<EventLoop>),
}

static LOOP: OnceLock<RwLock<Option<Registered>>> = OnceLock::new();

/// Whether the program has, or uses, an event loop.
pub(crate) fn is_registered() -> bool {
    registered().is_some()
}

fn registered() -> Option<Registered> {
    LOOP.get_or_init(RwLock::default).read().clone()
}

/// A program's opaque pointer, with the function that frees it.
pub(crate) struct Opaque {
    data: *mut c_void,
    free: virFreeCallback,
    ours: AtomicBool,
}

// SAFETY: what a callback does with its data on which thread is the program's business.
unsafe impl Send for Opaque {}
// SAFETY: as above.
unsafe impl Sync for Opaque {}

impl Opaque {
    /// The data of a registration that may still fail: until [`Self::keep`] it stays the program's to free.
    pub(crate) const fn new(data: *mut c_void, free: virFreeCallback) -> Self {
        Self { data, free, ours: AtomicBool::new(false) }
    }

    /// The registration succeeded: the program's function frees the data at its end.
    pub(crate) fn keep(&self) {
        self.ours.store(true, Ordering::Release);
    }

    /// The pointer. A method, so that closures take the whole value with its destructor.
    pub(crate) fn data(&self) -> *mut c_void {
        self.data
    }
}

impl Drop for Opaque {
    fn drop(&mut self) {
        if let Some(free) = self.free.filter(|_| self.ours.load(Ordering::Acquire)) {
            // SAFETY: the program gave the function for this pointer; this is its last use.
            call_program(|| unsafe { free(self.data) });
        }
    }
}

/// Registers the program's loop. The first registration stays.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventRegisterImpl(
    addHandle: virEventAddHandleFunc,
    updateHandle: virEventUpdateHandleFunc,
    removeHandle: virEventRemoveHandleFunc,
    addTimeout: virEventAddTimeoutFunc,
    updateTimeout: virEventUpdateTimeoutFunc,
    removeTimeout: virEventRemoveTimeoutFunc,
) {
    LOOP.get_or_init(RwLock::default).write().get_or_insert(Registered::Program(Program {
        add_handle: addHandle,
        update_handle: updateHandle,
        remove_handle: removeHandle,
        add_timeout: addTimeout,
        update_timeout: updateTimeout,
        remove_timeout: removeTimeout,
    }));
}

/// Registers the loop of [`virEventRunDefaultImpl`].
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventRegisterDefaultImpl() -> c_int {
    entry(-1, true, |_| {
        let mut slot = LOOP.get_or_init(RwLock::default).write();
        if slot.is_none() {
            *slot = Some(Registered::Default(Arc::new(EventLoop::for_program()?)));
        }
        Ok(0)
    })
}

/// Runs one round of the default loop.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventRunDefaultImpl() -> c_int {
    // The callbacks run outside of the frame of an export: a thread may end in one.
    error::reset_last();
    let ran = match registered() {
        Some(Registered::Default(event_loop)) => event_loop.run_once(None),
        _ => Err(Error::internal(ErrorDomain::EVENT, "the default event loop is not registered")),
    };
    entry(-1, false, |_| ran.map(|()| 0))
}

fn events(raw: c_int) -> Events {
    Events::from_bits_truncate(raw.cast_unsigned())
}

/// Watches a descriptor.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventAddHandle(
    fd: c_int,
    events_: c_int,
    cb: virEventHandleCallback,
    opaque: *mut c_void,
    ff: virFreeCallback,
) -> c_int {
    match registered() {
        None => -1,
        Some(Registered::Program(p)) => p.add_handle.map_or(-1, |f| {
            // SAFETY: the program's function, with the program's arguments.
            unsafe { f(fd, events_, cb, opaque, ff) }
        }),
        Some(Registered::Default(event_loop)) => entry(-1, false, |_| {
            let opaque = Arc::new(Opaque::new(opaque, ff));
            let data = Arc::clone(&opaque);
            let callback = move |event: HandleEvent| {
                if let Some(cb) = cb {
                    let ready = event.events.bits().cast_signed();
                    // SAFETY: the program's function, with the program's pointer.
                    unsafe { cb(event.watch, event.fd, ready, data.data()) };
                }
            };
            event_loop.add_handle(fd, events(events_), Box::new(callback)).inspect(|_| opaque.keep())
        }),
    }
}

/// Changes what a descriptor is watched for.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventUpdateHandle(watch: c_int, events_: c_int) {
    match registered() {
        Some(Registered::Program(Program { update_handle: Some(f), .. })) => {
            // SAFETY: the program's function.
            unsafe { f(watch, events_) };
        }
        Some(Registered::Default(event_loop)) => event_loop.update_handle(watch, events(events_)),
        _ => {}
    }
}

/// Ends the watch of a descriptor.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventRemoveHandle(watch: c_int) -> c_int {
    match registered() {
        None => -1,
        Some(Registered::Program(p)) => p.remove_handle.map_or(-1, |f| {
            // SAFETY: the program's function.
            unsafe { f(watch) }
        }),
        Some(Registered::Default(event_loop)) => event_loop.remove_handle(watch).map_or(-1, |()| 0),
    }
}

/// Adds a timeout.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventAddTimeout(
    timeout: c_int,
    cb: virEventTimeoutCallback,
    opaque: *mut c_void,
    ff: virFreeCallback,
) -> c_int {
    match registered() {
        None => -1,
        Some(Registered::Program(p)) => p.add_timeout.map_or(-1, |f| {
            // SAFETY: the program's function, with the program's arguments.
            unsafe { f(timeout, cb, opaque, ff) }
        }),
        Some(Registered::Default(event_loop)) => entry(-1, false, |_| {
            let opaque = Arc::new(Opaque::new(opaque, ff));
            let data = Arc::clone(&opaque);
            let callback = move |timer| {
                if let Some(cb) = cb {
                    // SAFETY: the program's function, with the program's pointer.
                    unsafe { cb(timer, data.data()) };
                }
            };
            event_loop.add_timeout(timeout, Box::new(callback)).inspect(|_| opaque.keep())
        }),
    }
}

/// Changes a timeout.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventUpdateTimeout(timer: c_int, timeout: c_int) {
    match registered() {
        Some(Registered::Program(Program { update_timeout: Some(f), .. })) => {
            // SAFETY: the program's function.
            unsafe { f(timer, timeout) };
        }
        Some(Registered::Default(event_loop)) => event_loop.update_timeout(timer, timeout),
        _ => {}
    }
}

/// Ends a timeout.
#[unsafe(no_mangle)]
pub extern "C-unwind" fn virEventRemoveTimeout(timer: c_int) -> c_int {
    match registered() {
        None => -1,
        Some(Registered::Program(p)) => p.remove_timeout.map_or(-1, |f| {
            // SAFETY: the program's function.
            unsafe { f(timer) }
        }),
        Some(Registered::Default(event_loop)) => event_loop.remove_timeout(timer).map_or(-1, |()| 0),
    }
}
