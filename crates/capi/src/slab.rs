//! Places for the many small objects that C programs hold by address, and for asking about any address.
//!
//! A place is taken, counted and given back without a lock and without the allocator. Its memory is never freed, so that its
//! counts can be read through any address that a program gives us: one that is no place, or a place that is empty, is an
//! invalid object. What a place holds stays while a call uses it, even if another thread frees the handle meanwhile.

use std::cell::UnsafeCell;
use std::mem::MaybeUninit;
use std::ops::Deref;
use std::sync::OnceLock;

use ferrovirt_util::sync::Mutex;
use ferrovirt_util::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering, fence};

/// Places in the first block; each other block has twice as many as the one before.
const FIRST: usize = 64;
/// More blocks than memory has room for.
const BLOCKS: usize = 24;

/// One reference of the program, in a place's count. Those of calls are below it: there are never so many threads.
const REFERENCE: u64 = 1 << 24;

struct Place<T> {
    /// References of the program and of calls; 0 if the place is empty.
    count: AtomicU64,
    /// The next empty place, while this one is empty: its number and one, 0 for none.
    next: AtomicU32,
    number: u32,
    value: UnsafeCell<MaybeUninit<T>>,
}

/// Places for objects of one type.
pub(crate) struct Slab<T> {
    blocks: [OnceLock<Box<[Place<T>]>>; BLOCKS],
    /// Blocks that there are.
    grown: AtomicUsize,
    /// The first empty place, as [`Place::next`] has it; in the upper half a number that changes each time, so that nobody
    /// takes a place from a list that has become another one meanwhile.
    empty: AtomicU64,
    /// Number of the first place that was never used.
    unused: Mutex<u32>,
}

// SAFETY: values are moved in and dropped by one thread at a time, and shared as `&T` meanwhile.
unsafe impl<T: Send + Sync> Sync for Slab<T> {}
// SAFETY: as above; the slab owns its values.
unsafe impl<T: Send> Send for Slab<T> {}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self {
            blocks: [const { OnceLock::new() }; BLOCKS],
            grown: AtomicUsize::new(0),
            empty: AtomicU64::new(0),
            unused: Mutex::new(0),
        }
    }
}

impl<T> Slab<T> {
    /// Puts a value into a place, with one reference; its address.
    pub(crate) fn insert(&self, value: T) -> usize {
        let place = self.take_place();
        // SAFETY: the place is empty and ours alone until it is counted.
        unsafe { place.value.get().write(MaybeUninit::new(value)) };
        place.count.store(REFERENCE, Ordering::Release);
        std::ptr::from_ref(place) as usize
    }

