//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use crate::RunnerError;

/// The text of `--help`.
pub const HELP: &str = "\
Scores the implementation against a conformance corpus.

usage: ferrovirt-conformance [--corpus DIR]... [--family F]... [--case ID]... [--json FILE] [--list-failures]
                             [--ratchet | --update-ratchet]

  --corpus DIR      a corpus; several are searched in order for files, and only the manifests of the first are scored
                    (default: ../shared/corpus beside the workspace)
  --family F        only this family (repeatable); a folder such as 'util' means all families below it
  --case ID         only cases whose id contains ID (repeatable)
  --json FILE       write the score as JSON: family -> case -> status
  --list-failures   print a reason or a unified diff for every failed case
  --all-lines       do not shorten the reasons that --list-failures prints
  --jobs N          cases that run at the same time (default: one per processor)
  --time-limit S    seconds that one case may take (default: 60)
  --ratchet         fail when a family passes fewer cases than tests/conformance/ratchet.json records
  --update-ratchet  record the present scores there";

/// What the command line asks for.
#[derive(Debug, Clone)]
pub struct Arguments {
    /// Corpus folders in the order of search; empty means the default one.
    pub corpora: Vec<PathBuf>,
    /// Families to score; empty means all.
    pub families: Vec<String>,
    /// Parts of case ids to run; empty means all.
    pub cases: Vec<String>,
    /// Where to write the JSON report.
    pub json: Option<PathBuf>,
    /// Whether reasons are printed.
    pub list_failures: bool,
    /// Whether reasons are printed in full.
    pub all_lines: bool,
    /// Threads; zero means one per processor.
    pub jobs: usize,
    /// How long one case may take.
    pub time_limit: Duration,
    /// Whether the recorded scores are a lower bound.
    pub ratchet: bool,
    /// Whether the recorded scores are rewritten.
    pub update_ratchet: bool,
    /// Whether only the help text is wanted.
    pub help: bool,
}

impl Default for Arguments {
    fn default() -> Self {
        Self {
            corpora: Vec::new(),
            families: Vec::new(),
            cases: Vec::new(),
            json: None,
            list_failures: false,
            all_lines: false,
            jobs: 0,
            time_limit: Duration::from_secs(60),
            ratchet: false,
            update_ratchet: false,
            help: false,
        }
    }
}

impl Arguments {
    /// Reads a command line without the program's name.
    ///
    /// # Errors
    /// An unknown option, or one without its value.
    pub fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, RunnerError> {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            let mut value =
                || words.next().ok_or_else(|| RunnerError::Usage(format!("option {word} needs a value")));
            match word.as_str() {
                "--corpus" => arguments.corpora.push(value()?.into()),
                "--family" => arguments.families.push(value()?),
                "--case" => arguments.cases.push(value()?),
                "--json" => arguments.json = Some(value()?.into()),
                "--jobs" => arguments.jobs = number(&value()?)?,
                "--time-limit" => arguments.time_limit = Duration::from_secs(number(&value()?)?),
                "--list-failures" => arguments.list_failures = true,
                "--all-lines" => arguments.all_lines = true,
                "--ratchet" => arguments.ratchet = true,
                "--update-ratchet" => arguments.update_ratchet = true,
                "--help" | "-h" => arguments.help = true,
                _ => return Err(RunnerError::Usage(format!("unknown argument '{word}'"))),
            }
        }
        Ok(arguments)
    }

    /// Whether a family is asked for.
    #[must_use]
    pub fn wants_family(&self, name: &str) -> bool {
        self.families.is_empty() || self.families.iter().any(|wanted| names_family(wanted, name))
    }

    /// Whether a case is asked for.
    #[must_use]
    pub fn wants_case(&self, id: &str) -> bool {
        self.cases.is_empty() || self.cases.iter().any(|part| id.contains(part.as_str()))
    }
}

/// Whether the word on the command line means this family: its name or a folder above it.
pub(crate) fn names_family(wanted: &str, name: &str) -> bool {
    name.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, RunnerError> {
    text.parse().map_err(|_| RunnerError::Usage(format!("'{text}' is not a number")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_the_families_below_it() {
        assert!(names_family("util", "util/virbitmap"));
        assert!(names_family("util/virbitmap", "util/virbitmap"));
        assert!(!names_family("util/vir", "util/virbitmap"));
    }

    #[test]
    fn bad_words_are_refused() {
        assert!(Arguments::parse(["--corpus".to_owned()].into_iter()).is_err());
        assert!(Arguments::parse(["--jobs".to_owned(), "x".to_owned()].into_iter()).is_err());
        assert!(Arguments::parse(["surprise".to_owned()].into_iter()).is_err());
    }
}
