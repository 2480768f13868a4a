//! `cargo xtask conformance`: the conformance runner.

use crate::shell;
use crate::{Result, workspace};

pub(crate) const HELP: &str = "Score the implementation against a conformance corpus";

pub(crate) fn run(arguments: &[String]) -> Result {
    let mut command = shell::cargo(&["run", "--quiet", "--package", "ferrovirt-conformance", "--"]);
    command.args(arguments).current_dir(std::env::current_dir().unwrap_or_else(|_| workspace::root()));
    shell::run(&mut command)
}
