//! The score, printed for people and written as JSON.

use std::io::Write;

use serde_json::{Map, Value, json};

use crate::run::CaseResult;

/// Lines of a reason that are printed unless all are wanted.
const REASON_LINES: usize = 40;

/// One family's result.
pub struct FamilyScore {
    /// The family's name.
    pub name: String,
    /// Cases in the manifest (after the choice of cases on the command line).
    pub total: usize,
    /// The results; `None` when nothing implements the family yet.
    pub results: Option<Vec<CaseResult>>,
}

impl FamilyScore {
    /// Cases that passed.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.results.iter().flatten().filter(|result| result.outcome.is_ok()).count()
    }
}

/// The whole result.
#[derive(Default)]
pub struct Score {
    /// Families in the order of their names.
    pub families: Vec<FamilyScore>,
}

impl Score {
    /// Cases that passed, over all families that ran.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.families.iter().map(FamilyScore::passed).sum()
    }

    /// Cases that failed, over all families that ran.
    #[must_use]
    pub fn failed(&self) -> usize {
        let ran: usize =
            self.families.iter().filter_map(|family| family.results.as_ref()).map(Vec::len).sum();
        ran - self.passed()
    }

    /// Cases of families that nothing runs yet.
    #[must_use]
    pub fn not_run(&self) -> usize {
        self.families.iter().filter(|family| family.results.is_none()).map(|family| family.total).sum()
    }

    /// Family -> case -> status (`pass`, `fail` with a reason, or the number of cases not yet run).
    #[must_use]
    pub fn to_json(&self) -> Value {
        let families: Map<String, Value> =
            self.families.iter().map(|family| (family.name.clone(), family_json(family))).collect();
        json!({
            "passed": self.passed(),
            "failed": self.failed(),
            "not_run": self.not_run(),
            "families": families,
        })
    }
}

fn family_json(family: &FamilyScore) -> Value {
    let Some(results) = &family.results else {
        return json!({ "status": "not yet run", "total": family.total });
    };
    let cases: Map<String, Value> = results
        .iter()
        .map(|result| {
            let status = match &result.outcome {
                Ok(()) => json!({ "status": "pass" }),
                Err(failure) => json!({ "status": "fail", "reason": failure.reason }),
            };
            (result.id.clone(), status)
        })
        .collect();
    json!({ "passed": family.passed(), "total": family.total, "cases": cases })
}

/// Prints one family: its reasons if wanted, then its line.
pub(crate) fn print_family(
    out: &mut dyn Write,
    family: &FamilyScore,
    list_failures: bool,
    all_lines: bool,
) -> std::io::Result<()> {
    let Some(results) = &family.results else {
        return writeln!(out, "{}: not yet run ({} cases)", family.name, family.total);
    };
    if list_failures {
        for result in results {
            let Err(failure) = &result.outcome else { continue };
            writeln!(out, "FAIL {} [{}]", result.id, family.name)?;
            let limit = if all_lines { usize::MAX } else { REASON_LINES };
            for line in failure.reason.lines().take(limit) {
                writeln!(out, "    {line}")?;
            }
            let hidden = failure.reason.lines().count().saturating_sub(limit);
            if hidden > 0 {
                writeln!(out, "    ... {hidden} more lines")?;
            }
        }
    }
    writeln!(out, "{}: {}/{}", family.name, family.passed(), results.len())
}
