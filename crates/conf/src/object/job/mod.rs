//! The right to change a domain: one owner at a time, and one long job beside which short ones may run.
//!
//! Reading state, listing and looking up need none of this. Whoever waits does so no longer than its own deadline, and its
//! cancellation is noticed within a tenth of a second.
//!
//! Upstream: `virdomainjob.c`.

mod kind;
mod long;

use std::time::{Duration, Instant};

use ferrovirt_util::Result;
use ferrovirt_util::call_context::CallContext;
use parking_lot::{Condvar, Mutex};

pub use self::kind::{AgentJobKind, AsyncJobKind, JobKind, JobMask};
pub use self::long::{AsyncGuard, AsyncInfo};
use super::error::ObjectError;

/// Time that a call waits for another one on the same domain, if its own deadline is not nearer.
/// Upstream: `VIR_JOB_WAIT_TIME`.
pub const JOB_TIMEOUT: Duration = Duration::from_secs(30);
/// How often a waiting call looks whether it was cancelled.
const CANCEL_CHECK: Duration = Duration::from_millis(100);

/// Who changes the domain. Upstream: `virDomainJobObj`.
#[derive(Debug, Default)]
pub struct JobQueue {
    jobs: Mutex<Jobs>,
    freed: Condvar,
    /// Most calls that may wait or work at once; 0 is no limit.
    max_queued: u32,
}

/// What the lock protects.
#[derive(Debug, Default)]
struct Jobs {
    short: Option<Owner<JobKind>>,
    agent: Option<Owner<AgentJobKind>>,
    long: Option<long::Long>,
    queued: u32,
}

/// A job and the call that owns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner<K> {
    /// What it does.
    pub kind: K,
    /// The call, as others that wait are told.
    pub function: &'static str,
    /// Since when.
    pub since: Instant,
}

/// What a call asks for.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    Short(JobKind),
    Agent(AgentJobKind),
    Long(AsyncJobKind),
    /// A short job of the call that owns the long one.
    Nested,
}

/// The right to change the domain, until dropped.
#[derive(Debug)]
#[must_use = "the job ends when the guard is dropped"]
pub struct JobGuard<'a> {
    queue: &'a JobQueue,
    agent: bool,
}

impl Jobs {
    fn may_begin(&self, wanted: Wanted) -> bool {
        let allowed = |kind| self.long.as_ref().is_none_or(|long| long.allowed.has(kind));
        match wanted {
            Wanted::Short(kind) => self.short.is_none() && allowed(kind),
            Wanted::Nested => self.short.is_none(),
            Wanted::Agent(_) => self.agent.is_none(),
            Wanted::Long(_) => self.short.is_none() && self.long.is_none(),
        }
    }

    /// Who stands in the way: the owner on the monitor's side, and on the agent's.
    fn blockers(&self, wanted: Wanted) -> (Option<&'static str>, Option<&'static str>) {
        let agent = self.agent.map(|owner| owner.function);
        if matches!(wanted, Wanted::Agent(_)) {
            return (None, agent);
        }
        let long = self.long.as_ref().map(|long| long.function);
        (self.short.map(|owner| owner.function).or(long), None)
    }
}

impl JobQueue {
    /// A queue in which at most `max_queued` calls wait or work at once; 0 is no limit.
    #[must_use]
    pub fn new(max_queued: u32) -> Self {
        Self { max_queued, ..Self::default() }
    }

