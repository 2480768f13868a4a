//! All programs of the wire protocol, one module each: types, procedure table, client calls, server dispatch.
//!
//! Written by `cargo xtask gen` from crates/api/definition/rpc.

pub mod acl;
pub mod admin;
pub mod keepalive;
pub mod lock;
pub mod log;
pub mod lxc;
pub mod lxc_monitor;
pub mod net;
pub mod qemu;
pub mod remote;

use crate::procedure::Program;

/// Every program.
pub static PROGRAMS: [&Program; 8] = [
    &admin::PROGRAM,
    &keepalive::PROGRAM,
    &lock::PROGRAM,
    &log::PROGRAM,
    &lxc::PROGRAM,
    &lxc_monitor::PROGRAM,
    &qemu::PROGRAM,
    &remote::PROGRAM,
];

#[cfg(any(test, feature = "samples"))]
pub(crate) const ROWS: &[&[crate::samples::Row]] =
    &[admin::ROWS, lock::ROWS, log::ROWS, lxc::ROWS, lxc_monitor::ROWS, net::ROWS, qemu::ROWS, remote::ROWS];
