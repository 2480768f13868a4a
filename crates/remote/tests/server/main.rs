//! The server half, used by bare calls of the protocol: a driver of the tests behind it, real sockets between.
#![expect(clippy::unwrap_used, clippy::panic, reason = "test helpers")]

mod access;
mod calls;
mod events;
mod host;
mod hostile;
mod lab;
mod streams;
mod tls;
