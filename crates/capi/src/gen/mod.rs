//! The generated exports, a module per header.
//!
//! Written by `cargo xtask gen`: do not edit.

pub mod domain;
pub mod domain_checkpoint;
pub mod domain_snapshot;
pub(crate) mod event_signatures;
pub mod host;
pub mod interface;
pub mod lxc;
pub mod network;
pub mod nodedev;
pub mod nwfilter;
pub mod qemu;
pub mod secret;
pub mod storage;
pub mod types;
