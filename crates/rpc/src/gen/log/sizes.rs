//! Sizes on the wire of the log protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] = &[
    Row::new::<[u8; 16], Opaque>("virLogManagerProtocolUUID", 16, 16),
    Row::new::<String, Text<STRING_MAX>>("virLogManagerProtocolNonNullString", 4, 4194308),
    Row::new::<Option<String>, Opt<Text<STRING_MAX>>>("virLogManagerProtocolString", 4, 4194312),
    Row::new::<Domain, Plain>("virLogManagerProtocolDomain", 20, 4194324),
    Row::new::<LogFilePosition, Plain>("virLogManagerProtocolLogFilePosition", 16, 16),
    Row::new::<DomainOpenLogFileArgs, Plain>("virLogManagerProtocolDomainOpenLogFileArgs", 32, 12582944),
    Row::new::<DomainOpenLogFileRet, Plain>("virLogManagerProtocolDomainOpenLogFileRet", 16, 16),
    Row::new::<DomainGetLogFilePositionArgs, Plain>(
        "virLogManagerProtocolDomainGetLogFilePositionArgs",
        8,
        4194312,
    ),
    Row::new::<DomainGetLogFilePositionRet, Plain>(
        "virLogManagerProtocolDomainGetLogFilePositionRet",
        16,
        16,
    ),
    Row::new::<DomainReadLogFileArgs, Plain>("virLogManagerProtocolDomainReadLogFileArgs", 32, 4194336),
    Row::new::<DomainReadLogFileRet, Plain>("virLogManagerProtocolDomainReadLogFileRet", 4, 4194308),
    Row::new::<DomainAppendLogFileArgs, Plain>("virLogManagerProtocolDomainAppendLogFileArgs", 36, 16777252),
    Row::new::<DomainAppendLogFileRet, Plain>("virLogManagerProtocolDomainAppendLogFileRet", 4, 4),
];
