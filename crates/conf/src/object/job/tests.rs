//! Who waits for whom.

use ferrovirt_util::call_context::Background;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};

use super::*;

/// A call that may wait for this long.
struct Hurried(Duration);

impl CallContext for Hurried {
    fn remaining(&self, at_most: Duration) -> Duration {
        self.0.min(at_most)
    }

    fn check(&self) -> Result<()> {
        Ok(())
    }
}

/// A call that was cancelled.
struct Cancelled;

impl CallContext for Cancelled {
    fn remaining(&self, at_most: Duration) -> Duration {
        at_most
    }

    fn check(&self) -> Result<()> {
        Err(Error::bare(ErrorDomain::NONE, ErrorNumber::OPERATION_ABORTED))
    }
}

#[test]
fn one_owner_at_a_time() {
    let queue = JobQueue::default();
    let first = queue.begin(&Background, JobKind::Modify, "first").expect("free");
    let late = queue.begin(&Hurried(Duration::ZERO), JobKind::Modify, "second").expect_err("taken");
    assert_eq!(
        late.message(),
        "Timed out during operation: cannot acquire state change lock (held by monitor=first)"
    );
    let cancelled = queue.begin(&Cancelled, JobKind::Modify, "third").expect_err("cancelled");
    assert_eq!(cancelled.number(), ErrorNumber::OPERATION_ABORTED);
    assert!(queue.try_begin(JobKind::Query, "fourth").is_err());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| queue.begin(&Background, JobKind::Modify, "fifth").map(drop));
        std::thread::sleep(Duration::from_millis(20));
        drop(first);
        waiting.join().expect("no panic").expect("the owner has left");
    });
    assert!(queue.owner().is_none());
}

#[test]
fn the_agent_has_a_job_of_its_own() {
    let queue = JobQueue::default();
    let _agent = queue.begin_agent(&Background, AgentJobKind::Modify, "agent").expect("free");
    let _monitor = queue.begin(&Background, JobKind::Modify, "monitor").expect("the agent is beside");
    let late = queue.begin_agent(&Hurried(Duration::ZERO), AgentJobKind::Query, "other").expect_err("taken");
    assert_eq!(late.detail(), Some("cannot acquire state change lock (held by agent=agent)"));
}

#[test]
fn a_long_job_lets_short_ones_pass() {
    let queue = JobQueue::default();
    let long = queue.begin_async(&Background, AsyncJobKind::Save, "save").expect("free");
    drop(queue.try_begin(JobKind::Query, "look").expect("looking is allowed"));
    let refused = queue.try_begin(JobKind::Modify, "change").expect_err("changing is not");
    assert_eq!(refused.detail(), Some("cannot acquire state change lock (held by monitor=save)"));
    assert!(queue.begin_async(&Hurried(Duration::ZERO), AsyncJobKind::Dump, "dump").is_err());
    long.allow(JobMask::usual().with(JobKind::Modify));
    drop(queue.try_begin(JobKind::Modify, "change").expect("the owner allows it now"));
    drop(long.enter(&Background, "save").expect("its own"));
    long.set_progress(3, 4);
    queue.abort().expect("one runs");
    assert!(long.is_aborted());
    let info = queue.async_info().expect("one runs");
    assert_eq!((info.kind, info.done_bytes, info.total_bytes), (AsyncJobKind::Save, 3, 4));
    drop(long);
    assert_eq!(queue.abort().expect_err("none runs").number(), ErrorNumber::OPERATION_INVALID);
    drop(queue.try_begin(JobKind::Modify, "change").expect("free again"));
}

#[test]
fn too_many_are_refused_at_once() {
    let queue = JobQueue::new(1);
    let _first = queue.begin(&Background, JobKind::Modify, "first").expect("free");
    let refused = queue.begin(&Background, JobKind::Modify, "second").expect_err("full");
    assert_eq!(
        refused.detail(),
        Some("cannot acquire state change lock (held by monitor=first) due to max_queued limit")
    );
}
