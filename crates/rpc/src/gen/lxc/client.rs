//! Calls of the lxc protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use std::os::fd::OwnedFd;

use ferrovirt_util::Result;

use super::PROCEDURES;
use super::types;
use crate::caller::Caller;

/// `virDomainLxcOpenNamespace`.
pub fn domain_open_namespace<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainOpenNamespaceArgs,
) -> Result<((), Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[0], args, Vec::new())
}
