//! Peers that do the worst they can, at either end of the wire protocol, and what that takes in time and memory.
//!
//! Memory is what Rust code has allocated, counted by the allocator; the peers' own bytes are there before the counting begins.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

mod clients;
mod decoder;
mod servers;
mod values;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// What one message may take, whatever is in it. No message has more than half of that on the wire.
const MESSAGE_MEMORY: usize = 64 << 20;

/// What threads, sockets and buffers of a connection may take besides.
const CONNECTION_MEMORY: usize = 1 << 20;

/// Counts memory; nobody else does meanwhile.
struct Counting {
    _alone: MutexGuard<'static, ()>,
    before: usize,
}

impl Counting {
    fn begin() -> Self {
        static ALONE: Mutex<()> = Mutex::new(());
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        // Threads of the test before, where it ran in this process, have ended when nothing changes any more.
        let mut seen = HEAP.current_usage();
        loop {
            std::thread::sleep(Duration::from_millis(50));
            let now = HEAP.current_usage();
            if now.abs_diff(std::mem::replace(&mut seen, now)) < CONNECTION_MEMORY / 4 {
                break;
            }
        }
        let mut counting = Self { _alone: alone, before: 0 };
        counting.again();
        counting
    }

    /// What was taken until now does not count.
    fn again(&mut self) {
        self.before = HEAP.current_usage();
        HEAP.reset_peak_usage();
    }

    /// The most that was taken at once.
    fn peak(&self) -> usize {
        HEAP.peak_usage().saturating_sub(self.before)
    }

    /// What is still taken.
    fn kept(&self) -> usize {
        HEAP.current_usage().saturating_sub(self.before)
    }
}
