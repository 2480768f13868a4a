//! The vmware driver.
//!
//! Upstream: `src/vmware/`.
#![forbid(unsafe_code)]

pub mod version;

ferrovirt::absent_driver!(ferrovirt_driver_vmware, "vmware", ["vmwareplayer", "vmwarews", "vmwarefusion"]);
