//! Sizes on the wire of the net protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] = &[
    Row::new::<MessageHeader, Plain>("virNetMessageHeader", 24, 24),
    Row::new::<[u8; 16], Opaque>("virNetMessageUUID", 16, 16),
    Row::new::<String, Text<MESSAGE_STRING_MAX>>("virNetMessageNonnullString", 4, 4194308),
    Row::new::<Option<String>, Opt<Text<MESSAGE_STRING_MAX>>>("virNetMessageString", 4, 4194312),
    Row::new::<MessageNonnullDomain, Plain>("virNetMessageNonnullDomain", 24, 4194328),
    Row::new::<MessageNonnullNetwork, Plain>("virNetMessageNonnullNetwork", 20, 4194324),
    Row::new::<Option<MessageNonnullDomain>, Opt>("virNetMessageDomain", 4, 4194332),
    Row::new::<Option<MessageNonnullNetwork>, Opt>("virNetMessageNetwork", 4, 4194328),
    Row::new::<MessageError, Plain>("virNetMessageError", 44, 25165928),
    Row::new::<StreamHole, Plain>("virNetStreamHole", 12, 12),
];
