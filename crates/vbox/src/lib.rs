//! The vbox driver.
//!
//! Upstream: `src/vbox/`.
#![forbid(unsafe_code)]
