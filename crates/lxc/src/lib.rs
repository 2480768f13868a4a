//! The lxc driver.
//!
//! Upstream: `src/lxc/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_lxc, "lxc", ["lxc"]);
