//! How the hypervisor accesses a disk: `<driver>`, `<geometry>`, `<blockio>`. Upstream: `virDomainDiskDefFormatDriver`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{OnOff, ValueForm};

use super::super::device::VirtioOptions;
use super::source::MetadataCache;

/// A format, or what Xen called one.
const FORMAT: ValueForm = ValueForm::AnyOf(&[super::source::STORAGE_FORMAT, ValueForm::Words(&["aio"])]);

string_enums! {
    /// Upstream: `virDomainDiskCache`.
    pub DiskCache {
        Default = "default", None = "none", Writethrough = "writethrough", Writeback = "writeback",
        Directsync = "directsync", Unsafe = "unsafe",
    }
    /// Upstream: `virDomainDiskErrorPolicy`.
    pub ErrorPolicy { Default = "default", Stop = "stop", Report = "report", Ignore = "ignore", Enospace = "enospace" }
    /// Upstream: `virDomainDiskIo`.
    pub DiskIo { Native = "native", Threads = "threads", IoUring = "io_uring" }
    /// Upstream: `virDomainDiskDiscard`.
    pub Discard { Unmap = "unmap", Ignore = "ignore" }
    /// Upstream: `virDomainDiskDetectZeroes`.
    pub DetectZeroes { Off = "off", On = "on", Unmap = "unmap" }
    /// Upstream: `virDomainDiskGeometryTrans`.
    pub GeometryTranslation { None = "none", Auto = "auto", Lba = "lba" }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DiskDriver {
    #[xml(attr)]
    pub name: Option<String>,
    /// Image format.
    #[xml(attr = "type", form = "FORMAT", strict, unsupported = "unknown driver format value '{}'")]
    pub format: Option<String>,
    #[xml(attr)]
    pub cache: Option<DiskCache>,
    #[xml(attr)]
    pub error_policy: Option<ErrorPolicy>,
    #[xml(attr)]
    pub rerror_policy: Option<ErrorPolicy>,
    #[xml(attr)]
    pub io: Option<DiskIo>,
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
    #[xml(attr)]
    pub event_idx: Option<OnOff>,
    #[xml(attr)]
    pub copy_on_read: Option<OnOff>,
    #[xml(attr)]
    pub discard: Option<Discard>,
    #[xml(attr, nonzero)]
    pub iothread: Option<u32>,
    #[xml(attr)]
    pub detect_zeroes: Option<DetectZeroes>,
    #[xml(attr)]
    pub queues: Option<u32>,
    #[xml(attr)]
    pub queue_size: Option<u32>,
    #[xml(attr)]
    pub discard_no_unref: Option<OnOff>,
    #[xml(flatten)]
    pub virtio: VirtioOptions,
    #[xml(list = "iothread", wrap = "iothreads")]
    pub iothreads: Vec<IothreadMapping>,
    #[xml(child)]
    pub metadata_cache: Option<MetadataCache>,
    #[xml(list = "statistic", wrap = "statistics")]
    pub statistics: Vec<StatisticInterval>,
}

/// An IO thread and the queues that it serves.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IothreadMapping {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(list = "queue")]
    pub queues: Vec<QueueId>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct QueueId {
    #[xml(attr, required)]
    pub id: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct StatisticInterval {
    #[xml(attr, required)]
    pub interval: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Geometry {
    #[xml(attr, required)]
    pub cyls: u32,
    #[xml(attr, required)]
    pub heads: u32,
    #[xml(attr, required)]
    pub secs: u32,
    #[xml(attr)]
    pub trans: Option<GeometryTranslation>,
}

/// Sizes in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BlockIo {
    #[xml(attr)]
    pub logical_block_size: Option<u32>,
    #[xml(attr)]
    pub physical_block_size: Option<u32>,
    #[xml(attr)]
    pub discard_granularity: Option<u32>,
}
