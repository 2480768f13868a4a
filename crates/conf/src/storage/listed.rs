//! Pools beside each other: which lists hold one, and which cannot be there at once. Upstream: `virstorageobj.c`.

use ferrovirt_util::uuid::Uuid;

use super::{Pool, PoolType};
use crate::object::passes;

document_errors! {
    /// Why a pool cannot be added to the others.
    pub PoolConflict in STORAGE {
        OPERATION_FAILED OtherName(String, Uuid) = "pool '{0}' is already defined with uuid {1}";
        OPERATION_FAILED OtherUuid(String, Uuid) = "pool '{0}' already exists with uuid {1}";
        OPERATION_INVALID Active(String) = "pool is already active as '{0}'";
        OPERATION_FAILED SameSource(String) = "Storage source conflict with pool: '{0}'";
    }
}

/// What lists of pools are filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolFacts {
    /// Its type.
    pub kind: PoolType,
    /// Whether it runs.
    pub active: bool,
    /// Whether it outlives its end.
    pub persistent: bool,
    /// Whether it starts with the driver.
    pub autostart: bool,
}

/// The flags of the list call that ask for a type, from the lowest, `VIR_CONNECT_LIST_STORAGE_POOLS_DIR`, on.
const TYPE_FLAGS: [PoolType; 14] = [
    PoolType::Dir,
    PoolType::Fs,
    PoolType::Netfs,
    PoolType::Logical,
    PoolType::Disk,
    PoolType::Iscsi,
    PoolType::Scsi,
    PoolType::Mpath,
    PoolType::Rbd,
    PoolType::Sheepdog,
    PoolType::Gluster,
    PoolType::Zfs,
    PoolType::Vstorage,
    PoolType::IscsiDirect,
];

impl PoolFacts {
    /// The flags that lists of pools may be filtered by. Upstream: `VIR_CONNECT_LIST_STORAGE_POOLS_FILTERS_ALL`.
    pub const FILTERS: u32 = 0xf_ffff;

    /// Whether a list filtered by `flags` (`virConnectListAllStoragePoolsFlags`) holds such a pool.
    #[must_use]
    pub fn passes(self, flags: u32) -> bool {
        let types = TYPE_FLAGS.iter().zip(6_u32..);
        let types: Vec<(u32, bool)> = types.map(|(kind, bit)| (1 << bit, *kind == self.kind)).collect();
        passes(
            flags,
            &[
                &[(0x1, !self.active), (0x2, self.active)],
                &[(0x4, self.persistent), (0x8, !self.persistent)],
                &[(0x10, self.autostart), (0x20, !self.autostart)],
                &types,
            ],
        )
    }
}

impl Pool {
    /// Whether two pools are the same storage. Upstream: `virStoragePoolObjSourceFindDuplicateCb`.
    #[must_use]
    pub fn same_storage(&self, other: &Self) -> bool {
        let (a, b) = (&self.source, &other.source);
        let devices = || a.devices.iter().any(|device| b.devices.contains(device));
        let hosts = || !a.hosts.is_empty() && a.hosts == b.hosts;
        self.kind == other.kind
            && match self.kind {
                PoolType::Dir => self.target_path == other.target_path,
                PoolType::Netfs => hosts() && a.dir == b.dir,
                PoolType::Gluster => hosts() && a.name == b.name && a.dir == b.dir,
                PoolType::Scsi => a.adapter == b.adapter,
                PoolType::Iscsi | PoolType::IscsiDirect => hosts() && a.initiator == b.initiator && devices(),
                PoolType::Fs | PoolType::Logical | PoolType::Disk | PoolType::Zfs => devices(),
                PoolType::Sheepdog | PoolType::Rbd => hosts() && a.name == b.name,
                PoolType::Mpath | PoolType::Vstorage => false,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_ask_for_state_and_type() {
        let facts = PoolFacts { kind: PoolType::Netfs, active: true, persistent: false, autostart: false };
        for (flags, passes) in
            [(0, true), (0x2, true), (0x1, false), (0x108, true), (0x80, false), (0x42 | 0x100, true)]
        {
            assert_eq!(facts.passes(flags), passes, "{flags:#x}");
        }
    }

    #[test]
    fn one_folder_is_one_storage() {
        let pool = |name: &str, path: &str| {
            let text =
                format!("<pool type='dir'><name>{name}</name><target><path>{path}</path></target></pool>");
            Pool::parse(&text).expect("valid")
        };
        assert!(pool("a", "/images").same_storage(&pool("b", "/images/")));
        assert!(!pool("a", "/images").same_storage(&pool("b", "/other")));
    }
}
