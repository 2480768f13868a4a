//! The xen driver.
//!
//! Upstream: `src/libxl/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_xen, "xen", ["xen"]);
