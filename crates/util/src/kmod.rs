//! Kernel modules. Upstream: `src/util/virkmod.c`.

use std::time::Duration;

use crate::command::Command;
use crate::error::Result;

/// Longest wait for a module.
const PATIENCE: Duration = Duration::from_secs(60);

/// The command that loads a module unless it is blacklisted.
#[must_use]
pub fn load_command(module: &str) -> Command {
    Command::new("modprobe").args(["-b", module])
}

/// The command that unloads a module.
#[must_use]
pub fn unload_command(module: &str) -> Command {
    Command::new("rmmod").arg(module)
}

/// Loads a module unless it is blacklisted. Upstream: `virKModLoad`.
///
/// # Errors
/// [`crate::command::CommandError`].
pub fn load(module: &str) -> Result<()> {
    load_command(module).timeout(PATIENCE).run().map(drop)
}

/// Unloads a module. Upstream: `virKModUnload`.
///
/// # Errors
/// [`crate::command::CommandError`].
pub fn unload(module: &str) -> Result<()> {
    unload_command(module).timeout(PATIENCE).run().map(drop)
}
