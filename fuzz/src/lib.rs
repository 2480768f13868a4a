//! The targets of fuzzing: one line per parser of foreign bytes, with what its inputs are made from.
//!
//! Two programs run them: `fuzz` with its own damage, and `fuzz-guided` with libFuzzer, which learns from the branches that
//! an input reaches. Both take the same targets, seeds and limits.
#![forbid(unsafe_code)]

use std::path::Path;
use std::{fs, io};

pub mod mutate;
mod rpc;
mod samples;
mod session;
mod targets;

pub use targets::{TARGETS, Target};

/// Largest input, in bytes.
pub const MAX_INPUT: usize = 1 << 20;

/// What stands before the bytes that an input has taken, where `fuzz-guided` reports them.
pub const HEAP_REPORT: &str = "heap of one input: ";

/// The target of this name.
#[must_use]
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// Writes what libFuzzer begins with: `seeds/N`, and the dictionary `words`.
///
/// # Errors
/// A file cannot be written.
pub fn write_seeds(target: &Target, folder: &Path) -> io::Result<()> {
    let seeds = (target.seeds)();
    fs::create_dir_all(folder.join("seeds"))?;
    for (at, seed) in seeds.iter().enumerate() {
        fs::write(folder.join("seeds").join(at.to_string()), seed)?;
    }
    let escaped = |word: &[u8]| word.iter().map(|byte| format!("\\x{byte:02X}")).collect::<String>();
    let lines: Vec<String> = words(&seeds).iter().map(|word| format!("\"{}\"\n", escaped(word))).collect();
    fs::write(folder.join("words"), lines.concat())
}

/// Words that the parsers of these inputs may look for: for a mutator that puts whole words in.
fn words(seeds: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut words: std::collections::BTreeSet<Vec<u8>> =
        mutate::TOKENS.iter().map(|token| token.to_vec()).collect();
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-:.".contains(byte);
    for seed in seeds {
        let found = seed.split(|byte| !is_word(byte)).filter(|word| (2..32).contains(&word.len()));
        words.extend(found.map(<[u8]>::to_vec));
    }
    // Numbers and random names are many and say little.
    words
        .retain(|word| mutate::TOKENS.contains(&word.as_slice()) || word.iter().all(|b| !b.is_ascii_digit()));
    words.into_iter().take(3000).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_seeds() {
        let found = words(&[b"<disk type='file'>7 a</disk>".to_vec()]);
        for word in ["disk", "type", "file", "</"] {
            assert!(found.iter().any(|w| w == word.as_bytes()), "{word}");
        }
    }
}
