//! The vmware driver.
//!
//! Upstream: `src/vmware/`.
#![forbid(unsafe_code)]
