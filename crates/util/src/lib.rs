//! Shared foundation of ferrovirt: errors, log, event loop, XML, commands, network devices, and the other helpers
//! that every driver may use.
//!
//! Upstream: `src/util/`. A module is named after the upstream file without its `vir` prefix.
//!
//! Unsafe code stands in [`sys`] only, each use with its reason.

// The derives name this crate from outside.
extern crate self as ferrovirt_util;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

pub mod acpi;
pub mod auth_config;
pub mod bandwidth;
pub mod bitmap;
pub mod call_context;
pub mod cgroup;
pub mod command;
pub mod conf_file;
pub mod crypto;
#[cfg(feature = "dbus")]
pub mod dbus;
pub mod device_list;
pub mod dnsmasq;
pub mod error;
pub mod event_loop;
pub mod file;
pub mod file_cache;
pub mod firewall;
pub mod host_cpu;
pub mod host_mem;
pub mod host_topology;
#[cfg(target_os = "linux")]
pub mod hostdev;
pub mod identity;
pub mod iscsi;
pub mod json;
pub mod kernel_cmdline;
pub mod key_code;
pub mod kmod;
pub mod lock_space;
pub mod logging;
pub mod mac;
pub mod mac_map;
pub mod mdev;
mod name;
#[cfg(target_os = "linux")]
pub mod netdev;
#[cfg(target_os = "linux")]
pub mod netlink;
pub mod numa;
pub mod nvme;
pub mod pci;
pub mod pid_file;
#[cfg(target_os = "linux")]
pub mod port_allocator;
pub mod process;
pub mod programs;
pub mod resctrl;
pub mod root;
pub mod rotating_file;
pub mod scsi;
pub mod secret_buf;
pub mod socketaddr;
pub mod storage_file;
pub mod string;
pub mod subid;
pub mod sync;
pub mod sys;
#[cfg(target_os = "linux")]
pub mod systemd;
#[path = "gen/mod.rs"]
mod tables;
pub mod time;
pub mod typed_param;
pub mod uri;
pub mod usb;
pub mod users;
pub mod uuid;
pub mod vhba;
pub mod xml;

pub use error::{Error, ErrorDomain, ErrorLevel, ErrorNumber, RawError, Result, VirError};
pub use name::Name;
