//! The security driver.
//!
//! Upstream: `src/security/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_security, "security", []);
