//! What leaves a running domain for a file or a stream: memory dumps and pictures of its screen.

use ferrovirt::call::Call;
use ferrovirt::object::DomainRef;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{ErrorDomain, Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_util::Error;
use parking_lot::Mutex;

use crate::connection::only_flags;
use crate::lifecycle;
use crate::save::MAGIC;
use crate::state::State;

document_errors! {
    /// A dump that is refused.
    pub(crate) DumpError in TEST {
        OPERATION_UNSUPPORTED Format = "kdump-compressed format is not supported here";
    }
}

document_errors! {
    /// What a stream that only sends refuses.
    pub(crate) PictureError in STREAMS {
        INTERNAL_ERROR Ended = "stream is not open";
        OPERATION_DENIED ReadOnly = "the stream is not open for writing";
    }
}

pub(crate) fn core(state: &State, domain: &DomainRef, to: &str, flags: u32) -> Result<()> {
    core_as(state, domain, to, consts::DOMAIN_CORE_DUMP_FORMAT_RAW.cast_unsigned(), flags)
}

/// Writes a dump that holds nothing but its magic, and ends the domain if it is to crash.
pub(crate) fn core_as(state: &State, domain: &DomainRef, to: &str, format: u32, flags: u32) -> Result<()> {
    only_flags("testDomainCoreDumpWithFormat", flags, consts::DUMP_CRASH)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    inner.check_active()?;
    if format != consts::DOMAIN_CORE_DUMP_FORMAT_RAW.cast_unsigned() {
        return Err(DumpError::Format.into());
    }
    std::fs::write(to, MAGIC).map_err(|e| {
        let what = format!("domain '{}' coredump: failed to open {to}", domain.name);
        Error::io(ErrorDomain::TEST, &e, what)
    })?;
    if flags & consts::DUMP_CRASH != 0 {
        let crashed = (consts::DOMAIN_SHUTOFF_CRASHED, consts::DOMAIN_EVENT_STOPPED_CRASHED);
        lifecycle::stop(state, &machine, inner, crashed);
    }
    Ok(())
}

/// What every screen shows: a picture drawn for this driver.
const PICTURE: &[u8] = include_bytes!("../assets/screen.png");

/// The picture, as far as it was read.
#[derive(Debug)]
struct Picture {
    /// What is still to be read; nothing at all once the stream has ended.
    rest: Mutex<Option<&'static [u8]>>,
}

impl Picture {
    fn new() -> Self {
        Self { rest: Mutex::new(Some(PICTURE)) }
    }
}

impl StreamDriver for Picture {
    fn send(&self, _: &Call, _: &[u8], _: bool) -> Result<Option<usize>> {
        self.rest.lock().ok_or(PictureError::Ended)?;
        Err(PictureError::ReadOnly.into())
    }

    fn recv(&self, _: &Call, buffer: &mut [u8], _: u32, _: bool) -> Result<Received> {
        let mut place = self.rest.lock();
        let rest = place.as_mut().ok_or(PictureError::Ended)?;
        let (now, later) = rest.split_at(rest.len().min(buffer.len()));
        buffer[..now.len()].copy_from_slice(now);
        *rest = later;
        Ok(Received::Data(now.len()))
    }

    fn finish(&self, call: &Call) -> Result<()> {
        self.abort(call)
    }

    fn abort(&self, _: &Call) -> Result<()> {
        *self.rest.lock() = None;
        Ok(())
    }
}

pub(crate) fn screen(
    state: &State,
    domain: &DomainRef,
    _screen: u32,
    flags: u32,
) -> Result<(String, Box<dyn StreamDriver>)> {
    only_flags("testDomainScreenshot", flags, 0)?;
    state.machine(domain)?;
    Ok(("image/png".to_owned(), Box::new(Picture::new())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_read_to_its_end() {
        let picture = Picture::new();
        let (call, mut read, mut buffer) = (Call::default(), Vec::new(), [0; 100]);
        while let Received::Data(length @ 1..) = picture.recv(&call, &mut buffer, 0, false).unwrap() {
            read.extend_from_slice(&buffer[..length]);
        }
        assert_eq!(read, PICTURE);
        assert!(picture.send(&call, b"x", false).is_err());
        picture.finish(&call).unwrap();
        let error = picture.recv(&call, &mut buffer, 0, false).unwrap_err();
        assert_eq!(error.message(), "internal error: stream is not open");
    }
}
