//! The remote driver.
//!
//! Upstream: `src/remote/`.
#![forbid(unsafe_code)]

pub mod convert;
#[expect(dead_code, unused_imports, reason = "the driver opens connections with it next")]
mod dial;

ferrovirt::absent_driver!(ferrovirt_driver_remote, "remote", []);
