//! What may change when an existing snapshot or checkpoint is defined again.
//! Upstream: `virDomainSnapshotRedefinePrep`, `virDomainCheckpointRedefinePrep`.

use ferrovirt_util::Result;

use super::tree::MomentTree;
use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::domain::abi::AbiOptions;
use crate::snapshot::{Snapshot, SnapshotError, SnapshotState};

impl MomentTree<Snapshot> {
    /// Checks a definition that is to replace an existing snapshot or to add one that the driver does not know; a domain
    /// that it lacks is taken from the old one. `disk_only`: the caller said that it has no memory. The caller takes it in
    /// with [`MomentTree::redefine`].
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for another domain, a parent that cannot be, or a state that differs; `VIR_ERR_INTERNAL_ERROR`
    /// for a new one without a domain; those of [`crate::domain::Domain::check_abi`].
    pub fn check_redefinition(
        &self,
        snapshot: &mut Snapshot,
        domain_uuid: &str,
        disk_only: bool,
    ) -> Result<()> {
        let name = snapshot.moment.name.clone().unwrap_or_default();
        self.check_parent(&snapshot.moment)?;
        let only_disks = |snapshot: &Snapshot| snapshot.state == Some(SnapshotState::DiskSnapshot);
        if disk_only && !only_disks(snapshot) {
            return Err(SnapshotError::NotDiskOnly(name).into());
        }
        if let Some(domain) = &snapshot.moment.domain
            && domain.uuid.as_deref() != Some(domain_uuid)
        {
            return Err(SnapshotError::OtherDomain(name, domain_uuid.to_owned()).into());
        }
        let Some(old) = self.get(&name) else {
            let known = snapshot.moment.domain.is_some();
            return if known { Ok(()) } else { Err(SnapshotError::NoDomain.into()) };
        };
        let online = |s: &Snapshot| matches!(s.state, Some(SnapshotState::Running | SnapshotState::Paused));
        if online(old) != online(snapshot) {
            return Err(SnapshotError::OnlineChanged(name).into());
        }
        if only_disks(old) != only_disks(snapshot) {
            return Err(SnapshotError::DiskOnlyChanged(name).into());
        }
        match (&old.moment.domain, &snapshot.moment.domain) {
            (Some(old), Some(new)) => old.check_abi(new, AbiOptions::default())?,
            (Some(old), None) => snapshot.moment.domain = Some(old.clone()),
            (None, _) => {}
        }
        if snapshot.inactive_domain.is_none() {
            snapshot.inactive_domain.clone_from(&old.inactive_domain);
        }
        Ok(())
    }
}

impl MomentTree<Checkpoint> {
    /// Checks a definition that is to replace an existing checkpoint or to add one that the driver does not know. The caller
    /// takes it in with [`MomentTree::redefine`].
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for another domain or a parent that cannot be; those of
    /// [`crate::domain::Domain::check_abi`].
    pub fn check_redefinition(&self, checkpoint: &Checkpoint, domain_uuid: &str) -> Result<()> {
        let name = checkpoint.moment.name.clone().unwrap_or_default();
        self.check_parent(&checkpoint.moment)?;
        let Some(domain) = &checkpoint.moment.domain else { return Err(CheckpointError::NoDomain.into()) };
        if domain.uuid.as_deref() != Some(domain_uuid) {
            return Err(CheckpointError::OtherDomain(name, domain_uuid.to_owned()).into());
        }
        match self.get(&name).and_then(|old| old.moment.domain.as_ref()) {
            Some(old) => old.check_abi(domain, AbiOptions::default()),
            None => Ok(()),
        }
    }
}
