//! `cargo xtask test`: every test of the workspace.

use crate::shell::{self, Stream};
use crate::{Error, Result, packages};

pub(crate) const HELP: &str = "Run all tests; install what they need
usage: cargo xtask test [--no-install] [FILTER]...

Installs the Debian packages that are missing (says which), and cargo-nextest unless it is there (without it: cargo
test). Runs all tests of the workspace and the examples in the documentation. With CI=true a missing peer is a failure;
otherwise the tests that need it skip themselves and say so. FILTER words go to the test runner; documentation examples
then do not run.";

/// Passed and failed tests.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

pub(crate) fn run(arguments: &[String]) -> Result {
    let mut filters = Vec::new();
    let mut install = true;
    for word in arguments {
        match word.as_str() {
            "--no-install" => install = false,
            option if option.starts_with('-') => {
                return Err(Error::Usage(format!("unknown option {option}")));
            }
            filter => filters.push(filter),
        }
    }
    if install {
        packages::ensure(packages::TEST_PACKAGES)?;
    }
    let mut counts = Counts::default();
    let mut succeeded = true;
    let mut summary = String::new();
    if has_nextest(install) {
        let mut command =
            shell::cargo(&["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests=pass"]);
        command.args(&filters);
        succeeded &= shell::run_listening(&mut command, Stream::Error, |line| {
            if let Some(found) = nextest_summary(line) {
                counts.add(found);
                summary = line.trim().to_owned();
            }
        })?;
    } else {
        let mut command =
            shell::cargo(&["test", "--workspace", "--no-fail-fast", "--lib", "--bins", "--tests"]);
        command.args(&filters);
        succeeded &= run_libtest(&mut command, &mut counts)?;
    }
    if filters.is_empty() {
        succeeded &=
            run_libtest(&mut shell::cargo(&["test", "--workspace", "--no-fail-fast", "--doc"]), &mut counts)?;
    }
    if !summary.is_empty() {
        println!("{summary}");
    }
    println!("{} passed, {} failed", counts.passed, counts.failed);
    if succeeded { Ok(()) } else { Err(Error::Failed("tests failed".into())) }
}

fn run_libtest(command: &mut std::process::Command, counts: &mut Counts) -> Result<bool> {
    shell::run_listening(command, Stream::Output, |line| {
        if let Some(found) = libtest_summary(line) {
            counts.add(found);
        }
    })
}

fn has_nextest(install: bool) -> bool {
    if shell::probe("cargo", &["nextest", "--version"]).is_some() {
        return true;
    }
    if !install {
        return false;
    }
    println!("missing: cargo-nextest");
    match shell::run(&mut shell::cargo(&["install", "--locked", "cargo-nextest"])) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("xtask: {error}\nxtask: using cargo test instead");
            false
        }
    }
}

/// Reads `Summary [ 1.2s] 10 tests run: 8 passed (1 slow), 2 failed, 3 skipped`.
fn nextest_summary(line: &str) -> Option<Counts> {
    let (_, counts) = line.trim_start().strip_prefix("Summary [")?.split_once("run:")?;
    Some(Counts {
        passed: number_before(counts, "passed"),
        failed: number_before(counts, "failed")
            + number_before(counts, "timed out")
            + number_before(counts, "exec failed"),
    })
}

/// Reads `test result: ok. 8 passed; 0 failed; 0 ignored; ...`.
fn libtest_summary(line: &str) -> Option<Counts> {
    let counts = line.strip_prefix("test result:")?;
    Some(Counts { passed: number_before(counts, "passed"), failed: number_before(counts, "failed") })
}

/// The number directly before a word in a list such as `8 passed, 2 failed`; zero when the word is not there.
fn number_before(list: &str, word: &str) -> u64 {
    list.split([',', ';', '.'])
        .filter_map(|part| part.trim().split_once(' '))
        .filter(|(_, rest)| {
            rest.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
        .find_map(|(number, _)| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_read() {
        let counts = |passed, failed| Some(Counts { passed, failed });
        assert_eq!(
            nextest_summary("     Summary [   0.005s] 8 tests run: 8 passed, 0 skipped\n"),
            counts(8, 0)
        );
        assert_eq!(
            nextest_summary(
                "     Summary [   9.1s] 12/14 tests run: 9 passed (1 slow), 2 failed, 1 timed out, 3 skipped"
            ),
            counts(9, 3)
        );
        assert_eq!(nextest_summary("        PASS [   0.005s] x"), None);
        assert_eq!(
            libtest_summary("test result: FAILED. 5 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out"),
            counts(5, 1)
        );
    }
}
