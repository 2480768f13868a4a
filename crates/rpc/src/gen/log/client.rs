//! Calls of the log protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use ferrovirt_util::Result;

use super::PROCEDURES;
use super::types;
use crate::caller::Caller;

/// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE`.
pub fn domain_open_log_file<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainOpenLogFileArgs,
) -> Result<types::DomainOpenLogFileRet> {
    caller.call_typed(&PROCEDURES[0], args)
}

/// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION`.
pub fn domain_get_log_file_position<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainGetLogFilePositionArgs,
) -> Result<types::DomainGetLogFilePositionRet> {
    caller.call_typed(&PROCEDURES[1], args)
}

/// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE`.
pub fn domain_read_log_file<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainReadLogFileArgs,
) -> Result<types::DomainReadLogFileRet> {
    caller.call_typed(&PROCEDURES[2], args)
}

/// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE`.
pub fn domain_append_log_file<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAppendLogFileArgs,
) -> Result<types::DomainAppendLogFileRet> {
    caller.call_typed(&PROCEDURES[3], args)
}
