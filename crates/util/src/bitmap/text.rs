//! Text forms of bitmaps: `0-3,^2,8` and the kernel's hexadecimal masks.

use std::fmt;

use super::Bitmap;
use crate::error::{ErrorDomain, ErrorNumber, VirError};

/// Highest bit number that a text without a given size may name. Upstream: `MAX_UNLIMITED_BIT`-like limit of
/// `virBitmapParseUnlimited`.
const UNLIMITED: usize = 1 << 24;

/// The text is no bitmap.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Failed to parse bitmap '{0}'")]
pub struct ParseBitmapError(pub String);

impl VirError for ParseBitmapError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INVALID_ARG
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

impl Bitmap {
    /// Reads `1-3,^2,7` into a bitmap of `size` bits. Upstream: `virBitmapParse`.
    ///
    /// # Errors
    /// [`ParseBitmapError`] for an empty or malformed text, a reversed range, a bit beyond `size`.
    pub fn parse(text: &str, size: usize) -> Result<Self, ParseBitmapError> {
        Self::new(size).fill_from(text, size).map_err(|()| ParseBitmapError(text.to_owned()))
    }

    /// Reads `1-3,^2,7`; the size follows from the highest number named. Upstream: `virBitmapParseUnlimited`.
    ///
    /// # Errors
    /// As [`Bitmap::parse`].
    pub fn parse_unlimited(text: &str) -> Result<Self, ParseBitmapError> {
        Self::default().fill_from(text, UNLIMITED).map_err(|()| ParseBitmapError(text.to_owned()))
    }

    /// [`Bitmap::parse_unlimited`], where a missing or blank text means the empty set.
    /// Upstream: `virBitmapParseUnlimitedAllowEmpty`.
    ///
    /// # Errors
    /// As [`Bitmap::parse`].
    pub fn parse_unlimited_allow_empty(text: Option<&str>) -> Result<Self, ParseBitmapError> {
        match text.map(str::trim) {
            None | Some("") => Ok(Self::default()),
            Some(text) => Self::parse_unlimited(text),
        }
    }

    /// # Errors
    /// Those of the calls inside.
    fn fill_from(mut self, text: &str, limit: usize) -> Result<Self, ()> {
        for item in text.trim_start().split(',') {
            let item = item.trim_matches(|c: char| c.is_ascii_whitespace());
            let number = |t: &str| {
                let digits = t.trim_matches(|c: char| c.is_ascii_whitespace());
                let value = digits.parse::<usize>().ok().filter(|n| *n < limit && !digits.starts_with('+'));
                value.ok_or(())
            };
            if let Some(excluded) = item.strip_prefix('^') {
                self.remove_or_clear(number(excluded)?, limit);
                continue;
            }
            let (first, last) = item.split_once('-').unwrap_or((item, item));
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return Err(());
            }
            (first..=last).for_each(|bit| self.insert(bit));
        }
        Ok(self)
    }

    /// An exclusion does not shrink or need the range that it was meant for.
    fn remove_or_clear(&mut self, bit: usize, limit: usize) {
        if bit < limit {
            self.remove(bit);
        }
    }

    /// Hexadecimal digits, most significant first, without prefix and leading zeros; an empty bitmap of no bits gives
    /// an empty text. Upstream: `virBitmapToString`.
    #[must_use]
    pub fn to_hex(&self) -> String {
        let nibbles = self.size().div_ceil(4);
        let digit = |at: usize| (0..4).map(|k| u32::from(self.contains(at * 4 + k)) << k).sum();
        (0..nibbles).rev().filter_map(|at| char::from_digit(digit(at), 16)).collect()
    }

    /// Reads what [`Bitmap::to_hex`] writes, four bits per digit. Upstream: `virBitmapNewString`.
    ///
    /// # Errors
    /// [`ParseBitmapError`] if the text holds anything but hexadecimal digits.
    pub fn from_hex(text: &str) -> Result<Self, ParseBitmapError> {
        let mut map = Self::new(text.len() * 4);
        for (at, digit) in text.chars().rev().enumerate() {
            let value = digit.to_digit(16).ok_or_else(|| ParseBitmapError(text.to_owned()))?;
            (0..4).filter(|k| value >> k & 1 == 1).for_each(|k| map.insert(at * 4 + k));
        }
        Ok(map)
    }
}

/// `0,4-6`: runs joined by commas. Upstream: `virBitmapFormat`.
impl fmt::Display for Bitmap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut from = 0;
        let mut separator = "";
        while let Some(first) = self.next_set(from) {
            let end = self.next_clear(first).unwrap_or(self.size());
            match end - first {
                1 => write!(f, "{separator}{first}")?,
                _ => write!(f, "{separator}{first}-{}", end - 1)?,
            }
            (from, separator) = (end, ",");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges() {
        for (text, expected) in [("0-3,^2,8", "0-1,3,8"), ("0, 2-4", "0,2-4"), ("5,^5", ""), (" 1", "1")] {
            assert_eq!(Bitmap::parse(text, 64).unwrap().to_string(), expected);
        }
        for bad in ["", "a", "1,", "3-1", "64", "-1", "1-", "+1", "1 2", "^"] {
            assert!(Bitmap::parse(bad, 64).is_err(), "{bad:?}");
        }
        let error = crate::Error::from(Bitmap::parse("x", 4).unwrap_err());
        assert_eq!(error.message(), "invalid argument: Failed to parse bitmap 'x'");
        assert!(Bitmap::parse_unlimited("99999999999").is_err());
    }

    #[test]
    fn hex() {
        let map = Bitmap::from_hex("804").unwrap();
        assert_eq!(map.to_string(), "2,11");
        assert_eq!(map.to_hex(), "804");
        assert!(Bitmap::from_hex("8x4").is_err());
    }
}
