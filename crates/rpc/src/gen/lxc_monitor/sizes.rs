//! Sizes on the wire of the lxc_monitor protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] = &[
    Row::new::<ExitEventMsg, Plain>("virLXCMonitorExitEventMsg", 4, 4),
    Row::new::<InitEventMsg, Plain>("virLXCMonitorInitEventMsg", 8, 8),
];
