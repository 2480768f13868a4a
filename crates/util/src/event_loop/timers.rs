//! The timers of a loop, by time.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use super::TimeoutCallback;

/// One timer. The callback is out while it runs.
struct Timer {
    interval: Option<Duration>,
    due: Option<Instant>,
    callback: Option<TimeoutCallback>,
}

/// All timers.
#[derive(Default)]
pub(super) struct Timers {
    by_number: HashMap<i32, Timer>,
    queue: BTreeSet<(Instant, i32)>,
}

impl Timers {
    pub(super) fn contains(&self, number: i32) -> bool {
        self.by_number.contains_key(&number)
    }

    pub(super) fn add(&mut self, number: i32, interval_ms: i32, callback: TimeoutCallback) {
        let timer = Timer { interval: None, due: None, callback: Some(callback) };
        self.by_number.insert(number, timer);
        self.set(number, interval_ms);
    }

    /// Starts the interval anew.
    pub(super) fn set(&mut self, number: i32, interval_ms: i32) {
        if let Some(timer) = self.by_number.get_mut(&number) {
            timer.interval = u64::try_from(interval_ms).ok().map(Duration::from_millis);
            self.schedule(number);
        }
    }

    fn schedule(&mut self, number: i32) {
        let Some(timer) = self.by_number.get_mut(&number) else { return };
        if let Some(due) = timer.due.take() {
            self.queue.remove(&(due, number));
        }
        timer.due = timer.interval.map(|interval| Instant::now() + interval);
        self.queue.extend(timer.due.map(|due| (due, number)));
    }

    /// Takes the timer out; the callback is none of it while it runs.
    pub(super) fn remove(&mut self, number: i32) -> Option<Option<TimeoutCallback>> {
        let timer = self.by_number.remove(&number)?;
        if let Some(due) = timer.due {
            self.queue.remove(&(due, number));
        }
        Some(timer.callback)
    }

    pub(super) fn next_due(&self) -> Option<Instant> {
        self.queue.first().map(|(due, _)| *due)
    }

    /// Numbers of the timers that are due at `now`, in order.
    pub(super) fn due(&self, now: Instant) -> Vec<i32> {
        self.queue.iter().take_while(|(due, _)| *due <= now).map(|(_, number)| *number).collect()
    }

    /// Takes a timer's callback to run it, if it is still due, and starts the next interval.
    pub(super) fn fire(&mut self, number: i32, now: Instant) -> Option<TimeoutCallback> {
        let timer = self.by_number.get_mut(&number)?;
        timer.due.filter(|due| *due <= now)?;
        let callback = timer.callback.take()?;
        self.schedule(number);
        Some(callback)
    }

    /// Puts a callback back; gives it to the caller to be dropped if the timer was removed meanwhile.
    pub(super) fn give_back(&mut self, number: i32, callback: TimeoutCallback) -> Option<TimeoutCallback> {
        match self.by_number.get_mut(&number) {
            Some(timer) if timer.callback.is_none() => {
                timer.callback = Some(callback);
                None
            }
            _ => Some(callback),
        }
    }
}
