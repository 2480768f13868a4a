//! Streams.

use std::ffi::{c_char, c_int, c_uint, c_void};
use std::os::fd::AsRawFd;
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, Result, check, consts};
use parking_lot::Mutex;

use crate::convert::{bytes, put};
use crate::entry::{Fail, Frame, call_program, entry};
use crate::event_loop::{virEventAddHandle, virEventRemoveHandle, virEventUpdateHandle};
use crate::exports::types::{
    virConnectPtr, virFreeCallback, virStreamEventCallback, virStreamPtr, virStreamSinkFunc,
    virStreamSinkHoleFunc, virStreamSourceFunc, virStreamSourceHoleFunc, virStreamSourceSkipFunc,
};
use crate::object::{self, Found};

const FROM: ErrorDomain = ErrorDomain::STREAMS;

/// What a C stream is: empty until a call such as `virDomainOpenConsole` gives it a driver.
pub(crate) struct Stream {
    nonblock: bool,
    driver: Mutex<Option<Arc<dyn StreamDriver>>>,
    /// The watch of the event callback, on the program's loop.
    watch: Mutex<Option<c_int>>,
}

impl Found<Stream> {
    /// Connects the stream with its driver; an earlier one is dropped.
    pub(crate) fn attach(&self, driver: Box<dyn StreamDriver>) {
        *self.0.value.driver.lock() = Some(Arc::from(driver));
    }

    fn driver(&self, function: &'static str) -> Result<Arc<dyn StreamDriver>> {
        let driver = self.0.value.driver.lock().clone();
        driver.ok_or_else(|| Error::unsupported(FROM, function))
    }

    fn call(&self) -> Call {
        self.connect().call()
    }
}

fn count(n: usize) -> c_int {
    c_int::try_from(n).unwrap_or(c_int::MAX)
}

/// A new stream of a connection.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamNew(conn: virConnectPtr, flags: c_uint) -> virStreamPtr {
    entry(Fail::FAIL, true, |frame| {
        let found = frame.find::<Connect>(conn.cast(), "virStreamNew", FROM)?;
        let nonblock = flags & consts::STREAM_NONBLOCK != 0;
        let stream = Stream { nonblock, driver: Mutex::new(None), watch: Mutex::new(None) };
        Ok(object::insert(stream, Some(found.0)))
    })
}

/// Sends bytes: how many, -2 if none could be sent without waiting.
///
/// # Safety
/// `data` must have `nbytes` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamSend(stream: virStreamPtr, data: *const c_char, nbytes: usize) -> c_int {
    const FN: &str = "virStreamSend";
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), FN, FROM)?;
        check::nonnull(FROM, FN, "data", data.is_null())?;
        // SAFETY: forwarded to the caller.
        let data = unsafe { bytes(data.cast(), nbytes.min(c_int::MAX as usize)) };
        Ok(found.driver(FN)?.send(&found.call(), data, found.0.value.nonblock)?.map_or(-2, count))
    })
}

unsafe fn receive(
    frame: &mut Frame,
    stream: virStreamPtr,
    data: *mut c_char,
    nbytes: usize,
    flags: c_uint,
    function: &'static str,
) -> Result<c_int> {
    let found = frame.find::<Stream>(stream.cast(), function, FROM)?;
    check::nonnull(FROM, function, "data", data.is_null())?;
    let len = nbytes.min(c_int::MAX as usize);
    // SAFETY: the caller's buffer has `nbytes` bytes. What it holds is the program's business: any byte is a `u8`, and drivers
    // only write to it.
    let buffer = unsafe { std::slice::from_raw_parts_mut(data.cast::<u8>(), len) };
    Ok(match found.driver(function)?.recv(&found.call(), buffer, flags, found.0.value.nonblock)? {
        Received::Data(n) => count(n),
        Received::WouldBlock => -2,
        Received::Hole => -3,
    })
}

/// Receives bytes: how many, 0 at the end, -2 if there are none yet.
///
/// # Safety
/// `data` must have room for `nbytes` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecv(stream: virStreamPtr, data: *mut c_char, nbytes: usize) -> c_int {
    // SAFETY: forwarded to the caller.
    entry(-1, true, |frame| unsafe { receive(frame, stream, data, nbytes, 0, "virStreamRecv") })
}

