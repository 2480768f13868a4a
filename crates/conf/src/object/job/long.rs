//! The long job of a domain: its progress, what may run beside it, and how it is told to end.

use std::time::{Duration, Instant};

use ferrovirt_util::Result;
use ferrovirt_util::call_context::CallContext;

use super::super::error::ObjectError;
use super::{AsyncJobKind, JOB_TIMEOUT, JobGuard, JobMask, JobQueue, Wanted};

/// The long job.
#[derive(Clone, Debug)]
pub(super) struct Long {
    pub(super) kind: AsyncJobKind,
    pub(super) function: &'static str,
    pub(super) since: Instant,
    pub(super) allowed: JobMask,
    pub(super) phase: i32,
    pub(super) done_bytes: u64,
    pub(super) total_bytes: u64,
    pub(super) abort: bool,
}

/// The long job as others see it. Upstream: `virDomainJobData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsyncInfo {
    /// What it does.
    pub kind: AsyncJobKind,
    /// The call that owns it.
    pub function: &'static str,
    /// How long it has run.
    pub elapsed: Duration,
    /// Its phase; the meaning is the kind's.
    pub phase: i32,
    /// Bytes dealt with so far.
    pub done_bytes: u64,
    /// Bytes to deal with; 0 if that is not known.
    pub total_bytes: u64,
    /// Somebody wants it to end.
    pub abort: bool,
}

/// A long job, until dropped.
#[derive(Debug)]
#[must_use = "the job ends when the guard is dropped"]
pub struct AsyncGuard<'a> {
    queue: &'a JobQueue,
}

impl Long {
    pub(super) fn new(kind: AsyncJobKind, function: &'static str, since: Instant) -> Self {
        let allowed = JobMask::usual();
        Self { kind, function, since, allowed, phase: 0, done_bytes: 0, total_bytes: 0, abort: false }
    }
}

impl JobQueue {
    /// Waits until neither a short nor a long job runs and begins a long one. Upstream: `virDomainObjBeginAsyncJob`.
    ///
    /// # Errors
    /// As [`JobQueue::begin`].
    pub fn begin_async(
        &self,
        call: &dyn CallContext,
        kind: AsyncJobKind,
        function: &'static str,
    ) -> Result<AsyncGuard<'_>> {
        self.wait(call, Wanted::Long(kind), function, JOB_TIMEOUT)?;
        Ok(AsyncGuard { queue: self })
    }

    /// The long job, if one runs. It waits for nobody.
    #[must_use]
    pub fn async_info(&self) -> Option<AsyncInfo> {
        let jobs = self.jobs.lock();
        let long = jobs.long.as_ref()?;
        Some(AsyncInfo {
            kind: long.kind,
            function: long.function,
            elapsed: long.since.elapsed(),
            phase: long.phase,
            done_bytes: long.done_bytes,
            total_bytes: long.total_bytes,
            abort: long.abort,
        })
    }

    /// Tells the long job to end; its owner sees it in [`AsyncGuard::is_aborted`].
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if none runs.
    pub fn abort(&self) -> Result<()> {
        let mut jobs = self.jobs.lock();
        let long = jobs.long.as_mut().ok_or(ObjectError::NoJob)?;
        long.abort = true;
        Ok(())
    }
}

impl<'a> AsyncGuard<'a> {
    fn change(&self, change: impl FnOnce(&mut Long)) {
        if let Some(long) = self.queue.jobs.lock().long.as_mut() {
            change(long);
        }
    }

    /// Says which short jobs may run beside this one. Upstream: `virDomainObjSetAsyncJobMask`.
    pub fn allow(&self, allowed: JobMask) {
        self.change(|long| long.allowed = allowed);
        self.queue.freed.notify_all();
    }

    /// Sets the phase. Upstream: `virDomainObjSetJobPhase`.
    pub fn set_phase(&self, phase: i32) {
        self.change(|long| long.phase = phase);
    }

    /// Tells others how far it is.
    pub fn set_progress(&self, done_bytes: u64, total_bytes: u64) {
        self.change(|long| (long.done_bytes, long.total_bytes) = (done_bytes, total_bytes));
    }

    /// Whether somebody wants it to end.
    #[must_use]
    pub fn is_aborted(&self) -> bool {
        self.queue.jobs.lock().long.as_ref().is_some_and(|long| long.abort)
    }

    /// Waits for the right to a short job of its own. Upstream: `virDomainObjBeginNestedJob`.
    ///
    /// # Errors
    /// As [`JobQueue::begin`].
    pub fn enter(&self, call: &dyn CallContext, function: &'static str) -> Result<JobGuard<'a>> {
        self.queue.wait(call, Wanted::Nested, function, JOB_TIMEOUT)?;
        Ok(JobGuard { queue: self.queue, agent: false })
    }
}

impl Drop for AsyncGuard<'_> {
    fn drop(&mut self) {
        self.queue.end(|jobs| jobs.long = None);
    }
}
