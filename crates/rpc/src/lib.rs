//! XDR, framing and the generated wire protocol, with both ends of a connection.
//!
//! - [`protocol`] is generated: for each program its types, procedure table, typed client calls, server handler and
//!   events.
//! - [`xdr`] encodes and decodes them, [`message`] frames them, [`stream`] and [`keepalive`] are what travels besides.
//! - [`client`] makes calls over a [`Transport`], [`server`] answers them; both share one [`Io`] thread for any number of
//!   connections.
//!
//! ```no_run
//! use std::{os::unix::net::UnixStream, time::Duration};
//! use ferrovirt_rpc::client::{CloseReason, Connection, Events};
//! use ferrovirt_rpc::protocol::{net::MessageHeader, remote};
//! use ferrovirt_rpc::{Io, Limits, Payload, Socket};
//!
//! struct Ignore;
//! impl Events for Ignore {
//!     fn event(&self, _: &MessageHeader, _: &Payload) {}
//!     fn closed(&self, _: CloseReason, _: &ferrovirt_util::Error) {}
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let io = Io::new()?;
//! let socket = UnixStream::connect("/run/libvirt/libvirt-sock")?;
//! let connection = Connection::new(Socket::from(socket), &io, Ignore)?;
//! let calls = connection.within(Limits::within(Duration::from_secs(5)));
//! let methods = remote::client::auth_list(&calls)?;
//! # let _ = methods; Ok(())
//! # }
//! ```
//!
//! Upstream: `src/rpc/`, `src/remote/*_protocol.x`.
#![forbid(unsafe_code)]

pub mod caller;
pub mod client;
mod eager;
pub mod error;
mod flow;
mod io;
pub mod keepalive;
mod line;
pub mod message;
mod outbox;
pub mod procedure;
#[path = "gen/mod.rs"]
pub mod protocol;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
pub mod sasl;
pub mod server;
pub mod stream;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod transport;
mod wait;
pub mod xdr;

pub use caller::{Caller, Payload};
pub use error::RpcError;
pub use io::Io;
pub use transport::{Socket, Transport};
pub use wait::Limits;
