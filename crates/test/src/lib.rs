//! The test driver.
//!
//! Upstream: `src/test/`.
#![forbid(unsafe_code)]
