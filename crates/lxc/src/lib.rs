//! The lxc driver.
//!
//! Upstream: `src/lxc/`.
#![forbid(unsafe_code)]
