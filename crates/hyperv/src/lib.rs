//! The hyperv driver.
//!
//! Upstream: `src/hyperv/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_hyperv, "hyperv", ["hyperv"]);
