//! The esx driver.
//!
//! Upstream: `src/esx/`.
#![forbid(unsafe_code)]
