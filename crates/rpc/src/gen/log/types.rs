//! Types and limits of the log protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::xdr::{Opaque, Text, xdr_enum, xdr_struct};

/// `VIR_LOG_MANAGER_PROTOCOL_STRING_MAX`.
pub const STRING_MAX: u32 = 4194304;

xdr_enum! {
    /// `virLogManagerProtocolDomainOpenLogFileFlags`.
    DomainOpenLogFileFlags {
        DOMAIN_OPEN_LOG_FILE_TRUNCATE = 1,
    }
}

xdr_struct! {
    /// `virLogManagerProtocolDomain`.
    Domain {
        uuid: [u8; 16] as Opaque,
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `virLogManagerProtocolLogFilePosition`.
    LogFilePosition {
        inode: u64,
        offset: u64,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE`.
    DomainOpenLogFileArgs {
        driver: String as Text<STRING_MAX>,
        dom: Domain,
        path: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE`.
    DomainOpenLogFileRet {
        pos: LogFilePosition,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION`.
    DomainGetLogFilePositionArgs {
        path: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION`.
    DomainGetLogFilePositionRet {
        pos: LogFilePosition,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE`.
    DomainReadLogFileArgs {
        path: String as Text<STRING_MAX>,
        pos: LogFilePosition,
        maxlen: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE`.
    DomainReadLogFileRet {
        data: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE`.
    DomainAppendLogFileArgs {
        driver: String as Text<STRING_MAX>,
        dom: Domain,
        path: String as Text<STRING_MAX>,
        message: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE`.
    DomainAppendLogFileRet {
        ret: i32,
    }
}
