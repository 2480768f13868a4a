//! Waiting for a peer that is quick: awake for a moment, then asleep.
//!
//! Sleeping for a few microseconds is dear: this processor goes idle, and with nobody else about so does the other one, each
//! time that the peer's threads pass the work on. A thread that stays awake, and offers its processor to whoever wants it each
//! time it has looked, makes a round trip take less than half the time (docs/remote.md has the figures). That is only done
//! while recent waits were short, and by no more threads of a process than half of the processors. Where others want the
//! processors for longer, it is not done for a while: who gives a processor away gets it back after them, who sleeps before.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollTimeout, poll};

/// A wait stays awake for so long.
const AWAKE: Duration = Duration::from_micros(200);
/// A longer wait counts as this long, so that one of them does not hide many short ones.
const LONG: Duration = Duration::from_micros(400);

/// Who keeps the processor for so long that it was offered does not belong to the peer's work on one call.
const TAKEN: Duration = Duration::from_micros(500);
/// So many waits are slept through then, twice as many each further time, up to the second number.
const REST: (u32, u32) = (8, 1024);

/// Threads that wait awake.
static AWAKE_NOW: AtomicUsize = AtomicUsize::new(0);
static AWAKE_MAX: LazyLock<usize> =
    LazyLock::new(|| std::thread::available_parallelism().map_or(1, |n| (n.get() / 2).max(1)));

/// How quick a peer has been lately.
#[derive(Debug, Default)]
pub(crate) struct Eager {
    /// The average wait in nanoseconds; a wait counts for a quarter, those before it for the rest.
    average: AtomicU32,
    /// Waits to sleep through because the processors are wanted.
    rest: AtomicU32,
    /// How many those were the last time; fewer with each time that nobody wanted them.
    rested: AtomicU32,
}

impl Eager {
    /// `poll` for what this peer is to do next.
    ///
    /// # Errors
    /// Those of `poll`.
    pub(crate) fn poll(&self, fds: &mut [PollFd<'_>], timeout: PollTimeout) -> nix::Result<i32> {
        let begin = Instant::now();
        let mut outcome = poll(fds, PollTimeout::ZERO);
        if outcome == Ok(0)
            && self.is_quick()
            && !self.rests()
            && let Some(_slot) = Slot::take()
        {
            let (mut looked, mut taken) = (begin.elapsed(), false);
            while outcome == Ok(0) && looked < AWAKE {
                std::thread::yield_now();
                outcome = poll(fds, PollTimeout::ZERO);
                let before = std::mem::replace(&mut looked, begin.elapsed());
                taken |= looked - before > TAKEN;
            }
            self.note_offer(taken);
        }
        if outcome == Ok(0) {
            outcome = poll(fds, timeout);
        }
        self.note(begin.elapsed());
        outcome
    }

    fn is_quick(&self) -> bool {
        u128::from(self.average.load(Ordering::Relaxed)) < AWAKE.as_nanos()
    }

    /// Whether to sleep through this wait.
    fn rests(&self) -> bool {
        self.rest.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |rest| rest.checked_sub(1)).is_ok()
    }

    /// Whether somebody took the processor when it was offered.
    fn note_offer(&self, taken: bool) {
        let rested = self.rested.load(Ordering::Relaxed);
        let next = if taken { (2 * rested).clamp(REST.0, REST.1) } else { rested / 2 };
        self.rested.store(next, Ordering::Relaxed);
        if taken {
            self.rest.store(next, Ordering::Relaxed);
        }
    }

    fn note(&self, wait: Duration) {
        let wait = wait.min(LONG).subsec_nanos();
        let average = self.average.load(Ordering::Relaxed);
        // Two threads at once lose one of two waits, which is as good an average.
        self.average.store(average - average / 4 + wait / 4, Ordering::Relaxed);
    }
}

/// The right to wait awake.
struct Slot;

impl Slot {
    fn take() -> Option<Self> {
        // Made before it is known whether it may be, so that it is given back in either case.
        let slot = Self;
        (AWAKE_NOW.fetch_add(1, Ordering::Relaxed) < *AWAKE_MAX).then_some(slot)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        AWAKE_NOW.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;

    use nix::poll::PollFlags;

    use super::*;

    #[test]
    fn a_slow_peer_is_waited_for_asleep_until_it_is_quick_again() {
        let (a, mut b) = UnixStream::pair().unwrap();
        let eager = Eager::default();
        let mut fds = [PollFd::new(a.as_fd(), PollFlags::POLLIN)];
        assert!(eager.is_quick());
        for _ in 0..8 {
            assert_eq!(eager.poll(&mut fds, PollTimeout::from(1u8)), Ok(0));
        }
        assert!(!eager.is_quick());
        b.write_all(b"x").unwrap();
        for _ in 0..8 {
            assert_eq!(eager.poll(&mut fds, PollTimeout::NONE), Ok(1));
        }
        assert!(eager.is_quick());
    }

    #[test]
    fn a_wait_of_a_quick_peer_ends_with_its_answer_and_with_the_timeout() {
        let (a, mut b) = UnixStream::pair().unwrap();
        let mut fds = [PollFd::new(a.as_fd(), PollFlags::POLLIN)];
        assert_eq!(Eager::default().poll(&mut fds, PollTimeout::from(1u8)), Ok(0));
        let writer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(5));
            b.write_all(b"x").unwrap();
            b
        });
        assert_eq!(Eager::default().poll(&mut fds, PollTimeout::NONE), Ok(1));
        writer.join().unwrap();
    }

    #[test]
    fn the_more_often_the_processor_is_taken_the_more_waits_are_slept_through() {
        let eager = Eager::default();
        let rests = || (0..2 * REST.1).filter(|_| eager.rests()).count();
        eager.note_offer(false);
        assert_eq!(rests(), 0);
        let taken: Vec<_> = (0..10)
            .map(|_| {
                eager.note_offer(true);
                rests()
            })
            .collect();
        assert_eq!(taken, [8, 16, 32, 64, 128, 256, 512, 1024, 1024, 1024]);
        (0..8).for_each(|_| eager.note_offer(false));
        assert_eq!(rests(), 0, "nothing more to rest for");
        eager.note_offer(true);
        assert_eq!(rests(), 8);
    }

    #[test]
    fn only_so_many_wait_awake() {
        for _ in 0..100 {
            let slots: Vec<_> = std::iter::from_fn(Slot::take).take(1000).collect();
            assert!(slots.len() <= *AWAKE_MAX);
        }
        // All were given back; a few belong to other tests.
        assert!(AWAKE_NOW.load(Ordering::Relaxed) < 100);
    }
}
