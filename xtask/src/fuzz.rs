//! `cargo xtask fuzz`: damaged input for the parsers of foreign bytes.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::shell;
use crate::{Error, Result, packages, workspace};

pub(crate) const HELP: &str = "Feed damaged input to the parsers of foreign bytes
usage: cargo xtask fuzz [TARGET]... [--target T]... [--seconds N] [--unguided [--seed N]]

Runs each target, all of them if none is named, for N seconds (default 60), one after the other, and says at the end what
each has come to: executions, branches reached, the most memory that one input took, and the result. libFuzzer chooses the
inputs by the branches that they reach; it is C++, so g++ is installed if it is missing. A panic, a hang (10 seconds) or too
much memory (256 MiB; for the wire protocol in proportion to the input, never more than 64 MiB) ends the target's run and
fails the command; the input is then in target/fuzz-runs/T/, where its output is, too (log). What reached new branches
stays in target/fuzz-runs/T/corpus for the next run.
--unguided uses random damage instead: nothing but Rust is needed, and the same seed tries the same inputs.
`cargo xtask fuzz --list` lists the targets.";

/// Has the compiler put a counter into every branch, and tell what numbers are compared, as libFuzzer reads them.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// What the command line says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    targets: Vec<String>,
    seconds: Option<u32>,
    seed: Option<u64>,
    unguided: bool,
    list: bool,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self::default();
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            let mut value =
                || words.next().cloned().ok_or_else(|| Error::Usage(format!("{word} needs a value")));
            match word.as_str() {
                "--list" => options.list = true,
                "--unguided" => options.unguided = true,
                "--target" => options.targets.push(value()?),
                "--seconds" => options.seconds = Some(number(&value()?)?),
                "--seed" => options.seed = Some(number(&value()?)?),
                option if option.starts_with('-') => {
                    return Err(Error::Usage(format!("unknown argument {option}")));
                }
                target => options.targets.push(target.to_owned()),
            }
        }
        if options.seed.is_some() && !options.unguided {
            return Err(Error::Usage("--seed is for --unguided".into()));
        }
        Ok(options)
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::Usage(format!("'{text}' is no number")))
}

pub(crate) fn run(arguments: &[String]) -> Result {
    let options = Options::parse(arguments)?;
    let package = ["--quiet", "--profile", "fuzz", "--package", "ferrovirt-fuzz"];
    shell::run(&mut shell::cargo(&[&["build", "--bin", "fuzz"], &package[..]].concat()))?;
    let folder = workspace::target_folder()?;
    let plain = folder.join("fuzz").join("fuzz").display().to_string();
    let list = shell::output(&mut shell::command(&plain, &["--list"]))?;
    if options.list {
        println!("{list}");
        return Ok(());
    }
    let named = &options.targets;
    if let Some(unknown) = named.iter().find(|name| !list.lines().any(|target| target == *name)) {
        return Err(Error::Usage(format!("no target '{unknown}'")));
    }
    let targets = list.lines().filter(|target| named.is_empty() || named.iter().any(|name| name == target));
    let seconds = options.seconds.unwrap_or(60);
    if options.unguided {
        let (seconds, seed) = (seconds.to_string(), options.seed.unwrap_or(1).to_string());
        return targets.into_iter().try_for_each(|target| {
            shell::run(&mut shell::command(&plain, &[target, "--seconds", &seconds, "--seed", &seed]))
        });
    }
    let program = build_guided(&folder)?;
    let mut outcomes = Vec::new();
    for target in targets {
        println!("{target}: {seconds} seconds, log in {}", log_of(&folder, target).display());
        let outcome = watch(&program, &folder, target, seconds)?;
        println!("{}", outcome.line());
        outcomes.push(outcome);
    }
    println!("\n{HEADING}");
    outcomes.iter().for_each(|outcome| println!("{}", outcome.line()));
    let failed: Vec<&str> =
        outcomes.iter().filter(|o| o.fault.is_some()).map(|o| o.target.as_str()).collect();
    if failed.is_empty() { Ok(()) } else { Err(Error::Failed(format!("failed: {}", failed.join(" ")))) }
}

