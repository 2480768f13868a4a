//! The storage driver.
//!
//! Upstream: `src/storage/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_storage, "storage", []);
