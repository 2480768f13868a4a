//! The right to change a domain: one owner at a time.
//!
//! Upstream: `virDomainObjBeginJob`. Reading state, listing and looking up need none of this.

use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::{Condvar, Mutex};

/// Time that a call waits for another one on the same domain, if its own deadline is not nearer.
const JOB_TIMEOUT: Duration = Duration::from_secs(30);
/// How often a waiting call looks whether it was cancelled.
const CANCEL_CHECK: Duration = Duration::from_millis(100);

/// Who changes the domain.
#[derive(Debug, Default)]
pub(crate) struct Job {
    owner: Mutex<Option<&'static str>>,
    freed: Condvar,
}

/// The right to change the domain, until dropped.
#[derive(Debug)]
pub(crate) struct JobGuard<'a> {
    job: &'a Job,
}

impl Job {
    /// Waits for the right. `function` is named to others that wait.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_TIMEOUT`, naming the owner; `VIR_ERR_OPERATION_ABORTED`.
    pub(crate) fn begin(&self, call: &Call, function: &'static str) -> Result<JobGuard<'_>> {
        let end = Instant::now() + call.remaining(JOB_TIMEOUT);
        let mut owner = self.owner.lock();
        while let Some(held_by) = *owner {
            call.check()?;
            let now = Instant::now();
            if now >= end {
                return Err(Error::new(
                    ErrorDomain::QEMU,
                    ErrorNumber::OPERATION_TIMEOUT,
                    format!("cannot acquire state change lock (held by monitor={held_by})"),
                ));
            }
            self.freed.wait_until(&mut owner, end.min(now + CANCEL_CHECK));
        }
        *owner = Some(function);
        Ok(JobGuard { job: self })
    }
}

impl Drop for JobGuard<'_> {
    fn drop(&mut self) {
        *self.job.owner.lock() = None;
        self.job.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_owner() {
        let job = Job::default();
        let call = Call::default();
        let first = job.begin(&call, "first").unwrap();
        let hurried = Call::default().deadline_at(Some(Instant::now()));
        let refused = job.begin(&hurried, "second").unwrap_err();
        assert_eq!(refused.number(), ErrorNumber::OPERATION_TIMEOUT);
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| job.begin(&call, "third").map(|_| ()));
            std::thread::sleep(Duration::from_millis(20));
            drop(first);
            waiting.join().unwrap().unwrap();
        });
        job.begin(&call, "fourth").unwrap();
    }
}
