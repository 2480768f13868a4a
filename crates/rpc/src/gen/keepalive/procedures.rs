//! Procedures of the keepalive protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::{Procedure, Program};

/// The program.
pub static PROGRAM: Program =
    Program { name: "keepalive", number: 0x6b656570, version: 1, procedures: &PROCEDURES };

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x6b656570, 1, number, name, false)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 2] = [
    low(1, "KEEPALIVE_PROC_PING").internal("keepalive"),
    low(2, "KEEPALIVE_PROC_PONG").internal("keepalive"),
];

/// Procedure numbers by name.
pub mod number {
    /// `KEEPALIVE_PROC_PING`.
    pub const PING: i32 = 1;
    /// `KEEPALIVE_PROC_PONG`.
    pub const PONG: i32 = 2;
}
