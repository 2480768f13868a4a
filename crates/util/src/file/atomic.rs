//! Replacing a file so that a kill at any moment leaves the old or the new content.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::failure;
use crate::error::Result;

/// Replaces the content of `path` by `content`: temporary file in the same folder, fsync, rename, fsync of the folder.
/// Writers of the same file wait for each other. Upstream: `virFileRewrite`, `virFileRewriteStr`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`; the old file is then untouched.
pub fn replace(path: impl AsRef<Path>, mode: u32, content: impl AsRef<[u8]>) -> Result<()> {
    let mut replacement = Replacement::begin(path, mode)?;
    replacement
        .write_all(content.as_ref())
        .map_err(|e| failure(&e, "cannot write data to file", &replacement.temp))?;
    replacement.commit()
}

/// What the name of an unfinished content has besides the file's.
const SUFFIX: &str = ".new";

/// The next content of a file, written piece by piece. Dropped without [`Replacement::commit`], nothing has changed.
#[derive(Debug)]
pub struct Replacement {
    path: PathBuf,
    temp: PathBuf,
    mode: u32,
    file: Option<BufWriter<File>>,
}

impl Replacement {
    /// Starts a new content for `path`, whose permissions will be `mode`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn begin(path: impl AsRef<Path>, mode: u32) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let mut name = path.clone().into_os_string();
        name.push(SUFFIX);
        let temp = PathBuf::from(name);
        let file = BufWriter::new(open_locked(&temp)?);
        Ok(Self { path, temp, mode, file: Some(file) })
    }

    /// Makes the new content the file's content.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`; the old file is then untouched.
    pub fn commit(mut self) -> Result<()> {
        let Some(mut writer) = self.file.take() else { return Ok(()) };
        let finished = self.finish(&mut writer);
        if finished.is_err() {
            // The error to report is the first one; a leftover is overwritten by the next writer.
            let _ = std::fs::remove_file(&self.temp);
        }
        finished
    }

    /// # Errors
    /// Those of the calls inside.
    fn finish(&self, writer: &mut BufWriter<File>) -> Result<()> {
        writer.flush().map_err(|e| failure(&e, "cannot write data to file", &self.temp))?;
        let file = writer.get_ref();
        file.set_permissions(std::fs::Permissions::from_mode(self.mode))
            .map_err(|e| failure(&e, "cannot set file mode of", &self.temp))?;
        file.sync_all().map_err(|e| failure(&e, "cannot sync file", &self.temp))?;
        std::fs::rename(&self.temp, &self.path)
            .map_err(|e| failure(&e, "Unable to rename file", &self.temp))?;
        sync_parent(&self.path)
    }
}

impl Write for Replacement {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.file.as_mut().map_or(Ok(0), |f| f.write(bytes))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Replacement {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // Nobody is left to tell; the next writer truncates it.
            let _ = std::fs::remove_file(&self.temp);
        }
    }
}

/// Removes the new contents that killed writers of `folder`'s files left unfinished: the old contents are whole. Only files
/// whose name ends in `suffix` (`.xml`) count, and one that a living writer holds is left to it. Returns what was removed.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn discard_unfinished(folder: impl AsRef<Path>, suffix: &str) -> Result<Vec<PathBuf>> {
    let unfinished = format!("{suffix}{SUFFIX}");
    let mut removed = Vec::new();
    for name in super::list_dir(&folder)?.into_iter().filter(|name| name.ends_with(&unfinished)) {
        let path = folder.as_ref().join(name);
        let mut options = OpenOptions::new();
        options.write(true).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
        // What cannot be opened is gone, or was never ours: a link, a folder, a pipe.
        let Ok(file) = options.open(&path) else { continue };
        if file.try_lock().is_ok() {
            super::remove_if_exists(&path)?;
            removed.push(path);
        }
    }
    Ok(removed)
}

/// Opens the temporary file and locks it. Whoever held the lock before has renamed or removed the file: then the name
/// leads elsewhere by now and we start again.
///
/// # Errors
/// Those of the calls inside.
fn open_locked(temp: &Path) -> Result<File> {
    loop {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false).mode(0o600).custom_flags(libc::O_NOFOLLOW);
        let file = options.open(temp).map_err(|e| failure(&e, "cannot create file", temp))?;
        file.lock().map_err(|e| failure(&e, "cannot lock file", temp))?;
        let ours = file.metadata().map_err(|e| failure(&e, "cannot stat file", temp))?;
        let named = std::fs::symlink_metadata(temp);
        if named.is_ok_and(|named| (named.dev(), named.ino()) == (ours.dev(), ours.ino())) {
            file.set_len(0).map_err(|e| failure(&e, "cannot truncate file", temp))?;
            return Ok(file);
        }
    }
}

