//! Procedures of the lock protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::{Procedure, Program};

/// The program.
pub static PROGRAM: Program =
    Program { name: "lock", number: 0x0ea7beef, version: 1, procedures: &PROCEDURES };

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x0ea7beef, 1, number, name, false)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 8] = [
    low(1, "VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER").internal("lock"),
    low(2, "VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT").internal("lock"),
    low(3, "VIR_LOCK_SPACE_PROTOCOL_PROC_NEW").internal("lock"),
    low(4, "VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE").internal("lock"),
    low(5, "VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE").internal("lock"),
    low(6, "VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE").internal("lock"),
    low(7, "VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE").internal("lock"),
    low(8, "VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE").internal("lock"),
];

/// Procedure numbers by name.
pub mod number {
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER`.
    pub const REGISTER: i32 = 1;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT`.
    pub const RESTRICT: i32 = 2;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_NEW`.
    pub const NEW: i32 = 3;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE`.
    pub const CREATE_RESOURCE: i32 = 4;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE`.
    pub const DELETE_RESOURCE: i32 = 5;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE`.
    pub const ACQUIRE_RESOURCE: i32 = 6;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE`.
    pub const RELEASE_RESOURCE: i32 = 7;
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE`.
    pub const CREATE_LOCKSPACE: i32 = 8;
}
