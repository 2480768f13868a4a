//! One API over every hypervisor.
//!
//! ```no_run
//! # fn main() -> ferrovirt::Result<()> {
//! let connect = ferrovirt::Connect::open("qemu:///embed?root=/var/lib/my-program")?;
//! for domain in connect.list_all_domains(0)? {
//!     println!("{} uses {} KiB", domain.name(), domain.info()?.memory);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A [`Connect`] is opened for a URI; handles such as [`Domain`] come from its methods. A method has the name of
//! upstream's function without prefix and `Get`: `virDomainGetInfo` is [`Domain::info`]. Calls block; a thread limits
//! them with [`call::with_deadline`] and cancels them with [`call::with_cancel`].
//!
//! Drivers are linked in ([`Registry::register`]) or found as plugins ([`plugin::loader`]). This crate knows none.

pub mod auth;
pub mod call;
pub mod check;
pub mod connect;
pub mod driver;
pub mod event;
pub mod feature;
pub mod handle;
pub mod host;
mod migrate;
pub mod monitor_name;
pub mod object;
pub mod plugin;
pub mod record;
pub mod registry;
pub mod stream;
pub mod uri;

#[path = "gen/constants.rs"]
pub mod consts;
#[path = "gen/drivers.rs"]
mod driver_tables;
#[path = "gen/handles.rs"]
mod handle_methods;
#[path = "gen/structs.rs"]
pub mod structs;

pub use connect::{Connect, ConnectOptions, Subscription};
pub use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Name, Result};
pub use handle::{
    Domain, DomainCheckpoint, DomainSnapshot, Interface, Network, NetworkPort, NodeDevice, Nwfilter,
    NwfilterBinding, Secret, StoragePool, StorageVol,
};
pub use registry::Registry;
