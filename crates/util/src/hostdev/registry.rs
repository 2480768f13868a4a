//! The register: one file, locked while it is in use.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::{Device, HostdevError, Result};
use crate::device_list::User;
use crate::file;

/// The largest register that we read: far above the devices of any host.
const LIMIT: usize = 16 << 20;

/// A device that guests have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// Those who have it; several only of a unit that is shared.
    pub(super) users: Vec<User>,
    /// Of a SCSI unit: others may have it too.
    pub(super) shareable: bool,
    /// We took it from the host's driver, and give it back.
    pub(super) taken: bool,
    /// Its network settings were saved.
    pub(super) net: bool,
}

/// [`Entry`] as it stands in the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    device: String,
    /// Driver and guest.
    users: Vec<(String, String)>,
    #[serde(default)]
    shareable: bool,
    #[serde(default)]
    taken: bool,
    #[serde(default)]
    net: bool,
}

/// The register, locked.
pub(super) struct Registry {
    path: PathBuf,
    _lock: File,
    pub(super) entries: BTreeMap<Device, Entry>,
}

impl Registry {
    /// Opens the register in the folder `state` once nobody else has it open, at most after `patience`.
    ///
    /// # Errors
    /// [`HostdevError::Locked`], [`HostdevError::Register`], [`HostdevError::Damaged`].
    pub(super) fn open(state: &Path, patience: Duration) -> Result<Self> {
        file::make_path(state, 0o755)?;
        let lock = lock(state, patience)?;
        let path = state.join("hostdevs.json");
        let text = file::read_text_if_exists(&path, LIMIT)?;
        let damaged = |reason: String| HostdevError::Damaged { path: path.clone(), reason };
        let records: Vec<Record> = match text {
            Some(text) => serde_json::from_str(&text).map_err(|e| damaged(e.to_string()))?,
            None => Vec::new(),
        };
        let mut entries = BTreeMap::new();
        for record in records {
            let device = record.device.parse::<Device>();
            let device = device.map_err(|e| damaged(format!("'{}': {e}", record.device)))?;
            let users = record.users.into_iter().map(|(driver, domain)| User { driver, domain }).collect();
            let Record { shareable, taken, net, .. } = record;
            entries.insert(device, Entry { users, shareable, taken, net });
        }
        Ok(Self { path, _lock: lock, entries })
    }

    /// Writes the register; a kill leaves the old or the new one.
    ///
    /// # Errors
    /// `SYSTEM_ERROR`.
    pub(super) fn store(&self) -> Result<()> {
        let record = |(device, entry): (&Device, &Entry)| Record {
            device: device.to_string(),
            users: entry.users.iter().map(|user| (user.driver.clone(), user.domain.clone())).collect(),
            shareable: entry.shareable,
            taken: entry.taken,
            net: entry.net,
        };
        let records: Vec<Record> = self.entries.iter().map(record).collect();
        let text = serde_json::to_string_pretty(&records).unwrap_or_default();
        file::replace(&self.path, 0o600, text)
    }
}

/// # Errors
/// [`HostdevError::Locked`], [`HostdevError::Register`].
fn lock(state: &Path, patience: Duration) -> Result<File, HostdevError> {
    let path = state.join("hostdevs.lock");
    let failed = |e: &io::Error| HostdevError::Register {
        path: path.clone(),
        errno: e.raw_os_error().unwrap_or(libc::EIO),
    };
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(libc::O_NOFOLLOW);
    let file = options.open(&path).map_err(|e| failed(&e))?;
    let deadline = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::Error(e)) => return Err(failed(&e)),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => {
                return Err(HostdevError::Locked { path: state.to_owned() });
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(5)),
        }
    }
}
