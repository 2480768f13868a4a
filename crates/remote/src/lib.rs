//! The remote driver.
//!
//! Upstream: `src/remote/`.
#![forbid(unsafe_code)]

pub mod convert;

ferrovirt::absent_driver!(ferrovirt_driver_remote, "remote", []);