    /// The value at `address`, kept until the guard goes.
    pub(crate) fn get(&self, address: usize) -> Option<Guard<'_, T>> {
        let place = self.place(address)?;
        let held = |count| (count >= REFERENCE).then_some(count + 1);
        place.count.fetch_update(Ordering::Acquire, Ordering::Relaxed, held).ok()?;
        Some(Guard { slab: self, place })
    }

    /// Drops a reference of the program; `false` if it holds none.
    pub(crate) fn release(&self, address: usize) -> bool {
        let Some(place) = self.place(address) else { return false };
        let less = |count: u64| count.checked_sub(REFERENCE);
        let Ok(before) = place.count.fetch_update(Ordering::Release, Ordering::Relaxed, less) else {
            return false;
        };
        if before == REFERENCE {
            self.clear(place);
        }
        true
    }

    /// Empties a place whose last reference has gone.
    fn clear(&self, place: &Place<T>) {
        // All that other threads did with the value has happened before.
        fence(Ordering::Acquire);
        // SAFETY: nobody counts, so nobody looks at the value or can begin to; it was written when the place was taken.
        unsafe { (*place.value.get()).assume_init_drop() };
        let mut empty = self.empty.load(Ordering::Relaxed);
        loop {
            place.next.store(number(empty), Ordering::Relaxed);
            let first = changed(empty, place.number + 1);
            match self.empty.compare_exchange_weak(empty, first, Ordering::Release, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => empty = now,
            }
        }
    }

    fn take_place(&self) -> &Place<T> {
        let mut empty = self.empty.load(Ordering::Acquire);
        while let Some(first) = number(empty).checked_sub(1) {
            let place = self.numbered(first);
            let rest = changed(empty, place.next.load(Ordering::Relaxed));
            match self.empty.compare_exchange_weak(empty, rest, Ordering::Acquire, Ordering::Acquire) {
                Ok(_) => return place,
                Err(now) => empty = now,
            }
        }
        let mut unused = self.unused.lock();
        let place = self.numbered(*unused);
        *unused += 1;
        self.grown.fetch_max(block_of(place.number) + 1, Ordering::Release);
        place
    }

    /// The place with a number; its block is made if there is none yet.
    fn numbered(&self, number: u32) -> &Place<T> {
        let block = block_of(number);
        // The numbers of a block begin where those of all smaller ones end.
        let (size, begin) = (FIRST << block, (FIRST << block) - FIRST);
        let places = self.blocks[block].get_or_init(|| {
            let numbers =
                (begin..begin + size).map(|number| u32::try_from(number).expect("BLOCKS is small enough"));
            let empty = |number| Place {
                count: AtomicU64::new(0),
                next: AtomicU32::new(0),
                number,
                value: UnsafeCell::new(MaybeUninit::uninit()),
            };
            numbers.map(empty).collect()
        });
        &places[number as usize - begin]
    }

    /// The place that begins at `address`.
    fn place(&self, address: usize) -> Option<&Place<T>> {
        // Most places are in the last block.
        for block in self.blocks[..self.grown.load(Ordering::Acquire)].iter().rev() {
            let places = block.get()?;
            let offset = address.wrapping_sub(places.as_ptr() as usize);
            if let Some(place) = places.get(offset / size_of::<Place<T>>()) {
                return offset.is_multiple_of(size_of::<Place<T>>()).then_some(place);
            }
        }
        None
    }
}

/// The block that a place is in.
fn block_of(number: u32) -> usize {
    (number as usize / FIRST + 1).ilog2() as usize
}

/// The lower half of [`Slab::empty`].
#[expect(clippy::cast_possible_truncation, reason = "the half that is wanted")]
fn number(empty: u64) -> u32 {
    empty as u32
}

/// What becomes of [`Slab::empty`] when another place is the first.
fn changed(empty: u64, number: u32) -> u64 {
    ((empty >> 32).wrapping_add(1) << 32) | u64::from(number)
}

/// A value in use by a call.
pub(crate) struct Guard<'a, T> {
    slab: &'a Slab<T>,
    place: &'a Place<T>,
}

impl<T> Guard<'_, T> {
    /// Adds a reference of the program.
    pub(crate) fn retain(&self) {
        self.place.count.fetch_add(REFERENCE, Ordering::Relaxed);
    }

    /// The address that the program knows the value by.
    pub(crate) fn address(&self) -> usize {
        std::ptr::from_ref(self.place) as usize
    }
}

impl<T> Deref for Guard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the place is counted as used, so its value is there and nobody changes it.
        unsafe { (*self.place.value.get()).assume_init_ref() }
    }
}

impl<T> Drop for Guard<'_, T> {
    fn drop(&mut self) {
        if self.place.count.fetch_sub(1, Ordering::Release) == 1 {
            self.slab.clear(self.place);
        }
    }
}

