//! Procedures of the admin protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::{Procedure, Program};

/// The program.
pub static PROGRAM: Program =
    Program { name: "admin", number: 0x06900690, version: 1, procedures: &PROCEDURES };

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x06900690, 1, number, name, false)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 20] = [
    low(1, "ADMIN_PROC_CONNECT_OPEN").api(&["virAdmConnectOpen"]),
    low(2, "ADMIN_PROC_CONNECT_CLOSE").api(&["virAdmConnectClose"]),
    low(3, "ADMIN_PROC_CONNECT_GET_LIB_VERSION").api(&["virAdmConnectGetLibVersion"]),
    low(4, "ADMIN_PROC_CONNECT_LIST_SERVERS").api(&["virAdmConnectListServers"]),
    low(5, "ADMIN_PROC_CONNECT_LOOKUP_SERVER").api(&["virAdmConnectLookupServer"]),
    low(6, "ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS").api(&["virAdmServerGetThreadPoolParameters"]),
    low(7, "ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS").api(&["virAdmServerSetThreadPoolParameters"]),
    low(8, "ADMIN_PROC_SERVER_LIST_CLIENTS").api(&["virAdmServerListClients"]),
    low(9, "ADMIN_PROC_SERVER_LOOKUP_CLIENT").api(&["virAdmServerLookupClient"]),
    low(10, "ADMIN_PROC_CLIENT_GET_INFO").api(&["virAdmClientGetInfo"]),
    low(11, "ADMIN_PROC_CLIENT_CLOSE").api(&["virAdmClientClose"]),
    low(12, "ADMIN_PROC_SERVER_GET_CLIENT_LIMITS").api(&["virAdmServerGetClientLimits"]),
    low(13, "ADMIN_PROC_SERVER_SET_CLIENT_LIMITS").api(&["virAdmServerSetClientLimits"]),
    low(14, "ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS").api(&["virAdmConnectGetLoggingOutputs"]),
    low(15, "ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS").api(&["virAdmConnectGetLoggingFilters"]),
    low(16, "ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS").api(&["virAdmConnectSetLoggingOutputs"]),
    low(17, "ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS").api(&["virAdmConnectSetLoggingFilters"]),
    low(18, "ADMIN_PROC_SERVER_UPDATE_TLS_FILES").api(&["virAdmServerUpdateTlsFiles"]),
    low(19, "ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT").api(&["virAdmConnectSetDaemonTimeout"]),
    low(20, "ADMIN_PROC_CONNECT_DAEMON_SHUTDOWN").api(&["virAdmConnectDaemonShutdown"]),
];

/// Procedure numbers by name.
pub mod number {
    /// `ADMIN_PROC_CONNECT_OPEN`.
    pub const CONNECT_OPEN: i32 = 1;
    /// `ADMIN_PROC_CONNECT_CLOSE`.
    pub const CONNECT_CLOSE: i32 = 2;
    /// `ADMIN_PROC_CONNECT_GET_LIB_VERSION`.
    pub const CONNECT_GET_LIB_VERSION: i32 = 3;
    /// `ADMIN_PROC_CONNECT_LIST_SERVERS`.
    pub const CONNECT_LIST_SERVERS: i32 = 4;
    /// `ADMIN_PROC_CONNECT_LOOKUP_SERVER`.
    pub const CONNECT_LOOKUP_SERVER: i32 = 5;
    /// `ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS`.
    pub const SERVER_GET_THREADPOOL_PARAMETERS: i32 = 6;
    /// `ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS`.
    pub const SERVER_SET_THREADPOOL_PARAMETERS: i32 = 7;
    /// `ADMIN_PROC_SERVER_LIST_CLIENTS`.
    pub const SERVER_LIST_CLIENTS: i32 = 8;
    /// `ADMIN_PROC_SERVER_LOOKUP_CLIENT`.
    pub const SERVER_LOOKUP_CLIENT: i32 = 9;
    /// `ADMIN_PROC_CLIENT_GET_INFO`.
    pub const CLIENT_GET_INFO: i32 = 10;
    /// `ADMIN_PROC_CLIENT_CLOSE`.
    pub const CLIENT_CLOSE: i32 = 11;
    /// `ADMIN_PROC_SERVER_GET_CLIENT_LIMITS`.
    pub const SERVER_GET_CLIENT_LIMITS: i32 = 12;
    /// `ADMIN_PROC_SERVER_SET_CLIENT_LIMITS`.
    pub const SERVER_SET_CLIENT_LIMITS: i32 = 13;
    /// `ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS`.
    pub const CONNECT_GET_LOGGING_OUTPUTS: i32 = 14;
    /// `ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS`.
    pub const CONNECT_GET_LOGGING_FILTERS: i32 = 15;
    /// `ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS`.
    pub const CONNECT_SET_LOGGING_OUTPUTS: i32 = 16;
    /// `ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS`.
    pub const CONNECT_SET_LOGGING_FILTERS: i32 = 17;
    /// `ADMIN_PROC_SERVER_UPDATE_TLS_FILES`.
    pub const SERVER_UPDATE_TLS_FILES: i32 = 18;
    /// `ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT`.
    pub const CONNECT_SET_DAEMON_TIMEOUT: i32 = 19;
    /// `ADMIN_PROC_CONNECT_DAEMON_SHUTDOWN`.
    pub const CONNECT_DAEMON_SHUTDOWN: i32 = 20;
}
