//! Sets of small numbers: CPU sets, node sets, port and IOThread reservations. Upstream: `src/util/virbitmap.c`.

mod text;

pub use text::ParseBitmapError;

use crate::error::{ErrorDomain, ErrorNumber, VirError};

const WORD: usize = 64;

/// A set of bit numbers below a size that is part of its value. Upstream: `virBitmap`.
#[derive(Clone, Debug, Default)]
pub struct Bitmap {
    words: Vec<u64>,
    size: usize,
}

/// The bit number is not below the bitmap's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("bit {bit} is out of range of a bitmap of {size} bits")]
pub struct BitOutOfRange {
    /// The bit.
    pub bit: usize,
    /// Size of the bitmap in bits.
    pub size: usize,
}

impl VirError for BitOutOfRange {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INVALID_ARG
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

impl Bitmap {
    /// `size` bits, all clear. Upstream: `virBitmapNew`.
    #[must_use]
    pub fn new(size: usize) -> Self {
        Self { words: vec![0; size.div_ceil(WORD)], size }
    }

    /// Eight bits per byte, the least significant bit of the first byte first. Upstream: `virBitmapNewData`.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let mut map = Self::new(bytes.len() * 8);
        for (at, byte) in bytes.iter().enumerate() {
            map.words[at / 8] |= u64::from(*byte) << (at % 8 * 8);
        }
        map
    }

    /// The form that [`Bitmap::from_bytes`] reads, without trailing zero bytes but at least one byte.
    /// Upstream: `virBitmapToData`.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let length = self.last_set().map_or(1, |bit| bit / 8 + 1);
        let mut bytes = vec![0; length];
        self.copy_to_bytes(&mut bytes);
        bytes
    }

    /// Fills `bytes` completely; bits that do not fit are left out. Upstream: `virBitmapToDataBuf`.
    pub fn copy_to_bytes(&self, bytes: &mut [u8]) {
        bytes.fill(0);
        for (byte, value) in bytes.iter_mut().zip(self.words.iter().flat_map(|w| w.to_le_bytes())) {
            *byte = value;
        }
    }

    /// Number of bits, set or clear. Upstream: `virBitmapSize`.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// True if the bit is set; bits beyond the size are clear. Upstream: `virBitmapIsBitSet`.
    #[must_use]
    pub fn contains(&self, bit: usize) -> bool {
        bit < self.size && self.words[bit / WORD] & mask(bit) != 0
    }

    /// Sets a bit. Upstream: `virBitmapSetBit`.
    ///
    /// # Errors
    /// [`BitOutOfRange`].
    pub fn set(&mut self, bit: usize) -> Result<(), BitOutOfRange> {
        self.check(bit)?;
        self.words[bit / WORD] |= mask(bit);
        Ok(())
    }

    /// Clears a bit. Upstream: `virBitmapClearBit`.
    ///
    /// # Errors
    /// [`BitOutOfRange`].
    pub fn clear(&mut self, bit: usize) -> Result<(), BitOutOfRange> {
        self.check(bit)?;
        self.words[bit / WORD] &= !mask(bit);
        Ok(())
    }

    /// Sets a bit, growing the bitmap if needed. Upstream: `virBitmapSetBitExpand`.
    pub fn insert(&mut self, bit: usize) {
        self.grow(bit);
        self.words[bit / WORD] |= mask(bit);
    }

    /// Clears a bit, growing the bitmap if needed. Upstream: `virBitmapClearBitExpand`.
    pub fn remove(&mut self, bit: usize) {
        self.grow(bit);
        self.words[bit / WORD] &= !mask(bit);
    }

    /// Sets every bit. Upstream: `virBitmapSetAll`.
    pub fn set_all(&mut self) {
        self.words.fill(u64::MAX);
        self.trim();
    }

    /// Clears every bit. Upstream: `virBitmapClearAll`.
    pub fn clear_all(&mut self) {
        self.words.fill(0);
    }

    /// True if no bit is clear. Upstream: `virBitmapIsAllSet`.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.count() == self.size
    }

    /// True if no bit is set. Upstream: `virBitmapIsAllClear`.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|w| *w == 0)
    }

    /// Number of set bits. Upstream: `virBitmapCountBits`.
    #[must_use]
    pub fn count(&self) -> usize {
        self.words.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// Number of set bits up to and without `limit`. Upstream: `virBitmapCountBits` on a copy.
    #[must_use]
    pub fn count_below(&self, limit: usize) -> usize {
        self.iter().take_while(|bit| *bit < limit).count()
    }

    /// First set bit not below `from`. Upstream: `virBitmapNextSetBit(from - 1)`.
    #[must_use]
    pub fn next_set(&self, from: usize) -> Option<usize> {
        self.scan(from, |word| word)
    }

    /// First clear bit not below `from`. Upstream: `virBitmapNextClearBit(from - 1)`.
    #[must_use]
    pub fn next_clear(&self, from: usize) -> Option<usize> {
        self.scan(from, |word| !word)
    }

    fn scan(&self, from: usize, select: impl Fn(u64) -> u64) -> Option<usize> {
        if from >= self.size {
            return None;
        }
        let first = from / WORD;
        for (at, word) in self.words.iter().enumerate().skip(first) {
            let keep = if at == first { u64::MAX << (from % WORD) } else { u64::MAX };
            let found = select(*word) & keep;
            if found != 0 {
                return Some(at * WORD + found.trailing_zeros() as usize).filter(|bit| *bit < self.size);
            }
        }
        None
    }

    /// Highest set bit. Upstream: `virBitmapLastSetBit`.
    #[must_use]
    pub fn last_set(&self) -> Option<usize> {
        let at = self.words.iter().rposition(|w| *w != 0)?;
        Some(at * WORD + WORD - 1 - self.words[at].leading_zeros() as usize)
    }

    /// All set bits, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let mut next = 0;
        std::iter::from_fn(move || {
            let bit = self.next_set(next)?;
            next = bit + 1;
            Some(bit)
        })
    }

    /// True if a bit is set in both. Upstream: `virBitmapOverlaps`.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(a, b)| a & b != 0)
    }

    /// Clears every bit that is not set in `other`. Upstream: `virBitmapIntersect`.
    pub fn intersect(&mut self, other: &Self) {
        let others = other.words.iter().copied().chain(std::iter::repeat(0));
        for (word, mask) in self.words.iter_mut().zip(others) {
            *word &= mask;
        }
    }

    /// Clears every bit that is set in `other`. Upstream: `virBitmapSubtract`.
    pub fn subtract(&mut self, other: &Self) {
        for (word, mask) in self.words.iter_mut().zip(&other.words) {
            *word &= !mask;
        }
    }

    /// Sets every bit that is set in `other`, growing if needed. Upstream: `virBitmapUnion`.
    pub fn union(&mut self, other: &Self) {
        if let Some(last) = other.last_set() {
            self.grow(last);
        }
        for (word, mask) in self.words.iter_mut().zip(&other.words) {
            *word |= mask;
        }
    }

    /// Reduces the size to at most `size` bits. Upstream: `virBitmapShrink`.
    pub fn shrink(&mut self, size: usize) {
        if size < self.size {
            self.size = size;
            self.words.truncate(size.div_ceil(WORD));
            self.trim();
        }
    }

    fn grow(&mut self, bit: usize) {
        if bit >= self.size {
            self.size = bit + 1;
            self.words.resize(self.size.div_ceil(WORD), 0);
        }
    }

    fn trim(&mut self) {
        if let Some(last) = self.words.last_mut().filter(|_| !self.size.is_multiple_of(WORD)) {
            *last &= (1 << (self.size % WORD)) - 1;
        }
    }

    /// # Errors
    /// Those of the calls inside.
    fn check(&self, bit: usize) -> Result<(), BitOutOfRange> {
        if bit < self.size { Ok(()) } else { Err(BitOutOfRange { bit, size: self.size }) }
    }
}

