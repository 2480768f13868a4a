//! The esx driver.
//!
//! Upstream: `src/esx/`.
#![forbid(unsafe_code)]

pub mod datastore;
pub mod date_time;

ferrovirt::absent_driver!(ferrovirt_driver_esx, "esx", ["esx", "vpx", "gsx"]);
