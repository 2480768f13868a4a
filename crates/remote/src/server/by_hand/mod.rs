//! Handlers that are not one plain call of a handle: `xtask/src/gen/remote/by_hand.rs` lists them.
#![expect(clippy::needless_pass_by_value, reason = "a handler gets its arguments as they were decoded")]

mod domain;
mod events;
mod files;
mod session;

pub(crate) use domain::*;
pub(crate) use events::*;
pub(crate) use files::*;
pub(crate) use session::*;
