//! `cargo xtask quickstart`: a first guest on a fresh machine.

use std::time::Instant;

use crate::{Error, Result, packages, shell, workspace};

pub(crate) const HELP: &str = "Boot a tiny guest on this machine and show what happens
usage: cargo xtask quickstart

Installs the Debian packages that are missing (says which), builds the qemu driver and the program examples/quickstart,
and runs it: it writes a boot sector of its own, boots it through qemu:///embed with the driver loaded as a plugin, and
shows its console line, its events, its live XML and a clean stop. Succeeds only if the guest's own line was read.";

pub(crate) fn run(arguments: &[String]) -> Result {
    if let Some(word) = arguments.first() {
        return Err(Error::Usage(format!("unknown argument {word}")));
    }
    packages::require(packages::QUICKSTART_PACKAGES)?;
    let start = Instant::now();
    shell::run(&mut shell::cargo(&[
        "build",
        "--package",
        "ferrovirt-qemu",
        "--package",
        "ferrovirt-quickstart",
    ]))?;
    println!("built in {:.0} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    // Not by `cargo run`: with another choice of packages cargo builds again, with other features.
    let program = workspace::target_folder()?.join("debug/ferrovirt-quickstart");
    shell::run(&mut shell::command(&program.display().to_string(), &[]))?;
    println!("ran in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}
