//! `cargo xtask bench`: the benchmarks.

use crate::{Error, Result};

pub(crate) const HELP: &str = "Run the benchmarks: ours and the bare counterpart side by side";

pub(crate) fn run(_arguments: &[String]) -> Result {
    Err(Error::Failed("no benchmark exists yet".into()))
}
