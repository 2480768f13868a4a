//! Where the callbacks of one connection run: one after the other, on the program's event loop.

use std::collections::VecDeque;
use std::ffi::{c_int, c_void};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, OnceLock};

use ferrovirt::{Error, ErrorDomain, Result};
use parking_lot::Mutex;

use crate::entry::{call_program, contained};
use crate::event_loop::{is_registered, virEventAddTimeout, virEventRemoveTimeout, virEventUpdateTimeout};

/// A call of the program.
pub(crate) type Job = Box<dyn FnOnce() + Send>;

type Jobs = Mutex<VecDeque<Job>>;

/// Runs jobs in their order: on the program's event loop, through a timer that sleeps while there are none, or on a
/// thread of ours if the program has no loop.
///
/// Upstream: the timer of `virObjectEventState`. Programs see it: a loop with a registered callback is not idle.
pub(crate) struct Lane {
    jobs: Arc<Jobs>,
    timer: Option<c_int>,
}

impl Lane {
    /// A lane without jobs.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if the program's loop takes no timer.
    pub(crate) fn open() -> Result<Self> {
        let jobs = Arc::<Jobs>::default();
        if !is_registered() {
            return Ok(Self { jobs, timer: None });
        }
        let data = Arc::into_raw(Arc::clone(&jobs)).cast_mut().cast();
        let timer = call_program(|| virEventAddTimeout(-1, Some(run), data, Some(forget)));
        if timer < 0 {
            // SAFETY: the loop did not take the pointer.
            unsafe { forget(data) };
            return Err(Error::internal(ErrorDomain::NONE, "could not initialize event timer"));
        }
        Ok(Self { jobs, timer: Some(timer) })
    }

    /// Has `job` run after those before it.
    pub(crate) fn run(&self, job: Job) {
        match self.timer {
            None => {
                if own_thread().send(job).is_err() {
                    log::warn!("no thread for callbacks: event dropped");
                }
            }
            Some(timer) => {
                self.jobs.lock().push_back(job);
                call_program(|| virEventUpdateTimeout(timer, 0));
            }
        }
    }
}

impl Drop for Lane {
    fn drop(&mut self) {
        if let Some(timer) = self.timer {
            call_program(|| virEventRemoveTimeout(timer));
        }
    }
}

unsafe extern "C-unwind" fn run(timer: c_int, data: *mut c_void) {
    virEventUpdateTimeout(timer, -1);
    // SAFETY: `data` came from `Lane::open`, and `forget` has not run: the loop still calls with it.
    let jobs = unsafe { &*data.cast::<Jobs>() };
    // Those that come meanwhile have woken the timer again.
    let mut waiting = jobs.lock().len();
    while let Some(job) = waiting.checked_sub(1).and_then(|_| jobs.lock().pop_front()) {
        waiting -= 1;
        job();
    }
}

unsafe extern "C-unwind" fn forget(data: *mut c_void) {
    // SAFETY: `data` came from `Arc::into_raw` in `Lane::open`, and this is its last use.
    drop(unsafe { Arc::from_raw(data.cast::<Jobs>()) });
}

/// The thread for callbacks of programs without a loop.
fn own_thread() -> &'static Sender<Job> {
    static THREAD: OnceLock<Sender<Job>> = OnceLock::new();
    THREAD.get_or_init(|| {
        let (sender, jobs) = channel::<Job>();
        // Without a thread nothing receives, and `send` says so.
        let _ = std::thread::Builder::new().name("ferrovirt-events".into()).spawn(move || {
            for job in jobs {
                // A job that panics is none that the others wait for.
                contained(|| call_program(job));
            }
        });
        sender
    })
}
