//! The volumes of a pool, with an index for every kind of look-up.

use std::collections::{BTreeMap, HashMap};

use ferrovirt::Name;
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
    by_name: BTreeMap<Name, VolumeEntry>,
    names_by_path: HashMap<String, Name>,
    names_by_key: HashMap<String, Name>,
}

impl Volumes {
    /// Takes in what was found in the pool. A volume that calls work on is still theirs.
    pub(crate) fn replace(&mut self, found: Vec<Volume>) {
        let old = std::mem::take(self);
        found.into_iter().for_each(|volume| self.insert(volume, false));
        for (name, entry) in old.by_name {
            if entry.users == 0 && !entry.building {
                continue;
            }
            if !self.by_name.contains_key(&name) {
                self.insert(entry.def, false);
            }
            if let Some(new) = self.by_name.get_mut(&name) {
                (new.users, new.building) = (entry.users, entry.building);
            }
        }
    }

    /// Adds a volume; one of the same name is replaced.
    pub(crate) fn insert(&mut self, volume: Volume, building: bool) {
        let name: Name = volume.name.as_str().into();
        if let Some(path) = &volume.target.path {
            self.names_by_path.insert(path.clone(), name.clone());
        }
        if let Some(key) = &volume.key {
            self.names_by_key.insert(key.clone(), name.clone());
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

#[cfg(test)]
mod tests {
    use ferrovirt_conf::storage::{CapacityRule, Pool};

    use super::*;

    fn volume(name: &str) -> Volume {
        let text = "<pool type='dir'><name>p</name><target><path>/images</path></target></pool>";
        let text = (
            Pool::parse(text).unwrap(),
            format!("<volume><name>{name}</name><capacity>1</capacity></volume>"),
        );
        let mut volume = Volume::parse(&text.1, &text.0, CapacityRule::Required).unwrap();
        volume.key = Some(format!("key of {name}"));
        volume.target.path = Some(format!("/images/{name}"));
        volume
    }

    #[test]
    fn every_index_leads_to_the_volume_until_it_is_gone() {
        let mut volumes = Volumes::default();
        volumes.replace(vec![volume("b"), volume("a")]);
        assert_eq!(volumes.iter().map(|volume| volume.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(volumes.by_path("/images/a").unwrap().def.name, "a");
        assert_eq!(volumes.by_key("key of b").unwrap().def.name, "b");
        volumes.remove("a").unwrap();
        assert!(volumes.by_path("/images/a").is_none() && volumes.by_key("key of a").is_none());
        assert_eq!(volumes.len(), 1);
    }

    #[test]
    fn volumes_in_use_survive_a_look_at_the_pool() {
        let mut volumes = Volumes::default();
        volumes.replace(vec![volume("used"), volume("idle")]);
        volumes.get_mut("used").unwrap().users = 2;
        volumes.insert(volume("new"), true);
        volumes.replace(vec![volume("used")]);
        assert_eq!(volumes.get("used").unwrap().users, 2);
        assert!(volumes.get("new").unwrap().building && volumes.get("idle").is_none());
    }
}
