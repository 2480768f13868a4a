//! Calls of the lock protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use ferrovirt_util::Result;

use super::PROCEDURES;
use super::types;
use crate::caller::Caller;

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER`.
pub fn register<C: Caller + ?Sized>(caller: &C, args: &types::RegisterArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[0], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT`.
pub fn restrict<C: Caller + ?Sized>(caller: &C, args: &types::RestrictArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[1], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_NEW`.
pub fn create_new<C: Caller + ?Sized>(caller: &C, args: &types::NewArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[2], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE`.
pub fn create_resource<C: Caller + ?Sized>(caller: &C, args: &types::CreateResourceArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[3], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE`.
pub fn delete_resource<C: Caller + ?Sized>(caller: &C, args: &types::DeleteResourceArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[4], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE`.
pub fn acquire_resource<C: Caller + ?Sized>(caller: &C, args: &types::AcquireResourceArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[5], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE`.
pub fn release_resource<C: Caller + ?Sized>(caller: &C, args: &types::ReleaseResourceArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[6], args)
}

/// `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE`.
pub fn create_lockspace<C: Caller + ?Sized>(caller: &C, args: &types::CreateLockSpaceArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[7], args)
}
