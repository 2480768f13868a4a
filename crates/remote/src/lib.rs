//! The remote driver.
//!
//! Upstream: `src/remote/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_remote, "remote", []);
