//! Pass phrases of encrypted volumes, for the program that makes them.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use ferrovirt::{Result, consts};
use ferrovirt_conf::storage::{SecretId, Volume};
use ferrovirt_util::file;
use ferrovirt_util::uuid::Uuid;

use super::failed;
use crate::error::VolumeRefused;
use crate::task::Task;

/// A file with a pass phrase that only its owner may read, removed when dropped.
#[derive(Debug)]
pub(super) struct SecretFile(PathBuf);

impl SecretFile {
    /// The file for a volume's secret; `None` if it has none. Upstream: `storageBackendCreateQemuImgSecretPath`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` without a secret driver, those of the driver, `VIR_ERR_SYSTEM_ERROR`.
    pub(super) fn of(task: &Task<'_>, volume: &Volume) -> Result<Option<Self>> {
        let Some(encryption) = &volume.target.encryption else { return Ok(None) };
        let [secret] = encryption.secrets.as_slice() else {
            return Err(VolumeRefused::NotOneSecret.into());
        };
        let secrets = task.secrets()?;
        let found = match &secret.id {
            SecretId::Uuid(uuid) => secrets.secret_lookup_by_uuid(task.call, *uuid)?,
            SecretId::Usage(usage) => {
                secrets.secret_lookup_by_usage(task.call, consts::SECRET_USAGE_TYPE_VOLUME, usage)?
            }
        };
        let value = secrets.secret_get_value(task.call, &found, 0)?;
        let path = task.instance.dirs.run.join(format!("{}.secret.{}", volume.name, Uuid::generate()));
        let write = || {
            let mut options = OpenOptions::new();
            options.write(true).create_new(true).mode(0o600).custom_flags(libc::O_NOFOLLOW);
            options.open(&path)?.write_all(&value)
        };
        let this = Self(path.clone());
        write().map_err(|e| failed(&e, format!("failed to write secret file '{}'", path.display())))?;
        Ok(Some(this))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for SecretFile {
    fn drop(&mut self) {
        if let Err(error) = file::remove_if_exists(&self.0) {
            log::error!("{error}");
        }
    }
}
