//! The nwfilter driver.
//!
//! Upstream: `src/nwfilter/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_nwfilter, "nwfilter", []);
