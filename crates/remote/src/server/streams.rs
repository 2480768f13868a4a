//! The data streams of calls: a driver's stream at one end, the client's at the other.
//!
//! Upstream: `src/remote/remote_daemon_stream.c`.

use ferrovirt::call::{Call, CancelToken};
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{Result, consts};
use ferrovirt_rpc::Limits;
use ferrovirt_rpc::server::{Received as FromClient, Request, ServerStream};

/// Bytes that are read from a driver at once: what one packet carries.
const CHUNK: usize = ferrovirt_rpc::stream::CHUNK;

/// A driver's stream for a client.
struct Pipe {
    driver: Box<dyn StreamDriver>,
    /// Holes are sent as such.
    sparse: bool,
    /// Ends what waits in the driver.
    cancel: CancelToken,
}

/// Has `driver` serve the stream of this call; `flags` are the call's.
///
/// # Errors
/// The procedure has no stream.
pub(super) fn serve(request: &mut Request, driver: Box<dyn StreamDriver>, flags: u32) -> Result<()> {
    let kind = request.procedure.stream;
    let sparse = kind.is_some_and(|s| s.sparse_flag & flags != 0);
    let sends = kind.is_some_and(|s| s.from_server);
    request.open_stream(move |stream| {
        let pipe = Pipe { driver, sparse, cancel: CancelToken::new() };
        if sends { pipe.both(stream) } else { pipe.take(stream) }
    })
}

impl Pipe {
    fn call(&self) -> Call {
        Call::default().cancelled_by(Some(self.cancel.clone()))
    }

    /// Sends everything that the driver has.
    fn send_all(&self, stream: &ServerStream) -> Result<()> {
        let mut buffer = vec![0; CHUNK];
        let flags = if self.sparse { consts::STREAM_RECV_STOP_AT_HOLE } else { 0 };
        loop {
            match self.driver.recv(&self.call(), &mut buffer, flags, false)? {
                Received::Data(0) => return Ok(()),
                Received::Data(count) => stream.send(&buffer[..count.min(CHUNK)], &Limits::default())?,
                Received::Hole => {
                    let length = self.driver.recv_hole(&self.call(), 0)?;
                    stream.send_hole(length.unsigned_abs(), &Limits::default())?;
                }
                Received::WouldBlock => std::thread::yield_now(),
            }
        }
    }

    /// Takes everything that the client sends.
    fn take(self, stream: ServerStream) {
        match self.take_all(&stream).and_then(|()| self.driver.finish(&self.call())) {
            Ok(()) => finish(stream),
            Err(error) => self.give_up(stream, &error),
        }
    }

    fn take_all(&self, stream: &ServerStream) -> Result<()> {
        loop {
            match stream.recv(&Limits::default())? {
                FromClient::Data(data) => {
                    self.write(&data)?;
                    stream.recycle(data);
                }
                FromClient::Hole(length) => {
                    self.driver.send_hole(&self.call(), i64::try_from(length).unwrap_or(i64::MAX), 0)?;
                }
                FromClient::End => return Ok(()),
            }
        }
    }

    fn write(&self, mut data: &[u8]) -> Result<()> {
        while !data.is_empty() {
            match self.driver.send(&self.call(), data, false)? {
                Some(count) => data = data.get(count..).unwrap_or_default(),
                None => std::thread::yield_now(),
            }
        }
        Ok(())
    }

    /// Sends and takes until either side has had enough. Where the client has nothing to send, it can still give up, which
    /// ends what waits in the driver.
    fn both(self, stream: ServerStream) {
        let outcome = std::thread::scope(|scope| {
            let sender = scope.spawn(|| {
                // The client ends the stream when it has seen the end of the data.
                let sent = self.send_all(&stream).and_then(|()| stream.send_end());
                if let Err(error) = &sent {
                    stream.interrupt(error);
                }
                sent
            });
            let taken = self.take_all(&stream);
            self.cancel.cancel();
            let sent = sender.join().unwrap_or(Ok(()));
            // Where the client has ended the stream, the other direction was only interrupted.
            match taken {
                Ok(()) => Ok(()),
                Err(error) => Err(sent.err().unwrap_or(error)),
            }
        });
        match outcome.and_then(|()| self.driver.finish(&Call::default())) {
            Ok(()) => finish(stream),
            Err(error) => self.give_up(stream, &error),
        }
    }

    fn give_up(&self, stream: ServerStream, error: &ferrovirt::Error) {
        if let Err(late) = self.driver.abort(&Call::default()) {
            log::debug!("ending a stream: {late}");
        }
        stream.fail(error);
    }
}

/// Tells the client that everything has arrived.
fn finish(stream: ServerStream) {
    if let Err(error) = stream.finish(&Limits::default()) {
        log::debug!("a stream's client went away: {error}");
    }
}