const HEADING: &str = "target                executions   per s  branches  MiB heap  seconds  result";

/// What a target's run has come to.
#[derive(Debug, Default)]
struct Outcome {
    target: String,
    executions: u64,
    /// Branches that were reached, in both directions.
    branches: u64,
    /// Most that one input took.
    heap_bytes: u64,
    time: Duration,
    /// What was wrong, and what libFuzzer calls the file with the input.
    fault: Option<String>,
}

impl Outcome {
    fn line(&self) -> String {
        let Self { target, executions, branches, heap_bytes, time, fault } = self;
        let rate = executions / time.as_secs().max(1);
        let heap = format!("{}.{}", heap_bytes >> 20, (heap_bytes >> 10) % 1024 * 10 / 1024);
        let seconds = time.as_secs();
        let result = fault.as_deref().unwrap_or("ok");
        format!("{target:<20} {executions:>11} {rate:>7} {branches:>9} {heap:>9} {seconds:>8}  {result}")
    }

    /// Takes what a line of libFuzzer's output says.
    fn read(&mut self, line: &str) {
        if let Some(count) = line.strip_prefix("stat::number_of_executed_units:") {
            self.executions = count.trim().parse().unwrap_or(self.executions);
        } else if let Some(bytes) = line.strip_prefix("heap of one input: ") {
            self.heap_bytes = self.heap_bytes.max(bytes.trim().parse().unwrap_or(0));
        } else if let Some((count, rest)) = line.strip_prefix('#').and_then(|rest| rest.split_once('\t')) {
            // `#1024  pulse  cov: 77 ft: 90 corp: ...`
            self.executions = count.parse().unwrap_or(self.executions);
            let mut words = rest.split_whitespace().skip_while(|word| *word != "cov:");
            self.branches = words.nth(1).and_then(|word| word.parse().ok()).unwrap_or(self.branches);
        } else if line.starts_with("thread ") && line.contains("panicked") {
            self.fault = Some(line.to_owned());
        } else if let Some((_, reason)) = line.split_once("ERROR: libFuzzer: ") {
            self.fault.get_or_insert_with(|| reason.to_owned());
        } else if let (Some(fault), Some((_, file))) =
            (&mut self.fault, line.split_once("Test unit written to "))
        {
            *fault = format!("{fault} ({file})");
        }
    }
}

fn log_of(folder: &Path, target: &str) -> PathBuf {
    folder.join("fuzz-runs").join(target).join("log")
}

/// Runs the program on one target; its output goes into a file. It has a while more than its time to end by itself.
fn watch(program: &Path, folder: &Path, target: &str, seconds: u32) -> Result<Outcome> {
    const WHILE: u32 = 120;
    let log = log_of(folder, target);
    let failed = |error| Error::Failed(format!("{}: {error}", log.display()));
    let mut command = guided(program, folder, target, seconds)?;
    let output = std::fs::File::create(&log).map_err(failed)?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(output);
    let start = |source| Error::Start { command: shell::describe(&command_of(program)), source };
    let begun = Instant::now();
    let mut child = command.spawn().map_err(start)?;
    let end = begun + Duration::from_secs(u64::from(seconds.saturating_add(WHILE)));
    let status = loop {
        if let Some(status) = child.try_wait().map_err(failed)? {
            break Some(status);
        }
        if Instant::now() > end {
            // It may end by itself just now.
            drop(child.kill());
            child.wait().map_err(failed)?;
            break None;
        }
        std::thread::sleep(Duration::from_millis(100));
    };
    let mut outcome = Outcome { target: target.to_owned(), time: begun.elapsed(), ..Outcome::default() };
    let text = std::fs::read(&log).map_err(failed)?;
    String::from_utf8_lossy(&text).lines().for_each(|line| outcome.read(line));
    match status {
        Some(status) if status.success() => outcome.fault = None,
        Some(status) => {
            outcome.fault.get_or_insert_with(|| status.to_string());
        }
        None => outcome.fault = Some("does not end".to_owned()),
    }
    Ok(outcome)
}

