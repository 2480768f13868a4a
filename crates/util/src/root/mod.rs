//! Where a stateful driver keeps its files: one [`Root`] per system, session or embedded instance.

mod instances;
mod socket;

use std::path::{Path, PathBuf};

pub use instances::Instances;
pub use socket::{bind_stream, connect_stream};

use crate::error::Result;
use crate::file;
use crate::pid_file::PidFile;

/// The base folders of one instance. Several instances in one process work side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// What kind of instance this is.
    pub kind: RootKind,
    /// Configuration documents (`/etc/libvirt`).
    pub config: PathBuf,
    /// Persistent state (`/var/lib/libvirt`).
    pub lib: PathBuf,
    /// Files of running objects: sockets, pid files, status documents (`/run/libvirt`).
    pub run: PathBuf,
    /// Logs (`/var/log/libvirt`).
    pub log: PathBuf,
    /// What can be made again (`/var/cache/libvirt`).
    pub cache: PathBuf,
    /// Default place of disk images (`/var/lib/libvirt/images`).
    pub images: PathBuf,
}

/// Kind of a [`Root`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RootKind {
    /// The one instance of the host (`qemu:///system`).
    System,
    /// The instance of one user (`qemu:///session`).
    Session,
    /// Below a folder that the program chose (`qemu:///embed?root=`).
    Embed,
}

/// The folders of one driver below a [`Root`]; all exist after [`Root::driver`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriverDirs {
    /// Configuration documents.
    pub config: PathBuf,
    /// Links to what is started with the driver.
    pub autostart: PathBuf,
    /// Persistent state.
    pub lib: PathBuf,
    /// Files of running objects.
    pub run: PathBuf,
    /// Logs.
    pub log: PathBuf,
    /// What can be made again.
    pub cache: PathBuf,
}

impl Root {
    /// The host's instance, with the folders of the reference.
    #[must_use]
    pub fn system() -> Self {
        Self {
            kind: RootKind::System,
            config: "/etc/libvirt".into(),
            lib: "/var/lib/libvirt".into(),
            run: "/run/libvirt".into(),
            log: "/var/log/libvirt".into(),
            cache: "/var/cache/libvirt".into(),
            images: "/var/lib/libvirt/images".into(),
        }
    }

    /// A user's instance below the XDG folders. Upstream: `virGetUserConfigDirectory` and its relatives.
    #[must_use]
    pub fn session(dirs: &UserDirs) -> Self {
        Self {
            kind: RootKind::Session,
            config: dirs.config.clone(),
            lib: dirs.config.clone(),
            run: dirs.runtime.clone(),
            log: dirs.cache.clone(),
            cache: dirs.cache.clone(),
            images: dirs.data.join("images"),
        }
    }

    /// A private instance below `folder`: `etc`, `lib`, `log`, `cache`, `run`.
    #[must_use]
    pub fn embed(folder: impl AsRef<Path>) -> Self {
        let folder = folder.as_ref();
        Self {
            kind: RootKind::Embed,
            config: folder.join("etc"),
            lib: folder.join("lib"),
            run: folder.join("run"),
            log: folder.join("log"),
            cache: folder.join("cache"),
            images: folder.join("lib/images"),
        }
    }

    /// The folders of one driver, without making them.
    #[must_use]
    pub fn driver_dirs(&self, driver: &str) -> DriverDirs {
        let session = self.kind == RootKind::Session;
        let config = self.config.join(driver);
        DriverDirs {
            autostart: config.join("autostart"),
            lib: if session { config.join("lib") } else { self.lib.join(driver) },
            run: if session { self.run.join(driver).join("run") } else { self.run.join(driver) },
            log: if session { self.cache.join(driver).join("log") } else { self.log.join(driver) },
            cache: if session { self.cache.join(driver).join("cache") } else { self.cache.join(driver) },
            config,
        }
    }

    /// The folders of one driver; missing ones are made, open to everybody to enter only where the reference does so.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn driver(&self, driver: &str) -> Result<DriverDirs> {
        let dirs = self.driver_dirs(driver);
        let mode = if self.kind == RootKind::System { 0o755 } else { 0o700 };
        for dir in [&dirs.config, &dirs.autostart, &dirs.log, &dirs.cache] {
            file::make_path(dir, 0o700)?;
        }
        for dir in [&dirs.lib, &dirs.run] {
            file::make_path(dir, mode)?;
        }
        Ok(dirs)
    }
}

