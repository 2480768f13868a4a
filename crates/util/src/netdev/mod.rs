//! Network devices of the host: names, taps, bridges, macvtaps, links.
//!
//! Every function acts in the network namespace of the calling thread. Devices that exist are named by their interface
//! index, which the kernel does not reuse; names only matter at creation.
//!
//! Upstream: `src/util/virnetdev*.c`.

pub mod bandwidth;
pub mod bridge;
mod error;
pub mod features;
pub mod info;
pub mod ip;
pub mod link;
pub mod macvlan;
pub mod midonet;
pub mod name;
pub mod openvswitch;
pub mod rx_filter;
pub mod saved;
pub mod stats;
pub mod tap;
pub mod veth;
pub mod vf;
pub mod vlan;
pub mod vport;

pub use error::{Action, NetDevError};
pub use name::NameAllocator;

/// Result of a function of this module.
pub type Result<T, E = NetDevError> = std::result::Result<T, E>;
