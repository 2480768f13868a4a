//! The security driver.
//!
//! Upstream: `src/security/`.
#![forbid(unsafe_code)]
