//! The esx driver.
//!
//! Upstream: `src/esx/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_esx, "esx", ["esx", "vpx", "gsx"]);