/// As [`virStreamRecv`]; -3 at a hole if the flags ask to stop there.
///
/// # Safety
/// As [`virStreamRecv`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecvFlags(
    stream: virStreamPtr,
    data: *mut c_char,
    nbytes: usize,
    flags: c_uint,
) -> c_int {
    // SAFETY: forwarded to the caller.
    entry(-1, true, |frame| unsafe { receive(frame, stream, data, nbytes, flags, "virStreamRecvFlags") })
}

/// Sends a hole.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSendHole(stream: virStreamPtr, length: i64, flags: c_uint) -> c_int {
    const FN: &str = "virStreamSendHole";
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), FN, FROM)?;
        found.driver(FN)?.send_hole(&found.call(), length, flags)?;
        Ok(0)
    })
}

/// Skips the hole that the stream is at, and says how long it was.
///
/// # Safety
/// `length` must be NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virStreamRecvHole(stream: virStreamPtr, length: *mut i64, flags: c_uint) -> c_int {
    const FN: &str = "virStreamRecvHole";
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), FN, FROM)?;
        check::nonnull(FROM, FN, "length", length.is_null())?;
        let hole = found.driver(FN)?.recv_hole(&found.call(), flags)?;
        // SAFETY: forwarded to the caller.
        unsafe { put(length, hole) };
        Ok(0)
    })
}

/// Ends a stream after all data has arrived.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamFinish(stream: virStreamPtr) -> c_int {
    const FN: &str = "virStreamFinish";
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), FN, FROM)?;
        found.driver(FN)?.finish(&found.call())?;
        Ok(0)
    })
}

/// Ends a stream at once. One that no call has opened has nothing to end.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamAbort(stream: virStreamPtr) -> c_int {
    const FN: &str = "virStreamAbort";
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), FN, FROM)?;
        if let Ok(driver) = found.driver(FN) {
            driver.abort(&found.call())?;
        }
        Ok(0)
    })
}

/// Bytes that the functions below ask the program's handlers for at a time, as the reference does.
const CHUNK: usize = 262_120;

fn blocking(found: &Found<Stream>, side: Side) -> Result<()> {
    if found.0.value.nonblock {
        let message = format!("data {} cannot be used for non-blocking streams", side.word());
        return Err(Error::new(FROM, ErrorNumber::OPERATION_INVALID, message));
    }
    Ok(())
}

/// Which way the program's functions move the data.
#[derive(Clone, Copy)]
enum Side {
    Sources,
    Sinks,
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Sinks => "sinks",
        }
    }
}

/// Runs `body`; if it fails, the stream is aborted.
fn all(
    stream: virStreamPtr,
    side: Side,
    function: &'static str,
    has_handler: bool,
    body: impl FnOnce(&Found<Stream>, &dyn StreamDriver) -> Result<()>,
) -> c_int {
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), function, FROM)?;
        check::nonnull(FROM, function, "handler", !has_handler)?;
        blocking(&found, side)?;
        let driver = found.driver(function)?;
        if let Err(error) = body(&found, driver.as_ref()) {
            // The first error is the one to report.
            let _ = driver.abort(&found.call());
            return Err(error);
        }
        Ok(0)
    })
}

fn failed(what: &str) -> Error {
    Error::new(FROM, ErrorNumber::OPERATION_FAILED, format!("{what} of the program failed"))
}

fn send_everything(found: &Found<Stream>, driver: &dyn StreamDriver, mut data: &[u8]) -> Result<()> {
    while !data.is_empty() {
        let sent = driver.send(&found.call(), data, false)?.unwrap_or(0);
        data = &data[sent..];
    }
    Ok(())
}

