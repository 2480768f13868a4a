//! Sizes on the wire of the lxc protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] =
    &[Row::new::<DomainOpenNamespaceArgs, Plain>("lxc_domain_open_namespace_args", 28, 4194332)];
