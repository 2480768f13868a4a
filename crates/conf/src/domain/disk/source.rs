//! Where a disk's data is: `<source>`, `<backingStore>`, authentication and encryption. Upstream: `virStorageSource`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{ValueForm, patterns};

use super::super::address::HostPciAddress;
use super::super::flags;
use super::super::private_data::PrivateData;
use super::super::seclabel::DeviceSeclabel;
use super::super::units::Bytes;
use crate::storage::IMAGE_FORMATS;

/// The format of an image.
pub(crate) const STORAGE_FORMAT: ValueForm = ValueForm::Words(IMAGE_FORMATS);

/// A block device, or the number of a disk.
const DEV: ValueForm = ValueForm::AnyOf(&[patterns::ABSOLUTE_PATH, ValueForm::integer(0, u32::MAX as i128)]);

/// A path, also one of a VMware data store or of Windows; empty for a drive without a medium.
pub(crate) const FILE: ValueForm = ValueForm::Pattern {
    name: "path",
    accepts: |text| text.is_empty() || text.starts_with(['/', '[']) || text.get(1..3) == Some(":\\"),
    samples: &["/var/lib/a.qcow2", "[store] vm/disk.vmdk"],
};

string_enums! {
    /// Upstream: `virStorageType`.
    pub SourceType {
        File = "file", Block = "block", Dir = "dir", Network = "network", Volume = "volume", Nvme = "nvme",
        VhostUser = "vhostuser", VhostVdpa = "vhostvdpa",
    }
    /// Upstream: `virStorageNetProtocol`.
    pub NetProtocol {
        None = "none", Nbd = "nbd", Rbd = "rbd", Sheepdog = "sheepdog", Gluster = "gluster", Iscsi = "iscsi",
        Http = "http", Https = "https", Ftp = "ftp", Ftps = "ftps", Tftp = "tftp", Ssh = "ssh", Vxhs = "vxhs", Nfs = "nfs",
    }
    /// Upstream: `virStorageNetHostTransport`.
    pub HostTransport { Tcp = "tcp", Unix = "unix", Rdma = "rdma" }
    /// Upstream: `virStorageSourcePoolMode`.
    pub PoolMode { Host = "host", Direct = "direct" }
    /// Upstream: `virDomainStartupPolicy`.
    pub StartupPolicy { Mandatory = "mandatory", Requisite = "requisite", Optional = "optional" }
    /// Upstream: `virStorageEncryptionFormatType`.
    pub EncryptionFormat {
        Default = "default", Qcow = "qcow", Luks = "luks", Luks2 = "luks2", LuksAny = "luks-any",
    }
    /// Upstream: `virStorageEncryptionEngine`.
    pub EncryptionEngine { Qemu = "qemu", Librbd = "librbd" }
}

/// One element of a chain. Which fields count depends on the disk's or backing store's type.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DiskSource {
    #[xml(attr)]
    pub protocol: Option<NetProtocol>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr)]
    pub query: Option<String>,
    #[xml(attr)]
    pub tls: Option<bool>,
    #[xml(attr = "tlsHostname")]
    pub tls_hostname: Option<String>,
    #[xml(attr = "tlsFromConfig", when = "flags::STATUS")]
    pub tls_from_config: Option<u32>,
    #[xml(attr)]
    pub pool: Option<String>,
    #[xml(attr)]
    pub volume: Option<String>,
    /// What the volume turned out to be.
    #[xml(attr = "actualType", when = "flags::STATUS")]
    pub actual_type: Option<SourceType>,
    #[xml(attr, form = "FILE")]
    pub file: Option<String>,
    #[xml(attr)]
    pub fdgroup: Option<String>,
    #[xml(attr, form = "DEV")]
    pub dev: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub dir: Option<String>,
    /// `pci` for NVMe, `unix` for vhost-user.
    #[xml(attr = "type", words = "pci unix", malformed = "unsupported source type '{}'")]
    pub kind: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(attr)]
    pub mode: Option<PoolMode>,
    #[xml(attr)]
    pub managed: Option<bool>,
    #[xml(attr)]
    pub namespace: Option<u64>,
    #[xml(attr = "startupPolicy")]
    pub startup_policy: Option<StartupPolicy>,
    #[xml(attr, unless = "flags::INACTIVE")]
    pub index: Option<u32>,
    #[xml(list = "host")]
    pub hosts: Vec<NetHost>,
    #[xml(child)]
    pub snapshot: Option<NameAttr>,
    #[xml(child)]
    pub config: Option<FileAttr>,
    #[xml(child)]
    pub ssl: Option<Ssl>,
    #[xml(list = "cookie", wrap = "cookies", when = "flags::SECURE")]
    pub cookies: Vec<Cookie>,
    #[xml(child)]
    pub readahead: Option<Readahead>,
    #[xml(child)]
    pub timeout: Option<Timeout>,
    #[xml(child)]
    pub initiator: Option<Initiator>,
    #[xml(child = "knownHosts")]
    pub known_hosts: Option<PathAttr>,
    #[xml(child)]
    pub auth: Option<Auth>,
    #[xml(child)]
    pub identity: Option<Identity>,
    #[xml(child)]
    pub reconnect: Option<Reconnect>,
    /// Of an NVMe controller.
    #[xml(child)]
    pub address: Option<HostPciAddress>,
    #[xml(list = "slice", wrap = "slices")]
    pub slices: Vec<Slice>,
    #[xml(list = "seclabel")]
    pub seclabels: Vec<DeviceSeclabel>,
    #[xml(child)]
    pub encryption: Option<Encryption>,
    #[xml(child)]
    pub reservations: Option<Reservations>,
    #[xml(child = "dataStore")]
    pub data_store: Option<Box<DataStore>>,
    #[xml(child = "privateData", when = "flags::STATUS")]
    pub private_data: Option<PrivateData>,
}

