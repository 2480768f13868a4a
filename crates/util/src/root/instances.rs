//! One value per root, shared by all who use the root at the same time.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use super::{DriverDirs, Root, RootKind, UserDirs};
use crate::error::{Error, ErrorDomain, ErrorNumber, Result};
use crate::pid_file::{self, PidFile};
use crate::uri::Uri;

/// Time for which the lock of a dead manager is waited for.
const DEAD_PATIENCE: Duration = Duration::from_secs(5);
/// Time for which the lock of this process's last instance, which is just ending, is waited for.
const OWN_PATIENCE: Duration = Duration::from_secs(1);

/// The instances of a driver: all connections to one root share one. An instance lives as long as somebody holds it.
pub struct Instances<T> {
    slots: Mutex<HashMap<PathBuf, Arc<Mutex<Weak<T>>>>>,
}

impl<T> Default for Instances<T> {
    fn default() -> Self {
        Self { slots: Mutex::default() }
    }
}

impl<T> fmt::Debug for Instances<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Instances").field("roots", &self.slots.lock().len()).finish()
    }
}

impl<T> Instances<T> {
    /// The instance of `root`; if there is none, `open` makes it. A root that takes long to open keeps others from this
    /// root only.
    ///
    /// # Errors
    /// Those of `open`.
    pub fn get(&self, root: &Root, open: impl FnOnce(&Root) -> Result<Arc<T>>) -> Result<Arc<T>> {
        let slot = {
            let mut slots = self.slots.lock();
            let used = |slot: &Arc<Mutex<Weak<T>>>| {
                Arc::strong_count(slot) > 1 || slot.try_lock().is_none_or(|held| held.strong_count() > 0)
            };
            slots.retain(|_, slot| used(slot));
            Arc::clone(slots.entry(root.run.clone()).or_default())
        };
        let mut held = slot.lock();
        if let Some(instance) = held.upgrade() {
            return Ok(instance);
        }
        let instance = open(root)?;
        *held = Arc::downgrade(&instance);
        Ok(instance)
    }
}

impl Root {
    /// The root that the URI of a local driver names by its path. `entity` is the driver as messages call it, its scheme
    /// but for the case of the letters. Upstream: `virConnectValidateURIPath`.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` for another path, `VIR_ERR_INVALID_ARG` for an embedded root without an absolute folder.
    pub fn of_uri(uri: &Uri, entity: &str, domain: ErrorDomain) -> Result<Self> {
        match uri.path.as_deref() {
            Some("/system") => Ok(Self::system()),
            Some("/session") => Ok(Self::session(&UserDirs::from_env())),
            Some("/embed") => {
                let folder = uri.params.iter().find(|param| param.name == "root");
                let folder = folder.map(|param| Path::new(&param.value)).filter(|path| path.is_absolute());
                let refused = || {
                    let text = format!("root parameter of the {entity} embed URI must be an absolute path");
                    Error::new(domain, ErrorNumber::INVALID_ARG, text)
                };
                Ok(Self::embed(folder.ok_or_else(refused)?))
            }
            other => {
                let (path, scheme) = (other.unwrap_or_default(), entity.to_ascii_lowercase());
                let text = format!(
                    "unexpected {entity} URI path '{path}', try {scheme}:///system, {scheme}:///session or \
                     {scheme}:///embed"
                );
                Err(Error::internal(domain, text))
            }
        }
    }

    /// The URI of a driver for this root.
    #[must_use]
    pub fn uri(&self, scheme: &str) -> String {
        match self.kind {
            RootKind::System => format!("{scheme}:///system"),
            RootKind::Session => format!("{scheme}:///session"),
            RootKind::Embed => {
                let folder = self.config.parent().unwrap_or(Path::new("/"));
                format!("{scheme}:///embed?root={}", folder.display())
            }
        }
    }
}

impl DriverDirs {
    /// [`DriverDirs::lock`] for an instance. A manager that was killed while it made a process leaves the lock with that
    /// process for the moment until it executes its program, and the last instance of this process may just be ending:
    /// both are waited for.
    ///
    /// # Errors
    /// As [`DriverDirs::lock`].
    pub fn lock_instance(&self) -> Result<PidFile> {
        let begin = Instant::now();
        loop {
            let error = match self.lock() {
                Ok(lock) => return Ok(lock),
                Err(error) => error,
            };
            let patience = match pid_file::read(self.run.join("driver.pid")).unwrap_or_default() {
                Some(pid) if pid == std::process::id() => OWN_PATIENCE,
                Some(pid) if !Path::new("/proc").join(pid.to_string()).exists() => DEAD_PATIENCE,
                _ => Duration::ZERO,
            };
            if begin.elapsed() >= patience {
                return Err(error);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_instance_per_root_while_it_is_used() {
        let folder = tempfile::tempdir().unwrap();
        let root = |name: &str| Root::embed(folder.path().join(name));
        let instances = Instances::default();
        let first = instances.get(&root("a"), |_| Ok(Arc::new(1))).unwrap();
        assert_eq!(*instances.get(&root("a"), |_| Ok(Arc::new(2))).unwrap(), 1);
        assert_eq!(*instances.get(&root("b"), |_| Ok(Arc::new(3))).unwrap(), 3);
        drop(first);
        assert_eq!(*instances.get(&root("a"), |_| Ok(Arc::new(4))).unwrap(), 4);
        let refused = instances.get(&root("c"), |_| Err(Error::internal(ErrorDomain::NONE, "no")));
        assert!(refused.is_err());
        assert_eq!(*instances.get(&root("c"), |_| Ok(Arc::new(5))).unwrap(), 5);
    }

    #[test]
    fn uris_name_roots() {
        let root = |text: &str| Root::of_uri(&Uri::parse(text).unwrap(), "QEMU", ErrorDomain::QEMU);
        for text in ["qemu:///system", "qemu:///embed?root=/some/where"] {
            assert_eq!(root(text).unwrap().uri("qemu"), text);
        }
        assert_eq!(root("qemu:///embed?root=here").unwrap_err().number(), ErrorNumber::INVALID_ARG);
        let message = root("qemu:///sys").unwrap_err().message().into_owned();
        assert!(message.contains("unexpected QEMU URI path '/sys', try qemu:///system"), "{message}");
    }

    #[test]
    fn an_instance_that_ends_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let dirs = Root::embed(folder.path()).driver("storage").unwrap();
        let held = dirs.lock_instance().unwrap();
        std::thread::scope(|scope| {
            let next = scope.spawn(|| dirs.lock_instance());
            std::thread::sleep(Duration::from_millis(20));
            drop(held);
            next.join().unwrap().unwrap();
        });
    }
}
