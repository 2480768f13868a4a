//! The driver through the public API, on roots in temporary folders.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;
mod crash;
mod data;
mod life;
