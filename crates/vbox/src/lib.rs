//! The vbox driver.
//!
//! Upstream: `src/vbox/`.
#![forbid(unsafe_code)]

ferrovirt::absent_driver!(ferrovirt_driver_vbox, "vbox", ["vbox"]);
