//! XDR, framing and the generated wire protocol.
//!
//! Upstream: `src/rpc/`, `src/remote/*_protocol.x`.
#![forbid(unsafe_code)]

pub mod caller;
pub mod client;
pub mod error;
pub mod keepalive;
pub mod message;
pub mod procedure;
#[path = "gen/mod.rs"]
pub mod protocol;
#[cfg(test)]
pub mod samples;
pub mod serve;
pub mod stream;
pub mod xdr;

pub use caller::{Caller, Payload};
pub use error::RpcError;
