//! Random values of every type of the protocol, and foreign bytes read as any of them: for property tests and fuzzing.

use crate::protocol::ROWS;
use crate::xdr::{Codec, Reader, Writer};

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

/// Every declared type of every program.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().copied().flatten()
}

#[cfg(test)]
#[path = "samples_tests.rs"]
mod tests;
