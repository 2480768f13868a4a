//! Shared folders: `<filesystem>`. Upstream: `virDomainFSDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{OnOff, kib};

use super::basic::IdMap;
use super::device::{DeviceInfo, VirtioOptions};

string_enums! {
    /// Upstream: `virDomainFSType`.
    pub FilesystemType {
        Mount = "mount", Block = "block", File = "file", Template = "template", Ram = "ram", Bind = "bind",
        Volume = "volume",
    }
    /// Upstream: `virDomainFSAccessMode`.
    pub AccessMode { Passthrough = "passthrough", Mapped = "mapped", Squash = "squash" }
    /// Upstream: `virDomainFSModel`.
    pub FilesystemModel {
        Virtio = "virtio", VirtioTransitional = "virtio-transitional", VirtioNonTransitional = "virtio-non-transitional",
    }
    /// Upstream: `virDomainFSDriverType`.
    pub FilesystemDriverType {
        Default = "default", Path = "path", Handle = "handle", Loop = "loop", Nbd = "nbd", Ploop = "ploop",
        Virtiofs = "virtiofs", Mtp = "mtp",
    }
    /// Upstream: `virDomainFSMultidevs`.
    pub Multidevs { Default = "default", Remap = "remap", Forbid = "forbid", Warn = "warn" }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Filesystem {
    #[xml(attr = "type", always)]
    pub kind: FilesystemType,
    #[xml(attr)]
    pub accessmode: Option<AccessMode>,
    #[xml(attr)]
    pub model: Option<FilesystemModel>,
    #[xml(attr)]
    pub multidevs: Option<Multidevs>,
    #[xml(attr)]
    pub fmode: Option<String>,
    #[xml(attr)]
    pub dmode: Option<String>,
    #[xml(child)]
    pub driver: Option<FilesystemDriver>,
    #[xml(child)]
    pub binary: Option<Virtiofsd>,
    #[xml(child)]
    pub idmap: Option<IdMap>,
    #[xml(child)]
    pub source: Option<FilesystemSource>,
    #[xml(child)]
    pub target: Option<FilesystemTarget>,
    #[xml(flag)]
    pub readonly: bool,
    #[xml(child)]
    pub space_hard_limit: Option<PrettyLimit>,
    #[xml(child)]
    pub space_soft_limit: Option<PrettyLimit>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

/// A limit of a container's file system, in bytes.
pub type PrettyLimit = super::units::Bytes;

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FilesystemDriver {
    #[xml(attr = "type")]
    pub kind: Option<FilesystemDriverType>,
    #[xml(
        attr,
        form = "super::disk::source::STORAGE_FORMAT",
        strict,
        unsupported = "unknown driver format value '{}'"
    )]
    pub format: Option<String>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr, words = "immediate")]
    pub wrpolicy: Option<String>,
    #[xml(attr)]
    pub queue: Option<u64>,
    #[xml(flatten)]
    pub virtio: VirtioOptions,
}

/// The daemon behind a virtiofs share.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Virtiofsd {
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(attr)]
    pub xattr: Option<OnOff>,
    #[xml(child)]
    pub cache: Option<VirtiofsdCache>,
    #[xml(child)]
    pub sandbox: Option<VirtiofsdSandbox>,
    #[xml(child)]
    pub thread_pool: Option<ThreadPool>,
    #[xml(child)]
    pub openfiles: Option<OpenFiles>,
    #[xml(child)]
    pub lock: Option<Lock>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VirtiofsdCache {
    #[xml(attr, words = "none always")]
    pub mode: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VirtiofsdSandbox {
    #[xml(attr, words = "namespace chroot")]
    pub mode: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ThreadPool {
    #[xml(attr)]
    pub size: Option<i32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct OpenFiles {
    #[xml(attr)]
    pub max: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Lock {
    #[xml(attr)]
    pub posix: Option<OnOff>,
    #[xml(attr)]
    pub flock: Option<OnOff>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FilesystemSource {
    #[xml(attr)]
    pub dir: Option<String>,
    #[xml(attr)]
    pub file: Option<String>,
    #[xml(attr)]
    pub dev: Option<String>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr)]
    pub usage: Option<u64>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::UNIT", strict, invalid_arg = "unknown suffix '{}'")]
    pub units: Option<String>,
    #[xml(attr)]
    pub pool: Option<String>,
    #[xml(attr)]
    pub volume: Option<String>,
    #[xml(attr)]
    pub socket: Option<String>,
}

impl FilesystemSource {
    /// A container's memory file system is measured in KiB. Upstream: `virDomainFSDefParseXML`.
    pub(super) fn scale_usage(&mut self) {
        let units = self.units.take().unwrap_or_default();
        self.usage = self.usage.map(|usage| kib(usage, &units).unwrap_or(usage));
        self.units = self.usage.map(|_| "KiB".to_owned());
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FilesystemTarget {
    #[xml(attr)]
    pub dir: Option<String>,
}
