//! The ratchet: recorded scores that may rise but not fall.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::{RunnerError, Score};

/// Family -> passed cases on the visible corpus.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Ratchet {
    /// The recorded counts.
    pub passed: BTreeMap<String, usize>,
}

impl Ratchet {
    /// The committed file.
    #[must_use]
    pub fn default_path() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("ratchet.json")
    }

    /// Reads a ratchet file; a missing one is empty.
    ///
    /// # Errors
    /// The file cannot be read or is not a map of numbers.
    pub fn read(path: &Path) -> Result<Self, RunnerError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(RunnerError::file(path, error)),
        };
        let passed =
            serde_json::from_str(&text).map_err(|error| RunnerError::format(path, error.to_string()))?;
        Ok(Self { passed })
    }

    /// Writes the file, one family per line, sorted.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), RunnerError> {
        let lines: Vec<String> =
            self.passed.iter().map(|(name, count)| format!("  \"{name}\": {count}")).collect();
        std::fs::write(path, format!("{{\n{}\n}}\n", lines.join(",\n")))
            .map_err(|error| RunnerError::file(path, error))
    }

    /// Takes over the counts of the families that ran.
    pub fn record(&mut self, score: &Score) {
        for family in score.families.iter().filter(|family| family.results.is_some()) {
            self.passed.insert(family.name.clone(), family.passed());
        }
    }

    /// Compares; prints what fell and what rose. `true` when nothing fell.
    ///
    /// # Errors
    /// The report cannot be written.
    pub fn check(&self, score: &Score, out: &mut dyn Write) -> Result<bool, RunnerError> {
        let mut holds = true;
        for family in &score.families {
            let recorded = self.passed.get(&family.name).copied().unwrap_or(0);
            let passed = family.passed();
            if passed < recorded {
                holds = false;
                writeln!(out, "ratchet: {} fell from {recorded} to {passed}", family.name)?;
            } else if passed > recorded {
                writeln!(
                    out,
                    "ratchet: {} rose from {recorded} to {passed} (--update-ratchet)",
                    family.name
                )?;
            }
        }
        Ok(holds)
    }
}
