//! Threads that answer calls.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parking_lot::{Condvar, Mutex};

/// Something to be done, by a thread with this role.
type Job = Box<dyn FnOnce(Role) + Send>;

/// What a thread is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Any call.
    Ordinary,
    /// High-priority calls, which never wait for a guest.
    Priority,
}

impl Role {
    /// Whether the thread may answer a call of that priority.
    pub(super) fn takes(self, high: bool) -> bool {
        high || self == Self::Ordinary
    }
}

/// Threads shared by any number of sessions. They are started when they are needed and end when this value is gone and
/// their work is done.
pub struct Workers {
    pool: Arc<Pool>,
}

/// The part that sessions keep.
pub(super) struct Pool {
    state: Mutex<State>,
    /// Where idle threads for any call sleep.
    ordinary: Condvar,
    /// Where idle threads for high-priority calls sleep.
    priority: Condvar,
}

struct State {
    jobs: VecDeque<Job>,
    high: VecDeque<Job>,
    ordinary: Kind,
    priority: Kind,
    stop: bool,
}

impl State {
    fn kind(&mut self, role: Role) -> &mut Kind {
        match role {
            Role::Ordinary => &mut self.ordinary,
            Role::Priority => &mut self.priority,
        }
    }
}

/// The threads of one kind.
struct Kind {
    limit: usize,
    running: usize,
    idle: usize,
}

impl Kind {
    fn new(limit: usize) -> Self {
        Self { limit, running: 0, idle: 0 }
    }

    /// Whether another thread should be started for `waiting` jobs.
    fn should_grow(&self, waiting: usize) -> bool {
        waiting > self.idle && self.running < self.limit
    }
}

impl std::fmt::Debug for Workers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workers").finish_non_exhaustive()
    }
}

impl Workers {
    /// Up to `ordinary` threads for any call, and up to `priority` threads for calls that never wait for a guest.
    #[must_use]
    pub fn new(ordinary: usize, priority: usize) -> Self {
        let state = State {
            jobs: VecDeque::new(),
            high: VecDeque::new(),
            ordinary: Kind::new(ordinary.max(1)),
            priority: Kind::new(priority),
            stop: false,
        };
        let (ordinary, priority) = (Condvar::new(), Condvar::new());
        Self { pool: Arc::new(Pool { state: Mutex::new(state), ordinary, priority }) }
    }

    pub(super) fn pool(&self) -> Arc<Pool> {
        Arc::clone(&self.pool)
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        self.pool.state.lock().stop = true;
        self.pool.ordinary.notify_all();
        self.pool.priority.notify_all();
    }
}

impl Pool {
    /// Has a thread run `job`. After the end of [`Workers`] nothing is run any more.
    pub(super) fn submit(self: &Arc<Self>, high: bool, job: Job) {
        let mut state = self.state.lock();
        if state.stop {
            return;
        }
        if high {
            state.high.push_back(job);
        } else {
            state.jobs.push_back(job);
        }
        let waiting = state.jobs.len() + state.high.len();
        if state.ordinary.should_grow(waiting) {
            state.ordinary.running += 1;
            self.start(&mut state, Role::Ordinary);
        } else if high && state.ordinary.idle == 0 && state.priority.should_grow(state.high.len()) {
            state.priority.running += 1;
            self.start(&mut state, Role::Priority);
        }
        // A thread that wakes up takes a high-priority call first.
        let sleepers = if high && state.ordinary.idle == 0 { &self.priority } else { &self.ordinary };
        drop(state);
        sleepers.notify_one();
    }

    /// Whether jobs wait for a thread.
    pub(super) fn is_behind(&self) -> bool {
        let state = self.state.lock();
        !state.jobs.is_empty() || !state.high.is_empty()
    }

    fn start(self: &Arc<Self>, state: &mut State, role: Role) {
        let pool = Arc::clone(self);
        let thread = std::thread::Builder::new().name("ferrovirt-call".into());
        if let Err(error) = thread.spawn(move || pool.run(role)) {
            log::error!("cannot start a thread for calls: {error}");
            state.kind(role).running -= 1;
        }
    }

    fn run(&self, role: Role) {
        let mut state = self.state.lock();
        loop {
            let job = match state.high.pop_front() {
                None if role.takes(false) => state.jobs.pop_front(),
                job => job,
            };
            if let Some(job) = job {
                drop(state);
                if catch_unwind(AssertUnwindSafe(|| job(role))).is_err() {
                    log::error!("a call panicked");
                }
                state = self.state.lock();
            } else if state.stop {
                return;
            } else {
                state.kind(role).idle += 1;
                match role {
                    Role::Ordinary => self.ordinary.wait(&mut state),
                    Role::Priority => self.priority.wait(&mut state),
                }
                state.kind(role).idle -= 1;
            }
        }
    }
}
