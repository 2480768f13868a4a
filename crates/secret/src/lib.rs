//! The secret driver.
//!
//! Upstream: `src/secret/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_secret, "secret", []);
