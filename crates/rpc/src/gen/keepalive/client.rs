//! Calls of the keepalive protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use ferrovirt_util::Result;

use super::PROCEDURES;
use crate::caller::Caller;

/// `KEEPALIVE_PROC_PING`.
pub fn ping<C: Caller + ?Sized>(caller: &C) -> Result<()> {
    caller.call_typed(&PROCEDURES[0], &())
}

/// `KEEPALIVE_PROC_PONG`.
pub fn pong<C: Caller + ?Sized>(caller: &C) -> Result<()> {
    caller.call_typed(&PROCEDURES[1], &())
}