fn mask(bit: usize) -> u64 {
    1 << (bit % WORD)
}

/// Equal if the same bits are set; the sizes do not count. Upstream: `virBitmapEqual`.
impl PartialEq for Bitmap {
    fn eq(&self, other: &Self) -> bool {
        let longest = self.words.len().max(other.words.len());
        let word = |words: &[u64], at| words.get(at).copied().unwrap_or(0);
        (0..longest).all(|at| word(&self.words, at) == word(&other.words, at))
    }
}

impl Eq for Bitmap {}

impl FromIterator<usize> for Bitmap {
    fn from_iter<T: IntoIterator<Item = usize>>(bits: T) -> Self {
        let mut map = Self::default();
        bits.into_iter().for_each(|bit| map.insert(bit));
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_clear_scan() {
        let mut map = Bitmap::new(130);
        for bit in [0, 63, 64, 129] {
            map.set(bit).unwrap();
        }
        assert_eq!(map.set(130), Err(BitOutOfRange { bit: 130, size: 130 }));
        assert_eq!(map.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert_eq!((map.next_clear(0), map.next_clear(63), map.next_clear(129)), (Some(1), Some(65), None));
        map.shrink(64);
        assert_eq!((map.last_set(), map.count(), map.size()), (Some(63), 2, 64));
        map.set_all();
        assert!(map.is_full() && map.next_clear(0).is_none());
    }

    #[test]
    fn bytes_round_trip() {
        let map: Bitmap = [0, 9, 34].into_iter().collect();
        assert_eq!(map.to_bytes(), [1, 2, 0, 0, 4]);
        assert_eq!(Bitmap::from_bytes(&map.to_bytes()), map);
        assert_eq!(Bitmap::default().to_bytes(), [0]);
    }

    #[test]
    fn algebra_ignores_sizes() {
        let mut a: Bitmap = [1, 2, 300].into_iter().collect();
        let b: Bitmap = [2, 5].into_iter().collect();
        assert!(a.overlaps(&b));
        a.union(&b);
        assert_eq!(a.to_string(), "1-2,5,300");
        a.subtract(&b);
        assert_eq!(a.to_string(), "1,300");
        a.intersect(&b);
        assert!(a.is_empty() && a == Bitmap::default());
    }
}
