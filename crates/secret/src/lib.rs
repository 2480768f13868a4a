//! The secret driver.
//!
//! Upstream: `src/secret/`.
#![forbid(unsafe_code)]
