//! `cargo xtask`: the one entry point for everything that is done with this workspace. No other tool has to be installed
//! by hand; what a command needs it installs (Debian) and says so.
#![forbid(unsafe_code)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program reports on its standard streams"
)]

mod bench;
mod ci;
mod conformance;
mod differential;
mod dist;
mod error;
mod fuzz;
mod gates;
#[path = "gen/mod.rs"]
mod generate;
mod packages;
mod quickstart;
mod remote;
mod shell;
mod test;
mod workspace;

use std::process::ExitCode;

pub(crate) use error::{Error, Result};

/// One subcommand.
struct Subcommand {
    name: &'static str,
    /// The text of `--help`; its first line is the summary in the list.
    help: &'static str,
    run: fn(&[String]) -> Result,
}

static SUBCOMMANDS: &[Subcommand] = &[
    Subcommand { name: "quickstart", help: quickstart::HELP, run: quickstart::run },
    Subcommand { name: "test", help: test::HELP, run: test::run },
    Subcommand { name: "ci", help: ci::HELP, run: ci::run },
    Subcommand {
        name: "gen",
        help: "Write the generated files (--check: fail if they differ; --api: no documents)",
        run: generate::run,
    },
    Subcommand { name: "dist", help: dist::HELP, run: dist::run },
    Subcommand { name: "conformance", help: conformance::HELP, run: conformance::run },
    Subcommand { name: "differential", help: differential::HELP, run: differential::run },
    Subcommand { name: "remote", help: remote::HELP, run: remote::run },
    Subcommand { name: "bench", help: bench::HELP, run: bench::run },
    Subcommand { name: "fuzz", help: fuzz::HELP, run: fuzz::run },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::from(if matches!(error, Error::Usage(_)) { 2 } else { 1 })
        }
    }
}

fn dispatch(arguments: &[String]) -> Result {
    let Some((name, rest)) = arguments.split_first() else {
        print_overview();
        return Err(Error::Usage("no subcommand".into()));
    };
    if matches!(name.as_str(), "--help" | "-h" | "help") {
        print_overview();
        return Ok(());
    }
    let Some(subcommand) = SUBCOMMANDS.iter().find(|subcommand| subcommand.name == name) else {
        print_overview();
        return Err(Error::Usage(format!("no subcommand '{name}'")));
    };
    // The conformance runner answers for itself: it knows more options than this program does.
    if subcommand.name != "conformance" && rest.iter().any(|word| word == "--help" || word == "-h") {
        println!("cargo xtask {name}: {}", subcommand.help);
        return Ok(());
    }
    (subcommand.run)(rest)
}

fn print_overview() {
    println!("usage: cargo xtask SUBCOMMAND [OPTION]...   (SUBCOMMAND --help says more)\n");
    for Subcommand { name, help, .. } in SUBCOMMANDS {
        println!("  {name:<12} {}", help.lines().next().unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subcommand_has_a_summary_that_fits_a_line() {
        for subcommand in SUBCOMMANDS {
            let summary = subcommand.help.lines().next().unwrap_or_default();
            assert!((10..90).contains(&summary.len()), "{}: '{summary}'", subcommand.name);
        }
    }

    #[test]
    fn help_is_not_a_run() {
        for subcommand in SUBCOMMANDS.iter().filter(|subcommand| subcommand.name != "conformance") {
            assert!(dispatch(&[subcommand.name.to_owned(), "--help".to_owned()]).is_ok());
        }
        assert!(matches!(dispatch(&["surprise".to_owned()]), Err(Error::Usage(_))));
    }
}
