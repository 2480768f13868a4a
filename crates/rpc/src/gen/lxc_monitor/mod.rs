//! Events that an LXC container controller sends to its manager.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

mod events;
mod procedures;
#[cfg(any(test, feature = "samples"))]
mod sizes;
mod types;

pub use events::Event;
pub use procedures::{PROCEDURES, PROGRAM, number};
#[cfg(any(test, feature = "samples"))]
pub(crate) use sizes::ROWS;
pub use types::*;