#[cfg(all(test, not(ferrovirt_loom)))]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn values_live_until_the_last_reference_and_the_last_call() {
        let slab = Slab::default();
        let value = Arc::new(());
        let at = slab.insert(Arc::clone(&value));
        slab.get(at).unwrap().retain();
        assert!(slab.release(at) && slab.get(at).is_some());
        let in_use = slab.get(at).unwrap();
        assert!(slab.release(at));
        assert!(slab.get(at).is_none() && !slab.release(at), "the program holds none any more");
        assert_eq!(Arc::strong_count(&value), 2, "a call uses it still");
        drop(in_use);
        assert_eq!(Arc::strong_count(&value), 1);
    }

    #[test]
    fn only_places_that_hold_something_are_found() {
        let slab = Slab::default();
        assert!(slab.get(0).is_none() && slab.get(64).is_none());
        let all: Vec<_> = (0..1000).map(|n: usize| slab.insert(n)).collect();
        for (n, at) in all.iter().enumerate() {
            assert_eq!(slab.get(*at).as_deref(), Some(&n));
            assert_eq!(slab.get(*at).unwrap().address(), *at);
            assert!(slab.get(at + 1).is_none() && slab.get(at + 8).is_none());
        }
        for at in &all[..500] {
            assert!(slab.release(*at));
        }
        assert!(all.iter().enumerate().all(|(n, at)| slab.get(*at).is_some() == (n >= 500)));
        let again: Vec<_> = (0..500).map(|n| slab.insert(n)).collect();
        assert!(again.iter().all(|at| all[..500].contains(at)), "places are used again");
        assert!(slab.get(usize::MAX).is_none());
    }

    #[test]
    fn threads_take_and_give_places_back() {
        let slab = Slab::default();
        std::thread::scope(|scope| {
            for thread in 0..4_usize {
                let slab = &slab;
                scope.spawn(move || {
                    for round in 0..2000 {
                        let value = (thread, round);
                        let mine: Vec<_> = (0..1 + round % 7).map(|_| slab.insert(value)).collect();
                        assert!(mine.iter().all(|at| slab.get(*at).as_deref() == Some(&value)));
                        assert!(mine.iter().all(|at| slab.release(*at)));
                    }
                });
            }
        });
        assert!(*slab.unused.lock() <= 4 * 7, "no more places than were in use at a time");
    }
}

#[cfg(all(test, ferrovirt_loom))]
mod models {
    use std::sync::Arc;

    use loom::thread;

    use super::*;

    /// Two threads: one uses a value, the other drops the reference. Whatever the order, who found it can use it, and it is
    /// dropped once, at the end.
    #[test]
    fn use_and_release() {
        loom::model(|| {
            let (slab, value) = (Arc::new(Slab::default()), Arc::new(7));
            let at = slab.insert(Arc::clone(&value));
            let user = {
                let slab = Arc::clone(&slab);
                thread::spawn(move || {
                    if let Some(found) = slab.get(at) {
                        assert_eq!(**found, 7);
                    }
                })
            };
            assert!(slab.release(at));
            user.join().expect("no panic");
            assert!(slab.get(at).is_none());
            assert_eq!(Arc::strong_count(&value), 1);
        });
    }

    /// Both threads drop a reference of two, and one tries a third time.
    #[test]
    fn both_release() {
        loom::model(|| {
            let (slab, value) = (Arc::new(Slab::default()), Arc::new(7));
            let at = slab.insert(Arc::clone(&value));
            slab.get(at).expect("held").retain();
            let other = {
                let slab = Arc::clone(&slab);
                thread::spawn(move || slab.release(at))
            };
            assert!(slab.release(at));
            assert!(other.join().expect("no panic"));
            assert!(!slab.release(at));
            assert_eq!(Arc::strong_count(&value), 1);
        });
    }

    /// Each thread gives a place back and takes one: never both the same.
    #[test]
    fn places_go_to_one_thread() {
        loom::model(|| {
            let slab = Arc::new(Slab::default());
            let (a, b) = (slab.insert(1), slab.insert(2));
            let other = {
                let slab = Arc::clone(&slab);
                thread::spawn(move || {
                    assert!(slab.release(a));
                    slab.insert(3)
                })
            };
            assert!(slab.release(b));
            let (mine, theirs) = (slab.insert(4), other.join().expect("no panic"));
            assert_ne!(mine, theirs);
            assert_eq!((slab.get(mine).map(|v| *v), slab.get(theirs).map(|v| *v)), (Some(4), Some(3)));
        });
    }
}
