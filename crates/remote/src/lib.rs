//! The remote driver: every call of the API through the wire protocol.
//!
//! `client` is the driver, which talks to a daemon; [`server`] is a daemon's half, which offers the drivers of a program.
//!
//! Upstream: `src/remote/`.
#![forbid(unsafe_code)]

use std::sync::Arc;

mod client;
pub mod convert;
mod dial;
pub mod server;

mod r#gen {
    mod client_hypervisor;
    mod client_interface;
    mod client_network;
    mod client_node_device;
    mod client_nwfilter;
    mod client_secret;
    mod client_storage;
}

pub use client::RemoteDriver;

/// Links the driver into programs that use `registry`.
pub fn register(registry: &ferrovirt::Registry) {
    registry.register(Arc::new(RemoteDriver));
}

ferrovirt::export_driver!(ferrovirt_driver_remote, RemoteDriver, c"remote", [c"remote"]);
