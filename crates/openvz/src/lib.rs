//! The openvz driver.
//!
//! Upstream: `src/openvz/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_openvz, "openvz", ["openvz"]);
