//! Streams across the plugin boundary.

use std::ffi::{c_int, c_void};
use std::os::fd::{AsRawFd, BorrowedFd};

use ferrovirt_util::{Error, ErrorDomain, Result};

use super::abi::Give;
use super::export::import_call;
use super::frame::{FvCall, FvError, guarded, write_error};
use super::import::with_call;
use crate::call::Call;
use crate::stream::{Received, StreamDriver};

/// A stream's functions. Counts are returned; -1 is an error, -2 would block, -3 a hole.
#[repr(C)]
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "one function per method of StreamDriver")]
pub struct FvStreamTable {
    /// Size of this structure in bytes.
    pub size: usize,
    pub send: Option<
        unsafe extern "C" fn(
            *const FvCall,
            *mut c_void,
            *const u8,
            usize,
            nonblock: c_int,
            *mut FvError,
        ) -> i64,
    >,
    pub recv: Option<
        unsafe extern "C" fn(
            *const FvCall,
            *mut c_void,
            *mut u8,
            usize,
            flags: u32,
            nonblock: c_int,
            *mut FvError,
        ) -> i64,
    >,
    pub send_hole: Option<
        unsafe extern "C" fn(*const FvCall, *mut c_void, length: i64, flags: u32, *mut FvError) -> c_int,
    >,
    pub recv_hole: Option<unsafe extern "C" fn(*const FvCall, *mut c_void, flags: u32, *mut FvError) -> i64>,
    /// Returns 1 for data, 0 for a hole; writes the length of the section.
    pub in_data:
        Option<unsafe extern "C" fn(*const FvCall, *mut c_void, length: *mut i64, *mut FvError) -> c_int>,
    pub finish: Option<unsafe extern "C" fn(*const FvCall, *mut c_void, *mut FvError) -> c_int>,
    pub abort: Option<unsafe extern "C" fn(*const FvCall, *mut c_void, *mut FvError) -> c_int>,
    /// A descriptor to poll, or -1.
    pub pollable: Option<unsafe extern "C" fn(*mut c_void) -> c_int>,
    /// Last use of the stream.
    pub free: Option<unsafe extern "C" fn(*mut c_void)>,
}

/// A given stream.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvStream {
    /// Its functions; NULL for no stream.
    pub table: *const FvStreamTable,
    /// Passed to every function.
    pub data: *mut c_void,
}

static STREAM: FvStreamTable = FvStreamTable {
    size: size_of::<FvStreamTable>(),
    send: Some(send),
    recv: Some(recv),
    send_hole: Some(send_hole),
    recv_hole: Some(recv_hole),
    in_data: Some(in_data),
    finish: Some(finish),
    abort: Some(abort),
    pollable: Some(pollable),
    free: Some(free),
};

