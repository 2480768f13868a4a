//! The runner's own behaviour, on two small corpora written for this purpose: manifests in the first, shared files in the
//! second.

use std::path::Path;
use std::time::Duration;

use ferrovirt_conformance::{
    Arguments, Case, Failure, Family, FamilyScore, Joining, Outcome, Ratchet, Score, compare_text, score,
};

/// Upper case; the kinds beside it misbehave.
struct Letters;

impl Family for Letters {
    fn names(&self) -> &'static [&'static str] {
        &["letters"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "upper" => {
                if !case.option("tree").is_null() {
                    let shared = case.path_of(case.option("tree"))?;
                    assert_eq!(std::fs::read_to_string(shared.join("leaf"))?, "leaf\n");
                    let private = case.scratch_tree(case.option("tree"))?;
                    std::fs::remove_file(private.join("leaf"))?;
                    assert!(shared.join("leaf").exists());
                }
                case.expect_output("text", &case.input_text("text")?.to_uppercase())
            }
            "panic" => {
                assert_eq!(case.expect(), "panic", "as asked");
                Ok(())
            }
            "forever" => loop {
                std::thread::sleep(Duration::from_secs(1));
            },
            kind => Err(Failure::unsupported_kind(kind)),
        }
    }
}

/// The other manifest form.
struct QemuLetters;

impl Family for QemuLetters {
    fn names(&self) -> &'static [&'static str] {
        &["qemuletters"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let produced = case.file_text("input")?.to_uppercase();
        compare_text(&case.file_text("expected")?, &produced, Joining::Join)
    }
}

/// Cases that go on with each other's state.
struct Counter;

impl Family for Counter {
    fn names(&self) -> &'static [&'static str] {
        &["util/counter"]
    }

    fn run(&self, _case: &Case) -> Outcome {
        Err("only in a sequence".into())
    }

    fn continues(&self, case: &Case) -> bool {
        case.kind() == "go-on"
    }

    fn run_sequence(&self, cases: &[Case]) -> Vec<Outcome> {
        (1..)
            .zip(cases)
            .map(|(count, case)| match case.output("count").as_u64() {
                Some(expected) if expected == count => Ok(()),
                other => Err(format!("{count}, not {other:?}").into()),
            })
            .collect()
    }
}

static FAMILIES: &[&dyn Family] = &[&Letters, &QemuLetters, &Counter];

fn corpora() -> Arguments {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    Arguments {
        corpora: vec![fixtures.join("first"), fixtures.join("second")],
        time_limit: Duration::from_secs(2),
        jobs: 2,
        ..Arguments::default()
    }
}

fn run(arguments: &Arguments) -> String {
    let mut out = Vec::new();
    assert!(score(arguments, FAMILIES, &mut out).expect("the fixtures are whole"));
    String::from_utf8(out).expect("the report is text")
}

#[test]
fn only_the_first_corpus_is_scored_and_both_are_searched() {
    let report = run(&corpora());
    assert_eq!(
        report,
        "letters: 6/10\n\
         qemuletters: 3/3\n\
         util/counter: 4/4\n\
         util/later: not yet run (1 cases)\n\
         1 cases in families not yet run\n\
         13 passed, 4 failed\n"
    );
}

#[test]
fn failures_are_listed_with_their_reason() {
    let report = run(&Arguments { list_failures: true, families: vec!["letters".into()], ..corpora() });
    assert!(report.contains(
        "FAIL letters/wrong [letters]\n    --- expected\n    +++ produced\n    @@ -1 +1 @@\n    -B\n    +A\n"
    ));
    assert!(report.contains("FAIL letters/missing-file [letters]\n    input.text: no such file in the corpus: letters/data/nowhere.txt\n"));
    assert!(
        report.contains(
            "FAIL letters/panic [letters]\n    panic: assertion `left == right` failed: as asked\n"
        )
    );
    assert!(report.contains("FAIL letters/forever [letters]\n    time limit of 2 s exceeded\n"));
    assert!(report.ends_with("letters: 6/10\n6 passed, 4 failed\n"));
}

#[test]
fn without_the_second_corpus_shared_files_are_missing() {
    let mut arguments = corpora();
    arguments.corpora.truncate(1);
    arguments.families = vec!["qemuletters".into()];
    assert!(run(&arguments).ends_with("qemuletters: 2/3\n2 passed, 1 failed\n"));
}

#[test]
fn a_folder_of_families_and_a_part_of_an_id_choose() {
    let report = run(&Arguments { families: vec!["util".into()], cases: vec!["/a".into()], ..corpora() });
    assert!(report.starts_with("util/counter: 3/3\nutil/later: not yet run (0 cases)\n"), "{report}");
}

#[test]
fn an_unknown_family_is_an_error() {
    let arguments = Arguments { families: vec!["numbers".into()], ..corpora() };
    assert!(score(&arguments, FAMILIES, &mut Vec::new()).is_err());
}

#[test]
fn the_json_report_has_every_case() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("score.json");
    run(&Arguments { json: Some(path.clone()), families: vec!["qemuletters".into()], ..corpora() });
    let text = std::fs::read_to_string(path).expect("the report was written");
    let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(report["families"]["qemuletters"]["cases"]["inline"]["status"], "pass");
    assert_eq!(report["passed"], 3);
}

#[test]
fn the_ratchet_notices_a_fall_and_reports_a_rise() {
    let score = |passed: usize| Score {
        families: vec![FamilyScore {
            name: "letters".into(),
            total: passed,
            results: Some(
                (0..passed)
                    .map(|n| ferrovirt_conformance::CaseResult { id: n.to_string(), outcome: Ok(()) })
                    .collect(),
            ),
        }],
    };
    let mut ratchet = Ratchet::default();
    ratchet.record(&score(2));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("ratchet.json");
    ratchet.write(&path).expect("written");
    let ratchet = Ratchet::read(&path).expect("read again");

    let mut out = Vec::new();
    assert!(!ratchet.check(&score(1), &mut out).expect("written"));
    assert!(ratchet.check(&score(2), &mut out).expect("written"));
    assert!(ratchet.check(&score(3), &mut out).expect("written"));
    assert_eq!(
        String::from_utf8(out).expect("text"),
        "ratchet: letters fell from 2 to 1\nratchet: letters rose from 2 to 3 (--update-ratchet)\n"
    );
}
