//! The remote driver.
//!
//! Upstream: `src/remote/`.
#![forbid(unsafe_code)]
