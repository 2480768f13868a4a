//! Exports that the generator does not write, by subject.

mod auth;
mod connect;
pub(crate) mod events;
mod lists;
mod migrate;
mod references;
mod typed_params;

pub use auth::*;
pub use connect::*;
pub use events::*;
pub use lists::*;
pub use migrate::*;
pub use references::*;
pub use typed_params::*;
