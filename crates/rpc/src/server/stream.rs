//! A data stream, as the server sees it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ferrovirt_util::{Error, ErrorDomain, Result};

use super::session::Inner;
use crate::caller::Payload;
use crate::flow::{Flow, Received};
use crate::line::End as _;
use crate::message::Raw;
use crate::procedure::Procedure;
use crate::protocol::net::{MessageHeader, MessageStatus, MessageType};
use crate::stream::{CHUNK, Packet, data_head, encode_data};
use crate::wait::{Limits, Waiter};

/// An open stream. Dropping it without [`ServerStream::finish`] tells the client that it failed.
pub struct ServerStream {
    session: Arc<Inner>,
    flow: Arc<Flow>,
    call: MessageHeader,
    from_server: bool,
    open: bool,
    /// The client knows that no more data will come.
    ended: AtomicBool,
}

impl std::fmt::Debug for ServerStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServerStream").field("call", &self.call).finish_non_exhaustive()
    }
}

impl ServerStream {
    pub(super) fn new(
        session: Arc<Inner>,
        flow: Arc<Flow>,
        call: MessageHeader,
        procedure: &Procedure,
    ) -> Self {
        let from_server = procedure.stream.is_some_and(|s| s.from_server);
        Self { session, flow, call, from_server, open: true, ended: AtomicBool::new(false) }
    }

    /// Waits for data, a hole or the end.
    ///
    /// # Errors
    /// The client gave up or is gone, or the limits are reached.
    pub fn recv(&self, limits: &Limits<'_>) -> Result<Received> {
        let received = self.wait(limits, |waiter| self.flow.next(waiter))?;
        self.session.taken();
        received
    }

    /// Takes received data back that is not needed any more: what comes next is read into its buffer.
    pub fn recycle(&self, data: Payload) {
        self.session.line().recycle(data);
    }

    /// Sends data. Returns when the client has taken all but a bounded rest.
    ///
    /// # Errors
    /// As [`ServerStream::recv`].
    pub fn send(&self, data: &[u8], limits: &Limits<'_>) -> Result<()> {
        for chunk in data.chunks(CHUNK) {
            self.wait_for_room(limits)?;
            self.session.send_parts(&data_head(&self.call, chunk.len())?, chunk);
        }
        Ok(())
    }

    /// Sends `length` zero bytes as a hole; only if the call had the stream's sparse flag.
    ///
    /// # Errors
    /// As [`ServerStream::recv`].
    pub fn send_hole(&self, length: u64, limits: &Limits<'_>) -> Result<()> {
        self.wait_for_room(limits)?;
        self.session.send(Packet::Hole { length }.encode(&self.call)?, Vec::new());
        Ok(())
    }

    /// Says that no more data will come, while the client may still send some.
    ///
    /// # Errors
    /// Never in practice.
    pub fn send_end(&self) -> Result<()> {
        if !self.ended.swap(true, Ordering::Relaxed) {
            self.session.send(encode_data(&self.call, &[])?, Vec::new());
        }
        Ok(())
    }

    /// Makes a [`ServerStream::recv`] on another thread fail, once it has handed out what has come.
    pub fn interrupt(&self, error: &Error) {
        self.flow.receive(Ok(Packet::Abort(Some(error.clone()))));
    }

    fn wait_for_room(&self, limits: &Limits<'_>) -> Result<()> {
        let check = || {
            let gone = || self.session.state.lock().closed.clone();
            gone().or_else(|| self.flow.failure()).map_or(Ok(()), Err)
        };
        self.session.wait_for_room(limits, check)
    }

    fn wait<T>(&self, limits: &Limits<'_>, mut check: impl FnMut(&Arc<Waiter>) -> Option<T>) -> Result<T> {
        let waiter = Arc::new(Waiter::default());
        loop {
            if let Some(value) = check(&waiter) {
                return Ok(value);
            }
            limits.check()?;
            waiter.sleep(limits);
        }
    }

    /// Says that everything was sent, or received, waits until the client agrees, and confirms it.
    ///
    /// # Errors
    /// As [`ServerStream::recv`].
    pub fn finish(mut self, limits: &Limits<'_>) -> Result<()> {
        if self.from_server {
            self.send_end()?;
        }
        self.wait(limits, |waiter| self.flow.over(waiter))??;
        let done =
            MessageHeader { r#type: MessageType::STREAM, status: MessageStatus::OK, ..self.call.clone() };
        self.forget();
        self.session.send(crate::message::encode(&done, 0, &Raw(&[]))?, Vec::new());
        Ok(())
    }

    /// Gives the stream up and tells the client why.
    pub fn fail(mut self, error: &Error) {
        self.close(error);
    }

    fn close(&mut self, error: &Error) {
        self.forget();
        let call = MessageHeader { r#type: MessageType::STREAM, ..self.call.clone() };
        self.session.send_error(&call, error);
    }

    fn forget(&mut self) {
        self.open = false;
        self.session.state.lock().streams.remove(self.call.serial);
        self.session.taken();
    }
}

impl Drop for ServerStream {
    fn drop(&mut self) {
        if self.open {
            let gone = || Error::internal(ErrorDomain::STREAMS, "the stream ended before its data");
            let error = self.flow.failure().unwrap_or_else(gone);
            self.close(&error);
        }
    }
}
