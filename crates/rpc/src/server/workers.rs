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
    /// Those that sleep and were not woken.
    idle: usize,
    /// Those that were woken or started and have not looked for a job yet.
    coming: usize,
}

impl Kind {
    fn new(limit: usize) -> Self {
        Self { limit, running: 0, idle: 0, coming: 0 }
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
        self.call_for_help(&mut state);
    }

    /// Has one more thread come for the jobs that wait, unless one is on its way, which does the same when it has taken a job. So
    /// jobs that are short find the same thread, which costs less than waking one for each, and none waits for a long one.
    fn call_for_help(self: &Arc<Self>, state: &mut State) {
        let (any, high) = (!state.jobs.is_empty() || !state.high.is_empty(), !state.high.is_empty());
        if any && !self.bring(state, Role::Ordinary) && high {
            self.bring(state, Role::Priority);
        }
    }

    /// Wakes or starts a thread unless one is coming; `false` if there is none.
    fn bring(self: &Arc<Self>, state: &mut State, role: Role) -> bool {
        let kind = state.kind(role);
        if kind.coming > 0 {
            return true;
        }
        if kind.idle > 0 {
            kind.idle -= 1;
            kind.coming += 1;
            match role {
                Role::Ordinary => self.ordinary.notify_one(),
                Role::Priority => self.priority.notify_one(),
            };
            return true;
        }
        kind.running < kind.limit && self.start(kind, role)
    }

    /// Whether jobs wait for a thread.
    pub(super) fn is_behind(&self) -> bool {
        let state = self.state.lock();
        !state.jobs.is_empty() || !state.high.is_empty()
    }

    fn start(self: &Arc<Self>, kind: &mut Kind, role: Role) -> bool {
        let pool = Arc::clone(self);
        let thread = std::thread::Builder::new().name("ferrovirt-call".into());
        match thread.spawn(move || pool.run(role)) {
            Ok(_) => {
                kind.running += 1;
                kind.coming += 1;
                true
            }
            Err(error) => {
                log::error!("cannot start a thread for calls: {error}");
                false
            }
        }
    }

    fn run(self: &Arc<Self>, role: Role) {
        let mut state = self.state.lock();
        state.kind(role).coming -= 1;
        loop {
            let job = match state.high.pop_front() {
                None if role.takes(false) => state.jobs.pop_front(),
                job => job,
            };
            if let Some(job) = job {
                self.call_for_help(&mut state);
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
                if !state.stop {
                    state.kind(role).coming -= 1;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    /// Jobs that end together, so that each needs a thread; returns what roles they had.
    fn meet(pool: &Arc<Pool>, high: bool, count: usize) -> Vec<Role> {
        let barrier = Arc::new(Barrier::new(count));
        let (sender, roles) = channel();
        for _ in 0..count {
            let (barrier, sender) = (Arc::clone(&barrier), sender.clone());
            let job = move |role| {
                barrier.wait();
                sender.send(role).unwrap();
            };
            pool.submit(high, Box::new(job));
        }
        let limit = Duration::from_secs(20);
        (0..count).map(|_| roles.recv_timeout(limit).expect("a job waits for another one")).collect()
    }

    #[test]
    fn no_job_waits_for_a_long_one() {
        let workers = Workers::new(8, 4);
        let pool = workers.pool();
        // With threads that have to be started, with some of them asleep, and with all.
        for count in [3, 8, 8, 2, 8] {
            meet(&pool, false, count);
        }
        assert_eq!(pool.state.lock().ordinary.running, 8);
        let (end, ended) = channel::<()>();
        let ended = Arc::new(Mutex::new(ended));
        let all_begun = Arc::new(Barrier::new(9));
        for _ in 0..8 {
            let (begun, ended) = (Arc::clone(&all_begun), Arc::clone(&ended));
            let job = move |_| {
                begun.wait();
                ended.lock().recv().unwrap_err();
            };
            pool.submit(false, Box::new(job));
        }
        all_begun.wait();
        for count in [1, 4, 3, 4] {
            assert!(meet(&pool, true, count).iter().all(|role| *role == Role::Priority));
        }
        drop(end);
        meet(&pool, true, 12);
        assert_eq!(pool.state.lock().priority.running, 4);
    }

    #[test]
    fn short_jobs_wake_few_threads() {
        const JOBS: usize = 10_000;
        let workers = Workers::new(8, 0);
        let pool = workers.pool();
        meet(&pool, false, 8);
        let (sender, done) = channel();
        for _ in 0..JOBS {
            let sender = sender.clone();
            pool.submit(false, Box::new(move |_| sender.send(()).unwrap()));
            let state = pool.state.lock();
            assert!(state.ordinary.coming <= 1 && state.ordinary.running == 8);
        }
        assert_eq!(done.iter().take(JOBS).count(), JOBS);
    }
}
