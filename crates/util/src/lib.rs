//! Shared foundation of ferrovirt: errors, log, event loop, XML, commands, network devices, and the other helpers
//! that every driver may use.
//!
//! Upstream: `src/util/`. A module is named after the upstream file without its `vir` prefix.
//!
//! Unsafe code stands in [`sys`] only, each use with its reason.

pub mod error;
pub mod sys;
#[path = "gen/mod.rs"]
mod tables;

pub use error::{Error, ErrorDomain, ErrorLevel, ErrorNumber, Result, VirError};
