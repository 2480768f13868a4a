//! The storage driver.
//!
//! Upstream: `src/storage/`.
#![forbid(unsafe_code)]