/// Sends what the program's function gives until it gives nothing more.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSendAll(
    stream: virStreamPtr,
    handler: virStreamSourceFunc,
    opaque: *mut c_void,
) -> c_int {
    all(stream, Side::Sources, "virStreamSendAll", handler.is_some(), |found, driver| {
        let mut buffer = vec![0u8; CHUNK];
        loop {
            let got = handler.map_or(-1, |f| {
                // SAFETY: the program's function, with a buffer of ours.
                call_program(|| unsafe { f(stream, buffer.as_mut_ptr().cast(), CHUNK, opaque) })
            });
            match usize::try_from(got).map_err(|_| failed("the source"))? {
                0 => return Ok(()),
                n => send_everything(found, driver, &buffer[..n.min(CHUNK)])?,
            }
        }
    })
}

/// Hands everything that the stream has to the program's function.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamRecvAll(
    stream: virStreamPtr,
    handler: virStreamSinkFunc,
    opaque: *mut c_void,
) -> c_int {
    all(stream, Side::Sinks, "virStreamRecvAll", handler.is_some(), |found, driver| {
        let mut buffer = vec![0u8; CHUNK];
        loop {
            match driver.recv(&found.call(), &mut buffer, 0, false)? {
                Received::Data(0) => return Ok(()),
                Received::Data(n) => hand_over(&buffer[..n], |data, len| {
                    handler.map_or(-1, |f| {
                        // SAFETY: the program's function, with our bytes.
                        call_program(|| unsafe { f(stream, data, len, opaque) })
                    })
                })?,
                Received::WouldBlock | Received::Hole => {}
            }
        }
    })
}

fn hand_over(mut data: &[u8], mut sink: impl FnMut(*const c_char, usize) -> c_int) -> Result<()> {
    while !data.is_empty() {
        let taken =
            usize::try_from(sink(data.as_ptr().cast(), data.len())).map_err(|_| failed("the sink"))?;
        data = data.get(taken..).ok_or_else(|| failed("the sink"))?;
    }
    Ok(())
}

/// As [`virStreamRecvAll`], with the program's function told of holes.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSparseRecvAll(
    stream: virStreamPtr,
    handler: virStreamSinkFunc,
    holeHandler: virStreamSinkHoleFunc,
    opaque: *mut c_void,
) -> c_int {
    const STOP: c_uint = consts::STREAM_RECV_STOP_AT_HOLE;
    all(
        stream,
        Side::Sinks,
        "virStreamSparseRecvAll",
        handler.is_some() && holeHandler.is_some(),
        |found, driver| {
            let mut buffer = vec![0u8; CHUNK];
            loop {
                match driver.recv(&found.call(), &mut buffer, STOP, false)? {
                    Received::Data(0) => return Ok(()),
                    Received::Data(n) => hand_over(&buffer[..n], |data, len| {
                        handler.map_or(-1, |f| {
                            // SAFETY: the program's function, with our bytes.
                            call_program(|| unsafe { f(stream, data, len, opaque) })
                        })
                    })?,
                    Received::Hole => {
                        let length = driver.recv_hole(&found.call(), 0)?;
                        // SAFETY: the program's function.
                        if holeHandler.map_or(-1, |f| call_program(|| unsafe { f(stream, length, opaque) }))
                            < 0
                        {
                            return Err(failed("the hole handler"));
                        }
                    }
                    Received::WouldBlock => {}
                }
            }
        },
    )
}

/// As [`virStreamSendAll`], with holes that the program's functions report.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSparseSendAll(
    stream: virStreamPtr,
    handler: virStreamSourceFunc,
    holeHandler: virStreamSourceHoleFunc,
    skipHandler: virStreamSourceSkipFunc,
    opaque: *mut c_void,
) -> c_int {
    let complete = handler.is_some() && holeHandler.is_some() && skipHandler.is_some();
    all(stream, Side::Sources, "virStreamSparseSendAll", complete, |found, driver| {
        let mut buffer = vec![0u8; CHUNK];
        loop {
            let (mut in_data, mut section) = (0, 0_i64);
            let told = holeHandler.map_or(-1, |f| {
                // SAFETY: the program's function, with places of ours.
                call_program(|| unsafe { f(stream, &raw mut in_data, &raw mut section, opaque) })
            });
            if told < 0 {
                return Err(failed("the hole handler"));
            }
            if in_data == 0 && section > 0 {
                driver.send_hole(&found.call(), section, 0)?;
                // SAFETY: the program's function.
                if skipHandler.map_or(-1, |f| call_program(|| unsafe { f(stream, section, opaque) })) < 0 {
                    return Err(failed("the skip handler"));
                }
                continue;
            }
            if section == 0 {
                return Ok(());
            }
            let want = usize::try_from(section).unwrap_or(CHUNK).min(CHUNK);
            let got = handler.map_or(-1, |f| {
                // SAFETY: the program's function, with a buffer of ours.
                call_program(|| unsafe { f(stream, buffer.as_mut_ptr().cast(), want, opaque) })
            });
            match usize::try_from(got).map_err(|_| failed("the source"))? {
                0 => return Ok(()),
                n => send_everything(found, driver, &buffer[..n.min(want)])?,
            }
        }
    })
}

