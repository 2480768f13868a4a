//! A table of named objects with an index for every kind of look-up.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ferrovirt_util::Name;
use ferrovirt_util::uuid::Uuid;

/// Objects by name, by UUID if they have one, and in the order in which they were added. Every look-up, insertion and
/// removal takes the same time however many objects there are.
///
/// With many objects a look-up costs little more than the misses of the caches, of which each piece of memory that
/// belongs to one object is one. So the table holds short names themselves, and `N`, a fact about each object that
/// [`Self::named`] tells without touching the object.
#[derive(Debug)]
pub struct ObjectTable<T, N = ()> {
    by_name: HashMap<Name, Entry<T, N>>,
    by_uuid: HashMap<Uuid, Arc<T>>,
    ordered: BTreeMap<u64, Arc<T>>,
    added: u64,
}

#[derive(Debug)]
struct Entry<T, N> {
    object: Arc<T>,
    uuid: Option<Uuid>,
    note: N,
    order: u64,
}

impl<T, N> Default for ObjectTable<T, N> {
    fn default() -> Self {
        Self { by_name: HashMap::new(), by_uuid: HashMap::new(), ordered: BTreeMap::new(), added: 0 }
    }
}

impl<T, N: Copy + Default> ObjectTable<T, N> {
    /// Adds an object; `false` if its name or its UUID is taken, and nothing is changed.
    pub fn insert(&mut self, name: Name, uuid: Option<Uuid>, object: Arc<T>) -> bool {
        let taken = uuid.is_some_and(|uuid| self.by_uuid.contains_key(&uuid));
        if taken || self.by_name.contains_key(&*name) {
            return false;
        }
        self.added += 1;
        let order = self.added;
        if let Some(uuid) = uuid {
            self.by_uuid.insert(uuid, Arc::clone(&object));
        }
        self.ordered.insert(order, Arc::clone(&object));
        self.by_name.insert(name, Entry { object, uuid, note: N::default(), order });
        true
    }

    /// Takes the object with that name out.
    pub fn remove(&mut self, name: &str) -> Option<Arc<T>> {
        let entry = self.by_name.remove(name)?;
        if let Some(uuid) = entry.uuid {
            self.by_uuid.remove(&uuid);
        }
        self.ordered.remove(&entry.order);
        Some(entry.object)
    }

    /// Gives an object another name; it keeps its place. `false` if there is no such object or the new name is taken.
    pub fn rename(&mut self, from: &str, to: &str) -> bool {
        if self.by_name.contains_key(to) {
            return false;
        }
        let Some(entry) = self.by_name.remove(from) else { return false };
        self.by_name.insert(to.into(), entry);
        true
    }

    /// The object with that name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&Arc<T>> {
        self.by_name.get(name).map(|entry| &entry.object)
    }

    /// Name, UUID and note of the object with that name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(Name, Option<Uuid>, N)> {
        self.by_name.get_key_value(name).map(|(name, entry)| (name.clone(), entry.uuid, entry.note))
    }

    /// Notes a fact about the object with that name.
    pub fn note(&mut self, name: &str, note: N) {
        if let Some(entry) = self.by_name.get_mut(name) {
            entry.note = note;
        }
    }

    /// The object with that UUID.
    #[must_use]
    pub fn by_uuid(&self, uuid: &Uuid) -> Option<&Arc<T>> {
        self.by_uuid.get(uuid)
    }

    /// All objects in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<T>> {
        self.ordered.values()
    }

    /// How many objects there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ordered.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ordered.is_empty()
    }
}
