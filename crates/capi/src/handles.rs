//! The table of the connections and streams that C programs hold, by address.
//!
//! Looking a handle up clones its `Arc`, so a handle that another thread frees stays alive until the call returns, and an
//! address that is not (or no longer) in the table is an invalid object, never memory that is read.

use std::any::Any;
use std::collections::HashMap;
use std::ffi::c_void;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{Arc, Weak};

use ferrovirt_util::sync::RwLock;

/// Handles are spread over this many tables, so that threads do not wait for each other.
const SHARDS: usize = 64;

/// Whatever a handle is.
pub(crate) type Handle = Arc<dyn Any + Send + Sync>;

/// Addresses need no better hash than a multiplication.
#[derive(Default)]
struct AddressHasher(u64);

impl Hasher for AddressHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 << 8) | u64::from(*byte);
        }
    }
    fn write_usize(&mut self, value: usize) {
        self.0 = (value as u64 >> 4).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

enum Entry {
    /// The program holds so many references.
    Held(Handle, usize),
    /// A connection that the program has closed, but that other handles keep.
    Kept(Weak<dyn Any + Send + Sync>),
}

type Shard = RwLock<HashMap<usize, Entry, BuildHasherDefault<AddressHasher>>>;

/// The table.
pub(crate) struct Handles(Vec<Shard>);

impl Default for Handles {
    fn default() -> Self {
        Self((0..SHARDS).map(|_| Shard::default()).collect())
    }
}

/// The address that C knows a handle by.
pub(crate) fn address(handle: &Handle) -> usize {
    Arc::as_ptr(handle).cast::<c_void>() as usize
}

impl Handles {
    fn shard(&self, address: usize) -> &Shard {
        &self.0[(address >> 6) % SHARDS]
    }

    /// Adds a handle with one reference; its address.
    pub(crate) fn insert(&self, handle: Handle) -> usize {
        let address = address(&handle);
        self.shard(address).write().insert(address, Entry::Held(handle, 1));
        address
    }

    /// The handle at `address`.
    pub(crate) fn get(&self, address: usize) -> Option<Handle> {
        match self.shard(address).read().get(&address)? {
            Entry::Held(handle, _) => Some(Arc::clone(handle)),
            Entry::Kept(weak) => weak.upgrade(),
        }
    }

    /// Adds a reference.
    pub(crate) fn retain(&self, handle: &Handle) {
        let address = address(handle);
        if let Some(entry) = self.shard(address).write().get_mut(&address) {
            match entry {
                Entry::Held(_, count) => *count += 1,
                Entry::Kept(_) => *entry = Entry::Held(Arc::clone(handle), 1),
            }
        }
    }

    /// Drops a reference; the number that is left, `None` if the program holds none. A handle that other handles keep
    /// (`keeps`) stays in the table for them; they call [`Self::forget`] when the last of them goes.
    pub(crate) fn release(&self, handle: &Handle, keeps: bool) -> Option<usize> {
        let address = address(handle);
        let mut table = self.shard(address).write();
        let Some(Entry::Held(_, count)) = table.get_mut(&address) else { return None };
        *count -= 1;
        let left = *count;
        // Without the caller's and the table's own reference, what remains belongs to other handles.
        let others = if keeps { Arc::strong_count(handle) - 2 } else { 0 };
        if left == 0 {
            let removed = match others {
                0 => table.remove(&address),
                _ => table.insert(address, Entry::Kept(Arc::downgrade(handle))),
            };
            drop(table);
            drop(removed);
        }
        Some(left + others)
    }

    /// The handle at `address` is going: forgets it if only other handles kept it.
    pub(crate) fn forget(&self, address: usize) {
        let mut table = self.shard(address).write();
        if matches!(table.get(&address), Some(Entry::Kept(_))) {
            table.remove(&address);
        }
    }

    #[cfg(test)]
    fn len(&self) -> usize {
        self.0.iter().map(|shard| shard.read().len()).sum()
    }
}

#[cfg(all(test, not(ferrovirt_loom)))]
mod tests {
    use super::*;

    #[test]
    fn handles_are_counted_and_go() {
        let handles = Handles::default();
        let handle: Handle = Arc::new(7_i32);
        let at = handles.insert(Arc::clone(&handle));
        handles.retain(&handle);
        assert_eq!(handles.release(&handle, false), Some(1));
        assert!(handles.get(at).is_some());
        assert_eq!(handles.release(&handle, false), Some(0));
        assert!(handles.get(at).is_none());
        assert_eq!(handles.release(&handle, false), None);
        assert_eq!(handles.len(), 0);
    }

    #[test]
    fn a_call_in_flight_does_not_keep_a_freed_handle_in_the_table() {
        let handles = Handles::default();
        let handle: Handle = Arc::new(7_i32);
        let at = handles.insert(Arc::clone(&handle));
        let in_flight = handles.get(at);
        assert_eq!(handles.release(&handle, false), Some(0));
        drop(in_flight);
        assert_eq!(handles.len(), 0);
    }

    #[test]
    fn a_closed_connection_stays_for_its_other_handles() {
        let handles = Handles::default();
        let connection: Handle = Arc::new("connection");
        let at = handles.insert(Arc::clone(&connection));
        let domain = Arc::clone(&connection);
        assert_eq!(handles.release(&connection, true), Some(1));
        assert!(handles.get(at).is_some(), "a domain still has it");
        handles.retain(&connection);
        assert_eq!(handles.release(&connection, true), Some(1));
        drop(domain);
        handles.forget(at);
        assert_eq!(handles.len(), 0);
    }
}

#[cfg(all(test, ferrovirt_loom))]
mod models {
    use super::*;
    use loom::thread;

    /// Two threads: one uses a handle, the other frees it. Whatever the order, the table is empty at the end, and who
    /// found the handle can use it.
    #[test]
    fn use_and_free() {
        loom::model(|| {
            let handles = Arc::new(Handles::default());
            let at = handles.insert(Arc::new(7_i32));
            let user = {
                let handles = Arc::clone(&handles);
                thread::spawn(move || {
                    if let Some(found) = handles.get(at) {
                        assert_eq!(found.downcast_ref(), Some(&7_i32));
                    }
                })
            };
            if let Some(found) = handles.get(at) {
                assert_eq!(handles.release(&found, false), Some(0));
            }
            user.join().expect("no panic");
            assert!(handles.get(at).is_none());
            assert_eq!(handles.len(), 0);
        });
    }

    /// Two threads take and drop references of their own: the program's first one survives both.
    #[test]
    fn retain_and_release() {
        loom::model(|| {
            let handles = Arc::new(Handles::default());
            let at = handles.insert(Arc::new(7_i32));
            let threads: Vec<_> = (0..2)
                .map(|_| {
                    let handles = Arc::clone(&handles);
                    thread::spawn(move || {
                        let found = handles.get(at).expect("held");
                        handles.retain(&found);
                        assert!(handles.release(&found, false) >= Some(1));
                    })
                })
                .collect();
            for thread in threads {
                thread.join().expect("no panic");
            }
            let found = handles.get(at).expect("held");
            assert_eq!(handles.release(&found, false), Some(0));
            assert_eq!(handles.len(), 0);
        });
    }

    /// Both threads free the handle, which has two references: one of them is the last, and a third time is refused.
    #[test]
    fn both_free() {
        loom::model(|| {
            let handles = Arc::new(Handles::default());
            let at = handles.insert(Arc::new(7_i32));
            handles.retain(&handles.get(at).expect("held"));
            let other = {
                let handles = Arc::clone(&handles);
                thread::spawn(move || handles.get(at).and_then(|found| handles.release(&found, false)))
            };
            let mine = handles.get(at).and_then(|found| handles.release(&found, false));
            let theirs = other.join().expect("no panic");
            assert_eq!(mine.max(theirs), Some(1));
            assert_eq!(mine.min(theirs), Some(0));
            assert_eq!(handles.len(), 0);
        });
    }
}
