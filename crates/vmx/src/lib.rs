//! VMware VMX configuration to and from domain documents.
//!
//! [`parse()`] and [`format()`] convert whole files; what they must know about the host's files they ask a [`Host`].
//!
//! Upstream: `src/vmx/`.
#![forbid(unsafe_code)]

mod config;
mod context;
mod error;
mod format;
mod hardware;
mod hooks;
mod names;
mod parse;
#[cfg(test)]
mod tests;
pub mod text;

pub use self::context::Host;
pub use self::error::VmxError;
pub use self::format::format;
pub use self::hardware::{HOSTED_HARDWARE_VERSION, MINIMUM_HARDWARE_VERSION, esx_hardware_version};
pub use self::hooks::VmxHooks;
pub use self::parse::parse;
