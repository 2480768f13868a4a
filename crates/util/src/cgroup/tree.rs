//! Access to the hierarchies.

use std::fs;
use std::io;
use std::path::Path;

/// The folders and files of the hierarchies.
pub trait Tree: Send + Sync {
    /// Reads a file.
    ///
    /// # Errors
    /// The kernel's.
    fn read(&self, path: &Path) -> io::Result<String>;
    /// Writes a file that exists, in one call.
    ///
    /// # Errors
    /// The kernel's.
    fn write(&self, path: &Path, text: &str) -> io::Result<()>;
    /// Makes a folder.
    ///
    /// # Errors
    /// The kernel's.
    fn create_dir(&self, path: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    ///
    /// # Errors
    /// The kernel's.
    fn remove_dir(&self, path: &Path) -> io::Result<()>;
    /// Whether there is anything at `path`.
    fn exists(&self, path: &Path) -> bool;
    /// Whether `path` is a symbolic link.
    fn is_link(&self, path: &Path) -> bool;
    /// Names of the folders in `path`.
    ///
    /// # Errors
    /// The kernel's.
    fn folders(&self, path: &Path) -> io::Result<Vec<String>>;

    /// Gives the folder `path` and the files in it an owner; links are not followed.
    ///
    /// # Errors
    /// The kernel's.
    fn set_owner(&self, path: &Path, uid: u32, gid: u32) -> io::Result<()> {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                std::os::unix::fs::lchown(entry.path(), Some(uid), Some(gid))?;
            }
        }
        std::os::unix::fs::lchown(path, Some(uid), Some(gid))
    }
}

/// The host's own.
#[derive(Clone, Copy, Debug, Default)]
pub struct FileTree;

impl Tree for FileTree {
    fn read(&self, path: &Path) -> io::Result<String> {
        fs::read_to_string(path)
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        use std::io::Write as _;
        fs::OpenOptions::new().write(true).open(path)?.write_all(text.as_bytes())
    }

    fn create_dir(&self, path: &Path) -> io::Result<()> {
        use std::os::unix::fs::DirBuilderExt as _;
        fs::DirBuilder::new().mode(0o755).create(path)
    }

    fn remove_dir(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir(path)
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn is_link(&self, path: &Path) -> bool {
        path.is_symlink()
    }

    fn folders(&self, path: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                names.extend(entry.file_name().into_string().ok());
            }
        }
        Ok(names)
    }
}
