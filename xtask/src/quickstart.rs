//! `cargo xtask quickstart`: a first guest on a fresh machine.

use crate::{Error, Result, packages};

pub(crate) const HELP: &str = "Boot a tiny guest on this machine and show what happens";

pub(crate) fn run(_arguments: &[String]) -> Result {
    packages::ensure(packages::QUICKSTART_PACKAGES)?;
    Err(Error::Failed("the quickstart example does not exist yet".into()))
}
