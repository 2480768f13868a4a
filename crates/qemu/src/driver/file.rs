//! Files that pass something from the emulator to a caller.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

/// A file in the guest's own folder, which the emulator writes and nobody else can open. It has a name for as long as this
/// value lives; should the emulator be late, its file goes with the guest.
pub(super) struct ScratchFile {
    path: PathBuf,
    file: File,
}

impl ScratchFile {
    /// Makes the file.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn new(folder: &Path, prefix: &str) -> Result<Self> {
        let path = folder.join(format!("{prefix}.{}", Uuid::generate()));
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create_new(true).mode(0o600).open(&path);
        let failed = |e| Error::io(ErrorDomain::QEMU, &e, format!("Unable to make file {}", path.display()));
        let file = file.map_err(failed)?;
        Ok(Self { path, file })
    }

    /// The name that the emulator opens.
    pub(super) fn name(&self) -> String {
        self.path.to_string_lossy().into_owned()
    }

    /// What the emulator has written, at most `limit` bytes.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn read(&self, limit: u64) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        let read = (&self.file).take(limit).read_to_end(&mut content);
        let failed = |e| Error::io(ErrorDomain::QEMU, &e, format!("failed to read {}", self.path.display()));
        read.map_err(failed)?;
        Ok(content)
    }

    /// What the emulator has written, as a stream.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn stream(&self) -> Result<FileStream> {
        let file = self.file.try_clone();
        let file = file.map_err(|e| Error::io(ErrorDomain::QEMU, &e, "unable to open stream"))?;
        Ok(FileStream { file: Mutex::new(Some(file)) })
    }
}

impl Drop for ScratchFile {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.path) {
            log::debug!("cannot remove {}: {error}", self.path.display());
        }
    }
}

/// A file as a stream to be read.
pub(super) struct FileStream {
    /// Nothing when the stream has ended.
    file: Mutex<Option<File>>,
}

impl StreamDriver for FileStream {
    fn send(&self, _: &Call, _: &[u8], _: bool) -> Result<Option<usize>> {
        let text = "the stream is not open for writing";
        Err(Error::new(ErrorDomain::STREAMS, ErrorNumber::OPERATION_DENIED, text))
    }

    fn recv(&self, call: &Call, buffer: &mut [u8], _flags: u32, _nonblock: bool) -> Result<Received> {
        call.check()?;
        let mut file = self.file.lock();
        let open = || Error::internal(ErrorDomain::STREAMS, "stream is not open");
        let count = file.as_mut().ok_or_else(open)?.read(buffer);
        let count = count.map_err(|e| Error::io(ErrorDomain::STREAMS, &e, "cannot read from stream"))?;
        Ok(Received::Data(count))
    }

    fn finish(&self, call: &Call) -> Result<()> {
        self.abort(call)
    }

    fn abort(&self, _: &Call) -> Result<()> {
        self.file.lock().take();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn what_was_written_is_read_and_the_name_goes() {
        let folder = tempfile::tempdir().unwrap();
        let scratch = ScratchFile::new(folder.path(), "picture").unwrap();
        // The emulator opens it by its name and truncates it.
        File::create(scratch.name()).unwrap().write_all(b"content").unwrap();
        let stream = scratch.stream().unwrap();
        drop(scratch);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let (call, mut buffer) = (Call::default(), [0; 4]);
        assert_eq!(stream.recv(&call, &mut buffer, 0, false).unwrap(), Received::Data(4));
        assert_eq!(&buffer, b"cont");
        assert_eq!(stream.recv(&call, &mut buffer, 0, false).unwrap(), Received::Data(3));
        assert_eq!(stream.recv(&call, &mut buffer, 0, false).unwrap(), Received::Data(0));
        assert!(stream.send(&call, b"x", false).is_err());
        stream.finish(&call).unwrap();
        assert!(stream.recv(&call, &mut buffer, 0, false).is_err());
    }
}
