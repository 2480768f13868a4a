//! Log daemon: log files that outlive the manager.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

pub mod client;
mod procedures;
pub mod server;
#[cfg(test)]
mod sizes;
mod types;

pub use procedures::{PROCEDURES, PROGRAM, number};
#[cfg(test)]
pub(crate) use sizes::ROWS;
pub use types::*;
