//! Procedures of the lxc protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::procedure::Check::Always;
use crate::procedure::{Fds, Procedure, Program};
use crate::protocol::acl;

/// The program.
pub static PROGRAM: Program =
    Program { name: "lxc", number: 0x00068000, version: 1, procedures: &PROCEDURES };

const fn low(number: i32, name: &'static str) -> Procedure {
    Procedure::call(0x00068000, 1, number, name, false)
}

/// Every procedure; number N stands at index N - 1.
pub static PROCEDURES: [Procedure; 1] = [low(1, "LXC_PROC_DOMAIN_OPEN_NAMESPACE")
    .api(&["virDomainLxcOpenNamespace"])
    .slots(&["domainLxcOpenNamespace"])
    .acl(&[Always(acl::DOMAIN_OPEN_NAMESPACE)])
    .fds(Fds::None, Fds::Many)];

/// Procedure numbers by name.
pub mod number {
    /// `LXC_PROC_DOMAIN_OPEN_NAMESPACE`.
    pub const DOMAIN_OPEN_NAMESPACE: i32 = 1;
}
