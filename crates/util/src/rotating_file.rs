//! Log files of bounded size with numbered backups. Upstream: `src/util/virrotatingfile.c`.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::file;

/// A line that would be cut is moved to the next file if it is not longer than this.
const LINE_MAX: u64 = 80;

/// Name of backup `number` (0 is the newest).
fn backup(path: &Path, number: usize) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{number}"));
    name.into()
}

/// Appends to a file; when that is full it becomes backup 0, the others move up, the oldest is removed.
/// Upstream: `virRotatingFileWriter`.
#[derive(Debug)]
pub struct RotatingWriter {
    path: PathBuf,
    max_length: u64,
    max_backups: usize,
    mode: u32,
    file: File,
    length: u64,
}

impl RotatingWriter {
    /// Opens or makes the file; `truncate` empties it. Upstream: `virRotatingFileWriterNew`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn open(
        path: impl Into<PathBuf>,
        max_length: u64,
        max_backups: usize,
        truncate: bool,
        mode: u32,
    ) -> Result<Self> {
        let path = path.into();
        let file = open_append(&path, truncate, mode)?;
        let length =
            file.metadata().map_err(|e| file::failure(&e, "Unable to determine size of", &path))?.len();
        Ok(Self { path, max_length, max_backups, mode, file, length })
    }

    /// Appends `data`, starting new files as needed. Upstream: `virRotatingFileWriterAppend`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn append(&mut self, data: &[u8]) -> Result<()> {
        let mut rest = data;
        while !rest.is_empty() {
            let room = self.max_length.saturating_sub(self.length);
            let mut taken = usize::try_from(room).unwrap_or(usize::MAX).min(rest.len());
            let cut = taken < rest.len();
            if cut {
                let tail = taken.saturating_sub(usize::try_from(LINE_MAX).unwrap_or(0));
                if let Some(at) = rest[tail..taken].iter().rposition(|byte| *byte == b'\n') {
                    taken = tail + at + 1;
                }
            }
            self.file
                .write_all(&rest[..taken])
                .map_err(|e| file::failure(&e, "Unable to write to file", &self.path))?;
            self.length += u64::try_from(taken).unwrap_or(0);
            rest = &rest[taken..];
            if cut {
                self.roll_over()?;
            }
        }
        Ok(())
    }

    /// Inode and position, for a reader that wants to go on from here. Upstream: `virRotatingFileWriterGetINode`,
    /// `virRotatingFileWriterGetOffset`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn position(&self) -> Result<(u64, u64)> {
        let meta =
            self.file.metadata().map_err(|e| file::failure(&e, "Unable to determine size of", &self.path))?;
        Ok((meta.ino(), self.length))
    }

    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    fn roll_over(&mut self) -> Result<()> {
        let renamed = |from: &Path, to: &Path| match std::fs::rename(from, to) {
            Err(e) if e.kind() != ErrorKind::NotFound => Err(file::failure(&e, "Unable to rename", from)),
            _ => Ok(()),
        };
        for number in (1..self.max_backups).rev() {
            renamed(&backup(&self.path, number - 1), &backup(&self.path, number))?;
        }
        if self.max_backups > 0 {
            renamed(&self.path, &backup(&self.path, 0))?;
        } else {
            file::remove_if_exists(&self.path)?;
        }
        self.file = open_append(&self.path, true, self.mode)?;
        self.length = 0;
        Ok(())
    }
}

/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
fn open_append(path: &Path, truncate: bool, mode: u32) -> Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true).mode(mode).custom_flags(libc::O_NOFOLLOW);
    let file = options.open(path).map_err(|e| file::failure(&e, "Unable to open file", path))?;
    if truncate {
        file.set_len(0).map_err(|e| file::failure(&e, "Unable to truncate file", path))?;
    }
    Ok(file)
}

/// Reads the backups and the file as one stream, the oldest first. Upstream: `virRotatingFileReader`.
#[derive(Debug)]
pub struct RotatingReader {
    files: Vec<(PathBuf, File)>,
    current: usize,
}

impl RotatingReader {
    /// Opens what is there. Upstream: `virRotatingFileReaderNew`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn open(path: impl AsRef<Path>, max_backups: usize) -> Result<Self> {
        let path = path.as_ref();
        let mut files = Vec::new();
        let names = (0..max_backups).rev().map(|number| backup(path, number)).chain([path.to_owned()]);
        for name in names {
            match File::open(&name) {
                Ok(file) => files.push((name, file)),
                Err(e) if e.kind() == ErrorKind::NotFound => {}
                Err(e) => return Err(file::failure(&e, "Unable to open file", &name)),
            }
        }
        Ok(Self { files, current: 0 })
    }

    /// Goes to `offset` in the file of `inode`; if that is gone, to the start of the oldest.
    /// Upstream: `virRotatingFileReaderSeek`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn seek(&mut self, inode: u64, offset: u64) -> Result<()> {
        for (_, file) in &mut self.files {
            // Rewinding a file that we have opened for reading does not fail.
            let _ = file.rewind();
        }
        let same = |(_, file): &(PathBuf, File)| file.metadata().is_ok_and(|meta| meta.ino() == inode);
        self.current = self.files.iter().position(same).unwrap_or(0);
        let Some((path, file)) = self.files.get_mut(self.current).filter(|entry| same(entry)) else {
            return Ok(());
        };
        file.seek(SeekFrom::Start(offset)).map_err(|e| file::failure(&e, "Unable to seek in", path)).map(drop)
    }

    /// At most `limit` bytes. Upstream: `virRotatingFileReaderConsume`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn read(&mut self, limit: usize) -> Result<Vec<u8>> {
        let mut data = Vec::new();
        while data.len() < limit {
            let Some((path, file)) = self.files.get_mut(self.current) else { break };
            let left = u64::try_from(limit - data.len()).unwrap_or(u64::MAX);
            let got = file.take(left).read_to_end(&mut data);
            let got = got.map_err(|e| file::failure(&e, "Unable to read from file", path))?;
            if got == 0 {
                if self.current + 1 == self.files.len() {
                    break;
                }
                self.current += 1;
            }
        }
        Ok(data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rolls_over_and_reads_back() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("log");
        let mut writer = RotatingWriter::open(&path, 100, 2, false, 0o600).unwrap();
        for n in 0..30 {
            writer.append(format!("line {n:>10}\n").as_bytes()).unwrap();
        }
        assert!(!backup(&path, 2).exists());
        let mut reader = RotatingReader::open(&path, 2).unwrap();
        let text = String::from_utf8(reader.read(10_000).unwrap()).unwrap();
        assert!(text.len() <= 300 && text.ends_with("        29\n"), "{text}");
        let (inode, offset) = writer.position().unwrap();
        reader.seek(inode, offset - 3).unwrap();
        assert_eq!(reader.read(10).unwrap(), b"29\n");
    }
}
