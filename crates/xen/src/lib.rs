//! The xen driver.
//!
//! Upstream: `src/libxl/`.
#![forbid(unsafe_code)]
