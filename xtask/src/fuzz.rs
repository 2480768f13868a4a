//! `cargo xtask fuzz`: damaged input for the parsers of foreign bytes.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell;
use crate::{Error, Result, packages, workspace};

pub(crate) const HELP: &str = "Feed damaged input to the parsers of foreign bytes
usage: cargo xtask fuzz [TARGET]... [--target T]... [--seconds N] [--unguided [--seed N]]

Runs each target, all of them if none is named, for N seconds (default 60), one after the other. libFuzzer chooses the
inputs by the branches that they reach; it is C++, so g++ is installed if it is missing. A panic, a hang (10 seconds) or too
much memory (256 MiB, 64 MiB for the wire protocol) ends the run; the input is then in target/fuzz-runs/T/. What reached new
branches stays in target/fuzz-runs/T/corpus for the next run.
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
    targets.into_iter().try_for_each(|target| shell::run(&mut guided(&program, &folder, target, seconds)?))
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
    let mut command = shell::command(&program.display().to_string(), &[]);
    command
        .env("FERROVIRT_FUZZ_TARGET", target)
        .env("FERROVIRT_FUZZ_FOLDER", &folder)
        .arg(format!("-max_total_time={seconds}"))
        // The allocator keeps the limit of the target exactly; this one also counts libFuzzer's collection.
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
    fn targets_and_options_are_read_in_any_order() {
        let options = parse("xml --seconds 600 --target vmx").expect("valid");
        assert_eq!((options.targets, options.seconds), (vec!["xml".into(), "vmx".into()], Some(600)));
        assert!(parse("--unguided --seed 7").is_ok_and(|options| options.seed == Some(7)));
        for wrong in ["--seed 7", "--seconds", "--seconds ten", "--surprise"] {
            assert!(matches!(parse(wrong), Err(Error::Usage(_))), "{wrong}");
        }
    }
}
