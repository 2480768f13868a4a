//! The cpu driver.
//!
//! Upstream: `src/cpu/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_cpu, "cpu", []);
