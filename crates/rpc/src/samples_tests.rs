//! Every type of the protocol, proven against random values and random bytes.

use super::*;
use crate::xdr::XdrError;

#[test]
fn every_type_has_the_size_that_the_definition_implies() {
    assert_eq!(rows().count(), 798);
    for row in rows() {
        assert_eq!((row.coded_min, row.coded_max), (row.min, row.max), "{}", row.name);
    }
}

/// Any value -> bytes -> the same bytes; no shorter input is accepted.
#[test]
fn random_values_survive_the_round_trip() {
    let mut rng = Rng::new(1);
    for row in rows() {
        for _ in 0..40 {
            let name = row.name;
            let bytes = row.sample(&mut rng).unwrap();
            let len = bytes.len() as u64;
            assert!(len >= row.min && len <= row.max && len.is_multiple_of(4), "{name}: {len} bytes");
            assert!(row.rewrite(&bytes).as_ref() == Some(&bytes), "{name}");
            let cut = rng.below(u32::try_from(bytes.len()).unwrap().max(1)) as usize;
            assert!(bytes.is_empty() || row.rewrite(&bytes[..cut]).is_none(), "{name} cut at {cut}");
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
            accepted += usize::from(row.rewrite(&bytes).is_some());
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
