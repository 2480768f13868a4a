//! How the other formats name the image below.

use super::NAME_LIMIT;
use super::bytes::{Order, slice, u32_at, u64_at};
use super::format::FileFormat;
use super::metadata::{BackingFormat, BackingName};
use super::qcow::name;

const QED_HAS_BACKING: u64 = 1;
const QED_BACKING_IS_RAW: u64 = 4;

/// Upstream: `cowGetImageSpecific`.
pub(super) fn cow(header: &[u8]) -> Option<BackingName> {
    let name = name(slice(header, 8, 1024)?).filter(|name| !name.is_empty())?;
    Some(BackingName { name, format: BackingFormat::Auto })
}

/// Upstream: `qedGetImageSpecific`.
pub(super) fn qed(header: &[u8]) -> Option<BackingName> {
    let flags = u64_at(header, 16, Order::Little)?;
    if flags & QED_HAS_BACKING == 0 {
        return None;
    }
    let offset = u32_at(header, 56, Order::Little)?;
    let length = u32_at(header, 60, Order::Little).filter(|length| *length != 0)?;
    if usize::try_from(length).ok()? > NAME_LIMIT {
        return None;
    }
    let name = name(slice(header, offset.into(), length.into())?)?;
    let raw = flags & QED_BACKING_IS_RAW != 0;
    let format = if raw { BackingFormat::Known(FileFormat::Raw) } else { BackingFormat::Auto };
    Some(BackingName { name, format })
}

/// The descriptor of a sparse VMDK extent stands in its second sector. Upstream: `vmdk4GetImageSpecific`.
pub(super) fn vmdk(header: &[u8]) -> Option<BackingName> {
    const HINT: &[u8] = b"parentFileNameHint=\"";
    let descriptor = header.get(0x200..)?;
    let descriptor = &descriptor[..descriptor.len().min(20 * 512)];
    let end = descriptor.iter().position(|byte| *byte == 0).unwrap_or(descriptor.len());
    let descriptor = &descriptor[..end];
    let start = descriptor.windows(HINT.len()).position(|window| window == HINT)? + HINT.len();
    let length = descriptor[start..].iter().position(|byte| *byte == b'"')?;
    let name = name(&descriptor[start..start + length]).filter(|name| !name.is_empty())?;
    Some(BackingName { name, format: BackingFormat::Known(FileFormat::Vmdk) })
}
