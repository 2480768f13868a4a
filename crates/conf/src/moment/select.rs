//! Which moments a list holds. Upstream: `virDomainListAllSnapshots`, `virDomainListAllCheckpoints` and their flags.

use ferrovirt_util::Name;

use super::tree::{MomentDef, MomentTree};
use crate::checkpoint::Checkpoint;
use crate::snapshot::{MemorySnapshot, Snapshot, SnapshotState};

/// By place in the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent flags of the public API")]
pub struct MomentSelect {
    /// Of a whole list: only those without a parent.
    pub roots: bool,
    /// Of what came from a moment: not only its children.
    pub descendants: bool,
    /// Only those without children.
    pub leaves: bool,
    /// Only those with children. With `leaves` nothing is both.
    pub no_leaves: bool,
}

impl MomentSelect {
    pub(super) fn passes(&self, leaf: bool) -> bool {
        (!self.leaves || leaf) && (!self.no_leaves || !leaf)
    }

    /// From the bits that both kinds of moments share; the lowest is "roots" of a list and "descendants" of a moment.
    fn new(flags: u32, below: bool) -> Self {
        let has = |flag: u32| flags & flag != 0;
        Self { roots: !below && has(1), descendants: below && has(1), leaves: has(4), no_leaves: has(8) }
    }
}

/// The bits of `virDomainSnapshotListFlags`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SnapshotSelect(u32);

impl SnapshotSelect {
    /// Every bit there is.
    pub const ALL: u32 = 0x7ff;
    const METADATA: u32 = 0x2;
    const NO_METADATA: u32 = 0x10;
    const INACTIVE: u32 = 0x20;
    const ACTIVE: u32 = 0x40;
    const DISK_ONLY: u32 = 0x80;
    const INTERNAL: u32 = 0x100;
    const EXTERNAL: u32 = 0x200;

    /// From the public bits.
    #[must_use]
    pub fn new(flags: u32) -> Self {
        Self(flags & Self::ALL)
    }

    /// Upstream: `virDomainSnapshotFilter`.
    fn passes(self, snapshot: &Snapshot) -> bool {
        let has = |flag: u32| self.0 & flag != 0;
        let group = |flags: u32, fact: u32| self.0 & flags == 0 || has(fact);
        let state = match snapshot.state {
            Some(SnapshotState::Shutoff) => Self::INACTIVE,
            Some(SnapshotState::DiskSnapshot) => Self::DISK_ONLY,
            _ => Self::ACTIVE,
        };
        let place = if snapshot.is_external() { Self::EXTERNAL } else { Self::INTERNAL };
        // Every snapshot that is listed here has metadata: it is what is listed.
        group(Self::METADATA | Self::NO_METADATA, Self::METADATA)
            && group(Self::INACTIVE | Self::ACTIVE | Self::DISK_ONLY, state)
            && group(Self::INTERNAL | Self::EXTERNAL, place)
    }

    /// The names of the snapshots below `from`, or of all.
    #[must_use]
    pub fn names(self, tree: &MomentTree<Snapshot>, from: Option<&str>) -> Vec<Name> {
        let mut names = tree.select(from, &MomentSelect::new(self.0, from.is_some()));
        names.retain(|name| tree.get(name).is_some_and(|snapshot| self.passes(snapshot)));
        names
    }
}

/// The bits of `virDomainCheckpointListFlags`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckpointSelect(u32);

impl CheckpointSelect {
    /// Every bit there is.
    pub const ALL: u32 = 0xf;

    /// From the public bits.
    #[must_use]
    pub fn new(flags: u32) -> Self {
        Self(flags & Self::ALL)
    }

    /// The names of the checkpoints below `from`, or of all.
    #[must_use]
    pub fn names(self, tree: &MomentTree<Checkpoint>, from: Option<&str>) -> Vec<Name> {
        tree.select(from, &MomentSelect::new(self.0, from.is_some()))
    }
}

impl Snapshot {
    /// Whether any of it is in files of its own. Upstream: `virDomainSnapshotIsExternal`.
    #[must_use]
    pub fn is_external(&self) -> bool {
        self.memory == Some(MemorySnapshot::External)
            || self
                .disks
                .iter()
                .any(|disk| disk.snapshot == Some(crate::domain::disk::DiskSnapshot::External))
    }
}

impl MomentDef for Snapshot {
    fn moment(&self) -> &super::Moment {
        &self.moment
    }

    fn moment_mut(&mut self) -> &mut super::Moment {
        &mut self.moment
    }
}

impl MomentDef for Checkpoint {
    fn moment(&self) -> &super::Moment {
        &self.moment
    }

    fn moment_mut(&mut self) -> &mut super::Moment {
        &mut self.moment
    }
}
