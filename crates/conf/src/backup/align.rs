//! Completing a backup from the domain that it is made of.

use ferrovirt_util::Result;

use super::{Backup, BackupDisk, BackupError, BackupMode, BackupStore};
use crate::domain::Domain;
use crate::domain::disk::Disk;
use crate::domain::disk::source::{DiskSource, SourceType};

fn target(disk: &Disk) -> &str {
    disk.target.dev.as_deref().unwrap_or_default()
}

fn is_empty(disk: &Disk) -> bool {
    disk.source.as_ref().is_none_or(|source| *source == DiskSource::default())
}

impl BackupDisk {
    /// The file beside the domain's image, with `suffix`.
    fn assign_store(&mut self, disk: &Disk, suffix: &str) -> Result<()> {
        if self.store.is_some() {
            return Ok(());
        }
        let file = disk.source.as_ref().and_then(|source| source.file.as_deref());
        let file = file.filter(|_| disk.kind == SourceType::File);
        let file = file.ok_or_else(|| BackupError::NoGeneratedName(self.name.clone()))?;
        let source = DiskSource { file: Some(format!("{file}.{suffix}")), ..DiskSource::default() };
        self.store = Some(BackupStore { source, ..BackupStore::default() });
        Ok(())
    }

    fn assign_mode(&mut self, incremental: Option<&str>) -> Result<()> {
        let since = self.incremental.take().or_else(|| incremental.map(str::to_owned));
        let default = if since.is_some() { BackupMode::Incremental } else { BackupMode::Full };
        if *self.backup_mode.get_or_insert(default) == BackupMode::Incremental {
            self.incremental = Some(since.ok_or_else(|| BackupError::NoIncremental(self.name.clone()))?);
        }
        Ok(())
    }
}

impl Backup {
    /// Checks the disks against the domain's, chooses modes, makes names of files from `suffix` and lists the domain's
    /// other disks: all of them are saved if the document names none, else they are not. Upstream:
    /// `virDomainBackupAlignDisks`.
    ///
    /// # Errors
    /// `VIR_ERR_CONFIG_UNSUPPORTED` for a disk that the domain does not have, that is listed twice or empty, that needs a
    /// name that cannot be made, or changes since nothing.
    pub fn align(&mut self, domain: &Domain, suffix: &str) -> Result<()> {
        let all = self.disks.is_empty();
        for (i, disk) in self.disks.iter().enumerate() {
            if self.disks[..i].iter().any(|other| other.name == disk.name) {
                return Err(BackupError::DiskTwice(disk.name.clone()).into());
            }
        }
        for disk in &mut self.disks {
            let found = domain.devices.disks.iter().find(|found| target(found) == disk.name);
            let found = found.ok_or_else(|| BackupError::NoSuchDisk(disk.name.clone()))?;
            if disk.backup && is_empty(found) {
                return Err(BackupError::EmptyDisk(disk.name.clone()).into());
            }
            if disk.backup {
                disk.assign_store(found, suffix)?;
            }
        }
        for found in &domain.devices.disks {
            if self.disks.iter().any(|disk| disk.name == target(found)) {
                continue;
            }
            let backup = all && !is_empty(found) && !found.readonly;
            let mut disk = BackupDisk { name: target(found).to_owned(), backup, ..BackupDisk::default() };
            if backup {
                disk.assign_store(found, suffix)?;
            }
            self.disks.push(disk);
        }
        for disk in self.disks.iter_mut().filter(|disk| disk.backup) {
            disk.assign_mode(self.incremental.as_deref())?;
        }
        Ok(())
    }
}
