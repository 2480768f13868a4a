//! `cargo xtask ci`: what continuous integration runs.

use std::time::{Duration, Instant};

use crate::shell;
use crate::{Error, Result, conformance, dist, gates, generate, quickstart, remote, test, workspace};

pub(crate) const HELP: &str = "Run everything that continuous integration runs
usage: cargo xtask ci [--skip STEP]... [--only STEP]...

All steps run, whatever fails before them; the list at the end has the time of each. Steps, in order:
fmt gen graph sizes headers clippy features doc symbols clients remote loom conformance quickstart test";

/// One step.
struct Step {
    name: &'static str,
    /// Whether its failure fails the whole run.
    blocking: bool,
    run: fn() -> Result,
}

static STEPS: &[Step] = &[
    Step { name: "fmt", blocking: true, run: || shell::run(&mut shell::cargo(&["fmt", "--all", "--check"])) },
    Step { name: "gen", blocking: true, run: || generate::run(&["--check".into()]) },
    Step { name: "graph", blocking: true, run: gates::crate_graph::check },
    Step { name: "sizes", blocking: true, run: gates::file_size::check },
    Step { name: "headers", blocking: true, run: gates::headers::check },
    Step { name: "clippy", blocking: true, run: clippy },
    Step { name: "features", blocking: true, run: gates::features::check },
    Step { name: "doc", blocking: true, run: doc },
    Step { name: "symbols", blocking: true, run: dist::check },
    Step { name: "clients", blocking: true, run: gates::clients::check },
    Step { name: "remote", blocking: true, run: remote::check },
    Step { name: "loom", blocking: true, run: models },
    Step { name: "conformance", blocking: true, run: ratchet },
    Step { name: "quickstart", blocking: true, run: || quickstart::run(&[]) },
    Step { name: "test", blocking: true, run: || test::run(&[]) },
];

fn clippy() -> Result {
    let arguments =
        ["clippy", "--workspace", "--all-targets", "--keep-going", "--quiet", "--", "-D", "warnings"];
    shell::run(&mut shell::cargo(&arguments))
}

fn doc() -> Result {
    let mut command = shell::cargo(&["doc", "--workspace", "--no-deps", "--keep-going", "--quiet"]);
    shell::run(command.env("RUSTDOCFLAGS", "-D warnings"))
}

/// The locks that threads share, under every order in which they can be taken. A build of its own: the locks are loom's.
fn models() -> Result {
    let arguments =
        ["test", "--quiet", "--package", "ferrovirt", "--package", "ferrovirt-capi", "--lib", "models"];
    let folder = workspace::root().join("target/loom");
    let mut command = shell::cargo(&arguments);
    shell::run(command.env("RUSTFLAGS", "--cfg ferrovirt_loom").env("CARGO_TARGET_DIR", folder))
}

fn ratchet() -> Result {
    if !workspace::root().join("../shared/corpus").is_dir() {
        println!("no corpus beside the workspace: nothing to score");
        return Ok(());
    }
    conformance::run(&["--ratchet".into()])
}

/// How one step ended.
struct Ended {
    step: &'static Step,
    duration: Duration,
    error: Option<Error>,
}

pub(crate) fn run(arguments: &[String]) -> Result {
    let chosen = choose(arguments)?;
    let mut list = Vec::new();
    for step in chosen {
        println!("\n== {} ==", step.name);
        let start = Instant::now();
        let error = (step.run)().err();
        if let Some(error) = &error {
            println!("{}: {error}", step.name);
        }
        list.push(Ended { step, duration: start.elapsed(), error });
    }
    println!("\n{:<12} {:>8}  {:<12} result", "step", "seconds", "kind");
    for Ended { step, duration, error } in &list {
        let kind = if step.blocking { "blocking" } else { "not blocking" };
        let result = error.as_ref().map_or_else(|| "ok".to_owned(), Error::to_string);
        println!("{:<12} {:>8.1}  {kind:<12} {result}", step.name, duration.as_secs_f64());
    }
    let failed: Vec<&str> = list
        .iter()
        .filter(|ended| ended.step.blocking && ended.error.is_some())
        .map(|ended| ended.step.name)
        .collect();
    if failed.is_empty() { Ok(()) } else { Err(Error::Failed(format!("failed: {}", failed.join(" ")))) }
}

fn choose(arguments: &[String]) -> Result<Vec<&'static Step>> {
    let (mut skip, mut only) = (Vec::new(), Vec::new());
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let list = match word.as_str() {
            "--skip" => &mut skip,
            "--only" => &mut only,
            other => return Err(Error::Usage(format!("unknown argument {other}"))),
        };
        let name = words.next().ok_or_else(|| Error::Usage(format!("{word} needs a step")))?;
        if !STEPS.iter().any(|step| step.name == name) {
            return Err(Error::Usage(format!("no step '{name}'")));
        }
        list.push(name.as_str());
    }
    let wanted = |step: &&Step| !skip.contains(&step.name) && (only.is_empty() || only.contains(&step.name));
    Ok(STEPS.iter().filter(wanted).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_lists_the_steps() {
        let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
        assert!(HELP.ends_with(&names.join(" ")));
    }

    #[test]
    fn steps_can_be_chosen() {
        let names = |words: &[&str]| -> Vec<&str> {
            let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
            choose(&words).expect("valid words").iter().map(|step| step.name).collect()
        };
        assert_eq!(names(&["--only", "fmt", "--only", "doc"]), ["fmt", "doc"]);
        assert!(!names(&["--skip", "test"]).contains(&"test"));
        assert!(choose(&["--only".to_owned(), "surprise".to_owned()]).is_err());
    }
}
