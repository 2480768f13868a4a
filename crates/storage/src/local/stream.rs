//! Data of volumes as streams.
//!
//! Bytes go straight between the file and the caller's buffer. Upstream: `virFDStreamOpenBlockDevice`.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::OnceLock;

use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{Error, ErrorDomain, Result, consts};
use ferrovirt_conf::storage::Volume;
use ferrovirt_util::file::{self, Section};
use nix::sys::eventfd::{EfdFlags, EventFd};
use parking_lot::Mutex;

use super::path_of;
use crate::backend::{Done, Transfer};

/// One end of a file.
struct FileStream {
    /// A file is always ready; what event loops watch says so.
    ready: OnceLock<Option<EventFd>>,
    sparse: bool,
    channel: Mutex<Channel>,
}

/// What the lock of a stream protects.
struct Channel {
    /// `None` when the stream has ended.
    file: Option<File>,
    /// Bytes that may still be moved.
    left: Option<u64>,
    /// Bytes of data before the next hole, as far as is known.
    known_data: u64,
    done: Option<Done>,
}

/// Opens a volume to be written. Upstream: `virStorageBackendVolUploadLocal`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn upload(volume: &Volume, transfer: Transfer, done: Done) -> Result<Box<dyn StreamDriver>> {
    open(OpenOptions::new().read(true).write(true), volume, transfer, Some(done))
}

/// Opens a volume to be read. Upstream: `virStorageBackendVolDownloadLocal`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn download(volume: &Volume, transfer: Transfer) -> Result<Box<dyn StreamDriver>> {
    open(OpenOptions::new().read(true), volume, transfer, None)
}

fn open(
    options: &mut OpenOptions,
    volume: &Volume,
    transfer: Transfer,
    done: Option<Done>,
) -> Result<Box<dyn StreamDriver>> {
    let path = path_of(volume);
    let mut file = options
        .custom_flags(libc::O_NOCTTY)
        .open(path)
        .map_err(|e| failed(&e, format!("Unable to open stream for '{path}'")))?;
    if transfer.offset != 0 {
        file.seek(SeekFrom::Start(transfer.offset))
            .map_err(|e| failed(&e, format!("Unable to seek {path} to {}", transfer.offset)))?;
    }
    let channel = Channel { file: Some(file), left: transfer.length, known_data: 0, done };
    Ok(Box::new(FileStream { ready: OnceLock::new(), sparse: transfer.sparse, channel: Mutex::new(channel) }))
}

fn failed(error: &std::io::Error, text: impl AsRef<str>) -> Error {
    Error::io(ErrorDomain::STREAMS, error, text)
}

fn full() -> Error {
    failed(&std::io::Error::from_raw_os_error(libc::ENOSPC), "cannot write to stream")
}

fn unsupported(function: &'static str) -> Error {
    Error::unsupported(ErrorDomain::STREAMS, function)
}

impl Channel {
    fn file(&mut self) -> Result<&mut File> {
        self.file.as_mut().ok_or_else(|| Error::internal(ErrorDomain::STREAMS, "stream is not open"))
    }

    /// So many of `wanted` bytes as may still be moved.
    fn allowed(&self, wanted: u64) -> u64 {
        self.left.map_or(wanted, |left| left.min(wanted))
    }

    /// Notes that `count` bytes were moved.
    fn moved(&mut self, count: u64) {
        self.left = self.left.map(|left| left.saturating_sub(count));
        self.known_data = self.known_data.saturating_sub(count);
    }

    /// The section at the position, as far as the stream goes.
    fn section(&mut self) -> Result<Section> {
        if self.known_data == 0 {
            let found = file::section_here(self.file()?)?;
            if !found.data {
                return Ok(Section { length: self.allowed(found.length), ..found });
            }
            self.known_data = found.length;
        }
        Ok(Section { data: true, length: self.allowed(self.known_data) })
    }

