//! Data that is costly to make, kept in memory and in files. Upstream: `src/util/virfilecache.c`.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parking_lot::Mutex;

use crate::crypto::{Hash, digest_hex};
use crate::error::Result;
use crate::file;

/// How one kind of data is made, kept and judged. Upstream: `virFileCacheHandlers`.
pub trait CacheHandler: Send + Sync {
    /// The data.
    type Data: Send + Sync;

    /// Whether the data are still right.
    fn is_valid(&self, data: &Self::Data) -> bool;

    /// Makes new data for `name`.
    ///
    /// # Errors
    /// The maker's.
    fn make(&self, name: &str) -> Result<Self::Data>;

    /// Reads data from a cache file; `None` if the file is outdated.
    ///
    /// # Errors
    /// The reader's; the data are then made anew.
    fn load(&self, path: &Path, name: &str) -> Result<Option<Self::Data>>;

    /// Writes data into a cache file.
    ///
    /// # Errors
    /// The writer's; the data are used all the same.
    fn save(&self, data: &Self::Data, path: &Path) -> Result<()>;
}

/// Data by name. Upstream: `virFileCache`.
#[derive(Debug)]
pub struct FileCache<H: CacheHandler> {
    dir: PathBuf,
    suffix: String,
    handler: H,
    table: Mutex<HashMap<String, Arc<H::Data>>>,
}

impl<H: CacheHandler> FileCache<H> {
    /// A cache with files `dir/SHA256-OF-NAME.suffix`. Upstream: `virFileCacheNew`.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>, suffix: impl Into<String>, handler: H) -> Self {
        Self { dir: dir.into(), suffix: suffix.into(), handler, table: Mutex::default() }
    }

    /// The data of `name`: those in memory or in its file if they are valid, else new ones. No lock is held while
    /// data are made; if two threads make the same, the first result stays. Upstream: `virFileCacheLookup`.
    ///
    /// # Errors
    /// That of [`CacheHandler::make`].
    pub fn lookup(&self, name: &str) -> Result<Arc<H::Data>> {
        let known = self.table.lock().get(name).cloned();
        if let Some(known) = known.filter(|data| self.handler.is_valid(data)) {
            return Ok(known);
        }
        let path = self.path(name);
        let data = Arc::new(match self.load(&path, name) {
            Some(data) => data,
            None => self.make(&path, name)?,
        });
        let mut table = self.table.lock();
        match table.get(name).filter(|other| self.handler.is_valid(other)) {
            Some(other) => Ok(other.clone()),
            None => {
                table.insert(name.to_owned(), data.clone());
                Ok(data)
            }
        }
    }

    /// Where the data of `name` are kept.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        file::file_name_with_suffix(&self.dir, &digest_hex(Hash::Sha256, name), &format!(".{}", self.suffix))
    }

    fn load(&self, path: &Path, name: &str) -> Option<H::Data> {
        if !path.exists() {
            return None;
        }
        match self.handler.load(path, name) {
            Ok(data) => data.filter(|data| self.handler.is_valid(data)),
            Err(error) => {
                log::warn!(target: "util.filecache", "Failed to load cached data from '{}': {error}", path.display());
                None
            }
        }
    }

    /// # Errors
    /// That of [`CacheHandler::make`].
    fn make(&self, path: &Path, name: &str) -> Result<H::Data> {
        // An outdated file must not come back if the new one cannot be written.
        let _ = file::remove_if_exists(path);
        let data = self.handler.make(name)?;
        let saved = file::make_path(&self.dir, 0o700).and_then(|()| self.handler.save(&data, path));
        if let Err(error) = saved {
            log::warn!(target: "util.filecache", "Failed to save cached data to '{}': {error}", path.display());
        }
        Ok(data)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    struct Texts {
        wanted: String,
        made: AtomicUsize,
    }

    impl CacheHandler for Texts {
        type Data = String;

        fn is_valid(&self, data: &String) -> bool {
            *data == self.wanted
        }

        fn make(&self, _: &str) -> Result<String> {
            self.made.fetch_add(1, Ordering::SeqCst);
            Ok(self.wanted.clone())
        }

        fn load(&self, path: &Path, _: &str) -> Result<Option<String>> {
            file::read_text(path, 100).map(Some)
        }

        fn save(&self, data: &String, path: &Path) -> Result<()> {
            file::replace(path, 0o600, data)
        }
    }

    #[test]
    fn made_once_and_kept() {
        let dir = tempfile::tempdir().unwrap();
        let cache = |wanted: &str| {
            FileCache::new(dir.path(), "cache", Texts { wanted: wanted.into(), made: AtomicUsize::new(0) })
        };
        let first = cache("one");
        assert_eq!((*first.lookup("x").unwrap()).as_str(), "one");
        first.lookup("x").unwrap();
        assert_eq!(first.handler.made.load(Ordering::SeqCst), 1);
        let second = cache("one");
        second.lookup("x").unwrap();
        assert_eq!(second.handler.made.load(Ordering::SeqCst), 0);
        let changed = cache("two");
        assert_eq!((*changed.lookup("x").unwrap()).as_str(), "two");
        assert_eq!(std::fs::read_to_string(changed.path("x")).unwrap(), "two");
    }
}
