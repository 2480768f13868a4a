//! Types and limits of the admin protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use crate::xdr::{List, Opt, Text, xdr_struct, xdr_union};

/// `ADMIN_STRING_MAX`.
pub const STRING_MAX: u32 = 4194304;
/// `ADMIN_SERVER_LIST_MAX`.
pub const SERVER_LIST_MAX: u32 = 16384;
/// `ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX`.
pub const SERVER_THREADPOOL_PARAMETERS_MAX: u32 = 32;
/// `ADMIN_CLIENT_LIST_MAX`.
pub const CLIENT_LIST_MAX: u32 = 16384;
/// `ADMIN_CLIENT_INFO_PARAMETERS_MAX`.
pub const CLIENT_INFO_PARAMETERS_MAX: u32 = 64;
/// `ADMIN_SERVER_CLIENT_LIMITS_MAX`.
pub const SERVER_CLIENT_LIMITS_MAX: u32 = 32;

xdr_union! {
    /// `admin_typed_param_value`.
    TypedParamValue {
        1 => Int(i32),
        2 => Uint(u32),
        3 => Llong(i64),
        4 => Ullong(u64),
        5 => Double(f64),
        6 => Boolean(i32),
        7 => String(String as Text<STRING_MAX>),
    }
}

xdr_struct! {
    /// `admin_typed_param`.
    TypedParam {
        field: String as Text<STRING_MAX>,
        value: TypedParamValue,
    }
}

xdr_struct! {
    /// `admin_nonnull_server`.
    NonnullServer {
        name: String as Text<STRING_MAX>,
    }
}

xdr_struct! {
    /// `admin_nonnull_client`.
    NonnullClient {
        srv: NonnullServer,
        id: u64,
        timestamp: i64,
        transport: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_OPEN`.
    ConnectOpenArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_CONNECT_GET_LIB_VERSION`.
    ConnectGetLibVersionRet {
        lib_ver: u64,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_LIST_SERVERS`.
    ConnectListServersArgs {
        need_results: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_CONNECT_LIST_SERVERS`.
    ConnectListServersRet {
        servers: Vec<NonnullServer> as List<SERVER_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_LOOKUP_SERVER`.
    ConnectLookupServerArgs {
        name: String as Text<STRING_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_CONNECT_LOOKUP_SERVER`.
    ConnectLookupServerRet {
        srv: NonnullServer,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS`.
    ServerGetThreadpoolParametersArgs {
        srv: NonnullServer,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_SERVER_GET_THREADPOOL_PARAMETERS`.
    ServerGetThreadpoolParametersRet {
        params: Vec<TypedParam> as List<SERVER_THREADPOOL_PARAMETERS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_SET_THREADPOOL_PARAMETERS`.
    ServerSetThreadpoolParametersArgs {
        srv: NonnullServer,
        params: Vec<TypedParam> as List<SERVER_THREADPOOL_PARAMETERS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_LIST_CLIENTS`.
    ServerListClientsArgs {
        srv: NonnullServer,
        need_results: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_SERVER_LIST_CLIENTS`.
    ServerListClientsRet {
        clients: Vec<NonnullClient> as List<CLIENT_LIST_MAX>,
        ret: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_LOOKUP_CLIENT`.
    ServerLookupClientArgs {
        srv: NonnullServer,
        id: u64,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_SERVER_LOOKUP_CLIENT`.
    ServerLookupClientRet {
        clnt: NonnullClient,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CLIENT_GET_INFO`.
    ClientGetInfoArgs {
        clnt: NonnullClient,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_CLIENT_GET_INFO`.
    ClientGetInfoRet {
        params: Vec<TypedParam> as List<CLIENT_INFO_PARAMETERS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CLIENT_CLOSE`.
    ClientCloseArgs {
        clnt: NonnullClient,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_GET_CLIENT_LIMITS`.
    ServerGetClientLimitsArgs {
        srv: NonnullServer,
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_SERVER_GET_CLIENT_LIMITS`.
    ServerGetClientLimitsRet {
        params: Vec<TypedParam> as List<SERVER_CLIENT_LIMITS_MAX>,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_SET_CLIENT_LIMITS`.
    ServerSetClientLimitsArgs {
        srv: NonnullServer,
        params: Vec<TypedParam> as List<SERVER_CLIENT_LIMITS_MAX>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS`.
    ConnectGetLoggingOutputsArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_CONNECT_GET_LOGGING_OUTPUTS`.
    ConnectGetLoggingOutputsRet {
        outputs: String as Text<STRING_MAX>,
        noutputs: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS`.
    ConnectGetLoggingFiltersArgs {
        flags: u32,
    }
}

xdr_struct! {
    /// Result of `ADMIN_PROC_CONNECT_GET_LOGGING_FILTERS`.
    ConnectGetLoggingFiltersRet {
        filters: Option<String> as Opt<Text<STRING_MAX>>,
        nfilters: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_SET_LOGGING_OUTPUTS`.
    ConnectSetLoggingOutputsArgs {
        outputs: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_SET_LOGGING_FILTERS`.
    ConnectSetLoggingFiltersArgs {
        filters: Option<String> as Opt<Text<STRING_MAX>>,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_SERVER_UPDATE_TLS_FILES`.
    ServerUpdateTlsFilesArgs {
        srv: NonnullServer,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_SET_DAEMON_TIMEOUT`.
    ConnectSetDaemonTimeoutArgs {
        timeout: u32,
        flags: u32,
    }
}

xdr_struct! {
    /// Arguments of `ADMIN_PROC_CONNECT_DAEMON_SHUTDOWN`.
    ConnectDaemonShutdownArgs {
        flags: u32,
    }
}
