//! The openvz driver.
//!
//! Upstream: `src/openvz/`.
#![forbid(unsafe_code)]
