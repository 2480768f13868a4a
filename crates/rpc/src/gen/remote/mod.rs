//! The main program: every remote call of the public API, its events and its helper types.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

pub mod client;
mod events;
mod procedures;
pub mod server;
#[cfg(any(test, feature = "samples"))]
mod sizes;
mod types;

pub use events::Event;
pub use procedures::{PROCEDURES, PROGRAM, number};
#[cfg(any(test, feature = "samples"))]
pub(crate) use sizes::ROWS;
pub use types::*;
