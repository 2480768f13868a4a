//! Feeds damaged input to a parser and watches it: `fuzz TARGET [--seconds N] [--seed N]`, `fuzz --list`.
//!
//! It needs no other tool and no other compiler: inputs are mutations of seeds (documents written from the forms, and small
//! samples), not guided by coverage. The same seed tries the same inputs. A panic, a hang or too much memory ends the run
//! with the input in a file.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program reports on its standard streams"
)]

mod watch;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use ferrovirt_documents::Random;
use ferrovirt_fuzz::mutate::Mutator;
use ferrovirt_fuzz::{MAX_INPUT, TARGETS, Target};

use watch::Watch;

/// Most memory that the process may need, in KiB: input, seeds and parser.
const MAX_MEMORY_KIB: u64 = 256 << 10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str| {
        let at = arguments.iter().position(|a| a == name)?;
        arguments.get(at + 1)?.parse::<u64>().ok()
    };
    let Some(name) = arguments.first().filter(|name| *name != "--list") else {
        TARGETS.iter().for_each(|target| println!("{}", target.name));
        return ExitCode::SUCCESS;
    };
    let Some(target) = ferrovirt_fuzz::target(name) else {
        eprintln!("no target '{name}'");
        return ExitCode::from(2);
    };
    let time = Duration::from_secs(number("--seconds").unwrap_or(60));
    match run(target, time, number("--seed").unwrap_or(1)) {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("{}: {fault}", target.name);
            ExitCode::FAILURE
        }
    }
}

/// Tries inputs for `time`; returns the figures.
fn run(target: &Target, time: Duration, seed: u64) -> Result<String, String> {
    let watch = Watch::start(target.name);
    let mut mutator = Mutator::new(Random::new(seed), (target.seeds)());
    let start = Instant::now();
    let (mut runs, mut accepted, mut bytes, mut slowest) = (0_u64, 0_u64, 0_u64, Duration::ZERO);
    while start.elapsed() < time {
        let input = mutator.next_input(MAX_INPUT);
        let begun = Instant::now();
        watch.begin(&input);
        let outcome = std::panic::catch_unwind(|| (target.run)(&input));
        watch.end();
        slowest = slowest.max(begun.elapsed());
        match outcome {
            Ok(read) => accepted += u64::from(read),
            Err(_) => return Err(format!("panic, input in {}", watch::save(target.name, &input))),
        }
        runs += 1;
        bytes += input.len() as u64;
        if runs.is_multiple_of(64) && watch::peak_memory_kib() > MAX_MEMORY_KIB {
            return Err(format!("too much memory, last input in {}", watch::save(target.name, &input)));
        }
    }
    Ok(format!(
        "{}: {runs} inputs, {accepted} accepted, {} MiB, slowest {slowest:.1?}, peak {} MiB",
        target.name,
        bytes >> 20,
        watch::peak_memory_kib() >> 10
    ))
}
