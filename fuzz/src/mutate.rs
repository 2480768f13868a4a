//! Damaging inputs.

use ferrovirt_documents::Random;

/// Pieces that parsers look for, and values at the ends of ranges.
pub const TOKENS: &[&[u8]] = &[
    b"<",
    b">",
    b"/>",
    b"</",
    b"&",
    b"&#x1F;",
    b"&amp;",
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"-->",
    b"<?xml?>",
    b"'",
    b"\"",
    b"=",
    b" ",
    b"\n",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\xa6\x80",
    b"0",
    b"-1",
    b"4294967296",
    b"18446744073709551615",
    b"18446744073709551616",
    b"9223372036854775808",
    b"0x",
    b"0xffffffffffffffff",
    b"1e400",
    b"yes",
    b"no",
    b"on",
    b"off",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\\u0000",
    b"\\",
    b"%",
    b"%s",
    b"$",
    b"..",
    b"/",
    b"^",
    b"-",
    b"\x7f\x7f\x7f\x7f",
    b"\0\0\0\0\0\0\0\0",
    b"\xff\xff\xff\xff\xff\xff\xff\xff",
];

/// Makes new inputs from seeds.
#[derive(Debug)]
pub struct Mutator {
    random: Random,
    pool: Vec<Vec<u8>>,
}

impl Mutator {
    /// From these seeds; a generator with the same seed makes the same inputs.
    #[must_use]
    pub fn new(random: Random, seeds: Vec<Vec<u8>>) -> Self {
        Self { random, pool: if seeds.is_empty() { vec![Vec::new()] } else { seeds } }
    }

    /// The next input, at most `limit` bytes.
    pub fn next_input(&mut self, limit: usize) -> Vec<u8> {
        let mut input = self.random.pick(&self.pool).clone();
        for _ in 0..=self.random.below(6) {
            self.damage(&mut input, limit);
        }
        input.truncate(limit);
        input
    }

    fn damage(&mut self, input: &mut Vec<u8>, limit: usize) {
        let at = self.random.index(input.len() + 1);
        let size = 1 + self.random.index(64);
        let end = (at + size).min(input.len());
        match self.random.below(64) {
            0..12 => {
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= 1 << self.random.below(8);
                }
            }
            12..20 => {
                if let Some(byte) = input.get_mut(at) {
                    *byte = self.random.next_u64().to_le_bytes()[0];
                }
            }
            20..28 => drop(input.drain(at..end)),
            28..36 => {
                let piece = input[at..end].to_vec();
                let to = self.random.index(input.len() + 1);
                input.splice(to..to, piece);
            }
            36..48 => {
                let token = *self.random.pick(TOKENS);
                input.splice(at..at, token.iter().copied());
            }
            48..54 => {
                let token = *self.random.pick(TOKENS);
                let end = (at + token.len()).min(input.len());
                input.splice(at..end, token.iter().copied());
            }
            54..60 => {
                let other = self.random.pick(&self.pool).clone();
                let from = self.random.index(other.len() + 1);
                let to = (from + 16 * size).min(other.len());
                input.splice(at..at, other[from..to].iter().copied());
            }
            60..63 => input.truncate(at),
            // Rarely a large one.
            _ => {
                let piece = input[at..end].to_vec();
                let times = 1 << self.random.below(16);
                let room = limit.saturating_sub(input.len()) / piece.len().max(1);
                let repeated = piece.repeat(room.min(times));
                input.splice(at..at, repeated);
            }
        }
    }
}
