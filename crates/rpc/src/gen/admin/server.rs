//! Calls of the admin protocol, as a server answers them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "a handler fails as the public call does")]

use ferrovirt_util::Result;

use super::types;
use crate::server::request::{Request, Slot, serve};

/// What a server of this program does for each call. A call that is not implemented is answered with
/// "not supported".
pub trait Handler {
    /// `virAdmConnectOpen`.
    fn connect_open(&self, request: &mut Request, args: types::ConnectOpenArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectClose`.
    fn connect_close(&self, request: &mut Request) -> Result<()> {
        Err(request.not_supported())
    }

    /// `virAdmConnectGetLibVersion`.
    fn connect_get_lib_version(&self, request: &mut Request) -> Result<types::ConnectGetLibVersionRet> {
        Err(request.not_supported())
    }

    /// `virAdmConnectListServers`.
    fn connect_list_servers(
        &self,
        request: &mut Request,
        args: types::ConnectListServersArgs,
    ) -> Result<types::ConnectListServersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectLookupServer`.
    fn connect_lookup_server(
        &self,
        request: &mut Request,
        args: types::ConnectLookupServerArgs,
    ) -> Result<types::ConnectLookupServerRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerGetThreadPoolParameters`.
    fn server_get_threadpool_parameters(
        &self,
        request: &mut Request,
        args: types::ServerGetThreadpoolParametersArgs,
    ) -> Result<types::ServerGetThreadpoolParametersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerSetThreadPoolParameters`.
    fn server_set_threadpool_parameters(
        &self,
        request: &mut Request,
        args: types::ServerSetThreadpoolParametersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerListClients`.
    fn server_list_clients(
        &self,
        request: &mut Request,
        args: types::ServerListClientsArgs,
    ) -> Result<types::ServerListClientsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerLookupClient`.
    fn server_lookup_client(
        &self,
        request: &mut Request,
        args: types::ServerLookupClientArgs,
    ) -> Result<types::ServerLookupClientRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmClientGetInfo`.
    fn client_get_info(
        &self,
        request: &mut Request,
        args: types::ClientGetInfoArgs,
    ) -> Result<types::ClientGetInfoRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmClientClose`.
    fn client_close(&self, request: &mut Request, args: types::ClientCloseArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerGetClientLimits`.
    fn server_get_client_limits(
        &self,
        request: &mut Request,
        args: types::ServerGetClientLimitsArgs,
    ) -> Result<types::ServerGetClientLimitsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerSetClientLimits`.
    fn server_set_client_limits(
        &self,
        request: &mut Request,
        args: types::ServerSetClientLimitsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectGetLoggingOutputs`.
    fn connect_get_logging_outputs(
        &self,
        request: &mut Request,
        args: types::ConnectGetLoggingOutputsArgs,
    ) -> Result<types::ConnectGetLoggingOutputsRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectGetLoggingFilters`.
    fn connect_get_logging_filters(
        &self,
        request: &mut Request,
        args: types::ConnectGetLoggingFiltersArgs,
    ) -> Result<types::ConnectGetLoggingFiltersRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectSetLoggingOutputs`.
    fn connect_set_logging_outputs(
        &self,
        request: &mut Request,
        args: types::ConnectSetLoggingOutputsArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectSetLoggingFilters`.
    fn connect_set_logging_filters(
        &self,
        request: &mut Request,
        args: types::ConnectSetLoggingFiltersArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmServerUpdateTlsFiles`.
    fn server_update_tls_files(
        &self,
        request: &mut Request,
        args: types::ServerUpdateTlsFilesArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectSetDaemonTimeout`.
    fn connect_set_daemon_timeout(
        &self,
        request: &mut Request,
        args: types::ConnectSetDaemonTimeoutArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `virAdmConnectDaemonShutdown`.
    fn connect_daemon_shutdown(
        &self,
        request: &mut Request,
        args: types::ConnectDaemonShutdownArgs,
    ) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }
}

struct Table<H: ?Sized>(std::marker::PhantomData<H>);

impl<H: Handler + ?Sized> Table<H> {
    const SLOTS: [Slot<H>; 20] = [
        Some(|h, r| serve(r, |r, a| h.connect_open(r, a))),
        Some(|h, r| serve(r, |r, ()| h.connect_close(r))),
        Some(|h, r| serve(r, |r, ()| h.connect_get_lib_version(r))),
        Some(|h, r| serve(r, |r, a| h.connect_list_servers(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_lookup_server(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_get_threadpool_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_set_threadpool_parameters(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_list_clients(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_lookup_client(r, a))),
        Some(|h, r| serve(r, |r, a| h.client_get_info(r, a))),
        Some(|h, r| serve(r, |r, a| h.client_close(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_get_client_limits(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_set_client_limits(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_get_logging_outputs(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_get_logging_filters(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_set_logging_outputs(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_set_logging_filters(r, a))),
        Some(|h, r| serve(r, |r, a| h.server_update_tls_files(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_set_daemon_timeout(r, a))),
        Some(|h, r| serve(r, |r, a| h.connect_daemon_shutdown(r, a))),
    ];
}

/// Decodes the request's arguments, calls the handler and encodes its result into the request.
pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {
    request.dispatch(handler, &Table::<H>::SLOTS)
}
