//! The qemu driver.
//!
//! Upstream: `src/qemu/`.
#![forbid(unsafe_code)]

pub mod capabilities;
pub mod io;
pub mod monitor;
