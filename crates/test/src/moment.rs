//! What snapshots and checkpoints share: finding them, and which disks they are about.

use ferrovirt::Result;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::disk::Disk;

document_errors! {
    /// A moment that cannot be made, or does not exist.
    pub(crate) MomentRefused in TEST {
        OPERATION_UNSUPPORTED CheckpointExists = "cannot create snapshot while checkpoint exists";
        OPERATION_UNSUPPORTED SnapshotExists = "cannot create checkpoint while snapshot exists";
        OPERATION_INVALID HaltTransient = "cannot halt after transient domain snapshot";
        OPERATION_INVALID CheckpointInactive = "cannot create checkpoint for inactive domain";
        NO_DOMAIN_SNAPSHOT NoSnapshot(String) = "no domain snapshot with matching name '{0}'";
        NO_DOMAIN_SNAPSHOT NoSnapshotParent(String) = "snapshot '{0}' does not have a parent";
        NO_DOMAIN_SNAPSHOT NoCurrent = "the domain does not have a current snapshot";
        NO_DOMAIN_CHECKPOINT NoCheckpoint(String) = "no domain checkpoint with matching name '{0}'";
        NO_DOMAIN_CHECKPOINT NoCheckpointParent(String) = "checkpoint '{0}' does not have a parent";
        OPERATION_INVALID RevertTransient =
            "transient domain needs to request run or pause to revert to inactive snapshot";
        SNAPSHOT_REVERT_RISKY NoRollback(String, String) = "snapshot '{0}' lacks domain '{1}' rollback info";
        SNAPSHOT_REVERT_RISKY Respawn = "must respawn guest to start inactive snapshot";
        OPERATION_INVALID UndefineSnapshots(usize) = "cannot delete inactive domain with {0} snapshots";
        OPERATION_INVALID UndefineCheckpoints(usize) = "cannot delete inactive domain with {0} checkpoints";
        XML_ERROR TwoActive = "more than one snapshot claims to be active";
        XML_ERROR Relations(String) = "Snapshots have inconsistent relations for domain {0}";
    }
}

/// Whether a disk is left alone unless it is named: it is empty or cannot change.
pub(crate) fn is_idle(disk: &Disk) -> bool {
    disk.source.is_none() || disk.readonly
}

/// The disks of a domain in order, each with what a document says about it. `named` gives the name in an entry; entries
/// for disks that are not there are refused with `missing`.
pub(crate) fn align<T>(
    domain: &Domain,
    mut entries: Vec<T>,
    named: impl Fn(&T) -> &str,
    missing: impl Fn(String) -> ferrovirt_util::Error,
) -> Result<Vec<(&Disk, Option<T>)>> {
    for entry in &entries {
        let name = named(entry);
        if domain.devices.disk_by_name(name).is_none() {
            return Err(missing(name.to_owned()));
        }
    }
    let mut aligned = Vec::new();
    for disk in &domain.devices.disks {
        let target = disk.target.dev.as_deref();
        let fits = |entry: &T| target == Some(named(entry)) || disk.source_path() == Some(named(entry));
        let at = entries.iter().position(fits);
        aligned.push((disk, at.map(|at| entries.remove(at))));
    }
    Ok(aligned)
}

/// Seconds since 1970.
pub(crate) fn now() -> i64 {
    i64::try_from(crate::state::clock_us() / 1_000_000).unwrap_or(i64::MAX)
}
