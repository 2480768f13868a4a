//! The network driver.
//!
//! Upstream: `src/network/`.
#![forbid(unsafe_code)]
