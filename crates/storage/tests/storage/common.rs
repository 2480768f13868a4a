//! What the tests share: a root in a temporary folder, and a pool in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt::{Connect, ConnectOptions, Registry, StoragePool, StorageVol};
use tempfile::TempDir;

/// A root and its images.
pub(crate) struct Lab {
    registry: Arc<Registry>,
    folder: TempDir,
}

impl Lab {
    pub(crate) fn new() -> Self {
        let registry = Registry::new();
        ferrovirt_driver_storage::register(&registry);
        Self { registry, folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Opens the root; when all that came from it is dropped, the manager is gone.
    pub(crate) fn open(&self) -> Connect {
        open(&self.registry, self.folder.path())
    }

    /// The document of a pool in the root's folder `name`.
    pub(crate) fn document(&self, name: &str) -> String {
        document(name, &self.path(name))
    }

    /// A running, transient pool.
    pub(crate) fn pool(&self, connect: &Connect, name: &str) -> StoragePool {
        connect
            .storage_pool_create_xml(&self.document(name), ferrovirt::consts::STORAGE_POOL_CREATE_WITH_BUILD)
            .unwrap()
    }
}

pub(crate) fn open(registry: &Arc<Registry>, root: &Path) -> Connect {
    let uri = format!("storage:///embed?root={}", root.display());
    ConnectOptions::new().registry(Arc::clone(registry)).open(Some(&uri)).unwrap()
}

pub(crate) fn document(name: &str, path: &Path) -> String {
    format!("<pool type='dir'><name>{name}</name><target><path>{}</path></target></pool>", path.display())
}

/// A raw volume, with holes where nothing is written.
pub(crate) fn volume(pool: &StoragePool, name: &str, capacity: u64) -> StorageVol {
    let xml = format!(
        "<volume><name>{name}</name><capacity>{capacity}</capacity><allocation>0</allocation></volume>"
    );
    pool.vol_create_xml(&xml, 0).unwrap()
}
