//! Calls of the qemu program, by the public handles.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

#![allow(
    clippy::missing_errors_doc,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::use_self,
    unused_imports,
    reason = "generated: depends on the definition"
)]
use ferrovirt::*;
use ferrovirt_rpc::protocol::qemu;
use ferrovirt_rpc::server::Request;
use ferrovirt_util::{typed_param::TypedParams, uuid::Uuid};

use super::client::Client;
use super::object::{Handle as _, Object};
use super::{by_hand, lists, streams};
use crate::convert::{FromWire as _, ToWire as _, number};

impl qemu::server::Handler for Client {
    fn domain_monitor_command(
        &self,
        request: &mut Request,
        args: qemu::DomainMonitorCommandArgs,
    ) -> Result<qemu::DomainMonitorCommandRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.qemu_monitor_command(Some(&args.cmd), args.flags)?;
        Ok(qemu::DomainMonitorCommandRet { result: out })
    }

    fn domain_attach(
        &self,
        request: &mut Request,
        args: qemu::DomainAttachArgs,
    ) -> Result<qemu::DomainAttachRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Arriving("", None), args.flags)?;
        let out = open.connect.domain_qemu_attach(args.pid_value, args.flags)?;
        Ok(qemu::DomainAttachRet { dom: out.reference().to_wire()? })
    }

    fn domain_agent_command(
        &self,
        request: &mut Request,
        args: qemu::DomainAgentCommandArgs,
    ) -> Result<qemu::DomainAgentCommandRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.qemu_agent_command(Some(&args.cmd), args.timeout, args.flags)?;
        Ok(qemu::DomainAgentCommandRet { result: Some(out) })
    }

    fn connect_domain_monitor_event_register(
        &self,
        request: &mut Request,
        args: qemu::ConnectDomainMonitorEventRegisterArgs,
    ) -> Result<qemu::ConnectDomainMonitorEventRegisterRet> {
        by_hand::connect_domain_monitor_event_register(self, request, args)
    }

    fn connect_domain_monitor_event_deregister(
        &self,
        request: &mut Request,
        args: qemu::ConnectDomainMonitorEventDeregisterArgs,
    ) -> Result<()> {
        by_hand::connect_domain_monitor_event_deregister(self, request, args)
    }

    fn domain_monitor_command_with_files(
        &self,
        request: &mut Request,
        args: qemu::DomainMonitorCommandWithFilesArgs,
    ) -> Result<qemu::DomainMonitorCommandWithFilesRet> {
        by_hand::domain_monitor_command_with_files(self, request, args)
    }
}
