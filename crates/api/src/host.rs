//! What the program offers to its drivers: log, directories, and the way to other drivers.

use std::path::PathBuf;

use ferrovirt_util::Result;

use crate::call::Call;
use crate::driver::Opened;

/// Directories of system-wide state; an `embed` URI has its own below its root.
#[derive(Clone, Debug)]
pub struct Directories {
    /// Configuration: `/etc/libvirt`.
    pub config: PathBuf,
    /// Persistent state: `/var/lib/libvirt`.
    pub state: PathBuf,
    /// Runtime files: `/run/libvirt`.
    pub run: PathBuf,
    /// Logs: `/var/log/libvirt`.
    pub log: PathBuf,
    /// Caches: `/var/cache/libvirt`.
    pub cache: PathBuf,
}

/// Services of the program that a driver runs in. A plugin reaches them through its host table.
pub trait Host: Send + Sync {
    /// Writes a log record.
    fn log(&self, level: log::Level, target: &str, message: &str);

    /// Directories for state that belongs to no private root.
    fn directories(&self) -> Directories;

    /// Opens the secondary driver `kind` (`network`, `storage`, `secret`, ...) for `uri`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_CONNECT` if there is no such driver.
    fn open_secondary(&self, call: &Call, kind: &str, uri: &str) -> Result<Opened>;
}
