//! The pool types: what their documents may hold. Upstream: `virStoragePoolTypeInfo`.

string_enums! {
    /// Upstream: `virStoragePoolType`.
    pub PoolType {
        Dir = "dir", Fs = "fs", Netfs = "netfs", Logical = "logical", Disk = "disk", Iscsi = "iscsi",
        IscsiDirect = "iscsi-direct", Scsi = "scsi", Mpath = "mpath", Rbd = "rbd", Sheepdog = "sheepdog",
        Gluster = "gluster", Zfs = "zfs", Vstorage = "vstorage",
    }
}

/// The parts of `<source>` that a pool type uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct SourceParts {
    pub host: bool,
    pub device: bool,
    pub dir: bool,
    pub adapter: bool,
    pub name: bool,
    pub initiator: bool,
}

/// The formats of a pool's source or of its volumes; the first of `all` has number 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formats {
    /// All names.
    pub all: &'static [&'static str],
    /// What an absent format means.
    pub default: &'static str,
    /// Whether capabilities list the names.
    pub listed: bool,
}

impl Formats {
    /// The entry that `name` spells.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&'static str> {
        self.all.iter().find(|f| **f == name).copied()
    }
}

const fn formats(all: &'static [&'static str], default: &'static str) -> Formats {
    Formats { all, default, listed: true }
}

pub(super) const FS: Formats = formats(
    &[
        "auto", "ext2", "ext3", "ext4", "ufs", "iso9660", "udf", "gfs", "gfs2", "vfat", "hfs+", "xfs",
        "ocfs2", "vmfs",
    ],
    "auto",
);
pub(super) const NETFS: Formats = formats(&["auto", "nfs", "glusterfs", "cifs"], "auto");
pub(super) const LOGICAL: Formats = formats(&["unknown", "lvm2"], "lvm2");
pub(super) const DISK: Formats =
    formats(&["unknown", "dos", "dvh", "gpt", "mac", "bsd", "pc98", "sun", "lvm2"], "unknown");
pub(super) const PARTITIONS: Formats = formats(
    &["none", "linux", "fat16", "fat32", "linux-swap", "linux-lvm", "linux-raid", "extended"],
    "none",
);
pub(super) const FILES: Formats = formats(
    &[
        "none", "raw", "dir", "bochs", "cloop", "dmg", "iso", "vpc", "vdi", "fat", "vhd", "ploop", "cow",
        "qcow", "qcow2", "qed", "vmdk",
    ],
    "raw",
);
/// The formats of images. Upstream: `virStorageFileFormat`.
pub(crate) const IMAGE_FORMATS: &[&str] = FILES.all.split_at(1).1;
const RBD_FILES: Formats = Formats { listed: false, ..FILES };

impl PoolType {
    /// The parts of `<source>` that are read and written.
    #[must_use]
    pub fn source_parts(self) -> SourceParts {
        let parts = SourceParts::default();
        match self {
            Self::Dir | Self::Mpath => parts,
            Self::Fs | Self::Disk => SourceParts { device: true, ..parts },
            Self::Netfs => SourceParts { host: true, dir: true, ..parts },
            Self::Logical | Self::Zfs => SourceParts { device: true, name: true, ..parts },
            Self::Iscsi | Self::IscsiDirect => {
                SourceParts { host: true, device: true, initiator: true, ..parts }
            }
            Self::Scsi => SourceParts { adapter: true, ..parts },
            Self::Rbd | Self::Sheepdog => SourceParts { host: true, name: true, ..parts },
            Self::Gluster => SourceParts { host: true, dir: true, name: true, ..parts },
            Self::Vstorage => SourceParts { name: true, ..parts },
        }
    }

    /// Whether the pool is reached over the network only, so that it has no `<target>`.
    #[must_use]
    pub fn is_remote(self) -> bool {
        matches!(self, Self::IscsiDirect | Self::Rbd | Self::Sheepdog | Self::Gluster)
    }

    /// Formats of the source, if the type has any.
    #[must_use]
    pub fn source_formats(self) -> Option<Formats> {
        match self {
            Self::Fs => Some(FS),
            Self::Netfs => Some(NETFS),
            Self::Logical => Some(LOGICAL),
            Self::Disk => Some(DISK),
            _ => None,
        }
    }

    /// Formats of the volumes, if the type has any.
    #[must_use]
    pub fn volume_formats(self) -> Option<Formats> {
        match self {
            Self::Dir | Self::Fs | Self::Netfs | Self::Gluster | Self::Vstorage => Some(FILES),
            Self::Rbd => Some(RBD_FILES),
            Self::Disk => Some(PARTITIONS),
            _ => None,
        }
    }
}
