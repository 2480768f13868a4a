//! The bhyve driver.
//!
//! Upstream: `src/bhyve/`.
#![forbid(unsafe_code)]
