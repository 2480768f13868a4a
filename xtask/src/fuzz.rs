//! `cargo xtask fuzz`: damaged input for the parsers of foreign bytes.

use crate::shell;
use crate::{Error, Result, workspace};

pub(crate) const HELP: &str = "Feed damaged input to the parsers of foreign bytes
usage: cargo xtask fuzz [TARGET]... [--seconds N] [--seed N]

Builds with optimization and runs each target, all of them if none is named, for N seconds (default 60), one after the other.
A panic, a hang or more than 256 MiB of memory ends the run; the input is then in a file.
`cargo xtask fuzz --list` lists the targets.";

pub(crate) fn run(arguments: &[String]) -> Result {
    shell::run(&mut shell::cargo(&["build", "--quiet", "--release", "--package", "ferrovirt-fuzz"]))?;
    let program = workspace::target_folder()?.join("release").join("fuzz").display().to_string();
    let list = shell::output(&mut shell::command(&program, &["--list"]))?;
    if arguments.iter().any(|argument| argument == "--list") {
        println!("{list}");
        return Ok(());
    }
    let first_option = arguments.iter().position(|a| a.starts_with("--")).unwrap_or(arguments.len());
    let (named, options) = arguments.split_at(first_option);
    if let Some(unknown) = named.iter().find(|name| !list.lines().any(|target| target == **name)) {
        return Err(Error::Usage(format!("no target '{unknown}'")));
    }
    for target in list.lines().filter(|target| named.is_empty() || named.iter().any(|name| name == target)) {
        let mut words = vec![target];
        words.extend(options.iter().map(String::as_str));
        shell::run(&mut shell::command(&program, &words))?;
    }
    Ok(())
}
