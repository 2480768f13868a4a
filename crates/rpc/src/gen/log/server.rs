//! Calls of the log protocol, as a server answers them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "a handler fails as the public call does")]

use ferrovirt_util::Result;

use super::types;
use crate::server::request::{Request, Slot, serve};

/// What a server of this program does for each call. A call that is not implemented is answered with
/// "not supported".
pub trait Handler {
    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_OPEN_LOG_FILE`.
    fn domain_open_log_file(
        &self,
        request: &mut Request,
        args: types::DomainOpenLogFileArgs,
    ) -> Result<types::DomainOpenLogFileRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_GET_LOG_FILE_POSITION`.
    fn domain_get_log_file_position(
        &self,
        request: &mut Request,
        args: types::DomainGetLogFilePositionArgs,
    ) -> Result<types::DomainGetLogFilePositionRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_READ_LOG_FILE`.
    fn domain_read_log_file(
        &self,
        request: &mut Request,
        args: types::DomainReadLogFileArgs,
    ) -> Result<types::DomainReadLogFileRet> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOG_MANAGER_PROTOCOL_PROC_DOMAIN_APPEND_LOG_FILE`.
    fn domain_append_log_file(
        &self,
        request: &mut Request,
        args: types::DomainAppendLogFileArgs,
    ) -> Result<types::DomainAppendLogFileRet> {
        let _ = args;
        Err(request.not_supported())
    }
}

struct Table<H: ?Sized>(std::marker::PhantomData<H>);

impl<H: Handler + ?Sized> Table<H> {
    const SLOTS: [Slot<H>; 4] = [
        Some(|h, r| serve(r, |r, a| h.domain_open_log_file(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_get_log_file_position(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_read_log_file(r, a))),
        Some(|h, r| serve(r, |r, a| h.domain_append_log_file(r, a))),
    ];
}

/// Decodes the request's arguments, calls the handler and encodes its result into the request.
pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {
    request.dispatch(handler, &Table::<H>::SLOTS)
}
