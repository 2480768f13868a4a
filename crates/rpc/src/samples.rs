//! Random values of every type of the protocol, the largest ones, and foreign bytes read as any of them: for property tests
//! and fuzzing.

use crate::protocol::ROWS;
use crate::protocol::net::{MESSAGE_HEADER_MAX, MESSAGE_MAX};
use crate::xdr::{Codec, Reader, Writer, XdrError};

/// A small deterministic generator (xorshift64*).
#[derive(Debug)]
pub struct Rng(u64);

impl Rng {
    /// The same seed gives the same numbers.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `n`, which is not 0.
    pub fn below(&mut self, n: u32) -> u32 {
        u32::try_from((self.next() >> 32) % u64::from(n)).unwrap_or(0)
    }

    /// An index into something with `len` items, which is not 0.
    pub(crate) fn index(&mut self, len: usize) -> usize {
        self.below(u32::try_from(len).unwrap_or(u32::MAX)) as usize
    }

    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next().to_be_bytes()[0])
    }
}

/// What a peer fills a message with that shall take as much memory as possible.
#[derive(Clone, Copy, Debug)]
pub struct Bloat {
    /// Bytes of each text, as far as its limit lets them.
    pub length: u64,
    /// What texts consist of.
    pub byte: u8,
    /// Bytes that each item of a list may take beyond the smallest.
    pub item_room: u64,
    /// Optional values are there.
    pub optional: bool,
    /// The last arm of each union is taken, not the first.
    pub last_arm: bool,
}

impl Bloat {
    const EMPTY: Self = Self { length: 0, byte: 0, item_room: 0, optional: false, last_arm: false };
    const DEEP: Self = Self { item_room: u64::MAX, optional: true, ..Self::EMPTY };
    const SHORT: Self = Self { length: 1, byte: b'a', ..Self::DEEP };

    /// Fillings from few large values to many small ones.
    pub const ALL: [Self; 7] = [
        Self::EMPTY,
        Self { optional: true, ..Self::EMPTY },
        Self::DEEP,
        Self::SHORT,
        Self { last_arm: true, item_room: 8, ..Self::SHORT },
        // No UTF-8: what takes its place is three times as long.
        Self { last_arm: true, byte: 0xff, ..Self::SHORT },
        Self::LONG,
    ];

    /// The longest texts.
    pub const LONG: Self = Self { length: u64::MAX, last_arm: true, ..Self::SHORT };

    /// The number of one of these arms (numbers and smallest sizes) for which there is room, and the room that it takes.
    pub(crate) fn arm(&self, arms: &[(i32, u64)], room: u64) -> (i32, u64) {
        let smallest = arms.iter().map(|arm| arm.1).min().unwrap_or_default();
        let wanted = if self.last_arm { arms.last() } else { arms.first() };
        let fits = wanted.filter(|arm| arm.1 - smallest <= room);
        let arm = fits.or_else(|| arms.iter().find(|arm| arm.1 == smallest));
        arm.map_or((0, 0), |(number, min)| (*number, min - smallest))
    }
}

/// A type of the protocol.
#[derive(Debug)]
pub struct Row {
    /// Its name in the protocol.
    pub name: &'static str,
    /// Smallest size on the wire that the definition implies, in bytes.
    pub min: u64,
    /// Largest size on the wire that the definition implies, in bytes.
    pub max: u64,
    /// What its codec says about the smallest size.
    pub coded_min: u64,
    /// What its codec says about the largest size.
    pub coded_max: u64,
    sample: fn(&mut Rng) -> Option<Vec<u8>>,
    rewrite: fn(&[u8]) -> Option<Vec<u8>>,
    bloated: fn(&Bloat) -> Result<Vec<u8>, XdrError>,
    read: fn(&[u8]) -> Result<usize, XdrError>,
}

impl Row {
    pub(crate) const fn new<T: PartialEq, C: Codec<T>>(name: &'static str, min: u64, max: u64) -> Self {
        Self {
            name,
            min,
            max,
            coded_min: C::MIN,
            coded_max: C::MAX,
            sample: sample::<T, C>,
            rewrite: rewrite::<T, C>,
            bloated: bloated::<T, C>,
            read: read::<T, C>,
        }
    }

    /// The bytes of any value; `None` never in practice.
    #[must_use]
    pub fn sample(&self, rng: &mut Rng) -> Option<Vec<u8>> {
        (self.sample)(rng)
    }

    /// Reads foreign bytes as the type; what is accepted is written again. `None` if they are no such value.
    #[must_use]
    pub fn rewrite(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        (self.rewrite)(bytes)
    }

    /// The bytes of a value that fills the largest message, or as much of it as the type can.
    ///
    /// # Errors
    /// Never in practice.
    pub fn bloated(&self, bloat: &Bloat) -> Result<Vec<u8>, XdrError> {
        (self.bloated)(bloat)
    }

    /// Reads a value and forgets it; returns the bytes of the value itself, without what it points to.
    ///
    /// # Errors
    /// The bytes are no such value.
    pub fn read(&self, bytes: &[u8]) -> Result<usize, XdrError> {
        (self.read)(bytes)
    }
}

fn sample<T, C: Codec<T>>(rng: &mut Rng) -> Option<Vec<u8>> {
    let mut w = Writer::new();
    C::encode(&C::sample(rng), &mut w).ok()?;
    Some(w.into_bytes())
}

fn rewrite<T, C: Codec<T>>(bytes: &[u8]) -> Option<Vec<u8>> {
    let value = C::decode(&mut Reader::new(bytes)).ok()?;
    let mut w = Writer::new();
    C::encode(&value, &mut w).ok()?;
    Some(w.into_bytes())
}

fn bloated<T, C: Codec<T>>(bloat: &Bloat) -> Result<Vec<u8>, XdrError> {
    const BODY_MAX: u64 = (MESSAGE_MAX - MESSAGE_HEADER_MAX) as u64;
    let mut w = Writer::new();
    C::bloated(bloat, BODY_MAX - C::MIN, &mut w)?;
    Ok(w.into_bytes())
}

fn read<T, C: Codec<T>>(bytes: &[u8]) -> Result<usize, XdrError> {
    let value = C::decode(&mut Reader::new(bytes))?;
    Ok(size_of_val(&value))
}

/// Every declared type of every program.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().copied().flatten()
}

#[cfg(test)]
#[path = "samples_tests.rs"]
mod tests;
