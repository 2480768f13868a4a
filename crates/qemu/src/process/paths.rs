//! Where the files of one guest stand.

use std::path::{Path, PathBuf};

use ferrovirt_util::root::{DriverDirs, short_name};
use ferrovirt_util::{Result, file};

/// Files of a running guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GuestPaths {
    /// The guest's private folder.
    pub(crate) folder: PathBuf,
    /// The monitor's socket.
    pub(crate) monitor: PathBuf,
    /// The key that secrets on the command line are encrypted with.
    pub(crate) master_key: PathBuf,
    /// The emulator's process id; locked while it runs.
    pub(crate) pid_file: PathBuf,
    /// The status document.
    pub(crate) status: PathBuf,
    /// The log.
    pub(crate) log: PathBuf,
}

impl GuestPaths {
    /// The files of the guest `name` that runs with `id`.
    pub(crate) fn new(dirs: &DriverDirs, id: i32, name: &str) -> Self {
        let folder = dirs.lib.join(format!("domain-{}", short_name(id, name)));
        Self {
            monitor: folder.join("monitor.sock"),
            master_key: folder.join("master-key.aes"),
            pid_file: folder.join("qemu.pid"),
            folder,
            status: status_file(dirs, name),
            log: log_file(dirs, name),
        }
    }

    /// Removes everything but the log.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` of the first file that cannot be removed; the others are tried all the same.
    pub(crate) fn remove(&self) -> Result<()> {
        let folder = if self.folder.exists() { file::delete_tree(&self.folder) } else { Ok(()) };
        // The status document goes last: while it is there, a restarted manager comes here again.
        folder.and(file::remove_if_exists(&self.status))
    }
}

/// The status document of the guest `name`.
pub(crate) fn status_file(dirs: &DriverDirs, name: &str) -> PathBuf {
    dirs.run.join(format!("{name}.xml"))
}

/// The persistent document of the domain `name`.
pub(crate) fn config_file(dirs: &DriverDirs, name: &str) -> PathBuf {
    dirs.config.join(format!("{name}.xml"))
}

/// The link that has the domain `name` started with the driver.
pub(crate) fn autostart_link(dirs: &DriverDirs, name: &str) -> PathBuf {
    dirs.autostart.join(format!("{name}.xml"))
}

/// Whether that link is there.
pub(crate) fn starts_with_driver(dirs: &DriverDirs, name: &str) -> bool {
    std::fs::symlink_metadata(autostart_link(dirs, name)).is_ok()
}

/// The saved state that the next start of the domain `name` goes on with.
pub(crate) fn managed_save(dirs: &DriverDirs, name: &str) -> PathBuf {
    dirs.lib.join("save").join(format!("{name}.save"))
}

fn log_file(dirs: &DriverDirs, name: &str) -> PathBuf {
    dirs.log.join(format!("{name}.log"))
}

/// Whether a path names a document of this driver.
pub(crate) fn is_document(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "xml")
}
