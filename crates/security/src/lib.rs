//! The security driver: labels that keep guests apart, from the host and from each other.
//!
//! A [`Manager`] is a stack of models. A model makes the label of a domain, plans which of the domain's files get which
//! label, and sets them through a [`LabelBackend`], which tests replace. Upstream: `src/security/`.
//!
//! Files whose host paths need a look into sysfs (PCI, SCSI and mediated host devices) are not planned yet.
#![forbid(unsafe_code)]

pub mod backend;
pub mod context;
pub mod dac;
mod error;
pub mod manager;
pub mod mcs;
mod none;
pub mod selinux;
pub mod targets;
#[cfg(test)]
mod tests;

pub use backend::{HostBackend, LabelBackend};
pub use error::SecurityError;
pub use manager::{Manager, SecurityModel};
pub use none::NoSecurity;

ferrovirt::absent_driver!(ferrovirt_driver_security, "security", []);
