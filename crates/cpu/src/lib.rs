//! The cpu driver: which CPUs there are, which of them a host can give, and what the CPUs of several hosts have in common.
//!
//! Upstream: `src/cpu/`.
#![forbid(unsafe_code)]

pub mod arm;
mod connection;
pub mod data;
pub mod definition;
mod driver;
mod error;
pub mod map;
pub mod ppc64;
pub mod x86;

pub use self::connection::{CpuDriver, register};
pub use self::definition::Definition as CpuDefinition;
use self::definition::Definition;
pub use self::driver::Driver;
pub use self::error::CpuError;

/// What a comparison says. Upstream: `virCPUCompareResult`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The host cannot give the CPU.
    Incompatible,
    /// The host has what the CPU has, no more.
    Identical,
    /// The host has more.
    Superset,
}
