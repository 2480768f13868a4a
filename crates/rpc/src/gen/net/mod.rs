//! Framing shared by all programs: header, errors, stream holes, and the limits of one message.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

#[cfg(any(test, feature = "samples"))]
mod sizes;
mod types;

#[cfg(any(test, feature = "samples"))]
pub(crate) use sizes::ROWS;
pub use types::*;
