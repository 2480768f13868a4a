//! Calls of the admin protocol, as a client makes them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "each function fails as Caller::call says")]

use ferrovirt_util::Result;

use super::PROCEDURES;
use super::types;
use crate::caller::Caller;

/// `virAdmConnectOpen`.
pub fn connect_open<C: Caller + ?Sized>(caller: &C, args: &types::ConnectOpenArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[0], args)
}

/// `virAdmConnectClose`.
pub fn connect_close<C: Caller + ?Sized>(caller: &C) -> Result<()> {
    caller.call_typed(&PROCEDURES[1], &())
}

/// `virAdmConnectGetLibVersion`.
pub fn connect_get_lib_version<C: Caller + ?Sized>(caller: &C) -> Result<types::ConnectGetLibVersionRet> {
    caller.call_typed(&PROCEDURES[2], &())
}

/// `virAdmConnectListServers`.
pub fn connect_list_servers<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectListServersArgs,
) -> Result<types::ConnectListServersRet> {
    caller.call_typed(&PROCEDURES[3], args)
}

/// `virAdmConnectLookupServer`.
pub fn connect_lookup_server<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectLookupServerArgs,
) -> Result<types::ConnectLookupServerRet> {
    caller.call_typed(&PROCEDURES[4], args)
}

/// `virAdmServerGetThreadPoolParameters`.
pub fn server_get_threadpool_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerGetThreadpoolParametersArgs,
) -> Result<types::ServerGetThreadpoolParametersRet> {
    caller.call_typed(&PROCEDURES[5], args)
}

/// `virAdmServerSetThreadPoolParameters`.
pub fn server_set_threadpool_parameters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerSetThreadpoolParametersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[6], args)
}

/// `virAdmServerListClients`.
pub fn server_list_clients<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerListClientsArgs,
) -> Result<types::ServerListClientsRet> {
    caller.call_typed(&PROCEDURES[7], args)
}

/// `virAdmServerLookupClient`.
pub fn server_lookup_client<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerLookupClientArgs,
) -> Result<types::ServerLookupClientRet> {
    caller.call_typed(&PROCEDURES[8], args)
}

/// `virAdmClientGetInfo`.
pub fn client_get_info<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ClientGetInfoArgs,
) -> Result<types::ClientGetInfoRet> {
    caller.call_typed(&PROCEDURES[9], args)
}

/// `virAdmClientClose`.
pub fn client_close<C: Caller + ?Sized>(caller: &C, args: &types::ClientCloseArgs) -> Result<()> {
    caller.call_typed(&PROCEDURES[10], args)
}

/// `virAdmServerGetClientLimits`.
pub fn server_get_client_limits<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerGetClientLimitsArgs,
) -> Result<types::ServerGetClientLimitsRet> {
    caller.call_typed(&PROCEDURES[11], args)
}

/// `virAdmServerSetClientLimits`.
pub fn server_set_client_limits<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerSetClientLimitsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[12], args)
}

/// `virAdmConnectGetLoggingOutputs`.
pub fn connect_get_logging_outputs<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetLoggingOutputsArgs,
) -> Result<types::ConnectGetLoggingOutputsRet> {
    caller.call_typed(&PROCEDURES[13], args)
}

/// `virAdmConnectGetLoggingFilters`.
pub fn connect_get_logging_filters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectGetLoggingFiltersArgs,
) -> Result<types::ConnectGetLoggingFiltersRet> {
    caller.call_typed(&PROCEDURES[14], args)
}

/// `virAdmConnectSetLoggingOutputs`.
pub fn connect_set_logging_outputs<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSetLoggingOutputsArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[15], args)
}

/// `virAdmConnectSetLoggingFilters`.
pub fn connect_set_logging_filters<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSetLoggingFiltersArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[16], args)
}

/// `virAdmServerUpdateTlsFiles`.
pub fn server_update_tls_files<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ServerUpdateTlsFilesArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[17], args)
}

/// `virAdmConnectSetDaemonTimeout`.
pub fn connect_set_daemon_timeout<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectSetDaemonTimeoutArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[18], args)
}

/// `virAdmConnectDaemonShutdown`.
pub fn connect_daemon_shutdown<C: Caller + ?Sized>(
    caller: &C,
    args: &types::ConnectDaemonShutdownArgs,
) -> Result<()> {
    caller.call_typed(&PROCEDURES[19], args)
}
