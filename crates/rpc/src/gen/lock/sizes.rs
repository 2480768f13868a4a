//! Sizes on the wire of the lock protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] = &[
    Row::new::<[u8; 16], Opaque>("virLockSpaceProtocolUUID", 16, 16),
    Row::new::<String, Text<STRING_MAX>>("virLockSpaceProtocolNonNullString", 4, 65540),
    Row::new::<Option<String>, Opt<Text<STRING_MAX>>>("virLockSpaceProtocolString", 4, 65544),
    Row::new::<Owner, Plain>("virLockSpaceProtocolOwner", 28, 65564),
    Row::new::<RegisterArgs, Plain>("virLockSpaceProtocolRegisterArgs", 32, 65568),
    Row::new::<RestrictArgs, Plain>("virLockSpaceProtocolRestrictArgs", 4, 4),
    Row::new::<NewArgs, Plain>("virLockSpaceProtocolNewArgs", 8, 65544),
    Row::new::<CreateResourceArgs, Plain>("virLockSpaceProtocolCreateResourceArgs", 12, 131084),
    Row::new::<DeleteResourceArgs, Plain>("virLockSpaceProtocolDeleteResourceArgs", 12, 131084),
    Row::new::<AcquireResourceArgs, Plain>("virLockSpaceProtocolAcquireResourceArgs", 12, 131084),
    Row::new::<ReleaseResourceArgs, Plain>("virLockSpaceProtocolReleaseResourceArgs", 12, 131084),
    Row::new::<CreateLockSpaceArgs, Plain>("virLockSpaceProtocolCreateLockSpaceArgs", 4, 65540),
];
