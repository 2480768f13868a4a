//! The whole run: corpora, families, report, ratchet.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::arguments::names_family;
use crate::report::print_family;
use crate::run::{Family, run_cases};
use crate::{Arguments, Corpus, FamilyScore, Ratchet, RunnerError, Score};

/// Scores as the arguments ask, with the given families, and prints the report. `false` when the ratchet does not hold.
///
/// # Errors
/// The corpus cannot be read or the report cannot be written; a case that fails is no error.
pub fn score(
    arguments: &Arguments,
    families: &[&'static dyn Family],
    out: &mut dyn Write,
) -> Result<bool, RunnerError> {
    let roots = corpora(arguments)?;
    let corpus = Corpus::new(roots)?;
    let jobs = match arguments.jobs {
        0 => std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        jobs => jobs,
    };
    let mut found = corpus.families()?;
    let derived: Vec<_> = families.iter().flat_map(|family| family.derived(&found)).collect();
    found.extend(derived);
    for wanted in &arguments.families {
        if !found.iter().any(|family| names_family(wanted, &family.name)) {
            return Err(RunnerError::UnknownFamily(wanted.clone()));
        }
    }
    let mut score = Score::default();
    for family in found {
        if !arguments.wants_family(&family.name) {
            continue;
        }
        let cases: Vec<_> = family.cases.into_iter().filter(|case| arguments.wants_case(case.id())).collect();
        let total = cases.len();
        let runner = families.iter().find(|runner| runner.names().contains(&family.name.as_str()));
        let results =
            runner.map(|&runner| run_cases(runner, cases, jobs, arguments.time_limit)).transpose()?;
        let result = FamilyScore { name: family.name, total, results };
        print_family(out, &result, arguments.list_failures, arguments.all_lines)?;
        out.flush()?;
        score.families.push(result);
    }
    finish(arguments, &score, &corpus, out)
}

fn finish(
    arguments: &Arguments,
    score: &Score,
    corpus: &Arc<Corpus>,
    out: &mut dyn Write,
) -> Result<bool, RunnerError> {
    if let Some(path) = &arguments.json {
        let mut report = score.to_json();
        report["corpora"] = corpus.roots().iter().map(|root| root.display().to_string()).collect();
        std::fs::write(path, format!("{report:#}\n")).map_err(|error| RunnerError::file(path, error))?;
    }
    let path = Ratchet::default_path();
    let mut holds = true;
    if arguments.update_ratchet {
        let mut ratchet = Ratchet::read(&path)?;
        ratchet.record(score);
        ratchet.write(&path)?;
    } else if arguments.ratchet {
        holds = Ratchet::read(&path)?.check(score, out)?;
    }
    if score.not_run() > 0 {
        writeln!(out, "{} cases in families not yet run", score.not_run())?;
    }
    writeln!(out, "{} passed, {} failed", score.passed(), score.failed())?;
    Ok(holds)
}

fn corpora(arguments: &Arguments) -> Result<Vec<PathBuf>, RunnerError> {
    if !arguments.corpora.is_empty() {
        return match arguments.corpora.iter().find(|path| !path.is_dir()) {
            Some(missing) => Err(RunnerError::NoCorpus(missing.clone())),
            None => Ok(arguments.corpora.clone()),
        };
    }
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    match default.canonicalize() {
        Ok(path) => Ok(vec![path]),
        Err(_) => Err(RunnerError::NoCorpus(default)),
    }
}
