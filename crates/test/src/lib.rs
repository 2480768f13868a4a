//! The test driver: domains that exist in memory only.
//!
//! `test:///default` is one set of objects per process (per plugin, if the driver is one), shared by all its connections;
//! `test:///PATH` is a set of its own, described by a file. Programs use it to test themselves, and this project to test
//! its API.
//!
//! Upstream: `src/test/`.
#![forbid(unsafe_code)]

#[macro_use]
mod table;

mod addresses;
mod capabilities;
mod checkpoint;
mod connection;
mod cpu;
mod defaults;
mod document;
mod domain_capabilities;
mod dump;
mod error;
mod guest;
mod hotplug;
mod hypervisor;
mod iothread;
mod lifecycle;
mod lifecycle_action;
mod list;
mod login;
mod machine;
mod memory;
mod metadata;
mod moment;
mod node;
mod node_file;
mod pin;
mod query;
mod save;
mod secondary;
mod snapshot;
mod state;
mod stats;
mod taint;
mod tune;
mod vcpu;

use std::sync::Arc;

use ferrovirt::Registry;

pub use connection::TestDriver;

/// Links the driver into programs that use `registry`.
pub fn register(registry: &Registry) {
    registry.register(Arc::new(TestDriver));
}

ferrovirt::export_driver!(ferrovirt_driver_test, TestDriver, c"test", [c"test"]);
