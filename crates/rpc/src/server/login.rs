//! How far a client has come with its login, and what that has taken so far.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

/// A client's login.
pub(super) struct Login {
    /// The client has proven who it is, or need not.
    authenticated: AtomicBool,
    /// A call has come. Before that, a stream that is encrypted has nobody at its other end yet.
    greeted: AtomicBool,
    progress: Mutex<Progress>,
}

struct Progress {
    /// Calls that were made.
    made: u32,
    /// Calls that are being answered.
    under_way: u32,
    /// Since when it is up to the client, if no call is under way.
    since: Instant,
    /// How long it was before that.
    taken: Duration,
}

/// A call before the end of the login. While there are any the time does not count.
pub(super) struct Busy<'a>(&'a Login);

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        let mut progress = self.0.progress.lock();
        progress.under_way -= 1;
        if progress.under_way == 0 {
            progress.since = Instant::now();
        }
    }
}

impl Login {
    /// The login of a client that was accepted just now.
    pub(super) fn new(is_encrypted: bool) -> Self {
        let progress = Progress { made: 0, under_way: 0, since: Instant::now(), taken: Duration::ZERO };
        Self {
            authenticated: AtomicBool::new(false),
            greeted: AtomicBool::new(!is_encrypted),
            progress: Mutex::new(progress),
        }
    }

    /// Whether the client is let in and there.
    pub(super) fn is_over(&self) -> bool {
        self.authenticated.load(Ordering::Acquire) && self.greeted.load(Ordering::Acquire)
    }

    pub(super) fn authenticated(&self) {
        self.authenticated.store(true, Ordering::Release);
    }

    pub(super) fn greeted(&self) {
        self.greeted.store(true, Ordering::Release);
    }

    /// Counts a call in, of which the client may make `most`. The one after them is answered with an error, and `None` stands
    /// for those with which the client goes on all the same.
    pub(super) fn call(&self, most: u32) -> Option<Result<Busy<'_>>> {
        let mut progress = self.progress.lock();
        if progress.made >= most {
            progress.made = progress.made.saturating_add(1);
            return (progress.made == most.saturating_add(1)).then(|| Err(too_many()));
        }
        progress.made += 1;
        if progress.under_way == 0 {
            let taken = progress.since.elapsed();
            progress.taken += taken;
        }
        progress.under_way += 1;
        Some(Ok(Busy(self)))
    }

    /// How much of the time `limit` the client has at `now`; `None` for all while the server works for it.
    pub(super) fn left(&self, limit: Duration, now: Instant) -> Option<Duration> {
        let progress = self.progress.lock();
        let taken = progress.taken + now.saturating_duration_since(progress.since);
        (progress.under_way == 0).then(|| limit.saturating_sub(taken))
    }
}

/// The error of a client that calls and calls without being let in.
pub(super) fn too_many() -> Error {
    let text = "too many calls of a client that has not authenticated";
    Error::new(ErrorDomain::RPC, ErrorNumber::AUTH_FAILED, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_the_server_does_not_count() {
        let (login, limit) = (Login::new(false), Duration::from_secs(1000));
        let later = |seconds| Instant::now() + Duration::from_secs(seconds);
        assert!(login.left(limit, later(900)).unwrap() <= Duration::from_secs(101));
        assert_eq!(login.left(limit, later(1001)), Some(Duration::ZERO));
        let busy = [login.call(3), login.call(3)].map(|call| call.unwrap().unwrap());
        assert_eq!(login.left(limit, later(2000)), None);
        login.progress.lock().taken += Duration::from_secs(500);
        drop(busy);
        // What was taken before stays taken.
        assert!(login.left(limit, later(0)).unwrap() <= Duration::from_secs(500));
        assert_eq!(login.left(limit, later(501)), Some(Duration::ZERO));
    }

    #[test]
    fn calls_are_counted() {
        let login = Login::new(true);
        for _ in 0..3 {
            assert!(login.call(3).unwrap().is_ok());
        }
        let error = login.call(3).unwrap().err().unwrap();
        assert_eq!(error.number(), ErrorNumber::AUTH_FAILED);
        assert!(login.call(3).is_none() && login.call(3).is_none());
        login.authenticated();
        assert!(!login.is_over(), "nobody was there yet");
        login.greeted();
        assert!(login.is_over());
    }
}
