//! Driver plugins: the C table that any language can implement, and both directions between it and the Rust traits.
//!
//! A plugin is a shared object with one function, `ferrovirt_driver_<name>`, that returns its [`frame::FvDescriptor`].
//! The host checks the descriptor before anything else, calls `open`, and talks to the connection through the tables
//! that it returns. `include/ferrovirt/driver.h` is the same for C.
#![allow(unsafe_code, reason = "STYLE.md 2.6: the plugin boundary")]
#![expect(
    clippy::multiple_unsafe_ops_per_block,
    reason = "the operations of a block rely on one and the same contract: that of `frame`"
)]

pub mod abi;
pub mod events;
pub mod export;
pub mod frame;
pub mod host;
pub mod import;
pub mod loader;
pub mod stream;

#[path = "gen/plugin_tables.rs"]
pub mod tables;

#[path = "gen/plugin_export.rs"]
mod export_slots;
#[path = "gen/plugin_import.rs"]
mod import_slots;
