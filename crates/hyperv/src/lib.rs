//! The hyperv driver.
//!
//! Upstream: `src/hyperv/`.
#![forbid(unsafe_code)]
