//! The bhyve driver.
//!
//! Upstream: `src/bhyve/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_bhyve, "bhyve", ["bhyve"]);
