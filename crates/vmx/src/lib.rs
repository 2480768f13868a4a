//! VMware VMX configuration to and from domain documents.
//!
//! Upstream: `src/vmx/`.
#![forbid(unsafe_code)]
