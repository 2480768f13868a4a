//! Types and limits of the lock protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::xdr::{Opaque, Text, xdr_struct};

/// `VIR_LOCK_SPACE_PROTOCOL_STRING_MAX`.
pub const STRING_MAX: u32 = 65536;

xdr_struct! {
    /// `virLockSpaceProtocolOwner`.
    Owner {
        uuid: [u8; 16] as Opaque,
        name: String as Text<STRING_MAX>,
        id: u32,
        pid: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER`.
    RegisterArgs {
        owner: Owner,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT`.
    RestrictArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_NEW`.
    NewArgs {
        path: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE`.
    CreateResourceArgs {
        path: String as Text<STRING_MAX>,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE`.
    DeleteResourceArgs {
        path: String as Text<STRING_MAX>,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE`.
    AcquireResourceArgs {
        path: String as Text<STRING_MAX>,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE`.
    ReleaseResourceArgs {
        path: String as Text<STRING_MAX>,
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE`.
    CreateLockSpaceArgs {
        path: String as Text<STRING_MAX>,
    }
}
