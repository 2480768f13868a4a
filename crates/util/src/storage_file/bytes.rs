//! Numbers at an offset of a header; `None` where the header ends before.

/// Byte order of a format's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Little,
    Big,
}

/// `length` bytes at `offset`.
pub(super) fn slice(header: &[u8], offset: u64, length: u64) -> Option<&[u8]> {
    let start = usize::try_from(offset).ok()?;
    let end = start.checked_add(usize::try_from(length).ok()?)?;
    header.get(start..end)
}

fn array<const N: usize>(header: &[u8], offset: usize) -> Option<[u8; N]> {
    header.get(offset..offset.checked_add(N)?)?.try_into().ok()
}

pub(super) fn u16_at(header: &[u8], offset: usize, order: Order) -> Option<u16> {
    let bytes = array(header, offset)?;
    Some(if order == Order::Big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
}

pub(super) fn u32_at(header: &[u8], offset: usize, order: Order) -> Option<u32> {
    let bytes = array(header, offset)?;
    Some(if order == Order::Big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
}

pub(super) fn u64_at(header: &[u8], offset: usize, order: Order) -> Option<u64> {
    let bytes = array(header, offset)?;
    Some(if order == Order::Big { u64::from_be_bytes(bytes) } else { u64::from_le_bytes(bytes) })
}
