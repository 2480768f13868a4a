//! What distinguishes the formats: magic bytes, version numbers, the place of the capacity.

use super::bytes::{Order, u16_at, u32_at};
use super::format::FileFormat;

/// How a version number is checked.
#[derive(Clone, Copy, Debug)]
pub(super) enum Version {
    /// Any version will do.
    Any,
    /// 32 bits at an offset.
    Long(usize, &'static [u32]),
    /// 16 bits at an offset.
    Short(usize, &'static [u16]),
}

impl Version {
    pub(super) fn matches(self, header: &[u8], order: Order) -> bool {
        match self {
            Self::Any => true,
            Self::Long(offset, known) => {
                u32_at(header, offset, order).is_some_and(|found| known.contains(&found))
            }
            Self::Short(offset, known) => {
                u16_at(header, offset, order).is_some_and(|found| known.contains(&found))
            }
        }
    }
}

/// One recognisable format.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) format: FileFormat,
    magic_offset: usize,
    magic: &'static [u8],
    pub(super) order: Order,
    version: Version,
    /// Offset of 64 bits with the capacity, and what they count.
    pub(super) capacity: Option<(usize, u64)>,
}

const fn shape(
    format: FileFormat,
    (magic_offset, magic): (usize, &'static [u8]),
    order: Order,
    version: Version,
    capacity: Option<(usize, u64)>,
) -> Shape {
    Shape { format, magic_offset, magic, order, version, capacity }
}

/// In the order in which they are tried. Upstream: `fileTypeInfo`.
static SHAPES: [Shape; 9] = [
    shape(FileFormat::Iso, (32769, b"CD001"), Order::Little, Version::Any, None),
    shape(FileFormat::Vpc, (0, b"conectix"), Order::Big, Version::Long(12, &[0x1_0000]), Some((40, 1))),
    shape(
        FileFormat::Vdi,
        (64, b"\x7f\x10\xda\xbe"),
        Order::Little,
        Version::Long(68, &[0x1_0001]),
        Some((368, 1)),
    ),
    shape(FileFormat::Ploop, (0, b"WithouFreSpacExt"), Order::Little, Version::Any, Some((36, 512))),
    shape(FileFormat::Cow, (0, b"OOOM"), Order::Big, Version::Long(4, &[2]), Some((1036, 1))),
    shape(FileFormat::Qcow, (0, b"QFI"), Order::Big, Version::Long(4, &[1]), Some((24, 1))),
    shape(FileFormat::Qcow2, (0, b"QFI"), Order::Big, Version::Long(4, &[2, 3]), Some((24, 1))),
    shape(FileFormat::Qed, (0, b"QED"), Order::Little, Version::Any, Some((48, 1))),
    shape(FileFormat::Vmdk, (0, b"KDMV"), Order::Little, Version::Long(4, &[1, 2, 3]), Some((12, 512))),
];

/// The row of a format that has one.
pub(super) fn shape_of(format: FileFormat) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.format == format)
}

/// The format of an image by its first bytes ([`super::HEADER_LIMIT`] are enough): raw if nothing else fits.
///
/// A raw image can pretend to be anything: the answer is a guess, and what the header names must not be opened because
/// of it. Upstream: `virStorageFileProbeFormat`.
#[must_use]
pub fn probe(header: &[u8]) -> FileFormat {
    let magic = |shape: &&Shape| {
        header.get(shape.magic_offset..).is_some_and(|rest| rest.starts_with(shape.magic))
            && shape.version.matches(header, shape.order)
    };
    SHAPES.iter().find(magic).map_or(FileFormat::Raw, |shape| shape.format)
}
