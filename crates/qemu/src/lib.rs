//! The qemu driver.
//!
//! Upstream: `src/qemu/`.
#![forbid(unsafe_code)]
