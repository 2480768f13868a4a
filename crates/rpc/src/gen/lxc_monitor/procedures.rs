//! Procedures of the lxc_monitor protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::{Procedure, Program};

/// The program.
pub static PROGRAM: Program =
    Program { name: "lxc_monitor", number: 0x12341234, version: 1, procedures: &PROCEDURES };

const fn event(number: i32, name: &'static str) -> Procedure {
    Procedure::event(0x12341234, 1, number, name)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 2] = [
    event(1, "VIR_LXC_MONITOR_PROC_EXIT_EVENT").internal("lxc_monitor"),
    event(2, "VIR_LXC_MONITOR_PROC_INIT_EVENT").internal("lxc_monitor"),
];

/// Procedure numbers by name.
pub mod number {
    /// `VIR_LXC_MONITOR_PROC_EXIT_EVENT`.
    pub const EXIT_EVENT: i32 = 1;
    /// `VIR_LXC_MONITOR_PROC_INIT_EVENT`.
    pub const INIT_EVENT: i32 = 2;
}
