//! The node device driver.
//!
//! Upstream: `src/node_device/`.
#![forbid(unsafe_code)]