/// Runs `body` on the stream behind `data`; a failure becomes -1 and the error.
unsafe fn run(
    call: *const FvCall,
    data: *mut c_void,
    err: *mut FvError,
    body: impl FnOnce(&dyn StreamDriver, &Call) -> Result<i64>,
) -> i64 {
    let result = guarded(|| {
        // SAFETY: `data` came from `Box::into_raw` in `give` and is not freed during the call.
        let stream = unsafe { &*data.cast::<Box<dyn StreamDriver>>() };
        // SAFETY: the contract of `frame`.
        let call = unsafe { import_call(call) }?;
        body(stream.as_ref(), &call)
    });
    match result {
        Ok(value) => value,
        // SAFETY: the contract of `frame`.
        Err(error) => i64::from(unsafe { write_error(err, &error) }),
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

unsafe extern "C" fn send(
    call: *const FvCall,
    data: *mut c_void,
    bytes: *const u8,
    len: usize,
    nonblock: c_int,
    err: *mut FvError,
) -> i64 {
    let lent = super::abi::FvSlice { data: bytes, len };
    // SAFETY: the contract of `frame`.
    unsafe {
        run(call, data, err, |s, call| Ok(s.send(call, lent.slice()?, nonblock != 0)?.map_or(-2, count)))
    }
}

unsafe extern "C" fn recv(
    call: *const FvCall,
    data: *mut c_void,
    bytes: *mut u8,
    len: usize,
    flags: u32,
    nonblock: c_int,
    err: *mut FvError,
) -> i64 {
    // SAFETY: the contract of `frame`: `bytes` is writable for `len`.
    unsafe {
        run(call, data, err, |s, call| {
            let buffer = if len == 0 { &mut [] } else { std::slice::from_raw_parts_mut(bytes, len) };
            Ok(match s.recv(call, buffer, flags, nonblock != 0)? {
                Received::Data(n) => count(n),
                Received::WouldBlock => -2,
                Received::Hole => -3,
            })
        })
    }
}

unsafe extern "C" fn send_hole(
    call: *const FvCall,
    data: *mut c_void,
    length: i64,
    flags: u32,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the contract of `frame`.
    let status = unsafe { run(call, data, err, |s, call| s.send_hole(call, length, flags).map(|()| 0)) };
    if status < 0 { -1 } else { 0 }
}

unsafe extern "C" fn recv_hole(call: *const FvCall, data: *mut c_void, flags: u32, err: *mut FvError) -> i64 {
    // SAFETY: the contract of `frame`.
    unsafe { run(call, data, err, |s, call| s.recv_hole(call, flags)) }
}

unsafe extern "C" fn in_data(
    call: *const FvCall,
    data: *mut c_void,
    length: *mut i64,
    err: *mut FvError,
) -> c_int {
    // SAFETY: the contract of `frame`.
    let status = unsafe {
        run(call, data, err, |s, call| {
            let (is_data, section) = s.in_data(call)?;
            length.write(section);
            Ok(i64::from(is_data))
        })
    };
    c_int::try_from(status).unwrap_or(-1)
}

unsafe extern "C" fn finish(call: *const FvCall, data: *mut c_void, err: *mut FvError) -> c_int {
    // SAFETY: the contract of `frame`.
    let status = unsafe { run(call, data, err, |s, call| s.finish(call).map(|()| 0)) };
    if status < 0 { -1 } else { 0 }
}

unsafe extern "C" fn abort(call: *const FvCall, data: *mut c_void, err: *mut FvError) -> c_int {
    // SAFETY: the contract of `frame`.
    let status = unsafe { run(call, data, err, |s, call| s.abort(call).map(|()| 0)) };
    if status < 0 { -1 } else { 0 }
}

unsafe extern "C" fn pollable(data: *mut c_void) -> c_int {
    // SAFETY: as in `run`.
    let stream = unsafe { &*data.cast::<Box<dyn StreamDriver>>() };
    guarded(|| Ok(stream.pollable().map_or(-1, |fd| fd.as_raw_fd()))).unwrap_or(-1)
}

unsafe extern "C" fn free(data: *mut c_void) {
    // SAFETY: `data` came from `Box::into_raw` in `give`, and this is its last use.
    let stream = unsafe { Box::from_raw(data.cast::<Box<dyn StreamDriver>>()) };
    let freed = guarded(|| {
        drop(stream);
        Ok(())
    });
    if let Err(error) = freed {
        log::error!("closing a stream: {error}");
    }
}

/// A plugin's stream.
struct ImportedStream(FvStreamTable, *mut c_void);

// SAFETY: the contract of `frame` allows streams on any thread.
unsafe impl Send for ImportedStream {}
// SAFETY: as above.
unsafe impl Sync for ImportedStream {}

impl ImportedStream {
    fn invoke<F>(
        &self,
        call: &Call,
        slot: Option<F>,
        name: &str,
        run: impl FnOnce(F, *const FvCall, *mut FvError) -> i64,
    ) -> Result<i64> {
        let Some(slot) = slot else { return Err(Error::unsupported(ErrorDomain::STREAMS, name)) };
        let mut err = FvError::EMPTY;
        match with_call(call, |call| run(slot, call, &raw mut err)) {
            // SAFETY: the error's strings are given.
            -1 => Err(unsafe { err.take() }),
            value => Ok(value),
        }
    }
}

fn within(n: i64, limit: usize) -> Result<usize> {
    usize::try_from(n).ok().filter(|n| *n <= limit).ok_or_else(|| {
        Error::internal(ErrorDomain::STREAMS, format!("driver plugin claims to have moved {n} bytes"))
    })
}

impl StreamDriver for ImportedStream {
    fn send(&self, call: &Call, data: &[u8], nonblock: bool) -> Result<Option<usize>> {
        // SAFETY: the contract of `frame`; `data` lives until the call returns.
        let n = self.invoke(call, self.0.send, "virStreamSend", |slot, call, err| unsafe {
            slot(call, self.1, data.as_ptr(), data.len(), c_int::from(nonblock), err)
        })?;
        if n == -2 { Ok(None) } else { within(n, data.len()).map(Some) }
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], flags: u32, nonblock: bool) -> Result<Received> {
        let (pointer, len) = (buffer.as_mut_ptr(), buffer.len());
        // SAFETY: the contract of `frame`; `buffer` lives until the call returns.
        let n = self.invoke(call, self.0.recv, "virStreamRecv", |slot, call, err| unsafe {
            slot(call, self.1, pointer, len, flags, c_int::from(nonblock), err)
        })?;
        Ok(match n {
            -2 => Received::WouldBlock,
            -3 => Received::Hole,
            n => Received::Data(within(n, len)?),
        })
    }

    fn send_hole(&self, call: &Call, length: i64, flags: u32) -> Result<()> {
        // SAFETY: the contract of `frame`.
        self.invoke(call, self.0.send_hole, "virStreamSendHole", |slot, call, err| unsafe {
            i64::from(slot(call, self.1, length, flags, err))
        })?;
        Ok(())
    }

    fn recv_hole(&self, call: &Call, flags: u32) -> Result<i64> {
        // SAFETY: the contract of `frame`.
        self.invoke(call, self.0.recv_hole, "virStreamRecvHole", |slot, call, err| unsafe {
            slot(call, self.1, flags, err)
        })
    }

    fn in_data(&self, call: &Call) -> Result<(bool, i64)> {
        let mut length = 0;
        // SAFETY: the contract of `frame`; `length` lives until the call returns.
        let is_data = self.invoke(call, self.0.in_data, "virStreamInData", |slot, call, err| unsafe {
            i64::from(slot(call, self.1, &raw mut length, err))
        })?;
        Ok((is_data != 0, length))
    }

    fn finish(&self, call: &Call) -> Result<()> {
        // SAFETY: the contract of `frame`.
        self.invoke(call, self.0.finish, "virStreamFinish", |slot, call, err| unsafe {
            i64::from(slot(call, self.1, err))
        })?;
        Ok(())
    }

    fn abort(&self, call: &Call) -> Result<()> {
        // SAFETY: the contract of `frame`.
        self.invoke(call, self.0.abort, "virStreamAbort", |slot, call, err| unsafe {
            i64::from(slot(call, self.1, err))
        })?;
        Ok(())
    }

    fn pollable(&self) -> Option<BorrowedFd<'_>> {
        // SAFETY: the contract of `frame`.
        let fd = self.0.pollable.map_or(-1, |slot| unsafe { slot(self.1) });
        // SAFETY: not -1, and open as long as the stream.
        (fd >= 0).then(|| unsafe { BorrowedFd::borrow_raw(fd) })
    }
}

impl Drop for ImportedStream {
    fn drop(&mut self) {
        if let Some(free) = self.0.free {
            // SAFETY: the last use of the stream.
            unsafe { free(self.1) };
        }
    }
}

impl Give for Box<dyn StreamDriver> {
    type Given = FvStream;
    fn give(self) -> FvStream {
        FvStream { table: &raw const STREAM, data: Box::into_raw(Box::new(self)).cast() }
    }
    unsafe fn take(given: FvStream) -> Result<Self> {
        // SAFETY: the contract of `frame`.
        let table = unsafe { given.table.as_ref() };
        let table =
            table.ok_or_else(|| Error::internal(ErrorDomain::STREAMS, "driver plugin gave no stream"))?;
        if table.size < size_of::<FvStreamTable>() {
            return Err(Error::internal(
                ErrorDomain::STREAMS,
                "driver plugin gave a stream with a too small table",
            ));
        }
        Ok(Box::new(ImportedStream(*table, given.data)))
    }
}
