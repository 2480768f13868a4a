//! The network driver.
//!
//! Upstream: `src/network/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_network, "network", []);
