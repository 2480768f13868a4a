//! Calls of the keepalive protocol, as a server answers them. Written by `cargo xtask gen` from crates/api/definition/rpc.
#![expect(clippy::missing_errors_doc, reason = "a handler fails as the public call does")]

use ferrovirt_util::Result;

use crate::server::request::{Request, Slot, serve};

/// What a server of this program does for each call. A call that is not implemented is answered with
/// "not supported".
pub trait Handler {
    /// `KEEPALIVE_PROC_PING`.
    fn ping(&self, request: &mut Request) -> Result<()> {
        Err(request.not_supported())
    }

    /// `KEEPALIVE_PROC_PONG`.
    fn pong(&self, request: &mut Request) -> Result<()> {
        Err(request.not_supported())
    }
}

struct Table<H: ?Sized>(std::marker::PhantomData<H>);

impl<H: Handler + ?Sized> Table<H> {
    const SLOTS: [Slot<H>; 2] =
        [Some(|h, r| serve(r, |r, ()| h.ping(r))), Some(|h, r| serve(r, |r, ()| h.pong(r)))];
}

/// Decodes the request's arguments, calls the handler and encodes its result into the request.
pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {
    request.dispatch(handler, &Table::<H>::SLOTS)
}
