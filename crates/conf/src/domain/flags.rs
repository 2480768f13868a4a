//! What the formatter includes.

/// Secrets such as graphics passwords. Upstream: `VIR_DOMAIN_DEF_FORMAT_SECURE`.
pub const SECURE: u32 = 1 << 0;
/// The persistent form: no run-time state. Upstream: `VIR_DOMAIN_DEF_FORMAT_INACTIVE`.
pub const INACTIVE: u32 = 1 << 1;
/// The CPU as it would be expanded. Upstream: `VIR_DOMAIN_DEF_FORMAT_UPDATE_CPU`.
pub const UPDATE_CPU: u32 = 1 << 2;
/// What an older peer can read. Upstream: `VIR_DOMAIN_DEF_FORMAT_MIGRATABLE`.
pub const MIGRATABLE: u32 = 1 << 3;
/// Internal state of a running domain. Upstream: `VIR_DOMAIN_DEF_FORMAT_STATUS`.
pub const STATUS: u32 = ferrovirt_util::bandwidth::STATUS;
/// The actual network instead of the configured one. Upstream: `VIR_DOMAIN_DEF_FORMAT_ACTUAL_NET`.
pub const ACTUAL_NET: u32 = 1 << 5;
/// How host devices were bound before. Upstream: `VIR_DOMAIN_DEF_FORMAT_PCI_ORIG_STATES`.
pub const PCI_ORIG_STATES: u32 = 1 << 6;
