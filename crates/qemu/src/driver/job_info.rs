//! The long job of a domain, as others see it.

use std::time::Duration;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainJobInfo;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::job::{AsyncInfo, AsyncJobKind, JobKind};
use ferrovirt_util::Result;
use ferrovirt_util::typed_param::{TypedParams, TypedValue};

use super::connection::{Connection, only_flags};
use super::domain::not_running;
use crate::monitor::command::MigrateCancel;

/// The phase of a memory dump that the emulator does not end before it is complete.
pub(crate) const UNSTOPPABLE: i32 = 1;

document_errors! {
    /// What cannot be ended.
    pub(crate) JobError in QEMU {
        OPERATION_INVALID Unstoppable = "cannot abort memory-only dump";
        OPERATION_INVALID NoJob = "no job is active on the domain";
    }
}

/// A long job that has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FinishedJob {
    /// `virDomainJobOperation`.
    pub(crate) operation: i32,
    /// `virDomainJobType`.
    pub(crate) outcome: i32,
    pub(crate) elapsed: Duration,
    pub(crate) done_bytes: u64,
    pub(crate) total_bytes: u64,
}

impl FinishedJob {
    /// A job that runs, as it is now.
    pub(crate) fn so_far(job: AsyncInfo) -> Self {
        let operation = match job.kind {
            AsyncJobKind::Dump => consts::DOMAIN_JOB_OPERATION_DUMP,
            AsyncJobKind::Save => consts::DOMAIN_JOB_OPERATION_SAVE,
            _ => consts::DOMAIN_JOB_OPERATION_UNKNOWN,
        };
        Self {
            operation,
            outcome: consts::DOMAIN_JOB_UNBOUNDED,
            elapsed: job.elapsed,
            done_bytes: job.done_bytes,
            total_bytes: job.total_bytes,
        }
    }

    fn elapsed_ms(self) -> u64 {
        u64::try_from(self.elapsed.as_millis()).unwrap_or(u64::MAX)
    }

    fn remaining_bytes(self) -> u64 {
        self.total_bytes.saturating_sub(self.done_bytes)
    }

    fn params(self) -> Result<TypedParams> {
        let mut params = TypedParams::new();
        params.push(consts::DOMAIN_JOB_OPERATION, TypedValue::Int(self.operation))?;
        params.push(consts::DOMAIN_JOB_TIME_ELAPSED, TypedValue::ULLong(self.elapsed_ms()))?;
        for (total, processed, remaining) in [
            (
                consts::DOMAIN_JOB_DATA_TOTAL,
                consts::DOMAIN_JOB_DATA_PROCESSED,
                consts::DOMAIN_JOB_DATA_REMAINING,
            ),
            (
                consts::DOMAIN_JOB_MEMORY_TOTAL,
                consts::DOMAIN_JOB_MEMORY_PROCESSED,
                consts::DOMAIN_JOB_MEMORY_REMAINING,
            ),
        ] {
            params.push(total, TypedValue::ULLong(self.total_bytes))?;
            params.push(processed, TypedValue::ULLong(self.done_bytes))?;
            params.push(remaining, TypedValue::ULLong(self.remaining_bytes()))?;
        }
        Ok(params)
    }
}

/// The job that runs; nothing here waits for it.
fn current(connection: &Connection, domain: &DomainRef) -> Result<Option<FinishedJob>> {
    let domain = connection.find(domain)?;
    domain.state().live()?;
    Ok(domain.job.async_info().map(FinishedJob::so_far))
}

/// Upstream: `qemuDomainGetJobInfo`.
pub(super) fn info(connection: &Connection, _: &Call, domain: &DomainRef) -> Result<DomainJobInfo> {
    let Some(job) = current(connection, domain)? else { return Ok(DomainJobInfo::default()) };
    Ok(DomainJobInfo {
        type_: job.outcome,
        time_elapsed: job.elapsed_ms(),
        data_total: job.total_bytes,
        data_processed: job.done_bytes,
        data_remaining: job.remaining_bytes(),
        mem_total: job.total_bytes,
        mem_processed: job.done_bytes,
        mem_remaining: job.remaining_bytes(),
        ..DomainJobInfo::default()
    })
}

/// Upstream: `qemuDomainGetJobStats`.
pub(super) fn stats(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<(i32, TypedParams)> {
    let keep = consts::DOMAIN_JOB_STATS_KEEP_COMPLETED;
    only_flags("qemuDomainGetJobStats", flags, consts::DOMAIN_JOB_STATS_COMPLETED | keep)?;
    let job = if flags & consts::DOMAIN_JOB_STATS_COMPLETED == 0 {
        current(connection, domain)?
    } else {
        let domain = connection.find(domain)?;
        let mut state = domain.state();
        if flags & keep != 0 { state.finished_job } else { state.finished_job.take() }
    };
    match job {
        Some(job) => Ok((job.outcome, job.params()?)),
        None => Ok((consts::DOMAIN_JOB_NONE, TypedParams::new())),
    }
}

pub(super) fn abort(connection: &Connection, call: &Call, domain: &DomainRef) -> Result<()> {
    abort_flags(connection, call, domain, 0)
}

/// Tells the long job to end. Upstream: `qemuDomainAbortJobFlags`.
pub(super) fn abort_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainAbortJobFlags", flags, consts::DOMAIN_ABORT_JOB_POSTCOPY)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Abort, "virDomainAbortJob")?;
    if domain.state().live.is_none() {
        return Err(not_running());
    }
    let job = domain.job.async_info().ok_or(JobError::NoJob)?;
    if job.phase == UNSTOPPABLE {
        return Err(JobError::Unstoppable.into());
    }
    domain.job.abort()?;
    // Whoever owns the job hears of its end from the emulator.
    domain.ask(call, &MigrateCancel {})?;
    Ok(())
}
