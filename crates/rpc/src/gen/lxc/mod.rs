//! Calls of the LXC side library. Uses types of the remote program.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

pub mod client;
mod procedures;
pub mod server;
#[cfg(any(test, feature = "samples"))]
mod sizes;
mod types;

pub use procedures::{PROCEDURES, PROGRAM, number};
#[cfg(any(test, feature = "samples"))]
pub(crate) use sizes::ROWS;
pub use types::*;