    /// Skips `length` bytes of a hole.
    fn skip(&mut self, length: u64) -> Result<()> {
        let distance = i64::try_from(length).map_err(|_| full())?;
        let sought = self.file()?.seek(SeekFrom::Current(distance));
        sought.map_err(|e| failed(&e, "unable to seek in stream"))?;
        self.moved(length);
        Ok(())
    }

    /// Ends the stream; what follows its end runs once.
    fn end(&mut self) -> Option<Done> {
        self.file = None;
        self.done.take()
    }
}

fn bounded(length: u64) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}

impl FileStream {
    fn close(&self) {
        let done = self.channel.lock().end();
        if let Some(done) = done {
            done();
        }
    }
}

impl StreamDriver for FileStream {
    fn send(&self, call: &Call, data: &[u8], _nonblock: bool) -> Result<Option<usize>> {
        call.check()?;
        let mut channel = self.channel.lock();
        let count = bounded(channel.allowed(data.len() as u64));
        if count == 0 && !data.is_empty() {
            return Err(full());
        }
        loop {
            match channel.file()?.write(&data[..count]) {
                Ok(written) => {
                    channel.moved(written as u64);
                    return Ok(Some(written));
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(failed(&e, "cannot write to stream")),
            }
        }
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], flags: u32, _nonblock: bool) -> Result<Received> {
        call.check()?;
        let mut channel = self.channel.lock();
        let mut count = bounded(channel.allowed(buffer.len() as u64));
        if self.sparse && count > 0 {
            let section = channel.section()?;
            count = count.min(bounded(section.length));
            if !section.data && count > 0 {
                if flags & consts::STREAM_RECV_STOP_AT_HOLE != 0 {
                    return Ok(Received::Hole);
                }
                buffer[..count].fill(0);
                channel.skip(count as u64)?;
                return Ok(Received::Data(count));
            }
        }
        loop {
            match channel.file()?.read(&mut buffer[..count]) {
                Ok(read) => {
                    channel.moved(read as u64);
                    return Ok(Received::Data(read));
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(failed(&e, "cannot read from stream")),
            }
        }
    }

    fn send_hole(&self, call: &Call, length: i64, _flags: u32) -> Result<()> {
        if !self.sparse {
            return Err(unsupported("virStreamSendHole"));
        }
        let mut channel = self.channel.lock();
        let length = u64::try_from(length).map_err(|_| full())?;
        if channel.allowed(length) < length {
            return Err(full());
        }
        file::make_hole(call, channel.file()?, length)?;
        channel.moved(length);
        Ok(())
    }

    fn recv_hole(&self, _call: &Call, _flags: u32) -> Result<i64> {
        if !self.sparse {
            return Err(unsupported("virStreamRecvHole"));
        }
        let mut channel = self.channel.lock();
        let section = channel.section()?;
        let length = if section.data { 0 } else { section.length };
        channel.skip(length)?;
        Ok(i64::try_from(length).unwrap_or(i64::MAX))
    }

    fn in_data(&self, _call: &Call) -> Result<(bool, i64)> {
        if !self.sparse {
            return Err(unsupported("virStreamInData"));
        }
        let section = self.channel.lock().section()?;
        Ok((section.data, i64::try_from(section.length).unwrap_or(i64::MAX)))
    }

    fn finish(&self, _call: &Call) -> Result<()> {
        self.channel.lock().file()?;
        self.close();
        Ok(())
    }

    fn abort(&self, _call: &Call) -> Result<()> {
        self.close();
        Ok(())
    }

    fn pollable(&self) -> Option<BorrowedFd<'_>> {
        let ready = || EventFd::from_value_and_flags(1, EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK).ok();
        self.ready.get_or_init(ready).as_ref().map(AsFd::as_fd)
    }
}

impl Drop for FileStream {
    fn drop(&mut self) {
        // A caller who went away without a word has ended the stream too.
        self.close();
    }
}