    /// Waits for the right to do `kind`. `function` is named to others that wait. Upstream: `virDomainObjBeginJob`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_TIMEOUT`, naming the owner; `VIR_ERR_OPERATION_FAILED` if too many wait already; those of the
    /// call's context.
    pub fn begin(
        &self,
        call: &dyn CallContext,
        kind: JobKind,
        function: &'static str,
    ) -> Result<JobGuard<'_>> {
        self.wait(call, Wanted::Short(kind), function, JOB_TIMEOUT)?;
        Ok(JobGuard { queue: self, agent: false })
    }

    /// [`JobQueue::begin`] without waiting. Upstream: `virDomainObjBeginJobNowait`.
    ///
    /// # Errors
    /// As [`JobQueue::begin`].
    pub fn try_begin(&self, kind: JobKind, function: &'static str) -> Result<JobGuard<'_>> {
        let call = ferrovirt_util::call_context::Background;
        self.wait(&call, Wanted::Short(kind), function, Duration::ZERO)?;
        Ok(JobGuard { queue: self, agent: false })
    }

    /// Waits for the right to talk to the guest agent. Upstream: `virDomainObjBeginAgentJob`.
    ///
    /// # Errors
    /// As [`JobQueue::begin`].
    pub fn begin_agent(
        &self,
        call: &dyn CallContext,
        kind: AgentJobKind,
        function: &'static str,
    ) -> Result<JobGuard<'_>> {
        self.wait(call, Wanted::Agent(kind), function, JOB_TIMEOUT)?;
        Ok(JobGuard { queue: self, agent: true })
    }

    /// The owner of the short job.
    #[must_use]
    pub fn owner(&self) -> Option<Owner<JobKind>> {
        self.jobs.lock().short
    }

    /// The owner of the agent job.
    #[must_use]
    pub fn agent_owner(&self) -> Option<Owner<AgentJobKind>> {
        self.jobs.lock().agent
    }

    fn wait(
        &self,
        call: &dyn CallContext,
        wanted: Wanted,
        function: &'static str,
        at_most: Duration,
    ) -> Result<()> {
        let end = Instant::now() + call.remaining(at_most);
        let mut jobs = self.jobs.lock();
        if self.max_queued != 0 && jobs.queued >= self.max_queued && !matches!(wanted, Wanted::Nested) {
            return Err(queue_full(jobs.blockers(wanted)).into());
        }
        jobs.queued += 1;
        while !jobs.may_begin(wanted) {
            let now = Instant::now();
            let outcome = match call.check() {
                Ok(()) if now < end => {
                    self.freed.wait_until(&mut jobs, end.min(now + CANCEL_CHECK));
                    continue;
                }
                // A deadline that has passed is reported with the owner that was waited for.
                Err(error) if now < end => Err(error),
                _ => Err(timed_out(jobs.blockers(wanted)).into()),
            };
            jobs.queued = jobs.queued.saturating_sub(1);
            return outcome;
        }
        let since = Instant::now();
        match wanted {
            Wanted::Short(kind) => jobs.short = Some(Owner { kind, function, since }),
            Wanted::Nested => jobs.short = Some(Owner { kind: JobKind::Modify, function, since }),
            Wanted::Agent(kind) => jobs.agent = Some(Owner { kind, function, since }),
            Wanted::Long(kind) => jobs.long = Some(long::Long::new(kind, function, since)),
        }
        Ok(())
    }

    /// Lets the next one in.
    fn end(&self, clear: impl FnOnce(&mut Jobs)) {
        let mut jobs = self.jobs.lock();
        clear(&mut jobs);
        jobs.queued = jobs.queued.saturating_sub(1);
        drop(jobs);
        // Those that wait want different things: all of them look.
        self.freed.notify_all();
    }
}

fn timed_out(blockers: (Option<&'static str>, Option<&'static str>)) -> ObjectError {
    match blockers {
        (Some(monitor), Some(agent)) => ObjectError::LockedByBoth(monitor, agent),
        (Some(monitor), None) => ObjectError::LockedByMonitor(monitor),
        (None, Some(agent)) => ObjectError::LockedByAgent(agent),
        (None, None) => ObjectError::Locked,
    }
}

fn queue_full(blockers: (Option<&'static str>, Option<&'static str>)) -> ObjectError {
    match blockers {
        (Some(monitor), Some(agent)) => ObjectError::QueueFullByBoth(monitor, agent),
        (Some(monitor), None) => ObjectError::QueueFullByMonitor(monitor),
        (None, Some(agent)) => ObjectError::QueueFullByAgent(agent),
        (None, None) => ObjectError::QueueFull,
    }
}

impl Drop for JobGuard<'_> {
    fn drop(&mut self) {
        let agent = self.agent;
        self.queue.end(|jobs| if agent { jobs.agent = None } else { jobs.short = None });
    }
}

#[cfg(test)]
mod tests;
