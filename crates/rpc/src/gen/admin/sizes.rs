//! Sizes on the wire of the admin protocol's types. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::types::*;
use crate::samples::Row;
use crate::xdr::*;

/// Every type: name, smallest and largest size.
pub(crate) const ROWS: &[Row] = &[
    Row::new::<String, Text<STRING_MAX>>("admin_nonnull_string", 4, 4194308),
    Row::new::<Option<String>, Opt<Text<STRING_MAX>>>("admin_string", 4, 4194312),
    Row::new::<TypedParamValue, Plain>("admin_typed_param_value", 8, 4194312),
    Row::new::<TypedParam, Plain>("admin_typed_param", 12, 8388620),
    Row::new::<NonnullServer, Plain>("admin_nonnull_server", 4, 4194308),
    Row::new::<NonnullClient, Plain>("admin_nonnull_client", 24, 4194328),
    Row::new::<ConnectOpenArgs, Plain>("admin_connect_open_args", 4, 4),
    Row::new::<ConnectGetLibVersionRet, Plain>("admin_connect_get_lib_version_ret", 8, 8),
    Row::new::<ConnectListServersArgs, Plain>("admin_connect_list_servers_args", 8, 8),
    Row::new::<ConnectListServersRet, Plain>("admin_connect_list_servers_ret", 8, 68719542280),
    Row::new::<ConnectLookupServerArgs, Plain>("admin_connect_lookup_server_args", 8, 4194312),
    Row::new::<ConnectLookupServerRet, Plain>("admin_connect_lookup_server_ret", 4, 4194308),
    Row::new::<ServerGetThreadpoolParametersArgs, Plain>(
        "admin_server_get_threadpool_parameters_args",
        8,
        4194312,
    ),
    Row::new::<ServerGetThreadpoolParametersRet, Plain>(
        "admin_server_get_threadpool_parameters_ret",
        4,
        268435844,
    ),
    Row::new::<ServerSetThreadpoolParametersArgs, Plain>(
        "admin_server_set_threadpool_parameters_args",
        12,
        272630156,
    ),
    Row::new::<ServerListClientsArgs, Plain>("admin_server_list_clients_args", 12, 4194316),
    Row::new::<ServerListClientsRet, Plain>("admin_server_list_clients_ret", 8, 68719869960),
    Row::new::<ServerLookupClientArgs, Plain>("admin_server_lookup_client_args", 16, 4194320),
    Row::new::<ServerLookupClientRet, Plain>("admin_server_lookup_client_ret", 24, 4194328),
    Row::new::<ClientGetInfoArgs, Plain>("admin_client_get_info_args", 28, 4194332),
    Row::new::<ClientGetInfoRet, Plain>("admin_client_get_info_ret", 4, 536871684),
    Row::new::<ClientCloseArgs, Plain>("admin_client_close_args", 28, 4194332),
    Row::new::<ServerGetClientLimitsArgs, Plain>("admin_server_get_client_limits_args", 8, 4194312),
    Row::new::<ServerGetClientLimitsRet, Plain>("admin_server_get_client_limits_ret", 4, 268435844),
    Row::new::<ServerSetClientLimitsArgs, Plain>("admin_server_set_client_limits_args", 12, 272630156),
    Row::new::<ConnectGetLoggingOutputsArgs, Plain>("admin_connect_get_logging_outputs_args", 4, 4),
    Row::new::<ConnectGetLoggingOutputsRet, Plain>("admin_connect_get_logging_outputs_ret", 8, 4194312),
    Row::new::<ConnectGetLoggingFiltersArgs, Plain>("admin_connect_get_logging_filters_args", 4, 4),
    Row::new::<ConnectGetLoggingFiltersRet, Plain>("admin_connect_get_logging_filters_ret", 8, 4194316),
    Row::new::<ConnectSetLoggingOutputsArgs, Plain>("admin_connect_set_logging_outputs_args", 8, 4194316),
    Row::new::<ConnectSetLoggingFiltersArgs, Plain>("admin_connect_set_logging_filters_args", 8, 4194316),
    Row::new::<ServerUpdateTlsFilesArgs, Plain>("admin_server_update_tls_files_args", 8, 4194312),
    Row::new::<ConnectSetDaemonTimeoutArgs, Plain>("admin_connect_set_daemon_timeout_args", 8, 8),
    Row::new::<ConnectDaemonShutdownArgs, Plain>("admin_connect_daemon_shutdown_args", 4, 4),
];
