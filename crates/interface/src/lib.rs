//! The interface driver.
//!
//! Upstream: `src/interface/`.
#![forbid(unsafe_code)]
