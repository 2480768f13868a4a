//! Types and limits of the qemu protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::protocol::remote;
use crate::xdr::{Opt, Text, xdr_struct};

xdr_struct! {
    /// Arguments of `QEMU_PROC_DOMAIN_MONITOR_COMMAND`.
    DomainMonitorCommandArgs {
        dom: remote::NonnullDomain,
        cmd: String as Text<{ remote::STRING_MAX }>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `QEMU_PROC_DOMAIN_MONITOR_COMMAND`.
    DomainMonitorCommandRet {
        result: String as Text<{ remote::STRING_MAX }>,
    }
}

xdr_struct! {
    /// Arguments of `QEMU_PROC_DOMAIN_ATTACH`.
    DomainAttachArgs {
        pid_value: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `QEMU_PROC_DOMAIN_ATTACH`.
    DomainAttachRet {
        dom: remote::NonnullDomain,
    }
}

xdr_struct! {
    /// Arguments of `QEMU_PROC_DOMAIN_AGENT_COMMAND`.
    DomainAgentCommandArgs {
        dom: remote::NonnullDomain,
        cmd: String as Text<{ remote::STRING_MAX }>,
        timeout: i32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `QEMU_PROC_DOMAIN_AGENT_COMMAND`.
    DomainAgentCommandRet {
        result: Option<String> as Opt<Text<{ remote::STRING_MAX }>>,
    }
}

xdr_struct! {
    /// Arguments of `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    ConnectDomainMonitorEventRegisterArgs {
        dom: Option<remote::NonnullDomain> as Opt,
        event: Option<String> as Opt<Text<{ remote::STRING_MAX }>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    ConnectDomainMonitorEventRegisterRet {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Arguments of `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`.
    ConnectDomainMonitorEventDeregisterArgs {
        callback_id: i32,
    }
}

xdr_struct! {
    /// Event `QEMU_PROC_DOMAIN_MONITOR_EVENT`.
    DomainMonitorEventMsg {
        callback_id: i32,
        dom: remote::NonnullDomain,
        event: String as Text<{ remote::STRING_MAX }>,
        seconds: i64,
        micros: u32,
        details: Option<String> as Opt<Text<{ remote::STRING_MAX }>>,
    }
}

xdr_struct! {
    /// Arguments of `QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    DomainMonitorCommandWithFilesArgs {
        dom: remote::NonnullDomain,
        cmd: String as Text<{ remote::STRING_MAX }>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    DomainMonitorCommandWithFilesRet {
        result: String as Text<{ remote::STRING_MAX }>,
    }
}
