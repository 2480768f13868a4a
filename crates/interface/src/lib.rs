//! The interface driver.
//!
//! Upstream: `src/interface/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_interface, "interface", []);
