//! The server's side of a call.

use std::os::fd::OwnedFd;

use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::caller::Payload;
use crate::error::RpcError;
use crate::procedure::Procedure;
use crate::xdr::{Encode, Writer, Xdr};

/// One entry of a dispatch table; `None` where the number is an event.
pub(crate) type Slot<H> = Option<fn(&H, &mut Request) -> Result<()>>;

/// A call being answered.
#[derive(Debug)]
pub struct Request {
    /// What is called.
    pub procedure: &'static Procedure,
    /// Descriptors that came with the call; a handler takes what it wants.
    pub fds: Vec<OwnedFd>,
    /// Descriptors that go with the reply.
    pub reply_fds: Vec<OwnedFd>,
    args: Payload,
    reply: Writer,
    /// Bytes at the beginning of `reply` that belong to the message's header.
    start: usize,
}

impl Request {
    /// A call whose result is appended to `reply`.
    #[must_use]
    pub fn new(procedure: &'static Procedure, args: Payload, fds: Vec<OwnedFd>, reply: Writer) -> Self {
        let start = reply.len();
        Self { procedure, fds, reply_fds: Vec::new(), args, reply, start }
    }

    /// The error of a call that this server does not implement.
    #[must_use]
    pub fn not_supported(&self) -> Error {
        Error::unsupported(ErrorDomain::RPC, self.procedure.function())
    }

    /// The reply as written so far, and its descriptors.
    #[must_use]
    pub fn into_reply(self) -> (Writer, Vec<OwnedFd>) {
        (self.reply, self.reply_fds)
    }

    /// Calls the handler by the table of its program.
    ///
    /// # Errors
    /// The handler's error, or the number is not a call of the program.
    pub(crate) fn dispatch<H: ?Sized>(&mut self, handler: &H, slots: &[Slot<H>]) -> Result<()> {
        let index = usize::try_from(self.procedure.number - 1).ok();
        match index.and_then(|i| slots.get(i)).copied().flatten() {
            Some(slot) => slot(handler, self),
            None => Err(RpcError::UnknownProcedure(self.procedure.number).into()),
        }
    }
}

/// Decodes the arguments, calls `f` and appends its result to the reply; on an error nothing is appended.
///
/// # Errors
/// The arguments are not what the procedure says, `f` fails, or its result cannot be sent.
pub(crate) fn serve<A: Xdr, R: Encode>(
    request: &mut Request,
    f: impl FnOnce(&mut Request, A) -> Result<R>,
) -> Result<()> {
    let args = std::mem::take(&mut request.args).decode()?;
    let result = f(request, args)?;
    let start = request.start;
    result.encode(&mut request.reply).map_err(|e| {
        request.reply.truncate(start);
        RpcError::EncodePayload(e).into()
    })
}
