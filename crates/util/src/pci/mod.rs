//! PCI devices of the host.
//!
//! Upstream: `src/util/virpci.c`, `virpcivpd.c`.

pub mod vpd;
