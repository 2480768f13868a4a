//! Running cases: over threads, each case guarded against panics and bounded in time.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::outcome::{Failure, Outcome};
use crate::{Case, CorpusFamily, RunnerError};

/// How one family's cases are run. One implementation per file under `families/`, listed in `families/mod.rs`.
pub trait Family: Sync {
    /// The corpus families that this runs.
    fn names(&self) -> &'static [&'static str];

    /// Families of this runner's own, made of the cases of the corpus's families (the same documents, another question).
    fn derived(&self, _found: &[CorpusFamily]) -> Vec<CorpusFamily> {
        Vec::new()
    }

    /// Runs one case.
    ///
    /// # Errors
    /// Why the case fails.
    fn run(&self, case: &Case) -> Outcome;

    /// Whether a case goes on with the state that the case before it in the manifest left behind. Such cases run in
    /// order in one call of [`Self::run_sequence`].
    fn continues(&self, _case: &Case) -> bool {
        false
    }

    /// Runs cases that depend on each other; one outcome per case. The default runs each by itself.
    fn run_sequence(&self, cases: &[Case]) -> Vec<Outcome> {
        cases.iter().map(|case| guarded(|| self.run(case))).collect()
    }
}

/// A case and what became of it.
pub struct CaseResult {
    /// The case's name.
    pub id: String,
    /// Pass or why not.
    pub outcome: Outcome,
}

thread_local! {
    /// Where this thread panicked last, when [`quiet_panics`] is in force.
    static PANIC_PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps panics of cases off standard error; the failure's reason tells the message and the place.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|place| format!(" at {place}")).unwrap_or_default();
        PANIC_PLACE.set(place);
    }));
}

/// Calls something and turns a panic into a failure.
pub(crate) fn guarded(call: impl FnOnce() -> Outcome) -> Outcome {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|payload| {
        let text = payload
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| payload.downcast_ref::<&str>().map(|&text| text.to_owned()))
            .unwrap_or_default();
        Err(Failure::new(format!("panic: {text}{}", PANIC_PLACE.take())))
    })
}

/// Cases that run in order on one thread: first index and the cases themselves.
struct Sequence {
    first: usize,
    cases: Vec<Case>,
}

/// What a worker tells the collector.
enum Message {
    Started { worker: u64, first: usize, count: usize },
    Finished { worker: u64, first: usize, outcomes: Vec<Outcome> },
    Idle,
}

/// Runs all cases of a family over `jobs` threads; results stand in the order of the cases.
///
/// A case over the time limit fails, its thread is abandoned, and another takes its place.
///
/// # Errors
/// No thread can be started.
pub fn run_cases(
    family: &'static dyn Family,
    cases: Vec<Case>,
    jobs: usize,
    time_limit: Duration,
) -> Result<Vec<CaseResult>, RunnerError> {
    let ids: Vec<String> = cases.iter().map(|case| case.id().to_owned()).collect();
    let mut sequences: VecDeque<Sequence> = VecDeque::new();
    for (index, case) in cases.into_iter().enumerate() {
        match sequences.back_mut() {
            Some(last) if family.continues(&case) => last.cases.push(case),
            _ => sequences.push_back(Sequence { first: index, cases: vec![case] }),
        }
    }
    let jobs = jobs.min(sequences.len()).max(1);
    let (sender, receiver) = channel();
    let pool = Pool { family, queue: Arc::new(Mutex::new(sequences)), sender };
    let outcomes = collect(&pool, &receiver, ids.len(), jobs, time_limit)?;
    Ok(ids.into_iter().zip(outcomes).map(|(id, outcome)| CaseResult { id, outcome }).collect())
}

/// What every worker of a run shares.
struct Pool {
    family: &'static dyn Family,
    queue: Arc<Mutex<VecDeque<Sequence>>>,
    sender: Sender<Message>,
}

impl Pool {
    fn spawn(&self, worker: u64) -> Result<(), RunnerError> {
        let (family, queue, sender) = (self.family, Arc::clone(&self.queue), self.sender.clone());
        let body = move || {
            loop {
                let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                let Some(Sequence { first, cases }) = next else { break };
                // The collector outlives the queue; when it is gone there is nobody to tell.
                let _ = sender.send(Message::Started { worker, first, count: cases.len() });
                let outcomes = run_sequence(family, &cases);
                let _ = sender.send(Message::Finished { worker, first, outcomes });
            }
            let _ = sender.send(Message::Idle);
        };
        // Deeply nested documents are part of what is tested.
        std::thread::Builder::new().stack_size(16 << 20).spawn(body)?;
        Ok(())
    }
}

fn run_sequence(family: &dyn Family, cases: &[Case]) -> Vec<Outcome> {
    catch_unwind(AssertUnwindSafe(|| family.run_sequence(cases)))
        .unwrap_or_else(|_| vec![Err(Failure::new("panic in a sequence of cases")); cases.len()])
}

/// A sequence that some worker is busy with.
struct Running {
    worker: u64,
    first: usize,
    count: usize,
    deadline: Instant,
}

fn collect(
    pool: &Pool,
    receiver: &Receiver<Message>,
    total: usize,
    jobs: usize,
    time_limit: Duration,
) -> Result<Vec<Outcome>, RunnerError> {
    let mut outcomes: Vec<Outcome> = vec![Err(Failure::new("did not run")); total];
    let mut running: Vec<Running> = Vec::new();
    let mut workers = 0;
    for _ in 0..jobs {
        pool.spawn(workers)?;
        workers += 1;
    }
    let mut done = 0;
    while done < total {
        match receiver.recv_timeout(Duration::from_millis(50)) {
            Ok(Message::Started { worker, first, count }) => {
                let allowed = time_limit * u32::try_from(count).unwrap_or(u32::MAX);
                running.push(Running { worker, first, count, deadline: Instant::now() + allowed });
            }
            Ok(Message::Finished { worker, first, outcomes: results }) => {
                // A worker that was given up on has no entry any more: its late results do not count.
                if let Some(at) = running.iter().position(|entry| entry.worker == worker) {
                    let entry = running.swap_remove(at);
                    for (offset, outcome) in results.into_iter().take(entry.count).enumerate() {
                        outcomes[first + offset] = outcome;
                    }
                    done += entry.count;
                }
            }
            Ok(Message::Idle) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        let now = Instant::now();
        while let Some(at) = running.iter().position(|entry| entry.deadline <= now) {
            let entry = running.swap_remove(at);
            for outcome in &mut outcomes[entry.first..entry.first + entry.count] {
                *outcome = Err(Failure::new(format!("time limit of {} s exceeded", time_limit.as_secs())));
            }
            done += entry.count;
            pool.spawn(workers)?;
            workers += 1;
        }
    }
    Ok(outcomes)
}
