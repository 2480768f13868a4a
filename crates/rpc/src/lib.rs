//! XDR, framing and the generated wire protocol.
//!
//! Upstream: `src/rpc/`, `src/remote/*_protocol.x`.
#![forbid(unsafe_code)]

pub mod caller;
pub mod client;
pub mod error;
mod flow;
mod io;
pub mod keepalive;
pub mod message;
mod outbox;
pub mod procedure;
#[path = "gen/mod.rs"]
pub mod protocol;
#[cfg(test)]
pub mod samples;
pub mod server;
pub mod stream;
mod transport;
mod wait;
pub mod xdr;

pub use caller::{Caller, Payload};
pub use error::RpcError;
pub use io::Io;
pub use transport::{Socket, Transport};
pub use wait::Limits;
