//! The volumes of a pool, with an index for every kind of look-up.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ferrovirt_conf::storage::Volume;

/// A volume and who works on it. Upstream: `virStorageVolObj`.
#[derive(Debug)]
pub(crate) struct VolumeEntry {
    pub(crate) def: Volume,
    /// It has its place, but is not whole yet.
    pub(crate) building: bool,
    /// How many calls need it to stay as it is. Upstream: `in_use`.
    pub(crate) users: u32,
}

/// The volumes of a pool, in the order of their names.
#[derive(Debug, Default)]
pub(crate) struct Volumes {
    by_name: BTreeMap<Arc<str>, VolumeEntry>,
    names_by_path: HashMap<String, Arc<str>>,
    names_by_key: HashMap<String, Arc<str>>,
}

impl Volumes {
    pub(crate) fn new(found: Vec<Volume>) -> Self {
        let mut this = Self::default();
        found.into_iter().for_each(|volume| this.insert(volume, false));
        this
    }

    /// Adds a volume; one of the same name is replaced.
    pub(crate) fn insert(&mut self, volume: Volume, building: bool) {
        let name: Arc<str> = volume.name.as_str().into();
        if let Some(path) = &volume.target.path {
            self.names_by_path.insert(path.clone(), Arc::clone(&name));
        }
        if let Some(key) = &volume.key {
            self.names_by_key.insert(key.clone(), Arc::clone(&name));
        }
        self.by_name.insert(name, VolumeEntry { def: volume, building, users: 0 });
    }

    /// Takes a volume out.
    pub(crate) fn remove(&mut self, name: &str) -> Option<VolumeEntry> {
        let entry = self.by_name.remove(name)?;
        if let Some(path) = &entry.def.target.path {
            self.names_by_path.remove(path);
        }
        if let Some(key) = &entry.def.key {
            self.names_by_key.remove(key);
        }
        Some(entry)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&VolumeEntry> {
        self.by_name.get(name)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut VolumeEntry> {
        self.by_name.get_mut(name)
    }

    pub(crate) fn by_path(&self, path: &str) -> Option<&VolumeEntry> {
        self.get(self.names_by_path.get(path)?)
    }

    pub(crate) fn by_key(&self, key: &str) -> Option<&VolumeEntry> {
        self.get(self.names_by_key.get(key)?)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Volume> {
        self.by_name.values().map(|entry| &entry.def)
    }

    pub(crate) fn len(&self) -> usize {
        self.by_name.len()
    }
}