/// # Errors
/// Those of the calls inside.
fn sync_parent(path: &Path) -> Result<()> {
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let synced = File::open(parent).and_then(|dir| dir.sync_all());
    match synced {
        // Some file systems cannot sync a folder; the rename is atomic there all the same.
        Err(e) if e.raw_os_error() == Some(libc::EINVAL) => Ok(()),
        other => other.map_err(|e| failure(&e, "cannot sync directory", parent)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_and_sets_mode() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("doc.xml");
        replace(&path, 0o600, "one").unwrap();
        replace(&path, 0o640, "two").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn dropped_or_failed_replacement_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("doc");
        replace(&path, 0o600, "old").unwrap();
        let mut half = Replacement::begin(&path, 0o600).unwrap();
        half.write_all(b"half").unwrap();
        drop(half);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
        assert!(replace(dir.path().join("no/such/dir"), 0o600, "x").is_err());
    }

    #[test]
    fn unfinished_contents_are_discarded() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        replace(path("a.xml"), 0o600, "old").unwrap();
        std::fs::write(path("a.xml.new"), "half").unwrap();
        std::fs::write(path("note.new"), "not a document's").unwrap();
        std::os::unix::fs::symlink(path("a.xml"), path("link.xml.new")).unwrap();
        let alive = Replacement::begin(path("b.xml"), 0o600).unwrap();
        assert_eq!(discard_unfinished(dir.path(), ".xml").unwrap(), [path("a.xml.new")]);
        assert_eq!(
            super::super::list_dir(dir.path()).unwrap(),
            ["a.xml", "b.xml.new", "link.xml.new", "note.new"]
        );
        alive.commit().unwrap();
        assert!(discard_unfinished(path("none"), ".xml").unwrap().is_empty());
    }

    #[test]
    fn never_follows_a_link_planted_at_the_temporary_name() {
        let dir = tempfile::tempdir().unwrap();
        let victim = dir.path().join("victim");
        std::fs::write(&victim, "precious").unwrap();
        std::os::unix::fs::symlink(&victim, dir.path().join("doc.new")).unwrap();
        assert!(replace(dir.path().join("doc"), 0o600, "x").is_err());
        assert_eq!(std::fs::read_to_string(&victim).unwrap(), "precious");
    }

    #[test]
    fn concurrent_writers_leave_one_whole_content() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("doc");
        std::thread::scope(|scope| {
            for n in 0..8_u8 {
                let path = &path;
                scope.spawn(move || {
                    for _ in 0..25 {
                        replace(path, 0o600, vec![b'a' + n; 5000]).unwrap();
                        let seen = std::fs::read(path).unwrap();
                        assert!(seen.len() == 5000 && seen.iter().all(|b| *b == seen[0]));
                    }
                });
            }
        });
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    const LENGTH: usize = 200_000;

    /// Not a test: the program that [`kill_leaves_old_or_new`] starts and kills.
    #[test]
    #[ignore = "started by kill_leaves_old_or_new"]
    fn endless_writer() {
        let Some(path) = std::env::var_os("FERROVIRT_TEST_TARGET") else { return };
        for round in 0_u8.. {
            replace(&path, 0o600, vec![b'a' + round % 26; LENGTH]).unwrap();
        }
    }

    #[test]
    fn kill_leaves_old_or_new() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("doc");
        replace(&path, 0o600, vec![b'-'; LENGTH]).unwrap();
        for round in 0..12 {
            let writer = crate::command::Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "file::atomic::tests::endless_writer", "--ignored"])
                .env("FERROVIRT_TEST_TARGET", &path);
            let writer = writer.spawn().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(30 + round * 3));
            writer.kill().unwrap();
            let content = std::fs::read(&path).unwrap();
            assert_eq!(content.len(), LENGTH);
            assert!(content.iter().all(|b| *b == content[0]), "a mixture");
        }
        assert_ne!(std::fs::read(&path).unwrap()[0], b'-', "the writer never came to write");
        replace(&path, 0o600, "next").unwrap();
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "a leftover is taken over");
    }
}
