//! Types and limits of the net protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::xdr::{Opaque, Opt, Text, xdr_enum, xdr_struct};

/// `VIR_UUID_BUFLEN`.
pub const UUID_BUFLEN: u32 = 16;
/// `VIR_NET_MESSAGE_INITIAL`.
pub const MESSAGE_INITIAL: u32 = 65536;
/// `VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX`.
pub const MESSAGE_LEGACY_PAYLOAD_MAX: u32 = 262120;
/// `VIR_NET_MESSAGE_MAX`.
pub const MESSAGE_MAX: u32 = 33554432;
/// `VIR_NET_MESSAGE_HEADER_MAX`.
pub const MESSAGE_HEADER_MAX: u32 = 24;
/// `VIR_NET_MESSAGE_PAYLOAD_MAX`.
pub const MESSAGE_PAYLOAD_MAX: u32 = 33554408;
/// `VIR_NET_MESSAGE_LEN_MAX`.
pub const MESSAGE_LEN_MAX: u32 = 4;
/// `VIR_NET_MESSAGE_STRING_MAX`.
pub const MESSAGE_STRING_MAX: u32 = 4194304;
/// `VIR_NET_MESSAGE_NUM_FDS_MAX`.
pub const MESSAGE_NUM_FDS_MAX: u32 = 32;
/// `VIR_NET_MESSAGE_HEADER_XDR_LEN`.
pub const MESSAGE_HEADER_XDR_LEN: u32 = 4;

xdr_enum! {
    /// `virNetMessageType`.
    MessageType {
        CALL = 0,
        REPLY = 1,
        MESSAGE = 2,
        STREAM = 3,
        CALL_WITH_FDS = 4,
        REPLY_WITH_FDS = 5,
        STREAM_HOLE = 6,
    }
}

xdr_enum! {
    /// `virNetMessageStatus`.
    MessageStatus {
        OK = 0,
        ERROR = 1,
        CONTINUE = 2,
    }
}

xdr_struct! {
    /// `virNetMessageHeader`.
    MessageHeader {
        prog: u32,
        vers: u32,
        proc: i32,
        r#type: MessageType,
        serial: u32,
        status: MessageStatus,
    }
}

xdr_struct! {
    /// `virNetMessageNonnullDomain`.
    MessageNonnullDomain {
        name: String as Text<MESSAGE_STRING_MAX>,
        uuid: [u8; 16] as Opaque,
        id: i32,
    }
}

xdr_struct! {
    /// `virNetMessageNonnullNetwork`.
    MessageNonnullNetwork {
        name: String as Text<MESSAGE_STRING_MAX>,
        uuid: [u8; 16] as Opaque,
    }
}

xdr_struct! {
    /// `virNetMessageError`.
    MessageError {
        code: i32,
        domain: i32,
        message: Option<String> as Opt<Text<MESSAGE_STRING_MAX>>,
        level: i32,
        dom: Option<MessageNonnullDomain> as Opt,
        str1: Option<String> as Opt<Text<MESSAGE_STRING_MAX>>,
        str2: Option<String> as Opt<Text<MESSAGE_STRING_MAX>>,
        str3: Option<String> as Opt<Text<MESSAGE_STRING_MAX>>,
        int1: i32,
        int2: i32,
        net: Option<MessageNonnullNetwork> as Opt,
    }
}

xdr_struct! {
    /// `virNetStreamHole`.
    StreamHole {
        length: i64,
        flags: u32,
    }
}
