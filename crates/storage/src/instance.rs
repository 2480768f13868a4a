//! One root: its documents and its pools.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::event::EventHub;
use ferrovirt_conf::object::ObjectList;
use ferrovirt_conf::storage::Pool;
use ferrovirt_util::file;
use ferrovirt_util::pid_file::PidFile;
use ferrovirt_util::root::{DriverDirs, Root};

use crate::pool::{PoolObject, reload};

/// Longest document that is read from a root, in bytes.
const MAX_DOCUMENT: usize = 16 << 20;

/// Everything of one root. Pools run on when the last connection is closed; the next one finds them by their status
/// documents.
pub(crate) struct Instance {
    pub(crate) root: Root,
    pub(crate) dirs: DriverDirs,
    pub(crate) events: EventHub,
    pub(crate) pools: ObjectList<Arc<PoolObject>>,
    _lock: PidFile,
}

impl Instance {
    /// Takes the root, reads its documents, finds the pools that still run and starts those that are to start by
    /// themselves.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if another process holds the root or a folder cannot be made.
    pub(crate) fn open(root: &Root) -> Result<Arc<Self>> {
        let dirs = root.driver("storage")?;
        let lock = dirs.lock_instance()?;
        for folder in [&dirs.config, &dirs.autostart, &dirs.run] {
            // What a killed manager was writing: the old documents are whole.
            if let Err(error) = file::discard_unfinished(folder, ".xml") {
                log::warn!("{error}");
            }
        }
        let instance = Arc::new(Self {
            root: root.clone(),
            dirs,
            events: EventHub::new(),
            pools: ObjectList::default(),
            _lock: lock,
        });
        reload::all(&instance);
        Ok(instance)
    }

    /// All pools in the order in which they came.
    pub(crate) fn all(&self) -> Vec<Arc<PoolObject>> {
        self.pools.collect(|pool| Some(Arc::clone(pool)))
    }

    /// The persistent document of the pool `name`.
    pub(crate) fn config_file(&self, name: &str) -> PathBuf {
        file::file_name_with_suffix(&self.dirs.config, name, ".xml")
    }

    /// The link that has the pool `name` started with the driver.
    pub(crate) fn autostart_link(&self, name: &str) -> PathBuf {
        file::file_name_with_suffix(&self.dirs.autostart, name, ".xml")
    }

    /// The document by which the running pool `name` is found again.
    pub(crate) fn state_file(&self, name: &str) -> PathBuf {
        file::file_name_with_suffix(&self.dirs.run, name, ".xml")
    }

    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn save_config(&self, pool: &Pool) -> Result<()> {
        file::replace(self.config_file(&pool.name), 0o600, pool.format())
    }

    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn save_state(&self, pool: &Pool) -> Result<()> {
        file::replace(self.state_file(&pool.name), 0o600, pool.format_state())
    }

    /// The pools that the documents of a folder describe; one that cannot be read is left alone and reported in the log.
    /// A document's name is its pool's, so that nobody is fooled by a copy.
    pub(crate) fn documents(folder: &Path, parse: fn(&str) -> Result<Pool>) -> Vec<Pool> {
        let names = file::list_dir(folder).unwrap_or_default();
        let documents = names.iter().filter_map(|name| Some((name, name.strip_suffix(".xml")?)));
        let read = |(file_name, pool_name): (&String, &str)| {
            let path = folder.join(file_name);
            match file::read_text(&path, MAX_DOCUMENT).and_then(|text| parse(&text)) {
                Ok(pool) if pool.name == pool_name => return Some(pool),
                Ok(pool) => {
                    log::error!("{} describes a pool of another name: '{}'", path.display(), pool.name);
                }
                Err(error) => log::error!("cannot load {}: {error}", path.display()),
            }
            None
        };
        documents.filter_map(read).collect()
    }
}