fn command_of(program: &Path) -> Command {
    shell::command(&program.display().to_string(), &[])
}

/// Builds the program with counters, in a folder of its own: everything in it is compiled with other flags.
fn build_guided(folder: &Path) -> Result<PathBuf> {
    packages::require(packages::FUZZ_PACKAGES)?;
    let triple = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    // With a target named, what runs during the build (scripts, derives) is compiled without counters.
    let words = ["build", "--quiet", "--profile", "fuzz", "--package", "ferrovirt-fuzz", "--target", &triple];
    let program = ["--features", "guided", "--bin", "fuzz-guided"];
    let folder = folder.join("fuzz-guided");
    let mut command = shell::cargo(&[&words[..], &program].concat());
    shell::run(command.env("RUSTFLAGS", COVERAGE).env("CARGO_TARGET_DIR", &folder))?;
    Ok(folder.join(triple).join("fuzz").join("fuzz-guided"))
}

/// The program on one target.
fn guided(program: &Path, folder: &Path, target: &str, seconds: u32) -> Result<Command> {
    let folder = folder.join("fuzz-runs").join(target);
    let corpus = folder.join("corpus");
    std::fs::create_dir_all(&corpus)
        .map_err(|error| Error::Failed(format!("{}: {error}", corpus.display())))?;
    let seeds = folder.join("seeds");
    let mut command = command_of(program);
    command
        .env("FERROVIRT_FUZZ_TARGET", target)
        .env("FERROVIRT_FUZZ_FOLDER", &folder)
        .arg(format!("-max_total_time={seconds}"))
        // The program keeps the limit of the target exactly; this one also counts libFuzzer's collection.
        .args(["-max_len=1048576", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"])
        .arg(format!("-dict={}", folder.join("words").display()))
        .arg(format!("-artifact_prefix={}/", folder.display()))
        .args([&corpus, &seeds]);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn outcomes_are_read_from_the_output() {
        let mut outcome =
            Outcome { target: "xml".into(), time: Duration::from_secs(10), ..Outcome::default() };
        for line in [
            "INFO: Running with entropic power schedule (0xFF, 100).",
            "heap of one input: 1572864",
            "#1024\tpulse  cov: 77 ft: 90 corp: 5/10b lim: 4096 exec/s: 512 rss: 60Mb",
            "stat::number_of_executed_units: 2000",
        ] {
            outcome.read(line);
        }
        assert_eq!((outcome.executions, outcome.branches), (2000, 77));
        assert_eq!(
            outcome.line().split_whitespace().collect::<Vec<_>>(),
            ["xml", "2000", "200", "77", "1.5", "10", "ok"]
        );
        outcome.read("thread '<unnamed>' panicked at fuzz/src/rpc.rs:7:5:");
        outcome.read("==7== ERROR: libFuzzer: deadly signal");
        outcome.read("artifact_prefix='x/'; Test unit written to x/crash-1");
        let fault = outcome.fault.expect("a panic");
        assert!(fault.contains("rpc.rs:7") && fault.ends_with("(x/crash-1)"), "{fault}");
    }

    #[test]
    fn targets_and_options_are_read_in_any_order() {
        let options = parse("xml --seconds 600 --target vmx").expect("valid");
        assert_eq!((options.targets, options.seconds), (vec!["xml".into(), "vmx".into()], Some(600)));
        assert!(parse("--unguided --seed 7").is_ok_and(|options| options.seed == Some(7)));
        for wrong in ["--seed 7", "--seconds", "--seconds ten", "--surprise"] {
            assert!(matches!(parse(wrong), Err(Error::Usage(_))), "{wrong}");
        }
    }
}
