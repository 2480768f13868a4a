//! The cpu driver.
//!
//! Upstream: `src/cpu/`.
#![forbid(unsafe_code)]
