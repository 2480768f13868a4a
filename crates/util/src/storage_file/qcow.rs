//! Headers of qcow and qcow2. Format: QEMU's `docs/interop/qcow2.txt`.

use super::NAME_LIMIT;
use super::bytes::{Order, slice, u32_at, u64_at};
use super::format::FileFormat;
use super::metadata::{BackingFormat, BackingName, Feature, ImageMetadata};
use crate::xml::StringEnum as _;

/// End of the fixed header of the second version.
const V2_LENGTH: u32 = 72;

const BACKING_FORMAT: u32 = 0xE279_2ACA;
const DATA_FILE: u32 = 0x4441_5441;

const INCOMPATIBLE_DATA_FILE: u64 = 1 << 2;
const INCOMPATIBLE_EXTENDED_L2: u64 = 1 << 4;
const COMPATIBLE_LAZY_REFCOUNTS: u64 = 1;

/// QEMU accepts these in place of a format; what stands below them is raw.
const PROTOCOLS: [&str; 18] = [
    "file",
    "host_device",
    "host_cdrom",
    "nbd",
    "http",
    "https",
    "ftp",
    "ftps",
    "tftp",
    "gluster",
    "iscsi",
    "rbd",
    "sheepdog",
    "ssh",
    "nfs",
    "vxhs",
    "nvme",
    "vitastor",
];

/// The name of the image below. Upstream: `qcowXGetBackingStore`.
fn backing_name(header: &[u8]) -> Option<String> {
    let offset = u64_at(header, 8, Order::Big).filter(|offset| *offset != 0)?;
    let length = u32_at(header, 16, Order::Big).filter(|length| *length != 0)?;
    if usize::try_from(length).ok()? > NAME_LIMIT {
        return None;
    }
    name(slice(header, offset, length.into())?)
}

/// A name as bytes, up to a NUL.
pub(super) fn name(bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    String::from_utf8(bytes[..end].to_vec()).ok()
}

pub(super) fn backing_v1(header: &[u8]) -> Option<BackingName> {
    backing_name(header).map(|name| BackingName { name, format: BackingFormat::Auto })
}

/// Upstream: `qcow2GetImageSpecific`, `qcow2GetFeatures`.
pub(super) fn read_v2(header: &[u8], metadata: &mut ImageMetadata) {
    let third = u32_at(header, 4, Order::Big) == Some(3);
    metadata.compat = Some(if third { "1.1" } else { "0.10" });
    let cluster_bits = u32_at(header, 20, Order::Big).filter(|bits| (9..=30).contains(bits));
    metadata.cluster_size = cluster_bits.map(|bits| 1 << bits);
    if third {
        metadata.features = features(header);
    }
    let extensions = Extensions::read(header, third);
    metadata.backing = backing_name(header)
        .map(|name| BackingName { name, format: extensions.backing_format.unwrap_or_default() });
    if metadata.features.contains(&Feature::DataFile) {
        metadata.data_file = extensions.data_file;
    }
}

fn features(header: &[u8]) -> Vec<Feature> {
    let bits = |offset| u64_at(header, offset, Order::Big).unwrap_or(0);
    let (incompatible, compatible) = (bits(72), bits(80));
    [
        (compatible & COMPATIBLE_LAZY_REFCOUNTS, Feature::LazyRefcounts),
        (incompatible & INCOMPATIBLE_EXTENDED_L2, Feature::ExtendedL2),
        (incompatible & INCOMPATIBLE_DATA_FILE, Feature::DataFile),
    ]
    .into_iter()
    .filter_map(|(bit, feature)| (bit != 0).then_some(feature))
    .collect()
}

/// What follows the fixed header: (number, length, data padded to eight bytes) up to number 0.
#[derive(Default)]
struct Extensions {
    backing_format: Option<BackingFormat>,
    data_file: Option<String>,
}

impl Extensions {
    fn read(header: &[u8], third: bool) -> Self {
        let mut found = Self::default();
        let start = if third { u32_at(header, 100, Order::Big) } else { Some(V2_LENGTH) };
        let mut at = start.and_then(|start| usize::try_from(start).ok()).unwrap_or(usize::MAX);
        while let (Some(number @ 1..), Some(length)) =
            (word(header, at), at.checked_add(4).and_then(|at| word(header, at)))
        {
            let Some(data) = usize::try_from(length)
                .ok()
                .and_then(|length| header.get(at.checked_add(8)?..at.checked_add(8)?.checked_add(length)?))
            else {
                break;
            };
            match number {
                BACKING_FORMAT => found.backing_format = name(data).map(backing_format),
                DATA_FILE if data.len() <= NAME_LIMIT => found.data_file = name(data),
                _ => {}
            }
            at += 8 + data.len().next_multiple_of(8);
        }
        found
    }
}

fn word(header: &[u8], at: usize) -> Option<u32> {
    u32_at(header, at, Order::Big)
}

fn backing_format(word: String) -> BackingFormat {
    match FileFormat::from_name(&word).filter(|format| *format != FileFormat::None) {
        Some(format) => BackingFormat::Known(format),
        None if PROTOCOLS.contains(&word.as_str()) => BackingFormat::Known(FileFormat::Raw),
        None => BackingFormat::Unknown(word),
    }
}
