//! Procedures of the qemu protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::Check::Always;
use crate::procedure::{Fds, Procedure, Program};
use crate::protocol::acl;

/// The program.
pub static PROGRAM: Program =
    Program { name: "qemu", number: 0x20008087, version: 1, procedures: &PROCEDURES };

const fn high(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x20008087, 1, number, name, true)
}

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x20008087, 1, number, name, false)
}

const fn event(number: i32, name: &'static str) -> Procedure {
    Procedure::event(0x20008087, 1, number, name)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 7] = [
    low(1, "QEMU_PROC_DOMAIN_MONITOR_COMMAND")
        .api(&["virDomainQemuMonitorCommand"])
        .slots(&["domainQemuMonitorCommand"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    low(2, "QEMU_PROC_DOMAIN_ATTACH")
        .api(&["virDomainQemuAttach"])
        .slots(&["domainQemuAttach"])
        .acl(&[Always(acl::DOMAIN_START), Always(acl::DOMAIN_WRITE)]),
    low(3, "QEMU_PROC_DOMAIN_AGENT_COMMAND")
        .api(&["virDomainQemuAgentCommand"])
        .slots(&["domainQemuAgentCommand"])
        .acl(&[Always(acl::DOMAIN_WRITE)]),
    high(4, "QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER")
        .api(&["virConnectDomainQemuMonitorEventRegister"])
        .slots(&["connectDomainQemuMonitorEventRegister"])
        .acl(&[Always(acl::CONNECT_SEARCH_DOMAINS), Always(acl::CONNECT_WRITE)])
        .filter(&[Always(acl::DOMAIN_GETATTR)]),
    high(5, "QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER")
        .api(&["virConnectDomainQemuMonitorEventDeregister"])
        .slots(&["connectDomainQemuMonitorEventDeregister"])
        .acl(&[Always(acl::CONNECT_WRITE)]),
    event(6, "QEMU_PROC_DOMAIN_MONITOR_EVENT").of(
        "qemu_monitor",
        None,
        "virConnectDomainQemuMonitorEventCallback",
    ),
    low(7, "QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES")
        .api(&["virDomainQemuMonitorCommandWithFiles"])
        .slots(&["domainQemuMonitorCommandWithFiles"])
        .acl(&[Always(acl::DOMAIN_WRITE)])
        .fds(Fds::Many, Fds::Many),
];

/// Procedure numbers by name.
pub mod number {
    /// `QEMU_PROC_DOMAIN_MONITOR_COMMAND`.
    pub const DOMAIN_MONITOR_COMMAND: i32 = 1;
    /// `QEMU_PROC_DOMAIN_ATTACH`.
    pub const DOMAIN_ATTACH: i32 = 2;
    /// `QEMU_PROC_DOMAIN_AGENT_COMMAND`.
    pub const DOMAIN_AGENT_COMMAND: i32 = 3;
    /// `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`.
    pub const CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: i32 = 4;
    /// `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`.
    pub const CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: i32 = 5;
    /// `QEMU_PROC_DOMAIN_MONITOR_EVENT`.
    pub const DOMAIN_MONITOR_EVENT: i32 = 6;
    /// `QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES`.
    pub const DOMAIN_MONITOR_COMMAND_WITH_FILES: i32 = 7;
}
