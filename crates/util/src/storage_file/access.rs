//! Reading the first bytes of an image, with the rights of those who will use it.

use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::HEADER_LIMIT;
use crate::file;

/// What a path is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A regular file, or what is none of the others.
    File,
    /// A block device.
    Block,
    /// A folder.
    Dir,
}

/// What resolving a chain of images needs of the host.
pub trait ImageAccess {
    /// What the path is, links followed.
    ///
    /// # Errors
    /// It does not exist or is out of reach.
    fn kind(&self, path: &Path) -> io::Result<FileKind>;

    /// The first bytes of an image.
    ///
    /// # Errors
    /// It cannot be opened or read.
    fn header(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// A name by which the same image is recognised.
    ///
    /// # Errors
    /// The path does not exist.
    fn canonical(&self, path: &Path) -> io::Result<PathBuf>;
}

/// Files of this host, opened as another user if one is given: then links lead only where that user may go.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalAccess {
    /// User and group that will use the images.
    pub owner: Option<(u32, u32)>,
}

impl ImageAccess for LocalAccess {
    fn kind(&self, path: &Path) -> io::Result<FileKind> {
        let kind = file::with_fs_owner(self.owner, || std::fs::metadata(path))?.file_type();
        Ok(match kind {
            kind if kind.is_dir() => FileKind::Dir,
            kind if kind.is_block_device() => FileKind::Block,
            _ => FileKind::File,
        })
    }

    fn header(&self, path: &Path) -> io::Result<Vec<u8>> {
        // Never wait for the other end of a pipe, and take no terminal.
        let flags = libc::O_NONBLOCK | libc::O_NOCTTY | libc::O_CLOEXEC;
        let open = || std::fs::OpenOptions::new().read(true).custom_flags(flags).open(path);
        let file: File = file::with_fs_owner(self.owner, open)?;
        let kind = file.metadata()?.file_type();
        if !kind.is_file() && !kind.is_block_device() {
            return Err(io::Error::from_raw_os_error(libc::EINVAL));
        }
        let mut header = Vec::new();
        file.take(HEADER_LIMIT as u64).read_to_end(&mut header)?;
        Ok(header)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        file::with_fs_owner(self.owner, || std::fs::canonicalize(path))
    }
}
