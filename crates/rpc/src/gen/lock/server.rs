//! Calls of the lock protocol, as a server answers them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "a handler fails as the public call does")]

use ferrovirt_util::Result;

use super::types;
use crate::server::request::{Request, Slot, serve};

/// What a server of this program does for each call. A call that is not implemented is answered with
/// "not supported".
pub trait Handler {
    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_REGISTER`.
    fn register(&self, request: &mut Request, args: types::RegisterArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_RESTRICT`.
    fn restrict(&self, request: &mut Request, args: types::RestrictArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_NEW`.
    fn create_new(&self, request: &mut Request, args: types::NewArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_RESOURCE`.
    fn create_resource(&self, request: &mut Request, args: types::CreateResourceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_DELETE_RESOURCE`.
    fn delete_resource(&self, request: &mut Request, args: types::DeleteResourceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_ACQUIRE_RESOURCE`.
    fn acquire_resource(&self, request: &mut Request, args: types::AcquireResourceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_RELEASE_RESOURCE`.
    fn release_resource(&self, request: &mut Request, args: types::ReleaseResourceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }

    /// `VIR_LOCK_SPACE_PROTOCOL_PROC_CREATE_LOCKSPACE`.
    fn create_lockspace(&self, request: &mut Request, args: types::CreateLockSpaceArgs) -> Result<()> {
        let _ = args;
        Err(request.not_supported())
    }
}

struct Table<H: ?Sized>(std::marker::PhantomData<H>);

impl<H: Handler + ?Sized> Table<H> {
    const SLOTS: [Slot<H>; 8] = [
        Some(|h, r| serve(r, |r, a| h.register(r, a))),
        Some(|h, r| serve(r, |r, a| h.restrict(r, a))),
        Some(|h, r| serve(r, |r, a| h.create_new(r, a))),
        Some(|h, r| serve(r, |r, a| h.create_resource(r, a))),
        Some(|h, r| serve(r, |r, a| h.delete_resource(r, a))),
        Some(|h, r| serve(r, |r, a| h.acquire_resource(r, a))),
        Some(|h, r| serve(r, |r, a| h.release_resource(r, a))),
        Some(|h, r| serve(r, |r, a| h.create_lockspace(r, a))),
    ];
}

/// Decodes the request's arguments, calls the handler and encodes its result into the request.
pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {
    request.dispatch(handler, &Table::<H>::SLOTS)
}
