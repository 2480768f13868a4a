//! Scores the implementation against a conformance corpus (DESIGN.md 9).
//!
//! A corpus is a folder of families; a family is a folder with a `manifest.json` (its cases) and data files. Two manifest
//! forms exist, and [`Case`] reads both. One [`Family`] per file under `families/` runs the cases; everything else
//! (finding files over several corpora, unpacking trees, comparing, threads, time limits, counting) stands here once.
//!
//! No case is special-cased in product code, and the runner holds the environment that a family's text describes and
//! nothing else.
#![forbid(unsafe_code)]

mod arguments;
mod case;
mod child;
mod compare;
mod corpus;
mod error;
pub mod families;
mod outcome;
mod ratchet;
mod report;
mod run;
mod score;

pub use arguments::{Arguments, HELP};
pub use case::Case;
pub use child::child_part;
pub use compare::{Joining, compare_text, unified_diff};
pub use corpus::{Corpus, CorpusFamily};
pub use error::RunnerError;
pub use outcome::{Failure, Outcome};
pub use ratchet::Ratchet;
pub use report::{FamilyScore, Score};
pub use run::{CaseResult, Family, quiet_panics, run_cases};
pub use score::score;
