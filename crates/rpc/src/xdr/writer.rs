//! Writing XDR.

use super::XdrError;
use crate::protocol::net::{MESSAGE_LEN_MAX, MESSAGE_MAX};

/// Bytes of a message under construction. It never grows beyond the largest message.
#[derive(Clone, Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
}

/// The largest message, its length word included.
const LIMIT: usize = (MESSAGE_MAX + MESSAGE_LEN_MAX) as usize;

impl Writer {
    /// Empty.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Empty, with room for `bytes` bytes.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes) }
    }

    /// What has been written.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.out
    }

    /// What has been written.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Bytes written.
    #[must_use]
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// Whether nothing has been written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Forgets everything after the first `len` bytes.
    pub fn truncate(&mut self, len: usize) {
        self.out.truncate(len);
    }

    /// Overwrites four bytes at `at`, which must have been written.
    pub(crate) fn patch_u32(&mut self, at: usize, value: u32) {
        if let Some(slot) = self.out.get_mut(at..at + 4) {
            slot.copy_from_slice(&value.to_be_bytes());
        }
    }

    /// Appends bytes as they are.
    ///
    /// # Errors
    /// The message would exceed the largest size.
    pub fn raw(&mut self, bytes: &[u8]) -> Result<(), XdrError> {
        let length = self.out.len().saturating_add(bytes.len());
        if length > LIMIT {
            return Err(XdrError::TooLong { length: length as u64, limit: LIMIT as u64 });
        }
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    /// `unsigned int`.
    ///
    /// # Errors
    /// As [`Writer::raw`].
    pub fn u32(&mut self, value: u32) -> Result<(), XdrError> {
        self.raw(&value.to_be_bytes())
    }

    /// `int`.
    ///
    /// # Errors
    /// As [`Writer::raw`].
    pub fn i32(&mut self, value: i32) -> Result<(), XdrError> {
        self.raw(&value.to_be_bytes())
    }

    /// Bytes and their padding.
    ///
    /// # Errors
    /// As [`Writer::raw`].
    pub fn padded(&mut self, bytes: &[u8]) -> Result<(), XdrError> {
        self.raw(bytes)?;
        self.raw(&[0; 3][..bytes.len().wrapping_neg() % 4])
    }

    /// A count.
    ///
    /// # Errors
    /// The count exceeds `max`, or as [`Writer::raw`].
    pub fn count(&mut self, count: usize, max: u32) -> Result<(), XdrError> {
        match u32::try_from(count) {
            Ok(count) if count <= max => self.u32(count),
            _ => Err(XdrError::TooLong { length: count as u64, limit: max.into() }),
        }
    }
}
