//! The list of networks, pools, devices, filters, ... of a driver: an [`ObjectTable`] behind a lock, each object behind
//! its own. Lock order: the table before an object.

use std::sync::Arc;

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Name, Result};
use parking_lot::{Mutex, RwLock};

use super::ObjectTable;

/// Objects that are found by name and, if they have one, by UUID.
///
/// Upstream: the parts that `virNetworkObjList`, `virStoragePoolObjList`, `virNodeDeviceObjList`, ... have in common.
#[derive(Debug)]
pub struct ObjectList<T> {
    table: RwLock<ObjectTable<Mutex<T>>>,
}

/// What the name and the UUID of a document belong to.
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
        Self { table: RwLock::default() }
    }
}

impl<T> ObjectList<T> {
    /// Runs `body` with the object of that name.
    pub fn with_name<U>(&self, name: &str, body: impl FnOnce(&mut T) -> U) -> Option<U> {
        let object = self.table.read().by_name(name).cloned()?;
        Some(body(&mut object.lock()))
    }

    /// Runs `body` with the object of that UUID.
    pub fn with_uuid<U>(&self, uuid: &Uuid, body: impl FnOnce(&mut T) -> U) -> Option<U> {
        let object = self.table.read().by_uuid(uuid).cloned()?;
        Some(body(&mut object.lock()))
    }

    /// What `body` makes of the objects, in the order in which they came.
    pub fn collect<U>(&self, mut body: impl FnMut(&T) -> Option<U>) -> Vec<U> {
        let objects: Vec<_> = self.table.read().iter().cloned().collect();
        objects.iter().filter_map(|object| body(&object.lock())).collect()
    }

    /// Shows `body` what `name` and `uuid` belong to; a new object that it returns is added if both are free. Nobody else
    /// defines or removes meanwhile. Without a UUID the name alone counts.
    ///
    /// # Errors
    /// Those of `body`.
    pub fn define<U>(
        &self,
        name: &str,
        uuid: Option<Uuid>,
        body: impl FnOnce(Found<&mut T>) -> Result<(Option<T>, U)>,
    ) -> Result<U> {
        let mut table = self.table.write();
        let named = table.by_name(name).cloned();
        let identified = uuid.and_then(|uuid| table.by_uuid(&uuid).cloned());
        let (new, value) = match (&identified, &named) {
            (Some(object), Some(named)) if Arc::ptr_eq(object, named) => {
                body(Found::Same(&mut object.lock()))
            }
            (Some(object), _) => body(Found::OtherName(&mut object.lock())),
            (None, Some(object)) if uuid.is_some() => body(Found::OtherUuid(&mut object.lock())),
            (None, Some(object)) => body(Found::Same(&mut object.lock())),
            (None, None) => body(Found::Nothing),
        }?;
        if let Some(new) = new {
            table.insert(name.into(), uuid, Arc::new(Mutex::new(new)));
        }
        Ok(value)
    }

    /// Runs `body` with the object of that name; it is taken out if `body` returns `false`. `None` if there is no such
    /// object.
    pub fn retain_if<U>(
        &self,
        name: &str,
        body: impl FnOnce(&mut T) -> Result<(bool, U)>,
    ) -> Option<Result<U>> {
        let mut table = self.table.write();
        let object = table.by_name(name).cloned()?;
        let done = body(&mut object.lock());
        if matches!(done, Ok((false, _))) {
            table.remove(name);
        }
        Some(done.map(|(_, value)| value))
    }

    /// Takes an object out.
    pub fn remove(&self, name: &str) -> bool {
        self.table.write().remove(name).is_some()
    }

    /// Takes everything out and puts `objects` with their names and UUIDs in.
    pub fn replace(&self, objects: impl IntoIterator<Item = (Name, Option<Uuid>, T)>) {
        let mut table = ObjectTable::default();
        for (name, uuid, object) in objects {
            table.insert(name, uuid, Arc::new(Mutex::new(object)));
        }
        *self.table.write() = table;
    }
}

/// Whether an object passes the filter `flags` of a list call. A group is one question about the object: every flag that
/// asks it, with whether the object is what the flag wants. A group that `flags` asks nothing of lets everything pass.
///
/// Upstream: the `MATCH` conditions of `virNetworkMatch` and its like.
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

    fn list() -> ObjectList<&'static str> {
        let list = ObjectList::default();
        list.replace(
            [("a", 1), ("b", 2)].map(|(name, number)| (name.into(), Some(Uuid([number; 16])), name)),
        );
        list
    }

    fn found(list: &ObjectList<&'static str>, name: &str, number: u8) -> Found<&'static str> {
        let body = |found: Found<&mut &'static str>| {
            Ok(match found {
                Found::Nothing => (Some("new"), Found::Nothing),
                Found::Same(name) => (None, Found::Same(*name)),
                Found::OtherName(name) => (None, Found::OtherName(*name)),
                Found::OtherUuid(name) => (None, Found::OtherUuid(*name)),
            })
        };
        list.define(name, Some(Uuid([number; 16])), body).expect("no error")
    }

    #[test]
    fn a_document_is_told_what_it_collides_with() {
        let list = list();
        assert_eq!(found(&list, "a", 1), Found::Same("a"));
        assert_eq!(found(&list, "b", 1), Found::OtherName("a"));
        assert_eq!(found(&list, "c", 1), Found::OtherName("a"));
        assert_eq!(found(&list, "b", 3), Found::OtherUuid("b"));
        assert_eq!(found(&list, "c", 3), Found::Nothing);
        assert_eq!(list.collect(|name| Some(*name)), ["a", "b", "new"]);
        assert_eq!(list.with_uuid(&Uuid([3; 16]), |name| *name), Some("new"));
    }

    #[test]
    fn an_object_goes_when_its_body_says_so() {
        let list = list();
        assert_eq!(list.retain_if("a", |_| Ok((true, 7))).transpose().expect("no error"), Some(7));
        assert_eq!(list.retain_if("a", |_| Ok((false, 8))).transpose().expect("no error"), Some(8));
        assert!(list.with_name("a", |_| ()).is_none() && list.with_uuid(&Uuid([1; 16]), |_| ()).is_none());
        assert!(list.retain_if("a", |_| Ok((true, ()))).is_none() && !list.remove("a") && list.remove("b"));
    }

    #[test]
    fn groups_of_a_filter_are_independent() {
        let groups: &[&[(u32, bool)]] = &[&[(1, true), (2, false)], &[(4, false), (8, true)]];
        let passing: Vec<u32> = (0..16).filter(|flags| passes(*flags, groups)).collect();
        assert_eq!(passing, [0, 1, 3, 8, 9, 11, 12, 13, 15]);
    }
}
