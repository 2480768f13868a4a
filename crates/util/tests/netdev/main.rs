//! Network device helpers against the real kernel, each test in a network namespace of its own (root needed).
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "helpers of tests")]

mod devices;
mod events;
mod helpers;
mod names;
mod netns;
