//! Framing shared by all programs: header, errors, stream holes, and the limits of one message.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

#[cfg(test)]
mod sizes;
mod types;

#[cfg(test)]
pub(crate) use sizes::ROWS;
pub use types::*;
