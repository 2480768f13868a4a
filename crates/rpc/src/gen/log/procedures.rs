//! Procedures of the log protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::{Procedure, Program};

/// The program.
pub static PROGRAM: Program =
    Program { name: "log", number: 0x87539319, version: 1, procedures: &PROCEDURES };

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x87539319, 1, number, name, false)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 4] = [
    low(1, "VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE").internal("log"),
    low(2, "VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION").internal("log"),
    low(3, "VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE").internal("log"),
    low(4, "VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE").internal("log"),
];

/// Procedure numbers by name.
pub mod number {
    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE`.
    pub const DOMAIN_OPEN_LOG_FILE: i32 = 1;
    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION`.
    pub const DOMAIN_GET_LOG_FILE_POSITION: i32 = 2;
    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE`.
    pub const DOMAIN_READ_LOG_FILE: i32 = 3;
    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE`.
    pub const DOMAIN_APPEND_LOG_FILE: i32 = 4;
}
