//! The locks and atomic numbers of what many threads share: parking_lot's and the standard library's, or loom's when `--cfg ferrovirt_loom` asks for a model.
//!
//! A model runs a small test under every order in which its threads can take the locks. `cargo xtask ci --only loom` runs
//! the models of the driver registry, the event hub and the C handles.

#[cfg(ferrovirt_loom)]
pub use loom::sync::atomic;
#[cfg(not(ferrovirt_loom))]
pub use parking_lot::{Mutex, RwLock};
#[cfg(not(ferrovirt_loom))]
pub use std::sync::atomic;

#[cfg(ferrovirt_loom)]
pub use model::{Mutex, RwLock};

/// loom's locks with parking_lot's methods: a model has no poisoned locks.
#[cfg(ferrovirt_loom)]
mod model {
    use loom::sync;

    /// See [`parking_lot::Mutex`].
    #[derive(Debug)]
    pub struct Mutex<T>(sync::Mutex<T>);

    impl<T> Mutex<T> {
        /// A lock around `value`.
        pub fn new(value: T) -> Self {
            Self(sync::Mutex::new(value))
        }

        /// Takes the lock.
        pub fn lock(&self) -> sync::MutexGuard<'_, T> {
            self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
        }
    }

    impl<T: Default> Default for Mutex<T> {
        fn default() -> Self {
            Self::new(T::default())
        }
    }

    /// See [`parking_lot::RwLock`].
    #[derive(Debug)]
    pub struct RwLock<T>(sync::RwLock<T>);

    impl<T> RwLock<T> {
        /// A lock around `value`.
        pub fn new(value: T) -> Self {
            Self(sync::RwLock::new(value))
        }

        /// Takes the lock for reading.
        pub fn read(&self) -> sync::RwLockReadGuard<'_, T> {
            self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner)
        }

        /// Takes the lock for writing.
        pub fn write(&self) -> sync::RwLockWriteGuard<'_, T> {
            self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner)
        }
    }

    impl<T: Default> Default for RwLock<T> {
        fn default() -> Self {
            Self::new(T::default())
        }
    }
}
