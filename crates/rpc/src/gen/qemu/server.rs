//! Calls of the qemu protocol, as a server answers them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "a handler fails as the public call does")]

use ferrovirt_util::Result;

use super::types;
use crate::server::request::{Request, Slot, serve};

/// What a server of this program does for each call. A call that is not implemented is answered with
/// "not supported".
pub trait Handler {
    /// `virDomainQemuMonitorCommand`.
    fn domain_monitor_command(
        &self,
        request: &mut Request,
        args: types::DomainMonitorCommandArgs,
    ) -> Result<types::DomainMonitorCommandRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainQemuAttach`.
    fn domain_attach(
        &self,
        request: &mut Request,
        args: types::DomainAttachArgs,
    ) -> Result<types::DomainAttachRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainQemuAgentCommand`.
    fn domain_agent_command(
        &self,
        request: &mut Request,
        args: types::DomainAgentCommandArgs,
    ) -> Result<types::DomainAgentCommandRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainQemuMonitorEventRegister`.
    fn connect_domain_monitor_event_register(
        &self,
        request: &mut Request,
        args: types::ConnectDomainMonitorEventRegisterArgs,
    ) -> Result<types::ConnectDomainMonitorEventRegisterRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virConnectDomainQemuMonitorEventDeregister`.
    fn connect_domain_monitor_event_deregister(
        &self,
        request: &mut Request,
        args: types::ConnectDomainMonitorEventDeregisterArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virDomainQemuMonitorCommandWithFiles`.
    fn domain_monitor_command_with_files(
        &self,
        request: &mut Request,
        args: types::DomainMonitorCommandWithFilesArgs,
    ) -> Result<types::DomainMonitorCommandWithFilesRet> {
        let _ = args;
        Err(request.not_supported())
    }
}

struct Table<H: ?Sized>(std::marker::PhantomData<H>);

impl<H: Handler + ?Sized> Table<H> {
    const SLOTS: [Slot<H>; 7] = [
        Some(|h, r| serve(r, |r, a| h.domain_monitor_command(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_attach(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_agent_command(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_monitor_event_register(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_domain_monitor_event_deregister(r, a))),
        None,
        Some(|h, r| serve(r, |r, a| h.domain_monitor_command_with_files(r, a))),
    ];
}

/// Decodes the request's arguments, calls the handler and encodes its result into the request.
pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {
    request.dispatch(handler, &Table::<H>::SLOTS)
}
