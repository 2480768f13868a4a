//! A call being answered, and its way through the dispatch table.

use std::os::fd::OwnedFd;

use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::caller::Payload;
use crate::error::RpcError;
use crate::procedure::Procedure;
use crate::server::ServerStream;
use crate::xdr::{Encode, Writer, Xdr};

/// One entry of a dispatch table; `None` where the number is an event.
pub(crate) type Slot<H> = Option<fn(&H, &mut Request) -> Result<()>>;

/// A call being answered.
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
    stream: Option<StreamRunner>,
}

/// What serves a stream once the reply is on its way.
pub(crate) type StreamRunner = Box<dyn FnOnce(ServerStream) + Send>;

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("procedure", &self.procedure.name).finish_non_exhaustive()
    }
}

impl Request {
    /// A call whose result is appended to `reply`.
    #[must_use]
    pub fn new(procedure: &'static Procedure, args: Payload, fds: Vec<OwnedFd>, reply: Writer) -> Self {
        let start = reply.len();
        Self { procedure, fds, reply_fds: Vec::new(), args, reply, start, stream: None }
    }

    /// The error of a call that this server does not implement.
    #[must_use]
    pub fn not_supported(&self) -> Error {
        Error::unsupported(ErrorDomain::RPC, self.procedure.function())
    }

    /// Has `run` serve the call's data stream, on a thread of its own, after the reply has been sent.
    ///
    /// # Errors
    /// The procedure has no stream.
    pub fn open_stream(&mut self, run: impl FnOnce(ServerStream) + Send + 'static) -> Result<()> {
        if self.procedure.stream.is_none() {
            let text = format!("{} has no stream", self.procedure.name);
            return Err(Error::internal(ErrorDomain::RPC, text));
        }
        self.stream = Some(Box::new(run));
        Ok(())
    }

    /// The reply as written so far, its descriptors, and what serves the stream.
    pub(crate) fn into_parts(self) -> (Writer, Vec<OwnedFd>, Option<StreamRunner>) {
        (self.reply, self.reply_fds, self.stream)
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

#[cfg(test)]
mod tests {
    use std::os::fd::OwnedFd;

    use ferrovirt_util::{ErrorNumber, Result};

    use super::*;
    use crate::caller::Caller;
    use crate::protocol::{PROGRAMS, admin, keepalive, lock, log, lxc, qemu, remote};

    /// Answers nothing, so that every call falls through to "not supported".
    struct Nobody;

    impl remote::server::Handler for Nobody {}
    impl qemu::server::Handler for Nobody {}
    impl lxc::server::Handler for Nobody {}
    impl admin::server::Handler for Nobody {}
    impl keepalive::server::Handler for Nobody {}
    impl lock::server::Handler for Nobody {}
    impl log::server::Handler for Nobody {}

    /// Answers two calls; also the client's end: calls go straight to the dispatch.
    struct Two;

    impl remote::server::Handler for Two {
        fn connect_get_version(&self, _: &mut Request) -> Result<remote::ConnectGetVersionRet> {
            Ok(remote::ConnectGetVersionRet { hv_ver: 11 })
        }

        fn domain_lookup_by_name(
            &self,
            _: &mut Request,
            args: remote::DomainLookupByNameArgs,
        ) -> Result<remote::DomainLookupByNameRet> {
            let dom = remote::NonnullDomain { name: args.name.into(), uuid: [7; 16], id: 3 };
            Ok(remote::DomainLookupByNameRet { dom })
        }

        fn connect_get_type(&self, _: &mut Request) -> Result<remote::ConnectGetTypeRet> {
            Ok(remote::ConnectGetTypeRet { r#type: "nul\0".into() })
        }
    }

    impl Caller for Two {
        type Stream = ();

        fn call(&self, procedure: &'static Procedure, args: &dyn Encode) -> Result<Payload> {
            let args = Payload::new(crate::xdr::encode(args).map_err(RpcError::EncodePayload)?, 0);
            let mut request = Request::new(procedure, args, Vec::new(), Writer::new());
            let result = remote::server::dispatch(self, &mut request);
            let (reply, ..) = request.into_parts();
            assert!(result.is_ok() || reply.is_empty(), "a failed call has no result");
            result.map(|()| Payload::new(reply.into_bytes(), 0))
        }

        fn call_with_fds(
            &self,
            procedure: &'static Procedure,
            args: &dyn Encode,
            _: Vec<OwnedFd>,
        ) -> Result<(Payload, Vec<OwnedFd>)> {
            Ok((self.call(procedure, args)?, Vec::new()))
        }

        fn call_with_stream(
            &self,
            procedure: &'static Procedure,
            args: &dyn Encode,
        ) -> Result<(Payload, ())> {
            Ok((self.call(procedure, args)?, ()))
        }
    }

    #[test]
    fn stubs_and_dispatch_meet() {
        use remote::client;
        assert_eq!(client::connect_get_version(&Two).unwrap().hv_ver, 11);
        let args = remote::DomainLookupByNameArgs { name: "web".into() };
        assert_eq!(client::domain_lookup_by_name(&Two, &args).unwrap().dom.name.as_ref(), "web");
        assert_eq!(client::node_get_info(&Two).unwrap_err().number(), ErrorNumber::NO_SUPPORT);
        let error = client::connect_get_type(&Two).unwrap_err();
        assert_eq!(error.message(), "Unable to encode message payload");
    }

    /// Bytes from which any arguments can be decoded: texts, lists and optional values are empty.
    fn dispatch_zeros(procedure: &'static Procedure, len: usize) -> Result<()> {
        let args = Payload::new(vec![0; len], 0);
        let request = &mut Request::new(procedure, args, Vec::new(), Writer::new());
        match procedure.program {
            n if n == remote::PROGRAM.number => remote::server::dispatch(&Nobody, request),
            n if n == qemu::PROGRAM.number => qemu::server::dispatch(&Nobody, request),
            n if n == lxc::PROGRAM.number => lxc::server::dispatch(&Nobody, request),
            n if n == admin::PROGRAM.number => admin::server::dispatch(&Nobody, request),
            n if n == keepalive::PROGRAM.number => keepalive::server::dispatch(&Nobody, request),
            n if n == lock::PROGRAM.number => lock::server::dispatch(&Nobody, request),
            n if n == log::PROGRAM.number => log::server::dispatch(&Nobody, request),
            _ => Err(RpcError::UnknownProcedure(procedure.number).into()),
        }
    }

    #[test]
    fn every_call_reaches_its_handler() {
        let mut calls = 0;
        for procedure in PROGRAMS.iter().flat_map(|p| p.procedures) {
            // The length of the arguments is found by trial: only the right one decodes.
            let errors = (0..400).step_by(4).map(|len| dispatch_zeros(procedure, len).unwrap_err());
            let reached = errors.into_iter().find(|e| e.number() == ErrorNumber::NO_SUPPORT);
            if procedure.is_event {
                assert!(reached.is_none(), "{} is no call", procedure.name);
                continue;
            }
            // Unions have no arm 0, but none stands outside of a list.
            let error = reached.unwrap_or_else(|| panic!("{} is not dispatched", procedure.name));
            assert_eq!(error.detail(), Some(procedure.function()));
            calls += 1;
        }
        assert_eq!(calls, 497 - 56);
    }
}