struct Watched {
    stream: virStreamPtr,
    callback: virStreamEventCallback,
    opaque: *mut c_void,
    free: virFreeCallback,
}

unsafe extern "C-unwind" fn ready(_watch: c_int, _fd: c_int, events: c_int, data: *mut c_void) {
    // SAFETY: `data` came from `virStreamEventAddCallback` and is freed by `forget` only.
    let watched = unsafe { &*data.cast::<Watched>() };
    if let Some(callback) = watched.callback {
        // SAFETY: the program's function and pointer.
        unsafe { callback(watched.stream, events, watched.opaque) };
    }
}

unsafe extern "C-unwind" fn forget(data: *mut c_void) {
    // SAFETY: `data` came from `Box::into_raw`, and this is its last use.
    let watched = unsafe { Box::from_raw(data.cast::<Watched>()) };
    if let Some(free) = watched.free {
        // SAFETY: the program's function and pointer.
        unsafe { free(watched.opaque) };
    }
}

/// Calls `cb` when the stream is ready for `events`.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamEventAddCallback(
    stream: virStreamPtr,
    events: c_int,
    cb: virStreamEventCallback,
    opaque: *mut c_void,
    ff: virFreeCallback,
) -> c_int {
    const FN: &str = "virStreamEventAddCallback";
    entry(-1, true, |frame| {
        let found = frame.find::<Stream>(stream.cast(), FN, FROM)?;
        let driver = found.driver(FN)?;
        let fd = driver.pollable().ok_or_else(|| Error::unsupported(FROM, FN))?.as_raw_fd();
        let mut watch = found.0.value.watch.lock();
        if watch.is_some() {
            return Err(Error::internal(FROM, "stream already has a callback registered"));
        }
        let data = Box::into_raw(Box::new(Watched { stream, callback: cb, opaque, free: ff })).cast();
        let number = call_program(|| virEventAddHandle(fd, events, Some(ready), data, Some(forget)));
        if number < 0 {
            // Not `forget`: the program frees its pointer itself when the registration fails.
            // SAFETY: the loop did not take the pointer.
            drop(unsafe { Box::from_raw(data.cast::<Watched>()) });
            return Err(Error::internal(FROM, "cannot register a file watch on the stream"));
        }
        *watch = Some(number);
        Ok(0)
    })
}

fn watch(frame: &mut Frame, stream: virStreamPtr, function: &'static str) -> Result<(Found<Stream>, c_int)> {
    let found = frame.find::<Stream>(stream.cast(), function, FROM)?;
    found.driver(function)?;
    let number = *found.0.value.watch.lock();
    let number = number.ok_or_else(|| Error::internal(FROM, "stream does not have a callback registered"))?;
    Ok((found, number))
}

/// Changes what the callback is called for.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamEventUpdateCallback(stream: virStreamPtr, events: c_int) -> c_int {
    entry(-1, true, |frame| {
        let (_, number) = watch(frame, stream, "virStreamEventUpdateCallback")?;
        call_program(|| virEventUpdateHandle(number, events));
        Ok(0)
    })
}

/// Ends the callback.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamEventRemoveCallback(stream: virStreamPtr) -> c_int {
    entry(-1, true, |frame| {
        let (found, number) = watch(frame, stream, "virStreamEventRemoveCallback")?;
        found.0.value.watch.lock().take();
        call_program(|| virEventRemoveHandle(number));
        Ok(0)
    })
}
