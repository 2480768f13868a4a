//! Types and limits of the lxc protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::protocol::remote;
use crate::xdr::xdr_struct;

xdr_struct! {
    /// Arguments of `LXC_PROC_DOMAIN_OPEN_NAMESPACE`.
    DomainOpenNamespaceArgs {
        dom: remote::NonnullDomain,
        flags: u32,
    }
}
