//! Finding out that the peer is gone: pings after silence, death after too many of them without any answer.
//!
//! The state machine has no timer and no socket of its own; its owner asks [`KeepAlive::next_at`] and calls
//! [`KeepAlive::tick`] then. Any message of the peer counts as a sign of life.
//!
//! Upstream: `src/rpc/virkeepalive.c`.

use std::time::{Duration, Instant};

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing yet.
    Wait,
    /// Send a ping.
    Ping,
    /// Close the connection: the peer has not answered.
    Dead,
}

/// Watches one peer.
#[derive(Debug)]
pub struct KeepAlive {
    interval: Duration,
    count: u32,
    /// Pings that may still go unanswered.
    left: u32,
    /// When silence or the last ping began.
    since: Instant,
}

impl KeepAlive {
    /// Pings after `interval` of silence and gives up after `count` pings without an answer.
    #[must_use]
    pub fn new(interval: Duration, count: u32, now: Instant) -> Self {
        Self { interval, count, left: count, since: now }
    }

    /// Something came from the peer.
    pub fn heard(&mut self, now: Instant) {
        self.left = self.count;
        self.since = now;
    }

    /// When [`KeepAlive::tick`] has something to do.
    #[must_use]
    pub fn next_at(&self) -> Instant {
        self.since + self.interval
    }

    /// What is to be done at `now`.
    pub fn tick(&mut self, now: Instant) -> Action {
        if now < self.next_at() {
            return Action::Wait;
        }
        if self.left == 0 {
            return Action::Dead;
        }
        self.left -= 1;
        self.since = now;
        Action::Ping
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_silent_peer_is_pinged_and_then_dead() {
        let start = Instant::now();
        let at = |s| start + Duration::from_secs(s);
        let mut k = KeepAlive::new(Duration::from_secs(5), 2, start);
        assert_eq!(k.tick(at(4)), Action::Wait);
        assert_eq!(k.tick(at(5)), Action::Ping);
        assert_eq!(k.tick(at(6)), Action::Wait);
        assert_eq!(k.tick(at(10)), Action::Ping);
        assert_eq!(k.tick(at(15)), Action::Dead);
    }

    #[test]
    fn any_message_is_a_sign_of_life() {
        let start = Instant::now();
        let at = |s| start + Duration::from_secs(s);
        let mut k = KeepAlive::new(Duration::from_secs(5), 1, start);
        assert_eq!(k.tick(at(5)), Action::Ping);
        k.heard(at(9));
        assert_eq!(k.next_at(), at(14));
        assert_eq!(k.tick(at(14)), Action::Ping);
        assert_eq!(k.tick(at(19)), Action::Dead);
    }
}
