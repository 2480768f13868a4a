//! Reading XDR.

use super::XdrError;
use crate::protocol::net::MESSAGE_MAX;

/// Most memory that a message and the value decoded from it may take together, whatever a peer puts into it: a little less
/// than twice the largest message.
pub const MEMORY_MAX: usize = 2 * MESSAGE_MAX as usize - (1 << 20);

/// A value takes at most so many bytes of memory for each of its bytes on the wire: an empty text is four bytes there and
/// three words here, a typed parameter without a name twelve and thirteen words. A test goes through all types.
const VALUE_PER_BYTE: usize = 9;

/// Bytes by which an allocator rounds, and which it adds to each block.
const BLOCK: usize = 16;

/// Most memory that a value of `bytes` on the wire can take.
#[must_use]
pub const fn value_memory(bytes: usize) -> usize {
    let (most, allowed) = (bytes.saturating_mul(VALUE_PER_BYTE), MEMORY_MAX.saturating_sub(bytes));
    if most < allowed { most } else { allowed }
}

/// Bytes still to be decoded.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    /// Memory that what is decoded may still take.
    memory: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the first byte.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, memory: MEMORY_MAX.saturating_sub(bytes.len()) }
    }

    /// Bytes not yet read.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.rest.len()
    }

    /// Says that `bytes` are about to be allocated for the value.
    ///
    /// # Errors
    /// The value and its bytes would take more than [`MEMORY_MAX`].
    pub fn allocate(&mut self, bytes: usize) -> Result<(), XdrError> {
        if bytes > 0 {
            let block = bytes.saturating_add(2 * BLOCK - 1) / BLOCK * BLOCK;
            self.memory = self.memory.checked_sub(block).ok_or(XdrError::Memory)?;
        }
        Ok(())
    }

    /// The next `N` bytes as they are.
    ///
    /// # Errors
    /// Fewer bytes are left.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], XdrError> {
        let Some((head, tail)) = self.rest.split_first_chunk() else {
            return Err(XdrError::Short { needed: N, left: self.rest.len() });
        };
        self.rest = tail;
        Ok(*head)
    }

    /// `unsigned int`.
    ///
    /// # Errors
    /// Fewer than four bytes are left.
    pub fn u32(&mut self) -> Result<u32, XdrError> {
        self.array().map(u32::from_be_bytes)
    }

    /// `int`.
    ///
    /// # Errors
    /// Fewer than four bytes are left.
    pub fn i32(&mut self) -> Result<i32, XdrError> {
        self.array().map(i32::from_be_bytes)
    }

    /// `len` bytes and their padding.
    ///
    /// # Errors
    /// Fewer bytes are left, or the padding is not zero.
    pub fn padded(&mut self, len: usize) -> Result<&'a [u8], XdrError> {
        let short = XdrError::Short { needed: len, left: self.rest.len() };
        let padded = len.checked_next_multiple_of(4).ok_or(short)?;
        let (head, tail) = self.rest.split_at_checked(padded).ok_or(short)?;
        let (data, padding) = head.split_at(len);
        if padding.iter().any(|b| *b != 0) {
            return Err(XdrError::Padding);
        }
        self.rest = tail;
        Ok(data)
    }

    /// A count of items that take at least `item_min` bytes each.
    ///
    /// # Errors
    /// The count exceeds `max`, or the bytes that are left cannot hold so many.
    pub fn count(&mut self, max: u32, item_min: u64) -> Result<usize, XdrError> {
        let count = self.u32()?;
        if count > max {
            return Err(XdrError::TooLong { length: count.into(), limit: max.into() });
        }
        let left = self.rest.len();
        match usize::try_from(u64::from(count).saturating_mul(item_min)) {
            Ok(needed) if needed <= left => Ok(count as usize),
            needed => Err(XdrError::Short { needed: needed.unwrap_or(usize::MAX), left }),
        }
    }
}