/// Host of a network disk. Upstream: `virStorageNetHostDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NetHost {
    #[xml(attr, form = "patterns::HOST")]
    pub name: Option<String>,
    #[xml(attr, invalid_arg = "failed to parse port number '{}'")]
    pub port: Option<u32>,
    #[xml(attr)]
    pub transport: Option<HostTransport>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub socket: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NameAttr {
    #[xml(attr, required)]
    pub name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FileAttr {
    #[xml(attr, required, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub file: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PathAttr {
    #[xml(attr, required)]
    pub path: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Ssl {
    #[xml(attr)]
    pub verify: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Cookie {
    #[xml(attr, required)]
    pub name: String,
    #[xml(text)]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Readahead {
    /// Bytes.
    #[xml(attr, required)]
    pub size: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Timeout {
    #[xml(attr, required)]
    pub seconds: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Initiator {
    #[xml(child, required)]
    pub iqn: NameAttr,
}

/// Of NFS (`user`, `group`) or SSH (the others).
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Identity {
    #[xml(attr)]
    pub user: Option<String>,
    #[xml(attr)]
    pub group: Option<String>,
    #[xml(attr)]
    pub username: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub keyfile: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub agentsock: Option<String>,
}

/// Of NBD (`delay`) or a vhost-user socket.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Reconnect {
    #[xml(attr)]
    pub delay: Option<u32>,
    #[xml(attr)]
    pub enabled: Option<bool>,
    #[xml(attr)]
    pub timeout: Option<u32>,
}

/// Upstream: `virStorageAuthDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Auth {
    #[xml(attr, expected)]
    pub username: Option<String>,
    #[xml(child, expected)]
    pub secret: Option<SecretRef>,
}

/// Which secret. Upstream: `virSecretLookupTypeDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SecretRef {
    #[xml(
        attr = "type",
        expected,
        words = "none volume ceph iscsi tls vtpm passphrase",
        unsupported = "unknown secret type '{}'"
    )]
    pub kind: Option<String>,
    #[xml(attr, form = "patterns::UUID", strict, malformed = "invalid secret uuid '{}'")]
    pub uuid: Option<String>,
    #[xml(attr)]
    pub usage: Option<String>,
}

/// Upstream: `virStorageEncryption`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Encryption {
    #[xml(attr, required, unsupported = "unknown volume encryption format type {}")]
    pub format: EncryptionFormat,
    #[xml(attr)]
    pub engine: Option<EncryptionEngine>,
    #[xml(list = "secret")]
    pub secrets: Vec<SecretRef>,
    #[xml(child)]
    pub cipher: Option<Cipher>,
    #[xml(child)]
    pub ivgen: Option<IvGen>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Cipher {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr, required)]
    pub size: u32,
    #[xml(attr)]
    pub mode: Option<String>,
    #[xml(attr)]
    pub hash: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IvGen {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr)]
    pub hash: Option<String>,
}

/// Persistent SCSI reservations. Upstream: `virStoragePRDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Reservations {
    #[xml(attr, required)]
    pub managed: bool,
    #[xml(attr)]
    pub migration: Option<bool>,
    #[xml(child)]
    pub source: Option<ReservationsSource>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ReservationsSource {
    #[xml(
        attr = "type",
        required,
        words = "unix",
        malformed = "unsupported connection type for <reservations/>: {}"
    )]
    pub kind: String,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(attr, words = "client", malformed = "unsupported connection mode for <reservations/>: {}")]
    pub mode: Option<String>,
}

/// A part of the storage, in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Slice {
    #[xml(attr = "type", required, words = "storage")]
    pub kind: String,
    #[xml(attr, required)]
    pub offset: u64,
    #[xml(attr, required)]
    pub size: u64,
}

/// The image under another. An empty element ends the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BackingStore {
    #[xml(attr = "type")]
    pub kind: Option<SourceType>,
    #[xml(attr, unless = "flags::INACTIVE")]
    pub index: Option<u32>,
    #[xml(child)]
    pub format: Option<FormatElement>,
    #[xml(child)]
    pub source: Option<DiskSource>,
    #[xml(child = "backingStore", keep)]
    pub backing_store: Option<Box<Self>>,
}

/// The raw data file of a qcow2 image.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DataStore {
    #[xml(attr = "type")]
    pub kind: Option<SourceType>,
    #[xml(child)]
    pub format: Option<FormatElement>,
    #[xml(child)]
    pub source: Option<DiskSource>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FormatElement {
    #[xml(
        attr = "type",
        required,
        form = "STORAGE_FORMAT",
        strict,
        malformed = "unknown storage source format '{}'"
    )]
    pub kind: String,
    #[xml(child)]
    pub metadata_cache: Option<MetadataCache>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MetadataCache {
    #[xml(child)]
    pub max_size: Option<Bytes>,
}
