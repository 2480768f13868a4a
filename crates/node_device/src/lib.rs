//! The node device driver.
//!
//! Upstream: `src/node_device/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_node_device, "node_device", []);
