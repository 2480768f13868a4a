//! The log file of one domain: what the driver did and what the emulator wrote.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use ferrovirt_util::time::UtcTime;
use ferrovirt_util::{Error, ErrorDomain, Result};

/// Longest part of the log that goes into an error, in bytes.
const TAIL: u64 = 16 * 1024;

/// An open log file. Upstream: `qemuLogContext`.
#[derive(Debug)]
pub(crate) struct GuestLog {
    path: PathBuf,
    file: File,
    /// Where the emulator's own output starts.
    start: u64,
}

impl GuestLog {
    /// Opens `path` and writes the head of a new run.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn begin(path: &Path, command: &str) -> Result<Self> {
        let failed = |e: std::io::Error| {
            Error::io(ErrorDomain::QEMU, &e, format!("failed to open logfile {}", path.display()))
        };
        let mut options = OpenOptions::new();
        let mut file = options.read(true).append(true).create(true).mode(0o600).open(path).map_err(failed)?;
        let version = env!("CARGO_PKG_VERSION");
        let head = format!("{}: starting up ferrovirt version: {version}\n{command}\n", UtcTime::now().iso());
        file.write_all(head.as_bytes()).map_err(failed)?;
        let start = file.seek(SeekFrom::End(0)).map_err(failed)?;
        Ok(Self { path: path.to_owned(), file, start })
    }

    /// The emulator's standard output and error.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn descriptor(&self) -> Result<std::os::fd::OwnedFd> {
        let copy = self.file.try_clone();
        let copy = copy.map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot pass the log file"))?;
        Ok(copy.into())
    }

    /// What the emulator wrote since the start, without what is no complaint. Upstream: `qemuLogContextReadFiltered`.
    pub(crate) fn output(&self) -> String {
        let mut text = Vec::new();
        let read = File::open(&self.path).and_then(|mut file| {
            let end = file.seek(SeekFrom::End(0))?;
            file.seek(SeekFrom::Start(self.start.max(end.saturating_sub(TAIL))))?;
            file.take(TAIL).read_to_end(&mut text)
        });
        if let Err(error) = read {
            log::warn!("cannot read {}: {error}", self.path.display());
        }
        let text = String::from_utf8_lossy(&text);
        let complaint = |line: &&str| !line.contains("char device redirected to") && !line.trim().is_empty();
        text.lines().filter(complaint).collect::<Vec<_>>().join("\n")
    }
}

/// Adds a line to the log of a domain whose emulator runs or ran. A log that cannot be written stops nothing.
pub(crate) fn note(path: &Path, text: &str) {
    let line = format!("{}: {text}\n", UtcTime::now().iso());
    let written =
        OpenOptions::new().append(true).open(path).and_then(|mut file| file.write_all(line.as_bytes()));
    if let Err(error) = written {
        log::warn!("cannot write {}: {error}", path.display());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_is_that_of_this_run() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.log");
        let first = GuestLog::begin(&path, "qemu -old").unwrap();
        note(&path, "shutting down");
        assert!(first.output().ends_with("shutting down"));
        let second = GuestLog::begin(&path, "qemu -new").unwrap();
        let mut emulator = File::from(second.descriptor().unwrap());
        emulator.write_all(b"char device redirected to /dev/pts/1 (label x)\nqemu: no such thing\n").unwrap();
        assert_eq!(second.output(), "qemu: no such thing");
        assert!(std::fs::read_to_string(&path).unwrap().contains("qemu -old"));
    }
}
