//! `cargo xtask dist`: the C libraries, drivers, headers and pkg-config files below a prefix.

use crate::{Error, Result};

pub(crate) const HELP: &str = "Install the C libraries, drivers, headers and pkg-config files
usage: cargo xtask dist --prefix DIR";

pub(crate) fn run(_arguments: &[String]) -> Result {
    Err(Error::Failed("dist is not implemented yet: it comes with the C ABI crate".into()))
}

/// The gate on what the C libraries export.
pub(crate) fn check() -> Result {
    println!("no C library yet: nothing to check");
    Ok(())
}
