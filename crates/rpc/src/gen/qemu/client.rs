//! Calls of the qemu protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use std::os::fd::OwnedFd;

use ferrovirt_util::Result;

use super::PROCEDURES;
use super::types;
use crate::caller::Caller;

/// `virDomainQemuMonitorCommand`.
pub fn domain_monitor_command<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMonitorCommandArgs,
) -> Result<types::DomainMonitorCommandRet> {
    caller.call_typed(&PROCEDURES[0], args)
}

/// `virDomainQemuAttach`.
pub fn domain_attach<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAttachArgs,
) -> Result<types::DomainAttachRet> {
    caller.call_typed(&PROCEDURES[1], args)
}

/// `virDomainQemuAgentCommand`.
pub fn domain_agent_command<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainAgentCommandArgs,
) -> Result<types::DomainAgentCommandRet> {
    caller.call_typed(&PROCEDURES[2], args)
}

/// `virConnectDomainQemuMonitorEventRegister`.
pub fn connect_domain_monitor_event_register<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainMonitorEventRegisterArgs,
) -> Result<types::ConnectDomainMonitorEventRegisterRet> {
    caller.call_typed(&PROCEDURES[3], args)
}

/// `virConnectDomainQemuMonitorEventDeregister`.
pub fn connect_domain_monitor_event_deregister<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDomainMonitorEventDeregisterArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[4], args)
}

/// `virDomainQemuMonitorCommandWithFiles`.
pub fn domain_monitor_command_with_files<C: Caller + ?Sized>(
    caller: &C,
    args: &types::DomainMonitorCommandWithFilesArgs,
    fds: Vec<OwnedFd>,
) -> Result<(types::DomainMonitorCommandWithFilesRet, Vec<OwnedFd>)> {
    caller.fds_typed(&PROCEDURES[6], args, fds)
}
