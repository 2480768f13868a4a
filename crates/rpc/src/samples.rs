//! Random values, and every type of the protocol proven against them.

use std::any::type_name;

use crate::protocol::ROWS;
use crate::xdr::{Codec, Reader, Writer, XdrError};

/// A small deterministic generator (xorshift64*).
pub struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `n`, which is not 0.
    pub(crate) fn below(&mut self, n: u32) -> u32 {
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

/// A type with the sizes that the definition implies.
pub(crate) struct Row {
    name: &'static str,
    min: u64,
    max: u64,
    coded_min: u64,
    coded_max: u64,
    round_trip: fn(&str, &mut Rng),
    hostile: fn(&[u8]) -> Option<Vec<u8>>,
}

impl Row {
    pub(crate) const fn new<T: PartialEq, C: Codec<T>>(name: &'static str, min: u64, max: u64) -> Self {
        Self {
            name,
            min,
            max,
            coded_min: C::MIN,
            coded_max: C::MAX,
            round_trip: round_trip::<T, C>,
            hostile: hostile::<T, C>,
        }
    }
}

/// Any value -> bytes -> the same value and bytes; no shorter input is accepted.
fn round_trip<T: PartialEq, C: Codec<T>>(name: &str, rng: &mut Rng) {
    let value = C::sample(rng);
    let mut w = Writer::new();
    C::encode(&value, &mut w).unwrap();
    let bytes = w.into_bytes();
    let len = bytes.len() as u64;
    assert!(len >= C::MIN && len <= C::MAX && len.is_multiple_of(4), "{name}: {len} bytes");
    let mut r = Reader::new(&bytes);
    let again = C::decode(&mut r).unwrap();
    assert_eq!(r.remaining(), 0, "{name}");
    let mut w = Writer::new();
    C::encode(&again, &mut w).unwrap();
    assert!(w.as_bytes() == bytes, "{name} ({})", type_name::<T>());
    let cut = rng.below(u32::try_from(bytes.len()).unwrap().max(1)) as usize;
    assert!(bytes.is_empty() || C::decode(&mut Reader::new(&bytes[..cut])).is_err(), "{name} cut at {cut}");
}

/// Decodes foreign bytes; what is accepted is encoded again.
fn hostile<T, C: Codec<T>>(bytes: &[u8]) -> Option<Vec<u8>> {
    let value = C::decode(&mut Reader::new(bytes)).ok()?;
    let mut w = Writer::new();
    C::encode(&value, &mut w).ok()?;
    Some(w.into_bytes())
}

fn rows() -> impl Iterator<Item = &'static Row> {
    ROWS.iter().copied().flatten()
}

#[test]
fn every_type_has_the_size_that_the_definition_implies() {
    assert_eq!(rows().count(), 798);
    for row in rows() {
        assert_eq!((row.coded_min, row.coded_max), (row.min, row.max), "{}", row.name);
    }
}

#[test]
fn random_values_survive_the_round_trip() {
    let mut rng = Rng::new(1);
    for row in rows() {
        for _ in 0..40 {
            (row.round_trip)(row.name, &mut rng);
        }
    }
}

#[test]
fn random_bytes_never_panic() {
    let mut rng = Rng::new(2);
    let mut accepted = 0;
    for row in rows() {
        for round in 0..100 {
            let len = rng.below(300) as usize;
            // Small numbers are likelier lengths, flags and arms than random words.
            let bytes: Vec<u8> = (0..len)
                .map(|i| match (i % 4, round % 3) {
                    (0..3, 0 | 1) => 0,
                    (_, 0) => rng.bytes::<1>()[0] % 4,
                    _ => rng.bytes::<1>()[0],
                })
                .collect();
            accepted += usize::from((row.hostile)(&bytes).is_some());
        }
    }
    assert!(accepted > 5_000, "the inputs must reach the inner fields: {accepted}");
}

#[test]
fn lengths_beyond_the_data_are_refused_before_allocation() {
    // 4 MiB of text announced, four bytes present.
    let mut r = Reader::new(&[0, 0x40, 0, 0, b'a', b'b', b'c', b'd']);
    assert_eq!(
        <crate::xdr::Text<4_194_304> as Codec<String>>::decode(&mut r),
        Err(XdrError::Short { needed: 4_194_304, left: 4 })
    );
}
