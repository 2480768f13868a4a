//! Sizes on the wire of the qemu protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] = &[
    Row::new::<DomainMonitorCommandArgs, Plain>("qemu_domain_monitor_command_args", 32, 8388640),
    Row::new::<DomainMonitorCommandRet, Plain>("qemu_domain_monitor_command_ret", 4, 4194308),
    Row::new::<DomainAttachArgs, Plain>("qemu_domain_attach_args", 8, 8),
    Row::new::<DomainAttachRet, Plain>("qemu_domain_attach_ret", 24, 4194328),
    Row::new::<DomainAgentCommandArgs, Plain>("qemu_domain_agent_command_args", 36, 8388644),
    Row::new::<DomainAgentCommandRet, Plain>("qemu_domain_agent_command_ret", 4, 4194312),
    Row::new::<ConnectDomainMonitorEventRegisterArgs, Plain>(
        "qemu_connect_domain_monitor_event_register_args",
        12,
        8388648,
    ),
    Row::new::<ConnectDomainMonitorEventRegisterRet, Plain>(
        "qemu_connect_domain_monitor_event_register_ret",
        4,
        4,
    ),
    Row::new::<ConnectDomainMonitorEventDeregisterArgs, Plain>(
        "qemu_connect_domain_monitor_event_deregister_args",
        4,
        4,
    ),
    Row::new::<DomainMonitorEventMsg, Plain>("qemu_domain_monitor_event_msg", 48, 12582964),
    Row::new::<DomainMonitorCommandWithFilesArgs, Plain>(
        "qemu_domain_monitor_command_with_files_args",
        32,
        8388640,
    ),
    Row::new::<DomainMonitorCommandWithFilesRet, Plain>(
        "qemu_domain_monitor_command_with_files_ret",
        4,
        4194308,
    ),
];
