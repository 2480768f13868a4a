//! Liveness probes: no argument, no reply, any serial number is zero.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

pub mod client;
mod procedures;
pub mod server;

pub use procedures::{PROCEDURES, PROGRAM, number};
