//! The C ABI of libvirt over the `ferrovirt` crate: `libvirt.so.0`, `libvirt-qemu.so.0` and `libvirt-lxc.so.0`.
//!
//! A call passes three layers. The export (generated where the definition says enough, else in `by_hand`) checks its
//! arguments in upstream's order; `convert` turns them into Rust and results back into C; the driver's table of the
//! `ferrovirt` crate does the work. `entry` frames each export: the thread's last error, handlers, no panic past it.
//! `object` keeps every handle that a program holds, so that a stale or foreign pointer is an error and nothing worse.
//!
//! Nothing here decides anything: that is the job of the crates below.
#![allow(unsafe_code, reason = "STYLE.md 2.6: the C ABI")]
#![expect(
    clippy::multiple_unsafe_ops_per_block,
    reason = "the operations of a block rely on one and the same contract: that of the exports (see `convert`)"
)]
#![expect(
    clippy::not_unsafe_ptr_arg_deref,
    reason = "exports that only pass pointers on to the table of handles or to the program are not unsafe to call"
)]
#![expect(
    clippy::needless_pass_by_value,
    reason = "values that are given away to C are taken by value, also when only their bytes are copied"
)]
#![allow(
    non_snake_case,
    non_upper_case_globals,
    reason = "exports and their parameters have the names of the headers"
)]

mod by_hand;
mod convert;
mod entry;
mod error;
mod event_loop;
mod handles;
mod lane;
mod object;
mod slab;
mod stream;

#[path = "gen/mod.rs"]
pub mod exports;

pub use by_hand::*;
pub use error::*;
pub use event_loop::*;
pub use stream::*;
