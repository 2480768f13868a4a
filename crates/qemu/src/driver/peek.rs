//! A look into a guest's memory and disks.

use std::fs::File;
use std::os::unix::fs::FileExt;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::block::{BlockError, disk_named};
use super::connection::{Connection, only_flags};
use super::file::ScratchFile;
use crate::command::disk_path;
use crate::monitor::command::{Memsave, Pmemsave};

/// Most bytes in one answer, as the protocol carries them.
const PEEK_MAX: u64 = 4 << 20;

document_errors! {
    /// A look that is refused.
    pub(crate) PeekError in QEMU {
        INVALID_ARG Which = "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL";
        INVALID_ARG Size(u64) = "size must be less than {0}";
        OPERATION_UNSUPPORTED Format(String) =
            "peeking is only supported for disk with 'raw' format not '{0}'";
        INVALID_ARG TooFar(String, u64, usize) = "'{0}' starting from {1} has only {2} bytes available";
    }
}

/// Reads memory of the running guest. Upstream: `qemuDomainMemoryPeek`.
pub(super) fn memory(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    start: u64,
    size: u64,
    flags: u32,
) -> Result<Vec<u8>> {
    let known = consts::MEMORY_VIRTUAL | consts::MEMORY_PHYSICAL;
    only_flags("qemuDomainMemoryPeek", flags, known)?;
    if flags != consts::MEMORY_VIRTUAL && flags != consts::MEMORY_PHYSICAL {
        return Err(PeekError::Which.into());
    }
    check_size(size)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Query, "virDomainMemoryPeek")?;
    let folder = domain.state().live()?.paths.folder.clone();
    let scratch = ScratchFile::new(&folder, "mem")?;
    let filename = scratch.name();
    if flags == consts::MEMORY_VIRTUAL {
        domain.ask(call, &Memsave { val: start, size, filename })?;
    } else {
        domain.ask(call, &Pmemsave { val: start, size, filename })?;
    }
    scratch.read(size)
}

/// Reads a raw disk, whether the guest runs or not. Upstream: `qemuDomainBlockPeek`.
pub(super) fn block(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    disk: &str,
    offset: u64,
    size: u64,
    flags: u32,
) -> Result<Vec<u8>> {
    only_flags("qemuDomainBlockPeek", flags, 0)?;
    check_size(size)?;
    let domain = connection.find(domain)?;
    let definition = domain.definition(0)?;
    let found = disk_named(&definition, disk).ok_or_else(|| BlockError::NoDisk(disk.to_owned()))?;
    let format = found.driver.as_ref().and_then(|driver| driver.format.as_deref()).unwrap_or("raw");
    if format != "raw" {
        return Err(PeekError::Format(format.to_owned()).into());
    }
    let path = disk_path(found).ok_or_else(|| PeekError::Format("none".to_owned()))?;
    let failed = |e: std::io::Error| {
        Error::io(ErrorDomain::QEMU, &e, format!("{path}: failed to seek or read")).with_path(path)
    };
    let file = File::open(path).map_err(failed)?;
    let mut content = vec![0; usize::try_from(size).unwrap_or(usize::MAX)];
    let mut count = 0;
    while count < content.len() {
        let place = offset.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        match file.read_at(&mut content[count..], place).map_err(failed)? {
            0 => return Err(PeekError::TooFar(disk.to_owned(), offset, count).into()),
            more => count += more,
        }
    }
    Ok(content)
}

fn check_size(size: u64) -> Result<()> {
    if size > PEEK_MAX { Err(PeekError::Size(PEEK_MAX).into()) } else { Ok(()) }
}