impl DriverDirs {
    /// Takes the driver's instance for this process until the result is dropped.
    ///
    /// # Errors
    /// [`crate::pid_file::PidFileHeld`], naming the holder's process id.
    pub fn lock(&self) -> Result<PidFile> {
        PidFile::acquire(self.run.join("driver.pid"))
    }
}

/// One user's folders, each ending in `libvirt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDirs {
    /// `$XDG_CONFIG_HOME/libvirt`, else `~/.config/libvirt`.
    pub config: PathBuf,
    /// `$XDG_CACHE_HOME/libvirt`, else `~/.cache/libvirt`.
    pub cache: PathBuf,
    /// `$XDG_DATA_HOME/libvirt`, else `~/.local/share/libvirt`.
    pub data: PathBuf,
    /// `$XDG_RUNTIME_DIR/libvirt`, else the cache folder.
    pub runtime: PathBuf,
}

impl UserDirs {
    /// From the environment.
    #[must_use]
    pub fn from_env() -> Self {
        Self::from_vars(|name| std::env::var_os(name).map(PathBuf::from))
    }

    /// From any source of variables; empty and relative values count as unset, as XDG asks.
    #[must_use]
    pub fn from_vars(var: impl Fn(&str) -> Option<PathBuf>) -> Self {
        let var = |name| var(name).filter(|p| p.is_absolute());
        let home = var("HOME").unwrap_or_else(|| "/".into());
        let folder = |name, fallback: &str| var(name).unwrap_or_else(|| home.join(fallback)).join("libvirt");
        let cache = folder("XDG_CACHE_HOME", ".cache");
        Self {
            config: folder("XDG_CONFIG_HOME", ".config"),
            data: folder("XDG_DATA_HOME", ".local/share"),
            runtime: var("XDG_RUNTIME_DIR").map_or_else(|| cache.clone(), |dir| dir.join("libvirt")),
            cache,
        }
    }
}

/// `id-name`, the name cut to 20 characters: the folder name of a running guest, short enough for socket paths.
/// Upstream: `virDomainDefGetShortName`.
#[must_use]
pub fn short_name(id: i32, name: &str) -> String {
    let name = name.chars().take(20).collect::<String>();
    format!("{id}-{}", name.replace('/', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_layout_and_lock() {
        let folder = tempfile::tempdir().unwrap();
        let dirs = Root::embed(folder.path()).driver("qemu").unwrap();
        for name in ["etc/qemu/autostart", "lib/qemu", "run/qemu", "log/qemu", "cache/qemu"] {
            assert!(folder.path().join(name).is_dir(), "{name}");
        }
        let held = dirs.lock().unwrap();
        let refused =
            Root::embed(folder.path()).driver("qemu").unwrap().lock().unwrap_err().message().into_owned();
        assert!(refused.contains(&format!("held by process {}", std::process::id())), "{refused}");
        let other = tempfile::tempdir().unwrap();
        Root::embed(other.path()).driver("qemu").unwrap().lock().unwrap();
        drop(held);
        dirs.lock().unwrap();
    }

    #[test]
    fn user_folders() {
        let vars = |name: &str| match name {
            "HOME" => Some("/home/joe".into()),
            "XDG_CACHE_HOME" => Some("relative".into()),
            "XDG_CONFIG_HOME" => Some("/cfg".into()),
            _ => None,
        };
        let dirs = UserDirs::from_vars(vars);
        assert_eq!(dirs.config, Path::new("/cfg/libvirt"));
        assert_eq!(dirs.cache, Path::new("/home/joe/.cache/libvirt"));
        assert_eq!(dirs.runtime, dirs.cache);
        let session = Root::session(&dirs).driver_dirs("qemu");
        assert_eq!(session.lib, Path::new("/cfg/libvirt/qemu/lib"));
        assert_eq!(session.log, Path::new("/home/joe/.cache/libvirt/qemu/log"));
    }

    #[test]
    fn short_names() {
        assert_eq!(short_name(12, "a-name-that-is-much-longer/than"), "12-a-name-that-is-much-");
    }
}
