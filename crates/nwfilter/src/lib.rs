//! The nwfilter driver.
//!
//! Upstream: `src/nwfilter/`.
#![forbid(unsafe_code)]
