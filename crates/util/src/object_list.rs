//! A list of named objects in memory: networks, pools, devices, filters, ... of a driver.
//!
//! The list keeps the order in which objects came, finds them by name and by UUID, and says what a new document would
//! collide with. It has no lock of its own: a driver puts the list, or what it lists, behind one.
//!
//! Upstream: the parts that `virNetworkObjList`, `virStoragePoolObjList`, `virNodeDeviceObjList`, ... have in common.

use std::collections::{BTreeMap, HashMap};

use crate::uuid::Uuid;

/// What an object is found by. Neither may change while the object is in a list.
pub trait Keyed {
    /// Its name, unique in a list.
    fn name(&self) -> &str;

    /// Its UUID, unique in a list; `None` for kinds of objects that have none.
    fn uuid(&self) -> Option<Uuid> {
        None
    }
}

impl<T: Keyed + ?Sized> Keyed for std::sync::Arc<T> {
    fn name(&self) -> &str {
        (**self).name()
    }

    fn uuid(&self) -> Option<Uuid> {
        (**self).uuid()
    }
}

/// Objects in the order in which they came.
#[derive(Clone, Debug)]
pub struct ObjectList<T> {
    names: HashMap<String, u64>,
    uuids: HashMap<Uuid, u64>,
    objects: BTreeMap<u64, T>,
    next: u64,
}

/// What a name and a UUID belong to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// To nothing: they are free.
    Nothing,
    /// Both to this object.
    Same(T),
    /// The UUID belongs to this object, which has another name.
    OtherName(T),
    /// The name belongs to this object, which has another UUID.
    OtherUuid(T),
}

impl<T> Default for ObjectList<T> {
    fn default() -> Self {
        Self { names: HashMap::new(), uuids: HashMap::new(), objects: BTreeMap::new(), next: 0 }
    }
}

impl<T: Keyed> ObjectList<T> {
    /// The object with this name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&T> {
        self.objects.get(self.names.get(name)?)
    }

    /// The object with this name, to change it.
    pub fn by_name_mut(&mut self, name: &str) -> Option<&mut T> {
        self.objects.get_mut(self.names.get(name)?)
    }

    /// The object with this UUID.
    #[must_use]
    pub fn by_uuid(&self, uuid: &Uuid) -> Option<&T> {
        self.objects.get(self.uuids.get(uuid)?)
    }

    /// The object with this UUID, to change it.
    pub fn by_uuid_mut(&mut self, uuid: &Uuid) -> Option<&mut T> {
        self.objects.get_mut(self.uuids.get(uuid)?)
    }

    /// What `name` and `uuid` belong to; the UUID is looked at first.
    #[must_use]
    pub fn find(&self, name: &str, uuid: &Uuid) -> Found<&T> {
        match (self.by_uuid(uuid), self.by_name(name)) {
            (Some(object), _) if object.name() == name => Found::Same(object),
            (Some(object), _) => Found::OtherName(object),
            (None, Some(object)) => Found::OtherUuid(object),
            (None, None) => Found::Nothing,
        }
    }

    /// Adds `object`; the one with the same name, if there is any, is replaced in its place.
    pub fn insert(&mut self, object: T) -> &mut T {
        let order = match self.names.get(object.name()) {
            Some(order) => *order,
            None => {
                self.next += 1;
                self.next
            }
        };
        if let Some(old) = self.objects.remove(&order).and_then(|old| old.uuid()) {
            self.uuids.remove(&old);
        }
        self.names.insert(object.name().to_owned(), order);
        if let Some(uuid) = object.uuid() {
            self.uuids.insert(uuid, order);
        }
        self.objects.entry(order).insert_entry(object).into_mut()
    }

    /// Takes the object with this name out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let object = self.objects.remove(&self.names.remove(name)?)?;
        if let Some(uuid) = object.uuid() {
            self.uuids.remove(&uuid);
        }
        Some(object)
    }

    /// All objects in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.objects.values()
    }

    /// How many objects there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.objects.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }
}

/// Whether an object passes the filter `flags` of a list call. A group is one question about the object: every flag that
/// asks it, with whether the object is what the flag wants. A group that `flags` asks nothing of lets everything pass.
///
/// Upstream: the `MATCH` conditions of `virDomainObjMatchFilter` and its like.
#[must_use]
pub fn passes(flags: u32, groups: &[&[(u32, bool)]]) -> bool {
    groups.iter().all(|group| {
        let asked = group.iter().any(|(flag, _)| flags & flag != 0);
        !asked || group.iter().any(|(flag, holds)| flags & flag != 0 && *holds)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Thing(&'static str, u8);

    impl Keyed for Thing {
        fn name(&self) -> &str {
            self.0
        }

        fn uuid(&self) -> Option<Uuid> {
            Some(Uuid([self.1; 16]))
        }
    }

    #[test]
    fn finds_by_both_keys_and_says_what_collides() {
        let mut list = ObjectList::default();
        list.insert(Thing("a", 1));
        list.insert(Thing("b", 2));
        assert_eq!(list.by_name("a"), list.by_uuid(&Uuid([1; 16])));
        assert_eq!(list.find("a", &Uuid([1; 16])), Found::Same(&Thing("a", 1)));
        assert_eq!(list.find("b", &Uuid([1; 16])), Found::OtherName(&Thing("a", 1)));
        assert_eq!(list.find("b", &Uuid([3; 16])), Found::OtherUuid(&Thing("b", 2)));
        assert_eq!(list.find("c", &Uuid([3; 16])), Found::Nothing);
    }

    #[test]
    fn keeps_the_order_and_both_indices() {
        let mut list = ObjectList::default();
        for (name, number) in [("a", 1), ("b", 2), ("c", 3)] {
            list.insert(Thing(name, number));
        }
        list.insert(Thing("a", 9));
        assert_eq!(list.iter().map(|t| t.0).collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(
            (list.by_uuid(&Uuid([1; 16])), list.by_uuid(&Uuid([9; 16]))),
            (None, Some(&Thing("a", 9)))
        );
        assert_eq!(list.remove("a"), Some(Thing("a", 9)));
        assert_eq!((list.len(), list.by_uuid(&Uuid([9; 16]))), (2, None));
        assert_eq!(list.remove("a"), None);
        list.insert(Thing("a", 1));
        assert_eq!(list.iter().map(|t| t.0).collect::<Vec<_>>(), ["b", "c", "a"]);
    }

    #[test]
    fn groups_of_a_filter_are_independent() {
        let groups: &[&[(u32, bool)]] = &[&[(1, true), (2, false)], &[(4, false), (8, true)]];
        let passing: Vec<u32> = (0..16).filter(|flags| passes(*flags, groups)).collect();
        assert_eq!(passing, [0, 1, 3, 8, 9, 11, 12, 13, 15]);
    }
}
